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
	k := math.Float64bits(tail)>>pieceShift - firstPiece
	if k >= piecesCount {
		return math.Copysign(math.Inf(1), q) + math.Sqrt(tail) // the root of what is below 0 is NaN, and so is the sum
	}
	return math.Copysign(inTail(k, tail), q)
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

const (
	piecesCount = 53*32 + 1
	piecesRoom  = 1 << 11 // in which a masked number always lies, so that finding a piece asks nothing and needs no frame
)

func makeNormalPieces() *[piecesRoom]piece {
	pieces := new([piecesRoom]piece)
	at := func(k int) (tail, z, slope float64) {
		tail = math.Float64frombits(uint64(k+firstPiece) << pieceShift)
		z = NormalQuantile(tail)
		const sqrtTwoPi = 2.506628274631000502415765284811045253006986740609938316629923576
		return tail, -z, -float64(sqrtTwoPi * Exp(float64(0.5*float64(z*z))))
	}
	for k := range pieces[:piecesCount-1] {
		low, z0, s0 := at(k)
		high, z1, s1 := at(k + 1)
		h := high - low
		mean := (z1 - z0) / h
		pieces[k] = piece{z0, s0, (float64(3*mean) - float64(2*s0) - s1) / h, (s0 + s1 - float64(2*mean)) / float64(h*h)}
	}
	return pieces
}

// NormalBits is [NormalDraw] of the upper 52 of 64 bits, which stand for the middle of one of as many steps of (0, 1): within 1e-8 of
// [NormalQuantile] there, never infinite, never NaN, and in two thirds of its time.
//
// The first eight bits name a piece and the others are the way into it. Polynomials of degree 4, 256 to all of (0, 1), which meet in value
// and slope and are exact in the middle of each; the ten outermost of either side are left to NormalDraw's pieces, one draw in thirteen.
func NormalBits(bits uint64) float64 {
	if m := bits>>(64-middleShift) - middleTail; m < uint64(len(middlePieces)) {
		x := float64(int64(bits << middleShift >> (middleShift + 12)))
		x2 := float64(x * x)
		high := (float64(middlePieces[m].c3*x) + middlePieces[m].c2) + float64(middlePieces[m].c4*x2)
		return (float64(middlePieces[m].c1*x) + middlePieces[m].c0) + float64(x2*high)
	}
	q := float64((float64(int64(bits>>12))+0.5)*0x1p-52) - 0.5
	tail := 0.5 - math.Abs(q)
	return math.Copysign(inTail(math.Float64bits(tail)>>pieceShift-firstPiece, tail), q)
}

// inTail returns the size of the z of a tail, from the piece that it lies in.
func inTail(k uint64, tail float64) float64 {
	p := normalPieces[k&(piecesRoom-1)]
	x := tail - math.Float64frombits(math.Float64bits(tail)&^(1<<pieceShift-1))
	return float64((float64((float64(p.c3*x)+p.c2)*x)+p.c1)*x) + p.c0
}

const (
	middleShift = 8  // 2^8 pieces
	middleTail  = 10 // of them left out on either side
)

// quartic is a polynomial of degree 4 of the number of a step in its piece.
type quartic struct{ c0, c1, c2, c3, c4 float64 }

// middlePieces are the pieces between the tails, 9 KiB.
var middlePieces = makeMiddlePieces()

func makeMiddlePieces() (pieces [1<<middleShift - 2*middleTail]quartic) {
	const half, h, step = 0.5 / (1 << middleShift), 1.0 / (1 << middleShift), 1.0 / (1 << (52 - middleShift))
	const sqrtTwoPi = 2.506628274631000502415765284811045253006986740609938316629923576
	at := func(u float64) (z, slope float64) { // the slope for one piece
		z = NormalQuantile(u)
		return z, float64(sqrtTwoPi * h * Exp(float64(0.5*float64(z*z))))
	}
	for m := range pieces {
		low := float64((float64(m) + middleTail) * h)
		z0, s0 := at(low)
		z, _ := at(low + half)
		z1, s1 := at(low + h)
		rise := z1 - z0
		c2, c3 := float64(3*rise)-float64(2*s0)-s1, s0+s1-float64(2*rise)
		c4 := float64(16 * (z - (z0 + float64(0.5*s0) + float64(0.25*c2) + float64(0.125*c3))))
		pieces[m] = quartic{ // for a whole step; powers of two leave every bit as it is
			z0, float64(s0 * step), float64((c2 + c4) * (step * step)), float64((c3 - float64(2*c4)) * (step * step * step)),
			float64(c4 * (step * step * step * step)),
		}
	}
	return pieces
}
