// Package likeness turns what a page says of somebody into how they are drawn: their looks, and how they hold themselves. It serves the window
// and the pages of a workshop alike.
//
// Shapes belong in engine/ui/figure, words about people in engine/view.
package likeness

import (
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// Of is how somebody of a name is drawn; where no looks were chosen for them, the name decides.
func Of(name string, l view.Looks) figure.Look {
	if l.Cut == "" && l.Cloth == "" { // nobody chose one
		return figure.LookFor(name)
	}
	h := theme.Default().Human() // clothes keep their colour under high contrast; the outline sets them off
	look := figure.Look{
		Skin: l.Skin, Hair: l.Hair, HairShape: figure.HairShape(l.Cut), Beard: l.Beard, Glasses: l.Glasses, HearingAid: l.HearingAid,
	}
	switch l.Cloth {
	case "clay":
		look.Cloth = canvas.Mix(h.Clay, h.Ink, .22)
	case "ochre":
		look.Cloth = h.Ochre
	case "sage":
		look.Cloth = h.Sage
	case "plum":
		look.Cloth = h.Plum
	case "ink":
		look.Cloth, look.Collar = canvas.Mix(h.Ink, h.Dusk, .3), h.Sheet
	default:
		look.Cloth, look.Collar = h.Dusk, h.Sheet
	}
	return look
}

// Bearing is how somebody holds themselves, from what the page says of them and nothing else.
func Bearing(p *view.Person, th theme.Theme) figure.Pose {
	pose := figure.Pose{Mood: feeling(p.Mood), Headphones: p.Headphones, Coffee: p.Coffee}
	switch p.Posture {
	case "turned_away":
		pose.Posture, pose.Gaze = figure.TurnedAway, figure.Left
	case "slumped":
		pose.Posture = figure.Slumped
	case "arms_crossed":
		pose.Posture = figure.ArmsCrossed
	case "upright":
		pose.Posture = figure.Upright
	case "leaning_in":
		pose.Posture, pose.Gaze = figure.LeaningIn, figure.Right
	}
	return pose.Seen(th, 0)
}

func feeling(mood string) figure.Mood {
	switch mood {
	case "strained":
		return figure.Tense
	case "flat":
		return figure.Tired
	case "fine":
		return figure.Calm
	case "bright":
		return figure.Smile
	}
	return figure.Blank
}
