//go:build !unix

package server

import "math"

// openFiles is how many files, connections among them, this program may have open: here as many as there is memory for.
func openFiles() int { return math.MaxInt32 }
