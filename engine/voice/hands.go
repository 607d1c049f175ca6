package voice

import "headcount/sim/term"

// handsRows are technical work of the manager's own, help asked for and not, and what gets or loses a place in the week.
var handsRows = []row{
	{verb: term.TakeTask, came: term.Done, turn: Invited, lines: []string{
		"“Please take it, I’ve been staring at it too long,” said the note. You take it. It was a time zone.",
		"They had asked, so you sit down with it. Then it is done, and somebody can go home on time.",
		"You do it as it had been begun, with the same names for things. The hand-back is short.",
		"You were asked, and you still know how. You write down the way you went, so that next time nobody need ask.",
		"You fix it. “So it wasn’t me,” somebody says behind you. It was a library nobody had updated.",
	}},
	{verb: term.TakeTask, came: term.Done, turn: Uninvited, lines: []string{
		"It is quicker this way. On the other desk a half-drawn diagram goes into the drawer.",
		"You have it done. Somebody had planned a whole day for it, and now has a day.",
		"You push the change and close the ticket. The ticket’s owner reads about it in a mail from the tool.",
		"It works at once. You hear “oh, it’s finished” from over there, in no particular tone.",
		"You take the interesting one. The others are still there, in the same order.",
	}},
	{verb: term.Pair, came: term.Done, turn: Invited, lines: []string{
		"{name} had saved you a chair. You read the trace together, downwards, with two fingers on the screen.",
		"“Stop. There,” says {name}, and it is there. You had just been about to scroll past it.",
		"You had come to help. For the first half hour you mostly listen, and then there is not much left to help with.",
		"{name} drives, you ask. At the third “why” {name} says “good question” and finds it without you.",
	}},
	{verb: term.Pair, came: term.Done, turn: Uninvited, lines: []string{
		"You pull up a chair. {name} moves the mouse a little to your side, like somebody making room on a bench.",
		"Two at one screen. {name} types more carefully than usual, and you see every correction.",
		"“Were we going to do that today?” asks {name}. You do it today. It goes fairly well.",
		"You work on it together, on your idea. {name} closes four tabs before you begin.",
	}},
	{verb: term.Pair, came: term.Done, temper: Dry, lines: []string{
		"“So this is what being watched by experience feels like,” says {name}, and lets you have the keyboard for one loop.",
		"“You type like a piano player who lost a bet,” says {name}. The loop works.",
		"“I’d have got there,” says {name}. “By retirement.” Together you get there rather sooner.",
	}},
	{verb: term.Pair, came: term.Done, temper: Warm, lines: []string{
		"{name} explains the oddest part of it the way people talk about an uncle. By the end you like it, too.",
		"“This is nice, we should have done it sooner,” says {name}, and writes your name into the commit beside the other.",
		"{name} has put out a second cup. Between you it takes one pot.",
	}},
	{verb: term.Pair, came: term.Done, temper: Brisk, lines: []string{
		"“You take the left, I take the right, we meet in the middle,” says {name}. You meet in the middle.",
		"{name} is faster with the shortcuts. You are faster with the one old table. It comes out even.",
		"“Timer’s up. Swap,” says {name}, and you swap, three times in all.",
	}},
	{verb: term.Pair, came: term.Done, temper: Shy, lines: []string{
		"{name} lets you type for a long time and then says, “I think it’s the line above.” It is the line above.",
		"By the second half hour {name} interrupts you. You are glad about that and do not show it.",
		"“Can I try?” asks {name}, and tries, and does not give the keyboard back.",
	}},
	{verb: term.Review, came: term.Done, lines: []string{
		"“You read all of it?” asks the author. “There’s a joke on page six. Nobody ever gets to page six.” You had found the bug on page seven.",
		"You mark three places, and beside the part that is well made you write that it is well made.",
	}},
	{verb: term.Plan, came: term.Done, turn: ForOne, lines: []string{
		"Half an hour for the two of you, every week, same day. You give it no title but the two names.",
		"It is in the calendar, as a series without an end. You move your own deploy out of its way.",
		"You pick the half hour after lunch, when neither of you is any good at the terminal. Every week now.",
		"The series is set. Under “agenda” you write: yours. Then you send it.",
	}},
	{verb: term.Plan, came: term.Done, turn: ForWork, lines: []string{
		"One day a week with the door shut and the editor open. The calendar paints it blue, as far as it goes.",
		"You block a day for your own branch. Two people will look at the blue and turn round. You may or may not see them.",
		"You tell the calendar that you are a developer on Fridays. The calendar has no opinion.",
		"It is there every week now: headphones, your own tickets, no door. You look forward to it more than you would say.",
	}},
	{verb: term.Plan, came: term.Done, turn: ForAll, lines: []string{
		"No meetings before ten, for the whole floor. The tool asks whether you are sure, for all forty series.",
		"The mornings turn grey in everybody’s calendar. Somebody writes only: “Really?”",
		"You hang a sheet on the door: quiet hours. Before long somebody has drawn a sleeping cat on it.",
		"From now on the mornings belong to whoever has something to think about.",
	}},
	{verb: term.Unplan, came: term.Done, turn: ForOne, lines: []string{
		"You take it out, in every week there is. The calendar asks for a reason and accepts a full stop.",
		"The series is gone. On the other side, a small box with a line through it will have appeared.",
		"“Cancelled by organiser,” it says now. You are the organiser.",
		"You delete the half hour. The note under it, “yours”, goes with it.",
	}},
	{verb: term.Unplan, came: term.Done, turn: ForWork, lines: []string{
		"You give your own day back. The blue goes out of the calendar week by week, like a curtain being drawn.",
		"The day is everybody’s again. Before you have closed the window, the first meeting is in it.",
		"You take out “do not disturb”. You had been disturbed on most of those days anyway.",
		"Your branch gets a comment: paused. The day goes back to the week.",
	}},
	{verb: term.Unplan, came: term.Done, turn: ForAll, lines: []string{
		"The mornings are open again. Before long there is a meeting in every one of them.",
		"You take down the sheet with the sleeping cat. Somebody asks whether they may have it.",
		"The quiet hours are over. The telephones did not have to be told.",
		"You end it. Two people are relieved, three are not, and you know all five by their headphones.",
	}},
	{verb: term.Meet, came: term.Done, lines: []string{
		"More chairs than people, and one point. It takes half the time, because somebody had written it down beforehand.",
		"You ask for everybody’s view in turn. The last has one that the others had not thought of.",
		"Two people need it and the rest are polite. You notice it while somebody is being polite.",
		"It is over when the biscuits are. On the board it says what was decided and who does it.",
		"Somebody asks what became of the old list. The next while goes into finding the old list.",
		"A question goes round the table and comes back as a different one. You write both down.",
	}},
	{verb: term.Firefight, came: term.Done, lines: []string{
		"The one who knows the old queue talks, everybody else types. After a good while the graph bends.",
		"You get three people out of meetings and send two of them back. The right one stays.",
		"It was the certificate. The date had been in a calendar all along, one that nobody subscribes to.",
		"You restart it in the right order, which is written on the inside of a cupboard door.",
		"Somebody keeps the times, down to the minute. Afterwards that sheet is the only thing all agree on.",
	}},
	{verb: term.Research, came: term.Done, lines: []string{
		"You ring somebody who has done one of these. “Double it,” is the first sentence. The second is useful.",
		"Of seven projects with this name in the archive, the shortest was the one that was stopped.",
		"You ask the tool for all the old estimates and, beside them, how it turned out. You turn the screen a little away.",
	}},
	{verb: term.Research, came: term.Quiet, lines: []string{
		"You find thirty articles on why such things fail and one on why they work, by a vendor.",
		"The archive has the plans of all of them and the ends of none.",
		"It takes a long time to find out that everybody counts it differently. That, at least, is known now.",
	}},
	{verb: term.Unblock, came: term.Quiet, ways: alone, lines: []string{
		"You do what can be done from your desk. What is in the way must be on another one.",
		"You look for what blocks it and find nothing that you know of. It may be something you do not know of.",
		"You clear away what you can see. It moves no further for it.",
		"Everything that had to be signed is signed. It stays where it is.",
	}},
}
