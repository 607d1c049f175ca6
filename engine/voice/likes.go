package voice

import "slices"

// likesRows are somebody saying what kind of work they would like; {work} names it.
var likesRows = []row{
	{lines: []string{
		"“What I’d really like to look at is {work},” says {name}, and then has to be asked only once.",
		"You learn that {name} reads about {work} on the train. Nobody told {name} to.",
		"“If I could choose? {work},” says {name}. It comes at once, as if it had been lying ready.",
		"{name} talks about the tickets in one voice and about {work} in another one.",
		"“I came here for {work},” says {name}, “and then they needed somebody for this.”",
		"Between two items on the list {name} mentions spending free time on {work}. There is not much free time.",
	}},
	{temper: Dry, lines: []string{
		"“I’m not saying I dream of {work},” says {name}. “But it’s been asking after me.”",
		"“{work},” says {name}. “It’s like what I do now, only interesting.”",
	}},
	{temper: Warm, lines: []string{
		"“You should see the people who do {work},” says {name}. “They come out of the room laughing.”",
		"“I’d be a nuisance with questions,” says {name}, “but {work}, that would be something.”",
	}},
	{temper: Brisk, lines: []string{
		"“Put me on {work} for a month and look at the result,” says {name}.",
		"“{work}. It’s what I’d ask for, if anybody asked,” from {name}. You have just asked.",
	}},
	{temper: Shy, lines: []string{
		"“I don’t know if I’d be any good,” says {name}, “but I’ve always wanted to try {work}.”",
		"It takes until the very end. “{work},” says {name}, “if it ever comes up.”",
	}},
}

// Likes returns how somebody says what kind of work they would like, with the slots {name} and {work}; n chooses, the lines of their temper first.
func Likes(temper string, n int) string { return at(likesOf(temper), n) }

func likesOf(temper string) []string {
	var own, all []string
	for i := range likesRows {
		switch x := &likesRows[i]; x.temper {
		case "":
			all = append(all, x.lines...)
		case temper:
			own = append(own, x.lines...)
		}
	}
	return slices.Concat(own, all)
}
