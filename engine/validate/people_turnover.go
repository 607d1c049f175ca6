package validate

import (
	"cmp"
	"slices"

	"headcount/engine/policy"
	"headcount/sim/process"
	"headcount/sim/term"
)

// asks takes everybody's intention to quit, as a confidential survey has it and as the manager who asks gets to hear it.
func (y *year) asks(c *process.Context) {
	for i := range c.State.Minds {
		y.surveys = append(y.surveys, process.Survey(c, i))
		y.asked = append(y.asked, c.Read(i, term.ReadIntent))
		y.embedded = append(y.embedded, c.State.Minds[i].Embedded)
		y.motivated = append(y.motivated, c.State.Minds[i].Motivation)
		y.left = append(y.left, 0)
	}
}

// quits (VT16): in a year of the base with the balanced policy ten to twenty of a hundred leave; intentions go with leaving as in
// Griffeth, Hom & Gaertner 2000 (.38, corrected) and less; over half of the leavers had a shock in the eight weeks before (Holtom et al.
// 2005 have over 60 %); and of two who are equally motivated the one with fewer ties to the place leaves sooner (Jiang et al. 2012). Studies
// ask intentions in a confidential survey; what a manager hears is the note of that row. N counts teams.
func quits(r *Run) []Result {
	years := each(r, r.N(), func(k int) year {
		o := NewOffice(Peopled(52), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		return lived(o, 52, policy.BalancedStyle())
	})
	var all year
	var surveys, asked, left []float64
	for _, y := range years {
		all.people += y.people
		all.quits += y.quits
		all.shaken += y.shaken
		all.shocks += y.shocks
		surveys, asked, left = append(surveys, y.surveys...), append(asked, y.asked...), append(left, y.left...)
		all.embedded, all.motivated = append(all.embedded, y.embedded...), append(all.motivated, y.motivated...)
	}
	n := len(years)
	rows := []Result{
		r.Row("a", "annual voluntary quit rate", "A", n, float64(all.quits)/float64(max(all.people, 1)), .10, .20),
		r.Row("b", "r of intention to quit, in a confidential survey, with leaving", "A", n, correlation(surveys, left), .20, .45),
		r.Row("c", "share of leavers with a shock in the eight weeks before", "C", n, float64(all.shaken)/float64(max(all.quits, 1)), .45, .70),
		r.Row("d", "r of embeddedness with leaving, motivation held equal", "A", n, partial(all.embedded, left, all.motivated), -.28, -.08),
	}
	rows[1].Note = sprint("as the manager hears it when asking, r is %.2f", correlation(asked, left))
	rows[2].Note = sprint("work shocks per person and year %.2f", float64(all.shocks)/float64(max(all.people, 1)))
	return rows
}

// styles is how many managers the population of the value-of-a-manager target has, castsEach how many teams each is ranked on, and nearby
// how many stand for a percentile, so that it is not one manager's other habits that are compared.
const (
	styles    = 200
	castsEach = 4
	nearby    = 21
)

// manager is a style with how well its teams feel managed.
type manager struct {
	seed    uint64
	quality float64
}

// ranked returns a population of random managers by the quality their reports experience, worst first.
func ranked(r *Run) []manager {
	list := each(r, styles, func(k int) manager {
		o := NewOffice(Peopled(26), r.Params)
		m := manager{seed: uint64(k)}
		for cast := range uint64(castsEach) {
			o.Begin(1e6+cast, 1e6+cast)
			m.quality += lived(o, 26, policy.NewStyle(m.seed)).quality / castsEach
		}
		return m
	})
	slices.SortFunc(list, func(a, b manager) int { return cmp.Compare(a.quality, b.quality) })
	return list
}

// valueOfManager (VT15): from the 10th to the 90th percentile of random managers, paired by cast and luck, about 60 % fewer leave
// (Hoffman & Tadelis 2021) and a team brings 11 % or a little more (Lazear, Shaw & Stanton 2015). N counts pairs, spread over the
// managers about each percentile.
func valueOfManager(r *Run) []Result {
	list := ranked(r)
	around := func(q float64, k int) uint64 { return list[int(q*styles)-nearby/2+k%nearby].seed }
	type pair struct{ low, high year }
	pairs := each(r, r.N(), func(k int) pair {
		o := NewOffice(Peopled(52), r.Params)
		live := func(seed uint64) year {
			o.Begin(r.First+uint64(k), r.First+uint64(k))
			return lived(o, 52, policy.NewStyle(seed))
		}
		return pair{live(around(.1, k)), live(around(.9, k))}
	})
	var quitsLow, quitsHigh, valueLow, valueHigh float64
	for _, p := range pairs {
		quitsLow, quitsHigh = quitsLow+float64(p.low.quits), quitsHigh+float64(p.high.quits)
		valueLow, valueHigh = valueLow+p.low.value, valueHigh+p.high.value
	}
	n := len(pairs)
	rows := []Result{
		r.Row("a", "change of attrition from a manager of the 10th to one of the 90th percentile", "B", n, quitsHigh/max(quitsLow, 1)-1, -.70, -.45),
		r.Row("b", "change of team value between the same managers", "B", n, valueHigh/max(valueLow, 1)-1, .05, .18),
	}
	var quality []float64
	for _, m := range list {
		quality = append(quality, m.quality)
	}
	rows[0].Note = sprint("quality of managers as experienced: mean %.2f, SD %.2f, 10th %.2f, 90th %.2f; quits %.2f and %.2f of a team",
		mean(quality), sqrt(variance(quality)), quantile(quality, .1), quantile(quality, .9), quitsLow/float64(n), quitsHigh/float64(n))
	return rows
}
