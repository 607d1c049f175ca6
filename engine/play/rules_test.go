package play_test

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
)

const nightRules = "promises 3\nfailed > 0 -> operate failed restart\nflawed > 0 -> operate flawed patch\notherwise -> operate hottest shift\n"

// begun is a play past its briefing with every promise given, at its first gap.
func begun(t *testing.T, name, rules string, store save.Store) *play.Local {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, name)
	if sc == nil {
		t.Fatalf("%s does not compile: %v", name, found)
	}
	d, err := play.New(sc, store, 4, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	d.UseRules(rules)
	for d.View().Stop != "gap" {
		in := view.Intent{Offer: d.Offers()[0].ID, Forecast: 50}
		for _, o := range d.Offers() {
			if o.Group == "promise" && !o.Chosen {
				in.Offer = o.ID
				break
			}
			if o.ID == "begin" || o.ID == "go" {
				in.Offer = o.ID
			}
		}
		if r := d.Do(in); r.Problem != "" {
			t.Fatal(r.Problem)
		}
	}
	return d
}

func rulesOffer(d view.Door) *view.Offer {
	offers := d.Offers()
	if i := slices.IndexFunc(offers, func(o view.Offer) bool { return o.ID == "rules" }); i >= 0 {
		return &offers[i]
	}
	return nil
}

// TestRulesCarryElevenServers: the sheet runs day by day until Friday, tells what it did, and reaches the full yardstick; the log replays to
// the same state and holds the sheet.
func TestRulesCarryElevenServers(t *testing.T) {
	store := save.NewMemory(nil)
	d := begun(t, "machine-room", nightRules, store)
	days := 0
	for d.View().Stop != "end" {
		o := rulesOffer(d)
		if o == nil {
			step(t, d, nth(0)) // a page that tells
			continue
		}
		day := d.View().Day
		p := step(t, d, func([]view.Offer) *view.Offer { return o })
		days++
		did := 0
		for _, s := range p.Signs {
			if s.Kind == "rules" {
				did++
			}
		}
		if p.Stop == "gap" && (p.Day == day || did != 3) {
			t.Errorf("after day %d it is day %d, and the sheet tells of %d acts", day, p.Day, did)
		}
	}
	if days < 5 || days > 10 { // something to read stops it here and there
		t.Errorf("the sheet was let run %d times", days)
	}
	if got := d.Session().Yardstick(); got < 99.9 {
		t.Errorf("the sheet reaches %.1f of 100", got)
	}
	log := d.Session().Log
	again, err := session.Replay(d.Session().Scenario(), log)
	if again != nil {
		again.Finish()
	}
	if err != nil || again.Hash() != d.Session().Hash() {
		t.Fatalf("the log does not replay: %v", err)
	}
	if i := slices.IndexFunc(log.Entries, func(e declog.Entry) bool {
		return e.Note != nil && e.Note.About == declog.NoteRules && e.Note.Text == nightRules
	}); i < 0 {
		t.Error("the log does not say which sheet ran")
	}
}

// TestRulesStopForPeople: among people the sheet stops where something wants an answer, and never decides a written scene.
func TestRulesStopForPeople(t *testing.T) {
	d := begun(t, "two-strides", "waiting > 0 -> answer waiting by walk\nunanswered > 0 -> answer oldest by chat\notherwise -> own_work", save.NewMemory(nil))
	scenes := 0
	for n := 0; n < 60 && d.View().Stop != "end"; n++ {
		before := len(d.Session().Log.Entries)
		o := rulesOffer(d)
		if o == nil {
			if d.View().Stop == "scene" {
				scenes++
			}
			step(t, d, nth(0))
			continue
		}
		step(t, d, func([]view.Offer) *view.Offer { return o })
		for _, e := range d.Session().Log.Entries[before:] {
			if e.Kind == declog.KindAct && e.Act.Event != "" {
				t.Fatalf("the sheet answered %s", e.Act.Event)
			}
		}
		if len(d.Session().Log.Entries) < before+2 {
			t.Fatal("the sheet was let run and decided nothing")
		}
	}
	if scenes == 0 {
		t.Error("nothing stopped the sheet")
	}
}

// TestNoSheetNoOffer: without a sheet, or with one on which no rule stands, nothing is offered; one that cannot be read is refused with its place; a full disk leaves nothing
// half-done.
func TestNoSheetNoOffer(t *testing.T) {
	for _, rules := range []string{"", "promises 0\n", "promises 2\n# nothing yet\n"} { // the last line struck out leaves what to promise
		if o := rulesOffer(begun(t, "machine-room", rules, save.NewMemory(nil))); o != nil {
			t.Errorf("%q: a sheet without a rule is offered: %+v", rules, o)
		}
	}
	for _, rules := range []string{"otherwise -> fly", "no arrow"} {
		d := begun(t, "machine-room", rules, save.NewMemory(nil))
		o := rulesOffer(d)
		if o == nil || !strings.Contains(o.Refused, "line 1, column") {
			t.Errorf("%q: %+v", rules, o)
		}
		if r := d.Do(view.Intent{Offer: "rules"}); r.Problem != o.Refused {
			t.Errorf("%q is let run: %q", rules, r.Problem)
		}
	}
	store := &full{Store: save.NewMemory(nil), left: 1000}
	d := begun(t, "machine-room", nightRules, store)
	store.left = 0
	before := len(d.Session().Log.Entries)
	if r := d.Do(view.Intent{Offer: "rules"}); !strings.Contains(r.Problem, "could not be stored") || len(d.Session().Log.Entries) != before {
		t.Errorf("on a full disk: %q, %d entries, before %d", r.Problem, len(d.Session().Log.Entries), before)
	}
}
