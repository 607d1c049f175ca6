package shares

import "math"

// Whole writes the parts of one whole in so many units that they come to exactly all of them: 100 units are percents. Each part is rounded down and those
// that lost most by it get one unit more, by which every part stays within one unit of what it is (largest remainder, as seats are shared out among parties);
// of two that lost the same the earlier is first. What lies below nothing, as after a subtraction, is nothing. Parts that come to nothing are all 0. Rounded
// each by itself, three thirds come to 99 percent.
func Whole(units int, parts ...float64) []int {
	total := 0.0
	for _, p := range parts {
		total += max(p, 0)
	}
	out := make([]int, len(parts))
	if total == 0 {
		return out
	}
	lost, left := make([]float64, len(parts)), units
	for i, p := range parts {
		exact := float64(units) * max(p, 0) / total
		floor := math.Floor(exact + hair)
		out[i], lost[i] = int(floor), exact-floor
		left -= out[i]
	}
	for ; left > 0; left-- {
		most := 0
		for i := range lost {
			if lost[i] > lost[most]+hair {
				most = i
			}
		}
		out[most]++
		lost[most]--
	}
	return out
}

// hair is by how much sums of floats may lie off what they stand for.
const hair = 1e-9

// Whole is a split in so many units: policy, cast, both, luck.
func (s Split) Whole(units int) []int {
	return Whole(units, s.Policy.Value, s.Cast.Value, s.Both.Value, s.Luck.Value)
}
