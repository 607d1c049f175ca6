package screen

import (
	"fmt"

	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// accountID is the field for the player's own words.
const accountID = "account"

// debrief looks back, one step at a time: the player speaks first.
func (a *App) debrief(f *widget.Frame) {
	d := a.page.Debrief
	if d == nil {
		d = &view.Debrief{Step: "done"}
	}
	switch d.Step {
	case "ending":
		a.pageOfPaper(f, "scroll:ending", func(p *pile) { a.endingWords(p, d) }, a.group("debrief"))
	case "moment":
		a.moment(f, d)
		a.debriefCorner(f)
	case "tokens":
		a.layTokens(f, d)
		a.debriefCorner(f)
	case "lives":
		a.lives(f, d)
		a.debriefCorner(f)
	case "crowd":
		a.crowd(f, d)
		a.debriefCorner(f)
	case "twin":
		a.paper(f, "scroll:twin", wideSheet, func(p *pile) { a.twin(p, d) }, a.group("debrief"))
	case "mirror":
		a.paper(f, "scroll:mirror", wideSheet, func(p *pile) { a.mirror(p, d) }, a.group("debrief"))
	case "why", "chair", "split", "file", "beliefs", "forecasts", "dispatcher", "dice", "stands", "lessons":
		a.pageOfPaper(f, "scroll:"+d.Step, func(p *pile) { a.blocks(p, d) }, a.group("debrief"))
	case "card":
		a.home(cardID, "write", "proposed", "finish", "scroll:card", "ui:pause")
		a.pageOfPaper(f, "scroll:card", func(p *pile) {
			a.blocks(p, d)
			a.cardField(p)
		}, a.group("debrief"))
	default:
		a.pageOfPaper(f, "scroll:done", func(p *pile) { a.doneWords(p, d) }, append([]view.Offer{{ID: "ui:title", Text: "Back to the corridor"}}, a.again()...))
	}
}

// again is what is still offered when all has been said: lives to be lived once more.
func (a *App) again() []view.Offer {
	return append(a.group("debrief"), a.group("page")...)
}

func (a *App) endingWords(p *pile, d *view.Debrief) {
	h := p.f.Theme.Human()
	p.text(theme.SmallStrong, joined(", ", a.page.Title, a.page.Life), h.ClayDark)
	p.text(theme.Title, "How it ended", h.Ink)
	p.space(2)
	for i, line := range d.Ending {
		role := theme.Text
		if i == 0 {
			role = theme.Speech
		}
		p.text(role, line, h.Ink)
		if i == 0 && len(d.Ending) > 1 {
			p.rule(p.f.Palette().Shade)
		}
	}
}

// debriefBody writes a heading and returns what is under it, above what stands at the lower edge. The heading does not scroll: beside
// it is the button in the corner.
func (a *App) debriefBody(f *widget.Frame, heading string, footH float64) (body, foot widget.Rect) {
	w := f.Bounds()
	side := a.margin(w.W)
	r := widget.Rect{X: side, Y: 14, W: w.W - 2*side, H: w.H - 14}
	if most := f.Theme.Scaled(1184); r.W > most {
		r.X, r.W = (w.W-most)/2, most
	}
	pause := buttonWidth(f, r.W, widget.Option{Label: "Pause", Flat: true})
	top := r.Y + f.Text(r.X, r.Y, r.W-pause, theme.Title, heading) + 2
	foot = widget.Rect{X: r.X, Y: w.H - footH - 16, W: r.W, H: footH}
	body = widget.Rect{X: r.X - edge, Y: top, W: r.W + 2*edge + 4, H: foot.Y - top - 8}
	return body, foot
}

func (a *App) debriefCorner(f *widget.Frame) {
	w := f.Bounds()
	a.corner(f, widget.Rect{X: w.X, Y: 8, W: w.W - a.margin(w.W) + 18})
}

// moment asks which decision mattered, in the player's own words if they like, before anything is told about it.
func (a *App) moment(f *widget.Frame, d *view.Debrief) {
	h := f.Theme.Human()
	body, _ := a.debriefBody(f, "You speak first", 0)
	body.W = min(body.W, f.Theme.Scaled(900)) // rows much longer than their words are hard to follow
	p := newPile(f, scrolledWidth(body), 10)
	p.text(theme.Speech, "Which moment mattered? There is no wrong one.", h.Ink)
	p.text(theme.SmallStrong, "In your own words, if you like: why this one?", h.ClayDark)
	a.accountField(p)
	p.text(theme.SmallStrong, "Then choose the moment", h.ClayDark)
	ids := []string{}
	for i, m := range d.Moments {
		o := a.offer("moment:" + m.ID)
		if o == nil {
			continue
		}
		c := row(o, "moments", i+1)
		c.Label, c.Note = m.Text, m.When
		if m.Forecast >= 0 {
			c.Note = joined(", ", m.When, fmt.Sprintf("you said %d %%", m.Forecast))
		}
		p.choice(c)
		ids = append(ids, o.ID)
	}
	a.homeAt(append(ids, accountID, "ui:pause", "scroll:moment"))
	p.scrolled("scroll:moment", "moments", body)
}

// accountField is as high as what is written in it.
func (a *App) accountField(p *pile) {
	f := p.f
	height := max(f.Theme.Style(theme.Text).LineHeight(), f.TextHeight(max(1, p.w-20), theme.Text, a.words)) + 20
	p.add(height, func(r widget.Rect) {
		f.Edit(r, widget.Field{ID: accountID, Region: "account", Label: "Your own words", Hint: "It mattered because ...", Limit: 600}, &a.words)
	})
}

// doneWords is what the player said, once more, and nothing about them.
func (a *App) doneWords(p *pile, d *view.Debrief) {
	h := p.f.Theme.Human()
	p.text(theme.SmallStrong, joined(", ", a.page.Title, a.page.Life), h.ClayDark)
	p.text(theme.Title, "What you said", h.Ink)
	if m := named(d); m != nil {
		p.text(theme.Small, m.When, h.Soft)
		p.text(theme.Heading, m.Text, h.Ink)
		p.text(theme.Text, m.Came, h.Soft)
	} else {
		p.text(theme.Text, "There was no moment to name.", h.Soft)
	}
	if d.Account != "" {
		p.text(theme.Speech, "“"+d.Account+"”", h.Ink)
	}
	if laid(d.Tokens) > 0 {
		p.space(4)
		a.discRow(p, d.Tokens)
		p.text(theme.Text, tokenSentence(d.Tokens), h.Ink)
	}
	if d.Card != nil && d.Card.Text != "" {
		p.rule(p.f.Palette().Shade)
		p.text(theme.SmallStrong, "Your card", h.ClayDark)
		p.text(theme.Speech, d.Card.Text, h.Ink)
	}
	if d.Crowd != nil {
		p.rule(p.f.Palette().Shade)
		if m := d.Pivot; m != nil && m.ID != d.Moment { // its lives are told, and not those of the moment named above
			p.text(theme.SmallStrong, "One decision, lived again", h.ClayDark)
			p.text(theme.Strong, joined(": ", m.When, m.Text), h.Ink)
		}
		p.text(theme.Text, d.Crowd.Sentence, h.Ink)
	} else {
		p.text(theme.Text, d.Caveat, h.Soft)
	}
}

// blocks sets a step in words, one piece under the other: what was lived in ink, the other life in the colour of what could be done.
func (a *App) blocks(p *pile, d *view.Debrief) {
	h := p.f.Theme.Human()
	for _, b := range d.Blocks(d.Step) {
		switch b.Role {
		case "heading":
			p.text(theme.Title, b.Text, h.Ink)
		case "sub":
			p.space(4)
			p.text(theme.SmallStrong, b.Text, h.ClayDark)
		case "lead":
			p.text(theme.Speech, b.Text, h.Ink)
		case "other":
			p.text(theme.Text, b.Text, h.ClayDark)
		case "soft":
			p.text(theme.Small, b.Text, h.Soft)
		default:
			p.text(theme.Text, b.Text, h.Ink)
		}
	}
}

// cardField is where the card is written.
func (a *App) cardField(p *pile) {
	f := p.f
	height := max(f.Theme.Style(theme.Text).LineHeight(), f.TextHeight(max(1, p.w-20), theme.Text, a.words)) + 20
	p.add(height, func(r widget.Rect) {
		f.Edit(r, widget.Field{ID: cardID, Region: "letter", Label: "Your card", Hint: "When ..., I will ...", Limit: 300}, &a.words)
	})
}

// cardID is the field for the card.
const cardID = "card-words"

// named is the moment the player named, or nil.
func named(d *view.Debrief) *view.Moment {
	for i := range d.Moments {
		if d.Moments[i].ID == d.Moment {
			return &d.Moments[i]
		}
	}
	return nil
}
