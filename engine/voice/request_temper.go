package voice

import "headcount/sim/term"

// requestTemperRows are favours, dates and scope, with reasons and without, as each temper takes them.
var requestTemperRows = []row{
	{verb: term.Request, came: term.Agreed, temper: Dry, lines: []string{
		"“I was about to clean my keyboard,” says {name}. “But if it’s urgent.”",
	}},
	{verb: term.Request, came: term.Agreed, temper: Warm, lines: []string{
		"“I’d have offered if I’d known,” says {name}, already looking for where to begin.",
	}},
	{verb: term.Request, came: term.Agreed, temper: Brisk, lines: []string{
		"“Can do,” from {name}, and the list already has a line for it.",
	}},
	{verb: term.Request, came: term.Agreed, temper: Shy, lines: []string{
		"“I’ve never done one,” says {name}, “but I’ve read how it goes.” It is a yes, with a reading list.",
	}},
	{verb: term.Request, came: term.Resisted, temper: Dry, lines: []string{
		"“My queue has a queue,” says {name}. “You’d be making a queue of three.”",
	}},
	{verb: term.Request, came: term.Resisted, temper: Warm, lines: []string{
		"“I’d only do it half, and you’d be too kind to say so,” says {name}.",
	}},
	{verb: term.Request, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. But ask the second floor, they have one of those,” from {name}.",
	}},
	{verb: term.Request, came: term.Resisted, temper: Shy, lines: []string{
		"“I’d need longer than you have,” says {name}. The calendar says the same.",
	}},
	{verb: term.MoveDate, came: term.Agreed, how: reasons, lines: []string{
		"“So it never fitted,” says {name}. “Thank you for showing me where it didn’t.”",
		"You say what you had not known, and when you found out. {name} moves the date.",
		"“I can explain that to others,” says {name}, and asks for the page with the two columns.",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: spoken, how: reasons, lines: []string{
		"You put the old plan and the new one side by side. {name} finds the line where they part, and nods.",
	}},
	{verb: term.MoveDate, came: term.Resisted, how: reasons, lines: []string{
		"You give four reasons. {name} has one, and it is printed on four thousand flyers.",
		"“I follow every word,” says {name}, “and I still can’t go in there with it.”",
		"“Two of those you could have known,” says {name}. You could have, in a way.",
		"{name} takes the reasons seriously enough to write them down, and leaves the date where it is.",
	}},
	{verb: term.MoveDate, came: term.Agreed, how: bare, lines: []string{
		"“How many days?” asks {name}. You say. It is moved, and nobody has asked what for.",
		"{name} crosses out one date and writes another. “They’ll want to know why,” says {name}. “So will I, some time.”",
		"The date moves. It makes less noise than you had expected.",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: spoken, how: bare, lines: []string{
		"“Then that’s the date,” says {name}, in a voice that has had other dates.",
	}},
	{verb: term.MoveDate, came: term.Resisted, how: bare, lines: []string{
		"“Why?” asks {name}. You say that it would be better. The date, in that case, stays.",
		"“No,” says {name}. “If there were a reason, you’d have brought it.”",
		"You say that it has to move. {name} says that it has to stay. That makes one each.",
		"{name} waits for the second half of the sentence, and there is none. So nothing moves.",
	}},
	{verb: term.MoveDate, came: term.Agreed, temper: Dry, lines: []string{
		"“The old date was decorative anyway,” says {name}. “I’ll have it framed.”",
		"“New date, same project,” from {name}. “Good. I had stopped defending the other one at home.”",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: spoken, temper: Dry, lines: []string{
		"“I’ll tell them it’s agile,” says {name}, who does not smile until the door is shut.",
	}},
	{verb: term.MoveDate, came: term.Agreed, temper: Warm, lines: []string{
		"“Oh, the relief on your people’s faces,” says {name}. “Yes. Of course.”",
		"“I’ll break it to the customers, they know me,” offers {name}, and picks up the telephone.",
		"“I’d rather tell them now than see you all at midnight,” comes from {name}.",
	}},
	{verb: term.MoveDate, came: term.Agreed, temper: Brisk, lines: []string{
		"“Then I want to see something on the old date all the same,” from {name}. That is fair.",
		"“Done. I’ll send the note,” says {name}. It is out before you are back.",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: spoken, temper: Brisk, lines: []string{
		"“Fine. One move. Not two,” says {name}, and holds up a finger for it.",
	}},
	{verb: term.MoveDate, came: term.Agreed, temper: Shy, lines: []string{
		"“I was going to suggest it,” says {name}, “and then it seemed too late.” It was not too late.",
		"“Is it enough, though?” says {name}. “I’d rather you only had to move it once.” You say that it is enough.",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: spoken, temper: Shy, lines: []string{
		"{name} agrees, and swallows at the thought of telling the others. You offer to tell the others.",
	}},
	{verb: term.MoveDate, came: term.Resisted, temper: Dry, lines: []string{
		"“I’d have to apologise for that,” says {name}. “I’m saving my apologies for a better date.”",
		"“You can move the date,” says {name}. “Moving the customer is the other half.”",
		"“There’s a brass band booked,” says {name}. That turns out to be so.",
	}},
	{verb: term.MoveDate, came: term.Resisted, temper: Warm, lines: []string{
		"“I believe you,” says {name}, “and I gave my word to nine people.” The date stays.",
		"“Please don’t make me ring them with that,” says {name}. You think of who they are.",
		"“I’d do it for you if it were only for you,” says {name}. It is not only for you.",
	}},
	{verb: term.MoveDate, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. Tell me what you can drop instead,” says {name}.",
		"“The contract names a date,” says {name}, “and what each day after it costs.”",
		"“Ask me that with a plan in your hand,” comes from {name}. The date stays meanwhile.",
	}},
	{verb: term.MoveDate, came: term.Resisted, temper: Shy, lines: []string{
		"“I’m not allowed to decide that,” says {name}, who, according to the chart, is.",
		"{name} would have to tell somebody who does not like being told. It stays.",
		"“Could we look again next week?” says {name}. By then there will be a week less of it.",
	}},
	{verb: term.CutScope, came: term.Agreed, how: reasons, lines: []string{
		"You show who uses what. The last column is empty for six of the items, and {name} strikes those six.",
		"“If nobody has opened it since the pilot, out,” says {name}. You had brought the log.",
		"You explain what the small one gives them on the first day. {name} would rather have a first day.",
		"“I’d like to keep the reason, for when they ask,” says {name}. The list goes, the reason stays.",
	}},
	{verb: term.CutScope, came: term.Resisted, how: reasons, lines: []string{
		"“The log doesn’t show the one who uses it at year end,” says {name}, “and that one matters.”",
		"“Everything you say is right,” says {name}. “They bought the other thing.”",
		"{name} asks what it costs to leave it in. You say. “Then that’s what it costs.”",
	}},
	{verb: term.CutScope, came: term.Resisted, ways: spoken, how: reasons, lines: []string{
		"You have figures. {name} has a promise. You both look at the promise.",
	}},
	{verb: term.CutScope, came: term.Agreed, how: bare, lines: []string{
		"“Which part?” asks {name}. You name it. “All right.” It was the shortest talk of the week.",
		"It gets shorter. {name} counts what is left and finds it enough to begin with.",
		"“Then not the archive,” says {name}. “It has waited ten years, it can wait for one more.”",
	}},
	{verb: term.CutScope, came: term.Agreed, ways: spoken, how: bare, lines: []string{
		"{name} takes the pencil and strikes two lines without asking. You had hoped for one.",
	}},
	{verb: term.CutScope, came: term.Resisted, how: bare, lines: []string{
		"“What for?” says {name}. “It’s all been ordered.” All of it stays ordered.",
		"You propose to leave something out. {name} proposes to leave something in. It is the same thing.",
		"“I’m hearing this for the first time,” says {name}, and that is the trouble with it.",
	}},
	{verb: term.CutScope, came: term.Resisted, ways: spoken, how: bare, lines: []string{
		"{name} puts a hand flat on the list. It has eight points, and they all stay.",
	}},
	{verb: term.CutScope, came: term.Agreed, temper: Dry, lines: []string{
		"“You’ve found the part I put in so that somebody could take it out,” says {name}.",
		"“Farewell, configurable footer,” comes from {name}. “We hardly configured thee.”",
		"“Less of it, then. It worked for poetry,” from {name}.",
	}},
	{verb: term.CutScope, came: term.Agreed, temper: Warm, lines: []string{
		"“The trainers will hug you,” says {name}. “Half of that nobody could explain to them.”",
		"“Then the new ones get something they can learn,” says {name}. It is a yes.",
		"“I’ll ring the two who wanted it,” from {name}. “They’re reasonable. One of them is my neighbour.”",
	}},
	{verb: term.CutScope, came: term.Agreed, temper: Brisk, lines: []string{
		"“Out: export, themes, bulk edit. Keep: search. Next?” says {name}.",
		"“Good. What we drop, we say out loud,” from {name}. You say it out loud.",
		"“Half, working, on the day,” says {name}. “Yes.”",
	}},
	{verb: term.CutScope, came: term.Agreed, temper: Shy, lines: []string{
		"“I never quite dared to ask who it was for,” says {name}. It was for nobody any more.",
		"{name} would keep just one of them, the small one. You leave the small one in.",
		"“If it isn’t my fault that it’s smaller,” says {name}. It is not, and you put that in writing.",
	}},
	{verb: term.CutScope, came: term.Resisted, temper: Dry, lines: []string{
		"“Take out the login too,” says {name}. “That would speed things up.”",
		"“A car without the doors is also lighter,” says {name}.",
		"“I’ve a drawer full of second phases,” says {name}. “Would you like to see the drawer?”",
	}},
	{verb: term.CutScope, came: term.Resisted, temper: Warm, lines: []string{
		"“There’s somebody in Dispatch who has waited two years for exactly that,” says {name}. It stays.",
		"“I couldn’t look at them,” says {name}. “I showed it to them on a slide.”",
		"“I know you’re short,” says {name}. “Take something from me, not from them.”",
	}},
	{verb: term.CutScope, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. That’s the part that pays,” says {name}.",
		"“All or nothing. It’s in the tender,” says {name}, with the paragraph.",
		"“Come back when you know what it does to the import,” says {name}. You do not know that yet.",
	}},
	{verb: term.CutScope, came: term.Resisted, temper: Shy, lines: []string{
		"“I think they’d be sad,” says {name}, and for now that is the whole of it.",
		"“I’d have to ask,” says {name}, and does not say whom.",
	}},
	{verb: term.CutScope, came: term.Resisted, ways: spoken, temper: Shy, lines: []string{
		"{name} turns the list round, as if it looked shorter from the other side. It does not.",
	}},
}
