// Package play joins a session with a store: the Door of local play. Every decision is durable before its page is returned.
//
// What a decision does belongs in session, how files are kept in save, words in view.
package play

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"headcount/engine/debrief"
	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Local is a Door to a play on this machine. It is not safe for concurrent use.
type Local struct {
	ID         string // of the save
	s          *session.Session
	maker      *view.Maker
	writer     save.Writer
	store      save.Store
	seed       func() uint64 // luck of second lives
	shown      bool          // the outcome of the last decision has been shown
	said       view.Page     // the page a decision was taken on, while its outcome is not shown
	giving     map[term.PromiseID]bool
	review     *debrief.Review
	offers     []offered
	last       []string          // by person: what was last seen of them, for the offers of a gap
	trouble    string            // what went wrong with storing, for the page
	followed   followed          // set by Reload
	sheet      *policy.RuleTable // the player's own rules; nil where there are none
	sheetText  string
	sheetWrong string // why it cannot be read

	plan  string                  // what gaps were for when weeks last ran, an id of gapPlans
	stood map[errand]quantity.Day // when the clock last stopped for somebody at the desk, by what they stand there for

	heard
	undone heard // as it was before the last decision, for when that is taken back

	leave context.CancelFunc // ends what the debrief computes behind its pages; nil while there is none

	brings json.RawMessage // what it began with from earlier plays, also once the player has left it behind
	From   string          // title of the scenario of the last of those; empty where nobody has said

	// Scenarios finds the scenario of another kept play by its id, for the file behind the debrief; nil where only plays of this one count.
	Scenarios func(id string) (*scenario.Scenario, error)
}

var _ view.Door = (*Local)(nil)

// heard is what the next page has to know of those before it.
type heard struct {
	ran    []view.Sign // what the sheet did since the player's last decision, and what came meanwhile
	read   int         // news since the last decision that a Monday or Friday page has told already
	turned bool        // the last decision was taken with somebody who had come to the manager's desk
}

// offered is an offer with what it does.
type offered struct {
	view.Offer
	act  term.Act
	does func() view.Reply // for offers that are no acts
}

// New begins a play and its save. seed gives luck for second lives. Where the save cannot be made there is no play: the error is that of the store.
func New(sc *scenario.Scenario, store save.Store, cast, luck uint64, seed func() uint64) (*Local, error) {
	return NewFrom(sc, store, nil, cast, luck, seed)
}

// NewFrom is New with what goes from an earlier play into this one, as Carry of that play made it; nil brings nothing. What cannot be read
// is refused with its place, and nothing is stored.
func NewFrom(sc *scenario.Scenario, store save.Store, carry json.RawMessage, cast, luck uint64, seed func() uint64) (*Local, error) {
	s, err := session.Begin(sc, cast, luck, carry)
	if err != nil {
		return nil, fmt.Errorf("what earlier plays left cannot be read: %w", err)
	}
	id, w, err := store.Create(s.Log.Header)
	if err != nil {
		return nil, fmt.Errorf("the play cannot be stored: %w", err)
	}
	return local(id, s, store, w, seed), nil
}

func local(id string, s *session.Session, store save.Store, w save.Writer, seed func() uint64) *Local {
	return &Local{
		ID: id, s: s, maker: view.NewMaker(s.Scenario()), writer: w, store: store, seed: seed, giving: map[term.PromiseID]bool{},
		brings: s.Log.Header.Carry,
	}
}

// Close lets go of the save, and ends what is still computed for the debrief. Everything decided is stored already; an error
// is that of letting go of the file.
func (l *Local) Close() error {
	if l.leave != nil {
		l.leave()
	}
	return l.writer.Close()
}

// Carry is what goes from this play into the next, once it has ended; before, there is an error.
func (l *Local) Carry() (json.RawMessage, error) { return l.s.Carry() }

// Session returns the session, for tools; front ends never see it.
func (l *Local) Session() *session.Session { return l.s }

// View implements view.Door.
func (l *Local) View() view.Page {
	if l.s.Told().Valid && !l.shown {
		return l.said
	}
	d := l.s.See()
	p := l.maker.Page(d)
	p.Trouble = l.trouble
	if p.Signs = toldOnce(append(l.ran[:len(l.ran):len(l.ran)], p.Signs[min(l.read, len(p.Signs)):]...)); !l.s.Told().Valid {
		p.Signs = l.maker.Apart(d, l.maker.Spread(d, p.Signs))
	}
	l.thoughts(&p)
	if life := l.s.Log.Header.Life; life != nil {
		p.Life = "second life, from Monday of " + quantity.Day(life.Day).Week().String()
	}
	switch {
	case l.s.Told().Valid && l.s.Stop() != term.Briefing:
		l.told(&p)
	case l.s.Stop() == term.End:
		l.end(&p)
	default:
		l.letter(&p)
	}
	return p
}

// toldOnce leaves out what stands there already, word for word: whoever was written to twice about the same answers both at the same hour.
func toldOnce(signs []view.Sign) []view.Sign {
	list := make([]view.Sign, 0, len(signs))
	for _, s := range signs {
		if !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

// told puts what came of the last decision on the page.
func (l *Local) told(p *view.Page) {
	t := l.s.Told()
	p.Stop = "told"
	p.Scene = nil
	d := l.s.See()
	if t.Act.Event != term.NoEvent { // with the words it began with; the next one begins when the clock goes on
		p.Scene = l.maker.Scene(t.Act.Event, d.Scene.Opener)
	}
	c := view.Came{
		Act: t.Act, Outcome: t.Result.Outcome, Minutes: int(t.Result.Minutes), Later: t.Result.Later, Overhear: t.Result.Overhear,
		Revealed: t.Result.Revealed,
	}
	p.Told = l.maker.Told(d, c)
	if l.turned {
		p.Told.Choice = voice.TurnRound(p.Told.Choice)
	}
}

// refresh lists what can be done now.
func (l *Local) refresh() {
	l.offers = l.offers[:0]
	switch {
	case l.s.Told().Valid && !l.shown:
		l.page("reveal", "See what follows", l.reveal)
	case l.s.Told().Valid && l.s.Stop() != term.Briefing:
		l.page("go", "Go on", l.goOn)
	case l.s.Stop() == term.Briefing:
		l.briefing()
	case l.s.Stop() == term.Scene:
		l.choices()
		l.believing()
	case l.s.Stop() == term.Gap:
		l.moves()
		l.believing()
	case l.s.Stop() == term.End:
		l.debriefing()
	case l.s.Stop() == term.Friday:
		l.page("go", "Into the weekend", l.goOn)
		l.again()
		l.believing()
	case l.s.Scenario().Runs(int(l.s.See().Day.Week())):
		l.byPlan()
		l.page("go", "Begin the week, day by day", l.goOn)
	default:
		l.page("go", "Begin the week", l.goOn)
	}
}

func (l *Local) page(id, text string, does func() view.Reply) {
	l.offers = append(l.offers, offered{Offer: view.Offer{ID: id, Group: "page", Text: text}, does: does})
}

// Offers implements view.Door.
func (l *Local) Offers() []view.Offer {
	l.refresh()
	out := make([]view.Offer, len(l.offers))
	for i := range l.offers {
		out[i] = l.offers[i].Offer
	}
	return out
}

// Do implements view.Door. A mistake of ours inside does not take the play with it: it is told, everything decided before is stored, and the play
// stands where that leads.
func (l *Local) Do(in view.Intent) (reply view.Reply) {
	defer func() {
		if p := recover(); p != nil {
			l.trouble = fmt.Sprintf("Something inside the game went wrong (%v). Everything you decided is kept in %s; please report it.", p, l.ID)
			reply = view.Reply{Problem: l.trouble}
			l.retrace()
		}
	}()
	l.refresh()
	for i := range l.offers {
		if l.offers[i].ID == in.Offer {
			return l.take(&l.offers[i], in)
		}
	}
	return view.Reply{Problem: "That cannot be done now; the list has changed."}
}

func (l *Local) take(o *offered, in view.Intent) view.Reply {
	if o.Refused != "" {
		return view.Reply{Problem: o.Refused}
	}
	switch o.Group {
	case "debrief":
		return l.debrief(o, in)
	case "sheet":
		return l.rules(in)
	case "note":
		return l.believe(o.Person, in)
	}
	if o.does != nil {
		return o.does()
	}
	a := o.act
	if o.Forecast != "" {
		if in.Forecast < 0 || in.Forecast > 100 {
			return view.Reply{Problem: "Say first how likely you think it is, from 0 to 100."}
		}
		a.Forecast = int8(in.Forecast)
	}
	before, undone := l.View(), l.heard
	if r := l.decide(a); r.Problem != "" {
		return r
	}
	l.turned, l.undone, l.shown = o.By == voice.TurnRound(voice.Way(term.Walk)), undone, !o.Confirm
	if o.Confirm {
		before.Stop, before.CanUndo = "said", true
		before.Said = &view.Said{Text: o.Text, Channel: view.Way(a.Channel), Forecast: int(a.Forecast), Question: o.Forecast}
		l.said = before
	}
	return view.Reply{}
}

// decide takes a decision and stores it before anybody hears of it. What cannot be stored has not happened.
func (l *Local) decide(a term.Act) view.Reply {
	e, refused := l.s.Do(a)
	if refused != nil {
		return view.Reply{Problem: l.reason(refused)}
	}
	if err := l.writer.Append(e); err != nil {
		if back := l.s.TakeBack(); back != nil {
			err = errors.Join(err, back)
		}
		l.trouble = "The last decision could not be stored: " + err.Error()
		return view.Reply{Problem: l.trouble + ". It has not been taken."}
	}
	l.trouble, l.read, l.ran = "", 0, nil
	return view.Reply{}
}

func (l *Local) reveal() view.Reply {
	l.shown = true
	return view.Reply{}
}

func (l *Local) goOn() view.Reply {
	if at := l.s.Stop(); at == term.Monday || at == term.Friday {
		l.read, l.ran = len(l.s.See().News), nil // their pages have told it
	}
	l.s.Continue()
	return view.Reply{}
}

func (l *Local) note(n declog.Note) view.Reply {
	if err := l.writer.Append(l.s.Note(n)); err != nil {
		l.s.Log.Entries = l.s.Log.Entries[:len(l.s.Log.Entries)-1]
		return view.Reply{Problem: "That could not be stored: " + err.Error()}
	}
	return view.Reply{}
}

// TakeBack implements view.Door.
func (l *Local) TakeBack() view.Reply {
	if !l.s.Told().Valid || l.shown {
		return view.Reply{Problem: "What came of it has been seen; from here it can only be lived again from Monday."}
	}
	if err := l.writer.Truncate(len(l.s.Log.Entries) - 1); err != nil {
		return view.Reply{Problem: "It could not be taken back: " + err.Error()}
	}
	if err := l.s.TakeBack(); err != nil {
		return view.Reply{Problem: voice.Sentence(err.Error())}
	}
	l.heard, l.shown = l.undone, true
	return view.Reply{}
}

// reviewed is the debrief of this play, made when it is first asked for.
func (l *Local) reviewed() *debrief.Review {
	if l.review == nil {
		var ctx context.Context
		ctx, l.leave = context.WithCancel(context.Background())
		l.review = debrief.New(ctx, l.s.Scenario(), l.s.Log.Clone())
	}
	return l.review
}
