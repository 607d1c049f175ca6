package playtest

import (
	"fmt"
	"math"
)

// Yardsticks go from 0 to 1 in one scenario and from 0 to 100 in the next, so that figures are written with as many decimals as it takes to
// tell plays apart.

// places is how many decimals show a twentieth of a spread, 1 to 6. Plays that all come out alike have no spread, and get 3.
func places(spread float64) int {
	if !(spread > 0) {
		return 3
	}
	return int(min(max(math.Ceil(-math.Log10(spread/20)), 1), 6))
}

// written writes a figure with so many decimals; what rounds to nought has no sign of its own.
func written(layout string, n int, v float64) string {
	if math.Abs(v) < .5*math.Pow10(-n) {
		v = 0
	}
	return fmt.Sprintf(layout, n, v)
}

// Say writes a figure of the yardstick.
func (c *Certificate) Say(v float64) string { return written("%.*f", places(c.Attentive.Spread), v) }

// Signed writes how far one figure lies above another.
func (c *Certificate) Signed(v float64) string {
	return written("%+.*f", places(c.Attentive.Spread), v)
}

// Finely writes a mean over many lucks, which is known a decimal better than a single play.
func (c *Certificate) Finely(v float64) string {
	return written("%.*f", places(c.Attentive.Spread)+1, v)
}

// SignedFinely writes a difference of such means.
func (c *Certificate) SignedFinely(v float64) string {
	return written("%+.*f", places(c.Attentive.Spread)+1, v)
}

// bar is a figure that a scenario could take as having gone well: what the reference nearly always reaches, rounded down.
func (c *Certificate) bar() string {
	n := places(c.Attentive.Spread) - 1
	scale := math.Pow10(n)
	return fmt.Sprintf("%.*f", n, math.Floor(c.Attentive.Low*scale)/scale)
}

// cells are the columns of a median and its interval.
func (c *Certificate) cells(f *Figure) string {
	return c.Say(f.Median) + "\t" + c.Say(f.Low) + " to " + c.Say(f.High)
}

// signedCells are the columns of a distance and its interval.
func (c *Certificate) signedCells(f *Figure) string {
	return c.Signed(f.Median) + "\t" + c.Signed(f.Low) + " to " + c.Signed(f.High)
}
