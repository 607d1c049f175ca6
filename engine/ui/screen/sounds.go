package screen

import (
	"time"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/sound"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// Sounds is what plays sounds; *sound.Player does, and is silent where nothing can be heard.
type Sounds interface {
	Play(sound.Cue)
	Room(heard bool)
	Hush()
	Silent() string
}

// captionLasts is how long a caption stands.
const captionLasts = 2600 * time.Millisecond

// captionWords is each sound in words. Nothing is told by a sound alone, so a caption says what was heard and not what it means.
var captionWords = map[sound.Cue]string{
	sound.Steps: "steps on carpet", sound.Paper: "a sheet of paper", sound.Keys: "keys", sound.Door: "a door",
	sound.Phone: "a phone rings", sound.Knock: "a knock on your desk", sound.Ping: "the machine: a message",
}

// cue plays a sound and shows it in words, each where it is asked for.
func (a *App) cue(c sound.Cue) {
	if c == sound.None {
		return
	}
	if a.sounding && a.Sounds != nil {
		a.Sounds.Play(c)
	}
	if a.captions {
		a.caption, a.captionLeft, a.dirty = captionWords[c], captionLasts, true
	}
}

// actCue is what is heard of an act itself.
func (a *App) actCue(o *view.Offer) sound.Cue {
	switch {
	case o == nil:
		return sound.None
	case a.stroll != nil:
		return sound.Steps
	case o.Group == "machine", o.Channel == "chat", o.Channel == "mail", o.Channel == "board":
		return sound.Keys
	case o.Channel == "call", o.Channel == "video":
		return sound.Phone
	}
	return sound.None
}

// pageCue is what is heard of what changed from one page to the next: a door, somebody at your desk, a page that tells, a message.
func (a *App) pageCue(before *view.Page) sound.Cue {
	p := &a.page
	byDoor, toYou := false, false
	for id, was := range a.ways {
		q := a.somebody(id)
		toYou = toYou || q != nil && whereOf(q) == atYours
		byDoor = byDoor || was == notHere || q != nil && whereOf(q) == notHere
	}
	switch {
	case before.Stop == "":
		return sound.None
	case toYou:
		return sound.Knock
	case byDoor:
		return sound.Door
	case p.Stop != before.Stop && (p.Stop == "monday" || p.Stop == "friday" || p.Stop == "end"):
		return sound.Paper
	case p.Inbox.Unread > before.Inbox.Unread && p.Stop == "gap":
		return sound.Ping
	}
	return sound.None
}

// listen keeps the sound of the room going where one is in the office, and lets captions go.
func (a *App) listen(elapsed time.Duration) {
	if a.Sounds != nil {
		a.Sounds.Room(a.sounding && a.inRoom())
	}
	if a.captionLeft > 0 {
		if a.captionLeft -= elapsed; a.captionLeft <= 0 {
			a.caption, a.dirty = "", true
		}
	}
}

// inRoom reports whether what is seen is the office, and not paused.
func (a *App) inRoom() bool {
	if a.door == nil || a.open == overPause {
		return false
	}
	switch a.page.Stop {
	case "gap", "scene", "said", "told":
		return true
	}
	return false
}

// toggleSound turns sounds on or off by one key, and says which.
func (a *App) toggleSound() {
	a.setSound(!a.sounding)
	a.captionLeft = captionLasts
	switch {
	case !a.sounding:
		a.caption = "sounds are off"
	case a.Sounds != nil && a.Sounds.Silent() != "":
		a.caption = "sounds are on, but " + a.Sounds.Silent()
	default:
		a.caption = "sounds are on"
	}
}

func (a *App) setSound(on bool) {
	a.sounding = on
	if !on && a.Sounds != nil {
		a.Sounds.Hush()
	}
	a.kept()
}

// drawCaption writes what was heard at the lower edge, over everything.
func (a *App) drawCaption(f *widget.Frame) {
	if a.caption == "" || f.Canvas.Measuring() {
		return
	}
	h, all := a.theme.Human(), f.Bounds()
	style := a.theme.Style(theme.Small)
	words := canvas.Wrap(style, "("+a.caption+")", min(all.W-80, a.theme.Scaled(420)))
	r := widget.Rect{W: words.Width + 24, H: words.Height + 12}
	r.X, r.Y = (all.W-r.W)/2, all.H-r.H-10
	canvas.FillRound(f.Canvas, r, 6, h.Ink)
	canvas.DrawBlockIn(f.Canvas, words, r.X+12, r.Y+6, words.Width+1, h.Sheet, canvas.Start)
}
