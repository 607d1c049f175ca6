package playtest

import (
	"context"
	"math"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Decisions are lived again in pairs: the play is stopped where something wants an answer, every answer is given in turn, and the rest is
// played out by the same policy with the same lucks, so that what differs is the answer.

// fits is how many lucks of each decision say which answer comes out first; as many others confirm it, so that luck in the first does not
// decide.
const fits = 16

// pairedPolicies are those whose plays bring decisions about: what is right for one who has asked may be wrong for one who has not.
var pairedPolicies = []string{"attentive", "balanced", "attentive", "people-first", "attentive", "hands-on", "attentive", "mail-first"}

// spot is one decision of one play, lived again with every answer.
type spot struct {
	event   term.EventID
	matter  term.MatterID // for a free move about a matter; NoMatter for a scene
	cast    uint64
	answers []answer
}

// answer is what came of one answer under each luck.
type answer struct {
	choice  term.ChoiceID
	channel term.Channel
	values  [2 * fits]float64
}

// rerun lives every decision of scenes again in n plays.
func rerun(ctx context.Context, sc *scenario.Scenario, o Options, n int) (spots []spot, done int) {
	found := make([][]spot, n)
	done = each(ctx, o, "decisions lived again", n, func() func(int) {
		t := newTable(sc)
		return func(k int) { found[k] = t.branches(k, (*table).atScene) }
	})
	for k := range done {
		spots = append(spots, found[k]...)
	}
	return spots, done
}

// byChannel lives the first free answer about every matter again in n plays, by each way there is.
func byChannel(ctx context.Context, sc *scenario.Scenario, o Options, n int) (spots []spot) {
	found := make([][]spot, n)
	done := each(ctx, o, "ways of answering", n, func() func(int) {
		t := newTable(sc)
		return func(k int) {
			seen := make([]bool, len(sc.Spec.Matters))
			found[k] = t.branches(k, func(t *table, d *observe.Desk, w *walk) []spot { return t.atGap(d, w, seen) })
		}
	})
	for k := range done {
		spots = append(spots, found[k]...)
	}
	return spots
}

// walk is one play on which decisions are lived again.
type walk struct {
	cast   uint64
	source rng.Source
	decide func(d *observe.Desk) term.Act
}

func (t *table) branches(k int, look func(t *table, d *observe.Desk, w *walk) []spot) []spot {
	seed := uint64(k + 1)
	who := policy.Named(pairedPolicies[k%len(pairedPolicies)])
	w := walk{seed, rng.New(seed, seed), who.Decide}
	var spots []spot
	t.engine.Start(&t.state, seed, seed)
	t.engine.Drive(&t.state, 0, always(w.source), w.source, &t.desk, func(d *observe.Desk) term.Act {
		spots = append(spots, look(t, d, &w)...)
		return w.decide(d)
	})
	return spots
}

// atScene lives a scene again with every answer that is open.
func (t *table) atScene(d *observe.Desk, w *walk) []spot {
	if d.Stop != term.Scene || len(d.Scene.Choices) < 2 {
		return nil
	}
	s := spot{event: d.Scene.Event, matter: term.NoMatter, cast: w.cast}
	for i := range d.Scene.Choices {
		if a := said(&d.Scene.Choices[i]); t.engine.Check(&t.state, w.source, a) == nil {
			s.answers = append(s.answers, t.answer(w, a))
		}
	}
	return []spot{s}
}

// ways are the channels a matter can be answered by.
var ways = [...]term.Channel{term.Walk, term.Aside, term.Call, term.Chat, term.Mail}

// atGap lives the first move about each matter again by each way: an answer for one with nothing unclear about it, else asking, as the desk
// would have it.
func (t *table) atGap(d *observe.Desk, w *walk, seen []bool) []spot {
	if d.Stop != term.Gap {
		return nil
	}
	var spots []spot
	for i := range d.Matters {
		m := &d.Matters[i]
		if !m.Open || m.Answered || m.Person == term.NoPerson || seen[i] {
			continue
		}
		seen[i] = true
		s := spot{event: term.NoEvent, matter: m.ID, cast: w.cast}
		verb := term.Answer
		if m.Unclear != term.Fine && !m.Opened {
			verb = term.Ask
		}
		for _, way := range ways {
			a := term.NewAct(verb).With(m.Person, way).About(m.ID)
			if t.engine.Check(&t.state, w.source, a) == nil {
				s.answers = append(s.answers, t.answer(w, a))
			}
		}
		if len(s.answers) > 1 {
			spots = append(spots, s)
		}
	}
	return spots
}

var onAgain = rng.Named("paired-luck")

// answer plays the rest after one answer under every luck.
func (t *table) answer(w *walk, a term.Act) answer {
	out := answer{choice: a.Choice, channel: a.Channel}
	for l := range out.values {
		luck := w.source.Bits(rng.StandIn, l, 0, onAgain)
		source := rng.New(w.cast, luck)
		t.fork.CopyFrom(&t.state)
		t.engine.Do(&t.fork, source, a)
		t.engine.Continue(&t.fork, 0, always(source))
		t.engine.Drive(&t.fork, 0, always(source), source, &t.other, w.decide)
		out.values[l] = t.engine.Yardstick(&t.fork, source)
	}
	return out
}

// ChoiceFigure is how a choice does against the others of its scene, in pairs.
type ChoiceFigure struct {
	ID      string  `json:"id"`
	Seen    int     `json:"seen"`    // decisions in which it was open
	First   int     `json:"first"`   // of those in which half of the lucks put it first
	Median  float64 `json:"median"`  // of what came of it
	Ahead   float64 `json:"ahead"`   // mean lead, in the other half, over the best of the others, where it came first; what it lacks, if less than nothing
	Error   float64 `json:"error"`   // standard error of that lead, by how far leads lie apart in all decisions in which it was open
	Shy     float64 `json:"shy"`     // mean of what it lacks of the best in all decisions
	Machine bool    `json:"machine"` // marked machine-style
	Warm    bool    `json:"warm"`    // marked warm
	Best    bool    `json:"best"`    // best median of the scene
}

// SceneFigure is how the choices of one scene do.
type SceneFigure struct {
	Event   string         `json:"event"`
	Anchor  bool           `json:"anchor"`
	Seen    int            `json:"seen"`
	Choices []ChoiceFigure `json:"choices"`
	Spread  float64        `json:"spread"`  // between the best and the worst choice, means over the same decisions
	Machine float64        `json:"machine"` // median of the machine-style choice less that of the warm one, over the same decisions; 0 where not both are marked
	Both    int            `json:"both"`    // decisions in which both were open
}

// scenes sums up decisions by scene.
func scenes(sc *scenario.Scenario, spots []spot) []SceneFigure {
	list := make([]SceneFigure, 0, len(sc.Events))
	for i := range sc.Events {
		e := &sc.Events[i]
		if len(e.Choices) < 2 {
			continue
		}
		var of []spot
		for _, s := range spots {
			if s.event == term.EventID(i) && len(s.answers) > 1 {
				of = append(of, s)
			}
		}
		list = append(list, sceneFigure(sc, i, of))
	}
	return list
}

func sceneFigure(sc *scenario.Scenario, i int, of []spot) SceneFigure {
	e, src := &sc.Events[i], &sc.Source.Events[i]
	f := SceneFigure{Event: src.ID, Anchor: e.Anchor, Seen: len(of)}
	for k := range e.Choices {
		f.Choices = append(f.Choices, choiceFigure(of, term.ChoiceID(k)))
		c := &f.Choices[k]
		c.ID, c.Machine, c.Warm = src.Choices[k].ID, e.Machine == term.ChoiceID(k), e.Warm == term.ChoiceID(k)
	}
	best := -1
	for k := range f.Choices {
		if f.Choices[k].Seen > 0 && (best < 0 || f.Choices[k].Median > f.Choices[best].Median) {
			best = k
		}
	}
	if best >= 0 {
		f.Choices[best].Best = true
	}
	f.Spread = spreadOf(of)
	var machine, warm []float64
	for _, s := range of {
		m, w := s.by(e.Machine), s.by(e.Warm)
		if m != nil && w != nil {
			f.Both++
			machine, warm = append(machine, m.values[:]...), append(warm, w.values[:]...)
		}
	}
	f.Machine = median(machine) - median(warm)
	return f
}

func (s *spot) by(k term.ChoiceID) *answer {
	for i := range s.answers {
		if s.answers[i].choice == k {
			return &s.answers[i]
		}
	}
	return nil
}

func choiceFigure(of []spot, k term.ChoiceID) ChoiceFigure {
	var f ChoiceFigure
	var all, leads []float64
	for i := range of {
		own := of[i].by(k)
		if own == nil {
			continue
		}
		f.Seen++
		all = append(all, own.values[:]...)
		rival, high := rivalOf(&of[i], own)
		lead := mean(own.values[fits:]) - mean(rival.values[fits:])
		f.Shy += lead
		leads = append(leads, lead)
		if mean(own.values[:fits]) >= high {
			f.First++
			f.Ahead += lead
		}
	}
	f.Median = median(all)
	if f.First > 0 {
		f.Ahead /= float64(f.First)
		f.Error = deviation(leads) / math.Sqrt(float64(f.First))
	}
	if f.Seen > 0 {
		f.Shy /= float64(f.Seen)
	}
	return f
}

// rivalOf is the best of the other answers by the lucks that choose.
func rivalOf(s *spot, own *answer) (rival *answer, high float64) {
	high = -1e18
	for i := range s.answers {
		if a := &s.answers[i]; a != own && mean(a.values[:fits]) > high {
			rival, high = a, mean(a.values[:fits])
		}
	}
	return rival, high
}

// spreadOf is how far the best answer lies above the worst on average, each chosen by one half of the lucks and measured by the other.
func spreadOf(of []spot) float64 {
	sum := 0.0
	for i := range of {
		s := &of[i]
		best, worst := 0, 0
		for k := range s.answers {
			if mean(s.answers[k].values[:fits]) > mean(s.answers[best].values[:fits]) {
				best = k
			}
			if mean(s.answers[k].values[:fits]) < mean(s.answers[worst].values[:fits]) {
				worst = k
			}
		}
		sum += mean(s.answers[best].values[fits:]) - mean(s.answers[worst].values[fits:])
	}
	return sum / float64(max(len(of), 1))
}

// WayFigure is how the ways of taking a matter up do against each other.
type WayFigure struct {
	Matter string             `json:"matter"`
	Person string             `json:"person"`
	Seen   int                `json:"seen"`
	Means  map[string]float64 `json:"means"` // by way, less the mean of all ways in the same decision
	Best   string             `json:"best"`
}

// waysOf sums up free moves by matter.
func waysOf(sc *scenario.Scenario, spots []spot) []WayFigure {
	var list []WayFigure
	for m := range sc.Spec.Matters {
		f := WayFigure{Matter: sc.MatterName(term.MatterID(m)), Person: sc.PersonName(sc.Spec.Matters[m].Person), Means: map[string]float64{}}
		count := map[string]int{}
		for i := range spots {
			s := &spots[i]
			if s.matter != term.MatterID(m) {
				continue
			}
			f.Seen++
			middle := 0.0
			for k := range s.answers {
				middle += mean(s.answers[k].values[:]) / float64(len(s.answers))
			}
			for k := range s.answers {
				name := s.answers[k].channel.String()
				f.Means[name] += mean(s.answers[k].values[:]) - middle
				count[name]++
			}
		}
		for _, way := range ways {
			name := way.String()
			if count[name] == 0 {
				continue
			}
			f.Means[name] /= float64(count[name])
			if f.Best == "" || f.Means[name] > f.Means[f.Best] {
				f.Best = name
			}
		}
		if f.Seen > 0 {
			list = append(list, f)
		}
	}
	return list
}

// days are the working days of a scenario.
func days(sc *scenario.Scenario) int { return sc.Spec.Weeks * int(quantity.DaysPerWeek) }
