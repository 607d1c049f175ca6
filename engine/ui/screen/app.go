// Package screen holds the pages of the window: title, briefing, office, conversation, letters, debrief. They take a view.Page in and
// give an intent out; nothing here can reach for anything else.
//
// Widgets and figures belong next door; what a page says is made by engine/view.
package screen

import (
	"strings"
	"time"

	"headcount/engine/ui/canvas"
	"headcount/engine/ui/figure"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/ui/widget"
	"headcount/engine/view"
)

// Card is one scenario on the title's corridor.
type Card struct {
	ID     string
	Title  string
	About  string
	Saved  string // where an unfinished play stands, "Tuesday, week 2"; empty when there is none
	Done   bool   // played to its end at least once
	Locked bool   // not there yet

	Faces    []figure.Look // some of its people
	Machines bool          // it is played among machines
}

// Library is where plays come from: the title shows its cards and opens doors.
type Library interface {
	// Cards lists the scenarios in the order of the corridor.
	Cards() []Card
	// Open goes on with a scenario's unfinished play, or begins one; note is for the player and may be empty.
	Open(id string, fresh bool) (door view.Door, note string, err error)
	// Rules is the player's own rule sheet as it is kept; empty where they have written none.
	Rules() string
	// KeepRules keeps it, and hands it to the play that is open.
	KeepRules(text string) error
}

// App is the whole window. It implements host.App.
type App struct {
	library Library
	door    view.Door // nil on the title
	theme   theme.Theme
	state   widget.State
	page    view.Page
	offers  []view.Offer
	cards   []Card
	notice  string // something to be told to the player once
	problem string // why the last intent was refused

	open     overlay  // what lies over the page
	person   string   // id of the person looked at in the office
	matter   string   // id of the matter looked at
	place    string   // id of the place looked at
	topic    string   // what else is looked at: "project:ID", "week" or "search"
	trail    []string // ids of the drawers opened in the menu of the panel, outermost first
	folded   bool     // the machine in the office was one line when last laid out: what can be done at it is behind its inbox
	card     bool     // the card of the person is open, with everything that is known of them
	sought   string   // what is searched for
	doorway  string   // id of the card looked at on the title
	thinking string   // id of the person of whom a thought is written
	pending  string   // id of the offer whose forecast is being given
	sent     string   // id of the offer that is on its way through a far door
	forecast int      // percent
	words    string   // the player's own words in the debrief
	tokens   [3]int

	livesKept keptLives // as read when their sheet was opened
	reminder  Reminder  // a card to be asked about before anything else

	beside beside // what an author looks at beside the play

	below []beneath // the sheets under the present one, and the page itself, lowest first

	// OnSettings hears of every change of the settings, so that they can be kept; nil is fine.
	OnSettings func(Settings)
	// Sounds plays what is heard; nil is silence.
	Sounds Sounds
	// Window is where the game is shown, if it can take the whole screen; nil where it cannot, or where that is the browser's own affair.
	Window Window

	sounding    bool // sounds are to be heard
	captions    bool // and to be written
	whole       bool // the window is to take the whole screen
	caption     string
	captionLeft time.Duration
	hands       hands
	letters     Keymap
	rule        ruleDesk
	asking      int // the command whose letter is asked for, from 1; 0 is none

	stroll *stroll            // the player is on the way to somebody; nil otherwise
	was    map[string]whereat // where everybody was when the floor was last seen
	wasDay int                // and on which day that was
	ways   map[string]whereat // who is on the way, and from where

	turns  int   // how often the door was read, so that what was laid out from it can be kept
	stood  stood // the floor as last laid out
	listed kept  // the menu as last made

	torn bool // the slate has just been torn away, and paper is under it

	elapsed time.Duration // since the page came up, for motion
	shown   time.Duration // when the present selection was made
	dirty   bool
	quit    bool
}

// Window is a window that can take the whole screen.
type Window interface {
	Whole() bool // it does
	SetWhole(on bool)
}

// overlay is what lies over a page.
type overlay uint8

// The overlays.
const (
	overNothing overlay = iota
	overInbox
	overHelp
	overPause
	overSettings
	overDay
	overKeys
	overRules
	overAuthor
	overLives
	overWorkshop
	overWrite
	overThink
)

// New returns the app on its title.
func New(lib Library, th theme.Theme) *App {
	a := &App{library: lib, cards: lib.Cards(), forecast: 50}
	s := DefaultSettings()
	s.Theme = th
	a.Use(s)
	return a
}

// Enter goes straight into a play.
func (a *App) Enter(d view.Door, note string) {
	a.door, a.notice = d, note
	a.words, a.tokens, a.sent = "", [3]int{}, ""
	a.page, a.was = view.Page{}, nil
	a.turn()
}

// Tell tells the player something once, on whatever page there is, after what is to be told already.
func (a *App) Tell(text string) {
	a.notice, a.dirty = strings.TrimSpace(a.notice+" "+text), true
}

// turn reads the door again after something has changed.
func (a *App) turn() {
	a.elapsed, a.dirty = 0, true
	a.pending, a.problem, a.stroll = "", "", nil
	a.turns++
	if a.door == nil {
		a.cards = a.library.Cards()
		a.theme.Slated, a.torn = false, false
		return
	}
	before := a.page
	a.remember()
	a.page, a.offers = a.door.View(), a.door.Offers()
	a.tear()
	a.passages()
	a.cue(a.pageCue(&before))
	if p := &a.page; p.Stop != before.Stop || p.Date != before.Date || p.Clock != before.Clock {
		a.arrive()
	}
}

// arrive makes a new moment start afresh: nothing is selected or open, and the office chooses where focus begins.
func (a *App) arrive() {
	a.person, a.matter, a.place, a.topic, a.shown = "", "", "", "", 0
	a.trail, a.card, a.sought = nil, false, ""
	a.open, a.below, a.asking = overNothing, nil, 0
	a.arriveFar()
	switch a.page.Stop {
	case "gap", "monday", "friday", "room": // the first way on, whatever had focus before
		a.state.SetFocus("")
	}
}

// build lays out and draws the page; it is called for both updating and drawing.
func (a *App) build(f *widget.Frame) {
	switch {
	case a.reminder.Text != "":
		a.remind(f)
	case a.door == nil:
		a.title(f)
	case a.page.Stop == "briefing":
		a.briefing(f)
	case a.page.Stop == "monday" || a.page.Stop == "friday" || a.page.Stop == "room":
		a.letter(f)
	case a.page.Stop == "scene" || a.page.Stop == "said" || a.page.Stop == "told":
		a.talk(f)
	case a.page.Stop == "end":
		a.debrief(f)
	default:
		a.office(f)
	}
	a.tearing(f)
	a.over(f)
}

// Update implements host.App.
func (a *App) Update(in input.Snapshot) bool {
	a.follow()
	a.played(in)
	if a.Window != nil && in.Has(input.F11) {
		a.widen()
	}
	moved := a.moving()
	a.elapsed += in.Elapsed
	if moved { // once more when it has just come to rest
		a.dirty = true
	}
	a.listen(in.Elapsed)
	a.hear()
	if a.answered(in) || a.strolling(in) || a.state.Asleep(in) {
		return a.quit
	}
	f := widget.Begin(canvas.Measuring(in.Width, in.Height, in.Scale), a.theme, &a.state, in)
	a.build(f)
	if id := f.End(); id != "" {
		a.activate(id)
	} else {
		a.shortcut(f)
	}
	return a.quit
}

// Fields are the places for text on what is shown, for devices that have to know of them.
func (a *App) Fields() []input.Field { return a.state.Fields() }

// Dirty implements host.App.
func (a *App) Dirty() bool {
	fresh := a.state.TakeDirty()
	return fresh || a.dirty
}

// Draw implements host.App.
func (a *App) Draw(c canvas.Canvas) {
	f := widget.Begin(c, a.theme, &a.state, input.Snapshot{})
	a.ground(f)
	a.build(f)
	f.End()
	a.dirty = false
}
