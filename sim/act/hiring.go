package act

import (
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// checkOpening refuses to advertise what may not be filled, or stands in the paper already.
func checkOpening(s *org.State, a *term.Act) *Refusal {
	switch o := &s.Openings[a.Object]; {
	case o.Withdrawn:
		return refuse(a, "the permission for this post has been withdrawn; it cannot be advertised until somebody gives it anew")
	case !o.Approved:
		return refuse(a, "there is no permission to fill this post; ask how one gets it here")
	case o.Filled != term.NoObject:
		return refuse(a, "this post is filled")
	case o.Opened >= 0:
		return refuse(a, "this post is advertised already; applications come over the weeks")
	}
	return nil
}

// checkCandidate refuses what does not fit how far somebody has come.
func checkCandidate(spec *org.Spec, s *org.State, a *term.Act) *Refusal {
	n, name := &s.Candidates[a.Object], spec.Candidates[a.Object].Name
	switch n.State {
	case org.Unheard:
		if !spec.Candidates[a.Object].Inside {
			return refuse(a, "%s has not applied", name)
		}
		return checkInside(spec, s, a, name)
	case org.NotWanted:
		return refuse(a, "%s has been told that the post is not theirs", name)
	case org.Elsewhere:
		return refuse(a, "%s has taken another offer", name)
	case org.SaidNo:
		return refuse(a, "%s has turned your offer down", name)
	case org.LeftAgain:
		return refuse(a, "%s does not work here any more", name)
	}
	switch a.Verb {
	case term.Interview:
		return checkInterview(s, a, name)
	case term.Offer:
		return checkOffer(spec, s, a, name)
	}
	return checkOnboard(spec, s, a, name)
}

// checkInside refuses what cannot be done with a colleague who has not been asked: they have to be asked first, and there has to be a post.
func checkInside(spec *org.Spec, s *org.State, a *term.Act, name string) *Refusal {
	o := &s.Openings[spec.Candidates[a.Object].Opening]
	switch {
	case s.People[spec.Candidates[a.Object].Who].Gone:
		return refuse(a, "%s does not work here", name)
	case o.Opened < 0 || o.Withdrawn || o.Filled != term.NoObject:
		return refuse(a, "there is no open post to ask %s about", name)
	case a.Verb != term.Interview:
		return refuse(a, "%s has not been asked; talk with them about it first", name)
	}
	return nil
}

func checkInterview(s *org.State, a *term.Act, name string) *Refusal {
	n := &s.Candidates[a.Object]
	switch kind := org.EvidenceOf(a.Manner); {
	case n.State == org.Joining || n.State == org.Joined:
		return refuse(a, "%s has accepted; there is nothing left to find out before the first day", name)
	case n.Minutes[kind] > 0 && (kind == org.SampleDone || kind == org.ReferencesTaken || kind == org.PanelHeld):
		return refuse(a, "that has been done with %s already; it says the same a second time", name)
	}
	return nil
}

func checkOffer(spec *org.Spec, s *org.State, a *term.Act, name string) *Refusal {
	n := &s.Candidates[a.Object]
	post := spec.Candidates[a.Object].Opening
	switch {
	case n.State == org.OfferOut:
		return refuse(a, "%s has your offer and is thinking about it", name)
	case n.State == org.Joining || n.State == org.Joined:
		return refuse(a, "%s has accepted already", name)
	case s.Openings[post].Withdrawn:
		return refuse(a, "there is no permission to fill this post any more")
	case !s.Openings[post].Approved:
		return refuse(a, "there is no permission to fill this post yet")
	}
	for k := range s.Candidates {
		if s.Candidates[k].State == org.OfferOut && spec.Candidates[k].Opening == post {
			return refuse(a, "%s has an offer for this post and has not answered; there is one post", spec.Candidates[k].Name)
		}
	}
	return nil
}

func checkOnboard(spec *org.Spec, s *org.State, a *term.Act, name string) *Refusal {
	n := &s.Candidates[a.Object]
	switch {
	case n.State != org.Joining && n.State != org.Joined:
		return refuse(a, "%s has not accepted; there is nobody to see in", name)
	case a.Person == term.NoPerson && n.State == org.Joining:
		return refuse(a, "%s has not come yet; name somebody who will see them in", name)
	case a.Person == term.NoPerson && n.Welcomed >= seenInOften:
		return refuse(a, "you have seen %s in; from here they find their own way", name)
	case a.Person == term.NoPerson:
	case a.Person == n.Place:
		return refuse(a, "nobody sees themselves in; name somebody else")
	case s.People[a.Person].Gone:
		return refuse(a, "%s does not work here", spec.People[a.Person].Name)
	case n.Buddy != term.NoPerson:
		return refuse(a, "%s has somebody who sees them in", name)
	}
	return nil
}

// seenInOften is how often a newcomer can be seen in by the manager.
const seenInOften = 3

// interviewMinutes spends the time of an interview and returns what it takes; longer overrides what one of its kind takes where positive.
func interviewMinutes(c *process.Context, a *term.Act, longer quantity.Minute) quantity.Minute {
	minutes := c.Params.Hiring.Minutes
	if a.Manner == term.References {
		minutes = c.Params.Hiring.Looks
	}
	if longer > 0 {
		minutes = float64(longer)
	}
	if c.State.Candidates[a.Object].State == org.Unheard {
		c.Apply(int(a.Object)) // asking somebody who works here is how they apply
	}
	c.Interviewed(int(a.Object), org.EvidenceOf(a.Manner), minutes)
	if d := &c.Spec.Candidates[a.Object]; d.Inside && a.Manner != term.References {
		c.TalkedWith(int(d.Who), term.Aside, minutes)
	}
	return quantity.Minute(minutes)
}
