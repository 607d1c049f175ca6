package scenario

import (
	"slices"
	"strings"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// targetsOf says what a verb takes. What it does is up to sim/act.
func targetsOf(v term.Verb) target {
	switch v {
	case term.VerbNone, term.Begin, term.Proceed:
		return notInScene
	case term.Answer, term.Ask:
		return targetPerson | spoken | needsMatter
	case term.Talk, term.Notice, term.Apologise, term.Request, term.AskOvertime, term.OneToOne, term.SetGoal, term.Delegate,
		term.Recognise, term.Purpose, term.Expect, term.Feedback, term.Pair, term.Tell, term.Thank, term.Rate:
		return targetPerson | spoken
	case term.Consult, term.Preview, term.Pitch:
		return targetObject | spoken
	case term.Submit:
		return targetObject
	case term.BossDoor:
		return targetNone | targetObject
	case term.OpenPost, term.Interview, term.Offer, term.Onboard, term.Visit, term.Operate:
		return targetObject
	case term.Unblock:
		return targetPerson | targetMatter | targetObject
	case term.Decide:
		return targetMatter | targetPerson | needsMatter
	case term.Promise:
		return targetPromise | targetPerson
	case term.Decline:
		return targetPromise
	case term.Research:
		return targetProject | targetObject
	case term.MoveDate, term.CutScope, term.Firefight:
		return targetProject
	case term.Assign, term.Reassign:
		return targetPerson | needsProject
	case term.TakeTask, term.Review:
		return targetPerson | targetProject | byNoWay
	case term.Plan, term.Unplan:
		return targetNone | targetPerson | targetProject | byNoWay
	case term.Meet:
		return targetNone | targetProject
	case term.Wait, term.LeaveAlone, term.ReadMail, term.OwnWork, term.Tickets, term.Coffee, term.StayTechnical:
		return targetNone
	case term.Search, term.Escalate, term.Shout:
		return targetNone | targetPerson | targetMatter | targetProject
	}
	if term.SortOf(v) != term.SortNone {
		return targetNone | targetObject
	}
	return targetPerson | targetMatter
}

// mannersOf lists the ways in which a verb can be done that make a difference, beside plainly; what is said to somebody can also be said
// warmly or briefly.
func mannersOf(v term.Verb) []term.Manner {
	switch v {
	case term.Feedback:
		return []term.Manner{term.OnTask, term.OnSelf}
	case term.OneToOne:
		return []term.Manner{term.TheirAgenda, term.AsQuestion, term.OnStatus}
	case term.SetGoal:
		return []term.Manner{term.WithReasons, term.AsQuestion}
	case term.Reassign:
		return []term.Manner{term.WithReasons, term.ByInterest}
	case term.Tell, term.Decide, term.Request, term.MoveDate, term.CutScope, term.AskOvertime, term.Assign, term.Delegate,
		term.Rate:
		return []term.Manner{term.WithReasons}
	case term.Promise:
		return []term.Manner{term.TheirAgenda, term.Inflated}
	case term.Interview:
		return []term.Manner{term.Unstructured, term.Structured, term.WorkSample, term.Panel, term.References}
	case term.Offer:
		return []term.Manner{term.ByInterest, term.Inflated}
	case term.Consult:
		return []term.Manner{term.AsQuestion}
	case term.Preview:
		return []term.Manner{term.TheirAgenda, term.ByInterest, term.AsQuestion, term.Inflated, term.Attached}
	case term.Pitch:
		return []term.Manner{term.Inflated, term.Attached}
	case term.Submit:
		return []term.Manner{term.AsQuestion, term.AsGain, term.AsLoss, term.ByInterest, term.Inflated}
	case term.Operate:
		return []term.Manner{term.Restart, term.Shift, term.Patch}
	}
	return nil
}

func mannerWords() []string {
	var list []string
	for m := term.Plainly; m.String() != "unknown"; m++ {
		list = append(list, m.String())
	}
	return list
}

// actSense looks at an act that is written as it should be: whether it can be done so, at all, and with the parts of the model that run.
func (c *compiler) actSense(a term.Act, name string, at where) {
	c.actManner(a, name, at)
	if a.Verb == term.OneToOne && (a.Channel.Written() || a.Channel == term.Gathering) {
		c.fail(at.key("by"), "act-channel", "a one-to-one is two people talking", "add by = \"aside\", \"walk\", \"call\" or \"video\"")
		return
	}
	if c.unread() || c.postless(a) {
		return
	}
	if r := act.Check(&c.out.Spec, c.best(a.Verb), a.For(0, 0)); r != nil {
		c.fail(at.key(name), "act-refused", "this is never open: "+r.Reason, "")
		return
	}
	if need, lost := restsOn(a.Verb); c.off(need) && a.Object == term.NoObject {
		c.add(at.key(name).diagnoseKey(Warning, "model-off", name+" "+lost, need.advice()))
	}
}

// mannersFor lists the manners in which an act can be done; warmth and haste are for what is said or written to somebody.
func mannersFor(a term.Act) []string {
	words := []string{term.Plainly.String()}
	for _, m := range mannersOf(a.Verb) {
		words = append(words, m.String())
	}
	if a.Channel != term.ChannelNone {
		words = append(words, term.Warmly.String(), term.Briefly.String())
	}
	return words
}

func (c *compiler) actManner(a term.Act, name string, at where) {
	if words := mannersFor(a); !slices.Contains(words, a.Manner.String()) {
		c.fail(at.key("manner"), "act-manner", name+" cannot be done "+quote(a.Manner.String()), "it can be done "+strings.Join(words, ", "))
	}
	switch {
	case a.Verb == term.OneToOne && a.Manner == term.AsQuestion && c.off(partReading) && !c.off(partFeedback):
		c.warn(at.key("manner"), "model-off", "nothing is read from the answer", partReading.advice())
	case a.Verb == term.Decide && a.Manner == term.WithReasons && c.off(partJustice):
		c.warn(at.key("manner"), "model-off", "reasons change nothing here", partJustice.advice())
	}
}

// restsOn says without which parts of the model a verb does little, and what is lost then.
func restsOn(v term.Verb) (need parts, lost string) {
	switch v {
	case term.Feedback:
		return partFeedback, "is a word in passing here: nobody works better or worse for it"
	case term.OneToOne:
		return partFeedback, "is one more talk here: how often you meet counts for nothing"
	case term.Expect:
		return partLeverage, "changes nobody here: what you expect of people counts for nothing"
	case term.Purpose:
		return partAlignment, "turns nobody here: what people work toward counts for nothing"
	case term.SetGoal:
		return partGoals, "carries nobody here, accepted or not"
	case term.Delegate:
		return partNeeds | partAlignment, "changes nobody here: deciding for oneself counts for nothing"
	case term.Reassign:
		return partSize | partLeverage | partAlignment | partTurnover, "moves hours and nothing else here: interest in the work counts for nothing"
	case term.Research, term.Review:
		return partSize, "finds nothing here: projects do not run in full"
	}
	return 0, ""
}

// unread tells whether what an act can be done to could not be read, so that it would seem missing.
func (c *compiler) unread() bool {
	return slices.ContainsFunc([]string{"person", "project", "matter", "promise", "opening", "candidate", "system", "process", "flow", "machine", "stakeholder", "proposal", "request", "inquiry"}, func(key string) bool { return c.root.key(key).broken() })
}

// postless tells whether an act is to a candidate whose post, or whose place as a colleague, leads nowhere. That is an error with a line of
// its own, and what can be done with somebody without a post cannot be asked.
func (c *compiler) postless(a term.Act) bool {
	if term.SortOf(a.Verb) != term.SortCandidate || a.Object < 0 || int(a.Object) >= len(c.out.Spec.Candidates) {
		return false
	}
	n := &c.out.Spec.Candidates[a.Object]
	return n.Opening == term.NoObject || n.Inside && n.Who == term.NoPerson
}

// best is a state in which nothing that changes stands in the way of an act of the verb: what is refused in it is refused always.
func (c *compiler) best(v term.Verb) *org.State {
	if c.open == nil {
		c.open = c.blank()
	}
	c.open.Day = c.openDay(v)
	planned := v == term.Unplan // can only be taken out where it stands
	if c.open.Me.Quiet, c.open.Me.Hands = planned, 0; planned {
		c.open.Me.Hands = maxHands
	}
	for i := range c.open.People {
		if c.open.People[i].Planned = 0; planned {
			c.open.People[i].Planned = 1
		}
	}
	c.organised(c.open, v)
	c.governed(c.open, v)
	return c.open
}

// blank is the organisation with everybody there, every matter on the desk, every promise asked and no project done.
func (c *compiler) blank() *org.State {
	spec := &c.out.Spec
	s := &org.State{
		People: make([]org.Person, len(spec.People)), Work: make([]org.Project, len(spec.Projects)), Desk: make([]org.Matter, len(spec.Matters)),
		Given: make([]org.Promise, len(spec.Promises)),
	}
	for i := range s.People {
		s.People[i].Project = term.NoProject
	}
	for j := range s.Work {
		s.Work[j].Finished = -1
	}
	for m := range s.Desk {
		s.Desk[m] = org.Matter{Open: true, Project: spec.Matters[m].Project}
	}
	s.Self.Ladder = -1
	s.Advisers, s.Dated = make([]org.Adviser, len(spec.Advisers)), make([]org.Dated, len(spec.Calendar.Dates))
	if spec.Built() {
		s.Builds = make([]org.Build, len(s.Work))
	}
	return s
}

// overtime warns of asking for evenings that nobody works: the small model leaves it to the story.
func (c *compiler) overtime(choice *Choice, at where) {
	late := func(list []Effect) bool {
		return slices.ContainsFunc(list, func(e Effect) bool { return e.Kind == EffectEvening || e.Kind == EffectExtraHours })
	}
	if choice.Act.Verb != term.AskOvertime || !c.off(partHours) || late(choice.Does) ||
		slices.ContainsFunc(choice.Outcomes, func(o OutcomeRule) bool { return late(o.Does) }) {
		return
	}
	who := "PERSON"
	if p := choice.Act.Person; p >= 0 && int(p) < len(c.src.People) {
		who = c.src.People[p].ID
	}
	c.add(at.key("ask_overtime").diagnoseKey(Warning, "model-off", "ask_overtime brings no evening here", "write outcome.agreed.does = [\"evening "+who+"\"], or add \"hours\" to uses in [model]"))
}

// possible tells whether an act can turn out so at all.
func possible(act term.Act, o term.Outcome) bool {
	if list := objectEnds(act); list != nil {
		return slices.Contains(list, o)
	}
	takes := targetsOf(act.Verb)
	alone := takes&(targets&^targetProject) == 0 && act.Verb != term.BossDoor || act.Verb == term.Research
	switch o {
	case term.Sent, term.NoAnswer:
		return act.Channel.Written()
	case term.Accepted, term.TurnedDown, term.Countered:
		return false // an offer alone is answered so
	case term.NotThere:
		some := !alone || act.Person != term.NoPerson // moving a date is told to whoever the scene is with
		return some && !byOneself(act) && takes&byNoWay == 0 && !act.Channel.Written() || act.Verb == term.BossDoor
	case term.Resisted:
		if act.Verb == term.Rate && act.Manner == term.WithReasons { // however it falls, it is just
			return false
		}
	}
	return slices.Contains(endsOf(act), o)
}

// everComes tells whether a verb can turn out so by any way, whomever and whatever it is about.
func everComes(v term.Verb, o term.Outcome) bool {
	for way := range len(term.ChannelNames()) {
		for _, person := range []term.PersonID{term.NoPerson, 0} {
			for _, manner := range append(mannersOf(v), term.Plainly) {
				a := term.NewAct(v).With(person, term.Channel(way))
				a.Manner = manner
				promised := a
				promised.Promise = 0
				if possible(a, o) || possible(promised, o) || term.SortOf(v) != term.SortNone && possible(a.On(0), o) {
					return true
				}
			}
		}
	}
	return false
}

// everEnds lists how a verb can turn out by any way, for advice.
func everEnds(v term.Verb) string {
	var names []string
	for _, name := range term.OutcomeNames()[1:] {
		if o, _ := term.ParseOutcome(name); everComes(v, o) {
			names = append(names, name)
		}
	}
	return v.String() + " can turn out " + strings.Join(names, ", ")
}

// byOneself reports an act that is settled at the manager's own desk where it names a matter or a promise, and said to somebody where it names them.
func byOneself(act term.Act) bool {
	switch act.Verb {
	case term.Unblock, term.Decide:
		return act.Person == term.NoPerson
	case term.Promise, term.Decline:
		return act.Promise != term.NoPromise
	}
	return false
}

// endsOf lists how an act can turn out once it has reached somebody.
func endsOf(act term.Act) []term.Outcome {
	if byOneself(act) {
		return []term.Outcome{term.Done}
	}
	switch act.Verb {
	case term.Ask:
		return []term.Outcome{term.Misread, term.Opened, term.Deflected}
	case term.Talk, term.Notice, term.OneToOne:
		return []term.Outcome{term.Opened, term.Quiet}
	case term.Answer, term.Unblock, term.Decide:
		return []term.Outcome{term.Understood, term.Misread, term.Opened, term.Quiet}
	case term.Promise:
		return []term.Outcome{term.Misread, term.Agreed}
	case term.Tell:
		return []term.Outcome{term.Misread, term.Agreed, term.Resisted}
	case term.Thank, term.Apologise:
		return []term.Outcome{term.Understood, term.Misread}
	case term.Request, term.AskOvertime:
		return []term.Outcome{term.Agreed, term.Resisted}
	case term.Feedback, term.Recognise, term.Expect:
		return []term.Outcome{term.Understood, term.Misread}
	case term.Purpose:
		return []term.Outcome{term.Understood, term.Misread, term.Opened, term.Quiet}
	case term.SetGoal, term.Delegate, term.Assign, term.Reassign, term.MoveDate, term.CutScope:
		return []term.Outcome{term.Agreed, term.Resisted}
	case term.Rate:
		return []term.Outcome{term.Understood, term.Misread, term.Resisted}
	case term.Advise:
		return []term.Outcome{term.Learned, term.Deflected}
	case term.Wait, term.LeaveAlone:
		return []term.Outcome{term.Quiet}
	case term.Meet, term.OwnWork, term.Tickets, term.ReadMail, term.StayTechnical, term.TakeTask, term.Pair, term.Firefight, term.Plan, term.Unplan:
		return []term.Outcome{term.Done}
	case term.Coffee:
		return []term.Outcome{term.Quiet, term.Heard}
	case term.BossDoor: // done where the scenario has no part for the boss to play
		return []term.Outcome{term.Quiet, term.Learned, term.Done}
	case term.Review, term.Research:
		return []term.Outcome{term.Done, term.Quiet}
	}
	return nil
}

// openDay is a day on which a rating can be told, where reviews stand in the calendar, or on which every meeting that has a day can have been
// called together; for other verbs the first.
func (c *compiler) openDay(v term.Verb) quantity.Day {
	cal := &c.out.Spec.Calendar
	if i := cal.Next(org.ReviewCycle, 0); v == term.Rate && i >= 0 {
		return cal.Dates[i].From
	}
	if v == term.Pitch {
		return quantity.Day(max(c.days-1, 0))
	}
	return 0
}
