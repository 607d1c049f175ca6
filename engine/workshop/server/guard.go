package server

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"headcount/assets"
)

// MaxBody is how much of a request's body is read [bytes].
const MaxBody = 16 << 10

// policy permits what the pages use and nothing else: no script but our file, nothing from elsewhere, in nobody's frame.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// guard stands before every handler.
func (s *Server) guard(next http.Handler, board bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "same-origin") // with no-referrer, browsers say of our own forms that they come from nowhere
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		h.Set("Cache-Control", "no-store")
		switch {
		case !s.knownHost(r.Host):
			s.refuse(w, r, http.StatusMisdirectedRequest, "This page answers to the address on the wall alone.")
			return
		case r.Method == http.MethodPost && !sameOrigin(r):
			s.refuse(w, r, http.StatusForbidden, "That came from another page.")
			return
		case !(board && s.leads(r)) && !s.limits.allow("ip:"+s.sender(r), 200, 1500): // phones may come from one address with the board, and never shut it
			s.tooMany(w, r)
			return
		}
		if !strings.HasSuffix(r.URL.Path, "/stream") && r.URL.Path != "/stream" {
			rc := http.NewResponseController(w)
			_ = rc.SetWriteDeadline(time.Now().Add(30 * time.Second)) // not every connection can; the server's own limits hold then
		}
		r.Body = http.MaxBytesReader(w, r.Body, MaxBody)
		if board && !s.isBoard(w, r) {
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) refuse(w http.ResponseWriter, r *http.Request, code int, text string) {
	s.refused()
	s.says(w, r, code, text)
}

// refused counts one more that was not let through.
func (s *Server) refused() {
	s.mu.Lock()
	s.problems++
	s.mu.Unlock()
}

func (s *Server) tooMany(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "2")
	s.refuse(w, r, http.StatusTooManyRequests, "That was a lot at once. Wait a moment and try again.")
}

// knownHost lets this machine be called by its numbers, as localhost, and by the names it was told. Any other name may be somebody's who
// made it point here, to use a browser in the room against us.
func (s *Server) knownHost(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	name = strings.TrimSuffix(strings.ToLower(strings.Trim(name, "[]")), ".")
	return net.ParseIP(name) != nil || name == "localhost" || slices.ContainsFunc(s.Hosts, func(h string) bool { return strings.EqualFold(h, name) })
}

// sameOrigin refuses what a page of somebody else's sends. A browser names the page a form came from; a program that names none holds no
// cookie it did not get here.
func sameOrigin(r *http.Request) bool {
	if site := r.Header.Get("Sec-Fetch-Site"); site != "" && site != "same-origin" && site != "none" {
		return false
	}
	origin := r.Header.Get("Origin")
	if origin == "" {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && u.Host != "" && strings.EqualFold(u.Host, r.Host)
}

// remote is the address a request came from: that of the connection or, where a proxy of ours hands it on, the one that it names.
func (s *Server) remote(r *http.Request) string {
	from := r.RemoteAddr
	if host, _, err := net.SplitHostPort(from); err == nil {
		from = host
	}
	if !slices.Contains(s.Proxies, from) {
		return from
	}
	list := strings.Split(r.Header.Get("X-Forwarded-For"), ",")
	if last := strings.TrimSpace(list[len(list)-1]); net.ParseIP(last) != nil {
		return last // those before it are what the sender says of itself
	}
	return from
}

// sender is who a request counts for: the address it came from, as whose says.
func (s *Server) sender(r *http.Request) string {
	from := s.remote(r)
	if ip, err := netip.ParseAddr(from); err == nil {
		return whose(ip).String()
	}
	return from
}

// whose is what is held to be one device, or one network behind one address: an address or, of the newer kind, half of it, as every device may have as many as it
// likes with one half in common.
func whose(ip netip.Addr) netip.Prefix {
	ip = ip.Unmap().WithZone("")
	bits := ip.BitLen()
	if ip.Is6() {
		bits /= 2
	}
	return netip.PrefixFrom(ip, bits).Masked()
}

// limits are buckets of what one sender may do: filled at a rate, up to a burst.
type limits struct {
	mu      sync.Mutex
	now     func() time.Time
	buckets map[string]*bucket
	swept   time.Time // when old ones were thrown away last
}

type bucket struct {
	left float64
	at   time.Time
}

// mostBuckets bounds the memory that strangers can make us use.
const mostBuckets = 20_000

// allow takes one from a bucket, if there is one. Strangers of whom there are too many keep nobody out who is known.
func (l *limits) allow(key string, perSecond, burst float64) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	b := l.buckets[key]
	if b == nil {
		if !l.room(now) {
			return false
		}
		b = &bucket{left: burst, at: now}
		l.buckets[key] = b
	}
	b.left = min(burst, b.left+max(now.Sub(b.at).Seconds(), 0)*perSecond)
	b.at = now
	if b.left < 1 {
		return false
	}
	b.left--
	return true
}

// swept is how often is looked, at most, for buckets that nobody has taken from in it.
const swept = time.Minute

// room reports whether there is room for one more bucket, after throwing those away that were full again long ago.
func (l *limits) room(now time.Time) bool {
	if l.buckets == nil {
		l.buckets = map[string]*bucket{}
	}
	if len(l.buckets) >= mostBuckets && now.Sub(l.swept) >= swept {
		l.swept = now
		for k, b := range l.buckets {
			if now.Sub(b.at) > swept {
				delete(l.buckets, k)
			}
		}
	}
	return len(l.buckets) < mostBuckets
}

// mayGuess bounds how often wrong codes and phrases are tried: per address, and by all together. The right ones always pass: a whole room may
// come from one address.
func (s *Server) mayGuess(w http.ResponseWriter, r *http.Request) bool {
	if s.limits.allow("guess:"+s.sender(r), .5, 30) && s.limits.allow("guess", 20, 400) {
		return true
	}
	s.tooMany(w, r)
	return false
}

// mayJoin bounds how many seats one address takes, so that nobody fills a room alone: there are enough at once for a room whose people all come from one
// address, and later ones wait for each other. This machine itself may measure what it carries.
func (s *Server) mayJoin(r *http.Request) bool {
	const burst, perSecond = 60, .2
	if ip := net.ParseIP(s.remote(r)); ip != nil && ip.IsLoopback() {
		return true
	}
	return s.limits.allow("join:"+s.sender(r), perSecond, burst)
}

// file serves a file that belongs to the program.
func (s *Server) file(name string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		text, err := pages.ReadFile("pages/" + name)
		if err != nil {
			http.Error(w, "missing", http.StatusNotFound)
			return
		}
		kind := map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}[path.Ext(name)]
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Cache-Control", "no-cache")
		_, _ = w.Write(text) // a reader that has gone needs nothing
	}
}

// fonts are those the pages use, by the names they ask for.
var fonts = map[string]string{
	"text.ttf": "AtkinsonHyperlegibleNext_400Regular.ttf", "strong.ttf": "AtkinsonHyperlegibleNext_600SemiBold.ttf",
	"speech.ttf": "Fraunces_400Regular.ttf", "title.ttf": "Fraunces_600SemiBold.ttf", "machine.ttf": "AtkinsonHyperlegibleMono_400Regular.ttf",
}

func font(w http.ResponseWriter, r *http.Request) {
	name, ok := fonts[r.PathValue("name")]
	if !ok {
		http.Error(w, "missing", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", "font/ttf")
	w.Header().Set("Cache-Control", "public, max-age=604800, immutable")
	_, _ = w.Write(assets.MustFont(name)) // a reader that has gone needs nothing
}

func badge(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "image/png")
	w.Header().Set("Cache-Control", "public, max-age=604800")
	_, _ = w.Write(assets.Icon(48)) // a reader that has gone needs nothing
}

// clock writes seconds as minutes and seconds.
func clock(seconds int) string { return fmt.Sprintf("%d:%02d", max(seconds, 0)/60, max(seconds, 0)%60) }

func percent(x float64) string { return fmt.Sprintf("%.0f %%", x) }
