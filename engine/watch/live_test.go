package watch

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"headcount/engine/author"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/view"
)

// quick keeps tests short; what is waited for is the same.
var quick = Timing{Quiet: 40 * time.Millisecond, Half: 150 * time.Millisecond, Look: 150 * time.Millisecond}

// desk is an author at work: a folder, a play of what lies in it, and what stands beside the play.
type desk struct {
	*Live
	t      testing.TB
	folder string
	door   *play.Local
	store  save.Store
}

func seed() uint64 { return 77 }

const scene = `
[[event]]
id = "question"
anchor = true
by = "w1 wed"
opens = "date"
person = "ana"
text = "Is the date still the date?"
[[event.choice]]
id = "ask"
text = "Ask why"
act = { ask = "ana", about = "date", by = "aside" }
[[event.choice]]
id = "leave"
text = "Leave it"
act = { leave = true }
`

const rest = `format = 1
id = "mine"
title = "Mine"
weeks = 1
[[person]]
id = "ana"
name = "Ana"
role = "Developer"
desk = [600, 300]
[[matter]]
id = "date"
title = "Is the date still the date?"
person = "ana"
concern = 0.6
[[variable]]
id = "mood"
start = 2
[[ending]]
id = "said"
when = "opened(date) and mood > 1"
text = "It was said."
[[ending]]
id = "unsaid"
text = "It was not said."
[yardstick]
value = "1 + truth.mean_trust"
`

// sit begins to write: a folder with a scenario of two files, opened and watched.
func sit(t testing.TB, timing Timing) *desk {
	t.Helper()
	d := &desk{t: t, folder: filepath.Join(t.TempDir(), "mine"), store: save.NewMemory(nil)}
	if err := os.Mkdir(d.folder, 0o755); err != nil {
		t.Fatal(err)
	}
	d.write("scenario.toml", rest)
	d.write("story.toml", scene)
	d.watch(d.folder, timing)
	return d
}

func (d *desk) watch(name string, timing Timing) {
	d.t.Helper()
	o := Open(name)
	if o.Scenario == nil {
		d.t.Fatal(o.Found[0].Text())
	}
	var err error
	if d.door, err = play.New(o.Scenario, d.store, 2, 9, seed); err != nil {
		d.t.Fatal(err)
	}
	d.Live = Begin(name, d.door, func() Opened { return Open(name) }, timing)
	d.t.Cleanup(func() {
		if err := d.Close(); err != nil {
			d.t.Error(err)
		}
	})
}

func (d *desk) write(file, text string) {
	d.t.Helper()
	if err := os.WriteFile(filepath.Join(d.folder, file), []byte(text), 0o644); err != nil {
		d.t.Fatal(err)
	}
}

// heard waits for news.
func (d *desk) heard() (author.News, string) {
	d.t.Helper()
	limit := time.After(10 * time.Second)
	for {
		select {
		case <-d.Ready():
			if n, ok := d.News(); ok {
				text := n.Page.Title + "\n"
				for _, l := range n.Page.Lines {
					text += l.Words() + "\n"
				}
				return n, text
			}
		case <-limit:
			d.t.Fatal("no news came")
		}
	}
}

// silent fails when news come within a time that is long for them.
func (d *desk) silent() {
	d.t.Helper()
	select {
	case <-d.Ready():
		if n, ok := d.News(); ok {
			d.t.Errorf("news came: %+v", n)
		}
	case <-time.After(400 * time.Millisecond):
	}
}

// decide takes the first offer that can be taken, so many times.
func (d *desk) decide(n int) {
	d.t.Helper()
	for range n {
		for _, o := range d.Offers() {
			if o.Refused != "" {
				continue
			}
			if r := d.Do(view.Intent{Offer: o.ID, Forecast: 50}); r.Problem != "" {
				d.t.Fatal(r.Problem)
			}
			break
		}
	}
}

// until goes on until a scene is up, or was answered.
func (d *desk) until(stop string) {
	d.t.Helper()
	for range 60 {
		if d.View().Stop == stop {
			return
		}
		d.decide(1)
	}
	d.t.Fatalf("the play never stood at %s", stop)
}

// TestEditIsTakenUp: the words of an edit show at once, the decisions stay, and both are stored.
func TestEditIsTakenUp(t *testing.T) {
	d := sit(t, quick)
	d.until("scene")
	before := len(d.door.Session().Log.Entries)
	d.write("story.toml", strings.Replace(scene, "Is the date still the date?", "Are we still on for Thursday?", 1))
	n, text := d.heard()
	if p := d.View(); !n.Changed || p.Stop != "scene" || !strings.Contains(p.Scene.Text, "Thursday") || !strings.Contains(text, "decisions taken again") {
		t.Errorf("stop %s, news:\n%s", p.Stop, text)
	}
	if log, _, err := d.store.Read(d.ID()); err != nil || len(log.Entries) != before {
		t.Errorf("%d entries stored, were %d: %v", len(log.Entries), before, err)
	}
	d.silent()
}

// TestMistakesLeaveThePlay: an edit with mistakes is told where it stands, with the line and a mark below the place; the play goes on, decisions
// and all, and the next clean edit is taken up.
func TestMistakesLeaveThePlay(t *testing.T) {
	d := sit(t, quick)
	d.until("scene")
	page := d.View()
	d.write("story.toml", strings.Replace(scene, `ask = "ana"`, `ask = "anna"`, 1))
	n, text := d.heard()
	for _, want := range []string{"story.toml:12:15: error: there is no person “anna”", "   12 | act = { ask = \"anna\"", "did you mean ana?"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if p := d.View(); n.Changed || p.Stop != page.Stop || p.Scene.Text != page.Scene.Text {
		t.Error("the play is another one")
	}
	if p, ok := d.Page("findings"); !ok || len(p.Lines) < 3 || !p.Lines[1].Exact {
		t.Errorf("the page of findings: %+v", p)
	}
	d.decide(2)
	d.write("story.toml", scene)
	if n, text := d.heard(); !n.Changed || strings.Contains(text, "Not taken again") {
		t.Errorf("mended:\n%s", text)
	}
	if e := d.door.Session().Log.Entries; e[len(e)-1].Act.Choice != "ask" {
		t.Error("what was decided meanwhile is lost")
	}
}

// TestDecisionThatIsGone is told with when it was taken and what it was, and comes back with its choice.
func TestDecisionThatIsGone(t *testing.T) {
	d := sit(t, quick)
	d.until("scene")
	d.decide(2)
	d.until("gap")
	d.write("story.toml", strings.Replace(scene, `id = "ask"`, `id = "ask-why"`, 1))
	_, text := d.heard()
	if !strings.Contains(text, "Not taken again:\nw1 ") || !strings.Contains(text, `question.ask (this version of the scenario has no choice "question.ask")`) {
		t.Errorf("news:\n%s", text)
	}
	d.write("story.toml", scene)
	if _, text := d.heard(); strings.Contains(text, "Not taken again") {
		t.Errorf("not brought back:\n%s", text)
	}
}

// TestEditors: however an editor writes (in place, in pieces, by renaming a new file over the old one or the old one away, with files of its own
// beside it), one edit is one piece of news, and it is the whole edit.
func TestEditors(t *testing.T) {
	other := strings.Replace(scene, "Is the date still the date?", "Another opening.", 1)
	for name, save := range map[string]func(d *desk){
		"in place": func(d *desk) { d.write("story.toml", other) },
		"in pieces": func(d *desk) {
			for at := 0; at <= 4; at++ {
				d.write("story.toml", other[:len(other)*at/4])
				time.Sleep(5 * time.Millisecond)
			}
		},
		"half, a moment, whole": func(d *desk) {
			d.write("story.toml", other[:len(other)/2-3])
			time.Sleep(35 * time.Millisecond)
			d.write("story.toml", other)
		},
		"renamed over": func(d *desk) {
			d.write(".story.toml.swp", "x")
			d.write("story.toml~", other)
			d.move("story.toml~", "story.toml")
		},
		"moved away": func(d *desk) {
			d.move("story.toml", "story.toml.bak")
			d.write("story.toml", other)
		},
		"truncated first": func(d *desk) {
			d.write("story.toml", "")
			d.write("story.toml", other)
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := sit(t, quick)
			d.until("scene")
			start := time.Now()
			save(d)
			stalled := time.Since(start) > quick.Half // the machine has let the editor wait, so that its pieces are edits of their own
			for limit := time.Now().Add(10 * time.Second); ; {
				n, text := d.heard()
				if n.Changed && d.View().Scene != nil && strings.Contains(d.View().Scene.Text, "Another opening.") {
					break
				}
				if !stalled || time.Now().After(limit) {
					t.Fatalf("news:\n%s", text)
				}
			}
			d.silent()
		})
	}
}

func (d *desk) move(from, to string) {
	d.t.Helper()
	if err := os.Rename(filepath.Join(d.folder, from), filepath.Join(d.folder, to)); err != nil {
		d.t.Fatal(err)
	}
}

// TestEmptied: a file that stays empty is an edit too, and its decisions come back with its words.
func TestEmptied(t *testing.T) {
	d := sit(t, quick)
	d.until("scene")
	d.decide(2)
	d.write("story.toml", "")
	if n, text := d.heard(); !n.Changed || !strings.Contains(text, "question.ask (this version of the scenario has no event \"question\")") {
		t.Errorf("news:\n%s", text)
	}
	d.write("story.toml", scene)
	if _, text := d.heard(); strings.Contains(text, "Not taken again") {
		t.Errorf("news:\n%s", text)
	}
	if e := d.door.Session().Log.Entries; e[len(e)-1].Act.Choice != "ask" {
		t.Error("the decision has not come back")
	}
}

// TestNothingChanged: a file saved as it was, and files that are none of the scenario's, are no news.
func TestNothingChanged(t *testing.T) {
	d := sit(t, quick)
	d.write("story.toml", scene)
	d.write("notes.txt", "buy milk")
	d.write(".story.toml.swp", "x")
	d.silent()
}

// TestFolderDeleted: the play goes on without its folder, and takes the scenario up again when it is back, even under a new folder of that name.
func TestFolderDeleted(t *testing.T) {
	d := sit(t, quick)
	d.until("scene")
	if err := os.RemoveAll(d.folder); err != nil {
		t.Fatal(err)
	}
	n, text := d.heard()
	if n.Changed || !strings.Contains(text, "cannot be read") || !strings.Contains(text, "there is no such file or folder") && !strings.Contains(text, "no scenario.toml") {
		t.Errorf("news:\n%s", text)
	}
	d.decide(2)
	if err := os.Mkdir(d.folder, 0o755); err != nil {
		t.Fatal(err)
	}
	d.write("scenario.toml", rest)
	d.write("story.toml", scene)
	for range 3 { // the first look may be at half of it
		if n, text = d.heard(); n.Changed && strings.Contains(text, "taken again") && !strings.Contains(text, "Not taken") {
			break
		}
	}
	d.until("gap")
	d.write("story.toml", strings.Replace(scene, "Leave it", "Leave it be", 1)) // watched still
	if n, text = d.heard(); !n.Changed {
		t.Errorf("news:\n%s", text)
	}
}

// TestFolderAboveDeleted: where the system cannot tell of anything any more, looking from time to time finds what is back.
func TestFolderAboveDeleted(t *testing.T) {
	d := sit(t, quick)
	if err := os.RemoveAll(filepath.Dir(d.folder)); err != nil {
		t.Fatal(err)
	}
	if n, _ := d.heard(); n.Changed {
		t.Error("nothing was taken up as something")
	}
	if err := os.MkdirAll(d.folder, 0o755); err != nil {
		t.Fatal(err)
	}
	d.write("story.toml", scene)
	d.write("scenario.toml", strings.Replace(rest, `"Mine"`, `"Mine again"`, 1))
	for d.door.Session().Scenario().Source.Title != "Mine again" {
		d.heard()
	}
}

// TestOneFile: a single file is watched, whatever else lies beside it.
func TestOneFile(t *testing.T) {
	d := &desk{t: t, folder: t.TempDir(), store: save.NewMemory(nil)}
	d.write("mine.toml", rest+scene)
	d.watch(filepath.Join(d.folder, "mine.toml"), quick)
	d.write("other.toml", "nonsense")
	d.silent()
	d.write("mine.toml", strings.Replace(rest+scene, `"Mine"`, `"Mine still"`, 1))
	if n, _ := d.heard(); !n.Changed || d.door.Session().Scenario().Source.Title != "Mine still" {
		t.Error("the edit was not taken up")
	}
}

// TestOneFileOfSeveral: whichever file of a scenario is named, all of them are watched; also those it is split into later.
func TestOneFileOfSeveral(t *testing.T) {
	d := &desk{t: t, folder: t.TempDir(), store: save.NewMemory(nil)}
	d.write("scenario.toml", rest+scene)
	d.watch(filepath.Join(d.folder, "scenario.toml"), quick)
	d.write("scenario.toml", strings.Replace(rest, `"Mine"`, `"Mine, in two files"`, 1))
	d.write("story.toml", scene)
	for d.door.Session().Scenario().Source.Title == "Mine" {
		d.heard()
	}
	d.write("story.toml", strings.Replace(scene, "Leave it", "Leave it be", 1))
	for d.door.Session().Scenario().Source.Events[0].Choices[1].Text != "Leave it be" {
		d.heard()
	}
}

// TestTold: a decision that is gone is told once, not at each edit.
func TestTold(t *testing.T) {
	d := sit(t, quick)
	d.until("scene")
	d.decide(2)
	d.until("gap")
	gone := strings.Replace(scene, `id = "ask"`, `id = "ask-why"`, 1)
	d.write("story.toml", gone)
	if _, text := d.heard(); !strings.Contains(text, "Not taken again") {
		t.Errorf("news:\n%s", text)
	}
	d.write("story.toml", strings.Replace(gone, "Leave it", "Leave it be", 1))
	if _, text := d.heard(); strings.Contains(text, "Not taken again") {
		t.Errorf("told a second time:\n%s", text)
	}
}

// TestEachLossIsTold: two promises that were answered in one breath are two decisions.
func TestEachLossIsTold(t *testing.T) {
	promise := func(id string) string {
		return "\n[[promise]]\nid = \"" + id + "\"\nperson = \"ana\"\ntext = \"An hour of yours.\"\ndue = \"w1 fri\"\nkept = \"answered(date)\"\n"
	}
	one, two := promise("one"), promise("two")
	d := &desk{t: t, folder: t.TempDir(), store: save.NewMemory(nil)}
	d.write("scenario.toml", rest)
	d.write("story.toml", scene+one+two)
	d.watch(d.folder, quick)
	if r := d.Do(view.Intent{Offer: "begin"}); r.Problem != "" {
		t.Fatal(r.Problem)
	}
	for _, left := range []string{two, ""} {
		d.write("story.toml", scene+left)
		if _, text := d.heard(); strings.Count(text, "has no promise") != 1 {
			t.Errorf("news:\n%s", text)
		}
	}
}

// TestPages: whatever is listed can be read at every stop of a play.
func TestPages(t *testing.T) {
	d := sit(t, quick)
	for range 25 {
		for _, e := range d.Contents("") {
			list := append([]author.Entry{e}, d.Contents(e.ID)...)
			for _, e := range list[min(len(list)-1, 1):] {
				if p, ok := d.Page(e.ID); !ok || p.Title == "" {
					t.Errorf("%s: no page", e.ID)
				}
			}
		}
		d.decide(1)
	}
	if _, ok := d.Page("why:nothing"); ok {
		t.Error("a page about nothing")
	}
	p, _ := d.Page("variables")
	if len(p.Lines) != 1 || p.Lines[0].Text != "mood = 2 (began as 2)" {
		t.Errorf("%+v", p)
	}
}
