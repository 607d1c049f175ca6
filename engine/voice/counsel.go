package voice

import (
	"slices"
	"strings"

	"headcount/sim/term"
)

// Advice is a piece of advice as it is worded: who gives it, what they see about whom or what, what they would do, and how sure they are.
type Advice struct {
	From  string       // the adviser
	Who   string       // the person it is about, or ""
	What  string       // the matter or project it is about, or ""
	Sees  term.Trouble //
	Do    term.Verb    //
	Way   term.Channel //
	Sure  int          // percent, 50 to 95
	First string       // what the scenario has them say of what they see; "" leaves it to the library
}

// sights are what an adviser says of what they see, {who} or {what} being what it is about.
var sights = [...]struct {
	who  []string // about a person
	what []string // about a matter or a project
}{
	term.NoTrouble: {
		who: []string{
			"“{who}?” says {name}, and thinks. “I see nothing there that isn’t there with everybody.”",
			"“I’d leave {who} in peace,” says {name}. “Some people only look like that.”",
			"{name} has noticed nothing about {who}, and notices a good deal.",
			"“{who} will come if there’s something,” says {name}. “So far nobody has come.”",
		},
		what: []string{
			"“{what} holds,” says {name}. “I’ve seen worse hold.”",
			"{name} asks two questions about {what} and likes both answers.",
			"“That’s just what it says it is,” says {name} of {what}.",
			"“I wouldn’t lose sleep over {what},” says {name}, who looks as if sleep were no problem.",
		},
	},
	term.Leaving: {
		who: []string{
			"“{who} is further away than the desk,” says {name}. “I wouldn’t wait for the letter.”",
			"“I’d keep an eye on {who},” says {name}. “It was just that kind of quiet, with mine.”",
			"{name} turns the cup once round. “{who} is looking around. I may be wrong.”",
			"“When did you last ask {who} what comes next?” says {name}. “Somebody else is asking.”",
		},
	},
	term.Unsaid: {
		what: []string{
			"“{what} isn’t about that,” says {name}. “It keeps coming back in a different coat.”",
			"“Has anybody asked why?” says {name} of {what}. You look to see whether anybody has.",
			"{name} taps on {what}. “There’s something under it. I wouldn’t answer before I knew what.”",
			"“That’s the question people ask instead,” says {name}. “Instead of which one, I don’t know.”",
		},
	},
	term.Late: {
		what: []string{
			"“{what} won’t be there by then,” says {name}. “Everybody knows it a little.”",
			"{name} counts the weeks on the wall and stops at {what}. “That’s one too few.”",
			"“Green until the last Friday,” says {name} of {what}. “Ours was green as well.”",
			"“I’d say it now,” says {name}, meaning {what}. “Then it’s a plan. Later it’s an excuse.”",
		},
	},
}

// sureLines are how sure somebody says they are, from least to most.
var sureLines = [...][]string{
	{"But that is a feeling.", "You could just as well see it differently.", "It is about even, by the sound of it."},
	{"More likely than not, is how it sounds.", "It is meant as more than a guess.", "There is a “probably” in it."},
	{"There is not much doubt in it.", "It is said like the time of day.", "No “perhaps” comes with it."},
}

// Counsel words a piece of advice: what is seen, what the adviser would do, how sure it sounds; n chooses among equal wordings.
func Counsel(a Advice, n int) string {
	return strings.Join([]string{a.sight(n), a.would(), at(sureLines[a.sureness()], n/4)}, " ")
}

func (a Advice) sureness() int {
	switch {
	case a.Sure < 65:
		return 0
	case a.Sure < 85:
		return 1
	}
	return 2
}

func (a Advice) sight(n int) string {
	line := a.First
	if line == "" && int(a.Sees) < len(sights) {
		lines := sights[a.Sees].what
		if a.Who != "" && len(sights[a.Sees].who) > 0 {
			lines = sights[a.Sees].who
		}
		if len(lines) > 0 {
			line = at(lines, n)
		}
	}
	line = strings.NewReplacer("{name}", a.From, "{who}", a.Who, "{project}", "{what}", "{matter}", "{what}").Replace(line)
	return capitalised(Naming(line, "{what}", a.What))
}

// would is what the adviser would do, as a sentence.
func (a Advice) would() string {
	if a.Do == term.LeaveAlone || a.Do == term.VerbNone {
		return a.From + " would let it be."
	}
	text := a.From + " would " + Doing(a.Do)
	if by := byWay[a.Way]; by != "" && (a.Do != term.OneToOne || a.Way != term.Aside) { // that is between two in any case
		text += ", " + by
	}
	return text + "."
}

// byWay is a way behind what somebody would do.
var byWay = map[term.Channel]string{
	term.Walk: "in person", term.Aside: "between the two of you", term.Call: "by telephone", term.Video: "over a screen", term.Chat: "in the chat",
	term.Mail: "in writing", term.Gathering: "in front of everybody",
}

// inTheirWords are acts behind an adviser's "would" whose labels speak to the player.
var inTheirWords = map[term.Verb]string{
	term.Apologise: "say that it was a mistake", term.OwnWork: "sit down at the terminal", term.Notice: "say what there is to be noticed",
	term.Decide: "decide it, and say so", term.Expect: "say that they can do it", term.Decline: "say that it cannot be promised", term.Shout: "raise their voice",
}

// Doing is an act behind somebody's "would": "ask what is behind it". It is said of whoever would, and never of the player.
func Doing(v term.Verb) string {
	if text := inTheirWords[v]; text != "" {
		return text
	}
	for _, o := range offers {
		if o.verb == v {
			if o.doing != "" {
				return o.doing
			}
			return strings.ToLower(o.plain[:1]) + o.plain[1:]
		}
	}
	return spaced(v.String())
}

func capitalised(s string) string {
	for i, r := range s {
		if r != '“' {
			return s[:i] + strings.ToUpper(string(r)) + s[i+len(string(r)):]
		}
	}
	return s
}

// Quoted is how somebody quotes what was said or done long ago; the slots are name, what the manager did, and when.
var quotedLines = []string{
	"“You {did}, {when},” says {name}, out of the blue. “I haven’t forgotten it.”",
	"{name} quotes you: {when}, you {did}. You had forgotten the day. {name} had not.",
	"In the middle of something else {name} says: “You {did}, {when}.” It is not quite a question.",
	"It comes up again, from {name}: that {when} you {did}. Somebody else nods.",
}

// quotedElsewhere is the same of somebody who works elsewhere or is away.
var quotedElsewhere = []string{
	"“You {did}, {when},” writes {name}, without being asked. “I haven’t forgotten it.”",
	"{name} quotes you in a mail to several: {when}, you {did}. You had forgotten the day. {name} had not.",
	"Under a message about something else {name} has put: “You {did}, {when}.” It is not quite a question.",
}

// Quoted returns how a person quotes an act of yours; n chooses.
func Quoted(name, did, when string, elsewhere bool, n int) string {
	lines := quotedLines
	if elsewhere {
		lines = quotedElsewhere
	}
	return capitalised(strings.NewReplacer("{name}", name, "{did}", did, "{when}", when).Replace(at(lines, n)))
}

// vowKeptLines and vowBrokenLines are what somebody says when a promise made to them in play comes to its end: anybody, who is here, and who works elsewhere or is away.
var (
	vowKeptLines = []string{
		"“You said you would, and you did,” says {name}. That is all, and it is something.",
		"{name} mentions to a third person that your word held. You hear it by chance.",
	}
	vowKeptHere = []string{
		"“Kept,” says {name}, and takes a note off the wall.",
		"{name} brings you a coffee without saying what for. You know what for.",
	}
	vowKeptElsewhere = []string{
		"“Kept,” writes {name}, and that is the whole message.",
		"Under a message about something else {name} has put: “Your word held.”",
	}
	vowBrokenLines = []string{
		"“You had promised it,” says {name}. It is said without any heat.",
		"{name} does not mention it. The promise is still in the calendar, and the day is over.",
		"“I told them it was certain,” says {name}. “I had it from you.”",
		"“All right,” says {name}. It is the shortest all right you know.",
	}
)

// Vow returns what somebody says when a promise made to them in play was kept or broken; n chooses, and four in a row differ. Whoever is elsewhere brings no coffee.
func Vow(name string, kept, elsewhere bool, n int) string {
	lines := vowBrokenLines
	switch {
	case kept && elsewhere:
		lines = slices.Concat(vowKeptLines, vowKeptElsewhere)
	case kept:
		lines = slices.Concat(vowKeptLines, vowKeptHere)
	}
	return capitalised(strings.ReplaceAll(at(lines, n), "{name}", name))
}

// Drawn is how it feels that technical work comes to mind first; identity moves only which of these fits.
var tempted = [...][]string{
	{
		"Your hands are on the keyboard before you have sat down.",
		"There is that one thing you could fix yourself, in an hour, and it would be fixed.",
		"The terminal is open. It has never yet told you that it would have to think about it.",
	},
	{
		"Part of you would rather look at the build. You notice which part.",
		"It would be quicker to do it yourself. You have heard yourself think that before.",
		"The old ticket queue has your name in it still. It is only a look away.",
	},
}

// Tempted is what goes on in you when technical work comes to mind first, for somebody whom it draws much or little.
func Tempted(draw float64, n int) string {
	if draw > .5 {
		return at(tempted[0], n)
	}
	return at(tempted[1], n)
}

// Energy is how worn you feel, or "" where there is nothing to say.
func Energy(b term.Band, n int) string {
	switch b {
	case term.Strained:
		return at([]string{"You are worn out. It would be good to leave on time once.", "You have read the same line three times."}, n)
	case term.Flat:
		return at([]string{"You are tired, in the ordinary way.", "The week sits in your shoulders."}, n)
	case term.Fine:
		return at([]string{"You are all right.", "You are awake enough."}, n)
	case term.Bright:
		return at([]string{"You feel rested.", "You have slept, and it shows, to you at least."}, n)
	}
	return ""
}

// Dread is how a hard conversation looks from here, or "" where it is one like others.
func Dread(discomfort float64) string {
	switch {
	case discomfort > .85:
		return "Hard conversations sit in your stomach for days beforehand."
	case discomfort > .6:
		return "You would rather not have the hard conversations, and you have them."
	}
	return ""
}

// Axis is what a way of growing is called.
func Axis(a term.Axis) string {
	switch a {
	case term.WithPeople:
		return "Managing people"
	case term.WithTasks:
		return "What a manager has to get done"
	}
	return "How the business of IT works"
}

// FeltGrowth is how good you feel to be at something.
func FeltGrowth(b term.Band) string {
	switch b {
	case term.Strained:
		return "you feel out of your depth"
	case term.Flat:
		return "you feel you are learning"
	case term.Fine:
		return "you feel you can do it"
	case term.Bright:
		return "you feel you are good at it"
	}
	return "you could not say"
}

// afterWork and afterWords are how it feels to have worked with one's own hands, and to have said something hard, for somebody whom that draws or
// daunts much, and little.
var (
	afterWork = [...][]string{
		{
			"Nothing else today has been as clear as that.", "For a while you were simply good at something.", "You would gladly do one more.",
			"Nobody had to be asked how they felt about it.", "It is the one line of today that can be ticked off.", "You look at it for a moment, the way you look at a made bed.",
			"What you set out to do is what has happened. That is rarer than it sounds.", "For three quarters of an hour nobody was disappointed.",
		},
		{
			"You look up, and see who has come by in the meantime.", "It was good. It was also the time that there was, you notice.",
			"Somebody else could have done that nearly as well, you catch yourself thinking.", "It is done. You wonder who would have liked to do it.",
			"It still works, that part of you. You put it back where it was.",
		},
	}
	afterWords = [...][]string{
		{
			"Your hands are cold afterwards.", "You would have liked to be elsewhere, and were not.",
			"For a while afterwards you read the same line of a screen.", "You go over it twice more on the way back.",
		},
		{
			"It was less bad than the waiting for it.", "You notice that you went on breathing throughout.", "It is said, and the day goes on.",
			"It was a sentence, and now it is behind you.",
		},
	}
)

// AfterWork is how technical work of your own felt, by how much it draws you.
func AfterWork(draw float64, n int) string {
	if draw > .5 {
		return at(afterWork[0], n)
	}
	return at(afterWork[1], n)
}

// AfterWords is how a hard conversation felt, by how much it daunts you. The last line of those it daunts is for a way there and back.
func AfterWords(discomfort float64, walked bool, n int) string {
	if lines := afterWords[0]; discomfort > .7 && walked {
		return at(lines, n)
	} else if discomfort > .7 {
		return at(lines[:len(lines)-1], n)
	}
	return at(afterWords[1], n)
}
