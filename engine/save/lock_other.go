//go:build !js && !windows && !darwin && !dragonfly && !freebsd && !linux && !netbsd && !openbsd

package save

import (
	"io"
	"syscall"
)

const errDiskFull = syscall.ENOSPC

// lockFile locks nothing: on these systems Go has no lock that the end of a program frees, and one that stays would keep
// a person out of their own game.
func lockFile(string) (io.Closer, error) { return noLock{}, nil }

type noLock struct{}

func (noLock) Close() error { return nil }
