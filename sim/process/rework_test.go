package process

import "testing"

// TestDiscovery: a tenth a week at safety .5, that is .02 a day; .2*.1 less and more at the ends; all of it once everything looks done.
func TestDiscovery(t *testing.T) {
	for safety, weekly := range map[float64]float64{0: .02, .5: .1, 1: .18} {
		c := built()
		c.State.Me.Safety, c.State.Builds[0].Rework = safety, 10
		Discovery(c)
		same(t, "hidden", c.State.Builds[0].Rework, 10*(1-weekly/5))
		same(t, "known", c.State.Builds[0].Found, 10*weekly/5)
	}
	c := built()
	c.State.Builds[0].Rework, c.State.Work[0].Done = 10, 120
	Discovery(c)
	same(t, "hidden at the end", c.State.Builds[0].Rework, 0)
	same(t, "known at the end", c.State.Builds[0].Found, 10)
	c.Params.Rework.Found = 0
	c.State.Builds[0].Rework = 5
	c.State.Work[0].Done = 30
	Discovery(c)
	same(t, "switched off", c.State.Builds[0].Rework, 5)
}

// TestFinishedOnceDoneAgain: what was done wrong has to be done again before a project is done, known or not.
func TestFinishedOnceDoneAgain(t *testing.T) {
	c := built()
	w, b := &c.State.Work[0], &c.State.Builds[0]
	w.Done, b.Rework, b.Found = 130, 6, 4
	equal(t, "at the limit", finished(c.State, 0), true)
	b.Rework = 6.5
	equal(t, "hidden rework", finished(c.State, 0), false)
}

// TestExpose: a review brings a share to light at once; there is nothing to bring to light in a plain project.
func TestExpose(t *testing.T) {
	c := built()
	c.State.Builds[0].Rework = 10
	same(t, "found", c.Expose(0, .15), 1.5)
	same(t, "hidden", c.State.Builds[0].Rework, 8.5)
	same(t, "all", c.Expose(0, 2), 8.5)
	same(t, "plain", room().Expose(0, .5), 0)
}
