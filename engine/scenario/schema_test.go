package scenario

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/xeipuuv/gojsonschema"
)

// TestSchemaAcceptsWhatTheCheckerAccepts holds every scenario without findings against the schema, with and without its own ids.
func TestSchemaAcceptsWhatTheCheckerAccepts(t *testing.T) {
	files, err := filepath.Glob(testScenarios + "ok/*.toml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, pattern := range []string{"cookbook/*.toml", "certified/*.toml", "../*/*.toml"} {
		more, err := filepath.Glob(testScenarios + pattern)
		if err != nil || len(more) == 0 {
			t.Fatal(more, err)
		}
		files = append(files, more...)
	}
	for _, name := range files {
		src, _, found := LoadFile(name)
		if src == nil || HasErrors(found) {
			t.Fatal(found)
		}
		for _, ids := range []*Source{nil, src} {
			for _, problem := range validated(t, ids, name) {
				t.Errorf("%s: %s", name, problem)
			}
		}
	}
}

// TestSchemaRefuses: what a schema can see, it refuses.
func TestSchemaRefuses(t *testing.T) {
	src, _, _ := LoadFile(testScenarios + "ok/minimal.toml")
	for name, part := range map[string]string{
		"unknown-key-top.toml": "titel", "act-unknown-verb.toml": "anser", "date-form.toml": "event.0.by", "scene-unknown.toml": "scene",
		"outcome-unknown.toml": "outcome", "type-mismatch.toml": "", "unknown-matter.toml": "opens", "unknown-person.toml": "person",
	} {
		problems := validated(t, src, testScenarios+"broken/"+name)
		if len(problems) == 0 || !strings.Contains(strings.Join(problems, "\n"), part) {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func validated(t *testing.T, ids *Source, file string) []string {
	t.Helper()
	var table map[string]any
	if _, err := toml.DecodeFile(file, &table); err != nil {
		t.Fatal(file, err)
	}
	data, err := json.Marshal(Schema(ids))
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(data))
	if err != nil {
		t.Fatal(err)
	}
	document, err := json.Marshal(table)
	if err != nil {
		t.Fatal(err)
	}
	result, err := schema.Validate(gojsonschema.NewBytesLoader(document))
	if err != nil {
		t.Fatal(err)
	}
	var problems []string
	for _, e := range result.Errors() {
		problems = append(problems, e.String())
	}
	return problems
}

// TestSchemaListsAreOfKeysThatThereAre: a list of a key that was renamed would say nothing.
func TestSchemaListsAreOfKeysThatThereAre(t *testing.T) {
	keys := map[string]bool{}
	var walk func(reflect.Type)
	walk = func(r reflect.Type) {
		switch r.Kind() {
		case reflect.Slice, reflect.Map, reflect.Array:
			walk(r.Elem())
		case reflect.Struct:
			for i := range r.NumField() {
				f := r.Field(i)
				keys[r.Name()+"."+f.Tag.Get("toml")] = true
				walk(f.Type)
				if box := f.Tag.Get("box"); strings.Trim(box, "0123456789") != "" {
					t.Errorf("%s.%s: box %q is no number", r.Name(), f.Name, box)
				}
			}
		}
	}
	walk(reflect.TypeFor[Source]())
	for key := range closedLists() {
		if !keys[key] {
			t.Errorf("there is no %s", key)
		}
	}
	if len(keys) < 150 || docOf("EventSource.by") == "" {
		t.Errorf("%d keys", len(keys))
	}
}

// TestSchemaInAnEditor lets an off-the-shelf TOML language server validate two-strides with its schema, where one can be had.
func TestSchemaInAnEditor(t *testing.T) {
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("asks npm for @taplo/cli: set HEADCOUNT_LONG=1")
	}
	if _, err := exec.LookPath("npx"); err != nil {
		t.Skip("no npx here")
	}
	src, _, _ := LoadFile("../../scenarios/two-strides")
	data, err := json.MarshalIndent(Schema(src), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	schema := filepath.Join(dir, "schema.json")
	if err := os.WriteFile(schema, data, 0o600); err != nil {
		t.Fatal(err)
	}
	check := func(files ...string) (string, error) {
		args := append([]string{"--yes", "@taplo/cli@0.7.0", "check", "--schema", "file://" + schema}, files...)
		out, err := exec.Command("npx", args...).CombinedOutput()
		return string(out), err
	}
	files, err := filepath.Glob("../../scenarios/two-strides/*.toml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	if out, err := check(files...); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	wrong := filepath.Join(dir, "wrong.toml")
	if err := os.WriteFile(wrong, []byte("tittle = \"x\"\n[[event]]\nid = \"e\"\nscene = \"kitchen\"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := check(wrong); err == nil || !strings.Contains(out, "tittle") {
		t.Errorf("a wrong file passes: %s", out)
	}
}
