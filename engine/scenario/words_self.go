package scenario

import (
	"headcount/engine/rule"
	"headcount/sim/term"
)

// troubleEnum is the enumeration of what an adviser can see coming.
const troubleEnum = "trouble"

func troubleWords() []string { return term.TroubleNames() }

// selfWords is what a manager knows of themselves, of their advisers, of promises made in play and of the calendar.
func selfWords() []word {
	n, yes := rule.Number(), rule.Truth()
	person, adviser, date := []rule.Type{rule.ID(rule.Person)}, []rule.Type{rule.ID(rule.Adviser)}, []rule.Type{rule.ID(rule.Date)}
	count := func(name string, slot Slot, takes []rule.Type, read parts, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: n, min: 0, max: 999, read: read, doc: doc}
	}
	is := func(name string, slot Slot, takes []rule.Type, read parts, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: yes, read: read, doc: doc}
	}
	return []word{
		{name: "energy", slot: SlotEnergy, gives: rule.Enum(bandEnum), read: partSelf, doc: "your own, as it feels: strained, flat, fine or bright"},
		is("tempted", SlotTempted, nil, partSelf, "technical work comes to your mind first in this gap"),
		is("stayed_technical", SlotStayedTechnical, nil, partSelf, "you chose the technical ladder"),
		count("bosses", SlotBosses, nil, partDates, "how often your boss has changed"),
		is("holiday", SlotHoliday, nil, partDates, "nobody works today"),
		count("asked_for_advice", SlotAdvised, adviser, partAdvisers, "times you asked the adviser"),
		is("spoke_up", SlotSpokeUp, adviser, partAdvisers, "the adviser has spoken up unasked"),
		is("said", SlotSaid, append(adviser[:1:1], rule.Enum(troubleEnum)), partAdvisers, "the last advice saw nothing, leaving, unsaid or late"),
		{name: "record", slot: SlotRecord, takes: adviser, gives: n, unit: rule.UnitShare, min: 0, max: 1, read: partAdvisers, doc: "share of their advice that came out right so far; 0.5 while none has"},
		is("away", SlotAway, person, partDates, "is away today, as the calendar has it"),
		is("rated", SlotRated, person, partDates, "has been told a rating in the reviews that are due, or in the last that were"),
		count("vowed", SlotVowed, person, partVows, "promises you made them in play that are open"),
		count("vows_kept", SlotVowsKept, person, partVows, "and that you kept"),
		count("vows_broken", SlotVowsBroken, person, partVows, "and that you broke"),
		is("on", SlotOn, date, partDates, "the date has come and is not over"),
		is("held", SlotHeld, date, partDates, "it is over: the release was made, everybody was rated; anything else simply passed"),
		is("missed", SlotMissed, date, partDates, "it is over, and it was not"),
		{name: "days_to", slot: SlotDaysTo, takes: date, gives: n, unit: rule.UnitDays, min: -400, max: 400, read: partDates, doc: "working days until its first day; below 0 once it has passed"},
	}
}

// selfTruths is what no manager can know of themselves.
func selfTruths() []word {
	share := func(name string, slot Slot, doc string) word {
		return word{name: name, slot: slot, gives: rule.Number(), unit: rule.UnitShare, min: 0, max: 1, hidden: true, read: partSelf, doc: doc}
	}
	return []word{
		share("identity", SlotIdentity, "how far you think of yourself as a manager"),
		{name: "own_strain", slot: SlotOwnStrain, gives: rule.Number(), min: -2, max: 4, hidden: true, read: partSelf, doc: "your own, in standard deviations"},
		share("growth_people", SlotGrowthPeople, "how far you have grown in managing people"),
		share("growth_tasks", SlotGrowthTasks, "in managerial tasks"),
		share("growth_business", SlotGrowthBusiness, "in the business of IT"),
	}
}
