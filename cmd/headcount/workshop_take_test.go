//go:build !js

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/store"
)

// TestTakenFromTheTerminal: the files of a session are written without its board. One that was opened with other rules is listed as such, is not gone on with,
// and gives what was kept of it; its record always.
func TestTakenFromTheTerminal(t *testing.T) {
	file := filepath.Join(t.TempDir(), "w.db")
	says := func(args ...string) (int, string, string) {
		var out, problems strings.Builder
		code := run(append([]string{"workshop", "--store", file}, args...), strings.NewReader(""), &out, &problems)
		return code, out.String(), problems.String()
	}
	whole, kept, bare := playedSession(t, file, "two-strides", "", true), playedSession(t, file, "two-strides", "other rules", true), playedSession(t, file, "two-strides", "other rules", false)
	own := playedSession(t, file, "of-their-own", "", false)
	dir := filepath.Join(t.TempDir(), "home")
	for _, c := range []struct {
		id    string
		code  int
		files int
		said  string
	}{
		{whole, exitWell, 4, ""},
		{kept, exitWell, 4, "(by Headcount 1.2), so its plays would go another way here; the results are as they were kept then\n"},
		{bare, exitShort, 1, "(by Headcount 1.2), so its plays would go another way here; no results were kept with it, and its record does not say them: it holds what people chose, and what came of it only that version can tell, by `headcount workshop --resume " + bare + "`\n"},
		{own, exitShort, 1, `its scenario "of-their-own" is not at hand; --scenario PATH says where a scenario is that does not ship` + "\n"},
	} {
		code, out, said := says("take", c.id, dir)
		if code != c.code || strings.Count(out, "\n") != c.files || !strings.HasSuffix(said, c.said) || (said == "") != (c.said == "") {
			t.Errorf("%d\n%s%s", code, out, said)
		}
		for name := range strings.Lines(out) {
			text, err := os.ReadFile(strings.TrimSpace(name))
			if err != nil || len(text) == 0 || strings.HasSuffix(name, "results.csv\n") && !strings.Contains(string(text), c.id+",1,") {
				t.Errorf("%s: %v\n%s", name, err, text)
			}
		}
	}
	if code, out, said := says("take", "nobody", dir); code != exitNot || out != "" || !strings.Contains(said, `there is no session "nobody"`) {
		t.Errorf("%d %s%s", code, out, said)
	}
	take := "headcount workshop take " + kept
	if _, list, _ := says(); !strings.Contains(list, "opened with other rules than those of now; what there is to take home: "+take+"\n") || !strings.Contains(list, "--resume "+whole) || !strings.Contains(list, "--resume "+own) {
		t.Error(list)
	}
	if code, _, said := says("--listen", "127.0.0.1:0", "--board", "127.0.0.1:0", "--resume", kept); code != exitNot || !strings.Contains(said, "`"+take+"` writes what there is to take home of it") {
		t.Errorf("%d %s", code, said)
	}
}

// playedSession keeps a session in which one round was played, by nobody; opened, where rules are named, with those, of a scenario
// by that id. results keeps what it came to as well.
func playedSession(t *testing.T, file, id, rules string, results bool) string {
	t.Helper()
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	of, src := *sc, *sc.Source
	of.Source, src.ID = &src, id
	if rules != "" {
		of.RulesHash = rules
	}
	st, err := store.Open(t.Context(), file, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	s, err := workshop.OpenNew(t.Context(), st, &of, workshop.Options{Version: "1.2"})
	if err != nil {
		t.Fatal(err)
	}
	for n, in := range []room.Input{
		{Kind: room.KindJoined, Actor: room.Entry}, {Kind: room.KindBegun, Actor: room.Board, Body: room.Body{Round: 1, Left: 60}}, {Kind: room.KindClosed, Actor: room.Board, Body: room.Body{Round: 1}},
	} {
		in.Idem = fmt.Sprint("attempt ", n)
		if r := s.Host.Handle(t.Context(), []room.Input{in})[0]; r.Err != nil || r.Problem != "" {
			t.Fatal(in.Kind, r.Err, r.Problem)
		}
	}
	if results {
		ctx, stop := context.WithCancel(t.Context())
		stop()
		if err := s.Serve(ctx); err != nil {
			t.Fatal(err)
		}
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	return s.ID
}
