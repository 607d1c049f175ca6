package node_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"headcount/engine/view"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/seat"
)

// roving speaks to whichever node it is told.
type roving struct {
	at    atomic.Int64
	wires [2]*seat.Client
}

func (r *roving) Ask(ctx context.Context, path, form string) (int, []byte, error) {
	return r.wires[r.at.Load()].Ask(ctx, path, form)
}

// TestADrawnSeatGoesFromNodeToNode: a seat in the drawn office plays a round, half of it at a node that is lost in the middle; everything that was
// acknowledged there is there afterwards, and counts once.
func TestADrawnSeatGoesFromNodeToNode(t *testing.T) {
	p := newPark(t)
	b := p.join(0, "")
	lead := newBrowser(t)
	board := p.board[1].URL + "/" + p.session.ID
	lead.get(board + "/?key=" + p.session.Secret)
	lead.post(board+"/do", url.Values{"do": {"open"}, "n": {lead.field("n")}, "round": {"1"}, "seconds": {"900"}})
	wire := &roving{wires: [2]*seat.Client{{HTTP: &b.c, Base: p.at(0)}, {HTTP: &b.c, Base: p.at(1)}}}
	ctx, stop := context.WithCancel(t.Context())
	s := seat.Patient{Seat: seat.New(wire, nil), Context: ctx}
	var done sync.WaitGroup
	done.Go(func() { s.Run(ctx) })
	defer done.Wait()
	defer stop()
	waitFor(t, s, "the round", func() bool { return len(s.Offers()) > 0 })
	decided := 0
	for k := 0; len(s.Offers()) > 0; k++ {
		if k == 3 {
			before := s.View()
			p.lose(0)
			wire.at.Store(1)
			s.Wake()
			time.Sleep(50 * time.Millisecond)
			if now := s.View(); now.Stop != before.Stop || now.Clock != before.Clock {
				t.Errorf("after the node was lost the page is %q %s, and was %q %s", now.Stop, now.Clock, before.Stop, before.Clock)
			}
		}
		o := open(s.Offers())
		in := view.Intent{Offer: o.ID, Forecast: -1}
		if o.Forecast != "" {
			in.Forecast = 60
		}
		if r := s.Do(in); r.Problem != "" {
			t.Fatalf("%d: %s: %+v", k, o.ID, r)
		}
		decided++
	}
	if told := s.Told(); !strings.Contains(told.Line, "You are through with this round.") || !told.Saved {
		t.Errorf("it says %+v", told)
	}
	lead.get(board + "/export/session.jsonl")
	if lead.code != http.StatusOK {
		t.Fatalf("%d %s", lead.code, lead.page)
	}
	if got := strings.Count(lead.page, fmt.Sprintf("%q", room.KindIntent)); got != decided {
		t.Errorf("%d intents are recorded, %d were decided", got, decided)
	}
}

// open is the first offer that can be taken.
func open(offers []view.Offer) view.Offer {
	for _, o := range offers {
		if o.Refused == "" {
			return o
		}
	}
	return view.Offer{}
}

func waitFor(t *testing.T, s seat.Patient, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); !is(); time.Sleep(5 * time.Millisecond) {
		if s.Wake(); time.Now().After(end) {
			t.Fatalf("waiting in vain for %s: %+v", what, s.Told())
		}
	}
}
