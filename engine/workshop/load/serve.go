package load

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/store"
)

// state is what whoever serves says of itself.
type state struct {
	Events   uint64        `json:"events"`
	Heap     uint64        `json:"heap"`
	Resident uint64        `json:"resident"`
	Peak     uint64        `json:"peak"`
	Own      uint64        `json:"own"`
	Huge     uint64        `json:"huge"`
	CPU      time.Duration `json:"cpu"`
}

// Serve serves so many rooms of a scenario on loopback, from a store in a folder of its own that goes with it. It writes a line for each room,
// answers each line it reads with its state, and ends when there is nothing more to read.
func Serve(ctx context.Context, rooms int, sc *scenario.Scenario, in io.Reader, out io.Writer) error {
	if rooms == 1 {
		workshop.Frugal() // as whoever leads a room does
	}
	dir, err := os.MkdirTemp("", "headcount-load-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	st, err := store.Open(ctx, filepath.Join(dir, "w.db"), store.Options{})
	if err != nil {
		return err
	}
	var wg sync.WaitGroup
	var servers []*http.Server
	defer func() {
		for _, s := range servers {
			_ = s.Close() // its phones have gone
		}
		stop()
		wg.Wait()
		_ = st.Close() // its folder goes now
	}()
	said := json.NewEncoder(out)
	for range rooms {
		s, err := workshop.OpenNew(ctx, st, sc, workshop.Options{Mode: room.InStep, Luck: room.OwnLuck, Seconds: room.LongestRound, Version: "load"})
		if err != nil {
			return err
		}
		wg.Go(func() { _ = s.Serve(ctx) }) // nobody removes it meanwhile
		h := hall{Session: s.ID, Secret: s.Secret, Code: s.Code}
		for _, side := range []struct {
			handler http.Handler
			address *string
		}{{s.Server.People(), &h.People}, {s.Server.Board(), &h.Board}} {
			l, err := net.Listen("tcp", "127.0.0.1:0")
			if err != nil {
				return err
			}
			server := &http.Server{Handler: side.handler, ReadHeaderTimeout: 30 * time.Second}
			servers, *side.address = append(servers, server), l.Addr().String()
			wg.Go(func() { _ = server.Serve(l) }) // until it is closed
		}
		if err := said.Encode(&h); err != nil {
			return err
		}
	}
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		s, err := now(ctx, st)
		if err == nil {
			err = said.Encode(s)
		}
		if err != nil {
			return err
		}
	}
	return lines.Err()
}

func now(ctx context.Context, st *store.Store) (*state, error) {
	list, err := st.Sessions(ctx)
	if err != nil {
		return nil, err
	}
	var s state
	for _, l := range list {
		s.Events += l.Events
	}
	s.resident()
	s.CPU = spent()
	var m runtime.MemStats
	debug.FreeOSMemory()
	runtime.ReadMemStats(&m)
	s.Heap = m.HeapAlloc + m.StackInuse
	return &s, nil
}

// resident asks the system how much memory this process has, had at most, has of its own, which is all but the program as it is mapped from
// its file, and how much of the program is mapped in huge pages, which count whole as soon as a part of them is used [bytes]; 0 where it does not
// say.
func (s *state) resident() {
	read := func(file string, fields map[string]*uint64) {
		text, err := os.ReadFile(file)
		if err != nil {
			return
		}
		for line := range strings.Lines(string(text)) {
			name, rest, _ := strings.Cut(line, ":")
			to := fields[name]
			var kilo uint64
			if n, _ := fmt.Sscanf(rest, "%d kB", &kilo); to != nil && n == 1 {
				*to = kilo << 10
			}
		}
	}
	read("/proc/self/status", map[string]*uint64{"VmRSS": &s.Resident, "VmHWM": &s.Peak, "RssAnon": &s.Own})
	read("/proc/self/smaps_rollup", map[string]*uint64{"FilePmdMapped": &s.Huge})
}

// spent asks the system how much time of its cores this process has used, to a hundredth of a second; 0 where it does not say.
func spent() time.Duration {
	text, err := os.ReadFile("/proc/self/stat")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), ") ") // the name before it may hold anything
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	var ticks time.Duration
	for _, f := range fields[11:13] {
		n, err := strconv.Atoi(f)
		if err != nil {
			return 0
		}
		ticks += time.Duration(n)
	}
	return ticks * (time.Second / 100)
}

// halls is whoever serves, as the other side speaks with it.
type halls struct {
	list []hall
	read *json.Decoder
}

func readHalls(from io.Reader, rooms int) (*halls, error) {
	h := &halls{list: make([]hall, rooms), read: json.NewDecoder(from)}
	for i := range h.list {
		if err := h.read.Decode(&h.list[i]); err != nil {
			return nil, fmt.Errorf("only %d of %d rooms came up: %w", i, rooms, err)
		}
	}
	return h, nil
}

func (h *halls) ask(in io.Writer) (*state, error) {
	var s state
	if _, err := fmt.Fprintln(in, "how?"); err != nil {
		return nil, err
	}
	return &s, h.read.Decode(&s)
}
