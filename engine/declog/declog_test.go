package declog_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"headcount/engine/declog"
)

var update = flag.Bool("update", false, "rewrite the golden file")

// sample is a short play with every field in use.
func sample() declog.Log {
	l := declog.Log{Header: declog.Header{
		Format: 1, Rules: 1, Scenario: "two-strides", Title: "Two Strides, Monday <early> & late",
		RulesHash: "00ff", TextHash: "a1b2", Cast: 18446744073709551615, Luck: 7, Policy: "listener",
		Carry: json.RawMessage(`{"left":["ana"],"promised":1.50}`),
		Life:  &declog.Life{Of: "0123456789ab", Entries: 2, Day: 5, Luck: 3, Before: &declog.Life{Of: "ba9876543210", Entries: 1, Luck: 9}},
	}}
	l.Add(declog.NewAct(0, 1, declog.Act{
		Verb: "ask", Person: "ana", Channel: "walk", Matter: "release", Topic: "date", Project: "atlas",
		Manner: "plain", Promise: "quiet-week", Place: "desk", Forecast: new(0), Minutes: 15,
	}, "00000000000000aa"))
	l.Add(declog.NewAct(1, 0, declog.Act{Verb: "answer", Event: "second-post", Choice: "wait", Forecast: new(100)}, "ffffffffffffffff"))
	l.Add(declog.NewNote(14, 2, declog.Note{About: declog.NoteEnd}))
	l.Add(declog.NewNote(14, 2, declog.Note{
		About: declog.NoteTokens, Of: 2, Text: "I thought\tshe\nknew \u2028 Zoë 人", Numbers: map[string]int{"choice": 4, "people": 3, "luck": 3},
	}))
	return l
}

func encode(t interface{ Fatal(...any) }, l declog.Log) []byte {
	var out bytes.Buffer
	if err := declog.Encode(&out, l); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestGolden(t *testing.T) {
	const file = "testdata/golden.log"
	got := encode(t, sample())
	if *update {
		if err := os.WriteFile(file, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("the format changed (-golden +now); old saves need a new format version:\n%s", diff)
	}
	back, damage, err := declog.Decode(bytes.NewReader(want))
	if err != nil || damage != nil {
		t.Fatalf("golden file: damage %v, error %v", damage, err)
	}
	if diff := cmp.Diff(sample(), back); diff != "" {
		t.Errorf("decoded (-want +got):\n%s", diff)
	}
	if got, want := back.ID(), "4198923f3843"; got != want {
		t.Errorf("ID of the golden log = %s, want %s", got, want)
	}
}

func TestUnknownFieldsAreIgnored(t *testing.T) {
	header := sealed(`{"headcount":1,"rules":1,"scenario":"x","cast":"1","luck":"2","mood":{"a":1}}`)
	entry := sealed(`{"n":1,"kind":"act","day":0,"gap":0,"act":{"verb":"ask","tone":"new"},"extra":[1]}`)
	l, damage, err := declog.Decode(strings.NewReader(header + entry))
	if err != nil || damage != nil {
		t.Fatalf("damage %v, error %v", damage, err)
	}
	if len(l.Entries) != 1 || l.Entries[0].Act.Verb != "ask" || l.Header.Luck != 2 {
		t.Errorf("got %+v", l)
	}
}

func TestRefusals(t *testing.T) {
	good := string(encode(t, declog.Log{Header: declog.Header{Scenario: "x"}}))
	for name, c := range map[string]struct {
		in   string
		want error
		says string
	}{
		"empty":             {"", declog.ErrNotLog, "empty"},
		"text":              {"hello\nthere\n", declog.ErrNotLog, ".log file"},
		"long text":         {strings.Repeat("a", declog.MaxLine+5), declog.ErrNotLog, ".log file"},
		"other json":        {sealed(`{"a":1}`), declog.ErrNotLog, ".log file"},
		"json array":        {sealed(`[1]`), declog.ErrNotLog, ".log file"},
		"newer":             {sealed(`{"headcount":99,"scenario":{"new":"shape"}}`), declog.ErrTooNew, "open it with a newer Headcount"},
		"older":             {sealed(`{"headcount":0}`), declog.ErrTooOld, "older Headcount"},
		"torn header":       {good[:len(good)-3], declog.ErrHeader, "restore"},
		"no scenario":       {sealed(`{"headcount":1,"rules":1,"cast":"1","luck":"1"}`), declog.ErrHeader, "no scenario"},
		"no rules":          {sealed(`{"headcount":1,"scenario":"x","cast":"1","luck":"1"}`), declog.ErrHeader, "rules"},
		"negative seed":     {sealed(`{"headcount":1,"rules":1,"scenario":"x","cast":"-1","luck":"1"}`), declog.ErrHeader, "cast"},
		"hash not hex":      {sealed(`{"headcount":1,"rules":1,"scenario":"x","rules_hash":"zz"}`), declog.ErrHeader, "hex"},
		"carry with no end": {sealed(`{"headcount":1,"rules":1,"scenario":"x","carry":{`), declog.ErrNotLog, ".log file"},
		"not utf-8":         {sealed("{\"headcount\":1,\"rules\":1,\"scenario\":\"\xff\"}"), declog.ErrHeader, "UTF-8"},
	} {
		t.Run(name, func(t *testing.T) {
			l, damage, err := declog.Decode(strings.NewReader(c.in))
			if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("error %v, want %v saying %q", err, c.want, c.says)
			}
			if damage != nil || len(l.Entries) != 0 {
				t.Errorf("damage %v and %d entries beside an error", damage, len(l.Entries))
			}
		})
	}
}

// zeros is a device without end: it has no line.
type zeros struct{ read int }

func (z *zeros) Read(p []byte) (int, error) {
	clear(p)
	z.read += len(p)
	return len(p), nil
}

// TestChangedOnTheWay: what a program on the way has done to a whole log is told for what it is, and not as a file that is none.
func TestChangedOnTheWay(t *testing.T) {
	text := string(encode(t, sample()))
	for changed, says := range map[string]string{strings.ReplaceAll(text, "\n", "\r\n"): "ends that Windows uses", "\ufeff" + text: "checksum"} {
		if _, _, err := declog.Decode(strings.NewReader(changed)); !errors.Is(err, declog.ErrHeader) || !strings.Contains(err.Error(), says) {
			t.Errorf("want a damaged first line that says %q, got %v", says, err)
		}
	}
}

// TestWhatHasNoEndIsNotReadToIt: a first line that is too long says already that this is no log.
func TestWhatHasNoEndIsNotReadToIt(t *testing.T) {
	z := &zeros{}
	done := make(chan error, 1)
	go func() {
		_, _, err := declog.Decode(z)
		done <- err
	}()
	select {
	case err := <-done:
		if !errors.Is(err, declog.ErrNotLog) || z.read > 2*declog.MaxLine {
			t.Errorf("%v after %d bytes", err, z.read)
		}
	case <-time.After(time.Minute):
		t.Fatal("it still reads after a minute")
	}
}

func TestDamage(t *testing.T) {
	lines := strings.SplitAfter(string(encode(t, sample())), "\n") // header, 4 entries, ""
	bad := strings.Replace(lines[2], "wait", "Wait", 1)
	long := sealed(`{"n":2,"kind":"act","x":"` + strings.Repeat("a", declog.MaxLine) + `"}`)
	join := func(parts ...string) string { return strings.Join(parts, "") }
	for name, c := range map[string]struct {
		in         string
		kept, lost int
		torn       bool
		says       string
	}{
		"last line cut":        {join(lines[0], lines[1], lines[2][:9]), 1, 1, true, "cut short"},
		"last newline missing": {join(lines[0], lines[1][:len(lines[1])-1]), 0, 1, true, "cut short"},
		"last checksum wrong":  {join(lines[0], lines[1], bad), 1, 1, false, "the last line (3) is damaged: the checksum does not match; the entry before it is whole"},
		"middle wrong":         {join(lines[0], lines[1], bad, lines[3], lines[4]), 1, 3, false, "line 3"},
		"line missing":         {join(lines[0], lines[1], lines[3]), 1, 1, false, "entry 3 stands where entry 2 belongs"},
		"line doubled":         {join(lines[0], lines[1], lines[1], lines[2]), 1, 2, false, "entry 1 stands"},
		"blank line":           {join(lines[0], "\n", lines[1]), 0, 2, false, "no checksum"},
		"ends of Windows":      {join(lines[0], lines[1][:len(lines[1])-1], "\r\n", lines[2]), 0, 2, false, "ends that Windows uses"},
		"zeros at the end":     {join(lines[0], lines[1], strings.Repeat("\x00", 4096)), 1, 1, true, "not finished"},
		"too long":             {join(lines[0], lines[1], long, lines[2]), 1, 2, false, "longer"},
		"null":                 {join(lines[0], sealed("null")), 0, 1, false, "entry number 0"},
		"later kind":           {join(lines[0], sealed(`{"n":1,"kind":"dream"}`)), 0, 1, false, "newer Headcount"},
		"act and note":         {join(lines[0], sealed(`{"n":1,"kind":"act","note":{"about":"x"}}`)), 0, 1, false, "not both"},
		"bad state":            {join(lines[0], sealed(`{"n":1,"kind":"act","check":{"state":"12"}}`)), 0, 1, false, "16"},
		"bad forecast":         {join(lines[0], sealed(`{"n":1,"kind":"act","act":{"forecast":101}}`)), 0, 1, false, "101"},
		"upper-case checksum":  {join(lines[0], upperSeal(lines[1])), 0, 1, false, "checksum"},
	} {
		t.Run(name, func(t *testing.T) {
			l, d, err := declog.Decode(strings.NewReader(c.in))
			if err != nil || d == nil {
				t.Fatalf("damage %v, error %v", d, err)
			}
			if d.Kept != c.kept || len(l.Entries) != c.kept || d.Lost != c.lost || d.Torn != c.torn || d.Line != c.kept+2 {
				t.Errorf("got %+v with %d entries, want kept %d, lost %d, torn %v", d, len(l.Entries), c.kept, c.lost, c.torn)
			}
			if !strings.Contains(d.String(), c.says) {
				t.Errorf("says %q, want %q in it", d, c.says)
			}
			if want := len(strings.Join(strings.SplitAfter(c.in, "\n")[:c.kept+1], "")); d.Bytes != int64(want) {
				t.Errorf("good bytes %d, want %d", d.Bytes, want)
			}
		})
	}
}

// failingReader yields its text and then an error that is not the end of a file.
type failingReader struct{ text *strings.Reader }

var errCable = errors.New("cable pulled")

func (r failingReader) Read(p []byte) (int, error) {
	if n, err := r.text.Read(p); err == nil {
		return n, nil
	}
	return 0, errCable
}

func TestReaderErrorIsNotDamage(t *testing.T) {
	whole := string(encode(t, sample()))
	for cut := range whole {
		_, damage, err := declog.Decode(failingReader{strings.NewReader(whole[:cut])})
		if !errors.Is(err, errCable) || damage != nil {
			t.Fatalf("cut at %d: damage %v, error %v", cut, damage, err)
		}
	}
}

func TestLimits(t *testing.T) {
	l, beyond := declog.Log{Header: declog.Header{Scenario: "x"}}, 101
	for name, e := range map[string]declog.Entry{
		"name":        {N: 1, Kind: declog.KindAct, Act: declog.Act{Verb: strings.Repeat("v", declog.MaxName+1)}},
		"utf-8":       {N: 1, Kind: declog.KindAct, Act: declog.Act{Verb: "\xff"}},
		"number":      {N: declog.MaxEntries + 1, Kind: declog.KindAct},
		"no number":   {Kind: declog.KindAct},
		"no kind":     {N: 1},
		"day":         {N: 1, Kind: declog.KindAct, Day: -1},
		"text":        {N: 1, Kind: declog.KindNote, Note: &declog.Note{Text: strings.Repeat("t", declog.MaxText+1)}},
		"numbers":     {N: 1, Kind: declog.KindNote, Note: &declog.Note{Numbers: manyNumbers()}},
		"minutes":     {N: 1, Kind: declog.KindAct, Act: declog.Act{Minutes: -5}},
		"forecast":    {N: 1, Kind: declog.KindAct, Act: declog.Act{Forecast: &beyond}},
		"state hash":  {N: 1, Kind: declog.KindAct, Check: &declog.Checkpoint{State: "0123456789abcde"}},
		"act in note": {N: 1, Kind: declog.KindNote, Act: declog.Act{Verb: "v"}, Note: &declog.Note{}},
	} {
		var out bytes.Buffer
		if err := declog.AppendEntry(&out, e); !errors.Is(err, declog.ErrInvalid) || out.Len() != 0 {
			t.Errorf("%s: error %v, %d bytes written; want a refusal and none", name, err, out.Len())
		}
	}
	for name, h := range map[string]declog.Header{
		"title":      {Scenario: "x", Title: strings.Repeat("t", declog.MaxTitle+1)},
		"policy":     {Scenario: "x", Policy: strings.Repeat("p", declog.MaxName+1)},
		"text hash":  {Scenario: "x", TextHash: "AB"},
		"ahead":      {Scenario: "x", Ahead: &declog.Ahead{Day: -1}},
		"life":       {Scenario: "x", Life: &declog.Life{Of: "x", Before: &declog.Life{Entries: -1}}},
		"many lives": {Scenario: "x", Life: lives(declog.MaxLives + 1)},
	} {
		if err := declog.Encode(&bytes.Buffer{}, declog.Log{Header: h}); !errors.Is(err, declog.ErrInvalid) {
			t.Errorf("header with a wrong %s: error %v, want a refusal", name, err)
		}
	}
	if err := declog.Encode(&bytes.Buffer{}, declog.Log{Header: declog.Header{Scenario: "x", Life: lives(declog.MaxLives)}}); err != nil {
		t.Errorf("as many lives as there may be: %v", err)
	}
	l.Header.Carry = json.RawMessage(`"` + strings.Repeat("c", declog.MaxCarry) + `"`)
	if err := declog.Encode(&bytes.Buffer{}, l); !errors.Is(err, declog.ErrInvalid) {
		t.Errorf("large carry: %v", err)
	}
	if l.ID() != "" {
		t.Error("a log that cannot be written has an ID")
	}
	// The longest text in the costliest spelling still fits a line.
	worst := declog.NewNote(0, 0, declog.Note{Text: strings.Repeat("\x01", declog.MaxText)})
	worst.N = 1
	if err := declog.AppendEntry(&bytes.Buffer{}, worst); err != nil {
		t.Errorf("longest text: %v", err)
	}
}

// TestALogWithoutEnd: of a log that somebody made up, no more is held than a play can have; what comes before is read.
func TestALogWithoutEnd(t *testing.T) {
	text := encode(t, declog.Log{Header: declog.Header{Scenario: "x"}})
	header := len(text)
	note := declog.NewNote(0, 0, declog.Note{Text: strings.Repeat("\x01", declog.MaxText)}) // the costliest spelling
	for note.N = 1; len(text) <= declog.MaxLog; note.N++ {
		out := bytes.NewBuffer(text)
		if err := declog.AppendEntry(out, note); err != nil {
			t.Fatal(err)
		}
		text = out.Bytes()
	}
	log, damage, err := declog.Decode(bytes.NewReader(text))
	if err != nil || damage == nil || len(log.Entries) != note.N-2 || !strings.Contains(damage.Reason, "longer than 64 MB") || int(damage.Bytes) > declog.MaxLog {
		t.Errorf("%d entries of %d, %v, %v", len(log.Entries), note.N-1, damage, err)
	}
	if per := (len(text) - header) / (note.N - 1); int(damage.Bytes)+2*per < declog.MaxLog {
		t.Errorf("only %d bytes are read", damage.Bytes)
	}
}

func lives(n int) *declog.Life {
	var life *declog.Life
	for range n {
		life = &declog.Life{Of: "x", Before: life}
	}
	return life
}

func manyNumbers() map[string]int {
	out := map[string]int{}
	for i := range declog.MaxNumbers + 1 {
		out[strings.Repeat("n", i+1)] = i
	}
	return out
}

func TestCheckRules(t *testing.T) {
	for rules, want := range map[int]error{0: nil, declog.RulesVersion: nil, declog.RulesVersion + 1: declog.ErrTooNew, -1: declog.ErrTooOld} {
		if err := (declog.Header{Rules: rules}).CheckRules(); !errors.Is(err, want) {
			t.Errorf("rules %d: %v, want %v", rules, err, want)
		}
	}
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawLog(t)
		text := encode(t, want)
		got, damage, err := declog.Decode(bytes.NewReader(text))
		if err != nil || damage != nil {
			t.Fatalf("damage %v, error %v in\n%s", damage, err, text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("(-want +got):\n%s", diff)
		}
		if got.ID() != want.ID() || len(got.ID()) != 12 {
			t.Fatalf("ID %q became %q", want.ID(), got.ID())
		}
		n := rapid.IntRange(0, len(want.Entries)).Draw(t, "n")
		if !bytes.HasPrefix(text, encode(t, want.Cut(n))) {
			t.Fatalf("the first %d entries alone are written differently", n)
		}
	})
}

func TestCutsAndFlips(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawLog(t)
		text := encode(t, want)
		at := rapid.IntRange(0, len(text)-1).Draw(t, "at")
		broken := bytes.Clone(text)
		broken[at] ^= byte(rapid.IntRange(1, 255).Draw(t, "flip"))
		checkPrefix(t, want, text, broken, bytes.Count(text[:at], []byte("\n")))
		checkPrefix(t, want, text, text[:at], bytes.Count(text[:at], []byte("\n")))
	})
}

// checkPrefix wants the lines before the broken one, unchanged, and a word about it unless the cut is between lines.
func checkPrefix(t *rapid.T, want declog.Log, whole, broken []byte, lines int) {
	got, damage, err := declog.Decode(bytes.NewReader(broken))
	if lines == 0 {
		if err == nil {
			t.Fatal("a log without its first line was read")
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.Cut(lines-1), got); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	between := bytes.HasPrefix(whole, broken) && broken[len(broken)-1] == '\n'
	if (damage == nil) != between {
		t.Fatalf("damage %v; cut between lines: %v", damage, between)
	}
}

func TestCanonical(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "null": "", " {\"b\" : 1.50, \"a\":[ 1e3 ]}": `{"a":[1e3],"b":1.50}`, `"<&>"`: `"<&>"`, "18446744073709551615": "18446744073709551615",
	} {
		got, err := declog.Canonical(json.RawMessage(in))
		if err != nil || string(got) != want {
			t.Errorf("Canonical(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
	for _, in := range []string{"{", "1 2", "{}x", "nul"} {
		if got, err := declog.Canonical(json.RawMessage(in)); err == nil {
			t.Errorf("Canonical(%q) = %q, want an error", in, got)
		}
	}
}

// TestEachVersionHasItsLine: whoever meets a log of older rules reads here what has changed since.
func TestEachVersionHasItsLine(t *testing.T) {
	text, err := os.ReadFile("version.go")
	if err != nil {
		t.Fatal(err)
	}
	formats, rules, _ := strings.Cut(string(text), "// RulesVersion is")
	for what, x := range map[string]struct {
		text    string
		version int
	}{"format": {formats, declog.FormatVersion}, "rules": {rules, declog.RulesVersion}} {
		for v := 1; v <= x.version; v++ {
			if !strings.Contains(x.text, fmt.Sprintf("\n//\t%d: ", v)) {
				t.Errorf("%s %d has no line", what, v)
			}
		}
	}
}
