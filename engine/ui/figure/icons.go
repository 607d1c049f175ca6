package figure

import (
	"maps"
	"slices"

	"headcount/engine/ui/canvas"
)

// Icon names one of the drawn signs.
type Icon string

// The signs.
const (
	IconWalk     Icon = "walk"
	IconCall     Icon = "call"
	IconChat     Icon = "chat"
	IconMail     Icon = "mail"
	IconOneToOne Icon = "one_to_one"
	IconMeeting  Icon = "meeting"
	IconCode     Icon = "code"
	IconResearch Icon = "research"
	IconPitch    Icon = "pitch"
	IconHire     Icon = "hire"
	IconCoffee   Icon = "coffee"
	IconClock    Icon = "clock"
	IconCalendar Icon = "calendar"
	IconForecast Icon = "forecast"
	IconBelief   Icon = "belief"
	IconFates    Icon = "fates"
	IconTwin     Icon = "twin"
	IconMirror   Icon = "mirror"
	IconMentor   Icon = "mentor"
	IconMap      Icon = "map"
	IconSave     Icon = "save"
	IconSettings Icon = "settings"
	IconHelp     Icon = "help"
	IconWorkshop Icon = "workshop"
)

// iconPaths are drawn in a box of 24 by 24 with a stroke of 2, round caps and joins, and no fill.
var iconPaths = map[Icon]string{
	IconWalk:     "M13 4.5a1.8 1.8 0 1 0-.1 0M11 9l3-1 2 4 3 1M12 9l-1 6 3 3 1 4M11 15l-4 6",
	IconCall:     "M6 3h4l1.5 5-2.5 2a12 12 0 0 0 5 5l2-2.5 5 1.5v4a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2",
	IconChat:     "M4 5h16v11H10l-5 4v-4H4ZM8 9h8M8 12.500h5",
	IconMail:     "M3 6h18v13H3ZM3 7l9 7 9-7",
	IconOneToOne: "M8 9.500a3 3 0 1 0-.1 0M16 9.500a3 3 0 1 0-.1 0M3 20c0-4 2-6 5-6s4 2 4 4c0-2 1-4 4-4s5 2 5 6",
	IconMeeting:  "M5 14h14l2 6H3ZM7 11a2 2 0 1 0-.1 0M12 9a2 2 0 1 0-.1 0M17 11a2 2 0 1 0-.1 0",
	IconCode:     "M8 7l-5 5 5 5M16 7l5 5-5 5M14 4l-4 16",
	IconResearch: "M10.500 17a6.500 6.500 0 1 0-.1 0M15.500 15.500L21 21M8 10.500h5M8 8h5",
	IconPitch:    "M4 4h16M5 4v11h14V4M12 15v3M8 21l4-3 4 3M8 12l3-3 2 2 4-4",
	IconHire:     "M10 10a3.500 3.500 0 1 0-.1 0M3 21c0-5 3-7 7-7 1.500 0 3 .3 4 1M18 14v7M14.500 17.500h7",
	IconCoffee:   "M5 9h12v7a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4ZM17 11h2a2 2 0 0 1 0 5h-2M9 3c-1 2 1 2 0 4M13 3c-1 2 1 2 0 4",
	IconClock:    "M12 21a9 9 0 1 0-.1 0M12 7v5l4 2",
	IconCalendar: "M4 6h16v14H4ZM4 10h16M8 3v4M16 3v4M8 14h3",
	IconForecast: "M3 19h18M4 16c4-1 4-9 8-9s4 8 8 9M12 7v12",
	IconBelief:   "M5 4h14v11l-5 5H5ZM14 20v-5h5M8 9h8M8 12.500h5",
	IconFates:    "M4 20L12 6l8 14M12 6v14M8 13l-1 7M16 13l1 7M12 4.500a1.500 1.500 0 1 0-.1 0",
	IconTwin:     "M4 12h4c4 0 4-6 8-6h4M8 12c4 0 4 6 8 6h4M17 3l3 3-3 3M17 15l3 3-3 3",
	IconMirror:   "M12 3v18M9 7L3 17h6ZM15 7l6 10h-6Z",
	IconMentor:   "M12 3a6 6 0 0 1 3.500 11v3h-7v-3A6 6 0 0 1 12 3ZM9 20h6",
	IconMap:      "M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2ZM9 4v14M15 6v14",
	IconSave:     "M5 4h11l3 3v13H5ZM8 4v5h7V4M8 20v-6h8v6",
	IconSettings: "M4 7h9M17 7h3M15 9.500a2.500 2.500 0 1 0-.1 0M4 16h3M11 16h9M9 18.500a2.500 2.500 0 1 0-.1 0",
	IconHelp:     "M12 21a9 9 0 1 0-.1 0M9.500 9.500c0-4 5.500-3.500 5 0-.3 2-2.500 2-2.500 4.500M12 17.200v.1",
	IconWorkshop: "M4 5h16v10H4ZM12 15v3M8 21l4-3 4 3M8 11a1.500 1.500 0 1 0-.1 0M12 9a1.500 1.500 0 1 0-.1 0M16 12a1.500 1.500 0 1 0-.1 0",
}

// DrawIcon draws a sign in a square of the given size with its upper left corner at x, y. A name without a drawing
// shows as an empty ring, so that a wrong one is seen and nothing breaks.
func DrawIcon(c canvas.Canvas, icon Icon, x, y, size float64, col canvas.Color) {
	p := canvas.CirclePath(12, 12, 8)
	if d, ok := iconPaths[icon]; ok {
		p = canvas.SVG(d)
	}
	k := size / 24
	c.StrokePath(p.Transform(canvas.Translate(x, y).Mul(canvas.Scale(k, k))), canvas.Line(2*max(1, k*0.8)), col)
}

// Icons returns all signs, sorted by name.
func Icons() []Icon { return slices.Sorted(maps.Keys(iconPaths)) }
