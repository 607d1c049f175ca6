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

	"headcount/engine/ui/theme"
)

// settings are what a person sets about the look, kept between starts.
type settings struct {
	TextScale     float64 `json:"text_scale"`
	HighContrast  bool    `json:"high_contrast"`
	ReducedMotion bool    `json:"reduced_motion"`
}

func settingsFile() string {
	if dir := os.Getenv("HEADCOUNT_SAVES"); dir != "" {
		return filepath.Join(dir, "settings.json")
	}
	return filepath.Join(xdg.ConfigHome, "headcount", "settings.json")
}

// readTheme returns the look as last set. A file that cannot be read is told and passed over: a look is not worth refusing to start.
func readTheme(c *console) theme.Theme {
	th := theme.Default()
	data, err := os.ReadFile(settingsFile())
	if errors.Is(err, fs.ErrNotExist) {
		return th
	}
	s := settings{TextScale: 1}
	if err == nil {
		err = json.Unmarshal(data, &s)
	}
	if err != nil {
		fmt.Fprintf(c.err, "headcount: the settings in %s cannot be read (%v); starting with the usual ones\n", settingsFile(), err)
		return th
	}
	th = th.WithTextScale(s.TextScale)
	th.HighContrast, th.ReducedMotion = s.HighContrast, s.ReducedMotion
	return th
}

// writeTheme keeps the look: a new file is written whole and then takes the old one's place.
func writeTheme(c *console, th theme.Theme) {
	data, err := json.MarshalIndent(settings{th.TextScale, th.HighContrast, th.ReducedMotion}, "", "  ")
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
