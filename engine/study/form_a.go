package study

// The published findings the forms are keyed to, each with how it was checked.
const (
	byAsking    = "Roghanizad & Bohns 2022: of acquaintances who were asked for something, 80 of 100 said yes in person, 57 on video, 44 on the telephone, fewer by mail"
	bySynchrony = "Dennis, Fuller & Valacich 2008, a theory: passing information on goes better where it can be read and found again, coming to one understanding goes better in talk"
	byTone      = "Kruger, Epley, Parker & Ng 2005: writers of mails thought their tone would be understood far more often than it was (84 and 56 of 100 in two studies)"
	byOutcome   = "Baron & Hershey 1988: people judge the same decision as worse after a bad outcome, though what could be known was the same"
	bySilence   = "Rosen & Tesser 1970: people keep bad news back from whom it concerns, so that what is seen from outside says little"
	byStatus    = "Snow, Keil & Wallace 2007: about 60 of 100 status reports are bent, upwards twice as often as downwards"
	byTalk      = "Dana, Dawes & Peterson 2013: free interviews left interviewers sure and made their forecasts worse"
	byRating    = "Viswesvaran, Ones & Schmidt 1996: two superiors' ratings of the same person agree with r about .52"
	byMail      = "Byron 2008, a theory: mails tend to be read as colder than they were meant"
	byOverrun   = "Moløkken & Jørgensen 2003: 60 to 80 of 100 software projects take more effort or time than estimated"
	byFeedback  = "Kluger & DeNisi 1996: more than a third of feedback made the work worse"
	byShock     = "Holtom, Mitchell, Lee & Inderrieden 2005: for over 60 of 100 leavers a single event was the immediate cause"
)

const ofHundred = "What do you answer? (a number from 0 to 100, or a lowest and a highest such as 10-20)"

// formA is a table; nobody changes it.
var formA = []Vignette{
	{
		Number: 1, Goal: "L1", Source: byAsking, Status: "L2",
		Text: "Lena would like to swap her weekend on call with Tom. They know each other well and sit on the same floor. She has written a polite mail that says it all.",
		Ask:  "What is most likely to get her a yes?",
		Choices: []Choice{
			{"Send the mail: he can think it over", 0},
			{"Go over and ask him", 2},
			{"Ring him from her desk", 1},
			{"Let somebody they both know mention it", 0},
		},
	},
	{
		Number: 2, Goal: "L1", Source: bySynchrony, Status: "M",
		Text: "Forty changed settings have to reach four people who work in three shifts. Each of them will type them in.",
		Ask:  "What serves best?",
		Choices: []Choice{
			{"Half an hour with all four, in which the settings are read out", 0},
			{"Write them on a page, and go through the page together as well", 1},
			{"Go from desk to desk and tell each", 0},
			{"Write them on a page, with a line whom to ring when something is unclear", 2},
		},
	},
	{
		Number: 3, Goal: "L2", Source: byOverrun, Status: "L1", Low: 60, High: 80,
		Text: "A new head of department asks you: “Suppose we start a hundred software projects like ours. How many will take more than was planned?”",
		Ask:  ofHundred,
	},
	{
		Number: 4, Goal: "L2", Source: byShock, Status: "L2", Low: 60, High: 66,
		Text: "A colleague asks you: “What if a hundred people here hand in their notice? For how many was it one event, and not slow discontent, that set it off?”",
		Ask:  ofHundred,
	},
	{
		Number: 5, Goal: "L3", Source: byOutcome, Status: "M",
		Text: "Two suppliers ask the same price. In earlier jobs one was late in one of ten, the other in four of ten; nothing else was known. Petra took the first. It was late.",
		Ask:  "How was Petra’s decision?",
		Choices: []Choice{
			{"Good. What came of it was bad luck", 2},
			{"Poor: it was late", 0},
			{"Fairly good; that it was late counts a little against it", 1},
			{"Poor: she should have felt that something was wrong", 0},
		},
	},
	{
		Number: 6, Goal: "L3", Source: byOutcome, Status: "M",
		Text: "Of the last five releases on a Friday evening without a test run, three had to be taken back. Ravi let the sixth go out in the same way, though Monday would have done. Everything went well.",
		Ask:  "How was Ravi’s decision?",
		Choices: []Choice{
			{"Good: it worked", 0},
			{"Good: it shows that the test run is not needed", 0},
			{"Rather poor, though the result speaks for it", 1},
			{"Poor. It came out well all the same", 2},
		},
	},
	{
		Number: 7, Goal: "L4", Source: bySilence, Status: "M",
		Text: "Since Monday Sam, who usually talks a lot, says nothing in the morning round. A colleague thinks he is looking for another job.",
		Ask:  "What do you do first?",
		Choices: []Choice{
			{"Think about who could take over his work", 0},
			{"Ask the colleague what makes her think so", 1},
			{"Ask Sam, alone, how things are, and listen", 2},
			{"Give Sam something lighter to do for a while", 0},
		},
	},
	{
		Number: 8, Goal: "L4", Source: byStatus, Status: "L1",
		Text: "A project is “90 % done”, says its report, and it said so two weeks ago. The lead who writes it has promised the date.",
		Ask:  "What do you do first?",
		Choices: []Choice{
			{"Look with those who do the work at what is finished and what is left", 2},
			{"Go by the report: the lead knows best", 0},
			{"Tell the lead that you do not believe it", 0},
			{"Ask the lead whether 90 % is right", 1},
		},
	},
}
