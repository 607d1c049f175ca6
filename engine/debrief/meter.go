package debrief

import "sync"

// meter says how far a computation has come, over its parts, which may run at once; nil says nothing.
type meter struct {
	mu       sync.Mutex
	done, of int
	tell     func(done, of int)
}

// more says that there is more to be done than was thought.
func (m *meter) more(n int) {
	if m == nil {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.of += n
}

// part begins a part of n steps; nil where nobody is told.
func (m *meter) part(n int) *part {
	if m == nil || m.tell == nil {
		return nil
	}
	return &part{m: m, of: n}
}

// part is a part of what is measured.
type part struct {
	m        *meter
	done, of int
}

// progress is what tells that so many steps of the part are done; nil where nobody is told.
func (p *part) progress() func(int) {
	if p == nil {
		return nil
	}
	return p.at
}

// end tells that the part is done, however few steps it took.
func (p *part) end() {
	if p != nil {
		p.at(p.of)
	}
}

func (p *part) at(done int) {
	p.m.mu.Lock()
	defer p.m.mu.Unlock()
	if done = min(done, p.of); done <= p.done {
		return
	}
	p.m.done += done - p.done
	p.done = done
	p.m.tell(min(p.m.done, p.m.of), p.m.of)
}
