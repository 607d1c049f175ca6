package debrief

import (
	"fmt"
	"math"
)

// places is with how many decimal places amounts of a yardstick are told. Its unit is the author's own, so that how far plays lie apart on it decides: one
// place from a whole unit on, and one more for each tenth of that, up to six; one where plays do not lie apart at all.
func places(spread float64) int {
	n := 1
	for ; spread > 0 && spread < 1 && n < 6; spread *= 10 {
		n++
	}
	return n
}

// sizeText writes how large a difference is, with so many decimal places.
func sizeText(d float64, places int) string {
	if math.Abs(d) < .5*math.Pow10(-places) {
		return "next to nothing"
	}
	return fmt.Sprintf("%.*f", places, math.Abs(d))
}
