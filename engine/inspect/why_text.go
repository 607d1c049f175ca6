package inspect

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// WriteText writes it for a terminal. A gap whose clauses are those of the gap before does not repeat them.
func (w *Why) WriteText(out io.Writer) error {
	var b strings.Builder
	b.WriteString(w.head() + "\n")
	for i := 0; i < len(w.Days); {
		i = w.write(&b, i)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// head says in one line what there is to say of all days.
func (w *Why) head() string {
	name := w.Event
	if w.Title != "" {
		name += " (" + strings.Join(strings.Fields(w.Title), " ") + ")"
	}
	did := "did not come up"
	switch {
	case w.Fired != "":
		did = "came up on " + w.Fired
	case w.Open:
		did = "has not come up yet"
	}
	if w.From == w.By {
		return fmt.Sprintf("%s: can come up on %s; %s", name, w.From, did)
	}
	return fmt.Sprintf("%s: can come up from %s to %s; %s", name, w.From, w.By, did)
}

// write writes the day at i, and with it those that follow and are settled in the same way; it returns the next.
func (w *Why) write(b *strings.Builder, i int) int {
	last := w.Days[i].end(w.Days[i:]) + i
	if last == i {
		w.Days[i].write(b)
		return i + 1
	}
	fmt.Fprintf(b, "%s to %s  %s\n", w.Days[i].Day, w.Days[last].Day, w.Days[i].State)
	return last + 1
}

// end is the index of the last of the days from this one on that say no more than it does.
func (d *WhyDay) end(days []WhyDay) int {
	last := 0
	for last+1 < len(days) && d.settled() && days[last+1].settled() && days[last+1].State == d.State {
		last++
	}
	return last
}

// settled reports whether no condition was looked at on a day.
func (d *WhyDay) settled() bool {
	return !slices.ContainsFunc(d.Looks, func(at WhyInstant) bool { return len(at.Clauses) > 0 || at.Fired })
}

func (d *WhyDay) write(b *strings.Builder) {
	fmt.Fprintf(b, "%s  %s\n", d.Day, d.State)
	for i := range d.Looks {
		at := &d.Looks[i]
		if at.Gap > 0 && !d.alike() {
			fmt.Fprintf(b, "        gap %d: %s\n", at.Gap, at.State)
		}
		if d.repeats(i) {
			continue
		}
		for _, c := range at.Clauses {
			mark := "no "
			if c.Truth {
				mark = "yes"
			}
			fmt.Fprintf(b, "        %s %s%s\n", mark, strings.Repeat("  ", c.Depth), c.words())
		}
	}
}

// alike reports whether the same decided in every gap of the day.
func (d *WhyDay) alike() bool {
	for i := range d.Looks {
		if d.Looks[i].State != d.Looks[0].State {
			return false
		}
	}
	return true
}

// repeats reports whether the clauses at an instant are those of the one before.
func (d *WhyDay) repeats(i int) bool {
	return i > 0 && slices.EqualFunc(d.Looks[i].Clauses, d.Looks[i-1].Clauses, func(a, b WhyClause) bool {
		return a.Of == b.Of && a.Truth == b.Truth && slices.Equal(a.Values, b.Values)
	})
}

// words is the clause with what it looked at.
func (c WhyClause) words() string {
	text := fmt.Sprintf("%-9s %s", c.Of, c.Text)
	if len(c.Values) > 0 {
		text += "   (" + strings.Join(c.Values, "; ") + ")"
	}
	return text
}
