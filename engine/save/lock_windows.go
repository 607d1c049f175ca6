package save

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"
)

// errDiskFull is ERROR_DISK_FULL; package syscall does not turn it into ENOSPC.
const errDiskFull = syscall.Errno(112)

// ERROR_SHARING_VIOLATION.
const sharingViolation = syscall.Errno(32)

// lockFile opens path and shares it with nobody. Windows closes it when the program ends in whatever way, so a lock file
// left behind by a dead program is free.
func lockFile(path string) (io.Closer, error) {
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	h, err := syscall.CreateFile(name, syscall.GENERIC_READ|syscall.GENERIC_WRITE, 0, nil,
		syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL, 0)
	if errors.Is(err, sharingViolation) {
		return nil, fmt.Errorf("%w; close it there first", ErrBusy)
	}
	if err != nil {
		return nil, &os.PathError{Op: "lock", Path: path, Err: err}
	}
	return &heldLock{h, path}, nil
}

type heldLock struct {
	h    syscall.Handle
	path string
}

// Close frees the lock, then tidies up; when somebody took it in between, Windows refuses to remove it, rightly.
func (l *heldLock) Close() error {
	err := syscall.CloseHandle(l.h)
	_ = os.Remove(l.path)
	return err
}
