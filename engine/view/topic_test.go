package view

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/term"
)

func houseMaker(t *testing.T) *Maker {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/organisation.toml")
	if sc == nil {
		t.Fatal(found)
	}
	return NewMaker(sc)
}

// houseDesk is a desk on day 7 with Mara interviewed in two ways, the ledger visited, and two machines.
func houseDesk() *observe.Desk {
	d := &observe.Desk{Stop: term.Gap, Day: 7, Gap: 1, Scene: observe.Scene{Event: term.NoEvent}}
	d.Openings = []observe.Opening{{ID: 0, Approved: true, Opened: 0, Filled: term.NoObject}, {ID: 1, Opened: -1, Filled: term.NoObject}}
	mara := observe.Candidate{ID: 0, State: observe.Applied, Since: 7, Sure: .56, Rival: true, Place: term.NoPerson, Inside: term.NoPerson}
	mara.Evidence[0] = observe.Evidence{Minutes: 1, Score: -.5, Band: term.Flat}
	mara.Evidence[1] = observe.Evidence{Minutes: 45, Score: 1, Band: term.Bright}
	mara.Overall, mara.Sheet = observe.Evidence{Band: term.Fine}, observe.Evidence{Band: term.Flat}
	d.Candidates = []observe.Candidate{mara, {ID: 1, State: observe.SaidNo, Place: term.NoPerson}}
	d.Systems = []observe.MapSystem{{ID: 0, Known: 0, Whose: -1, Owner: term.NoPerson, Keeper: term.NoObject}, {ID: 3, Process: true, Known: 0, Whose: 5, Owner: 1, Keeper: term.NoObject, Visits: 1}}
	d.Flows = []observe.Flow{{ID: 1, From: 0, To: 2, Night: true, Known: 6}}
	d.Machines = []observe.Server{{ID: 0, Load: .46, Flawed: true, Alarms: 1}, {ID: 1, Down: true}}
	return d
}

func partOf(t *testing.T, topics []Topic, topic, part string) Part {
	t.Helper()
	for _, x := range topics {
		for _, p := range x.Parts {
			if x.ID == topic && p.ID == part {
				return p
			}
		}
	}
	t.Fatalf("no %s on %s", part, topic)
	return Part{}
}

// TestSheetsInWords: what stands on each sheet, word for word; a score or a percentage of somebody is not among it.
func TestSheetsInWords(t *testing.T) {
	m, d := houseMaker(t), houseDesk()
	m.learn(d)
	topics := m.houseTopics(d)
	for _, k := range []struct{ topic, part, meta, mark, lines string }{
		{"hiring", "developer", "advertised since Monday, week 1", "", ""},
		{"hiring", "tester", "nobody has permission to fill it", "", ""},
		{"hiring", "mara", "applied today", "new", "Developer at a bank. Eleven years, three systems, no gaps. The letter is two lines long. " +
			"The file puts them below the middle. The talk puts them among the best fifth. On the score sheet they stand below the middle. " +
			"All in all they seem to you above the middle. You feel rather sure. There is another offer, and not for ever."},
		{"map", "month-end", "looked after by Ben, as you heard two days ago", "", "A process of the business. Two people and a checklist that is older than both. You know of nothing that hangs on it."},
		{"map", "ledger", "you do not know whose it is", "", "The nightly copy: from the ledger to the print run, by night; you learned of it yesterday and have settled nothing."},
		{"machines", "web-1", "load 46 %", "alarm", "One alarm and a flaw that a patch would mend."},
		{"machines", "db-1", "no load", "down", "It is down and does nothing until it is restarted."},
	} {
		p := partOf(t, topics, k.topic, k.part)
		if p.Meta != k.meta || p.Mark != k.mark || strings.Join(p.Lines, " ") != k.lines {
			t.Errorf("%s %s:\n got %q %q %q\nwant %q %q %q", k.topic, k.part, p.Meta, p.Mark, strings.Join(p.Lines, " "), k.meta, k.mark, k.lines)
		}
	}
	for i, want := range []string{"one post is advertised, one applicant waits to hear", "two places that you have heard of, one of them never visited", "one is up, one is down, one alarm stands, one has a flaw"} {
		if topics[i].Line != want {
			t.Errorf("%s: %q, want %q", topics[i].ID, topics[i].Line, want)
		}
	}
}

// TestSheetsAreOpenedAsLines: who opens a sheet in the menu reads where it stands and then a line for each thing on it, as on the sheet of somebody; machines
// that something can be done about stand beside that.
func TestSheetsAreOpenedAsLines(t *testing.T) {
	m, d := houseMaker(t), houseDesk()
	m.learn(d)
	p := Page{Topics: m.houseTopics(d)}
	sheets := outliner{page: p}.topicGroups(map[string]bool{}).Children
	if want := "One post is advertised, one applicant waits to hear."; sheets[0].Text != want {
		t.Errorf("%q, want %q", sheets[0].Text, want)
	}
	for k, want := range [][]string{
		{"A developer, advertised since Monday, week 1.", "A tester, nobody has permission to fill it.", "Mara, new, applied today. Developer at a bank. ", "Noel, said no."},
		{"", ""},
		{"Web-1, alarm, load 46 %. ", "Db-1, down, no load. "},
	} {
		if len(sheets[k].More) != len(want) {
			t.Errorf("%s: %d lines, want %d: %q", sheets[k].Name, len(sheets[k].More), len(want), sheets[k].More)
			continue
		}
		for i, line := range sheets[k].More {
			if !strings.HasPrefix(line, want[i]) || strings.Contains(line, "\n") {
				t.Errorf("%s: line %d is %q, want %q", sheets[k].Name, i, line, want[i])
			}
		}
	}
}

// TestHousesNews: what comes from the organisation is told in words of its own.
func TestHousesNews(t *testing.T) {
	m, d := houseMaker(t), houseDesk()
	for kind, want := range map[observe.NewsKind]string{
		observe.NewsApplied: "Mara has applied: a developer.",
		observe.NewsFault:   "The totals came out as nought, and month end waits for them.",
		observe.NewsDown:    "web-1 has gone down.",
	} {
		if _, text, ok := m.houseNews(d, &observe.News{Kind: kind}); !ok || !strings.HasPrefix(text, want) {
			t.Errorf("%d: %q, want %q", kind, text, want)
		}
	}
	if _, text, _ := m.houseNews(d, &observe.News{Kind: observe.NewsFault, Index: 1}); !strings.HasPrefix(text, "The nightly copy has stopped") {
		t.Errorf("without words of the author: %q", text)
	}
	if _, _, ok := m.houseNews(d, &observe.News{Kind: observe.NewsReply}); ok {
		t.Error("an answer of somebody is news of the house")
	}
}

// TestWhoWasHiredHasTheirName: in the place that was kept for them, once they have said yes.
func TestWhoWasHiredHasTheirName(t *testing.T) {
	m, d := houseMaker(t), houseDesk()
	d.People = make([]observe.Person, 4)
	m.learn(d)
	if got := m.name(2); got != "The new colleague" {
		t.Errorf("before: %q", got)
	}
	d.Candidates[0].State, d.Candidates[0].Place = observe.Joined, 2
	m.learn(d)
	if got := m.name(2); got != "Mara" {
		t.Errorf("after: %q", got)
	}
}

// TestTopicMenus: eleven machines with three acts each are eleven lines, and behind each three manners.
func TestTopicMenus(t *testing.T) {
	p := Page{Topics: []Topic{{ID: "machines", Name: "Machines"}}}
	var offers []Offer
	for i := range 11 {
		id := string(rune('a' + i))
		p.Topics[0].Parts = append(p.Topics[0].Parts, Part{ID: id, Title: "Machine " + id})
		for _, how := range []string{"restart", "shift", "patch"} {
			offers = append(offers, Offer{ID: "operate:" + id + ":" + how, Group: "topic", Topic: "machines", Object: id, Of: "Machine " + id, Verb: "operate", Does: "See to it", Manner: how, How: how, Minutes: 10})
		}
	}
	list := Menu(p, OfTopic, offers)
	if len(list) != 11 || list[0].Text != "Machine a" || len(list[0].Inside) != 3 || list[0].Inside[1].Text != "Shift" || list[0].Ask != "How?" {
		t.Errorf("%+v", list[0])
	}
	n := Outline(p, nil)
	if found, ok := n.Find("item", "c"); !ok || found.Name != "Machine c" {
		t.Errorf("the outline has no machine c: %+v", found)
	}
}

// TestForecastIsToldWhenTheAnswerHasCome: of an offer that has only gone out nobody knows yet whether it came so; of its answer one does.
func TestForecastIsToldWhenTheAnswerHasCome(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/the-perfect-candidate")
	if sc == nil {
		t.Fatal(found)
	}
	e := slices.IndexFunc(sc.Source.Events, func(e scenario.EventSource) bool { return e.ID == "whom" })
	if e < 0 {
		t.Fatal("no event whom")
	}
	k := slices.IndexFunc(sc.Source.Events[e].Choices, func(c scenario.ChoiceSource) bool { return c.ID == "offer-dunja" })
	if k < 0 {
		t.Fatal("no choice offer-dunja")
	}
	a := sc.Events[e].Choices[k].Act
	a.Event, a.Choice, a.Forecast = term.EventID(e), term.ChoiceID(k), 75
	m := NewMaker(sc)
	for came, want := range map[term.Outcome]string{term.Sent: "", term.Accepted: "It happened.", term.TurnedDown: "It did not happen."} {
		if got := m.forecastCame(a, came); got != want {
			t.Errorf("%s: %q, want %q", came, got, want)
		}
	}
	if said := m.saidAndCame([]Looked{{Act: a, Came: term.Sent}}); len(said) != 0 {
		t.Errorf("looked back on while the answer is out: %q", said)
	}
	if said := m.saidAndCame([]Looked{{Act: a, Came: term.Accepted}}); len(said) != 1 || !strings.HasSuffix(said[0], "It happened.") {
		t.Errorf("looked back on: %q", said)
	}
}

// TestSheetsNameEachThingOnce: read as a whole, a sheet says what each thing on it is called, and then what is known of it.
func TestSheetsNameEachThingOnce(t *testing.T) {
	m, d := houseMaker(t), houseDesk()
	m.learn(d)
	p := Page{Topics: m.houseTopics(d)}
	whole, n := outliner{page: p}.sheets(), 0
	for _, topic := range p.Topics {
		list, ok := whole.Find("list", "topic:"+topic.ID)
		if !ok {
			t.Fatalf("no list of %s", topic.ID)
		}
		for k, item := range list.Children {
			if n++; item.Name != topic.Parts[k].Title || strings.HasPrefix(item.Text, item.Name) {
				t.Errorf("%q: %q", item.Name, item.Text)
			}
		}
		if topic.ID == "hiring" && !strings.HasPrefix(list.Children[2].Text, "New, applied today. Developer at a bank.") {
			t.Errorf("%q", list.Children[2].Text)
		}
	}
	if n < 8 {
		t.Errorf("%d things", n)
	}
}
