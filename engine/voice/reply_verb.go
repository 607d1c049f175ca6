package voice

import "headcount/sim/term"

// replyVerbRows are replies to acts that a general word would not answer.
var replyVerbRows = []row{
	{verb: term.Thank, came: term.Understood, temper: Dry, lines: []string{
		"I’ll print it out, double-sided.",
		"Careful, I might do it again.",
	}},
	{verb: term.Thank, came: term.Understood, temper: Warm, lines: []string{
		"Now you have made my day. It was all of us, though!",
		"I read it to the others. They blushed on the chat.",
	}},
	{verb: term.Thank, came: term.Understood, temper: Brisk, lines: []string{
		"Thanks. Glad it held.",
		"Good to hear. Next one’s in review.",
	}},
	{verb: term.Thank, came: term.Understood, temper: Shy, lines: []string{
		"I don’t know what to write. Thank you.",
		"I did not think that it showed.",
	}},
	{verb: term.Apologise, came: term.Understood, temper: Dry, lines: []string{
		"Apology compiled without warnings.",
	}},
	{verb: term.Apologise, came: term.Understood, temper: Warm, lines: []string{
		"Thank you. I had already half forgiven you.",
	}},
	{verb: term.Apologise, came: term.Understood, temper: Brisk, lines: []string{
		"Fine. Settled. Onwards.",
	}},
	{verb: term.Apologise, came: term.Understood, temper: Shy, lines: []string{
		"Thank you. I did not know whether I could say it.",
	}},
	{verb: term.Recognise, came: term.Understood, lines: []string{
		"I did not expect to read my name there. Thank you.",
		"It was three of us. I have told the other two.",
		"Thanks. The others have already made a certificate out of it.",
		"That was kind, and in public, which I have survived.",
	}},
	{verb: term.Recognise, came: term.Misread, lines: []string{
		"Next time just tell me, please.",
		"You should have named the night shift. They did the larger half.",
		"Now everybody asks me how I did it. I did not do it alone.",
		"Thanks. I would rather it had stayed between us.",
	}},
	{verb: term.Feedback, came: term.Understood, lines: []string{
		"That is concrete. I can work with that.",
		"You are right about the handover notes. I’ll change it.",
		"I had to read it twice. The second time it was useful.",
		"Thank you. Can we look at one of them together?",
		"Read it. I agree with most of it.",
	}},
	{verb: term.Feedback, came: term.Misread, lines: []string{
		"I have read it. I see it differently.",
		"Was that necessary in writing?",
		"I did not know that it bothered people.",
		"Then I’ll do it exactly by the book from now on.",
		"I have read it.",
	}},
	{verb: term.Feedback, came: term.Understood, temper: Dry, lines: []string{
		"A bug report on me. Accepted, priority medium.",
	}},
	{verb: term.Feedback, came: term.Understood, temper: Warm, lines: []string{
		"Thank you for taking the time to write it so carefully.",
	}},
	{verb: term.Feedback, came: term.Understood, temper: Brisk, lines: []string{
		"Right. Will do. Example helped.",
	}},
	{verb: term.Feedback, came: term.Understood, temper: Shy, lines: []string{
		"Thank you. It is easier for me to read it than to hear it.",
	}},
	{verb: term.Feedback, came: term.Misread, temper: Dry, lines: []string{
		"I’ll frame it next to the other one.",
	}},
	{verb: term.Feedback, came: term.Misread, temper: Warm, lines: []string{
		"I feel bad about it now. I wish you had said it at the time.",
	}},
	{verb: term.Feedback, came: term.Misread, temper: Brisk, lines: []string{
		"Disagree. Talk?",
	}},
	{verb: term.Feedback, came: term.Misread, temper: Shy, lines: []string{
		"I will try to be less in the way.",
	}},
	{verb: term.Expect, came: term.Understood, lines: []string{
		"I did not know that anybody thought that. I’ll try.",
		"Then I would like to start with the scheduler.",
		"That is a lot of confidence in one mail. Thank you.",
		"I have read it three times and opened the hard ticket.",
	}},
	{verb: term.Expect, came: term.Misread, lines: []string{
		"Is that meant as a warning?",
		"I am at my limit as it is.",
		"I’m not sure you have the right person.",
		"So more of the same, only faster?",
	}},
	{verb: term.Purpose, came: term.Understood, lines: []string{
		"I did not know that they wait for it at six. That changes the order.",
		"Makes sense. I have moved two tickets.",
		"Can we put that at the top of the board?",
		"Now I know why the error text matters.",
	}},
	{verb: term.Purpose, came: term.Quiet, lines: []string{
		"Nice text. I’ll read it again at home.",
		"Thanks for the background.",
		"Good to know. Back to the import.",
		"Read it. No questions.",
	}},
	{verb: term.Purpose, came: term.Misread, lines: []string{
		"So the old plan is off?",
		"Then why are we still doing the report?",
		"Understood, we do only the first part.",
		"Is this the text for the website?",
	}},
	{verb: term.SetGoal, came: term.Agreed, lines: []string{
		"Agreed. I have put it on the wall.",
		"I’d make it nine, not eight. Otherwise yes.",
		"Yes, if the vendor’s delays do not count.",
		"Good. I’ll report on the first of each month.",
	}},
	{verb: term.SetGoal, came: term.Resisted, lines: []string{
		"I can’t influence half of that number.",
		"We would reach it by closing the easy ones. Do you want that?",
		"Please not another number.",
		"I’d rather agree on what we stop doing.",
	}},
	{verb: term.AskOvertime, came: term.Agreed, lines: []string{
		"Two evenings, not the Thursday.",
		"All right, this once.",
		"Yes. I come in at ten the day after, then.",
		"OK, if we know beforehand when it ends.",
	}},
	{verb: term.AskOvertime, came: term.Resisted, lines: []string{
		"I can’t in the evenings, I fetch the children.",
		"Not this week. I need one without.",
		"I could start at seven instead.",
		"If I must. I would rather not.",
		"We’ll see.",
	}},
	{verb: term.Tell, came: term.Agreed, lines: []string{
		"Not what I had hoped. Thank you for not wrapping it up.",
		"Understood. Who tells the night shift?",
		"I’ll plan round it. From when exactly?",
		"It helps to have the reasons in writing.",
	}},
	{verb: term.Tell, came: term.Resisted, lines: []string{
		"I would have liked to be asked before.",
		"We were told the opposite before. I have attached it.",
		"I don’t accept that without a talk.",
		"And what do I say to the customers?",
	}},
	{verb: term.Tell, came: term.Misread, lines: []string{
		"So there is still a chance?",
		"Good news, then. I’ll tell the others.",
		"Is this only for our team or for everybody?",
		"Thanks for the draft. My comments are below.",
	}},
	{verb: term.OneToOne, came: term.Quiet, lines: []string{
		"Thursday at two works. I have nothing special.",
		"Nothing urgent from me. Let us keep it short.",
		"Happy to. My list has one point, and it is the chair.",
		"Fine here. Next week rather?",
	}},
	{verb: term.Delegate, came: term.Agreed, lines: []string{
		"Then I decide it by Thursday. You will read about it.",
		"With the budget as well? Then yes.",
		"All right. I’ll ask two people first, not you.",
		"Thank you. I would do it a little differently from you.",
	}},
	{verb: term.Delegate, came: term.Resisted, lines: []string{
		"I’d rather you decided. I’ll prepare it.",
		"I don’t have the standing with them.",
		"And if it goes wrong?",
		"Not without a word to the others beforehand.",
	}},
	{verb: term.Reassign, came: term.Agreed, lines: []string{
		"Yes! From when?",
		"I have waited for that. I’ll write a handover.",
		"Good. I need two weeks to be of use there.",
		"Gladly. Who takes over my part?",
	}},
	{verb: term.Reassign, came: term.Resisted, lines: []string{
		"I’d like to finish this first.",
		"I was just getting good at the old one.",
		"Please ask me again after the release.",
		"It is interesting. I would still rather stay.",
	}},
	{verb: term.Unblock, came: term.Understood, lines: []string{
		"It works, thank you!",
		"Access is there. Running.",
		"That was it. Nobody had thought of that switch.",
		"Free at last. I’ll be through by tonight.",
	}},
	{verb: term.Unblock, came: term.Misread, lines: []string{
		"I had almost solved it myself.",
		"So you take it over now?",
		"Thanks. I did not mean to complain.",
		"Was that all right with Security?",
	}},
	{verb: term.Decide, came: term.Understood, lines: []string{
		"Good, then we take the second.",
		"Thanks for deciding. The branch is cut.",
		"I’d have taken the other one. I can live with it.",
		"Clear. I’ll tell the vendor.",
	}},
	{verb: term.Decide, came: term.Misread, lines: []string{
		"So our estimate did not count?",
		"I have deleted the other version, then.",
		"Understood as: for all systems.",
		"That was quick. Were the testers asked?",
	}},
}
