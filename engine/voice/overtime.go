package voice

import "headcount/sim/term"

// overtimeRows are evenings asked for: a yes, a no, and a yes that is none.
var overtimeRows = []row{
	{verb: term.AskOvertime, came: term.Agreed, how: reasons, lines: []string{
		"You say why it has to be these two. {name} looks it through and says “all right, these two”.",
		"“So there’s an end to it?” asks {name}. There is an end to it. You write the day down.",
	}},
	{verb: term.AskOvertime, came: term.Agreed, temper: Dry, lines: []string{
		"“I had tickets for an evening with my sofa,” says {name}. “It’ll understand.”",
		"“Two evenings. I’ll tell the cat that you signed for it,” says {name}.",
		"“At least the lift will be free,” says {name}. That seems to be a yes.",
	}},
	{verb: term.AskOvertime, came: term.Agreed, temper: Warm, lines: []string{
		"“If the others stay, I stay,” says {name}. You say that not all of them can, and why. It is a yes anyway.",
		"“I’ll bring the big pot,” says {name}. “Nobody debugs on crisps.”",
		"“For this one, yes,” says {name}. “It would be a shame about all that work.”",
	}},
	{verb: term.AskOvertime, came: term.Agreed, temper: Brisk, lines: []string{
		"“Two evenings till nine, and one day I leave at one,” says {name}. It is a trade, and a fair one.",
		"“Yes, if somebody else takes the on-call,” from {name}. Somebody else takes the on-call.",
		"“OK. What exactly has to be done by when?” asks {name}. You have that on one line.",
	}},
	{verb: term.AskOvertime, came: term.Agreed, temper: Shy, lines: []string{
		"“I can stay,” says {name}. “I’d like to know beforehand, next time.” You write down: next time, beforehand.",
		"{name} asks whether the others know that you are asking. They do. Then it is a yes.",
		"“One of the two would be easier,” says {name}. One of the two, then.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, temper: Dry, lines: []string{
		"“I’m afraid the evening has been discontinued,” says {name}.",
		"“I can be here,” says {name}. “I can’t promise that my head will be.”",
	}},
	{verb: term.AskOvertime, came: term.Resisted, ways: spoken, temper: Dry, lines: []string{
		"“Yes, yes,” says {name}, in the tone in which people accept cookies. When it is time to go, the chair is empty.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, temper: Warm, lines: []string{
		"“I’d do it for you, and then I’d be cross with you,” says {name}. “Let’s not.”",
		"“I’d have to tell them I’m late,” says {name}. You know them, from the photo on the desk.",
		"“Of course,” says {name}, too quickly. You think about the “of course” for some time.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. Contract says forty,” says {name}, friendly, as if giving you the number of a bus.",
		"“I’ll come in at seven instead,” says {name}. It is not what you asked, and it is a clear answer.",
		"“I’ll see,” says {name}, which from {name} is not a plan.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, temper: Shy, lines: []string{
		"“If it has to be,” says {name}. It has the sound of something being put down carefully.",
		"{name} says yes and asks a little later how long exactly, and later once more. You take it for a no.",
		"“I’d have to ask at home,” says {name}. Home, it turns out, says no.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, lines: []string{
		"“Sure,” says {name}, and nothing in the calendar moves.",
		"“We’ll see how far we get,” says {name}. You can see already how far.",
	}},
}
