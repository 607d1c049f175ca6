package playtest

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"headcount/engine/policy"
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Coverage is what play reached.
type Coverage struct {
	Plays    int             `json:"plays"`
	Players  []string        `json:"players"`
	Events   []EventCount    `json:"events"`
	Signs    []Count         `json:"signs"`
	Endings  []Count         `json:"endings"`
	Habits   []HabitCount    `json:"habits,omitempty"` // of the author's own
	Lessons  []Count         `json:"lessons,omitempty"`
	Goals    []Count         `json:"goals,omitempty"` // plays in which each was reached
	Projects []ProjectCount  `json:"projects,omitempty"`
	Never    []string        `json:"never"` // what no play reached, in words
	Odd      []Odd           `json:"odd"`
	Still    bool            `json:"still,omitempty"` // all plays came to the same on the yardstick
	name     string          // of the scenario in commands
	index    map[string]bool // odd kinds seen
}

// Count is how many plays reached something.
type Count struct {
	ID    string `json:"id"`
	Plays int    `json:"plays"`
}

// EventCount is how often an event came up and what became of it.
type EventCount struct {
	ID      string        `json:"id"`
	Fired   int           `json:"fired"`
	Void    int           `json:"void"`             // made unnecessary by what went before, or missed
	Missed  int           `json:"missed,omitempty"` // of those: an anchor without unless, left out because nobody was there or nothing could be chosen
	Choices []ChoiceCount `json:"choices,omitempty"`
	Clauses []ClauseCount `json:"clauses,omitempty"`
}

// ChoiceCount is how often a choice could be taken and was, and how it turned out.
type ChoiceCount struct {
	ID       string  `json:"id"`
	Offered  int     `json:"offered"`           // it stood there and could be taken
	Refused  int     `json:"refused,omitempty"` // it stood there as "not now"
	Why      string  `json:"why,omitempty"`     // what was said the first time it was refused
	Taken    int     `json:"taken"`
	Outcomes []Count `json:"outcomes,omitempty"`
}

// refused says of a choice how often it stood there and could not be taken, and why; "" where it never did.
func (x *ChoiceCount) refused() string {
	if x.Refused == 0 {
		return ""
	}
	return fmt.Sprintf("not now %d times: %s", x.Refused, x.Why)
}

// ClauseCount is how often a part of a condition was looked at true and false.
type ClauseCount struct {
	Of    string `json:"of"`   // when, unless, or opener 1
	Text  string `json:"text"` // as written
	True  int    `json:"true"`
	False int    `json:"false"`
	depth int
}

// Odd is a play that is unlike the others, and how to open it.
type Odd struct {
	What    string `json:"what"`
	Player  string `json:"player"`
	Cast    uint64 `json:"cast"`
	Luck    uint64 `json:"luck"`
	Command string `json:"command"`
}

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
			}
			r.Events[i].Choices = append(r.Events[i].Choices, c)
		}
	}
	return r
}

// programs lists the conditions of an event with what each is.
func programs(e *scenario.Event) (of []string, list []*rule.Program) {
	add := func(what string, p *rule.Program) {
		if p != nil {
			of, list = append(of, what), append(list, p)
		}
	}
	add("when", e.When)
	add("unless", e.Unless)
	for k := range e.Openers {
		add(fmt.Sprintf("opener %d", k+1), e.Openers[k])
	}
	return of, list
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
	of, list := programs(&r.sc.Events[event])
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

// block is how many plays one piece of coverage work is: a seeker learns from play to play within it, and only there, so that nothing
// depends on the number of workers.
const block = 20

// explained is in how many plays of a block clauses are looked at, which takes longer than the play itself.
const explained = 3

// coverPlayers play for coverage.
var coverPlayers = []string{"random", "coverage", "cautious", "attentive", "warm-option", "machine-option", "novice"}

// Cover plays at random, cautiously, by script of the marks and toward what has been seen least, and counts what is reached.
func Cover(ctx context.Context, sc *scenario.Scenario, o Options) Coverage {
	blocks := max(1, o.runs()/block)
	n := blocks * len(coverPlayers)
	all, plays := make([]*reached, n), make([][block]Play, n)
	done := each(ctx, o, "coverage", n, func() func(int) {
		t := newTable(sc)
		return func(k int) {
			all[k] = coverBlock(t, coverPlayers[k%len(coverPlayers)], uint64(k/len(coverPlayers)*block+1), &plays[k])
		}
	})
	sum, c := newReached(sc), Coverage{Players: coverPlayers, name: o.name(sc), index: map[string]bool{}}
	for k := range done {
		sum.add(all[k])
		c.Plays += block
	}
	c.Events, c.Habits, c.Lessons, c.Goals = sum.Events, sum.Habits, sum.Lessons, sum.Goals
	c.Projects = sumProjects(sum.Projects)
	for i, n := range sum.Signs {
		c.Signs = append(c.Signs, Count{sc.Source.Signs[i].ID, n})
	}
	for i, n := range sum.Endings {
		c.Endings = append(c.Endings, Count{sc.Source.Endings[i].ID, n})
	}
	c.tidy()
	c.oddities(plays[:done])
	return c
}

// coverBlock plays one block of one player's.
func coverBlock(t *table, name string, first uint64, plays *[block]Play) *reached {
	r := newReached(t.sc)
	var who policy.Decider
	if name == "coverage" {
		who = &seeker{reached: r}
	} else {
		make, _ := PlayerByName(t.sc, name)
		who = make()
	}
	for k := range block {
		seed := first + uint64(k)
		source := rng.New(seed, seed)
		plays[k] = guarded(t, seed, func() Play {
			return t.play(seed, seed, func(d *observe.Desk) term.Act {
				r.look(t, d, source, k < explained)
				a := who.Decide(d)
				r.shows(t, source, a)
				return a
			})
		})
		if plays[k].Fault == "" {
			r.close(&t.state, plays[k].Ending)
			r.claim(t, source)
			r.carried(t)
		}
	}
	return r
}

// guarded turns a panic of a play into its fault: such a play is ours to mend, and is named.
func guarded(t *table, seed uint64, play func() Play) (p Play) {
	defer func() {
		if fault := recover(); fault != nil {
			p = Play{Cast: seed, Luck: seed, Fault: fmt.Sprint(fault)}
			*t = *newTable(t.sc)
		}
	}()
	p = play()
	if b := t.state.Org.Broken(); b != "" {
		p.Fault = b
	}
	return p
}

// tidy drops outcomes that never came and lists what no play reached.
func (c *Coverage) tidy() {
	for i := range c.Events {
		e := &c.Events[i]
		if e.Fired == 0 {
			c.Never = append(c.Never, "event "+e.ID)
		}
		for k := range e.Choices {
			x := &e.Choices[k]
			if x.Taken == 0 && e.Fired > 0 {
				c.Never = append(c.Never, strings.TrimSuffix("choice "+e.ID+"."+x.ID+", "+x.refused(), ", "))
			}
			came := x.Outcomes[:0]
			for _, o := range x.Outcomes {
				if o.Plays > 0 {
					came = append(came, o)
				}
			}
			x.Outcomes = came
		}
		for _, x := range e.Clauses {
			switch {
			case x.True+x.False == 0 || e.Fired == 0 && x.depth == 0:
			case x.True == 0:
				c.Never = append(c.Never, fmt.Sprintf("clause %q of %s (%s) was never true", x.Text, e.ID, x.Of))
			case x.False == 0:
				c.Never = append(c.Never, fmt.Sprintf("clause %q of %s (%s) was never false", x.Text, e.ID, x.Of))
			}
		}
	}
	for _, s := range c.Signs {
		if s.Plays == 0 {
			c.Never = append(c.Never, "sign "+s.ID)
		}
	}
	for _, e := range c.Endings {
		if e.Plays == 0 {
			c.Never = append(c.Never, "ending "+e.ID)
		}
	}
}

// oddities names plays to look at: what went wrong, what came once, what came out lowest and highest.
func (c *Coverage) oddities(plays [][block]Play) {
	type seen struct {
		player string
		p      *Play
	}
	var low, high seen
	for k := range plays {
		name := coverPlayers[k%len(coverPlayers)]
		for i := range plays[k] {
			p := &plays[k][i]
			switch {
			case p.Fault != "":
				c.odd("went wrong: "+p.Fault, name, p)
				continue
			case p.Yardstick <= 0:
				c.odd(fmt.Sprintf("the yardstick is %.3g; it must be positive", p.Yardstick), name, p)
			case c.Endings[p.Ending].Plays == 1:
				c.odd("alone came to the ending "+c.Endings[p.Ending].ID, name, p)
			}
			if name == "coverage" {
				continue // it can be played again only together with the plays before it
			}
			if low.p == nil || p.Yardstick < low.p.Yardstick {
				low = seen{name, p}
			}
			if high.p == nil || p.Yardstick > high.p.Yardstick {
				high = seen{name, p}
			}
		}
	}
	if low.p != nil && low.p.Yardstick == high.p.Yardstick {
		c.Still = c.Plays > 1
	} else if low.p != nil {
		n := places((high.p.Yardstick - low.p.Yardstick) / 4)
		c.odd(fmt.Sprintf("came out lowest, at %.*f", n, low.p.Yardstick), low.player, low.p)
		c.odd(fmt.Sprintf("came out highest, at %.*f", n, high.p.Yardstick), high.player, high.p)
	}
}

// mostOdd is how many odd plays are named.
const mostOdd = 12

func (c *Coverage) odd(what, player string, p *Play) {
	if len(c.Odd) >= mostOdd || c.index[what] {
		return
	}
	c.index[what] = true
	c.Odd = append(c.Odd, Odd{what, player, p.Cast, p.Luck, openCommand(c.name, player, p.Cast, p.Luck)})
}

// openCommand is the one command that plays a play again.
func openCommand(name, player string, cast, luck uint64) string {
	return fmt.Sprintf("headcount run %s --policy %s --cast %d --luck %d --log odd.log", name, player, cast, luck)
}
