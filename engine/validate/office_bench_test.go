package validate

import (
	"fmt"
	"testing"

	"headcount/engine/policy"
	"headcount/sim/org"
	"headcount/sim/params"
)

// benchOffice lives whole years of an office of so many people.
func benchOffice(b *testing.B, people, projects, weeks int) {
	benchYears(b, Teams(people, projects, weeks), people, weeks)
}

// benchYears lives whole years of an office with the balanced policy deciding from the desk.
func benchYears(b *testing.B, spec *org.Spec, people, weeks int) {
	o := NewOffice(spec, params.Default())
	bot := policy.Named("balanced")
	seed := uint64(0)
	b.ReportAllocs()
	for b.Loop() {
		seed++
		o.Begin(seed, seed)
		o.Days(weeks*5, bot, nil)
	}
	years := float64(b.N) * float64(weeks) / 52
	b.ReportMetric(years/b.Elapsed().Seconds(), "office-years/s")
	b.ReportMetric(b.Elapsed().Seconds()*1e9/(years*52*5*float64(people)), "ns/person-day")
}

// BenchmarkOfficeYear is the figure of the README: eight people, two projects, 52 weeks, one core.
func BenchmarkOfficeYear(b *testing.B) { benchOffice(b, 8, 2, 52) }

// BenchmarkPeople shows what more people cost, in teams of four to thirteen; ns/person-day should not grow.
func BenchmarkPeople(b *testing.B) {
	for _, people := range []int{8, 24, 64, 120, 200} {
		b.Run(fmt.Sprint(people), func(b *testing.B) { benchOffice(b, people, min(max(people/8, 2), org.KnownProjects), 52) })
	}
}

// BenchmarkWeeks shows what longer runs cost; office-years/s should not fall.
func BenchmarkWeeks(b *testing.B) {
	for _, weeks := range []int{26, 52, 104, 260} {
		b.Run(fmt.Sprint(weeks), func(b *testing.B) { benchOffice(b, 8, 2, weeks) })
	}
}

// TestADayDoesNotAllocate: no allocation in a simulated day of the office, decisions included.
func TestADayDoesNotAllocate(t *testing.T) {
	o, bot := NewOffice(Base(52), params.Default()), policy.Named("balanced")
	o.Days(30, bot, nil) // inboxes have grown to what they hold
	if n := testing.AllocsPerRun(150, func() { o.Day(bot) }); n >= .5 {
		t.Errorf("%v allocations a day", n)
	}
}
