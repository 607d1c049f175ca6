package voice

// Beat is a piece of a day as somebody else lived it: the other chair. Lines are notes without a subject, so that they are about whoever sits
// there; "you" is the manager. Whether a beat holds is for engine/debrief to say; this is only how it reads.
type Beat uint8

// The beats, in the order a day may bring them.
const (
	BeatNone Beat = iota

	ComesInWell  // at ease and in good spirits
	ComesInWorn  // with too much to carry
	ComesInLow   // on a bad day
	ComesInPlain // as on most days
	ComesOn      // for the night shift, from home

	QuestionLies // a question of theirs lies with the manager; {matter}
	HoldsBack    // what stands behind it has not been said; {matter} and {behind}
	HasYourWord  // something has been promised to them

	YouComeOver // the manager stands at the desk
	YouTakeAside
	YouRing
	YouChat
	YouMail
	YouGather // everybody together

	SaysIt     // what stood behind it is said; {behind}
	KeepsIt    // it is not said
	HasNothing // there is nothing behind it to say
	SaysYes
	SaysNo
	IsAnswered // it came across
	TakesItSo  // it was taken as it sounded
	IsNoWiser  // nothing came of it

	StandsThere  // at the manager's desk, waiting; {matter}
	HearsIt      // somebody else's answer, from nearby; {matter}
	SeesTerminal // the manager at a terminal

	StaysOn
	WordKept
	WordBroken

	WorkGoes  // a good day's work
	WorkWaits // part of it waits for an answer
	WorkStops // little got done
	StillLies // the question still lies there in the evening; {matter}

	ThinksBetter // of the manager than in the morning
	ThinksLess
	ThinksSame

	beatCount
)

// chairRow is lines for a beat; an empty temper is anybody's.
type chairRow struct {
	beat   Beat
	temper string
	lines  []string
}

var chairRows = []chairRow{
	{ComesInWell, "", []string{"In at nine, and rather glad to be.", "In at nine. The coffee is good, the day looks manageable.", "In at nine. Slept well."}},
	{ComesInWell, Dry, []string{"In at nine. Nothing to complain of, which is suspicious."}},
	{ComesInWell, Brisk, []string{"In before nine, and two things done by five past."}},
	{ComesInWorn, "", []string{"In at nine, with yesterday still in the shoulders.", "In at nine. Everything weighs a little more than it should.", "In at nine. The list was long last night and has not got shorter."}},
	{ComesInWorn, Shy, []string{"In at nine. Sits down quickly, so that nobody asks how things are."}},
	{ComesInLow, "", []string{"In at nine. One of those days; no reason that could be named.", "In at nine, under a small cloud of no particular origin.", "In at nine. The weather inside is grey today."}},
	{ComesInLow, Dry, []string{"In at nine. In body, at least."}},
	{ComesInPlain, "", []string{"In at nine, as on most days.", "In at nine. Coat, coffee, screen.", "In at nine. An ordinary morning so far."}},
	{ComesOn, "", []string{"On duty somewhere else, and at another hour than the office.", "The office is a row of messages here; this is what the row says today.", "At a table with a lamp. The office comes in writing."}},

	{QuestionLies, "", []string{"A question lies with you: {matter}.", "There is a question with you about {matter}; it is not forgotten here.", "{matter}: asked, and no answer that settles it yet."}},
	{HoldsBack, "", []string{"What is behind {matter} has not been said. {behind}", "There is more to {matter} than the question, and it has stayed unsaid. {behind}"}},
	{HasYourWord, "", []string{"You gave your word on something here. It is remembered.", "There is a promise of yours, and it counts on this side of the floor."}},

	{YouComeOver, "", []string{"You stand at the desk.", "You come over.", "Two strides, and you are there."}},
	{YouTakeAside, "", []string{"You ask for a word apart.", "You say: have you got a minute, in there? The door shuts.", "A room, a door, the two of you."}},
	{YouRing, "", []string{"The phone. It is you.", "It rings, and it is you."}},
	{YouChat, "", []string{"A line from you in the chat.", "The chat blinks. It is you."}},
	{YouMail, "", []string{"A mail from you.", "Among the mails, one from you."}},
	{YouGather, "", []string{"You have everybody together.", "Everybody is called round, and you speak."}},

	{SaysIt, "", []string{"And says it. {behind}", "It comes out, more easily than it had seemed it would. {behind}"}},
	{SaysIt, Shy, []string{"Says it, quietly, in one go, before courage runs out. {behind}"}},
	{KeepsIt, "", []string{"Does not say what is behind it. Not here, not now.", "Nearly says it. Then does not.", "There would have been something to say. It stays where it is."}},
	{KeepsIt, Dry, []string{"Says something light instead. It usually works."}},
	{HasNothing, "", []string{"There is nothing behind it to say, and so nothing is said.", "Wonders what you think there is. There is nothing."}},
	{SaysYes, "", []string{"Says yes.", "Yes, then.", "Thinks for a moment, and says yes."}},
	{SaysNo, "", []string{"Says no, as kindly as it can be said.", "No. Not this.", "It is a no, whatever words it comes in."}},
	{IsAnswered, "", []string{"That is clear.", "It arrives, and one thing fewer is open.", "Good. That can be worked with."}},
	{TakesItSo, "", []string{"Takes it as it sounds, and it sounds rather short.", "Reads it once, and once more. It does not get friendlier.", "It lands in a tender place."}},
	{IsNoWiser, "", []string{"Is no wiser afterwards.", "Nods. It is not clear to what.", "That was that, whatever it was."}},

	{StandsThere, "", []string{"Stands at your desk for a while, about {matter}.", "Goes over to you with {matter}, and waits beside your chair."}},
	{HearsIt, "", []string{"Hears you answer somebody two desks away. That settles {matter} too.", "You say it to somebody else, loud enough. So that is the answer to {matter}."}},
	{SeesTerminal, "", []string{"From here you can be seen at your terminal.", "You sit at your own screen; your shoulders say so.", "You are at your terminal, a long way in."}},

	{StaysOn, "", []string{"Stays. The evening had been meant for something else.", "The lamps go out one by one; this one stays on."}},
	{WordKept, "", []string{"You kept your word.", "What you had promised has come. It is noticed."}},
	{WordBroken, "", []string{"What you had promised has not come.", "So the word was only a word."}},

	{WorkGoes, "", []string{"The work goes well today.", "A good piece of work done, most of it in one stretch.", "There were hours today in which nobody wanted anything, and it shows."}},
	{WorkWaits, "", []string{"Part of the work lies still until there is an answer.", "Works around the piece that waits for an answer."}},
	{WorkStops, "", []string{"Not much got done, between one thing and another.", "The day went into small pieces."}},
	{StillLies, "", []string{"{matter}: still with you when the day ends.", "No answer yet on {matter}. Another day, perhaps."}},

	{ThinksBetter, "", []string{"By the end of the day thinks a little better of you than in the morning.", "If anybody asked, you came out of this day well."}},
	{ThinksBetter, Warm, []string{"Mentions you at supper, kindly."}},
	{ThinksLess, "", []string{"By the end of the day thinks a little less of you than in the morning.", "Does not say so, but something between the two of you is thinner tonight."}},
	{ThinksLess, Dry, []string{"Makes a mental note. It is a long file, neatly kept."}},
	{ThinksSame, "", []string{"Thinks of you tonight what the morning thought.", "Nothing in this day changed what there is to think of you."}},
}

// Chair returns how a beat reads, its slots unfilled; n chooses among the lines of the temper and those of anybody. It is "" for BeatNone.
func Chair(b Beat, temper string, n int) string {
	var lines []string
	for i := range chairRows {
		if x := &chairRows[i]; x.beat == b && (x.temper == "" || x.temper == temper) {
			lines = append(lines, x.lines...)
		}
	}
	if len(lines) == 0 {
		return ""
	}
	return at(lines, n)
}
