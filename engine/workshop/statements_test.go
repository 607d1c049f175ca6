package workshop_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xeipuuv/gojsonschema"

	"headcount/engine/workshop"
)

// published is the structure of xAPI 1.0.3 as its specification publishes it, in tables; the schema puts them into one file.
func published(t *testing.T) *gojsonschema.Schema {
	t.Helper()
	text, err := os.ReadFile("testdata/xapi-1.0.3.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// faults lists what a list of statements breaks of the published structure.
func faults(t *testing.T, schema *gojsonschema.Schema, text string) []string {
	t.Helper()
	r, err := schema.Validate(gojsonschema.NewStringLoader(text))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, e := range r.Errors() {
		list = append(list, e.String())
	}
	return list
}

// played is a session of six with two rounds behind it.
func played(t *testing.T) *hall {
	t.Helper()
	h := newHall(t, workshop.Options{})
	var people []*browser
	for k := range 6 {
		people = append(people, h.sit([]string{"", "Wilma"}[k%2], 0))
	}
	for range 2 {
		h.command("Open the round")
		for k, b := range people {
			b.through(k / 3)
		}
		h.command("Close the round")
	}
	return h
}

// TestStatementsKeepThePublishedStructure: what is exported keeps it, its ids stay the same each time, and every way of breaking it is found,
// so that the check is worth something.
func TestStatementsKeepThePublishedStructure(t *testing.T) {
	h, schema := played(t), published(t)
	text := h.boss.get("/export/statements.json")
	if list := faults(t, schema, text); len(list) > 0 {
		t.Errorf("%v", list)
	}
	if again := h.boss.get("/export/statements.json"); again != text {
		t.Error("exported again, the statements differ")
	}
	if strings.Contains(text, "Wilma") {
		t.Error("a statement holds a name")
	}
	for what, change := range map[string]func(s map[string]any){
		"no actor":               func(s map[string]any) { delete(s, "actor") },
		"no verb":                func(s map[string]any) { delete(s, "verb") },
		"no object":              func(s map[string]any) { delete(s, "object") },
		"an id that is none":     func(s map[string]any) { s["id"] = "7" },
		"a word of our own":      func(s map[string]any) { s["seat"] = "s1" },
		"two identities":         func(s map[string]any) { s["actor"].(map[string]any)["mbox"] = "mailto:a@b.example" },
		"no identity":            func(s map[string]any) { delete(s["actor"].(map[string]any), "account") },
		"a home page that isn't": func(s map[string]any) { s["actor"].(map[string]any)["account"].(map[string]any)["homePage"] = "here" },
		"a verb without IRI":     func(s map[string]any) { s["verb"].(map[string]any)["id"] = "answered" },
		"no language": func(s map[string]any) {
			s["verb"].(map[string]any)["display"] = map[string]any{"in English": "answered"}
		},
		"an extension's name": func(s map[string]any) { s["result"].(map[string]any)["extensions"] = map[string]any{"came": "agreed"} },
		"a truth in quotes":   func(s map[string]any) { s["result"].(map[string]any)["completion"] = "true" },
		"another version":     func(s map[string]any) { s["version"] = "2.0.0" },
		"a time without zone": func(s map[string]any) { s["timestamp"] = "2026-11-26T03:00:00" },
		"a registration":      func(s map[string]any) { s["context"].(map[string]any)["registration"] = "room 4" },
		"platform of no activity": func(s map[string]any) {
			s["object"] = map[string]any{"objectType": "StatementRef", "id": s["id"]}
		},
	} {
		var list []map[string]any
		if err := json.Unmarshal([]byte(text), &list); err != nil || len(list) != 12 {
			t.Fatalf("%d statements, %v", len(list), err)
		}
		change(list[3])
		raw, err := json.Marshal(list)
		if err != nil {
			t.Fatal(err)
		}
		if len(faults(t, schema, string(raw))) == 0 {
			t.Errorf("%s: nothing is found", what)
		}
	}
}

// TestStatementsSuitAnotherReader hands the export to a validator that learning record stores use.
func TestStatementsSuitAnotherReader(t *testing.T) {
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("skipped without HEADCOUNT_LONG=1: it fetches a package")
	}
	for _, need := range []string{"npm", "node"} {
		if _, err := exec.LookPath(need); err != nil {
			t.Skipf("no %s here: statements were not shown to another validator", need)
		}
	}
	dir := t.TempDir()
	if out, err := exec.Command("npm", "install", "--no-audit", "--no-fund", "--prefix", dir, "@learninglocker/xapi-validation@3.0.0").CombinedOutput(); err != nil {
		t.Skipf("npm install: %v: %s", err, out)
	}
	h := played(t)
	script := `const v = require("@learninglocker/xapi-validation").default; const list = JSON.parse(require("fs").readFileSync("list.json")); let bad = 0;
list.push({ ...list[0], version: "2.0.0" }); // to see that it looks
list.forEach((s, i) => { const w = v(s, []); if (w.length) { bad++; console.log(i, JSON.stringify(w)); } }); console.log(list.length + " statements, " + bad + " refused");`
	for name, text := range map[string]string{"list.json": h.boss.get("/export/statements.json"), "check.js": script} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("node", "check.js")
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "13 statements, 1 refused") {
		t.Errorf("%v: %s", err, out)
	}
}
