package screen

import (
	"math"
	"testing"
	"time"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
)

// walkOver chooses to walk over to Ana and returns the bench with the player on the way.
func walkOver(t *testing.T, th theme.Theme) *bench {
	t.Helper()
	page := officePage()
	b := newBench(t, th, 1280, 800, page, officeOffers(page))
	b.picture() // the floor has been seen
	b.look("ana", "", "")
	b.rest()
	after := page
	after.Clock, after.Signs = "13:48", nil
	b.door.after = func(d *fakeDoor) { d.page = after }
	b.activate("talk:ana:walk")
	return b
}

// TestWalkingOver: a decision to walk over is stored at once, the player is seen on the way, and the page comes when they are there.
func TestWalkingOver(t *testing.T) {
	b := walkOver(t, theme.Default())
	if b.last() != "talk:ana:walk" {
		t.Fatalf("what was taken last is %q", b.last())
	}
	if b.page.Clock != "13:30" || !b.moving() {
		t.Fatalf("the page of %s is there already, moving %v", b.page.Clock, b.moving())
	}
	g := b.stood.stage
	you, ana := g.find("ui:you"), g.find("ui:person:ana")
	far, ticks := math.Inf(1), 0
	for ; b.stroll != nil && ticks < 200; ticks++ {
		x, y := b.onTheWay(g, you, ana)
		now := math.Hypot(x-ana.x, y-ana.y)
		if now > far+1 {
			t.Fatalf("tick %d leads away from her, from %.0f to %.0f points", ticks, far, now)
		}
		far = now
		b.tick(input.Snapshot{Elapsed: time.Second / 60})
	}
	if lasted := time.Duration(ticks) * time.Second / 60; lasted < leastWalk || lasted > mostWalk+time.Second/30 {
		t.Errorf("four strides took %v", lasted)
	}
	if b.page.Clock != "13:48" {
		t.Errorf("on arrival the page is of %s", b.page.Clock)
	}
}

// TestWalkingIsCutShort by any key, which does nothing else, and does not happen at all under reduced motion.
func TestWalkingIsCutShort(t *testing.T) {
	b := walkOver(t, theme.Default())
	b.tick(input.Snapshot{Elapsed: time.Second / 60})
	b.tick(input.Press(input.Enter))
	if b.stroll != nil || b.page.Clock != "13:48" || len(b.door.did) != 1 {
		t.Errorf("after a key: on the way %v, page of %s, %d decisions", b.stroll != nil, b.page.Clock, len(b.door.did))
	}
	still := theme.Default()
	still.ReducedMotion = true
	if b = walkOver(t, still); b.stroll != nil || b.page.Clock != "13:48" {
		t.Errorf("under reduced motion: on the way %v, page of %s", b.stroll != nil, b.page.Clock)
	}
}

func TestWalkingPicture(t *testing.T) {
	b := walkOver(t, theme.Default())
	b.tick(input.Snapshot{Elapsed: 260 * time.Millisecond})
	golden.Check(t, "office-walking-1280", b.picture())
}

// TestComeAndGo: between two gaps Tilda comes in by a door, Joon goes back to his desk and Farid leaves; the next morning nobody walks.
func TestComeAndGo(t *testing.T) {
	page := officePage()
	b := newBench(t, theme.Default(), 1280, 800, page, officeOffers(page))
	b.picture()
	after := officePage()
	after.Clock, after.Queue = "15:45", nil
	for i := range after.People {
		switch q := &after.People[i]; q.ID {
		case "tilda":
			q.Present = true
		case "joon":
			q.Waiting = false
		case "farid":
			q.Present = false
		}
	}
	b.door.page = after
	b.turn()
	b.tick(input.Snapshot{Elapsed: 200 * time.Millisecond, Moved: true, X: -1, Y: -1})
	if len(b.ways) != 3 || !b.moving() {
		t.Fatalf("on the way are %v, moving %v", b.ways, b.moving())
	}
	golden.Check(t, "office-coming-1280", b.picture())
	b.tick(input.Snapshot{Elapsed: mostWalk})
	if b.moving() {
		t.Errorf("after %v somebody is still on the way", mostWalk)
	}
	g := b.stood.stage
	for _, id := range []string{"tilda", "joon"} {
		n := g.find("ui:person:" + id)
		if x, y, share := b.passing(g, n); share < 1 || x != n.x || y != n.y {
			t.Errorf("%s stands at %v, %v (%v of the way), not at %v, %v", id, x, y, share, n.x, n.y)
		}
	}
	after.Day++
	after.People[3].Present = false
	b.door.page = after
	b.turn()
	if len(b.ways) != 0 {
		t.Errorf("overnight %v walk", b.ways)
	}
}
