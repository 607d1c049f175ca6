package voice

import "headcount/sim/term"

// talkTemperRows are how things are, and what was noticed, as each temper takes it.
var talkTemperRows = []row{
	{verb: term.Talk, came: term.Opened, temper: Dry, lines: []string{
		"“On a scale from blue screen to green build?” asks {name}. Somewhere between. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, temper: Warm, lines: []string{
		"“You know what, I’ll tell you, because you asked without an agenda,” says {name}. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, temper: Brisk, lines: []string{
		"“Short of time, long on tickets, and one more thing,” from {name}. {behind}",
	}},
	{verb: term.Talk, came: term.Opened, temper: Shy, lines: []string{
		"“I was going to say it some time,” says {name}. You are glad that it is now. {behind}",
	}},
	{verb: term.Talk, came: term.Quiet, ways: spoken, temper: Dry, lines: []string{
		"“The backup ran, the coffee ran, I didn’t,” says {name}. “A good day so far.”",
		"“I have nothing to declare,” says {name}. “One biscuit, for my own use.”",
	}},
	{verb: term.Talk, came: term.Quiet, ways: written, temper: Dry, lines: []string{
		"“Status: seated. Next update when that changes,” writes {name}.",
		"“All quiet. I distrust it and enjoy it,” writes {name}, and adds the bus times, for some reason.",
	}},
	{verb: term.Talk, came: term.Quiet, ways: spoken, temper: Warm, lines: []string{
		"{name} tells you who is ill, who is better and who has baked. Two of the three are news to you.",
		"“Breathe out first, you sound like somebody between two meetings,” says {name}. You breathe out.",
	}},
	{verb: term.Talk, came: term.Quiet, ways: written, temper: Warm, lines: []string{
		"“How nice, a message that wants nothing!” writes {name}, and sends a photo of a dog that went by.",
		"“All fine here. The plant on the sill has a new leaf, and I take the credit,” writes {name}.",
	}},
	{verb: term.Talk, came: term.Quiet, temper: Brisk, lines: []string{
		"“Fine. Work, then dentist,” says {name}. That is the whole day in one line.",
		"“All well. Ask again another day, that’s the interesting one,” says {name}.",
	}},
	{verb: term.Talk, came: term.Quiet, temper: Shy, lines: []string{
		"“It’s all right,” from {name}, and after a gap: “The new screen is nice.” You agree about the screen.",
		"{name} asks whether there was anything in particular. There was not, and that seems to be good news.",
	}},
	{verb: term.Notice, came: term.Opened, temper: Dry, lines: []string{
		"“You’d make a good monitoring system,” from {name}. “Fewer false alarms than ours.” {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Warm, lines: []string{
		"“I didn’t want anybody to carry that as well,” says {name}, and then you carry half. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Brisk, lines: []string{
		"“Fair. You may as well have the rest,” says {name}. {behind}",
	}},
	{verb: term.Notice, came: term.Opened, temper: Shy, lines: []string{
		"“I hoped it didn’t show,” says {name}, very small. {behind}",
	}},
	{verb: term.Notice, came: term.Quiet, temper: Dry, lines: []string{
		"“That’s my thinking face,” says {name}. “The other one is for meetings.”",
		"“I was working. I know, it looks alarming,” says {name}, and goes back to doing it.",
		"“You should have seen me at the old place,” says {name}. “They sent a fruit basket.”",
	}},
	{verb: term.Notice, came: term.Quiet, temper: Warm, lines: []string{
		"“That you even saw that,” says {name}. “It was the wisdom tooth. It’s out.”",
		"“Oh, no, I’m fine, I was miles away,” says {name}. “In a good place. With goats.”",
		"“It’s sweet of you. It’s only that I’m down to my last biscuit,” comes from {name}.",
	}},
	{verb: term.Notice, came: term.Quiet, temper: Brisk, lines: []string{
		"“Didn’t sleep. New neighbour, with drums. We’re in talks,” from {name}.",
		"“No. Just concentrating,” says {name}. It is said in the tone of somebody concentrating.",
		"“All good. I was counting test cases,” says {name}, who begins again at one.",
	}},
	{verb: term.Notice, came: term.Quiet, temper: Shy, lines: []string{
		"“No, nothing, really,” from {name}, and for a while the thing you noticed is gone.",
		"{name} thanks you for looking. What there is to see, you have seen; it may be all there is.",
	}},
	{verb: term.Notice, came: term.Quiet, ways: spoken, temper: Shy, lines: []string{
		"“Is it? I didn’t know,” says {name}, in the voice of somebody looking for a stain.",
	}},
	{verb: term.Notice, came: term.Quiet, ways: written, temper: Dry, lines: []string{
		"“I have inspected myself and found no open incidents,” writes {name}.",
	}},
	{verb: term.Notice, came: term.Quiet, ways: written, temper: Shy, lines: []string{
		"The reply takes its time and says that it was nothing. That is a long time for nothing, unless it was lunch.",
	}},
}
