package voice

import "headcount/sim/term"

// silences are no answer after half a day, by channel.
var silences = []row{
	{ways: written, lines: []string{
		"{name} has not answered yet.",
		"Half a day, and no line about it from {name}.",
		"Your message to {name} is still the last one.",
		"No reply from {name} so far.",
		"So far {name} has left it at your line.",
		"You look for what {name} says to it. There is nothing.",
		"In that matter your line to {name} has the last word, for now.",
		"Below that line of yours {name} has written nothing.",
	}},
	{ways: 1 << term.Chat, lines: []string{
		"Two ticks under your line to {name}, and no dots.",
		"{name} was typing, and is not any more.",
		"The green light beside {name} is on. The window is still.",
		"Your chat line to {name} has slid up under two build results.",
		"A thumb from somebody else. None from {name}.",
		"{name}’s window holds your line, and below it the cursor.",
		"{name} has put a thumb under something of somebody else’s.",
		"Your line to {name} is still the lowest in the window.",
		"The chat with {name} has slid below the lunch list.",
		"The dot beside {name} turns yellow, and green again.",
		"{name} is writing in another channel, it says.",
	}},
	{ways: 1 << term.Mail, lines: []string{
		"Your mail to {name} is half a day old. Nothing yet.",
		"No out-of-office note from {name}, and no answer either.",
		"No answer from {name} in the inbox, apart from a calendar reply to all.",
		"The mail to {name} has been read on a phone, it says. That is all it says.",
		"{name} has forwarded something else to you. Not an answer.",
		"Under “Sent” your mail to {name} has moved to page two.",
		"Your mail to {name} lies where you sent it.",
		"You refresh the inbox. What {name} thinks of it is not in there.",
		"Under your mail to {name} the thread ends.",
		"The inbox has grown, and not by an answer from {name}.",
		"From {name} there is an invitation for everybody. It is not about your mail.",
	}},
	{ways: 1 << term.Board, lines: []string{
		"Your note on the board hangs there. Somebody has straightened it.",
		"Four people have walked past the board. {name} was one of them.",
		"Nothing has been written under your line on the board.",
		"Your note is half covered by a flyer for table tennis.",
		"Your note has a ring from a cup on it, and no answer.",
		"The board pen hangs on its string beside your note.",
	}},
	{ways: spoken | alone, lines: []string{
		"Nothing has come back from {name}.",
		"{name} has not called back.",
		"You have heard no more from {name} about it.",
		"It has stayed quiet on {name}’s side.",
		"{name} has not come back to it.",
		"No word from {name} yet, one way or the other.",
		"What you said to {name} is still without an answer.",
		"You have no answer from {name} yet.",
	}},
}

// Silence returns what half a day without an answer looks like on a channel.
func Silence(c term.Channel, n int) string { return at(silencesOf(c), n) }

// Unread says what becomes of a message to somebody who has left meanwhile.
func Unread() string { return "What you wrote to {name} is read by nobody any more." }

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
	"“Only a yes or a no,” says {name}, which tells you that it is neither.",
	"{name} is beside you and pretends to read the evacuation plan.",
	"{name} has a screen to show you, and carries it over, cables and all.",
	"Somebody breathes politely behind you. It is {name}.",
	"{name} has put a sticky note on your monitor frame and waits next to it.",
	"{name} is there with a notebook, open at an empty page.",
	"“I can come back,” says {name}, and does not go.",
	"{name} waits, and straightens your calendar in the meantime.",
	"“You look busy,” says {name}, and waits to be told that you are not.",
	"{name} clears a corner of your desk to have somewhere to put a cup.",
	"“It’s short,” says {name}, and looks round for a chair.",
	"{name} stops on the way past, goes on, and turns round after all.",
	"{name} stands there with a cable, which may or may not be the reason.",
	"A throat is cleared. It belongs to {name}.",
	"“I didn’t want to write it,” says {name}, from beside your screen.",
	"{name} has a folder under one arm, shut.",
	"{name} counts the things on your desk, like somebody in a waiting room.",
	"“Two things, and one of them is quick,” says {name}.",
	"{name} waits like somebody second in line at a bakery.",
	"{name} holds up one finger, for one question. There is a page in the other hand.",
	"{name} has rolled a chair over, and is sitting in it before you look up.",
	"{name} draws a small question mark on your notepad and stays beside it.",
	"You turn to go for a coffee, and there is {name}, who has one for you.",
}

// Queue returns how somebody stands at your desk.
func Queue(n int) string { return at(queueLines, n) }

// overheardLines are others who took in what you said aloud, however many.
var overheardLines = []string{
	"Near you somebody stops typing, listens, and writes a line.",
	"“Ah, so that’s how it is,” you hear from behind a monitor.",
	"At the next desk a pen goes through a question.",
	"It was said aloud, and it has been heard beyond the one desk.",
	"A head comes up, nods, goes down again. That is one question fewer on the floor.",
	"Somebody who had not asked knows it now, too.",
	"A chair rolls a little closer for the last sentence.",
	"“Good to know,” says a voice from the next row, to nobody.",
	"A little later you hear your answer again, two desks on, nearly word for word.",
	"In passing, somebody gives you a thumb. You were not talking to them.",
	"A draft of the same question gets deleted, one desk over.",
	"The headphones at the next desk had been silent, it seems.",
}

// Overheard returns what is to be seen of others who took in what you said aloud, without slots.
func Overheard(n int) string { return at(overheardLines, n) }
