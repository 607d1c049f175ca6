// Package nearest finds what somebody meant who wrote a name that is not known: the known one that differs by the fewest slips of the finger.
//
// How a finding says it belongs in rule, for conditions, and in scenario, for everything else.
package nearest

import "strings"

// plainLetters writes accented letters as they are written where there are no accents.
var plainLetters = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "oe", "å", "aa", "à", "a", "á", "a", "â", "a", "ã", "a", "ç", "c",
	"è", "e", "é", "e", "ê", "e", "ë", "e", "ì", "i", "í", "i", "î", "i", "ï", "i", "ñ", "n", "ò", "o", "ó", "o", "ô", "o", "õ", "o", "ù", "u", "ú", "u", "û", "u")

// Plain returns a word in small letters, those with accents as they are written where there are none: "Jörg" is "joerg".
func Plain(word string) string { return plainLetters.Replace(strings.ToLower(word)) }

// longest is the most letters, in bytes, that are compared: no name of ours is longer.
const longest = 64

// Of returns the candidate nearest to a word by Damerau-Levenshtein distance, the first among equals, or "" when none is near: a third of the letters
// may differ, but at least one may and at most three. Small and capital letters are alike, so are ö and oe, and the word itself is no candidate. Where
// none is near, it is the only one that begins with the word, from three letters.
func Of(word string, candidates []string) string {
	lower := Plain(word)
	if len(lower) > longest {
		return ""
	}
	best, limit := "", min(max(len(word)/3, 1), 3)+1
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
	if best == "" {
		return begun(lower, candidates)
	}
	return best
}

// begun returns the only candidate that begins with a word and goes on, or "" when there are several; two letters begin nothing.
func begun(word string, candidates []string) string {
	const least = 3
	found := ""
	for _, candidate := range candidates {
		if len(word) < least || len(candidate) <= len(word) || !strings.HasPrefix(candidate, word) || candidate == found {
			continue
		}
		if found != "" {
			return ""
		}
		found = candidate
	}
	return found
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
