package debrief

import (
	"fmt"
	"math"
	"strings"

	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/shares"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/num"
)

// The limits of what is told as lucky and as sound. They are ours and no findings (grade D).
const (
	kind     = .65 // share of the lives of a decision that have to lie below the one that was lived for it to be called lucky
	hard     = .35 // and unlucky
	disagree = .1  // difference of shares of worlds from which on the count speaks against the average

	least = .1 // difference worth the name, of ways and of lives, in standard deviations of plays of the scenario
)

// sureZ is how many standard errors ways have to lie apart for one to be called better, and the half width of the interval that is told: 95 %, made wider for
// having looked for the best among several others (Bonferroni).
func sureZ(others int) float64 { return num.NormalQuantile(1 - .025/float64(max(others, 1))) }

// split puts the computed shares of the play beside the tokens, and judges the pivot apart from how it came out. It is nil where it was stopped.
func (r *Review) split(c *fates.Comparison, f *Figures, m *meter) *view.Split {
	crossed, cells := m.part((len(fates.Reference(r.sc))+1)*fates.SplitCasts*fates.SplitLucks), m.part(7*fates.AccountRuns)
	defer cells.end()
	s, err := fates.SplitPlay(r.ctx, r.sc, r.log, crossed.progress())
	if err != nil {
		return nil
	}
	crossed.end()
	account, err := fates.AccountFor(r.ctx, r.sc, r.log, cells.progress())
	if err != nil {
		return nil
	}
	out := &view.Split{Of: "How this play turned out", Account: accountText(account, r.sc, places(s.Spread)), Parts: parts(s.Split)}
	if s.Split.Total > 0 {
		out.Reference = referenceText(s, r.sc)
		out.Tokens = tokenTexts(r.page.Tokens, s.Split)
	}
	r.spread = s.Spread
	var lived fates.Life
	if k := rival(c); k >= 0 {
		if lived, err = fates.Lived(r.sc, r.log, r.pivot, c.Ways[k].Act); err != nil {
			return nil
		}
	}
	out.Pivot = "One decision: " + r.maker.Choice(c.Ways[0].Act)
	out.Judgement, out.Verdict = r.judge(c, lived)
	f.Account, f.LogScale, f.Verdict, f.Lived = accountOf(account), s.Log, out.Verdict, lived.Yardstick
	return out
}

func parts(s shares.Split) []view.Share {
	if s.Total == 0 {
		return nil
	}
	whole := s.Whole(100)
	row := func(k int, id, name string, x shares.Share) view.Share {
		low, high := max(x.Low, 0), max(min(x.High, 1), x.Value)
		return view.Share{
			ID: id, Name: name, Value: x.Value, Low: low, High: high,
			Text: fmt.Sprintf("%d %% of the variance, between %d and %d", whole[k], min(percent(low), whole[k]), max(percent(high), whole[k])),
		}
	}
	return []view.Share{
		row(0, "choice", "What you chose", s.Policy), row(1, "people", "Who the others are", s.Cast),
		row(2, "both", "The two together: the same choice suits some and not others", s.Both), row(3, "luck", "Luck", s.Luck),
	}
}

func referenceText(s fates.Splitting, sc *scenario.Scenario) string {
	scale := ""
	if !s.Log {
		scale = " on its plain scale"
	}
	return fmt.Sprintf("In this model, against this reference: %d %s (%s, and yours), %d sets of people for this office, yours among them, and %d lucks for each of these pairs; shares of the variance of the scenario’s yardstick%s, with 95 %% intervals. Another reference would give other shares.",
		len(fates.Reference(sc))+1, managing(sc), strings.Join(fates.Reference(sc), ", "), fates.SplitCasts, fates.SplitLucks, scale)
}

// managing is what the managers of the reference set differ in.
func managing(sc *scenario.Scenario) string {
	if sc.OfMachines() {
		return "ways of seeing to the machines"
	}
	return "ways of managing"
}

// typical is whom a play is held against.
func typical(sc *scenario.Scenario) string {
	if sc.OfMachines() {
		return "a typical way of seeing to the machines, with"
	}
	return "a typical manager with"
}

// tokenTexts put tokens and shares beside each other, in tenths and their tenths: the same whole percents as the shares are told in.
func tokenTexts(t [3]int, s shares.Split) []string {
	if t[0]+t[1]+t[2] == 0 {
		return nil
	}
	whole := s.Whole(100)
	tenth := func(k int) string { return strings.TrimSuffix(fmt.Sprintf("%d.%d", whole[k]/10, whole[k]%10), ".0") }
	return []string{
		fmt.Sprintf("You laid %s on what you chose; computed, it is %s of ten.", counted(t[0]), tenth(0)),
		fmt.Sprintf("You laid %s on who the others are; it is %s, and how your choice and these people fit adds %s.", counted(t[1]), tenth(1), tenth(2)),
		fmt.Sprintf("You laid %s on luck; it is %s.", counted(t[2]), tenth(3)),
	}
}

// accountText tells a whole play against a typical one, with so many decimal places. It speaks of amounts and never of shares of variance.
func accountText(a shares.Account, sc *scenario.Scenario, places int) string {
	told := inUnits(a, math.Pow10(places))
	part := func(value, fault float64, name string) string {
		return fmt.Sprintf("%+.*f (±%.*f) %s", places, value, places, 1.96*fault, name)
	}
	return fmt.Sprintf("Your play as a whole came to %.*f on this scenario’s yardstick. In this model %s typical people and typical luck comes to %.*f (%d %s, %d redraws). The difference of %+.*f: %s, %s, %s.",
		places, told.actual, typical(sc), places, told.typical, len(fates.Reference(sc)), managing(sc), a.Runs, places, told.apart,
		part(told.parts[0], a.Decisions.Error, "what you decided"), part(told.parts[1], a.People.Error, "who your people are"), part(told.parts[2], a.Luck.Error, "luck"))
}

// percentile is the share of the lives of the decision below the one that was lived; lives that came to the same count half.
func percentile(lives []fates.Life, lived float64) float64 {
	below := 0.0
	for i := range lives {
		switch y := lives[i].Yardstick; {
		case y < lived:
			below++
		case y == lived:
			below += .5
		}
	}
	return below / float64(max(len(lives), 1))
}

// around is above which share of the lives of the decision the one that was lived came out, and in which it went better, in whole percent. They stand on one page
// and never come to more than all lives.
func around(result *fates.Result) (above, better int) {
	n := 0
	for i := range result.Lives {
		if result.Lives[i].Yardstick > result.Yours.Yardstick {
			n++
		}
	}
	return eachWay(percentile(result.Lives, result.Yours.Yardstick), float64(n)/float64(max(len(result.Lives), 1)))
}

// rival is the best of the other ways, by its mean; -1 where there is none.
func rival(c *fates.Comparison) int {
	best := -1
	for k := 1; k < len(c.Ways); k++ {
		if best < 0 || c.Ways[k].Mean > c.Ways[best].Mean {
			best = k
		}
	}
	return best
}

// spreadOf is what differences are held against: how far plays of the scenario lie apart, or, where that was not computed, the lives of the decision.
func (r *Review) spreadOf(c *fates.Comparison) float64 {
	if r.spread > 0 {
		return r.spread
	}
	sum, mean := 0.0, c.Ways[0].Mean
	for i := range c.Ways[0].Lives {
		d := c.Ways[0].Lives[i].Yardstick - mean
		sum += d * d
	}
	return math.Sqrt(sum / float64(max(len(c.Ways[0].Lives)-1, 1)))
}

// apart is how far the life that was lived lies from the mean of the lives of its decision.
func (r *Review) apart() float64 {
	mean := 0.0
	for i := range r.result.Lives {
		mean += r.result.Lives[i].Yardstick / float64(max(len(r.result.Lives), 1))
	}
	return r.result.Yours.Yardstick - mean
}

// luckOf says how the life that was lived lies among the lives of its decision: lucky, unlucky or ordinary. One that lies hardly apart from their mean is
// ordinary, however many it lies above.
func (r *Review) luckOf(c *fates.Comparison) string {
	at, apart := percentile(r.result.Lives, r.result.Yours.Yardstick), r.apart()
	switch worth := least * r.spreadOf(c); {
	case at >= kind && apart >= worth:
		return "lucky"
	case at <= hard && apart <= -worth:
		return "unlucky"
	}
	return "ordinary"
}

// judge tells the decision apart from how it came out. lived is what the way it is held against came to with the luck of the play.
func (r *Review) judge(c *fates.Comparison, lived fates.Life) (lines []string, verdict string) {
	at := percentile(r.result.Lives, r.result.Yours.Yardstick)
	above, _ := around(&r.result)
	lines = append(lines, fmt.Sprintf("What came of it: of the %s lives of this very decision in this model, yours came out above %d %%.", view.Thousands(len(r.result.Lives)), above))
	if r.result.Foreign > ForeignLimit {
		lines[0] += fmt.Sprintf(" A stand-in took %d %% of the later decisions in them: where it did worse than you would have, that looks like luck and is none.", percent(r.result.Foreign))
	}
	k := rival(c)
	if k < 0 {
		return append(lines, "Nothing else lay open, so there is no judging the choice."), "even"
	}
	line, sound := r.soundness(c, k)
	luck, n := r.luckOf(c), places(r.spreadOf(c))
	verdict = sound + "_" + luck
	if luck == "ordinary" && (at >= kind || at <= hard) && r.apart() != 0 {
		lines[0] += fmt.Sprintf(" That is no luck worth the name: it lies %s from their mean, where plays of this scenario lie %.*f apart.", sizeText(r.apart(), n), n-1, r.spreadOf(c))
	}
	last := verdicts[verdict]
	if luck != "ordinary" && r.negligible(c, k) {
		last = noDifference[luck]
	}
	return append(lines, line, livedText(lived.Yardstick-r.result.Yours.Yardstick, n), last), verdict
}

// hangs reports whether something hung on a decision: it can be told from the best other way, on average, by a difference worth the name.
func (r *Review) hangs(c *fates.Comparison) bool {
	k := rival(c)
	if k < 0 {
		return false
	}
	gap := c.Gap(k)
	return math.Abs(gap.Mean) > sureZ(len(c.Ways)-1)*gap.Error && r.worth(c, k)
}

// worth reports whether a way lies a difference worth the name from what was decided, on average.
func (r *Review) worth(c *fates.Comparison, k int) bool {
	size := math.Abs(c.Gap(k).Mean)
	return size > 0 && size >= least*r.spreadOf(c)
}

// negligible reports whether it is sure enough that no difference worth the name lies between a way and what was decided.
func (r *Review) negligible(c *fates.Comparison, k int) bool {
	gap := c.Gap(k)
	size, sure, limit := math.Abs(gap.Mean), sureZ(len(c.Ways)-1)*gap.Error, least*r.spreadOf(c)
	return size == 0 && sure == 0 || size < limit && (size > sure || size+sure < limit)
}

// soundness holds what was decided against another way, on average over the same lucks: sound, poor, or even where the difference cannot be told from none,
// is not worth the name, or goes one way on average and the other in most worlds.
func (r *Review) soundness(c *fates.Comparison, k int) (line, sound string) {
	gap, w, z := c.Gap(k), &c.Ways[k], sureZ(len(c.Ways)-1)
	name, worse := inQuotes(r.maker.Choice(w.Act)), 1-w.Better-w.Equal
	up, down := eachWay(w.Better, worse)
	counts := fmt.Sprintf("it was better in %d %% of worlds and worse in %d %%", up, down)
	ours := fmt.Sprintf("yours was better in %d %% of worlds and worse in %d %%", down, up)
	size, n := math.Abs(gap.Mean), places(r.spreadOf(c))
	side := map[bool]string{true: "below", false: "above"}[gap.Mean > 0] // on which yours lies
	switch {
	case size <= z*gap.Error || size == 0:
		return fmt.Sprintf("The choice itself: between yours and %s this model sees no clear difference on average (yours %+.*f ±%.*f); %s.", name, n, 0-gap.Mean, n, z*gap.Error, ours), "even"
	case size < least*r.spreadOf(c):
		return fmt.Sprintf("The choice itself: between yours and %s there is no difference worth the name in this model: yours comes out %.*f (±%.*f) %s on average, where plays of this scenario lie %.*f apart; %s.", name, n, size, n, z*gap.Error, side, n-1, r.spreadOf(c), ours), "even"
	case gap.Mean > 0 && worse > w.Better+disagree, gap.Mean < 0 && w.Better > worse+disagree:
		return fmt.Sprintf("The choice itself: %s comes out %.*f (±%.*f) %s yours on average, and yet %s: what is seldom is large. Which of the two is the better bet hangs on which of these counts.",
			name, n, size, n, z*gap.Error, map[bool]string{true: "above", false: "below"}[gap.Mean > 0], counts), "even"
	case gap.Mean > 0:
		return fmt.Sprintf("The choice itself: %s was better in %d %% of worlds and worse in %d %%; on average it came out %.*f above yours (±%.*f).", name, up, down, n, size, n, z*gap.Error), "poor"
	}
	return fmt.Sprintf("The choice itself: held against %s, the next best, yours was better in %d %% of worlds and worse in %d %%; on average it came out %.*f above (±%.*f).", name, down, up, n, size, n, z*gap.Error), "sound"
}

// livedText says which of two ways was better in the world that was lived, and by how much, with so many decimal places.
func livedText(d float64, places int) string {
	switch {
	case d > 1e-9:
		return "In the world you lived, the other way would have come out better, by " + sizeText(d, places) + "."
	case d < -1e-9:
		return "In the world you lived, your way came out better, by " + sizeText(d, places) + "."
	}
	return "In the world you lived, both would have come to the same."
}

// verdicts tell judgement and outcome apart. None says what anybody is worth.
var verdicts = map[string]string{
	"sound_lucky":    "A good choice, and it was lucky as well. Only the first of these can be done again.",
	"sound_ordinary": "A good choice, and what came of it was what mostly comes of it.",
	"sound_unlucky":  "A good choice that met bad luck. It would be as good again tomorrow.",
	"poor_lucky":     "Another way was the better bet, and luck carried this one. It need not carry the next.",
	"poor_ordinary":  "Another way was the better bet, and what came was what mostly comes of this one.",
	"poor_unlucky":   "Another way was the better bet, and luck was against this one as well.",
	"even_lucky":     "No other way was clearly the better bet, and it came out well: that was luck.",
	"even_ordinary":  "No other way was clearly the better bet, and what came was what mostly comes.",
	"even_unlucky":   "No other way was clearly the better bet, and it came out badly: that was luck.",
}

// noDifference is said in their place, by how the play came out, where no way made a difference worth the name.
var noDifference = map[string]string{
	"lucky":   "Neither way made a difference worth the name here. That the play came out well did not hang on this choice.",
	"unlucky": "Neither way made a difference worth the name here. That the play came out badly did not hang on this choice.",
}

// inQuotes puts a choice in quotes, unless it brings its own.
func inQuotes(s string) string {
	if voice.Quotation(s) != "" {
		return "the other way (" + s + ")"
	}
	return voice.InQuotes(s)
}
