package watch

import (
	"slices"
	"sync"
	"time"

	"headcount/engine/scenario"
)

// Opened is what lay in the files at one time.
type Opened struct {
	Scenario *scenario.Scenario // nil where there are errors
	Found    []scenario.Diagnostic
	Blank    bool   // one of the files has nothing in it
	Content  string // names the content of the files; empty where they cannot be read
}

// Open reads a scenario of the file system.
func Open(name string) Opened {
	src, pos, found := scenario.LoadFile(name)
	o := Opened{Found: found}
	if src == nil {
		return o
	}
	o.Content, o.Blank = pos.ContentHash(), pos.Blank()
	o.Scenario, found = scenario.Compile(src, pos)
	o.Found = append(slices.Clone(o.Found), found...)
	return o
}

// reader reads the files whenever they have changed, beside the play, and keeps the newest until it is asked for.
type reader struct {
	files *files
	open  func() Opened
	half  time.Duration
	ready chan struct{} // holds at most one
	stop  chan struct{}
	done  chan struct{}

	mutex sync.Mutex
	next  *Opened // not asked for yet
}

func newReader(name string, open func() Opened, t Timing) *reader {
	r := &reader{
		files: watchFiles(name, t), open: open, half: t.orDefault().Half, ready: make(chan struct{}, 1), stop: make(chan struct{}), done: make(chan struct{}),
	}
	go r.run()
	return r
}

func (r *reader) close() error {
	close(r.stop)
	<-r.done
	return r.files.close()
}

func (r *reader) run() {
	defer close(r.done)
	for {
		select {
		case <-r.stop:
			return
		case <-r.files.changed:
			r.read()
		}
	}
}

// read reads the files. What has mistakes, or is empty, may be half written, so a moment is waited for the other half.
func (r *reader) read() {
	o := r.open()
	for o.Scenario == nil || o.Blank {
		select {
		case <-r.stop:
			return
		case <-r.files.changed:
			o = r.open()
			continue
		case <-time.After(r.half):
		}
		break
	}
	r.mutex.Lock()
	r.next = &o
	r.mutex.Unlock()
	select {
	case r.ready <- struct{}{}:
	default:
	}
}

// take returns what was read last, once.
func (r *reader) take() (o Opened, ok bool) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if r.next == nil {
		return Opened{}, false
	}
	o, r.next = *r.next, nil
	return o, true
}
