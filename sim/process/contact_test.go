package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// contacts is what is felt of the contacts with person i.
func contacts(c *Context, i int) (close, talks, texts float64) {
	m := &c.State.Minds[i]
	return m.Close, m.Talks, m.Texts
}

// TestCloserByWay: a talk by any voice is one contact, a meeting a quarter of one and writing .3, and what reaches nobody by any way is none.
func TestCloserByWay(t *testing.T) {
	for how, want := range map[term.Channel][3]float64{
		term.Walk: {1, 1, 0}, term.Aside: {1, 1, 0}, term.Call: {1, 1, 0}, term.Video: {1, 1, 0}, term.Gathering: {.25, .25, 0},
		term.Chat: {.3, 0, 1}, term.Mail: {.3, 0, 1}, term.Board: {.3, 0, 1}, term.ChannelNone: {},
	} {
		c := minded()
		c.closer(0, how)
		a, b, d := contacts(c, 0)
		same(t, how.String()+" close", a, want[0])
		same(t, how.String()+" talks", b, want[1])
		same(t, how.String()+" texts", d, want[2])
	}
	c := minded()
	c.State.Minds = nil
	c.TalkedWith(0, term.Walk, 15) // without an inner state minutes alone are counted
	same(t, "focus", c.State.People[0].Focus, .25)
}

// TestDecidedAtTheDesk: a decision that nobody was spoken with about makes nobody closer; the same told to its owner does.
func TestDecidedAtTheDesk(t *testing.T) {
	c := minded()
	Settle(c, new(to(term.Decide, 0, term.ChannelNone, 0)), term.Understood, 0)
	same(t, "at the desk", c.State.Minds[0].Close, 0)
	Settle(c, new(to(term.Decide, 0, term.Aside, 0)), term.Understood, 0)
	same(t, "told", c.State.Minds[0].Close, 1)
}

// TestOneToOneIsExpected: a one-to-one on their agenda or nobody's is a quarter of a contact; one about status is felt as being checked on and
// counts whole, and so does one in writing as what is written.
func TestOneToOneIsExpected(t *testing.T) {
	for _, k := range []struct {
		manner      term.Manner
		how         term.Channel
		close, text float64
	}{
		{term.TheirAgenda, term.Aside, .25, 0}, {term.Plainly, term.Video, .25, 0}, {term.OnStatus, term.Aside, 1, 0}, {term.TheirAgenda, term.Mail, .3, 1},
	} {
		c := minded()
		a := to(term.OneToOne, 0, k.how, term.NoMatter)
		a.Manner = k.manner
		Settle(c, &a, term.Understood, 0)
		close, talks, texts := contacts(c, 0)
		same(t, k.how.String()+" close", close, k.close)
		same(t, k.how.String()+" talks", talks, k.close*(1-k.text))
		same(t, k.how.String()+" texts", texts, k.text)
	}
}

// TestAskedAboutASystem: a question about a system is a talk with whom it is asked.
func TestAskedAboutASystem(t *testing.T) {
	c := charted()
	c.State.Minds = minded().State.Minds
	a := to(term.Ask, 1, term.Walk, term.NoMatter)
	a.Object = 0
	Settle(c, &a, term.Quiet, 0)
	a.Channel = term.Mail
	Settle(c, &a, term.Quiet, 0)
	close, talks, texts := contacts(c, 1)
	same(t, "close", close, 1.3)
	same(t, "talks", talks, 1)
	same(t, "texts", texts, 1)
}

// TestVisitIsWithTheOwner: a visit of the gap's 60 minutes and what is settled in 30 are talks with whose the system is, and take as long of
// theirs; of somebody who is away they take nothing.
func TestVisitIsWithTheOwner(t *testing.T) {
	c := charted()
	c.State.Minds = minded().State.Minds
	c.VisitSystem(0)
	same(t, "close", c.State.Minds[0].Close, 1)
	same(t, "focus", c.State.People[0].Focus, 1)
	c.SettleFlows(0)
	same(t, "settled", c.State.Minds[0].Close, 2)
	same(t, "focus", c.State.People[0].Focus, 1.5)
	same(t, "nobody else", c.State.Minds[1].Close+c.State.People[1].Focus, 0)
	c.State.Minds[0].DaysOff = 1
	c.VisitSystem(0)
	same(t, "away", c.State.Minds[0].Close, 2)
	same(t, "away", c.State.People[0].Focus, 1.5)
}

// TestMeetingTakesItsMinutes: of everybody who is there, 20 minutes each, and is a quarter of a contact with each; one about a project is with whoever works on it.
func TestMeetingTakesItsMinutes(t *testing.T) {
	c := minded()
	c.State.People[1].Present, c.State.People[2].Project = false, term.NoProject
	c.Meeting(0, 20)
	c.Meeting(term.NoProject, 20)
	for i, want := range []float64{2, 0, 1} {
		close, talks, _ := contacts(c, i)
		same(t, "close", close, want/4)
		same(t, "talks", talks, want/4)
		same(t, "focus", c.State.People[i].Focus, want*20/60)
	}
	c.State.Minds = nil
	c.Meeting(0, 20)
	same(t, "where no people are modelled", c.State.People[0].Focus, 1)
}

// TestPanelOfOthers: of three who work here and a panel of three, the manager and the first two sit on it for 45 minutes; the colleague it is about
// does not, and the third does.
func TestPanelOfOthers(t *testing.T) {
	c := minded()
	c.Params.Hiring.Panel = 3
	c.Spec.Candidates = []org.CandidateSpec{{Inside: true, Who: 0}}
	c.State.Candidates = []org.Candidate{{State: org.Applied}}
	c.Interviewed(0, org.PanelHeld, 45)
	for i, want := range []float64{0, .75, .75} {
		same(t, "focus", c.State.People[i].Focus, want)
	}
}

// TestAnsweredBeforeAll: an answer given to all about a project settles what others who are there have asked about it, and nothing else: neither what
// they asked about no project, nor what somebody asks who is away, nor anything where it was not understood. Of somebody who hears half it
// settles .97-.22*.5 = .86, of which a quarter arrives in a gathering.
func TestAnsweredBeforeAll(t *testing.T) {
	asked := func(luck int) *Context {
		c := minded()
		c.Luck = lucky(luck)
		c.State.Desk = []org.Matter{
			{Person: 0, Project: 0, Open: true, Ever: true},
			{Person: 1, Project: 0, Open: true, Ever: true, Unclear: .5},
			{Person: 1, Project: term.NoProject, Open: true, Ever: true},
			{Person: 2, Project: 0, Open: true, Ever: true},
			{Person: 0, Project: 0, Open: true, Ever: true},
		}
		return c
	}
	answered := func(c *Context, came term.Outcome) (list [5]bool) {
		c.Told(new(to(term.Answer, 0, term.Gathering, 0)), came, 0)
		for m := range c.State.Desk {
			list[m] = c.State.Desk[m].Answered
			equal(t, "off the desk", c.State.Desk[m].Open, !list[m])
		}
		return list
	}
	c := asked(1)
	c.Params.Channels.SpokenBase, c.State.People[2].Present = 100, false
	equal(t, "one who is there", answered(c, term.Understood), [5]bool{1: true})
	c.State.People[2].Present = true
	equal(t, "and the other", answered(c, term.Opened), [5]bool{1: true, 3: true})
	c = asked(1)
	c.Params.Channels.SpokenBase = 100
	equal(t, "not understood", answered(c, term.Misread), [5]bool{})
	c.State.Desk[0].Project, c.State.Desk[1].Project = term.NoProject, term.NoProject
	equal(t, "about no project", answered(c, term.Understood), [5]bool{})
	n, hits := 4000, 0.0
	for k := range n {
		c = asked(k)
		c.State.People[1].Hearing = .5
		if answered(c, term.Understood)[1] {
			hits++
		}
	}
	figure(t, "settled for who hears half", "A", n, hits/float64(n), .86*.25-.02, .86*.25+.02)
}
