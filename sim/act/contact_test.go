package act

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// felt gives everybody in a room an inner state in which no contact is felt yet.
func felt(c *process.Context) *process.Context {
	for range c.State.People {
		m := org.Mind{Response: 1, MeetingFit: 1, FeedbackAt: -1, MeetingAt: -1, Left: -1, MindShown: term.MindShown{Likes: -1, LikesAt: -1}}
		for k := range m.Shocks {
			m.Shocks[k] = -1
		}
		for k := range m.Reads {
			m.Reads[k].Day = -1
		}
		c.State.Minds = append(c.State.Minds, m)
	}
	return c
}

// contact fails unless so many contacts are felt by somebody, of whom so many minutes of focus were taken [h].
func contact(t *testing.T, what string, c *process.Context, i int, close, hours float64) {
	t.Helper()
	same(t, what+": contacts", c.State.Minds[i].Close, close)
	same(t, what+": focus", c.State.People[i].Focus, hours)
}

// TestPairIsContact: an hour together on what is theirs is a contact and takes none of their day; on a project they have no part in it takes the
// hour. Who had not asked is interrupted besides, 6 minutes.
func TestPairIsContact(t *testing.T) {
	c := felt(works())
	c.State.People[1].Headphones = true
	Apply(c, on0(term.Pair).With(0, term.Walk), 0)
	contact(t, "asked for", c, 0, 1, 0)
	Apply(c, on0(term.Pair).With(1, term.Walk), 0)
	contact(t, "not asked for", c, 1, 1, .1)
	c = felt(works())
	c.State.Posts[0].Share = 0
	Apply(c, on0(term.Pair).With(0, term.Walk), 0)
	contact(t, "nothing of theirs", c, 0, 1, 1)
}

// TestReviewIsNoTalk: work that is looked over or taken over without asking brings the manager .4 of a contact closer, and takes nobody's minutes.
func TestReviewIsNoTalk(t *testing.T) {
	for _, v := range []term.Verb{term.Review, term.TakeTask} {
		c := felt(works())
		a := on0(v)
		a.Person = 1
		Apply(c, a, 0)
		contact(t, v.String(), c, 1, .4, 0)
		same(t, "talks", c.State.Minds[1].Talks, 0)
	}
}

// TestCoffeeIsContact: whoever stops has a talk of the 12 minutes it takes, and is interrupted in nothing; who does not has none.
func TestCoffeeIsContact(t *testing.T) {
	stopped, passed := 0, 0
	for luck := range 20 {
		c := felt(office())
		c.Luck = rng.New(0, uint64(luck))
		Apply(c, whole(term.Coffee), 0)
		for i := range c.State.People {
			x := &c.State.People[i]
			equal(t, "interrupted", x.Cut[1], 0)
			if x.LastSpoken == c.State.Day {
				contact(t, "stopped", c, i, 1, .2)
				stopped++
				continue
			}
			contact(t, "passed", c, i, 0, 0)
			passed++
		}
	}
	if stopped == 0 || passed == 0 {
		t.Errorf("%d stopped, %d passed", stopped, passed)
	}
}

// TestMeetTakesFromAll: a meeting of everybody takes its 20 minutes of both who are there, and is a quarter of a contact with each.
func TestMeetTakesFromAll(t *testing.T) {
	c := felt(office())
	equal(t, "minutes", Apply(c, term.NewAct(term.Meet), 0).Minutes, quantity.Minute(20))
	for i, want := range []float64{1, 1, 0} {
		contact(t, "meeting", c, i, want/4, want*20/60)
	}
}

// TestListenersAreNoContact: what is said to all is a quarter of a contact with the one it is about and none with who listens, and takes its 19 minutes of both.
func TestListenersAreNoContact(t *testing.T) {
	c := felt(office())
	c.Params.Openness.Base = -1000
	Apply(c, whole(term.Answer).With(0, term.Gathering), 0)
	contact(t, "about", c, 0, .25, 19./60)
	contact(t, "listening", c, 1, 0, 19./60)
	contact(t, "elsewhere", c, 2, 0, 0)
}

// TestTalksAboutSomethingElse: a proposal that is talked over with somebody of the team (40 min), the meeting that decides it (60) and a managerial
// question are contacts like any other, the meeting a quarter of one, and take as long of theirs as of the manager's; by mail a question is a contact of .3.
func TestTalksAboutSomethingElse(t *testing.T) {
	c := felt(open())
	c.State.People[1].Waiting = true // so that nobody is interrupted
	Apply(c, outward(term.Consult, 0, term.Walk, term.AsQuestion), 0)
	contact(t, "consulted", c, 1, 1, 40./60)
	Apply(c, outward(term.Pitch, 0, term.Gathering, term.Plainly), 0)
	contact(t, "in the meeting", c, 1, 1.25, 100./60)
	contact(t, "with no say", c, 0, 0, 0)
	ask := term.NewAct(term.Talk).With(1, term.Walk).On(0)
	minutes := float64(Apply(c, ask, 0).Minutes)
	contact(t, "asked", c, 1, 2.25, (100+minutes)/60)
	c = felt(open())
	minutes = float64(Apply(c, term.NewAct(term.Talk).With(1, term.Mail).On(0), 0).Minutes)
	contact(t, "asked by mail", c, 1, .3, minutes/60)
}

// TestColleaguesTalkedWith: a colleague who is heard for a post, 45 minutes, and a newcomer who is seen in, 30, are talked with; whoever gives
// references about a colleague is not that colleague.
func TestColleaguesTalkedWith(t *testing.T) {
	c := felt(office())
	inside(c, 0)
	a := term.NewAct(term.Interview).On(2)
	a.Manner = term.Structured
	Apply(c, a, 0)
	contact(t, "heard", c, 1, 1, .75)
	a.Manner = term.References
	Apply(c, a, 0)
	contact(t, "references", c, 1, 1, .75)
	Apply(c, whole(term.Onboard), 0)
	contact(t, "seen in", c, 1, 2, 1.25)
	Apply(c, term.NewAct(term.Onboard).On(1).With(0, term.ChannelNone), 0)
	contact(t, "by a buddy", c, 1, 2, 1.25)
}
