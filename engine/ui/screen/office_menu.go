package screen

import (
	"strconv"
	"strings"

	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// kept is a menu that stays the same until the page, the selection or the words searched for change.
type kept struct {
	turn        int
	about, word string
	list        []view.Entry
}

// menu is everything that can be done about what the panel shows, put away so that it can be read at a glance.
func (a *App) menu() []view.Entry {
	if k := &a.listed; k.turn != a.turns || k.about != a.selected() || k.word != a.sought {
		*k = kept{a.turns, a.selected(), a.sought, a.newMenu()}
	}
	return a.listed.list
}

func (a *App) newMenu() []view.Entry {
	switch {
	case a.person != "":
		return view.Menu(a.page, view.OfPerson, a.personOffers(a.person))
	case a.matter != "":
		return view.Menu(a.page, view.OfMatter, a.matterOffers(a.matter))
	case a.place != "":
		return view.Menu(a.page, view.OfPerson, a.placeOffers(a.place))
	}
	return a.topicMenu()
}

// drawer is the drawer that shows now: the last one opened, or the only one that a search has found; ok is false outside of any.
func (a *App) drawer() (e view.Entry, ok bool) {
	list := a.menu()
	switch n := len(a.trail); {
	case n > 0:
		return view.Inside(list, a.trail[n-1])
	case a.topic == "search" && len(list) == 1 && list[0].Offer == nil:
		return list[0], true
	}
	return view.Entry{}, false
}

// lines are the lines of the menu that show now: those of the drawer, or the outermost.
func (a *App) lines() []view.Entry {
	if drawer, ok := a.drawer(); ok {
		return drawer.Inside
	}
	return a.menu()
}

// pull opens a drawer of the menu.
func (a *App) pull(id string) {
	a.trail = append(a.trail, id)
	a.state.SetFocus(firstOpen(a.lines()))
}

// firstOpen is the first line that can be chosen; "" where none can.
func firstOpen(list []view.Entry) string {
	for _, e := range list {
		if e.Offer == nil || e.Offer.Refused == "" {
			return lineID(e)
		}
	}
	return ""
}

func lineID(e view.Entry) string {
	if e.Offer == nil {
		return "ui:drawer:" + e.ID
	}
	return e.ID
}

// panelLines lists what can be done, with digits. In a drawer its name stands above, and what is asked.
func (a *App) panelLines(p *pile) {
	h, list := a.theme.Human(), a.lines()
	p.rule(h.Shade)
	if drawer, ok := a.drawer(); ok {
		p.text(theme.SmallStrong, a.cameThrough(), h.Soft)
		p.tight(-8)
		if len(a.trail) != 1 || a.sheetOf() == "" { // else its name stands above
			p.text(theme.Heading, drawer.Text, h.Ink)
			p.tight(-6)
		}
		p.text(theme.Aside, drawer.Ask, h.ClayDark)
		if a.person+a.matter == "" { // else it stands above
			p.text(theme.Small, sharedDetail(drawer.Inside), h.Soft)
		}
	}
	if len(list) == 0 && a.topic != "search" {
		p.text(theme.Text, "There is nothing to do here just now.", h.Soft)
	}
	for i, e := range list {
		p.choice(flat(line(e, i+1)))
		p.tight(-4)
	}
}

// cameThrough names the drawers opened before the last one: what has been chosen so far.
func (a *App) cameThrough() string {
	var names []string
	for _, id := range a.trail[:max(len(a.trail)-1, 0)] {
		if drawer, ok := view.Inside(a.menu(), id); ok {
			names = append(names, drawer.Text)
		}
	}
	return strings.Join(names, ", ")
}

// sharedDetail is what was last seen of the one person that all lines are about; "" when there are several.
func sharedDetail(list []view.Entry) string {
	detail := ""
	for _, e := range list {
		d := sharedDetail(e.Inside)
		if e.Offer != nil {
			d = e.Offer.Detail
		}
		if d == "" || detail != "" && d != detail {
			return ""
		}
		detail = d
	}
	return detail
}

// line is one line of a menu: a choice, or a drawer that says how much of the day its choices take.
func line(e view.Entry, digit int) widget.Option {
	if e.Offer != nil {
		o := row(e.Offer, "panel", digit)
		o.Label = e.Text
		return o
	}
	if digit > 9 {
		digit = 0
	}
	return widget.Option{ID: lineID(e), Region: "panel", Label: e.Text + " …", Note: minutesSpan(e.Least, e.Most), Digit: digit}
}

// minutesSpan says what the choices of a drawer cost: "4 to 18 min".
func minutesSpan(least, most int) string {
	if least == most {
		return minutes(most)
	}
	return strconv.Itoa(least) + " to " + minutes(most)
}
