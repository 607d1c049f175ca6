package figure

import "headcount/engine/ui/canvas"

// rise is how much higher head and shoulders sit on the large figure than on the small one: a trunk is added below.
const rise = -62.0

// BustHeight is the height of the large figure at scale 1, in points.
const BustHeight = Height - rise

// Bust draws somebody from the waist up, for a conversation: the middle of the waist, where a table would cut it, at
// x, y. At scale 1 it is about 130 points wide and 190 high; a conversation shows it three times as large.
func Bust(c canvas.Canvas, look Look, pose Pose, x, y, scale float64) {
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(scale, scale)))
	defer c.Pop()
	b := newBody(c, look, pose)
	if pose.Dashed {
		c.Push(canvas.Translate(0, rise))
		defer c.Pop()
		b.silhouette(waist(b.slump).Transform(canvas.Translate(0, -rise)))
		return
	}
	c.PushLayer(1 - pose.Fade)
	defer c.PopLayer()
	if pose.Seated {
		chairBack(c, -84)
	}
	c.Push(b.lean)
	defer c.Pop()
	b.upperArms()
	b.waist()
	b.forearms()
	b.head(rise)
	if pose.Coffee {
		cup(c, 38, -20, canvas.RGB(0xFBF7EE))
	}
}

// waist is the outline of shoulders and trunk.
func waist(slump float64) *canvas.Path {
	top := rise - 52 + slump
	p := new(canvas.Path).MoveTo(-33, 0)
	p.CubicTo(-33, -34, -40, -56, -44, top+42).CubicTo(-46, top+18, -34, top+5, -16, top)
	p.LineTo(16, top)
	p.CubicTo(34, top+5, 46, top+18, 44, top+42).CubicTo(40, -56, 33, -34, 33, 0)
	return p.Close()
}

func (b *body) waist() {
	shape := waist(b.slump)
	if b.pose.Outlined {
		b.c.StrokePath(shape, canvas.Line(3), canvas.RGB(0))
	}
	b.c.FillPath(shape, b.look.Cloth)
	b.collar(rise)
}

// sleeve is the colour of the arms: a little darker than the trunk, so that they are seen in front of it.
func (b *body) sleeve() canvas.Color { return canvas.Mix(b.look.Cloth, canvas.RGB(0), 0.10) }

func (b *body) limb(p *canvas.Path, width float64, col canvas.Color) {
	if b.pose.Outlined {
		b.c.StrokePath(p, canvas.Line(width+3), canvas.RGB(0))
	}
	b.c.StrokePath(p, canvas.Line(width), col)
}

// elbows returns how far out and how high the elbows are.
func (b *body) elbows() (out, up float64) {
	switch b.pose.Posture {
	case LeaningIn:
		return 66, -14
	case ArmsCrossed:
		return 56, -42
	case Slumped:
		return 52, -14
	case Upright:
		return 54, -26
	case TurnedAway:
		return 50, -20
	default:
		return 56, -20
	}
}

// upperArms run from the shoulders to the elbows, behind the trunk.
func (b *body) upperArms() {
	out, up := b.elbows()
	shoulder := rise - 30 + b.slump
	for _, side := range []float64{-1, 1} {
		arm := new(canvas.Path).MoveTo(side*36, shoulder).CubicTo(side*48, shoulder+14, side*out, up-26, side*out, up)
		if !b.pose.Outlined {
			b.c.StrokePath(arm.Transform(canvas.Translate(4, 4)), canvas.Line(19), canvas.Alpha(canvas.RGB(0x8E7B5F), 0.22))
		}
		b.limb(arm, 19, b.sleeve())
	}
}

// forearms run from the elbows to the hands, in front of the trunk.
func (b *body) forearms() {
	if b.pose.Posture == ArmsCrossed {
		b.crossedArms(-28, 1.42)
		return
	}
	out, up := b.elbows()
	for _, side := range []float64{-1, 1} {
		handX, handY := b.hand(side)
		arm := new(canvas.Path).MoveTo(side*out, up).QuadTo((side*out+handX)/2, max(up, handY)+3, handX, handY)
		b.limb(arm, 16, b.sleeve())
		b.limb(canvas.LinePath(handX, handY, handX-side*7, handY+1), 12, b.skin)
	}
}

// hand returns where a hand rests: folded in front, apart, or in the lap of somebody who has turned away.
func (b *body) hand(side float64) (x, y float64) {
	switch b.pose.Posture {
	case LeaningIn:
		return side * 13, -12
	case Upright:
		return side * 26, -8
	case Slumped:
		return side * 16, -5
	case TurnedAway:
		return side*22 + b.turn*2, -4
	default:
		return side * 20, -7
	}
}
