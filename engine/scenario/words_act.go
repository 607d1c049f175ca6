package scenario

import (
	"headcount/engine/rule"
	"headcount/sim/act"
	"headcount/sim/term"
)

// The enumerations that only conditions about an act know.
const (
	verbEnum   = "verb"
	wayEnum    = "way"
	mannerEnum = "manner"
)

var actEnums = [...]rule.Type{rule.Enum(verbEnum), rule.Enum(wayEnum), rule.Enum(mannerEnum)}

// actWordsOf lists the words of one of them; their places are the values.
func actWordsOf(t rule.Type) []string {
	switch t.Enum {
	case verbEnum:
		return actedVerbs()
	case wayEnum:
		return term.ChannelNames()
	case mannerEnum:
		return mannerWords()
	}
	return nil
}

// actedVerbs are the verbs by their values; "" is one that nothing carries out, so that no act ever has it.
func actedVerbs() []string {
	list := term.VerbNames()
	for v := range list {
		if v := term.Verb(v); v != term.VerbNone && !act.Modelled(v) {
			list[v] = ""
		}
	}
	return list
}

// actWords is what a condition of a habit can ask of the act at hand, beside everything the manager could know just before it.
func actWords() []word {
	n, yes := rule.Number(), rule.Truth()
	is := func(name string, slot Slot, gives rule.Type, doc string) word {
		return word{name: name, slot: slot, gives: gives, doc: doc}
	}
	return []word{
		is("act.verb", SlotActVerb, rule.Enum(verbEnum), "what was done, a verb of the list of acts; to leave a gap empty is wait"),
		is("act.who", SlotActWho, rule.ID(rule.Person), "whom it was done to"),
		is("act.by", SlotActBy, rule.Enum(wayEnum), "which way it went; none for acts at a place or a machine"),
		is("act.manner", SlotActManner, rule.Enum(mannerEnum), "how"),
		is("act.about", SlotActAbout, rule.ID(rule.Matter), "which matter it was about"),
		is("act.project", SlotActProject, rule.ID(rule.Project), "which project it was about"),
		is("act.scene", SlotActScene, rule.ID(rule.Event), "the scene it answered; a move in a gap answers none"),
		is("act.came", SlotActCame, rule.Enum(outcomeEnum), "how it turned out, as far as that showed at once"),
		{name: "act.minutes", slot: SlotActMinutes, gives: n, unit: rule.UnitMinutes, min: 0, max: 600, doc: "what it cost of the day"},
		{name: "act.strides", slot: SlotActStrides, gives: n, min: 0, max: 999, doc: "from your desk to theirs; 999 where they work elsewhere, or nobody is meant"},
		is("act.written", SlotActWritten, yes, "it was written: chat, mail or board"),
		is("act.spoken", SlotActSpoken, yes, "it was said: walk, aside, call, video or gathering"),
		is("act.face_to_face", SlotActMeets, yes, "both were in one place: walk, aside or gathering"),
		is("act.stakeholder", SlotActStakeholder, rule.ID(rule.Stakeholder), "of the organisation, whom it was directed at"),
		is("act.proposal", SlotActProposal, rule.ID(rule.Proposal), "which proposal it was about"),
		is("act.request", SlotActRequest, rule.ID(rule.Request), "which request"),
		is("act.candidate", SlotActCandidate, rule.ID(rule.Candidate), "which candidate"),
		is("act.system", SlotActSystem, rule.ID(rule.System), "which place of the map"),
	}
}

// ofActs is the environment of conditions about acts.
func (e *env) ofActs() *env {
	out := *e
	out.acts, out.all = true, nil
	out.plain = make(map[string]rule.Symbol, len(e.plain)+len(actWords()))
	for _, name := range sortedKeys(e.plain) {
		out.plain[name] = e.plain[name]
	}
	for _, w := range actWords() {
		out.plain[w.name] = rule.Symbol{Kind: rule.KindVariable, Type: w.gives, Slot: int(w.slot), Unit: w.unit, Min: w.min, Max: w.max, Doc: w.doc}
	}
	return &out
}
