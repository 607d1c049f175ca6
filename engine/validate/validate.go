// Package validate holds the model against the patterns its sources publish: each target simulates what a study did and says whether the
// estimate lies in the band that was set before.
//
// The bands are never moved to fit; a target that falls short is reported as falling short. Coefficients and their sources belong in
// sim/params, what was found out about one play in engine/debrief.
package validate

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"headcount/sim/params"
)

// Target is one pattern that the model is held to. Its statistics are rows of their own, VT02a and VT02b.
type Target struct {
	ID    string // VT02
	Title string
	N     int // runs as published with the target; Run.N scales it
	Rows  func(r *Run) []Result
}

// Targets lists every target in the order they are reported. One line per target; targets of other files add their line here:
// projects_*.go below the first mark, people_*.go below the second.
func Targets() []Target {
	list := []Target{
		{"VT02", "Within-person share of output", 400, withinPerson},
		{"VT09", "One issue by mail and by call", 4000, mailOrCall},
		{"VT10", "Tone that senders expect to arrive", 2000, tone},
		{"VT11", "A favour asked by channel", 4000, favour},
		{"VT25", "Shares of policy, cast and luck", 28800, sharesOfAll},
		{"VT26", "Readability ladder", 3000, readability},
		{"VT27", "Two raters of the same people", 500, twoRaters},
		// projects: one line per target of projects_*.go
		{"VT01", "How far developers differ", 2000, dispersion},
		{"VT02P", "Two and three projects at once", 100, parallel},
		{"VT03", "Actual against estimate", 500, overruns},
		{"VT03C", "Estimates that grow no surer", 500, cone},
		{"VT05", "Intervals of ninety per cent", 500, intervals},
		{"VT06", "Late help: later, earlier, and where they meet", 200, latePeople},
		{"VT07", "Late help costs", 200, helpCosts},
		{"VT08", "One newcomer", 300, rampUp},
		{"VT21", "Hands-on managers", 200, handsOn},

		// people: one line per target of people_*.go
		{"MR01", "One fixed rule for eleven machines", 1000, machineRoom},
		{"BI01", "What nobody asked about", 400, businessOfIT},
		{"VT12", "What evidence of a candidate is worth", 3000, evidenceOfAll},
		{"VT13", "The best of five", 3000, bestOfFive},
		{"VT13F", "Fit shows as leaving, skill as work", 600, leavers},
		{"VT14", "Feedback", 3000, feedback},
		{"VT15", "Value of a manager", 300, valueOfManager},
		{"VT16", "Leaving", 1000, quits},
		{"VT19", "A breach of trust", 1, breach},
		{"VT20", "Long hours", 300, longHours},

		// the organisation: one line per target of council.go
		{"VT22", "Buy-in by mail and by talking", 2000, buyIn},
		{"VT23", "Requests in a window and by a loss", 1, budgetOdds},
		// the manager's own part
		{"VT28", "Who a manager thinks they are", 60, identity},
		{"VT29", "A mentor over the horizon", 2000, mentor},

		// what single mechanisms set themselves, by section of the evidence
		{"S5.06", "Motivation and performance", 3000, motivated},
		{"S5.07", "Hard work at what is not wanted", 4000, misaligned},
		{"S5.08", "Contagion of leaving", 500, contagious},
		{"S5.10", "Trust in the manager and work done", 4000, exchange},
		{"S5.18", "Inspiration and interest", 300, leverage},
	}
	slices.SortStableFunc(list, func(a, b Target) int { return strings.Compare(a.ID, b.ID) })
	return list
}

// Result is one row: a statistic, its estimate and the band it must lie in.
type Result struct {
	ID        string  `json:"id"`
	Title     string  `json:"title"`
	Statistic string  `json:"statistic"`
	Estimate  float64 `json:"estimate"`
	Low       float64 `json:"low"`
	High      float64 `json:"high"`
	N         int     `json:"n"`
	Grade     string  `json:"grade"`
	OK        bool    `json:"ok"`
	Margin    float64 `json:"margin"` // how far inside its band the estimate lies, as a share of the band's width; below 0 outside
	Seeds     string  `json:"seeds"`
	Note      string  `json:"note,omitempty"`
	Why       string  `json:"explanation,omitempty"` // of a row of grade C or D outside its band
}

// nearEdge is the margin below which a row is fragile: other seeds may well decide it the other way.
const nearEdge = .10

// Fragile reports whether the estimate lies within a tenth of its band's width of an edge, inside or outside.
func (r *Result) Fragile() bool { return r.Margin > -nearEdge && r.Margin < nearEdge }

// Blocks reports whether the row stops a release: an A or B target outside its band.
func (r *Result) Blocks() bool { return !r.OK && (r.Grade == "A" || r.Grade == "B") }

// Run is what a target is given: coefficients, seeds, and how far to go. It is read only, and safe for concurrent use.
type Run struct {
	Params    params.Params
	First     uint64                      // first seed; the others count on from here
	Scale     float64                     // share of the published N, for quick looks; 0 is all of it
	Workers   int                         // 0 is one per core; results do not depend on it
	Progress  func(target, done, all int) // called now and then, from any goroutine; may be nil
	ctx       context.Context
	id        string
	title     string
	number    int
	published int
}

// N is how many runs to make.
func (r *Run) N() int {
	if r.Scale <= 0 {
		return r.published
	}
	return max(int(r.Scale*float64(r.published)), 12)
}

// Row judges a statistic. The id is the target's with a letter: r.Row("a", ...). Low and high belong to the band.
func (r *Run) Row(letter, statistic, grade string, n int, estimate, low, high float64) Result {
	return Result{
		ID: r.id + letter, Title: r.title, Statistic: statistic, Estimate: estimate, Low: low, High: high, N: n, Grade: grade,
		OK: estimate >= low && estimate <= high, Margin: min(estimate-low, high-estimate) / (high - low),
		Seeds: fmt.Sprintf("%d..%d", r.First, r.First+uint64(max(n, 1))-1),
	}
}

// atLeast says of a row that its band is open above: the upper end only keeps nonsense out, and no margin is measured from it. The width that
// counts is then that of the band or the size of the edge, whichever is smaller.
func atLeast(row Result) Result {
	row.Margin = (row.Estimate - row.Low) / openWidth(row.Low, row.High)
	return row
}

// atMost says of a row that its band is open below.
func atMost(row Result) Result {
	row.Margin = (row.High - row.Estimate) / openWidth(row.High, row.Low)
	return row
}

func openWidth(edge, other float64) float64 {
	width := max(edge-other, other-edge)
	if edge == 0 {
		return width
	}
	return min(width, max(edge, -edge))
}

// Check runs the targets whose id is in only, or all of them, and returns their rows in order. It stops early, with what is finished,
// when the context ends.
func Check(ctx context.Context, r Run, only []string) ([]Result, error) {
	chosen, err := choose(only)
	if err != nil {
		return nil, err
	}
	var rows []Result
	for i, t := range chosen {
		own := r
		own.ctx, own.id, own.title, own.number, own.published = ctx, t.ID, t.Title, i, t.N
		found := t.Rows(&own)
		if ctx.Err() != nil {
			return rows, ctx.Err()
		}
		for k := range found {
			if !found[k].OK {
				found[k].Why = explained(found[k].ID)
			}
		}
		rows = append(rows, found...)
	}
	return rows, nil
}

func choose(only []string) ([]Target, error) {
	all := Targets()
	if len(only) == 0 {
		return all, nil
	}
	var chosen []Target
	for _, id := range only {
		i := slices.IndexFunc(all, func(t Target) bool { return strings.EqualFold(t.ID, strings.TrimSpace(id)) })
		if i < 0 {
			return nil, fmt.Errorf("there is no target %q; there are %s", id, strings.Join(IDs(), ", "))
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}

// IDs lists the ids of all targets.
func IDs() []string {
	var ids []string
	for _, t := range Targets() {
		ids = append(ids, t.ID)
	}
	return ids
}
