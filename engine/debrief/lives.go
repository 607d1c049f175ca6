package debrief

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/shares"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/term"
)

// surelyOff is from how many points on a forecast decides which decision is looked at.
const surelyOff = 40

// choosePivot finds the one decision to look at: where the forecast was furthest off, or else the moment the player named.
func (r *Review) choosePivot() {
	missed, _ := r.missed()
	if len(missed) > 0 {
		r.pivot = missed[0].n
	}
	r.page.WhyPivot = "Here your forecast was furthest from what came."
	named, err := strconv.Atoi(r.page.Moment)
	isNamed := err == nil && named > 0
	found := false
	for i, m := range missed[:min(len(missed), openLooked)] {
		if m.points < surelyOff && isNamed {
			break
		}
		if found = r.open(m.n); found {
			if r.pivot = m.n; i > 0 {
				r.page.WhyPivot = "Of the decisions on which something still hung, your forecast was furthest off here."
			}
			break
		}
	}
	if !found && isNamed {
		r.pivot = named
		r.page.WhyPivot = "This is the moment you named."
	}
	if m, ok := r.momentOf(r.pivot); ok {
		r.page.Pivot = &m
	}
}

// openLooked is how many decisions are looked at for one on which something hung, and openLives in how many lives each: few, for they are lived before
// the first is told.
const (
	openLooked = 4
	openLives  = 16
)

// open reports whether any of a few lives of a decision ends otherwise than the play did. One after which all ends the same has little to tell.
func (r *Review) open(n int) bool {
	result, err := fates.Run(r.ctx, r.sc, r.log, n, fates.Options{Runs: openLives})
	if err != nil {
		return false
	}
	return slices.ContainsFunc(result.Lives, func(l fates.Life) bool { return l.Ending != result.Yours.Ending })
}

// firstLives is how many lives are lived before the first is told: enough for those that are told, and to say how many decisions in them were not the
// player's. The rest of the crowd fills in behind them.
const firstLives = 24

// live runs so many lives of the pivot.
func (r *Review) live(runs int) {
	if r.pivot == 0 {
		r.page.Step = "done"
		return
	}
	part := r.meter.part(runs)
	defer part.end()
	result, err := fates.Run(r.ctx, r.sc, r.log, r.pivot, fates.Options{Runs: runs, Progress: part.progress()})
	if err != nil {
		r.page.Caveat = "The lives of this decision could not be run: " + err.Error()
		r.page.Step = "done"
		return
	}
	r.result = result
	r.page.More = min(SingleLives, len(result.Lives))
	r.page.Caveat = caveat(&result)
}

// everybody waits for the lives that were lived behind the single ones. What of them is finished when the debrief is stopped counts.
func (r *Review) everybody() {
	if r.filling == nil {
		return
	}
	r.result = <-r.filling
	r.filling = nil
	r.page.Caveat = caveat(&r.result)
}

func percent(share float64) int { return int(share*100 + .5) }

// eachWay are two shares of one whole in whole percent that never come to more than all of it. What lies between them, and is not told, takes nothing from
// either: two that are alike are told alike.
func eachWay(better, worse float64) (int, int) {
	b, w := percent(better), percent(worse)
	if b+w > 100 {
		both := shares.Whole(100, better, worse)
		return both[0], both[1]
	}
	return b, w
}

// life tells one life in a sentence made from that life. How it came and ended is told of the first to which it came so; of a later one, that it came so again.
func (r *Review) life(k int) view.Life {
	l := r.result.Lives[k]
	e := &r.sc.Source.Endings[l.Ending]
	mood := "fine"
	if !l.Hoped {
		mood = "flat"
	}
	out := view.Life{
		Number: l.Number, Ending: e.ID, Person: e.Person, Mood: mood,
		Yours: l.Ending == r.result.Yours.Ending && l.Came == r.result.Yours.Came && l.Kept == r.result.Yours.Kept && l.Broken == r.result.Yours.Broken,
	}
	came := course{lived(e) + r.otherwise(&l), out.Yours}
	if o := r.cameOut(l.Came); o != "" {
		came.text = o + " " + came.text
	}
	out.Sentence = r.sinceTold(came, l.Number) + r.happened(&l)
	return out
}

// course is how a life came and ended, in words.
type course struct {
	text  string
	yours bool // as the play did
}

// sinceTold is how a life came and ended, in a few words where an earlier one has told it.
func (r *Review) sinceTold(c course, number int) string {
	switch first, told := r.courses[c]; {
	case !told:
		if r.courses == nil {
			r.courses = map[course]int{}
		}
		r.courses[c] = number
		return c.text
	case c.yours:
		return "It came out again as it did for you."
	default:
		return "It came out as in life " + view.Thousands(first) + "."
	}
}

// lived is an ending in a sentence for a single life: the author's own, or what the crowd calls it, or else how its text begins.
func lived(e *scenario.EndingSource) string {
	switch text, _, more := strings.Cut(e.Text, ". "); {
	case e.Sentence != "":
		return e.Sentence
	case e.Label != "":
		return voice.Sentence(e.Label)
	case strings.Contains(text, "{"): // a count, which is of one play alone
		return ""
	case more:
		return text + "."
	default:
		return text
	}
}

// otherwise says what became of promises in a life, where it was another thing than in the play: two of them at most.
func (r *Review) otherwise(l *fates.Life) string {
	text, n := "", 0
	for i := range min(len(r.sc.Spec.Promises), 64) {
		name := first(r.sc.Source.People[r.sc.Spec.Promises[i].Person].Name)
		switch kept, broken := l.Kept>>i&1 == 1, l.Broken>>i&1 == 1; {
		case n == 2:
		case kept && r.result.Yours.Kept>>i&1 == 0:
			text += " What you promised " + name + " was kept."
			n++
		case broken && r.result.Yours.Broken>>i&1 == 0:
			text += " What you promised " + name + " was not kept."
			n++
		}
	}
	return text
}

// cameOut is how the decision turned out in a life: in the author's short way where there is one, else in plain words where it was another way than in the
// play.
func (r *Review) cameOut(came term.Outcome) string {
	a, _ := session.Resolve(r.sc, r.result.Act)
	if sign := r.outcomeSign(a, came); sign != "" {
		return sign
	}
	text := r.outcomeText(a, came)
	if came == r.result.Yours.Came || strings.Contains(text, unnamed) {
		return ""
	}
	return text
}

// outcomeSign is the short way the author tells how this decision turned out, if there is one.
func (r *Review) outcomeSign(a term.Act, came term.Outcome) string {
	if a.Event == term.NoEvent {
		return ""
	}
	return r.sc.Source.Events[a.Event].Choices[a.Choice].Outcomes[came.String()].Sign
}

// crowd gathers all lives by how they ended.
func (r *Review) crowd() *view.Crowd {
	c := &view.Crowd{Total: len(r.result.Lives), Foreign: r.result.Foreign}
	same := 0
	for i, n := range r.result.Endings {
		e := &r.sc.Source.Endings[i]
		yours := i == r.result.Yours.Ending
		if yours {
			same = n
		}
		if n == 0 && !yours {
			continue
		}
		c.Columns = append(c.Columns, view.CrowdGroup{Ending: e.ID, Label: e.Name(), Count: n, Yours: yours})
	}
	c.Sentence = crowdSentence(same, c.Total, r.result)
	return c
}

// certainly is the share of lives that end as the play did from which on nothing is said about kinder and harder ones [%].
const certainly = 95

func crowdSentence(same, total int, result fates.Result) string {
	s := fmt.Sprintf("In this model, with the same people and the same decision, %s of %s lives ended as yours did.", view.Thousands(same), view.Thousands(total))
	if same*100 >= total*certainly {
		return s + " By then hardly anything else could come of it."
	}
	_, share := around(&result)
	switch at := percentile(result.Lives, result.Yours.Yardstick); {
	case at <= hard:
		return s + fmt.Sprintf(" In %d %% it went better: you lived one of the harder ones.", share)
	case at >= kind:
		return s + fmt.Sprintf(" In %d %% it went better: you lived one of the kinder ones.", share)
	default:
		return s + fmt.Sprintf(" In %d %% it went better: yours was an ordinary one.", share)
	}
}
