//go:build !js

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"

	"headcount/engine/ui/screen"
)

// settings are what a person sets about the look, the sound and the keys, kept between starts. What a file does not name is as usual.
type settings struct {
	TextScale     float64           `json:"text_scale"`
	HighContrast  bool              `json:"high_contrast"`
	ReducedMotion bool              `json:"reduced_motion"`
	Sound         bool              `json:"sound"`
	Captions      bool              `json:"captions"`
	Keys          map[string]string `json:"keys"`
}

func settingsFile() string {
	if dir := os.Getenv("HEADCOUNT_SAVES"); dir != "" {
		return filepath.Join(dir, "settings.json")
	}
	return filepath.Join(xdg.ConfigHome, "headcount", "settings.json")
}

// readSettings returns what was last set. A file that cannot be read is told and passed over: a look is not worth refusing to start.
func readSettings(c *console) screen.Settings {
	usual := screen.DefaultSettings()
	data, err := os.ReadFile(settingsFile())
	if errors.Is(err, fs.ErrNotExist) {
		return usual
	}
	s := settings{TextScale: 1, Sound: usual.Sound}
	if err == nil {
		err = json.Unmarshal(data, &s)
	}
	if err != nil {
		fmt.Fprintf(c.err, "headcount: the settings in %s cannot be read (%v); starting with the usual ones\n", settingsFile(), err)
		return usual
	}
	th := usual.Theme.WithTextScale(s.TextScale)
	th.HighContrast, th.ReducedMotion = s.HighContrast, s.ReducedMotion
	return screen.Settings{Theme: th, Sound: s.Sound, Captions: s.Captions, Keys: screen.KeymapOf(s.Keys)}
}

// keepSettings keeps them: a new file is written whole and then takes the old one's place.
func keepSettings(c *console, set screen.Settings) {
	th := set.Theme
	data, err := json.MarshalIndent(settings{th.TextScale, th.HighContrast, th.ReducedMotion, set.Sound, set.Captions, set.Keys.Letters()}, "", "  ")
	if err == nil {
		err = os.MkdirAll(filepath.Dir(settingsFile()), 0o755)
	}
	if err == nil {
		err = os.WriteFile(settingsFile()+".new", data, 0o644)
	}
	if err == nil {
		err = os.Rename(settingsFile()+".new", settingsFile())
	}
	if err != nil {
		fmt.Fprintln(c.err, "headcount: the settings could not be kept:", err)
	}
}
