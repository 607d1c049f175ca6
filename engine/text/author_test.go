package text

import (
	"context"
	"io"
	"strings"
	"testing"

	"headcount/engine/author"
)

// companion is what stands beside a play, with news that come when they are sent.
type companion struct {
	ready chan struct{}
	next  []author.News
	door  *fakeDoor
	to    int // stage that changed news lead to
}

func (c *companion) Ready() <-chan struct{} { return c.ready }

func (c *companion) News() (author.News, bool) {
	if len(c.next) == 0 {
		return author.News{}, false
	}
	n := c.next[0]
	c.next = c.next[1:]
	if n.Changed {
		c.door.at = c.to
	}
	return n, true
}

func (c *companion) Contents(id string) []author.Entry {
	switch id {
	case "":
		return []author.Entry{{ID: "findings", Name: "What the check finds"}, {ID: "people", Name: "People", Note: "2"}, {ID: "why", Name: "Why"}}
	case "people":
		return []author.Entry{{ID: "people:ana", Name: "ana"}, {ID: "people:ben", Name: "ben"}}
	case "why":
		return []author.Entry{{ID: "why:coat-on", Name: "coat-on", Note: "came up on w1 tue"}}
	}
	return nil
}

func (c *companion) Page(id string) (author.Page, bool) {
	p := author.Page{Title: "Page " + id}
	switch id {
	case "findings":
		p.Exact("   12 | text = \x1b[31m\"\"")
		p.Exact("             ^^")
	case "why:coat-on", "why:coat-on:w2-fri":
		p.Head("w1 tue: comes up")
		p.Holds(1, true, "seen(ana)")
	case "people:ana":
		p.Say(0, "truth.trust(ana) = 0.5")
	default:
		return p, false
	}
	return p, true
}

// TestAuthorCommands: an author's words work at every stop, and only for an author; what does not exist says what does.
func TestAuthorCommands(t *testing.T) {
	lines := []string{"findings", "why", "why coat-on", "why coat-on w2 fri", "inspect", "inspect people ana", "inspect nobody", "inspect ana", "inspect people anna", "why coat-no w2 fri", "help", "quit"}
	run := func(a author.Companion, s stage) string {
		var out strings.Builder
		if err := Run(context.Background(), &fakeDoor{stages: []stage{s}}, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out, Options{Echo: true, Author: a}); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	for _, s := range []stage{briefingStage(), gapStage(), sceneStage(), toldStage()} {
		got := run(&companion{ready: make(chan struct{})}, s)
		for _, want := range []string{
			"Page findings\n   12 | text = \"\"\n             ^^\n", "why coat-on: coat-on (came up on w1 tue)", "w1 tue: comes up\n    yes: seen(ana)\n",
			"inspect people: People (2)", "truth.trust(ana) = 0.5", "There is nothing called inspect nobody to look at. inspect lists what",
			"called inspect ana to look at. Did you mean inspect people\nana?", "inspect people anna to look at. Did you mean inspect\npeople ana?",
			"Did you mean why\ncoat-on?", "You are writing this",
		} {
			if !strings.Contains(got, want) {
				t.Errorf("at %s, no %q in\n%s", s.page.Stop, want, got)
			}
		}
		if n := strings.Count(got, "Page why:coat-on"); n != 2 {
			t.Errorf("%d pages why", n)
		}
		checkPlain(t, got, 78)
		if got := run(nil, s); strings.Contains(got, "coat-on (") || strings.Contains(got, "truth.") || strings.Contains(got, "You are writing") {
			t.Errorf("a player is shown an author's side:\n%s", got)
		}
	}
}

// TestNewsWhileAsked: news come while a line is waited for, at the menu and inside a question; no line is lost, and a changed play shows anew.
func TestNewsWhileAsked(t *testing.T) {
	door := &fakeDoor{stages: []stage{sceneStage(), gapStage()}}
	c := &companion{ready: make(chan struct{}), door: door, to: 1}
	in, type_ := io.Pipe()
	read, out := io.Pipe()
	done := make(chan error)
	go func() { done <- Run(context.Background(), door, in, out, Options{Echo: true, Author: c}) }()
	seen := ""
	until := func(mark string) {
		t.Helper()
		buffer := make([]byte, 1<<16)
		for !strings.Contains(seen, mark) {
			n, err := read.Read(buffer)
			if seen += string(buffer[:n]); err != nil {
				t.Fatalf("no %q in\n%s", mark, seen)
			}
		}
		seen = seen[strings.Index(seen, mark)+len(mark):]
	}
	until("What do you do? > ")
	news := func(text string, changed bool) {
		n := author.News{Changed: changed}
		n.Page.Title = text
		c.next = append(c.next, n)
		c.ready <- struct{}{}
	}
	news("One mistake.", false)
	until("One mistake.")
	until("What do you do? > ")
	if _, err := io.WriteString(type_, "1\n"); err != nil { // asks for a forecast
		t.Fatal(err)
	}
	until("> ")
	news("Taken up.", true)
	until("Taken up.")
	until("Who or what? > ")
	c.ready <- struct{}{} // nothing new after all
	until("Who or what? > ")
	if _, err := io.WriteString(type_, "quit\n"); err != nil {
		t.Fatal(err)
	}
	go func() { _, _ = io.Copy(io.Discard, read) }()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
