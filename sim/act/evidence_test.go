package act

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// attention plays an issue of one equivocality until it is answered, so many times, and returns the mean minutes of both sides: the
// manager's by the clock, the other's by the focus lost.
func attention(how term.Channel, unclear float64, n int) float64 {
	sum := 0.0
	for k := range n {
		c := office()
		c.Luck = rng.New(1, uint64(k))
		c.State.Desk = []org.Matter{{Unclear: unclear, Open: true, Ever: true}}
		for round := 0; !c.State.Desk[0].Answered; round++ {
			c.State.Day, c.State.Gap, c.State.Minute = quantity.Day(round/3%200), 1+round%3, 0
			r := Apply(c, term.NewAct(term.Answer).With(0, how).About(0), 0)
			sum += float64(r.Minutes)
			c.State.Day += 20 // whatever is to come has come
			c.Replies(org.MailKept)
			c.Replies(org.MailKept)
		}
		sum += 60 * c.State.People[0].Focus
	}
	return sum / float64(n)
}

// figure prints a measured figure with its band and fails outside of it.
func figure(t *testing.T, what, grade string, n int, estimate, low, high float64) {
	t.Helper()
	t.Logf("%s: %.3f in %.3f..%.3f, N %d, grade %s", what, estimate, low, high, n, grade)
	if !(estimate >= low && estimate <= high) {
		t.Errorf("%s: %.3f is not within %.3f and %.3f", what, estimate, low, high)
	}
}

// TestAttentionAsPlayed (VT09 in play): mail is cheaper for a plain fact, a call for what is open to meaning. Two departures from the
// sub-models alone nearly cancel out: writing an answer costs the one who writes it nothing, and a round in vain blurs the issue by .04.
func TestAttentionAsPlayed(t *testing.T) {
	const n = 1500
	crossover := 0.0
	for e := .1; e < .95; e += .05 {
		mail, call := attention(term.Mail, e, n), attention(term.Call, e, n)
		t.Logf("E = %.2f: mail %.0f min, call %.0f", e, mail, call)
		if mail < call {
			crossover = e + .025
		}
	}
	figure(t, "attention, mail over call at E = .1", "C", n, attention(term.Mail, .1, n)/attention(term.Call, .1, n), 0, .85)
	figure(t, "attention, mail over call at E = .9", "C", n, attention(term.Mail, .9, n)/attention(term.Call, .9, n), 1.4, 4)
	figure(t, "equivocality where they cross", "C", n, crossover, .4, .75)
}
