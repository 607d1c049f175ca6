package screen

import (
	"fmt"
	"math"
	"time"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// lives tells single lives of one decision, one at a time: somebody's face and a sentence.
func (a *App) lives(f *widget.Frame, d *view.Debrief) {
	s := &shelf{f: f, gap: theme.Gap}
	ids := []string{}
	for i, o := range a.group("debrief") {
		b := row(&o, "lives", 0)
		b.Chosen = i == 0
		if o.ID == "life" {
			b.Note = counted(d.More, "more", "more")
		}
		s.add(b)
		ids = append(ids, o.ID)
	}
	s.w = f.Bounds().W - 2*a.margin(f.Bounds().W)
	body, foot := a.debriefBody(f, "One decision, lived again", s.height())
	p := newPile(f, scrolledWidth(body), 8)
	a.pivotWords(p, d)
	a.caveat(p, d)
	a.lifeCards(p, d.Lives, len(d.Lives)+d.More)
	p.scrolled("scroll:lives", "told", body)
	s.w = foot.W
	s.draw(foot.X, foot.Y)
	a.homeAt(append(ids, "scroll:lives", "ui:pause"))
	// Space is another life wherever focus is, as long as there is one.
	if a.offer("life") != nil && a.open == overNothing && f.Has(input.Space) {
		a.state.SetFocus("life")
	}
}

// pivotWords tells the decision: what it was, what was expected, what came, and why this one.
func (a *App) pivotWords(p *pile, d *view.Debrief) {
	h := p.f.Theme.Human()
	if m := d.Pivot; m != nil {
		p.prose(theme.Heading, m.Text, h.Ink)
		said := ""
		if m.Forecast >= 0 {
			said = fmt.Sprintf("You said %d %%.", m.Forecast)
		}
		p.prose(theme.Text, joined(" ", m.When+".", said, m.Came), h.Soft)
	}
	p.text(theme.Aside, d.WhyPivot, h.ClayDark)
}

// caveat is what has to be known before any figure.
func (a *App) caveat(p *pile, d *view.Debrief) {
	p.note("First this", d.Caveat)
}

// lifeCards are the lives told so far, in rows. They have their width from how many there will be, so that a card stays as it is read
// while others come to stand beside it.
func (a *App) lifeCards(p *pile, lives []view.Life, all int) {
	f, h := p.f, p.f.Theme.Human()
	if len(lives) == 0 {
		p.space(6)
		p.text(theme.Speech, "The same people, the same decision, other luck. What else could have come?", h.Ink)
		return
	}
	const gap = 14.0
	fit := max(1, int((p.w+gap)/(f.Theme.Scaled(168)+gap)))
	across := min(fit, max(3, min(6, all)))
	w := min((p.w-gap*float64(across-1))/float64(across), f.Theme.Scaled(320))
	for from := 0; from < len(lives); from += across {
		shown := lives[from:min(len(lives), from+across)]
		high := 0.0
		for i := range shown {
			high = max(high, a.lifeHeight(f, w, &shown[i]))
		}
		p.add(high+theme.Lift, func(r widget.Rect) {
			for i := range shown {
				last := from+i == len(lives)-1
				a.lifeCard(f, widget.Rect{X: r.X + float64(i)*(w+gap), Y: r.Y, W: w, H: high}, &shown[i], last)
			}
		})
	}
}

const lifePad = 14.0

// lifeFace is how high the face on a card is.
func lifeFace(f *widget.Frame) float64 { return min(104, f.Theme.Scaled(92)) }

func (a *App) lifeHeight(f *widget.Frame, w float64, l *view.Life) float64 {
	inner := w - 2*lifePad
	return lifeFace(f) + 10 + f.TextHeight(inner, theme.SmallStrong, lifeName(l)) + f.TextHeight(inner, theme.Text, l.Sentence) + 2*lifePad
}

func lifeName(l *view.Life) string {
	if l.Yours {
		return "Like the life you had"
	}
	return fmt.Sprintf("Life %d", l.Number)
}

// lifeCard is one life; the newest walks in.
func (a *App) lifeCard(f *widget.Frame, r widget.Rect, l *view.Life, newest bool) {
	h := f.Theme.Human()
	if newest {
		left := 1 - share(a.elapsed, a.theme.Duration(theme.Fate))
		r = r.Move(28*left, 0)
		f.Canvas.PushLayer(1 - left)
		defer f.Canvas.PopLayer()
	}
	f.Sheet(r)
	ground := widget.Rect{X: r.X + 8, Y: r.Y + 8, W: r.W - 16, H: lifeFace(f) + lifePad - 8}
	canvas.FillRound(f.Canvas, ground, 6, canvas.Mix(h.Paper, h.Shade, .55))
	if who := a.somebody(l.Person); who != nil {
		then := *who
		then.Mood, then.Posture, then.Headphones, then.Coffee = l.Mood, "neutral", false, false
		f.Canvas.PushClip(ground)
		figure.Draw(f.Canvas, likeness(&then), a.bearing(&then), r.Center().X, ground.Bottom(), (ground.H-6)/figure.Height)
		f.Canvas.PopClip()
	}
	col := h.Soft
	if l.Yours {
		col = h.ClayDark
		canvas.StrokeRound(f.Canvas, r.Inset(1.5), theme.Radius-1, 3, h.Clay)
	}
	y := ground.Bottom() + 10
	y += f.TextIn(r.X+lifePad, y, r.W-2*lifePad, theme.SmallStrong, lifeName(l), col)
	f.TextIn(r.X+lifePad, y, r.W-2*lifePad, theme.Text, l.Sentence, h.Ink)
}

// share is how far a movement has come, 0 to 1, slowing toward its end; at once where nothing is to move.
func share(elapsed, whole time.Duration) float64 {
	if whole <= 0 || elapsed >= whole {
		return 1
	}
	return theme.Ease(math.Max(0, float64(elapsed)/float64(whole)))
}

// lastFrames is time for the picture at the very end of a movement.
const lastFrames = 50 * time.Millisecond

// lookingBack returns how long something moves on the present page of the debrief.
func (a *App) lookingBack() time.Duration {
	if a.door == nil || a.page.Stop != "end" || a.page.Debrief == nil {
		return 0
	}
	switch d := a.page.Debrief; {
	case d.Step == "crowd":
		return a.theme.Duration(theme.Crowd)
	case d.Step == "lives" && len(d.Lives) > 0:
		return a.theme.Duration(theme.Fate)
	}
	return 0
}
