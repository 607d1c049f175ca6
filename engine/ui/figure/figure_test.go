package figure_test

import (
	"fmt"
	"image"
	"testing"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/soft"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/golden"
	"headcount/engine/ui/theme"
)

var postures = []figure.Posture{
	figure.Neutral, figure.Upright, figure.Slumped, figure.LeaningIn, figure.TurnedAway, figure.ArmsCrossed,
}

var moods = []figure.Mood{figure.Calm, figure.Smile, figure.Tense, figure.Tired, figure.Blank}

func cast() []figure.Look {
	h := theme.Default().Human()
	return []figure.Look{
		{Skin: 2, HairShape: figure.Bob, Cloth: h.Dusk, Collar: h.Sheet},
		{Skin: 0, Hair: 3, HairShape: figure.Side, Cloth: h.Sage, Glasses: true},
		{Skin: 4, HairShape: figure.Locs, Cloth: h.Ochre, Collar: canvas.RGB(0xB97E2E)},
		{Skin: 5, HairShape: figure.Crop, Cloth: canvas.RGB(0x4C5A66), HearingAid: true},
		{Skin: 1, Hair: 2, HairShape: figure.Scarf, Cloth: canvas.RGB(0x5E4A66)},
		{Skin: 0, Hair: 4, HairShape: figure.Bald, Cloth: h.Clay, Beard: true},
		{Skin: 0, Hair: 4, HairShape: figure.Bun, Cloth: canvas.RGB(0x8A4B44), Glasses: true},
		{Skin: 3, HairShape: figure.Curl, Cloth: canvas.RGB(0x3F7A74)},
		{Skin: 5, Hair: 5, HairShape: figure.Long, Cloth: canvas.RGB(0x6D7F4F)},
		{Skin: 2, HairShape: figure.Short, Cloth: canvas.RGB(0xA5683B), Beard: true},
	}
}

func picture(w, h float64, th theme.Theme, draw func(c canvas.Canvas)) *image.RGBA {
	m := soft.New(w, h, 1, th.Human().Paper)
	draw(m)
	return m.Pix
}

func TestPeople(t *testing.T) {
	th := theme.Default()
	golden.Check(t, "cast", picture(600, 300, th, func(c canvas.Canvas) {
		for i, look := range cast() {
			figure.Draw(c, look, figure.Pose{}, 60+float64(i%5)*120, 140+float64(i/5)*145, 1)
		}
	}))
	golden.Check(t, "postures", picture(720, 900, th, func(c canvas.Canvas) {
		for i, posture := range postures {
			for k, gaze := range []figure.Gaze{figure.Left, figure.Front, figure.Right} {
				pose := figure.Pose{Posture: posture, Gaze: gaze}
				figure.Draw(c, cast()[(i+k)%10], pose, 60+float64(i)*120, 140+float64(k)*150, 1)
			}
			for k, mood := range moods[:3] {
				pose := figure.Pose{Posture: posture, Mood: mood, Seated: k == 0}
				figure.Draw(c, cast()[(i+k+3)%10], pose, 60+float64(i)*120, 590+float64(k)*150, 1)
			}
		}
	}))
	golden.Check(t, "signals", picture(720, 300, th, func(c canvas.Canvas) {
		for i, pose := range []figure.Pose{
			{Headphones: true}, {Coffee: true, Mood: figure.Tired}, {Mood: figure.Blank}, {Fade: 0.6}, {Seated: true}, {Mood: figure.Tired},
		} {
			figure.Draw(c, cast()[7], pose, 60+float64(i)*120, 140, 1)
			pose.Outlined = true
			figure.Draw(c, cast()[i], pose, 60+float64(i)*120, 290, 1)
		}
	}))
	th.HighContrast = true
	golden.Check(t, "seen-contrast", picture(360, 150, th, func(c canvas.Canvas) {
		for i, fade := range []float64{0, 0.6} {
			figure.Draw(c, cast()[0], figure.Pose{}.Seen(th, fade), 60+float64(i)*120, 140, 1)
		}
		figure.Bust(c, cast()[0], figure.Pose{}.Seen(th, 0.6), 300, 145, 0.7)
	}))
}

func TestBusts(t *testing.T) {
	golden.Check(t, "busts", picture(900, 640, theme.Default(), func(c canvas.Canvas) {
		for i, posture := range postures {
			pose := figure.Pose{Posture: posture, Mood: moods[i%5], Gaze: figure.Gaze(i%3 - 1), Coffee: i == 1, Seated: i == 2}
			figure.Bust(c, cast()[i], pose, 150+float64(i%3)*300, 305+float64(i/3)*320, 1.5)
		}
	}))
}

func room(c canvas.Canvas, th theme.Theme) {
	figure.Daylight(c, th, 60, 10, 80, 180, -20)
	figure.Walls(c, th, canvas.SVG("M10 10H390V290H10ZM200 10V80M200 120V290"))
	figure.Window(c, th, 60, 10, 140, 10)
	figure.Door(c, th, 200, 80, 40, 90, 0.8)
	figure.Door(c, th, 300, 290, 40, 0, 0)
	figure.Halo(c, th, 100, 130, 0.6, 0)
	figure.Draw(c, cast()[0], figure.Pose{}, 100, 132, 0.6)
	figure.Desk(c, th, 100, 130, 108, true, figure.Papers)
	figure.Desk(c, th, 100, 230, 108, false, figure.SmallPlant)
	figure.Chair(c, 60, 270, 0.5)
	figure.Desk(c, th, 300, 220, 90, true, figure.Mug)
	figure.Plant(c, th, 370, 285, 1)
	figure.CoffeeMachine(c, th, 320, 130, 1)
	figure.Table(c, th, 290, 60, 50, 18)
	figure.DottedPath(c, th, 290, 215, 150, 150)
	figure.Bubble(c, th, canvas.Rect{X: 210, Y: 150, W: 80, H: 30}, 230, 195)
	figure.Envelope(c, 215, 20, 30, th.Human().Sheet, th.Human().Ink)
	crowd := new(canvas.Path)
	for i := range 8 {
		figure.AddSilhouette(crowd, 220+float64(i)*12, 285, 0.5)
	}
	c.FillPath(crowd, th.Human().Dusk)
}

func TestRoom(t *testing.T) {
	th := theme.Default()
	golden.Check(t, "room", picture(400, 300, th, func(c canvas.Canvas) { room(c, th) }))
	th.HighContrast = true
	golden.Check(t, "room-contrast", picture(400, 300, th, func(c canvas.Canvas) { room(c, th) }))
}

func TestIcons(t *testing.T) {
	icons := figure.Icons()
	if len(icons) != 24 {
		t.Errorf("%d icons, want 24", len(icons))
	}
	golden.Check(t, "icons", picture(400, 150, theme.Default(), func(c canvas.Canvas) {
		for i, icon := range icons {
			figure.DrawIcon(c, icon, 10+float64(i%8)*48, 10+float64(i/8)*48, 32, theme.Default().Human().Ink)
		}
		figure.DrawIcon(c, "no such", 380, 10, 16, theme.Default().Human().Ink)
	}))
}

// Each posture, each mood and each direction can be told from all others by its pixels.
func TestPosesDiffer(t *testing.T) {
	seen := map[string]figure.Pose{}
	for _, posture := range postures {
		for _, mood := range moods {
			for _, gaze := range []figure.Gaze{figure.Left, figure.Front, figure.Right} {
				pose := figure.Pose{Posture: posture, Mood: mood, Gaze: gaze}
				pix := string(picture(120, 150, theme.Default(), func(c canvas.Canvas) {
					figure.Draw(c, cast()[1], pose, 60, 140, 1)
				}).Pix)
				if other, ok := seen[pix]; ok {
					t.Errorf("%+v looks like %+v", pose, other)
				}
				seen[pix] = pose
			}
		}
	}
}

func TestLookFor(t *testing.T) {
	if first, second := figure.LookFor("Mira"), figure.LookFor("Mira"); first != second {
		t.Errorf("one name, two looks: %+v, %+v", first, second)
	}
	different := map[figure.Look]bool{}
	for _, name := range []string{"Mira", "Joon", "Ada", "Tobias", "Lech", "Vera", "Nia", "Ola"} {
		different[figure.LookFor(name)] = true
	}
	if len(different) < 7 {
		t.Errorf("eight names have only %d looks", len(different))
	}
}

// TestClothesStandOut: whatever the name, cloth and skin are told apart at a glance, and neither any skin nor most colours of clothes are lost for it.
func TestClothesStandOut(t *testing.T) {
	const least = 0.14
	skins, cloths := map[int]map[canvas.Color]bool{}, map[canvas.Color]int{}
	for n := range 20000 {
		look := figure.LookFor(fmt.Sprintf("Name %d", n))
		if d := canvas.Distance(theme.Skin[look.Skin], look.Cloth); d < least {
			t.Fatalf("Name %d wears %v on skin %d: %.3f apart, at least %.2f wanted", n, look.Cloth, look.Skin, d, least)
		}
		if skins[look.Skin] == nil {
			skins[look.Skin] = map[canvas.Color]bool{}
		}
		skins[look.Skin][look.Cloth] = true
		cloths[look.Cloth]++
	}
	for k := range theme.Skin {
		if len(skins[k]) < 5 {
			t.Errorf("skin %d has %d colours of clothes to wear", k, len(skins[k]))
		}
	}
	if len(cloths) != 10 {
		t.Errorf("%d colours of clothes are ever worn", len(cloths))
	}
	for c, n := range cloths {
		if n < 600 || n > 5000 {
			t.Errorf("%v is worn by %d of 20,000", c, n)
		}
	}
}
