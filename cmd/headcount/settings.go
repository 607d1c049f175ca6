//go:build !js

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"

	"headcount/engine/ui/screen"
)

func settingsFile() string {
	if dir := os.Getenv("HEADCOUNT_SAVES"); dir != "" {
		return filepath.Join(dir, "settings.json")
	}
	return filepath.Join(xdg.ConfigHome, "headcount", "settings.json")
}

// readSettings returns what was last set. A file that cannot be read is told and passed over: a look is not worth refusing to start.
func readSettings(c *console) screen.Settings {
	data, err := os.ReadFile(settingsFile())
	if errors.Is(err, fs.ErrNotExist) {
		return screen.DefaultSettings()
	}
	set := screen.DefaultSettings()
	if err == nil {
		set, err = decodePrefs(data)
	}
	if err != nil {
		fmt.Fprintf(c.err, "headcount: the settings in %s cannot be read (%v); starting with the usual ones\n", settingsFile(), err)
	}
	return set
}

// keepSettings keeps them: a new file is written whole and then takes the old one's place.
func keepSettings(c *console, set screen.Settings) {
	data, err := encodePrefs(set)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(settingsFile()), 0o755)
	}
	if err == nil {
		err = writeWhole(settingsFile(), string(data))
	}
	if err != nil {
		fmt.Fprintln(c.err, "headcount: the settings could not be kept:", err)
	}
}
