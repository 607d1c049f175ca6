package server

import (
	"html/template"
	"strings"

	"headcount/engine/scenario"
)

// Tongue tells the words of a scenario from those of the pages, which are English, so that whatever reads a page aloud reads each in its own language.
// The nil Tongue, of a scenario in English, tells nothing.
type Tongue struct {
	attribute string          // as it is written into a tag: ` lang="de"`
	texts     map[string]bool // all that the author wrote
}

// TongueOf is the tongue of a scenario.
func TongueOf(src *scenario.Source) *Tongue {
	tag := src.Tongue()
	if language, _, _ := strings.Cut(tag, "-"); language == "en" {
		return nil
	}
	t := &Tongue{attribute: ` lang="` + template.HTMLEscapeString(tag) + `"`, texts: map[string]bool{}}
	_, texts := src.TextPaths()
	for _, text := range texts {
		t.texts[text] = true
	}
	return t
}

// of is the attribute of an element that holds this text and nothing else: "" where it is ours, or has our words in it.
func (t *Tongue) of(text string) string {
	if t == nil || !t.texts[text] {
		return ""
	}
	return t.attribute
}
