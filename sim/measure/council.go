package measure

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/term"
)

// Stage is how far a stakeholder has truly come with a proposal.
func Stage(s *org.State, p, k term.ObjectID) term.Stage { return s.Stance(p, k).Stage }

// Meant is how a stakeholder truly decided about a proposal, whatever they said; OutcomeNone before.
func Meant(s *org.State, p, k term.ObjectID) term.Outcome { return s.Stance(p, k).Came }

// Loses is what a stakeholder would lose by a proposal as it stands now, 0 to 1.
func Loses(s *org.State, p, k term.ObjectID) float64 { return s.Stance(p, k).Loss }

// Carried is the share of a proposal that has been carried out, 0 to 1.
func Carried(s *org.State, p term.ObjectID) float64 { return s.Proposals[p].Carried }

// Support is the share of the weight in a proposal of those who have truly come as far as supporting it, 0 to 1; 0 where nobody has a say.
func Support(spec *org.Spec, s *org.State, p term.ObjectID) float64 {
	with, all := 0.0, 0.0
	for k := range s.Council {
		o := term.ObjectID(k)
		if !spec.HasSay(p, o) {
			continue
		}
		w := s.Council[k].Influence
		all += w
		if s.Stance(p, o).Stage >= term.StageSupports {
			with += w
		}
	}
	if all <= 0 {
		return 0
	}
	return with / all
}

// StakeholderTrust is a stakeholder's trust in the manager, 0 to 1; of one who is somebody of the team, that person's.
func StakeholderTrust(spec *org.Spec, s *org.State, k term.ObjectID) float64 {
	if i := spec.Stakeholders[k].Person; i != term.NoPerson {
		return s.People[i].Trust
	}
	return s.Council[k].Trust
}

// Credibility is how far the manager is believed about what they say will come, -1 to 1; 0 where there is no budget.
func Credibility(p *params.Params, s *org.State) float64 {
	if len(s.Budget) == 0 {
		return 0
	}
	return num.Clamp(1-s.Budget[0].Miss/p.Budget.Even, -1, 1)
}

// Granted is the share of a request that is there or has been used, 0 to 1.
func Granted(s *org.State, r term.ObjectID) float64 {
	q := &s.Requests[r]
	if q.Standing.Approved() || q.Standing == term.StandingUsed {
		return num.Clamp01(q.Share)
	}
	return 0
}
