package voice

import "headcount/sim/term"

// outcomeRows are for any act at all: the last thing said before nothing would be said. The first row stands in for outcomes that
// nobody has named.
var outcomeRows = []row{
	{came: term.OutcomeNone, lines: []string{
		"It is done, as far as you can see. The floor goes on as before.",
		"You have done it. Nothing in the room gives away what came of it.",
		"That was that. What it was good for will be seen, or it will not.",
		"Some minutes have gone into it. The clock on the wall agrees.",
	}},
	{came: term.Sent, lines: []string{
		"It is written and gone. Now it is on the other side.",
		"You press the key. The window clears itself and waits for the next thing.",
		"Out. It may be read at once, or in a while, or by somebody else.",
		"Sent. The answer, if there is one, has its own clock.",
	}},
	{came: term.NotThere, lines: []string{
		"You do not get hold of {name}. It will have to be another time.",
		"{name} is not free just now. It will keep, or it will not.",
		"Nobody there. You turn round and do not quite know where to put it.",
		"No {name} to be found. Somebody thinks they heard the lift.",
	}},
	{came: term.NotThere, ways: face, lines: []string{
		"The desk is tidy, the chair pushed in. {name} is somewhere you are not.",
		"You find a warm cup and no {name}. You wait for one song’s length and go.",
		"Two neighbours point in two directions. You choose neither.",
		"The chair is empty. The screen shows a lock and the time, which is yours.",
	}},
	{came: term.NotThere, ways: wire, lines: []string{
		"It rings the way phones ring in empty rooms.",
		"After the sixth ring comes the mailbox. You hang up before it gets personal.",
		"Busy. You put the receiver down and look at it for a moment.",
		"The little symbol beside the name is yellow. Yellow can mean anything.",
	}},
	{came: term.NoAnswer, lines: []string{
		"Half a day, no answer. It can mean a full inbox or a closed one.",
		"Nothing has come back from {name}. Your message is still the last.",
		"No reply so far. You could ask again, or walk, or leave it.",
		"It has been quiet since you wrote. {name} is working, or thinking, or neither.",
	}},
	{came: term.Understood, lines: []string{
		"It arrives as it was meant. {name} has it, and goes on from there.",
		"“Clear,” says {name}, and it does seem to be.",
		"{name} gives it back in other words. They say the same.",
		"That was understood. There is even time left over.",
	}},
	{came: term.Misread, lines: []string{
		"Something arrives. It is not quite what you sent off.",
		"{name} answers a sentence that you did not say, politely.",
		"You meant one thing, and another one is now in the room.",
		"It comes across crooked. You see it in what {name} does next.",
	}},
	{came: term.Opened, lines: []string{
		"There is more to it, and now it is said. {behind}",
		"A pause, and then it comes after all. {behind}",
		"“I’ll say it, then,” says {name}. {behind}",
		"You had not asked for it. It comes all the same. {behind}",
	}},
	{came: term.Deflected, lines: []string{
		"“Nothing, really,” says {name}, and for now that is the answer.",
		"“All fine,” says {name}. The two words do their job.",
		"{name} passes it by, friendly, and is back at the work.",
		"It does not become a talk. {name} has said “no, no” twice.",
	}},
	{came: term.Agreed, lines: []string{
		"It is a yes. {name} asks for the details, and you have some of them.",
		"“All right,” says {name}. You both know from when.",
		"“Let’s do that,” says {name}, and it has a day.",
		"{name} agrees, and would like it in the calendar.",
	}},
	{came: term.Resisted, lines: []string{
		"It is a no. {name} gives a reason, and it is a reason.",
		"“I don’t see it that way,” says {name}. So it stays for now.",
		"“Yes, but,” says {name}, and the but is the longer part.",
		"{name} does not go along with it. That, too, is an answer.",
	}},
	{came: term.Done, lines: []string{
		"Done. It is behind you, and the next thing is in front of you.",
		"You do it, and it is done, and nobody has to agree with it.",
		"It takes the minutes it takes. Now it is off the list.",
		"That is finished. You put a line through it with an actual pen.",
	}},
	{came: term.Heard, lines: []string{
		"You hear something in passing. It was not meant for you, nor hidden from you.",
		"A half sentence reaches you, with a name in it.",
		"Two voices, one of them low. You catch the end of it.",
		"Something is said near you, and then something else, louder.",
	}},
	{came: term.Quiet, lines: []string{
		"Nothing comes of it that you can see. Perhaps it was not for nothing.",
		"It stays quiet. The floor hums at its usual pitch.",
		"That was pleasant and led nowhere in particular.",
		"No sign follows that you can see. Not everything has one.",
	}},
}
