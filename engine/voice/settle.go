package voice

import "headcount/sim/term"

// settleRows are for removing what stands in somebody's way, and for making the decision a matter waits for.
var settleRows = []row{
	{verb: term.Unblock, came: term.Done, lines: []string{
		"Two calls and a form with your name at the bottom. The way is clear.",
		"It was a small thing, and it did not take long. It had been waiting for somebody to ask.",
		"You find the one person who may press the button, and stay until it is pressed.",
		"The gate opens with a sentence from you. On the board a red dot turns grey.",
	}},
	{verb: term.Unblock, came: term.Understood, lines: []string{
		"“It works,” says {name}. “I’d stopped trying.” “{matter}” is moving again.",
		"“Who did you have to bribe?” says {name}. Nobody. You had to ask.",
		"The way is clear. {name} tries it, says “oh”, and is busy.",
	}},
	{verb: term.Unblock, came: term.Understood, ways: spoken, lines: []string{
		"You tell {name} it is out of the way. The build starts before you are done talking.",
	}},
	{verb: term.Unblock, came: term.Opened, lines: []string{
		"It is out of the way, and {name} does not start at once. {behind}",
		"“Thanks, but that was only the first hurdle,” says {name}. {behind}",
		"You clear the way, and it comes out what {name} has really been stuck on. {behind}",
		"“Good. Then I can tell you why it took me so long to ask,” says {name}. {behind}",
	}},
	{verb: term.Unblock, came: term.Quiet, lines: []string{
		"You clear it away. “Thanks, I’ll try,” says {name}, and nothing starts yet.",
		"The door you opened was not the one {name} stands at. It was meant well and taken so.",
		"“There’s a second permission,” says {name}, kindly. Of course there is.",
		"It is free, as far as you can see. {name} still has the old error on the screen.",
	}},
	{verb: term.Unblock, came: term.Misread, lines: []string{
		"You clear the way, and {name} takes it as a push. “I’m working on it.”",
		"“I had nearly solved that myself,” comes from {name}. The work on that goes into the bin.",
		"What arrives is that “{matter}” belongs to you from now on. {name} hands over the notes.",
		"{name} thinks the rule is gone for good. Soon three others think so too.",
	}},
	{verb: term.Unblock, came: term.Sent, lines: []string{
		"You write that the way is clear, and where the key is. It is out.",
		"The note to {name} says what was in the way and that it no longer is.",
		"Sent: one link, two lines, one “go ahead”.",
		"You tell {name} in writing, so that it can be found again when it happens again.",
	}},
	{verb: term.Unblock, came: term.NoAnswer, lines: []string{
		"The way is clear. {name} has not said a word and perhaps not looked.",
		"No answer. The red dot beside “{matter}” is still red on {name}’s side.",
		"Half a day since you cleared it. Nobody has driven through.",
		"Nothing back. {name} may be driving already, or still waiting for you.",
	}},
	{verb: term.Unblock, came: term.NotThere, ways: face, lines: []string{
		"The way is clear, and {name} is not there to take it.",
		"You bring the good news to a coat hook. The coat has gone to lunch.",
	}},
	{verb: term.Unblock, came: term.NotThere, ways: wire, lines: []string{
		"You call to say that it works now. It rings, and that works too, and nothing else.",
		"No answer at {name}’s end. The key is there, with nobody to take it.",
	}},
	{verb: term.Decide, came: term.Done, lines: []string{
		"You decide it. One line in the log: what, why, and who can come to you about it.",
		"It is decided. It was not clear, and it will not get clearer, and people can now work.",
		"You weigh it until the coffee is cold, and then write down one of the two.",
		"One of two good reasons loses. You put both into the note.",
	}},
	{verb: term.Decide, came: term.Understood, lines: []string{
		"“Then the second one,” says {name}, and the first one’s branch is gone.",
		"“Good. I could have lived with either,” says {name}. “Not with neither.”",
		"You say what you decided and why. {name} asks about the why, and it holds.",
		"“Finally a sentence with a verb in it,” says {name}. Work goes on within the hour.",
	}},
	{verb: term.Decide, came: term.Opened, lines: []string{
		"You decide, and {name} does not look relieved. {behind}",
		"“All right. Then I have to tell you something about it,” says {name}. {behind}",
		"The decision is taken. What comes up now was behind it. {behind}",
		"“I hoped you would choose the other one,” says {name}. {behind}",
	}},
	{verb: term.Decide, came: term.Quiet, lines: []string{
		"You decide. “Fine,” says {name}, and it stays unclear what happens next.",
		"{name} thanks you for the decision and asks, a little later, for the decision.",
		"It is said. It does not quite stick, and nobody is cross about it.",
		"“So, roughly, the second one?” says {name}. Roughly. You had meant exactly.",
	}},
	{verb: term.Decide, came: term.Misread, lines: []string{
		"You chose one thing. On the floor it is taken as a vote against the people behind the other.",
		"“So you don’t trust the estimate,” says {name}. The estimate had nothing to do with it.",
		"{name} carries out the part that can be carried out at once. It was the other part.",
		"Before long there are two versions of your decision. Both are quoted with your name.",
	}},
	{verb: term.Decide, came: term.Sent, lines: []string{
		"The decision is out: one line what, two lines why, one line until when.",
		"You send it to {name}, and a copy to the place where decisions can be found.",
		"Written and gone. You left out the history of how long it took.",
		"It is in {name}’s inbox now, under a subject that says the whole of it.",
	}},
	{verb: term.Decide, came: term.NoAnswer, lines: []string{
		"Your decision is half a day old, and nobody has said a word to it.",
		"{name} has not answered. It is decided either way, though you would have liked to hear it land.",
		"No reply. The board shows “{matter}” where it stood before.",
		"Nothing back from {name}. It may have been simply carried out.",
	}},
	{verb: term.Decide, came: term.NotThere, ways: face, lines: []string{
		"You have decided, and {name} is not here. It will still be decided later.",
		"An empty chair. The question lies on the desk, printed, with two boxes to tick.",
	}},
	{verb: term.Decide, came: term.NotThere, ways: wire, lines: []string{
		"It rings out. You say the decision aloud once, to hear how it sounds.",
		"{name} does not pick up. You would have liked to hear the pause after it.",
	}},
}
