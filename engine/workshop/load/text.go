package load

import (
	"fmt"
	"io"
	"time"
)

// Aims compares what was measured with the figures of the design: those of a laptop with forty people, and those of ten thousand at once
// from four thousand on. Between the two only the first two hold.
func (r *Report) Aims() []Aim {
	people := r.Rooms * r.Seats
	aims := []Aim{{"every choice acknowledged", fmt.Sprintf("%d not", r.Unsaved), "none lost", r.Unsaved == 0}}
	within := func(what string, got, want time.Duration) {
		aims = append(aims, Aim{what, short(got), "under " + short(want), got < want})
	}
	memory := func(what string, got, want uint64) {
		if got > 0 {
			aims = append(aims, Aim{what, size(got), "under " + size(want), got < want})
		}
	}
	switch {
	case people <= 40:
		if r.Apart.N > 0 {
			within("99 of 100 choices saved", r.Apart.P99, saved)
		}
		within("99 of 100 choices saved, all at once", r.Together.P99, saved)
		memory("memory", r.Resident, 60<<20)
	case people >= 4000:
		within("all choices of all at once saved", r.Burst, 5*time.Second)
		within("99 of 100 told", r.Told.P99, time.Second)
		memory("memory at most", r.Peak, 600<<20)
	}
	return aims
}

const saved = 150 * time.Millisecond

// Write prints a report for people.
func (r *Report) Write(w io.Writer) error {
	lines := [][2]string{
		{"rooms and phones", fmt.Sprintf("%d of %d, each with a stream", r.Rooms, r.Seats)},
		{"all have joined after", short(r.Joined)},
		{"told that the round is open", r.Opened.String()},
		{"page read, all at once", r.Page.String()},
		{"saved, all at once", fmt.Sprintf("%s; all after %s", r.Together, short(r.Burst))},
		{"time of a core for each", short(r.CPU)},
		{"saved, as people choose", r.Apart.String()},
		{"told of a pause", r.Told.String()},
		{"told to go on, page read", r.Reached.String()},
		{"streams cut, listening again", r.Back.String()},
		{"log, one writer", r.Alone.String()},
		{"log, many writers", r.Many.String()},
		{"events", fmt.Sprintf("%d in the log, %.0f a second while all chose at once", r.Events, r.Rate)},
		{"memory", fmt.Sprintf("%s now, %s at most; %s of it its own, the rest the program as mapped from its file%s; %s in use by heap and stacks", size(r.Resident), size(r.Peak), size(r.Own), r.huge(), size(r.Heap))},
		{"not acknowledged", fmt.Sprint(r.Unsaved, " ", r.Problem)},
		{"took", short(r.Took)},
	}
	for _, l := range lines {
		if _, err := fmt.Fprintf(w, "%-29s %s\n", l[0], l[1]); err != nil {
			return err
		}
	}
	for _, a := range r.Aims() {
		verdict := "as aimed at"
		if !a.OK {
			verdict = "NOT as aimed at"
		}
		if _, err := fmt.Fprintf(w, "%s: %s (%s): %s\n", a.What, a.Got, a.Want, verdict); err != nil {
			return err
		}
	}
	return nil
}

// String writes a spread for people.
func (s Spread) String() string {
	if s.N == 0 {
		return "not measured"
	}
	return fmt.Sprintf("%d: p50 %s, p95 %s, p99 %s, slowest %s", s.N, short(s.P50), short(s.P95), short(s.P99), short(s.Max))
}

// String writes what the log took, for people.
func (a Appends) String() string {
	return fmt.Sprintf("%.0f durable events a second from %d; %s", a.Rate, a.Writers, a.Each)
}

func short(d time.Duration) string {
	switch {
	case d >= 10*time.Second:
		return d.Round(100 * time.Millisecond).String()
	case d >= time.Second:
		return d.Round(10 * time.Millisecond).String()
	}
	return d.Round(100 * time.Microsecond).String()
}

// number is how many there are of something.
func number(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

func size(bytes uint64) string { return fmt.Sprintf("%d MB", bytes>>20) }

// huge says how much of the program counts as memory for the way in which the system maps it.
func (r *Report) huge() string {
	if r.Huge == 0 {
		return ""
	}
	return fmt.Sprintf(" (%s of that in pages of two megabytes, which count whole)", size(r.Huge))
}
