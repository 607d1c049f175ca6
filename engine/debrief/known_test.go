package debrief

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"headcount/engine/fates"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/scenarios"
	"headcount/sim/num"
	"headcount/sim/observe"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// inside draws anew what goes on in people and behind matters at one moment, within what is declared of them openly, and who is at their desk.
func inside(sc *scenario.Scenario, s *session.State, draw rng.Source) {
	at := 0
	any01 := func() float64 { at++; return draw.Uniform(rng.Ability, at, 0, rng.Named("inside")) }
	o := &s.Org
	for i := range o.People {
		x, d := &o.People[i], &sc.Spec.People[i]
		x.Trust, x.Candour, x.Strain, x.Reading = any01(), 4*any01()-2, 3*any01()-1, any01()
		x.Present = !x.Remote && any01() < .7
		x.Hearing = num.Lerp(d.Hearing.Low, d.Hearing.High, any01())
	}
	for m := range o.Desk {
		d := &o.Desk[m]
		d.Concern, d.Unclear = any01(), any01()
	}
	o.Me.Safety = any01()
}

// TestWhatCouldBeKnownThenStoodOnTheDesk: what goes on inside changes nothing of what a chain calls known: two moments that the manager could not have told
// apart have the same knowable conditions, in the same words. What they would have had to ask for differs.
func TestWhatCouldBeKnownThenStoodOnTheDesk(t *testing.T) {
	same, asked, kinds := 0, 0, map[string]bool{}
	for _, k := range []struct{ id, bot string }{{"two-strides", "attentive"}, {"two-strides", "walk-first"}, {"two-strides", "people-first"}, {"hip-deep", "balanced"}} {
		sc := shipped(t, k.id)
		log := botPlay(t, sc, k.bot)
		r := New(context.Background(), sc, log)
		for _, e := range log.Entries {
			if e.Gap == 0 || e.Act.Person == "" || e.Act.Verb == "" {
				continue
			}
			r.pivot = e.N
			a, err := session.Resolve(sc, e.Act)
			if err != nil {
				t.Fatal(err)
			}
			state, _, err := r.atPivot()
			if err != nil {
				t.Fatal(err)
			}
			var first [2]observe.Desk
			var lists [2][2][]string
			for n := range uint64(12) {
				inside(sc, state, rng.New(100*uint64(e.N)+n, 1))
				place := int(min(n, 1))
				lists[place] = [2][]string{}
				observe.See(&state.Org, &sc.Spec, &first[place])
				for _, c := range r.possible(a, state) {
					switch {
					case c.holds && c.know == view.Knowable:
						kinds[c.name] = true
						lists[place][0] = append(lists[place][0], c.text)
					case c.holds:
						lists[place][1] = append(lists[place][1], c.text)
					}
				}
				if m := fates.About(sc, a); n == 0 || first[0].People[a.Person] != first[1].People[a.Person] || m != term.NoMatter && first[0].Matters[m] != first[1].Matters[m] {
					continue
				}
				if same++; !slices.Equal(lists[0][0], lists[1][0]) {
					t.Errorf("%s, decision %d: alike on the desk, and known then %q, or %q", k.id, e.N, lists[0][0], lists[1][0])
				}
				if !slices.Equal(lists[0][1], lists[1][1]) {
					asked++
				}
			}
		}
	}
	if same < 200 || asked < same/2 || !kinds["hearing"] || !kinds["unclear"] || !kinds["away"] {
		t.Errorf("%d pairs looked alike, %d of them with something else to be asked; known were %v", same, asked, kinds)
	}
}

// TestHowItCouldBeKnownThatItCameSo: chance where it might as well have come otherwise, else as the weightiest condition was to be known.
func TestHowItCouldBeKnownThatItCameSo(t *testing.T) {
	by := func(know ...string) []link {
		var list []link
		for _, k := range know {
			list = append(list, link{view: view.Link{Know: k}})
		}
		return list
	}
	for _, k := range []struct {
		share      float64
		conditions []link
		want       string
	}{
		{0, nil, view.ByChance},
		{.84, by(view.Knowable), view.ByChance},
		{.85, by(view.Knowable), view.Knowable},
		{.85, by(view.Learnable, view.Knowable), view.Learnable},
		{1, by(view.ByChance), view.ByChance},
		{1, nil, view.Learnable},
	} {
		if got := outcomeKnown(k.share, k.conditions); got != k.want {
			t.Errorf("in %.2f of lives, %d conditions: %s, want %s", k.share, len(k.conditions), got, k.want)
		}
	}
	for _, k := range []struct {
		yours, other float64
		want         string
	}{
		{1, 0, view.Knowable},
		{.95, .05, view.Knowable},
		{.94, .05, view.Learnable},
		{.95, .06, view.Learnable},
		{.5, .4, view.Learnable},
		{.5, .41, view.ByChance},
		{.5, .5, view.ByChance},
		{0, 1, view.ByChance}, // the other way made it likelier: that yours came so was luck
	} {
		if got := hungOn(k.yours, k.other); got != k.want {
			t.Errorf("%.2f of lives your way and %.2f the other: %s, want %s", k.yours, k.other, got, k.want)
		}
	}
}

// TestTheOutcomeIsTaggedByItsLives: the link of the outcome says in how many lives it came so, and is tagged by that and by nothing else; an act at
// nobody, or without lives, was the player's own to know.
func TestTheOutcomeIsTaggedByItsLives(t *testing.T) {
	r := pivoted(t, "attentive", 1)
	a, err := session.Resolve(r.sc, r.log.Entries[r.pivot-1].Act)
	if err != nil || a.Person == term.NoPerson {
		t.Fatal(a, err)
	}
	tw := &fates.Twin{Yours: a, Came: [2]term.Outcome{term.Understood, term.Quiet}}
	known := []link{{view: view.Link{Know: view.Knowable}}}
	for n := 0; n <= 40; n++ {
		r.result.Lives, r.result.Came = make([]fates.Life, 40), map[string]int{"understood": n, "quiet": 40 - n}
		l := r.outcomeLink(tw, known)
		want := view.ByChance
		if float64(n)/40 >= .85 {
			want = view.Knowable
		}
		if l.Know != want || l.Tag != tags[want] || !strings.Contains(l.Text, fmt.Sprintf(" in %d of 100 lives", percent(float64(n)/40))) {
			t.Errorf("%d of 40: %+v", n, l)
		}
	}
	r.result.Lives = nil
	if l := r.outcomeLink(tw, nil); l.Know != view.Knowable || l.Tag == "" {
		t.Errorf("without lives: %+v", l)
	}
}

// TestNobodyIsToldToAskWhoAsked: under a decision that was itself a question, of every verb and every choice that ships, nothing says that it could have been
// learned by asking as if nobody had asked; under any other it says so.
func TestNobodyIsToldToAskWhoAsked(t *testing.T) {
	asked := map[term.Verb]bool{term.Ask: true, term.Talk: true, term.Consult: true, term.Advise: true}
	for _, name := range term.VerbNames() {
		v, _ := term.ParseVerb(name)
		a := term.NewAct(v)
		for _, tag := range []string{tagged(view.Learnable, a), strandTag(view.Learnable, a)} {
			if plain := strings.HasSuffix(tag, "by asking."); plain == asked[v] {
				t.Errorf("%s: %s", name, tag)
			}
		}
		for _, k := range []string{view.Knowable, view.ByChance} {
			if tagged(k, a) != tags[k] || strandTag(k, a) != strandTags[k] {
				t.Errorf("%s, %s: %s %s", name, k, tagged(k, a), strandTag(k, a))
			}
		}
	}
	questions := 0
	for _, id := range scenarios.Shipped() {
		sc := shipped(t, id)
		for i := range sc.Events {
			for j := range sc.Events[i].Choices {
				if a := sc.Events[i].Choices[j].Act; asked[a.Verb] {
					questions++
					if tag := strandTag(view.Learnable, a); tag != "You asked, and so could learn that this made it likelier." {
						t.Errorf("%s, %s: %s", id, sc.Source.Events[i].Choices[j].Text, tag)
					}
				}
			}
		}
	}
	if questions < 10 {
		t.Errorf("%d choices that are questions: the test shows little", questions)
	}
}
