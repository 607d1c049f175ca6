package workshop_test

import (
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/node"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/store"
)

// common is a store in a file that says of itself that others write to it: two nodes of one program are such others.
type common struct{ *store.Store }

func (common) Shared() bool { return true }

// atBoth listens on one port of both addresses that browsers have for the name localhost.
func atBoth(t *testing.T) (six, four net.Listener) {
	t.Helper()
	for range 20 {
		six, err := net.Listen("tcp", "[::1]:0")
		if err != nil {
			t.Skipf("this machine has one address for localhost only: %v", err)
		}
		_, port, err := net.SplitHostPort(six.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		if four, err := net.Listen("tcp", "127.0.0.1:"+port); err == nil {
			return six, four
		}
		_ = six.Close() // somebody has the other one
	}
	t.Fatal("no port is free on both addresses")
	return nil, nil
}

// TestOneNameForTwoNodes: a page was loaded from a name that has the addresses of two nodes. The node that it speaks to is lost in the middle of a round,
// and the page goes on at the other by itself: it is told of what happens there, and what is chosen on it is saved.
func TestOneNameForTwoNodes(t *testing.T) {
	six, four := atBoth(t)
	defer four.Close()
	defer six.Close()
	c := startBrowsers(t)
	st, err := store.Open(t.Context(), filepath.Join(t.TempDir(), "w.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	sc := shipped(t, "two-strides")
	s, err := workshop.Open(t.Context(), common{st}, sc, workshop.Options{New: true, Mode: room.InStep, Seconds: 600})
	if err != nil {
		t.Fatal(err)
	}
	var nodes [2]*node.Node
	var servers [2]*httptest.Server
	for i, l := range []net.Listener{six, four} {
		if nodes[i], err = node.New(node.Config{Keeper: common{st}, Scenario: func(string) (*scenario.Scenario, error) { return sc, nil }, Say: func(err error) { t.Error(err) }}); err != nil {
			t.Fatal(err)
		}
		defer nodes[i].Close()
		servers[i] = &httptest.Server{Listener: l, Config: &http.Server{Handler: nodes[i].People(), ReadHeaderTimeout: 5 * time.Second}}
		servers[i].Start()
		defer servers[i].Close()
	}
	board := httptest.NewServer(nodes[1].Board())
	defer board.Close()
	_, port, err := net.SplitHostPort(four.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	p := c.tab("phone", "http://localhost:"+port+"/?c="+s.Code, 390, 844, true)
	p.press("Take a seat")
	p.sees("You have a seat")
	lead := c.tab("board", board.URL+"/"+s.ID+"/?key="+s.Secret, 1280, 800, false)
	lead.press("Open the round")
	p.sees("Round 1 of 3")
	p.goThroughOne()
	servers[0].CloseClientConnections() // browsers take the address of the newer protocol first
	nodes[0].Close()
	servers[0].Close()
	p.press("See what follows")
	p.until(`!document.body.innerText.includes("You are about to")`, "what came of it") // else the pause may come before it, and refuse it
	lead.press("Pause")
	p.sees("Paused. Nothing is lost")
	lead.press("Go on")
	lead.sees("1 page open")
	records, err := st.Read(t.Context(), s.ID, 0, 0)
	if err != nil {
		t.Fatal(err)
	}
	chosen := 0
	for _, r := range records {
		if r.Kind == room.KindIntent {
			chosen++
		}
	}
	if chosen != 2 {
		t.Errorf("%d choices are in the log, want 2", chosen)
	}
}
