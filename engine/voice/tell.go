package voice

import "headcount/sim/term"

// tellRows are for saying how it is, hard news included.
var tellRows = []row{
	{verb: term.Tell, came: term.Agreed, lines: []string{
		"You say it without a run-up. “Then we know,” says {name}, and asks what is next.",
		"“I’d rather hear it from you,” says {name}. Then you talk about what it means.",
		"{name} takes it. “Not what I hoped for. All right. What do you need from me?”",
		"You say how it is. {name} asks two questions, both good ones, and makes a note.",
	}},
	{verb: term.Tell, came: term.Agreed, ways: face, lines: []string{
		"{name} breathes out, looks at the plan on the wall, and takes the pen to it.",
		"A long nod. “Thank you for not putting it in a mail,” says {name}.",
		"{name} turns the chair to face you, hears it through to the end, and says “all right”.",
		"“I had half expected it,” says {name}, and moves a card on the board one column back.",
	}},
	{verb: term.Tell, came: term.Agreed, ways: written, lines: []string{
		"“Thanks for being straight about it,” writes {name}. “I’ll plan around it.”",
		"The reply has three lines: read, understood, one question about the date.",
		"“Not great. But clear,” writes {name}, and the plan in the folder changes.",
		"{name} answers that the reasons help, and that it is good to have them to read twice.",
	}},
	{verb: term.Tell, came: term.Agreed, temper: Dry, lines: []string{
		"“So it’s the bad option. I know that one,” says {name}. “Fine.”",
		"“At least nobody called it a challenge,” from {name}, who is in.",
	}},
	{verb: term.Tell, came: term.Agreed, temper: Warm, lines: []string{
		"“That can’t have been nice to bring,” says {name}. “We’ll manage.”",
		"“Thank you for coming with it yourself,” says {name}, and asks who else needs to know.",
	}},
	{verb: term.Tell, came: term.Agreed, temper: Brisk, lines: []string{
		"“Understood. From when?” says {name}. You name the day.",
		"“OK. Then I drop the second part,” from {name}, and it is dropped.",
	}},
	{verb: term.Tell, came: term.Agreed, temper: Shy, lines: []string{
		"“All right,” says {name}, after a while. A little later: “Thank you for telling me.”",
	}},
	{verb: term.Tell, came: term.Agreed, ways: spoken, temper: Shy, lines: []string{
		"{name} nods it through, then asks one careful question about the others.",
	}},
	{verb: term.Tell, came: term.Resisted, lines: []string{
		"“And who decided that?” says {name}. You say who. It does not help.",
		"“No. Not like this,” comes from {name}. You have said it, and it is not accepted.",
		"{name} hears it and takes it apart, point by point. Some of the points are good.",
		"“I’ll do what you say. I don’t agree,” says {name}, and that is written down too.",
	}},
	{verb: term.Tell, came: term.Resisted, ways: face, lines: []string{
		"{name} folds {their} arms and looks at the calendar. “We were told something else.”",
		"“I see,” says {name}, and begins to pack a bag that need not be packed yet.",
		"The pen goes down on the desk with a click. “Have you asked any of us?”",
		"{name} says nothing for so long that the light in the corridor switches itself off.",
	}},
	{verb: term.Tell, came: term.Resisted, ways: written, lines: []string{
		"The reply is four paragraphs long, and the first word is “No”.",
		"“For the record, I see this differently,” writes {name}. It is on record now.",
		"{name} answers with the old mail attached, the one that said otherwise.",
		"“I would have liked to be asked,” writes {name}. No greeting, no name under it.",
	}},
	{verb: term.Tell, came: term.Misread, lines: []string{
		"You say it carefully. So carefully that {name} thinks it is still open.",
		"“So it might still work out,” says {name}. You had not said that.",
		"Before long the news is round. It has grown a second half on the way.",
		"{name} hears the reason and not the thing. “Interesting,” comes back.",
	}},
	{verb: term.Tell, came: term.Misread, ways: face, lines: []string{
		"You soften it, and it gets lost in there. {name} leaves with a cheerful “see you, then”.",
		"{name} nods in all the right places, and then asks about the thing you just took away.",
		"“Is this about me?” says {name}. It was not. It is from now on.",
		"A printer starts in the middle of the sentence. {name} goes off with the half before it.",
	}},
	{verb: term.Tell, came: term.Misread, ways: written, lines: []string{
		"“Thanks for the good news!” writes {name}. You open your own mail and look for it.",
		"{name} asks whether this is final or a draft for comment. The word “final” was in it.",
		"Your third paragraph is being quoted on the floor, without the first two.",
		"The answer thanks you for your trust. You scroll up, to see which trust.",
	}},
	{verb: term.Tell, came: term.Done, lines: []string{
		"You say it, once, to everybody it concerns, and write the same words under it.",
		"It is said. Nobody claps, nobody leaves. Somebody asks whether lunch is when it always is.",
		"You put it as it is. The room takes it along to wherever rooms take things.",
		"One sheet of paper, no slides. Now it is known.",
	}},
	{verb: term.Tell, came: term.Sent, lines: []string{
		"You have put it in writing, with the reasons, and read it aloud to the wall first.",
		"The message is out. It took four drafts to lose the word “unfortunately”.",
		"You wait with it a little, so that it finds a quiet moment, and send it.",
		"It is with {name} now: what is so, since when, and what happens next.",
	}},
	{verb: term.Tell, came: term.NoAnswer, lines: []string{
		"Your news has been read. The little tick says so, and nothing else does.",
		"Half a day since you wrote how it is. {name} has not answered, nor asked.",
		"No reply. The desk over there is as it always is, as far as you can see.",
		"Silence under the message. You read it once more, as {name} might.",
	}},
	{verb: term.Tell, came: term.NotThere, ways: face, lines: []string{
		"You went over the words on the way. Now the chair is empty, and you keep them.",
		"{name} is not there. You go back with it and put it down beside the keyboard.",
	}},
	{verb: term.Tell, came: term.NotThere, ways: wire, lines: []string{
		"It rings out. You do not leave news like this after a tone.",
		"{name} cannot be reached. The sentence you had ready is losing its edge already.",
	}},
}
