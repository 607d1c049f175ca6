package debrief

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/fates"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// compare lives every way the pivot could have gone and chooses what to hold it against. What has been lived of it before is not lived again.
func (r *Review) compare(m *meter) (fates.Comparison, error) {
	part := m.part(6 * pairs(r.sc.Spec.Weeks))
	defer part.end()
	known := r.known[r.pivot]
	known.Decision = r.pivot
	if lives := r.result.Lives; r.result.Decision == r.pivot && len(lives) > 0 {
		known.Ways = slices.Clone(known.Ways)
		if len(known.Ways) == 0 {
			known.Ways = make([]fates.Way, 1)
		}
		known.Ways[0].Lives = lives
	}
	return fates.More(r.ctx, r.sc, r.log, known, fates.Options{Runs: pairs(r.sc.Spec.Weeks), Progress: part.progress()})
}

// PairedLives is how many lives of each way a decision could have gone are compared, and LongLives how many in a play of more than LongWeeks weeks.
const (
	PairedLives = 200
	LongLives   = 100
	LongWeeks   = 20
)

func pairs(weeks int) int {
	if weeks > LongWeeks {
		return LongLives
	}
	return PairedLives
}

// twin tells the days after the pivot twice.
func (r *Review) twin(c *fates.Comparison, l *ledger) (*view.Twin, fates.Twin, error) {
	if c.Instead < 0 {
		return nil, fates.Twin{}, nil
	}
	w := newTwinWords(r)
	t, err := fates.RunTwin(r.ctx, r.sc, r.log, r.pivot, c.Ways[c.Instead].Act, func(h *fates.Happening) {
		w.watch(h)
		l.watch(h)
	})
	if err != nil {
		return nil, t, err
	}
	out := &view.Twin{Yours: w.makers[0].Choice(t.Yours), Other: w.makers[0].Choice(t.Other), Why: whyThis(c), Days: w.days(t)}
	out.Untouched, out.End = r.untouched(t), twinEnd(t)
	if t.Foreign > 0 {
		out.Foreign = fmt.Sprintf("In the other life %s of %s later decisions had no answer in your log; a stand-in with your habits made %s.",
			counted(t.Foreign), counted(t.Own+t.Foreign), them(t.Foreign))
	}
	return out, t, nil
}

// whyThis says why this way was chosen, and how it came out beside what was decided.
func whyThis(c *fates.Comparison) string {
	w := &c.Ways[c.Instead]
	worse := 1 - w.Better - w.Equal
	up, down := eachWay(w.Better, worse)
	pairs := fmt.Sprintf(" Of %d pairs of lives with the same luck it went better in %d %%, worse in %d %%.", len(w.Lives), up, down)
	if !c.Best {
		return "Nothing that lay open came out better on average in this model; this is the most different." + pairs
	}
	if w.Better < worse {
		pairs += " Where it went better, it went better by more."
	}
	return "Of all that lay open, this came out best on average in this model." + pairs
}

// untouched names those to whom nothing differed.
func (r *Review) untouched(t fates.Twin) string {
	var names []string
	all := 0
	for i := range r.sc.Spec.People {
		if r.sc.Source.People[i].Vacant {
			continue // a place that is kept for somebody is nobody
		}
		all++
		if !slices.ContainsFunc(t.Reached, func(x fates.Reached) bool { return int(x.Person) == i }) {
			names = append(names, first(r.sc.Source.People[i].Name))
		}
	}
	switch len(names) {
	case 0:
		return "By the end of these days nobody on the floor was quite where they would have been."
	case all:
		if r.sc.OfMachines() {
			return "For the people around it nothing differed in these days, not by a minute: it was a matter of machines."
		}
		return "For nobody on the floor did anything differ in these days, not by a minute."
	}
	return "For " + list(names) + " nothing differed in these days, not by a minute."
}

func twinEnd(t fates.Twin) string {
	switch t.Stopped {
	case fates.Settled:
		return "Here the matter is settled in both lives. Further on would be fiction, so the other life is told no further."
	case fates.TenDays:
		return "Ten working days have gone by. Further on would be fiction, so the other life is told no further."
	}
	return "Here the play ends, and the other life with it."
}

// twinWords puts the happenings of two lives into words, as they happen, and keeps them by day.
type twinWords struct {
	r      *Review
	makers [2]*view.Maker
	told   map[quantity.Day]*[2][]twinLine
}

// twinLine is a sentence with what it is about, by which the same in both lives is known.
type twinLine struct{ key, text string }

func newTwinWords(r *Review) *twinWords {
	return &twinWords{r: r, makers: [2]*view.Maker{view.NewMaker(r.sc), view.NewMaker(r.sc)}, told: map[quantity.Day]*[2][]twinLine{}}
}

func (w *twinWords) watch(h *fates.Happening) {
	k := 0
	if h.Other {
		k = 1
	}
	m := w.makers[k]
	m.Show(h.Desk.Figures)
	if h.Decided() {
		w.add(h.Desk.Day, k, twinLine{fmt.Sprint("act", h.Act, h.Result.Outcome), w.decided(m, h)})
	}
	fresh := *h.Desk
	for i := h.Fresh; i < len(h.Desk.News); i++ {
		n := h.Desk.News[i]
		fresh.News = []observe.News{n}
		for _, s := range m.Page(&fresh).Signs {
			if s.Text != "" && s.Kind != "mail" {
				w.add(n.Day, k, twinLine{fmt.Sprint("news", n.Kind, n.Person, n.Matter, n.Act, n.Outcome, n.Index), s.Text})
			}
		}
	}
}

func (w *twinWords) add(day quantity.Day, k int, l twinLine) {
	if w.told[day] == nil {
		w.told[day] = &[2][]twinLine{}
	}
	w.told[day][k] = append(w.told[day][k], l)
}

// decided tells a decision and what showed at once.
func (w *twinWords) decided(m *view.Maker, h *fates.Happening) string {
	who := "You: "
	if !h.Own {
		who = "A stand-in for you: "
	}
	if e := h.Act.Event; e != term.NoEvent && w.r.sc.Source.Events[e].Title != "" {
		who = stopped(w.r.sc.Source.Events[e].Title) + " " + who
	}
	came := m.Outcome(h.Desk, view.Came{Act: h.Act, Outcome: h.Result.Outcome, Revealed: h.Result.Revealed})
	return who + stopped(m.ChoiceAt(h.Act, h.Came)) + " " + came
}

// days tells each day by what differs.
func (w *twinWords) days(t fates.Twin) []view.TwinDay {
	var out []view.TwinDay
	for day := t.From; day <= t.Through; day++ {
		d := view.TwinDay{Date: view.Date(day)}
		if both := w.told[day]; both != nil {
			d.Yours, d.Other = differing(both[0], both[1]), differing(both[1], both[0])
		}
		d.Same = len(d.Yours)+len(d.Other) == 0
		if n := len(out); d.Same && n > 0 && out[n-1].Same {
			out[n-1].Date = since(out[n-1].Date) + " to " + d.Date
			continue
		}
		out = append(out, d)
	}
	return out
}

// since is where a stretch of days began.
func since(date string) string {
	from, _, _ := strings.Cut(date, " to ")
	return from
}

// differing are the lines of one life that the other does not have, each as often as it has more of them.
func differing(a, b []twinLine) []string {
	left := map[string]int{}
	for _, l := range b {
		left[l.key]++
	}
	var out []string
	for _, l := range a {
		if left[l.key]--; left[l.key] < 0 {
			out = append(out, l.text)
		}
	}
	return out
}

// first is the name people call somebody by, as in play.
func first(name string) string { return view.First(name) }

// list joins names: "Ana, Kofi and Tilda".
func list(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// stopped ends a sentence that does not end yet. What stands in brackets may have ended, and the sentence around it has not.
func stopped(s string) string { return voice.Stopped(s) }

func them(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}

// counted writes small numbers as words.
func counted(n int) string {
	words := [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n >= 0 && n < len(words) {
		return words[n]
	}
	return fmt.Sprint(n)
}
