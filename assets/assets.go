// Package assets holds the files that are built into the program: the fonts, with their licences.
//
// Everything else that is seen is drawn from code; every file here is listed with its licence in LICENSES.md.
package assets

import "embed"

// Fonts holds fonts/*.ttf, each under the SIL Open Font License whose text lies beside it.
//
//go:embed fonts/*.ttf
var Fonts embed.FS

// Licenses holds the list of assets and the full licence texts, so that the program can show them.
//
//go:embed LICENSES.md fonts/*.txt fallback/*.txt
var Licenses embed.FS

// MustFont returns the bytes of fonts/name. An unknown name is a mistake of ours, hence the panic.
func MustFont(name string) []byte {
	data, err := Fonts.ReadFile("fonts/" + name)
	if err != nil {
		panic("assets: " + err.Error())
	}
	return data
}
