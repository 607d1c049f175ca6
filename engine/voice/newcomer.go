package voice

// newcomerRows are the weeks after a first day.
var newcomerRows = []momentRow{
	{moment: ThirdWeek, lines: []string{
		"{name} asks the question that everybody had stopped asking: why are there two databases? Nobody says anything for a while.",
		"{name} knows the way to the kitchen, the names of the servers and nearly all of the names of the people.",
		"Whoever sits beside {name} has taken to wearing headphones.",
		"{name}’s first change is live. It is six lines long, and four people have looked at it.",
		"{name} no longer asks whom to ask. There are still days with a dozen questions, and they are better questions.",
		"“Is there a reason for that, or is it old?” asks {name}. It is old. It had a reason.",
		"There is a list in {name}’s notebook called “odd”. You are allowed to look. Most of it is.",
	}},
	{moment: ThirdWeek, temper: Dry, lines: []string{
		"“I’ve found the documentation,” says {name}. “It speaks of a team that no longer exists, in warm words.”",
		"“I understand everything now but the calendar,” says {name}.",
	}},
	{moment: ThirdWeek, temper: Warm, lines: []string{
		"{name} has had lunch with every one of them by now and knows who is allergic to what.",
		"“They’re all so patient with me,” says {name}. “I can see what it costs them.”",
	}},
	{moment: ThirdWeek, temper: Brisk, lines: []string{
		"“Build time is forty minutes. Why?” asks {name}. Before long it is thirty.",
		"“I can take tickets now. Small ones. Today,” says {name}.",
	}},
	{moment: ThirdWeek, temper: Shy, lines: []string{
		"{name} writes questions down and brings them all at once. They are fewer than they were.",
		"{name} has sat on an error for a good while. The next desk could have said in a minute, and had not been asked.",
	}},
	{moment: ThirdMonth, lines: []string{
		"{name} takes the alert and has it sorted in no time. Only then does somebody notice who it was.",
		"“That’s how we do it here,” {name} explains to a visitor. You hear the “we”.",
		"{name} corrects you about the import, kindly, and is right.",
		"The list called “odd” has stopped growing. Some of it has been fixed; the rest, {name} has got used to.",
		"{name} reviews the others now. They have begun to write longer commit messages.",
		"You look for a recent question from {name} and do not find one. You had not noticed when they stopped.",
		"Nobody sits beside {name} any more. The one who did has caught up with the tickets that had waited.",
	}},
	{moment: ThirdMonth, temper: Dry, lines: []string{
		"“I’ve broken production,” says {name}. “I’m told that makes it official.”",
	}},
	{moment: ThirdMonth, temper: Warm, lines: []string{
		"{name} shows the next new one round, and says of each colleague what that colleague would never mention.",
	}},
	{moment: ThirdMonth, temper: Brisk, lines: []string{
		"“Give me the one with the timeouts,” says {name}. It is the one nobody had wanted.",
	}},
	{moment: ThirdMonth, temper: Shy, lines: []string{
		"{name} says at the table, without being asked, that the plan has a gap. It has. It was a very clear sentence.",
	}},
}
