package screen

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// officeLayout is where the parts of the office stand.
type officeLayout struct {
	date, strip, floor, projects, panel, machine widget.Rect
	corner                                       widget.Rect // for pause and help, where there is room
	folded                                       bool        // the machine is one line
	brief                                        bool        // the machine is its line and what is new
	over                                         bool        // the panel lies over the floor
}

// The office, in points.
const (
	widest      = 2200.0 // more paper than this only makes the way of the eye longer
	tallest     = 1400.0
	narrow      = 1100.0 // windows below this have no room for a wide panel beside the floor
	leastColumn = 300.0
	leastFloor  = 280.0
	upright     = 1.15 // times as high as wide, and a narrow window stands: a tablet held upright, with the floor above what can be done
)

// office is the page of a gap: the floor, who and what wants something, the machine, and the projects.
func (a *App) office(f *widget.Frame) {
	a.keepSelection()
	l := a.officeLayout(f)
	a.folded = l.folded
	a.officeDate(f, l.date)
	if !l.strip.Empty() {
		a.strip(f, l.strip)
	}
	if l.over || !a.atLarge(f, l.floor) {
		a.floor(f, &l)
	}
	a.panel(f, l.panel)
	a.machine(f, l.machine, &l)
	a.projects(f, l.projects)
	a.officeCorner(f, l.corner)
	if a.state.Focus() == "" {
		a.state.SetFocus(a.panelStart())
	}
}

func (a *App) officeLayout(f *widget.Frame) officeLayout {
	all, s := f.Bounds(), a.theme.TextScale
	w, h := min(all.W, widest), min(all.H, tallest)
	m := 24.0
	if w < narrow || h < 700 {
		m = 16
	}
	inner := widget.Rect{X: (all.W-w)/2 + m, Y: (all.H-h)/2 + m, W: w - 2*m, H: h - m - 16}
	var l officeLayout
	if w < narrow && h > upright*w {
		upper, lower := inner.SplitTop(.54*inner.H, 14)
		if l.folded = a.selected() != "" || s >= 1.5 || lower.W < 640; l.folded {
			l.panel, l.machine = lower.SplitBottom(a.machineHead(f, lower.W), 14)
		} else {
			l.panel, l.machine = lower.SplitRight(.42*lower.W, 14)
		}
		a.placeFloor(f, &l, upper, inner.H*.14)
		return l
	}
	column := max(leastColumn, min(inner.W*.297, 480)) * s
	column = min(column, inner.W-m-leastFloor)
	left, right := inner.SplitRight(column, m)
	l.over = w < narrow && a.selected() != "" && 460*s > column
	machine := max(176, inner.H*.36)
	l.folded = s >= 1.5 || l.over || a.deep() || h < 700 && a.machineNeed(f, right.W) > machine
	switch l.brief = !l.folded && a.selected() != ""; {
	case l.folded:
		machine = a.machineHead(f, right.W)
	case l.brief: // what can be done about somebody wants the space; the machine keeps its news, and its key
		machine = a.machineHead(f, right.W) + newsLines*(a.theme.Style(theme.MachineSmall).LineHeight()+2) + 12
	}
	l.panel, l.machine = right.SplitBottom(machine, 14)
	share := .2
	if h < 700 {
		share = .15
	}
	a.placeFloor(f, &l, left, inner.H*share)
	if l.over { // over the floor, and clear of the day above it
		wide := min(460*s, inner.W-40)
		top := l.floor.Y
		if h < 700 && s >= 1.5 && l.strip.Y > l.date.Y { // large letters need the room more than the day does
			l.date.W, l.strip = inner.W, widget.Rect{}
			l.date.H = a.dateSize(f, inner.W).Y
			top, wide = l.date.Bottom()+14, inner.W
		}
		l.panel = widget.Rect{X: right.Right() - wide, Y: top, W: wide, H: l.panel.Bottom() - top}
		l.projects.W = l.panel.X - 12 - l.projects.X
	}
	return l
}

// placeFloor places date and day, the floor under them, and the projects, which take so much of the height at most.
func (a *App) placeFloor(f *widget.Frame, l *officeLayout, area widget.Rect, most float64) {
	top := a.officeTop(f, l, area)
	rest := area
	rest.Y += top - 4
	rest.H = area.Bottom() - rest.Y
	l.floor, l.projects = rest.SplitBottom(min(a.projectsPile(f, area.W).height(), most), 12)
}

// officeTop places date and day above the floor, side by side where there is room, and returns how high they are together.
func (a *App) officeTop(f *widget.Frame, l *officeLayout, left widget.Rect) float64 {
	date, strip := a.dateSize(f, left.W), a.stripHeight()
	top := 0.0
	if room := left.W - date.X - 36; room >= 300*a.theme.TextScale {
		l.date, l.strip = left.SplitLeft(date.X, 36)
		high := f.ChoiceHeight(date.X, cornerOption("pause", "Pause"))
		top = max(strip, date.Y+high)
		l.corner = widget.Rect{X: left.X - 10, Y: left.Y - 8 + date.Y, W: date.X + 30, H: high}
	} else {
		l.date, l.strip = left, left
		l.strip.Y = left.Y + date.Y + 6
		top = date.Y + 6 + strip
	}
	l.date.H, l.strip.H = date.Y, strip
	l.date.Y, l.strip.Y = l.date.Y-8, l.strip.Y-14
	return top
}

func cornerOption(id, label string) widget.Option {
	return widget.Option{ID: "ui:" + id, Region: "corner", Label: label, Flat: true}
}

// officeCorner is pause and help for those without keys; where there is no room the day in words leads to both.
func (a *App) officeCorner(f *widget.Frame, r widget.Rect) {
	if r.Empty() {
		return
	}
	for i, o := range []widget.Option{cornerOption("pause", "Pause"), cornerOption("help", "Help")} {
		w := (r.W - 8) / 2
		f.Button(widget.Rect{X: r.X + float64(i)*(w+8), Y: r.Y, W: w}, o)
	}
}

// dateSize returns the width and height of the words at the upper left.
func (a *App) dateSize(f *widget.Frame, most float64) canvas.Point {
	head, sub := a.dateWords()
	w := max(canvas.Measure(a.theme.Style(theme.Name), head), canvas.Measure(a.theme.Style(theme.Small), sub)) + 2
	w = min(w, most)
	return canvas.Point{X: w, Y: f.TextHeight(w, theme.Name, head) + f.TextHeight(w, theme.Small, sub)}
}

func (a *App) dateWords() (head, sub string) {
	p := &a.page
	head = joined(", ", p.Date, p.Clock)
	day := ""
	if p.Days > 0 {
		day = fmt.Sprintf("day %d of %d", p.Day, p.Days)
	}
	gap := ""
	if gaps := [...]string{"", "your first gap", "your second gap", "your third gap"}; p.Gap > 0 && p.Gap < len(gaps) {
		gap = gaps[p.Gap]
	}
	return head, joined(", ", day, gap, p.Life, p.Trouble)
}

func (a *App) officeDate(f *widget.Frame, r widget.Rect) {
	head, sub := a.dateWords()
	y := r.Y + f.Text(r.X, r.Y, r.W, theme.Name, head)
	f.TextIn(r.X, y, r.W, theme.Small, sub, a.theme.Human().Soft)
}

// deep reports whether what the panel shows has more to choose than stands openly, so that it wants the height of the window.
func (a *App) deep() bool {
	return a.selected() != "" && (a.topic != "" || a.card || len(a.trail) > 0 || slices.ContainsFunc(a.menu(), func(e view.Entry) bool { return e.Offer == nil }))
}

// selected names what the panel is about; "" when it is your own desk.
func (a *App) selected() string {
	switch {
	case a.person != "":
		return "ui:person:" + a.person
	case a.matter != "":
		return "ui:matter:" + a.matter
	case a.place != "":
		return "ui:place:" + a.place
	case strings.HasPrefix(a.topic, "project:"):
		return "ui:" + a.topic
	case a.topic != "":
		return "ui:topic:" + a.topic
	}
	return ""
}

// look selects a person, a matter or a place, or nothing, and gives focus to what can be done about it.
func (a *App) look(person, matter, place string) {
	a.person, a.matter, a.place, a.topic = person, matter, place, ""
	a.looked()
}

// turnTo selects a project, the week or the search.
func (a *App) turnTo(topic string) {
	a.person, a.matter, a.place, a.topic, a.sought = "", "", "", topic, ""
	a.looked()
}

func (a *App) looked() {
	a.trail, a.card = nil, false
	a.pending, a.shown, a.dirty = "", a.elapsed, true
	a.state.Open(a.panelStart())
}

// unlook goes back a step: out of the drawer last opened, or to the floor or the list of matters, where focus was.
func (a *App) unlook() {
	if last := len(a.trail) - 1; last >= 0 {
		was := a.trail[last]
		a.trail, a.dirty = a.trail[:last], true
		a.state.SetFocus("ui:drawer:" + was)
		return
	}
	if a.card {
		a.card, a.dirty = false, true
		a.state.SetFocus(a.panelStart()) // what is known was read: Enter would open it once more
		return
	}
	was := a.selected()
	a.look("", "", "")
	a.state.SetFocus(was)
}

// keepSelection drops a selection that is no longer on the page.
func (a *App) keepSelection() {
	if a.person != "" && a.somebody(a.person) == nil {
		a.person = ""
	}
	if a.matter != "" && a.something(a.matter) == nil {
		a.matter = ""
	}
	if id, ok := strings.CutPrefix(a.topic, "project:"); ok && a.work(id) == nil {
		a.topic = ""
	}
	if a.topic != "" && a.topic != "week" && a.topic != "search" && !strings.HasPrefix(a.topic, "project:") && a.around(a.topic) == nil {
		a.topic = ""
	}
	for i, id := range a.trail {
		if _, ok := view.Inside(a.menu(), id); !ok {
			a.trail = a.trail[:i]
			return
		}
	}
}
