package validate

import (
	"math"

	"headcount/engine/policy"
	"headcount/sim/quantity"
)

// questionnaire is how well a questionnaire of exhaustion measures it: the root of an internal consistency of about .88 (.90 in Maslach & Jackson, .87 in
// Schaufeli et al. [L2]).
const questionnaire = .94

// strained (S5.09): who is worn out does less, as studies find it: exhaustion by questionnaire with performance, mostly as somebody rates it, has
// r = -.17 over 45 studies, -.10 to -.22 by instrument and occupation, whatever measure of performance there is (Corbeanu, Iliescu, Ion & Spînu
// 2023). Those are of what was measured, so the model's true scores are taken down by what a questionnaire and a rating are worth. Strain is
// specified as a z-score, with an SD of 1. A quarter after half a year with a manager drawn at random, a different one for each team; performance
// is quantity and quality, as in S5.06. N counts people.
func strained(r *Run) []Result {
	type worker struct{ strain, performance float64 }
	teams := each(r, max(r.N()/8, 8), func(k int) []worker {
		spec := Peopled(39)
		spec.Uses.Turnover = false // who leaves takes both along
		o := NewOffice(spec, r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		bot := policy.NewStyle(r.First + uint64(k))
		o.Days(26*quantity.DaysPerWeek, bot, nil)
		workers, before := make([]worker, len(o.State.Minds)), make([]float64, len(o.State.Minds))
		for i := range workers {
			before[i] = o.State.Minds[i].Effort
		}
		const days = 13 * quantity.DaysPerWeek
		for range days {
			o.Day(bot)
			for i := range workers {
				workers[i].strain += o.State.People[i].Strain / days
			}
		}
		for i := range workers {
			m := &o.State.Minds[i]
			workers[i].performance = math.Log(max(m.Effort-before[i], 1)) + m.Quality
		}
		return workers
	})
	var strain, performance []float64
	for _, team := range teams {
		for _, w := range team {
			strain, performance = append(strain, w.strain), append(performance, w.performance)
		}
	}
	n, truly := len(strain), correlation(strain, performance)
	rows := []Result{
		r.Row("a", "r of strain with performance, as a questionnaire and a rating have them", "C", n, truly*questionnaire*r.Params.Reading.Rating, -.28, -.08),
		r.Row("b", "SD of strain between people", "D", n, sqrt(variance(strain)), .7, 1.3),
	}
	rows[0].Note = sprint("of true scores %.2f", truly)
	rows[1].Note = sprint("mean %.2f", mean(strain))
	return rows
}

// quitsAndValue (S5.08V): the more leave a unit, the less it brings: rho = -.15 over 110 samples (Park & Shaw 2013), -.03 in another meta-analysis
// (Hancock et al. 2013), of turnover as what predicts performance. Two half-years of teams of eight, each with a manager drawn at random; what a
// team brings stands for what a unit performs. N counts teams.
func quitsAndValue(r *Run) []Result {
	type halves struct{ quits, value [2]float64 }
	teams := each(r, r.N(), func(k int) (h halves) {
		o := NewOffice(Peopled(52), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		bot := policy.NewStyle(r.First + uint64(k))
		brought := 0.0
		for half := range h.quits {
			y := lived(o, 26, bot)
			h.quits[half], h.value[half], brought = float64(y.quits), y.value-brought, y.value
		}
		return h
	})
	var quits, value, first, second []float64
	for _, h := range teams {
		quits, value = append(quits, h.quits[0]+h.quits[1]), append(value, math.Log(max(h.value[0]+h.value[1], 1)))
		first, second = append(first, h.quits[0]), append(second, math.Log(max(h.value[1], 1)))
	}
	n := len(teams)
	row := r.Row("a", "r of a team's quits in half a year with what it brings in the next", "C", n, correlation(first, second), -.28, -.03)
	row.Note = sprint("in the same year, in which posts stand empty, %.2f", correlation(quits, value))
	return []Result{row}
}
