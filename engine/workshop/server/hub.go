package server

import (
	"fmt"
	"net/http"
	"sync"
	"time"

	"headcount/engine/workshop/room"
)

// MaxStreams bounds the streams open at once.
const MaxStreams = 4 * room.MaxSeats

// hub wakes the pages that listen. A wake-up carries nothing but its number: what has changed is asked for by whoever may see it.
type hub struct {
	mu      sync.Mutex
	streams map[*stream]bool
	n       uint64
}

type stream struct {
	unit string
	wake chan struct{}
}

func (h *hub) all() { h.tell("") }

func (h *hub) unit(unit string) { h.tell(unit) }

func (h *hub) tell(unit string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.n++
	for s := range h.streams {
		if unit == "" || s.unit == unit {
			select {
			case s.wake <- struct{}{}:
			default: // it is waking already
			}
		}
	}
}

func (h *hub) open(unit string) (*stream, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if len(h.streams) >= MaxStreams {
		return nil, false
	}
	if h.streams == nil {
		h.streams = map[*stream]bool{}
	}
	s := &stream{unit: unit, wake: make(chan struct{}, 1)}
	h.streams[s] = true
	return s, true
}

func (h *hub) close(s *stream) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.streams, s)
}

// count returns how many streams of units are open.
func (h *hub) count() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for s := range h.streams {
		if s.unit != boardUnit && s.unit != "check" && s.unit != "audience" {
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

// beat is how often a quiet stream says that it is there.
const beat = 15 * time.Second

// listen sends wake-ups of a unit as server-sent events until the reader goes or stops reading.
func (s *Server) listen(w http.ResponseWriter, r *http.Request, unit string) {
	st, ok := s.hub.open(unit)
	if !ok {
		s.refuse(w, http.StatusServiceUnavailable, "Too many pages are open.")
		return
	}
	defer s.hub.close(st)
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("X-Accel-Buffering", "no")
	rc := http.NewResponseController(w)
	send := func(text string) bool {
		_ = rc.SetWriteDeadline(time.Now().Add(10 * time.Second)) // a reader that stops reading is let go
		if _, err := w.Write([]byte(text)); err != nil {
			return false
		}
		return rc.Flush() == nil
	}
	tick := time.NewTicker(beat)
	defer tick.Stop()
	ok = send(fmt.Sprintf("retry: 1500\nid: %d\nevent: change\ndata: \n\n", s.hub.number())) // whoever comes back may have missed some
	for ok {
		select {
		case <-st.wake:
			ok = send(fmt.Sprintf("id: %d\nevent: change\ndata: \n\n", s.hub.number()))
		case <-tick.C:
			ok = send(": still here\n\n")
		case <-r.Context().Done():
			return
		case <-s.host.Done():
			return
		}
	}
}
