package voice

import "headcount/sim/term"

// answerTemperRows are a question answered and a question asked back, as each temper takes it.
var answerTemperRows = []row{
	{verb: term.Answer, came: term.Understood, ways: written, temper: Dry, lines: []string{
		"“Answered as it was asked,” writes {name}. “I had to sit down.” The ticket closes.",
		"“Three lines and no attachment. I had made room for thirty,” writes {name}, and gets on with it.",
		"“So it was in the document I wrote,” comes back from {name}. “The author could have been clearer.”",
	}},
	{verb: term.Answer, came: term.Understood, ways: written, temper: Warm, lines: []string{
		"“Thank you, that saves us both a meeting,” writes {name}, and passes the line on to the others.",
		"“Perfect, now I can tell the vendor something true,” writes {name}, and goes and tells the vendor.",
		"The thanks comes with a drawing of a ticket falling off a cliff. It was a long-lived ticket.",
	}},
	{verb: term.Answer, came: term.Understood, ways: written, temper: Brisk, lines: []string{
		"“Good. Merged on that basis,” comes back, and nothing else.",
		"The status changes before the reply arrives. The reply is a tick.",
		"“That’s it. Closing,” writes {name}, and it is closed before you have read it.",
	}},
	{verb: term.Answer, came: term.Understood, ways: written, temper: Shy, lines: []string{
		"“Thank you, that was exactly the part I was missing,” writes {name}. You can tell it was typed twice.",
		"{name} pushes the change. Your sentence stands above it, as a comment, with your initials.",
		"“It’s clear now, thanks, and sorry it took three mails,” writes {name}. It took one.",
	}},
	{verb: term.Answer, came: term.Opened, temper: Dry, lines: []string{
		"“Thanks. I’ll file that under answers and leave the question open,” says {name}. {behind}",
	}},
	{verb: term.Answer, came: term.Opened, temper: Warm, lines: []string{
		"“That helps, it really does. May I ask the one under it as well?” says {name}. {behind}",
	}},
	{verb: term.Answer, came: term.Opened, temper: Brisk, lines: []string{
		"“Good. That was the easy half,” says {name}. {behind}",
	}},
	{verb: term.Answer, came: term.Opened, temper: Shy, lines: []string{
		"“Thank you. I think I asked the wrong one first,” says {name}. {behind}",
	}},
	{verb: term.Answer, came: term.Quiet, temper: Dry, lines: []string{
		"“Thank you. Now I know exactly what I don’t know,” says {name}. “{matter}” stays where it is.",
		"“I’ll read it again when I’m cleverer,” says {name}. The ticket keeps its question mark.",
		"“That was certainly an answer,” says {name}, with care. To which question is left open.",
	}},
	{verb: term.Answer, came: term.Quiet, temper: Warm, lines: []string{
		"“Thanks so much for trying,” says {name}. The trying was seen. “{matter}” has not moved for it.",
		"“No, no, that helps,” says {name}, kindly. The same page of the manual stays open all the same.",
		"“I’m sure it’s me,” says {name}. You are less sure. The list is as long as before.",
	}},
	{verb: term.Answer, came: term.Quiet, temper: Brisk, lines: []string{
		"“OK. Not quite it, but OK,” says {name}, and works on round the gap.",
		"“Fine. I’ll look in the log,” says {name}. The log is long, and not about that.",
		"“Thanks. Parked,” says {name}. “{matter}” goes to the end of the list.",
	}},
	{verb: term.Answer, came: term.Quiet, temper: Shy, lines: []string{
		"“Yes, thank you,” says {name}, a shade too soon. The cursor stays on the same line.",
		"{name} thanks you twice. Nothing on the ticket moves, and you are not asked anything else.",
		"“I’ll try it like that,” says {name}. What “like that” means stays between the two of you.",
	}},
	{verb: term.Answer, came: term.Misread, temper: Dry, lines: []string{
		"“So the rumour was right,” says {name}. You had not heard of a rumour.",
		"“I’ll tell the others it’s off,” from {name}. It is on. You had said so, you believe.",
		"“The old way with a new name, then,” says {name}. That was not among the things you said.",
	}},
	{verb: term.Answer, came: term.Misread, temper: Warm, lines: []string{
		"“Oh. Then I’ll let the testers down gently,” says {name}. Nobody had to be let down.",
		"“I understand, you get it from above as well,” comes from {name}. You had only named a version.",
		"“Don’t worry, I won’t bring it up again,” says {name}, as a kindness. You had wanted it brought up.",
	}},
	{verb: term.Answer, came: term.Misread, temper: Brisk, lines: []string{
		"“Right. Deleted,” says {name}. You had meant the copy.",
		"“Got it, we skip the review,” from {name}, with half the review skipped already.",
		"“Clear. The other way round, then,” says {name}. You had said it this way round, or had thought so.",
	}},
	{verb: term.Answer, came: term.Misread, temper: Shy, lines: []string{
		"“I see. I’ll take my part out again,” says {name}. It was the good part.",
		"{name} apologises for having asked, and stops asking. So that is what arrived.",
		"“Then I got the whole thing wrong,” says {name}, who had it right until you answered.",
	}},
	{verb: term.Ask, came: term.Opened, ways: written, temper: Dry, lines: []string{
		"“I had hoped for a form with tick boxes,” writes {name}. “Free text, then.” {behind}",
	}},
	{verb: term.Ask, came: term.Opened, ways: written, temper: Shy, lines: []string{
		"The reply has been begun, left and begun again; you can tell by the times. {behind}",
	}},
	{verb: term.Ask, came: term.Deflected, ways: written, temper: Dry, lines: []string{
		"“Behind it is the next question, and that one is about lunch,” writes {name}.",
		"“I asked a ticket system and a human. You were faster,” writes {name}. Nothing more.",
	}},
	{verb: term.Ask, came: term.Deflected, ways: written, temper: Warm, lines: []string{
		"“No, honestly, all fine! But how are you getting on?” writes {name}, and you are the topic.",
		"“That is nice of you. It was only for my notes,” writes {name}, with a small flower.",
	}},
	{verb: term.Ask, came: term.Deflected, ways: written, temper: Brisk, lines: []string{
		"“Nothing. Just need it,” comes back from {name}, with no greeting and no name.",
		"“No reason. Version number?” writes {name}. You send the version number.",
	}},
	{verb: term.Ask, came: term.Deflected, ways: written, temper: Shy, lines: []string{
		"“It was just a question, please don’t think anything of it,” writes {name}. You think something of it.",
		"Three dots for a long time, and then only: “No, it’s fine, thank you.”",
	}},
	{verb: term.Ask, came: term.Misread, temper: Dry, lines: []string{
		"“I did not know we were being interviewed,” says {name}, and a tidy list of hours follows.",
		"“For the minutes: I was at my desk,” says {name}. You had asked about something else.",
		"“Is there a wrong answer?” asks {name}, and gives the safest of the right ones.",
	}},
	{verb: term.Ask, came: term.Misread, temper: Warm, lines: []string{
		"“Oh no, did I upset somebody?” comes from {name}. It takes three more sentences to say that nobody is.",
		"“I’m so sorry, I’ll have it done tonight,” says {name}. You had not asked for it tonight, or at all.",
		"“If you need it for upstairs, I can write it up nicely,” offers {name}. Nobody upstairs had asked.",
	}},
	{verb: term.Ask, came: term.Misread, temper: Brisk, lines: []string{
		"“Because it is my job to ask,” says {name}. That is true, and not what you meant.",
		"“On schedule. See board,” says {name}. Your question had no schedule in it.",
		"“Who wants to know?” from {name}. You did. It seems you look like somebody else.",
	}},
	{verb: term.Ask, came: term.Misread, temper: Shy, lines: []string{
		"“I can leave it if it’s a stupid question,” says {name}. It was not, and now it is gone.",
		"{name} answers what was done, when and by whom, as if there were a mark for it.",
		"“Sorry. I’ll find it out myself,” says {name}. You read your question again. It had sounded soft to you.",
	}},
}
