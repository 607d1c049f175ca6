package debrief

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"headcount/engine/declog"
	"headcount/engine/rule"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

// ForecastsNeeded is how many forecasts make a figure.
const ForecastsNeeded = 10

// Forecasts gathers what the player forecast in all kept plays and how it came out. Second lives do not count, nor do plays of bots, nor the same
// play kept twice, nor what has not come out. open finds a scenario by the id in a log; a play whose scenario is not found or has changed is left
// out and named. The error is that of a store that cannot be listed.
func Forecasts(store save.Store, open func(id string) (*scenario.Scenario, error)) (*view.Forecasts, error) {
	infos, err := store.List()
	if err != nil {
		return nil, err
	}
	slices.SortFunc(infos, func(a, b save.Info) int { return cmp.Compare(a.ID, b.ID) })
	f := &view.Forecasts{Needed: ForecastsNeeded, Sides: []view.ForecastSide{
		{ID: "machines", Name: "In the machine room"}, {ID: "people", Name: "With people"},
	}}
	known, never := map[string]bool{}, 0
	for _, info := range infos {
		log, _, err := store.Read(info.ID)
		if err != nil {
			continue // the list of saved games says what is wrong with it
		}
		id := log.ID()
		if known[id] || log.Header.Life != nil || log.Header.Policy != "" {
			continue
		}
		known[id] = true
		made, unanswered, why := forecastsOf(log, open)
		never += unanswered
		if why != "" {
			f.LeftOut = append(f.LeftOut, fmt.Sprintf("Not counted: %s (%s).", info.ID, why))
		}
		if len(made[0])+len(made[1]) > 0 {
			f.Plays++
		}
		for side := range made {
			f.Sides[side].Each = append(f.Sides[side].Each, made[side]...)
		}
	}
	if never > 0 {
		f.LeftOut = append(f.LeftOut, neverOut(never))
	}
	for i := range f.Sides {
		weighForecasts(&f.Sides[i])
		f.N += f.Sides[i].N
	}
	f.Sentence = forecastsSentence(f)
	return f, nil
}

// forecastsOf lists the forecasts of one play that have come out: about machines, and with people. Of a play that is over it counts those that never did.
func forecastsOf(log declog.Log, open func(id string) (*scenario.Scenario, error)) (made [2][]view.ForecastMade, never int, why string) {
	if !slices.ContainsFunc(log.Entries, func(e declog.Entry) bool { return e.Act.Forecast != nil }) {
		return made, never, ""
	}
	sc, err := open(log.Header.Scenario)
	if err != nil {
		return made, never, "its scenario cannot be opened"
	}
	s, err := session.Replay(sc, log)
	if err != nil {
		return made, never, "its scenario has changed since"
	}
	s.Finish() // what only tells may lead to the end, where what was expected of it is known
	maker, id := view.NewMaker(sc), log.ID()
	for _, e := range log.Entries {
		if e.Kind != declog.KindAct || e.Act.Forecast == nil || log.Header.Early(&e) {
			continue
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil || a.Event == term.NoEvent {
			continue
		}
		so, out := s.Foretold(a)
		if !out {
			if s.Stop() == term.End {
				never++
			}
			continue
		}
		side := 1
		if ofMachines(sc, a) {
			side = 0
		}
		made[side] = append(made[side], view.ForecastMade{
			Play: id, Scenario: log.Header.Scenario, Of: e.N, Text: maker.Choice(a), Said: *e.Act.Forecast, Came: so,
		})
	}
	return made, never, ""
}

// ofMachines reports whether a decision was about a machine or the technology alone, so that nobody had to want it.
func ofMachines(sc *scenario.Scenario, a term.Act) bool {
	if a.Person != term.NoPerson || saysWhetherSaid(sc.Events[a.Event].Choices[a.Choice].HopedIf) {
		return false
	}
	switch a.Verb {
	case term.Operate, term.OwnWork, term.Tickets, term.TakeTask, term.Firefight, term.Search, term.Research, term.ReadMail:
		return true
	}
	return sc.Events[a.Event].Person == term.NoPerson && term.SortOf(a.Verb) == term.SortMachine
}

// saysWhetherSaid reports whether a forecast about how things end is about what somebody comes to say, whatever was done when it was made.
func saysWhetherSaid(p *rule.Program) bool {
	return p != nil && slices.ContainsFunc(p.Reads(), func(r rule.Read) bool { return r.Kind == rule.ReadCall && r.Slot == int(scenario.SlotOpened) })
}

const fifths = 5

// weighForecasts computes the figures of one side from its forecasts.
func weighForecasts(s *view.ForecastSide) {
	s.N = len(s.Each)
	s.Figures = s.N >= ForecastsNeeded
	s.Sentence = fmt.Sprintf("%d so far; figures come with %d.", s.N, ForecastsNeeded)
	if !s.Figures {
		return
	}
	var bins [fifths]view.ForecastBin
	came := 0
	for _, m := range s.Each {
		p, o := float64(m.Said)/100, 0.0
		b := &bins[min(m.Said*fifths/100, fifths-1)]
		if m.Came {
			o = 1
			came++
			b.Came++
		}
		b.N++
		b.Said += p
		s.Said += p
		s.Brier += (p - o) * (p - o)
	}
	n := float64(s.N)
	s.Said, s.Brier, s.Came = s.Said/n, s.Brier/n, float64(came)/n
	s.Low, s.High = wilson(came, s.N)
	for i, b := range bins {
		if b.N == 0 {
			continue
		}
		b.From, b.To = float64(i)/fifths, float64(i+1)/fifths
		b.Low, b.High = wilson(int(b.Came), b.N)
		b.Said, b.Came = b.Said/float64(b.N), b.Came/float64(b.N)
		s.Bins = append(s.Bins, b)
	}
	s.Sentence = sideSentence(s)
}

// wilson is the 95 % interval of a share, of k out of n (Wilson 1927).
func wilson(k, n int) (low, high float64) {
	const z = 1.96
	m := float64(n)
	p := float64(k) / m
	middle := (p + z*z/(2*m)) / (1 + z*z/m)
	half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
	return max(middle-half, 0), min(middle+half, 1)
}

func sideSentence(s *view.ForecastSide) string {
	text := fmt.Sprintf("%d forecasts. You said %d %% on average, and %d %% happened (with so few, anything from %d to %d %% would fit). Brier score %.2f: 0 is perfect, 0.25 is what always saying 50 %% gives.",
		s.N, percent(s.Said), percent(s.Came), percent(s.Low), percent(s.High), s.Brier)
	switch {
	case s.Said > s.High:
		return text + " You expected it more often than it happened."
	case s.Said < s.Low:
		return text + " It happened more often than you said."
	}
	return text
}

func forecastsSentence(f *view.Forecasts) string {
	if f.N < f.Needed {
		have := "have"
		if f.N == 1 {
			have = "has"
		}
		return fmt.Sprintf("%d of your forecasts %s come out so far, in first lives. Figures come with %d.", f.N, have, f.Needed)
	}
	text := fmt.Sprintf("%d forecasts from %d plays, first lives alone.", f.N, f.Plays)
	if f.Sides[0].Figures && f.Sides[1].Figures {
		text += fmt.Sprintf(" Brier score %.2f in the machine room, %.2f with people.", f.Sides[0].Brier, f.Sides[1].Brier)
	}
	return text
}
