package view

import (
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestPlanner: each thing that is known to fall on a day stands on that day and on no other, and nothing that is over, unsaid or unknown does.
func TestPlanner(t *testing.T) {
	m, d := own(t)
	d.Projects = []observe.Project{{ID: 0, Due: 23}, {ID: 1, Due: 27}}
	d.People[0].Planned, d.People[1].Planned, d.People[1].Gone = 2, 3, true
	m.learn(d)
	weeks := m.planner(d)
	if len(weeks) != 4 || weeks[0].Name != "week 3" || weeks[3].Name != "week 6" {
		t.Fatalf("on day 14 of 30 these weeks hang: %+v", weeks)
	}
	said := map[string]string{}
	for w := range weeks {
		for k, day := range weeks[w].Days {
			on := Date(quantity.Day((w+2)*5 + k))
			if is := (w == 0 && k == 3); day.Today != is {
				t.Errorf("%s: today is %v", on, day.Today)
			}
			if past := w == 0 && k < 3; day.Past != past {
				t.Errorf("%s: past is %v", on, day.Past)
			}
			for _, n := range day.Notes {
				said[on] += n.Kind + ": " + n.Text + "; "
			}
		}
	}
	want := map[string]string{
		"Monday, week 3":    "date: Reviews from today; ",
		"Wednesday, week 3": "date: Ben's course; ",
		"Thursday, week 3":  "date: Ben's course; ",
		"Friday, week 3":    "date: Ben's course; ",
		"Monday, week 4":    "word: Your word to Ana; ",
		"Tuesday, week 4":   "weekly: Ana, half an hour; ",
		"Friday, week 4":    "date: Reviews until today; ",
		"Tuesday, week 5":   "weekly: Ana, half an hour; ",
		"Thursday, week 5":  "date: Release 4; due: Release 4 due; ",
		"Tuesday, week 6":   "weekly: Ana, half an hour; ",
		"Wednesday, week 6": "due: Night shift tools due; ",
	}
	for on, notes := range said {
		if want[on] != notes {
			t.Errorf("%s: %q, want %q", on, notes, want[on])
		}
	}
	for on, notes := range want {
		if said[on] == "" {
			t.Errorf("%s: nothing, want %q", on, notes)
		}
	}
}

// TestPlannerHangsWithinThePlay: a short play shows its own weeks, and the last week of a long one with those before it.
func TestPlannerHangsWithinThePlay(t *testing.T) {
	m, d := own(t)
	for _, c := range []struct {
		weeks int
		day   quantity.Day
		want  string
	}{{6, 0, "week 1 week 2 week 3 week 4"}, {6, 29, "week 3 week 4 week 5 week 6"}, {3, 14, "week 1 week 2 week 3"}, {1, 2, "week 1"}} {
		m.src.Weeks, d.Day = c.weeks, c.day
		var names []string
		for _, w := range m.planner(d) {
			names = append(names, w.Name)
		}
		if got := strings.Join(names, " "); got != c.want {
			t.Errorf("day %d of %d weeks: %q, want %q", c.day, c.weeks, got, c.want)
		}
	}
}

// TestComparison: the hiring table holds who is still in question, says of each source what their sheet says, and leaves open where nobody has looked.
func TestComparison(t *testing.T) {
	m, d := houseMaker(t), houseDesk()
	m.learn(d)
	c := m.comparison(d)
	if c == nil || len(c.Heads) != 1 || c.Heads[0].Name != "Mara" || c.Heads[0].Meta != "applied today" {
		t.Fatalf("the heads are %+v; Noel has said no", c)
	}
	want := []string{
		"The file: below the middle", "A talk: best fifth, 45 min", "The same questions", "A work sample", "A panel", "Those who know them",
		"= The score sheet: below the middle", "= All in all, to you: above the middle", "= How sure you feel: rather sure",
	}
	for k, r := range c.Rows {
		got := r.Title
		if r.Sum {
			got = "= " + got
		}
		if cell := r.Cells[0]; cell.Text != "" {
			got += ": " + cell.Text
			if cell.Note != "" {
				got += ", " + cell.Note
			}
		}
		if k >= len(want) || got != want[k] {
			t.Errorf("row %d is %q", k, got)
		}
	}
	d.Candidates[0].Evidence[1] = observe.Evidence{} // of the file alone there is no sum
	if rows := m.comparison(d).Rows; rows[6].Cells[0].Text != "" || rows[7].Cells[0].Text != "" {
		t.Errorf("one source is summed up: %+v", rows[6:8])
	}
	d.Candidates = d.Candidates[1:]
	if m.comparison(d) != nil {
		t.Error("there is a table without anybody in question")
	}
}

func councilDesk(t *testing.T) (*Maker, *observe.Desk) {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/council.toml")
	if sc == nil {
		t.Fatal(found)
	}
	d := &observe.Desk{Stop: term.Gap, Day: 8, Gap: 1, Scene: observe.Scene{Event: term.NoEvent}, People: []observe.Person{{AwayTo: -1, Under: -1, Left: -1}, {AwayTo: -1, Under: -1, Left: -1}}}
	d.Council = []observe.Stakeholder{
		{ID: 0, Person: term.NoPerson, Ranked: true, Weight: term.Bright, Last: 6, LastDays: 2},
		{ID: 1, Person: term.NoPerson, Last: -1},
		{ID: 2, Person: 0, Last: -1},
	}
	d.Proposals = []observe.Proposal{{ID: 0, Decides: 18, Decided: -1}, {ID: 1, Decided: 3}}
	d.Stances = []observe.Stance{
		{Proposal: 0, Stakeholder: 0, Says: true, Stage: term.StageUnderstands, Day: 6, Days: 2},
		{Proposal: 0, Stakeholder: 1, Says: true, Stage: term.StageCommitted, Day: -1, Days: 99},
		{Proposal: 0, Stakeholder: 2, Says: true, Day: -1, Days: 99},
		{Proposal: 1, Stakeholder: 0, Says: true, Day: 1, Aloud: term.Complied, Shows: term.Committed},
		{Proposal: 1, Stakeholder: 1, Says: false, Day: -1},
		{Proposal: 1, Stakeholder: 2, Says: true, Day: -1, Aloud: term.Resisted},
	}
	return NewMaker(sc), d
}

// TestCommitments: what is to be decided comes first; whoever has a say stands where they were seen, aside where they never were, and after the decision by
// what they said aloud. A stage that nobody has seen gives nothing away.
func TestCommitments(t *testing.T) {
	m, d := councilDesk(t)
	m.learn(d)
	d.Proposals[0], d.Proposals[1] = d.Proposals[1], d.Proposals[0]
	list := m.commitments(d)
	if len(list) != 2 || list[0].Decided || !list[1].Decided {
		t.Fatalf("the charts are %+v", list)
	}
	type stand struct {
		step       int
		note, word string
		faint      bool
	}
	want := [][]stand{
		{{int(term.StageUnderstands), "two days ago", "weighs much", true}, {-1, "", "", false}, {-1, "", "", false}},
		{{1, "has sent help since", "weighs much", false}, {0, "", "", false}},
	}
	for i, c := range list {
		if len(c.People) != len(want[i]) {
			t.Fatalf("chart %d has %+v", i, c.People)
		}
		for k, p := range c.People {
			if got := (stand{p.Step, p.Note, p.Word, p.Fade < 1}); got != want[i][k] {
				t.Errorf("chart %d, %s: %+v, want %+v", i, p.Name, got, want[i][k])
			}
			if p.Step >= len(c.Steps) {
				t.Errorf("chart %d, %s stands beyond its steps", i, p.Name)
			}
		}
	}
}

// TestFiscalYear: windows are those of the calendar, or else what was told; the end of the year stands where it is known.
func TestFiscalYear(t *testing.T) {
	m, d := councilDesk(t)
	d.Requests = []observe.Request{
		{ID: 0, Cost: 60, Standing: term.StandingPending, Handed: 7, Lacks: term.NoObject},
		{ID: 1, Cost: 12, Standing: term.StandingGranted, Handed: 3, Lacks: term.NoObject},
		{ID: 2, Cost: 8, Lacks: term.NoObject},
	}
	d.Budget = observe.Budget{Used: true, Next: 12, Closes: -1, YearEnds: -1}
	y := m.fiscalYear(d)
	if y.Today != 8 || y.Ends != -1 || y.Days != 40 || len(y.Stretches) != 1 || y.Stretches[0].From != 12 || y.Stretches[0].To != -1 {
		t.Errorf("told of the next window alone: %+v", y)
	}
	for i, want := range []FiscalRequest{
		{ID: "post", Title: "The second post", Amount: "60 thousand a year", Handed: 7, State: "handed in on Wednesday, week 2"},
		{ID: "tool", Title: "The test bench", Amount: "12 thousand a year", Handed: 3, State: "granted", Settled: true},
		{ID: "course", Title: "The course in Leeds", Amount: "8 thousand a year", Handed: -1, State: "not handed in"},
	} {
		if y.Requests[i] != want {
			t.Errorf("%+v, want %+v", y.Requests[i], want)
		}
	}
	d.Dates = []observe.Date{{ID: 0, Kind: observe.Window, From: 5, To: 14}}
	d.Budget.YearEnds = 9
	y = m.fiscalYear(d)
	if len(y.Stretches) != 1 || y.Stretches[0].From != 5 || y.Stretches[0].To != 14 || y.Stretches[0].Text == "" {
		t.Errorf("with the calendar: %+v", y.Stretches)
	}
	if y.Ends != 54 || y.Days != 55 { // the Friday of week 11
		t.Errorf("the year ends on day %d of %d", y.Ends, y.Days)
	}
}
