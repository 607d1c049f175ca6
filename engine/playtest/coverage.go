package playtest

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/sim/observe"
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

	worded []string // outcomes that the author has written words for, of those that a play can end with
}

// often is how often a choice must be taken before an outcome that never came of it is named: rarer ones may be meant.
const often = 100

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
				switch {
				case o.Plays > 0:
					came = append(came, o)
				case x.Taken >= often && slices.Contains(x.worded, o.ID):
					c.Never = append(c.Never, fmt.Sprintf("outcome %s of %s.%s, which has words, in %d times it was taken", o.ID, e.ID, x.ID, x.Taken))
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
