package room

import (
	"slices"
	"testing"
)

// TestNoAnswerIsNoForecastThatFailed: what no answer came to is counted beside the forecasts, and neither for nor against them.
func TestNoAnswerIsNoForecastThatFailed(t *testing.T) {
	byChoice := map[string]*Share{}
	for _, a := range []Answer{
		{Choice: "write", Forecast: 80, Came: "understood", Hoped: true, Out: true},
		{Choice: "write", Forecast: 40, Came: "misread", Out: true},
		{Choice: "write", Forecast: 90, Came: "no_answer"},
		{Choice: "write", Forecast: -1, Came: "no_answer"},
	} {
		gather(byChoice, &a)
	}
	s := byChoice["write"]
	s.finish()
	if s.Count != 4 || !slices.Equal(s.Forecasts, []int{40, 80}) || s.Hoped != 1 || s.Never != 1 || s.Mean != 60 || len(s.Ways) != 3 {
		t.Errorf("%+v", s)
	}
	spread := Spread{Choices: []Share{*s, *s, *s}}
	if spread.calling(); spread.Calling == nil || *spread.Calling != (Calling{Said: 60, Came: 50, N: 6}) {
		t.Errorf("the room: %+v", spread.Calling)
	}
}
