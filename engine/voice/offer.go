package voice

import "headcount/sim/term"

// offer is what you do when you do an act: the words behind "Walk over and" and behind "Write: ". One without a person has only plain.
type offer struct {
	verb  term.Verb
	plain string // without a channel, a label by itself
	doing string // behind a way: "ask what is behind it"
}

// offers are the labels of acts in the player's voice.
var offers = []offer{
	{term.Begin, "Leave the briefing and begin", ""},
	{term.Proceed, "Go on", ""},
	{term.Wait, "Leave the gap empty and look up", ""},
	{term.LeaveAlone, "Let it be", ""},
	{term.Answer, "Answer the question", "answer the question"},
	{term.Ask, "Ask what is behind it", "ask what is behind it"},
	{term.Talk, "Ask how things are", "ask how things are"},
	{term.Notice, "Say what you noticed", "say what you noticed"},
	{term.Tell, "Say how it is", "say how it is"},
	{term.Thank, "Say thank you", "say thank you"},
	{term.Apologise, "Say that it was your mistake", "say that it was your mistake"},
	{term.Request, "Ask for help with it", "ask for help with it"},
	{term.Unblock, "Clear the way", "clear the way"},
	{term.Decide, "Decide it", "say what you have decided"},
	{term.Promise, "Promise it", ""},
	{term.Decline, "Say that you cannot promise it", ""},
	{term.ReadMail, "Work through the inbox", ""},
	{term.OwnWork, "Open the terminal and work on it yourself", ""},
	{term.Tickets, "Close small tickets", ""},
	{term.Coffee, "Stand at the coffee corner for a while", ""},
	{term.BossDoor, "Knock at the boss’s door", ""},
	{term.MoveDate, "Move the date", "say that the date has to move"},
	{term.CutScope, "Take something out", "say what could be taken out"},
	{term.AskOvertime, "Ask for evenings", "ask for evenings"},
	{term.Meet, "Call a meeting", "call a meeting"},
	{term.OneToOne, "Sit down for a one-to-one", "sit down for a one-to-one"},
	{term.Feedback, "Say how the work comes across", "say how the work comes across"},
	{term.Recognise, "Say in front of others what was good", "say openly what was good"},
	{term.Expect, "Say what you believe they can do", "say what you believe they can do"},
	{term.Purpose, "Talk about what it is for", "talk about what it is for"},
	{term.SetGoal, "Agree on a goal", "agree on a goal"},
	{term.Delegate, "Give the decision away", "give the decision away"},
	{term.Assign, "Give it to somebody as well", "ask them to take it on as well"},
	{term.Reassign, "Move somebody over to it", "ask them to move over to it"},
	{term.TakeTask, "Take the task over", "take the task over"},
	{term.Pair, "Work on it together", "work on it together"},
	{term.Review, "Read what has been done", "read what has been done"},
	{term.Firefight, "Drop everything and put the fire out", ""},
	{term.Plan, "Give it a place in every week", "give it a place in every week"},
	{term.Unplan, "Take it out of the calendar", "take it out of the calendar"},
	{term.Research, "Look up how others of its kind turned out", ""},
	{term.Consult, "Ask what they think before it is decided", "ask what they think before it is decided"},
	{term.Preview, "Show it to them before the meeting", "show it to them before the meeting"},
	{term.Pitch, "Put it before those who decide", "put it before those who decide"},
	{term.Submit, "Hand in the request", "hand in the request"},
	{term.OpenPost, "Open the post", ""},
	{term.Interview, "Interview them", "hold an interview"},
	{term.Offer, "Make an offer", "make an offer"},
	{term.Onboard, "Help the newcomer start", "help the newcomer start"},
	{term.Visit, "Go and see where it is used", ""},
	{term.Advise, "Ask for advice", "ask for advice"},
	{term.Escalate, "Take it one floor further up", "take it one floor further up"},
	{term.StayTechnical, "Choose the technical ladder", ""},
	{term.Shout, "Raise your voice", "raise your voice"},
	{term.Search, "Look up what the machine knows", ""},
	{term.Rate, "Give the rating", "give the rating"},
	{term.Operate, "See to the machine", ""},
}

// wayWords come before what you do on a channel.
var wayWords = [...]string{
	term.ChannelNone: "",
	term.Walk:        "Walk over and ",
	term.Aside:       "Find a quiet corner and ",
	term.Call:        "Call and ",
	term.Video:       "Start a video call and ",
	term.Chat:        "In the chat, ",
	term.Mail:        "By mail, ",
	term.Board:       "On the board, ",
	term.Gathering:   "In front of the whole team, ",
}

// Offer returns the label of an act in the player's voice, such as "Walk over and ask what is behind it". An act that nobody has named
// is called by its name.
func Offer(verb term.Verb, c term.Channel) string {
	for _, o := range offers {
		if o.verb != verb {
			continue
		}
		if int(c) >= len(wayWords) || c == term.ChannelNone || o.doing == "" {
			return o.plain
		}
		return wayWords[c] + o.doing
	}
	return Capital(spaced(verb.String()))
}
