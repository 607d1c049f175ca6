package voice

import "headcount/sim/term"

// writtenTemperRows are acts in writing, as the answer comes back in each temper: what a face would have shown is in the words, the
// time or the silence.
var writtenTemperRows = []row{
	{verb: term.Ask, came: term.Opened, ways: written, temper: Warm, lines: []string{
		"“Thank you for putting it that way,” writes {name}. “Then I’ll put it straight.” {behind}",
	}},
	{verb: term.Notice, came: term.Opened, ways: written, temper: Shy, lines: []string{
		"“I can write it better than I can say it,” writes {name}, and has. {behind}",
		"The answer is in a document, not in the chat, and the document has a title. {behind}",
	}},
	{verb: term.Tell, came: term.Agreed, ways: written, temper: Shy, lines: []string{
		"“I have read it twice and I think I understand,” writes {name}. “When may I ask questions?”",
	}},
	{verb: term.Thank, came: term.Understood, ways: written, temper: Shy, lines: []string{
		"“Thank you,” writes {name}. Then, in a line of its own, a small full stop of a smiley.",
		"“I didn’t know what to answer, so it took a while,” writes {name}. “It was nice to read.”",
		"The thanks for your thanks arrives with every word in its place.",
	}},
	{verb: term.Apologise, came: term.Understood, ways: written, temper: Shy, lines: []string{
		"“I’ve thought about it. It’s all right,” writes {name}. You can see that it was thought about.",
	}},
	{verb: term.Request, came: term.Resisted, ways: written, temper: Dry, lines: []string{
		"“I have forwarded it to my spare time,” writes {name}. “It bounced.”",
	}},
	{verb: term.Request, came: term.Resisted, ways: written, temper: Shy, lines: []string{
		"“I’m sorry, I’ve tried to move things, and there is nowhere,” writes {name}, with a screenshot of the week.",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: written, temper: Dry, lines: []string{
		"“I’ve changed it in the plan and in my heart,” writes {name}.",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: written, temper: Brisk, lines: []string{
		"“Moved. Note is out. Don’t move it again,” writes {name}.",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: written, temper: Shy, lines: []string{
		"“Then I’ll write to them, if you’ll look it over first,” writes {name}. You look it over. It is good.",
	}},
	{verb: term.CutScope, came: term.Resisted, ways: written, temper: Shy, lines: []string{
		"“I’ve gone through it three times and could not find anything to lose,” writes {name}.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, ways: written, temper: Dry, lines: []string{
		"“My evening is read-only this month,” writes {name}, with regrets.",
		"“The answer is in my working hours, all of them,” writes {name}.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: written, temper: Shy, lines: []string{
		"“I’ve copied two of your sentences into my notes,” writes {name}. “They help.”",
	}},
	{verb: term.Feedback, came: term.Misread, ways: written, temper: Warm, lines: []string{
		"“I wish we’d talked about it,” writes {name}. “In writing it looks so grave.”",
	}},
	{verb: term.Feedback, came: term.Misread, ways: written, temper: Shy, lines: []string{
		"“I’m sorry it was so bad,” writes {name}. You had written “one thing” and meant one thing.",
		"The reply lists, with dates, everything that was done. It must have taken a long time.",
	}},
	{verb: term.Feedback, came: term.Misread, ways: written, temper: Dry, lines: []string{
		"“Received. I’ll have it notarised and framed,” writes {name}.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: written, temper: Brisk, lines: []string{
		"“Two points taken, one corrected, see below,” writes {name}. The correction is right.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: written, lines: []string{
		"{name} answers point by point. Point two has become a ticket, with {name} as its owner.",
		"“I needed a walk before answering,” writes {name}. “The second half is fair. Let’s talk about the first.”",
		"Your lines come back with a question beside each. They are the questions of somebody who means to use them.",
		"“Understood,” writes {name}. You read the one word in several tones and are none the wiser.",
	}},
	{verb: term.Feedback, came: term.Misread, ways: written, lines: []string{
		"{name} quotes your third sentence and none of the others.",
		"“Who else has read this?” writes {name}. Nobody has. It does not seem to be believed at once.",
		"The answer is very polite, and has a subject line of its own: “For the file”.",
		"“If that’s how it looks from over there,” writes {name}. The sentence has no second half.",
	}},
	{verb: term.Recognise, came: term.Understood, ways: written, lines: []string{
		"Your post collects nine thumbs and one line from {name}: “It was the four of us.” The four are named.",
		"“I’ve shown it at home,” writes {name}, under something else.",
		"Somebody adds a photo of a full whiteboard below your words. {name} adds who drew it.",
		"{name} reacts with a small sun, and soon takes on a ticket nobody wanted.",
	}},
	{verb: term.Recognise, came: term.Misread, ways: written, lines: []string{
		"Under your praise somebody asks what it had been that broke. {name} explains it, at length, to everybody.",
		"“Please take my name out,” writes {name} to you alone. You take it out. It has been seen.",
		"The first comment is “and the rest of us?”, with a smile. {name} does not comment.",
		"{name} answers with a correction of the date.",
	}},
	{verb: term.Recognise, came: term.Understood, ways: written, temper: Dry, lines: []string{
		"“I’ll be signing autographs at the printer,” writes {name} under it.",
		"“Can this be attached to my next expense claim?” writes {name}.",
	}},
	{verb: term.Recognise, came: term.Understood, ways: written, temper: Brisk, lines: []string{
		"“Thanks. The script is in the repo, use it,” writes {name} under your post.",
		"“Noted. Credit also to Operations,” writes {name}, with the commit that proves it.",
		"“Good. Now the same for the backups,” writes {name}.",
	}},
	{verb: term.Recognise, came: term.Understood, ways: written, temper: Shy, lines: []string{
		"{name} adds a tiny thumb to your post, takes it away, and adds it again.",
		"“Thank you. I’ve had to walk round the desk once,” writes {name}.",
		"A little later {name} writes to you alone: “I’ve never been on that page before.”",
	}},
	{verb: term.Recognise, came: term.Misread, ways: written, temper: Dry, lines: []string{
		"“I see I’m a success story,” writes {name}. “What happens to those?”",
		"“Delete it before the auditors find out how we did it,” writes {name}, and it is not wholly a joke.",
	}},
	{verb: term.Recognise, came: term.Misread, ways: written, temper: Shy, lines: []string{
		"“Could you make it smaller?” writes {name}. You do not know how to make such a thing smaller.",
		"{name} has muted the channel. You can see that, because the little bell is crossed out.",
	}},
	{verb: term.Expect, came: term.Understood, ways: written, lines: []string{
		"“I’ve read it and gone for a walk,” writes {name}. “Which one should I start with?”",
		"Nothing at first. Then {name} asks for access to the hard repository.",
	}},
	{verb: term.Expect, came: term.Misread, ways: written, lines: []string{
		"“Is this about the review?” writes {name}. You read your lines again, in search of a review.",
		"“More than I do now won’t fit,” writes {name}, and attaches the week.",
	}},
	{verb: term.Expect, came: term.Misread, ways: written, temper: Shy, lines: []string{
		"“I think you may have mixed me up with somebody,” writes {name}.",
	}},
	{verb: term.Purpose, came: term.Understood, ways: written, lines: []string{
		"{name} replies with a drawing of who gets the file and when. It has one person more than yours.",
		"“So that’s what field nine is for,” writes {name}. Field nine gets a proper name.",
	}},
	{verb: term.Purpose, came: term.Understood, ways: written, temper: Warm, lines: []string{
		"“I’ve sent it on to the others, they’ll like it,” writes {name}. “They never hear what it’s for.”",
	}},
	{verb: term.Purpose, came: term.Quiet, ways: written, lines: []string{
		"“Thanks, interesting,” writes {name}. The ticket below goes on where it was.",
		"Your text has been opened by {name}, says the tool, for nine seconds.",
	}},
	{verb: term.Purpose, came: term.Quiet, ways: written, temper: Warm, lines: []string{
		"“Beautifully put!” writes {name}. What has been put is not taken up again.",
	}},
	{verb: term.Purpose, came: term.Quiet, ways: written, temper: Shy, lines: []string{
		"“I’ll read it properly at the weekend,” writes {name}. It does not sound like a promise.",
		"“Thank you for sending me that too,” writes {name}, as if it had been a mistake in the address list.",
	}},
	{verb: term.Purpose, came: term.Misread, ways: written, lines: []string{
		"“Do I have to change anything now?” writes {name}. You had hoped for a different sort of question.",
		"{name} corrects a comma in your text and nothing else.",
	}},
	{verb: term.Purpose, came: term.Opened, ways: written, lines: []string{
		"“I agree with every word, and that’s the trouble,” writes {name}. {behind}",
		"The reply has your text at the bottom and something quite different on top. {behind}",
	}},
	{verb: term.Reassign, came: term.Resisted, ways: written, temper: Dry, lines: []string{
		"“I’ve grown roots here, and a cable,” writes {name}.",
	}},
	{verb: term.Reassign, came: term.Resisted, ways: written, temper: Warm, lines: []string{
		"“I’d miss the two beside me, and they’d miss the only one who reads the logs,” writes {name}.",
	}},
	{verb: term.Rate, came: term.Understood, ways: written, temper: Brisk, lines: []string{
		"“Read. Agreed. One typo in line four,” writes {name}.",
	}},
	{verb: term.Rate, came: term.Resisted, ways: written, temper: Shy, lines: []string{
		"“I had thought that I was doing rather well,” writes {name}. The line has no full stop.",
		"“May somebody explain it to me, not in writing?” writes {name}.",
	}},
	{verb: term.Rate, came: term.Misread, ways: written, temper: Shy, lines: []string{
		"“Thank you. When do I have to hand in my things?” writes {name}. You pick up the phone.",
	}},
	{verb: term.Promise, came: term.Agreed, ways: written, temper: Brisk, lines: []string{
		"“Good. Copied into the plan with your name on it,” writes {name}.",
	}},
	{verb: term.Promise, came: term.Misread, ways: written, temper: Shy, lines: []string{
		"“You needn’t feel bound by it,” writes {name}. You had wanted to be bound by it.",
	}},
	{verb: term.Unblock, came: term.Understood, ways: written, temper: Dry, lines: []string{
		"“The error message has gone. I’ll write to it,” writes {name}.",
	}},
	{verb: term.Unblock, came: term.Quiet, ways: written, temper: Shy, lines: []string{
		"“It’s probably something I’m doing wrong,” writes {name}, with the whole log attached.",
	}},
	{verb: term.Unblock, came: term.Understood, ways: written, lines: []string{
		"“Running,” writes {name}. Below it the build posts the same, in green.",
		"The ticket goes from red to yellow to done while you are still in the window.",
	}},
	{verb: term.Unblock, came: term.Misread, ways: written, lines: []string{
		"“I didn’t mean to trouble anybody,” writes {name}. The ticket is closed as “resolved by management”.",
		"“Then please also do the other four,” writes {name}, with links.",
	}},
	{verb: term.Decide, came: term.Understood, ways: written, temper: Warm, lines: []string{
		"“Oh good. I’ll tell them before they hear it in the lift,” writes {name}.",
	}},
	{verb: term.Decide, came: term.Understood, ways: written, lines: []string{
		"{name} puts your decision at the top of the page, with the date, and archives the discussion.",
		"“That’s all I needed,” writes {name}. The branch is merged before you look up.",
	}},
	{verb: term.Decide, came: term.Misread, ways: written, lines: []string{
		"Your decision is quoted in three threads. In one of them it has gained a “never”.",
		"“So we were wrong,” writes {name}. It had been close to even, and you had not written that.",
	}},
	{verb: term.Decide, came: term.Quiet, ways: written, lines: []string{
		"A thumb. Both versions are still in the plan, one above the other.",
		"“Seen,” writes {name}. What will be done about it is not said.",
	}},
	{verb: term.Decide, came: term.Quiet, ways: written, temper: Shy, lines: []string{
		"“I’ve noted it. Should I wait for the minutes?” writes {name}. There are no minutes.",
	}},
	{verb: term.Delegate, came: term.Agreed, ways: written, lines: []string{
		"“Then I’ll stop copying you in,” writes {name}. It is odd how quiet it gets.",
		"In the end the decision is on the board, with reasons, and with a name under it that is not yours.",
	}},
	{verb: term.Delegate, came: term.Resisted, ways: written, lines: []string{
		"“I’d need that from you in one sentence: mine, final, with the budget,” writes {name}. You cannot write the third part.",
		"{name} sends back both options, neatly laid out, with two boxes for your tick.",
	}},
	{verb: term.Assign, came: term.Agreed, ways: written, lines: []string{
		"“OK. I’ve told the first project which days it no longer has me,” writes {name}.",
		"{name} accepts the ticket, renames it, and asks who wrote the test data.",
	}},
	{verb: term.Assign, came: term.Resisted, ways: written, lines: []string{
		"{name} replies with the calendar as a picture. It needs no text.",
		"“I could, afterwards,” writes {name}. Afterwards is after the date.",
	}},
	{verb: term.Reassign, came: term.Agreed, ways: written, lines: []string{
		"“From Monday, then. I’ve begun a page called “what I leave behind”,” writes {name}.",
		"“Yes, yes, yes,” writes {name}, which is twice more than usual.",
	}},
	{verb: term.SetGoal, came: term.Agreed, ways: written, lines: []string{
		"{name} sends your sentence back with one number changed, and signed.",
		"“I’ve put it into the tool, so now it counts,” writes {name}.",
	}},
	{verb: term.SetGoal, came: term.Resisted, ways: written, lines: []string{
		"“I’d sign the first half,” writes {name}, and strikes out the second.",
		"“The number is all right. What we’d do to get it isn’t,” writes {name}.",
	}},
	{verb: term.MoveDate, came: term.Agreed, ways: written, lines: []string{
		"“I’ve moved it in the plan and told those who would have asked,” writes {name}.",
		"The old date is struck through in the document, and {name}’s initials stand beside the new one.",
	}},
	{verb: term.MoveDate, came: term.Resisted, ways: written, lines: []string{
		"“It’s in the contract, page four,” writes {name}, and attaches page four.",
		"“Please don’t put that in writing again,” writes {name}. So it stays.",
	}},
	{verb: term.CutScope, came: term.Agreed, ways: written, lines: []string{
		"{name} returns the list with four lines in grey. “Those,” it says below.",
		"“Fine. I’ve moved them to a page called “later”,” writes {name}. You both know that page.",
	}},
	{verb: term.CutScope, came: term.Resisted, ways: written, lines: []string{
		"“Every one of those has a name behind it,” writes {name}. The names follow.",
		"“Which of your promises should I break first?” writes {name}, politely.",
	}},
	{verb: term.AskOvertime, came: term.Agreed, ways: written, lines: []string{
		"“Two evenings, till eight. Please confirm that it ends there,” writes {name}. You confirm it.",
		"“OK this week,” writes {name}. The “this week” is in bold.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, ways: written, lines: []string{
		"“Sorry, no,” writes {name}. There is a good deal in the two words.",
		"“I’ll do my best,” writes {name}. The calendar shows a dark blue block from five on.",
	}},
	{verb: term.Rate, came: term.Understood, ways: written, lines: []string{
		"“Thank you, I’ve read it in peace,” writes {name}. “We agree on more than I’d thought.”",
		"{name} ticks “discussed”, although it was only written. You make an appointment.",
	}},
	{verb: term.Rate, came: term.Resisted, ways: written, lines: []string{
		"“I’d like to add a statement,” writes {name}. There is a field for that. It takes four thousand characters.",
		"The form comes back unsigned, with one word marked.",
	}},
	{verb: term.Rate, came: term.Misread, ways: written, lines: []string{
		"“So I’m above the middle?” writes {name}. The scale is upside down on that form; it has been reported.",
		"{name} thanks you for the good mark. You look up which one you ticked.",
	}},
	{verb: term.Promise, came: term.Agreed, ways: written, lines: []string{
		"“I’ve put it in the calendar for both of us,” writes {name}.",
		"“Good to have that in writing,” writes {name}, and it is not clear whether that is a joke.",
	}},
	{verb: term.Promise, came: term.Misread, ways: written, lines: []string{
		"{name} forwards your promise to six people, with “as of today” above it.",
		"“Thanks, then I’ll cancel the other one,” writes {name}. You did not know of another one.",
	}},
	{verb: term.Feedback, came: term.Understood, ways: board, lines: []string{
		"It hangs where everybody can read it, and it is about the step and not the person. {name} adds the fix below.",
		"{name} writes “true” under it, and a date.",
		"Somebody asks a question under your note. {name} answers it before you can.",
		"Under your note there is now a second one, in {name}’s hand: “And this is how we avoid it.”",
	}},
	{verb: term.Feedback, came: term.Misread, ways: board, lines: []string{
		"Your note hangs there. Whoever walks past reads it and then looks at {name}’s desk.",
		"Before long somebody has turned your note to the wall.",
		"{name} reads it with three others standing by. Nobody comments.",
		"{name} has copied it out, word for word, and pinned the copy beside {their} own monitor.",
	}},
}
