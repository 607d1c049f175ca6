package view

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// tryout is a maker for a scenario in which everything runs, and a desk of it on Wednesday of week 4: Ana was asked things at different
// times, Bo has left, Chidi's place has been taken by somebody new, Fay has not come yet.
func tryout(t *testing.T) (*Maker, *observe.Desk) {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/tryout.toml")
	if sc == nil {
		t.Fatal(found)
	}
	d := &observe.Desk{Stop: term.Gap, Day: 17, Gap: 2, Minds: true, Kept: term.NoProject, Scene: observe.Scene{Event: term.NoEvent}}
	for i := range sc.Source.People {
		p := observe.Person{ID: term.PersonID(i), Present: true, SeenDays: 99, Left: -1, Under: -1, PersonShown: term.PersonShown{LastSpoken: -1, Seen: term.Sighting{Day: -1}}, MindShown: term.MindShown{Likes: -1, LikesAt: -1}}
		for r := range p.Reads {
			p.Reads[r].Day = -1
		}
		d.People = append(d.People, p)
		if i < 5 {
			d.Posts = append(d.Posts, observe.Post{Person: p.ID, Project: term.ProjectID(i / 2 % 2), Share: 1})
		}
	}
	for j := range sc.Source.Projects {
		d.Projects = append(d.Projects, observe.Project{ID: term.ProjectID(j), Full: true, Report: .4, Due: 20, Public: 20, Forecast: 311.4, Low: 78.2, High: 404.9})
	}
	return NewMaker(sc), d
}

func personOf(t *testing.T, p Page, id string) Person {
	t.Helper()
	for _, q := range p.People {
		if q.ID == id {
			return q
		}
	}
	t.Fatalf("%s is not on the page", id)
	return Person{}
}

// TestLikes: what somebody said they would rather do is told as they said it, with its age; once it is what they do, that is told.
func TestLikes(t *testing.T) {
	m, d := tryout(t)
	ana := &d.People[0]
	ana.Likes, ana.LikesAt, ana.Does = 3, 12, 0
	q := personOf(t, m.Page(d), "ana")
	if len(q.Known) != 1 || q.Known[0].Title != likesTitle || !strings.Contains(q.Known[0].Text, "analysis") || q.Known[0].Seen != "five days ago" {
		t.Errorf("%+v", q.Known)
	}
	ana.Does = 3
	if q := personOf(t, m.Page(d), "ana"); q.Known[0].Text != "It is what they do now: analysis." {
		t.Errorf("%+v", q.Known)
	}
}

// TestUnasked: what stands behind a matter is told when somebody says it by themselves.
func TestUnasked(t *testing.T) {
	m, d := tryout(t)
	d.News = append(d.News, observe.News{Kind: observe.NewsKnown, Person: 0, Matter: 0, Act: term.NewAct(term.VerbNone), Day: 17})
	page := m.Page(d)
	if len(page.Signs) != 1 || page.Signs[0].Kind != "said" || !strings.Contains(page.Signs[0].Text, m.src.Matters[0].Behind) || strings.Contains(page.Signs[0].Text, "{") {
		t.Errorf("%+v", page.Signs)
	}
}

// TestUnaskedFromElsewhere: who is away does not stop at a desk, but writes.
func TestUnaskedFromElsewhere(t *testing.T) {
	m, d := tryout(t)
	here := m.unasked(d, 0, 0, 3)
	d.Dates, d.People[0].AwayTo = append(d.Dates, observe.Date{}), 19
	there := m.unasked(d, 0, 0, 3)
	if here == there || !strings.Contains(there, "writes") && !strings.Contains(there, "message") && !strings.Contains(there, "line from") {
		t.Errorf("%q, and away %q", here, there)
	}
}

// TestReadingsAge: newest first, each with its own age and ink; ten days leave .4 of it; what was not asked is named once something was.
func TestReadingsAge(t *testing.T) {
	m, d := tryout(t)
	ana := &d.People[0]
	ana.Reads[term.ReadInterest] = term.Reading{Day: 15, Band: term.Bright, Score: 1.3}
	ana.Reads[term.ReadWork] = term.Reading{Day: 2, Band: term.Fine}
	ana.Reads[term.ReadIntent] = term.Reading{Day: 17, Band: term.Strained, Score: -2}
	q := personOf(t, m.Page(d), "ana")
	var got []string
	for _, k := range q.Known {
		got = append(got, k.Title+" "+k.Seen)
		if k.Text == "" || strings.ContainsAny(k.Text, "{}0123456789") {
			t.Errorf("%s reads %q", k.Title, k.Text)
		}
	}
	want := []string{"Whether they mean to stay, asked today", "The kind of work they like two days ago", "The work of the quarter three weeks ago"}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if q.Known[0].Fade != 1 || q.Known[1].Fade != .88 || q.Known[2].Fade != .4 {
		t.Errorf("ink %v %v %v", q.Known[0].Fade, q.Known[1].Fade, q.Known[2].Fade)
	}
	if q.Unasked != "Not asked yet: where things stand." {
		t.Errorf("unasked %q", q.Unasked)
	}
	if dana := personOf(t, m.Page(d), "dana"); dana.Known != nil || dana.Unasked != "" {
		t.Errorf("of Dana, who was asked nothing: %+v %q", dana.Known, dana.Unasked)
	}
	if again := personOf(t, m.Page(d), "ana"); !reflect.DeepEqual(again, q) {
		t.Error("a page read twice says something else")
	}
}

// TestOnlyWordsOfReadings: the same band gives the same page, whatever score was read: no number and no bar on a person.
func TestOnlyWordsOfReadings(t *testing.T) {
	m, d := tryout(t)
	d.People[0].Reads[term.ReadIntent] = term.Reading{Day: 10, Band: term.Fine, Score: .1}
	plain := m.Page(d)
	d.People[0].Reads[term.ReadIntent].Score = .9
	if other := m.Page(d); !reflect.DeepEqual(plain, other) {
		t.Error("the score shows on the page")
	}
}

// TestFacts are what everybody knows: projects and since when, the hour, what waits, evenings, and the last between you.
func TestFacts(t *testing.T) {
	m, d := tryout(t)
	ana := &d.People[0]
	ana.Planned, ana.Piled, ana.Evenings = 2, 3, 1
	ana.Spoken, ana.LastSpoken, ana.LastAct, ana.LastHow, ana.LastCame = 4, 14, term.Feedback, term.Aside, term.Misread
	d.Posts[0].Share = .5
	d.Posts = append(d.Posts, observe.Post{Person: 0, Project: 1, Share: .5, Since: 12})
	q := personOf(t, m.Page(d), "ana")
	want := []string{
		"Works on Booking page, half of the day, from the start.", "Works on Invoices, half of the day, since Wednesday, week 3.",
		"Half an hour for the two of you every Tuesday.", "Three small things wait for you.", "One evening at your wish.",
	}
	if !reflect.DeepEqual(q.Facts, want) {
		t.Errorf("facts %q, want %q", q.Facts, want)
	}
	if want := "You last spoke three days ago. Last between you: give feedback (find a quiet corner): something else seemed to arrive."; q.Between != want {
		t.Errorf("between %q", q.Between)
	}
	d.Pile, d.Hands, d.Kept, d.Quiet, d.Felt = 5, .4, 1, true, term.Reading{Day: 15, Band: term.Bright}
	p := m.Page(d)
	if want := []string{
		"Every Tuesday: half an hour with Ana Ferreira.", "Two days a week are kept for your own work: Invoices.", "Mornings are kept free of interruptions.",
	}; !reflect.DeepEqual(p.Standing, want) || p.Pile != "Five small things wait for you." || p.Felt == nil || p.Felt.Seen != "two days ago" {
		t.Errorf("standing %q, pile %q, felt %+v", p.Standing, p.Pile, p.Felt)
	}
	d.Day = 16 // a Tuesday
	if spans := m.Page(d).Today; len(spans) < 2 || spans[1].Label != "One-to-one, Ana" || spans[1].Kind != "duty" || spans[1].To-spans[1].From != 30 {
		t.Errorf("the strip of a Tuesday: %+v", spans)
	}
	d.Today = append(d.Today, observe.Use{From: 2, To: 9, Kind: observe.Machine})
	if spans := m.Page(d).Today; spans[0].Kind != "machine" || !slices.IsSortedFunc(spans, func(a, b Span) int { return a.From - b.From }) {
		t.Errorf("the strip is not in the order of the clock: %+v", spans)
	}
	d.Today = d.Today[:len(d.Today)-1]
	text := printed(Outline(p, []Offer{{ID: "meet", Group: "week", Verb: "meet"}}))
	for _, want := range []string{"Every Tuesday: half an hour", "Five small things", "So it was two days ago", "Works on Invoices"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in the outline", want)
		}
	}
}

// printed is all words of an outline.
func printed(n Node) string {
	words := n.Name + " " + n.Text + " " + strings.Join(n.More, " ")
	for _, child := range n.Children {
		words += "\n" + printed(child)
	}
	return words
}

// TestBoard: what those who lead it tell, rounded as people say it; newcomers for four weeks.
func TestBoard(t *testing.T) {
	m, d := tryout(t)
	d.Projects[0].Due, d.Projects[0].Outside = 25, true
	d.Posts = append(d.Posts, observe.Post{Person: 4, Project: 0, Share: .3, Since: 16}, observe.Post{Person: 3, Project: 0, Share: .7, Since: 2})
	d.Day = 22
	b := m.Page(d).Projects[0].Board
	if b.Told != "About 310 hours of work in all." || b.Sure != "90 % sure, they say: between 78 and 400." || !strings.HasPrefix(b.Compared, "Compared") {
		t.Errorf("%+v", b)
	}
	want := []Member{
		{"ana", "Ana Ferreira", "", "from the start", false},
		{"bo", "Bo Lindqvist", "", "from the start", false},
		{"emil", "Emil Novak", "", "from the start", false},
		{"emil", "Emil Novak", "a part of the day", "since Tuesday, week 4", true},
		{"dana", "Dana Levi", "most of the day", "since Wednesday, week 1", false},
	}
	if !reflect.DeepEqual(b.Team, want) {
		t.Errorf("team %+v", b.Team)
	}
	d.Projects[0].Full = false
	if m.Page(d).Projects[0].Board != nil {
		t.Error("a project that does not run in full has a board")
	}
}

// TestWhoIsHere: who has left is no longer on the floor and is told once, with the day; who took a place has a name of their own; who has
// not come yet is nowhere.
func TestWhoIsHere(t *testing.T) {
	m, d := tryout(t)
	d.People[1].Gone, d.People[1].Left = true, 14
	d.People[2].Before, d.People[2].Joins = 1, 15
	d.People[5].Gone, d.People[5].Joins = true, 30
	p := m.Page(d)
	if len(p.People) != 4 || len(p.Gone) != 1 || p.Gone[0] != (Gone{"bo", "Bo Lindqvist", Point{760, 320}, "left on Friday, week 3"}) {
		t.Errorf("%d people, gone %+v", len(p.People), p.Gone)
	}
	chidi := personOf(t, p, "chidi")
	if chidi.Name == "Chidi Eze" || chidi.Name == "" || chidi.Note != "" || chidi.Looks != (Looks{}) || m.Name(2) != chidi.Name {
		t.Errorf("who took the place is %+v", chidi)
	}
	d.People[2].Before = 2
	if next := personOf(t, m.Page(d), "chidi"); next.Name == chidi.Name {
		t.Error("the next one has the same name")
	}
	if words := printed(Outline(p, nil)); !strings.Contains(words, "Left on Friday, week 3.") {
		t.Error("the outline does not say who is not here any more")
	}
}

// TestPartings: on a Friday who has left, on a Monday who begins; what was on another day is not told again, nor a departure twice.
func TestPartings(t *testing.T) {
	m, d := tryout(t)
	d.Stop, d.Day = term.Friday, 19
	d.People[1].Gone, d.People[1].Left = true, 19
	d.People[3].Joins, d.People[4].Joins = 17, 15 // both were told on their day
	d.News = []observe.News{{Kind: observe.NewsLeft, Person: 1, Matter: term.NoMatter, Day: 19}, {Kind: observe.NewsSilence, Person: 0, Matter: term.NoMatter, Act: term.NewAct(term.Talk).With(0, term.Mail)}}
	list := m.Partings(d)
	if len(list) != 1 || list[0].Person != "bo" || list[0].Begins || list[0].Text == "" {
		t.Errorf("partings %+v", list)
	}
	if signs := m.Page(d).Signs; len(signs) != 1 || signs[0].Kind != "silence" {
		t.Errorf("on Friday's page the signs are %+v", signs)
	}
	d.Stop, d.Day = term.Monday, 15
	d.People[1].Left = 14
	if list = m.Partings(d); len(list) != 1 || list[0].Person != "emil" || !list[0].Begins {
		t.Errorf("on Monday %+v", list)
	}
	letter := Page{Stop: "monday", Letter: &Letter{Heading: "Monday", Partings: list}}
	if words := printed(Compact(letter, nil)); !strings.Contains(words, "New: Emil Novak.") {
		t.Errorf("the page does not tell it: %s", words)
	}
}

// TestComings: what no news tells is seen at the first gap of its day, and only then.
func TestComings(t *testing.T) {
	m, d := tryout(t)
	d.People[3].Joins, d.People[1].Gone, d.People[1].Left = 17, true, 17
	for gap, want := range map[int]int{1: 2, 2: 0, 3: 0} {
		d.Gap = gap
		if signs := m.Page(d).Signs; len(signs) != want {
			t.Errorf("gap %d: signs %+v", gap, signs)
		}
	}
	d.Gap = 1
	signs := m.Page(d).Signs
	if signs[0].Kind != "left" || signs[0].Person != "" || signs[1].Kind != "joined" || signs[1].Person != "dana" {
		t.Errorf("signs %+v", signs)
	}
	d.Day = quantity.Week(5).Monday()
	d.People[3].Joins, d.People[1].Left = d.Day, d.Day
	if signs := m.Page(d).Signs; len(signs) != 0 {
		t.Errorf("on a Monday, whose page tells it: %+v", signs)
	}
}

// TestNoticedIsSeen: what was noticed about somebody stands with what came of an act in which they were seen, and not with one that was done without them.
func TestNoticedIsSeen(t *testing.T) {
	m, d := tryout(t)
	a := term.NewAct(term.Talk).With(0, term.Walk)
	d.People[0].Remote = false
	for _, k := range []struct {
		day  quantity.Day
		ago  int
		want bool
	}{{d.Day, 0, true}, {d.Day - 1, 1, false}, {-1, 99, false}} {
		d.People[0].Seen.Day, d.People[0].SeenDays = k.day, k.ago
		if told := m.Told(d, Came{Act: a, Outcome: term.Quiet, Revealed: term.NoMatter}); (told.Noticed != "") != k.want {
			t.Errorf("seen %d days ago: noticed is %q", k.ago, told.Noticed)
		}
	}
}

// TestWhoWaitsStandsHere: of whoever waits at the manager's desk what was seen of them at their own was seen before, and headphones are off; what a
// talk with somebody showed has no age, also when their own desk is empty.
func TestWhoWaitsStandsHere(t *testing.T) {
	m, d := tryout(t)
	q := &d.People[0]
	q.Remote, q.Present, q.Headphones, q.Seen.Day, q.SeenDays = false, true, true, d.Day, 0
	if p := m.person(d, 0); strings.HasPrefix(p.Noticed, earlierToday) || !p.Headphones {
		t.Errorf("at their own desk: %q, headphones %t", p.Noticed, p.Headphones)
	}
	q.Waiting = true
	if p := m.person(d, 0); !strings.HasPrefix(p.Noticed, earlierToday) || p.Headphones {
		t.Errorf("at yours: %q, headphones %t", p.Noticed, p.Headphones)
	}
	q.Waiting = false
	for _, look := range [...]term.Look{term.AcrossRoom, term.InPerson} {
		d.Scene.Event, q.Seen.Look = 0, look
		m.sc.Events[0].Person = 0
		if p := m.person(d, 0); strings.HasPrefix(p.Noticed, earlierToday) != (look == term.AcrossRoom) {
			t.Errorf("in a scene, seen by %v: %q", look, p.Noticed)
		}
	}
	d.Scene.Event = term.NoEvent
	q.Present = false
	told := m.Told(d, Came{Act: term.NewAct(term.Talk).With(0, term.Call), Outcome: term.Quiet, Revealed: term.NoMatter})
	if told.Noticed == "" || strings.HasPrefix(told.Noticed, earlierToday) {
		t.Errorf("on the telephone: %q", told.Noticed)
	}
}

// TestLearned: what a one-to-one taught stands with what came of it, by voice at once, in writing with the answer; nothing else teaches it.
func TestLearned(t *testing.T) {
	m, d := tryout(t)
	d.People[0].Reads[term.ReadInterest] = term.Reading{Day: 17, Band: term.Strained}
	d.People[0].Reads[term.ReadWork] = term.Reading{Day: 17, Band: term.Fine}   // seen, not asked
	d.People[0].Reads[term.ReadIntent] = term.Reading{Day: 17, Band: term.Flat} // asked this morning
	a := term.NewAct(term.OneToOne).With(0, term.Aside)
	a.Manner = term.TheirAgenda
	m.Page(d)
	told := m.Told(d, Came{Act: a, Outcome: term.Quiet, Revealed: term.NoMatter})
	if len(told.Learned) != 1 || !strings.HasPrefix(told.Learned[0], "The kind of work they like: ") {
		t.Errorf("learned %q", told.Learned)
	}
	if !strings.HasSuffix(told.Choice, "they bring the agenda (Ana Ferreira)") {
		t.Errorf("choice %q", told.Choice)
	}
	if missed := m.Told(d, Came{Act: a, Outcome: term.NotThere, Revealed: term.NoMatter}); missed.Learned != nil {
		t.Errorf("learned from an empty chair: %q", missed.Learned)
	}
	if talk := m.Told(d, Came{Act: term.NewAct(term.Talk).With(0, term.Aside), Outcome: term.Quiet, Revealed: term.NoMatter}); talk.Learned != nil {
		t.Errorf("learned from small talk: %q", talk.Learned)
	}
	now := d.People[0].Reads[term.ReadInterest]
	d.People[0].Reads[term.ReadInterest].Day--
	if before := m.Told(d, Came{Act: a, Outcome: term.Quiet, Revealed: term.NoMatter}); before.Learned != nil {
		t.Errorf("learned what was known since yesterday: %q", before.Learned)
	}
	d.People[0].Reads[term.ReadInterest] = now
	d.News = []observe.News{{Kind: observe.NewsReply, Person: 0, Matter: term.NoMatter, Act: term.NewAct(term.OneToOne).With(0, term.Chat), Outcome: term.Quiet, Day: 17}}
	if signs := m.Page(d).Signs; len(signs) != 1 || !strings.Contains(signs[0].Text, told.Learned[0]) {
		t.Errorf("signs %+v", signs)
	}
}

// TestAPlannedHourIsBesideTheDuties: a one-to-one of the week plan is drawn where the duties between the first gap and the second leave room, and
// over them where they leave none.
func TestAPlannedHourIsBesideTheDuties(t *testing.T) {
	duty := func(from, to int) Span { return Span{From: from, To: to} }
	for _, c := range []struct {
		at, want int
		duties   []Span
	}{
		{90, 90, nil},
		{90, 90, []Span{duty(120, 180)}},
		{90, 165, []Span{duty(105, 165)}},
		{90, 200, []Span{duty(165, 200), duty(105, 165)}},
		{90, 90, []Span{duty(30, 90)}},
	} {
		if got := beside(c.at, c.duties); got != c.want {
			t.Errorf("beside %v from %d: %d, want %d", c.duties, c.at, got, c.want)
		}
	}
}

// TestLineOfAMatter: its first line while nothing has happened, that you wrote while nothing has come back, what stands behind it once that is said;
// and of a question that is settled as it was asked and still lies there no longer its first line.
func TestLineOfAMatter(t *testing.T) {
	m, d := tryout(t)
	q := observe.Matter{ID: 0, Person: 0, Project: 0, Open: true, Ever: true, Thread: true, Since: 15}
	wrote := []observe.Wait{{Act: term.NewAct(term.Ask).With(0, term.Mail).About(0), Day: 16}}
	const first = "Ana asks whether the search field is part of the first version."
	for _, k := range []struct {
		name             string
		answered, opened bool
		waits            []observe.Wait
		line             string
	}{
		{"new", false, false, nil, first},
		{"written", false, false, wrote, "You wrote; nothing has come back yet."},
		{"settled as asked", true, false, nil, "What was asked is answered. It is still on your desk."},
		{"settled as asked, and written again", true, false, wrote, "You wrote; nothing has come back yet."},
		{"said", false, true, nil, "She has built it twice already, for two people who each said it was decided."},
	} {
		q.Answered, q.Opened, d.Waits = k.answered, k.opened, k.waits
		d.Matters = []observe.Matter{q}
		if got := m.matter(d, 0).Line; got != k.line {
			t.Errorf("%s: %q, want %q", k.name, got, k.line)
		}
	}
}

// TestSinceWhenAMatterIsOpen: its age stands alone under other words, and so says what has lasted that long.
func TestSinceWhenAMatterIsOpen(t *testing.T) {
	m, d := tryout(t)
	for _, k := range []struct {
		since, today quantity.Day
		want         string
	}{
		{17, 17, "open since today"},
		{16, 17, "open since yesterday"},
		{14, 15, "open since Friday"},
		{15, 17, "open for two days"},
	} {
		d.Day, d.Matters = k.today, []observe.Matter{{ID: 0, Person: 0, Project: 0, Open: true, Ever: true, Thread: true, Since: k.since}}
		if got := m.matter(d, 0).Since; got != k.want {
			t.Errorf("since day %d, on day %d: %q, want %q", k.since, k.today, got, k.want)
		}
	}
}
