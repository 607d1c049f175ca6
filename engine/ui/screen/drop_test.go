package screen

import (
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"

	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// dropped is a library that takes one file by name.
type dropped struct{ took int }

func (d *dropped) Cards() []Card { return nil }

func (d *dropped) Open(string, bool) (view.Door, string, error) { return nil, "", errors.New("closed") }

func (d *dropped) Rules() string { return "" }

func (d *dropped) KeepRules(string) error { return nil }

func (d *dropped) Drop(files fs.FS) (view.Door, string, error) {
	if _, err := fs.Stat(files, "week.toml"); err != nil {
		return nil, "", errors.New("a scenario is a folder, a file or an archive")
	}
	d.took++
	return nil, "It begins.", nil
}

// TestDrop: what can be played is entered with its note; what cannot says why and leaves everything as it is.
func TestDrop(t *testing.T) {
	lib := &dropped{}
	a := New(lib, theme.Default())
	a.open = overHelp
	a.Drop(fstest.MapFS{"week.toml": {}})
	if lib.took != 1 || a.notice != "It begins." || a.problem != "" || a.open != overNothing {
		t.Errorf("notice %q, problem %q, overlay %v", a.notice, a.problem, a.open)
	}
	a.dirty = false
	a.Drop(fstest.MapFS{"week.png": {}})
	if lib.took != 1 || a.problem != "a scenario is a folder, a file or an archive" || !a.Dirty() {
		t.Errorf("problem %q", a.problem)
	}
}

// TestTell: what is told from outside waits behind what is told already, and is read once.
func TestTell(t *testing.T) {
	a := New(&dropped{}, theme.Default())
	a.Enter(nil, "It begins.")
	a.dirty = false
	if a.Tell("One file stands aside."); a.notice != "It begins. One file stands aside." || !a.Dirty() {
		t.Errorf("notice %q", a.notice)
	}
	if a.activate("ui:read"); a.notice != "" {
		t.Errorf("read, and still %q", a.notice)
	}
}
