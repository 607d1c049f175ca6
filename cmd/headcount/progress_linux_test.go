package main

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"
)

// TestProgressEnds: a bar at a terminal is let go of whatever there was to count, also where there was nothing: of eight parts of a small batch most are empty.
func TestProgressEnds(t *testing.T) {
	t.Setenv("TERM", "xterm")
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no terminals here:", err)
	}
	t.Cleanup(func() { _ = terminal.Close() }) // nothing of what was drawn is looked at
	for _, total := range []int{0, 1, 3} {
		progress, done := showShare(&console{err: terminal}, "plays")
		progress(0, total)
		ended := make(chan struct{})
		go func() {
			done()
			close(ended)
		}()
		select {
		case <-ended:
		case <-time.After(20 * time.Second):
			t.Fatalf("a bar of %d never ends", total)
		}
	}
}

// TestABarThatIsStoppedStaysWhereItIs: of three hundred plays a tenth were finished when somebody pressed Ctrl-C, and nothing says that all were.
func TestABarThatIsStoppedStaysWhereItIs(t *testing.T) {
	t.Setenv("TERM", "xterm")
	screen, terminal := pseudoTerminal(t)
	progress, done := showShare(&console{err: terminal}, "plays")
	progress(30, 300)
	done()
	fmt.Fprint(terminal, "Stopped.")
	drawn, part := "", make([]byte, 4<<10)
	for !strings.Contains(drawn, "Stopped.") {
		n, err := screen.Read(part)
		if err != nil {
			t.Fatal(err)
		}
		drawn += string(part[:n])
	}
	if !strings.Contains(drawn, "30 of 300") || strings.Contains(drawn, "300 of 300") {
		t.Errorf("drawn was %q", drawn)
	}
}

// pseudoTerminal is a terminal of 80 columns, and what is seen on it.
func pseudoTerminal(t *testing.T) (screen, terminal *os.File) {
	t.Helper()
	screen, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("no terminals here:", err)
	}
	t.Cleanup(func() { _ = screen.Close() }) // nothing is kept on it
	control := func(what uintptr, with unsafe.Pointer) {
		if _, _, err := syscall.Syscall(syscall.SYS_IOCTL, screen.Fd(), what, uintptr(with)); err != 0 {
			t.Skip("terminals cannot be opened here:", err)
		}
	}
	var locked, number int32
	size := [4]uint16{24, 80}
	control(syscall.TIOCSPTLCK, unsafe.Pointer(&locked))
	control(syscall.TIOCGPTN, unsafe.Pointer(&number))
	control(syscall.TIOCSWINSZ, unsafe.Pointer(&size))
	terminal, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("terminals cannot be opened here:", err)
	}
	t.Cleanup(func() { _ = terminal.Close() })
	return screen, terminal
}
