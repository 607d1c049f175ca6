package scenario

import "headcount/engine/rule"

// modelWords is what a manager could know where sub-models of people or projects in full run.
func modelWords() []word {
	n, yes, band := rule.Number(), rule.Truth(), rule.Enum(bandEnum)
	person, project := []rule.Type{rule.ID(rule.Person)}, []rule.Type{rule.ID(rule.Project)}
	reading := []rule.Type{person[0], rule.Enum(readingEnum)}
	hours := func(name string, slot Slot, doc string) word {
		return word{name: name, slot: slot, takes: project, gives: n, unit: rule.UnitHours, read: partSize, doc: doc}
	}
	return []word{
		{name: "left", slot: SlotLeft, gives: n, min: 0, max: 999, doc: "how many have left of their own will"},
		{name: "pile", slot: SlotPile, gives: n, read: partPiles, doc: "small things that wait for you"},
		{name: "hands", slot: SlotHands, gives: n, unit: rule.UnitShare, min: 0, max: 1, doc: "share of your days kept for own technical work"},
		{name: "quiet_mornings", slot: SlotQuietMornings, gives: yes, doc: "mornings are kept free of interruptions"},
		{name: "felt", slot: SlotFelt, gives: band, read: partReading, doc: "your own skill with people as it feels: strained, flat, fine, bright or unknown"},
		{name: "felt_days", slot: SlotFeltDays, gives: n, unit: rule.UnitDays, min: 0, max: 400, read: partReading, doc: "working days since it last showed; 99 never"},
		{name: "gone", slot: SlotGone, takes: person, gives: yes, doc: "does not work here: not come yet, or left"},
		{name: "parts", slot: SlotParts, takes: person, gives: n, min: 0, max: maxProjects, read: partSize, doc: "projects they work on"},
		{name: "planned", slot: SlotPlanned, takes: person, gives: yes, doc: "you have a standing one-to-one"},
		{name: "piled", slot: SlotPiled, takes: person, gives: n, read: partPiles, doc: "small things of theirs that wait for you"},
		{name: "meeting_days", slot: SlotMeetingDays, takes: person, gives: n, unit: rule.UnitDays, min: 0, max: 400, read: partFeedback, doc: "working days since your last one-to-one; 99 never"},
		{name: "read", slot: SlotRead, takes: reading, gives: band, read: partReading, doc: "at the last look at their work, rating, status, intent (to leave) or interest: strained, flat, fine, bright or unknown"},
		{name: "read_days", slot: SlotReadDays, takes: reading, gives: n, unit: rule.UnitDays, min: 0, max: 400, read: partReading, doc: "working days since that look; 99 never"},
		{name: "works_on", slot: SlotWorksOn, takes: []rule.Type{person[0], project[0]}, gives: yes, doc: "has a part in the project"},
		hours("forecast", SlotForecast, "what the project is believed to take in all, in focus-hours"),
		hours("forecast_low", SlotForecastLow, "lower end of the interval those who lead it are \"90 % certain\" of"),
		hours("forecast_high", SlotForecastHigh, "and its upper end"),
		{name: "compared", slot: SlotCompared, takes: project, gives: yes, read: partSize, doc: "you looked how others of its kind turned out"},
		{name: "finished", slot: SlotFinished, takes: project, gives: yes, doc: "it is done"},
		{name: "team", slot: SlotTeam, takes: project, gives: n, min: 0, max: maxPeople, doc: "people at work on it"},
	}
}

// modelTruths is what is true of people where sub-models of people run, and no manager can see.
func modelTruths() []word {
	n := rule.Number()
	person := []rule.Type{rule.ID(rule.Person)}
	z := func(name string, slot Slot, read parts, doc string) word {
		return word{name: name, slot: slot, takes: person, gives: n, min: -5, max: 5, hidden: true, read: read, doc: doc + ", in standard deviations"}
	}
	share := func(name string, slot Slot, read parts, doc string) word {
		return word{name: name, slot: slot, takes: person, gives: n, unit: rule.UnitShare, min: 0, max: 1, hidden: true, read: read, doc: doc}
	}
	return []word{
		{name: "truth.left", slot: SlotTruthLeft, gives: n, min: 0, max: 999, hidden: true, doc: "how many have left of their own will: the same as left, for a yardstick"},
		z("motivation", SlotMotivation, partNeeds, "what the three needs support, slow"),
		z("autonomy", SlotAutonomy, partNeeds, "satisfaction of the need for autonomy"),
		z("competence", SlotCompetence, partNeeds, "satisfaction of the need for competence"),
		z("relatedness", SlotRelatedness, partNeeds, "satisfaction of the need for relatedness"),
		{name: "angle", slot: SlotAngle, takes: person, gives: n, min: 0, max: 90, hidden: true, read: partAlignment, doc: "away from what is wanted, in degrees"},
		share("aligned", SlotAligned, partAlignment, "share of their work that goes where it is wanted"),
		z("justice", SlotJustice, partJustice, "how just decisions have been"),
		{name: "leaning", slot: SlotLeaning, takes: person, gives: n, min: -20, max: 20, hidden: true, read: partTurnover, doc: "log of how much nearer to leaving than an ordinary person in an ordinary week"},
		share("quit_chance", SlotQuitChance, partTurnover, "chance of leaving in a week"),
		{name: "shock_days", slot: SlotShockDays, takes: person, gives: n, unit: rule.UnitDays, min: 0, max: 400, hidden: true, read: partTurnover, doc: "working days since the last shock; 99 never"},
		z("interest", SlotInterest, minds, "in the kind of work they have"),
		{name: "goal", slot: SlotGoal, takes: person, gives: rule.Truth(), hidden: true, read: partGoals, doc: "carries a goal they accepted"},
		{name: "feedback", slot: SlotFeedback, takes: person, gives: n, min: -8, max: 8, hidden: true, read: partFeedback, doc: "effect on their output now, in standard deviations of a day"},
		{name: "one_to_ones", slot: SlotOneToOnes, takes: person, gives: n, min: 0, max: 20, hidden: true, read: partFeedback, doc: "a week, as they are felt"},
		{name: "extra_hours", slot: SlotExtraHours, takes: person, gives: n, unit: rule.UnitHours, min: 0, max: 60, hidden: true, read: partHours, doc: "a week beyond the contract, by habit"},
		{name: "contribution", slot: SlotContribution, takes: person, gives: n, unit: rule.UnitHours, hidden: true, read: minds, doc: "what the organisation got of their work, in focus-hours"},
		{name: "ability", slot: SlotAbility, takes: person, gives: n, min: -3, max: 3, hidden: true, doc: "log of what they get done, 0 ordinary"},
	}
}

// teamTruths is what is true of projects and of who knows what about them, and no manager can see.
func teamTruths() []word {
	n := rule.Number()
	project := []rule.Type{rule.ID(rule.Project)}
	both := []rule.Type{rule.ID(rule.Person), project[0]}
	hours := func(name string, slot Slot, read parts, doc string) word {
		return word{name: name, slot: slot, takes: project, gives: n, unit: rule.UnitHours, hidden: true, read: read, doc: doc + ", in focus-hours"}
	}
	share := func(name string, slot Slot, takes []rule.Type, read parts, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: n, unit: rule.UnitShare, min: 0, max: 1, hidden: true, read: read, doc: doc}
	}
	conflict := func(name string, slot Slot, doc string) word {
		return word{name: name, slot: slot, takes: project, gives: n, min: 0, max: 6, hidden: true, read: partTeam, doc: doc + ", in standard deviations"}
	}
	return []word{
		share("knowledge", SlotKnowledge, both, partTeam, "share of what there is to know of the project"),
		share("ramp", SlotRamp, both, partSize, "share of their full output that they reach in the project"),
		hours("value", SlotValue, 0, "what the organisation got out of it since the first day"),
		hours("remaining", SlotRemaining, 0, "what it still takes"),
		{name: "finish", slot: SlotFinish, takes: project, gives: n, unit: rule.UnitDay, hidden: true, doc: "the day it was done, or would be at its mean pace so far"},
		hours("rework", SlotRework, partSize, "done wrong, and nobody knows yet"),
		{name: "truck_factor", slot: SlotTruckFactor, takes: project, gives: n, min: 0, max: maxPeople, hidden: true, read: partTeam, doc: "how many would have to leave for half of what is known to go with them"},
		conflict("conflict", SlotConflict, "personal, between its people"),
		conflict("task_conflict", SlotTaskConflict, "about the work"),
		share("shared", SlotShared, project, partTeam, "how well its people know who knows what"),
	}
}
