package voice

import "headcount/sim/term"

// businessRows are a look at a system where it is used, what the machine knows, and a machine acted on.
var businessRows = []row{
	{verb: term.Visit, came: term.Learned, lines: []string{
		"You stand behind the counter and see your system from its other side. It has a sticker: “press twice”.",
		"The owner shows you the list that is kept beside the system. It is on paper, and it is the real one.",
		"You follow the file from where it is made to where it is read. On the way it is printed once, and typed in again.",
		"“Nobody from IT has ever been down here,” says the one who looks after it. You are shown everything.",
		"It hangs on a machine under a table in Dispatch. There is a note on it: do not switch off. There is no name on the note.",
		"You learn what happens there just before closing. Now you know why they ring just before that.",
		"Two systems that know nothing of each other are kept in step by hand, by somebody nobody has ever asked about it.",
	}},
	{verb: term.Visit, came: term.Quiet, lines: []string{
		"You are shown the new part. Everybody is proud of the new part.",
		"They are in the middle of the inventory. You get a chair, a coffee and nobody.",
		"The owner is kind and explains to you what you built.",
		"You look over a shoulder the whole time. Nothing happens that does not happen every day.",
	}},
	{verb: term.Visit, came: term.NotThere, lines: []string{
		"The one who knows the system is at a training. For the system.",
		"The hall is shut; they work nights at present. You look through the glass at your own login screen.",
		"Nobody at the counter but a bell. You do not ring the bell.",
		"The owner has changed departments. The new one is to be named.",
	}},
	{verb: term.Visit, came: term.Done, lines: []string{
		"You go along the whole line with a notebook, from the scanner to the invoice. Six pages.",
		"You have seen it now: seven screens, four people, one stapler that everything depends on.",
		"When you come back, your map has two new arrows. One of them is dashed.",
		"You thank them and take back the handwritten guide, copied, with the coffee rings.",
	}},
	{verb: term.Visit, came: term.Opened, lines: []string{
		"“Since you’ve come all the way down,” says the one who looks after it. {behind}",
		"You were on the way out when the owner shut the door. {behind}",
		"Between two lorries you are told what is in no document. {behind}",
		"“You won’t find that in the interface description,” says the owner. {behind}",
	}},
	{verb: term.Search, came: term.Learned, lines: []string{
		"The log knows it. It has known it for a good many nights, always at 02:14.",
		"The ticket system holds nine tickets with the same words in them, from five departments. That makes it one ticket.",
		"You find the decision, with its date and reasons. Two of the people who took it are still here.",
		"In the repository there is a comment from six years ago: “remove this before it matters”.",
		"The monitoring has a graph nobody looks at. You look at it.",
		"The wiki page had the answer all along, in its third version. The fifth version left it out.",
	}},
	{verb: term.Search, came: term.Quiet, lines: []string{
		"Four hundred hits, and each of them quotes the next one.",
		"The search finds your own question, from long ago, without an answer.",
		"“No results. Did you mean “realise”?” You had not meant that.",
		"You find out who wrote it, and that this person has left, and nothing else.",
	}},
	{verb: term.Search, came: term.Done, lines: []string{
		"You put the query together, let it run and save it with a name. It is a clean table.",
		"It takes a while, and then there are figures. They say what they say.",
		"You look it up, and it is as you thought. It is good to have it, in black and white, with a time stamp.",
		"The machine has answered at once, completely, and without asking what it is for.",
	}},
	{verb: term.Operate, came: term.Done, how: restart, lines: []string{
		"Down, ten seconds, up. The light goes green, as it does when you do it in that order.",
		"You restart it. The queue empties, and the machine has forgotten what ailed it.",
		"Off and on. It is the oldest move of the trade, and it works this time as well.",
		"The service comes back with a new number and an old name.",
	}},
	{verb: term.Operate, came: term.Done, how: shift, lines: []string{
		"You move half of the load over. One line on the graph falls, and another rises by as much.",
		"The traffic goes another way now. The hot one cools, degree by degree, as it should.",
		"You send the night jobs to the machine that does nothing at night. It does something now.",
		"Two sliders, one moment. The numbers do exactly what the sliders say.",
	}},
	{verb: term.Operate, came: term.Done, how: patch, lines: []string{
		"The patch is on. The check that was red is green, and the other checks have not moved.",
		"You mend what was known to be wrong. It has stopped being wrong.",
		"Version, checksum, restart, test. Four lines in the log, all of them “ok”.",
		"It takes the patch without a question. You catch yourself thinking how restful that is.",
	}},
	{verb: term.Operate, came: term.Done, lines: []string{
		"You do it, and it does it. The log writes down both.",
		"One command, one line of answer. There is nobody whose mood it would depend on.",
		"It runs as it is told to. You look at it a little longer than is needed.",
		"The machine confirms, to the millisecond, that it has understood.",
	}},
	{verb: term.Operate, came: term.Quiet, lines: []string{
		"You do it, and the graph goes on as before. So it was not that.",
		"No effect. The machine is honest about it: nothing changed, it says.",
		"It was green and it is green. You have made sure, at any rate.",
		"The command is carried out, and the error is still there, calm as a stone.",
	}},
	{verb: term.Operate, came: term.Misread, lines: []string{
		"It does what you typed. You had meant the other host.",
		"“Done,” says the machine. The minus was a plus.",
		"It has taken you at your word. The word had a typing error in it.",
		"The change is live on all of them. You had wanted to begin with one.",
	}},
}
