package story

import (
	"headcount/engine/scenario"
	"headcount/sim/measure"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// office answers what is true of the place as a whole where more than the ordinary day runs.
func (w *world) office(s scenario.Slot) float64 {
	me := &w.org.Me
	switch s {
	case scenario.SlotLeft, scenario.SlotTruthLeft:
		return float64(measure.Left(w.org))
	case scenario.SlotPile:
		return float64(len(w.org.Pile))
	case scenario.SlotHands:
		return me.Hands
	case scenario.SlotQuietMornings:
		return truth(me.Quiet)
	case scenario.SlotFelt:
		return float64(w.org.Felt.Band)
	case scenario.SlotFeltDays:
		return w.readDays(w.org.Felt.Day)
	}
	return 0
}

// readDays is how old a reading is; where nothing is read it has never been taken.
func (w *world) readDays(then quantity.Day) float64 {
	if len(w.org.Minds) == 0 {
		return 99
	}
	return daysSince(w.org.Day, then)
}

// staff answers what a manager knows of somebody where more than the ordinary day runs; arg is a reading or a project.
func (w *world) staff(s scenario.Slot, i, arg int) float64 {
	p := &w.org.People[i]
	switch s {
	case scenario.SlotGone:
		return truth(p.Gone)
	case scenario.SlotParts:
		return float64(p.Parts)
	case scenario.SlotPlanned:
		return truth(p.Planned > 0)
	case scenario.SlotPiled:
		return float64(p.Piled)
	case scenario.SlotWorksOn:
		return truth(!p.Gone && w.worksOn(i, term.ProjectID(arg)))
	}
	if len(w.org.Minds) == 0 {
		if s == scenario.SlotRead {
			return float64(term.BandUnknown)
		}
		return 99
	}
	m := &w.org.Minds[i]
	switch {
	case s == scenario.SlotMeetingDays:
		return daysSince(w.org.Day, m.MeetingAt)
	case arg < 0 || arg >= term.Reads:
		return 0
	case s == scenario.SlotRead:
		return float64(m.Reads[arg].Band)
	}
	return w.readDays(m.Reads[arg].Day)
}

func (w *world) worksOn(i int, j term.ProjectID) bool {
	if !w.org.InFull() {
		return w.org.People[i].Project == j
	}
	p := w.post(i, j)
	return p != nil && p.Share > 0
}

// post is somebody's post in a project, or nil.
func (w *world) post(i int, j term.ProjectID) *org.Post {
	for k := range w.org.Posts {
		if p := &w.org.Posts[k]; int(p.Person) == i && p.Project == j {
			return p
		}
	}
	return nil
}

// plan answers what a manager knows of a project where more than the ordinary day runs.
func (w *world) plan(s scenario.Slot, j term.ProjectID) float64 {
	switch s {
	case scenario.SlotFinished:
		return truth(w.org.Work[j].Finished >= 0)
	case scenario.SlotTeam:
		n := 0
		for i := range w.org.People {
			if !w.org.People[i].Gone && w.worksOn(i, j) {
				n++
			}
		}
		return float64(n)
	}
	if !w.org.InFull() {
		return 0
	}
	b := &w.org.Builds[j]
	switch s {
	case scenario.SlotForecast:
		return b.Forecast
	case scenario.SlotForecastLow:
		return b.Low
	case scenario.SlotForecastHigh:
		return b.High
	}
	return truth(b.Outside)
}

// mind answers what is true of somebody where sub-models of people run. Who is gone leans toward nothing.
func (w *world) mind(s scenario.Slot, i int) float64 {
	switch {
	case s == scenario.SlotAbility:
		return w.org.People[i].Ability
	case s == scenario.SlotAligned:
		return measure.Aligned(w.org, &w.sc.Spec, i)
	case s == scenario.SlotShockDays && len(w.org.Minds) == 0:
		return 99
	case len(w.org.Minds) == 0:
		return 0
	case s == scenario.SlotLeaning || s == scenario.SlotQuitChance:
		return w.leaning(s, i)
	}
	m := &w.org.Minds[i]
	switch s {
	case scenario.SlotMotivation:
		return m.Motivation
	case scenario.SlotAutonomy:
		return m.Need[org.Autonomy]
	case scenario.SlotCompetence:
		return m.Need[org.Competence]
	case scenario.SlotRelatedness:
		return m.Need[org.Relatedness]
	case scenario.SlotAngle:
		return m.Theta
	case scenario.SlotJustice:
		return m.Justice
	case scenario.SlotShockDays:
		return daysSince(w.org.Day, m.Shocks[0])
	case scenario.SlotInterest:
		return process.Liked(w.ctx, i)
	case scenario.SlotGoal:
		return truth(w.org.Day < m.GoalUntil)
	case scenario.SlotFeedback:
		return m.Feedback
	case scenario.SlotOneToOnes:
		return m.Meetings
	case scenario.SlotExtraHours:
		return m.Extra
	}
	return m.Value
}

func (w *world) leaning(s scenario.Slot, i int) float64 {
	if !w.sc.Spec.Uses.Turnover || w.org.People[i].Gone {
		return 0
	}
	if s == scenario.SlotQuitChance {
		return process.Hazard(w.ctx, i)
	}
	return process.Leaning(w.ctx, i)
}

// versed answers what somebody knows of a project, or how much of their output they reach in it.
func (w *world) versed(s scenario.Slot, i, arg int) float64 {
	if arg < 0 || arg >= len(w.org.Work) {
		return 0
	}
	if s == scenario.SlotKnowledge {
		if len(w.org.Minds) == 0 || arg >= org.KnownProjects {
			return 0
		}
		return w.org.Minds[i].Know[arg]
	}
	p := w.post(i, term.ProjectID(arg))
	switch {
	case !w.org.InFull():
		return truth(w.org.People[i].Project == term.ProjectID(arg))
	case p == nil:
		return 0
	}
	return process.RampUp(&w.ctx.Params.Ramp, p.Weeks, p.Tau)
}

// build answers what is true of a project and of the people in it.
func (w *world) build(s scenario.Slot, j term.ProjectID) float64 {
	switch s {
	case scenario.SlotValue:
		return measure.Value(w.org, &w.sc.Spec, j)
	case scenario.SlotRemaining:
		return measure.Remaining(w.org, j)
	case scenario.SlotFinish:
		return float64(measure.Finish(w.org, j))
	case scenario.SlotRework:
		if !w.org.InFull() {
			return 0
		}
		return w.org.Builds[j].Rework
	}
	if len(w.org.Teams) == 0 {
		return 0
	}
	t := &w.org.Teams[j]
	switch s {
	case scenario.SlotTruckFactor:
		return float64(t.Factor)
	case scenario.SlotConflict:
		return t.Personal
	case scenario.SlotTaskConflict:
		return t.Task
	}
	return t.Shared
}
