package voice

import "headcount/sim/term"

// talkRows are for asking how things are, without a matter in hand.
var talkRows = []row{
	{verb: term.Talk, came: term.Opened, lines: []string{
		"You ask how things are, and for once the answer is not “fine”. {behind}",
		"It starts with the weather. It does not stay there. {behind}",
		"“Honestly?” says {name}. You have nothing else to do just now. {behind}",
		"You talk about a film. Somewhere in the second half, {name} changes the subject. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, ways: face, lines: []string{
		"{name} tells you about the week, then about the evenings, then why. {behind}",
		"You lean against the window sill. {name} swivels once, all the way round. {behind}",
		"{name} offers you half a tangerine, and peels the other half very slowly. {behind}",
		"Small talk, and you both look at the plant. Then {name} says it to the plant. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, ways: wire, lines: []string{
		"“Is this about anything?” asks {name}. It is not. There is a breath at the other end. {behind}",
		"You talk about trains. {name} walks while phoning; after a while the footsteps stop. {behind}",
		"A bell rings, a door is seen to, and then {name} has time. {behind}",
		"“I’m glad you called, actually,” says {name}. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, ways: written, lines: []string{
		"You write “how are things?” and get a page. It has paragraphs. {behind}",
		"“Do you want the long answer?” You do. It comes in five messages. {behind}",
		"First a shrug in brackets, then, when you have stopped waiting, a proper reply. {behind}",
		"{name} writes more freely than {they} would talk, and this is written. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, temper: Dry, lines: []string{
		"“Alive, employed,” from {name}. You wait for the rest of the list. {behind}",
		"“Do you have a form for this?” asks {name}. You have not. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, temper: Warm, lines: []string{
		"First you hear about everybody else’s week. Then, last, about this one. {behind}",
		"“Sweet of you. Well,” from {name}, and the well turns out to be deep. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, temper: Brisk, lines: []string{
		"“Busy, good, and one thing,” says {name}. {behind}",
		"“I haven’t long,” says {name}. It takes longer. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, temper: Shy, lines: []string{
		"“Fine,” from {name}. You stay. “Mostly fine.” You stay a little longer. {behind}",
		"{name} asks you two questions first, to see what kind of talk this is. {behind}",
	}},
	{verb: term.Talk, came: term.Quiet, lines: []string{
		"You hear about a bicycle, a cousin and a queue at the baker’s. Nothing that needs doing.",
		"“Can’t complain,” says {name}, and does not. You talk a while all the same.",
		"A talk about nothing in particular. You know where {name} buys the bread now.",
		"All is well, or well enough. {name} asks about your weekend, and you have to think.",
	}},
	{verb: term.Talk, came: term.Quiet, ways: face, lines: []string{
		"{name} shows you a photo of a half-built shelf. You agree that it leans.",
		"You talk about the lift. {name} has a theory about the lift.",
		"“Fine, and you?” says {name}. You both look out at the crane for a while.",
		"{name} pushes the biscuits over. You talk about trains until the build is green.",
	}},
	{verb: term.Talk, came: term.Quiet, ways: wire, lines: []string{
		"You hear a spoon go round in a cup. {name} has tea, and the work is going well.",
		"A talk about a leaking tap. {name} has fixed it with tape and is pleased.",
		"“All quiet here,” says {name}. You believe it; you can hear the clock.",
		"{name} asks what is for lunch at the office. You walk over and read out the menu.",
	}},
	{verb: term.Talk, came: term.Quiet, ways: written, lines: []string{
		"“All good here, thanks! And you?” You write that all is good here too.",
		"{name} sends a picture of a sandwich. It is a good sandwich. That is the news.",
		"“Fine, fine,” comes back, and a link about owls. You read about owls.",
		"Six messages to and fro about football. You both support clubs that lost.",
	}},
	{verb: term.Talk, came: term.Quiet, ways: team, lines: []string{
		"You ask round the table how things are. They are fine, one after the other.",
		"Somebody brought cake. The talk is about the cake, and it deserves that.",
		"{name} tells the story of the jammed printer, in full. The room laughs.",
		"You ask the team. The team says “good”, in the voice in which teams say it.",
	}},
	{verb: term.Talk, came: term.Quiet, temper: Dry, lines: []string{
		"“No news, which I’m told is good,” says {name}. You leave it at that.",
		"“Same as ever, with a different lunch,” is {name}’s report, and the lunch is better.",
	}},
	{verb: term.Talk, came: term.Quiet, temper: Warm, lines: []string{
		"{name} tells you about a niece’s first goal. You get it twice and do not mind.",
		"“Lovely that you ask. All good,” from {name}, and you get a recipe out of it.",
	}},
	{verb: term.Talk, came: term.Quiet, temper: Brisk, lines: []string{
		"“Good. You? Good,” says {name}, and that was the talk. It was a friendly one.",
		"“All on track, nothing to report,” says {name}, already half back at work.",
	}},
	{verb: term.Talk, came: term.Quiet, temper: Shy, lines: []string{
		"“Fine, thanks,” from {name}. You talk a little about the weather, and that goes well.",
	}},
	{verb: term.Talk, came: term.Quiet, ways: spoken, temper: Shy, lines: []string{
		"{name} says little, and laughs once at something you say about the coffee.",
	}},
	{verb: term.Talk, came: term.Sent, lines: []string{
		"You write “how are things?”, which looks odd without a reason beside it, and send it.",
		"A line to {name}, about nothing. It is out.",
		"You ask, in writing, how it is going. It took a moment, most of it for the second word.",
		"Your “how are you?” goes into a window full of tickets. It is the only one without a number.",
	}},
	{verb: term.Talk, came: term.NoAnswer, lines: []string{
		"Your “how are things?” has been there half a day, between a ticket and a ticket.",
		"No answer from {name}. It was not a question with a deadline.",
		"The line is still the last one. {name} may think it needs no reply.",
		"Nothing back. Perhaps it is a good week without a free minute, perhaps the other kind.",
	}},
	{verb: term.Talk, came: term.NotThere, ways: face, lines: []string{
		"You stroll over with no reason and find no {name}. You stroll back with the same.",
		"The desk is empty, a half-eaten apple is on it. You say hello to the neighbour instead.",
		"Jacket gone, bag gone. You water the plant, since you are here.",
	}},
	{verb: term.Talk, came: term.NotThere, ways: wire, lines: []string{
		"It rings out. You would not know what to say to the mailbox, so you say nothing.",
		"{name} is on another call. The little red dot stays red while you watch it.",
		"No answer. Missed calls from a manager look like news, so you add a line: “nothing urgent”.",
	}},
}
