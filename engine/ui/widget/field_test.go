package widget_test

import (
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// letterPage is a page of one field and a button under it.
type letterPage struct {
	st   widget.State
	text string
	got  string
}

func (p *letterPage) build(c canvas.Canvas, in input.Snapshot) {
	f := widget.Begin(c, theme.Default(), &p.st, in)
	r := f.Edit(widget.Rect{X: 20, Y: 20, W: 200}, widget.Field{ID: "field", Region: "field", Label: "Why", Limit: 40}, &p.text)
	f.Choice(widget.Rect{X: 20, Y: r.Bottom() + 20, W: 200}, widget.Option{ID: "go", Region: "go", Label: "Go on"})
	if id := f.End(); id != "" {
		p.got = id
	}
}

func (p *letterPage) play(ticks ...input.Snapshot) {
	for _, in := range ticks {
		p.build(canvas.Measuring(300, 200, 1), in)
	}
}

// TestTheCaretMoves: what is typed goes in where the caret stands, and both ways of taking away act there.
func TestTheCaretMoves(t *testing.T) {
	p := &letterPage{}
	p.play(input.Snapshot{}, input.Type("tée"), input.Press(input.Left), input.Press(input.Left), input.Type("r"))
	if p.text != "trée" {
		t.Fatalf("typed before the é: %q", p.text)
	}
	p.play(input.Press(input.Delete), input.Press(input.Home), input.Type("s"), input.Press(input.Right), input.Press(input.Backspace))
	if p.text != "sre" {
		t.Errorf("without the é and the t it is %q, want sre", p.text)
	}
	p.play(input.Press(input.End), input.Type("!"), input.Press(input.Right), input.Press(input.Right), input.Press(input.Delete))
	if p.text != "sre!" {
		t.Errorf("at the end it is %q, want sre!", p.text)
	}
	p.play(input.Press(input.Left), input.Press(input.Left))
	p.text = "a" // the screen has begun another
	p.play(input.Snapshot{}, input.Type("b"))
	if p.text != "ab" {
		t.Errorf("a new text has its caret at the end: %q", p.text)
	}
}

// TestAClickWrites: a click into a field gives it focus and does what Enter does no more than a key would.
func TestAClickWrites(t *testing.T) {
	p := &letterPage{}
	p.play(input.Snapshot{}, input.Press(input.Tab))
	if p.st.Focus() != "go" {
		t.Fatalf("focus is on %q", p.st.Focus())
	}
	click := input.Click(60, 30)
	p.play(click[0], click[1])
	if p.got != "" || p.st.Focus() != "field" {
		t.Errorf("a click into the field activated %q, focus is on %q", p.got, p.st.Focus())
	}
	p.play(input.Press(input.Enter))
	if p.got != "field" {
		t.Errorf("Enter activated %q", p.got)
	}
}

// TestAKeyboardOnTheScreenWrites: what it has made of the text stands in the field that has focus, as far as the field has room.
func TestAKeyboardOnTheScreenWrites(t *testing.T) {
	p := &letterPage{}
	p.play(input.Snapshot{}, input.Snapshot{Written: "field", Text: "Ask\nher first", Caret: 3})
	if p.text != "Askher first" {
		t.Errorf("written %q", p.text)
	}
	p.play(input.Type(" "))
	if p.text != "Ask her first" {
		t.Errorf("a blank at the caret gives %q", p.text)
	}
	p.play(input.Snapshot{Written: "field", Text: "né", Caret: 2}, input.Type("e"))
	if p.text != "née" {
		t.Errorf("a caret within a letter writes %q", p.text)
	}
	p.play(input.Snapshot{Written: "field", Text: "0123456789012345678901234567890123456789more", Caret: 44})
	if len(p.text) != 40 {
		t.Errorf("a field of 40 letters holds %d", len(p.text))
	}
	p.play(input.Snapshot{Written: "another", Text: "x"}, input.Press(input.Tab), input.Snapshot{Written: "field", Text: "y", Caret: 1}, input.Snapshot{Written: "field", Text: "z", Caret: 9})
	if len(p.text) != 40 {
		t.Errorf("what belongs to another field, or comes without focus, left %q", p.text)
	}
	fields := p.st.Fields()
	if len(fields) != 1 || fields[0].Focused || fields[0].Text != p.text || fields[0].X != 20 || fields[0].W != 200 || fields[0].H < 20 {
		t.Errorf("fields %+v", fields)
	}
}

// TestTheCaretIsSeen: it is drawn behind the letter before it, in the line of the word in which it stands.
func TestTheCaretIsSeen(t *testing.T) {
	p := &letterPage{}
	p.play(input.Snapshot{}, input.Type("sixteen or seventeen letters"))
	column := func() (x, y int) {
		m := soft.New(300, 200, 1, canvas.Color{R: 255, G: 255, B: 255, A: 255})
		p.build(m, input.Snapshot{})
		want := theme.Default().Human().ClayDark
		for y := range 200 {
			for x := range 300 {
				if c := m.Pix.RGBAAt(x, y); c.R == want.R && c.G == want.G && c.B == want.B {
					return x, y
				}
			}
		}
		return -1, -1
	}
	endX, endY := column()
	p.play(input.Press(input.Home))
	homeX, homeY := column()
	if homeX < 20 || homeX > 36 || endX < homeX+20 || endY < homeY+10 {
		t.Errorf("the caret is at %d, %d, and at home at %d, %d: a field of two lines", endX, endY, homeX, homeY)
	}
	p.play(input.Press(input.Right))
	if x, y := column(); x < homeX+3 || x > homeX+16 || y != homeY {
		t.Errorf("one letter on it is at %d, %d", x, y)
	}
}

// TestAClickPutsTheCaret: between the letters at which the pointer is, in the line in which it is.
func TestAClickPutsTheCaret(t *testing.T) {
	p := &letterPage{}
	p.play(input.Snapshot{}, input.Type("sixteen or seventeen letters"))
	letter := canvas.Measure(theme.Default().Style(theme.Text), "six")
	at := func(x, y float64, want string) {
		t.Helper()
		click := input.Click(x, y)
		p.play(click[0], click[1], input.Type("|"))
		if p.text != want {
			t.Errorf("a click at %.0f, %.0f writes into %q, want %q", x, y, p.text, want)
		}
		p.play(input.Press(input.Backspace))
	}
	at(30+letter, 40, "six|teen or seventeen letters")
	at(20, 40, "|sixteen or seventeen letters")
	at(215, 70, "sixteen or seventeen letters|")
	if p.text != "sixteen or seventeen letters" {
		t.Errorf("in the end it is %q", p.text)
	}
}
