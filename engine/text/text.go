// Package text plays Headcount in a terminal, line by line: plain lines without cursor movement, colour or boxes, fit for a
// screen reader and for a pipe. It is a full second way to play, not a reduced one.
//
// What is said at each stop, and in which order, is decided by package view's outline; this package prints it, asks, and
// hands the answer to a view.Door. Words of scenarios are data here: nothing of them reaches the terminal as a command.
package text

import (
	"bufio"
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"headcount/engine/author"
	"headcount/engine/view"
)

// Options says how to print.
type Options struct {
	Width int  // columns after which a line is wrapped; 0 means 78, less than 20 means 20
	Echo  bool // repeat every line read after its prompt, so that the transcript of a pipe reads like one of a terminal

	Reminder Reminder // a card of an earlier play to be asked about first

	Rules Rules // the player's own sheet of rules; without Keep there is none to write

	Author author.Companion // what stands beside the play of somebody who writes the scenario; nil in every other play
}

// Reasons to stop that are no failure.
var (
	errQuit = errors.New("the player left")
	errOver = errors.New("the play is over")
)

// Run plays until the play is over, the player quits or in ends; all three return nil, and every decision taken is with the
// door. It returns the cause when ctx is cancelled, and the error when out cannot be written or in cannot be read. One read
// of in may still be pending when ctx is cancelled. The door must be used by nobody else meanwhile.
func Run(ctx context.Context, door view.Door, in io.Reader, out io.Writer, o Options) error {
	g := &game{door: door, in: newSource(ctx, in), out: newPrinter(out, o.Width), echo: o.Echo, author: o.Author, rules: o.Rules, behind: map[string]string{}}
	if o.Author != nil {
		g.in.news = o.Author.Ready()
	}
	g.refresh()
	err := g.remind(o.Reminder)
	if err == nil {
		g.show()
	}
	for err == nil {
		if err = g.turn(); errors.Is(err, errNews) {
			err = nil // the page is another one now, and shows
		}
	}
	if g.out.err != nil {
		return g.out.err
	}
	g.farewell(err)
	switch {
	case g.out.err != nil:
		return g.out.err
	case errors.Is(err, errQuit), errors.Is(err, errOver), errors.Is(err, io.EOF):
		return nil
	}
	return err
}

// game is one person at one terminal.
type game struct {
	door   view.Door
	in     *source
	out    *printer
	echo   bool
	author author.Companion // nil but for authors
	rules  Rules
	page   view.Page
	offers []view.Offer
	brief  view.Node         // what is read at this stop
	trail  []view.Node       // groups opened, outermost first; empty at the top
	behind map[string]string // what is behind a matter as it was last read out: a list says it once, and then only that it is known
}

// refresh reads the door again and returns to the top of its menu.
func (g *game) refresh() {
	g.page, g.offers = g.door.View(), g.door.Offers()
	g.brief = view.Compact(g.page, g.offers)
	g.trail = nil
}

// turn asks once and does what is answered.
func (g *game) turn() error {
	if g.over() {
		return errOver
	}
	line, err := g.line(g.prompt())
	if err != nil {
		return err
	}
	if hit, ok := g.begun(line); ok {
		return g.open(hit)
	}
	if leaves(line) {
		return errQuit
	}
	if handled, err := g.command(line); handled {
		return err
	}
	if d := g.page.Debrief; d != nil && g.page.Stop == "end" {
		if handled, err := g.debrief(d, line); handled {
			return err
		}
	}
	if line != "" {
		return g.choose(line)
	}
	if offer, ok := g.enter(); ok {
		return g.take(offer)
	}
	g.out.say("Say a number or a name. help tells more.")
	return nil
}

// over reports whether nothing is left to do: an end without offers.
func (g *game) over() bool { return g.page.Stop == "end" && len(g.offers) == 0 }

// enter returns the offer that an empty line takes. In a gap and a scene an empty line takes nothing: a slip of the finger
// is no decision.
func (g *game) enter() (view.Offer, bool) {
	var first view.Offer
	for _, o := range g.offers {
		switch {
		case o.Group == "page" && o.Refused == "" && first.Refused != "", o.Group == "page" && first.ID == "":
			first = o
		case o.Group == "scene" && g.page.Stop == "scene":
			return view.Offer{}, false
		}
	}
	return first, first.ID != "" && g.page.Stop != "gap" && len(g.trail) == 0
}

// take answers the forecast of an offer if it asks for one, and carries it out.
func (g *game) take(o view.Offer) error {
	if o.Refused != "" {
		g.out.say("Not now: " + o.Refused)
		return nil
	}
	intent := view.Intent{Offer: o.ID, Forecast: -1}
	if o.Forecast != "" {
		percent, ok, err := g.forecast(o.Forecast)
		if !ok || err != nil {
			return err
		}
		intent.Forecast = percent
	}
	switch {
	case o.Group != "debrief":
	case o.ID == "tokens":
		g.out.say("Say three whole numbers that make ten, for choice, people and luck, as in: 5 3 2.")
		return nil
	case strings.HasPrefix(o.ID, "moment:"):
		text, ok, err := g.words()
		if !ok || err != nil {
			return err
		}
		intent.Text = text
	}
	before := g.page
	if !g.do(intent) {
		return nil
	}
	switch {
	case g.page.Stop != "briefing" || before.Stop != "briefing":
		g.show()
	case o.Group == "promise":
		g.promised()
	default:
		g.otherwise(before.Letter)
	}
	return nil
}

// do hands an intent to the door and reads the new page. A problem is told, and nothing has changed but what can be done now, as where only the first of
// several promises could be kept.
func (g *game) do(intent view.Intent) bool {
	if reply := g.door.Do(intent); reply.Problem != "" {
		g.out.say("That was not done. " + reply.Problem)
		if !slices.Equal(g.door.Offers(), g.offers) {
			g.refresh()
			g.show()
		}
		return false
	}
	g.refresh()
	return true
}

// ask prints a prompt and returns the answer; quit leaves from everywhere.
func (g *game) ask(prompt string) (string, error) {
	line, err := g.line(prompt)
	if err == nil && leaves(line) {
		return "", errQuit
	}
	return line, err
}

// leaves reports whether a line is the word that leaves.
func leaves(line string) bool {
	word := strings.ToLower(line)
	return word == "quit" || word == "q" || word == "exit"
}

// line prints a prompt and returns what is typed, trimmed and without control characters. A line that is too long is refused and asked for again.
func (g *game) line(prompt string) (string, error) {
	for {
		if g.out.prompt(prompt); g.out.err != nil {
			return "", g.out.err
		}
		line, err := g.in.next()
		if errors.Is(err, errNews) {
			if g.news() {
				return "", errNews
			}
			continue
		}
		if errors.Is(err, bufio.ErrTooLong) {
			if g.echo {
				g.out.broken()
			}
			g.out.say("That line is very long, so it was not read. Nothing has changed. Please keep it under 4,000 letters.")
			continue
		}
		if err != nil {
			g.out.broken()
			return "", err
		}
		line = strings.Join(strings.Fields(clean(line)), " ")
		if g.echo {
			g.out.echo(line)
		}
		g.out.answered()
		return line, nil
	}
}

// farewell says what became of the play. When the page tells of trouble with keeping it, that is said instead.
func (g *game) farewell(reason error) {
	kept := "Nothing is lost: every decision you took is kept."
	if note := g.page.Trouble; note != "" {
		kept = "About keeping this play: " + note
	}
	switch {
	case errors.Is(reason, errOver):
		g.out.say("The end. " + kept)
	case errors.Is(reason, io.EOF):
		g.out.say("The input has ended. " + kept)
	case errors.Is(reason, errQuit):
		g.out.say("Until next time. " + kept)
	default:
		g.out.say("Stopped. " + kept)
	}
	g.out.flush()
}
