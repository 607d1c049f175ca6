package model

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// novices is a project of five of whom two are new to it, planned without a thought of either.
func novices() *org.Spec {
	spec := base()
	spec.People = spec.People[:5]
	spec.Projects = []org.ProjectSpec{{Estimate: 1600, Work: org.Range{Free: true}, Size: org.Medium}}
	for i := range spec.People {
		spec.People[i].Project = 0
		if i >= 3 {
			spec.People[i].Parts = []org.Part{{Share: 1, Known: .2}}
		}
	}
	return spec
}

// spread is the standard deviation of what is said about the rest of a project against what the rest turns out to be [log units].
type spread []float64

func (s spread) sd() float64 {
	mean, sum := 0.0, 0.0
	for _, x := range s {
		mean += x / float64(len(s))
	}
	for _, x := range s {
		sum += (x - mean) * (x - mean) / float64(len(s)-1)
	}
	return math.Sqrt(sum)
}

// TestSpreadOfEstimatesStaysFlat (Little 2006): estimates of what is left are no better at three quarters of a project than at one.
func TestSpreadOfEstimatesStaysFlat(t *testing.T) {
	m := New(novices(), params.Default())
	at := [...]float64{.25, .5, .75}
	var errors [len(at)]spread
	for seed := range uint64(300) {
		luck := rng.New(seed, seed)
		s := m.Start(luck)
		for next := 0; next < len(at) && s.Day < 2000; {
			if m.Advance(s, luck, nil) != DayStart || s.Day.Weekday() != 0 {
				continue
			}
			b, w := &s.Builds[0], &s.Work[0]
			if good := w.Done - b.Found; good >= at[next]*w.Work {
				errors[next] = append(errors[next], math.Log((w.Work+b.Found-w.Done)/(b.Forecast-w.Done)))
				next++
			}
		}
	}
	first := errors[0].sd()
	figure(t, "SD of the log error at a quarter", "B", len(errors[0]), first, .2, .5)
	figure(t, "at half, against that", "B", len(errors[1]), errors[1].sd()/first, .7, 1.4)
	figure(t, "at three quarters", "B", len(errors[2]), errors[2].sd()/first, .7, 1.8)
}

// TestNinetyPercentDone (Abdel-Hamid 1989): reports reach nine tenths early, and the last tenth takes far more than a tenth of the time.
// Where it is safe to say how things stand it takes less.
func TestNinetyPercentDone(t *testing.T) {
	last := func(trust, norm float64) float64 {
		p := params.Default()
		p.Safety.TeamNorm = norm
		spec := novices()
		for i := range spec.People {
			spec.People[i].Trust = org.Range{Low: trust, High: trust}
		}
		m, sum := New(spec, p), 0.0
		const n = 150
		for seed := range uint64(n) {
			luck := rng.New(seed, seed)
			s := m.Start(luck)
			ninety := -1.0
			for s.Work[0].Finished < 0 && s.Day < 2000 {
				m.Advance(s, luck, nil)
				if s.Work[0].Report >= .9 && ninety < 0 {
					ninety = float64(s.Day)
				}
			}
			sum += 1 - ninety/float64(s.Work[0].Finished+1)
		}
		return sum / n
	}
	unsafe, safe := last(.2, .2), last(.9, 1)
	figure(t, "share of the time after 90 % were reported, safety low", "C", 150, unsafe, .2, .7)
	figure(t, "and high", "C", 150, safe, .08, unsafe-.05)
}

// TestOutsideViewShrinksBias: the outside view takes 60 % of the usual overrun away and leaves the spread as it is.
func TestOutsideViewShrinksBias(t *testing.T) {
	m := New(novices(), params.Default())
	var plain, outside spread
	for seed := range uint64(400) {
		luck := rng.New(seed, seed)
		s := m.Start(luck)
		plain = append(plain, math.Log(s.Work[0].Work/s.Builds[0].Forecast))
		m.Context(s, luck, nil).Compare(term.ProjectID(0))
		outside = append(outside, math.Log(s.Work[0].Work/s.Builds[0].Forecast))
	}
	bias := func(s spread) float64 {
		sum := 0.0
		for _, x := range s {
			sum += x / float64(len(s))
		}
		return sum
	}
	figure(t, "bias removed", "D", 400, bias(plain)-bias(outside), .6*.207-1e-9, .6*.207+1e-9)
	figure(t, "spread kept", "D", 400, outside.sd()/plain.sd(), 1-1e-9, 1+1e-9)
}
