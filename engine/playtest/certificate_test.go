package playtest

import (
	"bytes"
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/scenarios"
)

func recorded(id string) string { return "../../scenarios/" + id + "/certificate.json" }

func shipped(t testing.TB, id string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, id)
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

func readCertificate(t *testing.T, id string) (c Certificate, data []byte) {
	t.Helper()
	data, err := os.ReadFile(recorded(id))
	if err == nil {
		c, err = ReadCertificate(data)
	}
	if err != nil {
		t.Fatalf("%v; HEADCOUNT_LONG=1 go test ./engine/playtest -run TestShippedAreCertified -update writes it", err)
	}
	return c, data
}

// TestCertificateStandsFor holds a part of each recorded certificate against what comes out now: the rules are those it was made of, nothing
// fell short, and the figures of the reference, the marked options and the best rules found come out as recorded.
func TestCertificateStandsFor(t *testing.T) {
	for _, id := range scenarios.Certified() {
		t.Run(id, func(t *testing.T) { standsFor(t, id) })
	}
}

func standsFor(t *testing.T, id string) {
	c, _ := readCertificate(t, id)
	sc := shipped(t, id)
	if c.RulesHash != sc.RulesHash {
		t.Fatalf("the certificate was made for other rules; HEADCOUNT_LONG=1 go test ./engine/playtest -run TestShippedAreCertified -update makes it anew")
	}
	if len(c.Findings) > 0 || c.Stopped != "" {
		t.Errorf("something falls short: %v %s", c.Findings, c.Stopped)
	}
	o, ctx := Options{Runs: c.Attentive.Runs}, context.Background()
	same := func(what string, make func() policy.Decider, n int, first uint64, want Figure) {
		t.Helper()
		if got := figure(yardsticks(policyPlays(ctx, sc, o, what, make, n, first))); got != want {
			t.Errorf("%s: got %+v, want %+v", what, got, want)
		}
	}
	attentive, _ := PlayerByName(sc, reference)
	same(reference, attentive, c.Attentive.Runs, firstSeed, c.Attentive)
	for _, p := range c.Players {
		if p.Kind == "marked" {
			make, _ := PlayerByName(sc, p.Name)
			same(p.Name, make, p.Figure.Runs, firstSeed, p.Figure)
		}
	}
	table := ruleTable(c.Searched.Table)
	same("the best rules", func() policy.Decider { return table }, c.Searched.Confirmed.Runs, c.Searched.First, c.Searched.Confirmed)
}

// TestShippedAreCertified makes the whole certificate of each: a minute or two. With -update the search begins with the tables that the one before keeps;
// without it with those that the recorded one began with, so that it comes out as it is recorded.
func TestShippedAreCertified(t *testing.T) {
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("set HEADCOUNT_LONG=1: it plays for a minute")
	}
	for _, id := range scenarios.Certified() {
		t.Run(id, func(t *testing.T) { certified(t, id) })
	}
}

func certified(t *testing.T, id string) {
	var o Options
	if data, err := os.ReadFile(recorded(id)); err == nil {
		old, err := ReadCertificate(data)
		if err != nil {
			t.Fatal(err)
		}
		if o.Tables = old.Searched.Began; *update {
			o.Tables = old.Searched.Tables()
		}
	}
	var b bytes.Buffer
	c := Certify(context.Background(), shipped(t, id), o)
	if err := c.Write(&b); err != nil {
		t.Fatal(err)
	}
	for _, f := range c.Findings {
		t.Errorf("%s: %s", f.ID, f.Message)
	}
	if *update {
		if err := os.WriteFile(recorded(id), b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	_, data := readCertificate(t, id)
	if diff := cmp.Diff(string(data), b.String()); diff != "" {
		t.Error(diff)
	}
}

// changed is two-strides with something changed in it.
func changed(t *testing.T, change func(*scenario.Source)) *scenario.Scenario {
	t.Helper()
	src, _, found := scenario.LoadFile("../../scenarios/two-strides")
	if src == nil {
		t.Fatal(found)
	}
	change(src)
	sc, found := scenario.Compile(src, nil)
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

// rewarded makes every choice of one sort worth much.
func rewarded(of func(*scenario.EventSource) string) func(*scenario.Source) {
	return func(s *scenario.Source) {
		for i := range s.Events {
			e := &s.Events[i]
			for k := range e.Choices {
				if e.Choices[k].ID == of(e) {
					e.Choices[k].Does = append(e.Choices[k].Does, "add left-out -2")
				}
			}
		}
	}
}

// TestRecipesAreFound: two-strides has no recipe; with each of these changes it has one, and the judgement names it.
func TestRecipesAreFound(t *testing.T) {
	ctx, o := context.Background(), Options{Runs: 120}
	for _, k := range []struct {
		want   []string
		about  string
		change func(*scenario.Source)
	}{
		{nil, "", func(*scenario.Source) {}},
		{[]string{"warm-wins"}, "warm", rewarded(func(e *scenario.EventSource) string { return e.Warm })},
		{[]string{"machine-wins"}, "machine-style", rewarded(func(e *scenario.EventSource) string { return e.Machine })},
		{[]string{"rule-wins"}, `"one-to-ones"`, func(s *scenario.Source) { s.Yardstick.Value += " + 6 * spoken(farid) + 6 * spoken(tilda)" }},
		{[]string{"rule-wins"}, `"mail-everywhere"`, func(s *scenario.Source) {
			s.Yardstick.Value += " + 9 * (written(ana) + written(joon) + written(dalia) + written(kofi))"
		}},
	} {
		sc := changed(t, k.change)
		var c Certificate
		base := c.attentive(ctx, sc, o)
		c.players(ctx, sc, o, base)
		c.judgeRules()
		var got []string
		text := ""
		for _, f := range c.Findings {
			text += f.Message + "\n"
			if !slices.Contains(got, f.ID) {
				got = append(got, f.ID)
			}
		}
		for _, id := range k.want {
			if !slices.Contains(got, id) || !strings.Contains(text, k.about) {
				t.Errorf("%v %s is not found: %v\n%s", k.want, k.about, got, text)
			}
		}
		if len(k.want) == 0 && len(got) > 0 {
			t.Errorf("found without a change: %s", text)
		}
	}
	sc := changed(t, func(s *scenario.Source) { s.Yardstick.Value += " + 9 * spoken(tilda) + 9 * spoken(farid)" })
	var c Certificate
	if c.searched(ctx, sc, Options{Runs: 60}); c.Lead.High >= 0 {
		t.Errorf("the search finds nothing that beats the reference by talking: %+v\n%s", c.Lead, c.Searched.Table)
	}
	if c.judgeRules(); len(c.Findings) != 1 || c.Findings[0].ID != "searched-rule-wins" || !strings.Contains(c.Findings[0].Message, "otherwise ->") {
		t.Error(c.Findings)
	}
}

// TestShippedOwnTests: the tests their authors wrote hold.
func TestShippedOwnTests(t *testing.T) {
	for _, id := range scenarios.Certified() {
		list := RunTrials(context.Background(), shipped(t, id), Options{})
		if len(list) < 4 {
			t.Errorf("%s: %d tests", id, len(list))
		}
		for _, r := range list {
			if !r.OK {
				t.Errorf("%s, %s: %s", id, r.ID, r.Message)
			}
		}
	}
}
