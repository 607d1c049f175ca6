package observe

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestAskedAtAGlance: what can be asked of a desk alone is answered from the state as from the parts, whatever stood in the parts before.
func TestAskedAtAGlance(t *testing.T) {
	spec := &org.Spec{
		Weeks: 9, People: make([]org.PersonSpec, 3), Matters: make([]org.MatterSpec, 6),
		Stakeholders: []org.StakeholderSpec{{Person: term.NoPerson}, {Person: 1}, {Person: term.NoPerson, Remote: true}}, Proposals: []org.ProposalSpec{{Says: 0b110}},
	}
	s := &org.State{
		Day: 20, People: make([]org.Person, 3),
		Desk: []org.Matter{
			{Person: 1, Touched: 7, Open: true},
			{Person: 0, Touched: 2},
			{Person: 2, Touched: 3, Open: true, Unclear: .5},
			{Person: term.NoPerson, Touched: 1, Open: true},
			{Person: 2, Touched: 3, Open: true, Rounds: 4},
			{Person: 0, Touched: -1, Open: true},
		},
		Wait:      []org.Pending{{Act: term.NewAct(term.Thank)}, {Act: term.NewAct(term.Ask).About(2)}},
		Council:   []org.Stakeholder{{Last: quantity.Never}, {Last: 12}, {Last: 2, Ranked: true, Influence: 2}},
		Stances:   make([]org.Stance, 3),
		Proposals: []org.Proposal{{Decided: quantity.Never}},
	}
	for i := range s.People {
		s.People[i].PersonShown = term.Stranger()
	}
	s.People[1].LastSpoken, s.People[1].Present, s.People[2].Waiting, s.People[2].Matter = 4, true, true, 4
	var whole Desk
	See(s, spec, &whole)
	for name, d := range map[string]*Desk{"at a glance": glanced(s, spec), "of the whole desk": &whole} {
		var order []term.MatterID
		for m := d.Oldest(nil); m != nil; m = d.Oldest(m) {
			if order = append(order, m.ID); *m != whole.Matters[m.ID] {
				t.Errorf("%s, matter %d: %+v, want %+v", name, m.ID, *m, whole.Matters[m.ID])
			}
		}
		if len(order) != 4 || order[0] != 5 || order[1] != 2 || order[2] != 4 || order[3] != 0 {
			t.Errorf("%s the matters that lie there, the oldest first, are %v", name, order)
		}
		if *d.Matter(1) != whole.Matters[1] || d.Matter(1).Touched != 2 {
			t.Errorf("%s a matter is %+v", name, *d.Matter(1))
		}
		if d.Pending(1) || !d.Pending(2) {
			t.Errorf("%s pending %v and %v", name, d.Pending(1), d.Pending(2))
		}
		for i, want := range []struct {
			last quantity.Day
			here bool
		}{{quantity.Never, false}, {4, true}, {quantity.Never, true}} {
			if last, here := d.LastSpoken(term.PersonID(i)); last != want.last || here != want.here {
				t.Errorf("%s person %d was last spoken with on day %d and is here: %v, want %+v", name, i, last, here, want)
			}
		}
		if w := d.Waiter(); w == nil || w.ID != 2 || w.Matter != 4 {
			t.Errorf("%s who waits is %+v", name, w)
		}
		for _, i := range []term.PersonID{1, 0, 0, 1} { // one after the other, and the same again
			if a, b := d.At(i), &whole.People[i]; a.ID != b.ID || a.Present != b.Present || a.PersonShown != b.PersonShown {
				t.Errorf("%s person %d: %+v, want %+v", name, i, *a, *b)
			}
		}
		for days, want := range map[int]term.ObjectID{8: 1, 9: 2, 18: 2, 19: term.NoObject} {
			h := d.Unspoken(0, days)
			if found := h != nil; found != (want != term.NoObject) || found && *h != whole.Council[want] {
				t.Errorf("%s not spoken with for %d days is %+v, want %d", name, days, h, want)
			}
		}
		if !d.Undecided() {
			t.Errorf("%s there is nothing to be decided", name)
		}
	}
	for came, want := range map[term.Outcome]bool{term.OutcomeNone: false, term.Resisted: false, term.Agreed: true} {
		s.Proposals[0].Came = came
		if s.Proposals[0].Decided = quantity.Never; came != term.OutcomeNone {
			s.Proposals[0].Decided = 3
		}
		See(s, spec, &whole)
		if a, b := glanced(s, spec).Carried(0), whole.Carried(0); a != want || b != want {
			t.Errorf("%v is carried out: %v at a glance, %v of the whole desk", came, a, b)
		}
	}
	s.Proposals[0].Decided = 3
	if See(s, spec, &whole); whole.Undecided() || glanced(s, spec).Undecided() {
		t.Error("something is to be decided, where all is")
	}
}

// glanced is a desk at which only a glance was taken, after one of another office; its lists hold nothing.
func glanced(s *org.State, spec *org.Spec) *Desk {
	d := &Desk{at: 1}
	Glance(s, spec, d)
	return d
}

// TestRequestsRestAsTheDeskSays: whether anything is to be done about requests is told from the state as from the whole desk, in every standing,
// whatever is lacking, and before, in, between and after windows that are known of or not.
func TestRequestsRestAsTheDeskSays(t *testing.T) {
	spec := &org.Spec{
		Company: org.CompanySpec{Used: true}, Requests: []org.RequestSpec{{}, {Needs: 1}, {Needs: 2}}, Questions: make([]org.QuestionSpec, 2),
		Calendar: org.Calendar{Dates: []org.Date{
			{Kind: org.Freeze, From: 2, To: 4}, {Kind: org.Window, From: 0, To: 1}, {Kind: org.Window, From: 6, To: 7, Known: 3}, {Kind: org.Holiday, From: 12, To: 12},
		}},
	}
	rested := map[bool]int{}
	for day := quantity.Never; day < 10; day++ {
		for standing := term.StandingIdle; standing <= term.StandingUsed; standing++ {
			for mix := range 1 << 5 {
				requests := make([]org.Request, 3)
				for r := range requests {
					requests[r] = org.Request{Standing: term.StandingUsed, Followed: day - 3}
				}
				requests[mix%3].Standing = standing
				follows, wait := 3+mix>>2&1, mix>>3&1 == 1
				s := &org.State{Day: day, Budget: make([]org.Budget, 1), Requests: requests, Questions: []org.Inquiry{{Asked: 0}, {Asked: quantity.Never}}}
				if mix>>4 == 1 {
					s.Budget[0].Known = 1 << term.ClauseWindows
				}
				if mix%4 == 3 {
					follows = 0
				}
				var whole Desk
				See(s, spec, &whole)
				want := true
				for _, q := range whole.Requests {
					lies := wait && q.Lacks == term.NoObject && !whole.Budget.Window && whole.Budget.Next >= 0
					if q.Standing == term.StandingPending && follows > 0 && q.Followed >= follows || q.Standing.Open() && q.Standing != term.StandingRefused && !lies {
						want = false
					}
				}
				rested[want]++
				if glanced(s, spec).RequestsRest(follows, wait) != want || whole.RequestsRest(follows, wait) {
					t.Fatalf("day %d, %v, %05b: requests rest %v", day, standing, mix, !want)
				}
			}
		}
	}
	if rested[true] < 100 || rested[false] < 100 {
		t.Errorf("%v: that shows nothing", rested)
	}
	if !glanced(&org.State{Requests: make([]org.Request, 3)}, spec).RequestsRest(1, false) {
		t.Error("without a budget something is to be done about requests")
	}
}
