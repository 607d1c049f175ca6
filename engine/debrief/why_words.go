package debrief

import "headcount/engine/view"

// follow is how something recorded is told as a consequence, from what size of difference on, and how it could be known.
type follow struct {
	text  string
	least float64
	know  string
	minus string // where the quantity fell; empty: text says both
}

// following is keyed by quantity, or by quantity and reason where the reason matters. What is not in it is not told.
var following = map[string]follow{
	"trust/could say it":                      {"{name} could say what weighed, and trusted you more for it.", .005, view.Knowable, ""},
	"trust/an answer":                         {"{name} had an answer, and that counts.", .004, view.Knowable, ""},
	"trust/thanked":                           {"{name} was thanked.", .004, view.Knowable, ""},
	"trust/recognised":                        {"{name} heard that good work was seen.", .004, view.Knowable, ""},
	"trust/apology":                           {"You said sorry to {name}, and it was taken.", .004, view.Knowable, ""},
	"trust/spoken with":                       {"You and {name} had spoken, about nothing much; that counts a little.", .004, view.Knowable, ""},
	"trust/a kept promise":                    {"You kept what {name} had been promised.", .004, view.Knowable, ""},
	"trust/a promise":                         {"{name} had your word.", .004, view.Knowable, ""},
	"trust/helped when asked":                 {"{name} got help, having asked for it.", .004, view.Knowable, ""},
	"trust/seen in":                           {"{name} was seen in by somebody.", .004, view.Knowable, ""},
	"trust/taken the wrong way":               {"{name} took it another way than you meant it.", .004, view.Learnable, ""},
	"trust/pressed":                           {"{name} felt pressed, and trusted you a little less.", .004, view.Learnable, ""},
	"trust/probed for nothing":                {"{name} was asked once too often about nothing.", .004, view.Learnable, ""},
	"trust/left lying":                        {"{name}'s question lay untouched, and {name} noticed.", .004, view.Knowable, ""},
	"trust/waited for nothing":                {"{name} stood at your desk and went again.", .004, view.Knowable, ""},
	"trust/a broken promise":                  {"What {name} had been promised was not kept.", .004, view.Knowable, ""},
	"trust/broke without a word before":       {"Something broke and nobody had told {name} it might.", .004, view.Learnable, ""},
	"trust/promised more than could be known": {"{name} had been promised more than anybody could know.", .004, view.Knowable, ""},
	"trust/as the story has it":               {"{name} thought better of you after that.", .004, view.Learnable, "{name} thought less of you after that."},
	"trust/it is not what was promised":       {"For {name} it was not what the offer had promised.", .004, view.Learnable, ""},
	"trust/one-to-ones that stopped":          {"The talks with {name} had stopped, and were missed.", .004, view.Learnable, ""},
	"trust/a one-to-one cancelled":            {"{name}'s hour with you was called off.", .004, view.Knowable, ""},
	"trust/a rating from a form":              {"{name} was rated from a form.", .004, view.Knowable, ""},
	"concern":                                 {"What stood behind {matter} was said aloud.", .05, view.Knowable, ""},
	"settled":                                 {"{matter} was settled and left your desk.", .5, view.Knowable, ""},
	"overheard":                               {"{name} heard it from two desks away and had the answer too.", .5, view.Learnable, ""},
	"stands":                                  {"{name} came and stood at your desk about {matter}.", .5, view.Knowable, ""},
	"waits":                                   {"Part of {name}'s work waited for {matter}.", .1, view.Learnable, ""},
	"waste":                                   {"In {project} work was done that will not be needed, because something about it was unsaid.", .5, view.Learnable, ""},
	"waste/as the story has it":               {"In {project} work was done that will not be needed.", .5, view.Learnable, ""},
	"work":                                    {"{project} had less to be done.", .5, view.Knowable, ""},
	"date":                                    {"The date of {project} moved.", .5, view.Knowable, ""},
	"evening":                                 {"{name} stayed for the evening.", .5, view.Knowable, ""},
	"strain/interrupted":                      {"{name} was interrupted, and it added up.", .03, view.Knowable, ""},
	"strain/long hours":                       {"Long hours wore on {name}.", .05, view.Learnable, ""},
	"strain/as the story has it":              {"It wore on {name}.", .05, view.Learnable, "It took something off {name}."},
	"strain/what gets in the way":             {"What gets in the way wore on {name}.", .05, view.Learnable, ""},
	"affect":                                  {"It made {name}'s day a little lighter.", .1, view.Learnable, "It put a weight on {name}'s day."},
	"safety":                                  {"Bad news was taken well, and others noticed: more could be said here.", .01, view.Learnable, "Bad news was taken badly, and others noticed: less could be said here."},
	"justice/a decision":                      {"{name} thought it fair.", .05, view.Learnable, "{name} did not think it fair."},
	"motivation":                              {"{name} had more that drives the work.", .05, view.Learnable, "{name} had less that drives the work."},
	"angle":                                   {"What {name} works towards turned away from what was wanted.", 1, view.Learnable, "What {name} works towards turned towards what was wanted."},
	"watched":                                 {"{name} felt looked over.", .5, view.Learnable, ""},
	"shock/private life":                      {"Something in {name}'s own life came in between.", .5, view.ByChance, ""},
	"shock/an offer":                          {"Somebody else made {name} an offer.", .5, view.ByChance, ""},
	"shock/a broken promise":                  {"A promise not kept made {name} think of leaving.", .5, view.Learnable, ""},
	"shock/somebody close left":               {"Somebody close to {name} had left.", .5, view.Knowable, ""},
	"left":                                    {"{name} left.", .5, view.Knowable, ""},
	"personal conflict":                       {"A disagreement about the work turned into one about people.", .05, view.Learnable, ""},
	"autonomy":                                {"{name} had a task taken over.", .05, view.Knowable, ""},
	"interest":                                {"{name} had work closer to what {name} likes.", .05, view.Learnable, ""},
	"competence":                              {"{name} was believed in, and rose to it.", .02, view.Learnable, ""},
	"output":                                  {"What you said about {name}'s work helped for some days.", .02, view.Learnable, "What you said about {name}'s work held it up for some days."},
	"headcount/last day":                      {"{name} had a last day.", .5, view.Knowable, ""},
}

// outcomeTexts say how a decision turned out, in plain words.
var outcomeTexts = map[string]string{
	"opened":      "{name} told you what stood behind it.",
	"deflected":   "{name} did not say what stood behind it.",
	"agreed":      "{name} said yes.",
	"committed":   "{name} said yes, and meant it.",
	"complied":    "{name} said yes, and no more.",
	"resisted":    "{name} said no, or a yes that is none.",
	"understood":  "What you said came across.",
	"misread":     "Something else arrived than you said.",
	"quiet":       "Nothing came of it.",
	"not_there":   "{name} was not to be had.",
	"no_answer":   "No answer came.",
	"sent":        "It was on its way, and no answer had come yet.",
	"done":        "It was done, and there was nothing to agree about.",
	"heard":       "Something was heard in passing.",
	"granted":     "You got what you asked for.",
	"reduced":     "You got part of what you asked for.",
	"refused":     "You did not get what you asked for.",
	"deferred":    "It was put off.",
	"accepted":    "The offer was taken.",
	"turned_down": "The offer was not taken.",
	"learned":     "You learned something you had not known.",
	"countered":   "The answer was yes, for more than was offered.",
	"none":        "It was done.",
}
