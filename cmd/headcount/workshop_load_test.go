//go:build !js

package main

import (
	"encoding/json"
	"os"
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
	for _, wrong := range [][]string{
		{"--rooms", "0"},
		{"--seats", "201"},
		{"--moves", "-1"},
		{"no-such-scenario"},
		{"--pace", "1s"},
		{"--lasting", "9s"},
		{"--store", "w.db"},
		{"--boards", "127.0.0.1:1"},
		{"--nodes", "127.0.0.1:1", "--pace", "0s"},
		{"--nodes", "127.0.0.1:1", "--lasting", "25h"},
		{"--nodes", "192.0.2.1:1", "--boards", "127.0.0.1:2", "--store", "postgres://127.0.0.1:1/x"},
		{"--nodes", "127.0.0.1:1", "--store", "postgres://127.0.0.1:1/x"},
	} {
		out.Reset()
		problems.Reset()
		code := run(append([]string{"workshop", "load"}, wrong...), strings.NewReader(""), &out, &problems)
		if code != exitNot || out.Len() > 0 || strings.Count(problems.String(), "\n") != 1 || strings.Contains(problems.String(), "refused") {
			t.Errorf("%v: %d %s", wrong, code, problems.String())
		}
	}
}

// TestTenThousandPhones: with ten thousand streams open and ten thousand choices made at the same moment, no choice is lost and whoever serves
// stays under 600 MB at its most, the test program that it is here included. How long it takes is reported: that is the machine's matter too.
func TestTenThousandPhones(t *testing.T) {
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("skipped without HEADCOUNT_LONG=1: it takes a minute or two, and wants the machine for itself")
	}
	t.Setenv(asProgram, "1")
	var out, problems strings.Builder
	code := run([]string{"workshop", "load", "--rooms", "250", "--moves", "0", "--json"}, strings.NewReader(""), &out, &problems)
	if code != exitWell && code != exitShort {
		t.Fatalf("%d: %s", code, problems.String())
	}
	var r load.Report
	if err := json.Unmarshal([]byte(out.String()), &r); err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	if err := r.Write(&text); err != nil {
		t.Fatal(err)
	}
	t.Log("\n" + text.String())
	if r.Together.N != 10_000 || r.Back.N != 10_000 || r.Unsaved != 0 {
		t.Errorf("%d choices, %d streams came back, %d not acknowledged: %s", r.Together.N, r.Back.N, r.Unsaved, r.Problem)
	}
	if r.Peak > 600<<20 {
		t.Errorf("it took %d MB", r.Peak>>20)
	}
}
