package main

import (
	"io"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/view"
)

// earlier is a play of two-strides to its end, of which something can be brought.
func earlier(t *testing.T) declog.Log {
	t.Helper()
	two, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	log, _, err := botPlay(two, 4, 4, "balanced", policy.Named("balanced"))
	if err != nil {
		t.Fatal(err)
	}
	return log
}

// TestANewPlayBringsWhatCameOfTheLast, and says so where the scenario takes any of it up; one whose seeds are asked for stands alone.
func TestANewPlayBringsWhatCameOfTheLast(t *testing.T) {
	store := storeWith(t, earlier(t))
	five := func() (cast, luck uint64) { return 5, 6 }
	for _, c := range []struct {
		name           string
		alone          bool
		brings, saysSo bool
	}{{"first-year", false, true, true}, {"re-re-re", false, true, false}, {"two-strides", false, false, false}, {"first-year", true, false, false}} {
		sc, err := openScenario(c.name)
		if err != nil {
			t.Fatal(err)
		}
		d, err := begin(sc, store, openScenario, c.alone, five, newSeed)
		if err != nil {
			t.Fatal(err)
		}
		h := d.Session().Log.Header
		if brings := strings.Contains(string(h.Carry), `"scenario":"two-strides"`); brings != c.brings || h.Cast != 5 || h.Luck != 6 {
			t.Errorf("%+v: brings %v, cast %d, luck %d", c, brings, h.Cast, h.Luck)
		}
		lines := d.View().Letter.Lines
		if saysSo := lines[len(lines)-1] == "You bring with you what came of “Two Strides Away”."; saysSo != c.saysSo {
			t.Errorf("%+v: told %q", c, lines)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestAlone: with --alone a new play is begun, whatever there is to go on with, and brings nothing; the next one does again.
func TestAlone(t *testing.T) {
	store := storeWith(t, earlier(t))
	year, err := openScenario("first-year")
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, c := range []struct {
		flags  playFlags
		brings bool
	}{{playFlags{fresh: true}, true}, {playFlags{alone: true}, false}, {playFlags{fresh: true, alone: true}, false}, {playFlags{}, false}, {playFlags{fresh: true}, true}} {
		d, _, err := openPlay(year, store, &c.flags)
		if err != nil {
			t.Fatal(err)
		}
		if brings := len(d.Session().Log.Header.Carry) > 0; brings != c.brings {
			t.Errorf("%+v: brings %v", c.flags, brings)
		}
		if again := !c.flags.fresh && !c.flags.alone; ids[d.ID] != again {
			t.Errorf("%+v: goes on with %s: %v", c.flags, d.ID, ids[d.ID])
		}
		ids[d.ID] = true
		for d.View().Stop == "briefing" { // so that there is a play to go on with
			if r := d.Do(view.Intent{Offer: "begin"}); r.Problem != "" {
				t.Fatal(r.Problem)
			}
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestASeriesInOneFolder: what came of an author's own scenario goes into the next of the series that lies beside it, however it was named.
func TestASeriesInOneFolder(t *testing.T) {
	series := t.TempDir()
	for _, id := range []string{"first-part", "second-part"} {
		if code := run([]string{"new", filepath.Join(series, id)}, nil, io.Discard, io.Discard); code != exitWell {
			t.Fatal(id)
		}
	}
	first, err := openScenario(filepath.Join(series, "first-part"))
	if err != nil {
		t.Fatal(err)
	}
	log, _, err := botPlay(first, 4, 4, "balanced", policy.Named("balanced"))
	if err != nil {
		t.Fatal(err)
	}
	store := storeWith(t, log)
	second := filepath.Join(series, "second-part")
	sc, err := openScenario(second)
	if err != nil {
		t.Fatal(err)
	}
	d, _, err := openPlay(sc, store, &playFlags{named: second, fresh: true})
	if err != nil {
		t.Fatal(err)
	}
	lib := &library{store: store, open: openScenario, seed: newSeed, seeds: func() (uint64, uint64) { return 5, 6 }, extra: second}
	in, _, err := lib.resume(sc, true)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range []*play.Local{d, in} {
		if got := string(d.Session().Log.Header.Carry); !strings.Contains(got, `"scenario":"first-part"`) {
			t.Errorf("the second part begins with %q", got)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
}
