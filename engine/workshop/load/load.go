// Package load measures rooms full of phones on this machine, over loopback, and ends by itself: how soon a choice is saved, how soon
// everybody is told, how much memory it takes. Served is in a process of its own, so that what is measured of it is its own.
//
// The pages and what may happen on them belong in engine/workshop/server and room; flags in cmd/headcount.
package load

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"time"
)

// Options say what is measured.
type Options struct {
	Rooms int // sessions at once, from 1
	Seats int // phones in each, 1 to 200
	Moves int // of each phone, one after another, after the burst; 0: none
}

// People is how many phones there are in all.
func (o *Options) People() int { return o.Rooms * o.Seats }

// Serving is a process that serves: Pipe writes to its standard input and reads its standard output.
type Serving struct {
	In  io.WriteCloser
	Out io.Reader
}

// Run plays all phones against whoever serves and measures. say is told what is being done.
func Run(ctx context.Context, o Options, serving Serving, say func(string)) (*Report, error) {
	began := time.Now()
	halls, err := readHalls(serving.Out, o.Rooms)
	if err != nil {
		return nil, err
	}
	r := &Report{Rooms: o.Rooms, Seats: o.Seats}
	f := &floor{o: o, r: r, halls: halls.list, client: newClient(), gate: make(chan struct{}, together), talk: halls, in: serving.In}
	defer f.leave()
	for _, step := range []struct {
		what string
		do   func(context.Context) error
	}{
		{fmt.Sprintf("joining: %s of %s", number(o.People(), "phone"), number(o.Rooms, "room")), f.join},
		{"the round is opened", f.open},
		{"all choose at the same moment", f.burst},
		{"all choose as people do", f.apart},
		{"everybody is told of a pause", f.broadcast},
		{"all streams break off and come back", f.reconnect},
		{"memory is asked for", f.memory},
	} {
		say(step.what)
		if err := step.do(ctx); err != nil {
			return nil, fmt.Errorf("%s: %w", step.what, err)
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	}
	r.Took = time.Since(began)
	return r, nil
}

// together is how many requests are on their way at once at most: a machine has only so many connections, and half of them are streams.
const together = 2000

// floor is all phones of all rooms.
type floor struct {
	o      Options
	r      *Report
	halls  []hall
	phones []*phone
	client *client
	gate   chan struct{}
	talk   *halls
	in     io.Writer
	mu     sync.Mutex
}

// each does something with every phone at once, as far as the gate allows.
func (f *floor) each(ctx context.Context, do func(p *phone) error) error {
	failed := make([]error, len(f.phones))
	var wg sync.WaitGroup
	for i, p := range f.phones {
		wg.Go(func() {
			f.gate <- struct{}{}
			defer func() { <-f.gate }()
			if ctx.Err() == nil {
				failed[i] = do(p)
			}
		})
	}
	wg.Wait()
	return errors.Join(firstOf(failed), ctx.Err())
}

func firstOf(list []error) error {
	for _, err := range list {
		if err != nil {
			return err
		}
	}
	return nil
}

// join lets people come into each room one after another, into all rooms at once.
func (f *floor) join(ctx context.Context) error {
	start := time.Now()
	f.phones = make([]*phone, f.o.People())
	failed := make([]error, len(f.halls))
	var wg sync.WaitGroup
	for i := range f.halls {
		wg.Go(func() {
			for k := range f.o.Seats {
				n := i*f.o.Seats + k
				f.gate <- struct{}{}
				p, err := f.client.sit(ctx, &f.halls[i], n)
				<-f.gate
				if f.phones[n] = p; err != nil {
					failed[i] = err
					return
				}
			}
		})
	}
	wg.Wait()
	f.r.Joined = time.Since(start)
	return firstOf(failed)
}

// command presses a button in every room, in so many at once, and returns when each was pressed.
func (f *floor) command(ctx context.Context, atOnce int, do string, more ...string) error {
	failed := make([]error, len(f.halls))
	gate := make(chan struct{}, atOnce)
	var wg sync.WaitGroup
	for i := range f.halls {
		wg.Go(func() {
			gate <- struct{}{}
			defer func() { <-gate }()
			f.halls[i].pressed.Store(time.Now().UnixNano())
			failed[i] = f.client.press(ctx, &f.halls[i], do, more...)
		})
	}
	wg.Wait()
	return firstOf(failed)
}

// told waits until every stream has heard and returns how long each took since its room's button was pressed.
func (f *floor) told(ctx context.Context) (Spread, error) {
	var list []time.Duration
	for _, p := range f.phones {
		at, err := p.heard(ctx)
		if err != nil {
			return Spread{}, err
		}
		list = append(list, at.Sub(p.hall.when()))
	}
	return spread(list), nil
}

func (f *floor) quiet() {
	time.Sleep(300 * time.Millisecond) // until what was on its way has arrived
	for _, p := range f.phones {
		p.told.Store(0)
	}
}

func (f *floor) open(ctx context.Context) error {
	f.quiet()
	if err := f.command(ctx, 4, "open", "round", "1", "seconds", "28800"); err != nil {
		return err
	}
	var err error
	if f.r.Opened, err = f.told(ctx); err != nil {
		return err
	}
	start := time.Now()
	var list []time.Duration
	err = f.each(ctx, func(p *phone) error {
		err := f.client.look(ctx, p)
		f.mu.Lock()
		defer f.mu.Unlock()
		list = append(list, time.Since(start))
		return err
	})
	f.r.Page = spread(list)
	return err
}

// choose makes a choice of each phone and notes how long it took from wanting to until it was said to be saved.
func (f *floor) choose(ctx context.Context, p *phone, wanted time.Time, list *[]time.Duration) error {
	problem, err := f.client.act(ctx, p)
	took := time.Since(wanted)
	f.mu.Lock()
	defer f.mu.Unlock()
	if err != nil {
		return err
	}
	if *list = append(*list, took); problem != "" {
		if f.r.Unsaved++; f.r.Problem == "" {
			f.r.Problem = problem
		}
	}
	return nil
}

func (f *floor) burst(ctx context.Context) error {
	before, err := f.talk.ask(f.in)
	if err != nil {
		return err
	}
	var list []time.Duration
	start := time.Now()
	if err := f.each(ctx, func(p *phone) error { return f.choose(ctx, p, start, &list) }); err != nil {
		return err
	}
	f.r.Burst = time.Since(start)
	after, err := f.talk.ask(f.in)
	f.r.Together, f.r.Rate = spread(list), float64(after.Events-before.Events)/f.r.Burst.Seconds()
	f.r.CPU = (after.CPU - before.CPU) / time.Duration(max(len(list), 1))
	return err
}

// apart lets everybody make some moves with a second or so between them, nobody at the same moment as another on purpose.
func (f *floor) apart(ctx context.Context) error {
	var list []time.Duration
	failed := make([]error, len(f.phones))
	var wg sync.WaitGroup
	if f.o.Moves > 0 {
		for k, p := range f.phones {
			wg.Go(func() {
				time.Sleep(time.Duration(k%40) * 25 * time.Millisecond)
				for range f.o.Moves {
					if len(p.forms) == 0 || failed[k] != nil {
						return
					}
					failed[k] = f.choose(ctx, p, time.Now(), &list)
					time.Sleep(time.Duration(700+k%40*13) * time.Millisecond)
				}
			})
		}
		wg.Wait()
	}
	f.r.Apart = spread(list)
	return firstOf(failed)
}

// broadcast tells everybody something at once: first to be heard alone, then again, and each phone asks for its page as pages do.
func (f *floor) broadcast(ctx context.Context) error {
	f.quiet()
	if err := f.command(ctx, len(f.halls), "pause"); err != nil {
		return err
	}
	var err error
	if f.r.Told, err = f.told(ctx); err != nil {
		return err
	}
	f.quiet()
	failed := make(chan error, 1)
	go func() { failed <- f.command(ctx, len(f.halls), "go") }()
	var list []time.Duration
	err = f.each(ctx, func(p *phone) error {
		if _, err := p.heard(ctx); err != nil {
			return err
		}
		err := f.client.look(ctx, p)
		f.mu.Lock()
		defer f.mu.Unlock()
		list = append(list, time.Since(p.hall.when()))
		return err
	})
	if err = errors.Join(err, <-failed); err != nil {
		return err
	}
	f.r.Reached = spread(list)
	return nil
}

// reconnect breaks all streams off at the same moment, as an access point does that starts anew, and lets all come back at once.
func (f *floor) reconnect(ctx context.Context) error {
	f.leave()
	f.quiet()
	start := time.Now()
	var list []time.Duration
	err := f.each(ctx, func(p *phone) error {
		err := p.open(ctx)
		f.mu.Lock()
		defer f.mu.Unlock()
		list = append(list, time.Since(start))
		return err
	})
	f.r.Back = spread(list)
	return err
}

func (f *floor) memory(context.Context) error {
	s, err := f.talk.ask(f.in)
	f.r.Events, f.r.Heap, f.r.Resident, f.r.Peak, f.r.Own, f.r.Huge = s.Events, s.Heap, s.Resident, s.Peak, s.Own, s.Huge
	return err
}

func (f *floor) leave() {
	for _, p := range f.phones {
		if p != nil {
			p.leave()
		}
	}
}
