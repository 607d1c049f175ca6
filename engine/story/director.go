package story

import (
	"headcount/engine/rule"
	"headcount/engine/scenario"
	"headcount/sim/act"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Story tells one scenario. It keeps scratch only: all state is handed in. It is not safe for concurrent use.
type Story struct {
	sc *scenario.Scenario
	w  world
}

// New returns the story of a scenario.
func New(sc *scenario.Scenario) *Story { return &Story{sc: sc} }

func (t *Story) world(c *process.Context, own *State) *world {
	t.w = world{sc: t.sc, org: c.State, own: own, ctx: c}
	return &t.w
}

// holds reports whether a condition is true; no condition is.
func holds(p *rule.Program, w *world) bool { return p == nil || p.Truth(w) }

// The occasions of a story's own chance, hashed once.
var (
	onComesUp  = rng.Named("comes-up")
	onQuietDay = rng.Named("quiet-day")
	onSign     = rng.Named("story-sign")
)

// Morning begins a day: on Mondays it chooses the week's quiet day, one on which no anchor has to come up.
func (t *Story) Morning(c *process.Context, own *State) {
	day := c.State.Day
	if day.Weekday() == 0 {
		own.Quiet = t.quietDay(c, own)
		own.Passed = -1
	}
	for i := range t.sc.Signs {
		if c.Holiday() {
			break // nobody is on the floor
		}
		t.sign(c, own, i)
	}
	t.promises(c, own, false)
}

func (t *Story) quietDay(c *process.Context, own *State) quantity.Day {
	monday := c.State.Day
	start := c.Luck.Pick(quantity.DaysPerWeek, rng.Calendar, int(monday), int(monday), onQuietDay)
	for k := range quantity.DaysPerWeek {
		day := monday + quantity.Day((start+k)%quantity.DaysPerWeek)
		if !t.anchorDue(own, day) {
			return day
		}
	}
	return -1
}

func (t *Story) anchorDue(own *State, day quantity.Day) bool {
	for i := range t.sc.Events {
		if e := &t.sc.Events[i]; e.Anchor && e.By == day && own.Fired[i].Day < 0 {
			return true
		}
	}
	return false
}

// absent reports whether somebody is not to be seen at all: gone, or away today as the calendar has it, or on a week off.
func absent(c *process.Context, p term.PersonID) bool {
	return p != term.NoPerson && (c.State.People[p].Gone || c.Off(int(p)))
}

// sign shows what an author has to be seen on the floor, where its condition holds. Most signs come to nothing.
func (t *Story) sign(c *process.Context, own *State, i int) {
	g := &t.sc.Signs[i]
	last, day := own.Signs[i], c.State.Day
	if absent(c, g.Person) {
		return
	}
	if last >= 0 && (g.Every == 0 || int(day-last) < g.Every) {
		return
	}
	if c.Causes == nil && !c.Luck.Chance(g.Chance, rng.NoiseSign, i, int(day), onSign) { // asked first where nobody keeps count of throws: it is the cheaper
		return
	}
	if !holds(g.When, t.world(c, own)) {
		return
	}
	if !c.Chance(g.Chance, rng.NoiseSign, i, int(day), onSign) {
		return
	}
	own.Signs[i] = day
	own.Passed = i
	if g.Person != term.NoPerson {
		own.Under[g.Person], own.UnderID[g.Person] = day, i
	}
	c.Tell(org.News{Kind: org.NewsSign, Person: g.Person, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: i})
}

// Gap decides whether a scene comes up in the gap that has just opened. At most one a day unless one must, never two heavy ones running,
// none on the quiet day unless one must.
func (t *Story) Gap(c *process.Context, own *State) {
	best, rank := term.NoEvent, 0
	events, fired, day := t.sc.Events, own.Fired, c.State.Day
	for i := range events {
		if !ripe(&events[i], &fired[i], day) {
			continue
		}
		if r := t.rank(c, own, i); r > rank {
			best, rank = term.EventID(i), r
		}
	}
	if best != term.NoEvent {
		t.open(c, own, best)
	}
}

// The ranks of an event in a gap: what must come up goes before anchors that may, and those before small events.
const (
	rankNone = iota
	rankSmall
	rankAnchor
	rankMust
)

func (t *Story) rank(c *process.Context, own *State, i int) int {
	r := t.wanted(c, own, i)
	if r == rankNone || !t.deserted(c, own, term.EventID(i)) {
		return r
	}
	if r == rankMust && c.State.Gap == 3 {
		own.Fired[i].Void = true
	}
	return rankNone
}

// ripe reports whether an event can come up on a day at all: it has not yet, and the day lies in its time.
func ripe(e *scenario.Event, f *Fired, day quantity.Day) bool {
	return f.Day < 0 && !f.Void && day >= e.From && day <= e.By
}

// wanted is the rank of an event as far as it is its own to say.
func (t *Story) wanted(c *process.Context, own *State, i int) int {
	e, f := &t.sc.Events[i], &own.Fired[i]
	day := c.State.Day
	if !ripe(e, f, day) {
		return rankNone
	}
	w := t.world(c, own)
	if e.Unless != nil && e.Unless.Truth(w) {
		if e.Anchor && day == e.By {
			f.Void = true
		}
		return rankNone
	}
	if e.Anchor && day == e.By && (holds(e.When, w) || c.State.Gap == 3) {
		return rankMust
	}
	if t.crowded(own, e, day) {
		return rankNone
	}
	if c.Causes == nil && !c.Luck.Chance(t.pace(c, e), rng.Event, i, int(day), onComesUp.With(c.State.Gap)) { // as with signs
		return rankNone
	}
	if !holds(e.When, w) || !c.Chance(t.pace(c, e), rng.Event, i, int(day), onComesUp.With(c.State.Gap)) {
		return rankNone
	}
	if e.Anchor {
		return rankAnchor
	}
	return rankSmall
}

// deserted reports whether a scene is with somebody who does not work here (yet, or any more), or leaves nothing to choose: it does not come
// up. What only tells always can.
func (t *Story) deserted(c *process.Context, own *State, id term.EventID) bool {
	e := &t.sc.Events[id]
	if len(e.Choices) == 0 {
		return false
	}
	return e.Person != term.NoPerson && c.State.People[e.Person].Gone || !t.answerable(c, own, id)
}

// answerable reports whether any choice of a scene can be taken now.
func (t *Story) answerable(c *process.Context, own *State, id term.EventID) bool {
	for k := range t.sc.Events[id].Choices {
		if t.offers(c, own, id, term.ChoiceID(k)) && act.Check(c.Spec, c.State, t.sc.Events[id].Choices[k].Act) == nil {
			return true
		}
	}
	return false
}

func (t *Story) crowded(own *State, e *scenario.Event, day quantity.Day) bool {
	return own.Last == day || own.Quiet == day || e.Heavy && own.Heavy && day-own.Last < 2
}

// pace spreads an anchor evenly over the gaps left until its latest day; small events come with their own chance.
func (t *Story) pace(c *process.Context, e *scenario.Event) float64 {
	if !e.Anchor {
		if e.Chance > 0 {
			return e.Chance
		}
		return 1
	}
	left := int(e.By-c.State.Day)*3 + 4 - c.State.Gap
	return 1 / float64(max(left, 1))
}

func (t *Story) open(c *process.Context, own *State, id term.EventID) {
	e := &t.sc.Events[id]
	w := t.world(c, own)
	own.Opener = 0
	for k, p := range e.Openers {
		if holds(p, w) {
			own.Opener = k + 1
			break
		}
	}
	own.Fired[id].Day = c.State.Day
	if len(e.Choices) > 0 {
		own.Last, own.Heavy = c.State.Day, e.Heavy
		own.Scene = id
	} else {
		tells(c, e, id, own.Opener)
	}
	if e.Opens != term.NoMatter {
		c.Raise(e.Opens)
	}
	t.Apply(c, own, e.Does)
	if own.Scene == id {
		meets(c, e)
	}
	if own.Scene == id && !t.answerable(c, own, id) { // what it did has left nothing to choose
		own.Scene = term.NoEvent
		tells(c, e, id, own.Opener)
	}
}

// meets lets the manager see whom a scene is with: where people stand before each other as in any talk, at a desk in passing, as long as that says more
// than has been seen today.
func meets(c *process.Context, e *scenario.Event) {
	if e.Person == term.NoPerson {
		return
	}
	switch i := int(e.Person); e.Meets {
	case scenario.FaceToFace:
		c.StandsBefore(i)
	case scenario.InSight:
		c.InSight(i)
	}
}

// tells lets an event that asks for nothing reach the manager, in the words of its opening.
func tells(c *process.Context, e *scenario.Event, id term.EventID, opener int) {
	c.Tell(org.News{Kind: org.NewsEvent, Person: e.Person, Matter: e.Opens, Act: term.NewAct(term.VerbNone), Index: int(id), Opener: opener})
}

// Offered reports whether a choice of the open scene can be taken: its condition holds, and whoever it is directed at works here.
func (t *Story) Offered(c *process.Context, own *State, id term.ChoiceID) bool {
	return t.offers(c, own, own.Scene, id)
}

func (t *Story) offers(c *process.Context, own *State, event term.EventID, id term.ChoiceID) bool {
	choice := &t.sc.Events[event].Choices[id]
	if p := choice.Act.Person; p != term.NoPerson && c.State.People[p].Gone {
		return false
	}
	return holds(choice.When, t.world(c, own))
}

// Answered books that a choice of the open scene was taken, with its direct effects.
func (t *Story) Answered(c *process.Context, own *State, e term.EventID, id term.ChoiceID) {
	own.Fired[e].Choice = id
	own.Scene = term.NoEvent
	t.Apply(c, own, t.sc.Events[e].Choices[id].Does)
}

// Came books how a scene turned out, at once or days later when an answer arrives, with the effects written for it.
func (t *Story) Came(c *process.Context, own *State, a term.Act, came term.Outcome) {
	if a.Event == term.NoEvent {
		return
	}
	own.Fired[a.Event].Came = came
	for _, o := range t.sc.Events[a.Event].Choices[a.Choice].Outcomes {
		if o.Outcome == came {
			t.Apply(c, own, o.Does)
		}
	}
}

// Close ends a day: promises that fall due are looked at. One to somebody who has left since lapses: it earns nothing and costs nothing, because
// nobody is there any more to whom it was given.
func (t *Story) Close(c *process.Context, own *State) { t.promises(c, own, true) }

func (t *Story) promises(c *process.Context, own *State, closing bool) {
	for k := range c.State.Given {
		g := &c.State.Given[k]
		if g.State != org.PromiseGiven {
			continue
		}
		p, w := &t.sc.Promises[k], t.world(c, own)
		switch {
		case c.State.People[g.Person].HasLeft(c.State.Day):
			g.State = org.PromiseLapsed
		case p.Broken != nil && p.Broken.Truth(w):
			t.breakPromise(c, term.PromiseID(k))
		case closing && c.State.Day >= g.Due:
			if holds(p.Kept, w) {
				t.keepPromise(c, term.PromiseID(k))
			} else {
				t.breakPromise(c, term.PromiseID(k))
			}
		}
	}
}

func (t *Story) keepPromise(c *process.Context, k term.PromiseID) {
	g := &c.State.Given[k]
	g.State = org.PromiseKept
	c.Gain(int(g.Person), 1, "a kept promise")
	c.Promised(true)
	c.Tell(org.News{Kind: org.NewsPromiseKept, Person: g.Person, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: int(k)})
}

func (t *Story) breakPromise(c *process.Context, k term.PromiseID) {
	g := &c.State.Given[k]
	g.State = org.PromiseBroken
	c.Letdown(int(g.Person), 2, "a broken promise")
	c.Promised(false)
	c.Tell(org.News{Kind: org.NewsPromiseBroken, Person: g.Person, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: int(k)})
}

// Ending returns the index of the ending that holds; the last one when none does.
func (t *Story) Ending(c *process.Context, own *State) int {
	for i := range t.sc.Endings {
		if holds(t.sc.Endings[i].When, t.world(c, own)) {
			return i
		}
	}
	return len(t.sc.Endings) - 1
}

// Yardstick returns the scenario's positive figure for certificates and shares; play never shows it.
func (t *Story) Yardstick(c *process.Context, own *State) float64 {
	return t.sc.Yardstick.Eval(t.world(c, own))
}
