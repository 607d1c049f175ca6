package view

import (
	"slices"
	"strings"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestTheYearRemembersWhoHasLeft: days off of somebody who has left are no longer announced as theirs and no longer stand among those to come; all other
// dates do.
func TestTheYearRemembersWhoHasLeft(t *testing.T) {
	sc, d, m := firstDesk(t, "first-year")
	gone := 0
	for k := range sc.Source.Dates {
		src := &sc.Source.Dates[k]
		p, away := sc.PersonID(src.Person)
		if !away {
			continue
		}
		gone++
		x := observe.Date{ID: k, Kind: observe.Absence, Person: p, State: observe.DateAhead, From: d.Day + 20, To: d.Day + 24}
		n := observe.News{Kind: observe.NewsDate, Person: p, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: k}
		if line, sign := m.date(d, &x), m.sign(d, &n).Text; line == "" || strings.HasPrefix(sign, "Still") {
			t.Errorf("%s, with everybody there: %q, %q", src.ID, line, sign)
		}
		d.People[p].Gone = true
		if line, sign := m.date(d, &x), m.sign(d, &n).Text; line != "" || sign != "Still in the calendar: "+src.Name+"." {
			t.Errorf("%s, of somebody who has left: %q, %q", src.ID, line, sign)
		}
		d.People[p].Gone = false
	}
	if gone < 3 {
		t.Errorf("%d dates are somebody's", gone)
	}
}

// TestWhoWasSeenLongAgoWasSeen: half a year after a look it is told how long ago that was, and not that there has been none.
func TestWhoWasSeenLongAgoWasSeen(t *testing.T) {
	_, d, m := firstDesk(t, "first-year")
	d.Day = 150
	q := &d.People[0]
	for _, k := range []struct {
		day  quantity.Day // of the look, -1 never
		told string
	}{{20, "last seen 26 weeks ago"}, {51, "last seen 20 weeks ago"}, {-1, "not seen yet"}} {
		q.Seen, q.SeenDays = term.Sighting{Day: k.day}, 99
		if k.day >= 0 {
			q.SeenDays = int(d.Day - k.day)
		}
		if got := m.passedBetween(nil, 0, d.Day, seenDays(q)); !strings.HasSuffix(got, k.told) {
			t.Errorf("seen on day %d: %q, want %q", k.day, got, k.told)
		}
		if p := m.person(d, 0); (p.SeenDays >= 0) != (k.day >= 0) || strings.Contains(p.Seen, "not yet") == (k.day >= 0) {
			t.Errorf("seen on day %d: %d days, %q", k.day, p.SeenDays, p.Seen)
		}
	}
}

// TestTheBossWasSeenNinetyNineDaysAgo: a number of days that stands for "never" elsewhere is told as the days it is.
func TestTheBossWasSeenNinetyNineDaysAgo(t *testing.T) {
	_, d, m := firstDesk(t, "first-year")
	d.Day = 150
	for seen, want := range map[quantity.Day]string{51: "20 weeks ago", quantity.Never: "not seen yet"} {
		d.Budget.SeenDay, d.Budget.SeenDays = seen, 99
		if got := m.year(d).Meta; !strings.HasSuffix(got, want) {
			t.Errorf("seen on %v: %q, want %q", seen, got, want)
		}
	}
}

// TestGapsAreCounted: what is said to what was asked before the first week is no gap of one; a promise that is made in one is.
func TestGapsAreCounted(t *testing.T) {
	asked := term.NewAct(term.Decline)
	asked.Promise = 0
	given := asked
	given.Verb = term.Promise
	scene := term.NewAct(term.Answer).With(0, term.Walk)
	scene.Event, scene.Choice = 0, 0
	acts := []Looked{
		{Act: asked},
		{Act: given},
		{Act: term.NewAct(term.Begin)},
		{Act: scene},
		{Act: term.NewAct(term.Promise).With(0, term.Walk)},
		{Act: term.NewAct(term.Meet)},
		{Act: term.NewAct(term.Wait), Run: true},
		{Act: term.NewAct(term.Wait)},
	}
	if got, want := gapsWent(acts), []string{"2 left empty", "1 with people", "1 about what is decided and asked for", "1 of them while weeks ran on your plan"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestWhatWasDoneInASceneIsNotNothing: an hour at somebody's screen, which takes no way to them and is directed at nobody, has passed between you; what was
// done in a scene of somebody else has not.
func TestWhatWasDoneInASceneIsNotNothing(t *testing.T) {
	sc, d, m := firstDesk(t, "first-year")
	var of [2]Looked
	n := 0
	for i := range sc.Source.Events {
		for j := range sc.Source.Events[i].Choices {
			switch id := sc.Source.Events[i].ID + "." + sc.Source.Events[i].Choices[j].ID; id {
			case "five-weeks.on-paper", "five-weeks.what-day":
				of[n] = Looked{Act: sc.Events[i].Choices[j].Act}
				of[n].Act.Event, of[n].Act.Choice = term.EventID(i), term.ChoiceID(j)
				n++
			}
		}
	}
	plan, ask := of[0], of[1]
	if n != 2 || plan.Act.Verb != term.Plan || ask.Act.Verb != term.Ask {
		t.Fatalf("%d choices, %v and %v", n, plan.Act.Verb, ask.Act.Verb)
	}
	ana := ask.Act.Person
	for _, k := range []struct {
		acts []Looked
		who  term.PersonID
		told string
	}{
		{nil, ana, "nothing passed between you; "},
		{[]Looked{plan}, ana, "once in a scene, and otherwise nothing; "},
		{[]Looked{plan, plan}, ana, "twice in scenes, and otherwise nothing; "},
		{[]Looked{plan, ask}, ana, "once in talk; "},
		{[]Looked{plan}, ana + 1, "nothing passed between you; "},
	} {
		if got := m.passedBetween(k.acts, k.who, d.Day, 3); !strings.HasPrefix(got, k.told) {
			t.Errorf("of %d acts: %q, want %q", len(k.acts), got, k.told)
		}
	}
}
