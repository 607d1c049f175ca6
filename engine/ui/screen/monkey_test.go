package screen

import (
	"errors"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
	"headcount/scenarios"
)

// monkeyLibrary opens real plays, kept in memory.
type monkeyLibrary struct {
	sc    *scenario.Scenario
	store save.Store
	luck  lcg
	door  *play.Local
	rules string
}

func (l *monkeyLibrary) Rules() string { return l.rules }

func (l *monkeyLibrary) KeepRules(text string) error {
	l.rules = text
	if l.door != nil {
		l.door.UseRules(text)
	}
	return nil
}

func (l *monkeyLibrary) Cards() []Card { return []Card{{ID: l.sc.Source.ID, Title: l.sc.Source.Title}} }

func (l *monkeyLibrary) seed() uint64 { return uint64(l.luck.below(1 << 30)) }

func (l *monkeyLibrary) Open(_ string, fresh bool) (d view.Door, note string, err error) {
	list, err := l.store.List()
	if err = errors.Join(err, l.close()); err != nil {
		return nil, "", err
	}
	if left := slices.IndexFunc(list, func(i save.Info) bool { return !i.Done && i.Entries > 0 }); left >= 0 && !fresh {
		l.door, note, err = play.Resume(l.sc, l.store, list[left].ID, l.seed)
	} else {
		l.door, err = play.New(l.sc, l.store, l.seed(), l.seed(), l.seed)
	}
	if l.door != nil {
		l.door.UseRules(l.rules)
	}
	return l.door, note, err
}

func (l *monkeyLibrary) close() error {
	if l.door == nil {
		return nil
	}
	d := l.door
	l.door = nil
	return d.Close()
}

// lcg is chance that is the same each time.
type lcg uint64

func (g *lcg) below(n int) int {
	*g = *g*6364136223846793005 + 1442695040888963407
	return int(*g>>33) % n
}

// monkey sits at the window.
type monkey struct {
	*App
	t        *testing.T
	lib      *monkeyLibrary
	chance   lcg
	w, h     float64
	scale    float64
	steps    int
	before   declog.Log // the log of the play, after the step before
	id       string     // of that play
	ended    int        // debriefs come to their end
	restarts int
}

// TestMonkey: whatever is pressed and clicked and however the window is pulled, nothing breaks, no decision is lost, and the debrief stays
// within reach.
func TestMonkey(t *testing.T) {
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatalf("two-strides does not compile: %v", found)
	}
	letLoose(t, sc, 300)
}

// TestMonkeyInTheWholeModel: the same where everything runs, with drawers, boards and a search to get lost in.
func TestMonkeyInTheWholeModel(t *testing.T) {
	sc, found := scenario.OpenFile("../../../scenarios/_tests/ok/tryout.toml")
	if sc == nil {
		t.Fatal(found)
	}
	letLoose(t, sc, 200)
}

// letLoose puts a monkey at a scenario for so many steps, or many more where there is time, and then wants the debrief.
func letLoose(t *testing.T, sc *scenario.Scenario, steps int) {
	t.Helper()
	if os.Getenv("HEADCOUNT_LONG") != "" {
		steps = 20_000
	}
	m := &monkey{t: t, lib: &monkeyLibrary{sc: sc, store: save.NewMemory(nil), luck: 11}, chance: 7, w: 1280, h: 800, scale: 1}
	m.restart()
	for n := range steps {
		if n%2500 == 2499 {
			m.toDebrief()
		}
		m.anything()
	}
	m.toDebrief()
	if err := m.lib.close(); err != nil {
		t.Error(err)
	}
	t.Logf("%d steps, %d debriefs, %d restarts", m.steps, m.ended, m.restarts)
}

// restart is the program started again.
func (m *monkey) restart() {
	m.t.Helper()
	if err := m.lib.close(); err != nil {
		m.t.Fatal(err)
	}
	m.App = New(m.lib, theme.Default())
	m.id = ""
	m.restarts++
	m.step(input.Snapshot{})
}

// step hands the app one tick, draws as host does, and looks at what became of the log.
func (m *monkey) step(in input.Snapshot) {
	m.t.Helper()
	m.steps++
	undo := m.App.door != nil && m.page.CanUndo
	in.Width, in.Height, in.Scale, in.Elapsed = m.w, m.h, m.scale, time.Second
	quit := m.Update(in)
	for draws := 0; m.Dirty(); draws++ {
		if draws > 300 {
			m.t.Fatalf("step %d: the picture never comes to rest at %s", m.steps, m.at())
		}
		m.Draw(newRecorder(m.w, m.h))
		quit = m.Update(input.Snapshot{Down: in.Down, X: in.X, Y: in.Y, Width: m.w, Height: m.h, Scale: m.scale, Elapsed: time.Second}) || quit
	}
	if m.steps%50 == 0 {
		m.Draw(soft.New(m.w, m.h, 1, m.theme.Human().Paper))
	}
	if strings.Contains(m.problem, "went wrong") {
		m.t.Fatalf("step %d: at %s: %s", m.steps, m.at(), m.problem)
	}
	if m.notice != "" { // nothing has happened to a save that would have to be told
		m.t.Fatalf("step %d: at %s: %s", m.steps, m.at(), m.notice)
	}
	m.look(undo)
	if quit {
		m.restart()
	}
}

// look checks that what was decided is stored, and still there.
func (m *monkey) look(undo bool) {
	m.t.Helper()
	d := m.lib.door
	if d == nil {
		return
	}
	log := d.Session().Log
	stored, damage, err := m.lib.store.Read(d.ID)
	if err != nil || damage != nil {
		m.t.Fatalf("step %d: the save is damaged: %v %v", m.steps, damage, err)
	}
	if !same(stored.Entries, log.Entries) {
		m.t.Fatalf("step %d: %d entries are stored, the play has %d, at %s", m.steps, len(stored.Entries), len(log.Entries), m.at())
	}
	least := len(m.before.Entries)
	if undo {
		least--
	}
	if d.ID == m.id && (len(log.Entries) < least || !same(log.Cut(least).Entries, m.before.Cut(least).Entries)) {
		m.t.Fatalf("step %d: a decision is lost: %d entries, before %d, at %s", m.steps, len(log.Entries), len(m.before.Entries), m.at())
	}
	m.before, m.id = log.Clone(), d.ID
}

func same(a, b []declog.Entry) bool { return len(a) == 0 && len(b) == 0 || reflect.DeepEqual(a, b) }

func (m *monkey) at() string {
	if m.App.door == nil {
		return "the title"
	}
	return m.page.Stop + ", " + m.page.Date + ", focus on " + m.state.Focus()
}

// anything does something without thinking.
func (m *monkey) anything() {
	m.t.Helper()
	switch n := m.chance.below(100); {
	case n < 40:
		m.step(input.Press(input.Key(1 + m.chance.below(int(input.Z)))))
	case n < 50:
		text := string(rune(' ' + m.chance.below(95)))
		if fields := m.Fields(); len(fields) > 0 && m.chance.below(2) == 0 { // by a keyboard on the screen
			text = fields[0].Text + text
			m.step(input.Snapshot{Written: fields[0].ID, Text: text, Caret: m.chance.below(len(text) + 1)})
			return
		}
		m.step(input.Type(text))
	case n < 75:
		m.poke(m.chance.below(int(m.w)), m.chance.below(int(m.h)))
	case n < 85:
		if items := m.state.Items(); len(items) > 0 {
			m.clickItem(items[m.chance.below(len(items))])
		}
	case n < 90:
		m.step(input.Snapshot{X: float64(m.chance.below(int(m.w))), Y: float64(m.chance.below(int(m.h))), WheelY: float64(m.chance.below(7) - 3)})
	case n < 94:
		m.pull()
	case n < 96:
		m.setting("text", strconv.Itoa(textSizes[m.chance.below(len(textSizes))]))
	default:
		m.forward()
	}
}

// pull makes the window another size, on another screen perhaps.
func (m *monkey) pull() {
	m.t.Helper()
	m.w, m.h = float64(960+m.chance.below(3840-960+1)), float64(600+m.chance.below(2160-600+1))
	m.scale = float64(1 + m.chance.below(2))
	m.step(input.Snapshot{})
}

// poke clicks or touches somewhere, and now and then drags to somewhere else.
func (m *monkey) poke(x, y int) {
	m.t.Helper()
	click := input.Click(float64(x), float64(y))
	if m.chance.below(2) == 0 {
		click[0].Device, click[1].Device = input.Touch, input.Touch
	}
	m.step(click[0])
	if m.chance.below(4) == 0 {
		x, y = m.chance.below(int(m.w)), m.chance.below(int(m.h))
		m.step(input.Snapshot{X: float64(x), Y: float64(y), Moved: true, Down: true, Device: click[0].Device})
		click[1].X, click[1].Y = float64(x), float64(y)
	}
	m.step(click[1])
}

func (m *monkey) clickItem(item widget.Item) {
	m.t.Helper()
	at := item.Rect.Center()
	for _, in := range input.Click(at.X, at.Y) {
		m.step(in)
	}
}

// toDebrief lets the monkey want to get on: from wherever it is, the end of the debrief has to come.
func (m *monkey) toDebrief() {
	m.t.Helper()
	for range 4000 {
		if d := m.page.Debrief; m.App.door != nil && d != nil && d.Step == "done" {
			m.ended++
			m.restart()
			return
		}
		m.forward()
	}
	m.t.Fatalf("the debrief cannot be reached; stuck at %s", m.at())
}

// forward clicks what leads on, mostly: a note, a sheet to close, an offer; else it presses a key that leads about.
func (m *monkey) forward() {
	m.t.Helper()
	var good, fair []widget.Item
	for _, item := range m.state.Items() {
		if !item.Enabled || item.Rect.H < 8 || item.Rect.W < 8 {
			continue
		}
		switch o := m.offer(item.ID); {
		case item.ID == "ui:read":
			m.clickItem(item)
			return
		case m.App.door == nil && strings.HasPrefix(item.ID, "ui:open:"), m.open != overNothing && item.ID == "ui:close":
			good = append(good, item)
		case m.App.door != nil && o != nil && !strings.HasPrefix(o.ID, "again:"):
			good = append(good, item)
		case strings.HasPrefix(item.ID, "ui:person:"), strings.HasPrefix(item.ID, "ui:matter:"), strings.HasPrefix(item.ID, "ui:drawer:"),
			strings.HasPrefix(item.ID, "ui:topic:"), strings.HasPrefix(item.ID, "ui:project:"), item.ID == "ui:card", item.ID == "ui:back":
			fair = append(fair, item)
		}
	}
	switch n := m.chance.below(10); {
	case n < 7 && len(good) > 0:
		m.clickItem(good[m.chance.below(len(good))])
	case n < 8 && len(fair) > 0:
		m.clickItem(fair[m.chance.below(len(fair))])
	default:
		about := []input.Key{input.Enter, input.Enter, input.Tab, input.Down, input.Right, input.Right, input.PageDown, input.Up}
		m.step(input.Press(about[m.chance.below(len(about))]))
	}
}
