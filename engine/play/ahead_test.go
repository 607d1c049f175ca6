package play_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/quantity"
)

// edited is two-strides with texts of its files replaced, old by new.
func edited(t testing.TB, replace ...string) *scenario.Scenario {
	t.Helper()
	files := fstest.MapFS{}
	for _, name := range []string{"scenario.toml", "people.toml", "story.toml"} {
		data, err := fs.ReadFile(scenarios.Files, "two-strides/"+name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: []byte(strings.NewReplacer(replace...).Replace(string(data)))}
	}
	sc, found := scenario.Open(files, ".")
	if sc == nil {
		t.Fatal(found[0].Text())
	}
	return sc
}

// TestNewAt: a play begins on a later day; who decided until then stands in its log, and stays there when it is opened again or lived again.
func TestNewAt(t *testing.T) {
	sc, store := twoStrides(t), save.NewMemory(nil)
	who := policy.Named("attentive")
	d, err := play.NewAt(sc, store, 2, 9, seed, play.Ahead{To: 6, By: "attentive", Decide: who.Decide})
	if err != nil {
		t.Fatal(err)
	}
	p := d.View()
	if p.Week != 2 || !strings.HasPrefix(p.Date, "Tuesday") || p.CanUndo {
		t.Errorf("it opens on %q, week %d", p.Date, p.Week)
	}
	log, damage, err := store.Read(d.ID)
	if err != nil || damage != nil || len(log.Entries) != len(d.Session().Log.Entries) || log.Header.Ahead == nil || *log.Header.Ahead != (declog.Ahead{By: "attentive", Day: 6}) {
		t.Fatalf("%+v %v %v", log.Header, damage, err)
	}
	if _, err := session.Replay(sc, log); err != nil {
		t.Error(err)
	}
	step(t, d, nth(0))
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	again, note, err := play.Resume(sc, store, d.ID, seed)
	if err != nil || note != "" || again.Session().Log.Header.Ahead == nil {
		t.Errorf("%q %v", note, err)
	}
	if _, err := play.NewAt(sc, store, 2, 9, seed, play.Ahead{To: 99, By: "idle", Decide: who.Decide}); err == nil || !strings.Contains(err.Error(), "over before") {
		t.Errorf("went ahead to a day after the last: %v", err)
	}
}

// TestResumeOfAPlayFromALaterDay: what somebody else decided was read by nobody, so a play that began after it goes on in its words all the same.
func TestResumeOfAPlayFromALaterDay(t *testing.T) {
	sc, store := twoStrides(t), save.NewMemory(nil)
	for k := range 4 {
		d, err := play.NewAt(sc, store, 2, uint64(k), seed, play.Ahead{To: 4, By: "attentive", Decide: policy.Named("attentive").Decide})
		if err != nil {
			t.Fatal(err)
		}
		if _, compared := resumedOften(t, sc, store, d, k); compared < 5 {
			t.Errorf("%d pages compared", compared)
		}
	}
}

// TestReload: after an edit of words the page is the same with the new words, wherever the play stands: in the briefing, on a Monday, in a gap,
// in a scene, on what was told, on a Friday.
func TestReload(t *testing.T) {
	plain := twoStrides(t)
	other := edited(t, `"Two Strides Away"`, `"Three Strides"`)
	if other.TextHash == plain.TextHash || other.RulesHash != plain.RulesHash {
		t.Fatal("the edit is none of words alone")
	}
	store := save.NewMemory(nil)
	d, err := play.New(plain, store, 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for n := range 90 {
		before, hash := d.View(), d.Session().Hash()
		f, err := d.Reload([]*scenario.Scenario{plain, other}[n%2])
		if err != nil || f.Lost != nil || f.Filled != nil || f.Moved {
			t.Fatalf("%+v %v", f, err)
		}
		after := d.View()
		if before.Stop != "said" && (after.Stop != before.Stop || after.Date != before.Date || after.Clock != before.Clock) || d.Session().Hash() != hash {
			t.Fatalf("it stood at %s on %s and stands at %s on %s", before.Stop, before.Date, after.Stop, after.Date)
		}
		seen[before.Stop] = true
		step(t, d, nth(n%3))
	}
	for _, stop := range strings.Fields("briefing monday gap scene told friday said") {
		if !seen[stop] {
			t.Errorf("the play never stood at %s", stop)
		}
	}
}

// TestReloadAtTheEnd: a play that is over stays over, and its debrief begins anew with what it has been told.
func TestReloadAtTheEnd(t *testing.T) {
	plain, store := twoStrides(t), save.NewMemory(nil)
	who := policy.Named("attentive")
	d, err := play.NewAt(plain, store, 2, 9, seed, play.Ahead{To: 14, By: "attentive", Decide: who.Decide})
	if err != nil {
		t.Fatal(err)
	}
	for d.View().Stop != "end" {
		step(t, d, nth(0))
	}
	step(t, d, nth(0)) // past the ending
	step(t, d, nth(0)) // the moment that mattered
	notes := len(d.Session().Log.Entries)
	if f, err := d.Reload(edited(t, `"Two Strides Away"`, `"Three Strides"`)); err != nil || f.Lost != nil {
		t.Fatalf("%+v %v", f, err)
	}
	if p := d.View(); p.Stop != "end" || p.Debrief == nil || len(d.Session().Log.Entries) != notes {
		t.Errorf("it stands at %s with %d entries, had %d", p.Stop, len(d.Session().Log.Entries), notes)
	}
	if len(d.Offers()) == 0 {
		t.Error("the debrief has nothing to go on with")
	}
}

// TestReloadBringsBack: a choice that is gone takes its decision with it, and brings it back when it is there again; in between nothing stored is
// less than what shows.
func TestReloadBringsBack(t *testing.T) {
	plain, store := twoStrides(t), save.NewMemory(nil)
	d, err := play.New(plain, store, 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	choice := ""
	for choice == "" || d.View().Stop == "told" || d.View().Stop == "said" {
		step(t, d, nth(0))
		if n := len(d.Session().Log.Entries); n > 0 && d.Session().Log.Entries[n-1].Act.Event != "" {
			choice = d.Session().Log.Entries[n-1].Act.Choice
		}
	}
	last := func() string {
		list := d.Session().Log.Entries
		return list[len(list)-1].Check.State
	}
	whole := last()
	gone := edited(t, `id   = "`+choice+`"`, `id   = "`+choice+`-2"`, `id = "`+choice+`"`, `id = "`+choice+`-2"`, `machine = "`+choice+`"`, `machine = "`+choice+`-2"`,
		`warm = "`+choice+`"`, `warm = "`+choice+`-2"`, `machine = "`+choice, `machine = "`+choice)
	f, err := d.Reload(gone)
	if err != nil || len(f.Lost) != 1 || !strings.Contains(f.Lost[0].Reason, "no choice") || d.View().Stop != "scene" {
		t.Fatalf("%+v %v, at %s", f, err, d.View().Stop)
	}
	if log, _, err := store.Read(d.ID); err != nil || len(log.Entries) != len(d.Session().Log.Entries) || log.Header.RulesHash != gone.RulesHash {
		t.Errorf("stored otherwise than shown: %v", err)
	}
	if f, err = d.Reload(plain); err != nil || f.Lost != nil || last() != whole {
		t.Errorf("brought back: %+v %v", f, err)
	}
}

// refusing is a store whose writers can be made to refuse a whole log.
type refusing struct {
	save.Store
	full bool
}

type refusingWriter struct {
	save.Writer
	s *refusing
}

func (s *refusing) Create(h declog.Header) (string, save.Writer, error) {
	id, w, err := s.Store.Create(h)
	return id, refusingWriter{w, s}, err
}

func (w refusingWriter) Replace(log declog.Log) error {
	if w.s.full {
		return errors.New("no space left on the disk")
	}
	return w.Writer.Replace(log)
}

// TestReloadThatCannotBeStored changes nothing.
func TestReloadThatCannotBeStored(t *testing.T) {
	store := &refusing{Store: save.NewMemory(nil), full: true}
	d, err := play.New(twoStrides(t), store, 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	step(t, d, nth(0))
	before := d.View()
	if _, err := d.Reload(edited(t, `"Two Strides Away"`, `"Three Strides"`)); err == nil || !strings.Contains(err.Error(), "no space left") {
		t.Fatal(err)
	}
	if after := d.View(); d.Session().Scenario().Source.Title != "Two Strides Away" || after.Stop != before.Stop {
		t.Error("it went on with what could not be stored")
	}
	if _, err := play.NewAt(twoStrides(t), store, 2, 9, seed, play.Ahead{To: quantity.Day(5), By: "idle", Decide: policy.Named("idle").Decide}); err == nil {
		t.Error("a play that cannot be stored was begun")
	}
	if r := d.Do(view.Intent{Offer: "nothing", Forecast: -1}); r.Problem == "" {
		t.Error("the door is not there any more")
	}
}
