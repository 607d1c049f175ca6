//go:build !js

package save

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"syscall"

	"headcount/engine/declog"
)

// fileWriter is the Writer of Files. It holds in memory what the file must hold, so that after any failure it can write
// the whole of it anew instead of guessing what became of the file.
type fileWriter struct {
	disk  disk
	path  string
	lock  io.Closer // nil once closed
	file  file      // nil while stale
	text  []byte    // everything acknowledged, as bytes
	count int       // entries in text

	stale    bool   // the file may not hold text
	original []byte // a damaged or foreign file as it was found, until it is set aside
	reason   string // what is wrong with original
	aside    string // where original goes, once known
}

// Append implements Writer.
func (w *fileWriter) Append(e declog.Entry) error {
	line, err := encodeNext(e, w.count)
	if err != nil {
		return err
	}
	if err := w.ready(); err != nil {
		return err
	}
	_, err = w.file.WriteAt(line, int64(len(w.text)))
	if err == nil {
		err = w.file.Sync()
	}
	if err != nil {
		// After a failed sync nobody knows what the disk holds, and a second sync may succeed without having written it.
		w.stale = true
		return trouble(w.path, errors.Join(err, w.file.Truncate(int64(len(w.text)))))
	}
	w.text = append(w.text, line...)
	w.count++
	return nil
}

// Truncate implements Writer.
func (w *fileWriter) Truncate(n int) error {
	if n < 0 || n > w.count {
		return fmt.Errorf("%w: cannot go back to %d of %d entries", ErrOrder, n, w.count)
	}
	if err := w.ready(); err != nil {
		return err
	}
	if n == w.count {
		return nil
	}
	shorter := firstEntries(w.text, n)
	if err := w.rewrite(shorter); err != nil {
		return trouble(w.path, err)
	}
	w.text, w.count = shorter, n
	return nil
}

// Replace implements Writer.
func (w *fileWriter) Replace(log declog.Log) error {
	text, err := encodeWhole(log)
	if err != nil {
		return err
	}
	if err := w.ready(); err != nil {
		return err
	}
	if err := w.rewrite(text); err != nil {
		return trouble(w.path, err)
	}
	w.text, w.count = text, len(log.Entries)
	return nil
}

// Close implements Writer.
func (w *fileWriter) Close() error {
	if w.lock == nil {
		return nil
	}
	var err error
	if !w.stale {
		err = w.ready() // else others would find what somebody has put in its place
	}
	err = errors.Join(err, w.shut(), w.lock.Close())
	w.lock = nil
	return err
}

// ready makes the file hold exactly text, after setting aside what it held when it was damaged.
func (w *fileWriter) ready() error {
	if w.lock == nil {
		return ErrClosed
	}
	if !w.stale {
		if err := w.look(); err != nil {
			return trouble(w.path, err)
		}
	}
	if !w.stale {
		return nil
	}
	if err := makeDirs(w.disk, filepath.Dir(w.path)); err != nil {
		return trouble(w.path, err)
	}
	if err := w.keepOriginal(); err != nil {
		return trouble(w.path, err)
	}
	if err := w.rewrite(w.text); err != nil {
		return trouble(w.path, err)
	}
	return nil
}

// look finds out whether the file is still as it was left here. Somebody may have deleted it, or put another in its place, as programs do that keep a
// folder alike on several machines: what was written to it from then on would be lost. What stands there in its place is set aside.
func (w *fileWriter) look() error {
	if w.disk.still(w.file, w.path, int64(len(w.text))) {
		return nil
	}
	now, err := w.disk.read(w.path)
	if err = ignoreMissing(err); err != nil {
		return err
	}
	w.stale = true
	if !bytes.HasPrefix(w.text, now) {
		w.original, w.reason, w.aside = now, "another program changed this game or put it here while it was open; it went on from what was decided there", ""
	}
	return nil
}

// keepOriginal sets aside what the file held when it was found damaged, under one name however often it is tried.
func (w *fileWriter) keepOriginal() (err error) {
	if w.original == nil {
		return nil
	}
	if w.aside == "" {
		if w.aside, err = asideFor(w.disk, w.path); err != nil {
			return err
		}
	}
	if err := setAside(w.disk, w.aside, w.original, w.reason); err != nil {
		return err
	}
	w.original = nil
	return nil
}

// rewrite puts text in place of the whole file, all or none of it, and opens the new file.
func (w *fileWriter) rewrite(text []byte) error {
	w.stale = true
	if err := w.shut(); err != nil { // Windows does not rename over an open file
		return err
	}
	if err := replace(w.disk, w.path, text); err != nil {
		return err
	}
	f, err := w.disk.open(w.path)
	if err != nil {
		return err
	}
	w.file, w.stale = f, false
	return nil
}

func (w *fileWriter) shut() error {
	if w.file == nil {
		return nil
	}
	err := w.file.Close()
	w.file = nil
	return err
}

// trouble turns an error of the disk into a sentence that says what to do.
func trouble(path string, err error) error {
	advice := "try again, or look at the disk"
	switch {
	case errors.Is(err, ErrBusy), errors.Is(err, fs.ErrExist):
		return err
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, errDiskFull):
		advice = "the disk is full; free some space and try again"
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		advice = "Headcount may not write there; change the folder's permissions or choose another folder, which HEADCOUNT_SAVES names"
	}
	return fmt.Errorf("%w to %s: %s (%w); everything saved before is kept", ErrStorage, path, advice, err)
}

// replace writes a file anew so that at every moment either the old or the new one is there, whole.
func replace(d disk, path string, text []byte) error {
	temp := path + tempExt
	// Whoever left it there has died: the lock is ours.
	if err := d.remove(temp); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := writeNew(d, temp, text); err != nil {
		return errors.Join(err, ignoreMissing(d.remove(temp)))
	}
	if err := d.rename(temp, path); err != nil {
		return errors.Join(err, ignoreMissing(d.remove(temp)))
	}
	return d.syncDir(filepath.Dir(path))
}

func ignoreMissing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func writeNew(d disk, path string, text []byte) error {
	f, err := d.create(path)
	if err != nil {
		return err
	}
	_, err = f.WriteAt(text, 0)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// asideName is the name of the n-th copy of path that stands aside, from 1.
func asideName(path string, n int) string { return fmt.Sprintf("%s.damaged-%d", path, n) }

// asideFor returns the first free name for a copy of path.
func asideFor(d disk, path string) (string, error) {
	for n := 1; ; n++ {
		aside := asideName(path, n)
		if exists, err := d.exists(aside); !exists {
			return aside, err
		}
	}
}

// setAside keeps text under a name from asideFor, with the reason for people in a second file.
func setAside(d disk, aside string, text []byte, reason string) error {
	if err := replace(d, aside+".txt", []byte(reason+"\n")); err != nil {
		return err
	}
	// Last, so that a copy that has its name is whole.
	return replace(d, aside, text)
}

// makeDirs makes a folder and those above it, each known to the disk before something is put into it.
func makeDirs(d disk, dir string) error {
	if exists, err := d.exists(dir); exists || err != nil {
		return err
	}
	parent := filepath.Dir(dir)
	if parent != dir {
		if err := makeDirs(d, parent); err != nil {
			return err
		}
	}
	if err := d.mkdir(dir); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return d.syncDir(parent)
}
