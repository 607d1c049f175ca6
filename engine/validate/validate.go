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
	N     int // runs, so many that chance alone hardly takes a row over an edge, and no fewer than its evidence asks for; Run.N scales it
	Rows  func(r *Run) []Result
	// Source is what the bands rest on and how that was checked: L1 an abstract or the paper's own page was read, L2 a retelling, M from
	// memory; or that nothing is published.
	Source string
}

// Targets lists every target in the order they are reported. One line per target; targets of other files add their line here:
// projects_*.go below the first mark, people_*.go below the second.
func Targets() []Target {
	list := []Target{
		{"VT02", "Within-person share of output", 400, withinPerson, "Nichols 2019: about half [L1]; Podsakoff et al. 2019: 40 to 64 % [M]; weekly means are arithmetic from both"},
		{"VT09", "One issue by mail and by call", 4000, mailOrCall, "Dennis, Fuller & Valacich 2008 for direction [M]; Kooti et al. 2015 for replies [L2]; the sizes are own arithmetic"},
		{"VT10", "Tone that senders expect to arrive", 2000, tone, "Kruger, Epley, Parker & Ng 2005: 97 % expected, 84 % achieved [L2]; about 78 and 56 % in study 2 [M]"},
		{"VT11", "A favour asked by channel", 4000, favour, "Roghanizad & Bohns 2022: 80, 57 and 44 % in person, by video and by phone [L2]"},
		{"VT25", "Shares of policy, cast and luck", 28800, sharesOfAll, "by design of the game; nothing is published"},
		{"VT26", "Readability ladder", 3000, readability, "by design of the game; nothing is published"},
		{"VT27", "Two raters of the same people", 1000, twoRaters, "Viswesvaran, Ones & Schmidt 1996: .52; Salgado & Moscoso 2019: .45 and .61; Zhou, Sackett, Shen & Beatty 2024: .65 [L1]"},
		// projects: one line per target of projects_*.go
		{"VT01", "How far developers differ", 2000, dispersion, "DeMarco & Lister 1985, 1987: halves of about 2 to 1 [L2]; Hunter, Schmidt & Judiesch 1990 [L2]; Prechelt 1999 [M]"},
		{"VT02P", "Two and three projects at once", 100, parallel, "Tregubov et al. 2017: about 17 % at two or three projects [L2]"},
		{"VT03", "Actual against estimate", 2500, overruns, "Moløkken & Jørgensen 2003: 60 to 80 % overrun, by 30 to 40 % on average [L1]; Little 2006: log-normal [L1]"},
		{"VT03C", "Estimates that grow no surer", 1000, cone, "Little 2006: the spread stays through the project [L1], a factor of 3 to 4 over 80 % [L2]"},
		{"VT05", "Intervals of ninety per cent", 1500, intervals, "Jørgensen, Teigen & Moløkken 2004: far too narrow [L1], 60 to 70 % hold [M]"},
		{"VT06", "Late help: later, earlier, and where they meet", 800, latePeople, "Brooks 1975 [M]; Hsia, Hsu & Kung 1999: it depends on what is left and on sequence [L1]; the weeks are own arithmetic"},
		{"VT07", "Late help costs", 200, helpCosts, "Abdel-Hamid 1989: late help always costs more [L2]"},
		{"VT08", "One newcomer", 300, rampUp, "Zhou & Mockus 2010: months in small and medium projects [L1]"},
		{"S3.01", "Status reports", 2500, status, "Snow, Keil & Wallace 2007: 60 % bent, upwards twice as often, 10 to 15 % of those accurate, no difference by risk; Abdel-Hamid 1989b for the plateau [L1]; what counts as apart and as accurate, and d, e, g and h are our own"},
		{"VT21", "Hands-on managers", 200, handsOn, "our own; Artz, Goodall & Oswald 2017; Kalliamvakou et al. 2019 for direction [M]"},

		// people: one line per target of people_*.go
		{"MR01", "One fixed rule for eleven machines", 1000, machineRoom, "by design of the game: a law of its own, which says nothing about real machines"},
		{"BI01", "What nobody asked about", 2000, businessOfIT, "by design of the game; nothing is published"},
		{"VT12", "What evidence of a candidate is worth", 7000, evidenceOfAll, "Sackett, Zhang, Berry & Lievens 2022: .19 and .42 [L2], contested; Dana, Dawes & Peterson 2013 for dilution [L1]; d is arithmetic (range restriction); e: .33 in Sackett et al. 2022 [L2]"},
		{"VT13", "The best of five", 6000, bestOfFive, "own arithmetic from Sackett, Zhang, Berry & Lievens 2022 [L2]; Dana, Dawes & Peterson 2013 for confidence [L1]"},
		{"VT13F", "Fit shows as leaving, skill as work", 1200, leavers, "Kristof-Brown, Zimmerman & Johnson 2005, of fit with the organisation: quit intention -.35, satisfaction .44, performance .07 [L2]; Arthur et al. 2006 [L1]; e and f reach down to fit with the group, for which the same paper has less [M]"},
		{"VT14", "Feedback", 3000, feedback, "Kluger & DeNisi 1996: d = .41, over a third below 0, more the more it is about the self [L1]"},
		{"VT15", "Value of a manager", 2000, valueOfManager, "Hoffman & Tadelis 2021 [L1], 60 % fewer leave [L2]; Lazear, Shaw & Stanton 2015: one worker in nine or a little more [L1]"},
		{"VT16", "Leaving", 1500, quits, "Griffeth, Hom & Gaertner 2000: .38 corrected [M]; Steel & Ovalle 1984: .50 [L1]; Holtom et al. 2005: over 60 % [L2]; Jiang et al. 2012 for d [L1]; the yearly rate is ours"},
		{"VT19", "A breach of trust", 1, breach, "Slovic 1993; Schweitzer, Hershey & Bradlow 2006 for direction [M]; the weeks are our own"},
		{"VT20", "Long hours", 300, longHours, "Pencavel 2015 [L1]: proportional to 48 or 50 h, nothing gained beyond 63 [L2]; b is our own"},

		// the organisation: one line per target of council.go
		{"VT22", "Buy-in by mail and by talking", 2000, buyIn, "Falbe & Yukl 1992; Lee et al. 2017; Wagner 1994 for direction [L1]; e and f hold their order; the sizes are our own"},
		{"VT23", "Requests in a window and by a loss", 1, budgetOdds, "Kühberger 1998; Klein et al. 2014; Ruggeri et al. 2020 for the frame, of choices between a sure thing and a gamble [M]; that a request follows it is ours; the rest is declared, no base rate is published"},
		// the manager's own part
		{"VT28", "Who a manager thinks they are", 60, identity, "by design of the game; Hill 1992; Ibarra 1999 give no dose [M]"},
		{"VT29", "A mentor over the horizon", 6000, mentor, "by design of the game; nothing is published"},

		// what single mechanisms set themselves, by section of the evidence
		{"S5.01", "Somebody new in a post", 300, replacement, "DeMarco & Lister: about three lost work-months per hire, as Abdel-Hamid 1989b cites it [L2]; .9*12 + .5*6 = 14 weeks is arithmetic"},
		{"S5.03", "A task for 166 people", 8300, games, "DeMarco & Lister 1985, 1987: 10 to 1 and 2.5 to 1 as rules of thumb, which no symmetrical law of log output has together; 2 to 4 over several studies of single tasks [L2]; c: Prechelt 1999: quarters differ by two to three [M]"},
		{"S5.06", "Motivation and performance", 24000, motivated, "Cerasoli, Nicklin & Ford 2014: .21 to .45, quality above quantity; Cerasoli, Nicklin & Nassrelgrgawi 2016: .28, .37 and .25 [L1]; f: Hunter, Schmidt & Judiesch 1990: 32 % in work of medium complexity [M], 48 % of high [L2]"},
		{"S5.06I", "Paid by what one turns out", 3000, paid, "Cerasoli, Nicklin & Ford 2014: the link of motivation is weaker where incentives are directly salient, which go with quantity [L1]; no size was read"},
		{"S5.06M", "What has its place in the week, and what comes unasked", 100, expected, "Rogelberg et al. 2006: meetings and well-being about 0 over all [M]; Edwards, Caplan & Harrison 1998 for the fit [M]; the sizes are our own"},
		{"S5.06S", "A manager who could do it, and who is just", 700, skilled, "Artz, Goodall & Oswald 2017 for direction; Colquitt et al. 2001: .62, of which we take half for cause [M]"},
		{"S5.06W", "Looked over every week", 300, watched, "Siegel, König & Lazar 2022: satisfaction -.10, stress .11, performance -.01; Ravid et al. 2022: no gain in performance [L1]"},
		{"S5.07", "Hard work at what is not wanted", 4000, misaligned, "by design of the game, after Kerr 1975; Holmström & Milgrom 1991 [M]"},
		{"S5.08", "Contagion of leaving", 1500, contagious, "Felps et al. 2009 for existence, and for b: colleagues' embeddedness predicts leaving beyond one's own [L1]; the sizes are our own"},
		{"S5.08V", "Quits and what a team brings", 3000, quitsAndValue, "Park & Shaw 2013: -.15, corrected; Hancock et al. 2013: -.03 [L1]"},
		{"S5.09", "Strain and performance", 4000, strained, "Corbeanu, Iliescu, Ion & Spînu 2023: r -.17 of exhaustion, -.19 and -.10 by instrument, -.21 and -.22 in offices and with customers, the same for all measures of performance [L1]; b is specified"},
		{"S5.10", "Trust in the manager, work done and how people feel", 4000, exchange, "Martin et al. 2016: leader-member exchange with objective performance .24 [L1]; Dirks & Ferrin 2002: satisfaction .51, intention to quit -.40 [M]; Bliese 2000: 5 to 20 % [M]"},
		{"S5.11", "Several who judge", 1000, judges, "own arithmetic from judgements that correlate by .4; Schmidt & Zimmerman 2004: several independent interviewers say more than one, three or four unstructured ones as much as a structured one [L1]; c and d by design: nobody's impression is free of how they present themselves"},
		{"S5.15", "Insight into one's own skill", 8000, insight, "Zell & Krizan 2014: .29 over 22 meta-analyses, .09 to .63 [L2]"},
		{"S5.17", "How a team gets on, and what it gets done", 4000, ofTeams, "DeChurch & Mesmer-Magnus 2010: .38 corrected [M]; De Dreu & Weingart 2003: -.22 with performance, -.54 with satisfaction, corrected [M]; De Wit, Greer & Jehn 2012: task conflict about 0 [L1]; Avelino et al. 2016: 65 % of 133 projects [L1]"},
		{"S5.17S", "Large teams and small ones", 100, large, "Rodríguez et al. 2012: teams of nine and more are less productive [M]; the size is specified"},
		{"S5.17T", "Disagreeing where it is safe", 600, quarrels, "De Wit, Greer & Jehn 2012: task conflict about 0, and positive where it stays apart from relationship conflict [L1]; the size is specified"},
		{"S5.18", "Inspiration and interest", 1200, leverage, "Eden et al. 2000: r = .13 for managers trained to expect much [L1]; the sizes are our own. Fit of interests with satisfaction: .24 over 93 studies (Morris 2003, a dissertation), .11 over 107 (by authors we have not seen named: Meta-analysis of vocational interests and job satisfaction: challenging a common belief) [L1]. e and f: Van Iddekinge et al. 2011: .14 with performance, .23 where a scale is of the work itself, -.19 with intention to quit [L1]; Sackett et al. 2022: .24 [L2]"},
	}
	slices.SortStableFunc(list, func(a, b Target) int { return strings.Compare(a.ID, b.ID) })
	return list
}

// Result is one row: a statistic, its estimate and the band it must lie in. Estimate, Low and High are in the unit that the words of Statistic name.
type Result struct {
	ID        string  `json:"id"`        // the target's with a letter: VT02a
	Title     string  `json:"title"`     // of the target
	Statistic string  `json:"statistic"` // what is estimated, in words
	Estimate  float64 `json:"estimate"`
	Low       float64 `json:"low"`    // lowest estimate that is within the band
	High      float64 `json:"high"`   // and highest
	N         int     `json:"n"`      // of the runs, people or judgements it is estimated from
	Grade     string  `json:"grade"`  // of the evidence for the band, A to D; A and B stop a release
	OK        bool    `json:"ok"`     // the estimate lies within the band, its ends included
	Margin    float64 `json:"margin"` // how far inside its band the estimate lies, as a share of the band's width, .5 in its middle; below 0 outside
	Seeds     string  `json:"seeds"`  // first and last: 1..400
	Source    string  `json:"source"` // of the target
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
	Params   params.Params
	First    uint64                      // first seed; the others count on from here
	Scale    float64                     // share of the full N, for quick looks; 0 is all of it
	Workers  int                         // 0 is one per core; results do not depend on it
	Progress func(target, done, all int) // called now and then, from any goroutine; may be nil
	ctx      context.Context
	id       string
	title    string
	number   int
	full     int
}

// N is how many runs to make.
func (r *Run) N() int {
	if r.Scale <= 0 {
		return r.full
	}
	return max(int(r.Scale*float64(r.full)), 12)
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
		own.ctx, own.id, own.title, own.number, own.full = ctx, t.ID, t.Title, i, t.N
		found := t.Rows(&own)
		if ctx.Err() != nil {
			return rows, ctx.Err()
		}
		for k := range found {
			found[k].Source = t.Source
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
