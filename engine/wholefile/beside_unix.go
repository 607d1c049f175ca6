//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package wholefile

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// open opens the file of a name for this process alone, and takes up what a killed one has left under it. It is errBusy while another is at work on it, and
// where a symbolic link has the name: this program makes none, and in a folder of many people one may lead to what is not to be written over.
func open(name string) (*os.File, error) {
	for {
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|syscall.O_NOFOLLOW, 0o666)
		if isLink(name, err) {
			return nil, errBusy
		}
		if err != nil {
			return nil, err
		}
		err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, errors.Join(errBusy, f.Close())
		} // a file system that knows no locks refuses otherwise: there two at work on one file are as they ever were
		mine, err := f.Stat()
		if err == nil {
			if now, gone := os.Stat(name); gone == nil && os.SameFile(mine, now) {
				return f, f.Truncate(0)
			}
		}
		if err = errors.Join(err, f.Close()); err != nil { // without an error another has just put it in its place
			return nil, err
		}
	}
}

// isLink reports whether a symbolic link is why a file was not opened; systems say so in different errors.
func isLink(name string, err error) bool {
	if err == nil {
		return false
	}
	info, missing := os.Lstat(name)
	return missing == nil && info.Mode()&fs.ModeSymlink != 0
}

// then does the last thing with a file while it still belongs to this process.
func then(f *os.File, do func() error) error { return errors.Join(do(), f.Close()) }

// SyncFolder makes the names in a folder survive a power cut. Where a file system knows no such thing, as some network shares, and in a folder that may not
// be read, it does nothing.
func SyncFolder(dir string) error {
	d, err := os.Open(dir)
	if errors.Is(err, fs.ErrPermission) {
		return nil
	}
	if err != nil {
		return err
	}
	err = d.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		err = nil
	}
	return errors.Join(err, d.Close())
}
