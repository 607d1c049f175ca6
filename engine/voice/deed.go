package voice

import "headcount/sim/term"

// deed is what you did, behind "You " and the way: "asked what was behind it".
type deed struct {
	verb term.Verb
	did  string
}

// deeds tell acts afterwards.
var deeds = []deed{
	{term.Begin, "left the briefing and began"},
	{term.Proceed, "went on"},
	{term.Wait, "left the gap empty and looked up"},
	{term.LeaveAlone, "let it be"},
	{term.Answer, "answered the question"},
	{term.Ask, "asked what was behind it"},
	{term.Talk, "asked how things were"},
	{term.Notice, "said what you had noticed"},
	{term.Tell, "said how it was"},
	{term.Thank, "said thank you"},
	{term.Apologise, "said that it was your mistake"},
	{term.Request, "asked for help with it"},
	{term.Unblock, "cleared the way"},
	{term.Decide, "decided it"},
	{term.Promise, "gave your word"},
	{term.Decline, "said that you could not promise it"},
	{term.ReadMail, "worked through the inbox"},
	{term.OwnWork, "opened the terminal and worked on it yourself"},
	{term.Tickets, "closed small tickets"},
	{term.Coffee, "stood at the coffee corner for a while"},
	{term.BossDoor, "knocked at the boss’s door"},
	{term.MoveDate, "said that the date had to move"},
	{term.CutScope, "said what could be taken out"},
	{term.AskOvertime, "asked for evenings"},
	{term.Meet, "called a meeting"},
	{term.OneToOne, "sat down for a one-to-one"},
	{term.Feedback, "said how the work came across"},
	{term.Recognise, "said in front of others what was good"},
	{term.Expect, "said how much you thought possible"},
	{term.Purpose, "talked about what the work was for"},
	{term.SetGoal, "proposed a goal"},
	{term.Assign, "asked for it to be taken on as well"},
	{term.Reassign, "asked for a move to it"},
	{term.Delegate, "gave the decision away"},
	{term.Review, "read what had been done"},
	{term.Pair, "worked on it together"},
	{term.TakeTask, "took the task and did it yourself"},
	{term.Firefight, "dropped everything and put the fire out"},
	{term.Plan, "gave it a place in every week"},
	{term.Unplan, "took it out of the calendar"},
	{term.Research, "looked up how others of its kind had turned out"},
	{term.Consult, "asked what they thought before it was decided"},
	{term.Preview, "took it up with them before the meeting"},
	{term.Pitch, "put it before those who decide"},
	{term.Submit, "handed in the request"},
	{term.OpenPost, "opened the post"},
	{term.Interview, "held an interview"},
	{term.Offer, "made an offer"},
	{term.Onboard, "helped the newcomer start"},
	{term.Visit, "went to see where it is used"},
	{term.Advise, "asked for advice"},
	{term.Escalate, "took it one floor further up"},
	{term.StayTechnical, "chose the technical ladder"},
	{term.Shout, "raised your voice"},
	{term.Search, "looked up what the machine knows"},
	{term.Rate, "gave the rating"},
	{term.Operate, "saw to the machine yourself"},
}

// Deed is what you did, behind "you": "asked what was behind it".
func Deed(verb term.Verb) string {
	for _, d := range deeds {
		if d.verb == verb {
			return d.did
		}
	}
	return "did this: " + spaced(verb.String())
}
