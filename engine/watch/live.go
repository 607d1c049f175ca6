package watch

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"headcount/engine/author"
	"headcount/engine/declog"
	"headcount/engine/inspect"
	"headcount/engine/play"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/quantity"
)

// Live is a play of a scenario that is being written: the Door of the play, and what stands beside it for the author. It is used from one
// goroutine; reading the files goes on beside it.
type Live struct {
	door    *play.Local
	reader  *reader
	maker   *view.Maker
	found   []scenario.Diagnostic // of the files as they are
	content string                // of the files as they were taken up, or refused, last
	gone    bool                  // the files could not be read
	told    map[string]bool       // decisions whose loss was told already
}

var (
	_ view.Door        = (*Live)(nil)
	_ author.Companion = (*Live)(nil)
)

// Begin watches the files at name beside a play that was opened from them; open reads them. The Live closes the play.
func Begin(name string, door *play.Local, open func() Opened, t Timing) *Live {
	l := &Live{door: door, reader: newReader(name, open, t), maker: view.NewMaker(door.Session().Scenario()), told: map[string]bool{}}
	now := open()
	l.found, l.content = now.Found, now.Content
	return l
}

// Close ends the watching and lets go of the play, which is stored already.
func (l *Live) Close() error { return errors.Join(l.reader.close(), l.door.Close()) }

// ID returns the id of the save.
func (l *Live) ID() string { return l.door.ID }

// Session returns the session, for tools; front ends never see it.
func (l *Live) Session() *session.Session { return l.door.Session() }

// View implements view.Door.
func (l *Live) View() view.Page { return l.door.View() }

// Offers implements view.Door.
func (l *Live) Offers() []view.Offer { return l.door.Offers() }

// Do implements view.Door.
func (l *Live) Do(in view.Intent) view.Reply { return l.door.Do(in) }

// TakeBack implements view.Door.
func (l *Live) TakeBack() view.Reply { return l.door.TakeBack() }

// Ready implements author.Companion.
func (l *Live) Ready() <-chan struct{} { return l.reader.ready }

// News implements author.Companion: a clean edit is taken up, one with mistakes is told and leaves the play as it is.
func (l *Live) News() (author.News, bool) {
	o, ok := l.reader.take()
	if !ok {
		return author.News{}, false
	}
	gone := o.Scenario == nil && o.Content == ""
	if !gone && o.Content == l.content && !l.gone {
		return author.News{}, false // saved as it was
	}
	l.found, l.content, l.gone = o.Found, o.Content, gone
	var n author.News
	n.Page.Title = "Your scenario was saved"
	if o.Scenario == nil {
		l.refuse(&n.Page, gone)
		return n, true
	}
	l.takeUp(&n, o)
	return n, true
}

// refuse tells what is wrong with the files.
func (l *Live) refuse(p *author.Page, gone bool) {
	if gone {
		p.Title = "Your scenario cannot be read"
	}
	p.Say(0, "The play goes on as it was; it is taken up once this is mended:")
	findings(p, l.found)
}

// takeUp goes on with the play in the edited scenario and tells what became of its decisions.
func (l *Live) takeUp(n *author.News, o Opened) {
	f, err := l.door.Reload(o.Scenario)
	if err != nil {
		n.Page.Say(0, "The play goes on as it was: "+err.Error()+".")
		return
	}
	n.Changed = true
	l.maker = view.NewMaker(o.Scenario)
	p := &n.Page
	words := counted(f.Kept, "decision", "decisions") + " taken again"
	switch {
	case f.Kept == 0 && f.Lost == nil:
		words = "nothing was decided yet"
	case f.Moved:
		words += ", and what came of them may be another"
	}
	p.Say(0, "It is taken up: "+words+".")
	lost := slices.DeleteFunc(slices.Clone(f.Lost), func(s session.Strayed) bool { return l.told[key(s.Entry)] })
	l.strays(p, "Not taken again:", lost)
	l.strays(p, "Decided by a stand-in, so that later ones could be:", f.Filled)
	l.told = map[string]bool{}
	for _, s := range f.Lost {
		l.told[key(s.Entry)] = true
	}
	n.Quiet = len(lost) == 0 && len(f.Filled) == 0 && len(l.found) == 0
	if len(l.found) > 0 {
		p.Say(0, counted(len(l.found), "finding", "findings")+":")
		findings(p, l.found)
	}
}

// key tells a decision from all others of a play.
func key(e declog.Entry) string {
	a := &e.Act
	return fmt.Sprintf("%d %d %q", e.Day, e.Gap, []string{a.Verb, a.Person, a.Event, a.Choice, a.Matter, a.Project, a.Promise, a.Object})
}

// strays lists decisions with what became of them.
func (l *Live) strays(p *author.Page, head string, list []session.Strayed) {
	if len(list) == 0 {
		return
	}
	p.Say(0, head)
	const most = 12
	for i, s := range list {
		if i == most {
			p.Say(1, fmt.Sprintf("and %d more", len(list)-most))
			break
		}
		when := "Before it began"
		if s.Entry.Gap > 0 {
			when = fmt.Sprintf("%s, gap %d", scenario.DayWords(quantity.Day(s.Entry.Day)), s.Entry.Gap)
		}
		p.Say(1, when+": "+l.words(s.Entry)+" ("+s.Reason+")")
	}
}

// words says a decision in the words of the scenario, or by its ids where those are gone.
func (l *Live) words(e declog.Entry) string {
	if a, err := session.Resolve(l.door.Session().Scenario(), e.Act); err == nil {
		return l.maker.Choice(a)
	}
	if e.Act.Event != "" {
		return e.Act.Event + "." + e.Act.Choice
	}
	return strings.Join(strings.Fields(e.Act.Verb+" "+e.Act.Person+" "+e.Act.Matter+" "+e.Act.Project+" "+e.Act.Promise+" "+e.Act.Object), " ")
}

// findings writes what the check has found, each where it stands.
func findings(p *author.Page, found []scenario.Diagnostic) {
	for _, d := range found {
		for i, line := range strings.Split(d.Text(), "\n") {
			switch {
			case i == 0:
				p.Say(0, line)
			case d.Excerpt != "" && i <= 2:
				p.Exact(line)
			default:
				p.Say(2, strings.TrimSpace(line))
			}
		}
	}
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// Contents implements author.Companion.
func (l *Live) Contents(id string) []author.Entry {
	list := inspect.Contents(l.door.Session(), id)
	if id != "" {
		return list
	}
	note := "none"
	if n := len(l.found); n > 0 {
		note = counted(n, "finding", "findings")
	}
	return append([]author.Entry{{ID: "findings", Name: "What the check finds", Note: note}}, list...)
}

// Page implements author.Companion.
func (l *Live) Page(id string) (author.Page, bool) {
	if id != "findings" {
		return inspect.Page(l.door.Session(), id)
	}
	p := author.Page{Title: "What the check finds"}
	if len(l.found) == 0 {
		p.Say(0, "Nothing.")
	}
	findings(&p, l.found)
	return p, true
}
