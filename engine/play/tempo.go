package play

import (
	"fmt"
	"slices"
	"strconv"

	"headcount/engine/declog"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// A gapPlan is what the gaps of a week that runs are for. What has its place in every week happens by itself.
type gapPlan struct {
	id, words string
	choose    func(d *observe.Desk) term.Act
}

var gapPlans = []gapPlan{
	{"round", "go round in your gaps, to whoever you have not seen longest", goRound},
	{"inbox", "keep the inbox and the small tickets short", atInbox},
	{"terminal", "sit at your own terminal", atTerminal},
	{"empty", "leave your gaps empty and look up", func(*observe.Desk) term.Act { return term.NewAct(term.Wait) }},
}

// stale is after how many working days somebody is due to be spoken with again.
const stale = 5

// goRound talks with whoever was not spoken with longest, and leaves the gap empty where nobody is due. Who works elsewhere is rung up once a day at
// most, in its first gap: they may not pick up, and others are there.
func goRound(d *observe.Desk) term.Act {
	who, longest := term.NoPerson, stale-1
	for i := range d.People {
		q := &d.People[i]
		if q.Gone || !q.Present && !q.Remote || q.Remote && d.Gap != 1 {
			continue
		}
		days := int(d.Day - q.LastSpoken)
		if q.Spoken == 0 {
			days = never
		}
		if days > longest {
			who, longest = term.PersonID(i), days
		}
	}
	switch {
	case who == term.NoPerson:
		return term.NewAct(term.Wait)
	case d.People[who].Remote && d.People[who].Deaf:
		return term.NewAct(term.Talk).With(who, term.Chat)
	case d.People[who].Remote:
		return term.NewAct(term.Talk).With(who, term.Call)
	}
	return term.NewAct(term.Talk).With(who, term.Walk)
}

// never stands for the days since something that has not been.
const never = 1000

// atInbox reads, and between readings closes tickets.
func atInbox(d *observe.Desk) term.Act {
	if d.Gap == 2 {
		return term.NewAct(term.Tickets)
	}
	return term.NewAct(term.ReadMail)
}

// atTerminal works on the first project that is not done.
func atTerminal(d *observe.Desk) term.Act {
	for i := range d.Projects {
		if !view.ReportedDone(&d.Projects[i]) {
			a := term.NewAct(term.OwnWork)
			a.Project = d.Projects[i].ID
			return a
		}
	}
	return term.NewAct(term.Tickets)
}

// planOf is the plan by which weeks last ran, as a log has it; nothing where none did.
func planOf(entries []declog.Entry) string {
	for i := len(entries) - 1; i >= 0; i-- {
		if n := entries[i].Note; n != nil && n.About == declog.NoteRun {
			for _, p := range gapPlans {
				if p.id == n.Text {
					return p.id
				}
			}
		}
	}
	return ""
}

// byPlan offers to let weeks run, on the Monday of one that can.
func (l *Local) byPlan() {
	for _, p := range gapPlans {
		l.page("run:"+p.id, "Let the weeks run: "+p.words, func() view.Reply { return l.run(p) })
	}
}

// onByPlan offers to go on letting weeks run, in a gap of one that can.
func (l *Local) onByPlan() {
	if !l.s.Scenario().Runs(int(l.s.See().Day.Week())) {
		return
	}
	for _, p := range gapPlans {
		if p.id == l.plan || l.plan == "" && p.id == gapPlans[0].id {
			l.offers = append(l.offers, offered{
				Offer: view.Offer{ID: "run:" + p.id, Group: "page", Text: "Let the weeks run on: " + p.words, Also: "tempo plan"},
				does:  func() view.Reply { return l.run(p) },
			})
		}
	}
}

// workingDays counts days in words.
func workingDays(n int) string {
	if n == 1 {
		return "a working day"
	}
	return strconv.Itoa(n) + " working days"
}

// mostSigns is how many of the things that came while weeks ran are told; what came last is kept.
const mostSigns = 14

// run takes gap after gap by a plan until something wants the player: a scene, somebody at the desk, an answer to something asked for, a review, or the
// Monday of a week that is played. Each decision is stored before the next is taken.
func (l *Local) run(p gapPlan) view.Reply {
	l.plan = p.id
	first, days, came := len(l.s.Log.Entries)+1, 0, []view.Sign(nil)
	day, read := l.s.See().Day, min(l.read, len(l.s.See().News))
	if at := l.s.Stop(); at == term.Monday || at == term.Friday {
		read = len(l.s.See().News)
		l.s.Continue()
	}
	var why string
	for {
		d := l.s.See()
		came = append(came, l.telling(d, read)...)
		if d.Day != day {
			days, day = days+1, d.Day
		}
		at, ran := l.s.Stop(), days > 0 || len(l.s.Log.Entries) >= first
		if why = l.stops(d, read); why != "" && (ran || at == term.Scene || at == term.End) { // news that stood there when it began stops nothing
			break
		}
		if read = len(d.News); at != term.Gap {
			l.s.Continue()
			continue
		}
		a := p.choose(d)
		if l.s.Check(a) != nil {
			a = l.s.Fallback()
		}
		if r := l.decide(a); r.Problem != "" {
			if len(l.s.Log.Entries) < first {
				return r
			}
			why = r.Problem
			break // what was done stands, and the trouble is told
		}
		l.shown, read = true, 0
		l.s.Continue()
	}
	return l.ranUntil(p, first, days, came, why)
}

// ranUntil keeps that weeks ran, and puts what came meanwhile on the next page.
func (l *Local) ranUntil(p gapPlan, first, days int, came []view.Sign, why string) view.Reply {
	if came = once(came); len(came) > mostSigns {
		came = came[len(came)-mostSigns:]
	}
	head := fmt.Sprintf("%s went by on your plan.", voice.Capital(workingDays(days)))
	switch {
	case days == 0 && len(l.s.Log.Entries) < first:
		head = "Nothing has gone by on your plan yet."
	case days == 0:
		head = "Part of a day went by on your plan."
	}
	l.ran = append([]view.Sign{{Kind: "rules", Text: head + " " + why}}, came...)
	l.read = len(l.s.See().News)
	n := declog.Note{About: declog.NoteRun, Text: p.id, Numbers: map[string]int{"from": first, "to": len(l.s.Log.Entries)}}
	if n.Numbers["to"] < first {
		return view.Reply{}
	}
	return l.note(n)
}

// telling is what came since, without what happens on every floor every day.
func (l *Local) telling(d *observe.Desk, read int) []view.Sign {
	var list []view.Sign
	signs := l.maker.Page(d).Signs
	for i := min(read, len(signs)); i < len(signs); i++ {
		if signs[i].Kind != "floor" || i < len(d.News) && d.News[i].Kind == observe.NewsSign {
			list = append(list, signs[i])
		}
	}
	return list
}

// stops says why the clock stops here, or nothing where it does not.
func (l *Local) stops(d *observe.Desk, read int) string {
	switch l.s.Stop() {
	case term.Scene:
		return "Then somebody wanted an answer."
	case term.End:
		return "Then it was over."
	case term.Monday:
		if !l.s.Scenario().Runs(int(d.Day.Week())) {
			return "The week that begins wants you."
		}
		return leaves(d, read)
	case term.Friday:
		if _, _, ok := l.s.Scenario().Review(int(d.Day.Week())); ok {
			return "It is time to look back."
		}
		return leaves(d, read)
	}
	for i := read; i < len(d.News); i++ {
		n := &d.News[i]
		if n.Kind == observe.NewsQueue && !l.standsAnew(n) {
			continue
		}
		if text := asks(n.Kind); text != "" {
			return text
		}
	}
	return ""
}

// leaves says that somebody has left, where that is new: who leaves does so at the end of a week, and a Friday or a Monday tells it.
func leaves(d *observe.Desk, read int) string {
	for i := read; i < len(d.News); i++ {
		if d.News[i].Kind == observe.NewsLeft {
			return asks(observe.NewsLeft)
		}
	}
	return ""
}

// patience is for how many working days the clock does not stop again for somebody who stands at the desk about the same thing: whoever let them stand
// there has answered, and in a year one matter left lying would otherwise stop the clock every other day.
const patience = 15

// errand is what somebody stands at the desk for.
type errand struct {
	who   term.PersonID
	about term.MatterID
}

// standsAnew reports whether somebody stands at the desk for whom the clock has not stopped lately, and remembers that it does now. What is remembered
// is of this sitting: a play that is opened again stops once more.
func (l *Local) standsAnew(n *observe.News) bool {
	e := errand{n.Person, n.Matter}
	if last, ok := l.stood[e]; ok && n.Day < last+patience {
		return false
	}
	if l.stood == nil {
		l.stood = map[errand]quantity.Day{}
	}
	l.stood[e] = n.Day
	return true
}

// once keeps of lines that say the same the last, in its place.
func once(signs []view.Sign) []view.Sign {
	list := make([]view.Sign, 0, len(signs))
	for i := range signs {
		same := func(s view.Sign) bool { return s.Kind == signs[i].Kind && s.Text == signs[i].Text }
		if !slices.ContainsFunc(signs[i+1:], same) {
			list = append(list, signs[i])
		}
	}
	return list
}

// asks says why news of a kind stop a week that runs; "" for those that do not.
func asks(k observe.NewsKind) string {
	switch k {
	case observe.NewsLeft:
		return "Then somebody left."
	case observe.NewsQueue:
		return "Then somebody stood at your desk."
	case observe.NewsApplied, observe.NewsWithdrew, observe.NewsOffer, observe.NewsJoined:
		return "Then there was news of a post."
	case observe.NewsDown:
		return "Then something went down."
	case observe.NewsAdvice:
		return "Then somebody had a word for you."
	case observe.NewsVowBroken, observe.NewsPromiseBroken:
		return "Then a promise came due."
	case observe.NewsDecision, observe.NewsRequest, observe.NewsQuoted:
		return "Then there was an answer from above."
	}
	return ""
}

// lookBack looks back on a stretch of weeks, on the Friday that ends it.
func (l *Local) lookBack(week int) *view.Review {
	sc := l.s.Scenario()
	words, since, ok := sc.Review(week)
	if !ok {
		return nil
	}
	ran := map[int]bool{}
	for _, e := range l.s.Log.Entries {
		if e.Note != nil && e.Note.About == declog.NoteRun {
			for n := max(e.Note.Numbers["from"], 1); n <= min(e.Note.Numbers["to"], len(l.s.Log.Entries)); n++ { // whatever a log from elsewhere says
				ran[n] = true
			}
		}
	}
	var acts []view.Looked
	for _, e := range l.s.Log.Entries {
		if w := int(quantity.Day(e.Day).Week()); e.Kind != declog.KindAct || w < since || w > week {
			continue
		}
		a, err := session.Resolve(sc, e.Act)
		if err != nil {
			continue // of an edited scenario; replay has told it
		}
		k := view.Looked{Act: a, Run: ran[e.N]}
		if a.Event != term.NoEvent {
			k.Came = l.s.Came(a)
		}
		acts = append(acts, k)
	}
	return l.maker.Review(l.s.See(), words, since, week, acts)
}
