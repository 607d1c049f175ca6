package view

import (
	"slices"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestWhoDecidesARequest: what a boss decides alone is so up to their authority, that much itself included; where it is not known nothing is said of it.
func TestWhoDecidesARequest(t *testing.T) {
	m := NewMaker(shipped(t, "headcount"))
	const within, more = "That is within what Beatriz decides alone.", "That is more than Beatriz decides alone."
	for _, c := range []struct {
		cost, authority float64
		want            string
	}{{20, 0, ""}, {19, 20, within}, {20, 20, within}, {21, 20, more}} {
		told := m.requestLines(&observe.Desk{Budget: observe.Budget{Authority: c.authority}}, &observe.Request{Cost: c.cost, Lacks: term.NoObject})
		if has := slices.Contains(told, within) || slices.Contains(told, more); has != (c.want != "") || has && !slices.Contains(told, c.want) {
			t.Errorf("%v thousand of %v: %q, want %q", c.cost, c.authority, told, c.want)
		}
	}
}

// TestAmountsByHand: thousands are whole from ten on, and have a decimal below where they need one.
func TestAmountsByHand(t *testing.T) {
	for thousands, want := range map[float64]string{.5: "0.5 thousand", 9: "9 thousand", 9.94: "9.9 thousand", 10: "10 thousand", 62.5: "63 thousand"} {
		if got := amount(thousands); got != want {
			t.Errorf("%v is written %q, want %q", thousands, got, want)
		}
	}
}
