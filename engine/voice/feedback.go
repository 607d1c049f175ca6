package voice

import "headcount/sim/term"

// feedbackRows are feedback by what it is about, expectations and what work is for, as each temper takes them. How feedback works in
// somebody shows in the weeks after, or not at all: what they say at once tells little.
var feedbackRows = []row{
	{verb: term.Feedback, came: term.Understood, how: onTask, lines: []string{
		"You show the two lines where it goes wrong for whoever comes after. {name} has fixed them before you are back at your desk.",
		"You speak about the handover note and nothing else. {name} asks for an example and gets one with a date.",
		"“That I can do differently,” says {name}. The stress is on the first word.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: spoken, how: onTask, lines: []string{
		"“So not the query, the order of the queries,” says {name}. Just that. It goes on the pad with an arrow.",
		"{name} pulls up the change in question, and for a while you both talk to it instead of to each other.",
	}},
	{verb: term.Feedback, came: term.Misread, how: onTask, lines: []string{
		"“It passed review,” says {name}. It did. You had meant something that reviews do not look at.",
		"You point at the one place. {name} defends the whole module, with dates.",
		"“Then rewrite it the way you like it,” says {name}. You had liked most of it.",
		"{name} takes it down word for word, like a number plate.",
	}},
	{verb: term.Feedback, came: term.Understood, how: onSelf, lines: []string{
		"“You’re careful,” you say. {name} thinks about it. “Is that a good thing, here?” You say where it is.",
		"“I can’t see that from in here,” says {name}. “But thank you.” The subject is allowed to rest.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: spoken, how: onSelf, lines: []string{
		"You say what kind of colleague you see. {name} listens, head on one side, as if you were describing a relative.",
		"{name} laughs: “My mother says that too.” It is not clear whose side that puts you on.",
	}},
	{verb: term.Feedback, came: term.Misread, how: onSelf, lines: []string{
		"“So that’s what I’m like,” says {name}. You had wanted to speak about one thing.",
		"You say “you always”, and hear it. {name} has stopped listening at “always”.",
		"“I’ve been told I’m too slow, too fast and too quiet,” says {name}. “Which is it this time?”",
		"{name} agrees with everything. That was quick. The desk is very tidy afterwards.",
	}},
	{verb: term.Feedback, came: term.Understood, how: bare, lines: []string{
		"You keep to one thing. {name} keeps to it, too, and the talk is soon over.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: spoken, how: bare, lines: []string{
		"You say what you saw and what came of it. {name} is quiet, then says “yes, that’s so”.",
		"“Good to know,” says {name}. The face says neither yes nor no.",
		"{name} writes something down and covers it with one hand, as if at school.",
	}},
	{verb: term.Feedback, came: term.Misread, how: bare, lines: []string{
		"“Is that from you or from somebody?” asks {name}. From you. It does not seem to be the better answer.",
		"“I see,” says {name}. There is a good deal of air round the two words.",
		"{name} asks whether it goes on file. It goes nowhere. You can see it going somewhere.",
	}},
	{verb: term.Feedback, came: term.Misread, ways: spoken, how: bare, lines: []string{
		"You say it the way you had planned to. It arrives the way it arrives. {name} looks at the door twice.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: team, lines: []string{
		"You say it with everybody there, about the step and not the person. {name} takes the point and the pen.",
		"“Right, that was my step,” says {name} across the table. “Here is what I’d change.” Two people make notes.",
		"The room listens. {name} answers in the same tone in which you asked, and it becomes a talk about the step.",
		"{name} says “fair” into the silence. You could not say whether it cost something.",
	}},
	{verb: term.Feedback, came: term.Misread, ways: team, lines: []string{
		"It gets very quiet. {name} finds something on the back of the agenda.",
		"“Could we have had this between the two of us?” says {name}. Everybody else would have liked that, too.",
		"You talk about a step in the process. All heads turn to the one whose step it was.",
		"{name} smiles, with all those eyes there. It is a smile that needs holding.",
		"The others look at their hands. After a while the next point is called, by somebody kind.",
	}},
	{verb: term.Feedback, came: term.Understood, temper: Dry, lines: []string{
		"“At last a bug report with steps to reproduce,” from {name}.",
		"“I’ll add it to the list of things I knew and hoped you didn’t,” says {name}.",
		"“That’s fair. Annoying, but fair,” comes from {name}. More is not said about it.",
	}},
	{verb: term.Feedback, came: term.Understood, temper: Warm, lines: []string{
		"“I’m glad it’s you who tells me and not the retrospective,” says {name}.",
		"“Thanks. Will you say it again if I slip back?” asks {name}. You say that you will.",
		"“I had no idea it landed on them,” says {name}, who means to go over to them.",
	}},
	{verb: term.Feedback, came: term.Understood, temper: Brisk, lines: []string{
		"“Got it. I’ll do it differently from today,” says {name}.",
		"“One example, please. Good. Clear,” says {name}, and it is over.",
		"“Agreed on the first, not on the second,” from {name}. There was not meant to be a second.",
	}},
	{verb: term.Feedback, came: term.Understood, temper: Shy, lines: []string{
		"“Thank you,” says {name}. What the thanks is for is hard to see, but it is meant.",
		"{name} asks whether it can be looked at together once, on a real one. You say when.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: spoken, temper: Shy, lines: []string{
		"“I had thought it was worse,” comes from {name}, and there is a breath in front of it.",
	}},
	{verb: term.Feedback, came: term.Misread, temper: Dry, lines: []string{
		"“I’ll be more like the others, then,” says {name}. You had not mentioned any others.",
		"“And the good news?” asks {name}. You had begun with it. It seems to have been too well wrapped.",
		"“Noted for my farewell speech,” comes from {name}. It is a joke, as far as you can tell.",
	}},
	{verb: term.Feedback, came: term.Misread, temper: Warm, lines: []string{
		"“You’re disappointed,” says {name}. “You can say it.” You are not, and you say that, and it stays.",
		"“I’ll make it up to everybody,” from {name}. Nobody was waiting for anything.",
	}},
	{verb: term.Feedback, came: term.Misread, ways: spoken, temper: Warm, lines: []string{
		"“Oh, I feel awful now,” says {name}, and you spend the rest of the talk on that.",
	}},
	{verb: term.Feedback, came: term.Misread, temper: Brisk, lines: []string{
		"“Would you say that to the vendor as well?” from {name}. It is a fair question and not the point.",
		"“Not now. Afterwards, gladly,” says {name}, and does not say after what.",
		"“I’ve heard it,” says {name}. Whether it was taken in is another matter.",
	}},
	{verb: term.Feedback, came: term.Misread, temper: Shy, lines: []string{
		"“I’ll ask before I do anything from now on,” says {name}. That was the last thing you wanted.",
	}},
	{verb: term.Feedback, came: term.Misread, ways: spoken, temper: Shy, lines: []string{
		"“Yes,” says {name}. “Yes, of course.” The same answer comes to whatever you say next.",
		"{name} goes on nodding after you have stopped. You could not say at what.",
	}},
	{verb: term.Feedback, came: term.Sent, lines: []string{
		"You write what you saw, what it led to and what you would try. It takes a while to make it half a page. Out.",
		"The feedback is sent. You have read it once as {name} and changed the first line.",
		"It is gone, in five lines. In writing even the friendly one sits up straight.",
		"You send it and hope it is opened at a good moment. Such mails have no icon for tone.",
	}},
	{verb: term.Feedback, came: term.NoAnswer, lines: []string{
		"Half a day, and nothing on what you wrote about the work. It has been opened; that is all you can see.",
		"{name} has not answered your feedback. The next change came in on time and without a comment.",
		"No reply. You read your five lines again and find one you would take out.",
		"Nothing yet. Some think for a day about such a mail, some put it in a drawer.",
	}},
	{verb: term.Feedback, came: term.NotThere, ways: face, lines: []string{
		"You had thought about the first sentence on the way. It will have to be the first sentence another time.",
		"{name} is at the other site. Feedback does not improve with keeping, but it does keep.",
		"An empty chair. You notice that you are relieved, and that this is a bad sign.",
		"Nobody at the desk. The screen shows exactly the change you had come about.",
	}},
	{verb: term.Feedback, came: term.NotThere, ways: wire, lines: []string{
		"It rings out. This is nothing to leave after the tone.",
		"{name} is in another call, says the light. You had found a calm tone and keep it for later.",
		"The line is busy. You write down the two points, so that they stay two.",
		"No answer. The picture beside the number shows {name} on a mountain, some years ago.",
	}},
	{verb: term.Expect, came: term.Understood, temper: Dry, lines: []string{
		"“Is there a warranty on that opinion?” asks {name}. You say that you have looked closely.",
		"“I’ll forward that to my doubts,” says {name}. “They were in a meeting anyway.”",
		"“Then I’d better start being good,” from {name}, who opens the hard ticket first.",
	}},
	{verb: term.Expect, came: term.Understood, temper: Warm, lines: []string{
		"“You say that as if it were simply so,” says {name}. You say that it is so.",
		"“I’ll remember that the next time it all falls over,” says {name}. “It always falls over at four in the morning.”",
		"“Nobody has said that to me since school,” says {name}, “and there it was about the long jump.”",
	}},
	{verb: term.Expect, came: term.Understood, temper: Brisk, lines: []string{
		"“All of it? On my own? By when?” asks {name}. The questions get faster, which is a good direction.",
		"“Good. Then I don’t want it reviewed line by line,” says {name}. You agree to that.",
		"“Then I’ll take the one nobody wants,” says {name}, who clearly has one in mind.",
	}},
	{verb: term.Expect, came: term.Understood, temper: Shy, lines: []string{
		"“Do you really think so?” says {name}. You say what you base it on. There are three things.",
		"{name} does not answer. A little later the shared page has a new heading, and {name}’s name under it.",
		"“I’d have to ask a lot,” says {name}. You say that asking a lot is how it is done.",
	}},
	{verb: term.Expect, came: term.Misread, temper: Dry, lines: []string{
		"“That’s what they said to the last one,” says {name}. “There’s a plaque.”",
		"“Have you seen my test coverage?” asks {name}. You have. It was meant to be about something else.",
		"“High hopes, low budget,” says {name}. “I know the genre.”",
	}},
	{verb: term.Expect, came: term.Misread, temper: Warm, lines: []string{
		"“I don’t want to let you down,” says {name}. Now it weighs something. It had been meant to lift.",
		"“You must say that to everybody,” says {name}, kindly, and lets it go by.",
		"“And if I can’t?” comes from {name}. The rest of the talk is about that.",
	}},
	{verb: term.Expect, came: term.Misread, temper: Brisk, lines: []string{
		"“More, in other words,” says {name}. You had not meant more.",
		"“Then pay for it,” says {name}, half in fun. You look at the other half.",
		"“I know what I can do,” says {name}. That closes it.",
	}},
	{verb: term.Expect, came: term.Misread, temper: Shy, lines: []string{
		"“Please don’t tell the others,” says {name}. It sounds as though you had passed on a diagnosis.",
		"“I’m still making the beginner’s mistakes,” says {name}, who then lists four of them.",
	}},
	{verb: term.Expect, came: term.Misread, ways: spoken, temper: Shy, lines: []string{
		"{name} looks round, as if somebody else were standing there.",
	}},
	{verb: term.Expect, came: term.Sent, lines: []string{
		"You write what you think {name} could carry, and what you have seen that makes you think so. It is out.",
		"The lines go off. You had “potential” in there and took it out.",
		"Sent: what you expect, and why, in words that are not on any poster.",
		"It stands in writing now that you think it can be done. That is easy to send and hard to take back.",
	}},
	{verb: term.Expect, came: term.NoAnswer, lines: []string{
		"Half a day. Perhaps your lines are being reread, perhaps they are embarrassing.",
		"Nothing from {name} about what you think could be done. It was not a question, after all.",
		"No answer. Two tickets have been closed since, in silence and rather fast.",
		"{name} has not replied. It could be doubt or a long meeting.",
	}},
	{verb: term.Expect, came: term.NotThere, ways: face, lines: []string{
		"You had come to say something good. The chair turns slowly in the draught from the door.",
		"{name} is out. A sentence like that can be said another day, if you remember how it went.",
		"Nobody there; on the desk, a book about exactly what you had wanted to talk about.",
		"You find no {name}, only the half-eaten plum of somebody called away.",
	}},
	{verb: term.Expect, came: term.NotThere, ways: wire, lines: []string{
		"It rings through to the mailbox. Confidence on a mailbox sounds like a sales call. You hang up.",
		"{name} cannot be reached. You keep the sentence and lose the tone.",
		"Busy, and busy again. You write it on a note to yourself: say it in person.",
		"The call goes nowhere. Two initials in a grey circle look at you, unencouraged.",
	}},
}
