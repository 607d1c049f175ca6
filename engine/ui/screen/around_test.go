package screen

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/view"
)

// aroundStates are the sheets of the organisation around the team, each with the play it is looked at in.
var aroundStates = []struct {
	name, play string
	fullest    bool // looked at in small windows and other themes as well
	enter      func(b *bench)
}{
	{"proposals", "council", false, func(b *bench) { b.activate("ui:topic:proposals") }},
	{"council", "council", false, func(b *bench) { b.activate("ui:topic:council") }},
	{"say", "council", false, func(b *bench) { b.activate("ui:topic:council"); b.drawn("object:ops") }},
	{"budget", "council", true, func(b *bench) { b.activate("ui:topic:budget") }},
	{"questions", "council", false, func(b *bench) { b.activate("ui:topic:questions") }},
	{"around", "organisation", false, func(*bench) {}},
	{"hiring", "organisation", true, func(b *bench) { b.activate("ui:topic:hiring") }},
	{"candidate", "organisation", false, func(b *bench) { b.activate("ui:topic:hiring"); b.drawn("object:noel") }},
	{"map", "organisation", true, func(b *bench) { b.activate("ui:topic:map") }},
	{"ledger", "organisation", false, func(b *bench) { b.activate("ui:topic:map"); b.drawn("object:ledger") }},
	{"machines", "organisation", false, func(b *bench) { b.activate("ui:topic:machines") }},
	{"vows", "own-part", false, func(*bench) {}},
	{"calendar", "own-part", false, func(b *bench) { b.activate("ui:topic:week") }},
	{"advice", "own-part", false, func(b *bench) { b.activate("ui:topic:week"); b.pullTo("advise:sol") }},
	{"rating", "own-part", false, func(b *bench) { b.look("ben", "", ""); b.pullTo("rate:ben") }},
}

// drawn opens a drawer, which must be there.
func (b *bench) drawn(id string) {
	b.t.Helper()
	if _, ok := view.Inside(b.menu(), id); !ok {
		b.t.Fatalf("there is no drawer %q", id)
	}
	b.pull(id)
}

// pullTo opens the drawers on the way to the first offer whose id begins so.
func (b *bench) pullTo(begins string) {
	b.t.Helper()
	for i := range b.offers {
		if ids, ok := drawersTo(b.menu(), b.offers[i].ID); ok && strings.HasPrefix(b.offers[i].ID, begins) {
			for _, id := range ids {
				b.pull(id)
			}
			return
		}
	}
	b.t.Fatalf("%q is not in the menu", begins)
}

// moments are the plays of aroundStates, each at its fullest gap.
func moments(t *testing.T) map[string]moment {
	t.Helper()
	list := map[string]moment{}
	for _, s := range aroundStates {
		if _, ok := list[s.play]; !ok {
			list[s.play] = fullest(t, s.play)
		}
	}
	return list
}

// TestAroundPictures: every sheet of the organisation around the team as it is drawn where there is something on it.
func TestAroundPictures(t *testing.T) {
	kept := moments(t)
	for _, l := range looks() {
		for _, s := range aroundStates {
			if l.name == "1920" || l.name != "1280" && !s.fullest {
				continue
			}
			m := kept[s.play]
			b := newBench(t, l.th, l.w, l.h, m.Page, m.Offers)
			s.enter(b)
			b.rest()
			golden.Check(t, "full-"+s.name+"-"+l.name, b.picture())
		}
	}
}

// TestAroundHolds: at every size everything of those sheets is within its panel, readable and in reach.
func TestAroundHolds(t *testing.T) {
	kept := moments(t)
	for _, l := range sizes() {
		for _, s := range aroundStates {
			m := kept[s.play]
			b := newBench(t, l.th, l.w, l.h, m.Page, m.Offers)
			s.enter(b)
			b.rest()
			inspect(t, l.name+" around "+s.name, b)
		}
	}
}

// TestAroundSaysSomething: no sheet is empty, nothing on one stands twice, and a heading has words under it.
func TestAroundSaysSomething(t *testing.T) {
	for play, m := range moments(t) {
		for i := range m.Page.Topics {
			q := &m.Page.Topics[i]
			titles := map[string]bool{}
			for _, p := range q.Parts {
				if p.Meta == "" && len(p.Lines) == 0 {
					t.Errorf("%s, %s: nothing stands under %q", play, q.ID, p.Title)
				}
				if titles[p.Title] {
					t.Errorf("%s, %s: %q stands twice", play, q.ID, p.Title)
				}
				titles[p.Title] = true
				if words := p.Meta + strings.Join(p.Lines, ""); q.ID != "machines" && measurement.MatchString(words) {
					t.Errorf("%s, %s: %q gives a measurement away", play, q.ID, words)
				}
			}
			if q.Line == "" || len(q.Parts) == 0 {
				t.Errorf("%s: the sheet %s is empty", play, q.ID)
			}
		}
	}
}

// TestOneThingOnASheet: where a sheet has one thing on it no drawer stands between, and what is known of it stays beside what can be done; in
// the drawer of one of several its name stands once in the panel, and nothing of the others.
func TestOneThingOnASheet(t *testing.T) {
	m := fullest(t, "organisation")
	for _, c := range []struct{ topic, begins, there, gone string }{
		{"council", "preview:finance", "Frieda Brandt", "Which?"},
		{"hiring", "interview:noel", "Applied", "A developer"},
	} {
		b := newBench(t, looks()[0].th, 1280, 800, m.Page, m.Offers)
		b.turnTo(c.topic)
		b.pullTo(c.begins)
		b.trail = b.trail[:1]
		b.rest()
		r := inspect(t, c.topic, b)
		if _, ok := r.where(c.there); !ok {
			t.Errorf("%s: no %q beside what can be done", c.topic, c.there)
		}
		if _, ok := r.where(c.gone); ok {
			t.Errorf("%s: %q is there", c.topic, c.gone)
		}
		names := 0
		for _, x := range r.texts {
			if x.text == "Noel" && x.box.X > 860 { // the hiring table has it as well
				names++
			}
		}
		if c.topic == "hiring" && names != 1 {
			t.Errorf("Noel's name stands %d times", names)
		}
	}
}

// TestPointedAt: whoever and whatever stands on a large sheet is a way to what can be done about it, for the pointer and for the keys, and no way where
// nothing can be done or where it is open.
func TestPointedAt(t *testing.T) {
	for _, c := range []struct{ play, topic, item, opens, at string }{
		{"organisation", "hiring", "hiring/noel", "object:noel", "hiring"},
		{"organisation", "map", "map/month-end", "object:month-end", "map"},
		{"council", "council", "council/ops", "object:ops", "council"},
		{"council", "proposals", "council/ops", "object:ops", "council"},
		{"council", "budget", "budget/tool", "object:tool", "budget"},
	} {
		m := fullest(t, c.play)
		for _, way := range []string{"pointer", "keys"} {
			b := newBench(t, looks()[0].th, 1280, 800, m.Page, m.Offers)
			b.turnTo(c.topic)
			b.rest()
			if way == "pointer" {
				b.click(partID + c.item)
			} else {
				for range 9 { // round the page to it
					if b.keys(input.Tab); strings.HasPrefix(b.state.Focus(), partID) {
						break
					}
				}
				for _, k := range []input.Key{input.Right, input.Down, input.Down} { // and to the one meant, as the eye goes
					if b.state.Focus() != partID+c.item {
						b.keys(k)
					}
				}
				b.keys(input.Enter)
			}
			b.rest()
			if b.topic != c.at || len(b.trail) == 0 || b.trail[0] != c.opens {
				t.Errorf("%s on %s by %s: topic %q, drawers %q", c.item, c.topic, way, b.topic, b.trail)
			}
			if strings.Contains(b.ids(), partID+c.item) && c.at == b.topic {
				t.Errorf("%s still leads to where it is", c.item)
			}
		}
	}
	m := fullest(t, "organisation")
	b := newBench(t, looks()[0].th, 1280, 800, m.Page, m.Offers)
	b.turnTo("hiring")
	b.rest()
	if strings.Contains(b.ids(), partID+"hiring/mara") {
		t.Error("Mara has the offer, nothing can be done, and she is a way to something")
	}
}

var measurement = regexp.MustCompile(`%|\d\.\d`) // a share or a fraction

// TestNoTwoLinesAlike: in every menu of those plays each line, in every drawer, says something of its own, and begins like a sentence.
func TestNoTwoLinesAlike(t *testing.T) {
	for play, m := range moments(t) {
		b := newBench(t, looks()[0].th, 1280, 800, m.Page, m.Offers)
		for i := range m.Page.People {
			b.look(m.Page.People[i].ID, "", "")
			apart(t, play+" "+m.Page.People[i].ID, b.menu())
		}
		for i := range m.Page.Topics {
			b.turnTo(m.Page.Topics[i].ID)
			apart(t, play+" "+m.Page.Topics[i].ID, b.menu())
		}
		b.turnTo("week")
		apart(t, play+" week", b.menu())
		for i := range m.Page.Projects {
			b.turnTo("project:" + m.Page.Projects[i].ID)
			apart(t, play+" "+m.Page.Projects[i].ID, b.menu())
		}
		for i := range m.Page.Matters {
			b.look("", m.Page.Matters[i].ID, "")
			apart(t, play+" "+m.Page.Matters[i].ID, b.menu())
		}
	}
}

func apart(t *testing.T, where string, list []view.Entry) {
	t.Helper()
	seen := map[string]bool{}
	for _, e := range list {
		if seen[e.Text] {
			t.Errorf("%s: two lines are %q", where, e.Text)
		}
		seen[e.Text] = true
		if c, _ := utf8.DecodeRuneInString(e.Text); unicode.IsLower(c) && e.Offer != nil {
			t.Errorf("%s: %q begins small", where, e.Text)
		}
		apart(t, where+" > "+e.Text, e.Inside)
	}
}
