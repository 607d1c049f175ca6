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

// TestEntriesAreWhole: a unit, a range that holds the default, a family, a grade, a source, a section; a status wherever a study is named,
// and none where the number is our own.
func TestEntriesAreWhole(t *testing.T) {
	for _, e := range Registry() {
		own := e.Source == "switch" || strings.HasPrefix(e.Source, "own ")
		switch {
		case e.Unit == "" || e.Family == "" || e.Source == "" || e.Section == "" || e.Note == "":
			t.Errorf("%s: something is empty in %+v", e.Name, e)
		case !strings.Contains("ABCD", e.Grade) || len(e.Grade) != 1:
			t.Errorf("%s: grade %q", e.Name, e.Grade)
		case e.Status != "" && e.Status != "L1" && e.Status != "L2" && e.Status != "M":
			t.Errorf("%s: status %q", e.Name, e.Status)
		case own != (e.Status == ""):
			t.Errorf("%s: source %q with status %q: own assumptions have none, studies have one", e.Name, e.Source, e.Status)
		case own && e.Grade != "D" && e.Name != "Turnover.Base": // which is set to a rate that is graded
			t.Errorf("%s: grade %s on nothing published", e.Name, e.Grade)
		case (e.Checked == "") != (e.Date == ""):
			t.Errorf("%s: checked by %q on %q", e.Name, e.Checked, e.Date)
		case !(e.Low < e.High) || e.Value < e.Low || e.Value > e.High:
			t.Errorf("%s: %v is not within %v and %v", e.Name, e.Value, e.Low, e.High)
		}
	}
}

// TestAuditTablesNameWhatIsThere: each name of the tables beside the rows belongs to a row, in no family twice; what the rows call a
// chance, a log-normal or an SD has a family.
func TestAuditTablesNameWhatIsThere(t *testing.T) {
	rows, groups, member := map[string]Entry{}, map[string]bool{}, map[string]string{}
	for _, e := range Registry() {
		group, _, _ := strings.Cut(e.Name, ".")
		rows[e.Name], groups[group] = e, true
	}
	known := func(table, name string) {
		if rows[name].Name == "" {
			t.Errorf("%s names %s, which is no coefficient", table, name)
		}
	}
	for _, f := range families {
		for _, name := range f.members {
			known("families", name)
			if member[name] != "" {
				t.Errorf("%s is %s and %s", name, member[name], f.name)
			}
			member[name] = f.name
		}
	}
	for _, d := range departures {
		known("departures", d.name)
	}
	for _, f := range flips {
		known("flips", f.name)
		if e := rows[f.name]; !e.SizeIsOurs() {
			t.Errorf("flips names %s of grade %s; the rule is about sizes of our own", f.name, e.Grade)
		}
	}
	for _, a := range audits {
		for _, g := range a.groups {
			if !groups[g] {
				t.Errorf("audits names %s, which is no group", g)
			}
		}
	}
	scales := map[string]bool{"Needs.WeekSD": true, "Reading.OutputSD": true, "Reading.SkillSD": true} // they turn output into z and draw nothing
	for name, e := range rows {
		random := e.Unit == "logit" || strings.HasPrefix(e.Note, "chance") || strings.HasPrefix(e.Note, "SD of") || strings.HasPrefix(e.Note, "log-normal")
		if random && e.Family == "constant" && !scales[name] {
			t.Errorf("%s (%s) shapes a draw and has no family", name, e.Note)
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
