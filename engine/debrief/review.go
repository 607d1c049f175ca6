// Package debrief builds the after-action review from one log: the player's own account and tokens first, then one decision lived again,
// single lives before the crowd.
//
// Every figure holds in this model only. The lives come from engine/fates; how they look on a screen belongs to the front ends.
package debrief

import (
	"context"
	"strconv"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
)

// Runs is the number of lives in the crowd.
const Runs = 1000

// SingleLives is how many lives are told one by one before the crowd is all that is left.
const SingleLives = 6

// ForeignLimit is the share of later decisions not the player's own above which the debrief says so before any figure.
const ForeignLimit = .25

// Review is the debrief of one play. It is not safe for concurrent use.
type Review struct {
	ctx     context.Context
	sc      *scenario.Scenario
	log     declog.Log
	session *session.Session
	maker   *view.Maker
	page    view.Debrief
	pivot   int // number of the entry
	result  fates.Result
	meter   *meter
	spread  float64                  // how far plays of the scenario lie apart on its yardstick (standard deviation); 0 until it is known
	plain   bool                     // the play belongs to the arm of a study that looks back without the re-runs
	known   map[int]fates.Comparison // decisions that have been compared in a few lives, by the number of the entry
	stake   []staked                 // what atStake has found; nil while it has not looked
	lived   *fates.Tale              // what was met in the play after the pivot; nil until a life is told
	told    []string                 // what single lives have told of their scenes
	courses map[course]int           // how single lives came and ended, by the number of the first that told it
	filling chan fates.Result        // all lives of the pivot, lived while the first are told; nil once they are there
	coming  chan core                // what is computed while single lives are told; nil once it has arrived
}

// New reads the log of a finished play, which a session has followed before. What the player has said in it already is taken up, so that a debrief left
// half-way goes on where it was. What takes long is computed behind its pages, until the context ends.
func New(ctx context.Context, sc *scenario.Scenario, log declog.Log) *Review {
	r := &Review{ctx: ctx, sc: sc, log: log, maker: view.NewMaker(sc)}
	r.session, _ = session.Replay(sc, log)
	r.session.Finish()
	r.page.Step = "ending"
	r.page.Ending = r.ending()
	r.page.Moments = r.moments()
	r.plain = Plain(log)
	r.takeUp()
	return r
}

// Plain reports whether a play looks back without the re-runs, because it belongs to that arm of a study: the player's own account and tokens, and
// the card. Everything else waits until the study is over, and is then there from the log.
func Plain(log declog.Log) bool {
	for _, e := range log.Entries {
		if e.Kind == declog.KindNote && e.Note != nil && e.Note.About == declog.NoteStudy {
			return strings.HasPrefix(e.Note.Text, "without ")
		}
	}
	return false
}

// takeUp goes on from the notes in the log.
func (r *Review) takeUp() {
	laid := r.takeUpNotes()
	if r.page.Moment != "" {
		r.page.Step = "tokens"
	}
	if laid {
		r.Lay(r.page.Tokens)
	}
}

// takeUpNotes reads what the player said, without running anything, and reports whether tokens were laid. Of what was said twice the last holds.
func (r *Review) takeUpNotes() (laid bool) {
	for _, e := range r.log.Entries {
		if e.Kind != declog.KindNote || e.Note == nil {
			continue
		}
		switch e.Note.About {
		case declog.NoteMoment:
			r.page.Moment = strconv.Itoa(e.Note.Of)
		case declog.NoteAccount:
			r.page.Account = e.Note.Text
		case declog.NoteTokens:
			n := e.Note.Numbers
			r.page.Tokens, laid = [3]int{n["choice"], n["people"], n["luck"]}, true
		case declog.NoteCard:
			r.card(e.Note.Text)
		}
	}
	return laid
}

// Step says what is asked now: ending, moment, tokens, lives, crowd, twin, why, chair, split, card or done; or which section of the file is open, as
// with Open.
func (r *Review) Step() string { return r.page.Step }

// More returns how many single lives are still to be told.
func (r *Review) More() int { return r.page.More }

// Moments lists the decisions of the play that can be named.
func (r *Review) Moments() []view.Moment { return r.page.Moments }

// Page returns the debrief as it stands now.
func (r *Review) Page() *view.Debrief {
	p := r.page
	return &p
}

// Name records the moment that mattered, and the player's account of it.
func (r *Review) Name(n int, account string) {
	r.page.Moment, r.page.Account = strconv.Itoa(n), account
	r.page.Step = "tokens"
}

// Lay records ten tokens on choice, people and luck, and finds the decision to look at.
func (r *Review) Lay(tokens [3]int) {
	r.page.Tokens = tokens
	if r.page.Step = "lives"; r.plain {
		r.page.Step = "card"
		return
	}
	r.choosePivot()
	r.live(firstLives)
	if r.page.Step == "lives" {
		r.begin()
	}
}

// Go moves on: "ending" to the moment, "life" to one more life, "crowd" to everybody, then to the step of that name, "finish" to the end.
func (r *Review) Go(to string) {
	switch to {
	case "ending":
		r.page.Step = "moment"
		if len(r.page.Moments) == 0 {
			r.page.Step = "done"
		}
	case "life":
		if r.page.More > 0 {
			r.page.Lives = append(r.page.Lives, r.life(len(r.page.Lives)))
			r.page.More--
		}
	case "crowd":
		r.everybody()
		r.page.Step = "crowd"
		r.page.Crowd = r.crowd()
	case "twin", "why", "chair", "split", "card":
		r.arrive()
		if r.page.Step = to; !r.has(to) { // there was nothing to compute it from
			r.page.Step, _ = r.Next()
		}
	case "finish":
		r.page.Step = "done"
	}
}

// steps are what follows the crowd, with what leads there.
var steps = []struct{ id, text string }{
	{"twin", "The same days with one thing changed"},
	{"why", "Why it came out that way"},
	{"chair", "That day from the other chair"},
	{"split", "Your tokens, and the computed split"},
	{"card", "One thing for your own week"},
}

// Next is the step that follows the present one from the crowd on, and what leads there; empty where none does. It waits for nothing: after the crowd it
// is the twin, whose step waits for what is still being computed.
func (r *Review) Next() (id, text string) {
	if r.page.Step == "crowd" && r.coming != nil {
		return steps[0].id, steps[0].text
	}
	past := r.page.Step == "crowd"
	for _, s := range steps {
		if past && r.has(s.id) {
			return s.id, s.text
		}
		past = past || s.id == r.page.Step
	}
	return "", ""
}

// has reports whether there is anything to tell at a step.
func (r *Review) has(step string) bool {
	switch step {
	case "twin":
		return r.page.Twin != nil
	case "why":
		return r.page.Why != nil
	case "chair":
		return r.page.Chair != nil
	case "split":
		return r.page.Split != nil
	}
	return true
}

// Write records the card: what is to be done in the real week.
func (r *Review) Write(text string) {
	r.card(text)
	r.page.Step = "done"
}

func (r *Review) card(text string) {
	if r.page.Card == nil {
		r.page.Card = &view.Card{}
	}
	r.page.Card.Text = text
}

// Proposed is a card that fits the play, empty before it is known.
func (r *Review) Proposed() string {
	if r.page.Card == nil {
		return ""
	}
	return r.page.Card.Hint
}
