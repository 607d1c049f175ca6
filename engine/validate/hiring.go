package validate

import (
	"math"

	"headcount/engine/policy"

	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

const (
	incumbents = 4 // people who are there before anybody is hired
	taken      = 8 // applicants who are all taken on, one for each post
	afterHours = 240
)

// Hiring is an office with so many incumbents and posts that are advertised, each with a vacant place and so many who may apply for it.
// Nobody leaves: what is measured is a whole year's work.
func Hiring(there, posts, each, weeks int) *org.Spec {
	spec := Teams(there+posts, 2, weeks)
	spec.Uses.Turnover, spec.Uses.Refill = false, false
	free := org.Range{Free: true}
	for p := range posts {
		place := term.PersonID(there + p)
		spec.People[place].Vacant = true
		spec.Openings = append(spec.Openings, org.OpeningSpec{Place: place, Approved: true, Open: true})
		for range each {
			spec.Candidates = append(spec.Candidates, org.CandidateSpec{
				Opening: term.ObjectID(p), Ability: free, Interest: free, Fit: free, Shine: free, Market: free, Applies: 1,
			})
		}
	}
	return spec
}

// applicant is what was known of somebody before they were taken on, and what they did in their first year.
type applicant struct {
	file, talk, structured, blended, sample float64 // scores
	work                                    float64 // log of a year's work
}

// evidenceOfAll (VT12): everybody who applies is taken on, so that no selection narrows the range; what each source of evidence said is
// compared with the first year's true performance (Sackett et al. 2022; Dana, Dawes & Peterson 2013). Among the fifth whom a structured
// interview ranks highest the same interview looks half as good, because they hardly differ in it any more: .42 becomes .21 where a range is
// cut to .47 of its SD (range restriction).
func evidenceOfAll(r *Run) []Result {
	offices := max(r.N()/taken, 4)
	all := each(r, offices, func(k int) []applicant {
		o := NewOffice(Hiring(incumbents, taken, 1, 56), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		o.Day(nil)
		return takeAllOn(o)
	})
	var list []applicant
	for _, office := range all {
		list = append(list, office...)
	}
	n := len(list)
	work := column(list, func(a *applicant) float64 { return a.work })
	file := correlation(column(list, func(a *applicant) float64 { return a.file }), work)
	blended := correlation(column(list, func(a *applicant) float64 { return a.blended }), work)
	rows := []Result{
		r.Row("a", "r of an unstructured interview with the first year", "A", n, correlation(column(list, func(a *applicant) float64 { return a.talk }), work), .12, .30),
		r.Row("b", "r of a structured interview with the first year", "A", n, correlation(column(list, func(a *applicant) float64 { return a.structured }), work), .34, .50),
		r.Row("c", "r of the file with an impression that weighs .7, minus r of the file alone", "A", n, blended-file, -.14, -.03),
	}
	rows[2].Note = sprint("file alone %.2f, with the impression %.2f", file, blended)
	best := highest(list, func(a *applicant) float64 { return a.structured })
	score, year := column(best, func(a *applicant) float64 { return a.structured }), column(best, func(a *applicant) float64 { return a.work })
	return append(rows,
		r.Row("d", "r of a structured interview among the fifth it ranks highest", "A", len(best), correlation(score, year), .08, .34),
		r.Row("e", "r of a work sample with the first year", "A", n, correlation(column(list, func(a *applicant) float64 { return a.sample }), work), .24, .42))
}

// highest is the fifth of a list with the highest score.
func highest(list []applicant, score func(a *applicant) float64) []applicant {
	order := make([]int, len(list))
	for k := range order {
		order[k] = k
	}
	sortBy(order, func(k int) float64 { return -score(&list[k]) })
	best := make([]applicant, 0, len(list)/5+1)
	for _, k := range order[:max(len(list)/5, 1)] {
		best = append(best, list[k])
	}
	return best
}

func column(list []applicant, of func(a *applicant) float64) []float64 {
	out := make([]float64, len(list))
	for i := range list {
		out[i] = of(&list[i])
	}
	return out
}

// takeAllOn interviews everybody in every way, takes them on, and lives their first year.
func takeAllOn(o *Office) []applicant {
	c := o.context()
	list := make([]applicant, len(o.State.Candidates))
	for k := range list {
		n := &o.State.Candidates[k]
		c.Apply(k)
		c.Interviewed(k, org.TalkedWith, 45)
		list[k] = applicant{file: n.Evidence[org.FileRead], talk: n.Evidence[org.TalkedWith], blended: n.Overall}
		c.Interviewed(k, org.AskedAlike, 45)
		list[k].structured = n.Evidence[org.AskedAlike]
		c.Interviewed(k, org.SampleDone, 45)
		list[k].sample = n.Evidence[org.SampleDone]
		c.Hire(k)
		n.Joins = o.State.Day + 1
	}
	o.Days(52*5, policy.Named("balanced"), nil)
	for k := range list {
		if place := o.State.Candidates[k].Place; place != term.NoPerson {
			list[k].work = math.Log(max(o.State.Minds[place].Effort, 1))
		}
	}
	return list
}

// shortlist is what becomes of five who apply for one post.
type shortlist struct {
	talk, structured, battery float64 // true ability of who is best by each, in z
	scores, after, truth      [5]float64
	surer                     float64 // confidence gained by four more hours, on the mean
}

// bestOfFive (VT13): the best of five by an unstructured and by a structured interview, and what four more hours of the same by the same
// person add: confidence, and nothing else. With a whole battery one hire in five is still below the middle.
func bestOfFive(r *Run) []Result {
	n := r.N()
	lists := each(r, n, func(k int) shortlist {
		o := NewOffice(Hiring(1, 1, 5, 2), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		o.Day(nil)
		return shorten(o)
	})
	var talk, structured, battery, scores, after, truth, surer []float64
	for i := range lists {
		l := &lists[i]
		talk, structured, battery = append(talk, l.talk), append(structured, l.structured), append(battery, l.battery)
		scores, after, truth = append(scores, l.scores[:]...), append(after, l.after[:]...), append(truth, l.truth[:]...)
		surer = append(surer, l.surer)
	}
	below := func(zs []float64) float64 { return share(holding(zs, func(z float64) bool { return z < 0 })) }
	return []Result{
		r.Row("a", "true ability of the best of five by an unstructured interview, in z", "A", n, mean(talk), .13, .30),
		r.Row("b", "true ability of the best of five by a structured interview, in z", "A", n, mean(structured), .40, .60),
		r.Row("c", "share of those hires below the average applicant, unstructured", "A", n, below(talk), .36, .46),
		r.Row("d", "share of those hires below the average applicant, structured", "A", n, below(structured), .25, .35),
		r.Row("e", "r with true ability gained by four more hours of the same interview", "D", 5*n, correlation(after, truth)-correlation(scores, truth), -.02, .02),
		atLeast(r.Row("f", "stated confidence gained by them", "D", 5*n, mean(surer), .001, 1)),
		r.Row("g", "share of hires below the average applicant, by file, structured interview, work sample and references together: one in five", "D", n, below(battery), .15, .28),
	}
}

func holding(xs []float64, ok func(x float64) bool) []bool {
	out := make([]bool, len(xs))
	for i, x := range xs {
		out[i] = ok(x)
	}
	return out
}

// shorten interviews all five in each way, apart from one another, and notes who is best by each.
func shorten(o *Office) shortlist {
	var l shortlist
	c := o.context()
	for k := range l.truth {
		n := &o.State.Candidates[k]
		c.Apply(k)
		for _, kind := range []org.Evidence{org.TalkedWith, org.AskedAlike} {
			c.Interviewed(k, kind, 45)
		}
		l.truth[k], l.scores[k] = n.Ability, n.Evidence[org.TalkedWith]
		before := n.Sure
		c.Interviewed(k, org.TalkedWith, afterHours)
		l.after[k] = n.Evidence[org.TalkedWith]
		l.surer += (n.Sure - before) / float64(len(l.truth))
	}
	l.talk = l.best(o, func(n *org.Candidate) float64 { return n.Evidence[org.TalkedWith] })
	l.structured = l.best(o, func(n *org.Candidate) float64 { return n.Evidence[org.AskedAlike] })
	for k := range l.truth {
		c.Interviewed(k, org.SampleDone, 45)
		c.Interviewed(k, org.ReferencesTaken, 20)
	}
	l.battery = l.best(o, func(n *org.Candidate) float64 { return n.Sheet })
	return l
}

// judged is what was found of one applicant, and what is true of them.
type judged struct{ ability, shine, talk, one, panel, sheet, both float64 }

// judges (S5.11): three who judge apart from each other say more than one, by as much as judgements that correlate by .4 leave them to add: a
// factor of sqrt(3/1.8) on the validity, 1.17 to 1.37 over the range of that correlation. Whoever sits on the panel has nothing to add alone. How
// people present themselves moves a talk that goes where it goes and no other source. N counts posts of five applicants each.
func judges(r *Run) []Result {
	lists := each(r, r.N(), func(k int) (list [5]judged) {
		o := NewOffice(Hiring(incumbents, 1, 5, 2), r.Params)
		o.Begin(r.First+uint64(k), r.First+uint64(k))
		o.Day(nil)
		c := o.context()
		for i := range list {
			n := &o.State.Candidates[i]
			c.Apply(i)
			c.Interviewed(i, org.TalkedWith, 45)
			c.Interviewed(i, org.PanelHeld, 45)
			list[i] = judged{ability: n.Ability, shine: n.Shine, talk: n.Evidence[org.TalkedWith], panel: n.Evidence[org.PanelHeld], sheet: n.Sheet}
			c.Interviewed(i, org.AskedAlike, 45)
			list[i].one, list[i].both = n.Evidence[org.AskedAlike], n.Sheet
		}
		return list
	})
	var ability, shine, talk, one, panel, sheet, both []float64
	for _, list := range lists {
		for _, x := range list {
			ability, shine, talk = append(ability, x.ability), append(shine, x.shine), append(talk, x.talk)
			one, panel, sheet, both = append(one, x.one), append(panel, x.panel), append(sheet, x.sheet), append(both, x.both)
		}
	}
	n, alone := len(ability), correlation(one, ability)
	return []Result{
		r.Row("a", "r of a panel of three with true ability over that of one structured interview", "C", n, correlation(panel, ability)/max(alone, .01), 1.1, 1.45),
		r.Row("b", "r of the score sheet with true ability gained by a structured interview after a panel", "D", n, correlation(both, ability)-correlation(sheet, ability), -.02, .02),
		r.Row("c", "r of self-presentation with an unstructured interview", "D", n, correlation(shine, talk), .3, .6),
		r.Row("d", "the same with a structured one", "D", n, correlation(shine, one), -.1, .1),
	}
}

// best is the true ability of who has the highest score.
func (l *shortlist) best(o *Office, score func(n *org.Candidate) float64) float64 {
	found, high := 0, math.Inf(-1)
	for k := range l.truth {
		if s := score(&o.State.Candidates[k]); s > high {
			found, high = k, s
		}
	}
	return l.truth[found]
}

// leavers (VT13F) is what fit with the team shows in: of newcomers who fit badly more leave within a year than of those who fit well, and
// they do the same work; of those who can less about as many leave, and less gets done (Kristof-Brown, Zimmerman & Johnson 2005).
func leavers(r *Run) []Result {
	n := r.N()
	type year struct{ left, work float64 }
	live := func(ability, fit float64) []year {
		return each(r, n, func(k int) year {
			spec := Hiring(6, 1, 1, 56)
			spec.Uses.Turnover = true
			spec.Candidates[0].Ability, spec.Candidates[0].Fit = org.Range{Low: ability, High: ability}, org.Range{Low: fit, High: fit}
			o := r.joined(spec, k, 52)
			m := &o.State.Minds[6]
			y := year{work: math.Log(max(m.Effort, 1) / float64(max(m.Weeks, 1)))}
			if o.State.Candidates[0].State == org.LeftAgain {
				y.left = 1
			}
			return y
		})
	}
	stat := func(list []year) (left, work float64) {
		for _, y := range list {
			left += y.left / float64(len(list))
			if y.left == 0 {
				work += y.work
			}
		}
		return left, work / max((1-left)*float64(len(list)), 1)
	}
	good, goodWork := stat(live(0, 1.5))
	poor, poorWork := stat(live(0, -1.5))
	weak, weakWork := stat(live(-1.5, 1.5))
	return append([]Result{
		r.Row("a", "share who leave within a year, team fit 1.5 z below the mean minus 1.5 z above", "B", n, poor-good, .05, .40),
		r.Row("b", "log of weekly work of those who stay, team fit 1.5 z below the mean minus 1.5 z above", "B", n, poorWork-goodWork, -.08, .08),
		r.Row("c", "log of weekly work of those who stay, 1.5 z less able minus ordinary, good team fit", "A", n, weakWork-goodWork, -.75, -.35),
		r.Row("d", "share who leave within a year, 1.5 z less able minus ordinary, good team fit", "D", n, weak-good, -.08, .10),
	}, fitting(r)...)
}

// joined is the office of run k so many weeks after its first candidate was taken on and began, under a balanced manager.
func (r *Run) joined(spec *org.Spec, k, weeks int) *Office {
	o := NewOffice(spec, r.Params)
	o.Begin(r.First+uint64(k), r.First+uint64(k))
	o.Day(nil)
	c := o.context()
	c.Apply(0)
	c.Hire(0)
	o.State.Candidates[0].Joins = o.State.Day + 1
	o.Days(weeks*quantity.DaysPerWeek, policy.Named("balanced"), nil)
	return o
}

// fitting is what fit with the team goes with in newcomers half a year after they began, whose fit is what that of applicants is.
func fitting(r *Run) []Result {
	type newcomer struct {
		fit, motivation, intent float64
		here                    bool
	}
	list := each(r, 2*r.N(), func(k int) newcomer {
		o := r.joined(Hiring(6, 1, 1, 30), k, 26)
		n := &o.State.Candidates[0]
		return newcomer{n.Fit, o.State.Minds[6].Motivation, process.Survey(o.context(), 6), n.State == org.Joined}
	})
	var fit, motivation, intent []float64
	for _, n := range list {
		if n.here {
			fit, motivation, intent = append(fit, n.fit), append(motivation, n.motivation), append(intent, n.intent)
		}
	}
	return []Result{
		r.Row("e", "r of newcomers' fit with the team with motivation half a year after beginning", "B", len(fit), correlation(fit, motivation), .15, .46),
		r.Row("f", "r of it with intention to quit, in a confidential survey", "B", len(fit), correlation(fit, intent), -.45, -.18),
	}
}
