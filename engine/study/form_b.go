package study

// formB is a table; nobody changes it.
var formB = []Vignette{
	{
		Number: 1, Goal: "L1", Source: byTone, Status: "L1/L2",
		Text: "Jo has to tell a colleague about a mistake. He has put it into a mail, with a joke in it so that it does not sound hard, and likes it.",
		Ask:  "What is most likely to arrive as it is meant?",
		Choices: []Choice{
			{"Send it: the joke shows how it is meant", 0},
			{"Send it with a smiling face behind the joke", 0},
			{"Tell the colleague, at the desk or on the telephone", 2},
			{"Take the joke out and send it", 1},
		},
	},
	{
		Number: 2, Goal: "L1", Source: bySynchrony, Status: "M",
		Text: "Something was decided today. Two offices in other time zones have to act on it during their day, and somebody will want to know in half a year what it was.",
		Ask:  "What serves best?",
		Choices: []Choice{
			{"A short text with the decision, the reason and the date, where it can be found again", 2},
			{"Ring both offices in the evening", 0},
			{"A short text, and a call with each office as well", 1},
			{"Mention it in the next meeting with both", 0},
		},
	},
	{
		Number: 3, Goal: "L2", Source: byFeedback, Status: "L1", Low: 33, High: 40,
		Text: "A new team lead asks you: “What if I tell my people a hundred times what I think of their work? After how many of these will it get worse?”",
		Ask:  ofHundred,
	},
	{
		Number: 4, Goal: "L2", Source: byTone, Status: "L2/M", Low: 56, High: 84,
		Text: "A colleague asks you: “What if I write a hundred mails that are meant as teasing? How many will be taken so?”",
		Ask:  ofHundred,
	},
	{
		Number: 5, Goal: "L3", Source: byOutcome, Status: "M",
		Text: "A test of real work and an interview with the same questions for all both spoke clearly for Kim, a chat over lunch for Lou; nothing else was known. Mara took Kim. Half a year later Kim left.",
		Ask:  "How was Mara’s decision?",
		Choices: []Choice{
			{"Poor: Kim left", 0},
			{"Fairly good; that Kim left counts a little against it", 1},
			{"Poor: over lunch it could have been felt", 0},
			{"Good. What came of it was bad luck", 2},
		},
	},
	{
		Number: 6, Goal: "L3", Source: byOutcome, Status: "M",
		Text: "Nils promised a customer a date. Nobody in the team gave it more than one chance in five, a later one would have been accepted, and a date not kept would have cost the contract. It was kept.",
		Ask:  "How was Nils’s decision?",
		Choices: []Choice{
			{"Poor. It came out well all the same", 2},
			{"Rather poor, though the result speaks for it", 1},
			{"Good: the date was kept", 0},
			{"Good: it shows that the team is too careful", 0},
		},
	},
	{
		Number: 7, Goal: "L4", Source: byMail, Status: "M",
		Text: "To your long mail Ruth has answered one word: “Noted.” Two colleagues find that cold.",
		Ask:  "What do you do first?",
		Choices: []Choice{
			{"Write back that this was not friendly", 0},
			{"Talk with Ruth about the matter, and ask what she thinks of it", 2},
			{"Wait whether her next mail is cold as well", 1},
			{"Send her as little as possible from now on", 0},
		},
	},
	{
		Number: 8, Goal: "L4", Source: byTalk, Status: "L1",
		Text: "After an hour’s talk about this and that Ben is sure that he has found the right applicant. Her test of real work has not been read yet.",
		Ask:  "What do you do first?",
		Choices: []Choice{
			{"Let Ben make her an offer before somebody else does", 0},
			{"Let Ben have another long talk with her", 0},
			{"Ask Ben what makes him sure", 1},
			{"Have the test read, and somebody else put to her the questions that all were asked", 2},
		},
	},
}
