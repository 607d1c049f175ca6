// Package policy holds rule-following managers: bots that decide from the same desk a person sees. They are reference players for
// certificates, shares and tests, never opponents.
//
// A policy sees a Desk and nothing else; engine/archtest proves that none can reach a state. What a rule table of the player's own can
// do belongs in engine/rule.
package policy

import (
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Decider picks the next act from what a manager could see. The desk is reused between calls. An act that is refused counts as
// waiting, or as the first choice of a scene.
type Decider interface {
	Decide(d *observe.Desk) term.Act
}

// LooksItself returns a policy as one that looks at the parts of a desk itself, where it goes by them: it can be given one at which only a glance
// was taken (observe.Glance).
func LooksItself(d Decider) (p *Archetype, ok bool) {
	p, ok = d.(*Archetype)
	return p, ok
}

// Names lists the policies by name, in the order of the guide.
func Names() []string {
	names := []string{"idle", "random", "mail-first", "walk-first", "attentive"}
	for i := range archetypes {
		if archetypes[i].Name != "mail-first" { // stands above, in the place it had before there were archetypes
			names = append(names, archetypes[i].Name)
		}
	}
	return append(names, "mentored")
}

// ByName returns a policy; ok is false when there is none of that name.
func ByName(name string) (d Decider, ok bool) {
	switch name {
	case "idle":
		return Idle{}, true
	case "random":
		return Random{}, true
	case "walk-first":
		return WalkFirst{}, true
	case "attentive":
		return &Attentive{}, true
	case "mentored":
		return newMentored(), true
	}
	for i := range archetypes {
		if archetypes[i].Name == name {
			return &archetypes[i], true
		}
	}
	return specialist(name)
}

// Named returns a policy that is known to exist; another name is a mistake of ours and panics.
func Named(name string) Decider {
	d, ok := ByName(name)
	if !ok {
		panic("policy: no policy " + name)
	}
	return d
}

// draw is chance of a policy's own: keyed like all chance, and never part of a state.
func draw(d *observe.Desk, n int, what string) int {
	if n <= 1 {
		return 0
	}
	o := rng.Named(what).With(d.Gap + 8*int(d.Scene.Event+1))
	return d.Luck.Pick(n, rng.Policy, int(d.Stop), int(d.Day)+1, o)
}

// promises answers the briefing: gives the first so many promises still asked, then begins.
func promises(d *observe.Desk, give int) term.Act {
	given := 0
	for i := range d.Promises {
		switch d.Promises[i].State {
		case observe.Given:
			given++
		case observe.Asked:
			a := term.NewAct(term.Promise)
			if given >= give {
				a.Verb = term.Decline
			}
			a.Promise = d.Promises[i].ID
			return a
		}
	}
	return term.NewAct(term.Begin)
}

// best returns the scene's choice with the highest score, the earliest among equals, with a plain forecast where one is asked.
func best(d *observe.Desk, score func(term.Act) int) term.Act {
	chosen, high := 0, -1<<30
	for i := range d.Scene.Choices {
		if v := score(d.Scene.Choices[i].Act); v > high {
			chosen, high = i, v
		}
	}
	return stated(d, chosen)
}

// stated returns a choice with the forecast of somebody who says 60 to everything.
func stated(d *observe.Desk, i int) term.Act {
	c := d.Scene.Choices[i]
	if c.Marked {
		c.Act.Forecast = 60
	}
	return c.Act
}

// oldest returns the open matter that has lain longest among those the filter lets through, or nil.
func oldest(d *observe.Desk, ok func(*observe.Matter) bool) *observe.Matter {
	m := d.Oldest(nil)
	for m != nil && !ok(m) {
		m = d.Oldest(m)
	}
	return m
}

// longest returns the person present longest not spoken with among those the filter lets through, or nil.
func longest(d *observe.Desk, ok func(*observe.Person) bool) *observe.Person {
	var found *observe.Person
	for i := range d.People {
		who := term.PersonID(i)
		if last, here := d.LastSpoken(who); !here || found != nil && last >= found.LastSpoken {
			continue
		}
		if p := d.At(who); ok(p) {
			found = p
		}
	}
	return found
}
