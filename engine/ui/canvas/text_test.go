package canvas

import (
	"reflect"
	"strings"
	"testing"
	"unicode"
)

var plain = Style{Face: Mono, Size: 10, Line: 2}

// letter is the width of every letter of the monospaced face at size 10.
func letter(t *testing.T) float64 {
	t.Helper()
	w := Measure(plain, "m")
	if w <= 4 || w >= 8 {
		t.Fatalf("a letter is %v wide at size 10", w)
	}
	return w
}

func TestMeasure(t *testing.T) {
	w := letter(t)
	if got := Measure(plain, "mmmm"); !near(got, 4*w) {
		t.Errorf("four letters are %v wide, want %v", got, 4*w)
	}
	if got := Measure(plain.Sized(2), "mm"); !near(got, 4*w) {
		t.Errorf("two letters at double size are %v wide, want %v", got, 4*w)
	}
	tracked := plain
	tracked.Track = 3
	if got := Measure(tracked, "mm"); !near(got, 2*w+6) {
		t.Errorf("two tracked letters are %v wide, want %v", got, 2*w+6)
	}
	if got := Measure(plain, ""); got != 0 {
		t.Errorf("nothing is %v wide", got)
	}
}

func lines(b Block) []string {
	var out []string
	for _, l := range b.Lines {
		text := ""
		for _, p := range l.Pieces {
			text += p.Text
		}
		out = append(out, text)
	}
	return out
}

func TestWrap(t *testing.T) {
	w := letter(t)
	tests := []struct {
		text    string
		letters float64
		want    []string
	}{
		{"ab cd ef", 5, []string{"ab cd", "ef"}}, // the space at the end needs no room
		{"ab cd ef", 4, []string{"ab", "cd", "ef"}},
		{"ab cd ef", 8, []string{"ab cd ef"}},
		{"abcdefg hi", 3, []string{"abc", "def", "g", "hi"}}, // nothing is ever cut
		{"ab\n\ncd", 9, []string{"ab", "", "cd"}},
		{"ab\n", 9, []string{"ab", ""}},
		{"well-known", 5, []string{"well-", "known"}},
		{"ab\tc\r\nd\xffe", 9, []string{"ab c", "d?e"}},
		{"", 5, nil},
		{"a b", 0.5, []string{"a", "b"}},
	}
	for _, tt := range tests {
		b := Wrap(plain, tt.text, tt.letters*w+0.01)
		if got := strings.Join(lines(b), "|"); got != strings.Join(tt.want, "|") || len(b.Lines) != len(tt.want) {
			t.Errorf("%q in %v letters: %q, want %q", tt.text, tt.letters, got, tt.want)
		}
		if want := 20 * float64(len(tt.want)); b.Height != want { // size 10, line 2
			t.Errorf("%q is %v high, want %v", tt.text, b.Height, want)
		}
	}
}

func TestWrapRuns(t *testing.T) {
	w := letter(t)
	big := Style{Face: Mono, Size: 20, Line: 2}
	b := WrapRuns([]Run{{Text: "ab ", Style: plain}, {Text: "c", Style: big}, {Text: "d ef", Style: plain}}, 7*w)
	// "ab " 3, big "c" 2, "d" 1: six letters; " ef" would make nine.
	if got := strings.Join(lines(b), "|"); got != "ab cd|ef" {
		t.Fatalf("got %q, want %q", got, "ab cd|ef")
	}
	if b.Height != 40+20 {
		t.Errorf("height %v, want 60: the big letter makes its line 40 high", b.Height)
	}
	if x := b.Lines[0].Pieces[1].X; !near(x, 3*w) {
		t.Errorf("the big letter stands at %v, want %v", x, 3*w)
	}
	if first, second := b.Lines[0].Baseline, b.Lines[1].Baseline; second-first < 15 || first >= 40 {
		t.Errorf("baselines at %v and %v", first, second)
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("Say you will put it in an e-mail", 60.0)
	f.Add("x\n \n– “quoted”", 3.0)
	f.Fuzz(func(t *testing.T, text string, width float64) {
		if len(text) > 200 {
			t.Skip()
		}
		b := WrapRuns([]Run{{Text: text, Style: plain}}, width)
		strip := func(s string) string {
			drop := func(r rune) rune {
				if strings.ContainsRune(" \t"+breaks, r) {
					return -1
				}
				return r
			}
			return strings.Map(drop, strings.ToValidUTF8(s, "?"))
		}
		if got, want := strip(strings.Join(lines(b), "")), strip(text); got != want {
			t.Errorf("wrapping %q at %v lost letters: %q", text, width, got)
		}
	})
}

// TestControlsShowNothing: a control character in a text, as files of others and pasted lines hold, takes no room and stops nobody, whichever way
// the text is read.
func TestControlsShowNothing(t *testing.T) {
	for _, right := range []bool{false, true} {
		for _, text := range []string{"ab", "\u05d0\u05c3", "0\u05c3", "\u0633a"} {
			st := Style{Face: Mono, Size: 10, Right: right}
			want := Measure(st, text)
			for r := rune(0); r <= 0x9f; r++ {
				if unicode.IsControl(r) && r != '\t' && !strings.ContainsRune(breaks, r) && Measure(st, text+string(r)) != want {
					t.Errorf("%q, from the right %v: %v wide after %q, and %v without", text, right, Measure(st, text+string(r)), r, want)
				}
			}
		}
	}
}

// Every sign that texts of the game use is in every face, so that no empty box is ever seen.
func TestFacesCover(t *testing.T) {
	const used = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?'\"()[]/%&+-−–—…·“”‘’„«»äöüßÄÖÜéèêàçñ€×@#=<>*"
	for face := range faceCount {
		for _, r := range used {
			if _, ok := loadFace(face).face.NominalGlyph(r); !ok {
				t.Errorf("%s has no %q", faceFiles[face], r)
			}
		}
	}
}

func TestMissing(t *testing.T) {
	if r, ok := Missing("Zażółć gęślą jaźń, ő ß Ø ç “so” – 3 × 4 …\n\t"); ok {
		t.Errorf("%q is said to be missing", r)
	}
	if r, ok := Missing("Ωμέγα, срок, שלום, مرحبا, नमस्ते, สวัสดี"); ok { // by the fallbacks
		t.Errorf("%q is said to be missing", r)
	}
	const private = '\U0010FF01' // which no font has, whatever is installed
	if r, ok := Missing("A line, " + string(private)); !ok || r != private {
		t.Errorf("%q %v, want the letter nobody has", r, ok)
	}
}

// TestApostrophesOfBooks: what an author types after a letter is set as in a book, but not by the machine, and never an opening quotation mark.
func TestApostrophesOfBooks(t *testing.T) {
	for _, c := range []struct {
		typed, set string
		face       Face
		same       bool
	}{
		{"Yusuf's tests", "Yusuf’s tests", Sans, true},
		{"ten o'clock", "ten o’clock", SerifBold, true},
		{"the 1980's", "the 1980’s", Serif, true},
		{"'so'", "’so’", Sans, false},
		{"grep 'x' y's", "grep ’x’ y’s", Mono, false},
	} {
		if got, want := Measure(Style{Face: c.face, Size: 1000}, c.typed), Measure(Style{Face: c.face, Size: 1000}, c.set); c.face != Mono && (got == want) != c.same {
			t.Errorf("%q is %v wide, %q %v", c.typed, got, c.set, want)
		}
		a, b := TextPath(0, 0, c.typed, Style{Face: c.face, Size: 10}), TextPath(0, 0, c.set, Style{Face: c.face, Size: 10})
		if reflect.DeepEqual(a, b) != c.same {
			t.Errorf("%q and %q in face %d: want the same outlines %t", c.typed, c.set, c.face, c.same)
		}
	}
}
