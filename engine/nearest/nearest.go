// Package nearest finds what somebody meant who wrote a name that is not known: the known one that differs by the fewest slips of the finger.
//
// How a finding says it belongs in rule, for conditions, and in scenario, for everything else.
package nearest

import "strings"

// longest is the most letters, in bytes, that are compared: no name of ours is longer.
const longest = 64

// Of returns the candidate nearest to a word by Damerau-Levenshtein distance, the first among equals, or "" when none is near: a third of the letters
// may differ, but at least one may and at most three. Small and capital letters are alike, and the word itself is no candidate.
func Of(word string, candidates []string) string {
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

// distance is the optimal string alignment form of the Damerau-Levenshtein distance, over the bytes of words of at most longest of them: how many
// letters have to be put in, left out, changed or swapped with their neighbour.
func distance(a, b string) int {
	var rows [3][longest + 1]int
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		row, above, twoAbove := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
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
	return rows[len(a)%3][len(b)]
}
