package screen

import (
	"strconv"

	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
)

// textSizes are the sizes of text one can choose, in percent.
var textSizes = [...]int{100, 125, 150, 175, 200}

// settings is the sheet on which a player says how they want to see the game.
func (a *App) settings(p *pile) {
	h := a.theme.Human()
	p.text(theme.Name, "Settings", h.Ink)
	p.text(theme.Strong, "Size of text", h.Ink)
	sizes := &shelf{}
	for i, size := range textSizes {
		sizes.add(widget.Option{
			ID: "ui:text:" + strconv.Itoa(size), Region: "over", Label: strconv.Itoa(size) + " %", Digit: i + 1,
			Chosen: int(a.theme.TextScale*100+.5) == size,
		})
	}
	p.shelved(sizes)
	a.pair(p, "High contrast", "ui:contrast:", a.theme.HighContrast, 6)
	a.pair(p, "Reduced motion", "ui:motion:", a.theme.ReducedMotion, 8)
	a.pair(p, "Sounds", "ui:sound:", a.sounding, 0)
	if a.Sounds != nil && a.Sounds.Silent() != "" {
		p.text(theme.Small, sentenceCase(a.Sounds.Silent())+".", h.Soft)
	}
	a.pair(p, "Sounds in words", "ui:captions:", a.captions, 0)
	if a.Window != nil {
		a.pair(p, "Whole screen", "ui:whole:", a.Window.Whole(), 0)
	}
	p.choice(widget.Option{ID: "ui:keys", Region: "over", Label: "Keys ..."})
	p.space(4)
	p.choice(widget.Option{ID: "ui:close", Region: "over", Label: "Done", Note: a.key(input.Esc)})
}

// pair is a setting that is on or off; a digit of 0 leaves it without one.
func (a *App) pair(p *pile, name, id string, on bool, digit int) {
	p.text(theme.Strong, name, a.theme.Human().Ink)
	s := &shelf{}
	next := digit + 1
	if digit == 0 {
		next = 0
	}
	s.add(widget.Option{ID: id + "off", Region: "over", Label: "Off", Digit: digit, Chosen: !on})
	s.add(widget.Option{ID: id + "on", Region: "over", Label: "On", Digit: next, Chosen: on})
	p.shelved(s)
}

// setting carries out one of the settings, and hands the theme on so that it can be kept.
func (a *App) setting(kind, rest string) {
	th := a.theme
	switch kind {
	case "text":
		size, err := strconv.Atoi(rest)
		if err != nil {
			return
		}
		th = th.WithTextScale(float64(size) / 100)
	case "contrast":
		th.HighContrast = rest == "on"
	case "motion":
		th.ReducedMotion = rest == "on"
	case "sound":
		a.setSound(rest == "on")
		return
	case "whole":
		if a.Window.Whole() != (rest == "on") {
			a.widen()
		}
		return
	case "captions":
		a.captions = rest == "on"
	default:
		return
	}
	a.theme = th
	a.kept()
}
