package canvas

import (
	"testing"

	"github.com/go-text/typesetting/font"
)

// fontsOf lists the fonts of a line from left to right, each once in a row.
func fontsOf(f Face, right bool, text string) (list []*font.Face) {
	for _, g := range setter.shape(f, right, text).glyphs {
		if len(list) == 0 || list[len(list)-1] != g.font {
			list = append(list, g.font)
		}
	}
	return list
}

// A letter that a face lacks is shown by a fallback in the weight of the face, and the rest of the line stays in its own.
func TestLettersOfOtherScripts(t *testing.T) {
	for name, text := range map[string]string{"NotoSans": "ΩД नमस्ते", "NotoSansArabic": "مرحبا", "NotoSansHebrew": "שלום", "NotoSansThai": "สวัสดี"} {
		for f := range faceCount {
			own := loadFace(f).face
			got := fontsOf(f, false, "ab "+text)
			if len(got) < 2 || got[0] != own && got[len(got)-1] != own {
				t.Fatalf("%s in %s: fonts %v", name, faceFiles[f], got)
			}
			for _, b := range fallbacks {
				if b.name == name && got[0] != b.weight(f) && got[len(got)-1] != b.weight(f) {
					t.Errorf("%s in %s is not shown by its fallback", name, faceFiles[f])
				}
			}
		}
	}
	if Measure(Style{Face: Sans, Size: 10}, "नमस्ते") >= Measure(Style{Face: Sans, Size: 10}, "नमस त")*1.5 {
		t.Error("letters that join are set apart")
	}
}

// A line that reads from right to left is seen so, and what stands in it in another direction or in figures keeps its own.
func TestRightToLeft(t *testing.T) {
	latin, hebrew := loadFace(Sans).face, fallbacks[2].weight(Sans)
	for _, c := range []struct {
		text  string
		right bool
		want  []*font.Face // from left to right
	}{
		{"ab שלום", false, []*font.Face{latin, hebrew}},
		{"ab שלום", true, []*font.Face{hebrew, latin}},
		{"שלום ab", true, []*font.Face{latin, hebrew}},
	} {
		got := fontsOf(Sans, c.right, c.text)
		if len(got) != len(c.want) || got[0] != c.want[0] {
			t.Errorf("%q right %v: %d stretches, the first in the wrong font: %v", c.text, c.right, len(got), got[0] != c.want[0])
		}
	}
	first := func(text string) font.GID { return setter.shape(Sans, true, text).glyphs[0].id }
	if first("אב") != first("ב") || first("אב") == first("א") {
		t.Error("the second letter does not stand left of the first")
	}
	b := Wrap(Style{Face: Sans, Size: 10}, "שלום לכולם, זה מכתב ארוך יותר משורה אחת", 100)
	if !b.Right || len(b.Lines) < 2 {
		t.Fatalf("right %v, %d lines", b.Right, len(b.Lines))
	}
	if Wrap(Style{Face: Sans, Size: 10}, "28 בחודש", 100).Right != true || Wrap(Style{Face: Sans, Size: 10}, "a שלום", 100).Right {
		t.Error("a text is read by its first letter")
	}
}
