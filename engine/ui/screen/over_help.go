package screen

import (
	"strings"

	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// help says what has focus, and which keys there are.
func (a *App) help(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Help", h.Ink)
	if a.door != nil {
		p.text(theme.SmallStrong, "You are at", h.ClayDark)
		p.tight(-6)
		p.text(theme.Text, a.atWords(), h.Ink)
	}
	p.text(theme.SmallStrong, a.keysHead(), h.ClayDark)
	for _, k := range a.keyLines() {
		p.tight(-6)
		p.keyLine(k[0], k[1])
	}
	p.text(theme.Small, a.keysFoot(), h.Soft)
	p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Back", Note: a.key(input.Esc), Digit: 1})
	if a.hands.device == input.Keyboard {
		p.choice(widget.Option{ID: "ui:keys", Region: "over", Label: "Other letters ...", Digit: 2})
	}
}

// keyLine is a key and what it does.
func (p *pile) keyLine(key, does string) {
	f := p.f
	column := f.Theme.Scaled(84)
	rest := max(1, p.w-column)
	p.add(f.TextHeight(rest, theme.Text, does), func(r widget.Rect) {
		f.Text(r.X, r.Y, column, theme.Strong, key)
		f.Text(r.X+column, r.Y, rest, theme.Text, does)
	})
}

// atWords says in words what had focus when help was asked for.
func (a *App) atWords() string {
	at := a.beneathFocus()
	for i := range a.page.People {
		if q := &a.page.People[i]; at == "ui:person:"+q.ID {
			return personWords(q)
		}
	}
	for i := range a.page.Matters {
		if m := &a.page.Matters[i]; at == "ui:matter:"+m.ID {
			return joined(" ", m.Title+".", m.Line, sentenceCase(joined(", ", m.Since, rounds(m.Rounds)))+".")
		}
	}
	if id, ok := strings.CutPrefix(at, "ui:drawer:"); ok {
		if e, ok := view.Inside(a.menu(), id); ok {
			return e.Text + ", " + minutesSpan(e.Least, e.Most) + ". " + a.enterKey() + " opens it; then it asks: " + e.Ask
		}
	}
	if q := a.work(strings.TrimPrefix(at, "ui:project:")); q != nil {
		return q.Name + ": " + projectSentence(q) + ". " + a.enterKey() + " shows what is told of it, and what can be done."
	}
	if o := a.offer(at); o != nil {
		return offerWords(o)
	}
	switch at {
	case "ui:day":
		return "Today: " + a.todayWords() + ". " + a.enterKey() + " shows it as a list."
	case "ui:card":
		return "What you know of somebody, each thing with its age. " + a.enterKey() + " opens it."
	case "ui:topic:week":
		return "Team and week: what has a place in every week, and what concerns everybody. " + a.enterKey() + " opens it."
	case "ui:topic:search", seekID:
		return "The search. Write what you want to do, or to whom; Enter goes to what was found."
	case "ui:inbox":
		return "The inbox, with " + counted(a.page.Inbox.Unread, "message", "messages") + " unread. " + a.enterKey() + " opens it."
	case "ui:you":
		return "Your own desk. " + a.enterKey() + " shows what lies on it."
	}
	return "This page. " + a.leads()
}

// personWords is somebody as the floor shows them, in words.
func personWords(q *view.Person) string {
	look := postureWords(q.Posture)
	if q.Headphones {
		look = joined(", ", look, "headphones on")
	}
	if q.Coffee {
		look = joined(", ", look, "with a coffee")
	}
	parts := []string{q.Name + ", " + q.Role}
	for _, s := range []string{whereabouts(q), look, q.Sign, seenWords(q)} {
		if s != "" {
			parts = append(parts, sentenceCase(s))
		}
	}
	return joined(". ", parts...) + ". " + q.Noticed
}

func postureWords(posture string) string {
	switch posture {
	case "turned_away":
		return "turned away"
	case "arms_crossed":
		return "arms crossed"
	case "leaning_in":
		return "leaning in"
	case "neutral":
		return "at ease"
	case "slumped", "upright":
		return posture
	}
	return ""
}

// offerWords says what an offer is, what it costs, and what you last saw of who it is for.
func offerWords(o *view.Offer) string {
	words := joined(", ", o.Text, minutes(o.Minutes)) + "."
	return joined(" ", words, o.Detail, o.Refused)
}
