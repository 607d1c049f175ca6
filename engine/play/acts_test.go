package play_test

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/term"
)

// tryout is a scenario in which every sub-model of people and projects runs.
func tryout(tb testing.TB) *scenario.Scenario {
	tb.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/tryout.toml")
	if sc == nil {
		tb.Fatalf("the scenario does not compile: %v", found)
	}
	return sc
}

// fullVerbs are the acts of the model of people and projects that a gap offers.
const fullVerbs = `answer ask talk notice thank one_to_one feedback recognise expect purpose tell apologise set_goal delegate request ask_overtime
	move_date cut_scope assign reassign take_task pair review research firefight meet decide unblock plan unplan read_mail own_work tickets coffee wait`

// asks reports whether an offer is a one-to-one that tells what somebody would like, after which more can be done.
func asks(o *view.Offer) bool {
	return o != nil && o.Verb == "one_to_one" && o.Manner == "their_agenda"
}

// fresh prefers what has not been done yet: another act, way and manner each time. Pages that tell are gone on from.
func fresh(done map[string]bool) func([]view.Offer) *view.Offer {
	key := func(o *view.Offer) string { return o.Verb + " " + o.Channel + " " + o.Manner }
	return func(offers []view.Offer) *view.Offer {
		var last *view.Offer
		for i := range offers {
			o := &offers[i]
			if o.Refused != "" || strings.HasPrefix(o.ID, "again:") || strings.HasPrefix(o.ID, "promise:") {
				continue
			}
			if o.Verb == "" && last == nil || o.Verb == "wait" && !asks(last) || asks(o) && !asks(last) {
				last = o
			}
			if o.Verb != "" && !done[key(o)] {
				done[key(o)] = true
				return o
			}
		}
		return last
	}
}

// TestEverythingCanBeDone walks through plays until every act has been done by every way and in every manner that was ever offered: each is
// told in words, logged, and replays to the same state.
func TestEverythingCanBeDone(t *testing.T) {
	sc, store := tryout(t), save.NewMemory(nil)
	done, offered, verbs := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for k := range uint64(6) {
		d, err := play.New(sc, store, k+1, 9, seed)
		if err != nil {
			t.Fatal(err)
		}
		for n := 0; d.Session().Stop() != term.End && n < 1000; n++ {
			for _, o := range d.Offers() {
				if o.Verb != "" && o.Refused == "" {
					offered[o.Verb+" "+o.Channel+" "+o.Manner] = true
					verbs[o.Verb] = true
				}
			}
			if p := step(t, d, fresh(done)); p.Told != nil && (len(p.Told.Text) < 4 || strings.Contains(p.Told.Text, "{")) {
				t.Errorf("%s is told as %q", p.Told.Choice, p.Told.Text)
			}
		}
		log, damage, err := store.Read(d.ID)
		if err != nil || damage != nil {
			t.Fatal(err, damage)
		}
		again, err := session.Replay(sc, log)
		for n := 0; err == nil && again.Stop() != term.End && n < 100; n++ {
			again.Continue()
		}
		if err != nil || again.Hash() != d.Session().Hash() {
			t.Errorf("cast %d replays to another state: %v", k+1, err)
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for _, v := range strings.Fields(fullVerbs) {
		if !verbs[v] {
			t.Errorf("%s was never offered", v)
		}
	}
	for what := range offered {
		if !done[what] {
			t.Errorf("offered and never done: %s", what)
		}
	}
	t.Logf("%d acts by way and manner, %d verbs", len(done), len(verbs))
}

// TestOffersAreWhole: no two offers of a page share an id, every act says what it is, its way and its manner in words, and no more stand in
// one menu than can be read at a glance.
func TestOffersAreWhole(t *testing.T) {
	d, err := play.New(tryout(t), save.NewMemory(nil), 3, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	done := map[string]bool{}
	for n := 0; n < 120 && d.Session().Stop() != term.End; n++ {
		page, offers, seen := d.View(), d.Offers(), map[string]bool{}
		for _, o := range offers {
			if seen[o.ID] {
				t.Fatalf("two offers are called %s", o.ID)
			}
			seen[o.ID] = true
			if o.Verb == "" {
				continue
			}
			if o.Does == "" || o.By == "" || (o.Manner == "") != (o.How == "") || o.Person != "" && o.Detail == "" {
				t.Fatalf("%+v is not whole", o)
			}
			if o.Manner != "" && !strings.HasSuffix(o.Text, o.How) {
				t.Fatalf("%q does not say how: %s", o.Text, o.How)
			}
		}
		for _, p := range page.People {
			var mine []view.Offer
			for _, o := range offers {
				if o.Group == "person" && o.Person == p.ID {
					mine = append(mine, o)
				}
			}
			if list := view.Menu(page, view.OfPerson, mine); len(list) > 9 {
				t.Errorf("%s has %d lines", p.ID, len(list))
			}
		}
		step(t, d, fresh(done))
	}
}

// TestTwoStridesOffersItsOwn: a scenario that uses none of the sub-models offers none of their acts, and stands openly as it did.
func TestTwoStridesOffersItsOwn(t *testing.T) {
	d, err := play.New(twoStrides(t), save.NewMemory(nil), 3, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	const known = " answer ask talk notice thank read_mail own_work tickets coffee wait "
	gaps := 0
	for n := 0; n < 150 && d.Session().Stop() != term.End; n++ {
		for _, o := range d.Offers() {
			if o.Verb != "" && (!strings.Contains(known, " "+o.Verb+" ") || o.Drawer+o.Manner != "" || o.Group == "project" || o.Group == "week") {
				t.Fatalf("%+v is offered", o)
			}
		}
		if p := d.View(); p.Stop == "gap" {
			gaps++
			for _, q := range p.People {
				if q.Known != nil || q.Facts != nil || q.Between != "" || q.Looked != "" || p.Standing != nil || p.Felt != nil {
					t.Fatalf("more is known than the scenario runs: %+v", q)
				}
			}
		}
		step(t, d, nth(n*7))
	}
	if gaps < 10 {
		t.Errorf("only %d gaps", gaps)
	}
}

// TestPlannedAndTakenBack: an hour planned every week stands on the page, can be taken out again, and is offered anew.
func TestPlannedAndTakenBack(t *testing.T) {
	d, err := play.New(tryout(t), save.NewMemory(nil), 3, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	on := func(id string) bool {
		for _, o := range d.Offers() {
			if o.ID == id {
				return true
			}
		}
		return false
	}
	take := func(id string) view.Page {
		t.Helper()
		for n := 0; d.View().Stop != "gap"; n++ {
			if n > 20 {
				t.Fatal("no gap")
			}
			step(t, d, nth(0))
		}
		if r := d.Do(view.Intent{Offer: id, Forecast: -1}); r.Problem != "" {
			t.Fatalf("%s: %s", id, r.Problem)
		}
		told := d.View()
		for d.View().Stop != "gap" {
			step(t, d, nth(0))
		}
		if told.Told == nil || told.Told.Text == "" {
			t.Errorf("%s is not told", id)
		}
		return d.View()
	}
	for _, c := range []struct{ plan, unplan, says string }{
		{"plan:ana", "unplan:ana", "Every Monday: half an hour with Ana Ferreira."},
		{"plan:booking", "unplan:booking", "One day a week is kept for your own work: Booking page."},
		{"plan", "unplan", "Mornings are kept free of interruptions."},
	} {
		p := take(c.plan)
		if len(p.Standing) != 1 || p.Standing[0] != c.says || !on(c.unplan) {
			t.Errorf("after %s: %q, can be taken out: %v", c.plan, p.Standing, on(c.unplan))
		}
		if p = take(c.unplan); len(p.Standing) != 0 || on(c.unplan) || !on(c.plan) {
			t.Errorf("after %s: %q, offered %v", c.unplan, p.Standing, on(c.plan))
		}
	}
}

// TestNoTaskNoHand: on a matter that no project is behind, such as an envelope, there is nothing to work on together and no task to take over; on
// one that has a project there is, for whoever works on projects.
func TestNoTaskNoHand(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "hip-deep")
	if sc == nil {
		t.Fatal(found)
	}
	behind := map[string]string{}
	for _, m := range sc.Source.Matters {
		behind[m.ID] = m.Project
	}
	with, without := 0, 0
	for k := range 3 {
		d, err := play.New(sc, save.NewMemory(nil), uint64(k)+1, 9, seed)
		if err != nil {
			t.Fatal(err)
		}
		for d.Session().Stop() != term.End {
			for _, o := range d.Offers() {
				hands := o.Matter != "" && (o.Verb == "pair" || o.Verb == "take_task")
				switch {
				case hands && behind[o.Matter] == "":
					t.Errorf("offered about %s, which has no project: %s", o.Matter, o.ID)
				case hands:
					with++
				case o.Matter == "envelope":
					without++
				}
			}
			step(t, d, nth(k))
		}
	}
	if with == 0 || without == 0 {
		t.Errorf("%d offers of hands on a project's matter, %d on the envelope: nothing is shown", with, without)
	}
}
