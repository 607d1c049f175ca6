package verify_test

import (
	"testing"

	"headcount/scenarios"
)

// TestForecastsAreAskedOfManyStyles: whoever goes by the book of machines is asked what they expect as well as whoever talks, or the difference
// between what was expected and what came would be shown only to those who hardly need it. Who does everything with their own hands, and
// leaves the rest, asks nothing of anybody, and is asked how it will end.
func TestForecastsAreAskedOfManyStyles(t *testing.T) {
	const plays, least = 5, 1.9 // forecasts a play, on average
	for _, id := range scenarios.Shipped() {
		sc := open(t, id)
		for _, style := range []string{"mail-first", "people-first", "micromanager", "attentive", "hands-on"} {
			asked := 0
			for seed := range uint64(plays) {
				for _, e := range record(t, sc, style, 10*seed).Entries {
					if e.Act.Forecast != nil {
						asked++
					}
				}
			}
			if float64(asked) < least*plays {
				t.Errorf("%s asks %s for %d forecasts in %d plays", id, style, asked, plays)
			}
		}
	}
}
