package rule

// nearest returns the candidate closest to name by Damerau-Levenshtein distance, the first among equals, or "" when none
// is close: a third of the length may differ, but at least one letter and at most three.
func nearest(name string, candidates []string) string {
	best, bestDistance := "", min(max(len(name)/3, 1), 3)+1
	for _, candidate := range candidates {
		if abs(len(candidate)-len(name)) >= bestDistance || candidate == name {
			continue
		}
		if d := distance(name, candidate); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

func abs(x int) int { return max(x, -x) }

// distance is the optimal string alignment form of the Damerau-Levenshtein distance, over bytes.
func distance(a, b string) int {
	const longest = 64
	if len(a) > longest || len(b) > longest {
		return longest
	}
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

// didYouMean words the nearest known name as advice; fallback is used when there is none.
func didYouMean(name string, candidates []string, fallback string) string {
	if near := nearest(name, candidates); near != "" {
		return "did you mean " + near + "?"
	}
	return fallback
}
