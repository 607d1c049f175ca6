package validate

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"headcount/sim/params"
)

// Screening says how far to go in a sensitivity analysis. The zero value asks for the usual budget of every lesson.
type Screening struct {
	Params  params.Params // coefficients that stay where they are; the moved ones go over their ranges in the registry
	First   uint64        // first seed of the pairs, and the root of the design
	Scale   float64       // share of the usual number of pairs, for quick looks; 0 is all of it
	Workers int           // 0 is one per core; results do not depend on it
	Lessons []string      // ids; none is all
	Indices bool          // compute Sobol' indices of the coefficients that move a lesson most, too
	// Progress is called now and then with the step under way of all steps, and how much of it is done; may be nil.
	Progress func(step, done, all int)
}

// The usual budget.
const (
	probes       = 5   // of whether a group moves a lesson at all
	trajectories = 4   // of Morris' design
	levels       = 4   // of it; a step is two thirds of the range
	confirming   = 4   // times the pairs when a turned sign is looked at again, on other seeds
	sobolRows    = 128 // rows of each of the two matrices
	sobolTop     = 12  // coefficients that get Sobol' indices
	stepsOfOne   = 3   // of the progress of one lesson: screening, ends, indices
)

// Moved is how one coefficient moves a lesson over its range (Morris 1991; Campolongo, Cariboni & Saltelli 2007).
type Moved struct {
	Name   string  `json:"name"`
	Grade  string  `json:"grade"`
	MuStar float64 `json:"mu_star"` // mean size of the elementary effects: change of the statistic over the whole range
	Mu     float64 `json:"mu"`      // their mean with its sign
	Sigma  float64 `json:"sigma"`   // their SD: how far the effect depends on the other coefficients, or is not linear
}

// End is a coefficient whose size is ours (params.Entry.SizeIsOurs) alone at an end of its range where the lesson's sign is turned, beyond two standard errors.
type End struct {
	Name     string  `json:"name"`
	End      string  `json:"end"` // low or high
	Value    float64 `json:"value"`
	Estimate         // of the lesson there
}

// Index holds the Sobol' indices of one coefficient with 95 % bootstrap intervals: the share of the statistic's variance that it brings
// alone, and with all its interactions.
type Index struct {
	Name      string  `json:"name"`
	First     float64 `json:"first"`
	FirstLow  float64 `json:"first_low"`
	FirstHigh float64 `json:"first_high"`
	Total     float64 `json:"total"`
	TotalLow  float64 `json:"total_low"`
	TotalHigh float64 `json:"total_high"`
}

// Finding is what the analysis found out about one lesson.
type Finding struct {
	ID        string   `json:"id"`
	Claim     string   `json:"claim"`
	Statistic string   `json:"statistic"`
	Unit      string   `json:"unit"`
	Default   Estimate `json:"default"`  // at the coefficients as they are
	Holds     bool     `json:"holds"`    // above 0 there, beyond two standard errors
	Screened  int      `json:"screened"` // coefficients moved, switches left out
	Inert     int      `json:"inert"`    // of these, how many did not move it at all
	Moved     []Moved  `json:"moved"`    // the others, by mu_star, largest first
	Ends      int      `json:"ends"`     // ends of ranges of grade-D coefficients that were tried one at a time; those of groups that do not move it are not
	Flips     []End    `json:"flips"`    // those that turn the sign
	Weakest   *End     `json:"weakest"`  // the end at which the lesson is weakest, whether or not it turns
	Indices   []Index  `json:"indices"`  // empty unless they were asked for
}

// chosenLessons returns the lessons of these ids, or all.
func chosenLessons(ids []string) ([]Lesson, error) {
	all := Lessons()
	if len(ids) == 0 {
		return all, nil
	}
	var chosen []Lesson
	for _, id := range ids {
		i := slices.IndexFunc(all, func(l Lesson) bool { return strings.EqualFold(l.ID, strings.TrimSpace(id)) })
		if i < 0 {
			return nil, fmt.Errorf("there is no lesson %q; there are %s", id, strings.Join(LessonIDs(), ", "))
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}

// LessonIDs lists the ids of all lessons.
func LessonIDs() []string {
	var ids []string
	for _, l := range Lessons() {
		ids = append(ids, l.ID)
	}
	return ids
}

// Screen finds out, lesson by lesson, which coefficients move it and which of those whose size is ours turn its sign. It stops early, with the lessons that
// are finished, when the context ends.
func Screen(ctx context.Context, s Screening) ([]Finding, error) {
	lessons, err := chosenLessons(s.Lessons)
	if err != nil {
		return nil, err
	}
	var all []Finding
	for k := range lessons {
		f := s.study(ctx, &lessons[k], k)
		if ctx.Err() != nil {
			return all, ctx.Err()
		}
		all = append(all, f)
	}
	return all, nil
}

// study is the whole analysis of the k-th lesson.
func (s *Screening) study(ctx context.Context, l *Lesson, k int) Finding {
	j := job{Screening: s, lesson: l, pairs: s.pairsOf(l), run: Run{ctx: ctx, Workers: s.Workers}}
	for _, e := range params.Registry() {
		if e.Family != "switch" {
			j.moved = append(j.moved, e)
		}
	}
	f := Finding{ID: l.ID, Claim: l.Claim, Statistic: l.Statistic, Unit: l.Unit, Screened: len(j.moved), Indices: []Index{}, Flips: []End{}}
	j.step(stepsOfOne * k)
	j.moved = j.live()
	f.Moved = j.morris()
	f.Inert = f.Screened - len(f.Moved)
	j.step(stepsOfOne*k + 1)
	f.Default, f.Ends = j.at(s.Params, s.First+apart, confirming), 0
	f.Holds = f.Default.Holds()
	j.ends(&f)
	j.step(stepsOfOne*k + 2)
	if s.Indices {
		f.Indices = j.sobol(f.Moved)
	}
	return f
}

// apart is how far the seeds of a second look lie from those of the first.
const apart = 1 << 32

func (s *Screening) pairsOf(l *Lesson) int {
	if s.Scale <= 0 {
		return l.Pairs
	}
	return max(int(s.Scale*float64(l.Pairs)+.5), min(l.Pairs, 2))
}

// job is the analysis of one lesson under way.
type job struct {
	*Screening
	lesson *Lesson
	pairs  int            // per point
	moved  []params.Entry // what is moved over its range
	run    Run
}

// step begins the next step of progress.
func (j *job) step(n int) {
	if j.Progress != nil {
		j.run.Progress, j.run.number = j.Progress, n
	}
}

// at measures the lesson at some coefficients, with so many times the usual pairs.
func (j *job) at(p params.Params, first uint64, times int) Estimate {
	possible(&p)
	return j.lesson.measure(&p, first, times*j.pairs)
}

// possible brings coefficients that bound each other to a combination that can be: a team cannot share more of its feelings than they vary
// by from day to day.
func possible(p *params.Params) {
	a := &p.Affect
	a.TeamSD = min(a.TeamSD, .99*a.SD*math.Sqrt(1-a.Carry*a.Carry))
}

// set puts a coefficient at a share of the way through its range, and returns the share it really came to: what is counted in whole
// numbers takes the nearest one.
func set(p *params.Params, e *params.Entry, share float64) float64 {
	v := e.Low + share*(e.High-e.Low)
	if e.Whole {
		v = float64(int(v + .5))
	}
	if err := p.Set(e.Name, v); err != nil {
		panic("validate: " + err.Error()) // a name of the registry itself
	}
	return (v - e.Low) / (e.High - e.Low)
}
