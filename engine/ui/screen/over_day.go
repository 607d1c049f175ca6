package screen

import (
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// day is today, the projects and your promises in words: what strip and bands show, for reading.
func (a *App) day(p *pile) {
	h := a.theme.Human()
	head, sub := a.dateWords()
	p.text(theme.Name, head, h.Ink)
	p.tight(-6)
	p.text(theme.Small, sub, h.Soft)
	p.text(theme.SmallStrong, "Today", h.ClayDark)
	for _, s := range a.page.Today {
		p.tight(-6)
		p.text(theme.Text, spanWords(s), h.Ink)
	}
	p.text(theme.SmallStrong, "Projects, as reported", h.ClayDark)
	for i := range a.page.Projects {
		q := &a.page.Projects[i]
		p.tight(-6)
		p.text(theme.Text, q.Name+": "+projectSentence(q)+".", h.Ink)
	}
	p.text(theme.Text, a.page.Deadline, h.Ink)
	a.promises(p, "")
	p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Back", Note: a.key(input.Esc), Digit: 1})
	p.choice(widget.Option{ID: "ui:pause", Region: "over", Label: "Pause, settings, help", Digit: 2})
}
