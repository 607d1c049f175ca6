//go:build !js

package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestFacilitatorsGuideIsTrue: every command and flag in the facilitators' guide is one of the program, and every button, state and file it names
// stands on a page.
func TestFacilitatorsGuideIsTrue(t *testing.T) {
	guide := readText(t, "../../engine/workshop/README.md")
	flowing := strings.ToLower(strings.Join(strings.Fields(guide), " "))
	commands := regexp.MustCompile("headcount (workshop|replay)([^`\n]*)").FindAllStringSubmatch(guide, -1)
	flags := regexp.MustCompile("`(--[^`]+)`").FindAllStringSubmatch(guide, -1)
	if len(commands) < 6 || len(flags) < 6 {
		t.Fatalf("the guide names %d commands and %d flags", len(commands), len(flags))
	}
	parse := func(words ...string) {
		root := newRoot(&console{strings.NewReader(""), os.Stdout, os.Stderr})
		cmd, rest, err := root.Find(words)
		if err == nil {
			err = cmd.ParseFlags(rest)
		}
		if err == nil && cmd.Args != nil {
			err = cmd.Args(cmd, cmd.Flags().Args())
		}
		if err != nil {
			t.Errorf("headcount %s: %v", strings.Join(words, " "), err)
		}
	}
	for _, c := range commands {
		c[2], _, _ = strings.Cut(c[2], " #") // a remark
		c[2], _, _ = strings.Cut(c[2], " &") // it runs beside what follows
		parse(append([]string{c[1]}, strings.Fields(c[2])...)...)
	}
	for _, f := range flags {
		words := strings.Fields(strings.NewReplacer("FILE", "x.db", "ID", "x", "`", "").Replace(f[1]))
		if words[0] == "--mode" && len(words) == 1 {
			continue // the head of a table
		}
		of := []string{"workshop"}
		if strings.Contains("--seats --rooms --json", words[0]) {
			of = []string{"workshop", "load"}
		}
		if words[0] == "--proxy" {
			of = []string{"workshop", "node"}
		}
		parse(append(of, words...)...)
	}
	pages := ""
	for _, name := range []string{"board", "play", "front", "check", "audience"} {
		pages += readText(t, "../../engine/workshop/server/pages/"+name+".html")
	}
	for _, name := range []string{"board", "command"} { // what the board lists and says
		pages += readText(t, "../../engine/workshop/server/"+name+".go")
	}
	pages = strings.ToLower(pages)
	for _, words := range []string{
		"the view for the projector", "open the round", "one minute more", "pause", "close the round", "show the room what it did", "the eighth habit",
		"end the session", "go on", "take the seat from its device", "stuck?", "let this seat propose", "undo this round", "not saved",
		"erase all names now", "results.csv", "statements.json", "debrief.html", "session.jsonl", "handout.html", "eighth-habit.toml",
		"play it in the drawn office",
	} {
		if !strings.Contains(flowing, words) {
			t.Errorf("the guide does not speak of %q any more", words)
		}
		if words != "eighth-habit.toml" && !strings.Contains(pages, words) {
			t.Errorf("no page has %q, of which the guide speaks", words)
		}
	}
}
