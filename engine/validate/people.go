package validate

import (
	"fmt"
	"math"

	"headcount/engine/policy"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
)

// Peopled is the base office with every sub-model of people.
func Peopled(weeks int) *org.Spec {
	spec := Base(weeks)
	people(spec)
	return spec
}

// people turns every sub-model of people on; the projects ask for different kinds of work.
func people(spec *org.Spec) {
	spec.Uses = org.AllPeople()
	for j := range spec.Projects {
		spec.Projects[j].Kind = j % org.Kinds
	}
}

// context is the context of processes over the office's state now.
func (o *Office) context() *process.Context { return o.Model.Context(o.State, o.Luck, nil) }

// year is what a team's year comes to for the targets about leaving.
type year struct {
	people, quits, shaken int
	surveys, asked, left  []float64 // per person: intention in a survey, as asked by the manager, and whether they left after it
	embedded, motivated   []float64 // per person: embeddedness and motivation when asked
	quality, value        float64   // mean quality of the manager as experienced; value the organisation got [focus-h]
	shocks                int       // work shocks
}

// surveyWeek is when intentions are asked; who leaves after it counts.
const surveyWeek = 4

// lived lives so many weeks of an office with a policy and says what came of it.
func lived(o *Office, weeks int, bot policy.Decider) year {
	y := year{people: len(o.State.People)}
	first := make([]bool, y.people) // whether who answered the survey has left already
	seen := make([]quantity.Day, len(o.State.People))
	for week := range weeks {
		o.Days(quantity.DaysPerWeek, bot, nil)
		c := o.context()
		if week == surveyWeek-1 {
			y.asks(c)
		}
		for i := range o.State.Minds {
			m := &o.State.Minds[i]
			if m.Left < 0 {
				y.quality += process.Experienced(c, i) / float64(weeks*len(o.State.Minds))
			}
			if m.Shocks[0] > seen[i] && m.ShockKind >= org.ShockReview {
				y.shocks++
			}
			seen[i] = max(seen[i], m.Shocks[0])
			if m.Left == o.State.Day {
				y.leaves(i, m, &first[i])
			}
		}
	}
	for i := range o.State.Minds {
		y.value += o.State.Minds[i].Value
	}
	return y
}

// leaves notes that somebody left today. Only the first in each post has answered the survey.
func (y *year) leaves(i int, m *org.Mind, already *bool) {
	y.quits++
	if process.Recent(m, m.Left, 8) {
		y.shaken++
	}
	if i < len(y.left) && !*already {
		y.left[i] = 1
	}
	*already = true
}

func sprint(format string, args ...any) string { return fmt.Sprintf(format, args...) }

func sqrt(x float64) float64 { return math.Sqrt(x) }
