package eventlog_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/eventlog/conform"
)

func TestMemoryConforms(t *testing.T) {
	conform.Run(t, func(*testing.T) eventlog.Log { return &eventlog.Memory{} })
}

func TestClosedMemoryRefuses(t *testing.T) {
	var m eventlog.Memory
	if err := m.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := m.Append(t.Context(), "a", eventlog.Head{}, []eventlog.Event{{Kind: "k", Actor: "a"}}); !errors.Is(err, eventlog.ErrClosed) {
		t.Error(err)
	}
}

// TestChainIsFrozen: the chain of two known events is what it always was; another value means that no old session can be checked.
func TestChainIsFrozen(t *testing.T) {
	head := eventlog.Chain("s", eventlog.Head{}, []eventlog.Event{
		{Kind: "session.opened", Actor: "board", Body: []byte(`{"format":1}`), At: 1},
		{Kind: "seat.joined", Actor: "s1", Play: "p", Idem: "j", At: -1},
	})[1].Head()
	const want = "06723f3e1e2ce11a91f4d3619baab29293f2927324f9326ec1244228783317b9"
	if head.Hash.String() != want {
		t.Errorf("the chain ends at %s, want %s", head.Hash, want)
	}
}

// TestNoTwoEventsLookAlike: bytes moved from one field to the next give another hash.
func TestNoTwoEventsLookAlike(t *testing.T) {
	seen := map[eventlog.Hash]string{}
	for _, e := range []eventlog.Event{
		{Kind: "ab", Actor: "c"},
		{Kind: "a", Actor: "bc"},
		{Kind: "a", Actor: "b", Play: "c"},
		{Kind: "a", Actor: "b", Idem: "c"},
		{Kind: "a", Actor: "b", Body: []byte("c")},
		{Kind: "ab", Actor: "c", At: 1},
		{Kind: "ab", Actor: "c", At: 256},
	} {
		for _, session := range []string{"s", "sa"} {
			h := eventlog.Head{}.Next(session, &e).Hash
			if other, ok := seen[h]; ok {
				t.Errorf("%+v in %s looks like %s", e, session, other)
			}
			seen[h] = fmt.Sprintf("%+v in %s", e, session)
		}
	}
}

// exported is a small session as text.
func exported(t *testing.T, n int) []byte {
	t.Helper()
	var m eventlog.Memory
	var head eventlog.Head
	for i := range n {
		var err error
		head, err = m.Append(t.Context(), "spring", head, []eventlog.Event{{
			Kind: "play.intent", Actor: "s1", Play: "s1.r1", Idem: fmt.Sprint(i), Body: fmt.Appendf(nil, `{"offer":"walk <%d> & ä"}`, i), At: 1_700_000_000_000 + int64(i),
		}})
		if err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if _, err := eventlog.Export(t.Context(), &m, "spring", &out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestExportComesBack(t *testing.T) {
	text := exported(t, 12)
	session, records, err := eventlog.Import(bytes.NewReader(text))
	if err != nil || session != "spring" || len(records) != 12 {
		t.Fatalf("%s, %d events, %v", session, len(records), err)
	}
	if got := string(records[3].Body); got != `{"offer":"walk <3> & ä"}` {
		t.Error(got)
	}
	if n := strings.Count(string(text), "\n"); n != 14 {
		t.Errorf("%d lines, want 14", n)
	}
}

// TestEveryFlippedByteIsFound: whichever bit of whichever byte of an export changes, it is found, and what is returned before it is whole.
func TestEveryFlippedByteIsFound(t *testing.T) {
	text := exported(t, 3)
	_, whole, _ := eventlog.Import(bytes.NewReader(text))
	flips := []byte{1, 32}
	if os.Getenv("HEADCOUNT_LONG") != "" {
		flips = []byte{1, 2, 4, 8, 16, 32, 64, 128, 255}
	}
	for at := range text {
		for _, flip := range flips {
			bad := bytes.Clone(text)
			bad[at] ^= flip
			_, records, err := eventlog.Import(bytes.NewReader(bad))
			if err == nil {
				t.Fatalf("byte %d with %#x flipped is not found", at, flip)
			}
			for i := range records {
				if !records[i].Same(&whole[i].Event) {
					t.Fatalf("byte %d: event %d came back changed", at, i+1)
				}
			}
		}
	}
	t.Logf("%d bytes", len(text))
}

// TestEveryCutIsFound: an export cut anywhere is found to be cut, and the whole events before it come back.
func TestEveryCutIsFound(t *testing.T) {
	text := exported(t, 3)
	for n := range text {
		_, records, err := eventlog.Import(bytes.NewReader(text[:n]))
		if !errors.Is(err, eventlog.ErrDamaged) {
			t.Fatalf("cut at %d: %v", n, err)
		}
		if want := max(bytes.Count(text[:n], []byte("\n"))-1, 0); len(records) != min(want, 3) {
			t.Fatalf("cut at %d: %d whole events, want %d", n, len(records), want)
		}
	}
	for _, more := range []string{"\n", "x", string(text)} {
		if _, _, err := eventlog.Import(strings.NewReader(string(text) + more)); !errors.Is(err, eventlog.ErrDamaged) {
			t.Errorf("something after the end: %v", err)
		}
	}
}

// TestLinesTakenOutAreFound: an event left out, doubled or moved is found although each line is sound.
func TestLinesTakenOutAreFound(t *testing.T) {
	lines := strings.SplitAfter(strings.TrimSuffix(string(exported(t, 4)), ""), "\n")
	for name, order := range map[string][]int{"left out": {0, 1, 3, 4, 5}, "doubled": {0, 1, 2, 2, 3, 4, 5}, "moved": {0, 2, 1, 3, 4, 5}, "last left out": {0, 1, 2, 3, 5}} {
		var text strings.Builder
		for _, i := range order {
			text.WriteString(lines[i])
		}
		if _, _, err := eventlog.Import(strings.NewReader(text.String())); !errors.Is(err, eventlog.ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestReaderThatFails: what cannot be read is told as that, at its line, and not as damage; an endless line is damage, and is not read to its end.
func TestReaderThatFails(t *testing.T) {
	text, broken := exported(t, 3), errors.New("the disk is gone")
	for _, n := range []int{0, 10, bytes.IndexByte(text, '\n') + 5, len(text) - 3, len(text)} {
		line := fmt.Sprintf("line %d: ", bytes.Count(text[:n], []byte("\n"))+1)
		_, _, err := eventlog.Import(io.MultiReader(bytes.NewReader(text[:n]), iotest.ErrReader(broken)))
		if !errors.Is(err, broken) || errors.Is(err, eventlog.ErrDamaged) || !strings.HasPrefix(err.Error(), line) {
			t.Errorf("after %d bytes: %v, want %s%v", n, err, line, broken)
		}
	}
	endless := strings.NewReader(strings.Repeat("x", 4*eventlog.MaxLine))
	if _, _, err := eventlog.Import(endless); !errors.Is(err, eventlog.ErrDamaged) || !strings.Contains(err.Error(), "longer than") || endless.Len() < eventlog.MaxLine {
		t.Errorf("an endless line: %v, with %d bytes unread", err, endless.Len())
	}
}

// TestChangedLineEndings: an export whose line endings an editor has changed is told as that, at its first line.
func TestChangedLineEndings(t *testing.T) {
	text := bytes.ReplaceAll(exported(t, 3), []byte("\n"), []byte("\r\n"))
	_, _, err := eventlog.Import(bytes.NewReader(text))
	if !errors.Is(err, eventlog.ErrDamaged) || !strings.Contains(err.Error(), "line 1: its line ending was changed") {
		t.Error(err)
	}
}
