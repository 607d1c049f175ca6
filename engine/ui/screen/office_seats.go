package screen

import (
	"cmp"
	"math"
	"slices"
)

// settle gives everybody a place clear of all others, as near as can be to where the scenario wants them, and returns who is there.
// It reports false where there is no room for somebody; an empty desk is left out where it would stand elsewhere.
func settle(list []*stander) ([]*stander, bool) {
	const tries = 8
	order, wishes := slices.Clone(list), make(map[*stander]stander, len(list))
	for _, n := range list {
		wishes[n] = *n
	}
	for range tries {
		for _, n := range list {
			*n = wishes[n]
		}
		placed, out := settleIn(order)
		switch {
		case out == nil:
			return placed, true
		case out.room.W < 2*out.half || out.room.H < out.up+out.down: // alone in the room they would not fit
			return nil, false
		}
		at := slices.Index(order, out) // whoever finds no place between the others chooses before them
		order = slices.Insert(slices.Delete(order, at, at+1), 0, out)
	}
	return nil, false
}

// settleIn places everybody in that order, or returns the first for whom there is no place.
func settleIn(list []*stander) (placed []*stander, out *stander) {
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
				return nil, n
			}
		}
	}
	return placed, nil
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
	near := make([]*stander, 0, len(placed)) // nobody else can be in the way
	for _, o := range placed {
		if !n.room.Intersect(o.box()).Empty() {
			near = append(near, o)
		}
	}
	best, bestX, bestY := math.Inf(1), 0.0, 0.0
	columns, rows := steps(left, wantX, right), steps(top, wantY, bottom)
	for _, x := range columns {
		if math.Abs(x-wantX) > best {
			break
		}
		for _, y := range rows {
			far := math.Hypot(x-wantX, y-wantY)
			if far > best {
				break
			}
			if far == best && (x > bestX || x == bestX && y > bestY) { // of two places as near, the left and the upper one
				continue
			}
			if n.x, n.y = x, y; n.clear(near) {
				best, bestX, bestY = far, x, y
			}
		}
	}
	n.x, n.y, n.moved = bestX, bestY, best
	return !math.IsInf(best, 1)
}

// steps returns places from low to high on a grid through want, with both ends, the nearest to want first.
func steps(low, want, high float64) []float64 {
	const step = 5.0
	list := []float64{want, low, high}
	for at := want - step; at > low; at -= step {
		list = append(list, at)
	}
	for at := want + step; at < high; at += step {
		list = append(list, at)
	}
	slices.SortFunc(list, func(a, b float64) int { return cmp.Compare(math.Abs(a-want), math.Abs(b-want)) })
	return list
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
