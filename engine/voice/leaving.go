package voice

// leavingRows are what is said about going and staying, a resignation, the last day and the days after. Nobody is to blame in them.
var leavingRows = []momentRow{
	{moment: Evades, lines: []string{
		"“Leaving? No,” says {name}, and looks for something in a drawer that has only one thing in it.",
		"“I’m happy,” says {name}. It is a short word for so long a pause.",
		"“What makes you ask?” says {name}. You say what makes you ask. “Ah,” says {name}.",
		"{name} talks about the project plan, to the very end of it. You had asked about {name}.",
		"You ask it straight out. {name} answers round it, twice, in both directions.",
		"“One never knows,” says {name}, and looks to see whether that was too much.",
	}},
	{moment: Evades, temper: Dry, lines: []string{
		"“Only at night and on Sundays,” says {name}. It is left open whether that was a joke.",
		"“My contract hasn’t run out of paper yet,” says {name}.",
		"“I’ve a plant here,” says {name}. “One doesn’t just move a plant.”",
	}},
	{moment: Evades, temper: Warm, lines: []string{
		"“Oh, you don’t have to worry about me,” says {name}, and begins to worry about you.",
		"“With these people? Never,” says {name}, who says only that about it.",
		"“How nice that you ask,” says {name}. After that you talk about somebody else who might.",
	}},
	{moment: Evades, temper: Brisk, lines: []string{
		"“No. Next topic,” says {name}. The next topic is the licence.",
		"“Not at the moment,” says {name}. You look at the moment.",
		"“I’d tell you in writing,” says {name}. That is probably so.",
	}},
	{moment: Evades, temper: Shy, lines: []string{
		"{name} says “no” very quickly and “why, should I?” very quietly.",
		"“I haven’t really thought about it,” says {name}, and sits up very straight.",
		"{name} nods, although it had not been a question one can nod to.",
	}},
	{moment: Confides, lines: []string{
		"“I have been asked, elsewhere, more than once,” says {name}. “I’d like to tell you what tempts me.”",
		"“If the nights go on like that, then yes, in the summer,” says {name}. “I’d rather you knew before the summer.”",
		"“I’m not looking,” says {name}. “I did open the mail, though, and I read it to the end.”",
		"“I’d stay for one thing,” says {name}, and names the thing. It is not the salary.",
		"“Last winter I nearly did,” says {name}. “Shall I tell you what I’d have put in the letter?”",
		"{name} thinks about how to say it, and then says it. There is a place, and it has a date.",
	}},
	{moment: Confides, temper: Dry, lines: []string{
		"“I’ve a letter in my drafts,” says {name}. “It’s well written. I’d be sorry to waste it.”",
		"“They offer table football,” says {name}. “I don’t play. But they asked what I’d like to build.”",
		"“I’m forty per cent gone,” says {name}. “The legs are still here.”",
	}},
	{moment: Confides, temper: Warm, lines: []string{
		"“I could never do it to the others in the middle of this,” says {name}. “Afterwards, I could.”",
		"“You should hear it from me,” says {name}. “I had a talk. It was a nice talk.”",
		"“I’d miss you all so much that I keep not answering them,” says {name}.",
	}},
	{moment: Confides, temper: Brisk, lines: []string{
		"“Yes. If the on-call isn’t sorted by spring, I’m off,” says {name}. “Now you know the date.”",
		"“One offer. Ten per cent and four days. I have until Friday,” says {name}.",
		"“I look once a year, always in November,” says {name}. “Don’t take it personally.”",
	}},
	{moment: Confides, temper: Shy, lines: []string{
		"“Sometimes I look at what there is,” says {name}. “Only to see whether I could.”",
		"“There’s a place with two days at home,” comes from {name}. “I haven’t written to them. Not yet.”",
		"{name} shows you the advertisement. It has been folded small and unfolded often.",
	}},
	{moment: Resigns, lines: []string{
		"{name} asks for a word, brings a letter and puts it down straight. “I’ve thought about it for a long time.”",
		"“I wanted you to hear it first,” says {name}, “and not from the tool.” It is notice, in proper form.",
		"The envelope is on your keyboard when you come back. {name} is at the desk, and looks up when you look up.",
		"“It isn’t against anybody,” says {name}. “It’s for something.” You hear what it is for. It sounds good.",
		"{name} begins three times with the weather. The fourth time it is the letter.",
		"{name} has found something ten minutes from the children’s school. There is not much to be said against ten minutes.",
		"“I’ve learned what I came to learn here,” says {name}, and thanks you for two things by name.",
	}},
	{moment: Resigns, temper: Dry, lines: []string{
		"“I’m deprecating myself,” says {name}. “There’s a migration path. I’ve written it down.”",
		"“I’d like to report a leak,” says {name}, and hands you the letter.",
		"“End of life has been announced,” says {name}. “Support until then as usual.”",
	}},
	{moment: Resigns, temper: Warm, lines: []string{
		"{name} has been crying a little and is laughing already. “I hate this. I’m so glad about the other thing.”",
		"“You’ve been good to me,” says {name}. “That’s why it took me three weeks to come.”",
		"“I won’t go before the new one can do the restore,” says {name}. “I’ve told them so.”",
	}},
	{moment: Resigns, temper: Brisk, lines: []string{
		"“I’ve signed elsewhere. The date is in the letter. Handover plan is attached,” says {name}.",
		"“I’m leaving. It’s decided. You’ll get good weeks from me until then,” from {name}.",
		"“Letter, plan, keys,” says {name}, and lays them side by side. “The keys I’ll need until Friday.”",
	}},
	{moment: Resigns, temper: Shy, lines: []string{
		"{name} has written it. The mail is hardly there when {name} stands at your desk, to have said it as well.",
		"“I’m sorry,” says {name}, and only then tells you for what. You say that there is nothing to be sorry for.",
		"{name} puts the letter down with the writing underneath. You turn it over. “So,” says {name}, very softly.",
	}},
	{moment: LastDay, lines: []string{
		"{name} goes from desk to desk with a tray of something with poppy seeds. It takes a while.",
		"The speech is short, because the alarm goes off in the middle of it. {name} fixes it with the others, a last time.",
		"{name} returns laptop, badge and a cable that belongs to nobody. The form has a field for “other”.",
		"{name} logs out everywhere, one after the other, as one puts out the lights in a house.",
		"{name} has left a mug. Nobody knows whether that was on purpose.",
		"“You know where I am,” says {name}. Everybody says that they do. Then the lift comes.",
		"{name} has put the plant on the youngest one’s desk, with a note on how much is too much.",
		"There is a card with twenty names, and two of them have written more than their name.",
	}},
	{moment: Gone, lines: []string{
		"At the stand-up somebody waits for {name} to begin. Then somebody else begins.",
		"“Who knows how the import was restarted?” It is quiet. “{name} knew.”",
		"Three people ask what {name} is doing now. Two of them also ask whether there are more desks there.",
		"{name}’s tickets have been shared out. The hard ones move from hand to hand like a hot pan.",
		"Somebody has taken over {name}’s chair, and gives it back soon after.",
		"Lunch at the big table is quieter. It used to be {name} who went round and fetched them.",
		"A message from {name} goes round: a photo of a view. It gets a heart from everybody, some of them late.",
		"“Are you going too?” one asks another at the printer, and both laugh, not quite at once.",
	}},
	{moment: HandsOver, lines: []string{
		"{name} goes through the services with whoever takes them on, one a day, and the one that matters is near the end.",
		"Four pages, and a fifth titled “what I never wrote down”. The fifth is the good one.",
		"{name} lets the other one do the deploy and sits on both hands.",
		"“Ask me now,” says {name}. The other one does not know yet what to ask.",
		"It takes no time to hand over all the files, and a good deal for the three things that are in no file.",
		"{name} names, for each system, the person to ring. In two cases that person is {name}.",
	}},
	{moment: HandsOver, temper: Dry, lines: []string{
		"“This one bites on the first of the month,” says {name}. “This one only looks like it.”",
		"“Don’t touch that,” says {name}. “I never found out why. Consider it tradition.”",
	}},
	{moment: HandsOver, temper: Warm, lines: []string{
		"{name} takes the successor to the night shift, to Accounts and to whoever sits at the gate. “Those are the real interfaces.”",
		"“You’ll do it differently, and that’s good,” says {name}, and means it, after a moment.",
	}},
	{moment: HandsOver, temper: Brisk, lines: []string{
		"“Passwords, run book, contacts, known bugs. Sign here that you’ve read it,” says {name}.",
		"Seven items, seven ticks, one of them in pencil. “That one you’ll curse me for,” says {name}.",
	}},
	{moment: HandsOver, temper: Shy, lines: []string{
		"{name} has drawn every step, with arrows. It must have taken evenings.",
		"“I can be asked later, too, if that’s allowed,” says {name}, and writes a private number below.",
	}},
}
