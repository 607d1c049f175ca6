//go:build !js

package canvas

import (
	"io"
	"log"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/fontscan"
	"github.com/go-text/typesetting/language"
)

// installed are the fonts of this machine. They are looked through when the first letter is met that no built-in font has, which takes a second or two
// the first time; what was found is kept in the user's cache.
var installed struct {
	once  sync.Once
	mu    sync.Mutex
	fonts *fontscan.FontMap // nil where they cannot be looked through
	found map[rune]*font.Face
}

// installedFace is an installed font that has a letter, or nil.
func installedFace(r rune) *font.Face {
	installed.once.Do(func() {
		fonts := fontscan.NewFontMap(log.New(io.Discard, "", 0))
		if fonts.UseSystemFonts("") == nil {
			fonts.SetQuery(fontscan.Query{Families: []string{fontscan.SansSerif}})
			installed.fonts = fonts
		}
		installed.found = map[rune]*font.Face{}
	})
	installed.mu.Lock()
	defer installed.mu.Unlock()
	if installed.fonts == nil {
		return nil
	}
	face, known := installed.found[r]
	if known {
		return face
	}
	installed.fonts.SetScript(language.LookupScript(r))
	if face = installed.fonts.ResolveFace(r); face != nil {
		if _, ok := face.NominalGlyph(r); !ok {
			face = nil
		}
	}
	installed.found[r] = face
	return face
}
