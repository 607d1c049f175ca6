//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestReplayOfADamagedLogFallsShort: a log that is not whole is replayed as far as it is, the end is named by its entry and day, and the exit code is
// that of something that fell short, whether its last line is torn, a line in its middle is damaged, or nothing but the header is left.
func TestReplayOfADamagedLogFallsShort(t *testing.T) {
	_, text := playedLibrary(t)
	lines := slices.Collect(strings.Lines(text))
	if len(lines) < 8 {
		t.Fatalf("only %d lines", len(lines))
	}
	hole := slices.Clone(lines)
	hole[5] = strings.Replace(hole[5], `"`, `!`, 1)
	bare := slices.Clone(lines[:2])
	bare[1] = bare[1][:10]
	for name, c := range map[string]struct {
		text string
		kept int
		torn bool
		ends string
	}{
		"torn":   {text[:len(text)-9], len(lines) - 2, true, "the log ends at entry"},
		"hole":   {strings.Join(hole, ""), 4, false, "the log ends at entry 4, on "},
		"header": {strings.Join(bare, ""), 0, true, "the log ends before its first entry"},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "play.log")
			if err := os.WriteFile(file, []byte(c.text), 0o600); err != nil {
				t.Fatal(err)
			}
			var out, said bytes.Buffer
			if code := run([]string{"replay", file}, nil, &out, &said); code != exitShort || !strings.Contains(out.String(), c.ends) || strings.Contains(out.String(), "every checkpoint the same, state") {
				t.Errorf("exit code %d\n%s%s", code, &out, &said)
			}
			out.Reset()
			code := run([]string{"replay", file, "--json"}, nil, &out, &said)
			var r replayed
			if err := json.Unmarshal(out.Bytes(), &r); err != nil || code != exitShort {
				t.Fatalf("exit code %d, %v\n%s", code, err, &out)
			}
			if r.Same || r.Entry != c.kept+1 || r.Damage == nil || r.Damage.Kept != c.kept || r.Damage.Torn != c.torn || r.Damage.Line != c.kept+2 {
				t.Errorf("%s", &out)
			}
		})
	}
}
