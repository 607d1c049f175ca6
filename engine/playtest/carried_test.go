package playtest

import (
	"context"
	"encoding/json"
	"math"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/engine/carry"
	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/term"
)

// takers are the shipped scenarios that take up anything of earlier ones.
func takers(t *testing.T) []*scenario.Scenario {
	t.Helper()
	var list []*scenario.Scenario
	for _, id := range scenarios.Shipped() {
		if sc := shipped(t, id); sc.TakesUp() {
			list = append(list, sc)
		}
	}
	if len(list) == 0 {
		t.Fatal("no scenario takes anything up")
	}
	return list
}

// corridor is what somebody brings to a scenario who has played all those before it, one after the other.
func corridor(t *testing.T, to *scenario.Scenario, who string, seed uint64) (brings json.RawMessage) {
	t.Helper()
	for _, id := range scenarios.Shipped() {
		if id == to.Source.ID {
			break
		}
		sc := shipped(t, id)
		player, _ := PlayerByName(sc, who)
		d, s := player(), session.Start(sc, seed, seed, brings)
		for s.Finish(); s.Stop() != term.End; s.Finish() {
			a := d.Decide(s.See())
			if s.Check(a) != nil {
				a = s.Fallback()
			}
			if _, refused := s.Do(a); refused != nil {
				t.Fatal(refused)
			}
		}
		var err error
		if brings, err = s.Carry(); err != nil {
			t.Fatal(err)
		}
	}
	return brings
}

// utmost is a block with everything at its upper end, or at its lower: no play leaves that, and a scenario has to stand it.
func utmost(t *testing.T, sc *scenario.Scenario, from json.RawMessage, best bool) json.RawMessage {
	t.Helper()
	b := readBlock(t, from)
	all, strain, breached, right, wrong := 0.0, 4.0, 300, 0, 40
	if best {
		all, strain, breached, right, wrong = 1, -2, 0, 40, 0
	}
	b.Self, b.Credibility = &carry.Self{Identity: all, Strain: strain, Growth: [3]float64{all, all, all}}, &all
	for i := range sc.Source.Advisers {
		b.Hear(carry.Adviser{ID: sc.Source.Advisers[i].ID, Right: right, Wrong: wrong})
	}
	for i := range sc.Source.People {
		id := sc.Source.People[i].ID
		b.Meet(carry.Person{ID: id, Trust: all, Breached: breached})
		for _, verb := range []term.Verb{term.Promise, term.Apologise, term.Recognise, term.Shout, term.TakeTask, term.Rate} { // more than can be kept
			b.Quotes = append(b.Quotes, carry.Quote{Scenario: "two-strides", Day: 3, Person: id, Verb: verb.String(), Came: term.Done.String()})
		}
	}
	return writeBlock(t, b)
}

// toldOf is a block in which all that a scenario asks of earlier ones was so: promises kept, or broken and the amounts told that are held against one.
func toldOf(t *testing.T, sc *scenario.Scenario, from json.RawMessage, well bool) json.RawMessage {
	t.Helper()
	b := readBlock(t, from)
	for _, v := range sc.Facts {
		f := v.Fact
		switch f.Kind {
		case carry.FactPlayed: // everybody who walks down the corridor has
		case carry.FactKept, carry.FactBroke:
			b.Promises = slices.DeleteFunc(b.Promises, func(p carry.Promise) bool { return p.Scenario == f.Scenario && p.Promise == f.Name })
			b.Promises = append(b.Promises, carry.Promise{Scenario: f.Scenario, Promise: f.Name, Person: "somebody", Kept: well})
		case carry.FactValue:
			b.Values = slices.DeleteFunc(b.Values, func(v carry.Value) bool { return v.Scenario == f.Scenario && v.Variable == f.Name })
			b.Values = append(b.Values, carry.Value{Scenario: f.Scenario, Variable: f.Name, Value: map[bool]float64{false: 1}[well]})
		default:
			t.Fatalf("%s asks for %s: say here how that comes about", sc.Source.ID, f.Kind)
		}
	}
	return writeBlock(t, b)
}

func readBlock(t *testing.T, raw json.RawMessage) *carry.Block {
	t.Helper()
	b, err := carry.Read(raw)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func writeBlock(t *testing.T, b *carry.Block) json.RawMessage {
	t.Helper()
	raw, err := b.Write()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// brought is a block with its name, and whether plays leave such.
type brought struct {
	name  string
	block json.RawMessage
	usual bool
}

// broughtTo are the blocks with which a scenario is played: nothing, what is left by those who play down the corridor attentively, idly and in other
// ways, what is asked of earlier scenarios, and the utmost.
func broughtTo(t *testing.T, sc *scenario.Scenario, seed uint64) []brought {
	t.Helper()
	list := []brought{{"nothing", nil, false}}
	for _, who := range []string{reference, "idle", "warm-option", "machine-option", "random"} {
		list = append(list, brought{"what " + who + " leaves", corridor(t, sc, who, seed), true})
	}
	well, badly := list[1].block, list[2].block
	return append(list, brought{"promises kept", toldOf(t, sc, well, true), true}, brought{"promises broken", toldOf(t, sc, badly, false), true},
		brought{"the best", utmost(t, sc, well, true), false}, brought{"the worst", utmost(t, sc, badly, false), false})
}

// carriedPlays is policyPlays with what every play begins with.
func carriedPlays(t *testing.T, sc *scenario.Scenario, b brought, who string, n int) []Play {
	t.Helper()
	player, ok := PlayerByName(sc, who)
	if !ok { // a table of rules, as the certificate keeps it
		table := ruleTable(who)
		player = func() policy.Decider { return table }
	}
	plays := make([]Play, n)
	each(context.Background(), Options{}, who, n, func() func(int) {
		anew := func() *table { return &table{sc: sc, engine: session.Start(sc, 1, 1, b.block).Engine()} }
		tb := anew()
		return func(i int) {
			seed := uint64(i + 1)
			plays[i] = guarded(tb, seed, func() Play { return tb.play(seed, seed, player().Decide) })
			if plays[i].Fault != "" {
				tb = anew() // without what is brought it would go on as another play
			}
		}
	})
	for i := range plays {
		if p := &plays[i]; p.Fault != "" || !(p.Yardstick > 0) || math.IsInf(p.Yardstick, 0) {
			t.Errorf("%s with %s, by %s, seed %d: %v on the yardstick, %s", sc.Source.ID, b.name, who, p.Cast, p.Yardstick, p.Fault)
		}
	}
	return plays
}

// endings are the shares of plays that come to each ending.
func endings(sc *scenario.Scenario, plays []Play) []float64 {
	list := make([]float64, len(sc.Source.Endings))
	for i := range plays {
		list[plays[i].Ending] += 1 / float64(len(plays))
	}
	return list
}

// long reports whether there is time for many plays.
func long() bool { return os.Getenv("HEADCOUNT_LONG") != "" }

// How much may come of what is brought, where it is what plays leave: in the spread of single plays of the reference, and in the share of its plays that end
// otherwise. The dearest are the figure that was too high in headcount, which is quoted back in hip-deep: .30 to .33 of the spread by the number of plays,
// and no ending; and in first-year promises that were broken: .33 to .36. The most endings move in headcount, by how the manager is believed above: .07 to
// .1.
const (
	mostMoved     = .4
	mostOtherwise = .15
)

// TestCarriedPlaysHold: whatever is brought, nothing breaks in a play. With what plays leave, the reference comes to about what it comes to without, on
// the yardstick and by endings, and stays above the marked options; neither doing nothing nor doing anything comes to the bar. Given time, every fixed
// rule and the best that the certificate knows stay below as well.
func TestCarriedPlaysHold(t *testing.T) {
	n := 150
	if long() {
		n = 400
	}
	for _, sc := range takers(t) {
		list := broughtTo(t, sc, 7)
		without := carriedPlays(t, sc, list[0], reference, n)
		base, ends := figure(yardsticks(without)), endings(sc, without)
		for _, b := range list {
			plays := carriedPlays(t, sc, b, reference, n)
			f, moved := figure(yardsticks(plays)), 0.0
			for i, share := range endings(sc, plays) {
				moved += math.Abs(share-ends[i]) / 2
			}
			far := (f.Median - base.Median) / base.Spread
			t.Logf("%s with %s: %.1f, %+.2f of the spread; %.2f of the plays end otherwise", sc.Source.ID, b.name, f.Median, far, moved)
			if b.usual && (math.Abs(far) > mostMoved || moved > mostOtherwise) {
				t.Errorf("%s with %s: it makes too much of a difference", sc.Source.ID, b.name)
			}
			for _, who := range rivals(t, sc) {
				got := median(yardsticks(carriedPlays(t, sc, b, who.name, n)))
				if b.usual && (got >= f.Median || who.plain && got >= sc.Bar.Succeeds) {
					t.Errorf("%s with %s: %s comes to %.1f, the reference to %.1f, and the bar is %.1f", sc.Source.ID, b.name, who.name, got, f.Median, sc.Bar.Succeeds)
				}
			}
		}
	}
}

// held is somebody who is not to reach the reference, and if plain not even the bar.
type held struct {
	name  string
	plain bool
}

func rivals(t *testing.T, sc *scenario.Scenario) []held {
	t.Helper()
	list := []held{{"idle", true}, {"random", true}, {"coverage", false}, {"cautious", false}, {"warm-option", false}, {"machine-option", false}}
	if long() {
		c, _ := readCertificate(t, sc.Source.ID)
		list = append(list, held{name: c.Searched.Table})
		for _, r := range rules {
			list = append(list, held{name: r.name})
		}
	}
	return list
}

// TestFactsAreThere: what a shipped scenario asks of an earlier one is called so there, and plays that bring it differ in it.
func TestFactsAreThere(t *testing.T) {
	for _, sc := range takers(t) {
		list := broughtTo(t, sc, 7)
		for _, v := range sc.Facts {
			f, there := v.Fact, false
			switch from := shipped(t, f.Scenario); f.Kind {
			case carry.FactPlayed:
				there = true
			case carry.FactKept, carry.FactBroke:
				_, there = from.PromiseID(f.Name)
			case carry.FactValue:
				there = slices.ContainsFunc(from.Source.Variables, func(v scenario.VariableSource) bool { return v.ID == f.Name })
			}
			came := map[float64]bool{}
			for _, b := range list {
				value, _ := readBlock(t, b.block).Look(f)
				came[value] = true
			}
			if !there || len(came) < 2 {
				t.Errorf("%s asks for %+v: there %v, comes to %v", sc.Source.ID, f, there, came)
			}
		}
	}
}

// holes are what a text shows where something is missing that should have been filled in.
var holes = regexp.MustCompile(`[{}]|%!|“”|‘’|„“|<nil>|NaN|  | [,.;:!?](\s|$)|^\s|\s$|\(\)|^[,.;:!?]`)

// TestCarriedTextsRead: on no page of a play that brings something, and in nothing that it offers, is there a hole.
func TestCarriedTextsRead(t *testing.T) {
	lives := uint64(1)
	if long() {
		lives = 3
	}
	said := 0 // what people quote of plays before this one
	for _, sc := range takers(t) {
		for _, b := range broughtTo(t, sc, 7) {
			if strings.HasPrefix(b.name, "what ") && !long() {
				continue // of these the next two are made
			}
			for seed := uint64(1); seed <= lives; seed++ {
				seen := map[string]bool{}
				through(t, sc, b, seed, seen)
				for text := range seen {
					if strings.Contains(strings.ToLower(text), "back then") {
						said++
					}
				}
			}
		}
	}
	if said == 0 {
		t.Error("nobody ever quotes what was done in an earlier play")
	}
}

// through plays to the end by what is offered, another thing each time, and reads every page on the way.
func through(t *testing.T, sc *scenario.Scenario, b brought, seed uint64, seen map[string]bool) {
	t.Helper()
	d, err := play.NewFrom(sc, save.NewMemory(nil), b.block, seed+3, seed+4, func() uint64 { return 5 })
	if err != nil {
		t.Fatal(err)
	}
	for n := int(seed); ; n++ {
		p, offers := d.View(), d.Offers()
		where := sc.Source.ID + " with " + b.name + ", " + p.Date
		reads(t, where, p, seen)
		reads(t, where+", offered", offers, seen)
		if p.Stop == "end" {
			return
		}
		if o := anyOf(offers, n); n > 4000 {
			t.Fatalf("%s: it does not end", where)
		} else if r := d.Do(view.Intent{Offer: o.ID, Forecast: 50}); r.Problem != "" {
			t.Fatalf("%s: %s: %s", where, o.ID, r.Problem)
		}
	}
}

// anyOf is something that can be done, another at each step.
func anyOf(offers []view.Offer, step int) view.Offer {
	open := slices.DeleteFunc(slices.Clone(offers), func(o view.Offer) bool {
		return o.Refused != "" || o.Group == "note" || o.Group == "sheet" || o.ID == "brought" || o.ID == "rules" || strings.HasPrefix(o.ID, "again:")
	})
	return open[(step*7919)%len(open)]
}

// reads looks for holes in every text of a value that has not been seen yet.
func reads(t *testing.T, where string, v any, seen map[string]bool) {
	t.Helper()
	texts(reflect.ValueOf(v), func(text string) {
		if seen[text] {
			return
		}
		if seen[text] = true; holes.MatchString(text) {
			t.Errorf("%s: %q", where, text)
		}
	})
}

// texts tells of every text in a value of a page.
func texts(v reflect.Value, tell func(string)) {
	switch v.Kind() {
	case reflect.String:
		tell(v.String())
	case reflect.Pointer:
		if !v.IsNil() {
			texts(v.Elem(), tell)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			texts(v.Index(i), tell)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			texts(v.Field(i), tell)
		}
	}
}
