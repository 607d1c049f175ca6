package canvas

import "math"

// dash cuts lines into the pieces that are drawn. Lengths that are not positive in sum leave the lines whole.
func dash(lines []polyline, lengths []float64, phase float64) []polyline {
	sum := 0.0
	for _, l := range lengths {
		sum += max(0, l)
	}
	if sum <= 0 {
		return lines
	}
	if len(lengths)%2 == 1 { // an odd list is read twice, as SVG does
		lengths = append(append([]float64{}, lengths...), lengths...)
		sum *= 2
	}
	var out []polyline
	for _, l := range lines {
		d := dasher{lengths: lengths}
		d.seek(math.Mod(math.Mod(phase, sum)+sum, sum))
		out = append(out, d.cut(l)...)
	}
	return out
}

type dasher struct {
	lengths []float64
	index   int     // which length is running; even ones are drawn
	left    float64 // what is left of it
	piece   []Point
	out     []polyline
}

func (d *dasher) seek(phase float64) {
	d.left = d.lengths[0]
	for phase > 0 && phase >= d.left {
		phase -= d.left
		d.next()
	}
	d.left -= phase
}

func (d *dasher) next() {
	d.index = (d.index + 1) % len(d.lengths)
	d.left = d.lengths[d.index]
}

func (d *dasher) drawn() bool { return d.index%2 == 0 }

func (d *dasher) cut(l polyline) []polyline {
	points := l.points
	if l.closed && len(points) > 0 {
		points = append(append([]Point{}, points...), points[0])
	}
	if d.drawn() && len(points) > 0 {
		d.piece = []Point{points[0]}
	}
	for i := 1; i < len(points); i++ {
		d.along(points[i-1], points[i])
	}
	d.flush()
	return d.out
}

func (d *dasher) along(a, b Point) {
	length := math.Hypot(b.X-a.X, b.Y-a.Y)
	gone := 0.0
	for length-gone > d.left {
		gone += d.left
		at := lerp(a, b, gone/length)
		if d.drawn() {
			d.piece = append(d.piece, at)
			d.flush()
		}
		d.next()
		if d.drawn() {
			d.piece = []Point{at}
		}
	}
	d.left -= length - gone
	if d.drawn() {
		d.piece = append(d.piece, b)
	}
}

func (d *dasher) flush() {
	if len(d.piece) > 0 {
		d.out = append(d.out, polyline{points: d.piece})
	}
	d.piece = nil
}
