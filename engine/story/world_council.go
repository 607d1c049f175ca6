package story

import (
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/sim/measure"
	"headcount/sim/org"
	"headcount/sim/term"
)

// ofTheYear reports whether a slot is about the company's year and the boss.
func ofTheYear(s scenario.Slot) bool {
	return s >= scenario.SlotWindow && s <= scenario.SlotBossAsked || s >= scenario.SlotCredibility && s <= scenario.SlotTruthClaims
}

// year answers what is known and what is true of the company's year and the boss.
func (w *world) year(s scenario.Slot) float64 {
	day := max(w.org.Day, 0)
	switch s {
	case scenario.SlotWindow:
		return truth(w.sc.Spec.Calendar.On(org.Window, day) >= 0)
	case scenario.SlotFreeze:
		return truth(w.sc.Spec.Calendar.On(org.Freeze, day) >= 0)
	}
	if len(w.org.Budget) == 0 {
		if s == scenario.SlotBossDays {
			return 99
		}
		return 0
	}
	b := &w.org.Budget[0]
	switch s {
	case scenario.SlotBossSeemed:
		return float64(b.Seen)
	case scenario.SlotBossDays:
		return daysSince(w.org.Day, b.SeenDay)
	case scenario.SlotBossAsked:
		return float64(b.Interest)
	case scenario.SlotCredibility:
		return measure.Credibility(w.ctx.Params, w.org)
	case scenario.SlotBossTrust:
		return b.Trust
	case scenario.SlotBossMood:
		return b.Mood
	case scenario.SlotSlack:
		return b.Slack
	case scenario.SlotBadQuarter:
		return truth(b.Bad)
	}
	return float64(b.Claims)
}

// council answers what is known and what is true of stakeholders, proposals, requests and questions.
func (w *world) council(s scenario.Slot, args [rule.MaxArgs]float64) float64 {
	i := int(args[0])
	switch {
	case s >= scenario.SlotSupport && s <= scenario.SlotShows, s >= scenario.SlotTruthStage && s <= scenario.SlotLoses:
		return w.stance(s, i, int(args[1]), term.Outcome(args[2]))
	case s >= scenario.SlotMet && s <= scenario.SlotTold, s == scenario.SlotTrustOf:
		return w.stakeholder(s, i)
	case s >= scenario.SlotDecided && s <= scenario.SlotHours, s >= scenario.SlotBacking && s <= scenario.SlotTruthPassed:
		return w.proposal(s, i, term.Outcome(args[1]))
	case s == scenario.SlotAsked:
		return truth(i < len(w.org.Questions) && w.org.Questions[i].Asked >= 0)
	}
	return w.request(s, i)
}

func (w *world) stakeholder(s scenario.Slot, k int) float64 {
	if k >= len(w.org.Council) {
		return 0
	}
	h := &w.org.Council[k]
	switch s {
	case scenario.SlotMet:
		return float64(h.Met)
	case scenario.SlotMetDays:
		return daysSince(w.org.Day, h.Last)
	case scenario.SlotTrustOf:
		return measure.StakeholderTrust(&w.sc.Spec, w.org, term.ObjectID(k))
	}
	n := 0
	for bits := h.Told; bits != 0; bits &= bits - 1 {
		n++
	}
	return float64(n)
}

// stance answers what is between a stakeholder and a proposal.
func (w *world) stance(s scenario.Slot, k, p int, came term.Outcome) float64 {
	if k >= len(w.org.Council) || p < 0 || p >= len(w.org.Proposals) {
		return 0
	}
	t := w.org.Stance(term.ObjectID(p), term.ObjectID(k))
	decided := w.org.Proposals[p].Decided >= 0 && t.Came != term.OutcomeNone
	switch s {
	case scenario.SlotSupport:
		return float64(t.SeenStage)
	case scenario.SlotStageDays:
		return daysSince(w.org.Day, t.SeenDay)
	case scenario.SlotSaidSo:
		return truth(decided && org.Aloud(t.SeenStage) == came)
	case scenario.SlotShows:
		return truth(decided && t.Shown && t.Came == came)
	case scenario.SlotTruthStage:
		return float64(t.Stage)
	case scenario.SlotMeant:
		return truth(decided && t.Came == came)
	}
	return t.Loss
}

func (w *world) proposal(s scenario.Slot, p int, came term.Outcome) float64 {
	if p >= len(w.org.Proposals) {
		return 0
	}
	q := &w.org.Proposals[p]
	switch s {
	case scenario.SlotDecided:
		return truth(q.Decided >= 0)
	case scenario.SlotPassed, scenario.SlotTruthPassed:
		return truth(q.Came == term.Committed || q.Came == term.Complied)
	case scenario.SlotDecision:
		return truth(q.Decided >= 0 && q.Came == came)
	case scenario.SlotHours:
		return q.Hours
	case scenario.SlotBacking:
		return measure.Support(&w.sc.Spec, w.org, term.ObjectID(p))
	}
	return q.Carried
}

func (w *world) request(s scenario.Slot, r int) float64 {
	if r >= len(w.org.Requests) {
		return 0
	}
	q := &w.org.Requests[r]
	switch s {
	case scenario.SlotStanding:
		if q.Standing == term.StandingForgotten {
			return float64(term.StandingPending)
		}
		return float64(q.Standing)
	case scenario.SlotRequested:
		return truth(q.Times > 0)
	case scenario.SlotGranted:
		return truth(q.Standing.Approved() || q.Standing == term.StandingUsed)
	case scenario.SlotFollowed:
		return daysSince(w.org.Day, q.Followed)
	case scenario.SlotOverclaimed:
		return truth(q.Times > 0 && q.Manner == term.Inflated)
	}
	return measure.Granted(w.org, term.ObjectID(r))
}
