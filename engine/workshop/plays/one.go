package plays

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/workshop/room"
	"headcount/sim/term"
)

// one is one play of a session.
type one struct {
	*play.Local
	round   int
	from    int    // entries that were shared
	event   string // id of the scene of its round
	answers []answer
	page    *view.Page   // as it stands; nil when it has to be made
	offers  []view.Offer // beside page
	used    bool         // recent's: since its hand came by
	kept    bool         // recent's
}

// answer is one to a scene as it was told at once.
type answer struct {
	room.Answer
	later bool // what came of it was still out
}

var _ room.Play = (*one)(nil)

// View implements view.Door. The shared days are nobody's first life, so the page does not call this one a second.
func (p *one) View() view.Page {
	p.read()
	return *p.page
}

// Offers implements view.Door: nothing is offered once the half day is over. They must not be changed.
func (p *one) Offers() []view.Offer {
	p.read()
	return p.offers
}

// read makes the page and what can be done on it, once for each step: which line tells of something depends on what was told before, so pages
// are made in the same order however often they are looked at.
func (p *one) read() {
	if p.page != nil {
		return
	}
	page := p.Local.View()
	page.Life = ""
	p.offers = nil
	if !p.Over() {
		p.offers = slices.DeleteFunc(p.Local.Offers(), func(o view.Offer) bool { return notHere(&o) })
	}
	p.page = &page
}

// notHere are offers that a room does not have: second lives, and whatever wants words, which are never stored in a workshop.
func notHere(o *view.Offer) bool {
	return strings.HasPrefix(o.ID, "again:") || o.Group == "note" || o.Group == "sheet" || o.Group == "debrief" && o.ID == "write"
}

// Do implements view.Door.
func (p *one) Do(in view.Intent) view.Reply {
	if !slices.ContainsFunc(p.Offers(), func(o view.Offer) bool { return o.ID == in.Offer }) {
		return view.Reply{Problem: "That cannot be done now; the list has changed."}
	}
	r := p.Local.Do(in)
	p.page = nil
	p.note()
	return r
}

// TakeBack implements view.Door.
func (p *one) TakeBack() view.Reply {
	p.page = nil
	return p.Local.TakeBack()
}

// step does something and reads what came of it.
func (p *one) step(s *step) view.Reply {
	var r view.Reply
	if s.back {
		r = p.TakeBack()
	} else {
		r = p.Do(s.in)
	}
	p.read()
	return r
}

// note keeps what came of a written scene, as soon as it is shown.
func (p *one) note() {
	told := p.Session().Told()
	if !told.Valid || told.Act.Event == term.NoEvent {
		return
	}
	page := p.View()
	if page.Stop != "told" || page.Told == nil {
		return
	}
	src := p.Session().Scenario().Source
	e := &src.Events[told.Act.Event]
	if slices.ContainsFunc(p.answers, func(a answer) bool { return a.Event == e.ID }) {
		return
	}
	p.answers = append(p.answers, answer{
		room.Answer{Event: e.ID, Choice: e.Choices[told.Act.Choice].ID, Text: page.Told.Choice, Forecast: page.Told.Forecast, Told: page.Told.Text}, told.Result.Later,
	})
}

// Answers implements room.Play. What came of an answer that was still out is told as it stands now.
func (p *one) Answers() []room.Answer {
	var list []room.Answer
	for i := range p.answers {
		a := p.answers[i].Answer
		p.came(&a, p.answers[i].later)
		list = append(list, a)
	}
	return list
}

// came fills in what came of an answer. Where it came later, it is told in the author's words for that: two who chose alike and lived different things
// would else read the same sentence, and that nothing has come yet.
func (p *one) came(a *room.Answer, later bool) {
	sc := p.Session().Scenario()
	for _, e := range p.Session().Log.Entries {
		if e.Act.Event != a.Event || e.Act.Choice != a.Choice {
			continue
		}
		act, err := session.Resolve(sc, e.Act)
		if err != nil {
			break
		}
		came, m := p.Session().Came(act), view.NewMaker(sc)
		a.Came = came.String()
		a.Hoped, a.Out = p.Session().Foretold(act)
		if sc.Events[act.Event].Choices[act.Choice].HopedIf != nil {
			a.Forecast = -1 // how things end is not known in the room: the forecast is no part of what it compares
		}
		if !later {
			break
		}
		switch words := m.Late(p.Session().See(), act, came); {
		case came == term.Sent || came == term.OutcomeNone:
			a.Told += " The answer is still out."
		case words != "":
			a.Told = words
		case came == term.NoAnswer:
			a.Told += " Half a day later nothing has come back."
		default:
			a.Told += " The answer came later."
		}
		break
	}
}

// Over implements room.Play: the scene has been answered, the gaps of half a day are spent, and what came of it is on the page.
func (p *one) Over() bool {
	if p.round == room.Whole {
		return p.Session().Log.Done()
	}
	if p.Session().Stop() == term.End {
		return true
	}
	answered, moves := false, 0
	for _, e := range p.Session().Log.Entries[p.from:] {
		switch {
		case e.Act.Event == p.event:
			answered = true
		case e.Act.Event == "" && e.Gap > 0:
			moves++
		}
	}
	return answered && moves >= Moves && p.Session().Told().Valid
}

// Log returns the play as `headcount replay` reads it.
func (p *one) Log() declog.Log { return p.Session().Log.Clone() }

// unkept is a store that keeps nothing: the record of a workshop is its event log.
type unkept struct{}

var _ save.Store = unkept{}

// List implements save.Store.
func (unkept) List() ([]save.Info, error) { return nil, nil }

// Create implements save.Store.
func (unkept) Create(declog.Header) (string, save.Writer, error) { return "", unkept{}, nil }

// Open implements save.Store.
func (unkept) Open(id string) (declog.Log, *declog.Damage, save.Writer, error) {
	return declog.Log{}, nil, nil, fmt.Errorf("%w: %s", save.ErrMissing, id)
}

// Read implements save.Store.
func (unkept) Read(id string) (declog.Log, *declog.Damage, error) {
	return declog.Log{}, nil, fmt.Errorf("%w: %s", save.ErrMissing, id)
}

// Archive implements save.Store.
func (unkept) Archive(id string) error { return fmt.Errorf("%w: %s", save.ErrMissing, id) }

// Quarantine implements save.Store.
func (unkept) Quarantine(string, string) error { return nil }

// Append implements save.Writer.
func (unkept) Append(declog.Entry) error { return nil }

// Truncate implements save.Writer.
func (unkept) Truncate(int) error { return nil }

// Replace implements save.Writer.
func (unkept) Replace(declog.Log) error { return nil }

// Close implements save.Writer.
func (unkept) Close() error { return nil }
