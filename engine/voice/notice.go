package voice

import "headcount/sim/term"

// noticeRows are for saying something you noticed.
var noticeRows = []row{
	{verb: term.Notice, came: term.Opened, lines: []string{
		"You say what you saw, and nothing about what it means. {behind}",
		"“You noticed that?” says {name}, and after a moment the rest. {behind}",
		"“I thought nobody could tell,” says {name}. {behind}",
		"You mention the thing you saw. It is quiet, and then it is not. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, ways: face, lines: []string{
		"{name} lays both hands flat on the table, as if to keep them there. {behind}",
		"“Does it show?” says {name}, and turns the chair round to you. {behind}",
		"You keep your voice down. {name} gets up, and you walk once round the building. {behind}",
		"{name} opens the drawer, shuts it, opens it. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, ways: written, lines: []string{
		"Your two sentences get twenty back. {behind}",
		"“I’ve read this three times,” writes {name}. “You are right that something is.” {behind}",
		"The answer has been typed with care; even the commas are in place. {behind}",
		"“Easier to write than to say,” it begins. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Dry, lines: []string{
		"“And I thought I was being subtle,” says {name}. {behind}",
		"“You should see my other symptoms,” from {name}, and then in earnest: {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Warm, lines: []string{
		"“I’m glad it was you who said it,” says {name}. {behind}",
		"“Most people see it and don’t ask,” says {name}. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Brisk, lines: []string{
		"“Correct,” says {name}. “And here’s why.” {behind}",
		"“Yes. I’d have come to you this week,” from {name}. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, ways: spoken, temper: Shy, lines: []string{
		"{name} looks at the floor, then tells you, in the order in which it happened. {behind}",
		"For a while there is only a nod. Then, very low, the rest. {behind}",
	}},
	{verb: term.Notice, came: term.Quiet, lines: []string{
		"“Oh, that. I slept badly,” says {name}, and that is as much as there is today.",
		"You say what you noticed. {name} had not, and finds it more interesting than you do.",
		"“That’s just how I sit when I think,” says {name}. You say no more about it.",
		"{name} thanks you for saying it. Nothing follows, now.",
	}},
	{verb: term.Notice, came: term.Quiet, ways: face, lines: []string{
		"“I was trying to think of a word,” says {name}. “And now it’s gone again.”",
		"{name} laughs and points up at the strip light. It flickers, now that you look.",
		"You mention it. {name} considers, nods, and goes back to the log on the screen.",
		"“My back,” says {name}. “There’s a new chair on order.” There is even a ticket number.",
	}},
	{verb: term.Notice, came: term.Quiet, ways: written, lines: []string{
		"“Really? Didn’t notice myself. All fine,” writes {name}, and adds a ticket link.",
		"Your line gets a heart. You are not sure what it says.",
		"“Thanks for saying it. I’ll think about it,” writes {name}, and that is where it rests.",
		"“I was having a Tuesday,” writes {name}. “They can fall on any day.” You leave it there.",
	}},
	{verb: term.Notice, came: term.Sent, lines: []string{
		"You write down what you saw, without a guess at why, and send it to {name}.",
		"Two sentences, the second one deleted and put back. They are out.",
		"You have put what you noticed into writing. It looks heavier there.",
		"The message goes. There is no question mark in it, you see now.",
	}},
	{verb: term.Notice, came: term.NoAnswer, lines: []string{
		"Half a day, and nothing about what you noticed. {name} is working, as far as you can see.",
		"No answer to that one. It is not a message that asks for one in so many words.",
		"Your observation hangs in the window alone. Below it the build bot has posted twice.",
		"{name} has not replied. You notice that you look more often.",
	}},
	{verb: term.Notice, came: term.NotThere, ways: face, lines: []string{
		"You go over to say it, and there is nobody to say it to. The screen has locked itself.",
		"{name} is not at the desk. What you noticed there is not there either.",
		"An empty chair, still turning a little. You have only just missed {them}.",
	}},
	{verb: term.Notice, came: term.NotThere, ways: wire, lines: []string{
		"You had found a way to say it. The phone rings, and goes on ringing.",
		"Voicemail. You put the phone down; this one wants a face or at least an answer.",
		"A recorded {name} cannot take your call, and sounds very well rested about it.",
	}},
}
