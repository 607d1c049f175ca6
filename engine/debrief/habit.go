package debrief

import (
	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// habit is a habit as the mirror counts it.
type habit struct {
	id, title, text string
	own             bool
	chance          func(*watcher, *step) bool
	counts          func(*watcher, *step) bool
	instead         func(*watcher, *step) (term.Act, bool) // the act that stands in its place for what it cost
	phrase          string                                 // that in words: "walking over"
	told            string                                 // the author's words for an example; empty for ours
}

// The bounds within which the seven habits count. They say what is counted and are no findings.
const (
	nearStrides    = 20 // as far as one walks without a second thought
	longRounds     = 3  // messages to and fro after which a thread is long
	askedDays      = 10 // working days for which having asked somebody counts
	longInterviews = 90 // talk with a candidate after which more of it makes surer and not righter [min]
	waitedDays     = 2  // working days after which what lies open presses
)

// seven are the habits every mirror knows, in the order of scenario.HabitNames.
var seven = [...]habit{
	{
		id: scenario.HabitWritingNear, title: "Answering in writing, a few steps away", phrase: "walking over",
		text:   "Questions answered while whoever asked was at their desk within 20 strides; counted is what was answered by chat, mail or on the board.",
		chance: nearby, counts: written, instead: walkOver,
	},
	{
		id: scenario.HabitLongThread, title: "One more message in a long thread", phrase: "a call",
		text:   "What you said about a matter after three or more messages to and fro; counted is what was written.",
		chance: longThread, counts: written, instead: call,
	},
	{
		id: scenario.HabitMailedCase, title: "Taking a case further before asking", phrase: "asking one of those who decide",
		text:   "Hours of research and proposals put forward; counted are those before half of the people with a say had been talked to.",
		chance: aboutCase, counts: unasked, instead: askStakeholder,
	},
	{
		id: scenario.HabitFormOnly, title: "Handing in a request unannounced", phrase: "a word with the boss first",
		text:   "Requests for posts, tools and training handed in; counted are those the boss had not been talked to about.",
		chance: submits, counts: undiscussed, instead: wordFirst,
	},
	{
		id: scenario.HabitLongerInterviews, title: "Interviewing longer", phrase: "a piece of the work itself",
		text:   "Talks with candidates; counted are those with somebody you had talked to for an hour and a half already.",
		chance: interviews, counts: talkedLong, instead: workSample,
	},
	{
		id: scenario.HabitDeepTechnology, title: "Going deep while somebody waits", phrase: "seeing to whoever waited",
		text:   "Decisions taken while somebody stood at your desk, or a question had lain there for two days; counted is technical work of your own.",
		chance: somebodyWaits, counts: technical, instead: seeToThem,
	},
	{
		id: scenario.HabitUnaskedWork, title: "Wanting something of somebody you had not asked", phrase: "asking how things are first",
		text:   "Work, goals, evenings and favours wanted of somebody; counted are those where you had not asked how things are for ten working days.",
		chance: wants, counts: notAsked, instead: askFirst,
	},
}

// watcher remembers of the play so far what some habits ask for.
type watcher struct {
	sc    *scenario.Scenario
	check func(*step, term.Act) bool // whether an act could have been done then
	shows func(*step, int) (chance, counts bool)
	asked []quantity.Day // by person: last day on which they were asked something, by voice; -1 never
}

func newWatcher(sc *scenario.Scenario) *watcher {
	w := &watcher{sc: sc, asked: make([]quantity.Day, len(sc.Spec.People))}
	for i := range w.asked {
		w.asked[i] = -1
	}
	return w
}

// learn notes a decision for those after it.
func (w *watcher) learn(s *step) {
	if a := s.act; a.Person != term.NoPerson && (a.Verb == term.Ask || a.Verb == term.Talk || a.Verb == term.OneToOne) && a.Channel.Spoken() &&
		s.after.Told.Result.Outcome != term.NotThere {
		w.asked[a.Person] = s.day()
	}
}

func written(_ *watcher, s *step) bool { return s.act.Channel.Written() }

func nearby(_ *watcher, s *step) bool {
	if s.act.Verb != term.Answer || s.act.Person == term.NoPerson {
		return false
	}
	p := &s.desk.People[s.act.Person]
	return !p.Remote && p.Present && p.Strides <= nearStrides
}

func longThread(_ *watcher, s *step) bool {
	a := s.act
	return a.Matter != term.NoMatter && a.Person != term.NoPerson && a.Channel != term.ChannelNone && s.desk.Matters[a.Matter].Rounds >= longRounds
}

func aboutCase(_ *watcher, s *step) bool {
	return (s.act.Verb == term.Pitch || s.act.Verb == term.Research) && s.act.Object != term.NoObject
}

// unasked reports whether fewer than half of those with a say had been talked to.
func unasked(_ *watcher, s *step) bool {
	says, met := 0, 0
	for i := range s.desk.Stances {
		if x := &s.desk.Stances[i]; x.Proposal == s.act.Object && x.Says {
			says++
			if s.desk.Council[x.Stakeholder].Met > 0 {
				met++
			}
		}
	}
	return 2*met < says
}

// submits reports whether a form was handed in: asking about it beforehand, or after it, is no form.
func submits(_ *watcher, s *step) bool {
	return s.act.Verb == term.Submit && s.act.Object != term.NoObject && s.act.Manner != term.AsQuestion && s.desk.Requests[s.act.Object].Standing.Open()
}

func undiscussed(_ *watcher, s *step) bool { return !s.desk.Requests[s.act.Object].Discussed }

func interviews(_ *watcher, s *step) bool {
	return s.act.Verb == term.Interview && s.act.Object != term.NoObject
}

func talkedLong(_ *watcher, s *step) bool {
	c := candidate(s.desk, s.act.Object)
	return c != nil && c.Overall.Minutes >= longInterviews
}

func candidate(d *observe.Desk, id term.ObjectID) *observe.Candidate {
	for i := range d.Candidates {
		if d.Candidates[i].ID == id {
			return &d.Candidates[i]
		}
	}
	return nil
}

// somebodyWaits reports whether somebody stood at the desk or a question had lain there for some days.
func somebodyWaits(_ *watcher, s *step) bool {
	who, about := waiting(s.desk)
	return who != term.NoPerson || about != term.NoMatter
}

// waiting is who stands at the desk with which matter, or else the open question that has lain there longest.
func waiting(d *observe.Desk) (term.PersonID, term.MatterID) {
	for i := range d.People {
		if p := &d.People[i]; p.Waiting {
			return p.ID, p.Matter
		}
	}
	who, about, oldest := term.NoPerson, term.NoMatter, d.Day-waitedDays+1
	for i := range d.Matters {
		m := &d.Matters[i]
		if m.Open && !m.Answered && m.Person != term.NoPerson && !d.People[m.Person].Gone && m.Since < oldest {
			who, about, oldest = m.Person, m.ID, m.Since
		}
	}
	return who, about
}

func technical(_ *watcher, s *step) bool {
	switch s.act.Verb {
	case term.OwnWork, term.Tickets, term.TakeTask, term.Firefight, term.Operate:
		return true
	}
	return false
}

func wants(_ *watcher, s *step) bool {
	switch s.act.Verb {
	case term.Request, term.AskOvertime, term.Assign, term.Reassign, term.Expect, term.SetGoal, term.Delegate:
		return s.act.Person != term.NoPerson
	}
	return false
}

func notAsked(w *watcher, s *step) bool {
	last := w.asked[s.act.Person]
	return last < 0 || s.day()-last >= askedDays
}
