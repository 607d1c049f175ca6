package num

import "math"

// NormalDraw is [NormalQuantile] for draws: within 1e-8 of it for u a multiple of 2^-53 inside (0, 1), in a third of its time. At the ends, and
// nearer to them than a draw can be, it is infinite; outside and for NaN it is NaN.
//
// Cubic pieces that meet in value and slope, 32 to each halving of the smaller tail, so that the way through is the same for every u: a
// draw falls into a tail at random, which no processor can foresee. It calls nothing, which saves it a frame.
func NormalDraw(u float64) float64 {
	q := u - 0.5 // exact, as the next line is, for multiples of 2^-53
	tail := 0.5 - math.Abs(q)
	bits := math.Float64bits(tail)
	k := bits>>pieceShift - firstPiece
	if k >= uint64(len(normalPieces)) {
		return math.Copysign(math.Inf(1), q) + math.Sqrt(tail) // the root of what is below 0 is NaN, and so is the sum
	}
	p := normalPieces[k]
	x := tail - math.Float64frombits(bits&^(1<<pieceShift-1))
	z := float64((float64((float64(p.c3*x)+p.c2)*x)+p.c1)*x) + p.c0
	return math.Copysign(z, q)
}

// LogNormalDraw is [LogNormal] for draws, by [NormalDraw].
func LogNormalDraw(median, sigma, u float64) float64 {
	return float64(median * Exp(float64(sigma*NormalDraw(u))))
}

const (
	pieceShift = 52 - 5                           // 32 pieces to each power of two
	firstPiece = (1023 - 53) << (52 - pieceShift) // the one that begins at 2^-53
)

// piece is a cubic polynomial of the distance from where it begins.
type piece struct{ c0, c1, c2, c3 float64 }

// normalPieces are the pieces from 2^-53 to one half; the last is the middle itself.
var normalPieces = makeNormalPieces()

func makeNormalPieces() *[53*32 + 1]piece {
	pieces := new([53*32 + 1]piece)
	at := func(k int) (tail, z, slope float64) {
		tail = math.Float64frombits(uint64(k+firstPiece) << pieceShift)
		z = NormalQuantile(tail)
		const sqrtTwoPi = 2.506628274631000502415765284811045253006986740609938316629923576
		return tail, -z, -float64(sqrtTwoPi * Exp(float64(0.5*float64(z*z))))
	}
	for k := range pieces[:len(pieces)-1] {
		low, z0, s0 := at(k)
		high, z1, s1 := at(k + 1)
		h := high - low
		mean := (z1 - z0) / h
		pieces[k] = piece{z0, s0, (float64(3*mean) - float64(2*s0) - s1) / h, (s0 + s1 - float64(2*mean)) / float64(h*h)}
	}
	return pieces
}
