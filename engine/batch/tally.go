package batch

import (
	"math"
	"math/big"
	"slices"

	"github.com/HdrHistogram/hdrhistogram-go"
)

// Tally is what some plays of one group add up to: integers alone, so that adding up in any order gives the same bytes.
type Tally struct {
	Plays    int64    `json:"plays"` // that came to an end
	Faults   int64    `json:"faults"`
	Outcomes []int64  `json:"outcomes"` // plays by ending
	Sum      *big.Int `json:"sum"`      // of the yardstick [thousandths]
	Squares  *big.Int `json:"squares"`  // of its squares [millionths]
	Least    int64    `json:"least"`    // [thousandths]; 0 without plays
	Most     int64    `json:"most"`     // [thousandths]
	Below    [][2]int `json:"below"`    // sketch of the negative ones without their sign: cell and count, by cell
	Above    [][2]int `json:"above"`    // sketch of the others
}

// The sketch keeps three significant digits of up to a million points; what is beyond counts as a million.
const (
	thousandth = 1000
	sketchMost = 1_000_000 * thousandth
	sketchFine = 3
)

func newTally(outcomes int) *Tally {
	return &Tally{Outcomes: make([]int64, outcomes), Sum: new(big.Int), Squares: new(big.Int), Below: [][2]int{}, Above: [][2]int{}}
}

// play counts one play; outcome -1 is one that broke off.
func (t *Tally) play(yardstick float64, outcome int) {
	if outcome < 0 {
		t.Faults++
		return
	}
	v := int64(math.Round(max(-sketchMost, min(float64(yardstick*thousandth), sketchMost))))
	if t.Plays == 0 || v < t.Least {
		t.Least = v
	}
	if t.Plays == 0 || v > t.Most {
		t.Most = v
	}
	t.Plays++
	t.Outcomes[outcome]++
	b := big.NewInt(v)
	t.Sum.Add(t.Sum, b)
	t.Squares.Add(t.Squares, b.Mul(b, b))
	if v < 0 {
		t.Below = count(t.Below, cellOf(-v), 1)
	} else {
		t.Above = count(t.Above, cellOf(v), 1)
	}
}

// add adds another tally of the same plan.
func (t *Tally) add(o *Tally) {
	if o.Plays > 0 {
		if t.Plays == 0 || o.Least < t.Least {
			t.Least = o.Least
		}
		if t.Plays == 0 || o.Most > t.Most {
			t.Most = o.Most
		}
	}
	t.Plays += o.Plays
	t.Faults += o.Faults
	for i, n := range o.Outcomes {
		t.Outcomes[i] += n
	}
	t.Sum.Add(t.Sum, o.Sum)
	t.Squares.Add(t.Squares, o.Squares)
	for _, c := range o.Below {
		t.Below = count(t.Below, c[0], c[1])
	}
	for _, c := range o.Above {
		t.Above = count(t.Above, c[0], c[1])
	}
}

// count adds to a cell of a sketch.
func count(cells [][2]int, cell, n int) [][2]int {
	at, there := slices.BinarySearchFunc(cells, cell, func(c [2]int, cell int) int { return c[0] - cell })
	if !there {
		return slices.Insert(cells, at, [2]int{cell, n})
	}
	cells[at][1] += n
	return cells
}

// histogram is an empty sketch.
func histogram() *hdrhistogram.Histogram { return hdrhistogram.New(1, sketchMost, sketchFine) }

// The cells of the sketch are those of the library's histogram: linear up to twice 10 to the digits, then as fine again for every doubling.
const (
	halfBits = 10 // of half a row of cells: 2^11 is the first power of two from 2*10^3 on
	half     = 1 << halfBits
)

// cellOf is the cell of a value from 0 to sketchMost; a test holds it against the library's.
func cellOf(v int64) int {
	row := 0
	for v>>row >= 2*half {
		row++
	}
	return row*half + int(v>>row)
}

// rebuilt is the library's histogram of a sketch.
func rebuilt(cells [][2]int) *hdrhistogram.Histogram {
	s := histogram().Export()
	for _, c := range cells {
		s.Counts[c[0]] = int64(c[1])
	}
	return hdrhistogram.Import(s)
}

// quantiles are the values that shares of the plays do not exceed; zero without plays.
func (t *Tally) quantiles(shares ...float64) []float64 {
	below, above := rebuilt(t.Below), rebuilt(t.Above)
	at := func(h *hdrhistogram.Histogram, rank int64) int64 {
		return h.ValueAtPercentile(100 * float64(rank) / float64(h.TotalCount()))
	}
	values := make([]float64, len(shares))
	for i, share := range shares {
		if t.Plays == 0 {
			continue
		}
		rank := min(max(1, int64(math.Ceil(float64(share*float64(t.Plays))))), t.Plays)
		var v int64
		if n := below.TotalCount(); rank <= n {
			v = -at(below, n-rank+1)
		} else {
			v = at(above, rank-n)
		}
		values[i] = float64(max(t.Least, min(v, t.Most))) / thousandth
	}
	return values
}

// moments are mean and standard deviation; zero without plays.
func (t *Tally) moments() (mean, sd float64) {
	if t.Plays == 0 {
		return 0, 0
	}
	n := big.NewInt(t.Plays)
	mean, _ = new(big.Rat).SetFrac(t.Sum, new(big.Int).Mul(n, big.NewInt(thousandth))).Float64()
	if t.Plays == 1 {
		return mean, 0
	}
	// n*squares - sum*sum, over n*(n-1): exact until the root.
	over := new(big.Int).Mul(n, t.Squares)
	over.Sub(over, new(big.Int).Mul(t.Sum, t.Sum))
	under := new(big.Int).Mul(n, big.NewInt(t.Plays-1))
	variance, _ := new(big.Rat).SetFrac(over, under.Mul(under, big.NewInt(thousandth*thousandth))).Float64()
	return mean, math.Sqrt(variance)
}

// check says whether a tally that was read is one of n plays.
func (t *Tally) check(n, outcomes int) error {
	if t.Sum == nil || t.Squares == nil || len(t.Outcomes) != outcomes || t.Plays < 0 || t.Faults < 0 || t.Plays+t.Faults != int64(n) {
		return errBlock
	}
	ended, sketched := int64(0), 0
	for _, k := range t.Outcomes {
		if k < 0 {
			return errBlock
		}
		ended += k
	}
	for _, cells := range [][][2]int{t.Below, t.Above} {
		last := -1
		for _, c := range cells {
			if c[0] <= last || c[0] > cellOf(sketchMost) || c[1] < 1 {
				return errBlock
			}
			last = c[0]
			sketched += c[1]
		}
	}
	if ended != t.Plays || int64(sketched) != t.Plays {
		return errBlock
	}
	return nil
}
