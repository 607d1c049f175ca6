package voice

import "headcount/sim/term"

// adviseRows are advice from people who see from where they stand: a mentor, a fellow manager, HR. None of them is always right.
var adviseRows = []row{
	{verb: term.Advise, came: term.Learned, lines: []string{
		"{name} listens, asks one question, and is right about where it hurts. About the cure you are not so sure.",
		"“What have you not tried because you’d dislike doing it?” asks {name}. There is one such thing.",
		"{name} tells you what happened to {name}, which is not the same, and not quite different.",
		"You come with one problem and go with two smaller ones.",
	}},
	{verb: term.Advise, came: term.Heard, lines: []string{
		"{name} says in passing that Finance is looking at the travel budgets. You had not asked about that.",
		"“I wouldn’t worry about the loud one. I’d worry about the one who says it’s fine,” says {name}.",
		"{name} mentions a name, stops, and looks to see whether you caught it.",
		"On the way out {name} says: “And look at the dates again.” You had come about a person.",
	}},
	{verb: term.Advise, came: term.Quiet, lines: []string{
		"{name} has a great deal of sympathy for you and a meeting to go to.",
		"“It depends,” says {name}. You would have liked to hear on what.",
		"You get a book lent to you. There are three other managers’ pencil marks in it.",
		"{name} thinks that you are doing it right. It is nice to hear, and leads nowhere.",
	}},
	{verb: term.Advise, came: term.Done, lines: []string{
		"You have asked. Now you have to decide yourself whether to believe it.",
		"The advice is written down, with the day, so that you can look later how good it was.",
		"You thank {name}, who would like to hear how it turns out, and means it.",
		"It was a good talk. The second half was about {name}.",
	}},
	{verb: term.Advise, came: term.Learned, turn: MentorSays, lines: []string{
		"“I’ve seen that twice,” says {name}. “Both times it went wrong in the third week. Perhaps you’re the third case.”",
		"“Talk to them,” says {name}. It is what {name} says to most things. Often enough it has been right.",
		"“In my day you waited till they came by themselves,” says {name}. “I lost a good one that way, come to think of it.”",
		"{name} draws you a line with a bend in it. “There. Before it is due.” You put a mark in the calendar.",
	}},
	{verb: term.Advise, came: term.Quiet, turn: MentorSays, lines: []string{
		"“When we moved to the new data centre,” says {name}, and after that your time is up.",
		"{name} would do it as in the year of the big merger. You go through what is different now: most of it.",
		"“You’ll feel it when it’s time,” says {name}. You go back to your desk and feel for it.",
	}},
	{verb: term.Advise, came: term.Learned, turn: PeerSays, lines: []string{
		"“Ask for double, you get half,” says {name}. “I always do.” You know how {name} is spoken of in Finance.",
		"“Mine wouldn’t stand for that,” says {name}. You try to think what they would stand for.",
		"“I just tell them it comes from above,” says {name}. It works downstairs. You think about where it stops working.",
		"“Let me guess, the quiet one,” says {name}, who had one for a year. You had not said which one.",
	}},
	{verb: term.Advise, came: term.Quiet, turn: PeerSays, lines: []string{
		"“With me it’s worse,” says {name}, and then it is about how it is with {name}.",
		"“Can you take one of mine?” asks {name}. So that is what the coffee was for.",
		"{name} says that it will sort itself out, and looks at the telephone that has not sorted itself out.",
	}},
	{verb: term.Advise, came: term.Learned, turn: HRSays, lines: []string{
		"“There’s a form for that,” says {name}, “and between us, it’s worth doing before you speak to anyone.”",
		"“And since when do you have that in writing?” asks {name}. You have nothing in writing. That was the advice.",
		"“You may ask how they are,” says {name}. “You mayn’t ask what they have.” It is good to know where the line runs.",
		"“Take somebody along to that talk,” says {name}. “It keeps you both honest.” You had wanted to do it in the lift.",
	}},
	{verb: term.Advise, came: term.Quiet, turn: HRSays, lines: []string{
		"“In general we recommend openness,” says {name}, who cannot say more about it.",
		"{name} sends you the guideline. It is fourteen pages long, and your case is the exception on page nine.",
		"“I’ve made a note of it,” says {name}. You had come so that nothing would be noted.",
	}},
	{verb: term.Escalate, came: term.Agreed, lines: []string{
		"{boss}’s boss hears you out and makes one telephone call. {boss} hears about it before you are back.",
		"“Why does that come to me?” you are asked, and it is settled all the same.",
		"You get what you came for, and a look at the nameplate of your own boss on the way out.",
		"It is decided up there in one sentence. Down here it takes a while until everybody has forgiven the sentence.",
	}},
	{verb: term.Escalate, came: term.Resisted, lines: []string{
		"“Have you spoken to {boss}?” That is the whole answer, and it is a fair one.",
		"The door is open, the listening is friendly, and the decision stays where it was.",
		"“I have people for that,” you are told. You are one of them.",
		"You are sent back with a compliment. {boss} knows about the visit before long and says nothing about it.",
	}},
	{verb: term.Escalate, came: term.Deferred, lines: []string{
		"“I’ll raise it on Thursday.” It is not said which.",
		"They want to hear the other side first. The other side is {boss}.",
		"You are asked for a page. You notice that pages travel upwards and seldom come back.",
		"It is taken up, with thanks. When you will hear of it is not said.",
	}},
	{verb: term.Escalate, came: term.Quiet, lines: []string{
		"You are listened to. It is very quiet on that floor; even the plants are quiet.",
		"“Thank you for your openness.” The door closes as softly as it opened.",
		"Nothing comes of it that you could see. Somebody will have noticed, though.",
		"The talk turns to the canteen. You had taken two lifts for it.",
	}},
	{verb: term.Escalate, came: term.Done, lines: []string{
		"You have gone over a head. It did not take long, and it will be known for longer.",
		"It is said, up there, in three sentences. You tell {boss} yourself, before somebody else does.",
		"You have done it openly: {boss} is in copy.",
		"It is out of your hands now. They feel somewhat empty on the stairs.",
	}},
}
