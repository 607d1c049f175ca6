package view

import (
	"strings"
	"testing"
)

// TestLinksAreToldWithoutMoreQuotes: a link that begins with a title in quotes is told as it is, and not quoted once more.
func TestLinksAreToldWithoutMoreQuotes(t *testing.T) {
	s := Stands{List: []Ground{{Name: "Trust", Links: []string{"“The date” was settled and left your desk."}}}}
	for _, b := range s.blocks() {
		if b.Role == "lead" && strings.HasSuffix(b.Text, ": “The date” was settled and left your desk.") {
			return
		}
	}
	t.Errorf("told as %v", s.blocks())
}
