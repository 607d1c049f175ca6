package process

import "math"

// latest keeps the last result of a function for each of several people, for numbers that are mostly what they were the time before. It is
// scratch and says nothing that the number asked for does not.
type latest []struct{ x, y float64 }

// room returns the list with a place for each of n people.
func (l *latest) room(n int) latest {
	if len(*l) != n {
		*l = make(latest, n)
		for i := range *l {
			(*l)[i].x = math.NaN() // which equals nothing that may be asked for
		}
	}
	return *l
}

// of returns f(x) in the place of one person; in one list f must always be the same.
func (l latest) of(i int, x float64, f func(float64) float64) float64 {
	last := &l[i]
	if last.x != x {
		last.x, last.y = x, f(x)
	}
	return last.y
}
