package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/session"
)

func TestPlayedByKeys(t *testing.T)   { wholePlay(t, false, "5") }
func TestPlayedByClicks(t *testing.T) { wholePlay(t, true, "8") }

// wholePlay plays the real program from the briefing to the end of the debrief and leaves by its menu. Every picture of the window is held
// against the one drawn in software, and the save against the log of the mirror.
func wholePlay(t *testing.T, mouse bool, seed string) {
	display, saves := newDisplay(t), t.TempDir()
	writeSettings(t, saves)
	start := time.Now()
	w := openProgram(t, display, saves, "play", "two-strides", "--seed", seed)
	m := newMirror(t, save.NewMemory(nil), uint64(seed[0]-'0'), "two-strides", true).inWindow()
	p := newPlayer(t, w, m, mouse)
	p.play(1 << 20)
	p.leave()
	if !w.over(patience) {
		t.Fatalf("the program does not end within %v", patience)
	}
	if code := w.cmd.ProcessState.ExitCode(); code != exitWell || w.said.Len() > 0 {
		t.Errorf("exit code %d, and it said %q", code, &w.said)
	}
	log := onlyLog(t, saves)
	if !log.Done() {
		t.Error("the save has no note of the end")
	}
	sameLog(t, log, m)
	replays(t, log)
	t.Logf("%d inputs, %d pictures compared, %.0f s (mirror %.0f s, waiting %.0f s); at worst %v", p.inputs, p.pictures,
		time.Since(start).Seconds(), p.spent.mirror.Seconds(), p.spent.wait.Seconds(), p.worst)
	t.Logf("kinds of page: %v", p.kinds)
}

// onlyLog reads the one save in a folder.
func onlyLog(t *testing.T, saves string) declog.Log {
	t.Helper()
	store := save.NewFiles(saves, save.Options{})
	list, err := store.List()
	if err != nil || len(list) != 1 {
		t.Fatalf("%d saves, %v; want one", len(list), err)
	}
	log, damage, err := store.Read(list[0].ID)
	if err != nil || damage != nil {
		t.Fatalf("the save is damaged: %v %v", damage, err)
	}
	return log
}

// sameLog checks that the program stored what the mirror did.
func sameLog(t *testing.T, log declog.Log, m *mirror) {
	t.Helper()
	want := m.lib.door.Session().Log
	if !reflect.DeepEqual(log.Entries, want.Entries) || log.Header.Cast != want.Header.Cast || log.Header.Luck != want.Header.Luck {
		t.Errorf("the save has %d entries that are not the mirror's %d, or other seeds", len(log.Entries), len(want.Entries))
	}
}

func replays(t *testing.T, log declog.Log) {
	t.Helper()
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := session.Replay(sc, log); err != nil {
		t.Errorf("the save does not replay: %v", err)
	}
}

// lcg is chance that is the same each time.
type lcg uint64

func (g *lcg) below(n int) int {
	*g = *g*6364136223846793005 + 1442695040888963407
	return int(*g>>33) % n
}

// TestKilledWindowGoesOn kills the real window with an input just sent, at several moments of a play. What was seen to be decided is kept,
// the title offers to go on, and the play goes on where it was.
func TestKilledWindowGoesOn(t *testing.T) {
	display := newDisplay(t)
	chance := lcg(2026)
	kills := 2
	if os.Getenv("HEADCOUNT_LONG") != "" {
		kills = 12
	}
	for range kills {
		saves := t.TempDir()
		writeSettings(t, saves)
		w := openProgram(t, display, saves, "play", "two-strides", "--seed", "3")
		m := newMirror(t, save.NewMemory(nil), 3, "two-strides", true).inWindow()
		p := newPlayer(t, w, m, false)
		p.play(20 + chance.below(60))
		sure := m.lib.door.Session().Log.Clone()
		w.do("key", "Return") // on its way, heard or not
		w.over(time.Duration(chance.below(40)) * time.Millisecond)
		w.kill()
		kept := onlyLog(t, saves)
		replays(t, kept)
		if n := len(sure.Entries); len(kept.Entries) < n || len(kept.Entries) > n+1 || !reflect.DeepEqual(kept.Cut(n).Entries, sure.Entries) {
			t.Fatalf("killed after %d inputs: %d entries were seen to be decided, %d are kept", p.inputs, n, len(kept.Entries))
		}
		t.Logf("killed after %d inputs with %d entries, %d kept", p.inputs, len(sure.Entries), len(kept.Entries))
		titleOffers(t, display, saves, kept)
		resumes(t, display, saves, kept)
	}
}

// copied returns a store with the same saves that nobody else has open.
func copied(t *testing.T, saves string) save.Store {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "saves")
	if err := os.CopyFS(dir, os.DirFS(saves)); err != nil {
		t.Fatal(err)
	}
	return save.NewFiles(dir, save.Options{})
}

// titleOffers sees that the title offers to go on with the play, in words and in the picture.
func titleOffers(t *testing.T, display, saves string, kept declog.Log) {
	t.Helper()
	m := newMirror(t, copied(t, saves), 3, "", false).inWindow()
	w := openProgram(t, display, saves)
	p := newPlayer(t, w, m, false)
	if item, ok := m.item("ui:open:two-strides"); !ok || !strings.HasPrefix(item.Label, "Go on: ") {
		t.Errorf("the title offers %q, not to go on", item.Label)
	}
	p.press("Return")
	sameEntries(t, m, kept)
	w.kill()
	if again := onlyLog(t, saves); !reflect.DeepEqual(again, kept) {
		t.Errorf("going on changed the save from %d to %d entries", len(kept.Entries), len(again.Entries))
	}
}

// resumes starts with the scenario's name, sees that the play stands where it was, and plays on for a while.
func resumes(t *testing.T, display, saves string, kept declog.Log) {
	t.Helper()
	m := newMirror(t, copied(t, saves), 3, "two-strides", false).inWindow()
	w := openProgram(t, display, saves, "play", "two-strides")
	p := newPlayer(t, w, m, false)
	sameEntries(t, m, kept)
	p.play(25)
	w.kill()
	log := onlyLog(t, saves)
	sameLog(t, log, m)
	if n := len(kept.Entries); len(log.Entries) <= n || !reflect.DeepEqual(log.Cut(n).Entries, kept.Entries) {
		t.Errorf("the play went on from %d entries to %d, and not from the same", n, len(log.Entries))
	}
}

func sameEntries(t *testing.T, m *mirror, kept declog.Log) {
	t.Helper()
	if got := m.lib.door.Session().Log; !reflect.DeepEqual(got.Entries, kept.Entries) {
		t.Errorf("resumed with %d entries instead of %d, or with others", len(got.Entries), len(kept.Entries))
	}
}

// TestNoDisplayAtAll: where no window can open, one line says what else there is.
func TestNoDisplayAtAll(t *testing.T) {
	saves := t.TempDir()
	cmd := program(saves, "play", "two-strides")
	cmd.Env = append(cmd.Env, "DISPLAY=", "WAYLAND_DISPLAY=")
	both, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != exitNot {
		t.Errorf("it ended with %v, want exit code %d", err, exitNot)
	}
	said := string(both)
	if strings.Count(said, "\n") != 1 || !strings.Contains(said, "--text") || !strings.Contains(said, "headcount web") {
		t.Errorf("it said %q, want one line that names play --text and web", said)
	}
	if left, _ := filepath.Glob(filepath.Join(saves, "*.log")); len(left) > 0 {
		t.Errorf("it left a play that nobody saw: %q", left)
	}
}

// BenchmarkFirstFrame measures from the start of the real program to its first picture, which includes writing that as a PNG.
func BenchmarkFirstFrame(b *testing.B) {
	display := newDisplay(b)
	var spent time.Duration
	for b.Loop() {
		saves := b.TempDir()
		start := time.Now()
		w := openProgram(b, display, saves, "play", "two-strides", "--seed", "3")
		spent += time.Since(start)
		w.kill()
	}
	b.ReportMetric(float64(spent.Microseconds())/1000/float64(b.N), "ms/op")
}

// TestWindowClosesOnCtrlC: pressed in the terminal that opened the window, it ends the program as its own menu does.
func TestWindowClosesOnCtrlC(t *testing.T) {
	display, saves := newDisplay(t), t.TempDir()
	writeSettings(t, saves)
	w := openProgram(t, display, saves, "play", "two-strides", "--seed", "5")
	if err := w.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if !w.over(patience) {
		t.Fatalf("the window is still open %v after Ctrl-C", patience)
	}
	if code := w.cmd.ProcessState.ExitCode(); code != exitWell || w.said.Len() > 0 {
		t.Errorf("exit code %d, and it said %q", code, &w.said)
	}
	onlyLog(t, saves)
}
