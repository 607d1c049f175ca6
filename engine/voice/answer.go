package voice

import "headcount/sim/term"

// answerRows are for a question answered as it was asked.
var answerRows = []row{
	{verb: term.Answer, came: term.Understood, lines: []string{
		"You answer the question as it was asked. {name} has what was missing and carries on.",
		"“Good, then I can go on,” says {name}. “{matter}” comes off your desk.",
		"One question, one answer. {name} takes it as it is and asks for no second round.",
		"It takes fewer words than you had ready, and {name} needs no more of them.",
	}},
	{verb: term.Answer, came: term.Understood, ways: face, lines: []string{
		"{name} nods, crosses out a line on a pad and is back at the screen before your sentence is over.",
		"You say it once. {name} says it back in other words, and they mean the same.",
		"{name} types while you talk, reads you the line, and neither of you finds anything to add.",
		"“That was all,” {name} says, and the chair rolls back to the desk. You had set aside more time than that.",
	}},
	{verb: term.Answer, came: term.Understood, ways: wire, lines: []string{
		"You hear typing at the other end, then “Got it.” It was a short call.",
		"“Yes. Fine. That helps,” says {name}, and somewhere behind {them} a door closes and somebody laughs.",
		"{name} reads it back to you over the line, gets one word wrong and corrects it unprompted.",
		"A short pause, a key pressed. “Then that is settled,” says {name}, and the line is free again.",
	}},
	{verb: term.Answer, came: term.Understood, ways: written, lines: []string{
		"Your answer fits in three lines. The reply fits in one: “Clear, thanks.”",
		"A thumb under your message. A little later the ticket is closed, with your sentence quoted in it.",
		"“Understood,” writes {name}, and asks nothing else. The line is there for whoever comes later.",
		"{name} copies your line into the ticket, word for word, and that is where people now look.",
	}},
	{verb: term.Answer, came: term.Understood, ways: team, lines: []string{
		"You say it once for everybody. Two people write it down, {name} among them. Nobody asks.",
		"You answer in front of everyone. {name} nods from the second row, and the next point is on the screen.",
		"“Then that’s answered,” says {name} across the room, and three heads go back to their notes.",
		"The answer is short, the silence after it longer. {name} has it, and so has the room.",
	}},
	{verb: term.Answer, came: term.Understood, ways: spoken, temper: Dry, lines: []string{
		"“An answer to what I asked,” {name} says. “I’ll mark the calendar.” One thing less on the list.",
		"“So the short version was the true one,” says {name}. “There’s a first time.” Typing, then done.",
		"{name} hears you out. “Good. I had eleven tabs open about that.” You hear them close, one by one.",
	}},
	{verb: term.Answer, came: term.Understood, ways: spoken, temper: Warm, lines: []string{
		"“Oh good, I was about to build it the other way,” says {name}, and tells you what it becomes now.",
		"{name} thanks you, then says it once more for the neighbour, who had been wondering too.",
		"“That’s kinder than a line,” says {name}. The list gets shorter by one.",
	}},
	{verb: term.Answer, came: term.Understood, ways: spoken, temper: Brisk, lines: []string{
		"“Clear.” {name} is back at work before the word is quite out.",
		"“Yes. Next,” says {name}, and there is no next. A line goes through it.",
		"A dozen words from you, one from {name}: “Perfect.”",
	}},
	{verb: term.Answer, came: term.Understood, ways: spoken, temper: Shy, lines: []string{
		"“Thank you,” {name} says, quietly enough that you nearly miss it. Soon afterwards the ticket has moved.",
		"{name} repeats your answer word for word, once, like somebody checking a number, and that is that.",
		"“Ah, all right,” from {name}. By the time you sit down, the question is crossed off.",
	}},
	{verb: term.Answer, came: term.Opened, lines: []string{
		"You answer, and expect thanks. {name} does not let go of the subject. {behind}",
		"The answer is taken. Then there is a pause that is too long for it. {behind}",
		"“That’s what I asked, yes,” says {name}. “It isn’t what I wanted to know.” {behind}",
		"You give the answer, and {name} adds a second half to the question. {behind}",
	}},
	{verb: term.Answer, came: term.Opened, ways: face, lines: []string{
		"{name} nods at the answer and stays half turned towards you. {behind}",
		"You are already turning to go when {name} moves a bag from the spare chair. {behind}",
		"{name} looks round, sees nobody near, and puts down the pen. {behind}",
		"“While you’re here,” says {name}, and saves the file first. {behind}",
	}},
	{verb: term.Answer, came: term.Opened, ways: written, lines: []string{
		"A thanks comes back, and a little later a second message, longer than the first. {behind}",
		"Under the thanks there is a blank line, and under the blank line the rest. {behind}",
		"{name} writes “one more thing”, and the one more thing runs over the edge of the preview. {behind}",
		"The reply begins with your answer and ends somewhere else. {behind}",
	}},
	{verb: term.Answer, came: term.Opened, temper: Dry, lines: []string{
		"“Noted,” says {name}. “Now the question I was too polite to ask.” {behind}",
		"“That answers the ticket,” {name} lets you know. “I come with a longer description.” {behind}",
	}},
	{verb: term.Answer, came: term.Opened, temper: Warm, lines: []string{
		"“You took the time, so I’ll tell you,” says {name}. {behind}",
		"“It feels silly to bring it up,” {name} begins, and does. {behind}",
	}},
	{verb: term.Answer, came: term.Opened, temper: Brisk, lines: []string{
		"“Fine. And now the actual thing,” says {name}, without a pause between. {behind}",
		"“Two points,” from {name}. “You answered the first.” {behind}",
	}},
	{verb: term.Answer, came: term.Opened, temper: Shy, lines: []string{
		"“It’s only,” {name} starts, and stops, and starts again. {behind}",
		"The thanks comes first. Then, when you think it is over, the rest. {behind}",
	}},
	{verb: term.Answer, came: term.Quiet, lines: []string{
		"“Thanks,” says {name}, friendly and a little late. The question stays where it was.",
		"You explain. {name} is kind about it, and as far from the answer as before.",
		"“I’ll have another look,” is what you get. “{matter}” is still open afterwards.",
		"{name} takes the answer with thanks and without using it. The list is as long as before.",
	}},
	{verb: term.Answer, came: term.Quiet, ways: face, lines: []string{
		"{name} smiles, nods twice, and when you look back has the same page open again.",
		"“Right,” says {name}. The pen stays where it is, above the same line of the list.",
		"You talk, {name} nods along. At the printer you notice that you answered a different question.",
		"{name} thanks you for coming by. The cursor on the screen blinks where it blinked before.",
	}},
	{verb: term.Answer, came: term.Quiet, ways: written, lines: []string{
		"A thumb, quickly given. The ticket keeps its status and its question mark.",
		"“Thanks, will read properly later,” writes {name}. Later does not show in the thread.",
		"Your answer gets a friendly line back that could belong under any message. “{matter}” stays open.",
		"{name} reacts with a small sun. Nothing in the ticket moves for it.",
	}},
	{verb: term.Answer, came: term.Misread, lines: []string{
		"You said how it is. What {name} heard is that it is decided.",
		"“So it’s a no, then,” says {name}. You had meant it as a yes with a date.",
		"A little later somebody else asks you why “{matter}” has been called off. It has not.",
		"{name} thanks you for being so clear, and then does the opposite of what you meant.",
	}},
	{verb: term.Answer, came: term.Misread, ways: face, lines: []string{
		"{name} straightens a stack of paper that was straight. “Then I’ll stop what I was doing.” You had not said so.",
		"You mean it as help. {name} looks at the screen, says “fine”, and closes the draft.",
		"The headphones go back on before your last sentence, and it was the one that mattered.",
		"{name} writes down half of it and underlines the half twice.",
	}},
	{verb: term.Answer, came: term.Misread, ways: written, lines: []string{
		"Your line has gone round the floor before long. By then it says something you did not write.",
		"“Understood, no discussion then,” writes {name}. You read your own message again and find the full stop.",
		"The reply is polite to the second decimal place. Something in your three lines was read as a fourth.",
		"{name} answers with a new title for “{matter}”: one you would not have chosen.",
	}},
	{verb: term.Answer, came: term.Sent, lines: []string{
		"Your answer is out. It sits under the question, shorter than the question was.",
		"You send it, and the box where you typed is empty again. {name} will find it.",
		"Four lines, read once before sending, gone. The question is on the other desk now.",
		"You take out the second “just” and send the answer. The list shows it as on its way.",
		"You write the answer first and the reasons after it, and then send only the answer. It is on its way to {name}.",
		"One line for what, one for when. You send them to {name} before a third comes to mind.",
		"You read the question again, and answer that one and not the one you remembered. It is sent.",
		"You put the number at the front, where it can be found again. Then it is out of your hands.",
		"It takes less time to write than it took to find the thread. The answer is with {name} now.",
		"You answer in the words of the question, so that nothing gets in between, and send it.",
		"Sent to {name}. You think of a better sentence at once, and leave the first one be.",
		"The answer goes out with your name under it. It looks more certain there than it did in your head.",
	}},
	{verb: term.Answer, came: term.NoAnswer, lines: []string{
		"Half a day, and nothing under your answer. It may have been enough. It may be unread.",
		"Your answer on “{matter}” is still the last message. {name} has written elsewhere since.",
		"No thumb, no line. The question has been answered and nobody has picked the answer up.",
		"The thread ends with you. From here you cannot see whether {name} has read it.",
		"Your answer to {name} is where you left it, and looks a little shorter than it was.",
		"Nothing has come back on “{matter}”. That may be a full stop.",
		"You look whether {name} has moved the ticket. It stands where it stood.",
	}},
	{verb: term.Answer, came: term.NotThere, ways: face, lines: []string{
		"The chair is pushed in and the screen is dark. You carry the answer back to your desk.",
		"A cardigan on the chair, no {name}. The neighbour guesses the second floor.",
		"You stand at an empty desk with your answer ready. A yellow note there says “back soon”.",
	}},
	{verb: term.Answer, came: term.NotThere, ways: wire, lines: []string{
		"It rings eight times. You get as far as {name}’s recorded voice and hang up before the tone.",
		"Engaged. You try again: engaged. The answer will keep; the minute will not.",
		"It rings and rings on {name}’s desk. From here you can hear it ring.",
	}},
}
