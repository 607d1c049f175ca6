package debrief

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// tie is what was known of something that hangs on something else, for as long as it had not broken anything: from then on everybody knows.
type tie struct {
	known   quantity.Day // since when; -1 not
	how     string       // the decision by which it was learned; empty where it came in later
	settled bool
	fresh   bool // neither end had changed since
	broke   int
	first   quantity.Day // on which it broke something
}

// hangs keeps what is known of what hangs on what. A decision by which something became known is quoted.
func (b *believer) hangs(o *org.State, s *step) {
	if b.ties == nil {
		b.ties = make([]tie, len(o.Flows))
		for k := range b.ties {
			b.ties[k].known = -1
		}
	}
	for k := range o.Flows {
		f, t := &o.Flows[k], &b.ties[k]
		if f.Bitten > 0 {
			if t.broke == 0 {
				t.first = f.Last
			}
			t.broke = f.Bitten
			continue
		}
		if t.known < 0 && f.Known >= 0 && s != nil {
			t.how = quoted(s.choice(s.names(b.maker)))
		}
		t.known, t.settled, t.fresh = f.Known, f.Settled, o.Fresh(&b.sc.Spec, k)
	}
}

// around puts what hung on what in the business of IT beside what was known of it in time, and says who could have told.
func (b *believer) around() []view.BeliefTie {
	var all []view.BeliefTie
	for k := range b.ties {
		t, d := &b.ties[k], &b.sc.Spec.Flows[k]
		from, _ := b.sc.SystemText(d.From)
		to, _ := b.sc.SystemText(d.To)
		name, _ := b.sc.FlowText(k)
		out := view.BeliefTie{From: from, To: to, Name: name, Known: int(t.known), Settled: t.settled, Broke: t.broke}
		if name == "" {
			name = "what comes"
		}
		when := ""
		if d.Night {
			when = ", by night"
		}
		out.Sentence = fmt.Sprintf("%s, from %s to %s%s: %s.", voice.Capital(name), voice.Midway(from), voice.Midway(to), when, b.cameOf(k, t))
		if t.broke > 0 && t.known < 0 {
			out.Sentence += " " + b.couldTell(k)
		}
		all = append(all, out)
	}
	return all
}

// cameOf says what was known of a dependency, and what came of it.
func (b *believer) cameOf(k int, t *tie) string {
	held := "nothing broke"
	if t.broke > 0 {
		held = "it broke on " + view.Day(int(t.first))
		if t.broke > 1 {
			held += fmt.Sprintf(", the first of %d times", t.broke)
		}
	}
	if t.known < 0 {
		switch {
		case t.broke > 0:
			return held + ", and you had not heard of it"
		case b.last.Org.Flows[k].Met:
			return "you never heard of it, and that nothing broke was luck"
		}
		return "you never heard of it, and nothing broke"
	}
	learned := "you learned of it on " + view.Day(int(t.known))
	if t.how != "" {
		learned += " (" + t.how + ")"
	}
	switch outdated := !t.fresh || t.settled && t.broke > 0; {
	case t.settled && outdated:
		return learned + " and settled it; it changed after that, and " + held
	case t.settled:
		return learned + " and settled it; " + held
	case outdated:
		return learned + " and settled nothing; it changed after that, and " + held
	}
	return learned + " and settled nothing; " + held
}

// couldTell says who knew of a dependency and could have been asked.
func (b *believer) couldTell(k int) string {
	d := &b.sc.Spec.Flows[k]
	var who []string
	add := func(name string) {
		if name != "" && !slices.Contains(who, name) {
			who = append(who, name)
		}
	}
	person := func(i term.PersonID) {
		if i != term.NoPerson && !b.sc.Source.People[i].Vacant {
			add(b.maker.Name(i))
		}
	}
	if !d.Night { // who looks after either end knows what is needed by day
		for _, end := range [...]term.ObjectID{d.From, d.To} {
			y := &b.sc.Spec.Systems[end]
			person(y.Owner)
			if y.Keeper != term.NoObject {
				add(stakeholderName(b.sc, y.Keeper))
			}
		}
	}
	for _, i := range d.Knows {
		person(i)
	}
	if len(who) == 0 {
		return "Nobody of the team knew of it; a visit to either end shows it now and then."
	}
	return list(who) + " knew of it and could have been asked."
}

// untold are the things that those with a say care about and never said.
func (b *believer) untold() []string {
	var list []string
	for k := range b.last.Org.Council {
		for n := range b.sc.Spec.Stakeholders[k].Interests {
			if b.last.Org.Council[k].Told>>uint(n)&1 == 0 {
				text := strings.TrimRight(b.sc.InterestText(term.ObjectID(k), n), ".")
				list = append(list, fmt.Sprintf("Never said to you, what %s cares about: %s.", stakeholderName(b.sc, term.ObjectID(k)), text))
			}
		}
	}
	return list
}

// applicants puts how good everybody seemed who could have been hired beside how good they are, and with it what no interview shows: how they
// fit with the people of the team.
func (b *believer) applicants() []view.BeliefApplicant {
	var all []view.BeliefApplicant
	for i := range b.desk.Candidates {
		c := &b.desk.Candidates[i]
		src, is := &b.sc.Source.Candidates[c.ID], &b.last.Org.Candidates[c.ID]
		so, fit := term.Fifth(is.Ability), term.Fifth(is.Fit)
		out := view.BeliefApplicant{Candidate: src.ID, Name: src.Name, So: so.String(), Fit: fit.String()}
		out.Hired = c.State == observe.Joining || c.State == observe.Joined || c.State == observe.LeftAgain
		hired, seemed := "", "was never asked"
		if out.Hired {
			hired = ", whom you took"
		}
		if c.State != observe.Unheard {
			out.Seemed = c.Overall.Band.String()
			seemed = "by all you had looked at " + amongApplicants[c.Overall.Band]
		}
		out.Sentence = fmt.Sprintf("%s%s: %s; in this model %s, and with the people of the team %s.", src.Name, hired, seemed, amongApplicants[so], fits[fit])
		if c.State == observe.LeftAgain {
			out.Sentence += " They have left again."
		}
		all = append(all, out)
	}
	return all
}

// amongApplicants says where somebody stands, by band.
var amongApplicants = map[term.Band]string{
	term.BandUnknown: "nowhere in particular", term.Strained: "among the weakest fifth", term.Flat: "below the middle", term.Fine: "above the middle", term.Bright: "among the best fifth",
}

// fits says how somebody fits with the people of a team, by band.
var fits = map[term.Band]string{term.Strained: "a poor fit", term.Flat: "less of a fit than most", term.Fine: "more of a fit than most", term.Bright: "a rare fit"}
