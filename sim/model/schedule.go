package model

import (
	"headcount/sim/org"
	"headcount/sim/process"
)

// step is a process in its place of the schedule.
type step struct {
	does  process.Process
	spare func(*org.Spec) bool // reports whether a specification leaves it nothing to do, ever; nil where that is not known beforehand
}

// Daily returns the processes of the morning: who begins and who is moved today before what the day does to people; what is said or comes back
// as a question before the work brings something new; what a dependency breaks before estimates are renewed, and these before status is told; the
// boss's day and what shows of decisions come last.
func Daily() []process.Process { return needed(daily(), nil) }

func daily() []step {
	return []step{
		{process.Joining, nil},
		{process.DatesBegin, noDates},
		{process.Hiring, noOpenings},
		{process.Affect, nil},
		{process.Neglect, nil},
		{process.Voicing, nil},
		{process.Questions, nil},
		{process.Arrivals, nil},
		{process.Systems, noSystems},
		{process.Mentoring, nil},
		{process.Forecasts, nil},
		{process.Report, nil},
		{process.Verdicts, noAdvisers},
		{process.Forewarn, noAdvisers},
		{process.Boss, noCompany},
		{process.Showing, noProposals},
	}
}

// Partly returns the processes of each part of the day: who is there before who interrupts whom, who comes to the door last, so that
// somebody who has just been answered does not come; machines after people, because nobody has acted on them yet.
func Partly() []process.Process { return needed(partly(), nil) }

func partly() []step {
	return []step{
		{process.Presence, nil},
		{process.Interruptions, nil},
		{process.Threads, noThreads},
		{process.SystemMail, nil},
		{process.Queue, nil},
		{process.Standing, nil},
		{process.Pile, nil},
		{process.Machines, noMachines},
		{process.Temptation, noSelf},
	}
}

// Closing returns the processes of the evening: progress must see today's strain before strain recovers, and promises who is off
// before a week off ends; what is decided today is decided when the work is done.
func Closing() []process.Process { return needed(closing(), nil) }

func closing() []step {
	return []step{
		{process.Hands, nil},
		{process.Progress, nil},
		{process.Discovery, nil},
		{process.Assimilation, nil},
		{process.OwnStrain, noSelf},
		{process.Vows, nil},
		{process.Strain, nil},
		{process.Reweigh, nil},
		{process.DatesEnd, noDates},
		{process.Identity, noSelf},
		{process.Recall, nil},
		{process.Decisions, noProposals},
		{process.Requests, noCompany},
	}
}

// needed returns the processes of a schedule, in order, without those that a specification leaves nothing to do; all of them for none.
func needed(steps []step, spec *org.Spec) []process.Process {
	var list []process.Process
	for _, s := range steps {
		if spec == nil || s.spare == nil || !s.spare(spec) {
			list = append(list, s.does)
		}
	}
	return list
}

func noDates(s *org.Spec) bool { return len(s.Calendar.Dates) == 0 }

func noOpenings(s *org.Spec) bool { return len(s.Openings) == 0 }

func noSystems(s *org.Spec) bool { return len(s.Systems) == 0 }

func noAdvisers(s *org.Spec) bool { return len(s.Advisers) == 0 }

func noProposals(s *org.Spec) bool { return len(s.Proposals) == 0 }

func noCompany(s *org.Spec) bool { return !s.Company.Used }

func noMachines(s *org.Spec) bool { return len(s.Machines) == 0 }

func noSelf(s *org.Spec) bool { return !s.Self.On }

// noThreads: no matter becomes a thread that was not declared as one.
func noThreads(s *org.Spec) bool {
	for k := range s.Matters {
		if s.Matters[k].Thread {
			return false
		}
	}
	return true
}
