//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package wholefile

import (
	"errors"
	"io/fs"
	"os"
)

// open makes the file of a name for this process alone. It is errBusy where there is one, of a process at work on it or of one that was killed.
func open(name string) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return nil, errBusy
	}
	return f, err
}

// then does the last thing with a file, which has to be closed for it.
func then(f *os.File, do func() error) error { return errors.Join(f.Close(), do()) }

// SyncFolder does nothing: Windows has no such call, and NTFS keeps names in its own journal.
func SyncFolder(string) error { return nil }
