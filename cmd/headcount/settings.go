//go:build !js

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/adrg/xdg"
)

// settingsFile keeps the settings in a file.
type settingsFile struct{}

func (settingsFile) path() string {
	if dir := os.Getenv("HEADCOUNT_SAVES"); dir != "" {
		return filepath.Join(dir, "settings.json")
	}
	return filepath.Join(xdg.ConfigHome, "headcount", "settings.json")
}

func (f settingsFile) read() (string, error) {
	data, err := os.ReadFile(f.path())
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(data), err
}

// write writes a new file whole, which then takes the old one's place.
func (f settingsFile) write(text string) error {
	if err := os.MkdirAll(filepath.Dir(f.path()), 0o755); err != nil {
		return err
	}
	return writeWhole(f.path(), text)
}

// setAside writes a copy under the first free name beside the file.
func (f settingsFile) setAside(text string) (where string, err error) {
	for n := 1; ; n++ {
		where = fmt.Sprintf("%s.damaged-%d", f.path(), n)
		if _, err := os.Lstat(where); errors.Is(err, fs.ErrNotExist) {
			return where, writeWhole(where, text)
		} else if err != nil {
			return "", err
		}
	}
}
