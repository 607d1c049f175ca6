package params

import (
	"fmt"
	"slices"
	"strings"
)

// Entry is what the registry says about one coefficient. Every number of Params has exactly one entry; a test walks Params and finds what
// is missing, double or out of range.
type Entry struct {
	Name    string   `json:"name"`       // path in Params, such as Trust.Letdown
	Value   float64  `json:"value"`      // as in Default
	Whole   bool     `json:"whole"`      // counted in whole numbers
	Unit    string   `json:"unit"`       // "-" for a plain number
	Low     float64  `json:"low"`        // plausible range, lower end
	High    float64  `json:"high"`       // and upper end
	Family  string   `json:"family"`     // distribution it parameterises: normal, log-normal, ...; "constant" enters as it is, "switch" turns a sub-model off
	Grade   string   `json:"grade"`      // A, B, C or D, as in the package comment
	Status  string   `json:"status"`     // how the source of the number was checked: L1 abstract or paper's own page, L2 retelling, M from memory; empty for our own
	Checked string   `json:"checked_by"` // who compared the row with its source last; empty where nobody has
	Date    string   `json:"date"`       // when, as 2026-11-25; empty where nobody has
	Source  string   `json:"source"`     // citation; "own ..." for our own assumption, "switch" for a switch
	Section string   `json:"section"`    // mechanism it belongs to
	Note    string   `json:"note"`       // what it is, and where it departs from the specification of the model, why
	Flips   []string `json:"flips"`      // lessons whose sign it turns when moved alone to an end of its range; empty is what should be
}

// row is an entry as the tables write it: name, unit, low, high, grade, status, source, section, note, and where the number is.
type row struct {
	name, unit            string
	low, high             float64
	grade, status, source string
	section, note         string
	at                    func(*Params) any // *float64 or *int
}

// The mechanisms that entries belong to.
const (
	sectionBrooks        = "Onboarding and Brooks's law"
	sectionEstimation    = "Estimates, slip and the planning fallacy"
	sectionDispersion    = "Differences in productivity"
	sectionInterruptions = "Interruptions and parallel work"
	sectionChannels      = "Channels"
	sectionMotivation    = "Motivation"
	sectionAlignment     = "Alignment"
	sectionTurnover      = "Turnover"
	sectionStrain        = "Overtime and strain"
	sectionTrust         = "Trust, safety and justice"
	sectionHiring        = "Hiring"
	sectionBuyIn         = "Persuasion and buy-in"
	sectionBudget        = "Budget and headcount"
	sectionManagerTime   = "The manager's time"
	sectionConfidence    = "Overconfidence"
	sectionFeedback      = "One-to-ones and feedback"
	sectionTeam          = "Team level"
	sectionLeverage      = "Leverage and inspiration"
	sectionRole          = "Role transition"
	sectionNoise         = "Day-to-day noise"
	sectionObservation   = "What a manager sees"
	sectionSystems       = "The business of IT"
	sectionMachines      = "Machines"
)

// tables lists the tables of rows, one line each; a new file of rows adds its line here.
func tables() [][]row {
	return [][]row{
		registryPeople,
		registryAffect,
		registryFocus,
		registryChannels,
		registryCompliance,
		registryOpenness,
		registryTrust,
		registrySafety,
		registryStrain,
		registryWork,
		registryQueue,
		registryThreads,
		registryManager,
		registryObservation,
		registryRamp,
		registrySlip,
		registryParallel,
		registryRework,
		registryPile,
		registryHands,
		registryRole,
		registryAdvice,
		registryVows,
		registryYear,
		registryNeeds,
		registryGoals,
		registryAlignment,
		registryTurnover,
		registryHours,
		registryJustice,
		registryFeedback,
		registryTeam,
		registryLeverage,
		registryReading,
		registryHiring,
		registrySystems,
		registryMachines,
		registryBuyIn,
		registryBudget,
	}
}

// Registry returns every coefficient in the order of the tables, with the values of Default.
func Registry() []Entry {
	p := Default()
	var all []Entry
	for _, rows := range tables() {
		for i := range rows {
			all = append(all, rows[i].entry(&p))
		}
	}
	return all
}

// entry is the row with its value in p and what the audit tables say about it.
func (r *row) entry(p *Params) Entry {
	at := r.at(p)
	_, whole := at.(*int)
	e := Entry{
		Name: r.name, Value: read(at), Whole: whole, Unit: r.unit, Low: r.low, High: r.high, Family: "constant", Grade: r.grade,
		Status: r.status, Source: r.source, Section: r.section, Note: r.note, Flips: []string{},
	}
	if r.source == "switch" {
		e.Family = "switch"
	}
	for _, f := range families {
		if slices.Contains(f.members, r.name) {
			e.Family = f.name
		}
	}
	group, _, _ := strings.Cut(r.name, ".")
	for _, a := range audits {
		if slices.Contains(a.groups, group) {
			e.Checked, e.Date = a.by, a.date
		}
	}
	for _, d := range departures {
		if d.name == r.name {
			e.Note += "; " + d.why
		}
	}
	for _, f := range flips {
		if f.name == r.name {
			e.Flips = append(e.Flips, f.lesson)
		}
	}
	return e
}

// OfDirection reports whether a source is named for less than a size: for which way it goes, that it is there at all, or of what order it is. The grade is that of
// as much then, and the number is our own.
func (e *Entry) OfDirection() bool {
	for _, less := range [...]string{"direction", "existence", "order", "sign", "the matter", "asymmetry", "variance"} {
		if strings.Contains(e.Source, ", for "+less) {
			return true
		}
	}
	return false
}

// SizeIsOurs reports whether the number is our own: of grade D, or of whatever grade where the source tells a direction.
func (e *Entry) SizeIsOurs() bool { return e.Grade == "D" || e.OfDirection() }

// Get returns the coefficient of a name, such as Strain.PerEvening, in the unit of its entry in Registry; one that is counted in whole numbers comes as a float64. A name that
// the registry does not hold is an error, which names those that are alike.
func (p *Params) Get(name string) (float64, error) {
	r, err := find(name)
	if err != nil {
		return 0, err
	}
	return read(r.at(p)), nil
}

// NotZero reports whether a coefficient cannot be 0, because something is divided by it. Nothing is switched off by that: whatever comes of it is no number.
// Every other may be, and switches off what it is about where its range does not hold 0.
func NotZero(name string) bool {
	switch name {
	case "Affect.BadWeight", "Strain.TextSD", "Hands.Month", "Turnover.Shock", "Turnover.ReviewWeeks", "Hours.Curve", "Feedback.Memory", "Team.SharedSD":
		return true
	}
	return false
}

// Set changes the coefficient of a name, in the unit of its entry in Registry. An error, after which nothing has changed, is a name that the registry does not hold and
// a fraction of what is counted in whole numbers. The range of the registry is advice and is not enforced, because switching a mechanism off lies outside of it.
func (p *Params) Set(name string, v float64) error {
	r, err := find(name)
	if err != nil {
		return err
	}
	switch x := r.at(p).(type) {
	case *float64:
		*x = v
	case *int:
		if v != float64(int(v)) {
			return fmt.Errorf("%s is counted in whole numbers, %v is none", name, v)
		}
		*x = int(v)
	}
	return nil
}

func find(name string) (*row, error) {
	for _, rows := range tables() {
		for i := range rows {
			if rows[i].name == name {
				return &rows[i], nil
			}
		}
	}
	return nil, fmt.Errorf("there is no coefficient %q%s", name, nearby(name))
}

// nearby suggests the coefficients that share the last part of a name.
func nearby(name string) string {
	_, last, _ := strings.Cut(name, ".")
	var found []string
	for _, rows := range tables() {
		for i := range rows {
			if _, own, _ := strings.Cut(rows[i].name, "."); strings.EqualFold(own, last) || strings.EqualFold(own, name) {
				found = append(found, rows[i].name)
			}
		}
	}
	if len(found) == 0 {
		return ""
	}
	slices.Sort(found)
	return "; did you mean " + strings.Join(found, " or ")
}

// read returns a number as the tables point at it; anything but a float64 or an int is a mistake of ours and panics.
func read(at any) float64 {
	switch x := at.(type) {
	case *float64:
		return *x
	case *int:
		return float64(*x)
	}
	panic("params: a registry row points at neither a float64 nor an int")
}
