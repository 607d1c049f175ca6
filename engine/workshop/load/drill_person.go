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
	"strconv"
	"strings"
	"sync"
	"time"
)

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
