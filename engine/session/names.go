package session

import (
	"fmt"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/sim/term"
)

// Names writes an act in the names of a scenario, as logs hold it.
func Names(sc *scenario.Scenario, a term.Act) declog.Act {
	r := declog.Act{Verb: a.Verb.String()}
	if a.Person != term.NoPerson {
		r.Person = sc.PersonName(a.Person)
	}
	if a.Channel != term.ChannelNone {
		r.Channel = a.Channel.String()
	}
	if a.Manner != term.Plainly {
		r.Manner = a.Manner.String()
	}
	if a.Matter != term.NoMatter {
		r.Matter = sc.MatterName(a.Matter)
	}
	if a.Project != term.NoProject {
		r.Project = sc.ProjectName(a.Project)
	}
	if a.Promise != term.NoPromise {
		r.Promise = sc.PromiseName(a.Promise)
	}
	if a.Object != term.NoObject {
		r.Object = sc.ObjectName(term.SortOf(a.Verb), a.Object)
	}
	if a.Event != term.NoEvent {
		r.Event = sc.EventName(a.Event)
		r.Choice = sc.ChoiceName(a.Event, a.Choice)
	}
	if a.Forecast != term.NoForecast {
		f := int(a.Forecast)
		r.Forecast = &f
	}
	return r
}

// Resolve reads an act of a log in a scenario; a name the scenario does not know is an error that says which.
func Resolve(sc *scenario.Scenario, r declog.Act) (term.Act, error) {
	v, ok := term.ParseVerb(r.Verb)
	if !ok {
		return term.Act{}, unknown("act", r.Verb)
	}
	a := term.NewAct(v)
	if r.Channel != "" {
		if a.Channel, ok = term.ParseChannel(r.Channel); !ok {
			return a, unknown("channel", r.Channel)
		}
	}
	if r.Manner != "" {
		if a.Manner, ok = term.ParseManner(r.Manner); !ok {
			return a, unknown("manner", r.Manner)
		}
	}
	if r.Forecast != nil {
		a.Forecast = int8(min(max(*r.Forecast, 0), 100))
	}
	return a, resolveIDs(sc, r, &a)
}

func resolveIDs(sc *scenario.Scenario, r declog.Act, a *term.Act) error {
	ok := true
	if r.Person != "" {
		if a.Person, ok = sc.PersonID(r.Person); !ok {
			return unknown("person", r.Person)
		}
	}
	if r.Matter != "" {
		if a.Matter, ok = sc.MatterID(r.Matter); !ok {
			return unknown("matter", r.Matter)
		}
	}
	if r.Project != "" {
		if a.Project, ok = sc.ProjectID(r.Project); !ok {
			return unknown("project", r.Project)
		}
	}
	if r.Promise != "" {
		if a.Promise, ok = sc.PromiseID(r.Promise); !ok {
			return unknown("promise", r.Promise)
		}
	}
	if r.Object != "" {
		if a.Object, ok = sc.ObjectID(term.SortOf(a.Verb), r.Object); !ok {
			return unknown(term.SortOf(a.Verb).String(), r.Object)
		}
	}
	if r.Event != "" {
		if a.Event, ok = sc.EventID(r.Event); !ok {
			return unknown("event", r.Event)
		}
		if a.Choice, ok = sc.ChoiceID(a.Event, r.Choice); !ok {
			return unknown("choice", r.Event+"."+r.Choice)
		}
	}
	return nil
}

func unknown(what, name string) error {
	return fmt.Errorf("this version of the scenario has no %s %q", what, name)
}
