package voice

import (
	"slices"

	"headcount/sim/term"
)

// silences are no answer after half a day, by channel.
var silences = []row{
	{ways: written, lines: []string{
		"{name} has not answered yet.",
		"Half a day, and no line from {name}.",
		"Your message to {name} is still the last one.",
		"No reply from {name} so far.",
	}},
	{ways: 1 << term.Chat, lines: []string{
		"Two ticks under your line to {name}, and no dots.",
		"{name} was typing, and is not any more.",
		"The green light beside {name} is on. The window is still.",
		"Your chat line to {name} has slid up under two build results.",
		"A thumb from somebody else. Nothing from {name}.",
		"{name}’s window holds your line, and below it the cursor.",
	}},
	{ways: 1 << term.Mail, lines: []string{
		"Your mail to {name} is half a day old. Nothing yet.",
		"Out of office? No. {name} is in. The mail lies there.",
		"Nothing from {name} in the inbox, apart from a calendar reply to all.",
		"The mail to {name} has been read on a phone, it says. That is all it says.",
		"{name} has forwarded something else to you. Not an answer.",
		"Under “Sent” your mail to {name} has moved to page two.",
	}},
	{ways: 1 << term.Board, lines: []string{
		"Your note on the board hangs there. Somebody has straightened it.",
		"Four people have walked past the board. {name} was one of them.",
		"Nothing has been written under your line on the board.",
		"Your note is half covered by a flyer for table tennis.",
	}},
	{ways: spoken | alone, lines: []string{
		"Nothing has come back from {name}.",
		"{name} has not called back.",
		"You have heard no more from {name} about it.",
		"It has stayed quiet on {name}’s side.",
	}},
}

// Silence returns what half a day without an answer looks like on a channel.
func (l *Library) Silence(c term.Channel, n int) string {
	return at(l.family("silence", "", silencesOf(c)), n)
}

// Silence is Library.Silence with the built-in lines only.
func Silence(c term.Channel, n int) string { return at(silencesOf(c), n) }

func silencesOf(c term.Channel) []string {
	var lines []string
	for i := range silences {
		if silences[i].ways.holds(c) {
			lines = append(lines, silences[i].lines...)
		}
	}
	if len(lines) == 0 {
		return silences[0].lines
	}
	return lines
}

// queueLines are somebody standing at your desk.
var queueLines = []string{
	"{name} stands at your desk, holding a laptop like a tray.",
	"{name} is there, reading the spines of your two books.",
	"“Whenever you have a second,” says {name}, and stays.",
	"{name} leans on the low cupboard beside your desk and waits.",
	"You look up. {name} has been there for a little while.",
	"{name} comes over with a printout, folded once.",
	"{name} knocks on the edge of your monitor.",
	"{name} stands two steps off, so as not to see your screen.",
	"{name} has brought a coffee, and a question under it.",
	"“Is this a bad moment?” says {name}. It is a moment.",
	"{name} waits beside the plant and turns a leaf over.",
	"{name} hovers, goes, comes back, and this time stays.",
	"{name} stands there with one finger between two pages of a printout.",
	"“Only a yes or a no,” says {name}, from which one can tell that it is neither.",
	"{name} is beside you and pretends to read the evacuation plan.",
	"{name} has a screen to show you, and carries it over, cables and all.",
	"Somebody breathes politely behind you. It is {name}.",
	"{name} has put a sticky note on your monitor frame and waits next to it.",
}

// Queue returns how somebody stands at your desk.
func (l *Library) Queue(n int) string { return at(l.family("queue", "", queueLines), n) }

// Queue is Library.Queue with the built-in lines only.
func Queue(n int) string { return at(queueLines, n) }

// hearsayLines are what you hear in passing.
var hearsayLines = []string{
	"“No, they said March. Then they said spring.”",
	"“It works on the old one. That’s what worries me.”",
	"“Don’t put it in the ticket. I’ll come over.”",
	"“Has anybody told the night shift?” A pause. “I thought you had.”",
	"“Sales said, Legal said, the dashboard said.” Laughter.",
	"“It’s ninety percent done.” “Since when?” “Since Easter.”",
	"“I’ve got the interview on Thursday.” The rest goes under in the grinder.",
	"“If it’s only about the date, why do we talk about the licence?”",
	"“My landlord wants the flat back.” Somebody says “oh no” and means it.",
	"“They’re nice. They just never have time.”",
	"“We could simply ask.” “Yes. We could.”",
	"“Three reviews, and nobody has seen the typo in the title.”",
	"“I liked it better when the printer was the worst of it.”",
	"“The new one learns faster than any of us did.” “Have you said so?”",
	"“That’s not a risk, that’s a Tuesday.”",
	"“I’d do it again, but with a different plan. And other shoes.”",
	"“They’ve moved the meeting about the meetings.”",
	"“They all know. It just isn’t in the tool.”",
	"“It’s been restored.” “From when?” A spoon stops in a cup.",
	"“I was asked how I was, and then there was a pause. I didn’t know what to do.”",
	"“The vendor says that it’s us.” “And us?” “We say that it’s the vendor.”",
	"“I only wanted the afternoon to think.” “What for?” “Exactly.”",
	"“Nobody reads the run book.” “I read it.” “You wrote it.”",
	"“If I get one more invitation with the word quick in it.” A door closes on the rest.",
	"“They gave it to the new one.” “And?” “It’s better now. That’s what’s so annoying.”",
	"“Don’t look, but the light’s on up there again.”",
	"“I could do with a Thursday without a Thursday meeting.”",
	"“You should say that to somebody.” “I just have.”",
}

// Hearsay returns something you hear in passing that was not meant as a report, without slots.
func (l *Library) Hearsay(n int) string { return at(l.family("hearsay", "", hearsayLines), n) }

// Hearsay is Library.Hearsay with the built-in lines only.
func Hearsay(n int) string { return at(hearsayLines, n) }

// overheardLines are others who took in what you said aloud, however many.
var overheardLines = []string{
	"Near you somebody stops typing, listens, and writes a line.",
	"“Ah, so that’s how it is,” you hear from behind a monitor.",
	"At the next desk a pen goes through a question.",
	"It was said aloud, and it has been heard beyond the one desk.",
	"A head comes up, nods, goes down again. One question less on the floor.",
	"Somebody who had not asked knows it now, too.",
	"A chair rolls a little closer for the last sentence.",
	"“Good to know,” says a voice from the next row, to nobody.",
	"A little later you hear your answer again, two desks on, nearly word for word.",
	"In passing, somebody gives you a thumb. You were not talking to them.",
	"A draft of the same question gets deleted, one desk over.",
	"The headphones at the next desk had been silent, it seems.",
}

// Overheard returns what is to be seen of others who took in what you said aloud, without slots.
func (l *Library) Overheard(n int) string { return at(l.family("overheard", "", overheardLines), n) }

// Overheard is Library.Overheard with the built-in lines only.
func Overheard(n int) string { return at(overheardLines, n) }

// earshotLines are the same by their number: one, two, more.
var earshotLines = [...][]string{
	{
		"One desk on, somebody stops typing and writes it down as well.",
		"A neighbour looks up: “Ah. Then I know, too.”",
		"Somebody behind you says “good to know” to nobody in particular.",
		"A head turns, nods, and turns back. One question less.",
	},
	{
		"Two neighbours have heard it and strike it off their own lists.",
		"Two heads go up and down again, one after the other.",
		"“That goes for us too, then,” says one neighbour to the other.",
		"Two chairs roll closer for the last sentence and back again.",
	},
	{
		"Half the row has heard it. There is a small sound of closing tabs.",
		"Several people nod, some of whom you had not told anything.",
		"It goes along the desks, and for once it arrives as it set off.",
		"Three pens write the same line.",
	},
}

// Earshot is Overheard for that many people; "" when there was nobody.
func Earshot(people, n int) string {
	if people < 1 {
		return ""
	}
	return at(earshotLines[min(people, len(earshotLines))-1], n)
}

// NotThere returns what it is like not to reach somebody on a channel.
func NotThere(c term.Channel, n int) string {
	k := Key{Outcome: term.NotThere, Channel: c, Hears: true}
	return at(slices.Concat(gather(k, []step{{way: true}, {}})...), n)
}
