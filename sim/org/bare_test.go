package org

import "testing"

// TestBare: somebody elsewhere alone is nothing to model; each thing more is.
func TestBare(t *testing.T) {
	bare := func() *Spec { return &Spec{Weeks: 4, People: []PersonSpec{{Remote: true}}} }
	if !bare().Bare() {
		t.Error("somebody elsewhere alone")
	}
	for what, change := range map[string]func(*Spec){
		"on the floor": func(s *Spec) { s.People[0].Remote = false },
		"comes later":  func(s *Spec) { s.People[0].Arrives = 3 },
		"work":         func(s *Spec) { s.Projects = make([]ProjectSpec, 1) },
		"a matter":     func(s *Spec) { s.Matters = make([]MatterSpec, 1) },
		"a promise":    func(s *Spec) { s.Promises = make([]PromiseSpec, 1) },
		"a date":       func(s *Spec) { s.Calendar.Dates = make([]Date, 1) },
		"a sub-model":  func(s *Spec) { s.Uses.Needs = true },
		"own part":     func(s *Spec) { s.Self.On = true },
		"own skill":    func(s *Spec) { s.Skill = 1 },
		"small things": func(s *Spec) { s.Piles = 1 },
		"a machine":    func(s *Spec) { s.Machines = make([]MachineSpec, 1) },
		"a question":   func(s *Spec) { s.Questions = make([]QuestionSpec, 1) },
		"a budget":     func(s *Spec) { s.Company.Used = true },
	} {
		s := bare()
		if change(s); s.Bare() {
			t.Errorf("%s is nothing", what)
		}
	}
}
