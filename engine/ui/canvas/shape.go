package canvas

import (
	"strings"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"

	"headcount/engine/pace"
	"headcount/engine/typeset"
)

// glyph is one shaped glyph; lengths are shares of the em, y down.
type glyph struct {
	font *font.Face
	id   font.GID
	x, y float64
}

// shaped is one line of text after shaping. It holds for every size, because nothing is hinted.
type shaped struct {
	glyphs  []glyph
	advance float64 // share of the em
}

type shapeKey struct {
	face  Face
	right bool
	text  string
}

type glyphKey struct {
	font *font.Face
	id   font.GID
}

// typesetter shapes text and keeps what it has shaped. There is one for all canvases, guarded by its lock, because
// shaping the same words again costs far more than drawing them.
type typesetter struct {
	mu     sync.Mutex
	shaper shaping.HarfbuzzShaper
	lines  map[shapeKey]*shaped
	glyphs map[glyphKey]*Path

	segments shaping.Segmenter
	wrapper  shaping.LineWrapper
}

// keptLines bounds the memory of shaped lines; wrapping long texts fills it, and forgetting only costs time.
const keptLines = 8192

var setter = &typesetter{lines: map[shapeKey]*shaped{}, glyphs: map[glyphKey]*Path{}}

// Measure returns the width of one line of text in points.
func Measure(st Style, text string) float64 {
	if text == "" {
		return 0
	}
	s := setter.shape(st.Face, st.Right, text)
	return s.advance*st.Size + st.Track*float64(len(s.glyphs))
}

// TextPath returns the outlines of one line of text with its baseline starting at x, y.
func TextPath(x, y float64, text string, st Style) *Path {
	p := new(Path)
	for i, g := range setter.shape(st.Face, st.Right, text).glyphs {
		outline := setter.outline(g.font, g.id)
		at := Translate(x+g.x*st.Size+st.Track*float64(i), y+g.y*st.Size)
		p.Append(outline, at.Mul(Scale(st.Size, st.Size)))
	}
	return p
}

func (t *typesetter) shape(f Face, right bool, text string) *shaped {
	pace.Rest()
	t.mu.Lock()
	defer t.mu.Unlock()
	key := shapeKey{f, right, text}
	if s, ok := t.lines[key]; ok {
		return s
	}
	if len(t.lines) >= keptLines {
		clear(t.lines)
	}
	if f != Mono { // what a machine shows may be a sheet of rules, or an author's own line
		text = typeset.Text(text)
	}
	runes := []rune(strings.Map(shown, text))
	var s *shaped
	if face := loadFace(f); !right && plainIn(face.face, runes) {
		s = t.run(face, runes)
	} else {
		s = t.runs(f, right, runes)
	}
	t.lines[key] = s
	return s
}

// shown is what is set for a letter, and less than 0 for nothing: of control characters those that part words are a blank, and others, some of which
// stop the library's wrapper where they stand after Hebrew, are not seen.
func shown(r rune) rune {
	switch {
	case r == '\t', strings.ContainsRune(breaks, r):
		return ' '
	case unicode.IsControl(r):
		return -1
	}
	return r
}

// run shapes at the size of the font's own grid, where advances are whole numbers and hold for all sizes.
func (t *typesetter) run(face *loadedFace, runes []rune) *shaped {
	out := t.shaper.Shape(shaping.Input{
		Text: runes, RunEnd: len(runes), Direction: di.DirectionLTR, Face: face.face,
		Size: fixed.I(int(face.upem)), Script: scriptOf(runes), Language: language.NewLanguage("en"),
	})
	s := &shaped{glyphs: make([]glyph, 0, len(out.Glyphs))}
	em := func(v fixed.Int26_6) float64 { return float64(v) / 64 / face.upem }
	for _, g := range out.Glyphs {
		s.glyphs = append(s.glyphs, glyph{font: face.face, id: g.GlyphID, x: s.advance + em(g.XOffset), y: -em(g.YOffset)})
		s.advance += em(g.Advance)
	}
	return s
}

// scriptOf returns the script of the first rune that has one of its own.
func scriptOf(runes []rune) language.Script {
	for _, r := range runes {
		if s := language.LookupScript(r); s != language.Common && s != language.Inherited && s != language.Unknown {
			return s
		}
	}
	return language.Latin
}

// outline returns a glyph in em shares, y down.
func (t *typesetter) outline(f *font.Face, id font.GID) *Path {
	t.mu.Lock()
	defer t.mu.Unlock()
	key := glyphKey{f, id}
	if p, ok := t.glyphs[key]; ok {
		return p
	}
	p := new(Path)
	data, _ := f.GlyphDataOutline(id)
	for _, s := range data.Segments {
		appendGlyph(p, s, 1/float64(f.Upem()))
	}
	t.glyphs[key] = p
	return p
}

func appendGlyph(p *Path, s ot.Segment, k float64) {
	at := func(i int) (x, y float64) { return float64(s.Args[i].X) * k, -float64(s.Args[i].Y) * k }
	ax, ay := at(0)
	bx, by := at(1)
	cx, cy := at(2)
	switch s.Op {
	case ot.SegmentOpMoveTo:
		p.MoveTo(ax, ay)
	case ot.SegmentOpLineTo:
		p.LineTo(ax, ay)
	case ot.SegmentOpQuadTo:
		p.QuadTo(ax, ay, bx, by)
	case ot.SegmentOpCubeTo:
		p.CubicTo(ax, ay, bx, by, cx, cy)
	}
}
