package load

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"headcount/engine/workshop/eventlog"
)

// emptyLog holds nothing: what a drill finds in it is not what is looked at here.
type emptyLog struct{ eventlog.Log }

func (emptyLog) Read(context.Context, string, uint64, int) ([]eventlog.Record, error) {
	return nil, nil
}

// TestADrillEndsWithoutNodes: a drill that has lost every node for good ends by itself, and says how much was never answered.
func TestADrillEndsWithoutNodes(t *testing.T) {
	var dead atomic.Bool
	mux := http.NewServeMux()
	mux.HandleFunc("/S/join", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "seat", Value: "s1.x"})
	})
	mux.HandleFunc("/S/play", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, `<main data-version="1.0"><form class="choice" method="post" action="act"><input type="hidden" name="kind" value="do"><input type="hidden" name="n" value="one"><input type="hidden" name="offer" value="a"></form></main>`)
	})
	mux.HandleFunc("/S/act", func(w http.ResponseWriter, r *http.Request) { dead.Store(true); panic(http.ErrAbortHandler) })
	mux.HandleFunc("/S/do", func(http.ResponseWriter, *http.Request) {})
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if dead.Load() {
			panic(http.ErrAbortHandler) // as a machine does that is gone: no answer at all
		}
		mux.ServeHTTP(w, r)
	}))
	defer node.Close()
	at := node.Listener.Addr().String()
	d := Drill{Nodes: []string{at}, Boards: []string{at}, Seats: 2, Lasting: 200 * time.Millisecond, Pace: 10 * time.Millisecond, Patience: 200 * time.Millisecond}
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	out, err := d.Run(ctx, []Room{{Session: "S"}}, emptyLog{}, func(string) {})
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	if err := out.Write(&text); err != nil || out.Unanswered == 0 || out.OK() || !strings.Contains(text.String(), "were never answered, in the last 200ms nothing was") {
		t.Errorf("%v: %s", err, &text)
	}
	dead.Store(false)
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()
	d.Boards, d.Lasting = []string{other.Listener.Addr().String()}, time.Millisecond
	if out, err := d.Run(ctx, []Room{{Session: "S"}}, emptyLog{}, func(string) {}); err != nil || out.Unanswered == 0 || out.OK() {
		t.Errorf("with boards at a wrong address: %v %+v", err, out)
	}
	dead.Store(true)
	if _, err := d.Run(ctx, []Room{{Session: "S"}}, emptyLog{}, func(string) {}); err == nil || !strings.Contains(err.Error(), "are they running") {
		t.Errorf("without any node: %v", err)
	}
}
