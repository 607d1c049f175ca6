package study

import (
	"errors"
	"math"

	"headcount/sim/rng"
)

// Report is the analysis of a study. Everybody counts in the arm they were allocated to, whatever they did (intention to treat).
type Report struct {
	Scenario  string     `json:"scenario"`
	Seed      uint64     `json:"seed,string"`
	Flow      [2]Flow    `json:"flow"`    // without, with
	Total     Outcome    `json:"total"`   // 0 to FormPoints: what the study is about
	ByGoal    []Outcome  `json:"by_goal"` // 0 to GoalPoints each: secondary
	Forms     []FormMean `json:"forms"`   // before, by form: whether they are alike
	Delay     Mean       `json:"delay"`   // days from after to later, where both are dated
	Primary   string     `json:"primary"` // what was fixed beforehand
	NotEnough string     `json:"not_enough,omitempty"`
}

// Flow is who is left of an arm.
type Flow struct {
	Arm       string `json:"arm"`
	Allocated int    `json:"allocated"`
	Answered  [3]int `json:"answered"` // before, after, later
}

// Outcome is one score, by arm and occasion, and the comparison of the arms.
type Outcome struct {
	ID    string     `json:"id"`    // total, or L1 to L4
	Means [2][3]Mean `json:"means"` // without and with; before, after, later; of those who answered
	After Comparison `json:"after"`
	Later Comparison `json:"later"`
}

// Comparison is with less without, at the same score before.
type Comparison struct {
	Difference Effect `json:"difference"` // in points, everybody in the arm they were allocated to
	Size       Effect `json:"size"`       // in standard deviations within arms (Hedges' g)
	Imputed    int    `json:"imputed"`    // scores that were missing and drawn

	Complete  Effect `json:"complete"`  // of those alone who answered before and then
	Unchanged Effect `json:"unchanged"` // had everybody whose answers are missing scored as before
}

// FormMean is what a form came to before anything was played.
type FormMean struct {
	Form string `json:"form"`
	Mean
}

const primary = "Total score after the play, with the re-runs less without, at the same score before. All else is secondary."

// ErrNotEnough says that too few have answered for a comparison.
var ErrNotEnough = errors.New("too few have answered to compare the arms: it takes at least three in each arm before and after")

// Analyse compares the arms. The error is ErrNotEnough; the report then holds what there is.
func Analyse(s *Study, list []Answer) (*Report, error) {
	cases := s.Cases(list)
	r := &Report{Scenario: s.Scenario, Seed: s.Seed, Primary: primary, Flow: flow(cases), Forms: formMeans(cases), Delay: delay(cases)}
	var err error
	r.Total, err = outcome(s, cases, "total", func(x *Score) float64 { return float64(x.Total) })
	for g := range goals {
		o, _ := outcome(s, cases, goals[g].ID, func(x *Score) float64 { return float64(x.ByGoal[g]) }) // as the total: too few or enough
		r.ByGoal = append(r.ByGoal, o)
	}
	if err != nil {
		r.NotEnough = err.Error()
	}
	return r, err
}

func armOf(c *Case) int {
	if c.Arm == With {
		return 1
	}
	return 0
}

func flow(cases []Case) [2]Flow {
	out := [2]Flow{{Arm: Without}, {Arm: With}}
	for i := range cases {
		f := &out[armOf(&cases[i])]
		f.Allocated++
		for k, score := range cases[i].Scores {
			if score != nil {
				f.Answered[k]++
			}
		}
	}
	return out
}

func formMeans(cases []Case) []FormMean {
	var list []FormMean
	for _, form := range Forms() {
		var x []float64
		for i := range cases {
			if c := &cases[i]; c.Forms[0] == form && c.Scores[0] != nil {
				x = append(x, float64(c.Scores[0].Total))
			}
		}
		list = append(list, FormMean{form, meanOf(x)})
	}
	return list
}

// outcome compares the arms in one score.
func outcome(s *Study, cases []Case, id string, of func(*Score) float64) (Outcome, error) {
	o, t := Outcome{ID: id}, table{}
	for i := range cases {
		row := [3]float64{math.NaN(), math.NaN(), math.NaN()}
		for k, score := range cases[i].Scores {
			if score != nil {
				row[k] = of(score)
			}
		}
		a := armOf(&cases[i])
		t[a] = append(t[a], row)
	}
	for a := range t {
		for k := range 3 {
			o.Means[a][k] = meanOf(present(t[a], k))
		}
	}
	var err [2]error
	o.After, err[0] = t.compare(1, s.Seed)
	o.Later, err[1] = t.compare(2, s.Seed)
	return o, err[0] // later is not there until it is
}

func present(rows [][3]float64, when int) []float64 {
	var x []float64
	for _, row := range rows {
		if !math.IsNaN(row[when]) {
			x = append(x, row[when])
		}
	}
	return x
}

// compare compares the arms on one occasion.
func (t *table) compare(when int, seed uint64) (Comparison, error) {
	var c Comparison
	complete, unchanged := t.pairs(when, false), t.pairs(when, true)
	if len(complete[0].y) < 3 || len(complete[1].y) < 3 {
		return c, ErrNotEnough
	}
	c.Imputed = t.missing(when)
	whole := *t
	for a := range whole {
		whole[a] = append([][3]float64(nil), t[a]...)
	}
	whole.fillBefore()
	var diffs, sizes []estimate
	for m := range Imputations {
		full, ok := whole.completed(when, &chance{source: rng.New(seed, seed), set: m})
		if !ok {
			return c, ErrNotEnough
		}
		d, sd, ok := covariedIn(full.pairs(when, false))
		if !ok {
			return c, ErrNotEnough
		}
		diffs, sizes = append(diffs, d), append(sizes, standardised(d, sd, len(full[0])+len(full[1])))
		if c.Imputed == 0 {
			break // nothing was drawn
		}
	}
	if len(diffs) > 1 {
		c.Difference, c.Size = pooled(diffs).effect(), pooled(sizes).effect()
	} else {
		c.Difference, c.Size = diffs[0].effect(), sizes[0].effect()
	}
	if d, _, ok := covariedIn(complete); ok {
		c.Complete = d.effect()
	}
	if d, _, ok := covariedIn(unchanged); ok {
		c.Unchanged = d.effect()
	}
	return c, nil
}

// paired are the scores before and on another occasion of one arm.
type paired struct{ x, y []float64 }

// pairs are those who have both; carried puts the score before in the place of one that is missing.
func (t *table) pairs(when int, carried bool) (out [2]paired) {
	for a := range t {
		for _, row := range t[a] {
			y := row[when]
			if math.IsNaN(y) && carried {
				y = row[0]
			}
			if !math.IsNaN(row[0]) && !math.IsNaN(y) {
				out[a].x, out[a].y = append(out[a].x, row[0]), append(out[a].y, y)
			}
		}
	}
	return out
}

func covariedIn(p [2]paired) (estimate, float64, bool) {
	return covaried([2][]float64{p[0].x, p[1].x}, [2][]float64{p[0].y, p[1].y})
}
