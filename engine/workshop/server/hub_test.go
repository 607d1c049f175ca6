package server

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"
)

// reader opens a stream of a unit and returns the end that a page would hold.
func reader(t *testing.T, h *hub, unit string, done chan struct{}) net.Conn {
	t.Helper()
	s := h.open(unit, unit, mostOfSeat, done)
	ours, theirs := net.Pipe() // holds nothing: a reader that does not read holds up whoever writes
	go h.take(s, ours)
	t.Cleanup(func() { _ = theirs.Close() })
	return theirs
}

// lines hands on what a reader hears.
func lines(conn net.Conn) <-chan string {
	heard := make(chan string, 1000)
	go func() {
		defer close(heard)
		for text := bufio.NewScanner(conn); text.Scan(); {
			heard <- text.Text()
		}
	}()
	return heard
}

// until waits for a line, passing over whole messages before it.
func until(t *testing.T, heard <-chan string, want string) {
	t.Helper()
	end := time.After(5 * time.Second)
	for {
		select {
		case line, ok := <-heard:
			if line == want {
				return
			}
			if ok && (line == "" || line == "data: " || line == "event: change" || strings.HasPrefix(line, "id: ")) {
				continue
			}
			t.Fatalf("%q comes before %q", line, want)
		case <-end:
			t.Fatalf("%q is never heard", want)
		}
	}
}

// TestAReaderThatDoesNotRead: it holds the others up for a moment and no longer; when it reads again, it hears whole messages and the newest
// number; whoever goes is forgotten, and in the end all are let go.
func TestAReaderThatDoesNotRead(t *testing.T) {
	h, done := &hub{}, make(chan struct{})
	stuck := []net.Conn{reader(t, h, "s1", done), reader(t, h, "s2", done), reader(t, h, "s3", done)}
	reads := lines(reader(t, h, "s4", done))
	start := time.Now()
	for n := range 50 {
		h.all()
		h.unit("s4")
		until(t, reads, fmt.Sprint("id: ", 2*n+2))
	}
	if took := time.Since(start); took > 3*time.Second {
		t.Errorf("those who read were held up for %v", took)
	}
	again := lines(stuck[0])
	until(t, again, "id: 100")
	if h.count() != 4 {
		t.Errorf("%d streams", h.count())
	}
	if err := stuck[1].Close(); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(5 * time.Second); h.count() != 3; time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("%d streams, and one has gone", h.count())
		}
	}
	close(done)
	for range again { //nolint:revive // until it is let go
	}
	if n := h.count(); n != 0 {
		t.Errorf("%d streams after the end", n)
	}
}

// TestNobodyListensInPlaceOfOthers: of one holder's pages the newest listen, however many there are, and no other holder's is let go for them.
func TestNobodyListensInPlaceOfOthers(t *testing.T) {
	h, done := &hub{}, make(chan struct{})
	defer close(done)
	other := lines(reader(t, h, "s2", done))
	var hog []<-chan string
	for range 3 * mostOfSeat {
		hog = append(hog, lines(reader(t, h, "s1", done)))
		h.all()
		until(t, other, fmt.Sprint("id: ", len(hog)))
	}
	if n := h.count(); n != mostOfSeat+1 {
		t.Errorf("%d streams of two seats", n)
	}
	for _, heard := range hog[:len(hog)-mostOfSeat] {
		for range heard { //nolint:revive // until it is let go; one that is not holds the test up
		}
	}
	h.all()
	for _, heard := range hog[len(hog)-mostOfSeat:] {
		until(t, heard, fmt.Sprint("id: ", len(hog)+1))
	}
	until(t, other, fmt.Sprint("id: ", len(hog)+1))
}
