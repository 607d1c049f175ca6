package debrief

import (
	"testing"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/scenario"
)

// TestAForecastOfHowItEnds: what was expected of work done oneself, or of a thing left lying, is judged when the play is over and not before. What
// came is worked out here from the last state: was Harbour 4 done by its date, has Ana said why she asked?
func TestAForecastOfHowItEnds(t *testing.T) {
	sc := shipped(t, "two-strides")
	open := func(string) (*scenario.Scenario, error) { return sc, nil }
	release, _ := sc.ProjectID("release")
	date, _ := sc.MatterID("release-date")
	seen := map[string]map[bool]int{"own-query": {}, "let-lie": {}}
	for seed := uint64(26); seed <= 50; seed++ {
		log := playedBy(t, sc, "hands-on", seed)
		end := endState(t, sc, log)
		w := &end.Org.Work[release]
		want := map[string]bool{"own-query": w.Finished >= 0 && w.Finished <= w.Due, "let-lie": end.Org.Desk[date].Opened}
		log.Header.Policy = ""
		made := forecastsJudged(t, log, open)
		for i, e := range marksOf(log) {
			came, ours := want[e.Act.Choice]
			if !ours {
				continue
			}
			seen[e.Act.Choice][came]++
			if made[i].Came != came || made[i].Of != e.N {
				t.Errorf("seed %d, %s: it says %+v, and it came %v", seed, e.Act.Choice, made[i], came)
			}
			if cut := forecastsJudged(t, log.Cut(e.N), open); len(cut) > 0 {
				t.Errorf("seed %d, %s: judged on the day it was made: %+v", seed, e.Act.Choice, cut)
			}
		}
	}
	for choice, n := range seen {
		if n[true] == 0 || n[false] == 0 {
			t.Errorf("%s came so %d times and otherwise %d times: these plays show nothing", choice, n[true], n[false])
		}
	}
}

// marksOf lists the decisions that said what they expect.
func marksOf(log declog.Log) []declog.Entry {
	var list []declog.Entry
	for _, e := range log.Entries {
		if e.Act.Forecast != nil {
			list = append(list, e)
		}
	}
	return list
}

// foretold is what the debrief makes of the forecasts of one play, in their order.
type foretold struct {
	Of   int
	Came bool
}

func forecastsJudged(t *testing.T, log declog.Log, open func(string) (*scenario.Scenario, error)) []foretold {
	t.Helper()
	store := save.NewMemory(nil)
	keep(t, store, log)
	f, err := Forecasts(store, open)
	if err != nil {
		t.Fatal(err)
	}
	list := []foretold{}
	for n := range log.Entries[len(log.Entries)-1].N + 1 {
		for _, side := range f.Sides {
			for _, m := range side.Each {
				if m.Of == n {
					list = append(list, foretold{m.Of, m.Came})
				}
			}
		}
	}
	return list
}
