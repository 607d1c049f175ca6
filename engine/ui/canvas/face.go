package canvas

import (
	"bytes"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/font"

	"headcount/assets"
)

// Face names one of the fonts that are built in.
type Face uint8

// The faces. Serif is what people say and what things are called, sans is what one reads, mono is the machine.
const (
	Sans Face = iota
	SansBold
	Serif
	SerifItalic
	SerifBold
	Mono
	faceCount
)

// faceFiles are the font files in the order of the faces.
var faceFiles = [faceCount]string{
	Sans:        "AtkinsonHyperlegibleNext_400Regular.ttf",
	SansBold:    "AtkinsonHyperlegibleNext_600SemiBold.ttf",
	Serif:       "Fraunces_400Regular.ttf",
	SerifItalic: "Fraunces_400Regular_Italic.ttf",
	SerifBold:   "Fraunces_600SemiBold.ttf",
	Mono:        "AtkinsonHyperlegibleMono_400Regular.ttf",
}

// Style is a face at a size, with the distance of lines: all that measuring and wrapping need to know.
type Style struct {
	Face  Face
	Size  float64 // height of the em in points
	Line  float64 // distance of baselines in sizes; 0 means 1.3
	Track float64 // extra space after each letter in points
	Right bool    // the line reads from right to left, whatever letter it begins with; wrapping sets it
}

// defaultLine is the distance of baselines for styles that name none.
const defaultLine = 1.3

// LineHeight returns the distance of baselines in points.
func (s Style) LineHeight() float64 {
	if s.Line == 0 {
		return s.Size * defaultLine
	}
	return s.Size * s.Line
}

// Sized returns the style with its size multiplied.
func (s Style) Sized(factor float64) Style {
	s.Size *= factor
	return s
}

// Ascent returns how far the face reaches above the baseline, in points.
func (s Style) Ascent() float64 { return loadFace(s.Face).ascent * s.Size }

// Descent returns how far the face reaches below the baseline, in points.
func (s Style) Descent() float64 { return loadFace(s.Face).descent * s.Size }

// FirstBaseline returns how far below the top of a block of text its first baseline lies, in points: half of the space
// between lines stands above the first one.
func (s Style) FirstBaseline() float64 {
	return (s.LineHeight()-s.Ascent()-s.Descent())/2 + s.Ascent()
}

// loadedFace is a parsed font with the sizes of its em.
type loadedFace struct {
	face            *font.Face
	upem            float64
	ascent, descent float64 // shares of the em, both positive
}

// faces are parsed when first used. They are tables that never change after that.
var faces [faceCount]struct {
	once sync.Once
	loadedFace
}

func loadFace(f Face) *loadedFace {
	entry := &faces[f]
	entry.once.Do(func() {
		face, err := font.ParseTTF(bytes.NewReader(assets.MustFont(faceFiles[f])))
		if err != nil {
			panic("canvas: " + faceFiles[f] + ": " + err.Error())
		}
		extents, _ := face.FontHExtents()
		upem := float64(face.Upem())
		entry.loadedFace = loadedFace{
			face: face, upem: upem,
			ascent: float64(extents.Ascender) / upem, descent: -float64(extents.Descender) / upem,
		}
	})
	return &entry.loadedFace
}

// Missing returns the first letter of a text that cannot be shown with the fonts that are built in or, where those of this machine are looked
// through, installed; ok is false where all can be shown. Blanks, line breaks and marks that only steer others always can.
func Missing(text string) (letter rune, ok bool) {
	for _, r := range text {
		if unicode.IsSpace(r) || unicode.In(r, unicode.Cf, unicode.Variation_Selector) {
			continue
		}
		for f := range faceCount {
			if setter.faceFor(f, r) == nil {
				return r, true
			}
		}
	}
	return 0, false
}
