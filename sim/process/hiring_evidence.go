package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Validity is the correlation of a source of evidence with ability among all applicants, with so many who judge: what is published is the
// correlation with later performance, r, and ability shows in a year of it by p.Shows, so that it is r/p.Shows, .95 at most.
func Validity(p *params.Hiring, kind org.Evidence, raters int) float64 {
	return num.Clamp(Published(p, kind, raters)/p.Shows, 0, .95)
}

// Published is the correlation of a source of evidence with later true performance among all applicants, with so many who judge.
func Published(p *params.Hiring, kind org.Evidence, raters int) float64 {
	switch kind {
	case org.FileRead:
		return p.File
	case org.AskedAlike:
		return p.Structured
	case org.SampleDone:
		return p.WorkSample
	case org.ReferencesTaken:
		return p.References
	case org.PanelHeld:
		return num.Clamp(p.Structured/ofPanel(p, raters), 0, .95)
	}
	return p.Unstructured
}

// ofPanel is the correlation of what one says who sits on a panel with what the panel says, 1 where there is no other:
//
//	sqrt((1 + (k-1)*raters)/k)
//
// One is worth that share of the panel, so that to what a panel says nothing is added by what one of them says alone.
func ofPanel(p *params.Hiring, raters int) float64 {
	return num.Sqrt(num.MulAdd(float64(raters-1), p.Raters, 1) / float64(raters))
}

// raters is how many sit on a panel: the manager and who of the team works here, as far as it goes.
func (c *Context) raters() int {
	n := 1
	for i := range c.State.People {
		if !c.State.People[i].Gone {
			n++
		}
	}
	return max(min(n, c.Params.Hiring.Panel), 1)
}

// Interviewed spends so many minutes on a source of evidence. What it says is what it said, however long one person goes on beyond the
// point where nothing is added; how sure one feels goes on growing.
func (c *Context) Interviewed(k int, kind org.Evidence, minutes float64) {
	c.evidence(k, kind, minutes)
	if kind != org.PanelHeld {
		return
	}
	for i, left := 0, c.raters()-1; i < len(c.State.People) && left > 0; i++ {
		d := &c.Spec.Candidates[k]
		if x := &c.State.People[i]; !x.Gone && !(d.Inside && int(d.Who) == i) { // nobody sits on their own panel
			x.Focus += minutes / 60
			left--
		}
	}
}

// evidence adds minutes to a source of evidence and reads it again:
//
//	score = r*ability + .5*self-presentation + sqrt(1 - r^2 - .5^2)*e     a talk that goes where it goes
//	score = r*ability + sqrt(1 - r^2)*e                                   anything else
//
// The error e belongs to the candidate and the source: looking again does not change it. The manager sits on the panel and asks there what they
// ask alone, so that the errors of the two go together.
func (c *Context) evidence(k int, kind org.Evidence, minutes float64) {
	p, n := &c.Params.Hiring, &c.State.Candidates[k]
	n.Minutes[kind] += minutes
	r := Validity(p, kind, c.raters())
	if kind != org.FileRead && kind != org.ReferencesTaken {
		r = num.Mul(r, num.Sqrt(num.Clamp01(n.Minutes[kind]/p.Saturates)))
	}
	shine := 0.0
	if kind == org.TalkedWith {
		shine = p.Shine
	}
	e := c.misjudges(k, kind)
	rest := num.Sqrt(max(1-num.Square(r)-num.Square(shine), 0))
	n.Evidence[kind] = num.Mul(r, n.Ability) + num.Mul(shine, n.Shine) + num.Mul(rest, e)
	before := n.Sure
	n.Overall, n.Sheet, n.Sure = judgement(p, n, c.raters())
	c.BecauseOf("hiring", term.SortCandidate, term.ObjectID(k), term.NoPerson, "confidence", n.Sure-before, "one more look")
}

// misjudges is the error of a source of evidence about a candidate, in z. A panel's shares with that of one structured interview what makes the
// two scores correlate as one rater and the panel they sit on do:
//
//	e = s*e of one + sqrt(1-s^2)*own, s = ofPanel*sqrt((1-R^2)/(1-r^2))
//
// where r and R are the validities of one and of the panel.
func (c *Context) misjudges(k int, kind org.Evidence) float64 {
	own := c.Normal(rng.Interview, k, 0, onCandidate.With(int(kind)))
	if kind != org.PanelHeld {
		return own
	}
	p, raters := &c.Params.Hiring, c.raters()
	one, all := Validity(p, org.AskedAlike, 1), Validity(p, kind, raters)
	share := num.Clamp01(num.Mul(ofPanel(p, raters), num.Sqrt((1-num.Square(all))/(1-num.Square(one)))))
	return num.Mul(share, c.misjudges(k, org.AskedAlike)) + num.Mul(num.Sqrt(1-num.Square(share)), own)
}

// judgement is how good somebody seems by all there is: as people judge it, as a score sheet has it, and how sure it feels. The sheet leaves out
// a structured interview where a panel was held, which holds all that it says (ofPanel).
func judgement(p *params.Hiring, n *org.Candidate, raters int) (overall, sheet, sure float64) {
	hours := 0.0
	var sum, spread float64
	for k := range n.Minutes {
		kind := org.Evidence(k)
		if kind != org.FileRead {
			hours += n.Minutes[k] / 60
		}
		if n.Minutes[k] <= 0 || kind == org.TalkedWith || kind == org.AskedAlike && n.Minutes[org.PanelHeld] > 0 {
			continue
		}
		r := Validity(p, kind, raters)
		w := r / (1 - num.Square(r))
		sum += num.Mul(w, n.Evidence[k])
		spread += num.Mul(w, r)
	}
	if spread > 0 {
		// the scores share ability, so that the weighted sum has a variance of spread*(1+spread): an SD of 1 is left
		sheet = sum / num.Sqrt(num.Mul(spread, 1+spread))
	}
	overall = sheet
	if w := p.Impression; n.Minutes[org.TalkedWith] > 0 {
		blend := num.Mul(w, n.Evidence[org.TalkedWith]) + num.Mul(1-w, sheet)
		overall = blend / num.Sqrt(num.Square(w)+num.Square(1-w))
	}
	sure = num.Clamp(num.MulAdd(p.Sure, num.Log(1+hours), p.SureBase), 0, .99)
	return num.Clamp(overall, -8, 8), num.Clamp(sheet, -8, 8), sure
}
