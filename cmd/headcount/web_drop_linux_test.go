package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDroppedInABrowser: what is dropped on the page is played, as on a window: a folder, a file, an archive, and the log of a play. What cannot be
// played says why, and the play at hand goes on.
func TestDroppedInABrowser(t *testing.T) {
	p, address := webTab(t)
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	named := func(id string) string { return strings.Replace(firstWeek(t), `"first-week"`, `"`+id+`"`, 1) }
	p.Before(stillSettings)
	p.Open(address)
	started(t, p)
	s := newTabStage(t, p)
	s.grasp()
	// kept is the longest log of a scenario on the page's shelf, or "".
	kept := func(id string) string {
		return p.Eval(`(() => { let log = ""; for (let i = 0; i < headcount.shelf.length; i++) { const k = headcount.shelf.key(i);
			const text = k.startsWith("headcount/save/` + id + `-") ? headcount.shelf.getItem(k) : "";
			if (text.length > log.length) { log = text; } } return log; })()`)
	}
	// played drops something and plays on by Enter until a play of that name holds some decisions.
	played := func(id, file string) string {
		t.Helper()
		p.Drop(400, 300, file)
		for range 60 {
			s.ticks(4)
			if log := kept(id); strings.Count(log, "\n") > 4 {
				return log
			}
			s.do("key", "Return")
		}
		t.Fatalf("%s was dropped and is not played; the page says %s", file, s.last())
		return ""
	}
	played("a-file", write("a-file.toml", named("a-file")))
	write("a-folder/scenario.toml", named("a-folder"))
	played("a-folder", filepath.Join(dir, "a-folder"))
	log := played("an-archive", write("an-archive.zip", string(zipOf(t, "scenario.toml", named("an-archive")))))

	before := p.Shot(wide, high)
	p.Drop(400, 300, write("broken.toml", strings.Replace(named("broken"), "weeks  = 1", "weeks  = one", 1)))
	s.ticks(20)
	if string(p.Shot(wide, high).Pix) == string(before.Pix) {
		t.Error("nothing is said of a file that cannot be played")
	}
	if kept("broken") != "" {
		t.Error("a file that cannot be played is kept as a play")
	}
	shoot(t, p, "dropped-broken")
	s.do("key", "Return") // what was said is read
	s.ticks(10)
	if got := kept("an-archive"); got != log {
		t.Errorf("the play at hand was not left alone:\n%s\nwas\n%s", got, log)
	}

	p.Eval(`localStorage.clear()`)
	p.Open(address) // as on another machine, where the scenario has to come first
	started(t, p)
	s = newTabStage(t, p)
	s.grasp()
	p.Drop(400, 300, filepath.Join(dir, "an-archive.zip"))
	s.ticks(20)
	p.Drop(400, 300, write("an-archive.log", log))
	s.ticks(20)
	if got := kept("an-archive"); !strings.HasPrefix(got, strings.TrimSuffix(log, "\n")) {
		t.Errorf("the log that was dropped is not gone on with; kept is\n%s", got)
	}
	shoot(t, p, "dropped-log")
}
