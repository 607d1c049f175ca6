package voice

// statusRows are how things stand as they are told, hopeful, stuck close to the end, and frank; and what kind of work somebody would
// like.
var statusRows = []momentRow{
	{moment: Hopeful, lines: []string{
		"“We’re on schedule,” says {name}, “give or take the interface.”",
		"“Looks good,” says {name}. The word “looks” carries a good deal.",
		"“The hard part’s behind us,” says {name}, about a part that has not been tested yet.",
		"“If nothing comes up, Friday,” says {name}. You both know that something may.",
		"{name} shows you the screens. There are four of five, and the fifth is the one with the calculation.",
	}},
	{moment: Hopeful, temper: Dry, lines: []string{
		"“On time, by our calendar,” says {name}.",
		"“Everything works that we’ve tried,” says {name}. You ask what they have tried.",
	}},
	{moment: Hopeful, temper: Warm, lines: []string{
		"“They’re working so well together, it has to come out right,” says {name}.",
		"“You’ll be pleased, I’m sure,” says {name}, and cannot show it yet.",
	}},
	{moment: Hopeful, temper: Brisk, lines: []string{
		"“Green. Two small things open,” from {name}.",
		"“It fits. We’ll catch up in testing,” says {name}.",
	}},
	{moment: Hopeful, temper: Shy, lines: []string{
		"“I think it’s all right,” says {name}. “They haven’t said that it isn’t.”",
		"“It should work out,” says {name}, and the “should” is hardly to be heard.",
	}},
	{moment: Plateau, lines: []string{
		"“Ninety per cent,” says {name}. You had written down ninety per cent before, with the same pen.",
		"“As good as done,” says {name}. It has been as good as done for a while.",
		"“There’s only the error handling left,” says {name}. That is where the errors are.",
		"“Just the last bit,” says {name}, and looks at the last bit with respect.",
		"The bar on the chart has not moved since you coloured it. “Nearly,” says {name}.",
		"“It’s finished apart from the migration,” says {name}. The migration was the project.",
	}},
	{moment: Plateau, temper: Dry, lines: []string{
		"“We’re at ninety per cent,” says {name}. “We like it here.”",
		"“It’s done in the sense of a cathedral,” from {name}.",
	}},
	{moment: Plateau, temper: Warm, lines: []string{
		"“They’re so close, don’t ask them now,” says {name}. You wonder how close close is.",
		"“Give them till Thursday, they’ve earned it,” says {name}. You ask which Thursday.",
	}},
	{moment: Plateau, temper: Brisk, lines: []string{
		"“Nearly. Two bugs,” says {name}. It is always two bugs. They are other bugs.",
		"“Done, not closed,” from {name}. You ask what is missing, and it takes a while.",
	}},
	{moment: Plateau, temper: Shy, lines: []string{
		"“A little is still missing,” says {name}. How much a little is, {name} would rather not say in days.",
		"“I thought I’d be through by now,” says {name}, and seems to mean it.",
	}},
	{moment: Frank, lines: []string{
		"“We’re behind,” says {name}. “I can show you where, and by how much.”",
		"“It won’t be the first,” says {name}. “It might be the fifteenth, if you take something out today.”",
		"“The estimate was mine, and it was wrong,” says {name}. “Here’s the new one. It has a range.”",
		"“The part you’ve seen works,” says {name}. “The part you haven’t seen is half.”",
		"{name} has put a red card on the board, in {their} own column, before anybody asked.",
	}},
	{moment: Frank, temper: Dry, lines: []string{
		"“I have good news about the logo,” says {name}. “Now the rest.”",
		"“The plan and I have separated,” says {name}. “We remain in contact.”",
	}},
	{moment: Frank, temper: Warm, lines: []string{
		"“I’d rather you were cross with me today than with all of them in May,” says {name}.",
		"“They won’t say it, so I will,” says {name}. “It’s too much. They can’t do it.”",
	}},
	{moment: Frank, temper: Brisk, lines: []string{
		"“Late. Cause: test data. Help: one tester,” says {name}, and means it.",
		"“Red,” from {name}. “I know what I need. Shall I say it?” You nod.",
	}},
	{moment: Frank, temper: Shy, lines: []string{
		"“I didn’t know when to tell you,” says {name}. “I found out this morning how much it is.”",
		"{name} has brought a drawing with what is done shaded in. It is less than half of the sheet.",
	}},
	{moment: Likes, lines: []string{
		"“What I’d really like to look at is {work},” says {name}, and then has to be asked only once.",
		"You learn that {name} reads about {work} on the train. Nobody told {name} to.",
		"“If I could choose? {work},” says {name}. It comes at once, as if it had been lying ready.",
		"{name} talks about the tickets in one voice and about {work} in another one.",
		"“I started out with {work}, years ago,” says {name}, “and then they needed somebody for this.”",
		"Between two points of the list {name} tells you about free time spent on {work}. There is not much free time.",
	}},
	{moment: Likes, temper: Dry, lines: []string{
		"“I’m not saying I dream of {work},” says {name}. “But it’s been asking after me.”",
		"“{work},” says {name}. “It’s like what I do now, only interesting.”",
	}},
	{moment: Likes, temper: Warm, lines: []string{
		"“You should see the people who do {work},” says {name}. “They come out of the room laughing.”",
		"“I’d be a nuisance with questions,” says {name}, “but {work}, that would be something.”",
	}},
	{moment: Likes, temper: Brisk, lines: []string{
		"“Put me on {work} for a month and look at the result,” says {name}.",
		"“{work}. It’s what I’d ask for, if anybody asked,” from {name}. You have just asked.",
	}},
	{moment: Likes, temper: Shy, lines: []string{
		"“I don’t know if I’d be any good,” says {name}, “but I’ve always wanted to try {work}.”",
		"It takes until the very end. “{work},” says {name}, “if it ever comes up.”",
	}},
}
