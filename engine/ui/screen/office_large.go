package screen

import (
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// atLarge draws what the sheet in the panel has to show at large in the place of the floor: the map, the hiring table, a commitment chart, the year, the
// wall calendar. It reports false where there is nothing of the kind or no room to set all of it; the panel says the same in words.
func (a *App) atLarge(f *widget.Frame, r widget.Rect) bool {
	if r.W < f.Theme.Scaled(420) || r.H < f.Theme.Scaled(240) {
		return false
	}
	if a.topic == "week" {
		return a.planner(f, r)
	}
	t := a.around(a.topic)
	switch {
	case t == nil:
		return false
	case t.ID == "map":
		a.mapSheet(f, r, t)
		return true
	case t.Compared != nil:
		return a.comparison(f, r, t.Compared)
	case len(t.Charts) > 0:
		return a.commitment(f, r, a.chartOf(t))
	case t.Year != nil:
		return a.fiscalYear(f, r, t.Year)
	}
	return false
}

// enlarged is a sheet in the place of the floor: a head, what is drawn, and a line under it that says how to read it.
type enlarged struct {
	head, legend string
	in           widget.Rect // where it is drawn
	foot         float64     // where the legend begins
}

// enlarge lays out a large sheet on r, without drawing it.
func enlarge(f *widget.Frame, r widget.Rect, head, legend string) enlarged {
	l := enlarged{head: head, legend: legend, in: widget.Rect{X: r.X + theme.Inset, Y: r.Y + 16, W: r.W - 2*theme.Inset, H: r.H - 30}}
	l.foot = l.in.Bottom() - f.TextHeight(l.in.W, theme.Small, legend)
	top := f.TextHeight(l.in.W, theme.Heading, head) + 10
	l.in.Y += top
	l.in.H = l.foot - 8 - l.in.Y
	return l
}

// draw puts down the paper with its head and its legend.
func (l *enlarged) draw(f *widget.Frame, r widget.Rect) {
	h := f.Theme.Human()
	f.Sheet(r)
	f.TextIn(l.in.X, r.Y+16, l.in.W, theme.Heading, l.head, h.Ink)
	f.TextIn(l.in.X, l.foot, l.in.W, theme.Small, l.legend, h.Soft)
}

// fits reports whether a text can be set within w without a word of it reaching out.
func fits(f *widget.Frame, role theme.Role, w float64, text string) bool {
	for _, line := range canvas.Wrap(f.Theme.Style(role), text, w).Lines {
		if line.Width > w+.5 {
			return false
		}
	}
	return true
}

// partID begins the ids of parts of a sheet that stand elsewhere than in the panel, on a large sheet or on the floor; the topic and the part follow.
const partID = "ui:part:"

// pointed makes something on a large sheet a way to what can be done about it, where anything can, and draws how it stands.
func (a *App) pointed(f *widget.Frame, r widget.Rect, topic, part, label string) {
	if a.drawerOf(topic, part) == "" {
		return
	}
	s := f.Reach(widget.Item{ID: partID + topic + "/" + part, Region: "floor", Rect: r, Label: label, Enabled: true})
	if s.Hovered {
		canvas.FillRound(f.Canvas, r, 6, canvas.Alpha(f.Theme.Human().Shade, .6))
	}
	f.Ring(r, 6, s)
}

// drawerOf is the drawer of a part of a topic, "" where nothing can be done about it or where it is open.
func (a *App) drawerOf(topic, part string) string {
	if a.topic == topic && a.sheetOf() == part {
		return ""
	}
	id := "object:" + part
	if _, ok := view.Inside(view.Menu(a.page, view.OfTopic, view.TopicOffers(a.offers, topic)), id); !ok {
		return ""
	}
	return id
}

// toPart opens what is known of a part of a topic and can be done about it.
func (a *App) toPart(id string) {
	topic, part, _ := strings.Cut(id, "/")
	a.turnTo(topic)
	if _, ok := view.Inside(a.menu(), "object:"+part); ok {
		a.pull("object:" + part)
	}
}
