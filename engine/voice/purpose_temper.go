package voice

import "headcount/sim/term"

// purposeTemperRows are what work is for and goals, agreed on together or handed over, as each temper takes them.
var purposeTemperRows = []row{
	{verb: term.Purpose, came: term.Understood, temper: Dry, lines: []string{
		"“So there’s a person at the end of it,” says {name}. “I’d assumed another API.”",
		"“I withdraw my remark about the form,” says {name}. “The second remark stands.”",
		"“It’s nearly annoying how much sense that makes,” says {name}, and moves two tickets to the top.",
	}},
	{verb: term.Purpose, came: term.Understood, temper: Warm, lines: []string{
		"“Can I go along when you next visit them?” asks {name}. You say when that is.",
		"“Then the error text has to be kinder,” comes from {name}, who rewrites it at once.",
	}},
	{verb: term.Purpose, came: term.Understood, ways: spoken, temper: Warm, lines: []string{
		"“My aunt uses that,” says {name}. “On an old telephone, with one finger.” The finger is drawn on the board.",
	}},
	{verb: term.Purpose, came: term.Understood, temper: Brisk, lines: []string{
		"“Who uses it, when, how often? Good,” says {name}. “Then the report can go.” The report goes.",
		"“That changes the order of things,” from {name}, and it does.",
		"“Should have been on the ticket,” says {name}, and puts it on the ticket.",
	}},
	{verb: term.Purpose, came: term.Understood, temper: Shy, lines: []string{
		"{name} asks whether it would be all right to write to one of them. You give {name} the address.",
		"“I had always wondered why it had to be so early,” says {name}.",
		"{name} says nothing to it. On the next ticket, under “why”, there are four good lines.",
	}},
	{verb: term.Purpose, came: term.Quiet, temper: Dry, lines: []string{
		"“Stirring,” says {name}. A build finishes, and is looked at with more feeling.",
		"“I’ll think of them as I rename the columns,” from {name}.",
		"“We had a poster about that at the old office,” says {name}. The talk drifts to the old office.",
	}},
	{verb: term.Purpose, came: term.Quiet, temper: Warm, lines: []string{
		"“That’s nice to think of,” says {name}, and asks whether you have eaten.",
		"“I’m sure they’re lovely people,” says {name} about the users, and the ticket is the same ticket.",
	}},
	{verb: term.Purpose, came: term.Quiet, ways: spoken, temper: Warm, lines: []string{
		"{name} listens with a kind face, the way people listen to somebody else’s holiday.",
	}},
	{verb: term.Purpose, came: term.Quiet, temper: Brisk, lines: []string{
		"“Known. Anything new?” asks {name}. There is nothing new.",
		"“Fine by me, as long as the deadline stays,” says {name}. So much for the picture.",
		"“OK. Context noted,” says {name}. The terminal has stayed on top all the while.",
	}},
	{verb: term.Purpose, came: term.Quiet, temper: Shy, lines: []string{
		"“Yes, they said so at the introduction,” says {name}, so as not to spoil it for you.",
	}},
	{verb: term.Purpose, came: term.Quiet, ways: spoken, temper: Shy, lines: []string{
		"{name} nods at all of it. There is no telling whether any of it was news.",
		"“I see,” says {name}, friendly, with a thumb still between two pages of the manual.",
	}},
	{verb: term.Purpose, came: term.Misread, temper: Dry, lines: []string{
		"“Is this about the budget?” asks {name}. It was about the people at the other end.",
		"“Ah. We’re being cancelled,” says {name}. Nobody has said cancelled.",
		"“When they start talking about meaning, I check my contract,” says {name}.",
	}},
	{verb: term.Purpose, came: term.Misread, temper: Warm, lines: []string{
		"“I had no idea we were letting them down so badly,” says {name}. You had been talking about the good part.",
		"“Are they cross with us?” asks {name}. They are not. It takes a while to get back from there.",
		"“Then I’ll stay tonight and do theirs first,” says {name}. You had not been asking for tonight.",
	}},
	{verb: term.Purpose, came: term.Misread, temper: Brisk, lines: []string{
		"“So drop the rest,” says {name}, and has begun to drop it.",
		"“New priorities. Understood,” says {name}. They were the old ones, explained.",
		"“Then why did we do the other thing for a year?” says {name}. It is a good question about a sentence you did not say.",
	}},
	{verb: term.Purpose, came: term.Misread, temper: Shy, lines: []string{
		"“I thought mine was the useful part,” says {name}. It is. You had started with the other part.",
		"{name} hears that it matters and asks for somebody more experienced.",
		"“I’ll be more careful with it,” says {name}, and from then on works at half the pace.",
	}},
	{verb: term.Purpose, came: term.Opened, temper: Dry, lines: []string{
		"“Since we’re on the big questions,” says {name}. {behind}",
		"“You’ve shown me the brochure. I’ll show you the engine room,” from {name}. {behind}",
		"“It’s a fine reason. It isn’t the one on my desk,” says {name}. {behind}",
	}},
	{verb: term.Purpose, came: term.Opened, temper: Warm, lines: []string{
		"“If they knew what I know,” says {name}, and stops, and then goes on. {behind}",
		"“You believe in it, so you should hear this,” comes from {name}. {behind}",
		"“It’s because I care about it that I’m saying it,” says {name}. {behind}",
	}},
	{verb: term.Purpose, came: term.Opened, temper: Brisk, lines: []string{
		"“Good speech. One hole in it,” says {name}. {behind}",
		"“Then explain one thing to me,” says {name}, and explains it to you instead. {behind}",
		"“In that case somebody should look at this,” says {name}. {behind}",
	}},
	{verb: term.Purpose, came: term.Opened, temper: Shy, lines: []string{
		"“Maybe this doesn’t belong here,” says {name}. It belongs here. {behind}",
		"{name} finds the place on your drawing where something is missing, and says what. {behind}",
		"“If it’s for them, then,” says {name}, and needs two starts. {behind}",
	}},
	{verb: term.Purpose, came: term.Sent, lines: []string{
		"You write in six sentences who it is for and what their morning looks like. It goes off without an attachment.",
		"The text about what it is all for is out. You left in the example and took out the arrow diagram.",
		"It is sent: who uses it, when, and what they do when it fails. Three lines on what they do when it fails.",
		"You send the why. The what has been in the tickets all along.",
	}},
	{verb: term.Purpose, came: term.NoAnswer, lines: []string{
		"Half a day, and no word on what it is for. It is not a text that needs an answer.",
		"Your lines about the purpose have been opened by most. Nobody has quoted them yet.",
		"No reply. In the meantime {name} has asked somebody else which printer is free.",
		"Nothing back. Perhaps the reason is being thought about, perhaps it is lying under the tickets.",
	}},
	{verb: term.Purpose, came: term.NotThere, ways: face, lines: []string{
		"You had wanted to draw it on the board. Without {name} the board shows your drawing to the cleaners.",
		"The desk is empty. You straighten the postcard from the user, and go.",
		"{name} is out. The larger picture stays in your head, where there is room for it.",
		"Nobody there. What it is all for will keep; it has kept so far.",
	}},
	{verb: term.Purpose, came: term.NotThere, ways: wire, lines: []string{
		"No answer. It is a bad subject for a mailbox anyhow.",
		"It rings; {name} does not pick up. The speech shortens itself while you wait.",
		"The line is taken. You had got as far as the first sentence, which begins with “imagine”.",
		"{name} is not on the line. You look out of the window at some people who may be users.",
	}},
	{verb: term.SetGoal, came: term.Agreed, how: asking, lines: []string{
		"You ask what {name} would call good in the end. {name} says a thing you would not have dared to.",
		"“Let me sleep on the number,” says {name}. When it comes, it is higher than yours was.",
		"You write down what {name} says, not what you had brought. They differ in one word. It is the better word.",
		"“Then I want to measure it my way,” says {name}. You hear the way. It is stricter than yours.",
	}},
	{verb: term.SetGoal, came: term.Resisted, how: asking, lines: []string{
		"You ask what the goal should be. “You have one already, I take it,” says {name}. You have one already.",
		"“I’d rather know what you want,” says {name}. You go round once more and end in the same place.",
		"“A goal for what?” asks {name}. The talk does not get past that, today.",
	}},
	{verb: term.SetGoal, came: term.Resisted, ways: spoken, how: asking, lines: []string{
		"{name} names something that is finished anyway. You both look at it for a while.",
	}},
	{verb: term.SetGoal, came: term.Agreed, temper: Dry, lines: []string{
		"“Fewer than three incidents a month. I’ll warn the incidents,” says {name}.",
		"“All right. If I reach it, I choose the next one,” says {name}. You agree to that as well.",
		"“I’ve had worse ones. Some of them from me,” says {name}, who takes it.",
	}},
	{verb: term.SetGoal, came: term.Agreed, temper: Warm, lines: []string{
		"“Can we make it one for the two of us, with the testers?” asks {name}. You make it one for both.",
		"“I’d like that,” says {name}. “I’d like it even if you didn’t write it down.” You write it down.",
		"“And when it’s done, we cook,” says {name}. It is added below the line.",
	}},
	{verb: term.SetGoal, came: term.Agreed, temper: Brisk, lines: []string{
		"“Restore in under an hour, by the end of the quarter. Yes,” says {name}.",
		"“A weekly number on the wall, and nobody comments on it,” says {name}. You agree to that, too.",
		"“Good. Clear. Now leave me to it,” says {name}, and you do.",
	}},
	{verb: term.SetGoal, came: term.Agreed, temper: Shy, lines: []string{
		"“Could it be a little lower and then higher?” asks {name}. Two steps, then. Both are written down.",
		"{name} reads it three times, changes “must” to “will”, and keeps it.",
		"“If I may ask for help in the middle,” says {name}. You put the middle in the calendar.",
	}},
	{verb: term.SetGoal, came: term.Resisted, temper: Dry, lines: []string{
		"“I know that number,” says {name}. “It was born in a spreadsheet and never left it.”",
		"“We could agree on the weather while we’re at it,” says {name}.",
		"“I’ll hang it where I can see it,” from {name}. It stays where you put it.",
	}},
	{verb: term.SetGoal, came: term.Resisted, temper: Warm, lines: []string{
		"“I’d be saying yes for your sake,” says {name}. “You wouldn’t want that.” You think about it.",
		"“Then the two new ones never get any of my time,” says {name}. That was not in your number.",
		"“I want it to be good,” says {name}. “That isn’t the same thing.” It stays as it was.",
	}},
	{verb: term.SetGoal, came: term.Resisted, temper: Brisk, lines: []string{
		"“That depends on the vendor, not on me,” says {name}. You have no goal for the vendor.",
		"“No. Wrong measure,” from {name}. The right one would take a week to build.",
		"“I’d hit it by closing the easy ones,” says {name}. “You’d get a number.” You do not want that number.",
	}},
	{verb: term.SetGoal, came: term.Resisted, temper: Shy, lines: []string{
		"“I don’t think I can promise that,” says {name}, and nothing more, however long you wait.",
		"“If you say so,” says {name}. On that side of the desk nobody writes it down.",
		"{name} asks what happens if it is missed. “Nothing,” you say. It does not seem to help.",
	}},
}
