package playtest

import (
	"context"
	"slices"

	"headcount/engine/scenario"
	"headcount/sim/measure"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// SignFigure is what could be seen before what was severe, and how much of what could be seen came to nothing.
type SignFigure struct {
	Plays   int           `json:"plays"`
	Severe  []SevereCount `json:"severe"`
	Unseen  []Odd         `json:"unseen,omitempty"` // some of the plays in which there was none
	Meaning int           `json:"meaning"`          // times a sign was shown that points at something
	Nothing int           `json:"nothing"`          // times one was shown that comes to nothing
}

// SevereCount is one sort of severe outcome.
type SevereCount struct {
	ID     string `json:"id"` // the ending, or "left"
	Plays  int    `json:"plays"`
	Warned int    `json:"warned"` // of those with an earlier sign to be seen
}

// watch is what one play showed.
type watch struct {
	first   []int // by sign: first day it stood there, -1 never
	last    []int // by sign: last day it was counted
	low     []int // by person: first day they looked strained, -1 never
	gone    []int // by person: day on which they were first missed, -1 never
	meaning int
	nothing int
	play    Play
}

func newWatch(sc *scenario.Scenario) watch {
	w := watch{
		first: make([]int, len(sc.Signs)), last: make([]int, len(sc.Signs)), low: make([]int, len(sc.Spec.People)), gone: make([]int, len(sc.Spec.People)),
	}
	for _, list := range [][]int{w.first, w.last, w.low, w.gone} {
		for i := range list {
			list[i] = -1
		}
	}
	return w
}

// look takes in one moment.
func (w *watch) look(t *table, d *observe.Desk) {
	for i, day := range t.state.Story.Signs {
		if int(day) <= w.last[i] {
			continue
		}
		if w.last[i] = int(day); w.first[i] < 0 {
			w.first[i] = int(day)
		}
		if t.sc.Signs[i].Means {
			w.meaning++
		} else {
			w.nothing++
		}
	}
	for i := range d.People {
		q := &d.People[i]
		if q.Seen.Band == term.Strained && w.low[i] < 0 {
			w.low[i] = int(d.Day)
		}
		if q.Gone && q.Left >= 0 && w.gone[i] < 0 {
			w.gone[i] = int(q.Left)
		}
	}
}

// warned reports whether a sign about somebody, or about anybody, stood there before a day.
func (w *watch) warned(sc *scenario.Scenario, who term.PersonID, day int) bool {
	for i := range sc.Signs {
		if s := &sc.Signs[i]; s.Means && w.first[i] >= 0 && w.first[i] < day && (who == term.NoPerson || s.Person == who) {
			return true
		}
	}
	return who != term.NoPerson && w.low[who] >= 0 && w.low[who] < day
}

// signPlayers are whose plays are watched.
var signPlayers = []string{"attentive", "random", "novice", "idle", "hands-on"}

// signs watches plays for what could be seen.
func signs(ctx context.Context, sc *scenario.Scenario, o Options) SignFigure {
	n := o.runs() / 2 * len(signPlayers)
	seen := make([]watch, n)
	left := make([]bool, n)
	done := each(ctx, o, "what could be seen", n, func() func(int) {
		t := newTable(sc)
		return func(k int) {
			w, seed := newWatch(sc), uint64(k/len(signPlayers)+1)
			make, _ := PlayerByName(sc, signPlayers[k%len(signPlayers)])
			who, source := make(), rng.New(seed, seed)
			t.engine.Start(&t.state, seed, seed)
			t.engine.Drive(&t.state, 0, always(source), source, &t.desk, func(d *observe.Desk) term.Act {
				w.look(t, d)
				return who.Decide(d)
			})
			t.engine.See(&t.state, source, &t.desk)
			w.look(t, &t.desk)
			w.play, left[k] = t.end(source, seed, seed, 0), measure.Left(&t.state.Org) > 0
			seen[k] = w
		}
	})
	f := SignFigure{Plays: done}
	for k := range done {
		w, who := &seen[k], signPlayers[k%len(signPlayers)]
		f.Meaning, f.Nothing = f.Meaning+w.meaning, f.Nothing+w.nothing
		if sc.Severe(w.play.Ending) {
			f.count(o.name(sc), w, who, sc.Source.Endings[w.play.Ending].ID, w.warned(sc, term.NoPerson, days(sc)-1))
		}
		for i := range w.gone {
			if left[k] && w.gone[i] >= 0 && sc.Spec.People[i].Leaves == 0 {
				f.count(o.name(sc), w, who, "left: "+sc.PersonName(term.PersonID(i)), w.warned(sc, term.PersonID(i), w.gone[i]))
			}
		}
	}
	return f
}

func (f *SignFigure) count(name string, w *watch, who, id string, warned bool) {
	k := slices.IndexFunc(f.Severe, func(c SevereCount) bool { return c.ID == id })
	if k < 0 {
		f.Severe = append(f.Severe, SevereCount{ID: id})
		k = len(f.Severe) - 1
	}
	f.Severe[k].Plays++
	switch {
	case warned:
		f.Severe[k].Warned++
	case len(f.Unseen) < 5:
		f.Unseen = append(f.Unseen, Odd{id + " came with no earlier sign", who, w.play.Cast, w.play.Luck, openCommand(name, who, w.play.Cast, w.play.Luck)})
	}
}
