package screen

import (
	"slices"
	"strconv"
	"strings"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// panel is the sheet at the right: what reached you and what lies on your desk, or the person, matter or place looked at.
func (a *App) panel(f *widget.Frame, r widget.Rect) {
	c := f.Canvas
	c.Push(canvas.Translate(a.slide(), 0))
	defer c.Pop()
	f.Sheet(r)
	inner := r.InsetXY(theme.Inset-edge-2, 12)
	foot := newPile(f, inner.W-2*edge, 6)
	a.panelFoot(foot)
	body := inner
	if h := foot.height(); h > 0 {
		body, _ = inner.SplitTop(max(40, inner.H-h-14), 0)
		foot.w = inner.W - 2*edge
	}
	p := newPile(f, scrolledWidth(body), 8)
	switch {
	case a.pending != "" && a.offer(a.pending) != nil:
		a.panelForecast(f, p)
	case a.person != "":
		a.panelPerson(f, p, a.somebody(a.person))
	case a.matter != "":
		a.panelMatter(f, p, a.something(a.matter))
	case a.place != "":
		a.panelPlace(f, p)
	case a.topic != "":
		a.panelTopic(p)
	default:
		a.panelDesk(p)
	}
	p.scrolled("panel:"+a.pending+a.selected()+strings.Join(a.trail, ">")+map[bool]string{true: "+"}[a.card], "panel", body)
	foot.drawAt(inner.X+edge, inner.Bottom()-foot.height())
}

// slide is how far the panel has still to come in, so that a new sheet is seen to be new.
func (a *App) slide() float64 {
	d := a.theme.Duration(theme.SheetIn)
	if since := a.elapsed - a.shown; since < d && a.selected() != "" {
		return 18 * (1 - theme.Ease(float64(since)/float64(d)))
	}
	return 0
}

// panelFoot holds what is always at hand: the way back, or letting the gap pass.
func (a *App) panelFoot(p *pile) {
	switch {
	case a.pending != "":
		p.choice(widget.Option{ID: "ui:close", Region: "panel", Label: "Back", Flat: true})
	case a.selected() != "":
		p.choice(widget.Option{ID: "ui:back", Region: "panel", Label: "Back", Note: a.key(input.Esc), Flat: true})
	default:
		for _, o := range a.group("page") {
			p.choice(flat(row(&o, "panel", 0)))
		}
	}
}

func flat(o widget.Option) widget.Option {
	o.Flat = true
	return o
}

// newcomer reports whether nothing has been played to its end yet, as far as the title knows.
func (a *App) newcomer() bool {
	return !slices.ContainsFunc(a.cards, func(c Card) bool { return c.Done })
}

// panelDesk is what there is to see when nobody is looked at: what reached you, who waits, what lies on the desk.
func (a *App) panelDesk(p *pile) {
	h := a.theme.Human()
	if a.page.Day == 1 && a.page.Gap == 1 && a.newcomer() { // said once, where it is used
		p.note("This gap is yours", "One move fits into it: somebody on the floor, something on your desk, the machine, a place. The minutes stand beside each; what comes of it does not.")
	}
	if len(a.page.Signs) > 0 || a.page.Day > 1 || a.page.Gap > 1 {
		p.text(theme.Heading, "Since your last move", h.Ink)
	}
	for i := range a.page.Signs {
		a.sign(p, i)
	}
	if len(a.page.Signs) == 0 && (a.page.Day > 1 || a.page.Gap > 1) {
		p.text(theme.Text, "Nothing has reached you.", h.Soft)
	}
	if words := a.waitingWords(); words != "" && !a.toldWaiting() {
		p.text(theme.Strong, words, h.ClayDark)
	}
	p.text(theme.Heading, "On your desk", h.Ink)
	for i := range a.page.Matters {
		m := &a.page.Matters[i]
		e := entry{id: "ui:matter:" + m.ID, region: "panel", title: m.Title, line: m.Line, meta: joined(", ", m.Since, rounds(m.Rounds)), digit: i + 1}
		if m.New {
			e.mark = "new"
		}
		p.entry(a, e)
	}
	if len(a.page.Matters) == 0 {
		p.text(theme.Text, "Nothing lies on your desk.", h.Soft)
	}
	digit := a.topics(p, len(a.page.Matters))
	for _, o := range a.strays() {
		digit++
		p.choice(flat(row(&o, "panel", digit)))
	}
	p.text(theme.Small, a.page.Pile, h.Soft)
	for _, line := range a.page.Own {
		p.text(theme.Small, line, h.Soft)
	}
	a.promises(p, "")
}

// topics lists the doors to what concerns everybody and to the search, where there is more to do than the floor shows.
func (a *App) topics(p *pile, digit int) int {
	digit = a.sheetEntries(p, digit)
	if len(a.group("week")) == 0 {
		return digit
	}
	for _, e := range []entry{
		{id: "ui:topic:week", title: "Team and week", line: joined(" ", a.page.Standing...)},
		{id: "ui:topic:search", title: "Search everything that can be done", meta: a.keyOf(cmdFind)},
	} {
		digit++
		e.region, e.digit = "panel", digit
		p.entry(a, e)
	}
	return digit
}

// sign adds one thing that reached you. Enter looks at who it is about, or leads on where that is nobody here.
func (a *App) sign(p *pile, i int) {
	s, h, f := &a.page.Signs[i], a.theme.Human(), p.f
	who := ""
	if q := a.somebody(s.Person); q != nil {
		who = a.shortName(q)
	}
	head := joined(", ", signKind(s.Kind), who, s.When)
	words := newPile(f, p.w, 0)
	words.text(theme.SmallStrong, head, h.ClayDark)
	words.text(theme.Text, s.Text, h.Ink)
	p.add(words.height(), func(r widget.Rect) {
		item := widget.Item{ID: signID(i), Region: "panel", Rect: r.InsetXY(-4, -1), Label: head + ": " + s.Text, Enabled: true}
		at := f.Reach(item)
		if at.Hovered && who != "" {
			canvas.FillRound(f.Canvas, r.InsetXY(-4, -1), 6, h.Shade)
		}
		words.drawAt(r.X, r.Y)
		f.Ring(r.InsetXY(-4, -1), 6, at)
	})
}

func signID(i int) string { return "ui:sign:" + strconv.Itoa(i) }

// signOf looks at the person a sign is about. One about nobody here has been read, and what comes after it is next.
func (a *App) signOf(rest string) {
	i, err := strconv.Atoi(rest)
	switch {
	case err != nil || i < 0 || i >= len(a.page.Signs):
	case a.somebody(a.page.Signs[i].Person) != nil:
		a.look(a.page.Signs[i].Person, "", "")
	case i+1 < len(a.page.Signs):
		a.state.SetFocus(signID(i + 1))
	default:
		a.state.SetFocus(a.firstThing())
	}
}

// tight changes the gap before the next piece.
func (p *pile) tight(by float64) { p.add(by-p.gap, func(widget.Rect) {}) }

// promises lists what was promised, to one person or to all.
func (a *App) promises(p *pile, person string) {
	h := a.theme.Human()
	first := true
	for i := range a.page.Promises {
		q := &a.page.Promises[i]
		if person != "" && q.Person != person {
			continue
		}
		if first {
			p.text(theme.SmallStrong, "Your word", h.ClayDark)
			first = false
		}
		due := q.Due
		if q.State == "declined" || q.State == "lapsed" { // nothing of it falls due
			due = ""
		}
		p.text(theme.Small, joined(", ", q.Name, due, promised(q.State))+": "+q.Text, h.Soft)
	}
}

// waitingWords says who stands at your desk.
func (a *App) waitingWords() string {
	var names []string
	for _, id := range a.page.Queue {
		if q := a.somebody(id); q != nil {
			names = append(names, a.shortName(q))
		}
	}
	switch last := len(names) - 1; last {
	case -1:
		return ""
	case 0:
		return names[0] + " waits at your desk."
	default:
		return strings.Join(names[:last], ", ") + " and " + names[last] + " wait at your desk."
	}
}

// toldWaiting reports whether the signs already say of everybody at your desk that they wait.
func (a *App) toldWaiting() bool {
	for _, id := range a.page.Queue {
		if !slices.ContainsFunc(a.page.Signs, func(s view.Sign) bool { return s.Kind == "waiting" && s.Person == id }) {
			return false
		}
	}
	return true
}

// signKind says what a sign is, in words.
func signKind(kind string) string {
	switch kind {
	case "left":
		return "Gone"
	case "joined":
		return "New here"
	case "said":
		return "Said unasked"
	case "reply":
		return "An answer"
	case "silence":
		return "No answer"
	case "mail":
		return "Mail"
	case "waiting":
		return "At your desk"
	case "promise":
		return "A promise"
	case "hiring":
		return "Hiring"
	case "fault":
		return "Something broke"
	case "rules":
		return "By your rules"
	case "machine":
		return "The machines"
	}
	return "On the floor"
}

func rounds(n int) string {
	if n < 2 {
		return ""
	}
	return counted(n, "message", "messages")
}

// panelStart is where focus goes when the panel shows something new: the first thing that can be done.
func (a *App) panelStart() string {
	if a.topic == "search" && len(a.trail) == 0 {
		return seekID
	}
	if a.selected() != "" {
		if id := firstOpen(a.lines()); id != "" {
			return id
		}
		return "ui:back"
	}
	if len(a.page.Signs) > 0 {
		return signID(0)
	}
	return a.firstThing()
}

// firstThing is the first thing on the floor's list that can be done.
func (a *App) firstThing() string {
	if id := a.firstMind(); id != "" {
		return id
	}
	if len(a.page.Matters) > 0 {
		return "ui:matter:" + a.page.Matters[0].ID
	}
	for _, o := range append(a.strays(), a.group("page")...) {
		if o.Refused == "" {
			return o.ID
		}
	}
	return "ui:inbox"
}
