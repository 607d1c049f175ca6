package scenario

import (
	_ "embed" // for the starter
	"fmt"
	"strings"
	"unicode"

	"headcount/engine/nearest"
	"headcount/engine/rule"
)

//go:embed starter/scenario.toml
var starter string

// notID says what an id is, and which one would be nearest to what was written.
func notID(id string) error {
	if rule.Reserved(id) {
		return fmt.Errorf("%q is a word of conditions; choose another", id)
	}
	return fmt.Errorf("%q is no id: %s", id, whatAnIDIs(id))
}

// whatAnIDIs says how an id is written, and which one would be nearest to what was.
func whatAnIDIs(id string) string {
	return fmt.Sprintf("an id is lower-case letters and digits joined by hyphens, a letter first, at most %d characters%s", maxID, nearID(id))
}

// nearID names the id that is nearest to what was written, as the end of a sentence; nothing where none is near.
func nearID(id string) string {
	near := plainID(id)
	if near == "" || near == id || rule.Reserved(near) {
		return ""
	}
	return ", such as " + near
}

// plainID is the id that is nearest to what was written, or "" where none is near.
func plainID(id string) string {
	plain := nearest.Plain(id)
	if strings.ContainsFunc(plain, func(r rune) bool { return r > unicode.MaxASCII && unicode.IsLetter(r) }) {
		return "" // what is left of such a name would be no name
	}
	near := strings.Join(strings.FieldsFunc(plain, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') }), "-")
	if near == "" || !idForm(near) {
		return ""
	}
	return near
}

// Starter returns the text of a first scenario with an id: it plays, is commented, and has no findings. The title is made of the id;
// a text that is no id is an error that says what one is.
func Starter(id string) (string, error) {
	c := &compiler{}
	if id == "" || !c.wellFormed(id, where{}) {
		return "", notID(id)
	}
	words := strings.FieldsFunc(id, func(r rune) bool { return r == '-' || r == '_' })
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.NewReplacer("NAME", id, "TITLE", strings.Join(words, " ")).Replace(starter), nil
}
