package screen

import (
	"io/fs"

	"headcount/engine/view"
)

// Dropping is a Library that takes scenarios dropped on the window.
type Dropping interface {
	// Drop begins, or goes on with, the play of what lies at the top of files: a folder, a file or an archive.
	Drop(files fs.FS) (door view.Door, note string, err error)
}

// Drop implements host.Dropper: what was dropped is played at once; what cannot be says why, and the play at hand goes on.
func (a *App) Drop(files fs.FS) {
	to, ok := a.library.(Dropping)
	if !ok {
		return
	}
	door, note, err := to.Drop(files)
	if err != nil {
		a.problem, a.dirty = err.Error(), true
		return
	}
	a.open = overNothing
	a.Enter(door, note)
}
