package view

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// own is the desk of own-part on the Thursday of week 3, with something of everything.
func own(t *testing.T) (*Maker, *observe.Desk) {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/own-part.toml")
	if sc == nil {
		t.Fatal(found)
	}
	advice := term.NoAdvice()
	advice.Day, advice.Sees, advice.Project, advice.Do, advice.Way, advice.Sure, advice.Unasked = 12, term.Late, 0, term.MoveDate, term.Walk, 90, true
	d := &observe.Desk{
		Stop: term.Gap, Day: 13, Gap: 1, Weeks: 6,
		People:   []observe.Person{{ID: 0, Present: true, AwayTo: -1, Under: -1, Left: -1}, {ID: 1, AwayTo: 14, Under: -1, Left: -1}},
		Projects: []observe.Project{{ID: 0}, {ID: 1}}, Matters: []observe.Matter{{ID: 0, Open: true}},
		Self: observe.Self{
			On: true, Tempted: true, Draw: .75, Discomfort: .9, Energy: term.Flat, Ladder: true, Chosen: -1, Vows: true,
			Felt: [term.Axes]term.Reading{{Band: term.Bright}, {Band: term.Flat}, {Band: term.Strained}},
		},
		Advisers: []observe.Adviser{{ID: 0, Right: 8, Wrong: 4, Last: advice}, {ID: 1, Kind: term.Peer, Right: 1, Last: term.NoAdvice()}, {ID: 2, Kind: term.HR, Last: term.NoAdvice()}},
		Vows: []observe.Vow{
			{Kind: term.VowSettle, Person: 0, Matter: 0, Project: -1, Due: 15, Large: true},
			{Kind: term.VowEvenings, Person: 1, Matter: -1, Project: -1, Due: 20, State: observe.VowBroken},
			{Kind: term.VowTime, Person: 0, Matter: -1, Project: -1, Due: 20, State: observe.VowLapsed},
		},
		Dates: []observe.Date{
			{ID: 0, Kind: observe.Holiday, From: 5, To: 5, State: observe.DateHeld},
			{ID: 1, Kind: observe.Absence, From: 12, To: 14, State: observe.DateOpen},
			{ID: 2, Kind: observe.ReviewCycle, From: 10, To: 19, State: observe.DateOpen, Rated: 1},
			{ID: 3, Kind: observe.Release, From: 23, To: 23},
		},
	}
	return NewMaker(sc), d
}

// TestOwnPartOnThePage: advisers with their record, the calendar, promises made in play beside those of the briefing, who is away, and no
// number that would give anything of the state away.
func TestOwnPartOnThePage(t *testing.T) {
	m, d := own(t)
	p := m.Page(d)
	if got := p.Advisers[0].Record; got != "Of twelve things Sol has said, eight came out right." {
		t.Errorf("record: %s", got)
	}
	if got := p.Advisers[1].Record; got != "One thing Kim has said has come out, and it came out right." {
		t.Errorf("record: %s", got)
	}
	if got := p.Advisers[2]; got.Record != "Nothing Robin has said has come out yet." || got.Last != "" {
		t.Errorf("record: %+v", got)
	}
	if last := p.Advisers[0].Last; !strings.HasPrefix(last, "Yesterday: \"I may be wrong, but Release 4 looks to me the way ours did.\"") || !strings.Contains(last, "Sol would say that the date has to move") {
		t.Errorf("last: %s", last)
	}
	want := []string{
		"Reviews: until Friday, week 4; one of two told.", "Ben's course: until Friday, week 3.", "Release 4: Thursday, week 5.",
	}
	if !slices.Equal(p.Calendar, want) {
		t.Errorf("calendar: %q", p.Calendar)
	}
	d.People[0].Gone, d.Dates[2].Left = true, 1 // who had been told has left
	if got, want := m.date(d, &d.Dates[2]), "Reviews: until Friday, week 4; none of one told."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	d.People[0].Gone, d.Dates[2].Left = false, 0
	if p.People[1].Sign != "away until Friday, week 3" || p.People[0].Sign != "" {
		t.Errorf("signs: %q and %q", p.People[0].Sign, p.People[1].Sign)
	}
	var vows []string
	for _, x := range p.Promises {
		vows = append(vows, x.Name+": "+x.Text+" ("+x.State+")")
	}
	if want := []string{"Ana: An answer about “Is the date still the date?”, whatever comes (given)", "Ben: To ask for no evenings (broken)", "Ana: Time to talk, every week (lapsed)"}; !slices.Equal(vows, want) {
		t.Errorf("promises: %q", vows)
	}
	if len(p.Own) != 4 || !strings.Contains(p.Own[3], "Managing people: you feel you are good at it; what a manager has to get done: you feel you are learning") {
		t.Errorf("own: %q", p.Own)
	}
	if strings.ContainsAny(strings.Join(p.Own, ""), "0123456789") {
		t.Errorf("a number of one's own: %q", p.Own)
	}
	d.Self = observe.Self{Chosen: -1}
	if p := m.Page(d); p.Own != nil {
		t.Errorf("without a part of one's own: %q", p.Own)
	}
}

// TestWeekOffOnThePage: a week off stands in the calendar and under the name, also where there is no other date.
func TestWeekOffOnThePage(t *testing.T) {
	m, d := own(t)
	d.Dates = nil
	d.People[0].OffTo, d.People[0].AwayTo, d.People[1].OffTo, d.People[1].AwayTo = 17, 17, -1, -1
	p := m.Page(d)
	if want := []string{"Ana: a week off, until Wednesday, week 4."}; !slices.Equal(p.Calendar, want) {
		t.Errorf("calendar: %q", p.Calendar)
	}
	if p.People[0].Sign != "away until Wednesday, week 4" || p.People[1].Sign != "" {
		t.Errorf("signs: %q and %q", p.People[0].Sign, p.People[1].Sign)
	}
}

// TestPromisesToWhoHasLeft: what was promised to somebody whose place another has taken is told of who it was promised to, and nothing of it falls due.
func TestPromisesToWhoHasLeft(t *testing.T) {
	m, d := own(t)
	d.People[0].Before, d.People[0].Joins = 1, 12
	d.Promises = []observe.Promise{{Person: 0, Due: 14, State: observe.Lapsed}}
	d.Vows = []observe.Vow{
		{Kind: term.VowEvenings, Person: 0, Matter: -1, Project: -1, Made: 4, Due: 14, State: observe.VowLapsed},
		{Kind: term.VowEvenings, Person: 0, Matter: -1, Project: -1, Made: 12, Due: 22},
	}
	p := m.Page(d)
	if a, b, c := p.Promises[0], p.Promises[1], p.Promises[2]; a.Name != "Ana" || a.State != "lapsed" || b.Name != "Ana" || b.State != "lapsed" || c.Name == "Ana" {
		t.Errorf("promises: %+v", p.Promises)
	}
	text := printed(Outline(p, nil))
	if n := strings.Count(text, "Nobody is there to keep it to."); n != 2 || strings.Contains(text, "Due Friday, week 3") {
		t.Errorf("lapsed %d times: %s", n, text)
	}
}

// TestOwnNews: each kind of news of one's own part has words, with a name where it is about somebody.
func TestOwnNews(t *testing.T) {
	m, d := own(t)
	promise := term.NewAct(term.Promise).With(0, term.Walk)
	for _, k := range []struct {
		news observe.News
		kind string
		says string
	}{
		{observe.News{Kind: observe.NewsAdvice, Person: -1, Matter: -1, Index: 0}, "said", "Sol wants a word with you."},
		{observe.News{Kind: observe.NewsDate, Person: -1, Matter: -1, Index: 0}, "floor", "The building is dark."},
		{observe.News{Kind: observe.NewsDate, Person: -1, Matter: -1, Index: 4}, "floor", "In the calendar today: End of the quarter."},
		{observe.News{Kind: observe.NewsDate, Person: -1, Matter: -1, Index: 3, Outcome: term.Refused}, "floor", "it is not out"},
		{observe.News{Kind: observe.NewsDate, Person: -1, Matter: -1, Index: 2, Outcome: term.Done, Act: term.NewAct(term.Rate)}, "floor", "Everybody has heard from you."},
		{observe.News{Kind: observe.NewsVowKept, Person: 0, Matter: -1, Act: promise}, "promise", ""},
		{observe.News{Kind: observe.NewsVowBroken, Person: 0, Matter: -1, Act: promise}, "promise", ""},
		{observe.News{Kind: observe.NewsQuote, Person: 0, Matter: -1, Act: promise, Index: 6}, "floor", "in week 2"},
		{observe.News{Kind: observe.NewsQuote, Person: 0, Matter: -1, Act: promise, Index: -250}, "floor", "back then"},
	} {
		s := m.sign(d, &k.news)
		if s.Kind != k.kind || !strings.Contains(strings.ToLower(s.Text), strings.ToLower(k.says)) || strings.ContainsAny(s.Text, "{}") || s.Text == "" {
			t.Errorf("%+v: %+v", k.news, s)
		}
		if k.news.Person == 0 && s.Person != "ana" {
			t.Errorf("%+v is about %q", k.news, s.Person)
		}
	}
}

// TestHowItFeltGoesByWhoYouAre: the same act, told the same, feels otherwise to somebody else; without a part of one's own nothing is added,
// and not where nobody was there.
func TestHowItFeltGoesByWhoYouAre(t *testing.T) {
	m, d := own(t)
	told := func(v term.Verb, came term.Outcome, self observe.Self) string {
		d.Self = self
		return m.Told(d, Came{Act: term.NewAct(v), Outcome: came, Minutes: 45, Revealed: term.NoMatter}).Text
	}
	technician, manager := observe.Self{On: true, Draw: .9, Discomfort: .95, Chosen: -1}, observe.Self{On: true, Draw: .2, Discomfort: .5, Chosen: -1}
	for _, v := range []term.Verb{term.OwnWork, term.Tickets, term.Tell} {
		plain, one, other := told(v, term.Done, observe.Self{}), told(v, term.Done, technician), told(v, term.Done, manager)
		if !strings.HasPrefix(one, plain+" ") || !strings.HasPrefix(other, plain+" ") || one == other {
			t.Errorf("%v: %q, %q, %q", v, plain, one, other)
		}
	}
	if told(term.Coffee, term.Heard, technician) != told(term.Coffee, term.Heard, observe.Self{}) {
		t.Error("coffee feels like work")
	}
	if told(term.Tell, term.NotThere, technician) != told(term.Tell, term.NotThere, observe.Self{}) {
		t.Error("it felt like something to nobody being there")
	}
}

// TestPromisesToldAtOnceHaveWordsOfTheirOwn: that several were kept, or broken, comes to one page, and none is told as another is; somebody who is away brings nothing.
func TestPromisesToldAtOnceHaveWordsOfTheirOwn(t *testing.T) {
	m, d := own(t)
	promise := term.NewAct(term.Promise)
	for _, kind := range []observe.NewsKind{observe.NewsVowKept, observe.NewsVowBroken} {
		d.News = nil
		for _, about := range []term.Vow{term.VowSettle, term.VowEvenings, term.VowTime} {
			d.News = append(d.News, observe.News{Kind: kind, Person: 1, Matter: -1, Act: promise, Index: int(about)}) // away until the 14th day
		}
		told := map[string]bool{}
		for _, s := range m.Page(d).Signs {
			if s.Kind == "promise" {
				told[s.Text] = true
			}
			if strings.Contains(s.Text, "coffee") || strings.Contains(s.Text, "wall") {
				t.Errorf("of somebody who is away: %s", s.Text)
			}
		}
		if len(told) != len(d.News) {
			t.Errorf("%d promises are told in %d ways: %v", len(d.News), len(told), told)
		}
	}
}

// TestAPromisedDateNamesItsProjectWithinASentence: an article in the middle is a small one, in what is promised, what stands of it and what somebody works on.
func TestAPromisedDateNamesItsProjectWithinASentence(t *testing.T) {
	m, d := own(t)
	m.src.Projects[0].Name = "The leak book"
	a := term.NewAct(term.Promise).With(0, term.Call)
	a.Project, a.Manner = 0, term.Plainly
	d.Vows = append(d.Vows, observe.Vow{Kind: term.VowDate, Person: 0, Matter: -1, Project: 0, Due: 20})
	stands := m.vow(d, &d.Vows[len(d.Vows)-1], 0).Text
	for _, got := range []string{m.Offer(a), stands} {
		if !strings.Contains(got, "the leak book") || strings.Contains(got, "The leak book") {
			t.Errorf("%q", got)
		}
	}
}
