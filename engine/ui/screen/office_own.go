package screen

import "headcount/engine/ui/theme"

// panelOwn is the calendar of the organisation and whom one can ask, with what came of what they said.
func (a *App) panelOwn(p *pile) {
	h := a.theme.Human()
	if len(a.page.Calendar) > 0 {
		p.text(theme.SmallStrong, "In the calendar", h.ClayDark)
	}
	for _, line := range a.page.Calendar {
		p.tight(-6)
		p.text(theme.Text, line, h.Ink)
	}
	for i := range a.page.Advisers {
		x := &a.page.Advisers[i]
		p.text(theme.SmallStrong, joined(", ", x.Name, x.Role), h.ClayDark)
		for _, line := range []string{x.Note, x.Record, x.Last} {
			if line != "" {
				p.tight(-6)
				p.text(theme.Text, line, h.Ink)
			}
		}
	}
}

// firstMind is where focus begins in a gap for somebody who keeps a part of their own: at what comes to their mind first. It is "" for
// everybody else.
func (a *App) firstMind() string {
	for i := range a.offers {
		o := &a.offers[i]
		switch {
		case !o.First:
		case o.Group == "matter":
			return "ui:matter:" + o.Matter
		case o.Group == "person":
			return "ui:person:" + o.Person
		case o.Group == "machine" && a.folded:
			return "ui:inbox"
		default:
			return o.ID
		}
	}
	return ""
}
