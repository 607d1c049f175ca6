package view

import (
	"slices"
	"strings"
)

// Search returns the offers of a gap that every word fits: what is done, to whom, about what; and only where nothing is called so, which
// way and how. Whole words go before beginnings of words. Capitals do not count, and no words find nothing.
func Search(p Page, offers []Offer, words string) []Offer {
	wanted := strings.Fields(strings.ToLower(words))
	if len(wanted) == 0 {
		return nil
	}
	whole := func(said, word string) bool { return said == word }
	for _, try := range []struct {
		ways bool
		fits func(said, word string) bool
	}{{false, whole}, {false, strings.HasPrefix}, {true, whole}, {true, strings.HasPrefix}} {
		var hits []Offer
		for i := range offers {
			if offers[i].Verb != "" && covers(p.says(&offers[i], try.ways), wanted, try.fits) {
				hits = append(hits, offers[i])
			}
		}
		if len(hits) > 0 {
			return hits
		}
	}
	return nil
}

// says returns the words of an offer; those of the way and the manner only when asked.
func (p *Page) says(o *Offer, ways bool) []string {
	text := []string{o.Does, o.Also, strings.ReplaceAll(o.Verb, "_", " "), p.personName(o.Person), p.matterTitle(o.Matter), p.projectName(o.Project)}
	if ways {
		text = append(text, o.Text, o.By, o.How, o.Channel)
	}
	return strings.FieldsFunc(strings.ToLower(strings.Join(text, " ")), func(r rune) bool { return strings.ContainsRune(" “”„»«:,.…", r) })
}

// covers reports whether each word wanted fits something said.
func covers(said, wanted []string, fits func(said, word string) bool) bool {
	return !slices.ContainsFunc(wanted, func(w string) bool {
		return !slices.ContainsFunc(said, func(s string) bool { return fits(s, w) })
	})
}
