package debrief

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"sync"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

// OtherPivots is how many decisions are lived again in a written debrief besides the one it is about, and MostPivots how many a play offers.
const (
	OtherPivots = 3
	MostPivots  = 8
)

// others lists the decisions that can be lived again besides the pivot: those with a forecast, the furthest from what came first; then the moment
// that was named; then, where those are fewer than OtherPivots, those with most at stake, up to so many in all. Nothing of them is lived yet but what finds
// the last kind.
func (r *Review) others(most int) *view.Pivots {
	p := &view.Pivots{List: []view.OtherPivot{}}
	taken := map[int]bool{r.pivot: true}
	add := func(n int, why string) {
		m, ok := r.momentOf(n)
		if !ok || taken[n] || len(p.List) == MostPivots || r.log.Entries[n-1].Gap == 0 {
			return
		}
		taken[n] = true
		p.List = append(p.List, view.OtherPivot{Moment: m, WhyThis: why})
	}
	missed, open := r.missed()
	for _, x := range missed {
		add(x.n, x.text())
	}
	if n, err := strconv.Atoi(r.page.Moment); err == nil && n > 0 {
		add(n, "This is the moment you named.")
	}
	if len(p.List) < OtherPivots {
		for _, x := range r.atStake() {
			if len(p.List) < most && x.worth {
				add(x.n, mostAtStake)
			}
		}
	}
	switch {
	case len(p.List) == 0 && len(r.stake) > 0:
		p.Sentence = nothingAtStake
	case len(p.List) == 0:
		p.Sentence = "No other scene of this play left a choice that could be lived again."
	case len(missed) > 0:
		p.Sentence = "Those first where your forecast was furthest from what came."
	case open > 0:
		p.Sentence = "These are chosen by what hung on them in this model."
	default:
		p.Sentence = "You forecast nothing else in this play, so these are chosen by what hung on them in this model."
	}
	if open > 0 {
		p.Sentence += " " + neverOut(open)
	}
	return p
}

// neverOut says how many forecasts are held against nothing.
func neverOut(n int) string {
	if n == 1 {
		return "One forecast is left out: no answer came that it could be held against."
	}
	return fmt.Sprintf("%d forecasts are left out: no answers came that they could be held against.", n)
}

// What is said of decisions that are chosen by what hung on them.
const (
	mostAtStake    = "Of your other decisions, this is one with most at stake in this model."
	littleAtStake  = "At the first look much seemed to hang on this one; in more lives of this model it did not."
	nothingAtStake = "On none of your other decisions that were looked at hung a difference worth the name in this model."
)

// miss is how far a forecast was from what came.
type miss struct {
	n      int // number of the entry
	said   int // percent
	came   bool
	points int
}

func (m *miss) text() string {
	if m.came {
		return fmt.Sprintf("You said %d %%, and it happened: %s off.", m.said, points(m.points))
	}
	return fmt.Sprintf("You said %d %%, and it did not happen: %s off.", m.said, points(m.points))
}

// points writes how far a forecast was off.
func points(n int) string {
	if n == 1 {
		return "1 point"
	}
	return fmt.Sprintf("%d points", n)
}

// missed lists the player's own forecasts that have come out, the furthest from what came first; of two as far, the earlier. open is how many
// have not, because no answer came or nobody was there.
func (r *Review) missed() (list []miss, open int) {
	for _, e := range r.log.Entries {
		a, ok := r.marked(e)
		if !ok {
			continue
		}
		m := miss{n: e.N, said: int(a.Forecast)}
		out := false
		if m.came, out = r.session.Foretold(a); !out {
			open++
			continue
		}
		if m.points = m.said; m.came {
			m.points = 100 - m.said
		}
		list = append(list, m)
	}
	slices.SortStableFunc(list, func(a, b miss) int { return cmp.Compare(b.points, a.points) })
	return list, open
}

// momentOf finds a decision among those that can be named.
func (r *Review) momentOf(n int) (view.Moment, bool) {
	id := strconv.Itoa(n)
	i := slices.IndexFunc(r.page.Moments, func(m view.Moment) bool { return m.ID == id })
	if i < 0 {
		return view.Moment{}, false
	}
	return r.page.Moments[i], true
}

// liveAgain computes one of the other decisions: its lives, the crowd, the twin, why, and the judgement. The lives are those that are compared with what
// else lay open, so that nothing is lived twice.
func (r *Review) liveAgain(p *view.OtherPivot) (*Figures, error) {
	n, err := strconv.Atoi(p.ID)
	if err != nil {
		return nil, fmt.Errorf("there is no decision %q", p.ID)
	}
	x := &Review{ctx: r.ctx, sc: r.sc, log: r.log, session: r.session, maker: view.NewMaker(r.sc), pivot: n, spread: r.spread, known: r.known}
	c, err := x.compare(r.meter)
	if err != nil {
		return nil, err
	}
	x.result = c.Decided(r.sc, r.log)
	if _, s, err := x.atPivot(); err == nil {
		x.maker.Show(s.See().Figures)
	}
	p.Caveat, p.Crowd, p.Lives = caveat(&x.result), x.crowd(), nil
	for k := range min(SingleLives, len(x.result.Lives)) {
		p.Lives = append(p.Lives, x.life(k))
	}
	f, l := x.numbers(&c), newLedger()
	twin, t, err := x.twin(&c, l)
	if err != nil {
		return nil, err
	}
	if p.Twin = twin; twin != nil {
		if p.Why, _, err = x.why(&t, l); err != nil {
			return nil, err
		}
		p.Why.End = "" // how it was tried is said where the one decision is told
	}
	var lived fates.Life
	if k := rival(&c); k >= 0 {
		if lived, err = fates.Lived(r.sc, r.log, n, c.Ways[k].Act); err != nil {
			return nil, err
		}
	}
	p.Judgement, p.Verdict = x.judge(&c, lived)
	if p.WhyThis == mostAtStake && !x.hangs(&c) {
		p.WhyThis = littleAtStake
	}
	f.Lived, f.Verdict, p.Ready = lived.Yardstick, p.Verdict, true
	return f, nil
}

// caveat says how many of the later decisions of some lives were not the player's.
func caveat(result *fates.Result) string {
	if result.Foreign > ForeignLimit {
		return fmt.Sprintf("Before any figure: in these lives, in this model, %d %% of the later decisions were not yours. A stand-in made them after your own habits, where your log had no answer.", percent(result.Foreign))
	}
	if percent(result.Foreign) == 0 {
		return "In these lives, in this model, you decide again as you did."
	}
	return fmt.Sprintf("In these lives, in this model, you decide again as you did; a stand-in with your habits made the %d %% of later decisions for which your log had no answer.", percent(result.Foreign))
}

// writtenPivots lives OtherPivots of the other decisions again, for a document. One that was chosen for what hung on it, and on which nothing did when more
// of its lives were lived, is left out, and the next takes its place.
func (r *Review) writtenPivots(doc *Document) (*view.Pivots, error) {
	p := r.others(MostPivots)
	rest, kept := p.List, []view.OtherPivot{}
	var first error
	for len(rest) > 0 && len(kept) < OtherPivots {
		next := rest[:min(len(rest), OtherPivots-len(kept))]
		if len(rest) < len(p.List) { // the first few are counted on from the beginning
			r.meter.more(len(next) * 6 * pairs(r.sc.Spec.Weeks))
		}
		rest = rest[len(next):]
		figures, errs := r.liveAll(next)
		for i := range next {
			if next[i].WhyThis == littleAtStake {
				continue
			}
			kept = append(kept, next[i])
			if errs[i] == nil {
				doc.Others = append(doc.Others, figures[i])
			}
		}
		first = cmp.Or(first, cmp.Or(errs...))
	}
	if len(kept) == 0 && len(p.List) > 0 {
		p.Sentence = nothingAtStake
	}
	p.List = kept
	return p, first
}

// liveAll lives some of the other decisions again at the same time.
func (r *Review) liveAll(list []view.OtherPivot) ([]*Figures, []error) {
	figures, errs := make([]*Figures, len(list)), make([]error, len(list))
	var wg sync.WaitGroup
	for i := range list {
		wg.Go(func() {
			errs[i] = attempt(func() (err error) { figures[i], err = r.liveAgain(&list[i]); return err })
		})
	}
	wg.Wait()
	return figures, errs
}

// openPivot computes one of the other decisions when it is opened first.
func (r *Review) openPivot(id string) error {
	p := r.page.File.Pivots.Find(id)
	if p == nil {
		return fmt.Errorf("there is no decision %q in this play", id)
	}
	if p.Ready {
		return nil
	}
	r.arrive() // with how far plays lie apart
	_, err := r.liveAgain(p)
	return err
}

// The bounds of the search for the decisions with most at stake.
const (
	stakesMoments = 8
	stakesLives   = 24
)

// staked is a decision with other ways that came to something else.
type staked struct {
	n     int     // number of the entry
	apart float64 // mean distance of the way it is held against, life by life
	worth bool    // the best other way lies a difference worth the name from it, as far as few lives tell
}

// atStake lists some of the decisions of a play, spread over it, those first whose ways lie furthest apart. It looks once, and keeps the lives.
func (r *Review) atStake() []staked {
	if r.stake == nil {
		r.known = map[int]fates.Comparison{}
		r.stake = r.lookForStakes()
	}
	return r.stake
}

func (r *Review) lookForStakes() []staked {
	list := []staked{}
	r.meter.more(stakesMoments * 6 * stakesLives)
	for i, m := range r.page.Moments {
		if i%((len(r.page.Moments)+stakesMoments-1)/stakesMoments) != 0 {
			continue
		}
		n, err := strconv.Atoi(m.ID)
		if err != nil {
			continue
		}
		part := r.meter.part(6 * stakesLives)
		c, err := fates.Compare(r.ctx, r.sc, r.log, n, fates.Options{Runs: stakesLives, Progress: part.progress()})
		part.end()
		if err != nil || c.Instead < 0 || c.Apart(c.Instead) == 0 { // nothing hung on it
			continue
		}
		r.known[n] = c
		list = append(list, staked{n, c.Apart(c.Instead), r.worth(&c, rival(&c))})
	}
	slices.SortStableFunc(list, func(a, b staked) int { return cmp.Compare(b.apart, a.apart) })
	return list
}

// marked is a decision of the player's own that a forecast was asked for and given on.
func (r *Review) marked(e declog.Entry) (term.Act, bool) {
	if e.Kind != declog.KindAct || e.Act.Event == "" || e.Act.Forecast == nil || r.log.Header.Early(&e) {
		return term.Act{}, false
	}
	a, err := session.Resolve(r.sc, e.Act)
	return a, err == nil
}
