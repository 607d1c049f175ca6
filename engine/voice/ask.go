package voice

import "headcount/sim/term"

// askRows are for asking what stands behind a question.
var askRows = []row{
	{verb: term.Ask, came: term.Opened, lines: []string{
		"You ask what is behind it, and wait longer than is comfortable. {behind}",
		"“Why do you ask?” says {name}. You say why. {behind}",
		"First a joke, then nothing, then it comes in one piece. {behind}",
		"“I didn’t think anybody wanted to know,” says {name}. {behind}",
	}},
	{verb: term.Ask, came: term.Opened, ways: face, lines: []string{
		"{name} looks at the door, then at you, and pulls the second chair over with one foot. {behind}",
		"The typing stops. {name} turns the screen a little away, as if it should not listen. {behind}",
		"{name} counts the pens in the mug with one finger. At the fifth it comes. {behind}",
		"You sit down on the low cupboard, so as not to stand over {them}. {behind}",
	}},
	{verb: term.Ask, came: term.Opened, ways: wire, lines: []string{
		"The line is quiet for so long that you check the display. {behind}",
		"You hear a door being closed at the other end, and then a different voice. {behind}",
		"“Are you alone?” asks {name}. You are. {behind}",
		"{name} laughs once, short, and then does not. {behind}",
	}},
	{verb: term.Ask, came: term.Opened, ways: written, lines: []string{
		"Three dots, gone, three dots again. What comes is long and has no greeting. {behind}",
		"The reply arrives while you are reading something else. {behind}",
		"{name} has written it, and you can see that it was written before, in some other draft. {behind}",
		"There is time in writing to find the words, and {name} has taken it. {behind}",
	}},
	{verb: term.Ask, came: term.Opened, ways: team, lines: []string{
		"You ask it in front of everybody, and against your expectation {name} answers. {behind}",
		"Chairs creak. {name} says it to the table, and the room hears it too. {behind}",
		"Nobody speaks, then {name} does, with both hands flat on the notes. {behind}",
		"“Since you ask all of us,” says {name}. Somebody stops typing. {behind}",
	}},
	{verb: term.Ask, came: term.Opened, temper: Dry, lines: []string{
		"“Do you want the version for the report?” asks {name}. You want the other one. {behind}",
		"“I was going to put it in my memoirs,” says {name}. {behind}",
		"“Congratulations, you’ve asked,” from {name}. “There’s no prize.” {behind}",
	}},
	{verb: term.Ask, came: term.Opened, temper: Warm, lines: []string{
		"“I’ve been wanting to tell somebody,” says {name}, and it comes all at once. {behind}",
		"“Don’t worry about it too much,” {name} says first. {behind}",
	}},
	{verb: term.Ask, came: term.Opened, ways: spoken, temper: Warm, lines: []string{
		"“Oh,” from {name}, and a breath. “Thank you for asking that way round.” {behind}",
	}},
	{verb: term.Ask, came: term.Opened, temper: Brisk, lines: []string{
		"“Good. Short version,” says {name}, and it is short. {behind}",
		"“Finally,” says {name}, and then without a comma: {behind}",
		"{name} gives you three points, numbered. The third is the one. {behind}",
	}},
	{verb: term.Ask, came: term.Opened, temper: Shy, lines: []string{
		"It takes three beginnings. You leave the gaps alone, and the fourth one holds. {behind}",
		"{name} tells it sideways, as something that might happen to a friend. {behind}",
	}},
	{verb: term.Ask, came: term.Opened, ways: spoken, temper: Shy, lines: []string{
		"“It’s nothing big,” from {name}, and then the rest in one breath. {behind}",
	}},
	{verb: term.Ask, came: term.Deflected, lines: []string{
		"“Nothing, really,” comes from {name}. “I only wanted to know what I asked.”",
		"You ask what is behind it. “Nothing special,” and the talk is back where it started.",
		"“No, all fine. It was just the question.” It may well be just the question.",
		"“Why, did somebody say something?” says {name}. You say no, and so does {name}.",
	}},
	{verb: term.Ask, came: term.Deflected, ways: face, lines: []string{
		"{name} looks at you, then over your shoulder at the next desk. “No, nothing.”",
		"“Nothing,” says {name}, and squares the notepad with the edge of the desk.",
		"{name} shrugs, smiles, offers you a mint. The screen behind has gone to sleep.",
		"A pause, a look at the clock. “I just need it for the plan,” says {name}.",
	}},
	{verb: term.Ask, came: term.Deflected, ways: wire, lines: []string{
		"“Me? No,” says {name}, and you hear keys again. They had stopped for a second.",
		"“No, no, all good here,” and a kettle starts somewhere behind the voice.",
		"The line hums. “I only wanted to know what I asked,” says {name}, and you hear a page being turned.",
		"“Nothing that can’t wait,” says {name}, and asks how the weather is on your side.",
	}},
	{verb: term.Ask, came: term.Deflected, ways: written, lines: []string{
		"“No, all fine :-)” comes back. The nose on the smile is carefully drawn.",
		"“Nothing behind it, I only need the information for the ticket,” writes {name}.",
		"{name} answers the part that can be looked up, and leaves the other part where it is.",
		"“Just asking,” writes {name}. Two words, and you look at the first of them.",
	}},
	{verb: term.Ask, came: term.Deflected, ways: team, lines: []string{
		"You put the question to all of them. {name} studies the agenda, and so does everybody else.",
		"“Nothing from my side,” says {name}. It is what all the others said, too.",
		"Everybody looks at the flip chart. “No, it’s fine,” says {name}.",
		"{name} gives a pleasant shake of the head. The projector fan answers for the room.",
	}},
	{verb: term.Ask, came: term.Deflected, temper: Dry, lines: []string{
		"“Behind it? A wall, mostly,” says {name}. “I only wanted the answer.”",
		"“It’s a question. They come loose like that sometimes,” is all {name} gives you.",
		"“My therapist asks that too,” says {name}. “Same answer: nothing.”",
	}},
	{verb: term.Ask, came: term.Deflected, temper: Warm, lines: []string{
		"“That’s kind, really, there’s nothing,” says {name}, who then asks how you are.",
		"“No, no, you have enough on your plate,” and {name} moves on to your week.",
		"“All good, I promise. But thank you for asking,” from {name}, and it sounds meant.",
	}},
	{verb: term.Ask, came: term.Deflected, temper: Brisk, lines: []string{
		"“No. I need the answer, that’s it,” says {name}.",
		"“Nothing. Anything else?” from {name}. There is nothing else.",
		"“Yes or no would have done,” {name} lets you know, without an edge.",
	}},
	{verb: term.Ask, came: term.Deflected, temper: Shy, lines: []string{
		"“No, I,” says {name}, and then: “No.” You could not say what was between the two.",
		"“It’s fine. Sorry for asking,” says {name}, hardly to be heard.",
		"{name} says it is nothing, and apologises for the question, which was a good one.",
	}},
	{verb: term.Ask, came: term.Misread, lines: []string{
		"“I’m on it, it will be done by tonight,” says {name}. You had not asked when.",
		"You wanted to understand. What arrived is that you doubt. {name} sends proof.",
		"“Did somebody complain?” is the answer. You had asked the other thing.",
		"{name} answers the way people answer auditors: completely, in numbered points, and with nothing behind it.",
	}},
	{verb: term.Ask, came: term.Misread, ways: written, lines: []string{
		"“I can justify every hour,” writes {name}, with a table. Your question was meant otherwise.",
		"Your “why do you ask?” comes back in quotation marks, under a log of what was done when.",
		"{name} copies in two colleagues and explains, politely, that the question was allowed.",
		"“Sorry, won’t ask again,” writes {name}. You look at your line. It has no tone at all.",
	}},
	{verb: term.Ask, came: term.Sent, lines: []string{
		"You ask what is behind it, in one sentence, and send it before it grows a second.",
		"Your question about the question is out. The dots stay still.",
		"You write “what makes you ask?” and read it three times. It sounds different each time. It is sent.",
		"The question is with {name} now, in writing, where it can be read slowly or not at all.",
		"You delete “by the way”, since it is not, and send {name} the rest.",
		"You ask {name} for the reason and not for the request. It takes one line, and it is out.",
		"You put a question mark where you had put a guess, and send it to {name}.",
		"“What would it change for you?” you write to {name}. The cursor goes on blinking below it.",
		"You write it as you would say it, without a greeting, and then put the greeting in. It is sent.",
		"It stands under what {name} had asked: a question to a question. Now it is out.",
	}},
	{verb: term.Ask, came: term.NoAnswer, lines: []string{
		"Half a day since you asked what is behind it. Other threads have moved. This one has not.",
		"{name} has answered two tickets since. Not your question.",
		"Nothing from {name} about what is behind it. The first question still stands as well.",
		"Your question has been seen, it says. By whom it does not say.",
		"Your question stands alone at the bottom of the window. It has begun to look longer.",
		"No answer. It may be a full day over there, or a hard question.",
	}},
	{verb: term.Ask, came: term.NotThere, ways: face, lines: []string{
		"You had the first sentence ready. The chair is empty, the lamp is on.",
		"Nobody at {name}’s desk. You read the back of a biscuit packet and go.",
		"“Just left,” says a neighbour, without looking up. You take the question back with you.",
	}},
	{verb: term.Ask, came: term.NotThere, ways: wire, lines: []string{
		"Ringing, then the mailbox. This is not a question for a mailbox.",
		"You let it ring until the display gives up. {name} is in no call that you can see.",
		"The line says {name} is away. You had just found how to begin.",
	}},
}
