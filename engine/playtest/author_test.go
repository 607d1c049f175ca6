package playtest

import (
	"context"
	"os"
	"testing"
)

// TestSmallScenarioIsCertified: what the guide asks for can be had in two weeks, four people and five anchors. Its own tests hold, nothing in it
// is never reached, and no fixed rule and no marked option reaches attention; the whole certificate takes a while longer.
func TestSmallScenarioIsCertified(t *testing.T) {
	sc := open(t, "../../scenarios/_tests/certified/labels.toml")
	ctx, o := context.Background(), Options{Runs: 100}
	r := Run(ctx, sc, o, false)
	var c Certificate
	c.players(ctx, sc, o, c.attentive(ctx, sc, o))
	c.Succeeds = sc.Bar.Succeeds
	c.judgeStyles()
	for i := range c.Players {
		if p := &c.Players[i]; (p.Kind == "rule" || p.Kind == "marked") && p.Below.Low <= 0 {
			t.Errorf("%s comes to %.1f, attentive to %.1f", p.Name, p.Figure.Median, c.Attentive.Median)
		}
	}
	if os.Getenv("HEADCOUNT_LONG") != "" {
		c = Certify(ctx, sc, Options{})
	}
	for _, f := range append(r.Findings(), c.Findings...) {
		t.Errorf("%s: %s", f.ID, f.Message)
	}
	if len(r.Trials) < 2 || len(c.Players) < 20 {
		t.Errorf("%d tests, %d players", len(r.Trials), len(c.Players))
	}
}
