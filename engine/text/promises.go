package text

import (
	"fmt"
	"slices"

	"headcount/engine/view"
)

// promised says in one line each what is promised to whom by now: what they want has just been read.
func (g *game) promised() {
	number := 0
	for _, n := range entries(g.level()) {
		number++
		o, ok := g.offer(n.ID)
		if !ok || o.Group != "promise" {
			continue
		}
		name, said := o.Person, "nothing promised"
		if o.Chosen {
			said = "you promise this"
		}
		for _, p := range g.page.People {
			if p.ID == o.Person {
				name = p.Name
			}
		}
		g.out.item(fmt.Sprintf("%4d. ", number), name+": "+said+".")
	}
}

// otherwise says in which way a briefing that has just been read begins otherwise now, with what is promised, and what else can be done.
func (g *game) otherwise(before *view.Letter) {
	if now := g.page.Letter; now != nil && before != nil {
		for _, line := range now.Lines {
			if !slices.Contains(before.Lines, line) {
				g.out.say(line)
			}
		}
	}
	g.promised()
	for i, n := range entries(g.level()) {
		if g.pageOffer(n.ID) {
			g.numbered(i+1, n)
		}
	}
}
