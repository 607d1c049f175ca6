//go:build !js

package main

import (
	"encoding/json"
	"strings"
	"testing"

	"headcount/engine/workshop/load"
)

// TestWorkshopLoad: the measuring command serves, measures, prints and ends by itself, and no choice goes unsaved.
func TestWorkshopLoad(t *testing.T) {
	t.Setenv(asProgram, "1")
	var out, problems strings.Builder
	code := run([]string{"workshop", "load", "--rooms", "2", "--seats", "5", "--moves", "1", "--json"}, strings.NewReader(""), &out, &problems)
	if code != exitWell && code != exitShort { // short: this machine may be slow, and the test program is larger than the program
		t.Fatalf("%d: %s", code, problems.String())
	}
	var r struct {
		load.Report
		Aims []load.Aim `json:"aims"`
	}
	if err := json.Unmarshal([]byte(out.String()), &r); err != nil {
		t.Fatal(err)
	}
	if r.Together.N != 10 || r.Apart.N != 10 || r.Told.N != 10 || r.Reached.N != 10 || r.Back.N != 10 || r.Unsaved != 0 || r.Events != 2*(1+5+1+5+5+2) {
		t.Errorf("%+v", r.Report)
	}
	if r.Together.P50 <= 0 || r.Together.P50 > r.Together.P99 || r.Alone.Rate <= 0 || r.Many.Rate <= 0 || r.Heap == 0 || len(r.Aims) == 0 {
		t.Errorf("%+v", r)
	}
	for _, wrong := range [][]string{{"--rooms", "0"}, {"--seats", "201"}, {"--moves", "-1"}, {"no-such-scenario"}} {
		out.Reset()
		if code := run(append([]string{"workshop", "load"}, wrong...), strings.NewReader(""), &out, &problems); code != exitNot || out.Len() > 0 {
			t.Errorf("%v: %d", wrong, code)
		}
	}
}
