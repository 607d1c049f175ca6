package debrief

import (
	"fmt"
	"math"

	"headcount/engine/shares"
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

// accounted is a shares.Account as it is told: its amounts add up as they stand there.
type accounted struct {
	actual, typical, apart float64
	parts                  [3]float64 // decisions, people, luck
}

// inUnits rounds an account to so many units in one. The difference is that of what the play and a typical one are told to have come to, and the parts come to
// it: those that rounding took most from, or gave most to, make up for what is left. Rounded each by itself, 43.1 less 58.5 was told as -15.5.
func inUnits(a shares.Account, units float64) accounted {
	actual, typical := math.Round(a.Actual*units), math.Round(a.Typical*units)
	exact := [3]float64{a.Decisions.Value * units, a.People.Value * units, a.Luck.Value * units}
	var parts [3]float64
	left := actual - typical
	for i, x := range exact {
		parts[i] = math.Round(x)
		left -= parts[i]
	}
	for range len(parts) { // five roundings lose two units at most; an account that is no number, or too large to have units, is told as it is
		if left == 0 {
			break
		}
		most := 0
		for i := range parts {
			if (exact[i]-parts[i])*left > (exact[most]-parts[most])*left {
				most = i
			}
		}
		parts[most] += math.Copysign(1, left)
		left -= math.Copysign(1, left)
	}
	out := accounted{actual: actual / units, typical: typical / units, apart: (actual - typical) / units}
	for i, n := range parts {
		out.parts[i] = (n + 0) / units // and never a zero with a minus
	}
	return out
}
