package screen

import (
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// Reminder is a card of an earlier play, asked about before anything else.
type Reminder struct {
	Text   string               // as it was written; empty for none
	Answer func(did bool) error // keeps the answer
}

// Remind asks about a card before the first page.
func (a *App) Remind(r Reminder) { a.reminder, a.dirty = r, true }

// remind is the page that asks: did you do it?
func (a *App) remind(f *widget.Frame) {
	a.pageOfPaper(f, "scroll:reminder", func(p *pile) {
		h := p.f.Theme.Human()
		p.text(theme.SmallStrong, "Last time you wrote a card for your own week", h.ClayDark)
		p.text(theme.Speech, a.reminder.Text, h.Ink)
		p.text(theme.Title, "Did you do it?", h.Ink)
	}, []view.Offer{
		{ID: "ui:did:yes", Text: "Yes"}, {ID: "ui:did:no", Text: "No, and that is all right"}, {ID: "ui:did:later", Text: "Not yet; ask me again"},
	})
}

// did takes the answer to a card. What cannot be kept is told, and asked again next time.
func (a *App) did(answer string) {
	r := a.reminder
	a.reminder = Reminder{}
	a.elapsed, a.dirty = 0, true
	if answer != "later" && r.Answer != nil {
		if err := r.Answer(answer == "yes"); err != nil {
			a.notice = "Your answer could not be kept (" + err.Error() + "); you are asked again next time."
		}
	}
	a.state.SetFocus("")
}
