//go:build !js

package save

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"headcount/engine/declog"
	"headcount/engine/wholefile"
)

// disk is what Files asks of an operating system. Tests put one in its place that fails and loses power.
type disk interface {
	read(path string) ([]byte, error)
	list(dir string) ([]fs.FileInfo, error)
	exists(path string) (bool, error)
	create(path string) (file, error)           // refuses to touch a file that is there
	open(path string) (file, error)             // an existing file, for writing
	still(f file, path string, size int64) bool // f is what path leads to, with so many bytes in it; also where that cannot be found out
	rename(from, to string) error
	remove(path string) error
	mkdir(dir string) error
	syncDir(dir string) error            // makes names in dir survive a power cut
	lock(path string) (io.Closer, error) // ErrBusy while somebody else holds it; the end of a program frees it
}

type file interface {
	io.WriterAt
	Sync() error
	Truncate(size int64) error
	io.Closer
}

// osDisk is the real one. Saves are for their owner alone: they hold what a person typed.
type osDisk struct{}

func (osDisk) rename(from, to string) error        { return os.Rename(from, to) }
func (osDisk) remove(path string) error            { return os.Remove(path) }
func (osDisk) mkdir(dir string) error              { return os.Mkdir(dir, 0o700) }
func (osDisk) syncDir(dir string) error            { return wholefile.SyncFolder(dir) }
func (osDisk) lock(path string) (io.Closer, error) { return lockFile(path) }

// read reads a file whole. One that is longer than any play is an error before it takes the memory.
func (osDisk) read(path string) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, err
	case info.Size() > declog.MaxLog:
		return nil, fmt.Errorf("%s is longer than %d MB, and no play comes near", path, declog.MaxLog>>20)
	}
	return os.ReadFile(path)
}

// Lock takes the lock at path, a file of its own, for whatever one program alone may do at a time. Close gives it back, and so does the end of the
// program in whatever way. With ErrBusy another program has it; on systems that know no such lock everybody gets it.
func Lock(path string) (io.Closer, error) { return lockFile(path) }

func (osDisk) list(dir string) ([]fs.FileInfo, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var infos []fs.FileInfo
	for _, e := range entries {
		if info, err := e.Info(); err == nil { // else it went away meanwhile
			infos = append(infos, info)
		}
	}
	return infos, nil
}

func (osDisk) exists(path string) (bool, error) {
	_, err := os.Lstat(path)
	if os.IsNotExist(err) {
		return false, nil
	}
	return err == nil, err
}

func (osDisk) still(f file, path string, size int64) bool {
	held, err := f.(*os.File).Stat()
	if err != nil {
		return true
	}
	named, err := os.Stat(path)
	if err != nil {
		return !errors.Is(err, fs.ErrNotExist)
	}
	return os.SameFile(held, named) && named.Size() == size
}

func (osDisk) create(path string) (file, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err // not f: a nil *os.File in an interface is not nil
	}
	return f, nil
}

func (osDisk) open(path string) (file, error) {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	return f, nil
}
