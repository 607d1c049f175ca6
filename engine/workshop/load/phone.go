package load

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"
)

// hall is one room that is served.
type hall struct {
	People  string `json:"people"` // "127.0.0.1:41234"
	Board   string `json:"board"`
	Session string `json:"session"`
	Secret  string `json:"secret"`
	Code    string `json:"code"`

	pressed atomic.Int64 // when its board was used last [ns since 1970]
	n       atomic.Uint64
}

func (h *hall) when() time.Time { return time.Unix(0, h.pressed.Load()) }

// phone is one participant: a stream that listens, and a page.
type phone struct {
	hall   *hall
	from   net.Addr // an address of its own, as in a room
	cookie string
	forms  []url.Values
	n      int
	stream net.Conn
	told   atomic.Int64 // when it last heard [ns since 1970]; 0: not since
}

// heard waits until the stream has said that something changed.
func (p *phone) heard(ctx context.Context) (time.Time, error) {
	for end := time.Now().Add(time.Minute); ; time.Sleep(2 * time.Millisecond) {
		if at := p.told.Load(); at != 0 {
			return time.Unix(0, at), nil
		}
		if time.Now().After(end) {
			return time.Time{}, errors.New("a stream stays silent for a minute")
		}
		if err := ctx.Err(); err != nil {
			return time.Time{}, err
		}
	}
}

func (p *phone) leave() {
	if p.stream != nil {
		_ = p.stream.Close() // it was for listening only
	}
}

// client sends requests, each from the address of its phone.
type client struct{ http.Client }

type fromKey struct{}

func newClient() *client {
	t := &http.Transport{DisableKeepAlives: true, DisableCompression: true, DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
		d := net.Dialer{}
		if from, ok := ctx.Value(fromKey{}).(net.Addr); ok {
			d.LocalAddr = from
		}
		return d.DialContext(ctx, network, address)
	}}
	return &client{http.Client{Transport: t, Timeout: 2 * time.Minute, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

func (c *client) send(ctx context.Context, from net.Addr, method, address, cookie string, fields url.Values) (*http.Response, []byte, error) {
	var body io.Reader
	if fields != nil {
		body = strings.NewReader(fields.Encode())
	}
	if from != nil {
		ctx = context.WithValue(ctx, fromKey{}, from)
	}
	r, err := http.NewRequestWithContext(ctx, method, address, body)
	if err != nil {
		return nil, nil, err
	}
	r.Header.Set("X-Part", "1")
	if fields != nil {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if cookie != "" {
		r.Header.Set("Cookie", cookie)
	}
	answer, err := c.Do(r)
	if err != nil {
		return nil, nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	return answer, text, err
}

// address gives each phone a loopback address of its own where the system has more than one; nil where not.
func address(n int) net.Addr {
	a := &net.TCPAddr{IP: net.IPv4(127, byte(1+n>>16), byte(n>>8), byte(n))}
	l, err := net.ListenTCP("tcp", a)
	if err != nil {
		return nil
	}
	_ = l.Close() // it was for asking only
	return a
}

// sit takes a seat and opens the stream.
func (c *client) sit(ctx context.Context, h *hall, n int) (*phone, error) {
	p := &phone{hall: h, from: address(n + 1), n: n}
	answer, text, err := c.send(ctx, p.from, http.MethodPost, "http://"+h.People+"/join", "", url.Values{"code": {h.Code}, "nonce": {fmt.Sprintf("load-seat-%010d", n)}})
	if err != nil {
		return p, err
	}
	for _, cookie := range answer.Cookies() {
		p.cookie = cookie.Name + "=" + cookie.Value
	}
	if p.cookie == "" {
		return p, fmt.Errorf("no seat: %d %.200s", answer.StatusCode, text)
	}
	return p, p.open(ctx)
}

// open opens the stream and waits for its first word, which says that it listens.
func (p *phone) open(ctx context.Context) error {
	d := net.Dialer{LocalAddr: p.from}
	if p.from == nil {
		d.LocalAddr = nil
	}
	stream, err := d.DialContext(ctx, "tcp", p.hall.People)
	if err != nil {
		return err
	}
	p.stream = stream
	if _, err := fmt.Fprintf(stream, "GET /stream HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n", p.hall.People, p.cookie); err != nil {
		return err
	}
	go p.listen(stream)
	_, err = p.heard(ctx)
	return err
}

func (p *phone) listen(stream net.Conn) {
	lines := bufio.NewReaderSize(stream, 256)
	for {
		line, err := lines.ReadSlice('\n')
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			return // the phone has left
		}
		if strings.HasPrefix(string(line), "event: change") {
			p.told.CompareAndSwap(0, time.Now().UnixNano())
		}
	}
}

// press presses a button of the board.
func (c *client) press(ctx context.Context, h *hall, do string, more ...string) error {
	fields := url.Values{"do": {do}, "n": {fmt.Sprintf("load-board-%d", h.n.Add(1))}}
	for i := 0; i+1 < len(more); i += 2 {
		fields.Set(more[i], more[i+1])
	}
	answer, text, err := c.send(ctx, nil, http.MethodPost, "http://"+h.Board+"/do", "hc_board_"+h.Session+"="+h.Secret, fields)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %d %.200s", do, answer.StatusCode, text)
	}
	return err
}

// look reads a phone's page and what can be done on it.
func (c *client) look(ctx context.Context, p *phone) error {
	answer, text, err := c.send(ctx, p.from, http.MethodGet, "http://"+p.hall.People+"/play?part", p.cookie, nil)
	if err == nil && answer.StatusCode != http.StatusOK {
		err = fmt.Errorf("%d %.200s", answer.StatusCode, text)
	}
	if err == nil {
		p.forms = forms(string(text))
	}
	return err
}

// act makes one of the choices on the page and returns why it was not saved, if it was not.
func (c *client) act(ctx context.Context, p *phone) (string, error) {
	if len(p.forms) == 0 {
		return "nothing could be chosen", nil
	}
	fields := p.forms[p.n%len(p.forms)]
	answer, text, err := c.send(ctx, p.from, http.MethodPost, "http://"+p.hall.People+"/act", p.cookie, fields)
	if err != nil {
		return "", err
	}
	var a struct {
		Saved   bool   `json:"saved"`
		Problem string `json:"problem"`
		HTML    string `json:"html"`
	}
	if err := json.Unmarshal(text, &a); err != nil {
		return fmt.Sprintf("%d %.200s", answer.StatusCode, text), nil
	}
	if p.forms = forms(a.HTML); !a.Saved {
		return a.Problem, nil
	}
	return "", nil
}

// forms are the choices on a page, as a browser would send them. It is read by hand: what measures must not take the time of what is measured.
func forms(page string) []url.Values {
	var list []url.Values
	for {
		_, after, found := strings.Cut(page, `<form class="choice" method="post" action="act">`)
		inside, rest, whole := strings.Cut(after, "</form>")
		if !found || !whole {
			return list
		}
		page = rest
		if fields := hidden(inside); fields.Get("kind") == "do" {
			if strings.Contains(inside, `name="forecast"`) {
				fields.Set("forecast", "60")
			}
			list = append(list, fields)
		}
	}
}

// hidden reads the hidden fields of a form.
func hidden(form string) url.Values {
	fields := url.Values{}
	for {
		_, after, found := strings.Cut(form, `<input type="hidden" name="`)
		name, after, named := strings.Cut(after, `" value="`)
		value, rest, valued := strings.Cut(after, `">`)
		if !found || !named || !valued {
			return fields
		}
		fields.Set(name, html.UnescapeString(value))
		form = rest
	}
}
