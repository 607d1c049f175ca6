package debrief

import (
	"errors"
	"fmt"

	"headcount/engine/fates"
	"headcount/engine/session"
	"headcount/engine/shares"
	"headcount/engine/view"
)

// core is what follows the crowd: it is computed while single lives are told.
type core struct {
	twin    *view.Twin
	why     *view.Why
	chair   *view.Chair
	split   *view.Split
	figures *Figures

	spread float64 // as in Review
	claims []Claim // what the chain rests on
	wrong  string  // a mistake of ours that kept the rest from being computed; empty when all went well
}

// Figures are the numbers behind the words of the core.
type Figures struct {
	Decision   int         `json:"decision"` // number of the pivot in the log
	Lives      int         `json:"lives"`
	Foreign    float64     `json:"foreign"`    // share of later decisions that were not the player's, 0 to 1
	Percentile float64     `json:"percentile"` // share of the lives of the decision below the one that was lived, 0 to 1
	Yardstick  float64     `json:"yardstick"`  // what the play came to
	Spread     []float64   `json:"spread"`     // what the lives of the decision came to, in order
	Ways       []WayFigure `json:"ways"`       // what was decided first
	Instead    int         `json:"instead"`    // the way of the twin
	Lived      float64     `json:"lived"`      // what the best other way comes to with the luck of the play
	Account    *Account    `json:"account,omitempty"`
	LogScale   bool        `json:"log_scale"` // shares hold on the log scale
	Verdict    string      `json:"verdict"`
}

// WayFigure is one way the pivot could have gone, over lives with the same luck.
type WayFigure struct {
	Text   string  `json:"text"`
	Yours  bool    `json:"yours,omitempty"`
	Lives  int     `json:"lives"`
	Mean   float64 `json:"mean"`   // of the yardstick
	Better float64 `json:"better"` // share of pairs in which it came out above what was decided
	Worse  float64 `json:"worse"`
	Gap    float64 `json:"gap"` // mean difference to what was decided
	Error  float64 `json:"error"`
}

// Account is the account of the whole play.
type Account struct {
	Actual    float64    `json:"actual"`
	Typical   float64    `json:"typical"`
	Decisions [2]float64 `json:"decisions"` // part and standard error
	People    [2]float64 `json:"people"`
	Luck      [2]float64 `json:"luck"`
	Runs      int        `json:"runs"`
}

func accountOf(a shares.Account) *Account {
	two := func(c shares.Contribution) [2]float64 { return [2]float64{c.Value, c.Error} }
	return &Account{a.Actual, a.Typical, two(a.Decisions), two(a.People), two(a.Luck), a.Runs}
}

// begin starts to compute the core.
func (r *Review) begin() {
	coming, filling := make(chan core, 1), make(chan fates.Result, 1)
	behind := &Review{ctx: r.ctx, sc: r.sc, log: r.log, maker: view.NewMaker(r.sc), pivot: r.pivot, result: r.result}
	behind.page.Tokens, behind.page.Moment = r.page.Tokens, r.page.Moment
	go func() {
		wrong := guarded(func() {
			if all, err := fates.Run(r.ctx, r.sc, r.log, r.pivot, fates.Options{Runs: Runs}); err == nil || len(all.Lives) > len(behind.result.Lives) {
				behind.result = all
			}
		})
		filling <- behind.result
		var c core
		if wrong == "" {
			wrong = guarded(func() {
				behind.session, _ = session.Retrace(behind.sc, behind.log)
				behind.session.Finish()
				c = behind.compute(nil)
			})
		}
		c.wrong = wrong
		coming <- c
	}()
	r.coming, r.filling = coming, filling
}

// guarded does something that nobody waits for, and returns the mistake of ours that it came to, in words; nothing where all went well. Otherwise it would
// take with it whatever else is going on.
func guarded(do func()) (wrong string) {
	defer func() {
		if p := recover(); p != nil {
			wrong = fmt.Sprint(p)
		}
	}()
	do()
	return ""
}

// ErrWrong says that a mistake of ours kept a part of a debrief from being made; the rest is there.
var ErrWrong = errors.New("something inside the game went wrong")

// attempt makes a part of a debrief. A mistake of ours in it is an error, as if the world had been at fault.
func attempt(make func() error) error {
	var err error
	if wrong := guarded(func() { err = make() }); wrong != "" {
		return fmt.Errorf("%w (%s); please report it", ErrWrong, wrong)
	}
	return err
}

// arrive waits for the core and puts it on the page.
func (r *Review) arrive() {
	if r.coming == nil {
		return
	}
	r.everybody()
	c := <-r.coming
	r.coming = nil
	r.put(c)
}

// put puts the core on the page.
func (r *Review) put(c core) {
	r.spread = max(r.spread, c.spread)
	r.page.Twin, r.page.Why, r.page.Chair, r.page.Split = c.twin, c.why, c.chair, c.split
	if c.wrong != "" {
		r.page.Caveat += " Something inside the game went wrong while this was computed (" + c.wrong + "), so that the rest is missing here; please report it."
	}
	if r.page.Card == nil {
		r.page.Card = &view.Card{}
	}
	r.page.Card.Hint = proposed(&c)
}

// compute makes the core. What could not be computed, because it was stopped, is left out.
func (r *Review) compute(m *meter) core {
	var out core
	c, err := r.compare(m)
	if err != nil {
		return out
	}
	if _, s, err := r.atPivot(); err == nil {
		r.maker.Show(s.See().Figures)
	}
	out.figures = r.numbers(&c)
	l := newLedger()
	twin, t, err := r.twin(&c, l)
	if err != nil || twin == nil {
		return out
	}
	out.twin = twin
	if out.why, out.claims, err = r.why(&t, l); err != nil {
		out.why = nil
		return out
	}
	if out.chair, err = r.chair(&t); err != nil {
		return out
	}
	out.split = r.split(&c, out.figures, m)
	out.spread = r.spread
	return out
}

// numbers gathers the numbers of a comparison.
func (r *Review) numbers(c *fates.Comparison) *Figures {
	f := &Figures{
		Decision: r.pivot, Lives: len(r.result.Lives), Foreign: r.result.Foreign, Yardstick: r.result.Yours.Yardstick, Instead: c.Instead,
		Percentile: percentile(r.result.Lives, r.result.Yours.Yardstick),
	}
	for i := range r.result.Lives {
		f.Spread = append(f.Spread, r.result.Lives[i].Yardstick)
	}
	for k := range c.Ways {
		w, g := &c.Ways[k], c.Gap(k)
		f.Ways = append(f.Ways, WayFigure{r.maker.Choice(w.Act), w.Yours, len(w.Lives), w.Mean, w.Better, max(1-w.Better-w.Equal, 0), g.Mean, g.Error})
	}
	return f
}
