//go:build !js

package main

import (
	"errors"
	"strings"
	"testing"
)

// sheetOnShelf is a rule sheet where it is kept, which may be unreadable or take nothing.
type sheetOnShelf struct {
	text             string
	unreadable, full error
}

func (s *sheetOnShelf) read() (string, error) { return s.text, s.unreadable }

func (s *sheetOnShelf) write(text string) error {
	if s.full == nil {
		s.text = text
	}
	return s.full
}

// TestRulesOfTheTerminal: a sheet is used by the play once it is kept; one that cannot be read is not written over, as in the window.
func TestRulesOfTheTerminal(t *testing.T) {
	const old, sheet = "otherwise -> wait\n", "unanswered > 0 -> answer oldest by walk\n"
	for _, c := range []struct {
		name  string
		shelf sheetOnShelf
		text  string
		why   string // it is not kept; nothing where it is
	}{
		{"kept", sheetOnShelf{text: old}, sheet, ""},
		{"mistyped", sheetOnShelf{text: old}, "unanswered -> anser\n", "cannot be read"},
		{"the old one unreadable", sheetOnShelf{text: old, unreadable: errors.New("permission denied")}, sheet, "nothing is written over it"},
		{"no room", sheetOnShelf{text: old, full: errors.New("the disk is full")}, sheet, "the disk is full"},
	} {
		used := ""
		err := ownRules(&c.shelf, func(text string) { used = text }).Keep(c.text)
		if c.why == "" {
			if err != nil || c.shelf.text != c.text || used != c.text {
				t.Errorf("%s: %v; kept %q, used %q", c.name, err, c.shelf.text, used)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), c.why) || c.shelf.text != old || used != "" {
			t.Errorf("%s: %v; kept %q, used %q", c.name, err, c.shelf.text, used)
		}
	}
}
