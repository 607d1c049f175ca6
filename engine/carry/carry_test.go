package carry

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// brought is a block with one of everything.
func brought() *Block {
	c := .75
	return &Block{
		Version: Version, Credibility: &c, Self: &Self{Identity: .4, Strain: .1, Growth: [3]float64{.1, .2, .3}},
		Plays:    []Play{{"machine-room", "dawn", "00aa11bb22cc"}, {"two-strides", "held", "00aa11bb22dd"}},
		People:   []Person{{"ana", .6, 0}, {"ben", .3, 200}},
		Advisers: []Adviser{{"sol", 7, 4}},
		Left:     []Left{{"two-strides", "cleo"}},
		Promises: []Promise{{"two-strides", "quiet-week", "ana", true}},
		Chosen:   []Choice{{"two-strides", "small-question", "walk", "opened"}},
		Values:   []Value{{"two-strides", "rounds", 3}},
		Quotes:   []Quote{{"two-strides", 4, "ana", "promise", "walk", "inflated", "agreed"}, {"two-strides", 9, "ben", "tell", "aside", "", "resisted"}},
	}
}

// TestRoundTrip: what is written reads back, in one spelling, whatever the order it was put together in; the empty block is nothing.
func TestRoundTrip(t *testing.T) {
	raw, err := brought().Write()
	if err != nil {
		t.Fatal(err)
	}
	back, err := Read(raw)
	if err != nil || !reflect.DeepEqual(back, brought()) {
		t.Fatalf("%v\n%+v", err, back)
	}
	mixed := brought()
	mixed.People[0], mixed.People[1] = mixed.People[1], mixed.People[0]
	mixed.Plays[0], mixed.Plays[1] = mixed.Plays[1], mixed.Plays[0]
	again, err := mixed.Write()
	if err != nil || string(again) != string(raw) || mixed.Hash() != brought().Hash() || len(mixed.Hash()) != 16 {
		t.Errorf("%v: another order is another block", err)
	}
	facts := func() *Block {
		b := brought()
		b.Advisers = append(b.Advisers, Adviser{"tia", 1, 2})
		b.Left = append(b.Left, Left{"two-strides", "dora"})
		b.Promises = append(b.Promises, Promise{"two-strides", "training", "ben", false})
		b.Chosen = append(b.Chosen, Choice{"two-strides", "the-form", "mail", "misread"})
		b.Values = append(b.Values, Value{"two-strides", "turns", 2})
		return b
	}
	inOrder, err := facts().Write()
	if err != nil {
		t.Fatal(err)
	}
	back2front := facts()
	slices.Reverse(back2front.Advisers)
	slices.Reverse(back2front.Left)
	slices.Reverse(back2front.Promises)
	slices.Reverse(back2front.Chosen)
	slices.Reverse(back2front.Values)
	slices.Reverse(back2front.Quotes)
	if written, err := back2front.Write(); err != nil || string(written) != string(inOrder) {
		t.Errorf("back to front it is written as %s, %v; want %s", written, err, inOrder)
	}
	if mixed.People[0].ID != "ben" {
		t.Error("writing changed the block")
	}
	for _, nothing := range []string{"", "  ", "null", `{"carry":1}`} {
		b, err := Read(json.RawMessage(nothing))
		if err != nil {
			t.Errorf("%q: %v", nothing, err)
			continue
		}
		if raw, err := b.Write(); raw != nil || err != nil {
			t.Errorf("%q is written as %s, %v", nothing, raw, err)
		}
	}
}

// TestHashSeesEverything: any one change of any field is another hash.
func TestHashSeesEverything(t *testing.T) {
	seen := map[string]string{brought().Hash(): "nothing"}
	for name, change := range map[string]func(b *Block){
		"play":        func(b *Block) { b.Plays[0].Ending = "dusk" },
		"identity":    func(b *Block) { b.Self.Identity = .41 },
		"growth":      func(b *Block) { b.Self.Growth[2] = .31 },
		"credibility": func(b *Block) { *b.Credibility = .76 },
		"trust":       func(b *Block) { b.People[1].Trust = .31 },
		"breached":    func(b *Block) { b.People[1].Breached = 199 },
		"record":      func(b *Block) { b.Advisers[0].Wrong = 5 },
		"left":        func(b *Block) { b.Left[0].Person = "dan" },
		"promise":     func(b *Block) { b.Promises[0].Kept = false },
		"choice":      func(b *Block) { b.Chosen[0].Came = "deflected" },
		"value":       func(b *Block) { b.Values[0].Value = 4 },
		"quote":       func(b *Block) { b.Quotes[1].Manner = "with_reasons" },
	} {
		b := brought()
		change(b)
		h := b.Hash()
		if was, ok := seen[h]; ok || h == "" {
			t.Errorf("%s: hash %q, as of %s", name, h, was)
		}
		seen[h] = name
	}
}

// TestHostileBlocks: each is refused, and the error says where.
func TestHostileBlocks(t *testing.T) {
	raw, err := brought().Write()
	if err != nil {
		t.Fatal(err)
	}
	good := string(raw)
	swap := func(old, new string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("%s is not in %s", old, good)
		}
		return strings.Replace(good, old, new, 1)
	}
	for name, k := range map[string]struct{ raw, path, says string }{
		"no JSON":        {`{"carry":1`, "carry", "JSON"},
		"a number":       {`7`, "carry", "JSON"},
		"no version":     {`{"people":[]}`, "carry", "names no version"},
		"later version":  {swap(`"carry":1`, `"carry":2`), "carry.carry", "reads version 1"},
		"unknown field":  {swap(`"carry":1`, `"carry":1,"cheat":true`), "carry", "cheat"},
		"two values":     {good + good, "carry", "JSON"},
		"trust":          {swap(`"trust":0.6`, `"trust":1.7`), "carry.people[0].trust", "1.7 is outside 0 to 1"},
		"trust, text":    {swap(`"trust":0.6`, `"trust":"high"`), "carry.people.trust", "float64 is needed"},
		"identity":       {swap(`"identity":0.4`, `"identity":-1`), "carry.self.identity", "outside 0 to 1"},
		"strain":         {swap(`"strain":0.1`, `"strain":9`), "carry.self.strain", "outside -2 to 4"},
		"growth":         {swap(`[0.1,0.2,0.3]`, `[0.1,0.2,3]`), "carry.self.growth[2]", "outside 0 to 1"},
		"twice":          {swap(`"id":"ben"`, `"id":"ana"`), "carry.people[1]", "stands there already"},
		"order":          {swap(`"id":"ben"`, `"id":"abe"`), "carry.people[1]", "belongs before"},
		"no name":        {swap(`"id":"sol"`, `"id":""`), "carry.advisers[0].id", "missing"},
		"long name":      {swap(`"id":"sol"`, `"id":"`+strings.Repeat("s", 101)+`"`), "carry.advisers[0].id", "101 bytes"},
		"record":         {swap(`"right":7`, `"right":-7`), "carry.advisers[0].right", "outside"},
		"verb":           {swap(`"verb":"tell"`, `"verb":"bribe"`), "carry.quotes[1].verb", "no act"},
		"channel":        {swap(`"channel":"aside"`, `"channel":"pigeon"`), "carry.quotes[1].channel", "no way"},
		"outcome":        {swap(`"came":"opened"`, `"came":"won"`), "carry.chosen[0].came", "no outcome"},
		"quotes, order":  {swap(`"day":4`, `"day":40`), "carry.quotes[1]", "belongs before"},
		"large number":   {swap(`"value":3`, `"value":1e300`), "carry.values[0].value", "outside"},
		"other spelling": {swap(`"trust":0.6`, `"trust":0.60`), "carry", "not spelled"},
		"spaces":         {swap(`"trust":0.6`, `"trust": 0.6,"breached":0`), "carry", "not spelled"},
		"too long":       {`{"carry":1,"plays":[` + strings.Repeat(" ", 1<<19) + `]}`, "carry", "longer"},
		"depth":          {`{"carry":1,"people":` + strings.Repeat("[", 20000) + strings.Repeat("]", 20000) + `}`, "carry", "JSON"},
	} {
		b, err := Read(json.RawMessage(k.raw))
		var where *Error
		if b != nil || !errors.As(err, &where) {
			t.Errorf("%s: read as %+v, %v", name, b, err)
			continue
		}
		if where.Path != k.path && !(k.path == "carry" && strings.HasPrefix(where.Path, "carry")) || !strings.Contains(err.Error(), k.says) {
			t.Errorf("%s: %v; want %s: ...%s...", name, err, k.path, k.says)
		}
	}
}

// TestNoBytesBreakIt: whatever the bytes, Read returns a block that writes back to them, or an error.
func TestNoBytesBreakIt(t *testing.T) {
	raw, err := brought().Write()
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(r *rapid.T) {
		data := append([]byte(nil), raw...)
		for range rapid.IntRange(1, 6).Draw(r, "changes") {
			data[rapid.IntRange(0, len(data)-1).Draw(r, "at")] = rapid.Byte().Draw(r, "byte")
		}
		b, err := Read(data)
		if err != nil {
			return
		}
		if again, err := b.Write(); err != nil || len(again) > 0 && string(again) != string(data) && !json.Valid(data) {
			r.Fatalf("%s is written as %s, %v", data, again, err)
		}
	})
}

// TestFacts: each kind of fact, one that is so and one that is not, and nothing of a scenario that was not played.
func TestFacts(t *testing.T) {
	b := brought()
	for _, k := range []struct {
		fact Fact
		v    float64
		ok   bool
	}{
		{Fact{FactPlayed, "two-strides", "", ""}, 1, true},
		{Fact{FactPlayed, "re-re-re", "", ""}, 0, false},
		{Fact{FactLeft, "two-strides", "cleo", ""}, 1, true},
		{Fact{FactLeft, "two-strides", "ana", ""}, 0, true},
		{Fact{FactKept, "two-strides", "quiet-week", ""}, 1, true},
		{Fact{FactBroke, "two-strides", "quiet-week", ""}, 0, true},
		{Fact{FactEnded, "two-strides", "held", ""}, 1, true},
		{Fact{FactEnded, "two-strides", "missed", ""}, 0, true},
		{Fact{FactChose, "two-strides", "small-question", "walk"}, 1, true},
		{Fact{FactChose, "two-strides", "small-question", "mail"}, 0, true},
		{Fact{FactValue, "two-strides", "rounds", ""}, 3, true},
		{Fact{FactValue, "two-strides", "money", ""}, 0, false},
		{Fact{FactLeft, "re-re-re", "cleo", ""}, 0, false},
	} {
		if v, ok := b.Look(k.fact); v != k.v || ok != k.ok {
			t.Errorf("%v: %v, %v", k.fact, v, ok)
		}
	}
	b.Forget("two-strides")
	b.Meet(Person{"ana", .9, 0})
	b.Hear(Adviser{"sol", 8, 4})
	if len(b.Plays) != 1 || len(b.Left)+len(b.Promises)+len(b.Chosen)+len(b.Values)+len(b.Quotes) != 0 || len(b.People) != 2 || b.Advisers[0].Right != 8 {
		t.Errorf("after forgetting: %+v", b)
	}
}
