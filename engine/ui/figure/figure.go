// Package figure draws people and the things around them: paper cut-outs made of a handful of parts.
//
// A figure shows what can be seen of somebody: posture, gaze, hands, headphones, coffee. There is never a number or a
// bar on a person. Which posture somebody has is decided elsewhere.
package figure

import (
	"hash/fnv"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/theme"
)

// HairShape names a silhouette of hair.
type HairShape string

// The silhouettes. A scarf is worn in one of four cloth colours, chosen by Look.Hair.
const (
	Short HairShape = "short"
	Crop  HairShape = "crop"
	Long  HairShape = "long"
	Bun   HairShape = "bun"
	Curl  HairShape = "curl"
	Side  HairShape = "side"
	Scarf HairShape = "scarf"
	Bald  HairShape = "bald"
	Bob   HairShape = "bob"
	Locs  HairShape = "locs"
)

// HairShapes returns all silhouettes in a fixed order.
func HairShapes() []HairShape {
	return []HairShape{Short, Crop, Long, Bun, Curl, Side, Scarf, Bald, Bob, Locs}
}

// Look is what stays the same about somebody.
type Look struct {
	Skin       int // index into theme.Skin, wrapped round
	Hair       int // index into theme.Hair, wrapped round
	HairShape  HairShape
	Cloth      canvas.Color
	Collar     canvas.Color // clear for none
	Beard      bool
	Glasses    bool
	HearingAid bool
}

// LookFor returns the look that belongs to a name for which nobody chose one: always the same for the same name. Clothes stand out from the skin.
func LookFor(name string) Look {
	sum := fnv.New64a()
	_, _ = sum.Write([]byte(name))
	left := sum.Sum64()
	pick := func(n int) int {
		chosen := left % uint64(n)
		left /= uint64(n)
		return int(chosen)
	}
	shapes := HairShapes()
	look := Look{Skin: pick(len(theme.Skin)), Hair: pick(len(theme.Hair)), HairShape: shapes[pick(len(shapes))]}
	look.Cloth = clothOn(theme.Skin[look.Skin], pick(len(cloths)))
	look.Glasses, look.Beard, look.HearingAid = pick(4) == 0, pick(9) == 0, pick(25) == 0
	return look
}

// cloths are colours that clothes come in. For every skin there are some that stand out from it.
var cloths = [...]canvas.Color{
	canvas.RGB(0x5A7C9B), canvas.RGB(0x7C9C78), canvas.RGB(0xDFA24F), canvas.RGB(0x4C5A66), canvas.RGB(0x5E4A66),
	canvas.RGB(0x8A4B44), canvas.RGB(0x39404D), canvas.RGB(0x3F7A74), canvas.RGB(0x6D7F4F), canvas.RGB(0xA5683B),
}

// standsOut is how far a cloth lies from the skin beside it, at the least (canvas.Distance).
const standsOut = 0.14

// clothOn is the first colour from a place on that stands out from a skin.
func clothOn(skin canvas.Color, from int) canvas.Color {
	for k := range cloths {
		if c := cloths[(from+k)%len(cloths)]; canvas.Distance(skin, c) >= standsOut {
			return c
		}
	}
	return cloths[from]
}

// Posture is how somebody holds themselves.
type Posture uint8

// The postures.
const (
	Neutral Posture = iota
	Upright
	Slumped
	LeaningIn
	TurnedAway
	ArmsCrossed
)

// Mood is what a face shows.
type Mood uint8

// The moods.
const (
	Calm Mood = iota
	Smile
	Tense
	Tired
	Blank
)

// Gaze is where somebody looks, as seen by the player.
type Gaze int8

// The directions.
const (
	Left  Gaze = -1
	Front Gaze = 0
	Right Gaze = 1
)

// Pose is what changes about somebody from moment to moment. The zero value is neutral, calm, looking at the player.
type Pose struct {
	Posture    Posture
	Mood       Mood
	Gaze       Gaze
	Headphones bool
	Coffee     bool
	Seated     bool    // on a chair whose back is seen behind the shoulders
	Fade       float64 // how much of the ink is gone: 0 just seen, 0.6 not seen for ten days
	Dashed     bool    // a dashed outline in place of fading, for high contrast
	Outlined   bool    // an outline in place of the shadow, for high contrast
}

// Seen returns the pose as it is shown to this player when somebody's ink has faded by the given share: lighter, or
// under high contrast as a dashed outline, with words beside it that the caller sets.
func (p Pose) Seen(th theme.Theme, fade float64) Pose {
	if !th.HighContrast {
		p.Fade = fade
		return p
	}
	p.Fade, p.Outlined, p.Dashed = 0, true, fade >= 0.3
	return p
}

// Width and height of a figure at scale 1, in points. Its origin is the middle of its lower edge.
const (
	Width  = 100.0
	Height = 132.0
)

// Draw draws somebody down to the chest, with the middle of the lower edge at x, y. At scale 1 a figure is about
// 100 points wide and 130 high.
func Draw(c canvas.Canvas, look Look, pose Pose, x, y, scale float64) {
	c.Push(canvas.Translate(x, y).Mul(canvas.Scale(scale, scale)))
	defer c.Pop()
	b := newBody(c, look, pose)
	if pose.Dashed {
		b.silhouette(chest(b.slump))
		return
	}
	c.PushLayer(1 - pose.Fade)
	defer c.PopLayer()
	if pose.Seated {
		chairBack(c, -44)
	}
	c.Push(b.lean)
	b.trunk(chest(b.slump))
	if pose.Posture == ArmsCrossed {
		b.crossedArms(0, 1)
	}
	b.head(0)
	if pose.Coffee {
		cup(c, 28, -26, canvas.RGB(0xFBF7EE))
	}
	c.Pop()
}

// body holds what the parts of one figure need to know about each other.
type body struct {
	c     canvas.Canvas
	look  Look
	pose  Pose
	skin  canvas.Color
	hair  canvas.Color
	ink   canvas.Color
	slump float64       // how far the shoulders hang, in points
	tilt  float64       // of the head, in degrees clockwise
	turn  float64       // how far the face is turned, in points to the right
	lean  canvas.Matrix // of everything above the lower edge
}

func newBody(c canvas.Canvas, look Look, pose Pose) *body {
	b := &body{
		c: c, look: look, pose: pose, ink: canvas.RGB(0x2C2A33), lean: canvas.Identity(),
		skin: theme.Skin[wrap(look.Skin, len(theme.Skin))], hair: theme.Hair[wrap(look.Hair, len(theme.Hair))],
	}
	if look.HairShape == Scarf {
		b.hair = scarfs[wrap(look.Hair, len(scarfs))]
	}
	side := 1.0 // the side somebody leans or turns to
	if pose.Gaze == Left {
		side = -1
	}
	b.turn = float64(pose.Gaze) * 3.5
	switch pose.Posture {
	case Upright:
		b.slump = -5
	case Slumped:
		b.slump, b.tilt = 10, 6*side
	case LeaningIn:
		b.slump, b.tilt = 3, 6*side
		b.lean = canvas.Matrix{A: 1.05, C: -0.10 * side, D: 1.05}
	case TurnedAway:
		b.tilt, b.turn = -4*side, 8*side
		if pose.Gaze == Front { // the eyes come half-way back
			b.turn = 5
		}
		b.lean = canvas.Matrix{A: 0.84, C: -0.05 * side, D: 1}
	case ArmsCrossed:
		b.slump = -2
	}
	if pose.Mood == Tired {
		b.slump += 3
	}
	return b
}

// scarfs are the colours of headscarves.
var scarfs = [...]canvas.Color{canvas.RGB(0xBB4C34), canvas.RGB(0x5A7C9B), canvas.RGB(0x7C5A7B), canvas.RGB(0x7C9C78)}

func wrap(i, n int) int { return ((i % n) + n) % n }

// chest is the outline of shoulders and chest; slump lowers the shoulders.
func chest(slump float64) *canvas.Path {
	p := new(canvas.Path).MoveTo(-46, 0)
	p.CubicTo(-46, -34+slump, -34, -48+slump, -16, -52+slump).LineTo(16, -52+slump)
	return p.CubicTo(34, -48+slump, 46, -34+slump, 46, 0).Close()
}

// trunk draws clothes with their shadow or outline, and the collar.
func (b *body) trunk(shape *canvas.Path) {
	if b.pose.Outlined {
		b.c.StrokePath(shape, canvas.Line(4), canvas.RGB(0x000000))
	} else {
		b.c.FillPath(shape.Transform(canvas.Translate(4, 4)), canvas.Alpha(canvas.RGB(0x8E7B5F), 0.28))
	}
	b.c.FillPath(shape, b.look.Cloth)
	b.collar(0)
}

func (b *body) collar(top float64) {
	if b.look.Collar.A == 0 {
		return
	}
	at := canvas.Translate(0, top+b.slump)
	b.c.FillPath(canvas.SVG("M-13 -51L0 -34L13 -51L8 -54L0 -46L-8 -54Z").Transform(at), b.look.Collar)
}

// silhouette draws only where somebody would be: a dashed outline, filled like paper.
func (b *body) silhouette(trunk *canvas.Path) {
	white, black := canvas.RGB(0xFFFFFF), canvas.RGB(0x000000)
	head := canvas.SVG("M-24 -92C-26 -128 26 -128 24 -92C24 -70 12 -58 0 -58C-12 -58 -24 -70 -24 -92Z").
		Transform(canvas.Translate(0, b.slump))
	dashes := canvas.Stroke{Width: 2.5, Dashes: []float64{7, 5}}
	b.c.FillPath(trunk, white)
	b.c.StrokePath(trunk, dashes, black)
	b.c.FillPath(head, white)
	b.c.StrokePath(head, dashes, black)
}

// crossedArms draws two forearms over the chest, raised and stretched for the large figure.
func (b *body) crossedArms(raise, stretch float64) {
	b.c.Push(canvas.Translate(0, raise).Mul(canvas.Scale(stretch, 1)))
	defer b.c.Pop()
	dark := canvas.Mix(b.look.Cloth, canvas.RGB(0x000000), 0.16)
	darker := canvas.Mix(b.look.Cloth, canvas.RGB(0x000000), 0.30)
	arm := func(d string, col canvas.Color) { b.c.StrokePath(canvas.SVG(d), canvas.Line(12), col) }
	canvas.FillCircle(b.c, -30, -21+b.slump/2, 6.5, b.skin)
	arm("M38 -7C22 -7 2 -14 -24 -20", darker)
	arm("M-38 -7C-22 -7 0 -15 23 -21", dark)
	canvas.FillCircle(b.c, 29, -22+b.slump/2, 6.5, b.skin)
}
