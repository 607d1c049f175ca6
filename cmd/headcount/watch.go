//go:build !js

package main

import (
	"fmt"
	"os"

	"headcount/engine/play"
	"headcount/engine/scenario"
	"headcount/engine/watch"
)

// watched refuses to watch what nobody can edit.
func watched(name string) error {
	if name == "" {
		return fmt.Errorf("--watch needs a scenario of your own: a folder or a file")
	}
	if _, err := os.Stat(name); err != nil {
		return fmt.Errorf("--watch follows the files of a scenario of your own, and there is no file or folder %s; `headcount new NAME` makes one", inQuotes(name))
	}
	return nil
}

// live watches the files of a play that was opened from them.
func (f *playFlags) live(name string, door *play.Local) *watch.Live {
	return watch.Begin(name, door, func() watch.Opened {
		o := watch.Open(name)
		if f.language == "" || o.Scenario == nil {
			return o
		}
		translated, err := f.opener(name)(name)
		if err != nil {
			o.Scenario = nil
			o.Found = append(o.Found, scenario.Diagnostic{File: name, ID: "language", Severity: scenario.Error, Message: err.Error()})
			return o
		}
		o.Scenario = translated
		return o
	}, watch.Timing{})
}
