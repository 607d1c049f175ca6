package text

import "fmt"

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
