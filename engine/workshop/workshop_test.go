package workshop_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/store"
	"headcount/scenarios"
)

func shipped(t testing.TB, name string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, name)
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

// hall is a session that is served, with everything that ever left it.
type hall struct {
	t       testing.TB
	path    string
	sc      *scenario.Scenario
	o       workshop.Options
	store   *store.Store
	session *workshop.Session
	people  *httptest.Server
	board   *httptest.Server
	stop    context.CancelFunc
	served  sync.WaitGroup
	mu      sync.Mutex
	sent    bytes.Buffer
	boss    *browser
	quiet   bool // nothing is recorded: a measurement runs
	pages   int  // the disk holds so many pages of 4 KB; 0: as it allows
}

func newHall(t testing.TB, o workshop.Options) *hall {
	t.Helper()
	return newHallOf(t, shipped(t, "two-strides"), o)
}

func newHallOf(t testing.TB, sc *scenario.Scenario, o workshop.Options) *hall {
	t.Helper()
	if o.Seconds == 0 {
		o.Seconds = 600
	}
	if o.Mode == "" {
		o.Mode = room.InStep
	}
	if o.Luck == "" {
		o.Luck = room.OwnLuck
	}
	seed := uint64(7)
	o.Seed = &seed
	o.Join = []string{"http://192.0.2.7:8790"}
	h := &hall{t: t, path: filepath.Join(t.TempDir(), "w.db"), sc: sc, o: o}
	h.open()
	t.Cleanup(h.close)
	return h
}

// open begins or goes on with the session, as the program does.
func (h *hall) open() {
	h.t.Helper()
	var err error
	ctx, stop := context.WithCancel(context.Background())
	h.stop = stop
	if h.store, err = store.Open(ctx, h.path, store.Options{MaxPages: h.pages}); err != nil {
		h.t.Fatal(err)
	}
	if h.session, err = workshop.Open(ctx, h.store, h.sc, h.o); err != nil {
		h.t.Fatal(err)
	}
	h.served.Go(func() {
		if err := h.session.Serve(ctx); err != nil {
			h.t.Error(err)
		}
	})
	h.people = httptest.NewServer(h.record(h.session.Server.People()))
	h.board = httptest.NewServer(h.record(h.session.Server.Board()))
	h.boss = h.browser(h.board.URL)
	h.boss.get("/?key=" + h.session.Secret)
}

func (h *hall) close() {
	h.stop()
	h.served.Wait()
	h.people.Close()
	h.board.Close()
	if err := h.store.Close(); err != nil {
		h.t.Error(err)
	}
}

// record keeps all bytes that leave, headers and streams included.
func (h *hall) record(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { next.ServeHTTP(&tap{w, h}, r) })
}

type tap struct {
	http.ResponseWriter
	h *hall
}

func (t *tap) Unwrap() http.ResponseWriter { return t.ResponseWriter }

func (t *tap) Write(b []byte) (int, error) {
	if ct := t.Header().Get("Content-Type"); ct != "font/ttf" && ct != "image/png" {
		t.h.keep(fmt.Appendf(nil, "%v\n%s", t.Header(), b))
	}
	return t.ResponseWriter.Write(b)
}

// Hijack implements http.Hijacker, for streams.
func (t *tap) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	conn, rw, err := http.NewResponseController(t.ResponseWriter).Hijack()
	return tapped{conn, t.h}, rw, err
}

type tapped struct {
	net.Conn
	h *hall
}

func (t tapped) Write(b []byte) (int, error) {
	t.h.keep(b)
	return t.Conn.Write(b)
}

func (h *hall) keep(b []byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.quiet {
		h.sent.Write(b)
	}
}

// browser is one without scripts: it follows links and posts forms.
type browser struct {
	h    *hall
	base string
	c    *http.Client
	page string // body of the last page
	code int
}

func (h *hall) browser(base string) *browser {
	jar, err := cookiejar.New(nil)
	if err != nil {
		h.t.Fatal(err)
	}
	return &browser{h: h, base: base, c: &http.Client{Jar: jar, Timeout: 30 * time.Second}}
}

func (b *browser) read(r *http.Response, err error) string {
	b.h.t.Helper()
	if err != nil {
		b.h.t.Fatal(err)
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil {
		b.h.t.Fatal(err)
	}
	b.page, b.code = string(text), r.StatusCode
	if b.code == http.StatusOK && strings.HasPrefix(r.Header.Get("Content-Type"), "text/html") && strings.HasPrefix(strings.ToLower(b.page), "<!doctype") {
		b.outlined(r.Request.URL.Path)
	}
	return b.page
}

var headingRE = regexp.MustCompile(`<h([1-6])[ >]`)

// outlined holds a page to what whoever only hears it goes by: one main part, a heading of the first level, and no level left out.
func (b *browser) outlined(path string) {
	b.h.t.Helper()
	if n := strings.Count(b.page, "<main"); n != 1 {
		b.h.t.Errorf("%s has %d main parts", path, n)
	}
	var levels []string
	deepest := "0"
	for _, m := range headingRE.FindAllStringSubmatch(b.page, -1) {
		if levels = append(levels, m[1]); m[1][0] > deepest[0]+1 {
			b.h.t.Errorf("%s leaves out a level of headings: %v", path, levels)
		}
		deepest = m[1]
	}
	if !slices.Contains(levels, "1") {
		b.h.t.Errorf("%s has no heading of the first level: %v", path, levels)
	}
}

func (b *browser) get(path string) string {
	b.h.t.Helper()
	return b.read(b.c.Get(b.base + path))
}

func (b *browser) post(path string, fields url.Values) string {
	b.h.t.Helper()
	return b.read(b.c.PostForm(b.base+"/"+strings.TrimPrefix(path, "/"), fields))
}

// form is what a form of a page would send.
type form struct {
	action string
	fields url.Values
	button string // its words
	text   string
}

var (
	formRE   = regexp.MustCompile(`(?s)<form[^>]*action="([^"]*)"[^>]*>(.*?)</form>`)
	inputRE  = regexp.MustCompile(`<input[^>]*>`)
	attrRE   = regexp.MustCompile(`(name|value)="([^"]*)"`)
	buttonRE = regexp.MustCompile(`(?s)<button([^>]*)>(.*?)</button>`)
	optionRE = regexp.MustCompile(`<option value="([^"]+)"`)
	selectRE = regexp.MustCompile(`(?s)<select name="([^"]*)"[^>]*>(.*?)</select>`)
	tagRE    = regexp.MustCompile(`<[^>]*>`)
)

// forms lists what can be sent from a page, one for each button.
func (b *browser) forms() []form {
	var list []form
	for _, m := range formRE.FindAllStringSubmatch(b.page, -1) {
		fields := url.Values{}
		set := func(tag string) {
			pair := map[string]string{}
			for _, a := range attrRE.FindAllStringSubmatch(tag, -1) {
				pair[a[1]] = html.UnescapeString(a[2])
			}
			if pair["name"] != "" {
				fields.Set(pair["name"], pair["value"])
			}
		}
		for _, tag := range inputRE.FindAllString(m[2], -1) {
			set(tag)
		}
		for _, s := range selectRE.FindAllStringSubmatch(m[2], -1) {
			if o := optionRE.FindStringSubmatch(s[2]); o != nil {
				fields.Set(s[1], o[1])
			}
		}
		for _, button := range buttonRE.FindAllStringSubmatch(m[2], -1) {
			f := form{m[1], url.Values{}, strings.TrimSpace(tagRE.ReplaceAllString(button[2], "")), tagRE.ReplaceAllString(m[2], " ")}
			for k, v := range fields {
				f.fields[k] = v
			}
			for _, a := range attrRE.FindAllStringSubmatch(button[1], -1) {
				if a[1] == "value" {
					name := "do"
					if strings.Contains(button[1], `name="kind"`) {
						name = "kind"
					}
					f.fields.Set(name, a[2])
				}
			}
			list = append(list, f)
		}
	}
	return list
}

// press posts the first form whose button begins with the words.
func (b *browser) press(words string) string {
	b.h.t.Helper()
	for _, f := range b.forms() {
		if strings.HasPrefix(f.button, words) {
			return b.post(f.action, f.fields)
		}
	}
	b.h.t.Fatalf("there is no button %q on\n%s", words, b.page)
	return ""
}

// sit lets somebody join by the code.
func (h *hall) sit(name string, table int) *browser {
	h.t.Helper()
	b := h.browser(h.people.URL)
	b.get("/?c=" + strings.ToLower(h.session.Code))
	for _, f := range b.forms() {
		if f.action == "join" {
			f.fields.Set("name", name)
			if table > 0 {
				f.fields.Set("table", fmt.Sprint(table))
			}
			b.post(f.action, f.fields)
			break
		}
	}
	if b.code != http.StatusOK || !strings.Contains(b.page, "You have a seat") && !strings.Contains(b.page, "Round ") {
		h.t.Fatalf("%d %s", b.code, b.page)
	}
	return b
}

// choices are the forms that move a play.
func (b *browser) choices() []form {
	var list []form
	for _, f := range b.forms() {
		if kind := f.fields.Get("kind"); f.action == "act" && (kind == "do" || kind == "propose") {
			list = append(list, f)
		}
	}
	return list
}

// through plays until nothing is left to do in a round, picking the nth choice each time.
func (b *browser) through(n int) {
	b.h.t.Helper()
	for k := 0; ; k++ {
		b.get("/play")
		list := b.choices()
		if len(list) == 0 {
			break
		}
		if k > 60 {
			b.h.t.Fatalf("it never ends:\n%s", b.page)
		}
		f := list[(n+k*3)%len(list)]
		if _, ok := f.fields["forecast"]; ok {
			f.fields.Set("forecast", "70")
		}
		b.post(f.action, f.fields)
		if b.code != http.StatusOK {
			b.h.t.Fatalf("%v: %d %s", f.fields, b.code, b.page)
		}
	}
	if !strings.Contains(b.page, "You are through with this round") {
		b.h.t.Fatalf("nothing can be done and the round is not through:\n%s", b.page)
	}
}

// command presses a button of the board.
func (h *hall) command(words string) string {
	h.t.Helper()
	h.boss.get("/")
	h.boss.press(words)
	if h.boss.code != http.StatusOK || strings.Contains(h.boss.page, `role="alert"`) {
		h.t.Fatalf("%s: %d %s", words, h.boss.code, h.boss.page)
	}
	return h.boss.page
}

// secrets are all spellings of what must not leave before the end.
func (h *hall) secrets() []string {
	var master [32]byte
	raw, err := h.store.Kept(context.Background(), h.session.ID, "master")
	if err != nil || len(raw) != 32 {
		h.t.Fatal(err)
	}
	copy(master[:], raw)
	key, err := h.store.Kept(context.Background(), h.session.ID, "key")
	if err != nil {
		h.t.Fatal(err)
	}
	list := []string{}
	for _, b := range [][]byte{raw, key} {
		list = append(list, hex.EncodeToString(b), strings.ToUpper(hex.EncodeToString(b)), base64.StdEncoding.EncodeToString(b), base64.RawURLEncoding.EncodeToString(b), string(b))
	}
	p, err := plays.New(h.sc, master, h.o.Luck == room.OwnLuck, nil)
	if err != nil {
		h.t.Fatal(err)
	}
	number := func(n uint64) { list = append(list, fmt.Sprint(n), fmt.Sprintf("%x", n), fmt.Sprintf("%016x", n)) }
	number(p.Cast())
	for seat := range 12 {
		for round := range 5 {
			number(p.Luck(round, 0, fmt.Sprint("s", seat+1)))
		}
		number(p.Luck(room.Whole, 0, fmt.Sprint("s", seat+1)))
	}
	return list
}

var (
	hashRE  = regexp.MustCompile(`\b[0-9a-f]{16}\b`)
	traitRE = regexp.MustCompile(`\d\.\d{3,}`)
)

// sealed fails if anything secret has left: seeds in any spelling, hashes of states, numbers fine enough to be a trait.
func (h *hall) sealed() {
	h.t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	text := h.sent.String()
	for _, s := range h.secrets() {
		if strings.Contains(text, s) {
			h.t.Errorf("the secret %q has left", s)
		}
	}
	if m := hashRE.FindString(text); m != "" {
		h.t.Errorf("a state's hash has left: %s", m)
	}
	if at := traitRE.FindStringIndex(text); at != nil {
		h.t.Errorf("a fine number has left: %s", text[max(at[0]-80, 0):min(at[1]+40, len(text))])
	}
	h.t.Logf("%d bytes were looked through", len(text))
}
