package voice

import "headcount/sim/term"

// settleTemperRows are obstacles removed and decisions said, with reasons and without, as each temper takes them.
var settleTemperRows = []row{
	{verb: term.Unblock, came: term.Understood, temper: Dry, lines: []string{
		"“So it was a tick in a box,” says {name}. “I’d begun to suspect the moon.”",
		"“I’ll let the calendar know that it’s moving again,” says {name}, and “{matter}” moves.",
	}},
	{verb: term.Unblock, came: term.Understood, ways: spoken, temper: Dry, lines: []string{
		"“I’d grown fond of the error message,” says {name}. The build is running before you are out of sight.",
	}},
	{verb: term.Unblock, came: term.Understood, temper: Warm, lines: []string{
		"“You’re an angel, or you know one in IT security,” says {name}. You know one in IT security.",
		"“Then the others can go on as well,” says {name}, who tells all three of them at once.",
		"“I’d been so careful not to nag,” says {name}. You say that nagging would have been fine.",
	}},
	{verb: term.Unblock, came: term.Understood, temper: Brisk, lines: []string{
		"“Works,” says {name}. Soon afterwards there is a commit.",
		"“Good. Will it hold, or is it back on Monday?” asks {name}. It will hold. You have that in writing.",
		"“Access: yes. Service: running,” says {name}. Two ticks, one below the other.",
	}},
	{verb: term.Unblock, came: term.Understood, temper: Shy, lines: []string{
		"“I didn’t know you could just ask for it,” says {name}. Now two of you know.",
		"{name} tries it twice, to be sure, and then a third time for the pleasure of it.",
		"“Thank you. I’d built round it already,” says {name}. The way round can come out.",
	}},
	{verb: term.Unblock, came: term.Opened, temper: Dry, lines: []string{
		"“Splendid. Now I’ve no excuse left,” says {name}. {behind}",
		"“You’ve removed the stone I was hiding behind,” says {name}. {behind}",
		"“That was obstacle one. I keep them numbered,” comes from {name}. {behind}",
	}},
	{verb: term.Unblock, came: term.Opened, temper: Warm, lines: []string{
		"“That’s so good of you that I have to be honest,” says {name}. {behind}",
		"“You took the trouble, so I won’t pretend that was all,” says {name}. {behind}",
		"“Thank you. It’s not really about the access, though,” says {name}. {behind}",
	}},
	{verb: term.Unblock, came: term.Opened, temper: Brisk, lines: []string{
		"“Good. Next one’s bigger,” says {name}. {behind}",
		"“That’s the permission. Now the reason,” from {name}. {behind}",
		"“Free. Then listen to this,” says {name}. {behind}",
	}},
	{verb: term.Unblock, came: term.Opened, temper: Shy, lines: []string{
		"“I was nearly glad that it was stuck,” comes from {name}. {behind}",
		"{name} thanks you and does not move yet. {behind}",
		"“Now I’ll have to say the other thing,” says {name}. {behind}",
	}},
	{verb: term.Unblock, came: term.Quiet, temper: Dry, lines: []string{
		"“It says “granted”. It also says “denied”, below,” comes from {name}.",
		"“A fine key,” says {name}. “It’s the lock that was changed.”",
		"“Thanks. I’ll try it when the system has noticed,” says {name}. The system takes its time.",
	}},
	{verb: term.Unblock, came: term.Quiet, temper: Warm, lines: []string{
		"“It’s lovely that you tried,” says {name}. The message on the screen is the old one.",
		"“Let me look again, I’m sure it’s something silly,” says {name}. It is looked at for a long time.",
		"“Nearly!” says {name}. “There’s only the one other form.” It is a long one.",
	}},
	{verb: term.Unblock, came: term.Quiet, temper: Brisk, lines: []string{
		"“Read only,” says {name}, on trying it. “I need write.”",
		"“Wrong environment,” says {name}. “Right idea, though. Thanks.”",
		"“Thanks. Still red,” says {name}. It is still red.",
	}},
	{verb: term.Unblock, came: term.Quiet, temper: Shy, lines: []string{
		"“It’s probably me,” says {name}. It does not look like {name}; it looks like the proxy.",
		"“I don’t want to bother you with it again,” says {name}. So it stays as it is, for now.",
	}},
	{verb: term.Unblock, came: term.Quiet, ways: spoken, temper: Shy, lines: []string{
		"{name} nods, hands in {their} lap. When you look back from the corner, that is where they still are.",
	}},
	{verb: term.Unblock, came: term.Misread, temper: Dry, lines: []string{
		"“I see I’m being managed,” says {name}. You had only ticked a box.",
		"“Then from now on it’s your server,” says {name}. You had hoped for the opposite.",
		"“I had a bet with myself that I’d solve it,” says {name}. “I’ve lost to you.”",
	}},
	{verb: term.Unblock, came: term.Misread, temper: Warm, lines: []string{
		"“I hope you didn’t get into trouble over it,” says {name}, and is careful with you all day.",
		"“Oh, then you’d rather do the rest too?” asks {name}, and hands you the rest.",
		"“You must think I’m slow,” says {name}. You had thought that the form was slow.",
	}},
	{verb: term.Unblock, came: term.Misread, temper: Brisk, lines: []string{
		"“I’d asked for it to be planned,” from {name}. “Now it’s open and nobody’s watching it.”",
		"“So I can deploy without the check,” says {name}, and does.",
		"“That wasn’t mine to open,” says {name}, and closes it again, properly.",
	}},
	{verb: term.Unblock, came: term.Misread, temper: Shy, lines: []string{
		"“I’m sorry it took me so long,” says {name}. It had not been about {name} at all.",
		"{name} works late to show that it was worth it. You had not meant it to be a debt.",
		"“Should I have gone round you?” says {name}. That is not what you meant either.",
	}},
	{verb: term.Decide, came: term.Understood, how: reasons, lines: []string{
		"You name the choice, the runner-up and why it lost. {name} asks one question about the runner-up and is satisfied.",
		"“I’d have weighed it differently,” says {name}. “But I see what you weighed.” It goes ahead like that.",
		"“Put the reasons in the record,” says {name}. “In two years somebody will want to undo it.”",
		"You give the two reasons and the doubt. {name} takes the doubt down as something to watch.",
	}},
	{verb: term.Decide, came: term.Understood, how: bare, lines: []string{
		"“Second one. Fine,” says {name}, and gets to work on the second one.",
		"“Then that’s that,” says {name}. The whiteboard loses its left half.",
		"It is decided in one sentence. {name} looks as if there might be a second, and then begins.",
	}},
	{verb: term.Decide, came: term.Understood, ways: spoken, how: bare, lines: []string{
		"You say which. {name} nods and asks only from when.",
	}},
	{verb: term.Decide, came: term.Misread, how: bare, lines: []string{
		"You say which. Before long there are three theories why, and two of them have your handwriting.",
		"“So that’s how it’s done now,” says {name}. You had just wanted it off the table.",
		"{name} hears a decision about the tool as a decision about the people who like the other tool.",
		"Without the why it gets a why of its own. Soon it is about money.",
	}},
	{verb: term.Decide, came: term.Understood, temper: Dry, lines: []string{
		"“A decision. In this weather,” says {name}. “I’ll build it before it melts.”",
		"“I had prepared for both,” says {name}. “One of them I’ll miss. It was the elegant one.”",
		"“Good. I can take the question mark off my monitor,” says {name}, and does, with a fingernail.",
	}},
	{verb: term.Decide, came: term.Understood, temper: Warm, lines: []string{
		"“Thank you for not making us vote,” says {name}. “In the end a vote is always about the biscuits.”",
		"“I’ll tell the ones who wanted the other,” says {name}. “They’ll be fine with it by and by.”",
	}},
	{verb: term.Decide, came: term.Understood, ways: spoken, temper: Warm, lines: []string{
		"“Good that it’s out. I can stop being diplomatic,” says {name}, laughing.",
	}},
	{verb: term.Decide, came: term.Understood, temper: Brisk, lines: []string{
		"“Right. Then I cut the branch now,” from {name}.",
		"“Finally. Who tells the vendor? I’ll do it,” comes from {name}. The vendor hears of it next.",
		"“Clear. Any exceptions? None? Then I start,” says {name}.",
	}},
	{verb: term.Decide, came: term.Understood, temper: Shy, lines: []string{
		"“I’m glad I don’t have to choose it,” says {name}, who then carries it out to the letter.",
		"{name} asks what to do with the work on the other one. You say: keep it, with a note. The note gets written.",
		"“Then I can close my document with the pros and cons,” says {name}. It had reached page nine.",
	}},
	{verb: term.Decide, came: term.Opened, temper: Dry, lines: []string{
		"“A brave choice,” says {name}. “I’ll tell you why I say brave.” {behind}",
		"“I applaud the speed,” from {name}. “There is one detail.” {behind}",
		"“Then let me spoil it now and not in three months,” says {name}. {behind}",
	}},
	{verb: term.Decide, came: term.Opened, temper: Warm, lines: []string{
		"“I’m with you. But you should have this as well,” says {name}. {behind}",
		"“You decided, so you ought to know what it hangs on,” says {name}. {behind}",
		"“I kept quiet so as not to push you,” says {name}. {behind}",
	}},
	{verb: term.Decide, came: term.Opened, temper: Brisk, lines: []string{
		"“OK. One risk, and you won’t like it,” says {name}. {behind}",
		"“What’s decided is decided. For the record, though,” says {name}. {behind}",
		"“Then we have a problem in week two,” says {name}. {behind}",
	}},
	{verb: term.Decide, came: term.Opened, temper: Shy, lines: []string{
		"“I’d have said something before,” says {name}, “only nobody asked at this end of the table.” {behind}",
		"{name} agrees, and then comes back to it. {behind}",
		"“It’s good. It’s just,” says {name}, and waits to be asked what it just is. {behind}",
	}},
	{verb: term.Decide, came: term.Quiet, temper: Dry, lines: []string{
		"“Decided it is,” says {name}. “What it is, I’ll learn by doing.”",
		"“I’ve put it with the other decisions,” says {name}. That is where it stays.",
		"“The second one, or the second one as amended?” asks {name}. You had not known of an amended one.",
	}},
	{verb: term.Decide, came: term.Quiet, temper: Warm, lines: []string{
		"“Good that you’ve decided,” says {name}. Afterwards two people ask each other what.",
		"“We’ll make it work, whatever it is,” says {name}, kindly.",
		"“I’ll pass it on,” says {name}, and passes it on in a friendly and somewhat general way.",
	}},
	{verb: term.Decide, came: term.Quiet, temper: Brisk, lines: []string{
		"“OK. Details?” asks {name}. The details are not there yet. Nothing starts.",
		"“Fine. In which ticket?” from {name}. It is in no ticket.",
		"“Heard. When does it apply?” says {name}. You have to look it up.",
	}},
	{verb: term.Decide, came: term.Quiet, temper: Shy, lines: []string{
		"“All right,” says {name}. Both branches are still open on the screen, side by side.",
		"“I’ll wait until it’s official,” says {name}. You had thought that this was it.",
	}},
	{verb: term.Decide, came: term.Quiet, ways: spoken, temper: Shy, lines: []string{
		"{name} nods and goes on with what was being done before, more slowly.",
	}},
	{verb: term.Decide, came: term.Misread, temper: Dry, lines: []string{
		"“So the loudest one won,” says {name}. You had hardly heard the loudest one.",
		"“Home win, then,” says {name}. You had not seen it as a match.",
		"“Then I’ll delete the better one,” says {name}. It was not to be deleted, and perhaps not the better one.",
	}},
	{verb: term.Decide, came: term.Misread, temper: Warm, lines: []string{
		"“Poor things,” says {name} of the other team. The other team had wanted exactly this.",
		"“I hope they don’t hold it against you,” says {name}, who has told them that they might.",
		"“Then you’d rather I stayed out of it from now on,” says {name}, gently. That was never said.",
	}},
	{verb: term.Decide, came: term.Misread, temper: Brisk, lines: []string{
		"“Understood, all systems,” says {name}. It was one system.",
		"“Starting today,” from {name}. It was to be from the first.",
		"“So the freeze is off,” says {name}. Nobody had spoken of the freeze.",
	}},
	{verb: term.Decide, came: term.Misread, temper: Shy, lines: []string{
		"“It’s because mine took longer, isn’t it?” says {name}. It had nothing to do with how long it took.",
		"{name} moves {their} own draft into a folder named “old”. Half of what you chose had come from it.",
		"“I won’t suggest anything again without asking,” says {name}. You had liked the suggestion.",
	}},
}
