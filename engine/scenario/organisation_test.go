package scenario

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// TestOrganisationReachesTheSpec: what organisation.toml declares stands in the specification of the model.
func TestOrganisationReachesTheSpec(t *testing.T) {
	s, found := OpenFile(testScenarios + "ok/organisation.toml")
	if s == nil {
		t.Fatal(found)
	}
	spec := &s.Spec
	if o := spec.Openings[0]; o != (org.OpeningSpec{Name: "developer", Place: 2, Approved: true, Pay: -.2, Room: .5}) || !spec.People[2].Vacant {
		t.Errorf("opening %+v", o)
	}
	if c := spec.Candidates[0]; c.Opening != 0 || c.Applies != .9 || c.Ability != (org.Range{Low: -1, High: 1}) || c.Fit.Low != 1 || c.Name != "Mara" {
		t.Errorf("candidate %+v", c)
	}
	if c := spec.Candidates[2]; c.Opening != 1 || !c.Ability.Free || c.Applies != 1 {
		t.Errorf("candidate %+v", c)
	}
	if c := spec.Candidates[3]; !c.Inside || c.Who != 0 || spec.Candidates[0].Inside {
		t.Errorf("inside %+v", c)
	}
	if y := spec.Systems[0]; y.Owner != 1 || !y.Known || y.Drift != .05 || len(y.Knows) != 1 || y.Keeper != term.NoObject || spec.Systems[2].Drift >= 0 ||
		spec.Systems[2].Owner != term.NoPerson || spec.Systems[2].Keeper != 0 {
		t.Errorf("systems %+v", spec.Systems)
	}
	if p := spec.Systems[3]; !p.Process || p.Owner != 1 {
		t.Errorf("process %+v", p)
	}
	if f := spec.Flows; len(f) != 4 || f[0].Costs != 20 || f[0].Matter != 0 || !f[1].Night || f[1].Matter != term.NoMatter || f[2].From != 0 || f[3].To != 3 {
		t.Errorf("flows %+v", f)
	}
	if m := spec.Machines; m[0].Flawed.Low != 1 || m[0].Blocks != .1 || m[0].Base.High != .4 || !m[1].Base.Free || m[1].Project != term.NoProject {
		t.Errorf("machines %+v", m)
	}
	if id, ok := s.ObjectID(term.SortSystem, "month-end"); !ok || id != 3 || s.ObjectName(term.SortMachine, 1) != "db-1" {
		t.Errorf("month end is %v", id)
	}
	if name, text := s.FlowText(0); name != "the daily totals" || text == "" {
		t.Errorf("flow %q %q", name, text)
	}
	if name, _ := s.FlowText(3); name != "" {
		t.Errorf("a flow of a process is called %q", name)
	}
	if name, note := s.SystemText(3); name != "Month end" || note == "" {
		t.Errorf("process %q %q", name, note)
	}
}

// TestOrganisationHasEverything: the file that is meant to have everything of the organisation once has every word, effect and act of it.
func TestOrganisationHasEverything(t *testing.T) {
	data, err := os.ReadFile(testScenarios + "ok/organisation.toml")
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	has := func(kind, pattern string) {
		if !regexp.MustCompile(pattern).MatchString(text) {
			t.Errorf("%s %s is not in organisation.toml", kind, pattern)
		}
	}
	for _, w := range append(organisationWords(), organisationTruths()...) {
		name := strings.TrimPrefix(w.name, "truth.")
		if w.hidden {
			name = `truth\.` + name
		}
		has("word", `\b`+name+`\b`)
	}
	for _, f := range effectForms {
		if f.takes >= onOpening && f.takes <= onMachine {
			has("effect", `"`+f.word+` \w+`)
		}
	}
	for _, verb := range []string{"open_post", "interview", "offer", "onboard", "visit", "operate", "unblock"} {
		has("act", `act += \{ `+verb+` = `)
	}
	has("act", `ask = "ana", on = "ledger"`)
}

// TestHashWithoutTheOrganisation: a file without these tables has the hash it had before there were such tables.
func TestHashWithoutTheOrganisation(t *testing.T) {
	plain, _ := OpenFile(testScenarios + "ok/minimal.toml")
	src := *plain.Source
	src.Machines = []MachineSource{{ID: "web", Name: "Web"}}
	more, found := Compile(&src, nil)
	if more == nil {
		t.Fatal(found)
	}
	src.Machines[0].Name = "Another name"
	renamed, _ := Compile(&src, nil)
	if more.RulesHash == plain.RulesHash || renamed.RulesHash != more.RulesHash || renamed.TextHash == more.TextHash {
		t.Error("a machine is not in the rules hash, or its name is")
	}
}
