// Package watch lets an author play a scenario while writing it: it watches the files, takes a saved edit up into the play at hand, and keeps the
// play as it is where the edit has mistakes.
//
// What is true in the play, and why things came up, is found out in inspect; front ends show both through an author.Companion. The browser's
// program never holds this package.
package watch

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"

	"headcount/engine/scenario"
)

// Timing says how long is waited for what [s]. The zero value is what play uses.
type Timing struct {
	Quiet time.Duration // after the last change, before the files are read: editors write in several steps; absent: 25 ms
	Half  time.Duration // more, where what was read has mistakes: it may be half written; absent: 60 ms
	Look  time.Duration // between looks at the files themselves, where nobody tells of changes; absent: 500 ms
}

func (t Timing) orDefault() Timing {
	const ms = time.Millisecond
	return Timing{Quiet: cmp.Or(t.Quiet, 25*ms), Half: cmp.Or(t.Half, 60*ms), Look: cmp.Or(t.Look, 500*ms)}
}

// files tells when the files of a scenario have changed. The system tells of changes; besides, the files are looked at from time to time, because
// a folder that is deleted and made anew, or one far away, is not told of.
type files struct {
	given   string // what is watched, as it was named
	name    string // a folder, or one file; of a file that is part of a scenario the folder, from when it is
	system  *fsnotify.Watcher
	changed chan struct{} // holds at most one
	stop    chan struct{}
	done    chan struct{}
	timing  Timing
	print   uint64 // of the files as last looked at
}

// watchFiles begins to watch. Where the system cannot tell of changes, looking from time to time is what is left.
func watchFiles(name string, t Timing) *files {
	f := &files{given: name, name: filepath.Clean(scenario.Whole(name)), changed: make(chan struct{}, 1), stop: make(chan struct{}), done: make(chan struct{}), timing: t.orDefault()}
	f.system, _ = fsnotify.NewWatcher() // nil where the system has no more of them
	f.print = f.fingerprint()
	f.enlist()
	go f.run()
	return f
}

// close ends the watching and returns when it has ended.
func (f *files) close() error {
	close(f.stop)
	<-f.done
	if f.system == nil {
		return nil
	}
	return f.system.Close()
}

// enlist asks the system to tell of the folder, of its translations and of what holds it. What cannot be watched is looked at.
func (f *files) enlist() {
	f.name = filepath.Clean(scenario.Whole(f.given))
	if f.system == nil {
		return
	}
	for _, dir := range []string{filepath.Dir(f.name), f.name, filepath.Join(f.name, "text")} {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			_ = f.system.Add(dir) // again does no harm; where it fails the files are looked at
		}
	}
}

func (f *files) run() {
	defer close(f.done)
	look := time.NewTicker(f.timing.Look)
	defer look.Stop()
	quiet := time.NewTimer(time.Hour)
	quiet.Stop()
	var events <-chan fsnotify.Event
	var errors <-chan error
	if f.system != nil {
		events, errors = f.system.Events, f.system.Errors
	}
	for {
		select {
		case <-f.stop:
			return
		case e := <-events:
			if f.concerns(e) {
				quiet.Reset(f.timing.Quiet)
			}
		case <-errors: // some changes were not told of
			quiet.Reset(f.timing.Quiet)
		case <-look.C:
			f.enlist()
			if f.fingerprint() != f.print {
				quiet.Reset(f.timing.Quiet)
			}
		case <-quiet.C:
			f.enlist()
			f.print = f.fingerprint()
			select {
			case f.changed <- struct{}{}:
			default:
			}
		}
	}
}

// concerns reports whether a change is about the scenario: one of its files, or the folder itself. What editors put beside files is not.
func (f *files) concerns(e fsnotify.Event) bool {
	if e.Op == fsnotify.Chmod {
		return false
	}
	at := filepath.Clean(e.Name)
	switch {
	case at == f.name:
		return true
	case filepath.Dir(at) == f.name:
		return filepath.Ext(at) == ".toml" || filepath.Base(at) == "text"
	case filepath.Dir(at) == filepath.Join(f.name, "text"):
		return filepath.Ext(at) == ".toml"
	}
	return false
}

// fingerprint is a number that changes with the names, sizes and times of the files; 0 where there are none.
func (f *files) fingerprint() uint64 {
	sum := fnv.New64a()
	there := false
	f.each(func(path string, info fs.FileInfo) {
		there = true
		fmt.Fprintf(sum, "%s %d %d\n", path, info.Size(), info.ModTime().UnixNano())
	})
	if !there {
		return 0
	}
	return sum.Sum64() | 1
}

// each visits the files of the scenario that are there.
func (f *files) each(visit func(path string, info fs.FileInfo)) {
	info, err := os.Stat(f.name)
	switch {
	case err != nil:
		return
	case !info.IsDir():
		visit(f.name, info)
		return
	}
	for _, dir := range []string{f.name, filepath.Join(f.name, "text")} {
		list, err := os.ReadDir(dir)
		if err != nil {
			continue
		}
		for _, entry := range list {
			if info, err := entry.Info(); err == nil && strings.HasSuffix(entry.Name(), ".toml") && !info.IsDir() {
				visit(filepath.Join(dir, entry.Name()), info)
			}
		}
	}
}
