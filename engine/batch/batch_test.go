package batch

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"gonum.org/v1/gonum/stat/distuv"
	"pgregory.net/rapid"

	"headcount/engine/playtest"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/term"
)

func shipped(t testing.TB, id string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, id)
	for _, d := range found {
		if d.Severity == scenario.Error {
			t.Fatal(d.Text())
		}
	}
	return sc
}

func planned(t testing.TB, sc *scenario.Scenario, p Plan) Plan {
	t.Helper()
	if p.Cast.First == 0 {
		p.Cast.First, p.Luck.First = 1, 1
	}
	p, err := NewPlan(sc, p)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// small is an experiment of 6 groups with 40 plays each: 3 blocks a group, 18 in all.
func small(t testing.TB, sc *scenario.Scenario) Plan {
	return planned(t, sc, Plan{
		Policies: []string{"attentive", "coverage", "warm-option"}, Runs: 40, Settings: []Setting{{"Trust.Letdown", []float64{.04, .16}}},
	})
}

func bytesOf(t testing.TB, s *Store) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// all is what a store says in every form.
func all(t testing.TB, s *Store) string {
	t.Helper()
	var rows bytes.Buffer
	if err := s.WriteRows(&rows); err != nil {
		t.Fatal(err)
	}
	sum, err := json.Marshal(s.Summary())
	if err != nil {
		t.Fatal(err)
	}
	return bytesOf(t, s) + rows.String() + string(sum)
}

func ran(t testing.TB, sc *scenario.Scenario, p Plan, o Options) *Store {
	t.Helper()
	s := Memory(p)
	if err := Run(t.Context(), sc, s, o); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestRowsAreThoseOfASession plays rows again one decision at a time through a session, as `headcount run` does.
func TestRowsAreThoseOfASession(t *testing.T) {
	sc := shipped(t, "two-strides")
	s := ran(t, sc, planned(t, sc, Plan{Policies: []string{"attentive", "mail-first", "novice"}, Runs: 5}), Options{})
	rows := 0
	for _, b := range s.Blocks() {
		for k := range b.Outcome {
			r := s.Plan.row(&b, k)
			who, _ := playtest.PlayerByName(sc, r.Policy)
			bot, play := who(), session.Start(sc, r.Cast, r.Luck, nil)
			for play.Arrive(); play.Stop() != term.End; play.Arrive() {
				a := bot.Decide(play.See())
				if play.Check(a) != nil {
					a = play.Fallback()
				}
				if _, refused := play.Do(a); refused != nil {
					t.Fatal(refused.Reason)
				}
				play.Continue()
			}
			if got, want := r.Hash, session.Hex(play.Hash()); got != want || r.Yardstick != play.Yardstick() || r.Outcome != sc.Source.Endings[play.Ending()].ID {
				t.Errorf("%s, seed %d: %s %v %s, and the session %s %v", r.Policy, r.Cast, got, r.Yardstick, r.Outcome, want, play.Yardstick())
			}
			rows++
		}
	}
	if rows != 15 {
		t.Errorf("%d rows, want 15", rows)
	}
}

func TestSameBytesForAnyNumberOfWorkersAndShards(t *testing.T) {
	sc := shipped(t, "acting-manager")
	for _, counts := range []bool{false, true} {
		p := small(t, sc)
		p.Small = counts
		want := all(t, ran(t, sc, p, Options{Workers: 1}))
		if got := all(t, ran(t, sc, p, Options{Workers: 5})); got != want {
			t.Errorf("small %v: five workers wrote other bytes than one", counts)
		}
		shards := make([]*Store, 4)
		for i := range shards {
			shards[i] = ran(t, sc, p, Options{Workers: 2, Shard: i + 1, Shards: 4})
		}
		for _, order := range [][]int{{0, 1, 2, 3}, {3, 1, 0, 2}, {2, 3, 1, 0, 2, 2}} {
			var list []*Store
			for _, i := range order {
				list = append(list, shards[i])
			}
			merged, err := Merge(list...)
			if err != nil {
				t.Fatal(err)
			}
			if got := all(t, merged); got != want {
				t.Errorf("small %v: shards merged in the order %v give other bytes", counts, order)
			}
		}
		some, err := Merge(shards[1], shards[3])
		if err != nil {
			t.Fatal(err)
		}
		if n := len(some.Missing()); n != 9 {
			t.Errorf("small %v: %d blocks are missing with two of four shards, want 9 of 18", counts, n)
		}
	}
}

// TestSmallSaysTheSame holds that counts alone give the summary that rows give.
func TestSmallSaysTheSame(t *testing.T) {
	sc := shipped(t, "acting-manager")
	p := small(t, sc)
	rows := ran(t, sc, p, Options{})
	p.Small = true
	counts := ran(t, sc, p, Options{})
	if !reflect.DeepEqual(rows.Summary(), counts.Summary()) {
		t.Error("the summary of counts differs from that of rows")
	}
	a, b := rows.Summary().Groups[0], rows.Summary().Groups[3]
	if a.Policy != b.Policy || a.Settings[0].Value == b.Settings[0].Value || a.Mean == b.Mean {
		t.Errorf("the setting moves nothing: %+v %+v", a, b)
	}
}

// TestStoppedRunGoesOn stops a run again and again, cuts its file at every kind of place, and holds that the end is the same as without.
func TestStoppedRunGoesOn(t *testing.T) {
	sc := shipped(t, "acting-manager")
	p := small(t, sc)
	want := bytesOf(t, ran(t, sc, p, Options{}))
	path := filepath.Join(t.TempDir(), "x.batch")
	stops := 0
	for cut := 0; ; cut++ {
		s, err := Open(path, p)
		if err != nil {
			t.Fatal(err)
		}
		kept := len(s.Blocks())
		ctx, stop := context.WithCancel(t.Context())
		first := -1
		err = Run(ctx, sc, s, Options{Workers: 2, Progress: func(done, total int) {
			if total != 240 {
				t.Errorf("%d plays in all, want 240", total)
			}
			if first < 0 {
				first = done
			}
			if done >= 16*kept+60 {
				stop()
			}
		}})
		stop()
		if err == nil {
			if err := errors.Join(s.Finish(), s.Close()); err != nil {
				t.Fatal(err)
			}
			break
		}
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		stops++
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		tear(t, path, cut)
	}
	if stops < 3 {
		t.Errorf("stopped %d times, want 3 or more", stops)
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("stopped and gone on with, the file came out different")
	}
}

// tear damages the end of a file as a dying machine may.
func tear(t *testing.T, path string, how int) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	switch how % 4 {
	case 0:
		text = text[:len(text)-7]
	case 1:
		text = text[:len(text)-1]
	case 2:
		text = append(text, make([]byte, 40)...)
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
}

// endless is a file without an end, such as /dev/zero.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

func TestOpenRefusesWhatIsNotItsOwn(t *testing.T) {
	sc := shipped(t, "acting-manager")
	p := small(t, sc)
	dir := t.TempDir()
	foreign := filepath.Join(dir, "notes.txt")
	if err := os.WriteFile(foreign, []byte("buy milk\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(foreign, p); !errors.Is(err, ErrNotBatch) {
		t.Errorf("notes were opened: %v", err)
	}
	if text, _ := os.ReadFile(foreign); string(text) != "buy milk\n" {
		t.Error("notes were written over")
	}
	if _, err := whole(endless{}); !errors.Is(err, ErrNotBatch) {
		t.Errorf("what has no end was read: %v", err)
	}
	if _, err := Read(dir); !errors.Is(err, ErrNotBatch) || !strings.Contains(err.Error(), "is a folder") {
		t.Errorf("a folder was read: %v", err)
	}
	for want, spoil := range map[string]func(*Plan){
		"it has format 2, and this Headcount reads format 1": func(p *Plan) { p.Format = 2 },
		"its plan has no policy":                             func(p *Plan) { p.Policies = nil },
	} {
		q := p
		spoil(&q)
		head, err := line(q)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parse(head); !errors.Is(err, ErrNotBatch) || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	path := filepath.Join(dir, "a.batch")
	s, err := Open(path, p)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path, p); !errors.Is(err, ErrBusy) {
		t.Errorf("two have the same file: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	q := p
	q.Luck.First = 9
	if _, err := Open(path, q); !errors.Is(err, ErrOther) || !strings.Contains(err.Error(), "luck differs") {
		t.Errorf("other seeds went on with it: %v", err)
	}
	if _, err := Merge(Memory(p), Memory(q)); !errors.Is(err, ErrOther) {
		t.Errorf("two experiments were merged: %v", err)
	}
	x, y := ran(t, sc, p, Options{Shard: 1, Shards: 9}), ran(t, sc, p, Options{Shard: 1, Shards: 9})
	b := y.Blocks()[0]
	b.Yardstick = slices.Clone(b.Yardstick)
	b.Yardstick[3]++
	y.blocks[b.Number] = b
	if _, err := Merge(x, y); err == nil || !strings.Contains(err.Error(), "differently") {
		t.Errorf("two truths were merged: %v", err)
	}
}

func TestNewPlanSaysWhatIsWrong(t *testing.T) {
	sc := shipped(t, "acting-manager")
	for want, p := range map[string]Plan{
		"no policy":                {Runs: 1},
		"did you mean attentive?":  {Policies: []string{"atentive"}, Runs: 1},
		"named twice":              {Policies: []string{"idle", "idle"}, Runs: 1},
		"outside 1 to":             {Policies: []string{"idle"}},
		"there is no coefficient":  {Policies: []string{"idle"}, Runs: 1, Settings: []Setting{{"Trust.Letdwn", []float64{1}}}},
		"takes 0.1 twice":          {Policies: []string{"idle"}, Runs: 1, Settings: []Setting{{"Trust.Letdown", []float64{.1, .1}}}},
		"far outside its range":    {Policies: []string{"idle"}, Runs: 1, Settings: []Setting{{"Trust.Letdown", []float64{100}}}},
		"as something is divided":  {Policies: []string{"idle"}, Runs: 1, Settings: []Setting{{"Feedback.Memory", []float64{0}}}},
		"cannot be NaN":            {Policies: []string{"idle"}, Runs: 1, Settings: []Setting{{"Trust.Letdown", []float64{math.NaN()}}}},
		"has no value":             {Policies: []string{"idle"}, Runs: 1, Settings: []Setting{{"Trust.Letdown", nil}}},
		"plays in all":             {Policies: playtest.Players(), Runs: MostRuns, Settings: []Setting{{"Trust.Letdown", []float64{.06, .07}}}},
		"Trust.Letdown is set twi": {Policies: []string{"idle"}, Runs: 1, Settings: []Setting{{"Trust.Letdown", []float64{.1}}, {"Trust.Letdown", []float64{.12}}}},
	} {
		if _, err := NewPlan(sc, p); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %q, got %v", want, err)
		}
	}
	for _, o := range []Options{{Shard: 0, Shards: 2}, {Shard: 3, Shards: 2}, {Shard: 1}, {Shards: -1}} {
		if o.Check() == nil {
			t.Errorf("shard %d/%d was taken", o.Shard, o.Shards)
		}
	}
}

// TestCellsAreTheLibrarys holds that our numbering of cells is the library's.
func TestCellsAreTheLibrarys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Int64Range(0, sketchMost).Draw(t, "v")
		h := histogram()
		if err := h.RecordValue(v); err != nil {
			t.Fatal(err)
		}
		at := slices.Index(h.Export().Counts, 1)
		if at != cellOf(v) {
			t.Fatalf("%d is in cell %d of the library's, and %d of ours", v, at, cellOf(v))
		}
	})
}

// TestTallyByHand: -2, 0, 1 and 5 have mean 1 and variance (9+1+0+16)/3; the median is the second.
func TestTallyByHand(t *testing.T) {
	x, y := newTally(2), newTally(2)
	x.play(5, 0)
	x.play(-2, 1)
	y.play(1, 0)
	y.play(0, 0)
	y.play(99, -1)
	x.add(y)
	mean, sd := x.moments()
	if mean != 1 || sd != math.Sqrt(26./3) {
		t.Errorf("mean %v, standard deviation %v; want 1 and %v", mean, sd, math.Sqrt(26./3))
	}
	if got, want := x.quantiles(.05, .25, .5, .75, 1), []float64{-2, -2, 0, 1, 5}; !slices.Equal(got, want) {
		t.Errorf("quantiles %v, want %v", got, want)
	}
	if x.Plays != 4 || x.Faults != 1 || !slices.Equal(x.Outcomes, []int64{3, 1}) || x.Least != -2000 || x.Most != 5000 {
		t.Errorf("%+v", x)
	}
	if err := x.check(5, 2); err != nil {
		t.Error(err)
	}
	if x.check(4, 2) == nil {
		t.Error("a tally of five plays was taken for one of four")
	}
	// Wilson's interval of 3 in 4: (.75 + 3.8415/8 ± 1.96 √(.1875/4 + 3.8415/64)) / (1 + 3.8415/4).
	if s := shareOf("x", 3, 4); math.Abs(s.Low-.3006) > 1e-4 || math.Abs(s.High-.9544) > 1e-4 {
		t.Errorf("interval %v to %v", s.Low, s.High)
	}
}

// TestIntervalOfFewPlays: -2, 0, 1 and 5 have mean 1 and standard error √(26/3)/2 = 1.4720; with 3 degrees of freedom Student's .975 is 3.1824. Of one play there is none.
func TestIntervalOfFewPlays(t *testing.T) {
	p := Plan{Policies: []string{"idle"}, Outcomes: []string{"a"}}
	four, one := newTally(1), newTally(1)
	for _, v := range []float64{-2, 0, 1, 5} {
		four.play(v, 0)
	}
	one.play(5, 0)
	if g := p.group(0, four); math.Abs(g.Low-(1-4.6845)) > 1e-4 || math.Abs(g.High-(1+4.6845)) > 1e-4 {
		t.Errorf("four plays: %v to %v", g.Low, g.High)
	}
	if g := p.group(0, one); g.Low != 5 || g.High != 5 {
		t.Errorf("one play: %v to %v", g.Low, g.High)
	}
}

// TestStudent holds the quantile against the one that gonum finds as the inverse of the incomplete beta function.
func TestStudent(t *testing.T) {
	for _, n := range []int64{2, 3, 4, 5, 10, 12, 13, 14, 20, 31, 100, 1000, 1_000_000} {
		want := distuv.StudentsT{Mu: 0, Sigma: 1, Nu: float64(n - 1)}.Quantile(.975)
		if got := student95(n); math.Abs(got-want) > 4e-6 {
			t.Errorf("%d plays: %v, want %v", n, got, want)
		}
	}
}

// TestTalliesAddInAnyOrder holds the same bytes for any order, and quantiles within a thousandth of the sorted values.
func TestTalliesAddInAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Float64Range(-200, 5000), 1, 60).Draw(t, "values")
		one, parts := newTally(1), []*Tally{newTally(1), newTally(1), newTally(1)}
		for i, v := range values {
			one.play(v, 0)
			parts[i%3].play(v, 0)
		}
		want, _ := json.Marshal(one)
		sum := newTally(1)
		for _, k := range rapid.Permutation([]int{0, 1, 2}).Draw(t, "order") {
			sum.add(parts[k])
		}
		if got, _ := json.Marshal(sum); string(got) != string(want) {
			t.Fatalf("%s\nand\n%s", got, want)
		}
		slices.Sort(values)
		median := values[(len(values)+1)/2-1]
		if got := one.quantiles(.5)[0]; math.Abs(got-median) > math.Abs(median)/1000+.002 {
			t.Fatalf("median %v, want %v", got, median)
		}
	})
}

// TestDictionaryIsComplete holds the dictionary against what is written.
func TestDictionaryIsComplete(t *testing.T) {
	named := func(where string) (names []string) {
		for _, c := range Dictionary() {
			if c.Where == where {
				names = append(names, c.Name)
			}
			if c.Type == "" || c.Unit == "" || c.Meaning == "" {
				t.Errorf("%s of %s is not said whole", c.Name, c.Where)
			}
		}
		return names
	}
	fields := func(v any) (names []string) {
		for i := range reflect.TypeOf(v).NumField() {
			names = append(names, reflect.TypeOf(v).Field(i).Tag.Get("json"))
		}
		return names
	}
	if got, want := named("json"), fields(Summary{}); !slices.Equal(got, want) {
		t.Errorf("JSON: %v, want %v", got, want)
	}
	if got, want := named("json groups"), fields(Group{}); !slices.Equal(got, want) {
		t.Errorf("groups: %v, want %v", got, want)
	}
	sc := shipped(t, "acting-manager")
	var b bytes.Buffer
	if err := Memory(small(t, sc)).WriteRows(&b); err != nil {
		t.Fatal(err)
	}
	want := strings.Replace(strings.Join(named("csv"), ","), "NAME", "Trust.Letdown", 1)
	if got := strings.TrimSpace(b.String()); got != want {
		t.Errorf("CSV: %s, want %s", got, want)
	}
}

// once plays an experiment into a file from beginning to end.
func once(t testing.TB, sc *scenario.Scenario, path string, p Plan) {
	t.Helper()
	s, err := Open(path, p)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(Run(t.Context(), sc, s, Options{}), s.Finish(), s.Close()); err != nil {
		t.Fatal(err)
	}
}

// clumsy breaks down at its third decision.
type clumsy struct{ decided int }

func (c *clumsy) Decide(d *observe.Desk) term.Act {
	if c.decided++; c.decided == 3 {
		panic("a mistake of ours")
	}
	return session.Fallback(d)
}

// TestMistakeTakesNoOtherPlayWithIt holds that a play that breaks down is an error, and a row of its own in rows and summary.
func TestMistakeTakesNoOtherPlayWithIt(t *testing.T) {
	sc := shipped(t, "acting-manager")
	p := planned(t, sc, Plan{Policies: []string{"idle"}, Runs: 2})
	w := &worker{sc: sc, plan: &p, engine: session.NewEngine(sc)}
	if _, _, _, err := w.play(1, 1, &clumsy{}); err == nil || err.Error() != "a mistake of ours" {
		t.Errorf("got %v", err)
	}
	s := Memory(p)
	if err := s.Add(Block{Yardstick: []float64{0, 42.5}, Outcome: []int{-1, 0}, Hash: []string{"", "00000000000000ff"}}); err != nil {
		t.Fatal(err)
	}
	var rows bytes.Buffer
	if err := s.WriteRows(&rows); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(rows.String(), "\nacting-manager,1,1,idle,2,,fault,\nacting-manager,2,2,idle,2,42.5,"+p.Outcomes[0]+",00000000000000ff\n") {
		t.Errorf("rows:\n%s", rows.String())
	}
	sum := s.Summary()
	if g := sum.Groups[0]; sum.Faults() != 1 || g.Plays != 1 || g.Mean != 42.5 || g.P50 != 42.5 || sum.Plays != 2 {
		t.Errorf("%+v", g)
	}
}

// TestWhoWaitsGoesOnWithTheWhole: whoever waits for a file until another has finished it goes on with the whole that was put in its place, and what they add
// is there whatever becomes of them. A store that is finished holds no file any more: Windows would not put the whole in the place of one that is open.
func TestWhoWaitsGoesOnWithTheWhole(t *testing.T) {
	sc := shipped(t, "acting-manager")
	p := small(t, sc)
	path := filepath.Join(t.TempDir(), "a.batch")
	first, err := Open(path, p)
	if err != nil {
		t.Fatal(err)
	}
	all := ran(t, sc, p, Options{}).Blocks()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(first.Add(all[1]))
	type opened struct {
		s   *Store
		err error
	}
	waits := make(chan opened)
	go func() {
		s, err := Open(path, p)
		waits <- opened{s, err}
	}()
	time.Sleep(200 * time.Millisecond)
	if must(first.Finish()); first.file != nil {
		t.Error("a finished store holds its file")
	}
	must(first.Close())
	second := <-waits
	must(second.err)
	must(second.s.Add(all[0]))
	must(second.s.Close()) // as when the program is ended by force
	kept, err := Read(path)
	if must(err); !kept.Has(0) || !kept.Has(1) {
		t.Errorf("blocks 0 and 1 were finished, and kept are %d", len(kept.Blocks()))
	}
}
