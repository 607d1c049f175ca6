package act

import (
	"strings"
	"testing"

	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// TestRoleRefusals: what stands in the way of advice, ratings, promises made in play and the technical ladder, as everybody can see it.
func TestRoleRefusals(t *testing.T) {
	vow := func(m term.MatterID, j term.ProjectID) term.Act {
		a := term.NewAct(term.Promise).With(0, term.Walk).About(m)
		a.Project = j
		return a
	}
	theirs := vow(-1, -1)
	theirs.Manner = term.TheirAgenda
	open := func(n int) func(c *process.Context) {
		return func(c *process.Context) {
			c.Spec.Self.Vows = true
			for range n {
				c.State.Vows = append(c.State.Vows, org.Vow{Kind: term.VowEvenings, Person: 0, Matter: -1, Project: -1, Object: -1})
			}
		}
	}
	sent := func(n, written int, verb term.Verb) func(c *process.Context) {
		return func(c *process.Context) {
			open(n)(c)
			for k := range written {
				a := term.NewAct(verb).With(0, term.Mail)
				c.State.Wait = append(c.State.Wait, org.Pending{Act: a, Outcome: term.Agreed, Never: k > 0})
			}
		}
	}
	for name, k := range map[string]struct {
		act  term.Act
		then func(c *process.Context)
		says string // "" when allowed
	}{
		"adviser beyond":         {term.NewAct(term.Advise).On(1), nil, "no adviser with number 1"},
		"nobody asked":           {term.NewAct(term.Advise), nil, "say which"},
		"adviser about somebody": {term.NewAct(term.Advise).On(0).With(2, term.ChannelNone), nil, ""},
		"rated already":          {whole(term.Rate), func(c *process.Context) { c.State.Dated[0].Rated = 1 }, "has been told a rating"},
		"nothing due":            {whole(term.Rate), func(c *process.Context) { c.State.Day = 30 }, "no ratings are due"},
		"ladder taken":           {whole(term.StayTechnical), func(c *process.Context) { c.State.Self.Ladder = 0 }, "chosen the technical ladder already"},
		"no ladder":              {whole(term.StayTechnical), func(c *process.Context) { c.Spec.Self.Ladder = org.NoLadder }, "no technical ladder"},
		"no promises in play":    {vow(0, -1), nil, "say which promise"},
		"promise":                {vow(0, -1), open(0), ""},
		"promised to nobody":     {term.NewAct(term.Promise).About(0), open(0), "somebody to be directed at"},
		"promised no way":        {vow(0, -1).With(0, term.ChannelNone), open(0), "by which way"},
		"twice":                  {vow(-1, -1), open(1), "promised Ana that already"},
		"another kind":           {theirs, open(1), ""},
		"too many":               {vow(0, -1), open(8), "8 of your promises are open"},
		"too many in writing":    {vow(0, -1), sent(7, 1, term.Promise), "8 of your promises are open or wait for an answer"},
		"whatever comes of them": {vow(0, -1), sent(5, 3, term.Promise), "8 of your promises are open or wait for an answer"},
		"one fewer in writing":   {vow(0, -1), sent(5, 2, term.Promise), ""},
		"no promise in writing":  {vow(0, -1), sent(7, 1, term.Thank), ""},
		"off the desk":           {vow(1, -1).With(1, term.Walk), open(0), "not on your desk"},
		"date passed":            {vow(-1, 0), func(c *process.Context) { open(0)(c); c.State.Work[0].Due = 0 }, "its date has passed"},
		"project done":           {vow(-1, 0), func(c *process.Context) { open(0)(c); c.State.Work[0].Finished = 0 }, "project is done"},
	} {
		c := office()
		if k.then != nil {
			k.then(c)
		}
		r := on(c, k.act)
		switch {
		case k.says == "" && r != nil:
			t.Errorf("%s: refused: %s", name, r.Reason)
		case k.says != "" && (r == nil || !strings.Contains(r.Reason, k.says)):
			t.Errorf("%s: %v, want %q", name, r, k.says)
		}
	}
}

// TestAdviceAndLadderAreDone: advice takes twenty minutes where there is time and three where there is none, and counts as a talk with a peer
// or mentor; the ladder is chosen on its day.
func TestAdviceAndLadderAreDone(t *testing.T) {
	asked, free := 0, 0
	for gap := range 200 {
		c := office()
		c.State.Day = 1
		c.Spec.Advisers = []org.AdviserSpec{{Kind: term.Peer}}
		c.Luck = rng.New(1, uint64(gap))
		r := Apply(c, term.NewAct(term.Advise).On(0).With(0, term.ChannelNone), 0)
		switch {
		case r.Outcome == term.NotThere && r.Minutes == 3 && !c.State.Self.Talked:
		case r.Outcome == term.Learned && r.Minutes == 20 && c.State.Self.Talked && c.State.Me.People[1] == 20:
			free++
		default:
			t.Fatalf("%+v, %+v", r, c.State.Self)
		}
		asked++
	}
	if free < 144 || free > 176 { // .8 of 200, SD 5.7
		t.Errorf("had time %d of %d times", free, asked)
	}
	c := office()
	if r := Apply(c, whole(term.StayTechnical), 0); r.Outcome != term.Done || c.State.Self.Ladder != 1 {
		t.Errorf("%+v on %v", r, c.State.Self.Ladder)
	}
}
