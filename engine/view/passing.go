package view

import (
	"slices"

	"headcount/sim/observe"
	"headcount/sim/term"
)

// PassingSigns is how many of the signs of a morning are told at once. There are seldom more; what there is goes on in the later gaps of the day.
const PassingSigns = 3

// Spread takes from what is told what can wait, and adds what has waited: of the signs that an author has to be seen on the floor, the first three of a day are
// told when it begins, the next three in its second gap, and the rest in its third. It goes by the desk alone, so that a play that is opened again tells the same.
// Nothing else waits, and nothing that happens changes. A week that may run on a plan tells its signs as they come, because nobody may look at its gaps.
func (m *Maker) Spread(d *observe.Desk, signs []Sign) []Sign {
	if len(d.Floor) <= PassingSigns || m.sc.Runs(int(max(d.Day, 0).Week())) {
		return signs
	}
	told := func(i int) bool {
		return slices.ContainsFunc(signs, func(s Sign) bool { return s.Text == m.src.Signs[i].Text })
	}
	if d.Stop == term.Gap && d.Gap > 1 {
		from, to := (d.Gap-1)*PassingSigns, d.Gap*PassingSigns
		if d.Gap == 3 {
			to = len(d.Floor)
		}
		var waited []Sign
		for _, i := range d.Floor[min(from, len(d.Floor)):min(to, len(d.Floor))] {
			if !told(i) {
				waited = append(waited, m.sign(d, &observe.News{Kind: observe.NewsSign, Person: m.sc.Signs[i].Person, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: i, Day: d.Day}))
			}
		}
		return append(waited, signs...)
	}
	later := d.Floor[PassingSigns:]
	return slices.DeleteFunc(slices.Clone(signs), func(s Sign) bool {
		return slices.ContainsFunc(later, func(i int) bool { return s.Kind == "floor" && s.Text == m.src.Signs[i].Text })
	})
}
