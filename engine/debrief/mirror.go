package debrief

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/term"
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

// example quotes a decision by its day, with what it was about, whom it was with and how far away they sat where the words do not say so.
func example(s *step, m *view.Maker) string {
	a, text := s.act, view.Day(int(s.day()))+": "+quoted(s.choice(m))
	if a.Matter != term.NoMatter && a.Event == term.NoEvent && !strings.Contains(text, m.Matter(a.Matter)) {
		text += ", about " + quoted(m.Matter(a.Matter))
	}
	if a.Person == term.NoPerson {
		return stopped(text)
	}
	if a.Event != term.NoEvent {
		text += ", to " + m.Name(a.Person)
	}
	if p := &s.desk.People[a.Person]; !p.Remote && !p.Waiting && p.Strides > 0 {
		text += ", " + view.Strides(p.Strides) + " away"
	}
	return stopped(text)
}

// quoted puts a text between quotation marks, without the stop at its end; those inside it become single ones, and one that is all speech keeps its own.
func quoted(text string) string {
	text = strings.TrimSuffix(text, ".")
	if open, inside, end, ok := voice.Speech(text); ok {
		return open + strings.TrimSuffix(inside, ".") + end
	}
	return voice.InQuotes(text)
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
	return retold(text, view.Day(int(s.day())), s.choice(m), who, matter)
}

// retold fills an author's words. What is a sentence itself stands in quotation marks, unless the author has put it between some, so that the words do not run
// into its end.
func retold(text, day, act, who, matter string) string {
	if act == stopped(act) && !strings.Contains(text, "“{act}”") {
		act = quoted(act)
	}
	if !strings.Contains(text, "“{matter}”") {
		matter = view.Titled(matter)
	}
	return strings.NewReplacer("{day}", day, "{act}", act, "{who}", who, "{matter}", matter).Replace(text)
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
