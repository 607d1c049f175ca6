package view

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Node is one part of a page in the order it is read aloud. A terminal prints it, a browser gives it landmarks, a test reads
// it. Choices carry the id of their offer; a group holds the choices of one person, matter or place and is opened first.
type Node struct {
	Role     string   `json:"role"`           // page | region | heading | paragraph | status | list | item | group | choice
	ID       string   `json:"id,omitempty"`   // of a region its name in code, of a group "person:ana", of a choice its offer
	Name     string   `json:"name,omitempty"` // label: of a region, list, item, group or choice
	Hint     string   `json:"hint,omitempty"` // of a group: what stands after its name in a list, short; its text is for who opens it
	Word     string   `json:"word,omitempty"` // of a choice or group: another word by which it can be named
	Ask      string   `json:"ask,omitempty"`  // of a group the question that its choices answer: "Which way?"
	Text     string   `json:"text,omitempty"` // words; of a group or choice what stands beside it
	More     []string `json:"more,omitempty"` // of a group: what else there is to know for who opens it, a line each
	Children []Node   `json:"children,omitempty"`
}

// Find returns the first node with the given role and id, the node itself included.
func (n Node) Find(role, id string) (Node, bool) {
	if n.Role == role && n.ID == id {
		return n, true
	}
	for _, child := range n.Children {
		if found, ok := child.Find(role, id); ok {
			return found, true
		}
	}
	return Node{}, false
}

// Outline returns everything on the page in reading order: about, today, what reached you, what is told or asked, people,
// matters, inbox, projects, promises, choices. A region that would be empty is left out.
func Outline(p Page, offers []Offer) Node {
	o := outliner{page: p, offers: offers}
	return o.whole(o.about(), o.today(), o.signs(), o.letter(), o.scene(), o.said(), o.told(), o.debrief(false),
		o.people(), o.matters(), o.inbox(), o.projects(), o.promises(), o.yourself(), o.sheets(), o.choices())
}

// Compact returns what is worth reading unasked at this stop, so that a played day fits into a minute. The rest is one word
// away in Outline. It always ends with the choices.
func Compact(p Page, offers []Offer) Node {
	o := outliner{page: p, offers: offers}
	switch p.Stop {
	case "briefing":
		return o.whole(o.about(), o.letter(), o.choices())
	case "monday", "friday":
		return o.whole(o.unsaved(), o.signs(), o.letter(), o.choices())
	case "scene":
		return o.whole(o.moment(), o.signs(), o.scene(), o.choices())
	case "said":
		return o.whole(o.said(), o.choices())
	case "told":
		return o.whole(o.told(), o.choices())
	case "end":
		return o.whole(o.debrief(true), o.choices())
	case "room":
		return o.whole(o.letter(), o.choices())
	}
	return o.whole(o.moment(), o.signs(), o.waiting(), o.pile(), o.unread(), o.firstMind(), o.choices())
}

// outliner reads one page. Every method returns a node without a role when there is nothing to say.
type outliner struct {
	page   Page
	offers []Offer
}

func (o outliner) whole(parts ...Node) Node {
	n := Node{Role: "page", ID: o.page.Stop, Name: o.page.Title}
	for _, part := range parts {
		if part.Role != "" {
			n.Children = append(n.Children, part)
		}
	}
	return n
}

// region leaves out empty parts, and itself when nothing is left.
func (o outliner) region(id, name string, parts ...Node) Node {
	n := Node{Role: "region", ID: id, Name: name}
	for _, part := range parts {
		if part.Text != "" || len(part.Children) > 0 {
			n.Children = append(n.Children, part)
		}
	}
	if len(n.Children) == 0 {
		return Node{}
	}
	return n
}

func (o outliner) about() Node {
	p := o.page
	return o.region("about", "About", Node{Role: "heading", Text: p.Title}, Node{Role: "status", Text: o.sentences(p.Life)},
		Node{Role: "paragraph", Text: p.About}, Node{Role: "paragraph", Text: p.Question}, o.deadline())
}

func (o outliner) deadline() Node {
	if o.page.Deadline == "" {
		return Node{}
	}
	return Node{Role: "status", Text: o.sentences("Deadline: " + o.page.Deadline)}
}

// moment is the line that says when it is. Trouble with keeping the game is told here too, never only on demand.
func (o outliner) moment() Node {
	p, parts := o.page, []string{o.join(", ", o.page.Date, o.page.Clock)}
	if ordinals := []string{"", "first", "second", "third"}; p.Gap > 0 && p.Gap < len(ordinals) {
		parts = append(parts, "your "+ordinals[p.Gap]+" gap today")
	}
	text := o.sentences(append(parts, p.Trouble)...)
	if text == "" {
		return Node{}
	}
	return Node{Role: "status", ID: "now", Text: text}
}

// unsaved is what there is to say about keeping the game, where a letter says what day it is.
func (o outliner) unsaved() Node {
	if o.page.Letter == nil || o.page.Letter.Heading == "" {
		return o.moment()
	}
	if o.page.Trouble == "" {
		return Node{}
	}
	return Node{Role: "status", ID: "now", Text: o.sentences(o.page.Trouble)}
}

func (o outliner) today() Node {
	p, spans := o.page, Node{Role: "list"}
	for _, s := range p.Today {
		text := s.Label
		if text == "" {
			text = s.Kind
		}
		if s.Now {
			text += " (now)"
		}
		spans.Children = append(spans.Children, Node{Role: "item", Name: o.clock(s.From) + " to " + o.clock(s.To), Text: text})
	}
	day := ""
	if p.Days > 0 {
		day = fmt.Sprintf("Working day %d of %d", p.Day, p.Days)
	}
	return o.region("today", "Today", o.moment(), Node{Role: "status", Text: o.sentences(day, p.Life)}, spans, o.deadline())
}

func (o outliner) signs() Node {
	list := Node{Role: "list"}
	for _, s := range together(o.page.Signs) {
		if s.Kind == "promise" && o.page.Stop == "friday" && o.page.Week == o.page.Weeks {
			continue // the ending tells it, in the same words
		}
		when := s.When
		if s.Kind == "rules" && when != "" { // what is said of a stretch of weeks has no hour
			when += ", by your rules"
		}
		list.Children = append(list.Children, Node{Role: "item", ID: s.Kind, Name: o.join(", ", when, s.About), Text: s.Text})
	}
	name := "Since your last move"
	if o.page.Stop == "monday" && o.page.Week == 1 {
		name = "Before you have sat down"
	}
	return o.region("signs", name, list)
}

// together tells in one sentence of machines that went down at the same moment.
func together(signs []Sign) []Sign {
	const one, more = " has gone down. Its load has gone to the others.", " have gone down. Their load has gone to the others."
	var list []Sign
	var names []string
	for _, s := range signs {
		name, down := strings.CutSuffix(s.Text, one)
		last := len(list) - 1
		if down && len(names) > 0 && list[last].When == s.When {
			names = append(names, name)
			list[last].Text = listed(names) + more
			continue
		}
		if names = nil; down {
			names = []string{name}
		}
		list = append(list, s)
	}
	return list
}

func (o outliner) waiting() Node {
	names := make([]string, 0, len(o.page.Queue))
	for _, id := range o.page.Queue {
		names = append(names, o.personName(id))
	}
	if len(names) == 0 {
		return Node{}
	}
	return Node{Role: "status", ID: "waiting", Text: "Waiting at your desk: " + listed(names) + "."}
}

func (o outliner) pile() Node {
	if o.page.Pile == "" {
		return Node{}
	}
	return Node{Role: "status", ID: "pile", Text: o.page.Pile}
}

// firstMind is what comes to mind before anything else, for somebody who keeps a part of their own.
func (o outliner) firstMind() Node {
	for _, f := range o.offers {
		if f.First {
			about := ""
			if f.Matter != "" {
				about = "“" + o.matterTitle(f.Matter) + "”"
			}
			whom := ""
			if f.Person != "" {
				whom = o.personName(f.Person)
			}
			if whom = o.join(", ", whom, about); whom != "" {
				whom = " (" + whom + ")"
			}
			return Node{Role: "status", ID: "first", Text: o.sentences("What comes to mind first: " + lower(f.Text) + whom)}
		}
	}
	return Node{}
}

func (o outliner) unread() Node {
	if o.page.Inbox.Unread <= 0 {
		return Node{}
	}
	return Node{Role: "status", ID: "unread", Text: strconv.Itoa(o.page.Inbox.Unread) + " unread in the inbox."}
}

// clock turns minutes since 09:00 into the time of day.
func (outliner) clock(minutes int) string {
	at := 9*60 + minutes
	return fmt.Sprintf("%02d:%02d", at/60, at%60)
}

// join puts sep between the parts that say something.
func (outliner) join(sep string, parts ...string) string {
	kept := make([]string, 0, len(parts))
	for _, part := range parts {
		if part = strings.TrimSpace(part); part != "" {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, sep)
}

// sentences gives each part a capital and a full stop where it has none.
func (o outliner) sentences(parts ...string) string {
	whole := make([]string, len(parts))
	for i, part := range parts {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		first, size := utf8.DecodeRuneInString(part)
		whole[i] = string(unicode.ToUpper(first)) + part[size:]
		if !ended(part) {
			whole[i] += "."
		}
	}
	return o.join(" ", whole...)
}

// quoting are the quotation marks that can open or close what is said.
const quoting = "\"\u201e\u201d\u201c»«"

// ended reports whether a sentence needs no stop: it has one, inside its quotation marks too, or it is a quotation and nothing else.
func ended(part string) bool {
	inside := strings.TrimRight(part, quoting)
	if last, _ := utf8.DecodeLastRuneInString(inside); strings.ContainsRune(".!?:\u2026", last) {
		return true
	}
	first, _ := utf8.DecodeRuneInString(part)
	return inside != part && strings.ContainsRune(quoting, first)
}
