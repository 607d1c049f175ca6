//go:build !js

package main

import (
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

var (
	versionRE = regexp.MustCompile(`data-version="(\d+)\.`)
	hiddenRE  = regexp.MustCompile(`(?s)<input type="hidden" name="kind" value="do"><input type="hidden" name="v" value="(\d+)"><input type="hidden" name="n" value="([^"]*)"><input type="hidden" name="offer" value="([^"]*)">`)
)

// chooser is a phone that chooses as fast as it may, until the program is gone.
type chooser struct {
	*visitor
	acked int        // version of the last page that was said to be saved
	open  url.Values // what was sent and not answered
}

// send posts and returns the page; ok is false when nothing came back.
func (c *chooser) send(address string, fields url.Values) (page string, ok bool) {
	r, err := c.c.PostForm(address, fields)
	if err != nil {
		return "", false
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	return string(text), err == nil && r.StatusCode == http.StatusOK
}

func (c *chooser) run(people string) {
	for k := 0; ; k++ {
		r, err := c.c.Get(people + "/play")
		if err != nil {
			return
		}
		text, err := io.ReadAll(r.Body)
		_ = r.Body.Close() // read to its end, or the program is gone
		forms := hiddenRE.FindAllStringSubmatch(string(text), -1)
		if err != nil || len(forms) == 0 {
			return
		}
		f := forms[k%len(forms)]
		c.open = url.Values{"kind": {"do"}, "v": {f[1]}, "n": {f[2]}, "offer": {f[3]}, "forecast": {"50"}}
		page, ok := c.send(people+"/act", c.open)
		if !ok {
			return
		}
		c.acked, c.open = stands(page), nil
	}
}

// stands returns how far a page has come; -1 when it does not say.
func stands(page string) int {
	m := versionRE.FindStringSubmatch(page)
	if m == nil {
		return -1
	}
	n, err := strconv.Atoi(m[1])
	if err != nil {
		return -1
	}
	return n
}

// TestWorkshopIsKilledWhilePeopleChoose: the program is killed while choices are on their way. After the same command has started it again,
// every page stands where it was last said to be saved, or one choice further; what was not answered is sent once more and counts once.
func TestWorkshopIsKilledWhilePeopleChoose(t *testing.T) {
	file := filepath.Join(t.TempDir(), "w.db")
	kills := 3
	if os.Getenv("HEADCOUNT_LONG") != "" {
		kills = 25
	}
	h := startHall(t, file, "--scenes", "all")
	people := make([]*chooser, 8)
	for k := range people {
		people[k] = &chooser{visitor: newVisitor(t)}
		people[k].get(h.people + "/?c=" + h.code)
		people[k].post(h.people+"/join", url.Values{"code": {h.code}, "nonce": {people[k].field("nonce")}})
	}
	inFlight := 0
	for kill := range kills {
		boss, base := leads(t, h)
		if kill == 0 {
			boss.post(base+"/do", url.Values{"do": {"open"}, "n": {boss.field("n")}, "round": {"1"}, "seconds": {"900"}})
		} else {
			boss.post(base+"/do", url.Values{"do": {"undo"}, "n": {boss.field("n")}, "round": {"1"}})
			boss.get(base + "/")
			boss.post(base+"/do", url.Values{"do": {"open"}, "n": {boss.field("n")}, "round": {"1"}, "seconds": {"900"}})
		}
		var wg sync.WaitGroup
		for _, p := range people {
			p.acked, p.open = -1, nil
			wg.Go(func() { p.run(h.people) })
		}
		time.Sleep(time.Duration(5+17*kill%60) * time.Millisecond)
		before := h
		h.kill()
		wg.Wait()
		h = startHall(t, file)
		boss, base = leads(t, h)
		boss.post(base+"/do", url.Values{"do": {"go"}, "n": {boss.field("n")}})
		for k, p := range people {
			p.moveTo(before.people, h.people)
			p.get(h.people + "/play")
			now := stands(p.page)
			if p.acked >= 0 && (now < p.acked || now > p.acked+1) {
				t.Errorf("kill %d: seat %d was saved at %d and stands at %d", kill+1, k+1, p.acked, now)
			}
			if p.open == nil {
				continue
			}
			inFlight++
			page, ok := p.send(h.people+"/act", p.open)
			if again := stands(page); !ok || p.acked >= 0 && again != p.acked+1 {
				t.Errorf("kill %d: seat %d sends again: %v, it stands at %d after %d", kill+1, k+1, ok, again, p.acked)
			}
		}
	}
	t.Logf("%d kills, %d choices were on their way", kills, inFlight)
}

// leads opens the board.
func leads(t *testing.T, h *hall) (*visitor, string) {
	t.Helper()
	boss := newVisitor(t)
	boss.get(h.board)
	base, _, _ := strings.Cut(h.board, "/?")
	return boss, base
}
