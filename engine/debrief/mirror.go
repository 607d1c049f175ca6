package debrief

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"headcount/engine/cores"
	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// The bounds of what the mirror computes.
const (
	costedHabits = 2  // habits whose cost is worked out
	costedTimes  = 12 // acts of one habit that are looked at for it, spread evenly
	weighedTimes = 16 // acts among which the one is sought in which the machine way was right
	weighedLives = 60 // lives with other luck in which each is lived both ways, at most
	fewestLives  = 20 // and at least, where a play is long
	weighedDays  = 75 // working days up to which a play is short
)

// instance is one act that shows a habit.
type instance struct {
	entry   int
	act     term.Act
	other   term.Act // what could have stood in its place; Verb none where nothing could
	applied int
	before  *session.State // nil where nothing could have stood in its place
	example string
}

// tally is what the mirror has counted of a habit.
type tally struct {
	habit
	chances int
	shown   []instance
	passed  instance // the first chance not used so
}

// Mirror counts the habits a scenario watches over one log: the seven and the author's own, with an example by its day, what two of them cost in
// this play, and one time in which the machine way was the better one. It is computed from the log alone. The error is that of a log that cannot
// be read; a context that ends leaves out what was not worked out.
func Mirror(ctx context.Context, sc *scenario.Scenario, log declog.Log) (*view.Mirror, error) {
	tallies, err := count(sc, log)
	if err != nil {
		return nil, err
	}
	m := &view.Mirror{}
	for i := range tallies {
		t := &tallies[i]
		if t.chances == 0 {
			m.Idle = append(m.Idle, t.title)
			continue
		}
		m.Habits = append(m.Habits, t.view())
	}
	w := newScales(sc, log)
	m.Costs = costs(ctx, w, tallies)
	if m.Right = right(ctx, sc, log, tallies); m.Right == nil {
		m.None = "Of what was counted, no single act done the machine way came out better than the other way in most lives of this model."
		if !slices.ContainsFunc(tallies, func(t tally) bool { return len(t.shown) > 0 }) {
			m.None = "Nothing of it was counted in this play."
		}
	}
	return m, ctx.Err()
}

// watched lists the habits of a scenario.
func watched(sc *scenario.Scenario) []habit {
	var list []habit
	for _, h := range seven {
		if slices.Contains(sc.Watched, h.id) {
			list = append(list, h)
		}
	}
	for i := range sc.Habits {
		src, compiled := &sc.Source.Habits[i], &sc.Habits[i]
		h := habit{id: src.ID, title: src.Title, text: src.Text, own: true, told: src.Told, phrase: ways[compiled.Instead]}
		h.chance = func(w *watcher, s *step) bool { chance, _ := w.shows(s, i); return chance }
		h.counts = func(w *watcher, s *step) bool { _, counts := w.shows(s, i); return counts }
		h.instead = func(w *watcher, s *step) (term.Act, bool) {
			if compiled.Instead == term.ChannelNone || s.act.Channel == term.ChannelNone {
				return term.Act{}, false
			}
			return byWay(w, s, compiled.Instead, nil)
		}
		list = append(list, h)
	}
	return list
}

// ways are what stands in the place of an act by its way, in words.
var ways = [...]string{
	term.ChannelNone: "", term.Walk: "walking over", term.Aside: "a quiet corner", term.Call: "a call", term.Video: "a video call",
	term.Chat: "the chat", term.Mail: "a mail", term.Board: "a line on the board", term.Gathering: "saying it before everybody",
}

// count walks a log once and tallies every habit.
func count(sc *scenario.Scenario, log declog.Log) ([]tally, error) {
	engine, maker := session.NewEngine(sc), view.NewMaker(sc)
	w := newWatcher(sc)
	w.check = func(s *step, a term.Act) bool { return engine.Check(s.before, s.luck, a) == nil }
	w.shows = func(s *step, i int) (chance, counts bool) {
		h, d := &sc.Habits[i], s.deed()
		return engine.Shows(s.before, s.luck, h.Chance, d), engine.Shows(s.before, s.luck, h.Counts, d)
	}
	var tallies []tally
	for _, h := range watched(sc) {
		tallies = append(tallies, tally{habit: h})
	}
	_, err := walk(sc, log, func(s *step) {
		if !s.free() {
			return
		}
		for i := range tallies {
			if !s.early {
				tallies[i].see(w, s, s.names(maker))
			}
		}
		w.learn(s)
	})
	return tallies, err
}

// see tallies one decision.
func (t *tally) see(w *watcher, s *step, m *view.Maker) {
	if !t.chance(w, s) {
		return
	}
	t.chances++
	x := instance{entry: s.entry.N, act: s.act, other: term.NewAct(term.VerbNone), applied: s.applied}
	if !t.counts(w, s) {
		if t.passed.entry == 0 {
			x.example = example(s, m)
			t.passed = x
		}
		return
	}
	if x.example = example(s, m); t.told != "" {
		x.example = told(t.told, s, m)
	}
	if a, ok := t.instead(w, s); ok {
		x.other, x.before = a, new(session.State)
		x.before.CopyFrom(s.before)
	}
	t.shown = append(t.shown, x)
}

// example quotes a decision by its day, with whom it was and how far away they sat where the words do not say so.
func example(s *step, m *view.Maker) string {
	a, text := s.act, view.Day(int(s.day()))+": "+quoted(s.choice(m))
	if a.Matter != term.NoMatter && a.Event == term.NoEvent {
		text += ", about " + quoted(m.Matter(a.Matter))
	}
	if a.Person == term.NoPerson {
		return text + "."
	}
	if a.Event != term.NoEvent {
		text += ", to " + m.Name(a.Person)
	}
	if p := &s.desk.People[a.Person]; !p.Remote && !p.Waiting && p.Strides > 0 {
		text += fmt.Sprintf(", %d strides away", p.Strides)
	}
	return text + "."
}

// quoted puts a text between quotation marks; those inside it become single ones, and one that is all speech stays as it is.
func quoted(text string) string {
	text = strings.TrimSuffix(text, ".")
	inside := strings.TrimSuffix(strings.TrimPrefix(text, "“"), "”")
	if len(inside) == len(text)-len("“”") && !strings.ContainsAny(inside, "“”") {
		return text
	}
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(text) + "”"
}

// told fills the author's words for an example.
func told(text string, s *step, m *view.Maker) string {
	who, matter := "somebody", "something"
	if s.act.Person != term.NoPerson {
		who = m.Name(s.act.Person)
	}
	if s.act.Matter != term.NoMatter {
		matter = m.Matter(s.act.Matter)
	}
	return strings.NewReplacer("{day}", view.Day(int(s.day())), "{act}", s.choice(m), "{who}", who, "{matter}", matter).Replace(text)
}

func (t *tally) view() view.MirrorHabit {
	h := view.MirrorHabit{ID: t.id, Title: t.title, Text: t.text, Own: t.own, Count: len(t.shown), Chances: t.chances}
	for _, x := range t.shown {
		h.Entries = append(h.Entries, x.entry)
	}
	h.Sentence = fmt.Sprintf("%d of %d times.", h.Count, h.Chances)
	if h.Chances == 1 {
		h.Sentence = fmt.Sprintf("%d of 1 time.", h.Count)
	}
	switch x := t.passed; {
	case len(t.shown) > 0:
		x = t.shown[len(t.shown)/2]
		h.Example, h.Of = x.example, x.entry
	case x.entry > 0:
		h.Example, h.Of = "Done another way: "+x.example, x.entry
	}
	return h
}

// costs works out what the two habits shown most often cost, of those in whose place something could have stood.
func costs(ctx context.Context, w *scales, tallies []tally) []view.MirrorCost {
	var order []*tally
	for i := range tallies {
		if len(tallies[i].weighable()) > 0 {
			order = append(order, &tallies[i])
		}
	}
	slices.SortStableFunc(order, func(a, b *tally) int { return cmp.Compare(len(b.shown), len(a.shown)) })
	var list []view.MirrorCost
	for _, t := range order[:min(costedHabits, len(order))] {
		if ctx.Err() != nil {
			return list
		}
		list = append(list, cost(w, t))
	}
	return list
}

// weighable are the acts in whose place another could have stood.
func (t *tally) weighable() []instance {
	return slices.DeleteFunc(slices.Clone(t.shown), func(x instance) bool { return x.before == nil })
}

// spread picks at most n of a list, evenly.
func spread(list []instance, n int) []instance {
	if len(list) <= n {
		return list
	}
	out := make([]instance, n)
	for i := range out {
		out[i] = list[i*len(list)/n]
	}
	return out
}

func cost(w *scales, t *tally) view.MirrorCost {
	times := spread(t.weighable(), costedTimes)
	sum := account{}
	for _, x := range times {
		sum = sum.plus(w.difference(x))
	}
	c := view.MirrorCost{
		ID: t.id, Title: t.title, Instead: t.phrase, Times: len(times), Said: sum.said, Settled: sum.settled,
		Minutes: round(sum.minutes/float64(len(times)), 1), Hours: round(sum.hours/float64(len(times)), 1), Trust: round(sum.trust/float64(len(times)), 1),
	}
	c.Sentence = costSentence(c)
	return c
}

// difference is what the days after an act came to, less what they would have come to with the other in its place, all other chance equal.
func (w *scales) difference(x instance) account {
	until := x.before.Org.Day + weighDays - 1
	who := x.act.Person
	yours := w.account(w.live(x.before, x.applied, x.act, w.lived(), until), who)
	other := w.account(w.live(x.before, x.applied, x.other, w.lived(), until), who)
	return yours.less(other)
}

func round(x float64, places int) float64 {
	scale := math.Pow10(places)
	return math.Round(x*scale) / scale
}

// costSentence tells a cost, or what was spared.
func costSentence(c view.MirrorCost) string {
	each, mean := c.Title+": the one time was lived again with "+c.Instead+" in its place", "In this model"
	if c.Times > 1 {
		each, mean = fmt.Sprintf("%s: each of %d times was lived again with %s in its place", c.Title, c.Times, c.Instead), "In this model, on average"
	}
	var parts []string
	part := func(v float64, more, less string) {
		if v < 0 {
			more = less
		}
		if v != 0 {
			size := strings.TrimSuffix(fmt.Sprintf("%.1f", math.Abs(v)), ".0")
			if size == "1" {
				more = strings.NewReplacer("# minutes", "# minute", "# hours", "# hour", "# points", "# point").Replace(more)
			}
			parts = append(parts, strings.ReplaceAll(more, "#", size))
		}
	}
	part(c.Minutes, "it took # minutes more of your time than that", "it took # minutes less of your time than that")
	part(c.Hours, "everybody together did # hours more of good work", "everybody together did # hours less of good work")
	points := "points"
	if math.Abs(c.Trust) == 1 {
		points = "point"
	}
	part(c.Trust, "trust in you ended # "+points+" higher on a scale of 100", "trust in you ended # "+points+" lower on a scale of 100")
	in := []string{}
	whole := func(n int, what, more, less string) {
		word := more
		if n < 0 {
			n, word = -n, less
		}
		if n > 1 {
			what += "s"
		}
		if n != 0 {
			in = append(in, fmt.Sprintf("%d %s %s", n, what, word))
		}
	}
	whole(c.Settled, "question", "more answered", "fewer answered")
	whole(c.Said, "thing", "more that stood behind a question said", "fewer that stood behind a question said")
	text := each + ", all other chance equal, for ten working days at most. "
	if len(parts)+len(in) == 0 {
		return text + "In this model it made no difference."
	}
	if len(parts) > 0 {
		text += mean + " " + strings.Join(parts, "; ") + "."
	}
	if len(in) > 0 {
		text += " In all: " + strings.Join(in, "; ") + "."
	}
	return text
}

// livesFor is in how many lives an act of a play of so many weeks is weighed: fewer where each takes longer.
func livesFor(weeks int) int {
	return max(min(weighedLives, weighedLives*weighedDays/(weeks*quantity.DaysPerWeek)), fewestLives)
}

// right finds one time in which the machine way was the better one in most lives with other luck.
func right(ctx context.Context, sc *scenario.Scenario, log declog.Log, tallies []tally) *view.MirrorRight {
	var all []instance
	of := map[int]*tally{}
	for i := range tallies {
		for _, x := range tallies[i].weighable() {
			if of[x.entry] == nil {
				of[x.entry] = &tallies[i]
				all = append(all, x)
			}
		}
	}
	slices.SortFunc(all, func(a, b instance) int { return cmp.Compare(a.entry, b.entry) })
	all = spread(all, weighedTimes)
	lives := livesFor(sc.Spec.Weeks)
	var best *view.MirrorRight
	for i, w := range weighAll(ctx, sc, log, all, lives) {
		x, t := all[i], of[all[i].entry]
		if 2*w.better <= lives || best != nil && w.better-w.worse <= best.Better-best.Worse {
			continue
		}
		best = &view.MirrorRight{Of: x.entry, Habit: t.id, Instead: t.phrase, Lives: lives, Better: w.better, Worse: w.worse}
		best.Sentence = fmt.Sprintf("One time the machine way was right. %s Lived %d times with other luck, it came out better than %s in %d lives of this model, and worse in %d.",
			x.example, lives, t.phrase, w.better, w.worse)
	}
	return best
}

// weighed is in how many lives an act came out better than the other, and worse.
type weighed struct{ better, worse int }

// weighAll weighs every act on all cores. What was not finished when the context ended counts for nothing.
func weighAll(ctx context.Context, sc *scenario.Scenario, log declog.Log, all []instance, lives int) []weighed {
	out := make([]weighed, len(all))
	_ = cores.Each(ctx, 0, len(all), nil, func() func(int) { // what is finished counts
		w := newScales(sc, log)
		return func(i int) { out[i].better, out[i].worse = w.against(all[i], lives) }
	})
	return out
}

// against lives an act and the other to the end, under so many lucks, and counts in how many the play came out better or worse by the
// scenario's yardstick.
func (w *scales) against(x instance, lives int) (better, worse int) {
	const toTheEnd = quantity.Day(-1)
	for k := 1; k <= lives; k++ {
		luck := w.other(k)
		w.live(x.before, x.applied, x.act, luck, toTheEnd)
		yours := w.yardstick(luck)
		w.live(x.before, x.applied, x.other, luck, toTheEnd)
		switch other := w.yardstick(luck); {
		case yours > other:
			better++
		case yours < other:
			worse++
		}
	}
	return better, worse
}
