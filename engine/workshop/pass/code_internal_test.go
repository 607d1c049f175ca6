package pass

import (
	"math"
	"strings"
	"testing"
)

// TestEveryLetterIsEquallyLikely: of all 256 bytes each letter is made by the same number, 12, and the four that are left make none.
func TestEveryLetterIsEquallyLikely(t *testing.T) {
	next, asked := byte(0), 0
	var counts [len(letters)]int
	for range 2 * 12 * len(letters) / CodeLength { // twice all bytes: 504 letters, 63 codes
		for _, r := range newCode(func(b []byte) {
			for i := range b {
				b[i] = next
				next++
				asked++
			}
		}) {
			counts[strings.IndexRune(letters, r)]++
		}
	}
	for i, n := range counts {
		if n != 24 {
			t.Errorf("%c is made %d times, want 24", letters[i], n)
		}
	}
	if asked != 2*256-4 { // the last four bytes of the second time round are not asked for any more
		t.Errorf("%d bytes were asked for", asked)
	}
}

// TestCodesFavourNoLetter: the letters of 20,000 codes, drawn as they are for a room, come to 7619 each within what chance allows. That of the first four, which
// an unfair remainder would favour by 2024 of 160,000, has a standard error of 157.
func TestCodesFavourNoLetter(t *testing.T) {
	const codes = 20_000
	var counts [len(letters)]int
	for range codes {
		for _, r := range NewCode() {
			counts[strings.IndexRune(letters, r)]++
		}
	}
	want, off, first := float64(codes*CodeLength)/float64(len(letters)), 0.0, 0.0
	for i, n := range counts {
		off += (float64(n) - want) * (float64(n) - want) / want
		if i < 4 {
			first += float64(n) - want
		}
	}
	if off > 95 || math.Abs(first) > 1100 { // chi-square of 20 degrees of freedom, beyond which it lies once in ten thousand million times; and seven standard errors
		t.Errorf("chi-square %.1f, the first four letters %.0f off: %v", off, first, counts)
	}
}
