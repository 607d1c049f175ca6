package study

import (
	"fmt"
	"io"
	"math"
	"text/tabwriter"
)

// WriteText writes a report for people.
func (r *Report) WriteText(out io.Writer) error {
	p := &printer{out: out}
	without, with := &r.Flow[0], &r.Flow[1]
	p.line("%s, plan of seed %d: %d people allocated, %d with the re-runs and %d without.", r.Scenario, r.Seed, with.Allocated+without.Allocated, with.Allocated, without.Allocated)
	p.line("Everybody counts in the arm they were allocated to. %s", r.Primary)
	p.table(func(w io.Writer) {
		fmt.Fprintln(w, "who answered\twith\twithout")
		for k, when := range occasions {
			fmt.Fprintf(w, "  %s\t%d of %d\t%d of %d\n", when, with.Answered[k], with.Allocated, without.Answered[k], without.Allocated)
		}
	})
	p.table(func(w io.Writer) {
		fmt.Fprintf(w, "means [95 %%]\twith\twithout\n")
		r.Total.means(w, fmt.Sprintf("total, 0 to %d", FormPoints))
		for g := range r.ByGoal {
			r.ByGoal[g].means(w, fmt.Sprintf("%s %s, 0 to %d", goals[g].ID, goals[g].Text, GoalPoints))
		}
	})
	if r.NotEnough != "" {
		p.line("No comparison: %s.", r.NotEnough)
		return p.err
	}
	p.table(func(w io.Writer) {
		fmt.Fprintln(w, "with less without\tpoints [95 %]\tp\teffect size g [95 %]")
		r.Total.After.row(w, "total after")
		r.Total.Later.row(w, "total later")
		for g := range r.ByGoal {
			r.ByGoal[g].After.row(w, goals[g].ID+" after")
			r.ByGoal[g].Later.row(w, goals[g].ID+" later")
		}
	})
	p.line("%s", r.Total.After.said())
	p.missing("after", &r.Total.After)
	p.missing("later", &r.Total.Later)
	p.forms(r)
	p.line("It is one comparison in one place, in points on these vignettes; the forms have not been tried on a large group. It says nothing of anybody in it.")
	return p.err
}

var occasions = [...]string{"before", "after", "later"}

// printer keeps the first error.
type printer struct {
	out io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.out, format+"\n", args...)
	}
}

func (p *printer) table(fill func(io.Writer)) {
	p.line("")
	w := tabwriter.NewWriter(p.out, 0, 0, 3, ' ', 0)
	fill(w)
	if err := w.Flush(); p.err == nil {
		p.err = err
	}
	p.line("")
}

func (o *Outcome) means(w io.Writer, name string) {
	fmt.Fprintln(w, name+"\t\t")
	for k, when := range occasions {
		fmt.Fprintf(w, "  %s\t%s\t%s\n", when, o.Means[1][k].text(), o.Means[0][k].text())
	}
}

func (m *Mean) text() string {
	switch {
	case m.N == 0:
		return "-"
	case m.N == 1:
		return fmt.Sprintf("%.2f", m.Mean)
	}
	return fmt.Sprintf("%.2f [%.2f, %.2f] SD %.2f", m.Mean, m.Low, m.High, m.SD)
}

func (c *Comparison) row(w io.Writer, name string) {
	d, g := &c.Difference, &c.Size
	if d.Freedom == 0 {
		fmt.Fprintf(w, "%s\t-\t-\t-\n", name)
		return
	}
	size := "-"
	if g.Freedom > 0 {
		size = fmt.Sprintf("%+.2f [%+.2f, %+.2f]", g.Value, g.Low, g.High)
	}
	fmt.Fprintf(w, "%s\t%+.2f [%+.2f, %+.2f]\t%s\t%s\n", name, d.Value, d.Low, d.High, pText(d.P), size)
}

func pText(p float64) string {
	if p < .001 {
		return "<.001"
	}
	return fmt.Sprintf("%.3f", p)
}

// said is the primary result in a sentence that claims no more than the interval holds.
func (c *Comparison) said() string {
	d := &c.Difference
	switch {
	case d.Low > 0:
		return fmt.Sprintf("After the play those with the re-runs came out above the others: by %.2f points, and by anything from %.2f to %.2f as far as these data go.", d.Value, d.Low, d.High)
	case d.High < 0:
		return fmt.Sprintf("After the play those with the re-runs came out below the others: by %.2f points, and by anything from %.2f to %.2f as far as these data go.", -d.Value, -d.High, -d.Low)
	}
	return fmt.Sprintf("After the play no difference between the arms was shown; anything from %+.2f to %+.2f points fits these data. That is not the same as showing that there is none.", d.Low, d.High)
}

func (p *printer) missing(when string, c *Comparison) {
	if c.Imputed == 0 {
		return
	}
	are := fmt.Sprintf("%d scores %s are missing. They were drawn %d times from what is there, within their arms.", c.Imputed, when, Imputations)
	if c.Imputed == 1 {
		are = fmt.Sprintf("1 score %s is missing. It was drawn %d times from what is there, within its arm.", when, Imputations)
	}
	p.line("%s Of those alone who answered it is %+.2f [%+.2f, %+.2f];", are, c.Complete.Value, c.Complete.Low, c.Complete.High)
	p.line("had everybody missing scored as before, %+.2f [%+.2f, %+.2f]. Where these lie far apart, go by none of them.", c.Unchanged.Value, c.Unchanged.Low, c.Unchanged.High)
}

func (p *printer) forms(r *Report) {
	p.table(func(w io.Writer) {
		fmt.Fprintf(w, "before, by form\tn\tmean [95 %%]\n")
		for i := range r.Forms {
			f := &r.Forms[i]
			fmt.Fprintf(w, "  %s\t%d\t%s\n", f.Form, f.N, f.text())
		}
	})
	if r.Delay.N > 0 {
		p.line("Between after and later lay %.0f days on average (planned: %d).", r.Delay.Mean, DelayDays)
	}
}

// LeastSeen is the smallest effect that a study of n people would show four times of five, in standard deviations, where before and after go together with
// r = .5: (z.975 + z.8) sqrt(4/n (1 - r^2)).
func LeastSeen(n int) float64 {
	const z, r = 1.959964 + .841621, .5
	return z * math.Sqrt(4/float64(n)*(1-r*r))
}
