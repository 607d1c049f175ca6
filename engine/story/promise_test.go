package story

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
)

// TestAPromiseToWhoHasLeft: ben was promised an hour every week, by the Friday of week four, and goes on day 7. From that evening on it is neither kept
// nor broken: nobody tells anything of it, no trust moves, and of no promise that counts the share kept is .5. Who is still to come has not left.
func TestAPromiseToWhoHasLeft(t *testing.T) {
	g := staged(t, "full")
	ben, _ := g.sc.PersonID("ben")
	x, p := &g.org.People[ben], &g.org.Given[0]
	p.State = org.PromiseGiven
	for _, k := range []struct {
		name          string
		day           quantity.Day
		gone          bool
		joins, leaves quantity.Day
		state         org.PromiseState
	}{
		{"is still to come", 7, true, 12, 0, org.PromiseGiven},
		{"is still to come, until a set day", 7, true, 12, 30, org.PromiseGiven},
		{"is there", 7, false, 0, 0, org.PromiseGiven},
		{"has left", 7, true, 0, 7, org.PromiseLapsed},
		{"has left, and it falls due", 19, true, 0, 7, org.PromiseLapsed},
	} {
		g.org.Day, x.Gone, x.Joins, x.Leaves = k.day, k.gone, k.joins, k.leaves
		trust := x.Trust
		g.story.Close(g.context(), &g.own)
		if p.State != k.state || x.Trust != trust || len(g.org.News) > 0 {
			t.Errorf("who %s: state %d, trust %v of %v, told %+v", k.name, p.State, x.Trust, trust, g.org.News)
		}
	}
	g.want("promised(own-hour)", 1)
	g.want("kept(own-hour)", 0)
	g.want("broken(own-hour)", 0)
	g.want("truth.promises_kept", .5)
}
