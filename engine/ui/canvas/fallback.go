package canvas

import (
	"bytes"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"headcount/assets"
)

// A fallback is a font for letters that the faces of the game lack, in two weights; each is parsed when the first such letter is met.
type fallback struct {
	name          string
	plain, strong fallbackFont
}

type fallbackFont struct {
	once sync.Once
	face *font.Face // nil where the file is not built in
}

// fallbacks are asked in this order; after them the fonts of the machine are.
var fallbacks = [...]*fallback{{name: "NotoSans"}, {name: "NotoSansArabic"}, {name: "NotoSansHebrew"}, {name: "NotoSansThai"}}

// weight is the fallback's font for a face.
func (b *fallback) weight(f Face) *font.Face {
	part, file := &b.plain, b.name+"_400Regular.ttf"
	if f == SansBold || f == SerifBold {
		part, file = &b.strong, b.name+"_600SemiBold.ttf"
	}
	part.once.Do(func() {
		data, ok := assets.FallbackFont(file)
		if !ok {
			return
		}
		face, err := font.ParseTTF(bytes.NewReader(data))
		if err != nil {
			panic("canvas: " + file + ": " + err.Error())
		}
		part.face = face
	})
	return part.face
}

// faceFor is the font that shows a letter where a face is asked for: the face's own, else the first fallback that has it; nil where none does.
func (t *typesetter) faceFor(f Face, r rune) *font.Face {
	own := loadFace(f).face
	if _, ok := own.NominalGlyph(r); ok {
		return own
	}
	for _, b := range fallbacks {
		if face := b.weight(f); face != nil {
			if _, ok := face.NominalGlyph(r); ok {
				return face
			}
		}
	}
	return installedFace(r)
}

// plainIn reports whether a font has every letter of a line, and none of them reads from right to left.
func plainIn(face *font.Face, runes []rune) bool {
	for _, r := range runes {
		if r < 0x300 { // Latin: the faces have what is used of it, and what they lack is found below
			if r < 0x7f {
				continue
			}
		} else if readsLeft(r) {
			return false
		}
		if _, ok := face.NominalGlyph(r); !ok {
			return false
		}
	}
	return true
}

// readsLeft reports whether a letter is of a script that is read from right to left.
func readsLeft(r rune) bool {
	return r >= 0x590 && unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko)
}

// ReadsLeft reports whether a text is read from right to left: by its first letter.
func ReadsLeft(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) {
			return readsLeft(r)
		}
	}
	return false
}

// faceMap finds fonts for the pieces of a line.
type faceMap struct {
	setter *typesetter
	face   Face
}

// ResolveFace implements shaping.Fontmap: a letter that no font has is shown as the face's own empty box.
func (m faceMap) ResolveFace(r rune) *font.Face {
	if face := m.setter.faceFor(m.face, r); face != nil {
		return face
	}
	return loadFace(m.face).face
}

// lineSize is the size at which lines of several fonts are shaped; their advances are shares of it.
const lineSize = 1000

// runs shapes a line of several scripts, fonts or directions, and sets its pieces in the order in which they are seen.
func (t *typesetter) runs(f Face, right bool, runes []rune) *shaped {
	direction := di.DirectionLTR
	if right {
		direction = di.DirectionRTL
	}
	parts := t.segments.Split(shaping.Input{
		Text: runes, RunEnd: len(runes), Direction: direction, Face: loadFace(f).face, Size: fixed.I(lineSize), Script: scriptOf(runes), Language: language.NewLanguage("en"),
	}, faceMap{t, f})
	outs := make([]shaping.Output, 0, len(parts))
	for _, part := range parts {
		outs = append(outs, t.shaper.Shape(part))
	}
	lines, _ := t.wrapper.WrapParagraphF(shaping.WrapConfig{Direction: direction, DisableTrailingWhitespaceTrim: true}, fixed.I(1<<24), runes, shaping.NewSliceIterator(outs))
	s := new(shaped)
	em := func(v fixed.Int26_6) float64 { return float64(v) / 64 / lineSize }
	for _, line := range lines { // one, unless the text holds a line break
		for at := range line {
			for i := range line {
				if int(line[i].VisualIndex) != at {
					continue
				}
				for _, g := range line[i].Glyphs {
					s.glyphs = append(s.glyphs, glyph{font: line[i].Face, id: g.GlyphID, x: s.advance + em(g.XOffset), y: -em(g.YOffset)})
					s.advance += em(g.Advance)
				}
			}
		}
	}
	return s
}
