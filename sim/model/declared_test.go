package model

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// only is a trait with one value.
func only(v float64) org.Trait { return org.Trait{Declared: true, Low: v, High: v} }

// TestDeclaredTraits: what is declared holds, a range is drawn from within by the cast and not by luck, and declaring some traits of one
// person moves no other trait of anybody.
func TestDeclaredTraits(t *testing.T) {
	plain := New(peopled(3), params.Default())
	spec := peopled(3)
	d := &spec.People[0].Mind
	d.Control, d.Response, d.Clan, d.Theta, d.Extra, d.Motivation = only(1.5), only(0), only(.25), only(40), only(10), only(-1)
	d.Level[org.Competence], d.Interest[term.WorkOperations] = only(2), org.Trait{Declared: true, Low: -2, High: -1}
	spec.People[0].Strain = only(1)
	spec.People[0].Parts = []org.Part{{Project: 0, Share: 1, Knows: only(.75)}}
	m := New(spec, params.Default())
	for cast := range uint64(50) {
		s, before := m.Start(rng.New(cast, 1)), plain.Start(rng.New(cast, 1))
		n, was := s.Minds[0], before.Minds[0]
		if n.Control != 1.5 || n.Response != 0 || n.Clan != .25 || n.Theta != 40 || n.Extra != 10 || n.Motivation != -1 || s.People[0].Strain != 1 {
			t.Fatalf("cast %d: %+v", cast, n)
		}
		if n.Level[org.Competence] != 2 || n.Need[org.Competence] != 2 || n.Know[0] != .75 {
			t.Fatalf("cast %d: needs %v, knows %v", cast, n.Need, n.Know[0])
		}
		if v := n.Interest[term.WorkOperations]; v < -2 || v > -1 || v != m.Start(rng.New(cast, 9)).Minds[0].Interest[term.WorkOperations] {
			t.Fatalf("cast %d: interest %v", cast, v)
		}
		if s.Minds[1] != before.Minds[1] || n.Growth != was.Growth || n.Level[org.Autonomy] != was.Level[org.Autonomy] || n.Blind != was.Blind || n.Interest[0] != was.Interest[0] {
			t.Fatalf("cast %d: a trait that was not declared moved", cast)
		}
	}
}

// TestNewFromTheStart: somebody there from the start is fully informed unless declared new.
func TestNewFromTheStart(t *testing.T) {
	spec := small()
	spec.Projects[0].Size = org.Medium
	spec.People[0].Parts = []org.Part{{Project: 0, Share: 1}}
	if w := New(spec, params.Default()).Start(rng.New(1, 1)).Posts[0].Weeks; w != org.FullyInformed {
		t.Errorf("exposure %v", w)
	}
	spec.People[0].Parts[0].New = true
	if w := New(spec, params.Default()).Start(rng.New(1, 1)).Posts[0].Weeks; w != 0 {
		t.Errorf("exposure of somebody new %v", w)
	}
}

// TestStrangersShareNothingDeclared: whoever follows in a post is drawn from the population, whatever was declared of the one who left.
func TestStrangersShareNothingDeclared(t *testing.T) {
	spec := peopled(3)
	spec.People[0].Hearing, spec.People[0].Mind.Control = org.Range{}, only(3)
	m, luck := New(spec, params.Default()), rng.New(3, 4)
	s := m.Start(luck)
	if s.People[0].Hearing != 0 || s.Minds[0].Control != 3 {
		t.Fatal("the declared one is not as declared")
	}
	m.succeed(m.Context(s, luck, nil), 0)
	if s.People[0].Hearing != 1 || s.Minds[0].Control == 3 {
		t.Errorf("hears %v, preference for autonomy %v", s.People[0].Hearing, s.Minds[0].Control)
	}
}
