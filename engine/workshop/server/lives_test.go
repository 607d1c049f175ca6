package server

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"headcount/engine/workshop/host"
	"headcount/engine/workshop/room"
)

// TestMistakeInTheLivesOfARound: a mistake of ours while the lives of a round are lived ends no workshop: what the room chose stands alone, the lives of
// the other choices are there, and the board says which round it was. What merely took too long is not called a mistake.
func TestMistakeInTheLivesOfARound(t *testing.T) {
	lives := func(_ context.Context, _ int, choice string, _ int) (map[string]int, error) {
		switch choice {
		case "broken":
			panic("nobody has number 99")
		case "slow":
			return nil, errors.New("it took too long")
		}
		return map[string]int{"agreed": 24}, nil
	}
	s, err := New(t.Context(), Config{Keeper: noNames{}, Now: time.Now, Lives: lives})
	if err != nil {
		t.Fatal(err)
	}
	s.Attach(&host.Host{})
	found := func(choices ...string) map[string]map[string]int {
		spread := &room.Spread{}
		for _, c := range choices {
			spread.Choices = append(spread.Choices, room.Share{Choice: c})
		}
		for end := time.Now().Add(5 * time.Second); time.Now().Before(end); time.Sleep(time.Millisecond) {
			if f := s.livesOf(2, spread); f != nil {
				return f
			}
		}
		t.Fatal("the lives never come")
		return nil
	}
	if f := found("slow", "fine"); f["slow"] != nil || f["fine"]["agreed"] != 24 || s.mistake() != "" {
		t.Errorf("%v, %q", f, s.mistake())
	}
	if f := found("broken", "fine"); f["broken"] != nil || f["fine"]["agreed"] != 24 {
		t.Errorf("%v", f)
	}
	if said := s.mistake(); !strings.Contains(said, "round 3") || !strings.Contains(said, "nobody has number 99") {
		t.Errorf("the board says %q", said)
	}
}

// TestSomebodyWasNotAtTheirDesk: where a choice reached nobody in any life, the board has a question for it, which chance alone raises nowhere.
func TestSomebodyWasNotAtTheirDesk(t *testing.T) {
	for _, c := range []struct {
		lives map[string]map[string]int
		want  bool
	}{
		{map[string]map[string]int{"walk": {"not_there": 1000}, "write": {"understood": 600, "misread": 400}}, true},
		{map[string]map[string]int{"walk": {"not_there": 999, "opened": 1}, "write": {"understood": 600, "misread": 400}}, false},
		{map[string]map[string]int{"walk": {"opened": 1000}, "write": {"no_answer": 1000}}, false},
		{nil, false}, // they are still being lived
	} {
		p := &shownPage{}
		for _, choice := range []string{"walk", "write"} {
			p.Rows = append(p.Rows, shareRow{Lives: marksOf(c.lives[choice], nil)})
		}
		if got := p.Away(); got != c.want {
			t.Errorf("%v: %v", c.lives, got)
		}
		tmpl, err := templates()
		if err != nil {
			t.Fatal(err)
		}
		var page strings.Builder
		p.Answered, p.Enough = 5, true
		if err := tmpl.ExecuteTemplate(&page, "boardpart", &boardPage{Spread: p}); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(page.String(), "Where on your page did it say so"); got != c.want {
			t.Errorf("%v: the board asks %v", c.lives, got)
		}
	}
}

// noNames keeps nothing.
type noNames struct{ Keeper }

func (noNames) Names(context.Context, string) (map[string]string, error) {
	return map[string]string{}, nil
}
