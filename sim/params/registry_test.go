package params

import (
	"reflect"
	"strings"
	"testing"
)

// numbers walks Params and returns the path of every number in it, with a pointer to it.
func numbers(t *testing.T, p *Params) map[string]any {
	t.Helper()
	found := map[string]any{}
	var walk func(path string, v reflect.Value)
	walk = func(path string, v reflect.Value) {
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				walk(strings.TrimPrefix(path+"."+v.Type().Field(i).Name, "."), v.Field(i))
			}
		case reflect.Float64, reflect.Int:
			found[path] = v.Addr().Interface()
		default:
			t.Errorf("%s is a %v; coefficients are float64 or int, each with a name of its own", path, v.Kind())
		}
	}
	walk("", reflect.ValueOf(p).Elem())
	return found
}

// TestRegistryIsComplete: every number of Params has one entry, every entry a number, and the row points at the number it names.
func TestRegistryIsComplete(t *testing.T) {
	p := Default()
	all := numbers(t, &p)
	seen := map[string]bool{}
	for _, rows := range tables() {
		for _, r := range rows {
			if seen[r.name] {
				t.Errorf("%s has two entries", r.name)
			}
			seen[r.name] = true
			want, ok := all[r.name]
			if !ok {
				t.Errorf("%s is in the registry and not in Params", r.name)
				continue
			}
			if got := r.at(&p); got != want {
				t.Errorf("the entry of %s points at another number", r.name)
			}
		}
	}
	for name := range all {
		if !seen[name] {
			t.Errorf("%s has no entry: add a row to a registry table", name)
		}
	}
	t.Logf("%d coefficients", len(all))
}

// TestEntriesAreWhole: a unit, a range that holds the default, a grade, a source, a section; a checked source where there is a grade
// above D that rests on a published size.
func TestEntriesAreWhole(t *testing.T) {
	for _, e := range Registry() {
		switch {
		case e.Unit == "" || e.Source == "" || e.Section == "" || e.Note == "":
			t.Errorf("%s: something is empty in %+v", e.Name, e)
		case !strings.Contains("ABCD", e.Grade) || len(e.Grade) != 1:
			t.Errorf("%s: grade %q", e.Name, e.Grade)
		case e.Status != "" && e.Status != "L1" && e.Status != "L2" && e.Status != "M":
			t.Errorf("%s: status %q", e.Name, e.Status)
		case !(e.Low < e.High) || e.Value < e.Low || e.Value > e.High:
			t.Errorf("%s: %v is not within %v and %v", e.Name, e.Value, e.Low, e.High)
		}
	}
}

func TestSetAndGet(t *testing.T) {
	p := Default()
	if err := p.Set("Trust.Letdown", .12); err != nil || p.Trust.Letdown != .12 {
		t.Errorf("Trust.Letdown is %v, %v", p.Trust.Letdown, err)
	}
	if err := p.Set("Trust.AfterDays", 100); err != nil || p.Trust.AfterDays != 100 {
		t.Errorf("Trust.AfterDays is %v, %v", p.Trust.AfterDays, err)
	}
	if err := p.Set("Trust.AfterDays", 100.5); err == nil || p.Trust.AfterDays != 100 {
		t.Errorf("half a day: %v, now %v", err, p.Trust.AfterDays)
	}
	if v, err := p.Get("Trust.Letdown"); v != .12 || err != nil {
		t.Errorf("got %v, %v", v, err)
	}
	if _, err := p.Get("Trusty.Letdown"); err == nil || !strings.Contains(err.Error(), "did you mean Trust.Letdown") {
		t.Errorf("a wrong name: %v", err)
	}
	if d := Default(); d.Trust.Letdown == .12 {
		t.Error("Default has changed")
	}
}
