// Package num is float64 mathematics that gives the same bits on every machine.
//
// A run is replayed from its log, so a state computed on a desktop must equal, bit for bit, the state computed in a browser
// or on an ARM laptop. Two things break that in ordinary Go. The compiler may fuse x*y + z into one instruction that rounds
// once instead of twice, on arm64 always and on amd64 from GOAMD64=v3; and package math has hand-written assembly on some
// architectures. So here every product that can reach a sum is rounded by an explicit conversion, float64(x*y), which the
// language forbids to fuse, and of package math only exact functions are used.
//
// The rule for the whole of sim: write sums of products with [MulAdd], [Lerp], [Approach], [Dot3] and their like, or round
// the product yourself. A test in engine/archtest reads the object code and fails on any fused instruction.
//
// NaN means that an argument was outside the domain; nothing here panics. No NaN belongs in a state, because its bits are
// the one thing IEEE 754 leaves to the machine.
//
// Random draws belong in rng, units in quantity.
package num
