package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/engine/shares"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/term"
)

// rung is one run of the ladder: what was done, what could be seen before, what was true, and what came of it.
type rung struct {
	action, seen, truth []float64
	outcome             float64
}

// The ladder's action is taken on this day, after a quarter together; its outcome is the output of the week that follows.
const (
	ladderDay  = 65
	ladderWeek = 5
)

// readability (VT26): how much of what comes of one repeated action is in the action, how much in what the manager could see beforehand,
// how much in what was true. The action: a matter that holds a person up is answered in writing, or talked over aside, or left.
func readability(r *Run) []Result {
	offices := max(r.N()/8, 8)
	all := each(r, offices, func(k int) []rung { return ladder(r, uint64(k)) })
	var y []float64
	var action, seen, truth [][]float64
	for _, office := range all {
		for _, g := range office {
			y = append(y, g.outcome)
			action, seen, truth = append(action, g.action), append(seen, g.seen), append(truth, g.truth)
		}
	}
	if r.ctx.Err() != nil || len(y) == 0 {
		return nil
	}
	l, n := shares.Climb(y, action, seen, truth), len(y)
	rows := []Result{
		atMost(r.Row("a", "R2 of one action alone with the log output of the week after it", "D", n, l.Action, 0, .20)),
		r.Row("b", "R2 of the action and what the manager could see", "D", n, l.Seen, .15, .45),
		r.Row("c", "R2 of the action and the true traits and states", "D", n, l.True, .40, .75),
	}
	rows[1].OK = rows[1].OK && l.Seen > l.Action
	rows[2].OK = rows[2].OK && l.True > l.Seen
	return rows
}

// ladder lives one office to the day of the action, treats everybody in it by lot, and reads off the week after.
func ladder(r *Run, k uint64) []rung {
	o := NewOffice(Base(16), r.Params)
	o.Begin(r.First+k, r.First+k)
	o.Days(ladderDay, policy.Named("balanced"), nil)
	rungs := make([]rung, len(o.State.People))
	c := o.Model.Context(o.State, o.Luck, nil)
	for i := range rungs {
		process.Look(c, i, term.InPerson)
		c.Read(i, term.ReadRating)
	}
	observe.See(o.State, o.Spec, &o.Desk)
	for i := range rungs {
		m := holdUp(o, i)
		rungs[i].seen = seenOf(&o.Desk, i, &o.State.Desk[m])
		rungs[i].truth = truthOf(o.State, i, m)
		rungs[i].action = treat(o, i, m, int(k)+i)
	}
	sums := make([]float64, len(rungs))
	o.Days(ladderWeek, nil, func(s *org.State) {
		for i := range sums {
			sums[i] += s.People[i].Output
		}
	})
	stayed := rungs[:0]
	for i := range rungs {
		if !o.State.People[i].Gone {
			rungs[i].outcome = math.Log(max(sums[i], .05))
			stayed = append(stayed, rungs[i])
		}
	}
	return stayed
}

// holdUp puts a matter on the desk that holds up half of a person's work, as unclear and as charged as the work's own matters are.
func holdUp(o *Office, i int) term.MatterID {
	m := term.MatterID(2 * i)
	d := &o.State.Desk[m]
	old := *d
	*d = org.Matter{
		Person: term.PersonID(i), Project: old.Project, Unclear: .5, Concern: .5, Blocks: .5, Open: true, Ever: true,
		Since: o.State.Day, Touched: o.State.Day,
	}
	if old.Ever {
		d.Unclear, d.Concern = old.Unclear, old.Concern
	}
	return m
}

// treat does one of three things about the matter and says which, as two columns.
func treat(o *Office, i int, m term.MatterID, lot int) []float64 {
	switch lot % 3 {
	case 0:
		o.Model.Do(o.State, o.Luck, nil, term.NewAct(term.Answer).With(term.PersonID(i), term.Mail).About(m), 0)
		return []float64{1, 0}
	case 1:
		o.State.People[i].Present = true
		o.Model.Do(o.State, o.Luck, nil, term.NewAct(term.Ask).With(term.PersonID(i), term.Aside).About(m), 0)
		return []float64{0, 1}
	}
	return []float64{0, 0}
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// seenOf is what the desk shows of a person: the look just taken, how they were taken lately, how clear the matter reads.
func seenOf(d *observe.Desk, i int, m *org.Matter) []float64 {
	q := &d.People[i]
	return []float64{
		float64(q.Seen.Band), float64(q.Seen.Posture), flag(q.Headphones), float64(q.Spoken), float64(q.Written), flag(q.LastCame == term.Opened),
		flag(q.LastCame == term.Misread), flag(q.LastCame == term.Deflected), flag(m.Unclear > .6), flag(m.Unclear > .35),
		q.Reads[term.ReadRating].Score, q.Reads[term.ReadWork].Score, q.Reads[term.ReadInterest].Score,
	}
}

// truthOf is what was true of the person and the matter.
func truthOf(s *org.State, i int, m term.MatterID) []float64 {
	x, d := &s.People[i], &s.Desk[m]
	list := []float64{x.Ability, x.Affect, x.Strain, x.Trust, x.Sensitivity, x.Candour, float64(x.Piled), d.Concern, d.Unclear}
	if len(s.Minds) > 0 {
		n := &s.Minds[i]
		list = append(list, n.Motivation, n.Theta, n.Feedback, n.Extra, n.Justice)
	}
	return list
}
