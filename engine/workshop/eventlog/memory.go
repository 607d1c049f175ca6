package eventlog

import (
	"bytes"
	"context"
	"slices"
	"sync"
)

// Memory is an engine without a disk, for simulation and tests. The zero Memory is empty and ready.
type Memory struct {
	mu       sync.Mutex
	sessions map[string]*chain
	wakes    Wakes
	closed   bool
}

var _ Log = (*Memory)(nil)

// chain is one session.
type chain struct {
	records []Record
	named   map[[2]string]int // index of the record by actor and idem
}

// Append implements Log.
func (m *Memory) Append(ctx context.Context, session string, after Head, events []Event) (Head, error) {
	if err := Check(session, events); err != nil {
		return Head{}, err
	}
	if err := ctx.Err(); err != nil {
		return Head{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return Head{}, ErrClosed
	}
	c := m.sessions[session]
	if c == nil {
		c = &chain{named: map[[2]string]int{}}
	}
	for i := range events {
		if at, ok := c.named[[2]string{events[i].Actor, events[i].Idem}]; ok && events[i].Idem != "" {
			return Head{}, c.records[at].Repeated(&events[i], i)
		}
	}
	if head := c.head(); head != after {
		return Head{}, &Conflict{Head: head}
	}
	for _, r := range Chain(session, after, events) {
		if r.Idem != "" {
			c.named[[2]string{r.Actor, r.Idem}] = len(c.records)
		}
		c.records = append(c.records, r)
	}
	if m.sessions == nil {
		m.sessions = map[string]*chain{}
	}
	m.sessions[session] = c
	m.wakes.Wake(session)
	return c.head(), nil
}

func (c *chain) head() Head {
	if c == nil || len(c.records) == 0 {
		return Head{}
	}
	return c.records[len(c.records)-1].Head()
}

// Read implements Log.
func (m *Memory) Read(ctx context.Context, session string, after uint64, limit int) ([]Record, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return nil, ErrClosed
	}
	c := m.sessions[session]
	if c == nil || after >= uint64(len(c.records)) {
		return nil, nil
	}
	records := slices.Clone(c.records[after:])
	records = records[:min(len(records), Limit(limit))]
	for i := range records {
		records[i].Body = bytes.Clone(records[i].Body)
	}
	return records, nil
}

// Head implements Log.
func (m *Memory) Head(ctx context.Context, session string) (Head, error) {
	if err := ctx.Err(); err != nil {
		return Head{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.closed {
		return Head{}, ErrClosed
	}
	return m.sessions[session].head(), nil
}

// Watch implements Log.
func (m *Memory) Watch(session string) (<-chan struct{}, func()) { return m.wakes.Watch(session) }

// Close makes everything after it fail, as an engine on a disk does.
func (m *Memory) Close() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.closed = true
	return nil
}
