//go:build !darwin && !dragonfly && !freebsd && !linux && !netbsd && !openbsd

package batch

import (
	"errors"
	"os"
)

// lock locks nothing: on these systems, two processes must not be given one file.
func lock(*os.File) error { return nil }

// then does the last thing with a file, which has to be closed for it: Windows puts nothing in the place of one that is open.
func then(f *os.File, do func() error) error { return errors.Join(f.Close(), do()) }
