package view

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

func (m *Maker) matter(d *observe.Desk, i int) Matter {
	q, s := &d.Matters[i], &m.src.Matters[i]
	out := Matter{ID: s.ID, Title: s.Title, Line: s.Line, Person: s.Person, Rounds: q.Rounds, New: q.Since == d.Day && q.Rounds == 0 && !q.Opened && !q.Answered}
	switch days := int(d.Day - q.Since); {
	case days <= 0:
		out.Since = "open since today"
	case days == 1:
		out.Since = "open since " + strings.TrimPrefix(voice.Ago(d.Day, days), "on ")
	default:
		out.Since = "open for " + number(days) + " days"
	}
	switch {
	case q.Opened && s.Behind != "":
		out.Line, out.Behind = s.Behind, true
	case waits(d, q.ID):
		out.Line = "You wrote; nothing has come back yet."
	case q.Answered: // its first line asks what is settled
		out.Line = "What was asked is answered. It is still on your desk."
	}
	m.handedOn(q, &out)
	return out
}

// handedOn tells of a matter whose owner has left that somebody else has it now: it lies with them, whoever the author's words speak of.
func (m *Maker) handedOn(q *observe.Matter, out *Matter) {
	owner, known := m.sc.PersonID(m.src.Matters[q.ID].Person)
	if !known || q.Person == term.NoPerson || q.Person == owner {
		return
	}
	out.Person = m.src.People[q.Person].ID
	if !out.Behind { // what is behind it is known, and is as it was
		out.Line = sentence(out.Line) + " " + first(m.src.People[owner].Name) + " has left; " + first(m.name(q.Person)) + " has it now."
	}
}

func waits(d *observe.Desk, id term.MatterID) bool {
	for i := range d.Waits {
		if d.Waits[i].Act.Matter == id {
			return true
		}
	}
	return false
}

// shownMessages bounds the inbox page.
const shownMessages = 40

func (m *Maker) inbox(d *observe.Desk) Inbox {
	box := Inbox{Unread: d.Unread}
	box.Messages = slices.Grow(box.Messages, min(len(d.Mail), shownMessages))
	for i := len(d.Mail) - 1; i >= 0 && len(box.Messages) < shownMessages; i-- {
		box.Messages = append(box.Messages, m.message(d, &d.Mail[i]))
	}
	return box
}

func (m *Maker) message(d *observe.Desk, g *observe.Message) Message {
	out := Message{Kind: "mail", Unread: !g.Read, When: when(g.Day, g.Minute), From: "the machine"}
	slots := m.slots(g.From, g.Matter)
	if g.From != term.NoPerson {
		out.Person, out.From = m.src.People[g.From].ID, m.name(g.From)
	}
	switch g.Kind {
	case observe.Thread:
		out.Rounds = g.Index
		lines := m.src.Matters[g.Matter].Messages
		if g.Index >= 1 && g.Index <= len(lines) {
			out.Text = lines[g.Index-1]
		} else {
			out.Text = voice.Fill(voice.Thread(g.Index), slots)
		}
	case observe.Question:
		out.Kind = "chat"
		out.Text = m.asksAgain(g)
		if out.Text == "" {
			out.Text = voice.Fill(voice.Question(m.src.People[g.From].Temper, g.Index+3*int(g.From)), slots)
		}
	case observe.Reply:
		out.Kind = "chat"
		out.Text = voice.Fill(m.reply(g), slots)
	default:
		out.Kind, out.From = "system", "system"
		out.Text = m.machineSays(d, g)
	}
	return out
}

// asksAgain is what the author has the owner of a matter ask again: all of it once, then for as long what anybody might ask ("" here), and again.
func (m *Maker) asksAgain(g *observe.Message) string {
	s := &m.src.Matters[g.Matter]
	own, n := len(s.Messages), max(g.Index-1, 0)
	if s.Thread || own == 0 || n%(2*own) >= own {
		return ""
	}
	return s.Messages[n%own]
}

// The lines of the machine that a part of a day has for itself, and a day: so many that what it says comes again only days later.
const (
	systemAPart = 3
	systemADay  = 4 * systemAPart
)

// machineSays is what the machine says: its lines in turn, beginning at another one in each play. A message says the same for as long as it lies there:
// what it says goes by the part of the day in which it came and by those that came with it after it, because the oldest fall off the desk first.
func (m *Maker) machineSays(d *observe.Desk, g *observe.Message) string {
	begin := upTo(pick(&observe.Desk{Luck: d.Luck}, "system", 0), 1<<16)
	begins, _ := m.sc.GapTimes()
	part := slices.Index(begins[:], g.Minute)
	if part < 0 {
		part = len(begins) // the evening
	}
	n := systemAPart*part + laterWithIt(d, g)
	if n >= systemAPart*(part+1) { // more than a part has lines for
		n += systemADay * (quantity.DaysPerWeek - 1)
	}
	return voice.System(begin + systemADay*int(g.Day) + n)
}

// laterWithIt counts the messages of the machine that came at the same moment as one and lie behind it.
func laterWithIt(d *observe.Desk, g *observe.Message) int {
	n, behind := 0, false
	for i := range d.Mail {
		switch o := &d.Mail[i]; {
		case o == g:
			behind = true
		case behind && o.Kind == g.Kind && o.Day == g.Day && o.Minute == g.Minute:
			n++
		}
	}
	return n
}

// reply is what somebody wrote back: the same for the same message, and within a week another line for each third of a day. What it replies to an inbox does
// not say, but that whatever is about no matter answered nothing: thanks, an apology, feedback.
func (m *Maker) reply(g *observe.Message) string {
	third := min(3*int(g.Minute)/int(quantity.DayLength), 2)
	say := voice.Reply
	if g.Matter == term.NoMatter {
		say = voice.ReplyToWord
	}
	return say(term.Outcome(g.Index), m.temper(g.From), 3*int(g.Day)+third+5*int(g.From))
}

func (m *Maker) temper(p term.PersonID) string {
	if p == term.NoPerson {
		return ""
	}
	return m.src.People[p].Temper
}

func when(d quantity.Day, at quantity.Minute) string { return d.Weekday().Short() + " " + at.String() }

func (m *Maker) project(d *observe.Desk, i int) Project {
	q, s := &d.Projects[i], &m.src.Projects[i]
	p := Project{ID: s.ID, Name: s.Name, Due: Date(q.Due), Done: q.Report, DueDay: float64(q.Due) + 1}
	p.Report = fmt.Sprintf("reported %d %% done", int(q.Report*100+.5))
	if ReportedDone(q) {
		p.Report = "reported done"
	}
	if q.Back > 0 {
		p.Report += fmt.Sprintf(", estimated again: it was %d %%", int((q.Report+q.Back)*100+.5))
	}
	if !q.Full || d.Day >= quantity.DaysPerWeek { // a pace of a few days is none: those who lead it say what they believe
		p.Low, p.High = forecast(q, d.Day)
	}
	p.Board = m.board(d, i)
	if q.Due != q.Public {
		p.Report += "; date moved from " + Date(q.Public)
	}
	return p
}

// ReportedDone reports whether a project is done by its report: the share would be written as 100 %.
func ReportedDone(q *observe.Project) bool { return q.Report >= .995 }

// forecast is what a plain reader of reports would draw: the pace so far carried on, give or take a quarter.
func forecast(q *observe.Project, now quantity.Day) (low, high float64) {
	spent := float64(max(now, 0)) + 1
	gained := q.Report - q.Start
	if gained < .02 {
		due := float64(q.Due) + 1
		return due - 2, due + 3
	}
	left := (1 - q.Report) / (gained / spent)
	return spent + .75*left, spent + 1.25*left
}

func (m *Maker) promise(d *observe.Desk, i int) Promise {
	q, s := &d.Promises[i], &m.src.Promises[i]
	states := [...]string{"asked", "given", "declined", "kept", "broken", "lapsed"}
	return Promise{ // whoever has taken the place of who asked for it did not
		ID: s.ID, Person: s.Person, Name: m.src.People[q.Person].Name, Text: s.Text, Due: Date(q.Due), State: states[q.State],
	}
}

// Show takes over the numbers that texts show, as they are at the moment that is told next. A page, or how an act turned out, takes them from its
// desk.
func (m *Maker) Show(figures []float64) { m.shown = append(m.shown[:0], figures...) }

// filled is a text with the numbers it shows.
func (m *Maker) filled(text string) string { return m.sc.Filled(text, m.sc.Figures, m.shown) }

// Scene puts an event on a page.
func (m *Maker) Scene(e term.EventID, opener int) *Scene {
	s := &m.src.Events[e]
	text := s.Text
	if opener > 0 && opener <= len(s.Openers) {
		text = s.Openers[opener-1].Text
	}
	return &Scene{ID: s.ID, Title: s.Title, Setting: s.Setting, Person: s.Person, Text: m.filled(text), Public: s.Public}
}

func lower(s string) string { return voice.Uncapital(s) }

func capital(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}

// number writes small numbers as words.
func number(n int) string {
	words := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n >= 0 && n < len(words) {
		return words[n]
	}
	return fmt.Sprint(n)
}
