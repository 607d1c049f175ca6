package story

import (
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/sim/measure"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// world answers what conditions ask of a state. It implements rule.World.
type world struct {
	sc  *scenario.Scenario
	org *org.State
	own *State
	ctx *process.Context
}

var _ rule.World = (*world)(nil)

// Count returns how many members a domain has.
func (w *world) Count(d rule.Domain) int {
	switch d {
	case rule.Person:
		return len(w.org.People)
	case rule.Project:
		return len(w.org.Work)
	case rule.Opening:
		return len(w.org.Openings)
	case rule.Candidate:
		return len(w.org.Candidates)
	case rule.System:
		return len(w.org.Systems)
	case rule.Machine:
		return len(w.org.Machines)
	case rule.Stakeholder:
		return len(w.org.Council)
	case rule.Proposal:
		return len(w.org.Proposals)
	case rule.Request:
		return len(w.org.Requests)
	}
	return 0
}

// Number returns what stands in a slot without arguments.
func (w *world) Number(slot int) float64 {
	if i := slot - scenario.VariableSlot(0); i >= 0 {
		return w.own.Vars[i]
	}
	if ofTheYear(scenario.Slot(slot)) {
		return w.year(scenario.Slot(slot))
	}
	if ofTheHouse(scenario.Slot(slot)) {
		return w.house(scenario.Slot(slot))
	}
	s := w.org
	week := max(s.Day, 0).Week()
	switch scenario.Slot(slot) {
	case scenario.SlotDay:
		return float64(max(s.Day, 0))
	case scenario.SlotWeek:
		return float64(week)
	case scenario.SlotWeekday:
		return float64(max(s.Day, 0).Weekday()) + 1
	case scenario.SlotGap:
		return float64(s.Gap)
	case scenario.SlotUnread:
		return float64(s.Me.Unread)
	case scenario.SlotMinutesPeople:
		return float64(s.Me.People[week])
	case scenario.SlotMinutesMachine:
		return float64(s.Me.Machine[week])
	case scenario.SlotMinutesLeft:
		return w.minutesLeft()
	case scenario.SlotSafety:
		return s.Me.Safety
	case scenario.SlotMeanTrust:
		return measure.MeanTrust(s)
	case scenario.SlotPromisesKept:
		return w.promisesKept()
	case scenario.SlotGoalsReached:
		return w.goalsReached()
	}
	if s := scenario.Slot(slot); s >= scenario.SlotEnergy && s <= scenario.SlotHoliday || s >= scenario.SlotIdentity && s <= scenario.SlotGrowthBusiness {
		return w.ownPart(s)
	}
	return w.office(scenario.Slot(slot))
}

func (w *world) minutesLeft() float64 {
	if w.org.Gap < 1 || w.org.Gap > 3 {
		return 0
	}
	end := w.sc.Spec.Gaps[w.org.Gap-1] + w.sc.Spec.GapMinutes
	return float64(max(end-w.org.Minute, 0))
}

func (w *world) promisesKept() float64 {
	kept, all := 0.0, 0.0
	for k := range w.org.Given {
		weight := w.sc.Promises[k].Weight
		switch w.org.Given[k].State {
		case org.PromiseKept, org.PromiseGiven:
			kept += weight
			all += weight
		case org.PromiseBroken:
			all += weight
		}
	}
	if all <= 0 {
		return .5
	}
	return kept / all
}

// Call returns the result of a function of the vocabulary.
func (w *world) Call(slot int, args [rule.MaxArgs]float64) float64 {
	i := int(args[0])
	if i < 0 {
		return 0
	}
	switch s := scenario.Slot(slot); {
	case s >= scenario.SlotOpen && s <= scenario.SlotOpened:
		return w.matter(s, i)
	case s >= scenario.SlotSpoken && s <= scenario.SlotEvenings:
		return w.person(s, i, int(args[1]))
	case s >= scenario.SlotPromised && s <= scenario.SlotBroken:
		return w.promise(s, i)
	case s >= scenario.SlotFired && s <= scenario.SlotCame:
		return w.event(s, i, int(args[1]))
	case s >= scenario.SlotDue && s <= scenario.SlotMoved:
		return w.project(s, i)
	case s >= scenario.SlotGone && s <= scenario.SlotWorksOn:
		return w.staff(s, i, int(args[1]))
	case s >= scenario.SlotForecast && s <= scenario.SlotTeam:
		return w.plan(s, term.ProjectID(i))
	case s >= scenario.SlotMotivation && s <= scenario.SlotAbility:
		return w.mind(s, i)
	case s == scenario.SlotKnowledge || s == scenario.SlotRamp:
		return w.versed(s, i, int(args[1]))
	case s >= scenario.SlotValue && s <= scenario.SlotShared:
		return w.build(s, term.ProjectID(i))
	case s >= scenario.SlotAdvised && s <= scenario.SlotRecord:
		return w.adviser(s, i, int(args[1]))
	case s >= scenario.SlotAway && s <= scenario.SlotVowsBroken:
		return w.promisedTo(s, i)
	case s >= scenario.SlotOn && s <= scenario.SlotDaysTo:
		return w.date(s, i)
	case s >= scenario.SlotApproved && s <= scenario.SlotApplicants:
		return w.opening(s, i)
	case s >= scenario.SlotApplied && s <= scenario.SlotSheet:
		return w.candidate(s, i)
	case s >= scenario.SlotKnows && s <= scenario.SlotBites:
		return w.system(s, i)
	case s >= scenario.SlotMet && s <= scenario.SlotAsked || s >= scenario.SlotTruthStage && s <= scenario.SlotFunded:
		return w.council(s, args)
	case s == scenario.SlotReached || s == scenario.SlotMeasured:
		return w.goal(s, i)
	case s >= scenario.SlotDown && s <= scenario.SlotDowns:
		return w.machine(s, i)
	case s >= scenario.SlotWorth && s <= scenario.SlotTruthJoined:
		return w.candidate(s, i)
	default:
		return w.truth(s, i)
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (w *world) matter(s scenario.Slot, i int) float64 {
	m := &w.org.Desk[i]
	switch s {
	case scenario.SlotOpen:
		return truth(m.Open)
	case scenario.SlotRounds:
		return float64(m.Rounds)
	case scenario.SlotDaysOpen:
		if !m.Open {
			return 0
		}
		return float64(w.org.Day - m.Since)
	case scenario.SlotAnswered:
		return truth(m.Answered)
	}
	return truth(m.Opened)
}

func (w *world) person(s scenario.Slot, i, arg int) float64 {
	p := &w.org.People[i]
	switch s {
	case scenario.SlotSpoken:
		return float64(p.Spoken)
	case scenario.SlotWritten:
		return float64(p.Written)
	case scenario.SlotInterruptions:
		n := 0
		for _, k := range p.Cut {
			n += k
		}
		return float64(n)
	case scenario.SlotInterruptionsIn:
		if arg < 1 || arg >= org.MaxWeeks {
			return 0
		}
		return float64(p.Cut[arg])
	case scenario.SlotSeen:
		return daysSince(w.org.Day, p.Seen.Day)
	case scenario.SlotSeemed:
		return float64(p.Seen.Band)
	case scenario.SlotPresent:
		return truth(p.Present)
	case scenario.SlotWaits:
		return truth(p.Waiting)
	case scenario.SlotTaken:
		return float64(p.Taken)
	}
	return float64(p.Evenings)
}

func daysSince(now, then quantity.Day) float64 {
	if then < 0 {
		return 99
	}
	return float64(now - then)
}

func (w *world) promise(s scenario.Slot, i int) float64 {
	state := w.org.Given[i].State
	switch s {
	case scenario.SlotPromised:
		return truth(state != org.Asked && state != org.PromiseDeclined)
	case scenario.SlotDeclined:
		return truth(state == org.PromiseDeclined)
	case scenario.SlotKept:
		return truth(state == org.PromiseKept)
	}
	return truth(state == org.PromiseBroken)
}

func (w *world) event(s scenario.Slot, i, arg int) float64 {
	if s == scenario.SlotChose {
		f := &w.own.Fired[i/16]
		return truth(f.Day >= 0 && int(f.Choice) == i%16)
	}
	f := &w.own.Fired[i]
	switch s {
	case scenario.SlotFired:
		return truth(f.Day >= 0)
	case scenario.SlotDaysSince:
		return daysSince(w.org.Day, f.Day)
	}
	return truth(f.Day >= 0 && int(f.Came) == arg)
}

func (w *world) project(s scenario.Slot, i int) float64 {
	p := &w.org.Work[i]
	switch s {
	case scenario.SlotDue:
		return float64(p.Due)
	case scenario.SlotReported:
		return p.Report
	}
	return float64(p.Due - p.Public)
}

func (w *world) truth(s scenario.Slot, i int) float64 {
	switch s {
	case scenario.SlotTrust:
		return w.org.People[i].Trust
	case scenario.SlotStrain:
		return w.org.People[i].Strain
	case scenario.SlotAffect:
		return w.org.People[i].Affect
	case scenario.SlotCandour:
		return w.org.People[i].Candour
	case scenario.SlotConcern:
		return measure.Concern(w.org, term.MatterID(i))
	case scenario.SlotDone:
		return measure.Done(w.org, term.ProjectID(i))
	case scenario.SlotBlocked:
		return process.Blocked(w.ctx, i)
	case scenario.SlotWaste:
		return w.org.Work[i].Waste
	}
	return 0
}
