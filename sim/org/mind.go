package org

import (
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Kinds is the number of kinds of work that interest can be about.
const Kinds = term.WorkKinds

// KnownProjects is the number of projects that knowledge is kept of; a scenario has at most as many.
const KnownProjects = 16

// Mind is what goes on in a member of the team beyond the day: it exists where Spec.Uses asks for any of it, one per person.
type Mind struct {
	// traits; those in z are drawn within three, Blind aside
	Level     [Needs]float64      // own level of each need, z
	Control   float64             // preference for autonomy, z
	Growth    float64             // strength of the need for growth, z
	SelfImage float64             // what the person expects of themselves, z
	Embedded  float64             // ties, fit and what leaving would cost, z
	Market    float64             // what others would pay, less the pay, z
	Restless  float64             // what else inclines to leave, z
	Care      float64             // care in work, z
	Liking    float64             // how much the manager likes the person, z
	Response  float64             // slope of the manager's acts on this person, about 1, -1 to 3
	Interest  [Kinds]float64      // in each kind of work, z
	Guided    float64             // need for clarity: how much the person wants to be told what it is for, z
	Writing   float64             // preference for writing over speaking, z
	Clan      float64             // 0 to 1: whom the person is close to follows from it
	Blind     [term.Reads]float64 // the manager's own error about this person, by what is read, z

	// states
	Need       [Needs]float64           // satisfaction of each need, z, -4 to 4
	Motivation float64                  // z, -4 to 4
	Theta      float64                  // angle away from what is wanted [deg], 0 to 90
	Clarity    float64                  // of what it is for, 0 to 1
	Involved   float64                  // in what is decided, 0 to 1
	Watched    float64                  // controlling acts a week, decayed [acts], 0 or more
	Close      float64                  // contacts with the manager, decayed over some weeks [contacts], 0 or more
	Texts      float64                  // written ones, decayed over some months [contacts]
	Talks      float64                  // spoken ones, likewise
	Freed      float64                  // autonomy from decisions given away, less tasks taken, z, up to 2, decaying
	Expected   float64                  // competence lifted by an expectation, z, -2 to 2, decaying
	Praised    float64                  // competence moved by feedback, z, -2 to 2, decaying
	Feedback   float64                  // effect of feedback on output now [within-person SD], -6 to 6, decaying
	FeedbackAt quantity.Day             // of the last feedback, -1 never
	Goal       float64                  // what an accepted goal adds to a day's output [log units]
	GoalUntil  quantity.Day             // first day on which it does not any more
	Justice    float64                  // z, within params.Justice.Most either way
	Earned     float64                  // trust earned this week, in kept promises
	Meetings   float64                  // one-to-ones a week, decayed [1/wk]
	MeetingFit float64                  // how good they are, 1 is ordinary
	MeetingAt  quantity.Day             // of the last, -1 never
	Cancelled  bool                     // whether the standing ones were taken out of the week since the last
	Kind       int                      // kind of work they do now, 0 to Kinds-1
	Extra      float64                  // hours a week beyond the contract as a standing habit [h]
	Nights     int                      // evenings still covered by a yes
	DaysOff    int                      // days of a week off still to come
	Exits      float64                  // recent exits of teammates, a half to one each by tie, decaying
	Shocks     [ShocksKept]quantity.Day // days of the last, newest first, -1 none
	ShockKind  Shock                    // of the last
	Left       quantity.Day             // -1 while here
	Quits      int                      // times this post was left
	Since      quantity.Day             // first day of a successor, 0 for who was there from the start
	Know       [KnownProjects]float64   // of what there is to know of each project, 0 to 1

	// what this week brought
	WeekWork    float64 // focus-hours of work done
	WeekHours   float64 // hours worked [h]
	WeekBlocked float64 // days blocked, in whole days, 0 to 5
	Usual       float64 // what a week of this person usually brings [focus-h], by experience

	// what the run brought
	Effort  float64 // work done in this post [focus-h]
	Value   float64 // what the organisation got of it [focus-h]
	Quality float64 // mean quality of the weeks so far [log units]
	Weeks   int     // weeks here

	term.MindShown
}

// Habits is the number of habits that a team has in common.
const Habits = 5

// What teams are alike in, in the order of State.Habits.
const (
	HabitVoice   = iota // saying what is unwelcome
	HabitControl        // wanting to be left to it
	HabitGuided         // wanting to be told what it is for
	HabitWriting        // writing rather than speaking
	HabitClimate        // having what one needs of the work
)

// Needs is the number of needs: autonomy, competence, relatedness.
const Needs = 3

// The needs, in the order of Mind.Need.
const (
	Autonomy = iota
	Competence
	Relatedness
)

// ShocksKept is how many shocks are remembered; older ones have long worn off.
const ShocksKept = 4

// Shock is what jars somebody into thinking about leaving.
type Shock uint8

// The kinds of shock.
const (
	NoShock Shock = iota
	ShockPersonal
	ShockOffer
	ShockReview      // a poor review
	ShockPromise     // a broken promise, a breach
	ShockPassed      // passed over, decided against without a reason
	ShockReorganised // from above, or a lost project
	ShockColleague   // somebody close left
)

// Team is what a team of one project has between its members.
type Team struct {
	Task     float64 // task conflict: 0 to 5, in steps of params.Team.Step; about 1 with an SD of .9 between teams on a day
	Personal float64 // relationship conflict: likewise, about .4 with an SD of 1
	Shared   float64 // knowing who knows what, 0 to 1
	Factor   int     // truck factor: leavers that take coverage below a half
}

// HasLeft reports whether somebody does not work here any more.
func (s *State) HasLeft(i int) bool { return len(s.Minds) > 0 && s.Minds[i].Left >= 0 }

func (m *Mind) add(d *Digest) {
	for _, f := range [...]float64{
		m.Control, m.Growth, m.Guided, m.Writing, m.SelfImage, m.Embedded, m.Market, m.Restless, m.Care, m.Liking, m.Response, m.Clan, m.Motivation, m.Theta,
		m.Clarity, m.Involved, m.Watched, m.Close, m.Texts, m.Talks, m.Freed, m.Expected, m.Praised, m.Feedback, m.Goal, m.Justice, m.Earned, m.Meetings,
		m.MeetingFit, m.Extra, m.Exits, m.WeekWork, m.WeekHours, m.WeekBlocked, m.Usual, m.Effort, m.Value, m.Quality,
	} {
		d.Float(f)
	}
	for _, list := range [...][]float64{m.Level[:], m.Interest[:], m.Blind[:], m.Need[:], m.Know[:]} {
		for _, f := range list {
			d.Float(f)
		}
	}
	for _, i := range [...]int{
		int(m.FeedbackAt), int(m.GoalUntil), int(m.MeetingAt), m.Nights, m.DaysOff, int(m.ShockKind), int(m.Left), m.Quits,
		int(m.Since), m.Weeks, m.Kind, m.Likes, int(m.LikesAt),
	} {
		d.Int(i)
	}
	d.Truth(m.Cancelled)
	for _, day := range m.Shocks {
		d.Int(int(day))
	}
	for i := range m.Reads {
		addReading(d, &m.Reads[i])
	}
}

func addReading(d *Digest, r *term.Reading) {
	d.Int(int(r.Day))
	d.Int(int(r.Band))
	d.Float(r.Score)
}

// addMinds adds the inner state of people where there is any, so that a state without is hashed as it always was.
func (s *State) addMinds(d *Digest) {
	if len(s.Minds) == 0 && len(s.Teams) == 0 {
		return
	}
	d.Int(len(s.Minds))
	for i := range s.Minds {
		s.Minds[i].add(d)
	}
	d.Int(len(s.Teams))
	for j := range s.Teams {
		t := &s.Teams[j]
		d.Float(t.Task)
		d.Float(t.Personal)
		d.Float(t.Shared)
		d.Int(t.Factor)
	}
	addReading(d, &s.Felt)
	for _, h := range s.Habits {
		d.Float(h)
	}
}
