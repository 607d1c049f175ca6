//go:build !js

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/scenarios"
)

// TestNotesForWhoeverLeads: those of every scenario that ships are in the program, and those of a folder beside it; where there are none, there is nothing.
func TestNotesForWhoeverLeads(t *testing.T) {
	for _, name := range scenarios.Shipped() {
		if text := notesOf(name); !strings.HasPrefix(text, "# ") || !strings.Contains(text, "notes for the facilitator") {
			t.Errorf("%s: %.80q", name, text)
		}
	}
	own := t.TempDir()
	if text := notesOf(own); text != "" {
		t.Errorf("of an empty folder: %q", text)
	}
	if err := os.WriteFile(filepath.Join(own, "NOTES.md"), []byte("# Mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{own: "# Mine", filepath.Join(own, "NOTES.md"): "", "no-such-scenario": ""} {
		if text := notesOf(name); text != want {
			t.Errorf("of %s: %q", name, text)
		}
	}
}
