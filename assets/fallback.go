//go:build !js

package assets

import "embed"

// fallback holds fallback/*.ttf, for the scripts that the faces of the game do not have. A browser does without: the page would be heavier for everybody.
//
//go:embed fallback/*.ttf
var fallback embed.FS

// FallbackFont returns the bytes of fallback/name; ok is false where the file is not built in.
func FallbackFont(name string) (data []byte, ok bool) {
	data, err := fallback.ReadFile("fallback/" + name)
	return data, err == nil
}
