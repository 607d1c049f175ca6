package scenario

import (
	"strings"

	"headcount/engine/nearest"
)

// nearestAdvice begins an advice that names the nearest known name.
const nearestAdvice = "did you mean "

// didYouMean words the nearest candidate as advice; otherwise it lists the candidates when they are few, or returns fallback.
func didYouMean(word string, candidates []string, fallback string) string {
	if near := nearest.Of(word, candidates); near != "" {
		return nearestAdvice + near + "?"
	}
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
