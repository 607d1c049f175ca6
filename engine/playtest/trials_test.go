package playtest

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestOnlyWhatWasDoneCounts: a luck in which something in do was refused, was not there or did not come up is none in which it was done, and the
// message says what it was.
func TestOnlyWhatWasDoneCounts(t *testing.T) {
	data, err := os.ReadFile(defects + "choice-never-open.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		do, says string
		counted  int
	}{
		{`"first.walk"`, "", 20},
		{`"first.walk", "third.sample"`, "third.sample could not be taken: Eli", 0},
		{`"first.write"`, "first.write was not there to be chosen", 0},
	} {
		name := filepath.Join(t.TempDir(), "x.toml")
		text := string(data) + "\n[[test]]\nid = \"x\"\ngiven = { policy = \"idle\", lucks = 20 }\ndo = [" + x.do + "]\n  [[test.expect]]\n  that = \"chose(first.walk)\"\n"
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		r := RunTrials(context.Background(), open(t, name), Options{})[0]
		if r.Counted != x.counted || r.OK != (x.says == "") || !strings.Contains(r.Message, x.says) {
			t.Errorf("%s: %+v", x.do, r)
		}
	}
}
