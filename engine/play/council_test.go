package play_test

import (
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/view"
)

// TestProposalsAndRequestsCanBePlayed: what a gap offers about stakeholders, proposals, requests and questions can all be done, is told in
// words, logged, and replays to the same state.
func TestProposalsAndRequestsCanBePlayed(t *testing.T) {
	verbs, signs := map[string]bool{}, map[string]int{}
	aloud := map[string]int{}
	wholePlays(t, around(t, "council"), 6, verbs, func(p *view.Page) {
		if p.Told != nil {
			for _, s := range p.Told.Table {
				if s.Name == "" || s.Posture == "" {
					t.Fatalf("a seat with nobody in it: %+v", s)
				}
				aloud[s.Line]++
			}
			if written := p.Told.Channel == "mail" || p.Told.Channel == "chat"; written && len(p.Told.Table) > 0 {
				t.Fatalf("what was written has nobody at a table: %+v", p.Told)
			}
		}
		for _, s := range p.Signs {
			if signs[s.Kind]++; s.Text == "" {
				t.Fatalf("a sign without words: %+v", s)
			}
		}
	})
	for _, kind := range []string{"council", "budget"} {
		if signs[kind] == 0 {
			t.Errorf("no sign of %s in six plays", kind)
		}
	}
	if aloud["says no"] == 0 || aloud["says yes"]+aloud["says yes, and means to help"] == 0 { // who decides says so at the table
		t.Errorf("at the decision meetings was said %v", aloud)
	}
	done(t, verbs,
		"consult ", "listen their_agenda", "preview plainly", "preview inflated", "preview by_interest", "preview attached", "research ",
		"send_round attached", "send_round plainly", "pitch plainly", "talk_over as_question", "submit as_gain", "submit as_loss", "submit inflated",
		"submit plainly", "boss_door ", "talk ")
}

// TestSheetsSayWhatIsKnown: on the first day nobody has told anything, and nothing of what is hidden stands on a sheet or among the offers.
func TestSheetsSayWhatIsKnown(t *testing.T) {
	d, err := play.New(around(t, "council"), save.NewMemory(nil), 1, 1, seed)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	for p := d.View(); p.Gap == 0; p = d.View() {
		step(t, d, nth(0))
	}
	p := d.View()
	names := map[string]string{}
	for _, topic := range p.Topics {
		names[topic.ID] = topic.Name
		for _, part := range topic.Parts {
			text := strings.Join(part.Lines, " ")
			for _, hidden := range []string{"sleep through", "date that holds", "green edge", "nods first", "stands still", "weighs", "decides alone"} {
				if strings.Contains(text, hidden) {
					t.Errorf("%s tells %q on the first day: %s", part.Title, hidden, text)
				}
			}
		}
	}
	for _, want := range []string{"proposals", "council", "budget", "questions"} {
		if names[want] == "" {
			t.Errorf("there is no sheet %s among %v", want, names)
		}
	}
	refused := false
	for _, o := range d.Offers() {
		if o.Manner == "by_interest" {
			t.Errorf("%s is offered, and nobody has told what they care about", o.ID)
		}
		if o.Verb == "submit" && o.Object == "post" {
			refused = refused || strings.Contains(o.Refused, "how a post is asked for here")
		}
	}
	if !refused {
		t.Error("the post can be asked for without knowing how")
	}
}
