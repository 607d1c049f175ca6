//go:build !js

package main

import (
	"context"
	"testing"

	"headcount/engine/debrief"
	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/save"
)

// TestForecastsAreOfOnesOwnPlays: a log that is one of the kept plays brings the forecasts of all of them; of somebody else's nothing is known.
func TestForecastsAreOfOnesOwnPlays(t *testing.T) {
	sc, err := openScenario("machine-room")
	if err != nil {
		t.Fatal(err)
	}
	log, _, err := botPlay(sc, 3, 3, "", policy.Named("operator"))
	if err != nil {
		t.Fatal(err)
	}
	r := debrief.New(context.Background(), sc, log)
	if err := r.Open("dice", debrief.Shelf{}, ""); err != nil {
		t.Fatal(err)
	}
	doc := &debrief.Document{Scenario: "machine-room", Log: log.ID(), Debrief: r.Page()}
	store := save.NewMemory(nil)
	other, err := play.New(sc, store, 1, 1, func() uint64 { return 1 })
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	if addForecasts(doc, store); doc.Debrief.File.Forecasts != nil {
		t.Error("somebody else's log brought forecasts")
	}
	keepLog(t, store, log)
	addForecasts(doc, store)
	if f := doc.Debrief.File.Forecasts; f == nil || f.Needed != 10 || len(f.Sides) != 2 || f.Sides[0].N == 0 {
		t.Errorf("%+v", doc.Debrief.File.Forecasts)
	}
}

func keepLog(t *testing.T, store save.Store, log declog.Log) {
	t.Helper()
	_, w, err := store.Create(log.Header)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range log.Entries {
		if err := w.Append(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}
