package scenario

import (
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"headcount/engine/nearest"
)

// nearestAdvice begins an advice that names the nearest known name.
const nearestAdvice = "did you mean "

// once are the candidates without what is written twice and what has no name, in their order.
func once(candidates []string) []string {
	var list []string
	for _, name := range candidates {
		if name != "" && !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return list
}

// letters tells whether candidates are single letters, of which none is nearer than another.
func letters(candidates []string) bool {
	return !slices.ContainsFunc(candidates, func(name string) bool { return len(name) > 1 })
}

// disguised returns the candidate that a word looks like and is not: it holds letters of another script, a dash for a hyphen, or what does not show at all.
func disguised(word string, candidates []string) string {
	plain := strings.Map(func(r rune) rune {
		switch {
		case r < utf8.RuneSelf:
			return r
		case unicode.In(r, unicode.Cf, unicode.Zs):
			return -1
		case unicode.Is(unicode.Pd, r):
			return '-'
		case unicode.In(r, unicode.Cyrillic, unicode.Greek):
			return '?'
		}
		return r
	}, word)
	if plain == word {
		return ""
	}
	for _, name := range candidates {
		if ok, err := path.Match(plain, name); ok && err == nil {
			return name
		}
	}
	return ""
}

// didYouMean words the nearest candidate as advice; otherwise it lists the candidates when they are few, or returns fallback.
func didYouMean(word string, candidates []string, fallback string) string {
	if name := disguised(word, candidates); name != "" {
		return nearestAdvice + name + "? A character in this is another than it looks, or does not show: type the word anew"
	}
	if near := nearest.Of(word, candidates); near != "" && !letters(candidates) {
		return nearestAdvice + near + "?"
	}
	candidates = once(candidates)
	const few = 14
	if fallback == "" && len(candidates) > 0 && len(candidates) <= few {
		return "there is " + strings.Join(candidates, ", ")
	}
	return fallback
}

// Suggest ends a message about a name that is not among the candidates: "; did you mean X?" or what there is; empty where there are many.
func Suggest(name string, candidates []string) string {
	if advice := didYouMean(name, candidates, ""); advice != "" {
		return "; " + advice
	}
	return ""
}
