// Package act decides whether an act can be done, and does it.
//
// Check reads only what the manager could know: who is on the floor, what lies on the desk, what was promised. Resistance inside people
// never refuses an act; it is an outcome. How an act works in people belongs in sim/process.
package act

import (
	"fmt"

	"headcount/sim/org"
	"headcount/sim/term"
)

// Refusal says what stands in the way of an act and what would help. It is a value, not a failure: nothing has happened.
type Refusal struct {
	Act    term.Act
	Reason string // one sentence
}

// Error returns the reason alone: whoever shows it knows which act was tried.
func (r *Refusal) Error() string { return r.Reason }

// Check returns nil when the act can be done now, or the observable reason why not.
func Check(spec *org.Spec, s *org.State, a term.Act) *Refusal { return CheckAt(spec, s, &a) }

// CheckAt is Check of an act where it lies.
func CheckAt(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	if !Modelled(a.Verb) {
		return refuse(a, "%s is not part of this scenario; the other ways on your list are", a.Verb)
	}
	if r := checkRange(s, a); r != nil {
		return r
	}
	if r := checkObject(spec, s, a); r != nil {
		return r
	}
	if (needPerson.Has(a.Verb) || a.Verb == term.Promise && a.Promise == term.NoPromise && spec.Self.Vows) && a.Person == term.NoPerson {
		return refuse(a, "%s needs somebody to be directed at", a.Verb)
	}
	if needMatter.Has(a.Verb) && a.Object == term.NoObject && a.Matter == term.NoMatter && a.Event == term.NoEvent {
		return refuse(a, "%s needs a matter; pick one that lies on your desk", a.Verb)
	}
	if r := checkWay(spec, s, a); r != nil {
		return r
	}
	switch {
	case inRole.Has(a.Verb):
		return checkRole(spec, s, a)
	case inProject.Has(a.Verb):
		return checkProject(spec, s, a)
	}
	return nil
}

// Modelled lists the verbs that a sub-model carries out today.
func Modelled(v term.Verb) bool { return v.Known() && modelled.Has(v) }

const modelled term.Verbs = 1<<term.Begin | 1<<term.Proceed | 1<<term.Wait | 1<<term.LeaveAlone | 1<<term.Answer | 1<<term.Ask | 1<<term.Talk | 1<<term.Notice |
	1<<term.Tell | 1<<term.Thank | 1<<term.Apologise | 1<<term.Request | 1<<term.Unblock | 1<<term.Decide | 1<<term.Promise | 1<<term.Decline |
	1<<term.ReadMail | 1<<term.OwnWork | 1<<term.Tickets | 1<<term.Coffee | 1<<term.MoveDate | 1<<term.CutScope | 1<<term.AskOvertime |
	1<<term.Meet | 1<<term.OneToOne | 1<<term.Feedback | 1<<term.Recognise | 1<<term.Expect | 1<<term.Purpose | 1<<term.SetGoal |
	1<<term.Delegate | 1<<term.Assign | 1<<term.Reassign | 1<<term.TakeTask | 1<<term.Pair | 1<<term.Review | 1<<term.Firefight | 1<<term.Plan |
	1<<term.Unplan | 1<<term.Research | 1<<term.OpenPost | 1<<term.Interview | 1<<term.Offer | 1<<term.Onboard | 1<<term.Visit |
	1<<term.Operate | 1<<term.Advise | 1<<term.StayTechnical | 1<<term.Rate | 1<<term.Consult | 1<<term.Preview | 1<<term.Pitch |
	1<<term.Submit | 1<<term.BossDoor

// What acts cannot do without.
const (
	needPerson term.Verbs = 1<<term.Answer | 1<<term.Ask | 1<<term.Talk | 1<<term.Notice | 1<<term.Tell | 1<<term.Thank | 1<<term.Apologise | 1<<term.Request |
		1<<term.AskOvertime | 1<<term.MoveDate | 1<<term.CutScope | 1<<term.Assign | 1<<term.Reassign | 1<<term.Pair | 1<<term.OneToOne |
		1<<term.Feedback | 1<<term.Recognise | 1<<term.Expect | 1<<term.Purpose | 1<<term.SetGoal | 1<<term.Delegate | 1<<term.Rate
	needMatter  term.Verbs = 1<<term.Answer | 1<<term.Unblock | 1<<term.Decide
	needProject term.Verbs = 1<<term.MoveDate | 1<<term.CutScope | 1<<term.Assign | 1<<term.Reassign | 1<<term.Research | 1<<term.Firefight
	needObject  term.Verbs = 1<<term.Consult | 1<<term.Preview | 1<<term.Pitch | 1<<term.Submit
)

// What has more to it than whom it is about and which way it goes, of which no act has both.
const (
	inRole    term.Verbs = 1<<term.StayTechnical | 1<<term.Rate | 1<<term.Promise
	inProject            = needProject | 1<<term.Plan | 1<<term.Unplan
)

// silent is what is done about a person and not to their face, so that it needs no way to reach them.
const silent term.Verbs = 1<<term.TakeTask | 1<<term.Review | 1<<term.Plan | 1<<term.Unplan | 1<<term.Onboard | 1<<term.Advise

func checkRange(s *org.State, a *term.Act) *Refusal {
	switch {
	case !within(int(a.Person), len(s.People)):
		return refuse(a, "there is nobody with number %d here", a.Person)
	case !within(int(a.Matter), len(s.Desk)):
		return refuse(a, "there is no matter with number %d here", a.Matter)
	case !within(int(a.Project), len(s.Work)):
		return refuse(a, "there is no project with number %d here", a.Project)
	case !within(int(a.Promise), len(s.Given)):
		return refuse(a, "there is no promise with number %d here", a.Promise)
	case a.Forecast < term.NoForecast || a.Forecast > 100:
		return refuse(a, "a forecast is a percentage, 0 to 100")
	}
	return nil
}

// within reports whether a number is one of n things, or -1, which is none of them.
func within(k, n int) bool { return uint(k+1) <= uint(n) }

func checkWay(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	if a.Verb == term.Promise && (a.Promise != term.NoPromise || !spec.Self.Vows) || a.Verb == term.Decline {
		return checkPromise(s, a)
	}
	if a.Event == term.NoEvent && a.Matter != term.NoMatter && !s.Desk[a.Matter].Open {
		return refuse(a, "this matter is not on your desk any more")
	}
	if a.Person == term.NoPerson {
		return nil
	}
	if s.People[a.Person].Gone {
		return refuse(a, "%s does not work here", spec.People[a.Person].Name)
	}
	if silent.Has(a.Verb) {
		return nil
	}
	if !a.Channel.Spoken() && !a.Channel.Written() {
		return refuse(a, "say by which way: walk over, call, chat or mail")
	}
	if a.Verb == term.Pair && !a.Channel.FaceToFace() && a.Channel != term.Video {
		return refuse(a, "working on it together needs a place or a picture: walk over, or start a video call")
	}
	if a.Channel.FaceToFace() && spec.People[a.Person].Remote {
		return refuse(a, "%s works elsewhere and cannot be walked to; call or write", spec.People[a.Person].Name)
	}
	if a.Channel == term.Call && s.Deaf(spec, a.Person) {
		return deaf(a, spec.People[a.Person].Name)
	}
	return nil
}

// deaf refuses a telephone call to somebody who does not hear: everybody knows, and nobody would ring.
func deaf(a *term.Act, name string) *Refusal {
	return refuse(a, "%s does not hear and is not telephoned; write, go over, or start a video call with captions", name)
}

func checkPromise(s *org.State, a *term.Act) *Refusal {
	if a.Promise == term.NoPromise {
		return refuse(a, "say which promise")
	}
	if s.Given[a.Promise].State != org.Asked {
		return refuse(a, "that has been answered already")
	}
	return nil
}

func refuse(a *term.Act, format string, args ...any) *Refusal {
	return &Refusal{Act: *a, Reason: fmt.Sprintf(format, args...)}
}
