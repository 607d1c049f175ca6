package eventlog

import "sync"

// Wakes hands wake-ups to those who watch a session; engines share it. The zero Wakes is ready.
type Wakes struct {
	mu      sync.Mutex
	waiting map[string]map[chan struct{}]bool
}

// Watch implements Log.
func (w *Wakes) Watch(session string) (<-chan struct{}, func()) {
	wake := make(chan struct{}, 1)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.waiting == nil {
		w.waiting = map[string]map[chan struct{}]bool{}
	}
	if w.waiting[session] == nil {
		w.waiting[session] = map[chan struct{}]bool{}
	}
	w.waiting[session][wake] = true
	return wake, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.waiting[session], wake)
		if len(w.waiting[session]) == 0 {
			delete(w.waiting, session)
		}
	}
}

// Wake wakes everybody who watches a session and never waits for them.
func (w *Wakes) Wake(session string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for wake := range w.waiting[session] {
		select {
		case wake <- struct{}{}:
		default: // one is on its way already
		}
	}
}
