package widget_test

import (
	"image"
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// screen is a small screen with one of each widget, and what the player did to it.
type screen struct {
	st       widget.State
	th       theme.Theme
	w, h     float64
	forecast int
	tokens   int
	text     string
	got      string
}

func newScreen(th theme.Theme) *screen {
	return &screen{th: th, w: 700, h: 470, forecast: 60, tokens: 2}
}

func (s *screen) build(f *widget.Frame) {
	left, right := f.Bounds().Inset(20).SplitLeft(360, 24)
	inner := widget.Down(f.Sheet(left), theme.Gap)
	f.Paragraph(inner, theme.Heading, "Ask about the release date")
	for i, o := range []widget.Option{
		{ID: "walk", Label: "Walk over", Note: "3 to 20 min", Icon: figure.IconWalk},
		{ID: "mail", Label: "Say you will put it in an e-mail, with a copy", Note: "4 min, then waiting"},
		{ID: "call", Label: "Call", Disabled: "She is in a meeting until eleven."},
	} {
		o.Region, o.Digit = "choices", i+1
		inner.Used(f.Choice(inner.Next(), o))
	}
	inner.Used(f.Slide(inner.Next(), widget.Slider{
		ID: "forecast", Region: "forecast", Label: "Will she tell you?", Words: []string{"no", "hardly", "even", "likely", "sure"},
	}, &s.forecast))
	inner.Used(f.Count(inner.Next(), widget.Counter{ID: "tokens", Region: "forecast", Label: "Tokens", Max: 7}, &s.tokens))
	column := widget.Down(right, theme.Gap)
	column.Used(f.Note(column.Next(), "You believe", "wants harder work (a guess, three weeks old)"))
	column.Used(f.Edit(column.Next(), widget.Field{ID: "field", Region: "field", Label: "Why", Hint: "why?"}, &s.text))
	column.Used(f.Button(column.Next(), widget.Option{ID: "go", Region: "buttons", Label: "Go on", Chosen: true}))
	f.Use(theme.Machines)
	column.Used(f.Button(column.Next(), widget.Option{ID: "reply", Region: "buttons", Label: "> reply all", Note: "1 min"}))
	f.Use(theme.Paper)
	f.ScrollText("story", "story", column.Rest(), theme.Text, "The fourteenth. If nobody touches the importer. "+
		"She looks past you at the meeting room. Was there something else? Nobody has asked her in three weeks, and "+
		"the demo slides are still open on her desk.\n\nIn the corridor somebody laughs about the queue. It goes on.")
}

// play feeds ticks to the screen and keeps the last activation.
func (s *screen) play(ticks ...input.Snapshot) {
	for _, in := range ticks {
		f := widget.Begin(canvas.Measuring(s.w, s.h, 1), s.th, &s.st, in)
		s.build(f)
		if id := f.End(); id != "" {
			s.got = id
		}
	}
}

func (s *screen) picture() *image.RGBA {
	m := soft.New(s.w, s.h, 1, s.th.Human().Paper)
	f := widget.Begin(m, s.th, &s.st, input.Snapshot{})
	s.build(f)
	f.End()
	return m.Pix
}

func TestPictures(t *testing.T) {
	s := newScreen(theme.Default())
	s.play(input.Snapshot{}, input.Snapshot{})
	golden.Check(t, "plain", s.picture())
	s.play(input.Press(input.Down))
	golden.Check(t, "focus", s.picture())
	s.play(input.Press(input.Tab), input.Press(input.Tab), input.Type("because"))
	golden.Check(t, "field", s.picture())
	s.play(input.Press(input.Tab), input.Press(input.Tab), input.Press(input.Down))
	golden.Check(t, "scrolled", s.picture())

	contrast := newScreen(theme.Theme{TextScale: 1, HighContrast: true})
	contrast.play(input.Snapshot{}, input.Press(input.Down))
	golden.Check(t, "contrast", contrast.picture())

	large := newScreen(theme.Default().WithTextScale(2))
	large.w, large.h = 1000, 1500
	large.play(input.Snapshot{}, input.Press(input.Tab))
	golden.Check(t, "large", large.picture())
}

func center(t *testing.T, s *screen, id string) (x, y float64) {
	t.Helper()
	for _, item := range s.st.Items() {
		if item.ID == id {
			return item.Rect.Center().X, item.Rect.Center().Y
		}
	}
	t.Fatalf("there is no %q", id)
	return 0, 0
}

func TestFocusOrder(t *testing.T) {
	s := newScreen(theme.Default())
	steps := []struct {
		key  input.Key
		want string
	}{
		{input.None, "walk"},
		{input.Down, "mail"},
		{input.Down, "call"}, // disabled, but its reason can be read
		{input.Down, "call"}, // the end of the region
		{input.Tab, "forecast"},
		{input.Down, "tokens"},
		{input.Tab, "field"},
		{input.Tab, "go"},
		{input.Down, "reply"},
		{input.Tab, "story"},
		{input.Tab, "call"}, // round to where focus last was
		{input.Up, "mail"},
		{input.ShiftTab, "story"},
		{input.ShiftTab, "reply"},
	}
	s.h = 400
	s.play(input.Snapshot{}) // the first frame finds out that the story needs scrolling
	for i, step := range steps {
		s.play(input.Press(step.key))
		if got := s.st.Focus(); got != step.want {
			t.Fatalf("step %d: focus on %q, want %q", i, got, step.want)
		}
	}
}

func TestActivation(t *testing.T) {
	s := newScreen(theme.Default())
	s.play(input.Snapshot{}, input.Press(input.Enter))
	if s.got != "walk" {
		t.Errorf("Enter activated %q, want walk", s.got)
	}
	s.play(input.Press(input.Digit2))
	if s.got != "mail" || s.st.Focus() != "mail" {
		t.Errorf("2 activated %q with focus on %q, want mail", s.got, s.st.Focus())
	}
	s.play(input.Press(input.Digit3))
	if s.got != "mail" {
		t.Errorf("3 activated %q, which is disabled", s.got)
	}
	x, y := center(t, s, "go")
	click := input.Click(x, y)
	s.play(click[0])
	if s.got != "mail" {
		t.Errorf("pressing the button activated %q before it was released", s.got)
	}
	s.play(click[1])
	if s.got != "go" {
		t.Errorf("a click activated %q, want go", s.got)
	}
	away := click[1]
	away.X, away.Moved = 1, true
	s.got = ""
	s.play(click[0], away)
	if s.got != "" {
		t.Errorf("releasing elsewhere activated %q", s.got)
	}
}

func TestSlider(t *testing.T) {
	s := newScreen(theme.Default())
	s.play(input.Snapshot{}, input.Press(input.Tab), input.Press(input.Right), input.Press(input.Right))
	if s.forecast != 70 {
		t.Errorf("two steps right of 60 is %d, want 70", s.forecast)
	}
	s.play(input.Press(input.Home), input.Press(input.Left))
	if s.forecast != 0 || s.st.Focus() != "forecast" {
		t.Errorf("the lower end is %d with focus on %q", s.forecast, s.st.Focus())
	}
	x, y := center(t, s, "forecast")
	s.play(input.Snapshot{X: 60, Y: y, Moved: true, Down: true, Pressed: true}, input.Snapshot{X: x, Y: 5, Moved: true, Down: true})
	if s.forecast != 50 {
		t.Errorf("dragged to the middle it is %d, want 50", s.forecast)
	}
	s.play(input.Snapshot{X: 5000, Y: y, Moved: true, Down: true}, input.Snapshot{X: 5000, Y: y, Released: true})
	if s.forecast != 100 {
		t.Errorf("dragged beyond the end it is %d, want 100", s.forecast)
	}
}

func TestCounter(t *testing.T) {
	s := newScreen(theme.Default())
	s.play(input.Snapshot{}, input.Press(input.Tab), input.Press(input.Down), input.Press(input.Right))
	if s.tokens != 3 {
		t.Errorf("one more than 2 tokens is %d", s.tokens)
	}
	s.play(input.Press(input.Left), input.Press(input.Left), input.Press(input.Left), input.Press(input.Left))
	if s.tokens != 0 {
		t.Errorf("there are %d tokens, want 0 and not fewer", s.tokens)
	}
	item, _ := s.st.FocusItem()
	click := input.Click(item.Rect.Right()-5, item.Rect.Center().Y)
	s.play(click[0], click[1])
	if s.tokens != 1 {
		t.Errorf("a click on plus made %d tokens, want 1", s.tokens)
	}
}

// Letters typed into a field are text; elsewhere they are keys.
func TestFieldTakesLetters(t *testing.T) {
	s := newScreen(theme.Default())
	s.play(input.Snapshot{}, input.Press(input.Tab), input.Press(input.Tab))
	in := input.Type("m2")
	f := widget.Begin(canvas.Measuring(s.w, s.h, 1), s.th, &s.st, in)
	s.build(f)
	if f.Has(input.M) {
		t.Error("m typed into the field also opened the machine")
	}
	if got := f.End(); got != "" || s.text != "m2" {
		t.Errorf("typing m2 gave %q and activated %q", s.text, got)
	}
	s.play(input.Press(input.Backspace))
	if s.text != "m" {
		t.Errorf("after Backspace the text is %q, want m", s.text)
	}
	s.play(input.Press(input.Enter))
	if s.got != "field" {
		t.Errorf("Enter activated %q, want field", s.got)
	}
}

func TestScroll(t *testing.T) {
	s := newScreen(theme.Default())
	s.h = 420
	s.play(input.Snapshot{}, input.Snapshot{})
	before := s.picture()
	x, y := center(t, s, "story")
	s.play(input.Snapshot{X: x, Y: y, WheelY: -1})
	if !s.st.TakeDirty() || golden.Compare(before, s.picture()).Pixels == 0 {
		t.Error("the wheel scrolled nothing")
	}
	s.play(input.Snapshot{X: x, Y: y, WheelY: 99})
	if d := golden.Compare(before, s.picture()); d.Pixels != 0 {
		t.Errorf("back at the top: %v", d)
	}
}

// Focus that moves to an item out of sight brings it into sight.
func TestScrollReveals(t *testing.T) {
	var st widget.State
	build := func(in input.Snapshot) {
		f := widget.Begin(canvas.Measuring(300, 200, 1), theme.Default(), &st, in)
		stack := widget.Down(widget.Rect{Y: f.ScrollBegin("area", "list", widget.Rect{W: 300, H: 200}), W: 280}, 10)
		for _, id := range []string{"a", "b", "c", "d", "e", "f"} {
			stack.Used(f.Choice(stack.Next(), widget.Option{ID: id, Region: "list", Label: id}))
		}
		f.ScrollEnd(stack.Y)
		f.End()
	}
	build(input.Snapshot{})
	for range 5 {
		build(input.Press(input.Down))
	}
	build(input.Snapshot{})
	item, _ := st.FocusItem()
	if item.ID != "f" || item.Rect.H < 44 || item.Rect.Bottom() > 200 {
		t.Errorf("focus on %q, of which %v is seen", item.ID, item.Rect)
	}
}

func TestModal(t *testing.T) {
	var st widget.State
	build := func(in input.Snapshot, modal bool) string {
		f := widget.Begin(canvas.Measuring(300, 200, 1), theme.Default(), &st, in)
		f.Button(widget.Rect{W: 300}, widget.Option{ID: "under", Region: "a", Label: "under", Digit: 1})
		if modal {
			f.Modal()
			f.Button(widget.Rect{Y: 100, W: 300}, widget.Option{ID: "over", Region: "b", Label: "over"})
		}
		return f.End()
	}
	build(input.Snapshot{}, false)
	build(input.Snapshot{}, true)
	if got := st.Focus(); got != "over" {
		t.Errorf("focus on %q, want over", got)
	}
	if got := build(input.Press(input.Digit1), true); got != "" {
		t.Errorf("1 reached %q under the sheet", got)
	}
}

// A finger leaves nothing hovering, and a resting screen sleeps.
func TestTouchAndSleep(t *testing.T) {
	s := newScreen(theme.Default())
	in := input.Snapshot{Width: s.w, Height: s.h}
	if s.st.Asleep(in) {
		t.Error("asleep before the first frame")
	}
	s.play(in, in)
	if !s.st.Asleep(in) {
		t.Error("awake without input")
	}
	x, y := center(t, s, "go")
	click := input.Click(x, y)
	for i := range click {
		click[i].Device = input.Touch
	}
	s.st.SetFocus("go")
	withFocus := s.picture()
	s.play(click[0], click[1])
	if s.got != "go" {
		t.Errorf("a tap activated %q, want go", s.got)
	}
	if d := golden.Compare(withFocus, s.picture()); d.Pixels != 0 {
		t.Errorf("after the tap: %v", d)
	}
}
