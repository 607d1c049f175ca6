// Package node serves every session of a store that several programs share, each under its own name: /SESSION/ for phones on one side, for its
// board on the other. Any node may be asked for any session at any time, also for one that another node serves at that moment, and may be lost at
// any time.
//
// # Why that is sound
//
// The log in the store is the truth, and nothing is acknowledged before the store has it. A node holds no lease and owns nothing: what it knows of a
// session is a projection of the log, built when it is first asked for it and thrown away when nobody asks any more. The rules by which several
// hosts lead one room stand in package host: appends are fenced by the head they were checked against, nothing is refused before reading up to the
// end, pages are no older than what was acknowledged, clocks ring under one name. Whatever a browser brings is valid everywhere: the key that signs
// tokens, the join code, the master seed and the secret of the board are kept in the store beside the log. A browser that gets no answer sends the
// very same attempt again, to whoever answers; its name makes it count once.
//
// How a browser finds another node is left to one name with several addresses, or to a proxy: a page speaks to the name it was loaded from.
package node

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/server"
)

// Config is what a node serves.
type Config struct {
	Keeper   workshop.Keeper
	Scenario func(id string) (*scenario.Scenario, error) // by the id under which a session was opened
	Options  workshop.Options                            // Join, Reach, Hosts, Proxies, Version, Now and Office count
	Say      func(problem error)                         // of a session that cannot be served, once each time it is tried; nil says nothing
}

// Idle is after how long without a request a session is put away; it is read again when it is asked for.
const Idle = 30 * time.Minute

// Node serves sessions. Use New, then its two handlers; Close ends it.
type Node struct {
	Config
	door  *server.Door
	ended context.Context
	stop  context.CancelFunc
	done  sync.WaitGroup

	mu       sync.Mutex
	open     map[string]*opened
	known    map[string]bool   // sessions of the store
	codes    map[string]string // session by code
	gone     map[string]bool   // sessions that were removed while they were served here
	listed   time.Time
	listing  sync.Mutex // one at a time
	tidiedAt time.Time
}

// opened is a session that is served, or being opened.
type opened struct {
	ready         chan struct{} // closed once it is open, or cannot be
	err           error
	people, board http.Handler
	stop          context.CancelFunc
	busy          atomic.Int64 // requests that are being answered; streams are not, once they listen
	used          atomic.Int64 // when it was last asked [ns since 1970]
}

// New returns a node. It asks the store for nothing before it is asked.
func New(c Config) (*Node, error) {
	n := &Node{Config: c, open: map[string]*opened{}, gone: map[string]bool{}}
	if n.Options.Now == nil {
		n.Options.Now = time.Now
		if there, ok := c.Keeper.(interface{ Now() time.Time }); ok {
			n.Options.Now = there.Now
		}
	}
	var err error
	n.door, err = server.NewDoor(server.Config{Hosts: c.Options.Hosts, Proxies: c.Options.Proxies, Now: n.Options.Now}, n.byCode)
	if err != nil {
		return nil, err
	}
	n.ended, n.stop = context.WithCancel(context.Background())
	return n, nil
}

// Close ends all sessions once what was handed in is answered.
func (n *Node) Close() {
	n.stop()
	n.done.Wait()
}

// People is what phones reach: the door at the top, and below it every session under its id.
func (n *Node) People() http.Handler {
	return n.serve(func(o *opened) http.Handler { return o.people })
}

// Board is what whoever leads a session reaches, under the id of that session.
func (n *Node) Board() http.Handler {
	return n.serve(func(o *opened) http.Handler { return o.board })
}

// serve hands a request to its session, or to the door.
func (n *Node) serve(side func(*opened) http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id, _, nested := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
		if !nested || id == doorsOwn {
			n.door.ServeHTTP(w, r)
			return
		}
		if n.removed(id) {
			n.door.Says(w, r, http.StatusGone, "This session was removed. Nothing that was chosen or called by a name in it is kept here any more.")
			return
		}
		switch known, err := n.knows(r.Context(), id); {
		case err != nil: // a page that was told there is no such session would send nothing again
			w.Header().Set("Retry-After", "2")
			n.door.Says(w, r, http.StatusServiceUnavailable, "Sessions cannot be looked up just now. Nothing is lost; try again in a moment.")
			return
		case !known:
			n.door.ServeHTTP(w, r)
			return
		}
		o := n.session(id)
		defer o.busy.Add(-1)
		select {
		case <-o.ready:
		case <-r.Context().Done():
			return
		}
		if o.err != nil {
			w.Header().Set("Retry-After", "2")
			n.door.Says(w, r, http.StatusServiceUnavailable, "This session cannot be opened just now. Nothing is lost; try again in a moment.")
			return
		}
		http.StripPrefix("/"+id, side(o)).ServeHTTP(w, r)
		o.used.Store(n.Options.Now().UnixNano())
	})
}

// doorsOwn is the folder of the door's own files; no session is called so.
const doorsOwn = "font"

// listHolds is for how long the store is not asked again for its sessions, however often somebody names one that is not known.
const listHolds = time.Second

// list asks the store which sessions there are, unless it was asked just now.
func (n *Node) list(ctx context.Context) error {
	n.listing.Lock()
	defer n.listing.Unlock()
	n.mu.Lock()
	due := n.Options.Now().Sub(n.listed) >= listHolds
	n.mu.Unlock()
	if !due {
		return nil
	}
	codes, err := workshop.Codes(ctx, n.Keeper)
	if err != nil {
		return err
	}
	known := make(map[string]bool, len(codes))
	for _, id := range codes {
		known[id] = true
	}
	n.mu.Lock()
	n.codes, n.known, n.listed = codes, known, n.Options.Now()
	n.mu.Unlock()
	return nil
}

// knows reports whether there is a session of that name. The error says that the store could not be asked.
func (n *Node) knows(ctx context.Context, id string) (bool, error) {
	has := func() bool {
		n.mu.Lock()
		defer n.mu.Unlock()
		return n.known[id]
	}
	if has() {
		return true, nil
	}
	if err := n.list(ctx); err != nil {
		return false, err
	}
	return has(), nil
}

// byCode finds the session that a code lets into.
func (n *Node) byCode(ctx context.Context, code string) (string, error) {
	get := func() string {
		n.mu.Lock()
		defer n.mu.Unlock()
		return n.codes[code]
	}
	if id := get(); id != "" {
		return id, nil
	}
	if err := n.list(ctx); err != nil {
		return "", err
	}
	return get(), nil
}

// session returns a session that is open or being opened; whoever asked has to take one from busy.
func (n *Node) session(id string) *opened {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.tidy()
	o := n.open[id]
	if o == nil {
		o = &opened{ready: make(chan struct{})}
		n.open[id] = o
		n.done.Go(func() { n.lead(id, o) })
	}
	o.busy.Add(1)
	o.used.Store(n.Options.Now().UnixNano())
	return o
}

// tidy puts sessions away that nobody asks for. It is called under the lock.
func (n *Node) tidy() {
	now := n.Options.Now()
	if now.Sub(n.tidiedAt) < time.Minute {
		return
	}
	n.tidiedAt = now
	for id, o := range n.open {
		if o.stop != nil && o.busy.Load() == 0 && now.Sub(time.Unix(0, o.used.Load())) > Idle {
			o.stop()
			delete(n.open, id)
		}
	}
}

// lead opens a session and leads it until it is put away. One that cannot be opened is tried again when it is asked for again.
func (n *Node) lead(id string, o *opened) {
	s, err := n.join(id)
	if err != nil {
		if n.Say != nil {
			n.Say(fmt.Errorf("session %s: %w", id, err))
		}
		o.err = err
		n.mu.Lock()
		delete(n.open, id)
		n.mu.Unlock()
		close(o.ready)
		return
	}
	ctx, stop := context.WithCancel(n.ended)
	defer stop()
	o.people, o.board = s.Server.People(), s.Server.Board()
	n.mu.Lock()
	o.stop = stop
	n.mu.Unlock()
	close(o.ready)
	if s.Serve(ctx) != nil { // it was removed
		n.mu.Lock()
		delete(n.open, id)
		delete(n.known, id)
		delete(n.codes, s.Code)
		n.gone[id] = true
		n.mu.Unlock()
	}
}

// removed reports whether a session was removed while it was served here: its pages are told so.
func (n *Node) removed(id string) bool {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.gone[id]
}

// opening bounds how long a session may take to be read.
const opening = 30 * time.Second

func (n *Node) join(id string) (*workshop.Session, error) {
	ctx, cancel := context.WithTimeout(n.ended, opening)
	defer cancel()
	header, _, err := workshop.Opening(ctx, n.Keeper, id)
	if err != nil {
		return nil, err
	}
	sc, err := n.Scenario(header.Scenario)
	if err != nil {
		return nil, err
	}
	return workshop.Join(ctx, n.Keeper, sc, id, header, n.Options)
}
