package scenarios_test

import (
	"context"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/text"
	"headcount/engine/verify"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// nightSheet is the rule sheet that the scenario asks for, with the three promises of its briefing.
const nightSheet = `
promises 3
failed > 0 -> operate failed restart
flawed > 0 -> operate flawed patch
otherwise  -> operate hottest shift
`

// wrongSheets go against the law of the room, each in another place.
var wrongSheets = map[string]string{
	"waits":          "promises 3\notherwise -> wait",
	"never patches":  "promises 3\nfailed > 0 -> operate failed restart\notherwise -> operate hottest shift",
	"restarts first": "promises 3\notherwise -> operate hottest restart",
	"shifts alone":   "promises 3\notherwise -> operate hottest shift",
}

func machineRoom(t *testing.T) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, "machine-room")
	if sc == nil {
		t.Fatalf("machine-room does not compile: %v", found)
	}
	return sc
}

func sheet(t *testing.T, rules string) policy.Decider {
	t.Helper()
	r, problems := policy.ParseRules(rules)
	if r == nil {
		t.Fatal(problems)
	}
	return r
}

// figures are what many plays of one policy came to.
type figures struct {
	low, high, mean, sd float64
	full                int // plays with the full yardstick
	endings             map[string]int
	fired               map[string]int
}

// weeks plays so many casts with so many lucks each.
func weeks(t *testing.T, sc *scenario.Scenario, d policy.Decider, casts, lucks int) figures {
	t.Helper()
	e := session.NewEngine(sc)
	var s session.State
	var desk observe.Desk
	f := figures{low: math.Inf(1), high: math.Inf(-1), endings: map[string]int{}, fired: map[string]int{}}
	n := float64(casts * lucks)
	all := make([]float64, 0, casts*lucks)
	for k := range casts * lucks {
		source := rng.New(uint64(k/lucks)+1, uint64(k)+1)
		e.Start(&s, uint64(k/lucks)+1, uint64(k)+1)
		e.Drive(&s, 0, func(int, int) rng.Source { return source }, source, &desk, d.Decide)
		if b := s.Org.Broken(); b != "" {
			t.Fatalf("play %d: %s", k, b)
		}
		y := e.Yardstick(&s, source)
		all = append(all, y)
		f.low, f.high, f.mean = min(f.low, y), max(f.high, y), f.mean+y/n
		if y == fullYardstick {
			f.full++
		}
		f.endings[sc.Source.Endings[e.Ending(&s, source)].ID]++
		for i := range sc.Source.Events {
			if s.Story.Fired[i].Day >= 0 {
				f.fired[sc.Source.Events[i].ID]++
			}
		}
	}
	for _, y := range all {
		f.sd += (y - f.mean) * (y - f.mean) / n
	}
	f.sd = math.Sqrt(f.sd)
	return f
}

// fullYardstick is all that the scenario's figure can come to.
const fullYardstick = 100

// TestFixedRuleWinsInTheMachineRoom is the reverse of what every other scenario is held to: over 20 casts with 15 lucks each one rule sheet
// gets all there is every time, with no variance, and keeps all three promises; a wrong sheet and idleness never do.
func TestFixedRuleWinsInTheMachineRoom(t *testing.T) {
	sc := machineRoom(t)
	f := weeks(t, sc, sheet(t, nightSheet), 20, 15)
	t.Logf("the sheet: %.2f to %.2f, mean %.2f, sd %.4f, full in %d of 300, endings %v", f.low, f.high, f.mean, f.sd, f.full, f.endings)
	if f.full != 300 || f.sd > 1e-6 || f.endings["top-rung"] != 300 {
		t.Errorf("the rule sheet does not win every time: %+v", f)
	}
	for name, rules := range wrongSheets {
		f := weeks(t, sc, sheet(t, rules), 20, 15)
		t.Logf("%s: %.2f to %.2f, mean %.2f, sd %.2f, full in %d of 300, endings %v", name, f.low, f.high, f.mean, f.sd, f.full, f.endings)
		if f.full != 0 || f.high >= sc.Source.Yardstick.Succeeds {
			t.Errorf("%s: comes to %.1f", name, f.high)
		}
	}
	f = weeks(t, sc, policy.Idle{}, 20, 15)
	t.Logf("idle: %.2f to %.2f, mean %.2f, sd %.2f, endings %v", f.low, f.high, f.mean, f.sd, f.endings)
	if f.full != 0 || f.high >= sc.Source.Yardstick.Succeeds {
		t.Errorf("idleness comes to %.1f", f.high)
	}
}

// TestEveryAnchorComesAndSmallThingsDiffer: the five anchors in every play, every small thing in some and none in all.
func TestEveryAnchorComesAndSmallThingsDiffer(t *testing.T) {
	sc := machineRoom(t)
	f := weeks(t, sc, sheet(t, nightSheet), 20, 15)
	anchors := 0
	for i := range sc.Source.Events {
		e := &sc.Source.Events[i]
		switch n := f.fired[e.ID]; {
		case e.Anchor:
			anchors++
			if n != 300 {
				t.Errorf("%s comes up in %d of 300", e.ID, n)
			}
		case n < 30 || n > 270:
			t.Errorf("%s comes up in %d of 300", e.ID, n)
		}
	}
	t.Logf("came up in so many of 300: %v", f.fired)
	if anchors != 5 {
		t.Errorf("%d anchors", anchors)
	}
}

// TestForecastsInTheMachineRoomComeTrue: every forecast of every marked decision, taken as the law says, comes so.
func TestForecastsInTheMachineRoomComeTrue(t *testing.T) {
	sc := machineRoom(t)
	rules, asked := sheet(t, nightSheet), 0
	for k := range uint64(60) {
		s := session.Start(sc, k+1, k+90, nil)
		for s.Arrive(); s.Stop() != term.End; s.Arrive() {
			if _, refused := s.Do(rules.Decide(s.See())); refused != nil {
				t.Fatal(refused.Reason)
			}
		}
		var end session.State
		s.Copy(&end)
		for i := range sc.Source.Events {
			f := &end.Story.Fired[i]
			if f.Choice == term.NoChoice || sc.Source.Events[i].Choices[f.Choice].Forecast == "" {
				continue
			}
			asked++
			if hoped := sc.Source.Events[i].Choices[f.Choice].Hoped; !slices.Contains(hoped, f.Came.String()) {
				t.Errorf("play %d: %s came %v, hoped %v", k, sc.Source.Events[i].ID, f.Came, hoped)
			}
		}
	}
	if asked != 3*60 {
		t.Errorf("%d forecasts in 60 plays", asked)
	}
}

// TestWhatTheScenesForetellComes: Elm left alone goes down once the day is over, Juniper left alone on Friday, in every play; the scenes say
// so beforehand.
func TestWhatTheScenesForetellComes(t *testing.T) {
	sc := machineRoom(t)
	rules := sheet(t, nightSheet)
	for _, c := range []struct {
		machine, event string
		from, to       quantity.Day // left alone from its scene on until the evening of this day
	}{{"elm", "elm-glows", 2, 2}, {"juniper", "junipers-update", 3, 4}} {
		k, _ := sc.ObjectID(term.SortMachine, c.machine)
		idle := policyFunc(func(d *observe.Desk) term.Act {
			scene := d.Stop == term.Scene && sc.Source.Events[d.Scene.Event].ID == c.event
			if scene || d.Stop == term.Gap && d.Day >= c.from && d.Day <= c.to && fallen(d, c.event, sc) {
				return policy.Idle{}.Decide(d)
			}
			return rules.Decide(d)
		})
		e := session.NewEngine(sc)
		var s session.State
		var desk observe.Desk
		for n := range uint64(300) {
			source := rng.New(n+1, n+5000)
			e.Start(&s, n+1, n+5000)
			e.Drive(&s, 0, func(int, int) rng.Source { return source }, source, &desk, idle.Decide)
			if downs := s.Org.Machines[k].Downs; downs != 1 {
				t.Fatalf("play %d: %s left alone goes down %d times", n, c.machine, downs)
			}
		}
	}
}

// fallen reports whether the scene is over on a desk: Elm's comes in the first gap, Juniper's not before the second.
func fallen(d *observe.Desk, event string, sc *scenario.Scenario) bool {
	id, _ := sc.EventID(event)
	return d.Day > sc.Events[id].By || event == "elm-glows" || d.Gap >= 2
}

// TestEveryEndingOfTheMachineRoomIsReached by one way of playing or another.
func TestEveryEndingOfTheMachineRoomIsReached(t *testing.T) {
	sc := machineRoom(t)
	reached := map[string]int{}
	last := sc.Source.Events
	for choice := range 3 {
		choose := policyFunc(func(d *observe.Desk) term.Act {
			a := sheet(t, nightSheet).Decide(d)
			if d.Stop == term.Scene && last[d.Scene.Event].ID == "no-rung" {
				a = d.Scene.Choices[choice].Act
			}
			return a
		})
		for id, n := range weeks(t, sc, choose, 3, 3).endings {
			reached[id] += n
		}
	}
	for _, name := range []string{"idle", "random", "novice", "coffee", "walk-first"} {
		if bot, ok := policy.ByName(name); ok {
			for id, n := range weeks(t, sc, bot, 40, 1).endings {
				reached[id] += n
			}
		}
	}
	for _, e := range sc.Source.Endings {
		if reached[e.ID] == 0 {
			t.Errorf("nobody comes to %s: %v", e.ID, reached)
		}
	}
	t.Logf("%v", reached)
}

type policyFunc func(d *observe.Desk) term.Act

func (f policyFunc) Decide(d *observe.Desk) term.Act { return f(d) }

// typist sits at the terminal and types the first number of every scene; in a gap it restarts the first machine of the list.
type typist struct {
	door  view.Door
	keys  []string // to begin with
	lines int
}

func (w *typist) Read(p []byte) (int, error) {
	if w.lines++; w.lines > 1000 || w.door.View().Stop == "debrief" {
		return 0, io.EOF
	}
	line := "1"
	switch {
	case len(w.keys) > 0:
		line, w.keys = w.keys[0], w.keys[1:]
	case w.door.View().Stop == "gap":
		line = "4 1 1"
	}
	return copy(p, line+"\n"), nil
}

// TestMachineRoomInTheTerminal: by the first number of every scene, and promises given, a play goes on to its ending and the log replays.
func TestMachineRoomInTheTerminal(t *testing.T) {
	sc := machineRoom(t)
	door, err := play.New(sc, save.NewMemory(nil), 5, 6, func() uint64 { return 77 })
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := text.Run(context.Background(), door, &typist{door: door, keys: []string{"1", "2", "3", "4"}}, &out, text.Options{Echo: true}); err != nil {
		t.Fatal(err)
	}
	if door.Session().Stop() != term.End {
		t.Fatalf("the play stands at %v", door.Session().Stop())
	}
	for _, want := range []string{
		"Two amber lamps", "What Kofi should do at night", "Elm has too much to do", "An improvement for Juniper", "No rung left",
		"It happened.", "How it ended",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in the play", want)
		}
	}
	replays(t, sc, door.Session().Log.Clone())
}

// TestOperatorPlaysTheMachineRoom to the top rung, and its log replays.
func TestOperatorPlaysTheMachineRoom(t *testing.T) {
	sc := machineRoom(t)
	bot, _ := policy.ByName("operator")
	s := session.Start(sc, 5, 6, nil)
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		if _, refused := s.Do(bot.Decide(s.See())); refused != nil {
			t.Fatal(refused.Reason)
		}
	}
	if id := sc.Source.Endings[s.Ending()].ID; id != "top-rung" {
		t.Errorf("the operator comes to %s", id)
	}
	replays(t, sc, s.Log.Clone())
}

func replays(t *testing.T, sc *scenario.Scenario, log declog.Log) {
	t.Helper()
	if r := verify.Log(sc, log); r.Severity != verify.Same {
		t.Errorf("%s at entry %d: %s", r.Severity, r.Entry, r.Reason)
	}
}
