package view_test

import (
	"strings"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/scenarios"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestRepliesKnowWhetherTheyAnswer: over plays that write much, what comes back to thanks, to an apology and to feedback is in words for these, and what comes back
// to an answer or a question in words for those. The inbox tells them apart by whether they are about a matter.
func TestRepliesKnowWhetherTheyAnswer(t *testing.T) {
	answers, words := 0, 0
	for _, id := range []string{"two-strides", "hip-deep", "first-year", "re-re-re"} {
		sc, _ := scenario.Open(scenarios.Files, id)
		for seed := uint64(1); seed < 9; seed++ {
			s, bot, maker := session.Start(sc, seed, seed, nil), policy.Named("mail-first"), view.NewMaker(sc)
			for at := 0; s.Stop() != term.End && s.See().Day < 30; at++ {
				s.Arrive()
				if s.Stop() == term.End {
					break
				}
				d := s.See()
				a := bot.Decide(d)
				if at%3 == 0 && d.Stop == term.Gap { // bots seldom thank in writing
					a = term.NewAct(term.Thank).With(term.PersonID(at/3%len(d.People)), term.Chat)
				}
				if s.Check(a) != nil {
					a = s.Fallback()
				}
				if _, refused := s.Do(a); refused != nil {
					t.Fatal(refused)
				}
				s.Continue()
				said, wrote := repliesIn(t, maker, sc, s.See())
				answers, words = answers+said, words+wrote
			}
		}
	}
	if answers < 50 || words < 50 {
		t.Errorf("%d answers and %d words were replied to: the test shows little", answers, words)
	}
}

// repliesIn holds the replies among the news of a desk against the lines of their kind.
func repliesIn(t *testing.T, maker *view.Maker, sc *scenario.Scenario, d *observe.Desk) (answers, words int) {
	t.Helper()
	for i := range d.News {
		n := &d.News[i]
		if n.Kind != observe.NewsReply || n.Outcome != term.Understood && n.Outcome != term.Misread {
			continue
		}
		var there []view.Message
		for _, g := range maker.Page(d).Inbox.Messages {
			if g.Person == sc.Source.People[n.Person].ID && g.When == n.Day.Weekday().Short()+" "+n.Minute.String() && g.Kind == "chat" {
				there = append(there, g)
			}
		}
		if len(there) == 1 { // of two that came at once it is not known here which is which
			g := there[0]
			lines, temper := map[bool]bool{}, sc.Source.People[n.Person].Temper
			for k := range 60 {
				lines[false] = lines[false] || g.Text == voice.Reply(n.Outcome, temper, k)
				lines[true] = lines[true] || g.Text == voice.ReplyToWord(n.Outcome, temper, k)
			}
			word := n.Act.Verb != term.Answer && n.Act.Verb != term.Ask && n.Act.Matter == term.NoMatter
			if (lines[false] || lines[true]) && !lines[word] {
				t.Errorf("%s, to %v: %s", sc.Source.ID, n.Act, strings.TrimSpace(g.Text))
			}
			if lines[word] && word {
				words++
			} else if lines[word] {
				answers++
			}
		}
	}
	return answers, words
}

// TestWhoHasASayWritesBack: what somebody writes who was asked what they care about is news with what they told in it, under their name; and so is that
// nothing has come.
func TestWhoHasASayWritesBack(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/council.toml")
	if sc == nil {
		t.Fatal(found)
	}
	s, maker := session.Start(sc, 1, 1, nil), view.NewMaker(sc)
	a := term.NewAct(term.Preview).On(0)
	a.Channel, a.Manner = term.Mail, term.TheirAgenda
	d := s.See()
	d.Stop, d.Gap, d.Day, d.Council[0].Told = term.Gap, 1, 3, 1
	for _, k := range []struct {
		kind     observe.NewsKind
		came     term.Outcome
		is, tell string
	}{
		{observe.NewsReply, term.Learned, "reply", "Cares about this: to sleep through a weekend again."},
		{observe.NewsSilence, term.NoAnswer, "silence", ""},
	} {
		d.News = []observe.News{{Kind: k.kind, Person: term.NoPerson, Matter: term.NoMatter, Act: a, Outcome: k.came, Day: 3, Minute: 90}}
		signs := maker.Page(d).Signs
		if len(signs) != 1 {
			t.Fatalf("%s: %+v", k.is, signs)
		}
		if x := signs[0]; x.Kind != k.is || !strings.HasSuffix(x.Text, k.tell) || strings.Contains(x.Text, "{") || !strings.Contains(x.About+x.Text, "Dr Imai") {
			t.Errorf("%s: %+v", k.is, x)
		}
	}
}
