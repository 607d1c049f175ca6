package scenario

import "strings"

// nearest returns the candidate closest to word by edit distance with swaps, the first among equals, or "" when none is close:
// a third of the letters may differ, at least one and at most three.
func nearest(word string, candidates []string) string {
	const longest = 48
	if len(word) > longest {
		return ""
	}
	best, limit := "", min(max(len(word)/3, 1), 3)+1
	lower := strings.ToLower(word)
	for _, candidate := range candidates {
		if candidate != word && strings.EqualFold(candidate, word) {
			return candidate
		}
		if len(candidate) > longest || candidate == word || max(len(candidate)-len(word), len(word)-len(candidate)) >= limit {
			continue
		}
		if d := distance(lower, candidate); d < limit {
			best, limit = candidate, d
		}
	}
	return best
}

// distance is the optimal string alignment distance, over bytes.
func distance(a, b string) int {
	above, row, twoAbove := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		twoAbove, above, row = above, row, twoAbove
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], twoAbove[j-2]+1)
			}
		}
	}
	return row[len(b)]
}

// nearestAdvice begins an advice that names the nearest known name.
const nearestAdvice = "did you mean "

// didYouMean words the nearest candidate as advice; otherwise it lists the candidates when they are few, or returns fallback.
func didYouMean(word string, candidates []string, fallback string) string {
	if near := nearest(word, candidates); near != "" {
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
