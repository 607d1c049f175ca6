package scenario

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
)

// TestSARIFIsValid holds the findings of all broken scenarios against the published schema, which the library carries; that nothing of ours is
// lost in the library's own types shows that there is no key the standard does not know.
func TestSARIFIsValid(t *testing.T) {
	files, err := filepath.Glob(testScenarios + "broken/*.toml")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	found := CheckPaths(files...)
	for _, list := range [][]Diagnostic{found, nil} {
		var b bytes.Buffer
		if err := WriteSARIF(&b, list, "1.0", map[string]any{"saves": "safe"}); err != nil {
			t.Fatal(err)
		}
		report, err := sarif.FromBytes(b.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if err := report.Validate(); err != nil {
			t.Error(err)
		}
		if len(report.Runs[0].Results) != len(list) {
			t.Errorf("%d results of %d findings", len(report.Runs[0].Results), len(list))
		}
		again, err := json.Marshal(report)
		if err != nil {
			t.Fatal(err)
		}
		var ours, theirs any
		if json.Unmarshal(b.Bytes(), &ours) != nil || json.Unmarshal(again, &theirs) != nil {
			t.Fatal("not JSON")
		}
		if lost := missingFrom(ours, theirs, "$"); lost != "" {
			t.Errorf("the standard does not know %s", lost)
		}
	}
}

// missingFrom returns the path of something in a that is not in b, or "".
func missingFrom(a, b any, path string) string {
	switch a := a.(type) {
	case map[string]any:
		other, ok := b.(map[string]any)
		if !ok {
			return path
		}
		for key, item := range a {
			if lost := missingFrom(item, other[key], path+"."+key); lost != "" {
				return lost
			}
		}
	case []any:
		other, ok := b.([]any)
		if !ok && len(a) > 0 || len(a) != len(other) {
			return path
		}
		for i := range a {
			if lost := missingFrom(a[i], other[i], path+"[]"); lost != "" {
				return lost
			}
		}
	default:
		if a != b && (b != nil || fmt.Sprint(a) != "0") { // the library leaves out an index of 0, which is the default
			return path
		}
	}
	return ""
}
