package screen

import (
	"strings"

	"headcount/engine/author"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// beside is what an author looks at beside a play of their own: a list of pages, a page, or what came of the last edit.
type beside struct {
	trail   []string // ids of what was opened, outermost first; empty at the top
	page    author.Page
	list    []author.Entry
	news    bool // what came of an edit is on top
	readAt  int  // turn of the app at which page and list were read
	visited bool // whether they were read at all
}

// companion is what stands beside the play for its author; nil beside every other play.
func (a *App) companion() author.Companion {
	c, _ := a.door.(author.Companion)
	return c
}

// authorKey is the letter that opens an author's pages: A, or the next that has no other meaning.
func (a *App) authorKey() input.Key {
	for k := input.A; ; k = next(k) {
		taken := false
		for _, other := range a.letters {
			taken = taken || other == k
		}
		if !taken {
			return k
		}
	}
}

// hear takes up a saved edit. One that is taken up whole and without a finding only shows; all else is told.
func (a *App) hear() {
	c := a.companion()
	if c == nil {
		return
	}
	select {
	case <-c.Ready():
	default:
		return
	}
	n, ok := c.News()
	if !ok {
		return
	}
	if n.Changed {
		a.reload()
	}
	a.dirty = true
	switch {
	case !n.Quiet:
		a.beside = beside{page: n.Page, news: true}
		if a.open != overAuthor {
			a.show(overAuthor)
		}
	case a.open == overAuthor && a.beside.news:
		a.beside = beside{}
		a.closeOver()
	}
}

// reload shows the play anew after an edit; where it stands as before, what was open stays open.
func (a *App) reload() {
	open, below := a.open, a.below
	before := a.page
	a.turn()
	if p := &a.page; p.Stop == before.Stop && p.Date == before.Date && p.Clock == before.Clock {
		a.open, a.below = open, below
	}
}

// besideOpen opens one of an author's pages, by its id; the empty one is the top.
func (a *App) besideOpen(id string) {
	trail := a.beside.trail
	if id == "" || a.beside.news {
		trail = nil
	}
	if id != "" {
		trail = append(trail, id)
	}
	a.beside = beside{trail: trail}
	if a.open != overAuthor {
		a.show(overAuthor)
		return
	}
	a.state.SetFocus("")
	a.dirty = true
}

// toggleAuthor opens an author's pages where they were left, or closes them.
func (a *App) toggleAuthor() {
	if a.open != overAuthor && a.beside.news {
		a.beside = beside{}
	}
	a.toggle(overAuthor)
}

// besideBack goes one step up, or closes what is at the top.
func (a *App) besideBack() bool {
	n := len(a.beside.trail)
	if a.open != overAuthor || n == 0 || a.beside.news {
		return false
	}
	id := a.beside.trail[n-1]
	a.beside = beside{trail: a.beside.trail[:n-1]}
	a.state.SetFocus("ui:beside:" + id)
	a.dirty = true
	return true
}

// besideRead finds out what is looked at, once for each turn of the play: some of it is a play followed from its start.
func (a *App) besideRead() {
	c, b := a.companion(), &a.beside
	if c == nil || b.news || b.visited && b.readAt == a.turns {
		return
	}
	b.visited, b.readAt = true, a.turns
	id := ""
	if n := len(b.trail); n > 0 {
		id = b.trail[n-1]
	}
	b.page = author.Page{Title: "Beside your scenario"}
	b.list = c.Contents(id)
	if p, ok := c.Page(id); ok && (len(b.list) == 0 || id == "") {
		b.page = p
	}
	if id != "" && len(b.list) > 0 {
		for _, e := range c.Contents("") {
			if e.ID == id {
				b.page.Title = e.Name
			}
		}
	}
}

// authorSheet is the sheet itself.
func (a *App) authorSheet(p *pile) {
	a.besideRead()
	h := a.theme.Human()
	p.text(theme.Name, a.beside.page.Title, h.Ink)
	for _, l := range a.beside.page.Lines {
		a.authorLine(p, l)
	}
	for i, e := range a.beside.list {
		digit := 0
		if i < 8 {
			digit = i + 1
		}
		p.choice(widget.Option{ID: "ui:beside:" + e.ID, Region: "over", Label: e.Name, Note: e.Note, Digit: digit, Flat: true})
	}
	switch {
	case a.beside.news:
		p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Go on with the play", Note: a.key(input.Esc), Digit: 1})
		p.choice(widget.Option{ID: "ui:beside:", Region: "over", Label: "More beside your scenario ...", Digit: 2})
	case len(a.beside.trail) > 0:
		p.choice(widget.Option{ID: "ui:besideup", Region: "over", Label: "Back", Note: a.key(input.Esc), Digit: 9})
	default:
		p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Go on with the play", Note: a.key(input.Esc), Digit: 9})
	}
}

// authorLine is one line of a page: a heading, a line of a file, or words with what holds in front.
func (a *App) authorLine(p *pile, l author.Line) {
	f, h := p.f, a.theme.Human()
	switch {
	case l.Heading:
		p.text(theme.Strong, l.Text, h.ClayDark)
		return
	case l.Exact:
		p.tight(-8)
		p.text(theme.MachineSmall, strings.ReplaceAll(l.Text, " ", "\u00a0"), h.Ink)
		return
	}
	p.tight(-6)
	mark := f.Theme.Scaled(40)
	if l.Mark == "" {
		mark = 0
	}
	in := min(f.Theme.Scaled(18)*float64(l.Depth), p.w/3)
	rest := max(1, p.w-mark-in)
	p.add(f.TextHeight(rest, theme.Small, l.Text), func(r widget.Rect) {
		if l.Mark != "" {
			f.Text(r.X+in, r.Y, mark, theme.SmallStrong, l.Mark)
		}
		f.TextIn(r.X+in+mark, r.Y, rest, theme.Small, l.Text, h.Ink)
	})
}
