package debrief

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/org"
	"headcount/sim/term"
)

// The bounds of the chains of a whole play.
const (
	strandMoves = 40  // free moves tried, of those with somebody who was promised something: the last ones
	strandLinks = 2   // decisions told in one chain
	strandLives = 60  // lives by which a decision is told more or less likely to bring it
	fewLives    = 20  // in a play of more than LongWeeks weeks
	certain     = .95 // share of lives from which on something is as good as sure
	clearly     = .1  // difference in the share of lives from which on one way is told likelier
)

// fate is what became of a play, as far as chains are told of it.
type fate struct {
	ending int
	given  []org.PromiseState
}

func fateOf(e *session.Engine, s *session.State, luck session.Luck) fate {
	f := fate{ending: e.Ending(s, luck(0, max(int(s.Org.Day), 0)))}
	for i := range s.Org.Given {
		f.given = append(f.given, s.Org.Given[i].State)
	}
	return f
}

func (f fate) same(g fate) bool { return f.ending == g.ending && slices.Equal(f.given, g.given) }

// tried is a decision lived another way, to the end, with all other chance as it was.
type tried struct {
	step  int // its place among the decisions that were tried
	entry declog.Entry
	act   term.Act
	other term.Act
	stood [2]bool // whom either is about had come and stood at the player's own desk
	came  fate
}

// strander gathers what a play hung on.
type strander struct {
	ctx    context.Context
	sc     *scenario.Scenario
	log    declog.Log
	scales *scales
	yours  fate
	tried  []tried
	steps  int // decisions that were tried
	scenes int // and how many of them answered a scene
}

// Strands tells of the ending and of each promise which decisions it hung on: each of the player's answers to scenes, and their last moves towards those
// they had promised something, is lived the other ways to the end of the play with all other chance equal; where that changes the ending or a promise, the
// decision is a link of that chain. The error is that of a log that cannot be read or of a context that ends.
func Strands(ctx context.Context, sc *scenario.Scenario, log declog.Log) (*view.Strands, error) {
	s := &strander{ctx: ctx, sc: sc, log: log, scales: newScales(sc, log)}
	end, err := session.Retrace(sc, log)
	if err != nil {
		return nil, err
	}
	end.Finish()
	var state session.State
	end.Copy(&state)
	s.yours = fateOf(end.Engine(), &state, s.scales.lived())
	if err := s.gather(); err != nil {
		return nil, err
	}
	out := &view.Strands{Sentence: s.sentence()}
	ending := func(f fate) bool { return f.ending != s.yours.ending }
	src := &sc.Source.Endings[s.yours.ending]
	strand, err := s.chain("ending", "The ending: "+src.Name(), ending, nil, s.endingCame)
	if err != nil {
		return nil, err
	}
	out.List = append(out.List, strand)
	for i := range s.yours.given {
		if s.yours.given[i] != org.PromiseKept && s.yours.given[i] != org.PromiseBroken {
			continue
		}
		p := &sc.Source.Promises[i]
		name := first(sc.Source.People[sc.Spec.Promises[i].Person].Name)
		told := map[bool]string{true: "kept", false: "not kept"}[s.yours.given[i] == org.PromiseKept]
		strand, err := s.chain(p.ID, "What you promised "+name+" was "+told+": "+stopped(p.Text), func(f fate) bool { return f.given[i] != s.yours.given[i] }, &i, s.promiseCame)
		if err != nil {
			return nil, err
		}
		out.List = append(out.List, strand)
	}
	return out, nil
}

// sentence says what was tried.
func (s *strander) sentence() string {
	text := fmt.Sprintf("%d of your answers to scenes", s.scenes)
	if n := s.steps - s.scenes; n > 0 {
		text += fmt.Sprintf(" and %d of your moves towards those you had promised something", n)
	}
	return text + " were lived another way, one at a time, to the end of the play and with all other chance equal in this model. Told are those on which something hung."
}

// gather tries the decisions. One whose days do not come out as they were, when a stand-in answers as the log does, says nothing and is passed over.
func (s *strander) gather() error {
	last := s.lastMoves()
	_, err := walk(s.sc, s.log, func(x *step) {
		if s.ctx.Err() != nil || x.early || !x.free() || x.act.Event == term.NoEvent && !last[x.entry.N] {
			return
		}
		luck := s.scales.lived()
		others := fates.Others(x.desk, x.act, func(a term.Act) bool { return s.scales.engine.Check(x.before, x.luck, a) == nil })
		if len(others) == 0 {
			return
		}
		s.scales.live(x.before, x.applied, x.act, luck, -1)
		if !fateOf(s.scales.engine, &s.scales.state, luck).same(s.yours) {
			return
		}
		if x.act.Event == term.NoEvent {
			others = others[len(others)-1:] // not having done it
		} else {
			s.scenes++
		}
		s.steps++
		for _, a := range others {
			s.scales.live(x.before, x.applied, a, luck, -1)
			if f := fateOf(s.scales.engine, &s.scales.state, luck); !f.same(s.yours) {
				s.tried = append(s.tried, tried{s.steps, x.entry, x.act, a, [2]bool{x.stood(x.act), x.stood(a)}, f})
			}
		}
	})
	if s.ctx.Err() != nil {
		return s.ctx.Err()
	}
	return err
}

// lastMoves are the last free moves towards people who have been promised something.
func (s *strander) lastMoves() map[int]bool {
	owed := map[string]bool{}
	for i := range s.yours.given {
		switch s.yours.given[i] {
		case org.PromiseGiven, org.PromiseKept, org.PromiseBroken:
			owed[s.sc.Source.People[s.sc.Spec.Promises[i].Person].ID] = true
		}
	}
	list := map[int]bool{}
	for i := len(s.log.Entries) - 1; i >= 0 && len(list) < strandMoves; i-- {
		if e := &s.log.Entries[i]; e.Kind == declog.KindAct && e.Act.Event == "" && e.Gap > 0 && owed[e.Act.Person] {
			list[e.N] = true
		}
	}
	return list
}

// chain makes one strand: the decisions that would have changed it, those first that make the clearest difference in other lucks too, told in the order
// of days; then how it came. which is the promise it is about, nil for the ending.
func (s *strander) chain(id, title string, changed func(fate) bool, which *int, came func(which *int, f fate) string) (view.Strand, error) {
	out := view.Strand{ID: id, Title: title}
	best := map[int]tried{}
	for _, x := range s.tried {
		if _, known := best[x.step]; !known && changed(x.came) {
			best[x.step] = x
		}
	}
	var hung []tried
	for _, x := range best {
		hung = append(hung, x)
	}
	slices.SortFunc(hung, func(a, b tried) int { return cmp.Compare(b.step, a.step) }) // the last first: what it hung on in the end
	weighed := hung[:min(len(hung), 2*strandLinks)]
	links := make([]strandLink, 0, len(weighed))
	for _, x := range weighed {
		l, err := s.link(x, which, came)
		if err != nil {
			return out, err
		}
		links = append(links, l)
	}
	slices.SortStableFunc(links, func(a, b strandLink) int { return cmp.Compare(b.apart, a.apart) })
	links = links[:min(len(links), strandLinks)]
	slices.SortFunc(links, func(a, b strandLink) int { return cmp.Compare(a.of, b.of) })
	for _, l := range links {
		out.Links = append(out.Links, l.Link)
	}
	switch more := len(hung) - len(links); {
	case len(hung) == 0:
		out.End = "None of the decisions that were tried would alone have changed this."
	case more > 0:
		out.End = fmt.Sprintf("It hung on %s more of your decisions as well, each for itself.", counted(more))
	}
	return out, nil
}

// strandLink is a link with the decision it is about, and how far apart its two ways lie over other lucks.
type strandLink struct {
	view.Link
	of    int
	apart float64
}

// link tells one decision that something hung on, and how it mostly comes in other lucks.
func (s *strander) link(x tried, which *int, came func(which *int, f fate) string) (strandLink, error) {
	runs := strandLives
	if s.sc.Spec.Weeks > LongWeeks {
		runs = fewLives
	}
	share := func(instead *term.Act) (float64, error) {
		r, err := fates.Run(s.ctx, s.sc, s.log, x.entry.N, fates.Options{Runs: runs, Instead: instead})
		if err != nil {
			return 0, err
		}
		n := 0
		for i := range r.Lives {
			if s.asYours(&r.Lives[i], which) {
				n++
			}
		}
		return float64(n) / float64(max(len(r.Lives), 1)), nil
	}
	yours, err := share(nil)
	if err != nil {
		return strandLink{}, err
	}
	other, err := share(&x.other)
	if err != nil {
		return strandLink{}, err
	}
	maker := view.NewMaker(s.sc)
	l := strandLink{of: x.entry.N, apart: yours - other}
	l.When = view.Day(x.entry.Day)
	l.Text = fmt.Sprintf("You decided: %s With %s instead, all else equal, %s. With other luck it comes out as it did for you in %d of 100 lives your way, and in %d that way.",
		stopped(maker.ChoiceAt(x.act, x.stood[0])), inQuotes(strings.TrimRight(maker.ChoiceAt(x.other, x.stood[1]), ".")), came(which, x.came), percent(yours), percent(other))
	l.Know = hungOn(yours, other)
	l.Tag = strandTag(l.Know, x.act)
	return l, nil
}

// hungOn is how it could be known that something hung on a decision, from the shares of lives in which it comes so either way.
func hungOn(yours, other float64) string {
	switch {
	case yours >= certain && other <= 1-certain: // as good as sure either way
		return view.Knowable
	case yours-other >= clearly-1e-9: // shares are counts, and of two counts the difference may fall a hair short
		return view.Learnable
	}
	return view.ByChance
}

// strandTag says what could be known of a decision that something hung on: of one that was itself an asking, not that asking would have told it.
func strandTag(know string, a term.Act) string {
	if know == view.Learnable && asks.Has(a.Verb) {
		return "You asked, and so could learn that this made it likelier."
	}
	return strandTags[know]
}

// strandTags say what could be known of a decision that something hung on.
var strandTags = map[string]string{
	view.Knowable:  "That it would hang on this could be known then.",
	view.Learnable: "That this made it likelier could be learned by asking.",
	view.ByChance:  "That it hung on this was chance: nobody could know.",
}

// asYours reports whether a life came out as the play did: in the ending, or in one promise.
func (s *strander) asYours(l *fates.Life, which *int) bool {
	if which == nil {
		return l.Ending == s.yours.ending
	}
	bits := l.Broken
	if s.yours.given[*which] == org.PromiseKept {
		bits = l.Kept
	}
	return bits>>*which&1 == 1
}

func (s *strander) endingCame(_ *int, f fate) string {
	return "it would have ended “" + s.sc.Source.Endings[f.ending].Name() + "”"
}

func (s *strander) promiseCame(which *int, f fate) string {
	switch f.given[*which] {
	case org.PromiseKept:
		return "it would have been kept"
	case org.PromiseBroken:
		return "it would not have been kept"
	case org.PromiseGiven:
		return "it would still stand"
	case org.PromiseLapsed:
		return "nobody would have been there to keep it to"
	}
	return "it would not have been given"
}
