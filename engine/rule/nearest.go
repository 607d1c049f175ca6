package rule

import "headcount/engine/nearest"

// didYouMean words the nearest known name as advice; fallback is used when there is none.
func didYouMean(name string, candidates []string, fallback string) string {
	if near := nearest.Of(name, candidates); near != "" {
		return "did you mean " + near + "?"
	}
	return fallback
}
