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
		out.Since = "since today"
	case days == 1:
		out.Since = "since " + strings.TrimPrefix(ago(d.Day, days), "on ")
	default:
		out.Since = "for " + number(days) + " days"
	}
	switch {
	case q.Opened && s.Behind != "":
		out.Line = s.Behind
	case waits(d, q.ID):
		out.Line = "You wrote; nothing has come back yet."
	case q.Answered: // its first line asks what is settled
		out.Line = "What was asked is answered. Off the desk it is not."
	}
	return out
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
		out.Text = voice.Fill(voice.Question(m.src.People[g.From].Temper, g.Index+3*int(g.From)), slots)
	case observe.Reply:
		out.Kind = "chat"
		out.Text = voice.Fill(m.reply(g), slots)
	default:
		out.Kind, out.From = "system", "system"
		out.Text = voice.System(g.Index + sameBefore(d, g))
	}
	return out
}

// sameBefore counts the messages of a machine that came at the same moment, stand before one in the inbox and would say the same.
func sameBefore(d *observe.Desk, g *observe.Message) int {
	n := 0
	for i := range d.Mail {
		switch o := &d.Mail[i]; {
		case o == g:
			return n
		case o.Kind == g.Kind && o.Index == g.Index && o.Day == g.Day && o.Minute == g.Minute:
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

// sign puts news into words: the author's where there are any, else the library's.
func (m *Maker) sign(d *observe.Desk, n *observe.News) Sign {
	s := Sign{When: when(n.Day, n.Minute)}
	if n.Person != term.NoPerson {
		s.Person = m.onFloor(&d.People[n.Person])
	}
	if kind, text, ok := m.councilNews(d, n); ok {
		s.Kind, s.Text = kind, text
		return s
	}
	if kind, text, ok := m.houseNews(d, n); ok {
		s.Kind, s.Text = kind, text
		return s
	}
	slots := m.slots(n.Person, n.Matter)
	seed := upTo(pick(d, "news", int(n.Person)+8*int(n.Kind)), 1<<16)
	switch n.Kind {
	case observe.NewsReply:
		s.Kind, s.About = "reply", m.askedOf(n.Act)
		s.Text = m.Outcome(d, Came{Act: n.Act, Outcome: n.Outcome, Revealed: n.Matter})
		for _, line := range append(m.learned(d, n.Act), m.councilTaught(d, Came{Act: n.Act, Outcome: n.Outcome})...) {
			s.Text += " " + line
		}
	case observe.NewsSilence:
		s.Kind, s.About = "silence", m.askedOf(n.Act)
		if s.Text = m.written(n.Act, term.NoAnswer); s.Text == "" && term.SortOf(n.Act.Verb) == term.SortStakeholder {
			s.Text = m.Outcome(d, Came{Act: n.Act, Outcome: term.NoAnswer, Revealed: term.NoMatter})
		}
		if s.Text == "" {
			s.Text = voice.Fill(voice.Silence(n.Act.Channel, seed), slots)
		}
	case observe.NewsSign:
		s.Kind, s.Text, s.When = "floor", m.src.Signs[n.Index].Text, n.Day.Weekday().Short()
	case observe.NewsEvent:
		s.Kind, s.Text = "floor", m.Scene(term.EventID(n.Index), n.Opener).Text
	case observe.NewsQueue:
		s.Kind, s.Text = "waiting", voice.Fill(voice.Queue(m.inTurn(d, n)), slots)
	case observe.NewsKnown:
		s.Kind, s.Text = "said", m.unasked(d, n.Person, n.Matter, seed)
	case observe.NewsLeft:
		s.Kind, s.Text = "left", voice.Fill(voice.Left(seed), slots)
	case observe.NewsPromiseKept:
		s.Kind, s.Text = "promise", m.src.Promises[n.Index].Told
	case observe.NewsPromiseBroken:
		s.Kind, s.Text = "promise", m.src.Promises[n.Index].Hurt
	default:
		if !m.roleSign(d, n, &s) {
			s.Kind, s.Text = "floor", voice.Fill(voice.Overheard(seed), slots)
		}
	}
	if name := m.asked(n.Act); (s.Kind == "reply" || s.Kind == "silence") && !strings.Contains(s.Text, name) {
		s.About = strings.TrimPrefix(s.About+", "+name, ", ")
	}
	return s
}

// askedOf is what an answer that comes late is about: the scene in which it was asked, or the matter.
func (m *Maker) askedOf(a term.Act) string {
	switch {
	case a.Event != term.NoEvent:
		return m.src.Events[a.Event].Title
	case a.Matter != term.NoMatter:
		return m.src.Matters[a.Matter].Title
	}
	return ""
}

// inTurn goes through the lines of those who wait from a start of this play's own, one further for each third of a day and four for each person, so that
// nobody stands there twice in the same words within weeks, and no two in the same words within a day.
func (m *Maker) inTurn(d *observe.Desk, n *observe.News) int {
	third := min(3*int(n.Minute)/int(quantity.DayLength), 2)
	return upTo(pick(&observe.Desk{Luck: d.Luck}, "waits", 0), 1<<10) + 3*int(n.Day) + third + 4*int(n.Person)
}

// asked is the name of the person an act was directed at, or "".
func (m *Maker) asked(a term.Act) string {
	if a.Person == term.NoPerson && term.SortOf(a.Verb) == term.SortStakeholder {
		if p := m.sc.StakeholderPerson(a.Object); p != term.NoPerson {
			return first(m.name(p))
		}
		return m.src.Stakeholders[a.Object].Name
	}
	if a.Person == term.NoPerson {
		return ""
	}
	return first(m.name(a.Person))
}

// unasked tells that somebody has said by themselves what stands behind a matter: at the desk, or in writing where they are not on the floor
// just now, or would rather.
func (m *Maker) unasked(d *observe.Desk, p term.PersonID, about term.MatterID, seed int) string {
	slots := m.slots(p, about)
	elsewhere := m.src.People[p].Remote != "" || m.Away(d, p) != ""
	line := voice.Fill(voice.Unasked(elsewhere || !m.sc.Hears(p), seed), slots)
	if slots.Behind != "" {
		line += " " + slots.Behind
	}
	return line
}

// written returns the author's words for how a choice turned out, or "".
func (m *Maker) written(a term.Act, came term.Outcome) string {
	if a.Event == term.NoEvent {
		return ""
	}
	return m.filled(m.src.Events[a.Event].Choices[a.Choice].Outcomes[came.String()].Text)
}

// Late returns the author's words for what came of a choice whose answer was still out when it was told, with the numbers of a desk; "" where nobody
// wrote any.
func (m *Maker) Late(d *observe.Desk, a term.Act, came term.Outcome) string {
	m.Show(d.Figures)
	return m.written(a, came)
}

// Outcome tells how an act turned out: in the author's words, else from the voice library, with what stood behind a question when it
// was said outside a written scene.
func (m *Maker) Outcome(d *observe.Desk, c Came) string {
	m.Show(d.Figures)
	if t := m.written(c.Act, c.Outcome); t != "" {
		return t
	}
	p := c.Act.Person
	hears := p == term.NoPerson || m.sc.Hears(p)
	about := c.Act.Matter
	if c.Revealed != term.NoMatter {
		about = c.Revealed
	}
	k := voice.Key{
		Verb: c.Act.Verb, Channel: c.Act.Channel, Outcome: c.Outcome, Temper: m.temper(p), Hears: hears, Manner: c.Act.Manner,
		Turn: voice.TurnOf(c.Act),
	}
	slots := m.slots(p, about)
	if c.Act.Verb == term.Advise && c.Outcome == term.Learned && int(c.Act.Object) < len(d.Advisers) && d.Advisers[c.Act.Object].Last.Day >= 0 {
		return m.Counsel(d, c.Act.Object)
	}
	if name := m.objectName(c.Act); name != "" && term.SortOf(c.Act.Verb) == term.SortCandidate {
		slots.Name = first(name)
	}
	if p != term.NoPerson {
		k.Person, k.Far = m.src.People[p].ID, d.People[p].Remote
	}
	m.object(c.Act, &k, &slots)
	entity := int(c.Act.Verb) + 64*int(p+1) + 4096*int(c.Outcome) + 65536*int(c.Act.Matter+1)
	line := voice.Fill(voice.Said(m.line(k, int(d.Day), pick(d, "line", entity)), c.Act.Channel), slots)
	if c.Outcome == term.Opened && slots.Behind != "" && !strings.Contains(line, slots.Behind) {
		line += " " + slots.Behind
	}
	return line
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

func lower(s string) string {
	if len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return s // an abbreviation
	}
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

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
