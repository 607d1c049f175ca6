//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"github.com/adrg/xdg"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/scenarios"
)

// openScenario loads a scenario by path, or a shipped one by id. Findings of severity error stop it; the first is named.
func openScenario(name string) (*scenario.Scenario, error) {
	fsys, dir, err := shippedOr(name)
	if err != nil {
		return nil, err
	}
	return openAt(fsys, dir, name)
}

// openAt loads the scenario in a folder of fsys or, where that is nil, the one by this name here.
func openAt(fsys fs.FS, dir, name string) (*scenario.Scenario, error) {
	var sc *scenario.Scenario
	var found []scenario.Diagnostic
	if fsys != nil {
		sc, found = scenario.Open(fsys, dir)
	} else {
		sc, found = scenario.OpenFile(name)
	}
	if err := stops(name, found); err != nil {
		return nil, err
	}
	return sc, nil
}

// shippedOr returns where a shipped scenario lies; nothing, where the name is that of a file or folder here. Of a scenario here and a shipped
// one of the same name the one here is meant; what else is called so here is none, as is the program itself beside which `headcount` is played.
func shippedOr(name string) (fs.FS, string, error) {
	_, missing := os.Stat(name)
	written, _ := filepath.Glob(filepath.Join(name, "*.toml"))
	switch {
	case slices.Contains(scenarios.Shipped(), name) && len(written) == 0:
		return scenarios.Files, name, nil
	case missing == nil:
		return nil, "", nil
	}
	return nil, "", &unknownScenario{name}
}

// notesOf are what the author of a scenario wrote for whoever leads a room, in NOTES.md beside it; empty where there is nothing.
func notesOf(name string) string {
	fsys, dir, err := shippedOr(name)
	if err != nil {
		return ""
	}
	if fsys == nil {
		fsys, dir = os.DirFS(name), "."
	}
	text, err := fs.ReadFile(fsys, path.Join(dir, "NOTES.md"))
	if err != nil {
		return "" // nobody has to write any
	}
	return string(text)
}

// unknownScenario is a name under which there is no scenario.
type unknownScenario struct{ name string }

func (u *unknownScenario) Error() string {
	list := scenarios.Shipped()
	return fmt.Sprintf("%s is neither a shipped scenario (%s) nor a file or folder here%s", inQuotes(u.name), strings.Join(list, ", "), meant(u.name, append(lying(u.name), list...)))
}

// lying lists the scenarios in the folder that a name points into, by names like it.
func lying(name string) []string {
	dir, _ := filepath.Split(name)
	var list []string
	for _, pattern := range []string{"*.toml", "*.zip", "*/scenario.toml"} {
		found, err := filepath.Glob(dir + pattern)
		if err != nil { // a folder whose name is a pattern itself
			return nil
		}
		for _, f := range found {
			list = append(list, strings.TrimSuffix(filepath.ToSlash(f), "/scenario.toml"))
		}
	}
	return list
}

// stops turns findings that prevent play into one error.
func stops(name string, found []scenario.Diagnostic) error {
	n := 0
	var first scenario.Diagnostic
	for _, d := range found {
		if d.Severity == scenario.Error {
			if n == 0 {
				first = d
			}
			n++
		}
	}
	if n == 0 {
		return nil
	}
	if below := lying(filepath.Join(name, "x")); first.ID == "file-missing" && len(below) > 0 {
		return fmt.Errorf("%s: %s; there is %s", first.Place(), first.Message, strings.Join(below, ", "))
	}
	if n == 1 && first.Line == 0 && first.Advice != "" { // of a file as a whole, there is nothing more to be shown
		return fmt.Errorf("%s: %s; %s", first.Place(), first.Message, first.Advice)
	}
	return fmt.Errorf("%s: %s (%d in all; `headcount check %s` lists them)", first.Place(), first.Message, n, inCommand(name))
}

// saveFolder is where plays are kept.
func saveFolder() string {
	if dir := os.Getenv("HEADCOUNT_SAVES"); dir != "" {
		return dir
	}
	return filepath.Join(xdg.DataHome, "headcount", "saves")
}

// saveFile is where the log of a save lies.
func saveFile(id string) string { return filepath.Join(saveFolder(), id+".log") }

func openStore() save.Store { return save.NewFiles(saveFolder(), save.Options{}) }

// logRead is a log as far as it is whole, and where it stops being so.
type logRead struct {
	declog.Log
	damage *declog.Damage // nil where all of it is whole
}

// readLog reads a log by path, or by the id of a save. What of it is damaged is said on the error stream.
func readLog(ctx context.Context, c *console, name string) (declog.Log, error) {
	log, err := readAsFar(ctx, name)
	if log.damage != nil {
		fmt.Fprintf(c.err, "headcount: %s: %s\n", name, log.damage)
	}
	return log.Log, err
}

// readAsFar reads a log by path, or by the id of a save, as far as it is whole.
func readAsFar(ctx context.Context, name string) (logRead, error) {
	return interruptibly(ctx, func() (logRead, error) {
		log, damage, err := logAt(name)
		return logRead{log, damage}, err
	})
}

// logAt is the log at a path or, where there is nothing, the one of a save.
func logAt(name string) (declog.Log, *declog.Damage, error) {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		log, damage, err := openStore().Read(name)
		if errors.Is(err, save.ErrMissing) {
			err = fmt.Errorf("there is no log at %s, and no save of that name in %s", inQuotes(name), saveFolder())
		}
		return log, damage, err
	}
	if err != nil {
		return declog.Log{}, nil, err
	}
	defer func() { _ = f.Close() }() // read only: nothing can be lost
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return declog.Log{}, nil, fmt.Errorf("%s is a folder; a log is a file, as `headcount run --log FILE` writes, or the id of a save", inQuotes(name))
	}
	log, damage, err := declog.Decode(f)
	if errors.Is(err, declog.ErrNotLog) && isSession(f) {
		return declog.Log{}, nil, fmt.Errorf("%s is the record of a workshop, with the plays of all its seats: `headcount replay %s` checks it, and the board's debrief.html looks back on it", name, inCommand(name))
	}
	if err != nil {
		return declog.Log{}, nil, fmt.Errorf("%s: %w", name, err)
	}
	return log, damage, nil
}

// scenarioOf opens the scenario that a record names by its id: the one given by --scenario, or else what openRecorded finds.
func scenarioOf(id, path string) (*scenario.Scenario, error) {
	open := openScenario
	if path == "" {
		path, open = id, openRecorded
	}
	sc, err := open(path)
	if missing := (*unknownScenario)(nil); errors.As(err, &missing) && path == id {
		return nil, fmt.Errorf("the log is of a play of %q, which neither ships nor lies here by that name: say where it is with --scenario PATH", id)
	}
	if err != nil {
		return nil, err
	}
	if sc.Source.ID != id {
		return nil, fmt.Errorf("the log belongs to %q, not to %q", id, sc.Source.ID)
	}
	return sc, nil
}

// openRecorded loads the scenario that a record names: a shipped one, whatever lies here by that name, as the play was not of it; else one that lies here.
// A record may come from anybody, so it names nothing elsewhere: on Windows, asking for a share shows its owner who asks.
func openRecorded(id string) (*scenario.Scenario, error) {
	switch {
	case slices.Contains(scenarios.Shipped(), id):
		return openAt(scenarios.Files, id, id)
	case strings.ContainsAny(id, `/\:`):
		return nil, &unknownScenario{id}
	}
	return openScenario(id)
}

// openLog reads a log and opens the scenario it belongs to.
func openLog(ctx context.Context, c *console, name, path string) (*scenario.Scenario, declog.Log, error) {
	log, err := readLog(ctx, c, name)
	if err != nil {
		return nil, log, err
	}
	sc, err := scenarioOf(log.Header.Scenario, path)
	return sc, log, err
}

// inQuotes is a path as whoever typed it wrote it, between quotation marks: one backslash stays one. What cannot be printed is escaped.
func inQuotes(path string) string { return strings.ReplaceAll(strconv.Quote(path), `\\`, `\`) }

// inCommand is a path as it is typed behind a command that is proposed: between quotation marks where a shell would take it for several words, or for
// something else.
func inCommand(path string) string {
	switch {
	case !strings.ContainsAny(path, " \t&()[]{}<>|;*?#!$'\"`"):
		return path
	case runtime.GOOS == "windows": // where no name holds a quotation mark
		return `"` + path + `"`
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}
