package playtest

import (
	"cmp"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// reached gathers what one worker's plays reach.
type reached struct {
	sc       *scenario.Scenario
	Events   []EventCount
	Signs    []int
	Endings  []int
	Habits   []HabitCount
	Lessons  []Count
	Goals    []Count
	Projects []ProjectCount
}

func newReached(sc *scenario.Scenario) *reached {
	r := &reached{sc: sc, Events: make([]EventCount, len(sc.Events)), Signs: make([]int, len(sc.Signs)), Endings: make([]int, len(sc.Endings))}
	r.Habits = newHabitCounts(sc)
	r.Lessons, r.Goals = claims(sc)
	r.Projects = newProjectCounts(sc)
	for i := range sc.Events {
		src, e := &sc.Source.Events[i], &sc.Events[i]
		r.Events[i].ID = src.ID
		for k := range e.Choices {
			c := ChoiceCount{ID: src.Choices[k].ID}
			for _, o := range term.OutcomeNames()[1:] {
				c.Outcomes = append(c.Outcomes, Count{ID: o})
				if src.Choices[k].Outcomes[o].Text != "" && o != term.Sent.String() { // what was sent ends in something else
					c.worded = append(c.worded, o)
				}
			}
			r.Events[i].Choices = append(r.Events[i].Choices, c)
		}
	}
	return r
}

// look notes what is offered, and in every gap which clauses hold of the events that could come up.
func (r *reached) look(t *table, d *observe.Desk, source rng.Source, clauses bool) {
	if d.Stop == term.Scene {
		for i := range d.Scene.Choices {
			r.offered(t, d.Scene.Choices[i].Act, source)
		}
		if clauses {
			r.clauses(t, int(d.Scene.Event), source, true)
		}
	}
	if !clauses || d.Stop != term.Gap {
		return
	}
	for _, n := range t.state.Org.News { // what only tells is over before anybody decides
		if n.Kind == org.NewsEvent {
			r.clauses(t, n.Index, source, true)
		}
	}
	for i := range r.sc.Events {
		if e := &r.sc.Events[i]; t.state.Story.Fired[i].Day < 0 && d.Day >= e.From && d.Day <= e.By {
			r.clauses(t, i, source, false)
		}
	}
}

// offered notes that a choice stands in a scene, and whether it can be taken there.
func (r *reached) offered(t *table, a term.Act, source rng.Source) {
	x := &r.Events[a.Event].Choices[a.Choice]
	refusal := t.engine.Check(&t.state, source, a)
	if refusal == nil {
		x.Offered++
		return
	}
	if x.Refused++; x.Why == "" {
		x.Why = refusal.Reason
	}
}

// clauses counts the clauses of one event: those of its openers where it comes up, else those that decide whether it does. What comes up at
// once is never seen to wait, so that its condition counts where it comes up too, if that has not changed it.
func (r *reached) clauses(t *table, event int, source rng.Source, opening bool) {
	of, list := r.sc.Events[event].Conditions()
	count := r.Events[event].Clauses
	at := 0
	for k, p := range list {
		found := t.engine.Explain(&t.state, source, p)
		counts := (of[k][0] == 'o') == opening || opening && of[k] == "when" && len(found) > 0 && found[0].Depth == 0 && found[0].Truth
		for _, c := range found {
			if at == len(count) {
				count = append(count, ClauseCount{Of: of[k], Text: c.Text, depth: c.Depth})
			}
			switch {
			case !counts:
			case c.Truth:
				count[at].True++
			default:
				count[at].False++
			}
			at++
		}
	}
	r.Events[event].Clauses = count
}

// close notes where a play has ended up.
func (r *reached) close(s *session.State, ending int) {
	r.Endings[ending]++
	for i := range s.Story.Signs {
		if s.Story.Signs[i] >= 0 {
			r.Signs[i]++
		}
	}
	for i := range s.Story.Fired {
		f, e := &s.Story.Fired[i], &r.Events[i]
		if f.Void {
			e.Void++
			if r.sc.Events[i].Unless == nil {
				e.Missed++
			}
		}
		if f.Day < 0 {
			continue
		}
		e.Fired++
		if f.Choice >= 0 && int(f.Choice) < len(e.Choices) {
			e.Choices[f.Choice].Taken++
			if f.Came > 0 {
				e.Choices[f.Choice].Outcomes[int(f.Came)-1].Plays++
			}
		}
	}
}

// add joins what another worker reached.
func (r *reached) add(o *reached) {
	for i := range r.Signs {
		r.Signs[i] += o.Signs[i]
	}
	for i := range r.Endings {
		r.Endings[i] += o.Endings[i]
	}
	join(r.Lessons, o.Lessons)
	join(r.Goals, o.Goals)
	addProjects(r.Projects, o.Projects)
	for i := range r.Habits {
		r.Habits[i].Chances += o.Habits[i].Chances
		r.Habits[i].Shown += o.Habits[i].Shown
	}
	for i := range r.Events {
		a, b := &r.Events[i], &o.Events[i]
		a.Fired, a.Void, a.Missed = a.Fired+b.Fired, a.Void+b.Void, a.Missed+b.Missed
		for k := range a.Choices {
			x, y := &a.Choices[k], &b.Choices[k]
			x.Offered, x.Refused, x.Taken = x.Offered+y.Offered, x.Refused+y.Refused, x.Taken+y.Taken
			x.Why = cmp.Or(x.Why, y.Why)
			for n := range x.Outcomes {
				x.Outcomes[n].Plays += y.Outcomes[n].Plays
			}
		}
		if len(a.Clauses) == 0 {
			a.Clauses = append(a.Clauses, b.Clauses...)
			continue
		}
		for k := range b.Clauses {
			a.Clauses[k].True += b.Clauses[k].True
			a.Clauses[k].False += b.Clauses[k].False
		}
	}
}
