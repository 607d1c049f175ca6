package screen

import (
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// thoughtID is the field in which what one thinks of somebody is written.
const thoughtID = "thought-words"

// noteOf is the offer to note what one thinks of somebody, or nil where there is none.
func (a *App) noteOf(person string) *view.Offer { return a.offer("note:" + person) }

// thoughtNote is what the player thinks of somebody on a yellow note, which opens where it can be written anew.
func (a *App) thoughtNote(p *pile, q *view.Person, region string) {
	if q.Think == "" {
		return
	}
	f, w := p.f, p.proseWidth()
	heading := joined(", ", "What you think", q.ThinkAge)
	h := f.TextHeight(w-24, theme.SmallStrong, heading) + f.TextHeight(w-24, theme.Text, q.Think) + 16
	p.add(h, func(r widget.Rect) {
		r.W = w
		f.Note(r, heading, q.Think)
		if a.noteOf(q.ID) == nil {
			return
		}
		s := f.Reach(widget.Item{ID: "ui:think:" + q.ID, Region: region, Rect: r, Label: heading + ": " + q.Think, Enabled: true})
		f.Ring(r, 4, s)
	})
}

// thinkEntry leads to the note of what the player thinks of somebody, where it can be written.
func (a *App) thinkEntry(p *pile, q *view.Person, region string) {
	if a.noteOf(q.ID) == nil {
		return
	}
	p.button(widget.Option{ID: "ui:think:" + q.ID, Region: region, Label: "Note what you think of " + a.shortName(q), Flat: true})
}

// thoughtLines are the notes of everybody, on a page that looks back.
func (a *App) thoughtLines(p *pile) {
	h, any := p.f.Theme.Human(), false
	for i := range a.page.People {
		q := &a.page.People[i]
		if a.noteOf(q.ID) == nil {
			continue
		}
		if !any {
			p.space(2)
			p.text(theme.SmallStrong, "What you think of them", h.ClayDark)
			p.tight(-6)
			p.text(theme.Small, "Yours alone. It stands beside what was so when you look back.", h.Soft)
			any = true
		}
		line := q.Think
		if line == "" {
			line = "Nothing noted yet."
		}
		p.tight(-4)
		p.entry(a, entry{id: "ui:think:" + q.ID, region: "letter", title: q.Name, line: line, meta: q.ThinkAge})
	}
}

// thoughtSheet is where it is written.
func (a *App) thoughtSheet(p *pile) {
	h, f := p.f.Theme.Human(), p.f
	q := a.somebody(a.thinking)
	if q == nil {
		return
	}
	p.text(theme.Name, "What do you think of "+q.Name+"?", h.Ink)
	p.text(theme.Text, "What moves them, what they need, what they will do. Yours alone: it stands beside what was so when you look back.", h.Soft)
	p.note(joined(", ", "You wrote", q.ThinkAge), q.Think)
	line := f.Theme.Style(theme.Text).LineHeight()
	p.add(max(line, f.TextHeight(p.w-20, theme.Text, a.words))+20, func(r widget.Rect) {
		f.Edit(r, widget.Field{ID: thoughtID, Region: "over", Label: "What you think", Hint: "I think that ...", Limit: 240}, &a.words)
	})
	s := &shelf{}
	s.add(widget.Option{ID: "ui:thought", Region: "over", Label: "Keep", Chosen: true, Note: a.key(input.Enter)})
	s.add(widget.Option{ID: "ui:close", Region: "over", Label: "Back", Note: a.key(input.Esc)})
	p.shelved(s)
}

// thoughts carries out what concerns the notes; false for all else.
func (a *App) thoughts(kind, rest string) bool {
	switch kind {
	case "think":
		a.thinking, a.words = rest, ""
		a.show(overThink)
		a.state.SetFocus(thoughtID)
	case "thought":
		a.keepThought()
	default:
		return false
	}
	return true
}

// keepThought hands the note in. What cannot be kept is told, and the words stay.
func (a *App) keepThought() {
	if r := a.door.Do(view.Intent{Offer: "note:" + a.thinking, Forecast: -1, Text: a.words}); r.Problem != "" {
		a.problem, a.dirty = r.Problem, true
		return
	}
	a.words = ""
	a.closeOver()
	a.page, a.offers = a.door.View(), a.door.Offers()
	a.turns++
	a.dirty = true
}
