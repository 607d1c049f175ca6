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
		"{name} looks at the hands you mentioned and puts them on the table. {behind}",
		"“Does it show?” says {name}, and takes the headphones off, both sides. {behind}",
		"You say it low. {name} gets up, and you walk twice round the block. {behind}",
		"{name} opens the drawer, shuts it, opens it. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, ways: written, lines: []string{
		"Your two sentences get twenty back. {behind}",
		"“I’ve read this three times,” writes {name}. “You are right that something is.” {behind}",
		"The answer has been typed with care; even the commas are in place. {behind}",
		"“Easier to write than to say,” it begins. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Dry, lines: []string{
		"“And I was so inconspicuous,” says {name}. {behind}",
		"“You should see my other symptoms,” from {name}, and then in earnest: {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Warm, lines: []string{
		"“I’m glad it was you who said it,” says {name}. {behind}",
		"“Most people see it and don’t ask,” says {name}. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Brisk, lines: []string{
		"“Correct,” says {name}. “Here is why.” {behind}",
		"“Yes. I’d have come to you this week,” from {name}. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, ways: spoken, temper: Shy, lines: []string{
		"{name} looks at the floor, then tells you, in the order in which it happened. {behind}",
		"For a while there is only a nod. Then, very low, the rest. {behind}",
	}},
	{verb: term.Notice, came: term.Quiet, lines: []string{
		"“Oh, that. I slept badly,” says {name}, and sleeping badly is all it is, for today.",
		"You say what you noticed. {name} had not, and finds it more interesting than you do.",
		"“That’s just how I sit when I think,” says {name}. You say no more about it.",
		"{name} thanks you for saying it. Nothing follows, now.",
	}},
	{verb: term.Notice, came: term.Quiet, ways: face, lines: []string{
		"“New glasses,” says {name}, and takes them off, and on. That explains the frown.",
		"{name} laughs and points at the neighbour’s radiator. It has been clanking for days.",
		"You mention it. {name} considers, nods, and goes back to the log on the screen.",
		"“My back,” says {name}. “The chair. It’s ordered.” There is even a ticket number.",
	}},
	{verb: term.Notice, came: term.Quiet, ways: written, lines: []string{
		"“Really? Didn’t notice myself. All fine,” writes {name}, and adds a ticket link.",
		"Your line gets a heart. You are not sure what it says.",
		"“Thanks for saying it. I’ll think about it,” writes {name}, and that is where it rests.",
		"“It was Tuesday,” writes {name}. “Tuesdays are like that.” You let Tuesday be.",
	}},
	{verb: term.Notice, came: term.Sent, lines: []string{
		"You write down what you saw, without a guess at why, and send it to {name}.",
		"Two sentences, the second one deleted and put back. They are out.",
		"You have put what you noticed into writing. It looks heavier there.",
		"The message goes. It has no question mark in it, you see now.",
	}},
	{verb: term.Notice, came: term.NoAnswer, lines: []string{
		"Half a day, and nothing about what you noticed. {name} works on, as far as one can see.",
		"No answer to that one. It is not a message that asks for one in so many words.",
		"Your observation hangs in the window alone. Below it the build bot has posted twice.",
		"{name} has not replied. You notice that you look more often.",
	}},
	{verb: term.Notice, came: term.NotThere, ways: face, lines: []string{
		"You go over to say it, and there is nobody to say it to. The screen saver draws pipes.",
		"{name} is not at the desk. What you noticed there is not there either.",
		"An empty chair, still turning a little. You have missed {them} by very little.",
	}},
	{verb: term.Notice, came: term.NotThere, ways: wire, lines: []string{
		"You had found a way to say it. The phone rings out in an empty room.",
		"Voicemail. You put the phone down; this one wants a face or at least an answer.",
		"“Cannot take your call,” says a recorded {name}, sounding well rested, in another year.",
	}},
}
