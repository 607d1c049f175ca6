package scenario

import (
	"slices"
	"testing"
	"testing/fstest"

	"headcount/engine/rule"
)

func TestReadings(t *testing.T) {
	sc, found := Open(fstest.MapFS{"scenario.toml": {Data: []byte(generated(1))}}, ".")
	if sc == nil {
		t.Fatal(found)
	}
	texts := func(d rule.Domain, id string) []string {
		var list []string
		for _, r := range sc.Readings(d, id) {
			if r.Program == nil || r.Doc == "" {
				t.Errorf("%s: %+v", r.Text, r)
			}
			list = append(list, r.Text)
		}
		return list
	}
	for _, c := range []struct {
		d             rule.Domain
		id, has, lack string
	}{
		{rule.Person, "ana", "truth.trust(ana)", "truth.motivation(ana)"}, // no model of needs runs here
		{rule.Person, "ben", "works_on(ben, release)", "open(ben)"},
		{rule.Matter, "date", "truth.concern(date)", "truth.trust(date)"},
		{rule.Project, "release", "truth.done(release)", "forecast(release)"},
		{rule.NoDomain, "", "truth.mean_trust", "energy"},
	} {
		list := texts(c.d, c.id)
		if !slices.Contains(list, c.has) || slices.Contains(list, c.lack) {
			t.Errorf("%v %s: %v", c.d, c.id, list)
		}
	}
	if list := sc.Readings(rule.Person, "nobody"); list != nil {
		t.Errorf("readings of nobody: %v", list)
	}
}

func TestValueWords(t *testing.T) {
	for _, c := range []struct {
		t    rule.Type
		u    rule.Unit
		v    float64
		want string
	}{
		{rule.Truth(), rule.UnitNone, 1, "true"},
		{rule.Truth(), rule.UnitNone, 0, "false"},
		{rule.Number(), rule.UnitDay, 6, "w2 tue"},
		{rule.Number(), rule.UnitDay, -1, "before w1 mon"},
		{rule.Number(), rule.UnitShare, .12345, "0.1235"},
		{rule.Enum(bandEnum), rule.UnitNone, 0, "unknown"},
		{rule.Enum(outcomeEnum), rule.UnitNone, 1e6, "1e+06"}, // no such outcome: the number, no panic
	} {
		if got := ValueWords(c.t, c.u, c.v); got != c.want {
			t.Errorf("%v %v: %q, want %q", c.t, c.v, got, c.want)
		}
	}
}

func TestReadDay(t *testing.T) {
	sc, _ := Open(fstest.MapFS{"scenario.toml": {Data: []byte(generated(1))}}, ".")
	for text, want := range map[string]int{"w1": 0, "w2": 5, "w2 tue": 6, "w2-tue": 6, "w12 fri": 59} {
		if day, err := sc.ReadDay(text); err != nil || int(day) != want {
			t.Errorf("%q: %v %v, want %d", text, day, err, want)
		}
	}
	for _, text := range []string{"", "w0", "w13", "w2 sun", "w2tue", "2", "tue", "w2 tue morning", "w-1", "w2  tue"} {
		if day, err := sc.ReadDay(text); err == nil {
			t.Errorf("%q is read as %v", text, day)
		}
	}
}
