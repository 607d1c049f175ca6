package play_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/session"
)

// TestResumeOfWhatIsAmiss: a save that cannot be read or followed to its end is told as what it is and goes on from the last decision that is whole; the
// original stays beside it, and what is gone on with is sound when it is opened again.
func TestResumeOfWhatIsAmiss(t *testing.T) {
	const decided = 6 // decisions stored before what is amiss
	unknown := declog.Act{Verb: "talk", Person: "nobody_of_this_name"}
	for _, k := range []struct {
		name  string
		spoil func(t *testing.T, file string, w save.Writer, log declog.Log)
		told  []string // in this order
		aside int      // copies of the original
		again bool     // it is told at every opening: the decisions stand, and so does what they led to then
	}{
		{"whole", func(*testing.T, string, save.Writer, declog.Log) {}, nil, 0, false},
		{
			"damaged", func(t *testing.T, file string, w save.Writer, _ declog.Log) { addLine(t, file, w, "{what is this\n") },
			[]string{"Part of this save could not be read (", "the 6 entries before it are whole", "; you go on from the last whole decision."},
			1, false,
		},
		{
			"of another scenario's people", func(t *testing.T, _ string, w save.Writer, _ declog.Log) { addAct(t, w, decided+1, unknown) },
			[]string{"This save could not be followed to its end (entry 7", "nobody_of_this_name", "; you go on from the last decision that could be followed."},
			1, false,
		},
		{
			"both", func(t *testing.T, file string, w save.Writer, _ declog.Log) {
				addAct(t, w, decided+1, unknown)
				addLine(t, file, w, "{what is this\n")
			},
			[]string{"Part of this save could not be read (", "This save could not be followed to its end (entry 7", "; you go on from the last decision that could be followed."},
			2, false,
		},
		{
			"of a scenario since changed", func(t *testing.T, _ string, w save.Writer, log declog.Log) {
				log.Entries[decided-1].Check.State = session.Hex(0)
				if err := w.Replace(log); err != nil {
					t.Fatal(err)
				}
			},
			[]string{"The scenario has changed since this play was stored (entry 6: led to state ", "). The original is kept."},
			1, true,
		},
	} {
		t.Run(k.name, func(t *testing.T) {
			dir := t.TempDir()
			store := save.NewFiles(dir, save.Options{})
			id := played(t, store, decided)
			file := filepath.Join(dir, id+".log")
			log, _, w, err := store.Open(id)
			if err != nil {
				t.Fatal(err)
			}
			k.spoil(t, file, w, log)
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			note := goneOn(t, store, id, decided)
			rest := note
			for _, part := range k.told {
				var ok bool
				if _, rest, ok = strings.Cut(rest, part); !ok {
					t.Errorf("it is told as %q, which lacks %q", note, part)
				}
			}
			if k.told == nil && note != "" {
				t.Errorf("a whole save is told as %q", note)
			}
			if note := goneOn(t, store, id, decided+1); (note != "") != k.again {
				t.Errorf("opened again it is told as %q", note)
			}
			goneOn(t, store, id, decided+2)
			aside, err := filepath.Glob(file + ".damaged-?")
			if err != nil || len(aside) != k.aside {
				t.Errorf("%d copies of the original stand aside after three openings, want %d: %v", len(aside), k.aside, err)
			}
		})
	}
}

// goneOn opens a save that goes on with so many decisions, takes one more, and closes it. The note is what was told.
func goneOn(t *testing.T, store save.Store, id string, decisions int) (note string) {
	t.Helper()
	d, note, err := play.Resume(twoStrides(t), store, id, seed)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(d.Session().Log.Entries); n != decisions {
		t.Errorf("it goes on with %d decisions, want %d", n, decisions)
	}
	for len(d.Session().Log.Entries) <= decisions {
		step(t, d, nth(0))
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	return note
}

// played is a save with so many decisions.
func played(t *testing.T, store save.Store, decisions int) (id string) {
	t.Helper()
	d, err := play.New(twoStrides(t), store, 2, 9, seed)
	if err != nil {
		t.Fatal(err)
	}
	for len(d.Session().Log.Entries) < decisions {
		step(t, d, nth(0))
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	return d.ID
}

// addLine lets go of a save and adds a line to its file: one that is open mends itself.
func addLine(t *testing.T, file string, w save.Writer, line string) {
	t.Helper()
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(file, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString(line); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func addAct(t *testing.T, w save.Writer, n int, a declog.Act) {
	t.Helper()
	e := declog.NewAct(0, 1, a, "")
	e.N, e.Check = n, nil
	if err := w.Append(e); err != nil {
		t.Fatal(err)
	}
}
