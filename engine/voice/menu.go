package voice

import (
	"strings"

	"headcount/sim/term"
)

// label is how a menu calls an act: short, without the way, and the other words by which a search finds it.
type label struct {
	verb term.Verb
	does string
	also string
}

// labels are the short names of acts. An act that is not here is called by what Offer says of it without a way.
var labels = []label{
	{term.Answer, "Answer the question", "reply settle"},
	{term.Ask, "Ask what is behind it", "why reason concern"},
	{term.Talk, "Ask how things are", "chat mood feeling small talk"},
	{term.Notice, "Say what you noticed", "observation saw sign"},
	{term.Thank, "Say thank you", "thanks praise"},
	{term.OneToOne, "Sit down for a one-to-one", "1:1 meeting stay leave interest agenda status"},
	{term.Feedback, "Give feedback", "review work criticism praise"},
	{term.Recognise, "Praise in front of others", "recognition recognise public thanks"},
	{term.Expect, "Say what you believe they can do", "expectation confidence pygmalion trust"},
	{term.Purpose, "Talk about what the work is for", "purpose why meaning goal strategy"},
	{term.Tell, "Bring hard news", "tell bad news truth"},
	{term.Apologise, "Apologise", "sorry mistake"},
	{term.Request, "Ask a favour", "request help"},
	{term.SetGoal, "Agree on a goal", "target aim objective"},
	{term.Delegate, "Give a decision away", "delegate autonomy decide"},
	{term.AskOvertime, "Ask for evenings", "overtime late"},
	{term.Assign, "Add a project to their work", "assign give staff"},
	{term.Reassign, "Move them to a project", "reassign interest transfer staff"},
	{term.MoveDate, "Move the date", "deadline postpone due slip"},
	{term.CutScope, "Take something out", "scope cut smaller"},
	{term.Pair, "Work on it together", "pair help teach code"},
	{term.TakeTask, "Take their task yourself", "take over code hands"},
	{term.Decide, "Decide it", "decision choose"},
	{term.Unblock, "Clear the way yourself", "unblock remove"},
	{term.Review, "Read what has been done", "review code quality rework"},
	{term.Research, "Look up others of its kind", "research compare outside view forecast"},
	{term.Firefight, "Drop everything for an incident", "firefight emergency fire"},
	{term.Meet, "Call a meeting", "team everybody"},
	{term.Plan, "Give it a place in every week", "plan recurring calendar"},
	{term.Unplan, "Take it out of the calendar", "cancel unplan calendar"},
	{term.Consult, "Ask what they think of it", "consult stakeholder interest before"},
	{term.Preview, "Show it to them beforehand", "preview prewire sound out stakeholder support"},
	{term.Pitch, "Present it for a decision", "pitch proposal meeting vote"},
	{term.Submit, "Hand in a request", "submit budget money tool training post headcount"},
	{term.OpenPost, "Open a post", "hire vacancy recruit job"},
	{term.Interview, "Interview somebody", "hire candidate sample panel references"},
	{term.Offer, "Make an offer", "hire candidate contract salary"},
	{term.Onboard, "Help a newcomer start", "onboard buddy start induction"},
	{term.Visit, "Go and see it in use", "visit system owner map users"},
	{term.Advise, "Ask for advice", "mentor peer hr adviser"},
	{term.Escalate, "Take it further up", "escalate boss complain"},
	{term.StayTechnical, "Choose the technical ladder", "engineer principal career"},
	{term.Shout, "Raise your voice", "shout temper angry"},
	{term.Search, "Look it up in the machine", "search log ticket wiki"},
	{term.Rate, "Give the rating", "rate review mark appraisal"},
	{term.Operate, "See to the machine", "operate server restart patch load"},
}

// Does returns how a menu calls an act, without the way: "Give feedback".
func Does(v term.Verb) string {
	for _, l := range labels {
		if l.verb == v {
			return l.does
		}
	}
	return Offer(v, term.ChannelNone)
}

// Also returns other words, spaces between, by which a search finds an act; "" where there are none.
func Also(v term.Verb) string {
	for _, l := range labels {
		if l.verb == v {
			return l.also
		}
	}
	return ""
}

// wayLabels are ways by themselves, as a menu lists them.
var wayLabels = [...]string{
	term.ChannelNone: "At your desk",
	term.Walk:        "Walk over",
	term.Aside:       "Find a quiet corner",
	term.Call:        "Call",
	term.Video:       "Start a video call",
	term.Chat:        "In the chat",
	term.Mail:        "By mail",
	term.Board:       "On the board, for all to read",
	term.Gathering:   "In front of the whole team",
}

// Way returns a way by itself: "Walk over".
func Way(c term.Channel) string {
	if int(c) >= len(wayLabels) {
		return ""
	}
	return wayLabels[c]
}

// TurnRound is a label of walking over to somebody, as it is put when they have come and wait at the manager's desk.
func TurnRound(label string) string {
	if rest, ok := strings.CutPrefix(label, wayLabels[term.Walk]); ok {
		return "Turn to them" + rest
	}
	return label
}

// manners are how a heavy act can be done, in words that stand behind it. VerbNone fits every act.
var manners = []struct {
	verb term.Verb
	how  term.Manner
	text string
}{
	{term.Feedback, term.OnTask, "about the work"},
	{term.Feedback, term.OnSelf, "about them as a person"},
	{term.Feedback, term.Plainly, "as it comes"},
	{term.OneToOne, term.TheirAgenda, "they bring the agenda"},
	{term.OneToOne, term.OnStatus, "go through where things stand"},
	{term.OneToOne, term.AsQuestion, "ask whether they mean to stay"},
	{term.OneToOne, term.Plainly, "without an agenda"},
	{term.SetGoal, term.AsQuestion, "ask what they would aim for"},
	{term.SetGoal, term.Plainly, "name it yourself"},
	{term.Promise, term.Inflated, "whatever comes"},
	{term.Promise, term.Plainly, "as things stand"},
	{term.Promise, term.TheirAgenda, "for what they bring"},
	{term.Preview, term.TheirAgenda, "and leave the papers in the bag"},
	{term.Preview, term.Plainly, "as it stands"},
	{term.Pitch, term.Plainly, "as it stands"},
	{term.Offer, term.Inflated, "and paint it a little better than it is"},
	{term.Submit, term.AsQuestion, "as a question"},
	{term.Reassign, term.ByInterest, "over to what they said they would like"},
	{term.Submit, term.ByInterest, "by what the boss has to deliver"},
	{term.VerbNone, term.WithReasons, "with the reasons"},
	{term.VerbNone, term.Warmly, "warmly"},
	{term.VerbNone, term.Briefly, "in one sentence"},
	{term.VerbNone, term.AsQuestion, "as a question"},
	{term.VerbNone, term.OnTask, "about the work"},
	{term.VerbNone, term.OnSelf, "about the person"},
	{term.VerbNone, term.OnStatus, "about where things stand"},
	{term.VerbNone, term.TheirAgenda, "about what they bring"},
	{term.VerbNone, term.AsGain, "by what there is to win"},
	{term.VerbNone, term.AsLoss, "by what is lost without it"},
	{term.VerbNone, term.ByInterest, "by what they care about"},
	{term.VerbNone, term.Inflated, "with a figure somewhat better than you know"},
	{term.VerbNone, term.Attached, "with all the papers attached"},
	{term.VerbNone, term.Unstructured, "let the talk go where it goes"},
	{term.VerbNone, term.Structured, "the same questions for everybody"},
	{term.VerbNone, term.WorkSample, "with a piece of the real work"},
	{term.VerbNone, term.Panel, "with colleagues who each judge alone"},
	{term.VerbNone, term.References, "ask those who have worked with them"},
	{term.VerbNone, term.Restart, "restart it"},
	{term.VerbNone, term.Shift, "shift half of its load"},
	{term.VerbNone, term.Patch, "patch what is known to be wrong"},
	{term.Tell, term.Plainly, "the fact and no more"},
	{term.Decide, term.Plainly, "the decision and no more"},
	{term.VerbNone, term.Plainly, "short and plain"},
}

// How returns the words of a manner behind an act: "with the reasons".
func How(v term.Verb, m term.Manner) string {
	for _, x := range manners {
		if x.how == m && (x.verb == v || x.verb == term.VerbNone) {
			return x.text
		}
	}
	return spaced(m.String())
}

// places in the week, by what has one. They stand in menus and in what is told afterwards.
const (
	planHour   = "Keep half an hour for the two of you every week"
	planDay    = "Keep a day a week for your own work on it"
	planQuiet  = "Agree on mornings without interruptions"
	unplanHour = "Cancel the half hour you have every week"
	unplanDay  = "Give one of your own days back"
	unplanCalm = "End the quiet mornings"
)

// Place returns what giving something a place in the week, or taking it out, is called: for a person, for a project, or for everybody.
func Place(v term.Verb, person, project bool) string {
	words := [...]string{planQuiet, planHour, planDay}
	if v == term.Unplan {
		words = [...]string{unplanCalm, unplanHour, unplanDay}
	}
	switch {
	case person:
		return words[1]
	case project:
		return words[2]
	}
	return words[0]
}

// AskAbout is the label of asking somebody about a thing rather than a matter, by a way.
func AskAbout(c term.Channel) string {
	if int(c) >= len(wayWords) || c == term.ChannelNone {
		return "Ask what hangs on it"
	}
	return wayWords[c] + "ask what hangs on it"
}
