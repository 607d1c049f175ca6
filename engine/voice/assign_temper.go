package voice

import "headcount/sim/term"

// assignTemperRows are work given, moved to where interest is, and decisions given away, as each temper takes them.
var assignTemperRows = []row{
	{verb: term.Assign, came: term.Agreed, temper: Dry, lines: []string{
		"“A second project. I’ll name it after the first one,” says {name}, and takes it.",
		"“I’ll put it where the lunch break was,” says {name}. You say that the lunch break stays.",
		"“It’ll be nice to neglect two things equally,” says {name}, who asks for the door code all the same.",
	}},
	{verb: term.Assign, came: term.Agreed, temper: Warm, lines: []string{
		"“Who’s on it so far? Oh, good, those two,” says {name}. That settles it.",
		"“I’ll need to tell the others that I’m not leaving them,” says {name}. You go along to tell them.",
		"“Yes. Somebody ought to take that poor thing in hand,” says {name} about the interface.",
	}},
	{verb: term.Assign, came: term.Agreed, temper: Brisk, lines: []string{
		"“Which comes first when they collide?” asks {name}. You say which. “Then yes.”",
		"“Two days a week, no more. Send me the repo,” says {name}.",
		"“Fine. I stop the small tickets for it,” says {name}, and that is agreed as well.",
	}},
	{verb: term.Assign, came: term.Agreed, temper: Shy, lines: []string{
		"“I’d have to read a lot first,” says {name}. You say that reading counts.",
		"{name} asks who knows it best and whether that person minds questions. That person likes questions.",
		"“I can begin with the tests, then I see how it behaves,” says {name}.",
	}},
	{verb: term.Assign, came: term.Resisted, temper: Dry, lines: []string{
		"“I’m already in two places. The third would be a superposition,” says {name}.",
		"“Put it on the pile and come back with a shovel,” says {name}.",
		"“Which of my hands did you have in mind?” asks {name}.",
	}},
	{verb: term.Assign, came: term.Resisted, temper: Warm, lines: []string{
		"“Then the others are alone with the old one again,” says {name}. It stays as it is.",
		"“I’d say yes, and three people would wait for me in two places,” says {name}.",
		"“Ask me for anything but a half,” says {name}. “I’m no good at halves.”",
	}},
	{verb: term.Assign, came: term.Resisted, temper: Brisk, lines: []string{
		"“No. I’m full,” says {name}, and shows you with what.",
		"“Not before this one’s out of the door,” from {name}. The door is not in sight.",
		"“Give it to somebody who sits there,” says {name}. Nobody sits there.",
	}},
	{verb: term.Assign, came: term.Resisted, temper: Shy, lines: []string{
		"“I’m only just getting the hang of this one,” says {name}. You leave it with this one.",
		"{name} says “I could try”, looks at the list, and says nothing further. You take it off again.",
		"“I’d be in the way there,” says {name}. It may even be so, for the first weeks.",
	}},
	{verb: term.Reassign, came: term.Agreed, temper: Dry, lines: []string{
		"“You mean somebody reads what I put in my profile?” asks {name}. “Then yes, quickly.”",
		"“I’d have done it for free, but don’t tell anybody,” says {name}.",
		"“I’ll miss the old one like a toothache,” comes from {name}.",
	}},
	{verb: term.Reassign, came: term.Agreed, temper: Warm, lines: []string{
		"“That’s what I came here for, once,” says {name}, and has to tell somebody at once.",
		"“You remembered,” says {name}. You had written it down.",
		"“Only if the old part gets a good home,” says {name}. You find it a good home.",
	}},
	{verb: term.Reassign, came: term.Agreed, temper: Brisk, lines: []string{
		"“Yes. When? I’ll hand over by Thursday,” says {name}, and the handover has headings.",
		"“Finally,” from {name}, and the manual, it turns out, has been open in a tab for a long time.",
		"“Good fit. Do I keep the on-call?” asks {name}. You think about it and say no.",
	}},
	{verb: term.Reassign, came: term.Agreed, temper: Shy, lines: []string{
		"“I didn’t think you could ask for that,” says {name}. You say that you are the one asking.",
		"{name} says yes, and then a number of questions that must have been waiting somewhere.",
		"“Would I sit over there, by the window?” says {name}. By the window.",
	}},
	{verb: term.Reassign, came: term.Resisted, temper: Dry, lines: []string{
		"“I like it where the bugs know me,” says {name}.",
		"“I said it was interesting,” says {name}. “I also find volcanoes interesting.”",
	}},
	{verb: term.Reassign, came: term.Resisted, ways: spoken, temper: Dry, lines: []string{
		"“A move, in this economy?” from {name}, and the chair stays where it is.",
	}},
	{verb: term.Reassign, came: term.Resisted, temper: Warm, lines: []string{
		"“You mean well,” says {name}. “It was my thing once. These days I like work that ends at five.”",
		"“Ask somebody younger,” says {name}. “You should see their eyes light up.”",
	}},
	{verb: term.Reassign, came: term.Resisted, ways: spoken, temper: Warm, lines: []string{
		"“I can’t leave them in the middle of it,” says {name}, with a look at the two desks on either side.",
	}},
	{verb: term.Reassign, came: term.Resisted, temper: Brisk, lines: []string{
		"“After this one, yes. Now, no,” says {name}.",
		"“That was once,” from {name}. “Now it’s this.” You had an old note.",
		"“Not half and half. All or not at all,” says {name}, and all is not on offer.",
	}},
	{verb: term.Reassign, came: term.Resisted, temper: Shy, lines: []string{
		"“I’d be the one who knows least again,” says {name}. It stays as it was.",
		"{name} asks whether this one was not good enough. It was. You have to say so three times.",
		"“May I think about it?” says {name}. You get no sign that it is being thought about.",
	}},
	{verb: term.Delegate, came: term.Agreed, temper: Dry, lines: []string{
		"“So I get to be wrong in my own name,” says {name}. “That’s new. Yes.”",
		"“Do I get the stamp as well?” asks {name}. There is no stamp. You both regret that.",
		"“You know that I’ll choose the ugly one that works,” says {name}. You know that.",
	}},
	{verb: term.Delegate, came: term.Agreed, temper: Warm, lines: []string{
		"“I’ll ask those who have to live with it before I choose,” says {name}. You had not thought of asking them.",
		"“Thank you. I’ll keep you out of it and in the picture,” says {name}.",
		"“Then I’d like to take the young one along to the vendor,” says {name}. You say that this, too, is {name}’s to decide.",
	}},
	{verb: term.Delegate, came: term.Agreed, temper: Brisk, lines: []string{
		"“Budget? Deadline? Veto? Good,” says {name}. You have said three things, and the last was “none”.",
		"“Decided,” writes {name} soon afterwards, on the board where everybody reads it.",
		"“Mine. Don’t look,” says {name}. You try not to look.",
	}},
	{verb: term.Delegate, came: term.Agreed, temper: Shy, lines: []string{
		"“And if I choose the one you wouldn’t?” asks {name}. Then that is the one. It takes a while to be believed.",
		"{name} wants to write down the reasons first. They are good reasons, and they fill a page.",
		"“I could ask you what you think, though?” says {name}. Ask, yes. Not wait.",
	}},
	{verb: term.Delegate, came: term.Resisted, temper: Dry, lines: []string{
		"“And when it burns, whose name is on the extinguisher?” asks {name}.",
		"“I’d love to. Unfortunately I’ve met the vendor,” says {name}.",
		"“That’s called a promotion elsewhere,” comes from {name}. “With a number beside it.”",
	}},
	{verb: term.Delegate, came: term.Resisted, temper: Warm, lines: []string{
		"“They’d think I’m above them,” says {name}. “I’d rather sit with them.” So it comes back.",
		"“You’d carry it better,” comes from {name}, who seems to think that this is a kindness.",
		"“I don’t want to have to say no to anybody here,” says {name}. It stays with you.",
	}},
	{verb: term.Delegate, came: term.Resisted, temper: Brisk, lines: []string{
		"“Not without the budget,” says {name}. The budget is not yours to give.",
		"“No. I’ll tell you what I’d do, you sign,” from {name}.",
		"“You decide, I build. It works,” says {name}. It has worked, that is true.",
	}},
	{verb: term.Delegate, came: term.Resisted, temper: Shy, lines: []string{
		"“What would you do?” asks {name}, and asks it again in other words until it is yours once more.",
		"{name} works out both ways in full and then asks which of them you had meant.",
		"“I’d lie awake over it,” says {name}. You take it back, and lie awake over it yourself.",
	}},
}
