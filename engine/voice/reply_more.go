package voice

import "headcount/sim/term"

// replyMoreRows are more replies to any act. With those of replyRows there are enough for three a day from one person, a working week
// long.
var replyMoreRows = []row{
	{came: term.Understood, lines: []string{
		"That answers it, thank you.",
		"Perfect, then I can close it.",
		"Understood, I’ll put it where the others see it.",
		"Good. I have put it into the ticket.",
		"Thanks, I had it the other way round.",
	}},
	{came: term.Understood, temper: Dry, lines: []string{
		"A clear sentence. I’ll keep it for bad times.",
		"Noted, dated and believed.",
	}},
	{came: term.Understood, temper: Warm, lines: []string{
		"You’re a great help, thanks!",
		"Ah, that makes sense now. Have a good day!",
	}},
	{came: term.Understood, temper: Brisk, lines: []string{
		"Yes. Done.",
		"Perfect, closing.",
	}},
	{came: term.Understood, temper: Shy, lines: []string{
		"Thank you, that was quick.",
		"I understand. Thank you for explaining it.",
	}},
	{came: term.Misread, lines: []string{
		"So that is off. I would have liked to know earlier.",
		"All right, you are the boss.",
		"I’ll write it down as decided, then.",
		"I had hoped we could talk about it.",
		"OK. I have told the others to stop as well.",
	}},
	{came: term.Misread, temper: Dry, lines: []string{
		"Understood: more of it, faster, and yesterday.",
		"I’ll take that as a no with a flower on it.",
	}},
	{came: term.Misread, temper: Warm, lines: []string{
		"Is everything all right? It sounded a little cross.",
		"I’ll make up for it, promise!",
	}},
	{came: term.Misread, temper: Brisk, lines: []string{
		"Undone.",
		"OK, then not.",
	}},
	{came: term.Misread, temper: Shy, lines: []string{
		"I’m sorry, I must have got that wrong from the start.",
		"Then I will ask somebody else next time.",
	}},
	{came: term.Opened, lines: []string{
		"There is something behind it, yes. Better that you hear it from me.",
		"I can answer that. It takes a few lines more.",
		"To be honest, it is about something else.",
		"Now that you mention it: there is a thing we have not looked at.",
		"Can I send you something I have not shown to anybody yet?",
		"I’m glad you wrote. I would not have come over to say it.",
	}},
	{came: term.Opened, temper: Dry, lines: []string{
		"I had hoped nobody would notice. Well noticed.",
		"Below is what the status report left out.",
		"This is the part that was not in the slides.",
	}},
	{came: term.Opened, temper: Warm, lines: []string{
		"I’m relieved you asked. It has been going round in my head.",
		"You may be the right person for this, so here goes.",
		"I did not want to write this to just anybody.",
	}},
	{came: term.Opened, temper: Brisk, lines: []string{
		"Honest answer below. It is not pretty.",
		"One fact you do not have yet:",
		"Yes, there is. See numbers.",
	}},
	{came: term.Opened, temper: Shy, lines: []string{
		"I did not dare to put it in the ticket.",
		"Please do not forward this. It is only what I think.",
		"I have wanted to write this for some time.",
	}},
	{came: term.Deflected, lines: []string{
		"It was only to be on the safe side.",
		"Never mind, I have found it in the meantime.",
		"No reason. Somebody asked me and I did not know.",
		"It is fine as it is, really.",
		"Nothing you would need to look into.",
	}},
	{came: term.Deflected, temper: Dry, lines: []string{
		"I ask for the pleasure of it.",
		"The question was smaller than it looked.",
	}},
	{came: term.Deflected, temper: Warm, lines: []string{
		"Ah, no, it was only curiosity. How are you, though?",
		"It’s nothing, but it’s nice that you ask.",
	}},
	{came: term.Deflected, temper: Brisk, lines: []string{
		"Solved already.",
		"No. Just the number, please.",
	}},
	{came: term.Deflected, temper: Shy, lines: []string{
		"It was not important.",
		"Please forget that I asked.",
	}},
	{came: term.Agreed, lines: []string{
		"Fine by me. From Monday?",
		"Yes, and I will take the small part as well.",
		"That works. I have moved something else for it.",
		"Yes. Please tell the others, so that nobody does it twice.",
		"All right, let us try it.",
		"Good plan. I am in.",
	}},
	{came: term.Agreed, temper: Dry, lines: []string{
		"Yes, with the usual objections.",
		"My calendar says no, so I have closed it. Yes.",
		"I have been outvoted by my better self. Yes.",
	}},
	{came: term.Agreed, temper: Warm, lines: []string{
		"I was hoping you would ask!",
		"Yes, and I’ll bring somebody who can do it even better.",
		"Happy to. It will be nice to do that together.",
	}},
	{came: term.Agreed, temper: Brisk, lines: []string{
		"Done. Next.",
		"Yes. Need access for it.",
		"OK. Two days.",
	}},
	{came: term.Agreed, temper: Shy, lines: []string{
		"Yes, I think I can do that.",
		"All right. May I ask you if I get stuck?",
		"If it may take a little longer, then yes.",
	}},
	{came: term.Resisted, lines: []string{
		"I see it differently. Shall we talk?",
		"That would put something else at risk. No.",
		"I cannot stand behind that. Sorry.",
		"Not before the current one is out of the door.",
		"I have said yes to too much already this month.",
		"I think we would regret it.",
	}},
	{came: term.Resisted, temper: Dry, lines: []string{
		"I would, if I were two people. HR says I am one.",
		"Interesting. My answer is in the subject line: no.",
		"I’m sticking with my no for now. It is a good one.",
	}},
	{came: term.Resisted, temper: Warm, lines: []string{
		"I know you need it. I still have to say no.",
		"Please don’t be cross. It really can’t be done.",
		"I’d rather say no now than let you down later.",
	}},
	{came: term.Resisted, temper: Brisk, lines: []string{
		"No. Reasons: three. Ask if wanted.",
		"Can’t. Try somebody else.",
		"No, same as ever.",
	}},
	{came: term.Resisted, temper: Shy, lines: []string{
		"I am afraid I can’t. I did think about it.",
		"Could somebody else do it, perhaps?",
		"I would rather stay with what I have. Is that all right?",
	}},
	{came: term.Quiet, lines: []string{
		"Got your line. More of it soon, I hope.",
		"Nothing new on my side.",
		"All as usual. The lift is out again.",
		"Thanks, noted. Nothing urgent here.",
		"Read it between two calls. All fine.",
		"I’ll come back to it.",
	}},
	{came: term.Quiet, temper: Dry, lines: []string{
		"Everything is in order, apart from the order.",
		"I have nothing to add, and add it hereby.",
		"Present, upright, caffeinated.",
	}},
	{came: term.Quiet, temper: Warm, lines: []string{
		"All good here! The plant sends its regards.",
		"That’s kind. We’re all well and slightly behind.",
		"A nice message to get among all the others, thank you.",
	}},
	{came: term.Quiet, temper: Brisk, lines: []string{
		"All good.",
		"Noted, nothing from here.",
		"Busy. Fine, though.",
	}},
	{came: term.Quiet, temper: Shy, lines: []string{
		"It’s all right, thank you for writing.",
		"Nothing special here. Thank you, though.",
		"I’m well, thanks. I hope you are, too.",
	}},
	{came: term.OutcomeNone, lines: []string{
		"Thank you, it has arrived.",
		"I have seen it.",
		"Good to know, thanks.",
	}},
}
