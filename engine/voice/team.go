package voice

// teamRows are what goes on between people, and in a week that is too full or not full at all.
var teamRows = []momentRow{
	{moment: Disputes, lines: []string{
		"Two of them stand at the whiteboard with two pens. Each strikes out half of the other’s, and what is left is rather good.",
		"“You’re wrong about the cache,” says {name}. “Show me,” says the other. They are at it until it is shown.",
		"It gets loud over a table name. Then both laugh at something, and the table gets a third name.",
		"{name} and the one from Testing disagree in writing, with measurements. Others have begun to read along.",
		"They argue about it all through lunch and share the dessert.",
		"{name} says that it will not hold under load. The other sets up the load. They watch it together.",
	}},
	{moment: Quarrels, lines: []string{
		"“As always,” says one. “What do you mean, always?” says {name}. After that it is no longer about the interface.",
		"{name} answers in the thread, and copies in four people who have nothing to do with it.",
		"It was about the deploy order. By now it is about who never listens.",
		"They still review each other. The comments have become very correct, and the small friendly ones are gone.",
		"{name} goes to the kitchen when the other one comes back from it.",
		"“I’ll say it to the ticket, then,” says {name}, to nobody, clearly enough.",
		"Two of them have stopped using each other’s names. It is “the frontend” now, and “some people”.",
	}},
	{moment: OnlyOne, lines: []string{
		"The import hangs. Somebody says, “Wait till {name} is back.” {name} is not back yet.",
		"You count who could do the restore. You count again, and it is still {name}.",
		"{name} has taken the laptop on holiday. Nobody had asked for that, and nobody had said that it was not needed.",
		"“If {name} falls off a bicycle,” somebody begins, and does not go on, because everybody has thought it.",
		"On the page with the on-call contacts there is a name in every second line. It is the same one.",
		"“If {name} won the lottery,” somebody jokes. The table laughs, and then it does the sum.",
	}},
	{moment: OnlyOne, temper: Dry, lines: []string{
		"“I’m a single point of failure,” says {name}. “I’d always wanted to be something in architecture.”",
		"“I can’t be ill, I’m not redundant,” says {name}, through a cold.",
	}},
	{moment: OnlyOne, temper: Warm, lines: []string{
		"“I’d love to show somebody,” says {name}. “Whenever there’s time, there’s something on fire.”",
		"{name} has begun to write it all down at home, so that nobody gets stuck.",
	}},
	{moment: OnlyOne, temper: Brisk, lines: []string{
		"“Give me somebody for two days a week, or pray,” says {name}.",
		"“I want a second one who can do this. By summer,” says {name}. “For my own sake.”",
	}},
	{moment: OnlyOne, temper: Shy, lines: []string{
		"“It’s probably bad that only I know that,” says {name}, as if that were the only thing to be noted about it.",
		"{name} is asked for by three people and goes from one to the next without having finished anywhere.",
	}},
	{moment: TooMuch, lines: []string{
		"There are four dates coming, and three of them are on one day.",
		"{name} eats standing up. The sandwich has two bites in it, some time apart.",
		"The board has no empty column any more. Somebody has begun to stick cards on the window frame.",
		"“Which of these is not urgent?” asks {name}, and holds them up like a hand of cards.",
		"Everybody is at it, and it is very quiet. Nobody has watered the plant.",
		"Somebody has moved the weekly meeting on by a week. There is one there already.",
		"“I’ll do it tonight,” you hear from three desks, about three things.",
	}},
	{moment: TooMuch, temper: Dry, lines: []string{
		"“I’m multitasking,” says {name}. “I’m failing at several things at once.”",
		"“My to-do list has an index now,” says {name}.",
	}},
	{moment: TooMuch, temper: Warm, lines: []string{
		"“Shall I take one off you?” asks {name}, from behind a pile of {their} own.",
		"{name} has put a bowl of nuts in the middle. “For whoever forgets lunch.”",
	}},
	{moment: TooMuch, temper: Brisk, lines: []string{
		"“Say which one slips, or I choose,” says {name}.",
		"“No talk today. Monday,” says {name}, without looking up, and not unkindly.",
	}},
	{moment: TooMuch, temper: Shy, lines: []string{
		"{name} says nothing. The light is on before the first come and after the last have gone.",
		"{name} asks whether Thursday means the beginning of Thursday or the end.",
	}},
	{moment: BackAgain, lines: []string{
		"{name} is back, with sand in the laptop bag, and reads the inbox standing.",
		"“What have I missed?” asks {name}. They think about it. “The soup,” somebody says.",
		"{name} sits down, looks at the open problem from before, and has it in no time.",
		"{name} has to think about the password. That is how good it was.",
		"The door key hangs on {name}’s bag beside a small shell. It will hang there for a long time.",
		"{name} looks as though there had been no week off. At first it had been quite visible.",
	}},
	{moment: BackAgain, temper: Dry, lines: []string{
		"“I’ve had a week of uptime without a single alert,” says {name}. “I recommend the lake.”",
		"“I see that it ran without me,” says {name}. “I’ll try not to draw conclusions.”",
	}},
	{moment: BackAgain, temper: Warm, lines: []string{
		"{name} has brought something small for everybody, and for the night shift something larger.",
		"“I slept,” says {name}, like somebody who has discovered a country.",
	}},
	{moment: BackAgain, temper: Brisk, lines: []string{
		"“Inbox deleted. Whoever needs me will write again,” says {name}.",
		"“Good week. What’s on fire?” asks {name}, with the sleeves up.",
	}},
	{moment: BackAgain, temper: Shy, lines: []string{
		"{name} has a photo of a mountain as a background now. If one asks, there is a small story to it.",
		"{name} stops in the door a moment and seems glad that the desk is still there.",
	}},
	{moment: GivesUp, lines: []string{
		"{name} has stood beside your desk for as long as it takes to read a poster. Then the place is empty.",
		"When you take the headphones off, {name} is just going round the corner.",
		"{name} waited, looked at your screen, at the clock, and took the question away again.",
		"There is a yellow note on your desk: “Was here. It’s all right.” It is {name}’s handwriting.",
		"Somebody stood there a good while, you are told later. {name}, they think.",
		"You nod towards {name} without turning round: one moment. When the moment is over there is nobody.",
	}},
	{moment: GivesUp, temper: Dry, lines: []string{
		"On the back of an envelope on your desk, {name} has drawn a queue of one.",
		"{name} has left you a ticket with a number on it, as at the butcher’s. It is number one.",
	}},
	{moment: GivesUp, temper: Warm, lines: []string{
		"“I saw that you were in the middle of it,” says {name} later. “It’s sorted itself out.” You do not learn what.",
		"{name} has put a coffee beside your keyboard and gone. It is cold when you find it.",
	}},
	{moment: GivesUp, temper: Brisk, lines: []string{
		"{name} looks at you, at the clock, turns round. That took four seconds.",
		"“Couldn’t wait. Decided it,” says the line in your chat, from {name}.",
	}},
	{moment: GivesUp, temper: Shy, lines: []string{
		"You had seen somebody out of the corner of your eye, twice. It was {name}, both times, each time a bit further off.",
		"{name} had the laptop open in both hands, ready to show you something. Now it lies on {their} own desk, shut.",
	}},
	{moment: DecidesAlone, lines: []string{
		"You were not to be had, so {name} chose one of the two. It runs. You would have taken the other one.",
		"{name} has decided it with the one from Operations, between two trains. You read about it in the log.",
		"“It couldn’t wait,” says {name}. You look at when the question came. It could not.",
		"The vendor has an answer already, from {name}. It is a good answer, and a final one.",
		"{name} has decided, and put the reasons underneath, as you would have wanted. You would have wanted to be asked.",
		"It is settled. Nobody had been able to find you, and it turned out to be possible.",
	}},
	{moment: DecidesAlone, temper: Dry, lines: []string{
		"“I asked your chair,” says {name}. “It didn’t object.”",
		"“I flipped a coin and then ignored it,” from {name}. “Done, at any rate.”",
	}},
	{moment: DecidesAlone, temper: Warm, lines: []string{
		"“I hope that’s all right,” says {name}. “They were standing there with the lorry.”",
		"“I didn’t want to disturb you,” says {name}, “so I did what you’d have done. I think.”",
	}},
	{moment: DecidesAlone, temper: Brisk, lines: []string{
		"“Decided, done, documented,” says {name}. “You were in the terminal.”",
		"“I took version two,” from {name}. “If you mind, tell me by three.”",
	}},
	{moment: DecidesAlone, temper: Shy, lines: []string{
		"{name} has waited until there was no more waiting, and then chosen. It shows under the eyes.",
		"“I did the one that can be undone,” says {name}. It was not a bad way to choose.",
	}},
}
