package node_test

import (
	"bufio"
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"headcount/engine/workshop/seat"
)

// TestASessionRemovedUnderItsPeople: a session that is removed while two nodes serve it is let go of by both, at once and for good: its streams end, its phones
// and its board are told, its code lets nobody in, and no name or choice that was on its way is written.
func TestASessionRemovedUnderItsPeople(t *testing.T) {
	p := newPark(t)
	here, there := p.join(0, "Ana"), p.join(1, "Bo")
	lead := newBrowser(t)
	board := p.board[0].URL + "/" + p.session.ID
	lead.get(board + "/?key=" + p.session.Secret)
	lead.post(board+"/do", url.Values{"do": {"open"}, "n": {lead.field("n")}, "round": {"1"}, "seconds": {"900"}})
	here.get(p.at(0) + "/play")
	m := actRE.FindStringSubmatch(here.page)
	if m == nil {
		t.Fatal(here.page)
	}
	stream, err := there.c.Get(p.at(1) + "/stream")
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close()
	ended := make(chan bool)
	go func() {
		lines := bufio.NewScanner(stream.Body)
		for lines.Scan() { // until it ends
			continue
		}
		close(ended)
	}()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	drawn := seat.Patient{Seat: seat.New(&seat.Client{HTTP: &there.c, Base: p.at(1)}, nil), Context: ctx}
	go drawn.Run(ctx)
	waitFor(t, drawn, "the sheet", func() bool { return len(drawn.Offers()) > 0 })
	if err := p.store.Retire(t.Context(), p.session.ID, 1); err != nil {
		t.Fatal(err)
	}
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		t.Error("who listened is still held to listen")
	}
	told := func(b *browser, what string) {
		t.Helper()
		if b.code != http.StatusGone || !strings.Contains(b.page, "This session was removed") {
			t.Errorf("%s: %d %s", what, b.code, b.page)
		}
	}
	for what, ask := range map[string]func() *browser{
		"a choice": func() *browser {
			here.post(p.at(0)+"/act", url.Values{"kind": {"do"}, "v": {m[1]}, "n": {m[2]}, "offer": {m[3]}, "forecast": {"50"}})
			return here
		},
		"a phone":         func() *browser { there.get(p.at(1) + "/play?part"); return there },
		"a phone's start": func() *browser { there.get(p.at(1) + "/"); return there },
		"the board":       func() *browser { lead.get(board + "/"); return lead },
		"the wall":        func() *browser { lead.get(board + "/audience?part"); return lead },
	} {
		for end := time.Now().Add(10 * time.Second); ; time.Sleep(20 * time.Millisecond) { // each node hears of it in its own time
			if b := ask(); b.code == http.StatusGone || time.Now().After(end) {
				told(b, what)
				break
			}
		}
	}
	waitFor(t, drawn, "being told in the drawn office", func() bool { return drawn.Told().Gone })
	if letter := drawn.View().Letter; letter == nil || letter.Heading != "This session was removed." {
		t.Errorf("the drawn office: %+v", letter)
	}
	late := newBrowser(t)
	if late.get(p.people[0].URL + "/?c=" + p.session.Code); late.code != http.StatusForbidden {
		t.Errorf("its code: %d %s", late.code, late.page)
	}
	p.nodes[0].Close() // which keeps what there is to keep
	names, err := p.store.Names(t.Context(), p.session.ID)
	kept, err2 := p.store.Kept(t.Context(), p.session.ID, "results.zip")
	head, err3 := p.store.Head(t.Context(), p.session.ID)
	if len(names) != 0 || kept != nil || head.Seq != 0 || err != nil || err2 != nil || err3 != nil {
		t.Errorf("left: %v, %d bytes of results, %d events; %v %v %v", names, len(kept), head.Seq, err, err2, err3)
	}
}
