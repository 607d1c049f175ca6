package load

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"headcount/engine/workshop/eventlog"
)

// Drill plays rooms through several nodes that share a database, while somebody takes nodes and databases away, and looks in the end whether
// anything that was acknowledged is lost.
type Drill struct {
	Nodes    []string      // where phones reach them: "127.0.0.1:8790"
	Boards   []string      // where their boards are, in the same order
	Seats    int           // phones in each room
	Lasting  time.Duration // how long people choose
	Pace     time.Duration // between two choices of one person, about
	Patience time.Duration // how long after nothing was answered any more the drill gives up, but not while people choose; zero is a minute
}

// Room is a session that nodes serve.
type Room struct{ Session, Secret, Code string }

// Outcome is what came of a drill.
type Outcome struct {
	Rooms      int           `json:"rooms"`
	Seats      int           `json:"seats"`
	Joined     time.Duration `json:"joined_ns"`
	Took       time.Duration `json:"took_ns"`         // from the first choice to the last answer
	Saved      Spread        `json:"saved"`           // from wanting to choose until it was said to be saved, whatever happened meanwhile
	Silence    time.Duration `json:"silence_ns"`      // the longest time in which nothing at all was saved
	Refused    int           `json:"refused"`         // choices that were answered with a reason: the round had closed, for one
	Unanswered int           `json:"unanswered"`      // choices, and commands of boards, that were never answered
	Tries      int           `json:"tries"`           // attempts that were made again
	Switches   int           `json:"switches"`        // how often a phone went to another node
	Rounds     int           `json:"rounds"`          // opened and closed in all rooms
	Older      int           `json:"older"`           // pages that stood before what the same person had been told
	Acked      int           `json:"acked"`           // answers that said: saved
	Events     uint64        `json:"events"`          // in the logs
	Lost       int           `json:"lost"`            // acknowledged, and not in the log
	Doubled    int           `json:"doubled"`         // in the log twice
	Foreign    int           `json:"foreign"`         // choices in the log that nobody sent
	Fault      string        `json:"fault,omitempty"` // the first of what should not be
}

// OK reports whether nothing was lost, doubled, invented, left unanswered or shown older than it was.
func (o *Outcome) OK() bool {
	return o.Lost+o.Doubled+o.Foreign+o.Older+o.Unanswered == 0 && o.Acked > 0
}

// drill is one that is under way.
type drill struct {
	Drill
	client *client
	rooms  []Room
	people []*person
	out    *Outcome
	mu     sync.Mutex
	saved  []time.Duration
	last   time.Time
	heard  time.Time // when anything was last answered
	until  time.Time // people choose until then
	fault  string
}

// Check says what stands in the way of a drill, before anything is opened for it.
func (d *Drill) Check() error {
	for _, at := range slices.Concat(d.Nodes, d.Boards) {
		if host, _, err := net.SplitHostPort(at); err != nil || !net.ParseIP(host).IsLoopback() {
			return fmt.Errorf("%q is no address of this machine: a drill speaks to loopback alone, such as 127.0.0.1:8790", at)
		}
	}
	if len(d.Nodes) == 0 || len(d.Nodes) != len(d.Boards) {
		return errors.New("each node has an address for phones and one for boards")
	}
	return nil
}

// Run plays and returns what came of it. log is the record that all nodes share, asked once everything is over. say is told how it goes, about
// every five seconds.
func (d Drill) Run(ctx context.Context, rooms []Room, log eventlog.Log, say func(string)) (*Outcome, error) {
	if err := d.Check(); err != nil {
		return nil, err
	}
	c := newClient()
	c.Timeout = 30 * time.Second
	if d.Patience == 0 {
		d.Patience = time.Minute
	}
	r := &drill{Drill: d, client: c, rooms: rooms, out: &Outcome{Rooms: len(rooms), Seats: d.Seats}, heard: time.Now()}
	held, giveUp := context.WithCancel(ctx)
	defer giveUp()
	go r.watch(held, giveUp)
	if err := r.join(held); err != nil {
		if ctx.Err() == nil && held.Err() != nil {
			return nil, fmt.Errorf("not everybody could be seated: no node has answered for %v; are they running, at these addresses?", d.Patience)
		}
		return nil, err
	}
	say(fmt.Sprintf("joined: %s of %s in %v", number(len(r.people), "phone"), number(len(rooms), "room"), r.out.Joined.Round(time.Millisecond)))
	r.play(held, say)
	for _, p := range r.people {
		p.hang()
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if r.out.Unanswered > 0 {
		r.note(fmt.Sprintf("%d choices or commands of boards were never answered, in the last %v nothing was", r.out.Unanswered, d.Patience))
	}
	r.out.Saved, r.out.Fault = spread(r.saved), r.fault
	return r.out, r.compare(ctx, log)
}

// watch gives up once nothing was answered for long: nobody is left who could. While people choose it does not, as what is taken away then comes back
// when whoever took it away brings it back.
func (d *drill) watch(ctx context.Context, giveUp func()) {
	tick := time.NewTicker(d.Patience / 20)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-tick.C:
			d.mu.Lock()
			over := now.Sub(d.heard) > d.Patience && now.Sub(d.until) > d.Patience
			d.mu.Unlock()
			if over {
				giveUp()
				return
			}
		}
	}
}

// hear notes that something was answered.
func (d *drill) hear() {
	d.mu.Lock()
	d.heard = time.Now()
	d.mu.Unlock()
}

// join seats everybody, a room's people one after another.
func (d *drill) join(ctx context.Context) error {
	start := time.Now()
	failed := make([]error, len(d.rooms))
	d.people = make([]*person, len(d.rooms)*d.Seats)
	var wg sync.WaitGroup
	for i := range d.rooms {
		wg.Go(func() {
			for k := range d.Seats {
				n := i*d.Seats + k
				p := &person{d: d, room: &d.rooms[i], n: n, from: address(n + 1), node: n % len(d.Nodes), version: -1, sent: map[string]string{}, acked: map[string]bool{}}
				d.people[n] = p
				if failed[i] = p.sit(ctx); failed[i] != nil {
					return
				}
			}
		})
	}
	wg.Wait()
	d.out.Joined = time.Since(start)
	return firstOf(failed)
}

// play lets everybody choose, and each room's board lead, for as long as was said.
func (d *drill) play(ctx context.Context, say func(string)) {
	start := time.Now()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	end := start.Add(d.Lasting)
	d.mu.Lock()
	d.last, d.until = start, end
	d.mu.Unlock()
	var wg sync.WaitGroup
	for i := range d.rooms {
		wg.Go(func() { d.lead(ctx, i, end) })
	}
	for _, p := range d.people {
		wg.Go(func() { p.play(ctx, end) })
		go p.listen(ctx)
	}
	done := make(chan struct{})
	go func() {
		tick := time.NewTicker(5 * time.Second)
		defer tick.Stop()
		for {
			select {
			case <-done:
				return
			case <-tick.C:
				d.mu.Lock()
				say(fmt.Sprintf("%3.0f s: %d choices saved, %d tries made again, %d times to another node, last saved %v ago", time.Since(start).Seconds(), len(d.saved), d.out.Tries, d.out.Switches, time.Since(d.last).Round(time.Millisecond)))
				d.mu.Unlock()
			}
		}
	}()
	wg.Wait()
	close(done)
	d.out.Took = time.Since(start)
}

// lead opens a round, lets people play, closes it, lets them lay tokens, takes it back and opens it again.
func (d *drill) lead(ctx context.Context, i int, end time.Time) {
	node := i % len(d.Nodes)
	press := func(n int, do string, more ...string) bool {
		fields := url.Values{"do": {do}, "n": {fmt.Sprintf("drill-board-%06d", n)}, "round": {"1"}}
		for k := 0; k+1 < len(more); k += 2 {
			fields.Set(more[k], more[k+1])
		}
		for ctx.Err() == nil {
			answer, _, err := d.client.send(ctx, nil, http.MethodPost, "http://"+d.Boards[node]+"/"+d.rooms[i].Session+"/do", "hc_board_"+d.rooms[i].Session+"="+d.rooms[i].Secret, fields)
			if err == nil && (answer.StatusCode == http.StatusOK || answer.StatusCode == http.StatusSeeOther) {
				d.hear()
				return true
			}
			node = (node + 1) % len(d.Nodes)
			time.Sleep(500 * time.Millisecond)
		}
		d.mu.Lock()
		d.out.Unanswered++
		d.mu.Unlock()
		return false
	}
	time.Sleep(d.Pace * time.Duration(i%8) / 2) // rooms are not in step with each other
	for n := 0; time.Now().Before(end) && ctx.Err() == nil; n += 10 {
		if n > 0 && !press(n, "undo") {
			return
		}
		if !press(n+1, "open", "seconds", "600") {
			return
		}
		d.mu.Lock()
		d.out.Rounds++
		d.mu.Unlock()
		for until := time.Now().Add(5*d.Pace + time.Duration(i%7)*time.Second); time.Now().Before(until) && time.Now().Before(end) && ctx.Err() == nil; {
			time.Sleep(100 * time.Millisecond)
		}
		if !press(n+2, "close") {
			return
		}
		time.Sleep(d.Pace)
	}
}

func (d *drill) note(fault string) {
	if d.fault == "" {
		d.fault = fault
	}
}
