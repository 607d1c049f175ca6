package debrief

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/voice"
)

// ending tells how it ended, and what became of what was promised.
func (r *Review) ending() []string {
	lines := []string{endingText(r.sc, r.session)}
	d := r.session.See()
	promises := r.maker.Page(d).Promises
	var refused []string
	for i := range d.Promises {
		src := &r.sc.Source.Promises[i]
		name := r.sc.Source.People[d.Promises[i].Person].Name
		switch promises[i].State {
		case "kept":
			lines = append(lines, fmt.Sprintf("You kept what you promised %s. %s", name, src.Told))
		case "broken":
			lines = append(lines, fmt.Sprintf("What you promised %s was not kept. %s", name, src.Hurt))
		case "lapsed":
			lines = append(lines, fmt.Sprintf("What you promised %s lapsed: nobody was there any more to keep it to.", name))
		case "given":
			lines = append(lines, fmt.Sprintf("What you promised %s still stands.", name))
		default:
			refused = append(refused, name)
		}
	}
	if len(refused) > 0 { // said once, of all of them
		lines = append(lines, fmt.Sprintf("You promised %s nothing.", list(refused)))
	}
	if text := onTheWay(promises[len(d.Promises):]); text != "" {
		lines = append(lines, text)
	}
	lines = append(lines, r.goals()...)
	if who := aheadText(r.log.Header); who != "" {
		lines = append(lines, who)
	}
	return lines
}

// onTheWay tells what was promised in play and what became of it, in the order in which it was promised; "" where nothing was.
func onTheWay(promises []view.Promise) string {
	became := map[string]string{"kept": "kept", "broken": "not kept", "lapsed": "and nobody was there any more to keep it to", "given": "and it still stands"}
	var told []string
	for _, p := range promises {
		told = append(told, fmt.Sprintf("%s, %s (%s)", p.Name, voice.Uncapital(p.Text), became[p.State]))
	}
	if len(told) == 0 {
		return ""
	}
	return "On the way you promised: " + strings.Join(told, "; ") + "."
}

// aheadText says whose the first days were, where they were not the player's.
func aheadText(h declog.Header) string {
	if h.Ahead == nil {
		return ""
	}
	return fmt.Sprintf("Until %s %s decided, and not you, the promises of the briefing among it. None of these decisions is counted as yours here.", view.Day(h.Ahead.Day), h.Ahead.By)
}

// goals tells what became of what counted.
func (r *Review) goals() []string {
	var s session.State
	r.session.Copy(&s)
	var lines []string
	for i := range r.sc.Goals {
		g, src := &r.sc.Goals[i], &r.sc.Source.Goals[i]
		line := src.Text + " It was not reached"
		if r.session.Engine().Holds(&s, r.session.Luck(), g.Reached) {
			line = src.Text + " It was reached"
		}
		if g.Measure != nil {
			v := math.Round(10*r.session.Engine().Value(&s, r.session.Luck(), g.Measure))/10 + 0 // no negative zero
			line += strings.TrimRight(fmt.Sprintf(": %s %s", strconv.FormatFloat(v, 'f', -1, 64), src.Unit), " ")
		}
		lines = append(lines, line+".")
	}
	return lines
}

// endingText is how a play that is over ended, with the numbers of that play in it.
func endingText(sc *scenario.Scenario, over *session.Session) string {
	var s session.State
	over.Copy(&s)
	finals := make([]float64, len(sc.Finals))
	for i := range sc.Finals {
		f := &sc.Finals[i]
		finals[i] = f.Scale * over.Engine().Value(&s, over.Luck(), f.Value)
	}
	return sc.Filled(sc.Source.Endings[over.Ending()].Text, sc.Finals, finals)
}
