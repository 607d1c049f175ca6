package debrief

import (
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/sim/measure"
	"headcount/sim/term"
)

// stances puts how those with a say seemed to stand beside how they stood at the end, and what they said beside what they meant.
func (b *believer) stances() []view.BeliefStance {
	var list []view.BeliefStance
	for i := range b.desk.Stances {
		x := &b.desk.Stances[i]
		if !x.Says {
			continue
		}
		who, what := &b.sc.Source.Stakeholders[x.Stakeholder], &b.sc.Source.Proposals[x.Proposal]
		t := view.BeliefStance{Stakeholder: who.ID, Proposal: what.ID, Now: measure.Stage(&b.last.Org, x.Proposal, x.Stakeholder).String()}
		name := stakeholderName(b.sc, x.Stakeholder)
		t.Sentence = name + ", on “" + what.Title + "”: you never talked about it"
		if x.Day >= 0 {
			t.Believed = x.Stage.String()
			t.Sentence = name + ", on “" + what.Title + "”: as you took it on " + view.Day(int(x.Day)) + ", " + stageWords[x.Stage]
		}
		t.Sentence += "; at the end, in this model, " + stageWords[measure.Stage(&b.last.Org, x.Proposal, x.Stakeholder)] + "."
		if meant := measure.Meant(&b.last.Org, x.Proposal, x.Stakeholder); meant != term.OutcomeNone && x.Aloud != term.OutcomeNone {
			t.Aloud, t.Meant = x.Aloud.String(), meant.String()
			if t.Aloud == t.Meant {
				t.Sentence += " What they said in the meeting was meant."
			} else {
				t.Sentence += " In the meeting they said " + voteWords(x.Aloud) + " and meant " + voteWords(meant) + "."
			}
		}
		list = append(list, t)
	}
	return list
}

// stakeholderName is what somebody with a say is called: those of the team go by the name they have there.
func stakeholderName(sc *scenario.Scenario, k term.ObjectID) string {
	if p := sc.Spec.Stakeholders[k].Person; p != term.NoPerson {
		return sc.Source.People[p].Name
	}
	return sc.Source.Stakeholders[k].Name
}

// stageWords tells how far somebody has come with a proposal, by stage.
var stageWords = [term.Stages]string{
	"not aware of it", "aware that there was something", "knowing what it says, and not for it", "ready to go along", "ready to do something for it",
}

func voteWords(o term.Outcome) string {
	switch o {
	case term.Committed:
		return "a yes with help"
	case term.Complied:
		return "a bare yes"
	}
	return "a no"
}
