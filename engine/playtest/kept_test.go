package playtest

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"headcount/engine/policy"
	"headcount/scenarios"
)

// ofOld are tables that a short search of two-strides does not find: one that came near once, and one that the grammar of the search cannot say.
var ofOld = []string{
	`promises 1
waiting > 0 -> answer waiting by walk
weekday > 2 days -> notice oldest by aside
unanswered > 0 -> answer oldest by chat
otherwise -> one_to_one weary by walk with_reasons`,
	`promises 2
unanswered > 3 -> answer oldest by aside
waiting > 0 -> ask waiting by aside # who comes over
otherwise -> talk longest by aside`,
}

// TestSearchNeverEndsBelow: whatever tables a search begins with, what it finds comes to no less than any of them over the fresh plays, with the workers there
// happen to be, and hands on what the next is to begin with.
func TestSearchNeverEndsBelow(t *testing.T) {
	sc, o, ctx := twoStrides(t), Options{Runs: 24}, context.Background()
	without := search(ctx, sc, o)
	if without.Table == "" || without.Best[0] != without.Table || len(without.Began) > 0 {
		t.Fatalf("%+v", without)
	}
	o.Tables = append(slices.Clone(ofOld), without.Best...)
	with := search(ctx, sc, o)
	if with.Plays <= without.Plays || !slices.Equal(with.Began, o.Tables) || len(with.Notes) > 0 {
		t.Errorf("it did not begin with them: %+v", with)
	}
	top := 0.0
	for _, text := range o.Tables {
		table := ruleTable(text)
		f := figure(yardsticks(policyPlays(ctx, sc, o, "", func() policy.Decider { return table }, confirming*o.Runs, freshSeed)))
		if top = max(top, f.Median); f.Median > with.Confirmed.Median {
			t.Errorf("the search ends at %.2f, and this table comes to %.2f:\n%s", with.Confirmed.Median, f.Median, text)
		}
	}
	if top <= without.Confirmed.Median {
		t.Fatalf("no table of old is above what a search finds by itself (%.2f, %.2f), so that nothing is tested", top, without.Confirmed.Median)
	}
	if len(with.Best) == 0 || len(with.Best) > keeps || with.Best[0] != with.Table {
		t.Errorf("hands on %q, and found %q", with.Best, with.Table)
	}
	o.Tables, o.Workers = with.Best, 3
	if next := search(ctx, sc, o); next.Confirmed.Median < with.Confirmed.Median {
		t.Errorf("the next search ends at %.2f, after %.2f", next.Confirmed.Median, with.Confirmed.Median)
	}
}

// TestTablesThatNoLongerFit: what cannot be read any more is left out with a note that says which and why, and the search goes on.
func TestTablesThatNoLongerFit(t *testing.T) {
	fit, notes := fitting([]string{ofOld[0], "promises 1\nphlogiston > 0 -> wait", ofOld[0], ofOld[1], ""})
	if !slices.Equal(fit, ofOld) {
		t.Errorf("fit are %q", fit)
	}
	if len(notes) != 2 || !strings.HasPrefix(notes[0], "rule table 2 of the certificate no longer fits, and the search begins without it: ") || !strings.Contains(notes[0], "phlogiston") {
		t.Errorf("noted is %q", notes)
	}
	r := Report{Certificate: &Certificate{Searched: Searched{Table: ofOld[0], Began: fit, Notes: notes}}}
	for _, write := range []func(*bytes.Buffer) error{func(b *bytes.Buffer) error { return r.WriteText(b, false) }, func(b *bytes.Buffer) error { return r.WriteHTML(b) }} {
		var b bytes.Buffer
		if err := write(&b); err != nil || !strings.Contains(b.String(), "rule table 2 of the certificate no longer fits") {
			t.Errorf("%v\n%s", err, b.String())
		}
	}
}

// TestCertificatesRead: one of before tables were kept hands on its winner; what is none, or one of another scenario, says so.
func TestCertificatesRead(t *testing.T) {
	sc := twoStrides(t)
	for _, k := range []struct {
		data, note, fails string
		want              []string
	}{
		{data: `{"scenario": "two-strides", "searched": {"table": "otherwise -> wait", "tried": 331}, "lead": {"low": 1}}`, want: []string{"otherwise -> wait"}},
		{data: `{"scenario": "two-strides", "searched": {"table": "a", "began": ["b"], "best": ["a", "c"]}}`, want: []string{"a", "c"}},
		{data: `{"scenario": "two-strides", "stopped": "searching for rules"}`},
		{data: `{"scenario": "re-re-re", "searched": {"table": "otherwise -> wait"}}`, note: "the certificate is one of re-re-re, and this is two-strides: the search begins without its tables"},
		{data: `{"searched": {"table": "otherwise -> wait"}}`, fails: "it names no scenario"},
		{data: `{"scenario": "two-str`, fails: "it cannot be read as a certificate"},
	} {
		c, err := ReadCertificate([]byte(k.data))
		if (err != nil) != (k.fails != "") || err != nil && !strings.Contains(err.Error(), k.fails) {
			t.Errorf("%s: %v", k.data, err)
		}
		if err != nil {
			continue
		}
		if got, note := c.TablesOf(sc); !slices.Equal(got, k.want) || note != k.note {
			t.Errorf("%s: %q %q", k.data, got, note)
		}
		var b bytes.Buffer
		if err := c.Write(&b); err != nil {
			t.Fatal(err)
		}
		if again, err := ReadCertificate(b.Bytes()); err != nil || !slices.Equal(again.Searched.Tables(), c.Searched.Tables()) {
			t.Errorf("written and read: %v %+v", err, again)
		}
	}
}

// TestOlderTablesStayBelow: the attentive policy comes out above every table that a certificate keeps, over the plays that confirm a search, by more than
// chance makes of it. The first of them is the winner, which TestCertificateStandsFor holds.
func TestOlderTablesStayBelow(t *testing.T) {
	held := 0
	for _, id := range scenarios.Certified() {
		sc, o, ctx := shipped(t, id), Options{}, context.Background()
		c, _ := readCertificate(t, id)
		tables := c.Searched.Tables()
		if len(tables) < 2 {
			continue
		}
		attentive, _ := PlayerByName(sc, reference)
		n, first := c.Searched.Confirmed.Runs, c.Searched.First
		ours := yardsticks(policyPlays(ctx, sc, o, reference, attentive, n, first))
		for _, text := range tables[1:] {
			table := ruleTable(text)
			lead := above(ours, yardsticks(policyPlays(ctx, sc, o, "a table that is kept", func() policy.Decider { return table }, n, first)))
			t.Logf("%s: the reference comes out above a table that is kept by %.2f (%.2f to %.2f)", id, lead.Median, lead.Low, lead.High)
			if held++; lead.Low <= 0 {
				t.Errorf("%s: these rules win: %.2f (%.2f to %.2f)\n%s", id, lead.Median, lead.Low, lead.High, text)
			}
		}
	}
	if held == 0 {
		t.Error("no certificate keeps a table beside its winner")
	}
}
