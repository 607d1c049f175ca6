package debrief

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"headcount/engine/fates"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/observe"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// The limits of a why-chain.
const (
	ButForLives    = 200 // lives by which a condition is tried
	ButForLeast    = .1  // change in the share of lives that a condition has to make to be named
	mostConditions = 3
	mostFollowing  = 6
	sureShare      = .85 // above it an outcome is not said to be chance
	slight         = .25 // share of the largest thing that followed below which what differs by degrees is left out; ours and no finding (grade D)
)

// Claim is what a link of a chain rests on, so that it can be tried again: either a condition of the moment, or something recorded in the
// days after the decision that came otherwise in the twin.
type Claim struct {
	Condition string  // name of the condition; empty for what followed
	As        float64 // share of lives in which it came so, the moment as it was
	Changed   float64 // and with the condition changed

	Cause Key     // what was recorded
	Yours float64 // its sum in the lived days
	Other float64 // and in the twin's
}

// Key names what causes are summed by.
type Key struct {
	Process string
	What    string
	Because string
	Person  term.PersonID
	Matter  term.MatterID
	Project term.ProjectID
	Sort    term.Sort
	Object  term.ObjectID
}

func keyOf(c process.Cause) Key {
	return Key{c.Process, c.What, c.Because, c.Person, c.Matter, c.Project, c.Sort, c.Object}
}

// told is how something recorded is told as a consequence; known is false for what is not told. What is about an object has words of its own.
func (k Key) told() (f follow, known bool) {
	table, names := following, [...]string{k.What + "/" + k.Because, k.What}
	if k.Sort != term.SortNone {
		table, names = followingObjects, [...]string{k.Process + ":" + k.What + "/" + k.Because, k.Process + ":" + k.What}
	}
	for _, name := range names {
		if f, known = table[name]; known {
			return f, true
		}
	}
	return follow{}, false
}

// ledger sums recorded causes of the two lives of a twin.
type ledger struct {
	sums  map[Key]*[2]float64
	first map[Key]quantity.Day
	order []Key
}

func newLedger() *ledger {
	return &ledger{sums: map[Key]*[2]float64{}, first: map[Key]quantity.Day{}}
}

func (l *ledger) watch(h *fates.Happening) {
	k := 0
	if h.Other {
		k = 1
	}
	for _, c := range h.Causes {
		key := keyOf(c)
		if l.sums[key] == nil {
			l.sums[key] = &[2]float64{}
			l.order = append(l.order, key)
			l.first[key] = c.Day
		}
		l.first[key] = min(l.first[key], c.Day)
		l.sums[key][k] += c.Change
	}
}

// link is a link with what it rests on.
type link struct {
	view  view.Link
	claim Claim
}

// why makes the chain from the pivot to what came of it.
func (r *Review) why(t *fates.Twin, l *ledger) (*view.Why, []Claim, error) {
	w := &view.Why{Heading: "Why it came out that way"}
	w.Links = append(w.Links, view.Link{Text: "You decided: " + stopped(r.maker.Choice(t.Yours)), When: view.Date(t.From)})
	conditions, err := r.conditions(t)
	if err != nil {
		return nil, nil, err
	}
	var claims []Claim
	for _, x := range conditions {
		claims = append(claims, x.claim)
		if x.claim.Condition == "away" && t.Came[0] == term.NotThere {
			continue // how it turned out says the same, and how often
		}
		w.Links = append(w.Links, x.view)
	}
	w.Links = append(w.Links, r.outcomeLink(t, conditions))
	followed, left := r.following(t, l)
	for _, x := range followed {
		w.Links = append(w.Links, x.view)
		claims = append(claims, x.claim)
	}
	w.End = fmt.Sprintf("Each condition was tried in %d lives in this model, once as it was and once without it; each thing that followed was looked up in the other life, and what came there too is not called a consequence. How sure the model is of any of it, and where its numbers are from, is in the file.", ButForLives)
	if left > 0 {
		w.End += " What differed only by degrees, and by less than a quarter of the largest, is left out."
	}
	return w, claims, nil
}

// condition is something about the moment of a decision that may have mattered.
type condition struct {
	name   string
	holds  bool
	text   string
	know   string
	change func(*session.State)
}

// conditions returns those that did matter, tried by living the moment without them, the weightiest first.
func (r *Review) conditions(t *fates.Twin) ([]link, error) {
	who := t.Yours.Person
	if who == term.NoPerson {
		return nil, nil
	}
	s, _, err := r.atPivot()
	if err != nil {
		return nil, err
	}
	var found []link
	for _, c := range r.possible(t.Yours, s) {
		if !c.holds {
			continue
		}
		as, changed, err := fates.ButFor(r.ctx, r.sc, r.log, r.pivot, ButForLives, t.Came[0], c.change)
		if err != nil {
			return nil, err
		}
		if as-changed < ButForLeast { // without it, it would have come so all the same
			continue
		}
		text := fmt.Sprintf("%s Without that it would have come out that way in %d of 100 lives in this model instead of %d.", c.text, percent(changed), percent(as))
		tag := tags[c.know]
		if c.name == "unsaid" { // the others are no answer to what was asked
			tag = tagged(c.know, t.Yours)
		}
		found = append(found, link{view.Link{Text: text, Know: c.know, Tag: tag}, Claim{Condition: c.name, As: as, Changed: changed}})
	}
	slices.SortStableFunc(found, func(a, b link) int { return cmp.Compare(b.claim.As-b.claim.Changed, a.claim.As-a.claim.Changed) })
	return found[:min(len(found), mostConditions)], nil
}

// tags say the ways of knowing in words.
var tags = map[string]string{
	view.Knowable:  "Could be known then.",
	view.Learnable: "Could be learned by asking.",
	view.ByChance:  "Chance: nobody could know.",
}

// tagged is how something about a decision could be known, in words: by asking, of a decision that was itself an asking, is no advice.
func tagged(know string, a term.Act) string {
	if know == view.Learnable && asks.Has(a.Verb) {
		return "Could be learned by asking, and you asked."
	}
	return tags[know]
}

// asks are the acts that are a question to somebody.
const asks = term.Verbs(1<<term.Ask | 1<<term.Talk | 1<<term.Consult | 1<<term.Advise)

// atPivot returns the state in which the pivot was decided.
func (r *Review) atPivot() (*session.State, *session.Session, error) {
	s, err := session.Retrace(r.sc, r.log.Cut(r.pivot-1))
	if err != nil {
		return nil, nil, err
	}
	s.Arrive()
	state := &session.State{}
	s.Copy(state)
	return state, s, nil
}

// possible are the conditions of a moment that could have mattered.
func (r *Review) possible(a term.Act, s *session.State) []condition {
	i, m := int(a.Person), fates.About(r.sc, a)
	p, name := &s.Org.People[i], first(r.sc.Source.People[i].Name)
	list := []condition{
		{"away", !p.Present && !p.Waiting && a.Channel.FaceToFace(), name + "’s chair was empty just then.", r.inSight(a), func(s *session.State) { s.Org.People[i].Present = true }},
		{"hearing", p.Hearing < .5 && a.Channel.Spoken(), name + " hears little of what is said, and it was said.", r.declaredDeaf(a.Person), func(s *session.State) { s.Org.People[i].Hearing = 1 }},
		{"reading", p.Reading < .9 && a.Channel.Written(), "Not all that is written reaches " + name + ".", view.Learnable, func(s *session.State) { s.Org.People[i].Reading = 1 }},
		{"mistrust", p.Trust < .55, name + " did not trust you far yet.", view.Learnable, func(s *session.State) { s.Org.People[i].Trust = .8 }},
		{"trust", p.Trust > .6, name + " trusted you by then.", view.Learnable, func(s *session.State) { s.Org.People[i].Trust = .35 }},
		{"silence", s.Org.Me.Safety < .5, "Saying bad news aloud had not been safe on this floor.", view.Learnable, func(s *session.State) { s.Org.Me.Safety = .8 }},
		{"safety", s.Org.Me.Safety > .6, "Bad news could be said on this floor.", view.Learnable, func(s *session.State) { s.Org.Me.Safety = .3 }},
		{"reserve", p.Candour < -.3, name + " is slow to say what weighs.", view.Learnable, func(s *session.State) { s.Org.People[i].Candour = .6 }},
		{"candour", p.Candour > .3, name + " is one of those who say what weighs.", view.Learnable, func(s *session.State) { s.Org.People[i].Candour = -.6 }},
		{"strain", p.Strain > .5, name + " had more to carry than usual.", view.Learnable, func(s *session.State) { s.Org.People[i].Strain = 0 }},
	}
	if m != term.NoMatter {
		d := &s.Org.Desk[m]
		list = append(
			list,
			condition{"unsaid", d.Concern >= smallestConcern && !d.Opened && d.Person == a.Person, "Something stood behind it that nobody had said.", view.Learnable, func(s *session.State) { s.Org.Desk[m].Concern = 0 }},
			condition{"unclear", d.Unclear > .3, "It could be taken in more than one way.", readsOpen(d.Unclear), func(s *session.State) { s.Org.Desk[m].Unclear = .05 }},
		)
	}
	return list
}

// inSight is how it could be known whether somebody was at their desk when a decision was taken.
func (r *Review) inSight(a term.Act) string {
	if fates.InSight(r.sc, a) {
		return view.Knowable
	}
	return view.ByChance
}

// declaredDeaf is how it could be known that somebody hears little: it is said of them openly, or may be so and has to be asked.
func (r *Review) declaredDeaf(p term.PersonID) string {
	if r.sc.Hears(p) {
		return view.Learnable
	}
	return view.Knowable
}

// readsOpen is how it could be known that a matter can be taken in more than one way: the desk says so, or whoever brought it could.
func readsOpen(unclear float64) string {
	if observe.Clarity(unclear) == term.Fine {
		return view.Learnable
	}
	return view.Knowable
}

// outcomeLink says how the decision turned out, and how often it does.
func (r *Review) outcomeLink(t *fates.Twin, conditions []link) view.Link {
	text, know := r.outcomeText(t.Yours, t.Came[0]), view.Knowable
	n, total := r.result.Came[t.Came[0].String()], len(r.result.Lives)
	if total == 0 || t.Yours.Person == term.NoPerson {
		return view.Link{Text: text, Know: know, Tag: tags[know]}
	}
	share := float64(n) / float64(total)
	know = outcomeKnown(share, conditions)
	text += fmt.Sprintf(" At this moment, by what could be known of it, it comes out that way in %d of 100 lives in this model.", percent(share))
	return view.Link{Text: text, Know: know, Tag: tagged(know, t.Yours)}
}

// outcomeKnown is how it could be known that a decision would turn out as it did: chance where it mostly might as well have come otherwise, and else as the
// weightiest of the conditions that made it so.
func outcomeKnown(share float64, conditions []link) string {
	switch {
	case share < sureShare:
		return view.ByChance
	case len(conditions) > 0:
		return conditions[0].view.Know
	}
	return view.Learnable
}

// unnamed is who is said to have answered where it was nobody in particular.
const unnamed = "Somebody"

// outcomeText says how a decision turned out.
func (r *Review) outcomeText(a term.Act, came term.Outcome) string {
	name := unnamed
	p := fates.With(r.sc, a)
	switch {
	case a.Verb == term.Consult || a.Verb == term.Preview: // whoever else the scene is with
		name = r.objectName(term.SortStakeholder, a.Object)
	case a.Verb == term.Pitch:
		name = "Those who decide"
	case p != term.NoPerson:
		name = first(r.sc.Source.People[p].Name)
	}
	return strings.ReplaceAll(outcomeTexts[came.String()], "{name}", name)
}

// objectName is what something around the team is called; empty where nothing is.
func (r *Review) objectName(sort term.Sort, o term.ObjectID) string {
	src, k := r.sc.Source, int(o)
	if k < 0 {
		return ""
	}
	switch sort {
	case term.SortStakeholder:
		if name := src.Stakeholders[k].Name; name != "" {
			return name
		}
		if p := r.sc.Spec.Stakeholders[k].Person; p != term.NoPerson {
			return first(src.People[p].Name)
		}
	case term.SortProposal:
		return "“" + src.Proposals[k].Title + "”"
	case term.SortRequest:
		return src.Requests[k].Name
	case term.SortOpening:
		return src.Openings[k].Name
	case term.SortCandidate:
		return src.Candidates[k].Name
	case term.SortSystem:
		name, _ := r.sc.SystemText(o)
		return name
	case term.SortMachine:
		return src.Machines[k].Name
	}
	return ""
}
