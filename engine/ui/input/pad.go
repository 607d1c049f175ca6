package input

// padNames are the names that stand on the buttons, by whose gamepad it is.
var padNames = [...]map[Key]string{
	Lettered: {
		Enter: "A", Esc: "B", PadLeft: "X", PadUpper: "Y", PadView: "View", PadMenu: "Menu",
		ShiftTab: "LB", Tab: "RB", PageUp: "LT", PageDown: "RT",
	},
	PlayStation: {
		Enter: "Cross", Esc: "Circle", PadLeft: "Square", PadUpper: "Triangle", PadView: "Create", PadMenu: "Options",
		ShiftTab: "L1", Tab: "R1", PageUp: "L2", PageDown: "R2",
	},
	Nintendo: {
		Enter: "B", Esc: "A", PadLeft: "Y", PadUpper: "X", PadView: "Minus", PadMenu: "Plus",
		ShiftTab: "L", Tab: "R", PageUp: "ZL", PageDown: "ZR",
	},
}

// Name returns what stands on the button that counts as k, or "" where no button does. The directions have no names of their own.
func (p Pad) Name(k Key) string {
	if int(p) >= len(padNames) {
		p = Lettered
	}
	return padNames[p][k]
}
