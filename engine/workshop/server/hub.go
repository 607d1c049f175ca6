package server

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"sync"
	"time"
)

// How many pages of one holder may listen at once. A seat may be open in two tabs and on a second device, while a connection that its network has
// lost still looks alive; the others have nothing to hide behind a token, so all of them together are held to be one.
const (
	mostOfSeat  = 4
	mostOfCheck = 50
	mostOfBoard = 50
)

// hub wakes the pages that listen. A wake-up carries nothing but its number: what has changed is asked for by whoever may see it.
//
// It writes to all of them from one goroutine, and takes them over from the HTTP server, which would keep two goroutines and their buffers for
// each: of ten thousand pages nearly all are listening and nothing else.
type hub struct {
	mu      sync.Mutex
	streams map[*stream]bool
	opened  uint64 // streams so far
	n       uint64
	running bool
	poked   chan struct{}
}

// stream is a page that listens. Its fields are guarded by the hub's lock.
type stream struct {
	unit   string
	holder string   // whose it is
	order  uint64   // the lower, the older
	conn   net.Conn // nil while it is still the HTTP server's
	due    bool     // something has changed that it was not told of
	busy   bool     // it is being written to
}

func (h *hub) all() { h.tell("") }

func (h *hub) unit(unit string) { h.tell(unit) }

func (h *hub) tell(unit string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.n++
	for s := range h.streams {
		if unit == "" || s.unit == unit {
			s.due = true
			h.poke()
		}
	}
}

// poke lets run look at all streams. It is called under the lock.
func (h *hub) poke() {
	select {
	case h.poked <- struct{}{}:
	default: // it will look already
	}
}

// open registers a stream of a holder, which hears nothing before it is free; done ends all streams. Of a holder's streams the newest count: one more than
// most lets the oldest go, so that nobody listens in place of others, and a page that lost its connection is not kept out by it.
func (h *hub) open(unit, holder string, most int, done <-chan struct{}) *stream {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.streams == nil {
		h.streams, h.poked = map[*stream]bool{}, make(chan struct{}, 1)
	}
	var oldest *stream
	held := 0
	for s := range h.streams {
		if s.holder != holder {
			continue
		}
		if held++; oldest == nil || s.order < oldest.order {
			oldest = s
		}
	}
	if held >= most {
		h.drop(oldest)
	}
	h.opened++
	s := &stream{unit: unit, holder: holder, order: h.opened, busy: true}
	h.streams[s] = true
	if !h.running {
		h.running = true
		go h.run(done)
	}
	return s
}

func (h *hub) close(s *stream) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.drop(s)
	h.poke()
}

// drop lets a stream go. It is called under the lock.
func (h *hub) drop(s *stream) {
	delete(h.streams, s)
	if s.conn != nil {
		_ = s.conn.Close() // its reader has gone, or goes now
	}
}

// free says that nobody writes to a stream any more.
func (h *hub) free(s *stream) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if s.busy = false; s.due {
		h.poke()
	}
}

// take takes over the connection of a stream and waits until its reader goes.
func (h *hub) take(s *stream, conn net.Conn) {
	h.mu.Lock()
	s.conn = conn
	known := h.streams[s]
	h.mu.Unlock()
	defer h.close(s)
	if !known { // all have been ended meanwhile
		return
	}
	h.free(s)
	var said [16]byte
	for sum := 0; sum < mostSaid; {
		n, err := conn.Read(said[:])
		if err != nil {
			return
		}
		sum += n
	}
}

// mostSaid is how much a reader may say on its stream, where nothing is to be said [bytes].
const mostSaid = 4096

// count returns how many streams of units are open.
func (h *hub) count() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for s := range h.streams {
		if s.unit != boardUnit && s.unit != checkUnit && s.unit != wallUnit {
			n++
		}
	}
	return n
}

func (h *hub) number() uint64 {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.n
}

const (
	beat     = 15 * time.Second      // how often a stream hears that it is there
	hurry    = 20 * time.Millisecond // how long the others wait for a reader that does not read
	patience = 10 * time.Second      // after which such a reader is let go
)

// run writes to all streams until there are none, or all are to end.
func (h *hub) run(done <-chan struct{}) {
	tick := time.NewTicker(beat)
	defer tick.Stop()
	for {
		still := false
		select {
		case <-h.poked:
		case <-tick.C:
			still = true
		case <-done:
			h.closeAll()
			return
		}
		ready, text, left := h.ready(still)
		if !left {
			return
		}
		for _, s := range ready {
			h.send(s, text)
		}
	}
}

// ready picks the streams that have something to hear, or, for a beat, all that are free, and says what. left is false once there are none.
func (h *hub) ready(still bool) (list []*stream, text []byte, left bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for s := range h.streams {
		if !s.busy && s.due != still {
			s.busy, s.due = true, false
			list = append(list, s)
		}
	}
	h.running = len(h.streams) > 0
	if still {
		h.poke() // for those that were left out
		return list, []byte(": still here\n\n"), h.running
	}
	return list, change(h.n), h.running
}

func change(n uint64) []byte { return fmt.Appendf(nil, "id: %d\nevent: change\ndata: \n\n", n) }

// send writes to a stream. A reader that does not read holds the others up for a moment at most.
func (h *hub) send(s *stream, text []byte) {
	_ = s.conn.SetWriteDeadline(time.Now().Add(hurry)) // writing says what is wrong with it
	n, err := s.conn.Write(text)
	switch {
	case err == nil:
		h.free(s)
	case os.IsTimeout(err):
		go h.wait(s, text[n:])
	default:
		h.close(s)
	}
}

// wait writes to a stream whose reader does not read just now.
func (h *hub) wait(s *stream, text []byte) {
	_ = s.conn.SetWriteDeadline(time.Now().Add(patience)) // writing says what is wrong with it
	if _, err := s.conn.Write(text); err != nil {
		h.close(s)
		return
	}
	h.free(s)
}

func (h *hub) closeAll() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for s := range h.streams {
		if s.conn != nil {
			_ = s.conn.Close() // nothing more is to be heard
		}
	}
	clear(h.streams)
	h.running = false
}

// listen sends wake-ups of a unit to a holder as server-sent events until the reader goes, stops reading, or makes room for newer ones of its own.
func (s *Server) listen(w http.ResponseWriter, unit, holder string, most int) {
	st := s.hub.open(unit, holder, most, s.host.Done())
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("X-Accel-Buffering", "no")
	w.Header().Set("Transfer-Encoding", "identity") // what follows is written without the HTTP server
	rc := http.NewResponseController(w)
	_ = rc.SetWriteDeadline(time.Now().Add(patience))                             // not every connection can
	_, err := w.Write(append([]byte("retry: 1500\n"), change(s.hub.number())...)) // whoever comes back may have missed some
	if err == nil {
		err = rc.Flush()
	}
	if err != nil {
		s.hub.close(st)
		return
	}
	conn, _, err := rc.Hijack()
	if err != nil {
		s.hub.close(st) // it asks again
		return
	}
	go s.hub.take(st, conn)
}
