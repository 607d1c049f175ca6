package voice

import "headcount/sim/term"

// moneyRows are a request talked over before there is a form, a managerial question put to a colleague, and a proposal read up on.
var moneyRows = []row{
	{verb: term.Submit, came: term.Understood, lines: []string{
		"“Put the reason first and the sum last,” says {boss}. “And leave out the word strategic.”",
		"{boss} asks three things. You know two of them. Next time you will know the third.",
		"You say what it is for before there is a form. {boss} draws a small circle in the margin, round the date.",
		"“Good that you’ve come before it’s on paper,” says {boss}, and tells you who else will read it.",
		"“What would you give up for it?” asks {boss}. You name something, and it is written down.",
	}},
	{verb: term.Submit, came: term.NotThere, lines: []string{
		"The door is shut and the calendar beside it is full for days.",
		"{boss} is in a meeting about meetings. You take the folder back with you.",
		"Nobody in. You leave it for another day; it does not go away.",
		"The chair is empty, and the screen says “back in ten minutes”. It has said so for longer.",
	}},
	{verb: term.Talk, came: term.Learned, ways: face, lines: []string{
		"{name} looks round, and then tells you how it is done here. It takes one drawing.",
	}},
	{verb: term.Talk, came: term.Learned, lines: []string{
		"“Has nobody told you?” asks {name}, and does.",
		"“They tell you that in your first week or never,” says {name}. Today counts as your first week.",
		"“I had to find that out the hard way,” says {name}. Now you need not.",
		"{name} knows. It is never the person you would have asked first.",
		"“Do you want the rule, or how it’s done?” asks {name}. You take how it is done.",
	}},
	{verb: term.Talk, came: term.Deflected, lines: []string{
		"“Above my pay grade,” says {name}, and it is said a little too lightly.",
		"{name} begins a sentence and then says that it depends.",
		"“You should ask upstairs,” says {name}, who clearly knows.",
		"{name} laughs. “Ask me on my last day.” It goes no further than that.",
		"“I know how it was done before,” says {name}, and leaves it there.",
	}},
	{verb: term.Talk, came: term.Quiet, turn: AskedHow, lines: []string{
		"“No idea,” says {name}. “It has always come from somewhere.”",
		"“I’d thought that was one of the things you know,” says {name}.",
		"{name} does not know, and would like to be told when you do.",
		"“Somebody upstairs,” says {name}, “or that’s what I’d guess.”",
		"{name} has never had to know that. It is not a bad sign; it is no help either.",
		"“I know who used to know,” says {name}. “They’ve left.”",
	}},
	{verb: term.Talk, came: term.Quiet, turn: AskedHow, ways: face | wire, deaf: true, lines: []string{
		"{name} asks you to say it once more, to be sure. It was the right question; {name} has no answer to it.",
		"“Nobody has ever told me that either,” says {name}.",
		"{name} watches you ask it and opens both hands: nothing in them.",
		"“Write it down for me,” says {name}, “and I’ll ask whether anybody knows.”",
	}},
}

// shows are the first signs of how somebody meant what they said when it was decided, by how they meant it.
var shows = map[term.Outcome][]string{
	term.Committed: {
		"{name} has put somebody on it, two days a week, without being asked.",
		"{name} rings before you do: what is needed next?",
		"In another meeting {name} calls it “ours”. You hear of it in the canteen.",
		"{name} sends a list of names, and they are good ones.",
	},
	term.Complied: {
		"{name} has not got round to it yet. Next week, for certain.",
		"The file that {name} was to send is on its way. It has been on its way for some time.",
		"{name} has asked for the agenda, and for the agenda to be shorter.",
		"{name} does what was agreed, at the pace of somebody with other things to do.",
	},
	term.Resisted: {
		"{name} asks once more what had been settled, and copies in three people.",
		"{name}’s people have a new form, and it has to be filled in first.",
		"{name} has a question of principle. It will need a meeting.",
		"You hear that {name} never really said yes. You were in the room.",
	},
}

// Shows returns a first sign of how somebody acts on what was decided.
func Shows(came term.Outcome, n int) string {
	if lines := shows[came]; len(lines) > 0 {
		return at(lines, n)
	}
	return at(shows[term.Complied], n)
}

var (
	quotedKept = []string{
		"“You said what it would do,” says {boss}, “and it did.” There is a tick beside a line.",
		"The quarter’s figures have the number in them that you wrote on the form. {boss} has noticed.",
		"“One of the few that did what it said on the form,” {boss} says to somebody else, so that you hear it.",
	}
	quotedMissed = []string{
		"“You’d said it would be done by now,” says {boss}, without an edge. The form is on the desk.",
		"{boss} reads a sentence aloud. It is one of yours, from the form. Then it is quiet.",
		"“I put my name under that as well,” says {boss}, and closes the folder.",
	}
	quotedInflated = []string{
		"“Guaranteed, it says here,” says {boss}. It does say guaranteed.",
		"{boss} quotes you to the comma, in front of Finance. You would know that sentence anywhere.",
		"“Who wrote the bit about never again?” asks somebody two floors up. {boss} looks at you and says nothing.",
	}
	badQuarters = []string{
		"Word goes round that it will be a thin quarter. Somebody switches off every second lamp.",
		"The mail about careful spending has come. It has an attachment, and the attachment is empty.",
		"Travel needs a second signature from today. Training needs a third.",
	}
	goodQuarters = []string{
		"The quarter is better than the last one. There are biscuits in the kitchen.",
		"The second signature is gone from the form. Nobody has announced it.",
		"“We can breathe,” says somebody from Finance, in the lift, to nobody in particular.",
	}
)

// Accounted returns how something the manager had said of a request is held against what came.
func Accounted(kept, inflated bool, n int) string {
	switch {
	case kept:
		return at(quotedKept, n)
	case inflated:
		return at(quotedInflated, n)
	}
	return at(quotedMissed, n)
}

// Quarter returns word of a bad quarter that begins, or of one that is over.
func Quarter(bad bool, n int) string {
	if bad {
		return at(badQuarters, n)
	}
	return at(goodQuarters, n)
}

// By puts what you do behind the way you do it: "Walk over and ask what they care about". Without a way it stands alone.
func By(c term.Channel, doing string) string {
	if c == term.ChannelNone || int(c) >= len(wayWords) {
		return Capital(doing)
	}
	return wayWords[c] + doing
}
