package screen
import ("testing";"fmt";"os")
func TestZZDump(t *testing.T) {
	which := os.Getenv("DUMP"); st := os.Getenv("STATE")
	for _, l := range looks() { if l.name != which { continue }
		b := office(t, l); states[st](b); b.rest()
		r := newRecorder(b.w,b.h); b.Draw(r)
		for _, x := range r.texts { if x.seen.Empty() {continue}; fmt.Printf("%5.0f %5.0f %5.0f  %q\n", x.box.X, x.box.Y, x.box.W, x.text) }
		for _, it := range b.state.Items() { fmt.Printf("   %-34s %-8s %.0f d%d %v\n", it.ID, it.Region, it.Rect, it.Digit, it.Enabled) }
		if g := b.stood.stage; g != nil { fmt.Printf("stage area %.0f scale %.3f %.3f size %.2f\n", g.area, g.sx, g.sy, g.size); for _, n := range g.list { wx, wy := 0.0,0.0; if n.person!=nil {wx,wy=g.point(n.person.Desk)}; fmt.Printf("  %-20s box %.0f at %.0f,%.0f wanted %.0f,%.0f empty %v\n", n.id, n.box(), n.x,n.y,wx,wy,n.empty)} }
	}
}
