package voice

import "headcount/sim/term"

// oneToOneRows are one-to-ones by whose agenda it is, as each temper takes them; asked as a question, it is whether somebody thinks of
// leaving.
var oneToOneRows = []row{
	{verb: term.OneToOne, came: term.Opened, how: theirs, lines: []string{
		"{name} has brought a list. You leave yours in the drawer. At the fourth point it stops being a list. {behind}",
		"“You first,” you say, and mean all of it. It takes {name} three topics to believe that. {behind}",
		"The first part is about a broken scanner. You stay with the scanner. Then it comes. {behind}",
		"{name} draws a box for every topic and leaves one box without a name. You ask about that one. {behind}",
	}},
	{verb: term.OneToOne, came: term.Quiet, how: theirs, lines: []string{
		"{name} has three points and you take them in that order. None is large. All three get done.",
		"It is {name}’s half hour, and it goes into the keyboard shortcuts of the new tool. You learn two.",
		"“That was all from me,” says {name} before the time is up. You let it be all.",
		"{name} talks about a training, the desk lamp and a good book on indexes. You write down the book.",
	}},
	{verb: term.OneToOne, came: term.Opened, how: onStatus, lines: []string{
		"You go down the tickets. At the eighth {name} puts the pen across the list. {behind}",
		"“Before you ask about the next one,” says {name}. {behind}",
		"You ask how far it is. {name} says how far, and then what it would take to say it honestly. {behind}",
		"Ticket, state, date; ticket, state, date. Between two of them {name} breathes in. {behind}",
	}},
	{verb: term.OneToOne, came: term.Quiet, how: onStatus, lines: []string{
		"You go through the list from the top. {name} has a date for everything, ready before you ask.",
		"“Green. Green. Green, with a remark,” says {name}. You ask about the remark. It is about fonts.",
		"Half an hour, fifteen tickets. {name} answers like a well-kept log file.",
		"“As in the tool,” says {name}, to each of your questions. It is all in the tool.",
		"At the end you know the state of everything on the list. {name} closes the laptop rather softly.",
	}},
	{verb: term.OneToOne, came: term.Opened, how: asking, lines: []string{
		"You ask whether {name} sometimes thinks of going. It is not about going, says {name}, not yet. {behind}",
		"“I’d rather tell you than have you guess,” says {name}. {behind}",
		"{name} turns the cup by its handle, a full circle. “I’d stay, if one thing were different.” {behind}",
		"“Nobody asks that until the letter is on the table,” says {name}. There is no letter. {behind}",
	}},
	{verb: term.OneToOne, came: term.Quiet, how: asking, lines: []string{
		"“Who doesn’t, some mornings?” says {name}, and asks whether you do. You notice that the question has changed owner.",
		"“I’m fine where I am,” says {name}. The eyes are on the visitor chair while that is said.",
		"“Somebody wrote to me, as somebody always does,” says {name}. “I haven’t answered.” So you know that much.",
		"“Not this year,” says {name}. You both look at how much is left of it.",
		"“No,” says {name}, and thinks. “No. I’d tell you, I think.” You both weigh the last two words.",
		"{name} looks at the plant for the length of a breath. “No plans,” is what you get.",
	}},
	{verb: term.OneToOne, came: term.Opened, temper: Dry, lines: []string{
		"“I’ve prepared an agenda. Point one is fictional,” says {name}. So you begin with point two. {behind}",
		"“You may want to sit down. You are sitting. Good,” says {name}. {behind}",
		"“I’ll say it in the passive voice, it’s how we do things here,” from {name}. {behind}",
	}},
	{verb: term.OneToOne, came: term.Opened, temper: Warm, lines: []string{
		"{name} asks after everybody else first. It takes a while. Then there is nobody left to ask after. {behind}",
		"“I wasn’t going to spoil your half hour with it,” says {name}. You say whose half hour it is. {behind}",
		"“You’ll think it’s silly,” comes from {name}. You do not. {behind}",
	}},
	{verb: term.OneToOne, came: term.Opened, temper: Brisk, lines: []string{
		"“Four points. I’ll start with the last, or we won’t get to it,” says {name}. {behind}",
		"“I’d rather say this now than in three months,” from {name}. {behind}",
		"“Off the list, for a minute,” says {name}, and the pen goes down. {behind}",
	}},
	{verb: term.OneToOne, came: term.Opened, temper: Shy, lines: []string{
		"{name} has written it on a slip of paper and pushes the slip across. You read it together. {behind}",
		"“Can I say something that isn’t finished?” asks {name}. You would rather have it unfinished. {behind}",
		"It is in the calendar entry, at the very end, where you have to scroll. You had scrolled. {behind}",
	}},
	{verb: term.OneToOne, came: term.Quiet, temper: Dry, lines: []string{
		"“My goals are aligned and my chair is crooked,” says {name}. You see about the chair.",
		"“I’ve nothing, and it took me ages to prepare,” says {name}. You talk about the preparing.",
		"“Shall we say that we talked about development?” asks {name}. You say that you talked about the chair.",
	}},
	{verb: term.OneToOne, came: term.Quiet, temper: Warm, lines: []string{
		"{name} wants to know how you are finding it, on that side of the desk. You say more than you had planned.",
		"It is about who works well with whom, and why. {name} says nothing about {name}, and it is a good talk.",
		"“I just like having it,” says {name}. Nothing else comes of the half hour, as far as you can see.",
	}},
	{verb: term.OneToOne, came: term.Quiet, temper: Brisk, lines: []string{
		"“Three points, all done. You keep the rest of the time,” says {name}, and is out of the door.",
		"Leave dates, laptop, licence for the profiler. {name} ticks off each and gives you the pen back.",
		"“Nothing that can’t be said standing,” says {name}. You say it standing. It is about the bicycle rack.",
	}},
	{verb: term.OneToOne, came: term.Quiet, temper: Shy, lines: []string{
		"{name} has brought nothing and says so at once, as if it had been homework. You say that it is not.",
		"You ask little, {name} says little. The pause in the middle is not a bad one.",
		"{name} tells you about one thing that worked. It takes a while and is told well.",
	}},
	{verb: term.OneToOne, came: term.Sent, lines: []string{
		"You write: half an hour, your list, no slides. The invitation is out.",
		"It is in {name}’s calendar now, with a question mark you took back out again.",
		"You send three possible times and no reason. Then you add one: because it has been a while.",
		"The invitation goes off, titled with two first names. It looks important. You make the title smaller and send that.",
	}},
	{verb: term.OneToOne, came: term.NoAnswer, lines: []string{
		"Your invitation to {name} sits in the calendar, striped. Striped means undecided, or unseen.",
		"Half a day. {name} has moved two other meetings and not touched yours.",
		"No answer to “when would suit you?”. It may be that nothing suits, or that nobody looked.",
		"The half hour you asked for is still yours alone.",
	}},
}
