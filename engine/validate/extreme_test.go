package validate

import (
	"context"
	"math"
	"testing"

	"headcount/engine/shares"
	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/quantity"
)

// still returns coefficients under which the people of a bare project are alike and undisturbed, and every day is the same.
func still(p params.Params) params.Params {
	p.People.AbilitySD, p.Affect.SD, p.Affect.TeamSD, p.Affect.Noise, p.Focus.ByColleagues, p.Ramp.Spread = 0, 0, 0, 0, 0, 0
	return p
}

// TestNoNoiseLeavesNothingToPolicyByCast: with identical people and no noise whatever the cell, policy has all of the variance, and cast,
// policy by cast and luck have none.
func TestNoNoiseLeavesNothingToPolicyByCast(t *testing.T) {
	r := quick(t)
	r.ctx = context.Background()
	y := crossed(&r, 13, 4, 3, func(int, int, int) (cast, luck uint64) { return 7, 7 })
	s := shares.Analyse(y, 100, 1)
	t.Logf("policy %v, cast %v, both %v, luck %v", s.Policy.Value, s.Cast.Value, s.Both.Value, s.Luck.Value)
	if s.Cast.Value > 1e-9 || s.Both.Value > 1e-9 || s.Luck.Value > 1e-9 || s.Policy.Value < 1-1e-9 {
		t.Errorf("shares without noise: %+v", s)
	}
}

// TestWithoutNoiseTheClassicModelIsLeft: whoever the people are and whatever the luck, eight people do 8*25*(1 - .0006*8^2) = 192.32 hours
// a week, to the last digits.
func TestWithoutNoiseTheClassicModelIsLeft(t *testing.T) {
	for seed := range uint64(6) {
		o := NewOffice(bare(8, 1), still(params.Default()))
		o.Begin(seed, ^seed)
		o.Days(quantity.DaysPerWeek, nil, nil)
		if got, want := o.Value(), 8*25*(1-.0006*64); math.Abs(got-want) > 1e-9 {
			t.Errorf("seed %d: %v hours in a week, want %v", seed, got, want)
		}
	}
}

// TestClassicConstantsDoNotDelay: docking with Abdel-Hamid. With the classic constants eight people give 8*(1-.0384) = 7.69, and with three
// newcomers (8 - .6 + 1.5)*(1-.0726) = 8.25 from the first day: a freely divisible project is never later, whenever they come, and Brooks's
// law does not hold.
func TestClassicConstantsDoNotDelay(t *testing.T) {
	classic, alike := still(params.AbdelHamid()), org.Range{}
	first := func(newcomers int) float64 {
		o := NewOffice(late(1e6, help{people: newcomers}, alike), classic)
		o.Days(2, nil, nil) // they come on the second day
		return (o.State.Work[0].Done - o.dayOne(classic, newcomers, alike)) / 5
	}
	if alone := first(0); math.Abs(alone-8*(1-.0384)) > 1e-9 {
		t.Errorf("eight people give %v of a person", alone)
	}
	if helped := first(3); math.Abs(helped-(8-.6+1.5)*(1-.0726)) > 1e-9 {
		t.Errorf("eight people and three newcomers give %v of a person on their first day", helped)
	}
	for _, weeks := range []float64{4, 8, 13, 20, 39} {
		for _, lag := range []quantity.Day{0, 30} {
			shift := shiftOf(classic, weeks, lag)
			t.Logf("%v weeks left, newcomers after %d days: %+.2f weeks", weeks, lag, shift)
			if shift > 1e-9 {
				t.Errorf("%v weeks left, lag %d days: %.3f weeks later", weeks, lag, shift)
			}
		}
	}
}

// TestDEACaseIsNotDelayed: the DE-A project (Abdel-Hamid 1989b): newcomers 35 to 50 % less productive, assimilated in twenty days, six weeks
// until they come; the law did not hold there.
func TestDEACaseIsNotDelayed(t *testing.T) {
	for _, start := range []float64{.5, .65} {
		p := still(params.AbdelHamid())
		p.Ramp.Start, p.Ramp.TauSmall, p.Ramp.TauMedium, p.Ramp.TauLarge, p.Ramp.MentorFade = start, 4, 4, 4, 4
		for _, weeks := range []float64{8, 13, 26, 39} {
			if shift := shiftOf(p, weeks, 30); shift > 1e-9 {
				t.Errorf("p0 %v, %v weeks left: %.3f weeks later", start, weeks, shift)
			}
		}
	}
}

// TestOursDelaysWhatTheClassicDoesNot: the same project with our constants, so that the two tests above can fail.
func TestOursDelaysWhatTheClassicDoesNot(t *testing.T) {
	if shift := shiftOf(still(params.Default()), 8, 0); shift <= 0 {
		t.Errorf("eight weeks left with our constants: %.3f weeks later", shift)
	}
}

// dayOne is what the first day alone brings, before anybody comes [focus-h].
func (o *Office) dayOne(p params.Params, newcomers int, ability org.Range) float64 {
	fresh := NewOffice(late(1e6, help{people: newcomers}, ability), p)
	fresh.Day(nil)
	return fresh.State.Work[0].Done
}

// shiftOf is how many weeks later a project of eight alike is done with three newcomers, who come after a lag.
func shiftOf(p params.Params, weeks float64, lag quantity.Day) float64 {
	work := weeks * 8 * 25 * (1 - .0006*64)
	return run(late(work, help{3, lag}, org.Range{}), p, 1, 2).weeks - run(late(work, help{}, org.Range{}), p, 1, 2).weeks
}

// TestWithoutKappaCorrelationsVanish: kappa 0 takes published correlations as no causes at all: motivation and interest no longer move
// output, and what is left of their correlation with it is noise once output no longer feeds motivation the able re-shape their work
// as often as others, and satisfied needs buffer no strain.
func TestWithoutKappaCorrelationsVanish(t *testing.T) {
	for _, k := range []struct{ kappa, moves float64 }{{0, 0}, {.5, .33 * .5 * (.30 + .24)}} {
		p := params.Default()
		p.Strain.Kappa, p.Needs.Progress, p.Needs.Blocked, p.Alignment.CraftAble, p.Hours.Buffer = k.kappa, 0, 0, 0, 0
		o := NewOffice(quiet(13), p)
		c, m := o.context(), &o.State.Minds[0]
		day := func() float64 { // the log of a day's output, with the same luck
			now := c.State
			defer func() { c.State = now }()
			c.State = now.Clone()
			process.Progress(c)
			return math.Log(c.State.People[0].Output)
		}
		before := day()
		m.Motivation++
		for kind := range m.Interest {
			m.Interest[kind]++
		}
		if got := day() - before; math.Abs(got-k.moves) > 1e-12 {
			t.Errorf("kappa %v: one SD of motivation and interest moves log output by %v, want %v", k.kappa, got, k.moves)
		}
		if r := motivationWithOutput(p); k.kappa == 0 && math.Abs(r) > .1 {
			t.Errorf("kappa 0: motivation and output still go together, r = %.3f", r)
		}
	}
}

// motivationWithOutput is the correlation of motivation with a quarter's log output over people.
func motivationWithOutput(p params.Params) float64 {
	var motivation, output []float64
	for seed := range uint64(60) {
		spec := quiet(13)
		spec.Uses.Turnover = false // who leaves takes both along
		o := NewOffice(spec, p)
		o.Begin(seed, seed)
		o.Days(65, nil, nil)
		for i := range o.State.Minds {
			motivation = append(motivation, o.State.Minds[i].Motivation)
			output = append(output, math.Log(o.State.Minds[i].Effort))
		}
	}
	return correlation(motivation, output)
}
