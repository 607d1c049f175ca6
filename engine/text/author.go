package text

import (
	"strings"

	"headcount/engine/author"
	"headcount/engine/nearest"
)

// news tells what has come of a saved edit, and shows the page anew where the play is another one now. It reports whether it is.
func (g *game) news() bool {
	n, ok := g.author.News()
	if !ok {
		return false
	}
	g.out.broken()
	g.out.gap()
	g.written(n.Page)
	if !n.Changed {
		g.out.gap()
		return false
	}
	g.refresh()
	g.show()
	return true
}

// written prints a page of the author's.
func (g *game) written(p author.Page) {
	g.out.say(p.Title)
	for _, l := range p.Lines {
		switch {
		case l.Heading:
			g.out.gap()
			g.out.say(l.Text)
		case l.Exact:
			g.out.exact(l.Text)
		default:
			g.out.item(strings.Repeat("  ", l.Depth+1), l.Words())
		}
	}
}

// beside carries out a word of an author's: findings, why, inspect. It reports whether the line was one.
func (g *game) beside(line string) bool {
	if g.author == nil {
		return false
	}
	words := strings.Fields(line)
	if len(words) == 0 {
		return false
	}
	switch word := strings.ToLower(words[0]); {
	case word == "findings" && len(words) == 1:
		g.leaf("findings")
	case word == "inspect":
		g.leaf(strings.Join(words[1:], ":"))
	case word == "why" && len(words) > 2:
		g.leaf("why:" + words[1] + ":" + strings.Join(words[2:], "-"))
	case word == "why":
		g.leaf(strings.Join(words, ":"))
	default:
		return false
	}
	return true
}

// leaf shows a page of the author's, or what lies below it.
func (g *game) leaf(id string) {
	id = strings.TrimSuffix(id, ":")
	if list := g.author.Contents(id); len(list) > 0 {
		g.out.gap()
		g.out.say("There is:")
		for _, e := range list {
			text := e.Name
			if said := spoken(e.ID); said != e.Name {
				text = said + ": " + e.Name
			}
			if e.Note != "" {
				text += " (" + e.Note + ")"
			}
			g.out.item("  ", text)
		}
		return
	}
	p, ok := g.author.Page(id)
	if !ok {
		more := "inspect lists what there is, why lists the events."
		if meant := g.leafMeant(id); meant != "" {
			more = "Did you mean " + spoken(meant) + "?"
		}
		g.out.say("There is nothing called " + spoken(id) + " to look at. " + more)
		return
	}
	g.out.gap()
	g.written(p)
}

// leafMeant is the page of the author's that is called so on one of its lists, or nearly so; "" where none is.
func (g *game) leafMeant(id string) string {
	word := id[strings.LastIndexByte(id, ':')+1:]
	if event, _, _ := strings.Cut(strings.TrimPrefix(id, "why:"), ":"); strings.HasPrefix(id, "why:") {
		word = event // whatever the day behind it
	}
	pages := map[string]string{} // by the last word of each
	var words []string
	for _, list := range g.author.Contents("") {
		for _, e := range g.author.Contents(list.ID) {
			last := e.ID[strings.LastIndexByte(e.ID, ':')+1:]
			if strings.HasPrefix(id, "why") != strings.HasPrefix(e.ID, "why") || pages[last] != "" {
				continue
			}
			pages[last], words = e.ID, append(words, last)
		}
	}
	if page := pages[word]; page != "" {
		return page
	}
	return pages[nearest.Of(word, words)]
}

// spoken is the line that asks for a page.
func spoken(id string) string {
	words := strings.ReplaceAll(id, ":", " ")
	if id == "findings" || strings.HasPrefix(id, "why") {
		return words
	}
	return "inspect " + words
}
