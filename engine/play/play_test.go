package play_test

import (
	"encoding/json"
	"errors"
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
	"headcount/sim/model"
	"headcount/sim/rng"
	"headcount/sim/term"
)

func twoStrides(tb testing.TB) *scenario.Scenario {
	tb.Helper()
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		tb.Fatalf("two-strides does not compile: %v", found)
	}
	return sc
}

func seed() uint64 { return 77 }

// step takes the first offer that can be taken, or the one a pick function prefers, and returns the page it led to.
func step(t *testing.T, d view.Door, prefer func([]view.Offer) *view.Offer) view.Page {
	t.Helper()
	offers := slices.DeleteFunc(d.Offers(), func(o view.Offer) bool { return o.Group == "note" }) // which no walk writes
	o := prefer(offers)
	if o == nil {
		t.Fatalf("nothing can be done at %q", d.View().Stop)
	}
	in := view.Intent{Offer: o.ID, Forecast: -1, Tokens: [3]int{5, 3, 2}, Text: "it was the Tuesday"}
	if o.Forecast != "" {
		in.Forecast = 65
	}
	if r := d.Do(in); r.Problem != "" {
		t.Fatalf("%s at %q: %s", o.ID, d.View().Stop, r.Problem)
	}
	return d.View()
}

// nth prefers another offer at each call, so that a walk touches many kinds; pages that tell are gone on from.
func nth(k int) func([]view.Offer) *view.Offer {
	return func(offers []view.Offer) *view.Offer {
		for i := range offers {
			o := &offers[(i+k)%len(offers)]
			if o.Refused == "" && !strings.HasPrefix(o.ID, "again:") && !strings.HasPrefix(o.ID, "promise:") && o.ID != "crowd" {
				return o
			}
		}
		for i := range offers {
			if offers[i].ID == "crowd" {
				return &offers[i]
			}
		}
		return nil
	}
}

func TestPlaysToTheDebriefAndReplays(t *testing.T) {
	sc, store := twoStrides(t), save.NewMemory(nil)
	for k := range 3 {
		d, err := play.New(sc, store, uint64(k), 9, seed)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for n := 0; ; n++ {
			p := d.View()
			seen[p.Stop] = true
			if p.Debrief != nil {
				seen["debrief "+p.Debrief.Step] = true
				if p.Debrief.Step == "done" {
					break
				}
			}
			if n > 1000 {
				t.Fatalf("no end at %q", p.Stop)
			}
			step(t, d, nth(n*7+k))
		}
		for _, stop := range []string{"briefing", "monday", "gap", "scene", "said", "told", "friday", "end", "debrief ending", "debrief moment", "debrief tokens", "debrief lives", "debrief crowd", "debrief twin", "debrief card"} {
			if !seen[stop] {
				t.Errorf("play %d never came to %q", k, stop)
			}
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
		log, damage, err := store.Read(d.ID)
		if err != nil || damage != nil || !log.Done() {
			t.Fatalf("stored log: %v %v done %v", err, damage, log.Done())
		}
		if _, err := session.Replay(sc, log); err != nil {
			t.Errorf("stored log does not replay: %v", err)
		}
	}
}

// TestResumeAnywhere: left after any decision, a play of any scenario goes on where it was, with the same page, word for word, and the same to do.
func TestResumeAnywhere(t *testing.T) {
	everyScenario(t, func(k int, sc *scenario.Scenario) {
		store := save.NewMemory(nil)
		d, err := play.New(sc, store, 2, 9, seed)
		if err != nil {
			t.Fatal(err)
		}
		if d, compared := resumedOften(t, sc, store, d, k); compared < 8 {
			t.Errorf("%s: %d pages compared", d.View().Scenario, compared)
		}
	})
}

// everyScenario does something with each shipped scenario, which has a number.
func everyScenario(t *testing.T, do func(k int, sc *scenario.Scenario)) {
	t.Helper()
	for k, id := range scenarios.Shipped() {
		sc, found := scenario.Open(scenarios.Files, id)
		if sc == nil {
			t.Fatal(found)
		}
		do(k, sc)
	}
}

// resumedOften goes on with a play for 120 pages, which are others for each k, and leaves and resumes it at every fifth. It returns how many pages were there
// before and after that and could be compared.
func resumedOften(t *testing.T, sc *scenario.Scenario, store save.Store, d *play.Local, k int) (*play.Local, int) {
	t.Helper()
	compared := 0
	for n := range 120 {
		p := d.View()
		if p.Stop == "end" {
			break
		}
		if n%5 == 4 {
			page, offers, hash := written(t, p), written(t, d.Offers()), d.Session().Hash()
			if err := d.Close(); err != nil {
				t.Fatal(err)
			}
			var err error
			if d, _, err = play.Resume(sc, store, d.ID, seed); err != nil {
				t.Fatal(err)
			}
			for range 2 { // pages that only tell are not decisions: they are told again
				if d.Session().Hash() != hash && d.View().Stop != "gap" && d.View().Stop != "scene" {
					step(t, d, nth(0))
				}
			}
			if again := d.View(); again.Stop == p.Stop { // what was said and not yet revealed is revealed
				if compared++; written(t, again) != page || written(t, d.Offers()) != offers {
					t.Fatalf("%s, page %d, %s on %s, was\n%s\n%s\nand is\n%s\n%s", p.Scenario, n, p.Stop, p.Date, page, offers, written(t, again), written(t, d.Offers()))
				}
			}
		}
		step(t, d, nth(n*7+k))
	}
	return d, compared
}

func written(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestTakeBackLeadsToTheSamePage: a decision that is taken back, in any scenario, leaves the page it was taken on, word for word, and the same to do.
func TestTakeBackLeadsToTheSamePage(t *testing.T) {
	everyScenario(t, func(k int, sc *scenario.Scenario) {
		d, err := play.New(sc, save.NewMemory(nil), 3, 8, seed)
		if err != nil {
			t.Fatal(err)
		}
		taken := 0
		for n := range 140 {
			p := d.View()
			if p.Stop == "end" {
				break
			}
			page, offers := written(t, p), written(t, d.Offers())
			if !step(t, d, nth(n*7+k)).CanUndo {
				continue
			}
			taken++
			if r := d.TakeBack(); r.Problem != "" {
				t.Fatal(r.Problem)
			}
			if again, now := written(t, d.View()), written(t, d.Offers()); again != page || now != offers {
				t.Fatalf("%s, page %d on %s, was\n%s\n%s\nand is\n%s\n%s", p.Scenario, n, p.Date, page, offers, again, now)
			}
			step(t, d, nth(n*7+k))
		}
		if taken < 3 {
			t.Errorf("%s: %d decisions taken back", sc.Source.ID, taken)
		}
	})
}

func TestTakeBackUntilShown(t *testing.T) {
	d, err := play.New(twoStrides(t), save.NewMemory(nil), 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	for d.View().Stop != "scene" {
		step(t, d, nth(0))
	}
	before, n := d.Session().Hash(), len(d.Session().Log.Entries)
	if p := step(t, d, nth(0)); p.Stop != "said" || p.Told != nil || !p.CanUndo {
		t.Fatalf("after a choice the page is %q, told %v", p.Stop, p.Told)
	}
	if r := d.TakeBack(); r.Problem != "" {
		t.Fatal(r.Problem)
	}
	if d.Session().Hash() != before || len(d.Session().Log.Entries) != n || d.View().Stop != "scene" {
		t.Error("taking back left a trace")
	}
	step(t, d, nth(0))
	step(t, d, nth(0)) // reveal
	if r := d.TakeBack(); r.Problem == "" {
		t.Error("taken back after the outcome was shown")
	}
}

// full is a store whose disk is full from the n-th entry on.
type full struct {
	save.Store
	left int
}

type fullWriter struct {
	save.Writer
	s *full
}

func (s *full) Create(h declog.Header) (string, save.Writer, error) {
	id, w, err := s.Store.Create(h)
	return id, fullWriter{w, s}, err
}

func (w fullWriter) Append(e declog.Entry) error {
	if w.s.left--; w.s.left < 0 {
		return errors.New("no space left on the disk")
	}
	return w.Writer.Append(e)
}

// TestWhatCannotBeStoredHasNotHappened: a full disk is told, changes nothing, and the play goes on once there is room.
func TestWhatCannotBeStoredHasNotHappened(t *testing.T) {
	store := &full{save.NewMemory(nil), 12}
	d, err := play.New(twoStrides(t), store, 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	for range 200 {
		before := d.Session().Hash()
		o := nth(0)(d.Offers())
		in := view.Intent{Offer: o.ID, Forecast: 50}
		r := d.Do(in)
		if r.Problem == "" {
			continue
		}
		if !strings.Contains(r.Problem, "no space left") || d.Session().Hash() != before {
			t.Fatalf("problem %q, state changed %v", r.Problem, d.Session().Hash() != before)
		}
		store.left = 1000
		if r := d.Do(in); r.Problem != "" {
			t.Errorf("still refused with room: %s", r.Problem)
		}
		return
	}
	t.Fatal("the disk never filled")
}

// TestSecondLifeThroughTheDoor: on a Friday the week can be lived again, in a save of its own that is marked.
func TestSecondLifeThroughTheDoor(t *testing.T) {
	store := save.NewMemory(nil)
	d, err := play.New(twoStrides(t), store, 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	for d.View().Stop != "friday" {
		step(t, d, nth(0))
	}
	first := d.ID
	if r := d.Do(view.Intent{Offer: "again:1", Forecast: -1}); r.Problem != "" {
		t.Fatal(r.Problem)
	}
	p := d.View()
	if d.ID == first || p.Stop != "monday" || !strings.Contains(p.Life, "second life") {
		t.Errorf("save %s, page %q, life %q", d.ID, p.Stop, p.Life)
	}
	list, err := store.List()
	if err != nil || len(list) != 2 {
		t.Errorf("%d saves, %v", len(list), err)
	}
}

// TestSecondLifeRemembersTheFirst: a life that is lived again from a Monday looks back on the days before it in the words they had: on old messages, and on
// what was seen of people then.
func TestSecondLifeRemembersTheFirst(t *testing.T) {
	d, err := play.New(twoStrides(t), save.NewMemory(nil), 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	var monday view.Page
	for p := d.View(); p.Stop != "friday" || p.Week < 2; p = step(t, d, nth(len(p.Signs))) {
		if p.Stop == "monday" {
			monday = p
		}
	}
	if r := d.Do(view.Intent{Offer: "again:2", Forecast: -1}); r.Problem != "" {
		t.Fatal(r.Problem)
	}
	again, old, looks := d.View(), 0, 0
	was, is := monday.Inbox.Messages, again.Inbox.Messages
	for len(was) > 0 && was[0].When == "Mon 09:00" { // of this Monday, which has its own luck
		was = was[1:]
	}
	for len(is) > len(was) {
		is = is[1:]
	}
	for i, m := range was {
		if m.Text != is[i].Text || m.When != is[i].When {
			t.Errorf("the message of %s says %q, and said %q", m.When, is[i].Text, m.Text)
		}
		old++
	}
	for i, p := range monday.People {
		if strings.Contains(p.Noticed, ": ") { // of an earlier day
			if looks++; p.Noticed != again.People[i].Noticed {
				t.Errorf("of %s it is said %q, and was said %q", p.Name, again.People[i].Noticed, p.Noticed)
			}
		}
	}
	if old < 3 || looks < 2 {
		t.Errorf("%d messages and %d looks say little", old, looks)
	}
}

// TestResumeRightAfterBegin: left before the first Monday showed, the play does not begin a second time.
func TestResumeRightAfterBegin(t *testing.T) {
	sc, store := twoStrides(t), save.NewMemory(nil)
	d, err := play.New(sc, store, 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	if r := d.Do(view.Intent{Offer: "begin", Forecast: -1}); r.Problem != "" {
		t.Fatal(r.Problem)
	}
	n := len(d.Session().Log.Entries)
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	d, note, err := play.Resume(sc, store, d.ID, seed)
	if err != nil || note != "" {
		t.Fatalf("%v %q", err, note)
	}
	if p := d.View(); p.Stop != "monday" || len(d.Session().Log.Entries) != n {
		t.Errorf("page %q with %d entries, want monday with %d", p.Stop, len(d.Session().Log.Entries), n)
	}
}

// TestMistakeOnTheWay: a mistake of ours on the way to the next stop is told and changes nothing, and what is decided from there replays.
func TestMistakeOnTheWay(t *testing.T) {
	d, err := play.New(twoStrides(t), save.NewMemory(nil), 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	for p := d.View(); p.Stop != "told" || p.Week < 2 || d.Session().Told().Act.Event != term.NoEvent; p = d.View() {
		step(t, d, nth(0)) // to what came of a move: from there the clock goes on
	}
	hash, n := d.Session().Hash(), len(d.Session().Log.Entries)
	d.Session().Engine().Look = func(*session.State, rng.Source, model.Instant) { panic("by zero") }
	if r := d.Do(view.Intent{Offer: "go", Forecast: -1}); !strings.Contains(r.Problem, "by zero") || !strings.Contains(r.Problem, d.ID) {
		t.Fatalf("it is told as %q", r.Problem)
	}
	if p := d.View(); d.Session().Hash() != hash || p.Stop != "told" || !strings.Contains(p.Trouble, "by zero") || len(d.Session().Log.Entries) != n {
		t.Errorf("it stands at %q with state %x, stood at told with %x", p.Stop, d.Session().Hash(), hash)
	}
	if r := d.TakeBack(); r.Problem == "" {
		t.Error("what was shown before can be taken back")
	}
	for d.View().Stop != "end" {
		step(t, d, nth(0))
	}
	if _, err := session.Replay(d.Session().Scenario(), d.Session().Log); err != nil {
		t.Errorf("what was decided from there does not replay: %v", err)
	}
}

// TestSecondLifeThatCannotBeStored leaves the first as it is, and nothing half stored in the list.
func TestSecondLifeThatCannotBeStored(t *testing.T) {
	store := &refusing{Store: save.NewMemory(nil)}
	d, err := play.New(twoStrides(t), store, 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	for d.View().Stop != "friday" {
		step(t, d, nth(0))
	}
	store.full = true
	id, hash := d.ID, d.Session().Hash()
	if r := d.Do(view.Intent{Offer: "again:1", Forecast: -1}); !strings.Contains(r.Problem, "no space left") {
		t.Fatalf("it is told as %q", r.Problem)
	}
	if list, err := store.List(); err != nil || len(list) != 1 || d.ID != id || d.Session().Hash() != hash || d.View().Stop != "friday" {
		t.Errorf("%d saves, %v; it stands in %s at %s", len(list), err, d.ID, d.View().Stop)
	}
	step(t, d, func(offers []view.Offer) *view.Offer { return &offers[0] }) // and its save is still open
}

// TestClosedPlayComputesNoMore: letting go of a play ends what its debrief would still compute.
func TestClosedPlayComputesNoMore(t *testing.T) {
	d, err := play.New(twoStrides(t), save.NewMemory(nil), 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	for p := d.View(); p.Debrief == nil || p.Debrief.Step != "done"; p = d.View() {
		step(t, d, nth(0))
	}
	step(t, d, func([]view.Offer) *view.Offer { return &view.Offer{ID: "file:file"} })
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if r := d.Do(view.Intent{Offer: "file:mirror"}); !strings.Contains(r.Problem, "context canceled") {
		t.Errorf("asked for a part of the file of a play that was let go, it says %q", r.Problem)
	}
}

// TestAPageThatTellsTellsOnce: what a Monday or a Friday page has told is not told again on the page after it.
func TestAPageThatTellsTellsOnce(t *testing.T) {
	pages := 0
	for luck := range uint64(6) {
		d, err := play.New(around(t, "own-part"), save.NewMemory(nil), luck, luck, seed)
		if err != nil {
			t.Fatal(err)
		}
		for p := d.View(); p.Stop != "end"; {
			told := map[view.Sign]bool{}
			if p.Stop == "monday" || p.Stop == "friday" {
				for _, s := range p.Signs {
					told[s] = true
				}
			}
			if len(told) > 0 {
				pages++
			}
			p = step(t, d, func(offers []view.Offer) *view.Offer {
				return nth(0)(slices.DeleteFunc(offers, func(o view.Offer) bool { return strings.HasPrefix(o.ID, "run:") }))
			})
			for _, s := range p.Signs {
				if told[s] {
					t.Fatalf("luck %d, %s: “%s” is told twice", luck, p.Date, s.Text)
				}
			}
		}
	}
	if pages == 0 {
		t.Error("no Monday and no Friday had anything to tell")
	}
}
