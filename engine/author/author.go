// Package author is what somebody who plays a scenario of their own is shown beside the game: what has come of an edit, why things came up or did
// not, and what is true. All of it is plain words, so that the front ends can show it without being able to look at anything themselves.
//
// Who finds these words out belongs in inspect, who watches the files in watch. A player is never handed a Companion.
package author

// Line is one line of a page.
type Line struct {
	Depth   int    `json:"depth,omitempty"` // how far it is indented, from 0
	Heading bool   `json:"heading,omitempty"`
	Mark    string `json:"mark,omitempty"`  // yes or no, for what holds or does not; else empty
	Exact   bool   `json:"exact,omitempty"` // its blanks count, and it is not to be broken: a line of a file
	Text    string `json:"text"`
}

// Words returns the line as one text, its mark in front.
func (l Line) Words() string {
	if l.Mark == "" {
		return l.Text
	}
	return l.Mark + ": " + l.Text
}

// Page is something to read.
type Page struct {
	Title string `json:"title"`
	Lines []Line `json:"lines"`
}

// Say adds a line.
func (p *Page) Say(depth int, text string) { p.Lines = append(p.Lines, Line{Depth: depth, Text: text}) }

// Exact adds a line whose blanks count.
func (p *Page) Exact(text string) { p.Lines = append(p.Lines, Line{Exact: true, Text: text}) }

// Head adds a heading.
func (p *Page) Head(text string) { p.Lines = append(p.Lines, Line{Heading: true, Text: text}) }

// Holds adds a line that is true or not.
func (p *Page) Holds(depth int, holds bool, text string) {
	mark := "no"
	if holds {
		mark = "yes"
	}
	p.Lines = append(p.Lines, Line{Depth: depth, Mark: mark, Text: text})
}

// Entry is a page that can be asked for.
type Entry struct {
	ID   string `json:"id"`   // what to ask for: findings, people, why, why:EVENT ...
	Name string `json:"name"` // what it is called
	Note string `json:"note"` // a few words about it; may be empty
}

// News is what has come of a change to the files.
type News struct {
	Page    Page // for the author: what was taken up, what was not, what is wrong and where
	Changed bool // whether the play at hand is another one now, so that its page has to be read again
	Quiet   bool // whether there is nothing to read: it was taken up whole, and nothing was found
}

// Companion is what stands beside a play for its author. It is used from the goroutine that uses the play's Door.
type Companion interface {
	// Ready is signalled when there may be news.
	Ready() <-chan struct{}
	// News takes up what has changed in the files since the last call; ok is false when nothing has.
	News() (n News, ok bool)
	// Contents lists the pages below one of them; the empty id is the top.
	Contents(id string) []Entry
	// Page returns one page of Contents as things stand now; ok is false where there is none of that id.
	Page(id string) (p Page, ok bool)
}
