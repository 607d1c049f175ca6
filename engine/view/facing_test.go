package view

import (
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestWhoWasMetIsShown: an applicant of elsewhere sits there as a guest, one of the team and the boss as themselves, and nobody where they were not there or
// only heard of.
func TestWhoWasMetIsShown(t *testing.T) {
	sc, d, m := firstDesk(t, "headcount")
	m.Page(d)
	candidate := func(id string) term.ObjectID {
		for i := range sc.Source.Candidates {
			if sc.Source.Candidates[i].ID == id {
				return term.ObjectID(i)
			}
		}
		t.Fatal(id)
		return 0
	}
	act := func(v term.Verb, o term.ObjectID, how term.Manner, by term.Channel) term.Act {
		a := term.NewAct(v)
		a.Object, a.Manner, a.Channel = o, how, by
		return a
	}
	for _, c := range []struct {
		about  string
		act    term.Act
		came   term.Outcome
		person string
		guest  string
	}{
		{"of elsewhere", act(term.Interview, candidate("solveig"), term.Structured, term.ChannelNone), term.Learned, "", "Solveig Rask"},
		{"of the team", act(term.Interview, candidate("yusuf-inside"), term.Structured, term.ChannelNone), term.Learned, "yusuf", ""},
		{"what others say", act(term.Interview, candidate("solveig"), term.References, term.ChannelNone), term.Learned, "", ""},
		{"the boss", act(term.Submit, 0, term.AsQuestion, term.Walk), term.Agreed, "beatriz", ""},
		{"a form", act(term.Submit, 0, term.ByInterest, term.ChannelNone), term.Sent, "", ""},
		{"an empty room", act(term.BossDoor, term.NoObject, term.Plainly, term.ChannelNone), term.NotThere, "", ""},
		{"a door", act(term.BossDoor, term.NoObject, term.Plainly, term.ChannelNone), term.Quiet, "beatriz", ""},
	} {
		told := told(m, d, c.act, c.came)
		guest := ""
		if len(told.Table) == 1 {
			guest = told.Table[0].Name
		}
		if told.Person != c.person || guest != c.guest || told.Facing != (c.person != "") {
			t.Errorf("%s: person %q, guest %q, facing %t", c.about, told.Person, guest, told.Facing)
		}
	}
	if label := m.Offer(term.NewAct(term.BossDoor)); label != "Knock at Beatriz’s door" {
		t.Errorf("the door is offered as %q", label)
	}
	ask := term.NewAct(term.BossDoor)
	ask.Object = 0
	if label := m.Offer(ask); label != "Ask at Beatriz’s door: how is a post asked for here?" {
		t.Errorf("a question at the door is %q", label)
	}
}

func told(m *Maker, d *observe.Desk, a term.Act, came term.Outcome) *Told {
	return m.Told(d, Came{Act: a, Outcome: came, Revealed: term.NoMatter})
}
