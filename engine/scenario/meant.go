package scenario

import (
	"slices"
	"strings"

	"headcount/sim/term"
)

// Authors know the thing and not always our word for it. No slip of the finger leads from “description” to about, so that the nearest name is
// none, or a wrong one; these tables say what is meant. A word stands for the first that the place has.

// othersWords is one of our names with words that others have for it, separated by blanks.
type othersWords struct{ ours, theirs string }

// keysMeant are keys of tables.
var keysMeant = [...]othersWords{
	{"title", "name label headline"},
	{"name", "title label"},
	{"label", "title name"},
	{"about", "description summary subtitle abstract"},
	{"note", "description bio about text"},
	{"text", "description body prompt question story say says message"},
	{"brief", "briefing intro introduction"},
	{"weeks", "duration length"},
	{"when", "if condition trigger requires needs"},
	{"reached", "when if condition done achieved"},
	{"kept", "when if condition"},
	{"that", "when if condition expect"},
	{"counts", "when if condition"},
	{"does", "effects effect do consequences result results"},
	{"chance", "probability odds likelihood"},
	{"applies", "probability odds chance"},
	{"value", "formula score expression measure"},
	{"estimate", "hours effort size amount"},
	{"who", "people team members staff persons person"},
	{"place", "person"},
	{"person", "people persons speaker who whom with character from owner"},
	{"owner", "person"},
	{"due", "deadline until end date by"},
	{"decides", "due deadline date when"},
	{"from", "start starts begin begins"},
	{"to", "end ends until"},
	{"by", "end ends until latest due deadline day date on"},
	{"arrives", "start starts joins from begin begins"},
	{"leaves", "end ends until to"},
	{"start", "initial default begins"},
	{"temper", "mood character personality temperament attitude"},
	{"role", "job position function"},
	{"scene", "place location where room setting"},
	{"interests", "wants motives cares wishes"},
	{"influence", "power weight"},
	{"pay", "salary wage wages"},
	{"cost", "price amount budget"},
	{"uses", "models parts modules"},
	{"width", "size dimensions"},
	{"anchor", "mandatory"},
	{"concern", "weight importance worry"},
	{"priority", "priorities"},
	{"unclear", "ambiguity equivocality"},
}

// valuesMeant are words of closed lists: scenes, ways, outcomes and kinds.
var valuesMeant = [...]othersWords{
	{"desk", "walk office floor"},
	{"meeting", "room"},
	{"hall", "corridor hallway lift elevator"},
	{"coffee", "kitchen break canteen lunch"},
	{"phone", "call telephone video"},
	{"aside", "room private privately alone office"},
	{"walk", "talk visit in-person in_person person personally face face-to-face face_to_face"},
	{"call", "phone telephone"},
	{"chat", "message im slack teams text dm"},
	{"mail", "letter"},
	{"video", "zoom"},
	{"gathering", "meeting team all everybody everyone"},
	{"window", "budget"},
	{"absence", "vacation leave sick"},
	{"holiday", "day-off"},
	{"post", "person people hire headcount role"},
	{"tool", "machine money equipment software"},
	{"operations", "production"},
	{"maintenance", "bugs bugfix fixes"},
	{"feedback", "one_to_one one-to-one one_to_ones"},
	{"agreed", "yes agree agrees accepted"},
	{"resisted", "no refuses disagreed rejected"},
	{"opened", "told says confided"},
	{"quiet", "nothing silence"},
}

// wordsMeant are names of conditions.
var wordsMeant = [...]othersWords{
	{"spoken", "talked spoke talked_to met conversations"},
	{"written", "wrote mailed emailed messaged texted"},
	{"fired", "happened occurred came_up triggered shown event done"},
	{"chose", "picked selected took choice decided"},
	{"came", "outcome result turned_out"},
	{"answered", "resolved solved settled replied"},
	{"opened", "confided revealed"},
	{"reported", "progress completed completion"},
	{"finished", "complete"},
	{"due", "deadline"},
	{"moved", "delayed postponed"},
	{"gone", "quit resigned"},
	{"seemed", "mood feeling feels happy"},
	{"days_to", "days_until"},
	{"day", "today now date time"},
	{"strain", "stress stressed tired tiredness exhaustion"},
	{"mean_trust", "average_trust team_trust"},
	{"goals_reached", "goals score"},
	{"granted", "funded"},
}

// actsMeant are acts, with what else is to be said of them.
var actsMeant = [...]struct{ ours, theirs, more string }{
	{"tell", "say speak inform explain announce communicate", "talk asks how somebody is"},
	{"leave", "ignore nothing skip pass none do_nothing", "write leave = true"},
	{"wait", "delay observe watch", "write wait = true"},
	{"talk", "listen discuss chat_with converse mediate reconcile", "an act is with one person"},
	{"ask", "question inquire", ""},
	{"answer", "reply respond", ""},
	{"thank", "praise compliment appreciate", "recognise does it before others"},
	{"feedback", "criticise criticize reprimand warn coach confront", ""},
	{"apologise", "sorry", ""},
	{"one_to_one", "one_on_one oneonone 1-1 1on1", ""},
	{"meet", "meeting team_meeting standup gather", "write meet = true"},
	{"decline", "refuse deny reject no", "of a promise; no to a question is told: tell"},
	{"decide", "approve allow accept", ""},
	{"offer", "hire employ recruit", "whoever is offered a post says yes or no"},
	{"open_post", "advertise post", ""},
	{"pitch", "propose present persuade convince", ""},
	{"consult", "involve", ""},
	{"submit", "apply buy order purchase fund budget", "of a [[request]]"},
	{"boss_door", "escalate_to boss ask_boss manager", "write boss_door = true"},
	{"unblock", "help support", ""},
	{"take_task", "do fix take take_over", ""},
	{"own_work", "code program work", "write own_work = true"},
	{"move_date", "postpone reschedule extend", ""},
	{"cut_scope", "reduce descope cut", ""},
	{"ask_overtime", "overtime", ""},
	{"pair", "train teach mentor", ""},
	{"advise", "advice", "asks a mentor, a fellow manager or HR"},
}

// effectsMeant are effects, with what else is to be said of them.
var effectsMeant = [...]struct{ ours, theirs, more string }{
	{"add", "increase inc raise plus subtract decrease dec", "of a variable: add VARIABLE EXPRESSION"},
	{"quit", "fire dismiss resign leave leaves", ""},
	{"strain", "stress tired exhaust", ""},
	{"affect", "anger happy please", ""},
	{"move", "delay postpone", ""},
	{"apply", "hire employ", "it lets a candidate apply; a yes comes of the act offer"},
	{"set", "let", "set VARIABLE = EXPRESSION"},
}

// meantBy returns the first of the known names that a word of others stands for, or "".
func meantBy(word string, list []othersWords, known func(ours string) bool) string {
	word = strings.ToLower(word)
	for _, row := range list {
		if known(row.ours) && slices.Contains(strings.Fields(row.theirs), word) {
			return row.ours
		}
	}
	return ""
}

// wordMeant is didYouMean for a word of a closed list.
func wordMeant(word string, list []string, fallback string) string {
	if ours := meantBy(word, valuesMeant[:], func(ours string) bool { return slices.Contains(list, ours) }); ours != "" {
		return nearestAdvice + ours + "?"
	}
	return didYouMean(word, list, fallback)
}

// actAdvice says which act is meant by a word that is none: one that others call so, a way or a manner in its place, or the nearest.
func actAdvice(word string) string {
	for _, row := range actsMeant {
		if slices.Contains(strings.Fields(row.theirs), strings.ToLower(word)) {
			return meantAs(row.ours, row.more)
		}
	}
	if way, ok := term.ParseChannel(word); ok && way != term.ChannelNone {
		return "it is a way: say what is done, and the way beside it, as in { talk = \"PERSON\", by = \"" + word + "\" }"
	}
	if manner, ok := term.ParseManner(word); ok && manner != term.Plainly {
		for _, name := range sceneVerbs() {
			if v, _ := parseVerb(name); slices.Contains(mannersOf(v), manner) {
				return "it is a manner: say what is done, and the manner beside it, as in { " + name + " = \"ID\", manner = \"" + word + "\" }"
			}
		}
	}
	return didYouMean(word, append(sceneVerbs(), actKeys()...), "the acts are "+strings.Join(sceneVerbs(), ", "))
}

// meantAs advises a name, and adds what else is to be said of it.
func meantAs(ours, more string) string {
	if more == "" {
		return nearestAdvice + ours + "?"
	}
	return nearestAdvice + ours + "? " + strings.ToUpper(more[:1]) + more[1:]
}
