package screen

import "math"

// settle gives everybody a place clear of all others, as near as can be to where the scenario wants them, and returns who is there.
// It reports false where there is no room for somebody; an empty desk is left out where it would stand elsewhere.
func settle(list []*stander) ([]*stander, bool) {
	var placed []*stander
	for _, turn := range []func(n *stander) bool{
		func(n *stander) bool { return n.fixed },
		func(n *stander) bool { return !n.fixed && !n.empty && !n.queued },
		func(n *stander) bool { return n.empty },
		func(n *stander) bool { return n.queued }, // who stands at your desk finds a place beside those who sit
	} {
		for _, n := range list {
			switch {
			case !turn(n):
			case n.fixed || n.seat(placed) && !(n.empty && n.moved > n.strays()):
				placed = append(placed, n)
			case !n.empty:
				return nil, false
			}
		}
	}
	return placed, true
}

// strays is how far an empty desk may stand from its place before it is left out; that of somebody who has left is shown if it can be.
func (n *stander) strays() float64 {
	if n.person == nil {
		return 2.5 * n.half
	}
	return n.half
}

// seat moves n to the nearest free place of its room; it reports false when there is none.
func (n *stander) seat(placed []*stander) bool {
	left, right := n.room.X+n.half, n.room.Right()-n.half
	top, bottom := n.room.Y+n.up, n.room.Bottom()-n.down
	if left > right || top > bottom {
		return false
	}
	wantX, wantY := max(left, min(n.x, right)), max(top, min(n.y, bottom))
	best, bestX, bestY := math.Inf(1), 0.0, 0.0
	try := func(x, y float64) {
		far := math.Hypot(x-wantX, y-wantY)
		if far >= best || x < left || x > right || y < top || y > bottom {
			return
		}
		if n.x, n.y = x, y; n.clear(placed) {
			best, bestX, bestY = far, x, y
		}
	}
	try(wantX, wantY)
	for _, x := range steps(left, wantX, right) {
		for _, y := range steps(top, wantY, bottom) {
			try(x, y)
		}
	}
	n.x, n.y, n.moved = bestX, bestY, best
	return !math.IsInf(best, 1)
}

// steps returns places from low to high on a grid through want, with both ends.
func steps(low, want, high float64) []float64 {
	const step = 5.0
	list := []float64{low}
	for at := want - step*math.Floor((want-low)/step); at < high; at += step {
		list = append(list, at)
	}
	return append(list, high)
}

// clear reports whether n keeps a little away from all of them.
func (n *stander) clear(placed []*stander) bool {
	box := n.box().Inset(-1.5)
	for _, o := range placed {
		if !box.Intersect(o.box().Inset(-1.5)).Empty() {
			return false
		}
	}
	return true
}
