package scenario

import (
	"headcount/sim/org"
	"headcount/sim/term"
)

// listed says what a text of a Source can be, beyond being a text.
type listed struct {
	words    []string // of a closed list
	kinds    []string // ids of these kinds
	pattern  string
	act      bool
	outcomes bool
	traits   []string
	free     bool // a text, a number, or true or false
}

const (
	dayPattern      = `^w[0-9]{1,2} (mon|tue|wed|thu|fri)$`
	clockPattern    = `^[0-9]{1,2}:[0-9]{2}$`
	languagePattern = `^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`
	gapPattern      = `<[a-z][-_.a-z0-9]*>`
	idPattern       = `^[a-z][a-z0-9]*([-_][a-z0-9]+)*$`
)

// objectKinds lists the kinds of things that can be referred to, beside those that acts are done to.
func objectKinds() []string {
	return []string{
		"person", "matter", "project", "promise", "adviser", "opening", "candidate", "system", "process", "machine", "stakeholder", "proposal",
		"request", "inquiry",
	}
}

// listedKeys is a closed list with the keys that take from it.
type listedKeys struct {
	is   listed
	keys []string // by type and key
}

// closedLists says of each key, by type and key, what it can be; keys that are not here hold free text or numbers.
func closedLists() map[string]listed {
	all := map[string]listed{}
	for _, rows := range [][]listedKeys{wordLists(), referenceLists()} {
		for _, row := range rows {
			for _, key := range row.keys {
				all[key] = row.is
			}
		}
	}
	return all
}

// dayKeys are the keys that hold a date, by type and key.
func dayKeys() []string {
	return []string{
		"EventSource.from", "EventSource.by", "ProjectSource.due", "PromiseSource.due", "PersonSource.arrives", "PersonSource.leaves",
		"DateSource.from", "DateSource.to", "DateSource.known", "ProposalSource.decides", "ExpectSource.at",
	}
}

// clockKeys are the keys that hold a time of day, by type and key.
func clockKeys() []string { return []string{"DutySource.from", "DutySource.to"} }

// wordLists says which keys hold words of a form or of a list.
func wordLists() []listedKeys {
	return []listedKeys{
		{listed{pattern: dayPattern}, dayKeys()},
		{listed{pattern: clockPattern}, append(clockKeys(), "DaysSource.gaps")},
		{listed{pattern: languagePattern}, []string{"Source.language"}},
		{listed{pattern: idPattern}, []string{
			"Source.id", "PersonSource.id", "ProjectSource.id", "MatterSource.id", "PromiseSource.id", "EventSource.id", "ChoiceSource.id",
			"HabitSource.id",
		}},
		{listed{words: weekdayWords()}, []string{"DutySource.on"}},
		{listed{words: settingWords()}, []string{"EventSource.scene"}},
		{listed{words: temperWords()}, []string{
			"PersonSource.temper", "CandidateSource.temper", "StakeholderSource.temper", "VoiceSource.temper",
		}},
		{listed{words: cutWords()}, []string{"LooksSource.cut"}},
		{listed{words: clothWords()}, []string{"LooksSource.cloth"}},
		{listed{words: sizeWords()}, []string{"ProjectSource.size"}},
		{listed{words: term.WorkKindNames()}, []string{"ProjectSource.kind"}},
		{listed{words: placeWords()}, []string{"SpotSource.kind"}},
		{listed{words: org.DateKindNames()}, []string{"DateSource.kind"}},
		{listed{words: term.AdviserKindNames()}, []string{"AdviserSource.kind"}},
		{listed{words: term.TroubleNames()}, []string{"AdviserLineSource.sees"}},
		{listed{words: term.OutcomeNames()[1:]}, []string{"ChoiceSource.hoped", "VoiceSource.outcome"}},
		{listed{words: sceneVerbs()}, []string{"VoiceSource.act"}},
		{listed{words: carryWords()}, []string{"CarrySource.reads"}},
		{listed{words: subModelNames()}, []string{"ModelSource.uses"}},
		{listed{words: HabitNames()}, []string{"MirrorSource.watch"}},
		{listed{words: insteadWords()}, []string{"HabitSource.instead"}},
		{listed{words: term.NeedNames()}, []string{"RequestSource.need"}},
		{listed{words: term.ClauseNames()[1:]}, []string{"QuestionSource.tells"}},
		{listed{words: ladderWords()}, []string{"SelfSource.ladder"}},
		{listed{words: battleWords()}, []string{"AdviserSource.battle"}},
	}
}

// referenceLists says which keys hold ids, or tables with keys of their own.
func referenceLists() []listedKeys {
	return []listedKeys{
		{listed{kinds: []string{"person"}}, []string{
			"MatterSource.person", "PromiseSource.person", "SignSource.person", "EventSource.person", "EndingSource.person", "VoiceSource.person",
			"ProjectSource.who", "DateSource.person", "MoveSource.person", "StakeholderSource.person", "QuestionSource.knows", "SystemSource.knows",
			"ProcessSource.knows", "FlowSource.knows", "OpeningSource.place", "CandidateSource.inside",
		}},
		{listed{kinds: []string{"person", "stakeholder"}}, []string{"SystemSource.owner", "ProcessSource.owner"}},
		{listed{kinds: []string{"project"}}, []string{
			"PersonSource.project", "PartSource.project", "MatterSource.project", "DateSource.project", "MoveSource.project", "ProposalSource.project",
			"SystemSource.project", "MachineSource.project",
		}},
		{listed{kinds: []string{"matter"}}, []string{
			"EventSource.opens", "ProposalSource.matter", "FlowSource.matter", "QuestionSource.opens",
		}},
		{listed{kinds: []string{"choice"}}, []string{"EventSource.machine", "EventSource.warm"}},
		{listed{kinds: []string{"opening"}}, []string{"CandidateSource.opening", "RequestSource.opening"}},
		{listed{kinds: []string{"system"}}, []string{"ProcessSource.uses"}},
		{listed{kinds: []string{"system", "process"}}, []string{"FlowSource.from", "FlowSource.to"}},
		{listed{kinds: []string{"stakeholder"}}, []string{"StakeholderSource.respects", "ProposalSource.says", "ProposalSource.loses"}},
		{listed{kinds: []string{"proposal"}}, []string{"RequestSource.case"}},
		{listed{kinds: []string{"inquiry"}}, []string{"RequestSource.needs"}},
		{listed{kinds: []string{"priority"}}, []string{"CompanySource.cares", "RequestSource.serves"}},
		{listed{words: GradeWords()}, []string{"EvidenceSource.sure"}},
		{listed{kinds: []string{"event"}}, []string{"LessonSource.event", "WorkshopSource.anchors"}},
		{listed{words: modeWords()}, []string{"WorkshopSource.mode"}},
		{listed{words: luckWords()}, []string{"WorkshopSource.luck"}},
		{listed{kinds: []string{"fragment"}}, []string{"UseSource.fragment"}},
		{listed{kinds: []string{"habit"}}, []string{"LessonSource.habit"}},
		{listed{words: parameterTypes()}, []string{"ParameterSource.type"}},
		{listed{free: true}, []string{"ParameterSource.absent"}},
		{listed{act: true}, []string{"ChoiceSource.act", "AdviserSource.habit"}},
		{listed{outcomes: true}, []string{"ChoiceSource.outcome"}},
		{listed{traits: TraitNames()}, []string{"PersonSource.traits"}},
		{listed{traits: candidateTraits()}, []string{"CandidateSource.traits"}},
		{listed{traits: term.WorkKindNames()}, []string{"PersonSource.interests"}},
	}
}

// idLists returns the ids of a scenario by kind; nothing for nil.
func idLists(src *Source) map[string][]string {
	if src == nil {
		return nil
	}
	ids := map[string][]string{
		"person": idsOf(src.People, func(p *PersonSource) string { return p.ID }), "project": idsOf(src.Projects, func(p *ProjectSource) string { return p.ID }),
		"matter": idsOf(src.Matters, func(m *MatterSource) string { return m.ID }), "promise": idsOf(src.Promises, func(p *PromiseSource) string { return p.ID }),
		"adviser": idsOf(src.Advisers, func(a *AdviserSource) string { return a.ID }), "opening": idsOf(src.Openings, func(o *OpeningSource) string { return o.ID }),
		"candidate": idsOf(src.Candidates, func(p *CandidateSource) string { return p.ID }), "system": idsOf(src.Systems, func(y *SystemSource) string { return y.ID }),
		"process": idsOf(src.Processes, func(p *ProcessSource) string { return p.ID }), "machine": idsOf(src.Machines, func(m *MachineSource) string { return m.ID }),
		"stakeholder": idsOf(src.Stakeholders, func(h *StakeholderSource) string { return h.ID }), "proposal": idsOf(src.Proposals, func(p *ProposalSource) string { return p.ID }),
		"request": idsOf(src.Requests, func(r *RequestSource) string { return r.ID }), "inquiry": idsOf(src.Questions, func(q *QuestionSource) string { return q.ID }),
		"fragment": idsOf(src.Fragments, func(f *FragmentSource) string { return f.ID }),
		"priority": idsOf(src.Company.Priorities, func(p *PrioritySource) string { return p.ID }),
	}
	ids["habit"] = append(HabitNames(), idsOf(src.Habits, func(h *HabitSource) string { return h.ID })...)
	ids["event"] = idsOf(src.Events, func(e *EventSource) string { return e.ID })
	for i := range src.Events {
		ids["choice"] = append(ids["choice"], idsOf(src.Events[i].Choices, func(c *ChoiceSource) string { return c.ID })...)
	}
	return ids
}
