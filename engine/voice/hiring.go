package voice

import "headcount/sim/term"

// hiringRows are a post opened, people who apply, an offer and the first weeks. The name is the candidate’s or the newcomer’s.
var hiringRows = []row{
	{verb: term.OpenPost, came: term.Done, lines: []string{
		"The post is open. You have taken “rock star” out of the text, and “must” in twelve places.",
		"The advertisement is up. It asks for three things where the old one asked for nineteen.",
		"It is out there from today. Soon there are four letters and one cake recipe, sent to the wrong address.",
		"You have written what the work is like on a Wednesday. HR had never seen such an advertisement and let it pass.",
	}},
	{verb: term.OpenPost, came: term.Granted, lines: []string{
		"“You may look for somebody,” says {boss}, and signs in the box for it. The box had been empty for a long time.",
		"The post has a number now. It cannot do anything yet, but it has a desk.",
		"Approved, one person, from the first. You walk back with the form held flat, like a cake.",
		"HR confirms it by mail. The subject line has your team’s name in it, spelt correctly.",
	}},
	{verb: term.OpenPost, came: term.Refused, lines: []string{
		"No post without a headcount, no headcount without a plan, and the plan is closed. You have walked round it once.",
		"“Not this year,” says HR, who did not decide it and has to say it.",
		"There is no number for it, and without a number it does not exist. You had three people in mind.",
		"It is turned down in one line. You hand the work back to the people who have it already.",
	}},
	{verb: term.OpenPost, came: term.Deferred, lines: []string{
		"“When the freeze is over,” you are told. Nobody knows whose freeze it is.",
		"The request waits for a signature, which is on holiday.",
		"You are to come again with the new budget. The candidates will be elsewhere by then.",
		"It is parked. The one who is doing two jobs meanwhile asks where it stands. It stands still.",
	}},
	{verb: term.OpenPost, came: term.Quiet, lines: []string{
		"The post is open, and everybody is on holiday. Two letters, one of them for the canteen.",
		"No letters so far. You read your advertisement as somebody would who has a job already.",
		"Three letters, all from the same agency, all about the same person.",
		"It is up, and it is silent. Somebody suggests a better photograph of the building.",
	}},
	{verb: term.Interview, came: term.Learned, how: unstructured, lines: []string{
		"You talk, and it flows. {name} knows your old professor. Afterwards you cannot say what you learned, except that.",
		"The time goes by twice as fast as it should. {name} likes the same editor. You write “good fit” and pause at it.",
		"You ask what comes to mind. {name} answers what comes to mind. It was a lively hour.",
		"{name} tells the story of the big outage very well. Who did what in it, you forgot to ask.",
	}},
	{verb: term.Interview, came: term.Learned, how: structured, lines: []string{
		"The same six questions, in the same order. At question four {name} stops and thinks for a long time. You let the silence be.",
		"You note a mark for each answer before the next question. At the end the sum surprises you.",
		"“What did you do the last time something of yours broke?” {name} tells it, including the hour when nobody knew.",
		"You ask all of them the same thing. Only now do you hear how different they are.",
	}},
	{verb: term.Interview, came: term.Learned, how: workSample, lines: []string{
		"{name} gets the real bug, slightly tidied. Not long after comes the question that took your people a week.",
		"You watch {name} read code. First of all the tests are run. There are none, and that is noted.",
		"Two files, one fault, your machine. {name} does not find it, and says very exactly where it is not.",
		"{name} asks what the users do when it fails. None of the others had asked that.",
	}},
	{verb: term.Interview, came: term.Learned, how: panel, lines: []string{
		"Three of you, and each writes a page before anybody talks. Two pages agree; the third has seen something.",
		"Somebody from your team asks one question: “What do you do at three in the morning?” {name} smiles. It was the right one.",
		"You compare the notes afterwards. You all liked {name}, for three different people, it seems.",
		"The youngest of you gives the lowest mark and has the best reason for it.",
	}},
	{verb: term.Interview, came: term.Learned, how: references, lines: []string{
		"“I’d have {name} back,” says the old boss, “and give the next desk to somebody who likes paperwork.”",
		"You ask the last three places. Two praise in general. The third remembers a particular Sunday.",
		"“Reliable,” says the voice. You wait. “Very,” says the voice, and then there is a long pause you write down.",
		"You ask what kind of team brought out the best in {name}. It is not quite yours.",
	}},
	{verb: term.Interview, came: term.Learned, lines: []string{
		"You know more about {name} now than from the file, and less than you would like.",
		"{name} has brought a question about your on-call. Nobody has ever asked that before the offer.",
		"{name} says what will not be had from {name}. It is on your list of what is needed; third from the bottom.",
		"You see how {name} takes a “no, that’s not quite right”. It was worth an hour.",
	}},
	{verb: term.Interview, came: term.Quiet, lines: []string{
		"A good hour, after which you think what you thought before, only more firmly.",
		"You talk once more, for longer. You are surer now. You could not say of what.",
		"{name} is friendly, you are friendly. It might have been anybody.",
		"One more talk. You both begin to repeat yourselves, and to like each other for it.",
	}},
	{verb: term.Interview, came: term.Done, lines: []string{
		"That is everybody. You lay the sheets side by side before you let yourself think of faces.",
		"The last of the four is out of the door. Somebody from the team says a name, and then everybody says that name.",
		"You write it up straight away, while it is still what was said and not what you make of it.",
		"A round of talks is over. You have a favourite, and look for the sheet that speaks against it.",
	}},
	{verb: term.Interview, came: term.NotThere, lines: []string{
		"{name} has withdrawn, in a short and rather nice mail. Another firm was faster.",
		"You wait in room Elm. {name} waits in room Oak, and then no longer.",
		"No {name}. The agency is sorry, and offers another one exactly like it.",
		"The train is late, and then it is cancelled. You agree on another day.",
	}},
	{verb: term.Offer, came: term.Accepted, lines: []string{
		"{name} rings up instead of writing. “Yes,” and then, in one breath, a question about the desk.",
		"“I’d like to start with the hard part,” says {name}. You would not have dared to ask.",
		"The contract comes back signed, with the date in the wrong field. You love the wrong field.",
		"{name} says yes and tells you what tipped it: somebody on your team had told the truth about the work.",
		"“I’ve told them here,” says {name}. “They were decent about it. So now it’s true.”",
	}},
	{verb: term.Offer, came: term.Accepted, temper: Dry, lines: []string{
		"“I’ve read worse contracts,” says {name}. “Also as a hobby. Yes.”",
		"“I’ll take it, before you look at the other ones again,” says {name}.",
	}},
	{verb: term.Offer, came: term.Accepted, temper: Warm, lines: []string{
		"“I could see myself having lunch with them,” says {name}. “So, yes. Very gladly.”",
		"“Do they like cake? I bring cake,” says {name}, and that is how you learn of it.",
	}},
	{verb: term.Offer, came: term.Accepted, temper: Brisk, lines: []string{
		"“Yes. The date’s fine. Laptop with the big screen,” says {name}.",
		"“Accepted. Send me the architecture, I’ve a free week,” from {name}.",
	}},
	{verb: term.Offer, came: term.Accepted, temper: Shy, lines: []string{
		"“Yes, if you’re sure,” says {name}. You are. “Then yes.”",
		"{name} thanks you for the offer and for the time to think. It had taken one night.",
	}},
	{verb: term.Offer, came: term.TurnedDown, lines: []string{
		"{name}’s own firm has come up with a title. {name} stays, for the title.",
		"“It was the commute in the end,” says {name}. You had never thought about the commute.",
		"It is a no, and a friendly one. Somebody else had asked as well.",
		"“I’d have come for the work,” says {name}. “For the sum I can’t.” The sum was the top of the band.",
		"{name} chooses the other team. They had let {name} sit with them for half a day.",
	}},
	{verb: term.Offer, came: term.TurnedDown, temper: Dry, lines: []string{
		"“They’ve found that they can’t do without me,” says {name}. “It took them six years and your letter.”",
		"“I compared. You win on people and lose on arithmetic,” says {name}.",
	}},
	{verb: term.Offer, came: term.TurnedDown, temper: Warm, lines: []string{
		"“It was so hard,” says {name}. “Please tell the others that it wasn’t their questions.”",
		"“I hope we run into each other again,” says {name}, and probably you do; it is a small trade.",
	}},
	{verb: term.Offer, came: term.TurnedDown, temper: Brisk, lines: []string{
		"“No. Thanks for the quick process,” says {name}. It had not been quick enough.",
		"“Better offer. Nothing personal,” says {name}, within the hour.",
	}},
	{verb: term.Offer, came: term.TurnedDown, temper: Shy, lines: []string{
		"The no comes by mail, very polite, in three paragraphs. You can see what each of them cost.",
		"“I think I’d be too far from my mother,” says {name}. You had talked about everything but that.",
	}},
	{verb: term.Offer, came: term.Deferred, lines: []string{
		"“May I have until Monday?” asks {name}. Somebody else is waiting, too.",
		"{name}’s own firm has made an offer to stay. {name} would like to think, and says so, which is fair.",
		"“If there were a day at home in it,” says {name}. You ask upstairs about a day at home.",
		"{name} asks for three things. Two you can give. You say which.",
	}},
	{verb: term.Offer, came: term.Accepted, turn: FromInside, lines: []string{
		"“Yes,” says {name}. “I’d have said it sooner. I wasn’t asked sooner.”",
		"{name} says yes, and asks who gets the old work. You have two weeks to find that out.",
		"“Then I know the way already,” says {name}. It is a yes.",
		"{name} has slept over it, and says yes before you have put your bag down.",
	}},
	{verb: term.Offer, came: term.TurnedDown, turn: FromInside, lines: []string{
		"“I like it where I am,” says {name}. “But thank you for looking this way first.”",
		"{name} says no, quite gently, and goes on with the usual work.",
		"“Ask me in a year,” says {name}. “I’ve only just begun to be good at this one.”",
		"It is a no. “I’d miss the others,” says {name}, and that is the reason, as far as it goes.",
	}},
	{verb: term.Offer, came: term.Deferred, turn: FromInside, lines: []string{
		"“May I sleep on it until Monday?” asks {name}. It is not a small thing, to change within one house.",
		"{name} would like to know first who takes over the old work. So would you.",
		"“If I may finish what I’ve begun,” says {name}. You count what has been begun.",
		"{name} asks whether one could go back, if it does not work out. You would have to ask, too.",
	}},
	{verb: term.Offer, came: term.Sent, turn: FromInside, lines: []string{
		"The offer is out. You have said what will be different, and that the coffee will not.",
		"It is off, with the day and the name of whoever takes over what {name} does now.",
		"You send it at once. Even from here to there it has to go by way of HR.",
		"The letter is out. It begins “Dear applicant”, and {name} has worked here all along.",
	}},
	{verb: term.Offer, came: term.Sent, lines: []string{
		"The offer is out. You have said what the work is and what it is not.",
		"It is off, with the sum, the start and the name of the one who will show {name} round.",
		"You send it at once. Good ones go to whoever is faster.",
		"The letter is out. HR has put in a sentence you do not understand and were not allowed to take out.",
	}},
	{verb: term.Onboard, came: term.Done, lines: []string{
		"{name} gets a desk by the window, a login that works and one person to ask. The login is the sensation.",
		"You have kept the first week free of meetings. {name} reads, asks, reads. The asking costs somebody an hour a day.",
		"Before long {name} has committed a comma. It is celebrated rather more than commas are.",
		"You take {name} round and say of everybody what they know, not what they are called on the chart.",
		"Somebody sits beside {name} a good deal. Their own ticket has not moved meanwhile.",
	}},
	{verb: term.Onboard, came: term.Understood, lines: []string{
		"“So if I don’t know, I go to that desk first?” says {name}. First that desk, then yours.",
		"{name} draws what has been understood so far, and it is more right than your own drawing.",
		"“I’ll write down what I find odd,” says {name}, “as long as I still find it odd.” You are looking forward to it.",
		"“Two things I may break, one I mayn’t,” repeats {name}. Exactly those.",
	}},
	{verb: term.Onboard, came: term.Quiet, lines: []string{
		"You have a little time for {name}, and then the pager has you. The handbook is on the shared drive.",
		"{name} has everything but the access. The access takes a little longer.",
		"“I’ll find something to read,” says {name}, and looks round for what.",
		"It is a bad week for a first week. {name} says that it does not matter, and waters the plant.",
	}},
}
