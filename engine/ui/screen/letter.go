package screen

import (
	"strings"

	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// sheetWidth is how wide a page of text gets, in points at text 100 percent.
const sheetWidth = 780

// reviewWidth is how wide a page gets that looks back on many weeks.
const reviewWidth = 1080

// letter is the page of a Monday or a Friday.
func (a *App) letter(f *widget.Frame) {
	wide := float64(sheetWidth)
	if a.page.Letter != nil && a.page.Letter.Review != nil {
		wide = reviewWidth
	}
	a.paper(f, "letter:"+a.page.Stop+a.page.Date, wide, a.letterWords, a.group("page"))
}

// pageOfPaper is a sheet in the middle of the window with what is written on it, and under it the button that goes on; what else is
// offered stands at the end of the sheet, quietly.
func (a *App) pageOfPaper(f *widget.Frame, id string, write func(*pile), offers []view.Offer) {
	a.paper(f, id, sheetWidth, write, offers)
}

// paper is pageOfPaper on a sheet of so many points at text 100 percent, where the window has them.
func (a *App) paper(f *widget.Frame, id string, wide float64, write func(*pile), offers []view.Offer) {
	w := f.Bounds()
	r := w.InsetXY(a.margin(w.W), 0)
	if most := f.Theme.Scaled(wide); r.W > most {
		r = widget.Rect{X: (w.W - most) / 2, Y: r.Y, W: most, H: r.H}
	}
	options, ids := paperOptions(offers)
	a.homeAt(append(ids, id, "ui:pause", cardID))
	top := max(12+f.Theme.Scaled(30)+6, a.noteBottom(f)+8) // a note is read first, and the headline is not under it
	inner := widget.Rect{X: r.X + theme.Inset - edge, Y: top + 14, W: r.W - 2*(theme.Inset-edge) + 4}
	p := newPile(f, scrolledWidth(inner), 10)
	write(p)
	if len(options) > 1 && strings.HasPrefix(options[0].ID, "run:") { // several ways on, none of them an aside
		p.rule(f.Palette().Shade)
		p.text(f.Palette().Strong, "How do you want the time to pass?", f.Palette().Ink)
		for i, o := range options {
			o.Flat, o.Chosen, o.Digit = false, false, i+1
			p.choice(o)
		}
		options = nil
	}
	if len(options) > 1 {
		p.rule(f.Palette().Shade)
		for _, o := range options[1:] {
			p.button(o)
		}
	}
	foot := widget.Rect{X: r.X}
	if len(options) > 0 {
		foot.W = buttonWidth(f, r.W, options[0])
		foot.H = f.ChoiceHeight(foot.W, options[0]) + 16
	}
	sheet := widget.Rect{X: r.X, Y: top, W: r.W, H: min(p.height()+2*14+2*edge, w.H-top-foot.H-18)}
	inner.H = sheet.H - 2*14
	foot.Y = sheet.Bottom() + 16
	foot.H -= 16
	if len(options) > 0 { // first in the order of focus: it is what Enter does
		f.Button(foot, options[0])
	}
	f.Sheet(sheet)
	p.scrolled(id, "letter", inner)
	a.corner(f, widget.Rect{X: w.X, Y: 8, W: w.W - 12})
}

// paperOptions are the offers as buttons: the first in the accent, the others quiet.
func paperOptions(offers []view.Offer) (options []widget.Option, ids []string) {
	for i := range offers {
		o := row(&offers[i], "letter", 0)
		o.Chosen, o.Flat = i == 0, i > 0
		options, ids = append(options, o), append(ids, o.ID)
	}
	return options, ids
}

// letterWords is what a Monday or a Friday says.
func (a *App) letterWords(p *pile) {
	h, l := p.f.Theme.Human(), a.page.Letter
	if l == nil {
		l = &view.Letter{Heading: a.page.Date}
	}
	p.text(theme.Title, l.Heading, h.Ink)
	p.text(theme.Small, joined(". ", a.page.Life, a.page.Deadline), h.Soft)
	p.space(2)
	for _, line := range l.Lines {
		p.text(theme.Text, line, h.Ink)
	}
	a.review(p, l.Review)
	a.partings(p, l.Partings)
	p.note("One thing you set going", l.SetOff)
	p.note("One sign that passed your desk", l.Passed)
	a.promiseLines(p)
	a.thoughtLines(p)
	a.sinceThen(p, h)
}

// partings are who has left and who begins: the chair that is empty, or the face that is new, and the words.
func (a *App) partings(p *pile, list []view.Parting) {
	f, h := p.f, p.f.Theme.Human()
	wide := f.Theme.Scaled(64)
	for i := range list {
		q := &list[i]
		heading := q.Name + " has left"
		if q.Begins {
			heading = q.Name + " is new here"
		}
		inner := p.w - wide - 14
		head := f.TextHeight(inner, theme.Strong, heading)
		high := max(wide*figure.Height/figure.Width, head+f.TextHeight(inner, theme.Speech, q.Text))
		p.add(high, func(r widget.Rect) {
			at := widget.Rect{X: r.X, Y: r.Y, W: wide, H: wide * figure.Height / figure.Width}
			if who := a.somebody(q.Person); q.Begins && who != nil {
				a.smallFigure(f, who, at)
			} else {
				figure.Chair(f.Canvas, at.Center().X, at.Bottom()-8, wide/figure.Width*.9)
			}
			y := r.Y + (r.H-head-f.TextHeight(inner, theme.Speech, q.Text))/2
			f.TextIn(r.X+wide+14, y, inner, theme.Strong, heading, h.ClayDark)
			f.TextIn(r.X+wide+14, y+head, inner, theme.Speech, q.Text, h.Ink)
		})
	}
}

// promiseLines lists what was promised and how it stands: a face, the words, and the state in words.
func (a *App) promiseLines(p *pile) {
	if len(a.page.Promises) == 0 {
		return
	}
	f, h := p.f, p.f.Theme.Human()
	p.space(2)
	p.text(theme.SmallStrong, "What was wanted of you", h.ClayDark)
	face := f.Theme.Scaled(34)
	for i := range a.page.Promises {
		q := &a.page.Promises[i]
		state := promised(q.State)
		if q.State != "declined" && q.State != "lapsed" { // nothing of it falls due
			state = joined(", ", state, "due "+q.Due)
		}
		inner := p.w - face - 14
		head := f.TextHeight(inner, theme.SmallStrong, q.Name+": "+state)
		text := f.TextHeight(inner, theme.Small, q.Text)
		p.add(max(face*1.3, head+text), func(r widget.Rect) {
			a.smallFigure(f, a.somebody(q.Person), widget.Rect{X: r.X, Y: r.Y, W: face, H: min(r.H, face*figure.Height/figure.Width)})
			f.TextIn(r.X+face+14, r.Y, inner, theme.SmallStrong, q.Name+": "+state, h.Ink)
			f.TextIn(r.X+face+14, r.Y+head, inner, theme.Small, q.Text, h.Soft)
		})
	}
}

// review is a stretch of weeks looked back on: what is said to it, what passed between the player and each of them, what gaps went to, and what
// was said beforehand. Counts, and no grade.
func (a *App) review(p *pile, r *view.Review) {
	if r == nil {
		return
	}
	f, h := p.f, p.f.Theme.Human()
	p.rule(h.Shade)
	p.text(theme.Name, r.Heading, h.Ink)
	for _, line := range r.Lines {
		p.text(theme.Speech, line, h.Ink)
	}
	if len(r.People) > 0 {
		p.text(theme.SmallStrong, "Between you and them", h.ClayDark)
	}
	columns := 1
	if p.w >= f.Theme.Scaled(680) {
		columns = 2
	}
	for i := 0; i < len(r.People); i += columns {
		a.reviewRow(p, r.People[i:min(i+columns, len(r.People))], columns)
	}
	for _, b := range []struct {
		heading string
		lines   []string
	}{{"Your gaps", r.Gaps}, {"What you said beforehand", r.Said}} {
		if len(b.lines) == 0 {
			continue
		}
		p.text(theme.SmallStrong, b.heading, h.ClayDark)
		for _, line := range b.lines {
			p.tight(-6)
			p.text(theme.Text, line, h.Ink)
		}
	}
	p.rule(h.Shade)
}

// reviewRow is as many people as there are columns, each with what passed between them and the player.
func (a *App) reviewRow(p *pile, row []view.ReviewRow, columns int) {
	f, h := p.f, p.f.Theme.Human()
	face := f.Theme.Scaled(34)
	pitch := (p.w + theme.Inset) / float64(columns)
	inner := pitch - theme.Inset - face - 14
	high := face * 1.3
	for i := range row {
		high = max(high, f.TextHeight(inner, theme.SmallStrong, row[i].Name)+f.TextHeight(inner, theme.Small, row[i].Text+"."))
	}
	p.add(high, func(at widget.Rect) {
		for i := range row {
			x := at.X + pitch*float64(i)
			a.smallFigure(f, a.somebody(row[i].Person), widget.Rect{X: x, Y: at.Y, W: face, H: min(at.H, face*figure.Height/figure.Width)})
			y := at.Y + f.TextIn(x+face+14, at.Y, inner, theme.SmallStrong, row[i].Name, h.Ink)
			f.TextIn(x+face+14, y, inner, theme.Small, sentenceCase(row[i].Text)+".", h.Soft)
		}
	})
}
