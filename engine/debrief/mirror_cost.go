package debrief

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"headcount/engine/cores"
	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/sim/quantity"
)

// The bounds of what the mirror computes.
const (
	costedHabits = 2  // habits whose cost is worked out
	costedTimes  = 12 // acts of one habit that are looked at for it, spread evenly
	weighedTimes = 16 // acts among which the one is sought in which the machine way was right
	weighedLives = 60 // lives with other luck in which each is lived both ways, at most
	fewestLives  = 20 // and at least, where a play is long
	weighedDays  = 75 // working days up to which a play is short
)

// costs works out what the two habits shown most often cost, of those in whose place something could have stood.
func costs(ctx context.Context, w *scales, tallies []tally) []view.MirrorCost {
	var order []*tally
	for i := range tallies {
		if len(tallies[i].weighable()) > 0 {
			order = append(order, &tallies[i])
		}
	}
	slices.SortStableFunc(order, func(a, b *tally) int { return cmp.Compare(len(b.shown), len(a.shown)) })
	var list []view.MirrorCost
	for _, t := range order[:min(costedHabits, len(order))] {
		if ctx.Err() != nil {
			return list
		}
		list = append(list, cost(w, t))
	}
	return list
}

// weighable are the acts in whose place another could have stood.
func (t *tally) weighable() []instance {
	return slices.DeleteFunc(slices.Clone(t.shown), func(x instance) bool { return x.before == nil })
}

// spread picks at most n of a list, evenly.
func spread(list []instance, n int) []instance {
	if len(list) <= n {
		return list
	}
	out := make([]instance, n)
	for i := range out {
		out[i] = list[i*len(list)/n]
	}
	return out
}

func cost(w *scales, t *tally) view.MirrorCost {
	times := spread(t.weighable(), costedTimes)
	sum := account{}
	for _, x := range times {
		sum = sum.plus(w.difference(x))
	}
	c := view.MirrorCost{
		ID: t.id, Title: t.title, Instead: t.phrase, Times: len(times), Said: sum.said, Settled: sum.settled,
		Minutes: round(sum.minutes/float64(len(times)), 1), Hours: round(sum.hours/float64(len(times)), 1), Trust: round(sum.trust/float64(len(times)), 1),
	}
	c.Sentence = costSentence(c)
	return c
}

// difference is what the days after an act came to, less what they would have come to with the other in its place, all other chance equal.
func (w *scales) difference(x instance) account {
	until := x.before.Org.Day + weighDays - 1
	who := x.act.Person
	yours := w.account(w.live(x.before, x.applied, x.act, w.lived(), until), who)
	other := w.account(w.live(x.before, x.applied, x.other, w.lived(), until), who)
	return yours.less(other)
}

// costSentence tells a cost, or what was spared. What made no difference is not spoken of.
func costSentence(c view.MirrorCost) string {
	times, mean := "the one time", "In this model"
	if c.Times > 1 {
		times, mean = fmt.Sprintf("each of %d times", c.Times), "In this model, on average"
	}
	text := fmt.Sprintf("%s: %s was lived again with %s in its place, all other chance equal, for ten working days at most.", c.Title, times, c.Instead)
	said := func(parts ...string) string {
		return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), "; ")
	}
	each := said(
		lessOrMore(c.Minutes, "minute", "it took # more of your time than that", "it took # less of your time than that"),
		lessOrMore(c.Hours, "hour", "everybody together did # more of good work", "everybody together did # less of good work"),
		lessOrMore(c.Trust, "point", "trust in you ended # higher on a scale of 100", "trust in you ended # lower on a scale of 100"),
	)
	all := said(
		lessOrMore(float64(c.Settled), "question", "# more answered", "# fewer answered"),
		lessOrMore(float64(c.Said), "thing", "# more that stood behind a question said", "# fewer that stood behind a question said"),
	)
	if each == "" && all == "" {
		return text + " In this model it made no difference."
	}
	if each != "" {
		text += " " + mean + " " + each + "."
	}
	if all != "" {
		text += " In all: " + all + "."
	}
	return text
}

// lessOrMore is an amount in words, with # for how much of which unit; nothing where there is none.
func lessOrMore(v float64, unit, more, less string) string {
	switch {
	case v == 0:
		return ""
	case v < 0:
		v, more = -v, less
	}
	size := strings.TrimSuffix(fmt.Sprintf("%.1f", v), ".0")
	if size != "1" {
		unit += "s"
	}
	return strings.Replace(more, "#", size+" "+unit, 1)
}

func round(x float64, places int) float64 {
	scale := math.Pow10(places)
	return math.Round(x*scale) / scale
}

// livesFor is in how many lives an act of a play of so many weeks is weighed: fewer where each takes longer.
func livesFor(weeks int) int {
	return max(min(weighedLives, weighedLives*weighedDays/(weeks*quantity.DaysPerWeek)), fewestLives)
}

// right finds one time in which the machine way was the better one in most lives with other luck.
func right(ctx context.Context, sc *scenario.Scenario, log declog.Log, tallies []tally) *view.MirrorRight {
	var all []instance
	of := map[int]*tally{}
	for i := range tallies {
		for _, x := range tallies[i].weighable() {
			if of[x.entry] == nil {
				of[x.entry] = &tallies[i]
				all = append(all, x)
			}
		}
	}
	slices.SortFunc(all, func(a, b instance) int { return cmp.Compare(a.entry, b.entry) })
	all = spread(all, weighedTimes)
	lives := livesFor(sc.Spec.Weeks)
	outcomes := weighAll(ctx, sc, log, all, lives)
	i := clearest(outcomes, lives)
	if i < 0 {
		return nil
	}
	x, t, w := all[i], of[all[i].entry], outcomes[i]
	return &view.MirrorRight{
		Of: x.entry, Habit: t.id, Instead: t.phrase, Lives: lives, Better: w.better, Worse: w.worse,
		Sentence: fmt.Sprintf("One time the machine way was right. %s Lived %d times with other luck, it came out better than %s in %d lives of this model, and worse in %d.",
			x.example, lives, t.phrase, w.better, w.worse),
	}
}

// clearest is the act that came out better in more than half of so many lives, and by most lives over those in which it came out worse; the first of equals, -1
// where none did.
func clearest(all []weighed, lives int) int {
	best := -1
	for i, w := range all {
		if 2*w.better > lives && (best < 0 || w.better-w.worse > all[best].better-all[best].worse) {
			best = i
		}
	}
	return best
}

// weighed is in how many lives an act came out better than the other, and worse.
type weighed struct{ better, worse int }

// weighAll weighs every act on all cores. What was not finished when the context ended counts for nothing.
func weighAll(ctx context.Context, sc *scenario.Scenario, log declog.Log, all []instance, lives int) []weighed {
	out := make([]weighed, len(all))
	_ = cores.Each(ctx, 0, len(all), nil, func() func(int) { // what is finished counts
		w := newScales(sc, log)
		return func(i int) { out[i].better, out[i].worse = w.against(all[i], lives) }
	})
	return out
}

// against lives an act and the other to the end, under so many lucks, and counts in how many the play came out better or worse by the
// scenario's yardstick.
func (w *scales) against(x instance, lives int) (better, worse int) {
	const toTheEnd = quantity.Day(-1)
	for k := 1; k <= lives; k++ {
		luck := w.other(k)
		w.live(x.before, x.applied, x.act, luck, toTheEnd)
		yours := w.yardstick(luck)
		w.live(x.before, x.applied, x.other, luck, toTheEnd)
		switch other := w.yardstick(luck); {
		case yours > other:
			better++
		case yours < other:
			worse++
		}
	}
	return better, worse
}
