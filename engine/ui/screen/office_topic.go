package screen

import (
	"strings"

	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// seekID is the field of the search. Enter in it goes to the first thing found.
const seekID = "ui:seek"

// longestSearch is how many letters can be searched for.
const longestSearch = 60

// work returns the project with an id, or nil.
func (a *App) work(id string) *view.Project {
	for i := range a.page.Projects {
		if a.page.Projects[i].ID == id {
			return &a.page.Projects[i]
		}
	}
	return nil
}

// board opens what is known of a project beside what can be done about it; where nothing can be, the day in words.
func (a *App) board(id string) {
	if q := a.work(id); a.page.Stop != "gap" || q == nil || q.Board == nil && len(view.ProjectOffers(a.offers, id)) == 0 {
		a.show(overDay)
		return
	}
	a.turnTo("project:" + id)
}

// topicMenu is what can be done about a project, the week, or what was searched for.
func (a *App) topicMenu() []view.Entry {
	id, project := strings.CutPrefix(a.topic, "project:")
	switch {
	case project:
		return view.Menu(a.page, view.OfProject, view.ProjectOffers(a.offers, id))
	case a.topic == "week":
		return view.Menu(a.page, view.OfAll, view.WeekOffers(a.offers))
	case a.topic == "search":
		return view.Menu(a.page, view.OfAll, view.Search(a.page, a.offers, a.sought))
	case a.around(a.topic) != nil:
		return view.Menu(a.page, view.OfTopic, view.TopicOffers(a.offers, a.topic))
	}
	return nil
}

func (a *App) panelTopic(p *pile) {
	id, project := strings.CutPrefix(a.topic, "project:")
	switch {
	case project:
		a.panelProject(p, a.work(id))
	case a.topic == "week":
		a.panelWeek(p)
	case a.around(a.topic) != nil:
		a.panelSheet(p, a.around(a.topic))
	default:
		a.panelSearch(p)
	}
}

// panelProject is a project as those who lead it tell of it: report, forecast and how sure they are, who works on it and since when.
func (a *App) panelProject(p *pile, q *view.Project) {
	h := a.theme.Human()
	p.text(theme.Name, q.Name, h.Ink)
	p.tight(-6)
	p.text(theme.Text, sentenceCase(joined(", ", q.Report, "due "+q.Due))+".", h.Ink)
	if b := q.Board; b != nil && len(a.trail) == 0 {
		p.text(theme.SmallStrong, "As those who lead it tell it", h.ClayDark)
		for _, s := range []string{b.Told, b.Sure, b.Compared} {
			if s != "" {
				p.tight(-6)
				p.text(theme.Text, s, h.Ink)
			}
		}
		p.text(theme.SmallStrong, "At work on it", h.ClayDark)
		for i := range b.Team {
			p.tight(-6)
			p.entry(a, memberEntry(&b.Team[i]))
		}
		if len(b.Team) == 0 {
			p.tight(-6)
			p.text(theme.Text, "Nobody.", h.Soft)
		}
	}
	a.panelLines(p)
}

// memberEntry is somebody at work on a project; Enter looks at them.
func memberEntry(m *view.Member) entry {
	e := entry{id: "ui:look:" + m.Person, region: "panel", title: m.Name, meta: joined(", ", m.Share, m.Since)}
	if m.New {
		e.mark = "new"
	}
	return e
}

// panelWeek is what has a place in every week, what waits for you, how you feel with people, and what concerns everybody.
func (a *App) panelWeek(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Team and week", h.Ink)
	if len(a.page.Standing) == 0 {
		p.text(theme.Text, "Nothing has a fixed place in the week yet.", h.Soft)
	}
	for _, s := range a.page.Standing {
		p.tight(-6)
		p.text(theme.Text, s, h.Ink)
	}
	p.text(theme.Text, a.page.Pile, h.Ink)
	if k := a.page.Felt; k != nil {
		p.text(theme.SmallStrong, k.Title+", "+k.Seen, a.faded(h.ClayDark, k.Fade))
		p.tight(-8)
		p.text(theme.Text, k.Text, a.faded(h.Ink, k.Fade))
	}
	a.panelOwn(p)
	for _, g := range a.page.Gone {
		p.text(theme.Small, g.Name+" "+g.Text+".", h.Soft)
	}
	a.panelLines(p)
}

// panelSearch finds anything that can be done by a word of it.
func (a *App) panelSearch(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Search", h.Ink)
	if len(a.trail) == 0 {
		f := p.f
		height := max(f.Theme.Style(theme.Text).LineHeight(), f.TextHeight(max(1, p.w-20), theme.Text, a.sought)) + 20
		p.add(height, func(r widget.Rect) {
			f.Edit(r, widget.Field{ID: seekID, Region: "panel", Label: "What do you want to do?", Hint: a.seekHint(), Limit: longestSearch}, &a.sought)
		})
		switch n := waysIn(a.menu()); {
		case strings.TrimSpace(a.sought) == "":
			p.text(theme.Small, "A word for what is done, a name, a matter, or a way.", h.Soft)
		case n == 0:
			p.text(theme.Small, "Nothing that can be done now is called that.", h.Soft)
		default:
			p.text(theme.Small, counted(n, "way to do it", "ways to do it"), h.Soft)
		}
	}
	a.panelLines(p)
}

// found goes from the field of the search to the first thing found.
func (a *App) found() {
	if id := firstOpen(a.lines()); id != "" {
		a.state.SetFocus(id)
	}
}

// waysIn counts the choices of a menu.
func waysIn(list []view.Entry) int {
	n := 0
	for _, e := range list {
		if n += waysIn(e.Inside); e.Offer != nil {
			n++
		}
	}
	return n
}

// seekHint shows what may be typed, with somebody of this floor.
func (a *App) seekHint() string {
	name := "ana"
	if len(a.page.People) > 0 {
		name = strings.ToLower(a.shortName(&a.page.People[0]))
	}
	return "thanks, mail " + name + ", date ..."
}
