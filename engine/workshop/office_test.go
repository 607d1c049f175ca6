package workshop_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"headcount/engine/view"
	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/seat"
)

// chair is a seat that is played through a view.Door far from its play.
type chair struct {
	seat.Patient
	b    *browser
	wire *flaky
	mu   sync.Mutex
	kept []string // what is to be sent again after a reload, as it was told
}

// flaky is a wire that breaks as often as a test says, before or after the laptop has heard.
type flaky struct {
	*seat.Client
	mu   sync.Mutex
	lose func(posted bool) (before, after bool)
}

var errCut = fmt.Errorf("the network is gone")

func (f *flaky) Ask(ctx context.Context, path, form string) (int, []byte, error) {
	f.mu.Lock()
	lose := f.lose
	f.mu.Unlock()
	before, after := false, false
	if lose != nil {
		before, after = lose(form != "")
	}
	if before {
		return 0, nil, errCut
	}
	code, body, err := f.Client.Ask(ctx, path, form)
	if after {
		return 0, nil, errCut
	}
	return code, body, err
}

// losing says from now on what is lost.
func (f *flaky) losing(lose func(posted bool) (before, after bool)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.lose = lose
}

// sitIn takes a seat as a browser does and plays it through a Door from then on.
func (h *hall) sitIn(t *testing.T, table int) *chair {
	t.Helper()
	b := h.sit("", table)
	ctx, stop := context.WithCancel(context.Background())
	c := &chair{b: b, wire: &flaky{Client: &seat.Client{HTTP: b.c, Base: b.base}}}
	c.Patient = seat.Patient{Seat: seat.New(c.wire, nil), Context: ctx}
	c.Keep = func(form string) {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.kept = append(c.kept, form)
	}
	var done sync.WaitGroup
	done.Go(func() { c.Run(ctx) })
	done.Go(func() { c.wire.Listen(ctx, c.Seat) })
	t.Cleanup(func() { stop(); done.Wait() })
	return c
}

// until waits for a page.
func (c *chair) until(what string, is func(p *view.Page, offers []view.Offer) bool) view.Page {
	c.b.h.t.Helper()
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		p, offers := c.View(), c.Offers()
		if is(&p, offers) {
			return p
		}
		if time.Now().After(end) {
			c.b.h.t.Fatalf("waiting in vain for %s; the page is %q with %d offers, beside it stands %+v\n%s", what, p.Stop, len(offers), c.Told(), words(p, offers))
		}
	}
}

// letter waits for a page of the room's own that says something.
func (c *chair) letter(text string) {
	c.b.h.t.Helper()
	c.until("“"+text+"”", func(p *view.Page, offers []view.Offer) bool {
		return p.Stop == "room" && strings.Contains(words(*p, offers), text)
	})
}

// words is a page as it is read.
func words(p view.Page, offers []view.Offer) string {
	raw, err := json.Marshal(view.Outline(p, offers))
	if err != nil {
		panic(err)
	}
	return string(raw)
}

// do takes the nth of the offers that can be taken and fails when it is refused.
func (c *chair) do(n int) {
	c.b.h.t.Helper()
	var open []view.Offer
	for _, o := range c.Offers() {
		if o.Refused == "" {
			open = append(open, o)
		}
	}
	o := open[n%len(open)]
	in := view.Intent{Offer: o.ID, Forecast: -1, Tokens: [3]int{4, 3, 3}}
	if o.Forecast != "" {
		in.Forecast = 70
	}
	if r := c.Do(in); r.Problem != "" || r.Pending {
		c.b.h.t.Fatalf("%s: %+v", o.ID, r)
	}
}

// through plays a round until nothing is left to do; at each page, see is called.
func (c *chair) through(n int, see func()) {
	c.b.h.t.Helper()
	c.until("the round", func(_ *view.Page, offers []view.Offer) bool { return len(offers) > 0 })
	for k := 0; len(c.Offers()) > 0; k++ {
		if see(); k > 60 {
			c.b.h.t.Fatal("it never ends")
		}
		c.do(n + k*3)
	}
	if line := c.Told(); !strings.Contains(line.Line, "You are through with this round.") || !line.Saved || line.Trouble != "" {
		c.b.h.t.Fatalf("at the end of the round it says %+v", line)
	}
}

// TestASeatInTheDrawnOffice plays a whole session through Doors over a network that loses requests and replies: what a seat is given is word for
// word what the play's own door gives, each decision counts once, and nothing secret leaves.
func TestASeatInTheDrawnOffice(t *testing.T) {
	h := newHall(t, workshop.Options{})
	var chairs []*chair
	for range 5 {
		chairs = append(chairs, h.sitIn(t, 0))
	}
	chairs[0].letter("You have a seat.")
	asked := 0
	chairs[1].wire.losing(func(posted bool) (before, after bool) {
		asked++
		return posted && asked%5 == 1, posted && asked%5 == 3
	})
	for round := 1; round <= 2; round++ {
		h.command("Open the round")
		for k, c := range chairs {
			c.through(k/3, func() { sameAsThere(t, h, c, fmt.Sprint("s", k+1)) })
		}
		h.command("Close the round")
		for _, c := range chairs {
			c.until("the tokens", func(p *view.Page, offers []view.Offer) bool { return p.Debrief != nil && len(offers) == 1 })
			c.do(0)
			c.letter("Your ten tokens are laid: 4 on your choice, 3 on other people, 3 on luck.")
			if strings.Contains(words(c.View(), nil), "What the room did") {
				t.Error("the room is shown before the board shows it")
			}
		}
		h.command("Show the room")
		for _, c := range chairs {
			c.letter("What the room did")
			c.letter("Tokens of 5 people: 20 on choice, 15 on people, 15 on luck.")
		}
	}
	answeredOnce(t, h, chairs)
	h.sealed()
	h.command("End the session")
	chairs[4].letter(h.secrets()[0])
}

// sameAsThere holds a page at the far end against the one that the play's own door gives.
func sameAsThere(t *testing.T, h *hall, c *chair, id string) {
	t.Helper()
	var page view.Page
	var offers []view.Offer
	h.session.Host.Look(func(r *room.Room) {
		page, offers = seat.Coarse(r.UnitOf(id).Play().View()), r.UnitOf(id).Play().Offers()
	})
	if got, want := words(c.View(), c.Offers()), words(page, offers); got != want {
		t.Fatalf("a seat is given another page:\n%s\nwant\n%s", got, want)
	}
	if got, want := c.Offers(), offers; !reflect.DeepEqual(got, want) {
		t.Fatalf("a seat is offered\n%+v\nwant\n%+v", got, want)
	}
	raw, err := json.Marshal(c.View())
	if err != nil {
		t.Fatal(err)
	}
	if want, err := json.Marshal(page); err != nil || string(raw) != string(want) {
		t.Fatalf("%v: a page came through as\n%s\nwant\n%s", err, raw, want)
	}
}

// answeredOnce fails when a seat's answer to a shared scene counts more than once, or not at all.
func answeredOnce(t *testing.T, h *hall, chairs []*chair) {
	t.Helper()
	answers := map[string]int{}
	idems := map[string]bool{}
	for _, rec := range recordsOf(t, h) {
		if rec.Kind == room.KindIntent {
			if idems[rec.Actor+rec.Idem] {
				t.Errorf("%s is recorded twice", rec.Idem)
			}
			idems[rec.Actor+rec.Idem] = true
			if strings.Contains(string(rec.Body), `"offer":"small-question.`) {
				answers[rec.Actor]++
			}
		}
	}
	for k := range chairs {
		if id := fmt.Sprint("s", k+1); answers[id] != 1 {
			t.Errorf("%s answered the first scene %d times", id, answers[id])
		}
	}
}

// TestADrawnSeatWaits: pause, a page that has moved on, a laptop that is started again with an answer under way, and a seat that is given to
// another device.
func TestADrawnSeatWaits(t *testing.T) {
	h := newHall(t, workshop.Options{})
	c := h.sitIn(t, 0)
	h.command("Open the round")
	c.until("the scene", func(p *view.Page, offers []view.Offer) bool { return len(offers) > 0 })
	h.command("Pause")
	c.letter("Nothing is lost, and your time stands still.")
	h.command("Go on")
	c.until("the scene again", func(p *view.Page, offers []view.Offer) bool { return p.Stop == "scene" && len(offers) > 0 })

	other := h.browser(h.people.URL) // the same seat on a phone
	other.c.Jar = c.b.c.Jar
	other.get("/play")
	f := other.choices()[0]
	if _, ok := f.fields["forecast"]; ok {
		f.fields.Set("forecast", "70")
	}
	c.wire.losing(func(posted bool) (bool, bool) { return !posted, false }) // it does not follow
	other.post(f.action, f.fields)
	first := c.Offers()[0]
	in := view.Intent{Offer: first.ID, Forecast: 70}
	if r := c.Do(in); !strings.Contains(r.Problem, "The page has moved on since you looked") {
		t.Errorf("what was decided on an old page: %+v", r)
	}
	c.wire.losing(nil)
	if p := c.View(); p.Stop != "said" && p.Stop != "told" {
		t.Errorf("after that the page is %q", p.Stop)
	}
	lost := 0
	c.wire.losing(func(posted bool) (bool, bool) {
		if posted {
			lost++
		}
		return false, posted && lost < 3
	})
	c.mu.Lock()
	c.kept = nil
	c.mu.Unlock()
	c.do(0)
	again := len(recordsOf(t, h))
	form := func(k int) string {
		c.mu.Lock()
		defer c.mu.Unlock()
		if k >= len(c.kept) {
			return "none"
		}
		return c.kept[k]
	}
	c.Resend(form(0))
	c.until("an old answer", func(*view.Page, []view.Offer) bool { return form(3) == "" })
	if len(recordsOf(t, h)) != again || form(0) == "" || form(1) != "" || form(2) != form(0) {
		t.Errorf("sent once more after a reload: %d records, %q", len(recordsOf(t, h))-again, c.kept)
	}
	if told := c.Told(); !told.Saved || told.Trouble != "" || lost != 4 {
		t.Errorf("sent %d times, and then it says %+v", lost, told)
	}
	c.wire.losing(nil)
	h.boss.get("/")
	h.boss.press("Take the seat from its device")
	c.until("the seat being gone", func(p *view.Page, _ []view.Offer) bool { return p.Stop == "room" && c.Told().Gone })
	if r := c.Do(view.Intent{Offer: first.ID}); r.Problem == "" {
		t.Error("a seat that is gone still decides")
	}
}

// TestADrawnSeatIsNotSaved: while the laptop cannot write, nothing is said to be saved, and the very same decision is saved once it can again.
func TestADrawnSeatIsNotSaved(t *testing.T) {
	h := newHall(t, workshop.Options{})
	c := h.sitIn(t, 0)
	h.command("Open the round")
	c.until("the scene", func(p *view.Page, offers []view.Offer) bool { return len(offers) > 0 })
	before := len(recordsOf(t, h))
	broken := true
	var mu sync.Mutex
	c.wire.losing(func(posted bool) (bool, bool) { mu.Lock(); defer mu.Unlock(); return broken && posted, false })
	changed, _ := c.News()
	if r := c.Seat.Do(view.Intent{Offer: c.Offers()[0].ID, Forecast: 70}); !r.Pending {
		t.Fatalf("%v %+v", changed, r)
	}
	for end := time.Now().Add(10 * time.Second); c.Told().Trouble == "" && time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
	}
	if told := c.Told(); told.Saved || !strings.Contains(told.Trouble, "Not saved yet") {
		t.Errorf("while nothing arrives it says %+v", told)
	}
	if r := c.Seat.Do(view.Intent{Offer: c.Offers()[0].ID, Forecast: 70}); r.Pending || r.Problem == "" {
		t.Errorf("a second decision beside one that is on its way: %+v", r)
	}
	mu.Lock()
	broken = false
	mu.Unlock()
	c.Wake()
	c.until("its being saved", func(*view.Page, []view.Offer) bool { return c.Told().Saved })
	if changed, problem := c.News(); !changed || problem != "" {
		t.Errorf("the news are %v %q", changed, problem)
	}
	if got := len(recordsOf(t, h)) - before; got != 1 {
		t.Errorf("%d records of one decision", got)
	}
}

// TestATableInTheDrawnOffice: a table of a phone and two drawn seats; what is proposed on one is voted on on the others.
func TestATableInTheDrawnOffice(t *testing.T) {
	h := newHall(t, workshop.Options{Mode: room.Tables, Tables: 4})
	var chairs []*chair
	for range 3 {
		chairs = append(chairs, h.sitIn(t, 2))
	}
	h.command("Open the round")
	lead := chairs[0]
	lead.until("something to choose", func(p *view.Page, offers []view.Offer) bool { return len(offers) > 0 })
	for _, c := range chairs[1:] {
		c.until("the scene", func(p *view.Page, offers []view.Offer) bool {
			may := func(o view.Offer) bool { return o.Refused != "Your proposer can put it to the table." }
			return p.Stop == "scene" && len(offers) > 0 && !slices.ContainsFunc(offers, may)
		})
		if line := c.Told().Line; !strings.Contains(line, "Table 2: you are the voter.") {
			t.Error(line)
		}
	}
	lead.do(0)
	lead.letter("0 for, 0 against. Both have to carry it.")
	for k, c := range chairs[1:] {
		c.until("the vote", func(_ *view.Page, offers []view.Offer) bool { return len(offers) == 2 })
		if r := c.Do(view.Intent{Offer: seat.Yes}); r.Problem != "" {
			t.Fatalf("vote %d: %+v", k, r)
		}
	}
	lead.until("what was carried", func(p *view.Page, offers []view.Offer) bool { return p.Stop == "said" && len(offers) > 0 })
	lead.do(0)
	for _, c := range chairs {
		c.until("what came of it", func(p *view.Page, _ []view.Offer) bool { return p.Stop == "told" })
	}
	h.sealed()
}

// TestSheetsAreForSeats: nobody without a seat is sent a sheet or is listened to, and the drawn game is not there where there is none.
func TestSheetsAreForSeats(t *testing.T) {
	h := newHall(t, workshop.Options{})
	for _, method := range []string{http.MethodGet, http.MethodPost} {
		if code, body, _ := h.ask(h.people.URL, method, "/"+seat.Path, strings.NewReader("kind=do&n=aaaaaaaaaaaa&v=1&offer=x"), nil); code != http.StatusUnauthorized {
			t.Errorf("%s: %d %s", method, code, body)
		}
	}
	if code, _, _ := h.ask(h.people.URL, http.MethodGet, "/office/", nil, nil); code != http.StatusNotFound {
		t.Errorf("without the drawn game: %d", code)
	}
	if page := h.sit("", 0).get("/play"); strings.Contains(page, "drawn office") {
		t.Error("a phone is told of what is not there")
	}
}

// fakeOffice stands for the drawn game.
type fakeOffice struct{ ready bool }

func (o *fakeOffice) Ready() bool { return o.ready }

func (o *fakeOffice) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	_, _ = fmt.Fprintf(w, "the office at %s", r.URL.Path)
}

// TestTheWayToTheOffice: who has a seat is told of the drawn game where it can be had, and gets its page; who has none is sent to the front.
func TestTheWayToTheOffice(t *testing.T) {
	o := &fakeOffice{}
	h := newHall(t, workshop.Options{Office: o})
	b := h.sit("", 0)
	if strings.Contains(b.get("/play"), "drawn office") {
		t.Error("a phone is told of what cannot be had")
	}
	o.ready = true
	if !strings.Contains(b.get("/play"), `<a href="office/">Play it in the drawn office</a>`) {
		t.Errorf("a page has no way to the office:\n%s", b.page)
	}
	for path, want := range map[string]string{"/office/": "the office at /", "/office/headcount-0123.wasm": "the office at /headcount-0123.wasm"} {
		if got := b.get(path); got != want {
			t.Errorf("%s: %q", path, got)
		}
	}
	for path, want := range map[string]int{"/office/": http.StatusSeeOther, "/office/headcount-0123.wasm": http.StatusOK} {
		if code, _, head := h.ask(h.people.URL, http.MethodGet, path, nil, nil); code != want || want == http.StatusSeeOther && head.Get("Location") != "../" {
			t.Errorf("without a seat %s: %d %v", path, code, head)
		}
	}
	if code, _, _ := h.ask(h.people.URL, http.MethodPost, "/office/", strings.NewReader("a=b"), nil); code != http.StatusMethodNotAllowed {
		t.Errorf("posted to: %d", code)
	}
}
