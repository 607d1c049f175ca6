package scenario

import "headcount/engine/rule"

// organisationWords is what a manager could know of posts, applicants, the business of IT and machines.
func organisationWords() []word {
	n, yes, band := rule.Number(), rule.Truth(), rule.Enum(bandEnum)
	opening, candidate := []rule.Type{rule.ID(rule.Opening)}, []rule.Type{rule.ID(rule.Candidate)}
	system, machine := []rule.Type{rule.ID(rule.System)}, []rule.Type{rule.ID(rule.Machine)}
	count := func(name string, slot Slot, takes []rule.Type, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: n, min: 0, max: 9999, doc: doc}
	}
	days := func(name string, slot Slot, takes []rule.Type, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: n, unit: rule.UnitDays, min: 0, max: 400, doc: doc}
	}
	return []word{
		count("machines_down", SlotMachinesDown, nil, "machines that are down now"),
		count("outages", SlotOutages, nil, "times a machine has gone down"),
		count("faults", SlotFaults, nil, "times a dependency has broken something"),
		{name: "approved", slot: SlotApproved, takes: opening, gives: yes, doc: "there is permission to fill it"},
		{name: "advertised", slot: SlotAdvertised, takes: opening, gives: yes, doc: "is open to applications, and not filled"},
		{name: "filled", slot: SlotFilled, takes: opening, gives: yes, doc: "somebody has accepted"},
		days("post_days", SlotPostDays, opening, "working days since it was advertised; 99 not yet"),
		count("applicants", SlotApplicants, opening, "who have applied and wait"),
		{name: "applied", slot: SlotApplied, takes: candidate, gives: yes, doc: "has applied, at some time"},
		{name: "hired", slot: SlotHired, takes: candidate, gives: yes, doc: "has accepted, or works here"},
		{name: "joined", slot: SlotJoined, takes: candidate, gives: yes, doc: "works here"},
		{name: "offered", slot: SlotOffered, takes: candidate, gives: yes, doc: "has an offer of yours and thinks about it"},
		{name: "lost", slot: SlotLost, takes: candidate, gives: yes, doc: "said no, or took another offer"},
		count("interview_minutes", SlotTalkedMinutes, candidate, "spent on finding out about them, beside the file"),
		{name: "seems", slot: SlotSeems, takes: candidate, gives: band, doc: "all in all: strained (weakest fifth), flat, fine, bright (best fifth) or unknown"},
		{name: "sheet", slot: SlotSheet, takes: candidate, gives: band, doc: "by the score sheet, the impression left out"},
		{name: "knows", slot: SlotKnows, takes: system, gives: yes, doc: "you have heard of it"},
		{name: "knows_owner", slot: SlotKnowsOwner, takes: system, gives: yes, doc: "you have learned whose it is"},
		count("visits", SlotVisits, system, "times you visited it"),
		count("flows_known", SlotFlowsKnown, system, "what you know to hang on it"),
		{name: "arranged", slot: SlotArranged, takes: system, gives: yes, doc: "something is known to hang on it, and all of it is settled"},
		count("bites", SlotBites, system, "times something that hangs on it broke"),
		{name: "down", slot: SlotDown, takes: machine, gives: yes, doc: "is down"},
		{name: "load", slot: SlotLoad, takes: machine, gives: n, min: 0, max: 64, doc: "share of what it can do, above 1 where it is too much"},
		count("alarms", SlotAlarms, machine, "alarms standing"),
		{name: "flawed", slot: SlotFlawed, takes: machine, gives: yes, doc: "has a known flaw"},
		count("downs", SlotDowns, machine, "times it has gone down"),
	}
}

// organisationTruths is what is true of applicants and of the map, and no manager can see.
func organisationTruths() []word {
	candidate := []rule.Type{rule.ID(rule.Candidate)}
	z := func(name string, slot Slot, doc string) word {
		return word{name: name, slot: slot, takes: candidate, gives: rule.Number(), min: -3, max: 3, hidden: true, doc: doc + ", in standard deviations of applicants"}
	}
	return []word{
		{name: "mapped", slot: SlotMapped, gives: rule.Number(), unit: rule.UnitShare, min: 0, max: 1, hidden: true, doc: "share of what there is to know of the business of IT that the manager knows"},
		{name: "truth.outages", slot: SlotTruthOutages, gives: rule.Number(), min: 0, max: 9999, hidden: true, doc: "times a machine has gone down: the same as outages, for a yardstick"},
		{name: "truth.faults", slot: SlotTruthFaults, gives: rule.Number(), min: 0, max: 9999, hidden: true, doc: "times a dependency has broken something: the same as faults, for a yardstick"},
		z("worth", SlotWorth, "what a candidate can do"),
		z("team_fit", SlotTeamFit, "how a candidate fits with the people of the team"),
		z("keenness", SlotKeenness, "a candidate's interest in the kind of work"),
		{name: "truth.hired", slot: SlotTruthHired, takes: candidate, gives: rule.Truth(), hidden: true, doc: "has accepted, or works here, for a yardstick"},
		{name: "truth.joined", slot: SlotTruthJoined, takes: candidate, gives: rule.Truth(), hidden: true, doc: "works here, for a yardstick"},
	}
}
