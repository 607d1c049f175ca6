//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"path"
	"strconv"
	"strings"
)

//go:embed web
var webPages embed.FS

// webGame is the game as browsers get it. Everything but the page itself has a name that holds the hash of its content, and may be kept for
// ever; the page is asked for anew each time, and names the rest.
type webGame struct {
	files map[string]webFile // by path
}

// webFile is one file, compressed.
type webFile struct {
	kind  string // media type
	body  []byte // gzip
	mark  string // of its content, in quotes
	fixed bool   // its name holds its hash
}

// pageFile is a file of the page around the game.
type pageFile struct{ name, kind string }

// The pages around the game, alone and at a seat of a workshop. Each file may name those before it; the last is the page itself.
var (
	soloPage = []pageFile{{"page.css", kindCSS}, {"keyboard.js", kindJS}, {"page.js", kindJS}, {"index.html", kindHTML}}
	seatPage = []pageFile{{"page.css", kindCSS}, {"keyboard.js", kindJS}, {"seat.js", kindJS}, {"seat.html", kindHTML}}
)

const (
	kindCSS  = "text/css; charset=utf-8"
	kindJS   = "text/javascript; charset=utf-8"
	kindHTML = "text/html; charset=utf-8"
)

// newWebGame makes the game from the compressed program and Go's script that starts it.
func newWebGame(program, script []byte) (*webGame, error) {
	return webGameOf(program, script, soloPage)
}

func webGameOf(program, script []byte, pages []pageFile) (*webGame, error) {
	g := &webGame{files: map[string]webFile{}}
	names := map[string]string{"headcount.wasm": g.add("headcount.wasm", "application/wasm", program)}
	name, err := g.pack("wasm_exec.js", kindJS, script, names)
	if err != nil {
		return nil, err
	}
	names["wasm_exec.js"] = name
	for _, f := range pages {
		text, err := webPages.ReadFile("web/" + f.name)
		if err != nil {
			return nil, err
		}
		if names[f.name], err = g.pack(f.name, f.kind, text, names); err != nil {
			return nil, err
		}
	}
	page := g.files["/"+names[pages[len(pages)-1].name]]
	page.fixed = false
	g.files["/"] = page
	return g, nil
}

// pack compresses a file, in which the names of those before it are put for their {names}, and returns its own.
func (g *webGame) pack(name, kind string, text []byte, names map[string]string) (string, error) {
	for _, other := range [...]string{"headcount.wasm", "wasm_exec.js", "page.css", "keyboard.js", "page.js", "seat.js"} {
		if to := names[other]; to != "" {
			text = bytes.ReplaceAll(text, []byte("{"+other+"}"), []byte(to))
		}
	}
	body, err := squeezed(text)
	if err != nil {
		return "", err
	}
	return g.add(name, kind, body), nil
}

func squeezed(data []byte) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err == nil {
		_, err = z.Write(data)
	}
	if err == nil {
		err = z.Close()
	}
	return b.Bytes(), err
}

// add puts a compressed file under a name with its hash, and returns that.
func (g *webGame) add(name, kind string, body []byte) string {
	sum := sha256.Sum256(body)
	hash, ext := hex.EncodeToString(sum[:8]), path.Ext(name)
	full := strings.TrimSuffix(name, ext) + "-" + hash + ext
	g.files["/"+full] = webFile{kind: kind, body: body, mark: strconv.Quote(hash), fixed: true}
	return full
}

// policy lets the page run what it brings along, and speak to nobody else. The sound of the game is a script that it makes itself.
const policyOfPage = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' blob:; worker-src blob:; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// ServeHTTP implements http.Handler.
func (g *webGame) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f, ok := g.files[r.URL.Path]
	if !ok {
		http.NotFound(w, r)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "this can only be read", http.StatusMethodNotAllowed)
		return
	}
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("Vary", "Accept-Encoding")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Content-Security-Policy", policyOfPage)
	h.Set("ETag", f.mark)
	h.Set("Cache-Control", "no-cache")
	if f.fixed {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if r.Header.Get("If-None-Match") == f.mark {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	g.write(w, r, f)
}

func (g *webGame) write(w http.ResponseWriter, r *http.Request, f webFile) {
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Length", strconv.Itoa(len(f.body)))
		if r.Method == http.MethodGet {
			_, _ = w.Write(f.body) // a browser that goes away has its reasons
		}
		return
	}
	if r.Method == http.MethodHead {
		return
	}
	z, err := gzip.NewReader(bytes.NewReader(f.body))
	if err != nil {
		http.Error(w, fmt.Sprintf("the file is damaged: %v", err), http.StatusInternalServerError)
		return
	}
	_, _ = io.Copy(w, z) // likewise
}
