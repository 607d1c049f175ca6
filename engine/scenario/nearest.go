package scenario

import (
	"slices"
	"strings"

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

// didYouMean words the nearest candidate as advice; otherwise it lists the candidates when they are few, or returns fallback.
func didYouMean(word string, candidates []string, fallback string) string {
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
