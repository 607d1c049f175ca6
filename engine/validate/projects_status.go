package validate

import (
	"math"

	"headcount/sim/model"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
)

// misread is how far a report may lie from what is meant and count as the same [share of work]: twice the SD of an honest mistake.
const misread = .04

// begun and nearly bound what is believed to be done while a report is counted: before, there is nothing to bend yet, afterwards nobody can tell
// more than the plateau.
const begun, nearly = .1, .9

// told is what reports of one project came to.
type told struct {
	counted, up, down float64 // reports, and those that stand above and below what was believed by more than misread
	right             float64 // of those that do, how many come within misread of what is truly done
	all, back         float64 // all reports before it was done, and those that took something back
	said, so          float64 // half way through the planned time: what was told and what was done that need not be done again; NaN once done
	last              float64 // share of the time that was left when nine tenths were first reported
	took              float64 // what it took, over what was estimated
}

// apart is the share of counted reports that stand apart from what was believed.
func (x *told) apart() float64 { return (x.up + x.down) / max(x.counted, 1) }

// halfWay is the middle of the time that the projects of S3.01 are planned to take [working days].
const halfWay = 40

// reports plays one project of five people planned for sixteen weeks and reads each report on the morning it is told.
func reports(spec *org.Spec, p params.Params, seed uint64) told {
	o := NewOffice(spec, p)
	o.Begin(seed, seed)
	x := told{said: math.NaN(), so: math.NaN(), last: -1}
	w := &o.State.Work[0]
	for w.Finished < 0 && o.State.Day < lastDay {
		for at := model.DayStart; at != model.DayClose; {
			if at = o.Model.Advance(o.State, o.Luck, nil); at == model.DayStart {
				x.read(o.State)
			}
			o.State.News = o.State.News[:0]
		}
	}
	x.last = 1 - x.last/float64(o.State.Day+1)
	x.took = w.Work / w.Estimate
	return x
}

// read takes down what is told on a morning.
func (x *told) read(s *org.State) {
	w, right := &s.Work[0], s.Work[0].Done
	if s.InFull() {
		right -= s.Builds[0].Rework + s.Builds[0].Found
	}
	right /= w.Work
	if w.Report >= nearly && x.last < 0 {
		x.last = float64(s.Day)
	}
	if s.Day == halfWay {
		x.said, x.so = w.Report, right
	}
	if d := s.Day.Weekday(); d != 0 && d != 3 {
		return
	}
	x.all++
	if w.TakenBack > 0 {
		x.back++
	}
	believed := process.Believed(s, 0)
	if believed < begun || believed > nearly {
		return
	}
	x.counted++
	switch off := w.Report - believed; {
	case off > misread:
		x.up++
	case off < -misread:
		x.down++
	default:
		return
	}
	if math.Abs(w.Report-right) < misread {
		x.right++
	}
}

// together adds up the reports of many projects.
func together(all []told) (x told) {
	for k := range all {
		a := &all[k]
		x.counted, x.up, x.down, x.right, x.all, x.back = x.counted+a.counted, x.up+a.up, x.down+a.down, x.right+a.right, x.all+a.all, x.back+a.back
	}
	return x
}

// reported is a project of five people planned for about sixteen weeks, in full or in the small model.
func reported(size org.Size) *org.Spec {
	spec := bare(5, 1)
	spec.Projects[0] = org.ProjectSpec{Estimate: 1600, Work: org.Range{Free: true}, Size: size}
	return spec
}

// afraid is the same where people trust as little as they do and their teams expect no frankness, or the other way round.
func afraid(r *Run, trust float64) (*org.Spec, params.Params) {
	spec, p := reported(org.Small), r.Params
	p.Safety.TeamNorm = trust
	for i := range spec.People {
		spec.People[i].Trust = org.Range{Low: trust, High: trust}
	}
	return spec, p
}

// status (S3.01): what is told of a project against what those who lead it believe, and against what is so.
func status(r *Run) []Result {
	play := func(spec *org.Spec, p params.Params) []told {
		return each(r, r.N(), func(k int) told { return reports(spec, p, r.First+uint64(k)) })
	}
	full, small := play(reported(org.Small), r.Params), play(reported(org.Plain), r.Params)
	spec, p := afraid(r, .2)
	unsafe := together(play(spec, p))
	spec, p = afraid(r, .8)
	safe := together(play(spec, p))
	if r.ctx.Err() != nil {
		return nil
	}
	a, b, n := together(full), together(small), len(full)
	rate := func(part, of float64) float64 { return part / max(of, 1) }
	rows := []Result{
		r.Row("a", "share of reports that stand apart from what is believed", "B", n, a.apart(), .50, .70),
		r.Row("b", "of those, upwards over downwards", "B", n, rate(a.up, a.down), 1.5, 2.6),
		r.Row("c", "share of them that come out accurate", "C", n, rate(a.right, a.up+a.down), .08, .17),
		r.Row("d", "correlation half way of what is reported with what is done and need not be done again", "C", n, saidAndTrue(full), .50, .70),
		r.Row("e", "share of the time after nine tenths were first reported, mean", "C", n, mean(perProject(full, func(x *told) float64 { return x.last })), .20, .60),
		r.Row("f", "share apart, the half of projects that overrun most less the other half", "B", n, riskier(full), -.06, .06),
		atMost(r.Row("g", "share of reports that take something back", "D", n, rate(a.back, a.all), 0, .08)),
		r.Row("h", "share told too high, where it is not safe to say so less where it is", "D", n, rate(unsafe.up, unsafe.counted)-rate(safe.up, safe.counted), .15, .50),
		r.Row("i", "small model: share of reports that stand apart", "B", n, b.apart(), .50, .70),
		r.Row("j", "small model: upwards over downwards", "B", n, rate(b.up, b.down), 1.5, 2.6),
	}
	rows[0].Note = sprint("%.3f upwards, %.3f downwards, by more than %.2f of the work, while %.0f to %.0f %% are believed done", rate(a.up, a.counted), rate(a.down, a.counted), misread, 100*begun, 100*nearly)
	return rows
}

func perProject(all []told, of func(x *told) float64) []float64 {
	list := make([]float64, len(all))
	for k := range all {
		list[k] = of(&all[k])
	}
	return list
}

// saidAndTrue correlates, over the projects that still run half way, what is told with what is so.
func saidAndTrue(all []told) float64 {
	var said, so []float64
	for k := range all {
		if !math.IsNaN(all[k].said) {
			said, so = append(said, all[k].said), append(so, all[k].so)
		}
	}
	return correlation(said, so)
}

// riskier is by how much more of what is told of projects that take long stands apart from what is believed.
func riskier(all []told) float64 {
	middle := median(perProject(all, func(x *told) float64 { return x.took }))
	var long, short []told
	for k := range all {
		if all[k].took > middle {
			long = append(long, all[k])
		} else {
			short = append(short, all[k])
		}
	}
	l, s := together(long), together(short)
	return l.apart() - s.apart()
}
