package study

// formC is a table; nobody changes it.
var formC = []Vignette{
	{
		Number: 1, Goal: "L1", Source: bySynchrony, Status: "M",
		Text: "Eighteen mails have gone between three people about what a customer wants. Each of them means something else by the same word.",
		Ask:  "What serves best?",
		Choices: []Choice{
			{"A long, clear mail that sums it all up", 0},
			{"A quarter of an hour together, and two lines afterwards with what was agreed", 2},
			{"A quarter of an hour together", 1},
			{"Let all three vote by mail", 0},
		},
	},
	{
		Number: 2, Goal: "L1", Source: bySynchrony, Status: "M",
		Text: "From tomorrow sixty people have to use longer passwords. There is nothing to be agreed about.",
		Ask:  "What serves best?",
		Choices: []Choice{
			{"Tell it to whoever comes by", 0},
			{"A short text to all, and an hour in which it is explained to all", 1},
			{"A short text to all with what is to be done, and where to ask", 2},
			{"Let each team lead tell it in their next meeting", 0},
		},
	},
	{
		Number: 3, Goal: "L2", Source: byStatus, Status: "L1", Low: 55, High: 65,
		Text: "A new head of department asks you: “What if I read a hundred reports on how projects stand? How many will have been bent by who wrote them?”",
		Ask:  ofHundred,
	},
	{
		Number: 4, Goal: "L2", Source: byAsking, Status: "L2", Low: 52, High: 62,
		Text: "A colleague asks you: “What if I ask a hundred people I know for a small favour, in a video call? How many will say yes?”",
		Ask:  ofHundred,
	},
	{
		Number: 5, Goal: "L3", Source: byOutcome, Status: "M",
		Text: "A server had to be moved. Ida chose the night with the least traffic and tried the way back beforehand; of forty such moves one had failed. At two in the morning an excavator cut the line, and a day was lost.",
		Ask:  "How was Ida’s decision?",
		Choices: []Choice{
			{"Fairly good; that a day was lost counts a little against it", 1},
			{"Poor: a day was lost", 0},
			{"Good. What came of it was bad luck", 2},
			{"Poor: one must always reckon with something", 0},
		},
	},
	{
		Number: 6, Goal: "L3", Source: byOutcome, Status: "M",
		Text: "To save forty a month Theo let the backup lapse, though he knew that in each month one disk fails with a chance of one in five and a week’s work of everybody would then be gone. After three months no disk had failed.",
		Ask:  "How was Theo’s decision?",
		Choices: []Choice{
			{"Good: the money was saved", 0},
			{"Poor. It came out well all the same", 2},
			{"Good: it shows that disks last longer than people say", 0},
			{"Rather poor, though the result speaks for it", 1},
		},
	},
	{
		Number: 7, Goal: "L4", Source: bySilence, Status: "M",
		Text: "Noor has come late three times in two weeks. Somebody says that the work no longer matters to her.",
		Ask:  "What do you do first?",
		Choices: []Choice{
			{"Ask Noor, alone, what gets in the way, and listen", 2},
			{"Remind her of the hours", 0},
			{"Say something about it in the round, without a name", 0},
			{"Look up when she came in the months before", 1},
		},
	},
	{
		Number: 8, Goal: "L4", Source: byRating, Status: "L1",
		Text: "Of five people you have rated Alma lowest. Another lead, who works with her as much as you do, has rated her second.",
		Ask:  "What do you do first?",
		Choices: []Choice{
			{"Keep to yours: you know what you have seen", 0},
			{"Take the middle of the two", 1},
			{"Take the other, it is kinder", 0},
			{"Lay side by side what each of you has seen, and look at some of her work together", 2},
		},
	},
}
