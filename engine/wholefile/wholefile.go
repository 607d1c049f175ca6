// Package wholefile writes results to files that are there whole or not at all, also after a power cut.
//
// It knows nothing of what is written. Plays have a store of their own, in engine/save.
package wholefile

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// Write writes a file anew: beside it, to take its place once it is whole. Where path is a symbolic link, what it leads to is written and the link
// stays; where it is a device or a pipe, that is written to. A file that is there keeps its permissions, and one that is protected from writing stays
// as it is. Errors begin with path.
func Write(path string, write func(io.Writer) error) error { return WriteAll(File{path, write}) }

// File is a file that is to be written, and what writes it.
type File struct {
	Path  string
	Write func(io.Writer) error
}

// WriteAll writes several files as Write does each. None takes its place before all are whole, so that what belongs together is the old or the new, as
// far as a disk can promise that.
func WriteAll(files ...File) error {
	ready := make([]unfinished, 0, len(files))
	for _, f := range files {
		u, err := begin(f)
		if err != nil {
			return errors.Join(named(f.Path, err), drop(ready))
		}
		ready = append(ready, u)
	}
	for i, u := range ready {
		if err := u.put(); err != nil {
			return errors.Join(named(files[i].Path, err), drop(ready[i+1:]))
		}
	}
	return nil
}

// Check says beforehand why a file could not be written: there is no folder for it, it is a folder itself, or it may not be written to. Whether there
// is room for it shows only in writing.
func Check(path string) error {
	at, ordinary, err := target(path)
	if err == nil && ordinary {
		var f *os.File
		if f, err = beside(at); err == nil {
			err = then(f, func() error { return os.Remove(f.Name()) })
		}
	}
	return named(path, err)
}

// Ordinary reports whether a path is that of a file, or of nothing yet: no device, no pipe and no folder.
func Ordinary(path string) bool {
	_, ordinary, err := target(path)
	return err == nil && ordinary
}

// Same reports whether two paths lead to one file, which need not be there yet.
func Same(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	if errX == nil && errY == nil {
		return os.SameFile(x, y)
	}
	one, _, errA := target(a)
	other, _, errB := target(b)
	return errors.Is(errX, fs.ErrNotExist) && errors.Is(errY, fs.ErrNotExist) && errA == nil && errB == nil && one == other
}

// mostLinks is how many symbolic links are followed one after the other; kernels follow as many.
const mostLinks = 40

// target is where a path leads, and whether an ordinary file is or can be there.
func target(path string) (at string, ordinary bool, err error) {
	switch info, err := os.Stat(path); {
	case err == nil && info.IsDir():
		return "", false, errors.New("is a folder, and no file")
	case err == nil && !info.Mode().IsRegular():
		return path, false, nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return "", false, err
	}
	at, err = filepath.Abs(path)
	for n := 0; err == nil && n < mostLinks; n++ {
		info, missing := os.Lstat(at)
		if missing != nil || info.Mode()&fs.ModeSymlink == 0 {
			break
		}
		var to string
		if to, err = os.Readlink(at); err == nil && !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(at), to)
		}
		at = to
	}
	if err != nil {
		return "", false, err
	}
	folder, err := filepath.EvalSymlinks(filepath.Dir(at))
	if errors.Is(err, fs.ErrNotExist) {
		return "", false, fmt.Errorf("there is no folder %s", filepath.Dir(at))
	}
	return filepath.Join(folder, filepath.Base(at)), true, err
}

// named begins an error with the path that was asked for, and leaves out that of the file beside it.
func named(path string, err error) error {
	var at *fs.PathError
	if errors.As(err, &at) {
		return fmt.Errorf("%s: %w", path, at.Err)
	}
	var link *os.LinkError
	if errors.As(err, &link) {
		return fmt.Errorf("%s: %w", path, link.Err)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// begin writes what is to take a file's place; what is no ordinary file is written to at once.
func begin(f File) (unfinished, error) {
	at, ordinary, err := target(f.Path)
	switch {
	case err != nil:
		return unfinished{}, err
	case !ordinary:
		return unfinished{}, pour(at, f.Write)
	}
	return whole(at, f.Write)
}

// unfinished is what is to take the place of a file; nothing, where that is written already.
type unfinished struct {
	f  *os.File // whole, on the disk
	at string
}

// put puts it there, so that it stays also after a power cut.
func (u unfinished) put() error {
	if u.f == nil {
		return nil
	}
	if err := then(u.f, func() error { return os.Rename(u.f.Name(), u.at) }); err != nil {
		return err
	}
	return SyncFolder(filepath.Dir(u.at))
}

// drop takes back what is not to take any place.
func drop(list []unfinished) error {
	var err error
	for _, u := range list {
		if u.f != nil {
			err = errors.Join(err, then(u.f, func() error { return os.Remove(u.f.Name()) }))
		}
	}
	return err
}

// pour writes to something that has no content to keep.
func pour(at string, write func(io.Writer) error) error {
	f, err := os.OpenFile(at, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(f, 1<<16)
	return errors.Join(write(out), out.Flush(), f.Close())
}

// whole writes beside an ordinary file what is to take its place.
func whole(at string, write func(io.Writer) error) (unfinished, error) {
	f, err := beside(at)
	if err != nil {
		return unfinished{}, err
	}
	if info, there := os.Stat(at); there == nil && runtime.GOOS != "windows" {
		err = f.Chmod(info.Mode().Perm())
	}
	out := bufio.NewWriterSize(f, 1<<16)
	if err == nil {
		err = write(out)
	}
	err = errors.Join(err, out.Flush(), f.Sync())
	if err != nil {
		_ = then(f, func() error { return os.Remove(f.Name()) }) // what is left of it helps nobody
		return unfinished{}, err
	}
	return unfinished{f, at}, nil
}

// mostBeside is how many files may lie beside one unfinished: of processes at work on it now, and of those that were killed.
const mostBeside = 1000

// beside makes the file that is to take another's place, under a name that nobody else has.
func beside(at string) (*os.File, error) {
	if f, err := os.OpenFile(at, os.O_WRONLY, 0); err == nil {
		if err := f.Close(); err != nil {
			return nil, err
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	base := filepath.Base(at)
	name := filepath.Join(filepath.Dir(at), "."+base[:min(len(base), 200)]) // with the rest no longer than names can be
	for n := range mostBeside {
		f, err := open(fmt.Sprintf("%s.%d.new", name, n))
		for k := 0; n == 0 && k < moments && errors.Is(err, errBusy); k++ { // a process that is just dying has it for a moment longer
			time.Sleep(moment)
			f, err = open(fmt.Sprintf("%s.%d.new", name, n))
		}
		if !errors.Is(err, errBusy) {
			return f, err
		}
	}
	return nil, fmt.Errorf("%d unfinished files lie beside it (%s.0.new and so on); delete those that nothing is at work on", mostBeside, name)
}

// moment and moments say how long a file that another process has is waited for.
const moment, moments = 10 * time.Millisecond, 20

var errBusy = errors.New("another process is at work on it")
