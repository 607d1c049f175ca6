package main

import (
	"bytes"
	"os"
	"syscall"
	"testing"
	"unsafe"
)

// TestColumns: a narrow terminal gets narrow lines, a wide one no wider than can be read, and what is no terminal as many as ever.
func TestColumns(t *testing.T) {
	if got := (&console{out: &result{to: &bytes.Buffer{}}}).columns(); got != mostColumns {
		t.Errorf("no terminal: %d", got)
	}
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no terminals here:", err)
	}
	t.Cleanup(func() { _ = terminal.Close() }) // nothing was written to it
	for wide, want := range map[uint16]int{0: mostColumns, 20: 20, 77: 77, 200: mostColumns} {
		size := [4]uint16{24, wide} // rows, columns, and pixels of each
		if _, _, err := syscall.Syscall(syscall.SYS_IOCTL, terminal.Fd(), syscall.TIOCSWINSZ, uintptr(unsafe.Pointer(&size))); err != 0 {
			t.Skip("terminals have no size here:", err)
		}
		if got := (&console{out: &result{to: terminal}}).columns(); got != want {
			t.Errorf("%d columns: %d, want %d", wide, got, want)
		}
	}
}
