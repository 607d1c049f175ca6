package model

import (
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"

	"pgregory.net/rapid"
)

// names returns the names of processes.
func names(list []process.Process) []string {
	var out []string
	for _, p := range list {
		name := runtime.FuncForPC(reflect.ValueOf(p).Pointer()).Name()
		out = append(out, name[strings.LastIndex(name, ".")+1:])
	}
	return out
}

// TestScheduleOrder: the order is part of the rules; a change of it is a new rules version.
func TestScheduleOrder(t *testing.T) {
	for _, k := range []struct{ got, want []string }{
		{names(Daily()), []string{"Joining", "DatesBegin", "Hiring", "Affect", "Neglect", "Voicing", "Questions", "Arrivals", "Systems", "Mentoring", "Forecasts", "Report", "Verdicts", "Forewarn", "Boss", "Showing"}},
		{names(Partly()), []string{"Presence", "Interruptions", "Threads", "SystemMail", "Queue", "Standing", "Pile", "Machines", "Temptation"}},
		{names(Closing()), []string{"Hands", "Progress", "Discovery", "Assimilation", "OwnStrain", "Vows", "Strain", "Reweigh", "DatesEnd", "Identity", "Recall", "Decisions", "Requests"}},
		{names(Outside()), []string{"Backsliding", "Carrying", "Year"}},
	} {
		if !slices.Equal(k.got, k.want) {
			t.Errorf("got %v, want %v", k.got, k.want)
		}
	}
}

// TestInstantsOfADay: morning, three gaps at their minutes, evening, and the next day.
func TestInstantsOfADay(t *testing.T) {
	m, luck := New(small(), params.Default()), rng.New(1, 2)
	s := m.Start(luck)
	if s.Day != -1 || s.Gap != Closed {
		t.Errorf("born on %v in gap %d", s.Day, s.Gap)
	}
	for day := range quantity.Day(7) {
		for gap, want := range [...]struct {
			instant Instant
			minute  quantity.Minute
		}{{DayStart, 0}, {GapOpen, 90}, {GapOpen, 270}, {GapOpen, 390}, {DayClose, 510}} {
			got := m.Advance(s, luck, nil)
			if got != want.instant || s.Day != day || s.Minute != want.minute || s.Gap != min(gap, Closed) {
				t.Fatalf("instant %d of %v at %v in gap %d, want %d of %v at %v in gap %d", got, s.Day, s.Minute, s.Gap, want.instant, day, want.minute, gap)
			}
		}
	}
}

// TestTimeRunOverIsBooked: an act of 200 minutes at 90 ends at 290, twenty beyond the next gap.
func TestTimeRunOverIsBooked(t *testing.T) {
	m, luck := New(small(), params.Default()), rng.New(1, 2)
	s := m.Start(luck)
	m.Advance(s, luck, nil)
	m.Advance(s, luck, nil)
	m.Do(s, luck, nil, term.NewAct(term.Wait), 200)
	m.Advance(s, luck, nil)
	if s.Me.Over != 20 || s.Minute != 270 {
		t.Errorf("%d minutes over, clock %v", s.Me.Over, s.Minute)
	}
}

// TestCastDecidesWhoPeopleAre: the same cast and other luck are the same people, matters and projects, in another mood.
func TestCastDecidesWhoPeopleAre(t *testing.T) {
	m := New(small(), params.Default())
	a, b, c := m.Start(rng.New(1, 2)), m.Start(rng.New(1, 3)), m.Start(rng.New(2, 2))
	for i := range a.People {
		x, y, z := a.People[i], b.People[i], c.People[i]
		if x.Affect == y.Affect {
			t.Errorf("person %d: the same mood under other luck", i)
		}
		x.Affect, y.Affect, z.Affect = 0, 0, 0
		if x != y {
			t.Errorf("person %d is another under other luck:\n%+v\n%+v", i, x, y)
		}
		if x == z {
			t.Errorf("person %d is the same in another cast", i)
		}
	}
	if !slices.Equal(a.Desk, b.Desk) || !slices.Equal(a.Work, b.Work) {
		t.Error("matters or projects depend on luck")
	}
}

// TestBirth: fixed traits as declared, drawn ones in their range, the work between 1.1 and 1.4 of 200 h, 40 h of it done.
func TestBirth(t *testing.T) {
	for cast := range uint64(200) {
		s := New(small(), params.Default()).Start(rng.New(cast, 0))
		x, w, d := s.People[1], s.Work[0], s.Desk[0]
		if x.Hearing != .1 || x.Reading != 1 || x.AtDesk != .8 || x.Strides != 2 || x.LastSpoken != -1 || x.Seen.Day != -1 || x.Matter != term.NoMatter {
			t.Fatalf("cast %d: person %+v", cast, x) // 150 cm are two strides
		}
		if x.Trust < .45 || x.Trust > .55 || w.Work < 220 || w.Work > 280 || w.Done != 40 || w.Start != 40 || w.Finished != -1 {
			t.Fatalf("cast %d: trust %v, project %+v", cast, x.Trust, w)
		}
		if d.Concern < .4 || d.Concern > .9 || !d.Open || !d.Ever || s.Desk[3].Open || s.People[3].Strides != 0 {
			t.Fatalf("cast %d: matter %+v", cast, d)
		}
		if b := s.Broken(); b != "" {
			t.Fatal(b)
		}
	}
}

// chosen draws an act as a careless front end would: anything at all about anybody.
func chosen(t *rapid.T) term.Act {
	id := func(what string, most int16) int16 { return rapid.Int16Range(-1, most).Draw(t, what) }
	a := term.NewAct(term.Verb(rapid.IntRange(1, int(term.Meet)).Draw(t, "verb")))
	a.Person, a.Channel = term.PersonID(id("person", 3)), term.Channel(rapid.IntRange(0, 8).Draw(t, "channel"))
	a.Matter, a.Project, a.Promise = term.MatterID(id("matter", 3)), term.ProjectID(id("project", 0)), term.PromiseID(id("promise", 0))
	a.Manner = term.Manner(rapid.IntRange(0, 4).Draw(t, "manner"))
	if rapid.Bool().Draw(t, "scene") {
		a = a.For(term.EventID(id("event", 5)), 0)
	}
	return a
}

// TestNoPlayBreaksTheState: any sequence of allowed acts under any seeds keeps every invariant. A failure prints the command that
// repeats it.
func TestNoPlayBreaksTheState(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spec := small()
		m, luck := New(spec, params.Default()), rng.New(rapid.Uint64().Draw(t, "cast"), rapid.Uint64().Draw(t, "luck"))
		s := m.Start(luck)
		for s.Day < 9 || s.Gap != Closed {
			instant := m.Advance(s, luck, nil)
			if b := s.Broken(); b != "" {
				t.Fatalf("%v gap %d: %s", s.Day, s.Gap, b)
			}
			if instant != GapOpen {
				continue
			}
			for range rapid.IntRange(0, 2).Draw(t, "acts") {
				a := chosen(t)
				if act.Check(spec, s, a) != nil {
					continue
				}
				m.Do(s, luck, nil, a, 0)
				if b := s.Broken(); b != "" {
					t.Fatalf("%v gap %d, after %+v: %s", s.Day, s.Gap, a, b)
				}
			}
			s.News = s.News[:0]
		}
	})
}

// TestForksGoTheirOwnWay: a copy made in mid-play is equal, plays on to the same end, and leaves the original alone.
func TestForksGoTheirOwnWay(t *testing.T) {
	spec := small()
	m, luck := New(spec, params.Default()), rng.New(3, 4)
	s := m.Start(luck)
	days(t, m, s, luck, nil, 5)
	fork, before := s.Clone(), sum(s)
	if sum(fork) != before {
		t.Fatal("the fork is no copy")
	}
	days(t, m, fork, luck, nil, 5)
	if sum(s) != before {
		t.Error("the fork moved the original")
	}
	days(t, m, s, luck, nil, 5)
	if sum(s) != sum(fork) {
		t.Error("the same luck led elsewhere")
	}
}

func sum(s *org.State) uint64 {
	d := org.NewDigest()
	s.Add(&d)
	return d.Sum()
}

// days plays on for so many days with the manager of the golden hashes.
func days(t *testing.T, m *Model, s *org.State, luck rng.Source, causes process.Sink, n quantity.Day) {
	t.Helper()
	for last := s.Day + n; s.Day < last || s.Gap != Closed; {
		if m.Advance(s, luck, causes) != GapOpen {
			continue
		}
		a := script(s, int(s.Day)*3+s.Gap)
		if act.Check(m.Spec, s, a) != nil {
			a = term.NewAct(term.Wait)
		}
		m.Do(s, luck, causes, a, 0)
		s.News = s.News[:0]
	}
}

// ledger is a sink that counts causes by process.
type ledger map[string]int

func (l ledger) Cause(c process.Cause) { l[c.Process]++ }

// TestCausesChangeNothing: a play with a sink and one without are equal to the bit, and the sink has heard of every process that tells.
func TestCausesChangeNothing(t *testing.T) {
	m, luck, heard := New(small(), params.Default()), rng.New(5, 6), ledger{}
	silent, told := m.Start(luck), m.Start(luck)
	for range 15 {
		days(t, m, silent, luck, nil, 1)
		days(t, m, told, luck, heard, 1)
		if sum(silent) != sum(told) || !reflect.DeepEqual(silent, told) {
			t.Fatalf("%v: listening changed the state", told.Day)
		}
	}
	for _, p := range []string{"interruptions", "trust"} {
		if heard[p] == 0 {
			t.Errorf("no cause of %s among %v", p, heard)
		}
	}
}

// TestNoAllocationsPerDay: a day of waiting allocates nothing, once the inbox is full and with nobody listening.
func TestNoAllocationsPerDay(t *testing.T) {
	m, luck := New(small(), params.Default()), rng.New(7, 8)
	s := m.Start(luck)
	wait := term.NewAct(term.Wait)
	day := func() {
		for m.Advance(s, luck, nil) != DayClose {
			if s.Gap > 0 {
				m.Do(s, luck, nil, wait, 0)
			}
			s.News = s.News[:0]
		}
		if s.Day >= 14 { // the weeks of a run are counted; begin again
			s.Day = 0
		}
	}
	for range 60 {
		day()
	}
	if n := testing.AllocsPerRun(200, day); n != 0 {
		t.Errorf("%v allocations a day", n)
	}
}

// TestWhatIsLeftOutDoesNothing: a model that runs every process lives the same days as one that leaves out what a specification never needs.
func TestWhatIsLeftOutDoesNothing(t *testing.T) {
	for name, spec := range map[string]*org.Spec{"small": small(), "organisation": organised(), "own part": whole(20), "council": governed(), "projects": grown(), "people": peopled(20)} {
		luck := rng.New(3, 4)
		short, every := New(spec, params.Default()), New(spec, params.Default())
		every.daily, every.partly, every.closing = Daily(), Partly(), Closing()
		a, b := short.Start(luck), every.Start(luck)
		for range 40 * 5 {
			short.Advance(a, luck, nil)
			every.Advance(b, luck, nil)
		}
		left, all := org.NewDigest(), org.NewDigest()
		a.Add(&left)
		b.Add(&all)
		if left.Sum() != all.Sum() {
			t.Errorf("%s: what was left out had something to do", name)
		}
	}
}

// TestOneDeclarationBringsItsProcesses: each thing that can be declared brings back what it needs, and nothing else.
func TestOneDeclarationBringsItsProcesses(t *testing.T) {
	all := func(spec *org.Spec) []string {
		m := New(spec, params.Default())
		return slices.Concat(names(m.daily), names(m.partly), names(m.closing))
	}
	bare := all(&org.Spec{Uses: org.AllPeople()})
	for _, k := range []struct {
		spec org.Spec
		want []string
	}{
		{org.Spec{Calendar: org.Calendar{Dates: make([]org.Date, 1)}}, []string{"DatesBegin", "DatesEnd"}},
		{org.Spec{Openings: make([]org.OpeningSpec, 1)}, []string{"Hiring"}},
		{org.Spec{Systems: make([]org.SystemSpec, 1)}, []string{"Systems"}},
		{org.Spec{Advisers: make([]org.AdviserSpec, 1)}, []string{"Verdicts", "Forewarn"}},
		{org.Spec{Proposals: make([]org.ProposalSpec, 1)}, []string{"Showing", "Decisions"}},
		{org.Spec{Machines: make([]org.MachineSpec, 1)}, []string{"Machines"}},
		{org.Spec{Self: org.SelfSpec{On: true}}, []string{"Temptation", "OwnStrain", "Identity"}},
		{org.Spec{Matters: []org.MatterSpec{{}, {Thread: true}}}, []string{"Threads"}},
		{org.Spec{Matters: make([]org.MatterSpec, 2)}, nil},
	} {
		got := slices.DeleteFunc(all(&k.spec), func(name string) bool { return slices.Contains(bare, name) })
		if !slices.Equal(got, k.want) {
			t.Errorf("got %v, want %v", got, k.want)
		}
	}
}
