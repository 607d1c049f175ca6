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

// TestAttentionAsPlayed (VT09 in play): mail is cheaper for a plain fact; for what is open to meaning a call is, by 1.4 at least.
func TestAttentionAsPlayed(t *testing.T) {
	const n = 2000
	plain, plainCall := attention(term.Mail, .1, n), attention(term.Call, .1, n)
	open, openCall := attention(term.Mail, .9, n), attention(term.Call, .9, n)
	t.Logf("E = .1: mail %.0f min, call %.0f; E = .9: mail %.0f, call %.0f; N %d, grade C", plain, plainCall, open, openCall, n)
	if ratio := plain / plainCall; ratio > .85 {
		t.Errorf("mail over call at E = .1: %.2f, not within 0 and .85", ratio)
	}
	if ratio := open / openCall; ratio < 1.4 {
		t.Errorf("mail over call at E = .9: %.2f, published at least 1.4", ratio)
	}
}
