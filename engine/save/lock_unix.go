//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package save

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
)

// errDiskFull is what this system has beside ENOSPC: a used-up quota.
const errDiskFull = syscall.EDQUOT

// lockFile takes the lock at path. The system gives it back when the program ends in whatever way, so a lock file left
// behind by a dead program is free, and no process number has to be trusted, which another program may have by then.
func lockFile(path string) (io.Closer, error) {
	for n := 0; ; n++ {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return nil, err
		}
		err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		for errors.Is(err, syscall.EINTR) {
			err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		}
		if errors.Is(err, syscall.EWOULDBLOCK) {
			err = fmt.Errorf("%w; close it there first", ErrBusy)
		}
		if err != nil && !knowsNoLocks(err) {
			return nil, errors.Join(err, f.Close())
		}
		if err != nil || n == mostLookings || stillThere(f, path) {
			return &heldLock{f}, nil
		}
		f.Close() // its holder removed it between our opening and our locking
	}
}

// mostLookings is how often a lock file is looked for under its name: some file systems never show a file as the same again.
const mostLookings = 1000

// knowsNoLocks reports whether an error says that a file system has no locks at all, as some network shares. There everybody gets the lock, for one that
// nobody gets would keep a person out of their own game; two at work on one game find it changed under their hands, and keep both.
func knowsNoLocks(err error) bool {
	return errors.Is(err, syscall.ENOTSUP) || errors.Is(err, syscall.ENOSYS) || errors.Is(err, syscall.ENOLCK)
}

func stillThere(f *os.File, path string) bool {
	held, err := f.Stat()
	if err != nil {
		return false
	}
	named, err := os.Stat(path)
	return err == nil && os.SameFile(held, named)
}

type heldLock struct{ f *os.File }

// Close removes the file before it frees the lock: the other way round, somebody could take it in between and lose it.
func (l *heldLock) Close() error {
	return errors.Join(ignoreMissing(os.Remove(l.f.Name())), l.f.Close())
}
