package observe

import (
	"reflect"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestKindsMirror holds the kinds of a desk to those of the state, which See converts by number.
func TestKindsMirror(t *testing.T) {
	pairs := [][2]int{
		{int(NewsReply), int(org.NewsReply)},
		{int(NewsSilence), int(org.NewsSilence)},
		{int(NewsSign), int(org.NewsSign)},
		{int(NewsQueue), int(org.NewsQueue)},
		{int(NewsKnown), int(org.NewsKnown)},
		{int(NewsPromiseKept), int(org.NewsPromiseKept)},
		{int(NewsPromiseBroken), int(org.NewsPromiseBroken)},
		{int(NewsMail), int(org.NewsMail)},
		{int(NewsEvent), int(org.NewsEvent)},
		{int(NewsLeft), int(org.NewsLeft)},
		{int(NewsApplied), int(org.NewsApplied)},
		{int(NewsDown), int(org.NewsDown)},
		{int(NewsAdvice), int(org.NewsAdvice)},
		{int(NewsDate), int(org.NewsDate)},
		{int(NewsVowKept), int(org.NewsVowKept)},
		{int(NewsVowBroken), int(org.NewsVowBroken)},
		{int(NewsQuote), int(org.NewsQuote)},
		{int(VowOpen), int(org.VowOpen)},
		{int(VowLapsed), int(org.VowLapsed)},
		{int(Holiday), int(org.Holiday)},
		{int(ReviewCycle), int(org.ReviewCycle)},
		{int(Freeze), int(org.Freeze)},
		{int(DateAhead), int(org.DateAhead)},
		{int(DateMissed), int(org.DateMissed)},
		{int(NewsWithdrew), int(org.NewsWithdrew)},
		{int(NewsOffer), int(org.NewsOffer)},
		{int(NewsJoined), int(org.NewsJoined)},
		{int(NewsFault), int(org.NewsFault)},
		{int(Unheard), int(org.Unheard)},
		{int(Applied), int(org.Applied)},
		{int(OfferOut), int(org.OfferOut)},
		{int(Countered), int(org.Countered)},
		{int(Joining), int(org.Joining)},
		{int(Joined), int(org.Joined)},
		{int(NotWanted), int(org.NotWanted)},
		{int(Elsewhere), int(org.Elsewhere)},
		{int(SaidNo), int(org.SaidNo)},
		{int(LeftAgain), int(org.LeftAgain)},
		{int(NewsStance), int(org.NewsStance)},
		{int(NewsDecision), int(org.NewsDecision)},
		{int(NewsRequest), int(org.NewsRequest)},
		{int(NewsQuoted), int(org.NewsQuoted)},
		{int(NewsYear), int(org.NewsYear)},
		{int(NewsReport), int(org.NewsReport)},
		{int(Thread), int(org.Thread)},
		{int(Question), int(org.Question)},
		{int(Reply), int(org.Reply)},
		{int(System), int(org.System)},
		{int(People), int(org.UsePeople)},
		{int(Machine), int(org.UseMachine)},
		{int(Waiting), int(org.UseWaiting)},
		{int(Asked), int(org.Asked)},
		{int(Given), int(org.PromiseGiven)},
		{int(Declined), int(org.PromiseDeclined)},
		{int(Kept), int(org.PromiseKept)},
		{int(Broken), int(org.PromiseBroken)},
		{int(Lapsed), int(org.PromiseLapsed)},
	}
	for i, p := range pairs {
		if p[0] != p[1] {
			t.Errorf("pair %d: desk %d, state %d", i, p[0], p[1])
		}
	}
}

// TestDeskShowsWhatIsTakenBack: the report, and by how much it fell.
func TestDeskShowsWhatIsTakenBack(t *testing.T) {
	spec := &org.Spec{Weeks: 1, Projects: []org.ProjectSpec{{}}}
	s := &org.State{Work: []org.Project{{Estimate: 10, Work: 10, Report: .5, TakenBack: .125}}}
	var d Desk
	See(s, spec, &d)
	if p := &d.Projects[0]; p.Report != .5 || p.Back != .125 {
		t.Errorf("got %v, fallen by %v", p.Report, p.Back)
	}
}

// TestDeskHidesWhatIsHidden: two states that differ only in hidden truth give the same desk.
func TestDeskHidesWhatIsHidden(t *testing.T) {
	spec := &org.Spec{Weeks: 1, People: []org.PersonSpec{{}}, Projects: []org.ProjectSpec{{}}, Matters: []org.MatterSpec{{}}}
	s := &org.State{
		People: []org.Person{{Present: true, PersonShown: term.Stranger()}},
		Work:   []org.Project{{Estimate: 10, Work: 10, Report: .5}}, Desk: []org.Matter{{Unclear: .1, Open: true, Ever: true}},
		Mail: []org.Message{{From: 0, Day: 2, Minute: 40}},
	}
	s.Day, s.Gap, s.Minute = 3, 1, quantity.Clock(10, 30)
	var plain, other Desk
	See(s, spec, &plain)
	Read(s, &plain)
	p, m, w := &s.People[0], &s.Desk[0], &s.Work[0]
	p.Trust, p.Strain, p.Affect, p.Candour, p.Ability = .9, 2, -1, 3, .4
	m.Concern, m.Blocks = .9, .4
	w.Work, w.Done, w.Waste = 40, 9, 5
	See(s, spec, &other)
	Read(s, &other)
	if plain.People[0] != other.People[0] || plain.Matters[0] != other.Matters[0] || plain.Projects[0] != other.Projects[0] || plain.Mail[0] != other.Mail[0] {
		t.Errorf("hidden truth shows on the desk:\n%+v\n%+v", plain, other)
	}
}

// TestAUsedDeskIsAsGoodAsNew: the desk's places are filled again, not made again, so no field may keep what it held before, whether the
// same office is looked at again or another one.
func TestAUsedDeskIsAsGoodAsNew(t *testing.T) {
	spec := &org.Spec{
		Weeks: 1, People: make([]org.PersonSpec, 2), Projects: make([]org.ProjectSpec, 2), Matters: make([]org.MatterSpec, 2),
		Advisers: make([]org.AdviserSpec, 1), Calendar: org.Calendar{Dates: make([]org.Date, 1)},
	}
	s := &org.State{
		Day: 3, Gap: 2, People: make([]org.Person, 2), Work: make([]org.Project, 2), Desk: make([]org.Matter, 2), Given: make([]org.Promise, 1),
		News: make([]org.News, 1), Wait: make([]org.Pending, 1), Mail: make([]org.Message, 1), Advisers: make([]org.Adviser, 1),
		Vows: make([]org.Vow, 1), Dated: make([]org.Dated, 1),
	}
	s.Me.Used = 1
	inHouse, houseSpec := organised()
	outside, outsideSpec := around()
	var used Desk
	for round := range 2 {
		for k, o := range []struct {
			s    *org.State
			spec *org.Spec
		}{{s, spec}, {inHouse, houseSpec}, {outside, outsideSpec}, {&org.State{}, &org.Spec{}}} {
			var fresh Desk
			look := func(d *Desk) {
				See(o.s, o.spec, d)
				Read(o.s, d)
			}
			look(&fresh)
			look(&used) // of another office before
			for again := range 2 {
				if blank(&fresh, &used); !reflect.DeepEqual(fresh, used) {
					t.Errorf("round %d, office %d, looked at again %d: a used desk differs from a new one:\n%+v\n%+v", round, k, again, used, fresh)
				}
				for v, i := reflect.ValueOf(&used).Elem(), 0; i < v.NumField(); i++ {
					if f := v.Field(i); f.CanSet() && v.Type().Field(i).Name != "Luck" { // has nothing that anybody could reach
						scribble(f)
					}
				}
				used.Stop, used.Scene, used.Luck = fresh.Stop, fresh.Scene, fresh.Luck // the story's part
				look(&used)
			}
		}
	}
}

// TestPartByPartIsTheWholeDesk: whoever looks at the parts of a desk one after the other, in any order, sees what See shows; and See leaves
// nothing behind that leads to a state.
func TestPartByPartIsTheWholeDesk(t *testing.T) {
	inHouse, houseSpec := organised()
	outside, outsideSpec := around()
	var used Desk
	for _, o := range []struct {
		s    *org.State
		spec *org.Spec
	}{{inHouse, houseSpec}, {outside, outsideSpec}, {inHouse, houseSpec}} {
		var whole Desk
		See(o.s, o.spec, &whole)
		if whole.state != nil || whole.spec != nil || whole.unseen != 0 {
			t.Error("something of the state is left in a desk that shows everything")
		}
		for first := Part(1); first < everything; first <<= 1 {
			Glance(o.s, o.spec, &used)
			if d := used; len(d.Machines) != len(whole.Machines) || len(d.Proposals) != len(whole.Proposals) || d.Day != whole.Day || d.Gap != whole.Gap {
				t.Errorf("at a glance: %+v", d)
			}
			used.Look(first)
			used.Look(first) // a second time shows the same
			for p := Part(everything+1) >> 1; p != 0; p >>= 1 {
				used.Look(p)
			}
			used.state, used.spec = nil, nil
			if blank(&whole, &used); !reflect.DeepEqual(whole, used) {
				t.Errorf("part %b first:\n%+v\n%+v", first, used, whole)
			}
		}
	}
}

// blank makes empty lists of both desks the same kind of empty: whether there is memory behind one is nothing that shows.
func blank(desks ...*Desk) {
	for _, d := range desks {
		for v, i := reflect.ValueOf(d).Elem(), 0; i < v.NumField(); i++ {
			if f := v.Field(i); f.Kind() == reflect.Slice && f.Len() == 0 {
				f.SetZero()
			}
		}
	}
}

// scribble puts something else than nothing into everything.
func scribble(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			scribble(v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			scribble(v.Index(i))
		}
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Float64:
		v.SetFloat(17)
	case reflect.String:
		v.SetString("x")
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(17)
	default:
		v.SetUint(17)
	}
}

// TestWhoCameAndWent: who left is known with the day, who has not come yet is not gone, who took an empty place has somebody before them.
func TestWhoCameAndWent(t *testing.T) {
	spec := &org.Spec{Weeks: 9, People: make([]org.PersonSpec, 4), Projects: make([]org.ProjectSpec, 1)}
	s := &org.State{
		Day: 20, People: []org.Person{{}, {Leaves: 14, PersonShown: term.PersonShown{Gone: true}}, {PersonShown: term.PersonShown{Gone: true, Joins: 25}}, {PersonShown: term.PersonShown{Joins: 12}}},
		Work:  []org.Project{{}},
		Minds: []org.Mind{{Left: -1}, {Left: 14, Quits: 1}, {Left: -1}, {Left: -1, Quits: 1}},
		Posts: []org.Post{{Share: 1}, {Person: 1, Share: 1}, {Person: 3, Share: .5, Since: 16}},
	}
	s.Builds = []org.Build{{}}
	var d Desk
	See(s, spec, &d)
	Read(s, &d)
	for i, want := range []struct {
		left, joins quantity.Day
		before      int
	}{{-1, 0, 0}, {14, 0, 0}, {-1, 25, 0}, {-1, 12, 1}} {
		if p := d.People[i]; p.Left != want.left || p.Joins != want.joins || p.Before != want.before {
			t.Errorf("person %d: left %d, joined %d, before %d; want %+v", i, p.Left, p.Joins, p.Before, want)
		}
	}
	if want := []Post{{0, 0, 1, 0}, {3, 0, .5, 16}}; len(d.Posts) != 2 || d.Posts[0] != want[0] || d.Posts[1] != want[1] {
		t.Errorf("posts %+v, want %+v", d.Posts, want)
	}
	s.Builds, s.Posts = nil, nil
	s.People[0].Project, s.People[3].Project = 0, term.NoProject
	if Read(s, &d); len(d.Posts) != 1 || d.Posts[0] != (Post{0, 0, 1, 0}) {
		t.Errorf("posts of the plain model %+v", d.Posts)
	}
}

// TestAwayAsTheCalendarHasIt: the desk knows until when somebody is away, for everybody and every day, the days before the start among them.
func TestAwayAsTheCalendarHasIt(t *testing.T) {
	spec := &org.Spec{People: make([]org.PersonSpec, 3)}
	absence := func(p term.PersonID, from, to quantity.Day) org.Date {
		return org.Date{Kind: org.Absence, Person: p, From: from, To: to}
	}
	spec.Calendar.Dates = []org.Date{
		absence(0, 0, 2), absence(2, 4, 5), {Kind: org.Holiday, Person: 1, From: 1, To: 9}, absence(2, 6, 8), absence(0, 5, 5), absence(2, 12, 12),
	}
	s := &org.State{People: make([]org.Person, 3), Dated: make([]org.Dated, len(spec.Calendar.Dates))}
	var d Desk
	for s.Day = -1; s.Day < 14; s.Day++ {
		See(s, spec, &d)
		for i := range d.People {
			if got, want := d.People[i].AwayTo, spec.Calendar.AwayTo(term.PersonID(i), s.Day); got != want {
				t.Errorf("day %d, person %d: away to %d, the calendar says %d", s.Day, i, got, want)
			}
		}
	}
	s.Day, s.Dated = 1, nil
	if See(s, spec, &d); d.People[0].AwayTo != quantity.Never {
		t.Error("where the calendar is not kept somebody is away by it")
	}
}

// TestRatingsOfThoseWhoHaveLeft: how many have been told their rating, and how many of these are still to be met.
func TestRatingsOfThoseWhoHaveLeft(t *testing.T) {
	spec := &org.Spec{People: make([]org.PersonSpec, 4)}
	spec.Calendar.Dates = []org.Date{{Kind: org.ReviewCycle, From: 0, To: 9}}
	s := &org.State{People: make([]org.Person, 4), Dated: []org.Dated{{State: org.DateOpen, Rated: 0b1011}}}
	s.People[1].Gone, s.People[2].Gone = true, true
	var d Desk
	if See(s, spec, &d); d.Dates[0].Rated != 3 || d.Dates[0].Left != 1 {
		t.Errorf("%d told, of whom %d have left; want 3 and 1", d.Dates[0].Rated, d.Dates[0].Left)
	}
	s.Dated[0].Rated = 0
	if See(s, spec, &d); d.Dates[0].Rated != 0 || d.Dates[0].Left != 0 {
		t.Errorf("nobody was told: %+v", d.Dates[0])
	}
}
