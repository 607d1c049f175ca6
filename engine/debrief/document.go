package debrief

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

// Document is the whole debrief of one play, made from its log alone: what a page or a file is written from.
type Document struct {
	Scenario string        `json:"scenario"`
	Title    string        `json:"title"`
	Log      string        `json:"log"` // id of the log
	Cast     uint64        `json:"cast,string"`
	Luck     uint64        `json:"luck,string"`
	Policy   string        `json:"policy,omitempty"` // name of the bot that played; empty for a person
	Life     string        `json:"life,omitempty"`   // for a second life: where it was forked
	Notes    []string      `json:"notes,omitempty"`  // what has to be known first
	Debrief  *view.Debrief `json:"debrief"`
	Figures  *Figures      `json:"figures,omitempty"`
	Others   []*Figures    `json:"others,omitempty"` // behind the other decisions, in their order
}

// Written makes the whole debrief of a log. A log that has not come to its end is refused. When the context ends, what was finished is returned
// with the context's error. progress, which may be nil, is told how far it has come; it may be called from any goroutine.
func Written(ctx context.Context, sc *scenario.Scenario, log declog.Log, progress func(done, of int)) (*Document, error) {
	s, err := session.Replay(sc, log)
	if s == nil {
		return nil, err
	}
	var d *session.Difference
	if errors.As(err, &d) && !d.Drift {
		return nil, fmt.Errorf("this play cannot be followed to its end: %w", err)
	}
	if s.Finish(); s.Stop() != term.End {
		return nil, fmt.Errorf("this play stands on %s and has not come to its end; play it on, and debrief it then", view.Date(s.See().Day))
	}
	doc := &Document{Scenario: sc.Source.ID, Title: sc.Source.Title, Log: log.ID(), Cast: log.Header.Cast, Luck: log.Header.Luck, Policy: log.Header.Policy}
	if err != nil {
		doc.Notes = append(doc.Notes, "The scenario has changed since this play: "+err.Error()+". What follows is about the play as it comes out now.")
	}
	if who := aheadText(log.Header); who != "" {
		doc.Notes = append(doc.Notes, who)
	}
	if life := log.Header.Life; life != nil {
		doc.Life = "second life, from " + view.Day(life.Day)
		doc.Notes = append(doc.Notes, "This is a second life, from "+view.Day(life.Day)+"; its forecasts do not count.")
	}
	all := Runs + 6*(1+OtherPivots)*pairs(sc.Spec.Weeks) + (len(fates.Reference(sc))+1)*fates.SplitCasts*fates.SplitLucks + 7*fates.AccountRuns
	r := &Review{ctx: ctx, sc: sc, log: log, maker: view.NewMaker(sc), session: s, meter: &meter{of: all, tell: progress}}
	return doc, r.write(doc)
}

// write goes through the debrief without anybody there to be asked. A mistake of ours in one part of it takes no other part with it: it is noted, and the
// error is an ErrWrong.
func (r *Review) write(doc *Document) error {
	doc.Debrief = &r.page
	r.page.Ending, r.page.Moments = r.ending(), r.moments()
	r.takeUpNotes()
	if r.page.Moment == "" {
		doc.Notes = append(doc.Notes, "You named no moment and laid no tokens: in the game you speak first, and what is computed comes after.")
	}
	file := r.startFile()
	again := doc.missing("What follows your account", attempt(func() error { return r.again(doc) }))
	r.page.More, r.page.Step = 0, "done"
	return errors.Join(again, r.file(doc, file))
}

// again lives one decision again, and computes what follows from it.
func (r *Review) again(doc *Document) error {
	r.choosePivot()
	if r.pivot == 0 {
		r.stakes()
	}
	if r.pivot == 0 {
		doc.Notes = append(doc.Notes, "No scene of this play left a choice that could be lived again.")
		return nil
	}
	if r.live(Runs); len(r.result.Lives) < Runs {
		return nil // the caveat says why, or else that it was stopped is said of the whole
	}
	for k := range r.page.More {
		r.page.Lives = append(r.page.Lives, r.life(k))
	}
	r.page.Crowd = r.crowd()
	c := r.compute(r.meter)
	r.put(c)
	doc.Figures = c.figures
	return nil
}

// missing notes that a mistake of ours kept a part from being made. Any other error is left to whoever called.
func (doc *Document) missing(name string, err error) error {
	if !errors.Is(err, ErrWrong) {
		return err
	}
	err = fmt.Errorf("%s could not be made: %w", name, err)
	doc.Notes = append(doc.Notes, err.Error()+".")
	return err
}

const stoppedEarly = "It was stopped; this is what was finished."

// making is a part of the file that is being made.
type making struct {
	section view.Section
	make    func() error
	err     error // once it is made
}

// startFile begins to make what of the file needs nothing but the log, all at once and beside whatever else is done: much of it can use one core alone. wait
// returns it when it is made, with how each part went.
func (r *Review) startFile() (wait func() (*view.File, []making)) {
	f, sc, log := &view.File{}, r.sc, r.log
	list := []making{
		{section: view.StrandsSection(), make: func() (err error) { f.Strands, err = Strands(r.ctx, sc, log); return err }},
		{section: sectionOf("mirror"), make: func() (err error) { f.Mirror, err = Mirror(r.ctx, sc, log); return err }},
		{section: sectionOf("beliefs"), make: func() (err error) { f.Beliefs, err = Beliefs(sc, log); return err }},
		{section: sectionOf("dispatcher"), make: func() (err error) { f.Dispatcher, err = Dispatcher(r.ctx, sc, log, Rules(log)); return err }},
		{section: sectionOf("dice"), make: func() (err error) { f.Dice, err = Dice(sc, log); return err }},
		{section: view.LessonSection(), make: func() (err error) { f.Lessons, err = Lessons(sc, log); return err }},
	}
	var wg sync.WaitGroup
	for i := range list {
		wg.Go(func() { list[i].err = attempt(list[i].make) })
	}
	return func() (*view.File, []making) {
		wg.Wait()
		return f, list
	}
}

// sectionOf is the part of the file of that id.
func sectionOf(id string) view.Section {
	list := view.Sections()
	return list[slices.IndexFunc(list, func(s view.Section) bool { return s.ID == id })]
}

// file adds what stands behind the debrief, as far as one log tells it, from what was begun.
func (r *Review) file(doc *Document, rest func() (*view.File, []making)) error {
	var pivots *view.Pivots
	var errs []error
	note := func(s view.Section, err error) { errs = append(errs, doc.missing("“"+s.Text+"”", err)) }
	if r.ctx.Err() == nil {
		note(view.PivotsSection(), attempt(func() (err error) { pivots, err = r.writtenPivots(doc); return err }))
	}
	f, made := rest()
	for _, m := range made {
		note(m.section, m.err)
	}
	f.Pivots, r.page.File = pivots, f
	if r.ctx.Err() != nil {
		doc.Notes = append(doc.Notes, stoppedEarly)
		return r.ctx.Err()
	}
	f.Stands = r.stands()
	return errors.Join(errs...)
}

// stakes takes, where neither a forecast nor the player points anywhere, the decision whose ways lie furthest apart, among those on which something hung;
// where nothing did on any, the furthest apart of all.
func (r *Review) stakes() {
	list := r.atStake()
	if len(list) == 0 {
		return
	}
	at, why := slices.IndexFunc(list, func(x staked) bool { return x.worth }), "Of your decisions, this is one with most at stake in this model."
	if at < 0 {
		at, why = 0, leastOfLittle
	}
	r.pivot = list[at].n
	if m, ok := r.momentOf(r.pivot); ok {
		r.page.Pivot, r.page.WhyPivot = &m, why
	}
}

// leastOfLittle is said where nothing hung on any decision that was looked at.
const leastOfLittle = "On none of your decisions that were looked at hung a difference worth the name in this model; the ways of this one lie furthest apart."
