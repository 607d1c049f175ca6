// Package assets holds the files that are built into the program: the fonts, with their licences, and its icon.
//
// Everything else that is seen is drawn from code; every file here is listed with its licence in LICENSES.md.
package assets

import (
	"embed"
	"strconv"
)

// Fonts holds fonts/*.ttf, each under the SIL Open Font License whose text lies beside it.
//
//go:embed fonts/*.ttf
var Fonts embed.FS

// Icons holds the sign of the program as icon/SIZE.png, for windows and pages. engine/ui/figure draws it.
//
//go:embed icon/*.png
var Icons embed.FS

// Icon returns the bytes of icon/SIZE.png. A size that is not there is a mistake of ours, hence the panic.
func Icon(size int) []byte {
	data, err := Icons.ReadFile("icon/" + strconv.Itoa(size) + ".png")
	if err != nil {
		panic("assets: " + err.Error())
	}
	return data
}

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
