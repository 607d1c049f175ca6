package debrief

import (
	"slices"
	"strconv"

	"headcount/engine/declog"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// moments lists the answers to written scenes: the free moves between them are too many to choose from.
func (r *Review) moments() []view.Moment {
	var list []view.Moment
	shown := r.figures()
	for _, e := range r.log.Entries {
		r.maker.Show(shown[e.N])
		if e.Kind != declog.KindAct || e.Act.Event == "" || r.log.Header.Early(&e) {
			continue
		}
		if m, ok := r.moment(e); ok {
			list = append(list, m)
		}
	}
	return list
}

func (r *Review) moment(e declog.Entry) (view.Moment, bool) {
	a, err := session.Resolve(r.sc, e.Act)
	if err != nil {
		return view.Moment{}, false
	}
	m := view.Moment{ID: strconv.Itoa(e.N), When: view.Date(quantity.Day(e.Day)), Forecast: -1}
	m.Text = r.maker.Choice(a)
	if title := r.sc.Source.Events[a.Event].Title; title != "" { // authors may leave it out
		m.Text = title + ": " + m.Text
	}
	if a.Forecast != term.NoForecast {
		m.Forecast = int(a.Forecast)
	}
	m.Came = r.maker.Turned(a.Event, a.Choice, r.came(a))
	return m, true
}

func (r *Review) came(a term.Act) term.Outcome {
	var s session.State
	r.session.Copy(&s)
	return s.Came(a)
}

// figures are the numbers that texts showed after each decision, by its number in the log; nothing where no text shows any.
func (r *Review) figures() map[int][]float64 {
	if len(r.sc.Figures) == 0 {
		return nil
	}
	shown := map[int][]float64{}
	engine, desk := session.NewEngine(r.sc), observe.Desk{}
	_, _ = walk(r.sc, r.log, func(s *step) { // what cannot be replayed has been said where the log was opened
		engine.See(s.after, s.luck, &desk)
		shown[s.entry.N] = slices.Clone(desk.Figures)
	})
	return shown
}
