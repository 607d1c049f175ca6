package voice

import "headcount/sim/term"

// tellTemperRows are hard news as each temper takes it, and with and without its reasons.
var tellTemperRows = []row{
	{verb: term.Tell, came: term.Agreed, how: reasons, lines: []string{
		"You give the reasons first to last, the weak one too. {name} nods at the weak one.",
		"“I don’t like it. I can follow it,” says {name}. You had hoped for the second half at most.",
		"“What were the other options?” asks {name}. You name both, and what spoke against them. It holds.",
		"{name} asks who was heard before it was decided. You can say, and the list has more than one name.",
	}},
	{verb: term.Tell, came: term.Resisted, how: reasons, lines: []string{
		"You lay out why. {name} takes the reasons one by one and keeps two that do not hold.",
		"“Those are their reasons,” says {name}. “Which are yours?” You look for yours.",
		"“The reasons are fine. It’s the order they come in,” says {name}: first the deed, then the why.",
		"{name} has heard the reasons out and says no to the thing, politely, as to a second helping.",
	}},
	{verb: term.Tell, came: term.Agreed, how: bare, lines: []string{
		"You say what is so, and no more than that. {name} waits for more, then says “understood”.",
		"Two sentences. {name} writes down both and leaves a line free under them, for the why.",
		"“All right,” says {name}, and asks nothing. You could not say whether nothing is wanted.",
	}},
	{verb: term.Tell, came: term.Agreed, ways: spoken, how: bare, lines: []string{
		"{name} takes it like a weather report. The pen has stopped, though.",
	}},
	{verb: term.Tell, came: term.Resisted, how: bare, lines: []string{
		"“And why?” asks {name}. You say that it has been decided. The question stays in the room.",
		"“That’s the what,” says {name}. “I’ll wait for the rest before I tell my side.”",
		"You keep it short. {name} fills in the reasons alone, and they are worse than the real ones.",
	}},
	{verb: term.Tell, came: term.Resisted, ways: spoken, how: bare, lines: []string{
		"“Am I allowed to know what it’s for?” says {name}, already half turned to the screen.",
	}},
	{verb: term.Tell, came: term.Agreed, temper: Dry, lines: []string{
		"“Could be worse. It could be a merger,” says {name}. So that is a yes.",
	}},
	{verb: term.Tell, came: term.Agreed, temper: Warm, lines: []string{
		"“Thank you for saying it plainly. I’ll go round and see how the others are,” says {name}.",
	}},
	{verb: term.Tell, came: term.Agreed, temper: Brisk, lines: []string{
		"“Noted. What stops today, what goes on?” asks {name}. You say. The first thing has stopped already.",
	}},
	{verb: term.Tell, came: term.Agreed, temper: Shy, lines: []string{
		"“I’d thought it might be that,” says {name}. “Then I’ll put the other branch away, shall I?”",
	}},
	{verb: term.Tell, came: term.Resisted, temper: Dry, lines: []string{
		"“I’ve seen this film,” says {name}. “They cut the ending.” It does not sound like a yes.",
		"“I’ll carry it out with the enthusiasm it deserves,” from {name}, and you are left to work out how much.",
		"“Congratulations to whoever drew it on a slide,” says {name}. It goes no further than that.",
	}},
	{verb: term.Tell, came: term.Resisted, temper: Warm, lines: []string{
		"“I know it isn’t you,” says {name}. “But I can’t tell them that it’s all right. It isn’t.”",
		"“You’d have fought this once,” says {name}, without any edge. You know that you would have.",
		"“I’d like to help you with it. Not with this version,” says {name}, and means both halves.",
	}},
	{verb: term.Tell, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. It breaks the night run,” says {name}. “Has anybody asked the night run?”",
		"“Disagree. Three reasons, in the ticket,” from {name}. They are in the ticket before you are back.",
		"“I won’t sign that off,” says {name}. It comes without heat, and with a page number.",
	}},
	{verb: term.Tell, came: term.Resisted, temper: Shy, lines: []string{
		"{name} says nothing for it and nothing against it, and asks after a while whether it is final.",
		"“If it has to be,” says {name}. Somewhere in those five words is a no.",
		"“I had told my landlord something else,” says {name}, and that is as loud as it gets.",
	}},
	{verb: term.Tell, came: term.Misread, temper: Dry, lines: []string{
		"“Ah, so it’s a rehearsal,” says {name}. You had meant the premiere.",
		"“We’ve survived four of those,” says {name}. This was not one of those.",
		"“So nothing changes until it does,” says {name}. It changes soon.",
	}},
	{verb: term.Tell, came: term.Misread, temper: Warm, lines: []string{
		"“Then I’ll cheer the others up a bit,” says {name}, and tells them it will not come to that.",
		"“You look tired, was it a hard meeting?” asks {name}. The news itself has gone past.",
		"“It’ll all come right,” says {name}, and comforts you. You had come to say that it would not.",
	}},
	{verb: term.Tell, came: term.Misread, temper: Brisk, lines: []string{
		"“OK, deprioritised,” says {name}. You had said gone.",
		"“So, until further notice,” from {name}, with the end of the line filled in by guesswork.",
		"{name} has begun to act on the first half. The second half had the “not” in it.",
	}},
	{verb: term.Tell, came: term.Misread, temper: Shy, lines: []string{
		"“Is it because of what I broke once?” says {name}. Nobody had thought of that.",
		"{name} nods, thanks you, and asks a colleague later what you had been talking about.",
		"“So I should look for something else?” says {name}. You had been talking about a server.",
	}},
}
