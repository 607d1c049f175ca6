package screen

import (
	"fmt"
	"slices"

	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// sliderID is the slider of a forecast. It is the id of no offer: moving it decides nothing.
const sliderID = "forecast:slider"

// encounter is who is met on this page, how, and what is said.
type encounter struct {
	id      string // tells this page from all others, for what is remembered of it
	medium  medium
	person  *view.Person // nil when nobody is met
	missing bool         // they were not there
	noticed string
}

// medium is how one meets.
type medium uint8

// The media.
const (
	face  medium = iota // you see them
	table               // you see everybody
	voice               // you hear them
	letters
	alone
)

// talk is a scene, a decision not yet shown, or what came of one.
func (a *App) talk(f *widget.Frame) {
	e := a.encounter()
	if e.medium == letters {
		a.thread(f, e)
		return
	}
	if seats := a.atTable(f, e); seats != nil {
		a.meeting(f, e, seats)
		return
	}
	w := f.Bounds()
	share := .5
	switch {
	case !a.roomy(w.W):
		share = .27
	case w.W < 1100:
		share = .42
	}
	left, right := w.SplitLeft(w.W*share, 0)
	side := a.margin(w.W)
	column := widget.Rect{X: right.X + side - edge, Y: 20, W: right.W - 2*side + 2*edge + 4, H: w.H - 34}
	a.stage(f, left, e)
	a.speech(f, column, e)
}

// encounter reads from the page who is met and how.
func (a *App) encounter() encounter {
	p := &a.page
	e := encounter{id: p.Stop, medium: alone}
	who := ""
	if p.Scene != nil {
		e.id += ":" + p.Scene.ID
		e.medium, who = meant(p.Scene.Setting), p.Scene.Person
	}
	if p.Stop == "told" && p.Told != nil {
		if p.Told.Person != "" {
			who = p.Told.Person
		}
		e.medium = heard(p.Told.Channel, e.medium, p.Scene != nil)
		e.id += ":" + p.Told.Choice
	}
	e.person = a.somebody(who)
	if guest := a.guest(); guest != nil && e.person == nil {
		e.person, e.medium = guest, face
		return e
	}
	if e.person != nil && p.Stop == "told" && p.Told != nil && p.Told.Facing {
		e.medium = face
	}
	if e.medium == letters || e.person == nil {
		if e.person == nil && (e.medium == face || e.medium == voice) {
			e.medium = alone
		}
		return e
	}
	e.noticed = e.person.Noticed
	if p.Stop == "told" {
		e.noticed = p.Told.Noticed
		e.missing = p.Told.Noticed == "" && !e.person.Present && (p.Told.Channel == "walk" || p.Told.Channel == "aside")
	}
	if e.medium == voice { // nothing is seen over the phone
		e.noticed = ""
	}
	return e
}

// guest is somebody of elsewhere who was met alone: an applicant, or whoever has a say and no desk here. nil where there was none.
func (a *App) guest() *view.Person {
	if a.page.Stop != "told" || a.page.Told == nil || len(a.page.Told.Table) != 1 || a.page.Told.Table[0].Person != "" {
		return nil
	}
	s := &a.page.Told.Table[0]
	return &view.Person{ID: "guest:" + s.Name, Name: s.Name, Role: s.Role, Looks: s.Looks, Posture: s.Posture, Mood: s.Mood, Present: true, Fade: 1}
}

// meant is the medium of a written scene.
func meant(setting string) medium {
	switch setting {
	case "chat", "mail":
		return letters
	case "phone":
		return voice
	case "meeting":
		return table
	}
	return face
}

// heard is the medium of an answer: that of the way taken, or where none was taken that of the scene.
func heard(channel string, scene medium, written bool) medium {
	switch channel {
	case "chat", "mail", "board":
		return letters
	case "call":
		return voice
	case "gathering":
		return table
	case "walk", "aside", "video":
		return face
	}
	if written {
		return scene
	}
	return alone
}

// speech is the half with the words: what is said above, what can be done below.
func (a *App) speech(f *widget.Frame, r widget.Rect, e encounter) {
	y := a.speechHead(f, r, e)
	body := widget.Rect{X: r.X, Y: y, W: r.W, H: r.Bottom() - y}
	what := a.said(f, scrolledWidth(body), e)
	below := a.answers(f, scrolledWidth(body), e)
	forText, forChoices := shareOut(body.H, what.height()+2*edge, below.height()+2*edge)
	text, choices := body.SplitTop(forText, 0)
	choices.H = forChoices
	what.scrolled("said:"+e.id, "said", text)
	below.scrolled("answers:"+e.id+a.pending, "answers", choices)
	a.corner(f, widget.Rect{X: r.X, Y: r.Y, W: r.W + 6})
}

// speechHead names the scene, the person and the time.
func (a *App) speechHead(f *widget.Frame, r widget.Rect, e encounter) float64 {
	h := f.Theme.Human()
	title, under := a.page.Title, ""
	if e.person != nil {
		title, under = e.person.Name, e.person.Role
	}
	if a.page.Scene != nil {
		title = a.page.Scene.Title
		if e.person != nil {
			under = joined(", ", e.person.Name, e.person.Role)
		}
	}
	inner := widget.Rect{X: r.X + edge, Y: r.Y, W: r.W - 2*edge - 4}
	y := r.Y + 2
	pause := buttonWidth(f, inner.W, widget.Option{Label: "Pause", Flat: true})
	y += f.TextIn(inner.X, y, inner.W-pause, theme.Title, title, h.Ink)
	y += f.TextIn(inner.X, y, inner.W, theme.Text, under, h.Soft)
	y += f.TextIn(inner.X, y, inner.W, theme.Small, joined(", ", a.page.Date, a.page.Clock), h.ClayDark)
	return y + 4
}

// said is what is said, or what is about to be, or what followed.
func (a *App) said(f *widget.Frame, w float64, e encounter) *pile {
	h := f.Theme.Human()
	p := newPile(f, w, 10)
	switch {
	case a.page.Stop == "said" && a.page.Said != nil:
		a.saidWords(p, h)
	case a.page.Stop == "told" && a.page.Told != nil:
		a.toldWords(p, h)
	case a.page.Scene != nil:
		a.askedAbove(p)
		p.text(theme.Speech, a.page.Scene.Text, h.Ink)
		if a.page.Scene.Public {
			p.text(theme.Small, "Others are listening.", h.ClayDark)
		}
		a.sinceThen(p, h)
	}
	if a.page.Stop == "scene" && e.person != nil && e.medium != letters {
		if a.thoughtNote(p, e.person, "said"); e.person.Think == "" {
			a.thinkEntry(p, e.person, "said")
		}
	}
	if !a.shownBeside(f, e) && e.noticed != "" {
		p.text(theme.SmallStrong, "What you notice", h.ClayDark)
		p.text(theme.Text, e.noticed, h.Ink)
	}
	return p
}

// shownBeside reports whether what is noticed has a card beside the person; in a narrow half it stands among the words.
func (a *App) shownBeside(f *widget.Frame, e encounter) bool {
	return a.roomy(f.Bounds().W) && (e.medium == face || e.medium == table)
}

func (a *App) saidWords(p *pile, h theme.Human) {
	s := a.page.Said
	if a.page.Scene != nil && a.roomy(p.f.Bounds().W) { // elsewhere it would push what is decided out of sight
		p.text(theme.Text, a.page.Scene.Text, h.Soft)
		p.space(6)
	}
	p.text(theme.SmallStrong, "What you are about to do", h.ClayDark)
	p.text(theme.Speech, s.Text, h.Ink)
	if s.Forecast >= 0 {
		p.space(4)
		p.text(theme.Text, s.Question, h.Soft)
		p.text(theme.Strong, fmt.Sprintf("You say: %d %%, %s.", s.Forecast, inTen(s.Forecast)), h.Ink)
	}
}

func (a *App) toldWords(p *pile, h theme.Human) {
	t := a.page.Told
	p.text(theme.Text, "You: "+t.Choice, h.Soft)
	p.text(theme.Speech, t.Text, h.Ink)
	if t.Later {
		p.text(theme.Text, "The answer is still out. It will reach you, or it will not.", h.ClayDark)
	}
	if t.Forecast >= 0 {
		p.text(theme.Strong, joined(" ", fmt.Sprintf("You said %d %%.", t.Forecast), t.Came), h.Ink)
	}
	p.text(theme.Aside, t.Overhear, h.Soft)
	for i, line := range t.Learned {
		if i == 0 {
			p.text(theme.SmallStrong, "What you take from it", h.ClayDark)
		}
		p.tight(-4)
		p.text(theme.Text, line, h.Ink)
	}
	if t.Minutes > 0 {
		p.text(theme.Small, sentenceCase(counted(t.Minutes, "minute", "minutes"))+" of your day.", h.Soft)
	}
}

// sinceWords is the heading over what reached the player; on the first morning there was no move before it.
func (a *App) sinceWords() string {
	if a.page.Stop == "monday" && a.page.Week == 1 {
		return "Before you have sat down"
	}
	return "Since your last move"
}

// sinceThen lists what reached the player before this scene began.
func (a *App) sinceThen(p *pile, h theme.Human) {
	for i, s := range a.page.Signs {
		if i == 0 {
			p.space(2)
			p.text(theme.SmallStrong, a.sinceWords(), h.ClayDark)
		}
		p.text(theme.Small, joined("  ", s.When, s.Text), h.Soft)
	}
}

// answers is what can be done: the choices of a scene, the forecast of one of them, or going on.
func (a *App) answers(f *widget.Frame, w float64, e encounter) *pile {
	if o := a.offer(a.pending); o != nil && a.pending != "" {
		return a.forecasting(f, w, o)
	}
	p := newPile(f, w, 10)
	if a.page.Stop != "scene" {
		a.onward(p)
		return p
	}
	var open, refused []string
	for i, o := range a.group("scene") {
		p.choice(row(&o, "answers", i+1))
		if o.Refused == "" {
			open = append(open, o.ID)
		} else {
			refused = append(refused, o.ID)
		}
	}
	a.homeAt(append(slices.Concat(open, refused), "said:"+e.id, "ui:pause")) // it begins where something can be done
	return p
}

// homeAt is home for a list that may be empty.
func (a *App) homeAt(ids []string) {
	if len(ids) > 0 {
		a.home(ids...)
	}
}

// onward is going on, and taking back while that is possible.
func (a *App) onward(p *pile) {
	s, ids := &shelf{}, []string{}
	for i, o := range a.group("page") {
		b := row(&o, "answers", 0)
		b.Chosen = i == 0
		s.add(b)
		ids = append(ids, o.ID)
	}
	if a.page.CanUndo {
		s.add(widget.Option{ID: "ui:undo", Region: "answers", Label: "Take it back", Note: a.keyOf(cmdUndo)})
		ids = append(ids, "ui:undo")
	}
	p.shelved(s)
	a.homeAt(append(ids, "said:"+a.encounter().id, "ui:pause"))
}

// asked is the question of a forecast and what it is about.
func (a *App) asked(p *pile, o *view.Offer) {
	pal := p.f.Palette()
	p.text(pal.Small, "Before you see: "+o.Text, pal.Soft)
	p.text(pal.Strong, o.Forecast, pal.Ink)
}

// askedAbove is asked among the words of the scene, where letters are so large that the slider would be pushed out of sight.
func (a *App) askedAbove(p *pile) {
	if o := a.offer(a.pending); o != nil && a.pending != "" && !a.roomy(p.f.Bounds().W) {
		a.asked(p, o)
	}
}

// beliefWords stand under the slider.
var beliefWords = []string{"no", "hardly", "even", "likely", "sure"}

// forecasting asks how likely the player thinks it is, before anything is sent.
func (a *App) forecasting(f *widget.Frame, w float64, o *view.Offer) *pile {
	pal := f.Palette()
	p := newPile(f, w, 10)
	if a.roomy(f.Bounds().W) {
		a.asked(p, o)
	}
	p.text(pal.Strong, fmt.Sprintf("%d %%, %s", a.forecast, inTen(a.forecast)), pal.AccentText)
	knob := 2*f.Theme.Scaled(13) + 8 + f.Theme.Style(theme.Small).LineHeight() + 6
	p.add(knob, func(r widget.Rect) {
		f.Slide(r, widget.Slider{ID: sliderID, Region: "answers", Label: o.Forecast, Words: beliefWords}, &a.forecast)
	})
	s := &shelf{}
	s.add(widget.Option{ID: o.ID, Region: "answers", Label: "Say so and see", Chosen: true})
	s.add(widget.Option{ID: "ui:close", Region: "answers", Label: "Back", Note: a.key(input.Esc)})
	p.shelved(s)
	a.home(sliderID, o.ID, "ui:close", "ui:pause", "said:"+a.encounter().id)
	if a.open == overNothing && a.state.Focus() == sliderID && f.Has(input.Enter) { // Enter on the slider says so
		a.state.SetFocus(o.ID)
	}
	return p
}
