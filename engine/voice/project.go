package voice

import "headcount/sim/term"

// projectRows are for who works on what, for technical work of your own, and for what gets a place in the calendar.
var projectRows = []row{
	{verb: term.Assign, came: term.Agreed, lines: []string{
		"“And the old one goes on beside it?” asks {name}. It does. {name} draws a second column on the pad.",
		"{name} takes it on, asks for the names of two people who know it, and writes both down.",
		"“Give me until Thursday to read up on it,” says {name}. That is a yes with a reading list.",
		"It gets a second folder and a colour of its own. “Fine,” says {name}, “two colours.”",
		"“I can start with the small part,” says {name}. You agree on which part is small.",
	}},
	{verb: term.Assign, came: term.Resisted, lines: []string{
		"“Which of the two should be late, then?” says {name}. You have no answer ready, so it stays as it is.",
		"{name} shows you the week, hour by hour. There is no second project in it anywhere.",
		"“I’d be one more person it was given to,” says {name}. You had not counted.",
		"“Not on top. Instead, perhaps,” says {name}, and instead was not what you had come for.",
	}},
	{verb: term.Reassign, came: term.Agreed, lines: []string{
		"“From Monday?” says {name}. From Monday. Half of the old desk goes into one cardboard box.",
		"{name} nods slowly and asks who will look after the old part. You name somebody, aloud.",
		"“I’ll need a while to be any use there,” says {name}, and is already looking for the door code.",
		"It is a yes. {name} writes a page for whoever comes next, without being asked to.",
		"“Good. I was beginning to dream of that backlog,” comes from {name}. Somebody else may dream of it now.",
	}},
	{verb: term.Reassign, came: term.Resisted, lines: []string{
		"“A little more and it would be done,” says {name}. You both look at the little more.",
		"{name} would rather not, says so once, and turns a pen end over end while you think.",
		"“Ask me when this is out of the door,” says {name}. The door is not in sight yet.",
		"“I have only just learned where everything is,” says {name}. It stays as it was.",
	}},
	{verb: term.TakeTask, came: term.Done, lines: []string{
		"You move the card into your own column. Somebody’s initials were on it; now there are two sets.",
		"It is done by the end of the block, in your style, with your names for things.",
		"The ticket had a half-written note in it. You finish the code and leave the note.",
		"You know a shorter way, and you take it. The branch with the longer way stays open.",
		"Nobody says anything when you push it. A chair turns a little and turns back.",
	}},
	{verb: term.Pair, came: term.Done, lines: []string{
		"Two chairs, one keyboard. You type the first half and {name} types the better one.",
		"{name} explains why it is built that way. You reach for the mouse twice and put it back twice.",
		"You find the place together, which takes a while, and the reason, which does not.",
		"“Wait, do that again,” says {name}. You do it again, slowly, and say what your fingers know.",
		"By the end there are three sticky notes, one of them {name}’s, on the same frame.",
	}},
	{verb: term.Pair, came: term.Done, ways: face, deaf: true, lines: []string{
		"You sit so that {name} sees your face and your hands. The editor is where you talk, in comments.",
		"{name} types the question under the line in question. You type under it. It grows into a page.",
		"You point, {name} points. Most of programming, it turns out, is pointing.",
		"You both write in one file at once. Somewhere in the middle the two cursors meet.",
	}},
	{verb: term.Review, came: term.Done, lines: []string{
		"On page four something does not add up. You put a question mark there and find its twin on page nine.",
		"You read it line by line, pencil in hand. Three of the lines have to be done again.",
		"One test is green because it tests nothing. You write that down without an adjective.",
		"It reads well until the part written late. You mark the place and the hour.",
	}},
	{verb: term.Review, came: term.Quiet, lines: []string{
		"You read it from top to bottom. There is one comma you would have put elsewhere.",
		"It does what it says it does. You look for a good while and leave one remark, a kind one.",
		"Nothing jumps out. You close the file and keep the feeling of having looked.",
		"Clean, a little long, with a good name in the middle. You give it back as it came.",
	}},
	{verb: term.Firefight, came: term.Done, lines: []string{
		"Everything else stops. The others stand round one screen, and one of them eats crackers.",
		"By the time it is up again, the coffee is cold and the whiteboard full on both sides.",
		"You find it in the log of a machine nobody had on the list. Now it is on the list.",
		"It runs. Somebody says “until next time,” and somebody else writes down why.",
		"Nobody gets back to what they were doing today. The alarm, at least, is quiet.",
	}},
	{verb: term.Plan, came: term.Done, lines: []string{
		"You drag a grey bar across every week. It looks as if it had always been there.",
		"Two meetings give way, one after an argument with a calendar. The bar stays.",
		"It repeats, says the little symbol. You set it to repeat without an end.",
		"You write “taken” over it, and under it, smaller, for what.",
	}},
	{verb: term.Research, came: term.Done, lines: []string{
		"You look up how long the last nine like it took. None of the nine was early.",
		"The plan says one thing. The folder of finished projects says another, nine times, in different handwriting.",
		"You put this one in a row with the others. It does not look special there.",
		"There is a spreadsheet nobody had opened for a long time. You copy one column and the mood of it.",
	}},
	{verb: term.Research, came: term.Quiet, lines: []string{
		"You read for a good while and know a good deal more about projects that were not like this one.",
		"Eleven tabs, two reports, one graph without units. You close them in the order they came.",
		"Everything that is written about it cites the same article. You read the article.",
		"You find a number, and then its correction. What is left fits on no sticky note.",
	}},
}
