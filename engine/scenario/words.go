package scenario

import (
	"slices"

	"headcount/engine/rule"
)

// word is one name or function of the vocabulary.
type word struct {
	name   string
	slot   Slot
	takes  []rule.Type // nil for a name
	gives  rule.Type
	unit   rule.Unit
	min    float64 // range of the value; not known unless min < max
	max    float64
	hidden bool
	read   parts // of the model, without all of which it never changes
	doc    string
}

// The names of the enumerations, as authors read them.
const (
	bandEnum    = "band"
	outcomeEnum = "outcome"
	readingEnum = "reading"
)

// words returns the vocabulary of conditions for a scenario of so many weeks.
func words(weeks int) []word {
	return slices.Concat(plainWords(weeks), functionWords(), truthWords(), modelWords(), modelTruths(), teamTruths(), selfWords(), selfTruths(),
		organisationWords(), organisationTruths(), councilWords(), councilTruths(), goalWords())
}

func plainWords(weeks int) []word {
	n := rule.Number()
	days := float64(weeks * workDays)
	return []word{
		{name: "day", slot: SlotDay, gives: n, unit: rule.UnitDay, min: 0, max: days - 1, doc: "working day, compared with dates such as w2 tue; as a number it counts from 0"},
		{name: "week", slot: SlotWeek, gives: n, min: 1, max: float64(weeks), doc: "week, from 1"},
		{name: "weekday", slot: SlotWeekday, gives: n, min: 1, max: float64(workDays), doc: "mon, tue, wed, thu or fri: 1 to 5"},
		{name: "gap", slot: SlotGap, gives: n, min: 0, max: 4, doc: "0 at the start of the day, 1 to 3, 4 after the last"},
		{name: "unread", slot: SlotUnread, gives: n, doc: "messages not read"},
		{name: "minutes_people", slot: SlotMinutesPeople, gives: n, unit: rule.UnitMinutes, doc: "spent with people this week"},
		{name: "minutes_machine", slot: SlotMinutesMachine, gives: n, unit: rule.UnitMinutes, doc: "spent with the machine this week"},
		{name: "minutes_left", slot: SlotMinutesLeft, gives: n, unit: rule.UnitMinutes, doc: "left of this gap"},
	}
}

func functionWords() []word {
	n, yes := rule.Number(), rule.Truth()
	person, matter := []rule.Type{rule.ID(rule.Person)}, []rule.Type{rule.ID(rule.Matter)}
	promise, event := []rule.Type{rule.ID(rule.Promise)}, []rule.Type{rule.ID(rule.Event)}
	project, choice := []rule.Type{rule.ID(rule.Project)}, []rule.Type{rule.ID(rule.Choice)}
	return []word{
		{name: "open", slot: SlotOpen, takes: matter, gives: yes, doc: "lies on your desk"},
		{name: "rounds", slot: SlotRounds, takes: matter, gives: n, doc: "messages to and fro"},
		{name: "days_open", slot: SlotDaysOpen, takes: matter, gives: n, unit: rule.UnitDays, doc: "working days on your desk"},
		{name: "answered", slot: SlotAnswered, takes: matter, gives: yes, doc: "the question as asked is settled"},
		{name: "opened", slot: SlotOpened, takes: matter, gives: yes, doc: "what stands behind it has been said to you"},
		{name: "spoken", slot: SlotSpoken, takes: person, gives: n, doc: "conversations you began"},
		{name: "written", slot: SlotWritten, takes: person, gives: n, doc: "messages from you"},
		{name: "interruptions", slot: SlotInterruptions, takes: person, gives: n, doc: "unscheduled ones by you, ever"},
		{name: "interruptions_in", slot: SlotInterruptionsIn, takes: []rule.Type{person[0], n}, gives: n, doc: "the same, in one week"},
		{name: "seen", slot: SlotSeen, takes: person, gives: n, unit: rule.UnitDays, min: 0, max: 400, doc: "working days since you saw or spoke with them: who sits within six metres of you is seen in passing on every day they are there; 99 never"},
		{name: "seemed", slot: SlotSeemed, takes: person, gives: rule.Enum(bandEnum), doc: "at the last look: strained, flat, fine, bright or unknown"},
		{name: "present", slot: SlotPresent, takes: person, gives: yes, doc: "at their desk now"},
		{name: "waits", slot: SlotWaits, takes: person, gives: yes, doc: "stands at your desk"},
		{name: "evenings", slot: SlotEvenings, takes: person, gives: n, doc: "worked at your wish"},
		{name: "taken_over", slot: SlotTaken, takes: person, gives: n, doc: "tasks of theirs that you took over, in scenes and between them"},
		{name: "promised", slot: SlotPromised, takes: promise, gives: yes, doc: "you gave it"},
		{name: "declined", slot: SlotDeclined, takes: promise, gives: yes, doc: "you said you cannot"},
		{name: "kept", slot: SlotKept, takes: promise, gives: yes, doc: "you kept it"},
		{name: "broken", slot: SlotBroken, takes: promise, gives: yes, doc: "you broke it"},
		{name: "fired", slot: SlotFired, takes: event, gives: yes, doc: "has come up"},
		{name: "days_since", slot: SlotDaysSince, takes: event, gives: n, unit: rule.UnitDays, doc: "working days since it came up; 99 never"},
		{name: "chose", slot: SlotChose, takes: choice, gives: yes, doc: "that choice was taken in that event; false until it has come up"},
		{name: "came", slot: SlotCame, takes: []rule.Type{event[0], rule.Enum(outcomeEnum)}, gives: yes, doc: "the scene turned out so"},
		{name: "due", slot: SlotDue, takes: project, gives: n, unit: rule.UnitDay, doc: "public date"},
		{name: "reported", slot: SlotReported, takes: project, gives: n, unit: rule.UnitShare, min: 0, max: 1, doc: "share done by the last report, which may say less than the one before"},
		{name: "moved", slot: SlotMoved, takes: project, gives: n, unit: rule.UnitDays, doc: "working days its public date was moved"},
	}
}

func truthWords() []word {
	n := rule.Number()
	person, matter, project := []rule.Type{rule.ID(rule.Person)}, []rule.Type{rule.ID(rule.Matter)}, []rule.Type{rule.ID(rule.Project)}
	share := func(name string, slot Slot, takes []rule.Type, doc string) word {
		return word{name: name, slot: slot, takes: takes, gives: n, unit: rule.UnitShare, min: 0, max: 1, hidden: true, doc: doc}
	}
	return []word{
		share("trust", SlotTrust, person, "in you"),
		{name: "strain", slot: SlotStrain, takes: person, gives: n, hidden: true, doc: "slow, in standard deviations"},
		{name: "affect", slot: SlotAffect, takes: person, gives: n, hidden: true, doc: "day to day, in standard deviations"},
		share("concern", SlotConcern, matter, "weight of what stands behind it"),
		share("done", SlotDone, project, "share of the work done"),
		share("safety", SlotSafety, nil, "psychological safety of the team"),
		share("blocked", SlotBlocked, person, "share of output that waits"),
		share("mean_trust", SlotMeanTrust, nil, "mean over the team"),
		share("promises_kept", SlotPromisesKept, nil, "share of given promises not broken, by weight; 0.5 when none was given"),
		{name: "waste", slot: SlotWaste, takes: project, gives: n, unit: rule.UnitHours, hidden: true, doc: "focus-hours on what is not needed"},
		{name: "candour", slot: SlotCandour, takes: person, gives: n, hidden: true, doc: "readiness to speak, in standard deviations"},
	}
}
