package declog_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"headcount/engine/declog"
)

// sealed spells the checksum without the package's help, as another program would.
func sealed(raw string) string {
	return fmt.Sprintf("%s\t%08x\n", raw, crc32.Checksum([]byte(raw), crc32.MakeTable(crc32.Castagnoli)))
}

func upperSeal(line string) string {
	at := strings.LastIndexByte(line, '\t')
	return line[:at] + strings.ToUpper(line[at:])
}

func drawLog(t *rapid.T) declog.Log {
	l := declog.Log{Header: drawHeader(t)}
	for range rapid.IntRange(0, 12).Draw(t, "entries") {
		l.Add(drawEntry(t))
	}
	return l
}

func drawHeader(t *rapid.T) declog.Header {
	h := declog.Header{
		Format: declog.FormatVersion, Rules: rapid.IntRange(1, 9).Draw(t, "rules"),
		Scenario: rapid.StringN(1, 20, declog.MaxName).Draw(t, "scenario"),
		Title:    drawText(t), Policy: drawText(t),
		RulesHash: rapid.StringMatching(`[0-9a-f]{0,64}`).Draw(t, "rules hash"),
		TextHash:  rapid.StringMatching(`[0-9a-f]{0,64}`).Draw(t, "text hash"),
		Cast:      rapid.Uint64().Draw(t, "cast"), Luck: rapid.Uint64().Draw(t, "luck"),
	}
	if rapid.Bool().Draw(t, "ahead") {
		h.Ahead = &declog.Ahead{By: rapid.StringN(0, 20, declog.MaxName).Draw(t, "by"), Day: rapid.IntRange(0, 99).Draw(t, "first day")}
	}
	if rapid.Bool().Draw(t, "carry") {
		raw, err := json.Marshal(rapid.MapOf(rapid.String(), rapid.Float64Range(-9, 9)).Draw(t, "facts"))
		if err != nil {
			t.Fatal(err)
		}
		if h.Carry, err = declog.Canonical(raw); err != nil {
			t.Fatal(err)
		}
	}
	for range rapid.IntRange(0, 2).Draw(t, "lives") {
		h.Life = &declog.Life{
			Of: drawText(t), Entries: rapid.IntRange(0, 99).Draw(t, "shared"), Day: rapid.IntRange(0, 99).Draw(t, "day"),
			Luck: rapid.Uint64().Draw(t, "life luck"), Before: h.Life,
		}
	}
	return h
}

func drawEntry(t *rapid.T) declog.Entry {
	day, gap := rapid.IntRange(0, 400).Draw(t, "day"), rapid.IntRange(0, 9).Draw(t, "gap")
	if rapid.IntRange(0, 3).Draw(t, "note") == 0 {
		n := declog.Note{About: drawText(t), Of: rapid.IntRange(0, 9).Draw(t, "of"), Text: drawText(t)}
		if m := rapid.MapOfN(rapid.StringN(0, 9, 99), rapid.IntRange(-10, 10), 0, 4).Draw(t, "numbers"); len(m) > 0 {
			n.Numbers = m
		}
		return declog.NewNote(day, gap, n)
	}
	a := declog.Act{
		Verb: drawText(t), Person: drawText(t), Channel: drawText(t), Matter: drawText(t), Topic: drawText(t), Project: drawText(t),
		Event: drawText(t), Choice: drawText(t), Manner: drawText(t), Promise: drawText(t), Place: drawText(t),
		Object:  drawText(t),
		Minutes: rapid.IntRange(0, 480).Draw(t, "minutes"),
	}
	if rapid.Bool().Draw(t, "asked") {
		a.Forecast = new(rapid.IntRange(0, 100).Draw(t, "forecast"))
	}
	e := declog.NewAct(day, gap, a, rapid.StringMatching(`[0-9a-f]{16}`).Draw(t, "state"))
	if rapid.Bool().Draw(t, "unchecked") {
		e.Check = nil
	}
	return e
}

// drawText leans to what text formats get wrong.
func drawText(t *rapid.T) string {
	return rapid.OneOf(rapid.Just(""), rapid.StringN(0, 12, declog.MaxName),
		rapid.SampledFrom([]string{"ana", "\t\n\r", "<b>&\"\\", "\u2028\u2029\ufeff", "\x00\x7f", "naïve 👩🏽‍💻", "null"})).Draw(t, "text")
}

func TestLuckAt(t *testing.T) {
	first := declog.Log{Header: declog.Header{Scenario: "x", Luck: 1}}
	for day := range 10 { // one act a day, days 0 to 9
		first.Add(declog.NewAct(day, 0, declog.Act{Verb: "ask"}, "00000000000000aa"))
	}
	second := first.ForkOn(5, 5, 2) // acts of days 0 to 4 shared
	second.Add(declog.NewAct(5, 0, declog.Act{Verb: "tell"}, "00000000000000aa"))
	third := second.ForkOn(6, 7, 3) // one act of the second life shared
	early := second.ForkOn(3, 3, 4) // back into the first life
	again := second.ForkOn(5, 5, 5) // the same Monday once more
	whole := first.Fork(99, 6)      // all entries shared: new luck from the last day
	for _, c := range []struct {
		name         string
		l            declog.Log
		applied, day int
		want         uint64
	}{
		{"first life", first, 3, 3, 1},
		{"shared part", second, 4, 4, 1},
		{"weekend before the new Monday", second, 5, 4, 1},
		{"new luck", second, 5, 5, 2},
		{"day reached, entry not", second, 4, 6, 1},
		{"third: first part", third, 2, 2, 1},
		{"third: second part", third, 5, 5, 2},
		{"third: act of the second life, day too early", third, 6, 6, 2},
		{"third: own part", third, 6, 7, 3},
		{"early: shared", early, 2, 2, 1},
		{"early: own", early, 8, 8, 4},
		{"again: shared", again, 4, 4, 1},
		{"again: own", again, 5, 5, 5},
		{"whole: shared", whole, 9, 9, 1},
		{"whole: own", whole, 10, 9, 6},
	} {
		if got := c.l.Header.LuckAt(c.applied, c.day); got != c.want {
			t.Errorf("%s: luck %d after %d entries on day %d, want %d", c.name, got, c.applied, c.day, c.want)
		}
	}
	if early.Header.Life.Before != nil || again.Header.Life.Before != nil || third.Header.Life.Before == nil {
		t.Error("a life nothing was lived in is remembered, or a lived one forgotten")
	}
	noted := declog.Log{Header: first.Header}
	for i := range 10 { // a note before each act
		noted.Add(declog.NewNote(i, 0, declog.Note{About: declog.NoteBelief}))
		noted.Add(first.Entries[i].Clone())
	}
	if life := noted.ForkOn(10, 5, 2).Header; life.LuckAt(4, 5) != 1 || life.LuckAt(5, 5) != 2 { // ten entries, five of them acts
		t.Errorf("with notes: luck %d after 4 decisions and %d after 5, of which 5 are shared", life.LuckAt(4, 5), life.LuckAt(5, 5))
	}
	if got := second.Header.Life; got.Of != first.ID() || got.Entries != 5 || got.Day != 5 {
		t.Errorf("life %+v", got)
	}
}

// TestForkKeepsLuck holds LuckAt of a fork to the parent's before the fork and to the new luck after it.
func TestForkKeepsLuck(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parent := declog.Log{Header: declog.Header{Scenario: "x", Luck: 1000}}
		for range 12 {
			parent.Add(declog.NewAct(parent.Day()+rapid.IntRange(0, 2).Draw(t, "days"), 0, declog.Act{Verb: "ask"}, "00000000000000aa"))
		}
		for life := range rapid.IntRange(1, 5).Draw(t, "lives") {
			n := rapid.IntRange(0, len(parent.Entries)).Draw(t, "n")
			child := parent.Fork(n, uint64(life))
			day := child.Header.Life.Day
			for i := range n {
				if got, want := child.Header.LuckAt(i, parent.Entries[i].Day), parent.Header.LuckAt(i, parent.Entries[i].Day); got != want && parent.Entries[i].Day <= day {
					t.Fatalf("entry %d of life %d: luck %d, was %d", i+1, life, got, want)
				}
			}
			if got := child.Header.LuckAt(n, day); got != uint64(life) {
				t.Fatalf("life %d after its fork: luck %d", life, got)
			}
			child.Add(declog.NewAct(day+1, 0, declog.Act{Verb: "go on"}, "00000000000000aa"))
			parent = child
		}
	})
}

func TestCopiesShareNothing(t *testing.T) {
	original := sample()
	want := encode(t, original)
	for name, copied := range map[string]declog.Log{"clone": original.Clone(), "fork": original.Fork(4, 1)} {
		*copied.Entries[0].Act.Forecast = 55
		copied.Entries[0].Check.State = "1111111111111111"
		copied.Entries[3].Note.Numbers["luck"] = 9
		copied.Header.Carry[0] = 'x'
		copied.Header.Life.Of = "other"
		if name == "clone" {
			copied.Header.Life.Before.Of = "other"
		}
		copied.Add(declog.NewNote(0, 0, declog.Note{}))
		if got := encode(t, original); !bytes.Equal(got, want) {
			t.Errorf("changing a %s changed the original:\n%s", name, cmp.Diff(string(want), string(got)))
		}
	}
}

func TestActEqual(t *testing.T) {
	asked := declog.Act{Verb: "ask", Forecast: new(40)}
	for _, c := range []struct {
		a, b declog.Act
		want bool
	}{
		{asked, declog.Act{Verb: "ask", Forecast: new(40)}, true},
		{asked, declog.Act{Verb: "ask", Forecast: new(41)}, false},
		{asked, declog.Act{Verb: "ask"}, false},
		{declog.Act{Verb: "ask"}, declog.Act{Verb: "tell"}, false},
	} {
		if got := c.a.Equal(c.b); got != c.want || c.b.Equal(c.a) != got {
			t.Errorf("%+v equal to %+v: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestDone(t *testing.T) {
	if l := sample(); !l.Done() || l.Cut(2).Done() || (declog.Log{}).Done() {
		t.Error("a play is done once a note says so, and not before")
	}
}

func FuzzDecode(f *testing.F) {
	var text bytes.Buffer
	if err := declog.Encode(&text, sample()); err != nil {
		f.Fatal(err)
	}
	f.Add(text.Bytes())
	f.Add(text.Bytes()[:text.Len()-5])
	f.Add([]byte(sealed(`{"headcount":2}`)))
	f.Add([]byte(sealed(`{"headcount":1,"rules":1,"scenario":"x","carry":[1e9,"\ud800"],"life":{"before":{}}}`)))
	f.Fuzz(func(t *testing.T, raw []byte) {
		// As found, and with checksums made right, so that the fuzzer reaches what lies behind them.
		checkDecode(t, raw)
		var repaired strings.Builder
		for line := range bytes.Lines(raw) {
			json, _, _ := bytes.Cut(bytes.TrimSuffix(line, []byte("\n")), []byte("\t"))
			repaired.WriteString(sealed(string(json)))
		}
		checkDecode(t, []byte(repaired.String()))
	})
}

func checkDecode(t *testing.T, raw []byte) {
	first, damage, err := declog.Decode(bytes.NewReader(raw))
	if err != nil {
		return
	}
	if damage != nil && (damage.Kept != len(first.Entries) || damage.Bytes > int64(len(raw))) {
		t.Fatalf("damage %+v beside %d entries", damage, len(first.Entries))
	}
	text := encode(t, first)
	second, damage, err := declog.Decode(bytes.NewReader(text))
	if err != nil || damage != nil {
		t.Fatalf("what was read cannot be read again: %v, %v\n%s", damage, err, text)
	}
	if again := encode(t, second); !bytes.Equal(text, again) {
		t.Fatalf("written twice, different:\n%s\n%s", text, again)
	}
}

// TestEarlyByHand: what was decided before the fourth day, and the briefing, was somebody else's in a play begun on that day; notes never are.
func TestEarlyByHand(t *testing.T) {
	ahead := declog.Header{Ahead: &declog.Ahead{By: "attentive", Day: 3}}
	for name, c := range map[string]struct {
		h    declog.Header
		e    declog.Entry
		want bool
	}{
		"the day before": {ahead, declog.Entry{Kind: declog.KindAct, Day: 2, Gap: 3}, true},
		"that day":       {ahead, declog.Entry{Kind: declog.KindAct, Day: 3, Gap: 1}, false},
		"briefing":       {ahead, declog.Entry{Kind: declog.KindAct, Day: 3, Gap: 0}, true},
		"a note":         {ahead, declog.Entry{Kind: declog.KindNote, Day: 0, Gap: 1}, false},
		"from the start": {declog.Header{}, declog.Entry{Kind: declog.KindAct, Day: 0, Gap: 0}, false},
	} {
		if got := c.h.Early(&c.e); got != c.want {
			t.Errorf("%s: early %v, want %v", name, got, c.want)
		}
	}
}
