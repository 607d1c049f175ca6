package load

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/room"
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

// person is a phone with what it remembers.
type person struct {
	d       *drill
	room    *Room
	n       int
	from    net.Addr
	node    int
	cookie  string
	seat    string
	page    string
	version int               // of the last page that was said to be saved
	sent    map[string]string // what was sent, by the name of the attempt
	acked   map[string]bool
	stream  net.Conn
	mu      sync.Mutex
}

// Run plays and returns what came of it. log is the record that all nodes share, asked once everything is over. say is told how it goes, about
// every five seconds.
func (d Drill) Run(ctx context.Context, rooms []Room, log eventlog.Log, say func(string)) (*Outcome, error) {
	for _, at := range slices.Concat(d.Nodes, d.Boards) {
		if host, _, err := net.SplitHostPort(at); err != nil || !net.ParseIP(host).IsLoopback() {
			return nil, fmt.Errorf("%q is no address of this machine: a drill speaks to loopback alone", at)
		}
	}
	if len(d.Nodes) == 0 || len(d.Nodes) != len(d.Boards) {
		return nil, errors.New("each node has an address for phones and one for boards")
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
	say(fmt.Sprintf("%d people have joined %d rooms in %v", len(r.people), len(rooms), r.out.Joined.Round(time.Millisecond)))
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

// elsewhere is what a phone does that got no answer: it waits a moment and asks another node.
func (p *person) elsewhere(again int) {
	p.d.mu.Lock()
	p.d.out.Switches++
	p.d.mu.Unlock()
	p.mu.Lock()
	p.node = (p.node + 1) % len(p.d.Nodes)
	p.mu.Unlock()
	time.Sleep(min(4*time.Second, 100*time.Millisecond*time.Duration(again+1)) + time.Duration(p.n%17)*7*time.Millisecond)
}

func (p *person) at() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.d.Nodes[p.node]
}

// ask sends something until whoever answers is one of ours.
func (p *person) ask(ctx context.Context, method, path string, fields url.Values) (*http.Response, []byte) {
	for again := 0; ctx.Err() == nil; again++ {
		answer, text, err := p.d.client.send(ctx, p.from, method, "http://"+p.at()+"/"+p.room.Session+path, p.cookie, fields)
		if err == nil && answer.StatusCode < 500 && answer.StatusCode != http.StatusTooManyRequests {
			p.d.hear()
			return answer, text
		}
		p.d.mu.Lock()
		p.d.out.Tries++
		p.d.mu.Unlock()
		p.elsewhere(again)
	}
	return nil, nil
}

func (p *person) sit(ctx context.Context) error {
	for again := 0; again < 200; again++ {
		answer, text := p.ask(ctx, http.MethodPost, "/join", url.Values{"code": {p.room.Code}, "nonce": {fmt.Sprintf("drill-seat-%010d", p.n)}})
		if answer == nil {
			return ctx.Err()
		}
		for _, cookie := range answer.Cookies() {
			p.cookie = cookie.Name + "=" + cookie.Value
			p.seat, _, _ = strings.Cut(cookie.Value, ".")
		}
		if p.cookie != "" {
			return nil
		}
		if answer.StatusCode != http.StatusConflict { // it could not be saved just now
			return fmt.Errorf("no seat: %d %.200s", answer.StatusCode, text)
		}
		p.elsewhere(again)
	}
	return errors.New("no seat in two hundred tries")
}

var standsRE = regexp.MustCompile(`data-version="(\d+)\.`)

func stands(page string) int {
	m := standsRE.FindStringSubmatch(page)
	if m == nil {
		return -1
	}
	n, err := strconv.Atoi(m[1])
	if err != nil {
		return -1
	}
	return n
}

// look loads the page; it must not stand before what was said to be saved.
func (p *person) look(ctx context.Context) {
	answer, text := p.ask(ctx, http.MethodGet, "/play?part", nil)
	if answer == nil {
		return
	}
	p.page = string(text)
	if now := stands(p.page); answer.StatusCode != http.StatusOK || now < p.version {
		p.d.mu.Lock()
		p.d.out.Older++
		p.d.note(fmt.Sprintf("%s of %s was told %d and is shown %d (%d)", p.seat, p.room.Session, p.version, now, answer.StatusCode))
		p.d.mu.Unlock()
	}
}

func (d *drill) note(fault string) {
	if d.fault == "" {
		d.fault = fault
	}
}

// play chooses, with pauses as people make them, until the end; what is under way then is seen through.
func (p *person) play(ctx context.Context, end time.Time) {
	time.Sleep(p.d.Pace * time.Duration(p.n%40) / 40)
	for k := 0; time.Now().Before(end) && ctx.Err() == nil; k++ {
		if k%3 == 0 || len(forms(p.page)) == 0 {
			p.look(ctx) // the others choose on the page that the last answer brought
		}
		if list := forms(p.page); len(list) > 0 {
			p.choose(ctx, list[(p.n+k)%len(list)])
		}
		time.Sleep(p.d.Pace*3/4 + p.d.Pace*time.Duration((p.n*7+k*13)%20)/40)
	}
}

// choose sends one choice, the very same again until it is answered.
func (p *person) choose(ctx context.Context, fields url.Values) {
	name, wanted := fields.Get("n"), time.Now()
	p.sent[name] = fields.Get("offer")
	for again := 0; ctx.Err() == nil; again++ {
		_, text := p.ask503(ctx, fields)
		if text == nil {
			break
		}
		var a struct {
			Saved, Again bool
			Problem      string
			HTML         string
		}
		if err := json.Unmarshal(text, &a); err != nil || a.Again {
			p.d.mu.Lock()
			p.d.out.Tries++
			p.d.mu.Unlock()
			p.elsewhere(again)
			continue
		}
		p.page = a.HTML
		p.d.hear()
		p.d.mu.Lock()
		defer p.d.mu.Unlock()
		if !a.Saved {
			p.d.out.Refused++
			return
		}
		p.acked[name], p.version = true, max(p.version, stands(a.HTML))
		now := time.Now()
		p.d.out.Silence = max(p.d.out.Silence, now.Sub(p.d.last))
		p.d.last = now
		p.d.saved = append(p.d.saved, now.Sub(wanted))
		return
	}
	p.d.mu.Lock()
	defer p.d.mu.Unlock()
	p.d.out.Unanswered++
}

// ask503 is ask for choices: a node says with 503 that nothing could be saved.
func (p *person) ask503(ctx context.Context, fields url.Values) (*http.Response, []byte) {
	for again := 0; ctx.Err() == nil; again++ {
		answer, text, err := p.d.client.send(ctx, p.from, http.MethodPost, "http://"+p.at()+"/"+p.room.Session+"/act", p.cookie, fields)
		if err == nil && strings.HasPrefix(answer.Header.Get("Content-Type"), "application/json") {
			return answer, text
		}
		p.d.mu.Lock()
		p.d.out.Tries++
		p.d.mu.Unlock()
		p.elsewhere(again)
	}
	return nil, nil
}

// listen keeps a stream open, at whichever node answers.
func (p *person) listen(ctx context.Context) {
	var buf [512]byte
	for ctx.Err() == nil {
		d := net.Dialer{LocalAddr: p.from, Timeout: 5 * time.Second}
		if p.from == nil {
			d.LocalAddr = nil
		}
		stream, err := d.DialContext(ctx, "tcp", p.at())
		if err == nil {
			p.mu.Lock()
			p.stream = stream
			p.mu.Unlock()
			_, err = fmt.Fprintf(stream, "GET /%s/stream HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n", p.room.Session, stream.RemoteAddr(), p.cookie)
			for err == nil {
				_, err = stream.Read(buf[:])
			}
			_ = stream.Close() // it has ended
		}
		select {
		case <-ctx.Done():
		case <-time.After(1500 * time.Millisecond):
		}
	}
}

func (p *person) hang() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.stream != nil {
		_ = p.stream.Close() // it was for listening only
	}
}

// compare reads the logs and looks for everything that was acknowledged.
func (d *drill) compare(ctx context.Context, log eventlog.Log) error {
	for i := range d.rooms {
		there, twice, err := attempts(ctx, log, d.rooms[i].Session, &d.out.Events)
		if err != nil {
			return err
		}
		if d.out.Doubled += twice; twice > 0 {
			d.note(fmt.Sprintf("%d attempts stand twice in %s", twice, d.rooms[i].Session))
		}
		for _, p := range d.people[i*d.Seats : (i+1)*d.Seats] {
			for name := range p.acked {
				d.out.Acked++
				if offer, ok := there[p.seat][name]; !ok || offer != p.sent[name] {
					d.out.Lost++
					d.note(fmt.Sprintf("%s of %s was told that %s is saved, and it is not there", p.seat, p.room.Session, name))
				}
			}
			for name, offer := range there[p.seat] {
				if sent, ok := p.sent[name]; !ok || sent != offer {
					d.out.Foreign++
					d.note(fmt.Sprintf("%s of %s never sent %s", p.seat, p.room.Session, name))
				}
			}
		}
	}
	d.out.Fault = d.fault
	return nil
}

// attempts reads the choices of a session by seat and name, and checks the chain.
func attempts(ctx context.Context, log eventlog.Log, session string, events *uint64) (map[string]map[string]string, int, error) {
	there, twice := map[string]map[string]string{}, 0
	var head eventlog.Head
	for {
		records, err := log.Read(ctx, session, head.Seq, 0)
		if err != nil {
			return nil, 0, err
		}
		if len(records) == 0 {
			*events += head.Seq
			return there, twice, nil
		}
		if head, err = head.Follows(session, records); err != nil {
			return nil, 0, err
		}
		for _, r := range records {
			if r.Kind != room.KindIntent {
				continue
			}
			var b room.Body
			if err := json.Unmarshal(r.Body, &b); err != nil {
				return nil, 0, err
			}
			if there[r.Actor] == nil {
				there[r.Actor] = map[string]string{}
			}
			if _, ok := there[r.Actor][r.Idem]; ok {
				twice++
			}
			there[r.Actor][r.Idem] = b.Offer
		}
	}
}
