//go:build !js

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/ui/screen"
)

// TestSettingsThatCannotBeRead: what can be read of the settings holds, what cannot is told and stands aside before the first change takes its place.
func TestSettingsThatCannotBeRead(t *testing.T) {
	whole, err := encodePrefs(screen.DefaultSettings())
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		text  string
		told  string  // part of what is said at the start; empty where nothing is
		scale float64 // of text
	}{
		"none":             {"", "", 1},
		"as written":       {string(whole), "", 1},
		"a part":           {`{"text_scale": 1.3, "whole_screen": true, "keys": {"undo": "u"}}`, "", 1.3},
		"begins with mark": {"\ufeff{\"text_scale\": 1.5}", "", 1.5},
		"nothing set":      {`{"keys": null}`, "", 1},
		"half":             {"{\n  \"text_scale\": 1.5,\n  \"high", "(line 3: unexpected end of JSON input)", 1},
		"another language": {"text_scale = 1.5\n", "(line 1: invalid character", 1},
		"no settings":      {`[1, 2]`, "([1,2])", 1},
		"another type":     {`{"text_scale": "big", "sound": false}`, `(text_scale "big")`, 1},
		"out of range":     {`{"text_scale": 7}`, "(text_scale 7)", 2},
		"a newer one's":    {`{"text_scale": 1.5, "haptics": true, "keys": {"fly": "Y", "undo": "7"}}`, `(haptics true, keys.fly "Y", keys.undo "7")`, 1.5},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("HEADCOUNT_SAVES", t.TempDir())
			file := settingsFile{}
			if c.text != "" {
				if err := file.write(c.text); err != nil {
					t.Fatal(err)
				}
			}
			kept := keptSettings{shelf: file}
			set, told := kept.read()
			if (told == "") != (c.told == "") || !strings.Contains(told, c.told) || set.Theme.TextScale != c.scale {
				t.Errorf("text of size %v, want %v; told %q, want %q in it", set.Theme.TextScale, c.scale, told, c.told)
			}
			aside := file.path() + ".damaged-1"
			if now, err := file.read(); now != c.text || err != nil {
				t.Fatalf("reading changed the file to %q (%v)", now, err)
			}
			for n := range 2 { // the second change has nothing more to put aside
				told = kept.keep(set)
				if want := c.told != "" && n == 0; strings.Contains(told, aside) != want || (told != "") != want {
					t.Errorf("change %d is told %q", n+1, told)
				}
			}
			old, err := os.ReadFile(aside)
			if c.told == "" && !os.IsNotExist(err) || c.told != "" && string(old) != c.text {
				t.Errorf("%q stands aside (%v)", old, err)
			}
			if names, err := filepath.Glob(file.path() + ".*"); err != nil || len(names) > 1 {
				t.Errorf("beside the file lie %v (%v)", names, err)
			}
			again := keptSettings{shelf: file}
			if back, told := again.read(); told != "" || back.Theme != set.Theme || back.Keys != set.Keys || back.Sound != set.Sound {
				t.Errorf("kept and read again it is %+v, told %q", back, told)
			}
		})
	}
}

// TestSettingsThatCannotBeHad: a file that cannot be read at all may be a good one, so nothing is written over it.
func TestSettingsThatCannotBeHad(t *testing.T) {
	t.Setenv("HEADCOUNT_SAVES", t.TempDir())
	file := settingsFile{}
	if err := os.Mkdir(file.path(), 0o755); err != nil { // in its place, as whoever is root may read every file
		t.Fatal(err)
	}
	kept := keptSettings{shelf: file}
	set, told := kept.read()
	if !strings.Contains(told, "cannot be read") {
		t.Errorf("told %q", told)
	}
	if told := kept.keep(set); !strings.HasPrefix(told, "The settings could not be kept: ") {
		t.Errorf("a change is told %q", told)
	}
	if names, err := filepath.Glob(file.path() + "*"); err != nil || len(names) != 1 {
		t.Errorf("there lie %v (%v)", names, err)
	}
}
