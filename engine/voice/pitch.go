package voice

import "headcount/sim/term"

// pitchRows are proposals put before those who decide, and requests for budget handed in.
var pitchRows = []row{
	{verb: term.Pitch, came: term.Committed, lines: []string{
		"The first question is when, not why. Somebody writes a name beside it, and it is not yours.",
		"You get to page four of nine. “How soon can we have that?” asks {name}. You say how soon.",
		"“And who sits on it from our side?” asks {name}. Two hands go up, which has never been seen in this room.",
		"{name} speaks before you, on your point, and better. You let the last slide be.",
		"Somebody moves a thing of their own to make room for it. You note who.",
		"It goes through. In the corridor you are asked for the documents by someone who wants to read them.",
	}},
	{verb: term.Pitch, came: term.Complied, lines: []string{
		"It is adopted, with nods all round. One of those nodding has a coat on already.",
		"“Any objections? None,” says {name}. It sounds like a lid being put on.",
		"They are for it. Nobody asks when it begins, or who does it.",
		"“Then let’s note that as agreed,” says {name}, and the minutes note that as agreed.",
		"You have your yes. It weighs very little as you carry it back along the corridor.",
		"Heads nod, pens stay where they are. The item takes less time than planned.",
	}},
	{verb: term.Pitch, came: term.Resisted, lines: []string{
		"“I’d have liked to hear about that before today,” says {name}. After that nobody says anything else.",
		"You have an answer to every question but the third. The third gets asked again.",
		"{name} does not raise a voice or an eyebrow, and turns two pages back. There it stays.",
		"The quiet one at the end says that the night people were not asked. The room turns.",
		"It is put to sleep with great politeness, and a working group.",
		"“It’s a good paper,” says {name}. You know by then.",
	}},
	{verb: term.Pitch, came: term.Deferred, lines: []string{
		"“Let’s take it up again when the figures are in,” says {name}. The figures are yours.",
		"The item before yours takes all the time there is. Yours is moved to the next meeting.",
		"They want a second version, with the other vendor in it. Next meeting, then.",
		"“Let me sleep on it,” says {name}. The others sleep on it, too, until next time.",
	}},
	{verb: term.Pitch, came: term.Quiet, lines: []string{
		"You present, they listen, and then the time is up.",
		"It was for information, it turns out. They have been informed.",
		"Nobody is against it and nobody is quite sure what it was.",
		"You are thanked for the clear slides. The projector goes dark with a sigh.",
	}},
	{verb: term.Pitch, came: term.Learned, lines: []string{
		"You do not get a yes, but you now know whose yes is missing.",
		"From the questions you can tell who has read it: one, and on the train.",
		"Somebody says “as with the archive, then”. You make a note to find out about the archive.",
		"You see who looks at whom before speaking. That was worth the hour.",
	}},
	{verb: term.Pitch, came: term.Committed, temper: Dry, lines: []string{
		"“I came to be against it,” says {name}. “I find it’s already got my name in it.”",
		"“We could do something sensible, for a change,” says {name}, who starts the list of helpers.",
		"“If it fails I was ill today,” says {name}, and signs first.",
	}},
	{verb: term.Pitch, came: term.Committed, temper: Warm, lines: []string{
		"“My people helped to write that,” says {name} to the table. “You can hear it.”",
		"“I’ll lend you a tester for it, three days a week,” says {name}. It is the best one they have.",
		"“Let’s give them what they need to do it properly,” says {name}, and looks round until all nod.",
	}},
	{verb: term.Pitch, came: term.Committed, temper: Brisk, lines: []string{
		"“Do we decide? Yes. When does it start? Monday,” says {name}.",
		"“Approved, and I want it in my shop first,” says {name}.",
		"“Good. Cut the pilot by half and begin sooner,” says {name}.",
	}},
	{verb: term.Pitch, came: term.Committed, temper: Shy, lines: []string{
		"{name}, who never speaks here, says that it would spare them a day a week. That settles it.",
		"“I could bring the test data,” offers {name}, and a silence of respect follows.",
		"{name} lifts a hand, halfway, and then all the way.",
	}},
	{verb: term.Pitch, came: term.Complied, temper: Dry, lines: []string{
		"“I’m not against progress,” says {name}. “I just don’t want to be there.”",
		"“Carried by exhaustion,” says {name}. It is nearly put like that in the minutes.",
		"“Yes, why not, what could possibly happen,” says {name}.",
	}},
	{verb: term.Pitch, came: term.Complied, temper: Warm, lines: []string{
		"“You’ve put such a lot of work into it,” says {name}. It counts as a reason, in this round.",
		"“I’m happy if you’re happy,” from {name}, and you would like to know whether anybody is.",
		"“Let them try,” says {name}, as if it were about children and kites.",
	}},
	{verb: term.Pitch, came: term.Complied, temper: Brisk, lines: []string{
		"“Fine. Next item,” says {name}. The next item is where the hands go up.",
		"“No objection. No people for it, either,” from {name}.",
		"“Approved as tabled. I have a train,” says {name}.",
	}},
	{verb: term.Pitch, came: term.Complied, temper: Shy, lines: []string{
		"{name} looks round to see whether the others are for it, and then is.",
		"“It’ll be all right,” says {name}, to nobody in particular.",
		"{name} nods at the table, and the table is taken to mean you.",
	}},
	{verb: term.Pitch, came: term.Resisted, temper: Dry, lines: []string{
		"“I was promised a decision and I got a brochure,” says {name}.",
		"“Has it met our data?” asks {name}. It has not met your data.",
		"“I count four arrows and no people,” says {name}.",
	}},
	{verb: term.Pitch, came: term.Resisted, temper: Warm, lines: []string{
		"“I’d love to,” says {name}, “and then I think of Monday morning at the counter.”",
		"“You shouldn’t have to do that alone,” from {name}. “And nobody else is free to. So, no.”",
		"“I can’t ask that of mine just now,” says {name}, and some others look at their own hands.",
	}},
	{verb: term.Pitch, came: term.Resisted, temper: Brisk, lines: []string{
		"“What does it cost in three years? Not known? Then no,” says {name}.",
		"“We have one of those. Use it,” from {name}.",
		"“Against. It breaks the interface to us,” says {name}.",
	}},
	{verb: term.Pitch, came: term.Resisted, temper: Shy, lines: []string{
		"“I have a question that isn’t quite a question,” says {name}. It isn’t. It is the end of it.",
		"{name} says only that the night run takes nine hours already. Everybody does the sum.",
		"“We weren’t asked,” says {name}, low. It is the only sentence that gets minuted.",
	}},
	{verb: term.Submit, came: term.Sent, lines: []string{
		"The form is in. Field seventeen wanted a number, and you have given it one.",
		"It is handed in. The tool says “thank you” and a reference.",
		"You attach the sums, the reason and the page about what happens otherwise. The box for the reason held two lines.",
		"Submitted. From here it goes to people who see forty of those in one afternoon.",
	}},
	{verb: term.Submit, came: term.Done, lines: []string{
		"It is where it has to be, with all three signatures. Now comes the waiting.",
		"You hand it in. {boss}’s assistant stamps it, because a stamp is owed.",
		"The request is entered, under a cost centre you had to ask three people about.",
		"You put the sum at the top and the need below it. It used to be the other way round.",
	}},
	{verb: term.Submit, came: term.Granted, lines: []string{
		"“You have it,” says {boss}. “All of it. Don’t tell the others how.”",
		"It is through, in full, with a comment from Finance: “clear”. You frame the comment.",
		"A line in a long list has your cost centre in it, and beside that the sum you asked for.",
		"Granted. Somebody had read it up to the last page; there is a pencil tick there.",
		"Somebody has checked your sums, you hear, and they held. You had not been sure that anybody checked.",
	}},
	{verb: term.Submit, came: term.Reduced, lines: []string{
		"You get it without the second half. The second half was what the first half was for.",
		"A slice has been taken off, from everybody, with the same ruler.",
		"“This much now, the rest when I see something,” says {boss}. You will have to see to it that there is something.",
		"The first line is granted, the last one is not. The last one was the one about learning how.",
		"You get less than you asked for. Somebody else had asked for more than they needed, so as to get what they needed.",
	}},
	{verb: term.Submit, came: term.Refused, lines: []string{
		"It is a no, in a sentence that had been written for nobody in particular.",
		"“I fought for it,” says {boss}, “up to item nine. You were item ten.”",
		"Refused: not in the plan. It could not be in the plan, because the plan had been made before.",
		"They turn it down and thank you for the quality of the paper.",
		"“What would you give up for it?” you had been asked. You had not had anything ready.",
	}},
	{verb: term.Submit, came: term.Deferred, lines: []string{
		"“Not now. After the half year,” says {boss}. You put a date on “after the half year”.",
		"The window is shut. The next one is some way off; the draft is kept for you.",
		"There is a freeze. Your request lies under the ice, in order of arrival.",
		"It is back in your inbox with one question, and with the question you miss the round.",
		"“Bring it again with the forecast next to it,” is the answer. The forecast is some way off.",
	}},
	{verb: term.Submit, came: term.Quiet, lines: []string{
		"It has been in for some time. The status is a grey circle.",
		"No one has said anything. The committee met, and the minutes have the soup in them.",
		"You look to see whether there is something new. “In progress,” says the tool, as it did.",
		"It sits there. Somebody will have to be reminded, and it will have to be done nicely.",
	}},
}
