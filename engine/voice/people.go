package voice

import (
	"slices"

	"headcount/sim/term"
)

// peopleRows are for one-to-ones, feedback, recognition, expectations, purpose, goals and decisions given away.
var peopleRows = []row{
	{verb: term.OneToOne, came: term.Opened, lines: []string{
		"The list is soon through. Then {name} turns the page over. {behind}",
		"You leave a pause long enough to be uncomfortable, and it is not you who fills it. {behind}",
		"“There is one more thing, and it isn’t on the list,” says {name}. {behind}",
		"{name} had written it down and crossed it out, and reads it to you anyway. {behind}",
		"It comes at the very end, where such things come. {behind}",
	}},
	{verb: term.OneToOne, came: term.Quiet, lines: []string{
		"Four topics, two notes. {name} puts the pen back exactly where it was.",
		"You talk about the sprint, the holidays and a chair that squeaks. It squeaks twice, to show you.",
		"“Nothing urgent from my side,” says {name}, and you believe about half of it.",
		"The half hour is over before it gets going. You both say “next time” and mean it a little.",
		"{name} goes through the list in order. At the end there is time left, and nobody takes it.",
	}},
	{verb: term.Feedback, came: term.Understood, lines: []string{
		"You name one thing, and what it did to the two people after it. {name} writes both down.",
		"“Which part exactly?” asks {name}. You know which part. It becomes a short, useful talk.",
		"{name} listens to the end and says it back in other words. They are fair words.",
		"“I had seen it myself, but not that it cost you so much,” says {name}.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: spoken, lines: []string{
		"“That’s concrete, I can do something with that,” says {name}, pencil already moving.",
	}},
	{verb: term.Feedback, came: term.Misread, lines: []string{
		"You speak about the module. {name} hears something about {name}.",
		"“So the rest was all right?” says {name}. The rest had not come up.",
		"“I’ll be more careful,” says {name}. It had not been about care.",
		"It was meant as small. On the other side of the desk it seems to have another size.",
	}},
	{verb: term.Feedback, came: term.Misread, ways: spoken, lines: []string{
		"{name} nods at every sentence a little too early. What has arrived, you could not say.",
	}},
	{verb: term.Recognise, came: term.Understood, lines: []string{
		"You tell it with the detail that only somebody who looked would know. {name} knows that too.",
	}},
	{verb: term.Recognise, came: term.Understood, ways: spoken, lines: []string{
		"You say what it was and who would have had the trouble. Two heads turn to {name}.",
		"{name} looks at the table, then up. Somebody begins to clap, and is not alone for long.",
		"“It was the two of us, really,” says {name}, and names the other one. Both get a nod.",
		"A short pause, then someone says “true”. {name} pulls both sleeves down over {their} hands.",
	}},
	{verb: term.Recognise, came: term.Misread, lines: []string{
		"You praise the rescue. {name} remembers who had made it necessary, and looks there.",
		"The room claps politely. {name} seems to be counting the people who do not.",
		"{name} waits for the second half, the one with the new task. It shows.",
	}},
	{verb: term.Recognise, came: term.Misread, ways: spoken, lines: []string{
		"“Now I’ll never get rid of it,” says {name}, half aloud, to whoever stands nearest.",
		"It was said for {name}. Two others at the table have just done a quick comparison.",
	}},
	{verb: term.Expect, came: term.Understood, lines: []string{
		"“I think you can do the whole thing,” you say. {name} looks for the joke and finds none.",
		"{name} says nothing for a while, and then asks what the whole thing would be.",
	}},
	{verb: term.Expect, came: term.Understood, ways: spoken, lines: []string{
		"“Nobody has put it like that,” says {name}. The chair has come a little closer to the desk.",
		"You say what you have seen and what you take from it. {name} repeats the second half in a whisper.",
		"“We’ll see,” says {name}, with a face that would quite like to see.",
	}},
	{verb: term.Expect, came: term.Misread, lines: []string{
		"“Is something wrong with what I do now?” says {name}. That was the other way round.",
		"{name} hears a deadline in it. You go through your words and cannot find where it was.",
		"“They said that at my last place as well,” says {name}, flat, to the monitor.",
		"You meant it as confidence. It is put on the pile of things to be delivered.",
	}},
	{verb: term.Expect, came: term.Misread, ways: spoken, lines: []string{
		"{name} laughs, shortly, and waits until you have gone to stop.",
	}},
	{verb: term.Purpose, came: term.Understood, lines: []string{
		"“So that’s why the date matters,” says {name}. “Nobody had said that part.”",
		"{name} asks who would miss it if it were gone. You know two by name. That helps.",
		"The whiteboard fills from right to left, from the person at the end back to this desk.",
	}},
	{verb: term.Purpose, came: term.Understood, ways: spoken, lines: []string{
		"You draw who uses it and when in their day. {name} adds a box you had forgotten.",
		"“Then half of my list is in the wrong order,” says {name}, and a thumb goes down the list.",
	}},
	{verb: term.Purpose, came: term.Quiet, lines: []string{
		"“Makes sense,” says {name}. The work on the screen is the same as before.",
		"It is all said and none of it is argued with. You would have liked an argument.",
	}},
	{verb: term.Purpose, came: term.Quiet, ways: spoken, lines: []string{
		"You talk about the bigger picture. {name} follows it politely, the way people follow a slide.",
		"{name} nods. Somewhere in the middle of it a build has finished and wants looking at.",
	}},
	{verb: term.Purpose, came: term.Misread, lines: []string{
		"“So the plan has changed?” says {name}. It was the same plan, with the reason.",
		"{name} goes off with one word of it. It is the word with the least in it.",
		"You speak of what it is for. {name} hears what it is not for, and saves the file.",
		"“Is that the official version?” says {name}. It was only yours.",
	}},
	{verb: term.Purpose, came: term.Opened, lines: []string{
		"You say what it is for. {name} says what it has come to instead. {behind}",
		"“If that’s the point, then I have to tell you something,” says {name}. {behind}",
		"The question of what for brings another one up with it. {behind}",
	}},
	{verb: term.Purpose, came: term.Opened, ways: spoken, lines: []string{
		"{name} puts a finger on the drawing, where the line is thin. {behind}",
	}},
	{verb: term.SetGoal, came: term.Agreed, lines: []string{
		"You write it in one line with a number and a day. {name} signs it, for fun, and means it.",
		"“Eight out of ten, by then. Yes,” says {name}. “Nine would be showing off.”",
		"{name} makes it smaller by a third and keeps it. Now it is a goal and not a wish.",
		"It goes on a yellow note at the edge of the screen, in {name}’s own words.",
		"“How do we measure it?” asks {name}, and has an idea before you do.",
	}},
	{verb: term.SetGoal, came: term.Resisted, lines: []string{
		"“And who counts that?” says {name}. The number is on the table, and nobody picks it up.",
		"“You can write it down,” says {name}. You have written it down.",
		"{name} says that the number can be reached and the thing still be no good. You write that down as well.",
		"“You can hit the number and miss the thing,” says {name}. You can both think of examples.",
	}},
	{verb: term.SetGoal, came: term.Resisted, ways: spoken, lines: []string{
		"A shrug, a yes that has no verb in it, and the old order of work on the screen.",
	}},
	{verb: term.Delegate, came: term.Agreed, lines: []string{
		"“With everything? The vendor as well?” asks {name}. With everything. A very straight back, suddenly.",
		"{name} asks when you want to be told. You say: when it is decided.",
		"“Then I’d do it differently from you,” says {name}, and waits. You do not say how.",
		"It leaves your list and is on another one. The other one has better handwriting.",
		"“All right, I decide it on Thursday,” says {name}. You had not known it could have a day.",
	}},
	{verb: term.Delegate, came: term.Resisted, lines: []string{
		"“Is that still yours when it goes wrong?” says {name}. You think about it a moment too long.",
		"{name} would rather bring you two options and have you point at one.",
		"“I don’t have the standing with them,” says {name}. “You do.” So it stays with you.",
	}},
	{verb: term.Delegate, came: term.Resisted, ways: spoken, lines: []string{
		"“That’s what you get the bigger desk for,” says {name}, friendly, and hands it back.",
		"{name} turns it over, finds three names who should be asked first, and asks none of them.",
	}},
}

// leftLines are for somebody who has resigned and is gone, leftHereLines for one who worked here.
var (
	leftLines = []string{
		"A mail to all: it was a good time, thank you, here is a private number. Signed {name}.",
		"{name}’s name is grey in the chat now. Somebody has watered the plant.",
		"The last commit by {name} is a comma and the words “take care of it”.",
		"The tool shows {name}’s tickets as “unassigned”, all twenty-six, in red.",
		"There is a padded envelope at reception: {name}’s key, badge and the good scissors.",
		"{name}’s voice is still on the mailbox of the team telephone. Nobody knows how to change it.",
	}
	leftHereLines = []string{
		"{name} has given notice. The badge lies on your desk in an envelope.",
		"{name}’s chair is empty, the drawers too. In the top one there is a single charger.",
		"There is cake for {name}, who starts somewhere else. Everybody says “keep in touch”.",
		"{name} has gone. There is one column of handwriting on the whiteboard that nobody wipes off.",
		"{name}’s desk has been cleared. There is a yellow square on the monitor where a note used to be.",
		"Two colleagues carry {name}’s plants down to the car. It takes three trips.",
		"{name} went round and shook every hand, the cleaners’ too, and then the lift came.",
		"Somebody still lays a place for {name} at lunch, and laughs, and takes it away again.",
	}
)

// Left returns a line about somebody who has resigned; n chooses. Of somebody who worked elsewhere nothing is told that only a desk here leaves behind.
func Left(elsewhere bool, n int) string { return ofPlace(leftLines, leftHereLines, elsewhere, n) }

// ofPlace picks among what can be said of anybody, and what is said of those who work here.
func ofPlace(anywhere, here []string, elsewhere bool, n int) string {
	if elsewhere {
		return at(anywhere, n)
	}
	return at(slices.Concat(anywhere, here), n)
}
