package scenario

import (
	"headcount/engine/rule"
	"headcount/sim/term"
)

// The names of the enumerations of stages and standings, as authors read them.
const (
	stageEnum    = "stage"
	standingEnum = "standing"
)

// stageWords lists the stages of buy-in in order.
func stageWords() []string {
	var list []string
	for s := range term.Stages {
		list = append(list, term.Stage(s).String())
	}
	return list
}

// standingWords lists where a request can stand, in order.
func standingWords() []string {
	var list []string
	for s := term.StandingIdle; s.String() != "unknown"; s++ {
		list = append(list, s.String())
	}
	return list
}

// councilWords is what a manager could know of stakeholders, proposals, requests, questions and the company's year.
func councilWords() []word {
	n, yes, band, outcome := rule.Number(), rule.Truth(), rule.Enum(bandEnum), rule.Enum(outcomeEnum)
	person, proposal := rule.ID(rule.Stakeholder), rule.ID(rule.Proposal)
	who, what := []rule.Type{person}, []rule.Type{proposal}
	both, said := []rule.Type{person, proposal}, []rule.Type{person, proposal, outcome}
	request, question := []rule.Type{rule.ID(rule.Request)}, []rule.Type{rule.ID(rule.Question)}
	is := func(name string, slot Slot, takes []rule.Type, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: yes, doc: doc}
	}
	count := func(name string, slot Slot, takes []rule.Type, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: n, min: 0, max: 999, doc: doc}
	}
	days := func(name string, slot Slot, takes []rule.Type, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: n, unit: rule.UnitDays, min: 0, max: 400, doc: doc + "; 99 never"}
	}
	list := []word{
		is("window", SlotWindow, nil, "requests are collected today"),
		is("freeze", SlotFreeze, nil, "hardly anything is granted today"),
		{name: "boss_seemed", slot: SlotBossSeemed, gives: band, doc: "the boss, at the last look: strained, flat, fine, bright or unknown"},
		days("boss_days", SlotBossDays, nil, "working days since you last saw the boss"),
		count("claims", SlotClaims, nil, "times you were held to something you had said"),
		count("boss_asked", SlotBossAsked, nil, "managerial questions you asked the boss"),
	}
	for i := range list {
		list[i].read = partBudget
	}
	return append(list,
		count("met", SlotMet, who, "conversations with the stakeholder"),
		days("met_days", SlotMetDays, who, "working days since you last spoke with or wrote to the stakeholder"),
		count("told", SlotTold, who, "things they care about that they have told you"),
		word{name: "stage", slot: SlotSupport, takes: both, gives: rule.Enum(stageEnum), doc: "as it seemed when you last talked about it: unaware, aware, understands, supports or committed"},
		days("stage_days", SlotStageDays, both, "working days since then"),
		is("voted", SlotSaidSo, said, "said so when it was decided: committed, complied or resisted"),
		is("shows", SlotShows, said, "acts so since it was decided, as has shown"),
		is("decided", SlotDecided, what, "it has been decided"),
		is("passed", SlotPassed, what, "and not against it"),
		is("decision", SlotDecision, []rule.Type{proposal, outcome}, "it was decided so: committed, complied or resisted"),
		word{name: "researched", slot: SlotHours, takes: what, gives: n, unit: rule.UnitHours, min: 0, max: 10000, doc: "hours of research behind it"},
		word{name: "standing", slot: SlotStanding, takes: request, gives: rule.Enum(standingEnum), doc: "idle, pending, granted, reduced, refused, deferred, withdrawn, cut or used; a forgotten one looks as if it were pending"},
		is("requested", SlotRequested, request, "it was handed in, at some time"),
		is("granted", SlotGranted, request, "it is there, in part or in whole, or has been used"),
		days("followed", SlotFollowed, request, "working days since you asked after it"),
		is("overclaimed", SlotOverclaimed, request, "it was handed in with more than can be known, the last time"),
		is("asked", SlotAsked, question, "you have been told the answer"),
	)
}

// councilTruths is what is true of them, and no manager can see.
func councilTruths() []word {
	n := rule.Number()
	person, proposal := rule.ID(rule.Stakeholder), rule.ID(rule.Proposal)
	what, both := []rule.Type{proposal}, []rule.Type{person, proposal}
	share := func(name string, slot Slot, takes []rule.Type, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: n, unit: rule.UnitShare, min: 0, max: 1, hidden: true, doc: doc}
	}
	list := []word{
		{name: "credibility", slot: SlotCredibility, gives: n, min: -1, max: 1, hidden: true, doc: "how far you are believed about what you say will come, -1 to 1; 0 nothing is known"},
		share("boss_trust", SlotBossTrust, nil, "of the boss in you"),
		{name: "boss_mood", slot: SlotBossMood, gives: n, min: -5, max: 5, hidden: true, doc: "of the boss today, in standard deviations"},
		{name: "truth.slack", slot: SlotSlack, gives: n, min: -1, max: 1, hidden: true, doc: "room in the budget, -1 to 1"},
		{name: "bad_quarter", slot: SlotBadQuarter, gives: rule.Truth(), hidden: true, doc: "this quarter is a bad one"},
		{name: "truth.claims", slot: SlotTruthClaims, gives: n, min: 0, max: 999, hidden: true, doc: "times you were held to something you had said: the same as claims, for a yardstick"},
	}
	for i := range list {
		list[i].read = partBudget
	}
	return append(list,
		word{name: "truth.stage", slot: SlotTruthStage, takes: both, gives: rule.Enum(stageEnum), hidden: true, doc: "how far they have truly come"},
		word{name: "meant", slot: SlotMeant, takes: []rule.Type{person, proposal, rule.Enum(outcomeEnum)}, gives: rule.Truth(), hidden: true, doc: "meant it so when it was decided, or by now, whatever was said"},
		share("loses", SlotLoses, both, "what they would lose by it as it stands"),
		share("trust_of", SlotTrustOf, []rule.Type{person}, "of the stakeholder in you"),
		share("backing", SlotBacking, what, "share of the weight of those who have truly come as far as supporting it"),
		share("carried", SlotCarried, what, "share of it that has been carried out"),
		word{name: "truth.passed", slot: SlotTruthPassed, takes: what, gives: rule.Truth(), hidden: true, doc: "it was decided, and not against it: the same as passed, for a yardstick"},
		share("funded", SlotFunded, []rule.Type{rule.ID(rule.Request)}, "share of it that is there or has been used"),
	)
}

// councilEnds lists how acts about stakeholders, proposals, requests and questions can turn out.
func councilEnds(a term.Act) []term.Outcome {
	switch {
	case a.Verb == term.BossDoor && a.Object == term.NoObject:
		return nil
	case a.Verb == term.BossDoor:
		return []term.Outcome{term.NotThere, term.Learned, term.Deferred}
	case a.Verb == term.Submit && a.Manner == term.AsQuestion:
		return []term.Outcome{term.NotThere, term.Understood, term.Quiet}
	case a.Verb == term.Submit:
		return []term.Outcome{term.NotThere, term.Sent, term.Quiet, term.Granted, term.Reduced, term.Deferred, term.Refused}
	case a.Channel.Written() && (a.Verb == term.Pitch || a.Manner == term.Attached):
		return []term.Outcome{term.Sent}
	case a.Channel.Written():
		return []term.Outcome{term.Sent, term.NoAnswer, term.Learned, term.Quiet}
	case a.Verb == term.Pitch:
		return []term.Outcome{term.Committed, term.Complied, term.Resisted, term.Quiet}
	case a.Verb == term.Consult:
		return []term.Outcome{term.NotThere, term.Agreed, term.Learned, term.Quiet}
	case a.Manner == term.TheirAgenda:
		return []term.Outcome{term.NotThere, term.Learned, term.Deflected, term.Quiet}
	}
	return []term.Outcome{term.NotThere, term.Committed, term.Complied, term.Resisted, term.Learned, term.Quiet}
}
