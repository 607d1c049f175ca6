package scenario

import (
	"slices"
	"strings"

	"headcount/engine/voice"
)

// englishSlots are filled in with words of ours, whatever the language of the line.
var englishSlots = []string{"they", "them", "their", "work"}

// adviserSlots are what a line of an adviser can have filled in.
var adviserSlots = []string{"name", "who", "what", "matter", "project"}

// lineSlots warns of gaps in a line that nothing fills, so that the braces would be read out.
func (c *compiler) lineSlots(text string, at where, known []string, tag string) {
	for from := 0; ; {
		open := strings.IndexByte(text[from:], '{')
		if open < 0 {
			return
		}
		open += from
		name, _, closed := strings.Cut(text[open+1:], "}")
		length := len(name) + len("{}")
		if !closed {
			name, length = idWord(name), 1
		}
		from = open + 1
		if closed && slices.Contains(known, name) {
			if language, _, _ := strings.Cut(tag, "-"); language != "en" && slices.Contains(englishSlots, name) {
				c.add(at.diagnoseInside(open, length, Warning, "line-slot", "{"+name+"} is filled in with an English word", "say it with {name}, or without"))
			}
			continue
		}
		c.add(at.diagnoseInside(open, length, Warning, "line-slot", "nothing fills {"+name+"}", didYouMean(name, known, "there is {"+strings.Join(known, "}, {")+"}")))
	}
}

// voiceSlots checks the lines a scenario adds to the library.
func (c *compiler) voiceSlots(src *VoiceSource, at where) {
	for i, line := range src.Lines {
		c.lineSlots(line, at.index(i), voice.SlotNames(), c.src.Tongue())
	}
}

// plan checks the rooms, windows and doors of the office.
func (c *compiler) plan() {
	office, at := &c.src.Office, c.root.key("office")
	inside := func(x, y int) bool {
		return office.Width <= 0 || office.Height <= 0 || x >= 0 && y >= 0 && x <= office.Width && y <= office.Height
	}
	for i := range office.Rooms {
		box, place := office.Rooms[i].Box, at.key("room").index(i).key("box")
		switch {
		case !place.written() || place.broken():
		case box[2] <= 0 || box[3] <= 0:
			c.fail(place, "office-room", "a room needs a width and a height", "write box = [x, y, width, height] in centimetres")
		case !inside(box[0], box[1]) || !inside(box[0]+box[2], box[1]+box[3]):
			c.fail(place, "office-room", "this room reaches out of the office", "write box = [x, y, width, height]; the third and fourth are no corner")
		}
	}
	for _, lines := range []struct {
		key  string
		list [][4]int
	}{{"windows", office.Windows}, {"doors", office.Doors}} {
		for i, l := range lines.list {
			place := at.key(lines.key).index(i)
			switch {
			case place.broken():
			case l[0] == l[2] && l[1] == l[3]:
				c.fail(place, "office-line", "this line has no length", "write [x1, y1, x2, y2] in centimetres")
			case !inside(l[0], l[1]) || !inside(l[2], l[3]):
				c.fail(place, "office-line", "this line reaches out of the office", "write [x1, y1, x2, y2] in centimetres")
			}
		}
	}
}
