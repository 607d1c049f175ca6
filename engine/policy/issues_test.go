package policy

import (
	"testing"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// council is a desk with three who have a say in one proposal, of which eight hours are researched, and one request that lacks an answer. It
// is the first gap of a Tuesday.
func council() *observe.Desk {
	d := desk()
	d.Day, d.Gap = 1, 1
	d.Council = []observe.Stakeholder{{ID: 0, Person: term.NoPerson}, {ID: 1, Person: term.NoPerson, Remote: true}, {ID: 2, Person: term.NoPerson}}
	for k := range d.Council {
		d.Council[k].Last, d.Council[k].LastDays = -1, 99
	}
	d.Proposals = []observe.Proposal{{ID: 0, Hours: 8, Decides: 9, Decided: -1}}
	d.Stances = []observe.Stance{{Says: true}, {Stakeholder: 1, Says: true}, {Stakeholder: 2}}
	d.Budget = observe.Budget{Used: true, Next: -1, Closes: -1}
	d.Requests = []observe.Request{{ID: 0, Lacks: 0, Followed: 99}}
	d.Questions = []observe.Inquiry{{ID: 0}}
	return d
}

// TestSellersGoTheirWay, step by step.
func TestSellersGoTheirWay(t *testing.T) {
	known := func(d *observe.Desk) { d.Requests[0].Standing = term.StandingRefused }
	for what, k := range map[string]struct {
		name   string
		change func(d *observe.Desk)
		want   term.Act
	}{
		"asks how first":            {"preview-first", func(*observe.Desk) {}, concerning(term.BossDoor, 0, term.ChannelNone, term.Plainly)},
		"then somebody else":        {"preview-first", func(d *observe.Desk) { d.Questions[0].Tried = 1 }, term.NewAct(term.Talk).With(1, term.Walk).On(0)},
		"consults":                  {"preview-first", known, concerning(term.Consult, 0, term.Aside, term.AsQuestion)},
		"calls who is elsewhere":    {"preview-first", func(d *observe.Desk) { known(d); d.Council[0].LastDays = 0 }, concerning(term.Consult, 1, term.Call, term.AsQuestion)},
		"asks what they care about": {"preview-first", func(d *observe.Desk) { known(d); d.Council[0].Met, d.Council[0].LastAct = 1, term.Consult }, concerning(term.Preview, 0, term.Aside, term.TheirAgenda)},
		"puts it by that": {"preview-first", func(d *observe.Desk) {
			known(d)
			d.Council[0].Met, d.Council[0].LastAct, d.Council[0].Told = 1, term.Consult, 1
		}, concerning(term.Preview, 0, term.Aside, term.ByInterest)},
		"goes on reading":   {"researching-mailer", known, concerning(term.Research, 0, term.ChannelNone, term.Plainly)},
		"mails on a Monday": {"researching-mailer", func(d *observe.Desk) { known(d); d.Proposals[0].Hours, d.Day = 40, 5 }, concerning(term.Pitch, 0, term.Mail, term.Attached)},
		"calls the meeting": {"researching-mailer", func(d *observe.Desk) { known(d); d.Day = 9 }, concerning(term.Pitch, 0, term.Gathering, term.Plainly)},
		"keeps in touch": {"preview-first", func(d *observe.Desk) {
			known(d)
			d.Proposals[0].Decided, d.Proposals[0].Came, d.Council[0].LastDays = 9, term.Complied, 8
		}, concerning(term.Preview, 0, term.Walk, term.Plainly)},
		"promises much":               {"overclaimer", func(d *observe.Desk) { d.Requests[0].Lacks = term.NoObject }, concerning(term.Submit, 0, term.ChannelNone, term.Inflated)},
		"talks it over in the window": {"preview-first", func(d *observe.Desk) { d.Requests[0].Lacks, d.Budget.Window, d.Gap = term.NoObject, true, 2 }, concerning(term.Submit, 0, term.Walk, term.AsQuestion)},
		"hands it in": {"preview-first", func(d *observe.Desk) {
			d.Requests[0].Lacks, d.Budget.Window, d.Requests[0].Discussed = term.NoObject, true, true
		}, concerning(term.Submit, 0, term.ChannelNone, term.AsLoss)},
		"asks where it stands": {"preview-first", func(d *observe.Desk) { d.Requests[0].Standing, d.Requests[0].Followed = term.StandingPending, 5 }, concerning(term.Submit, 0, term.Mail, term.Plainly)},
	} {
		d := council()
		k.change(d)
		p := Named(k.name).(*Seller)
		a := idle
		ok := p.sell(d, &a)
		if !ok || a != k.want {
			t.Errorf("%s: %+v, want %+v", what, a, k.want)
		}
		if n := testing.AllocsPerRun(20, func() { p.sell(d, &a) }); n != 0 {
			t.Errorf("%s: %v allocations", what, n)
		}
	}
}

// TestArchetypesTurnOutward: where there are proposals and requests the researcher reads up and mails, who visits people consults them, the
// absent does nothing about either.
func TestArchetypesTurnOutward(t *testing.T) {
	for _, k := range []struct {
		name string
		verb term.Verb
		low  int
	}{{"researcher", term.Research, 150}, {"people-first", term.Consult, 150}, {"balanced", term.Consult, 150}, {"absent", term.Wait, 400}} {
		d := council()
		d.Requests[0].Standing, d.Proposals[0].Hours = term.StandingRefused, 20
		if got := verbs(Named(k.name), d)[k.verb]; got < k.low {
			t.Errorf("%s: %s in %d of 1000 gaps", k.name, k.verb, got)
		}
	}
	d := council()
	if got := verbs(Named("absent"), d); got[term.Pitch]+got[term.Submit]+got[term.Consult] > 0 {
		t.Errorf("the absent: %v", got)
	}
}

// TestRulesTurnOutward: targets and facts of a rule table mean the stakeholder, proposal, request or question they say.
func TestRulesTurnOutward(t *testing.T) {
	for text, want := range map[string]term.Act{
		"unmet -> consult unmet by aside as_question":                                           concerning(term.Consult, 0, term.Aside, term.AsQuestion),
		"any(stakeholder: told(stakeholder) > 0) -> preview winnable by walk by_interest":       concerning(term.Preview, 1, term.Walk, term.ByInterest),
		"any(stakeholder: met_days(stakeholder) > 8) -> preview coldest by call":                concerning(term.Preview, 0, term.Call, term.Plainly),
		"any(proposal: hours(proposal) < 16) and undecided -> research undecided":               concerning(term.Research, 0, term.ChannelNone, term.Plainly),
		"any(proposal: days_to_meeting(proposal) < 9) -> pitch undecided by gathering":          concerning(term.Pitch, 0, term.Gathering, term.Plainly),
		"window and askable and not any(request: discussed(request)) -> submit askable as_gain": concerning(term.Submit, 0, term.ChannelNone, term.AsGain),
		"untold and not freeze -> boss_door untold":                                             concerning(term.BossDoor, 0, term.ChannelNone, term.Plainly),
	} {
		d := council()
		d.Council[1].Told, d.Council[1].Met, d.Council[1].LastDays, d.Budget.Window = 1, 1, 4, true
		if a := parsed(t, text).Decide(d); a != want {
			t.Errorf("%s: %+v", text, a)
		}
	}
	d := council()
	d.Requests[0].Standing, d.Requests[0].Followed = term.StandingPending, 6
	r := parsed(t, "pending_request and any(request: followed(request) > 5) -> submit pending by mail\nunmet -> consult unmet by walk")
	if a := r.Decide(d); a != concerning(term.Submit, 0, term.Mail, term.Plainly) {
		t.Errorf("asks after: %+v", a)
	}
	if n := testing.AllocsPerRun(100, func() { r.Decide(d) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
	if _, problems := ParseRules("unmet -> consult unmet"); len(problems) != 1 {
		t.Errorf("without a way: %v", problems)
	}
	if a := parsed(t, "otherwise -> consult unmet by walk").Decide(desk()); a.Verb != term.Wait {
		t.Errorf("without anybody: %+v", a)
	}
}

// concerning is an act about an object, by a way and in a manner.
func concerning(v term.Verb, o term.ObjectID, how term.Channel, m term.Manner) term.Act {
	a := term.NewAct(v).On(o)
	a.Channel, a.Manner = how, m
	return a
}
