package screen

import (
	"fmt"
	"math"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// allTokens is how many tokens are laid.
const allTokens = 10

// tokenIDs are the counters, and what the tokens are laid on.
var (
	tokenIDs   = [3]string{"token:choice", "token:people", "token:luck"}
	tokenNames = [3]string{"What you chose", "Who the others are", "Luck"}
)

func laid(t [3]int) int { return t[0] + t[1] + t[2] }

// layTokens asks what made it come out as it did: ten wooden discs on three piles.
func (a *App) layTokens(f *widget.Frame, d *view.Debrief) {
	o := a.offer("tokens")
	body, _ := a.debriefBody(f, "Ten tokens", 0)
	body.W = min(body.W, f.Theme.Scaled(900))
	p := newPile(f, scrolledWidth(body), 10)
	a.tokenWords(p, d, o)
	a.tokenKeys(f, o)
	p.scrolled("scroll:tokens", "tokens", body)
}

// layButton lays them; until there are ten it says how many are missing.
func (a *App) layButton(p *pile, o *view.Offer) {
	if o == nil {
		return
	}
	button := row(o, "tokens", 0)
	button.Chosen = true
	if n := laid(a.tokens); n != allTokens && button.Disabled == "" {
		button.Disabled = sentenceCase(number(n)) + " of ten laid. All ten are to be laid."
	}
	f, w := p.f, min(p.w, p.f.Theme.Scaled(380))
	p.add(f.ChoiceHeight(w, button), func(r widget.Rect) {
		r.W = w
		f.Button(r, button)
	})
}

// tokenWords is the question with its counters. Where letters are large the counters come before what only helps to remember, so that
// they are in sight from the start.
func (a *App) tokenWords(p *pile, d *view.Debrief, o *view.Offer) {
	h, f := p.f.Theme.Human(), p.f
	roomy := a.roomy(f.Bounds().W)
	remember := func() {
		if m := named(d); m != nil {
			p.text(theme.Text, joined(": ", m.When, m.Text), h.Soft)
		}
		p.space(4)
		a.discBoard(p)
	}
	question := theme.Text
	if roomy {
		question = theme.Speech
	}
	p.text(question, "What made it come out as it did? Lay more where more of it lay.", h.Ink)
	if roomy {
		remember()
	}
	for i := range tokenIDs {
		a.counter(p, i)
	}
	count := sentenceCase(number(laid(a.tokens))) + " of ten laid."
	if f.ByKeys() && laid(a.tokens) < allTokens {
		count += " Right lays one, Left takes it back."
	}
	p.text(theme.Strong, count, h.ClayDark)
	a.layButton(p, o)
	if !roomy {
		remember()
	}
}

// tokenKeys starts at the first counter, and lets Enter there go on once all are laid.
func (a *App) tokenKeys(f *widget.Frame, o *view.Offer) {
	a.home(tokenIDs[0], tokenIDs[1], tokenIDs[2], "tokens", "scroll:tokens", "ui:pause")
	if o == nil || a.open != overNothing || laid(a.tokens) != allTokens || !f.Has(input.Enter) {
		return
	}
	for _, id := range tokenIDs {
		if a.state.Focus() == id {
			a.state.SetFocus(o.ID)
		}
	}
}

// counter is one of the three; it takes no more than there are left.
func (a *App) counter(p *pile, i int) {
	f := p.f
	w := min(p.w, f.Theme.Scaled(620))
	c := widget.Counter{ID: tokenIDs[i], Region: "tokens", Label: tokenNames[i]}
	height := f.Theme.Scaled(30) + 8
	if label := w - 2*f.Theme.Scaled(30) - f.Theme.Scaled(112) - theme.Gap; label < f.Theme.Scaled(90) {
		height = f.TextHeight(w, theme.Text, c.Label) + f.Theme.Scaled(30) + 12
	} else {
		height = max(height, f.TextHeight(label, theme.Text, c.Label)+8)
	}
	p.add(height, func(r widget.Rect) {
		r.W = w
		c.Max = allTokens - laid(a.tokens) + a.tokens[i]
		f.Count(r, c, &a.tokens[i])
	})
}

// discBoard shows all ten discs: those not laid yet in a row, the others on their piles.
func (a *App) discBoard(p *pile) {
	f := p.f
	radius := f.Theme.Scaled(13)
	style := f.Theme.Style(theme.Small)
	const columns = 4
	w := min(p.w, f.Theme.Scaled(760))
	names := [columns]string{"not laid yet", tokenNames[0], tokenNames[1], tokenNames[2]}
	room := w/columns - 8
	words := 0.0
	for _, n := range names {
		words = max(words, canvas.Wrap(style, n, room).Height)
	}
	across := max(1, int(room/(2*radius+4)))
	rows := math.Ceil(allTokens / float64(across))
	high := rows*(2*radius+4) + 8
	p.add(high+words+8, func(r widget.Rect) {
		counts := [columns]int{allTokens - laid(a.tokens), a.tokens[0], a.tokens[1], a.tokens[2]}
		for i, n := range counts {
			x := r.X + float64(i)*w/columns
			for k := range n {
				disc(f, x+radius+float64(k%across)*(2*radius+4), r.Y+high-8-radius-float64(k/across)*(2*radius+4), radius)
			}
			canvas.FillRect(f.Canvas, widget.Rect{X: x, Y: r.Y + high - 4, W: room, H: 3}, f.Theme.Human().WoodEdge)
			f.TextIn(x, r.Y+high+4, room, theme.Small, names[i], f.Theme.Human().Soft)
		}
	})
}

// disc is a wooden token.
func disc(f *widget.Frame, x, y, radius float64) {
	h := f.Theme.Human()
	if !f.Theme.HighContrast {
		canvas.FillCircle(f.Canvas, x+1.5, y+2.5, radius, canvas.Mix(h.WoodEdge, h.Ink, .3))
	}
	canvas.FillCircle(f.Canvas, x, y, radius, h.Wood)
	rim := canvas.Mix(h.WoodEdge, h.Ink, .25)
	if f.Theme.HighContrast {
		rim = h.Ink
	}
	f.Canvas.StrokePath(canvas.CirclePath(x, y, radius-1), canvas.Line(2), rim)
	f.Canvas.StrokePath(canvas.CirclePath(x, y, radius*.55), canvas.Line(1.2), canvas.Alpha(rim, .6))
}

// discRow shows laid tokens in one row, a gap between the piles.
func (a *App) discRow(p *pile, t [3]int) {
	f := p.f
	radius := min(f.Theme.Scaled(11), p.w/34)
	p.add(2*radius+6, func(r widget.Rect) {
		x := r.X + radius
		for i, n := range t {
			for range n {
				disc(f, x, r.Y+radius, radius)
				x += 2*radius + 4
			}
			if i < 2 && n > 0 {
				x += radius * 1.6
			}
		}
	})
}

// tokenSentence says how the tokens were laid.
func tokenSentence(t [3]int) string {
	return fmt.Sprintf("Of ten tokens you laid %s on what you chose, %s on who the others are and %s on luck.", number(t[0]), number(t[1]), number(t[2]))
}
