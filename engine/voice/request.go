package voice

import "headcount/sim/term"

// requestRows are for asking somebody for something that is not simply their job, and for dates, scope and evenings.
var requestRows = []row{
	{verb: term.Request, came: term.Agreed, lines: []string{
		"“Yes, I can do that,” says {name}. “Not before Thursday.” Thursday is fine.",
		"You ask, and say why you ask {name}. It is a yes, with one condition you can keep.",
		"“If the other thing can wait a day.” It can wait. Then it is a yes.",
		"“All right,” says {name}. “But then show me how it turned out.”",
	}},
	{verb: term.Request, came: term.Agreed, ways: face, lines: []string{
		"{name} leafs through the calendar, forward, back, and taps on a free day.",
		"“For you, or for the project?” says {name}. You say which. It is a yes.",
		"{name} rubs both eyes, grins, and pulls the folder over.",
		"“Since you came over to ask,” says {name}, and writes it on the back of one hand, for want of paper.",
	}},
	{verb: term.Request, came: term.Agreed, ways: written, lines: []string{
		"“Can do,” writes {name}, with a date in bold.",
		"A yes, and with it the two things {name} needs from you before it begins.",
		"The ticket has a new owner before the mail does: {name} has simply taken it.",
		"“Good that I could look at it in peace first. Yes,” writes {name}.",
	}},
	{verb: term.Request, came: term.Agreed, temper: Dry, lines: []string{
		"“I had planned to be bored that day,” says {name}. “So yes.”",
		"“It’ll cost you a proper coffee, not that one,” says {name}. Agreed.",
	}},
	{verb: term.Request, came: term.Agreed, temper: Warm, lines: []string{
		"“Of course, you would do it for me,” says {name}. You hope that you would.",
		"“Gladly. Shall I take one of the new ones along?” asks {name}. That makes two yeses.",
	}},
	{verb: term.Request, came: term.Agreed, temper: Brisk, lines: []string{
		"“Yes. By when? Done,” says {name}, before you reach your reasons.",
		"“Send me the link, I start at once,” from {name}, and so it is.",
	}},
	{verb: term.Request, came: term.Agreed, temper: Shy, lines: []string{
		"“I could try,” says {name}. Before long there is a first version.",
		"“If you think I’m the right one for it,” from {name}. You say why. Then it is a yes.",
	}},
	{verb: term.Request, came: term.Resisted, lines: []string{
		"“I’d rather not,” says {name}, and gives no reason. None is owed.",
		"“Let me see,” says {name}. You have heard that one; it has no date in it.",
		"It is a no, with a list of what else is due that week. The list is true.",
		"“Can’t somebody else?” says {name}. Neither of you can think of anybody.",
	}},
	{verb: term.Request, came: term.Resisted, ways: face, lines: []string{
		"{name} shows you the calendar. It is a wall with one small window in it.",
		"“Yes,” says {name}, head already shaking. You take the head’s word for it.",
		"{name} looks at the stack, then at you, then at the stack. You put it back under your arm.",
		"“Let somebody else do this one,” says {name}. You go through the others. There are some.",
	}},
	{verb: term.Request, came: term.Resisted, ways: written, lines: []string{
		"“Sorry, no room this week,” writes {name}. It is a short line, the sorry included.",
		"{name} answers with a question about priorities, and copies in nobody, which is kind.",
		"“I’ll see what I can do.” In writing, that is a no with a bow on it.",
		"A no, friendly, with three reasons. You had asked in a line and a half.",
	}},
	{verb: term.Request, came: term.Resisted, temper: Dry, lines: []string{
		"“I have looked deep into my calendar, and it has looked back,” says {name}.",
	}},
	{verb: term.Request, came: term.Resisted, ways: spoken, temper: Dry, lines: []string{
		"“Tempting. No,” says {name}, who offers you the other chair all the same.",
	}},
	{verb: term.Request, came: term.Resisted, temper: Warm, lines: []string{
		"“I so wish I could,” says {name}. It is a no, and it costs something to say.",
		"“Not this time, all right? Ask me again,” from {name}, who would mean it.",
	}},
	{verb: term.Request, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. Full until the twelfth,” says {name}. You know where you are.",
		"“Not mine, not now,” says {name}, and the subject is over before it has begun.",
	}},
	{verb: term.Request, came: term.Resisted, temper: Shy, lines: []string{
		"“Yes, well, maybe,” says {name}. You look at the maybe. You let it go.",
	}},
	{verb: term.Request, came: term.Resisted, ways: spoken, temper: Shy, lines: []string{
		"{name} says yes so quietly that you ask again. The second time it is a no.",
	}},
	{verb: term.Request, came: term.Sent, lines: []string{
		"You ask in four lines: what, by when, why {name}. It is out.",
		"The request is on its way. You gave it a way to say no, in the last sentence.",
		"You send it and put a mark in the calendar, so as to look again.",
		"It is asked. On paper it looks like more work than it did in your head.",
	}},
	{verb: term.Request, came: term.NoAnswer, lines: []string{
		"Half a day, no yes, no no. Your request lies there with its date.",
		"{name} has not answered. The light beside the name is green.",
		"Nothing. A request is easy to leave for later, and this is later.",
		"Still no answer. You begin to plan as if it were a no, and then as if not.",
	}},
	{verb: term.Request, came: term.NotThere, ways: face, lines: []string{
		"You had wanted to ask in person. In person is at the dentist.",
		"Nobody there. On the desk lies the work you were about to add to.",
	}},
	{verb: term.Request, came: term.NotThere, ways: wire, lines: []string{
		"You let it ring. A favour is hard to ask of a dial tone.",
		"{name} cannot be reached. The request goes back in the pile, on top.",
	}},
	{verb: term.MoveDate, came: term.Agreed, lines: []string{
		"You name the new date, and what it buys. “Better now than the day before,” says {name}.",
		"“I can work with that,” says {name}. “I can’t work with a date nobody believes in.”",
		"{name} wants it in writing, with the reasons, and then it is moved.",
		"“That day, then. Not one later,” says {name}. You have your day.",
	}},
	{verb: term.MoveDate, came: term.Resisted, lines: []string{
		"“It has been announced,” says {name}. “You were in the room.” You were.",
		"“Then I look like somebody who can’t count,” says {name}. The date stands.",
		"{name} asks what would have to be true to keep it, and does not want to hear the answer.",
		"“No. Find another way,” says {name}. The calendar stays as printed.",
	}},
	{verb: term.CutScope, came: term.Agreed, lines: []string{
		"“Take out the export, nobody has asked for it,” says {name}. Out it goes.",
		"You go down the list together. Four items leave it, and {name} mourns only one.",
		"“If the search stays, you can have the rest,” says {name}. The search stays.",
		"“Smaller and working. Fine,” says {name}. The page with the plan gets lighter.",
	}},
	{verb: term.CutScope, came: term.Resisted, lines: []string{
		"“That is the part I promised them,” says {name}. It stays in.",
		"You offer three things to cut. {name} has a customer’s name for each of them.",
		"“And phase two is when?” says {name}. You both know about phase two.",
		"“Everything on it is a must,” says {name}. The list is as long as it was.",
	}},
	{verb: term.AskOvertime, came: term.Agreed, lines: []string{
		"“Two evenings. Not the Wednesday,” says {name}. Wednesday is choir.",
		"“This once,” says {name}. You write down that it was this once.",
		"It is a yes. {name} sends one message, home, and then looks at the plan.",
		"“All right, if we order something with vegetables,” says {name}.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, lines: []string{
		"“I have somebody to fetch at half past five,” says {name}. It is a no, and a clock.",
		"“Overtime?” comes from {name}. You have no good answer to the tone of it.",
		"“I’d stay, but I’d be no use after six,” says {name}. You can believe it.",
		"It is a no. {name} asks whether anybody has asked the date instead.",
	}},
}
