package scenario

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
)

// TestPartsFindTheSame: events that are compiled in parts at once come out as those compiled one after the other, findings and all.
func TestPartsFindTheSame(t *testing.T) {
	plain := generated(300)
	for name, text := range map[string]string{
		"clean":   plain,
		"unused":  strings.Replace(plain, "[yardstick]", "[[matter]]\nid = \"spare\"\ntitle = \"Spare\"\nperson = \"ana\"\n[yardstick]", 1),
		"scatter": strings.NewReplacer(`id = "event-7"`, `id = "event-8"`, `"set mood = mood + 1"`, `"set mod = mood + 1"`).Replace(plain),
		"one":     strings.Replace(plain, "seen(ana) > 3 days\nand (mood > 5", "seen(anna) > 3 days\nand (mood > 5", 1),
		"named":   strings.Replace(strings.ReplaceAll(plain, "gap > 0 and", "steady and"), "[yardstick]", "[[condition]]\nid = \"steady\"\nwhen = \"gap > 0 and moood > 1\"\n[yardstick]", 1),
	} {
		files := fstest.MapFS{"scenario.toml": {Data: []byte(text)}}
		compiled := func(inOrder bool) (*Scenario, []Diagnostic) {
			src, pos, found := Load(files, ".")
			if src == nil {
				t.Fatal(found)
			}
			c := newCompiler(src, pos)
			if inOrder {
				c.mention = func(mention) {}
			}
			return c.compile(pos)
		}
		want, wanted := compiled(true)
		got, found := compiled(false)
		if !reflect.DeepEqual(found, wanted) {
			t.Errorf("%s: %d findings in parts, %d in order", name, len(found), len(wanted))
		}
		if (got == nil) != (want == nil) || got != nil && (got.RulesHash != want.RulesHash || !reflect.DeepEqual(got.Events, want.Events)) {
			t.Errorf("%s: another scenario", name)
		}
		if name != "clean" && len(found) == 0 {
			t.Errorf("%s: nothing found", name)
		}
	}
}

// TestMarkOfNames: what has no mark in a table is not in it, and what is in it has one.
func TestMarkOfNames(t *testing.T) {
	e := &entry{kind: entryTable}
	for _, name := range []string{"", "a", "id", "text", "when", "längerer Name"} {
		if e.child(name) != nil {
			t.Errorf("%q is there before it was added", name)
		}
		kid := e.add(&entry{name: name})
		if e.child(name) != kid {
			t.Errorf("%q is not found", name)
		}
	}
}
