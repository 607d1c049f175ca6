package seat

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"headcount/engine/view"
)

// Wire carries requests to the laptop and back.
type Wire interface {
	// Ask sends one request and returns what is answered: a form that is posted, or with an empty one a question. The seat's own token goes
	// with it, and is nobody's business here. An error says that no answer came.
	Ask(ctx context.Context, path, form string) (code int, body []byte, err error)
}

// The paths of a seat, beside the page of its phone.
const (
	Path   = "seat"   // asked for the sheet, and posted to
	Stream = "stream" // server-sent events: each says that the sheet may be another
)

// The codes that mean more than that it did or did not work.
const (
	codeWell    = 200
	codeNoSeat  = 401
	codeRemoved = 410 // with all of its session
	codeTooMany = 429
	codeBroken  = 500 // and above
)

// News is what stands beside a page: where the room stands, and whether all is well.
type News struct {
	Line    string // where the room stands
	Left    int    // of the round [s]; -1 without a clock
	Trouble string // what is not well, for people to read; empty when all is well
	Saved   bool   // the last decision is durable
	Gone    bool   // this seat is played elsewhere, or by nobody
}

// How often is asked and tried again.
const (
	backstop  = 20 * time.Second // a wake-up may be lost
	again     = 1500 * time.Millisecond
	firstWait = 300 * time.Millisecond
	mostWait  = 4 * time.Second
)

// The words for trouble, as they stand on phones too.
const (
	noConnection = "No connection to the laptop just now. What you chose before is saved; this page tries again by itself."
	unsent       = "Not saved yet: no connection to the laptop. Trying again."
	unsaved      = "Not saved yet. Trying again."
	crowded      = "Not saved yet: a lot at once. Trying again."
	underWay     = "Your last choice is still on its way to the laptop."
	stale        = "That cannot be done now; the list has changed."
)

// Seat is one place in a workshop. Use New, and let Run run. It is safe for concurrent use, which other Doors are not.
type Seat struct {
	// Keep is told the form that is on its way, and with an empty one that it was answered, so that Resend can send it again after a reload; nil
	// is fine.
	Keep func(form string)

	wire Wire
	tell func(News)
	out  chan *attempt
	wake chan struct{}

	mu      sync.Mutex
	sheet   Sheet
	raw     []byte // of what of the sheet a front end shows
	news    News
	under   *attempt // on its way; nil when nothing is
	last    *attempt // the last that was sent
	changed bool
	problem string
}

var _ view.Far = (*Seat)(nil)

// attempt is something that is sent until an answer comes.
type attempt struct {
	form   string
	answer chan view.Reply // takes one
}

// New returns a seat that has not been sent anything yet; tell hears of what stands beside the page whenever that changes, from the goroutine
// of Run, and may be nil.
func New(wire Wire, tell func(News)) *Seat {
	if tell == nil {
		tell = func(News) {}
	}
	s := &Seat{wire: wire, tell: tell, out: make(chan *attempt, 1), wake: make(chan struct{}, 1)}
	s.sheet.Page = view.Page{Stop: "room", Letter: &view.Letter{Heading: "A moment", Lines: []string{"Your seat is on its way."}}}
	s.news.Left = -1
	return s
}

// Wake says that the sheet may be another, or that the network is back. It never blocks.
func (s *Seat) Wake() {
	select {
	case s.wake <- struct{}{}:
	default: // it is waking already
	}
}

// Run keeps the sheet as the laptop has it and delivers what is decided, until the context ends or the seat is gone.
func (s *Seat) Run(ctx context.Context) {
	for wait := time.Duration(0); ctx.Err() == nil && !s.Told().Gone; {
		select {
		case <-ctx.Done():
		case a := <-s.out:
			s.deliver(ctx, a)
			wait = backstop
		case <-s.wake:
			wait = s.refresh(ctx)
		case <-time.After(wait):
			wait = s.refresh(ctx)
		}
	}
}

// refresh asks for the sheet and returns when to ask again unasked.
func (s *Seat) refresh(ctx context.Context) time.Duration {
	code, body, err := s.wire.Ask(ctx, Path, "")
	var sheet Sheet
	switch {
	case s.lost(code):
	case err == nil && code == codeWell && json.Unmarshal(body, &sheet) == nil:
		s.take(&sheet, "", nil)
		return backstop
	default:
		s.trouble(noConnection)
	}
	return again
}

// deliver sends an attempt until it is answered.
func (s *Seat) deliver(ctx context.Context, a *attempt) {
	for wait := firstWait; ctx.Err() == nil; wait = min(wait+firstWait, mostWait) {
		code, body, err := s.wire.Ask(ctx, Path, a.form)
		var answer Answer
		switch {
		case err != nil:
			s.trouble(unsent)
		case s.lost(code):
			return
		case code == codeTooMany:
			s.trouble(crowded)
		case json.Unmarshal(body, &answer) == nil && answer.Sheet != nil && !answer.Again:
			s.take(answer.Sheet, answer.Problem, a)
			return
		case answer.Again || code >= codeBroken:
			s.trouble(unsaved)
		default: // it will not become better by being sent again
			s.take(nil, fmt.Sprintf("The laptop did not take that (%d). Nothing was changed by it.", code), a)
			return
		}
		select {
		case <-ctx.Done():
		case <-s.wake: // the network is back, it seems
			s.pause(ctx, firstWait)
		case <-time.After(wait):
		}
	}
}

// pause waits for a moment, or until the context ends.
func (s *Seat) pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// take puts a sheet in place, and with an attempt what became of it.
func (s *Seat) take(sheet *Sheet, problem string, a *attempt) {
	s.mu.Lock()
	s.news.Trouble, s.news.Saved = "", s.news.Saved && a == nil || a != nil && problem == ""
	if sheet != nil {
		shown := *sheet
		shown.Line, shown.Left = "", 0
		raw, err := json.Marshal(shown)
		if err != nil || !bytes.Equal(raw, s.raw) {
			s.changed, s.raw = true, raw
		}
		s.sheet = *sheet
		s.news.Line, s.news.Left = sheet.Line, sheet.Left
	}
	if a != nil {
		s.under = nil
		s.keep("")
		s.problem, s.changed = problem, s.changed || problem == ""
		a.answer <- view.Reply{Problem: problem}
	}
	news := s.news
	s.mu.Unlock()
	s.tell(news)
}

// trouble says that something is not well.
func (s *Seat) trouble(text string) {
	s.mu.Lock()
	s.news.Trouble = text
	if s.under != nil {
		s.news.Saved = false
	}
	news := s.news
	s.mu.Unlock()
	s.tell(news)
}

// lost reports whether an answer says that there is nothing to be played here any more, and shows it then.
func (s *Seat) lost(code int) bool {
	switch code {
	case codeNoSeat:
		s.gone("This seat is on another device now.", "Everything you chose is saved there.")
	case codeRemoved:
		s.gone("This session was removed.", "Nothing of it is kept any more.")
	default:
		return false
	}
	return true
}

// gone says that this seat is somebody else's, or nobody's, and what became of it.
func (s *Seat) gone(text, became string) {
	s.mu.Lock()
	s.news.Trouble, s.news.Gone = text, true
	if s.under != nil {
		s.under.answer <- view.Reply{Problem: text}
	}
	s.under, s.changed, s.problem = nil, true, text
	s.keep("")
	s.sheet = Sheet{Page: view.Page{Stop: "room", Letter: &view.Letter{Heading: text, Lines: []string{became}}}, Left: -1}
	news := s.news
	s.mu.Unlock()
	s.tell(news)
}

// Told is what stands beside the page now.
func (s *Seat) Told() News {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.news
}

// News implements view.Far.
func (s *Seat) News() (changed bool, problem string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	changed, problem = s.changed, s.problem
	s.changed, s.problem = false, ""
	return changed, problem
}

// View implements view.Door.
func (s *Seat) View() view.Page {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.sheet.Page
}

// Offers implements view.Door.
func (s *Seat) Offers() []view.Offer {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]view.Offer(nil), s.sheet.Offers...)
}

// Do implements view.Door: the intent is on its way when this returns, and News says what became of it. Words of the player are not sent: a
// workshop keeps none.
func (s *Seat) Do(in view.Intent) view.Reply {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range s.sheet.Offers {
		if o := &s.sheet.Offers[i]; o.ID == in.Offer {
			if o.Refused != "" {
				return view.Reply{Problem: o.Refused}
			}
			return s.send(s.sheet.form(o, &in))
		}
	}
	return view.Reply{Problem: stale}
}

// TakeBack implements view.Door.
func (s *Seat) TakeBack() view.Reply {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.sheet.Page.CanUndo {
		return view.Reply{Problem: "What came of it has been seen; it cannot be taken back."}
	}
	return s.send(s.sheet.back())
}

// send puts a form on its way; it is called under the lock.
func (s *Seat) send(form string) view.Reply {
	switch {
	case s.under != nil:
		return view.Reply{Problem: underWay}
	case s.news.Gone:
		return view.Reply{Problem: s.news.Trouble}
	}
	s.under = &attempt{form, make(chan view.Reply, 1)}
	s.last = s.under
	s.keep(form)
	s.out <- s.under // there is room: nothing else is on its way
	return view.Reply{Pending: true}
}

func (s *Seat) keep(form string) {
	if s.Keep != nil {
		s.Keep(form)
	}
}

// Resend sends a form that Keep was told of and that was not answered. The laptop knows it by its name, and counts it once.
func (s *Seat) Resend(form string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.send(form)
}
