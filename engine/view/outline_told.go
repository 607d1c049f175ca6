package view

import (
	"fmt"
	"strconv"
)

// This file outlines what is told: letter, scene, decision, outcome and the debrief.

func (o outliner) letter() Node {
	l := o.page.Letter
	if l == nil {
		return Node{}
	}
	parts := []Node{{Role: "heading", Text: l.Heading}}
	for _, line := range l.Lines {
		parts = append(parts, Node{Role: "paragraph", Text: line})
	}
	for _, p := range l.Partings {
		what := "Gone: "
		if p.Begins {
			what = "New: "
		}
		parts = append(parts, Node{Role: "paragraph", ID: "parting", Text: what + p.Name + ". " + p.Text})
	}
	if l.SetOff != "" {
		parts = append(parts, Node{Role: "paragraph", Text: "One thing you set going: " + l.SetOff})
	}
	if l.Passed != "" {
		parts = append(parts, Node{Role: "paragraph", Text: "One sign that passed your desk: " + l.Passed})
	}
	parts = append(parts, review(l.Review)...)
	return o.region("letter", "Letter", parts...)
}

// review is a stretch of weeks looked back on.
func review(r *Review) []Node {
	if r == nil {
		return nil
	}
	parts := []Node{{Role: "heading", Text: r.Heading}}
	for _, line := range r.Lines {
		parts = append(parts, Node{Role: "paragraph", Text: line})
	}
	people := Node{Role: "list", Name: "Between you and them"}
	for _, p := range r.People {
		people.Children = append(people.Children, Node{Role: "item", Text: p.Name + ": " + p.Text + "."})
	}
	parts = append(parts, people)
	for _, b := range []struct {
		name  string
		lines []string
	}{{"Your gaps", r.Gaps}, {"What you said beforehand", r.Said}} {
		list := Node{Role: "list", Name: b.name}
		for _, line := range b.lines {
			list.Children = append(list.Children, Node{Role: "item", Text: capital(line)})
		}
		if len(list.Children) > 0 {
			parts = append(parts, list)
		}
	}
	return parts
}

// scene says who it is with and where. How they look is in its words: what was last seen of them at their desk would only contradict these.
func (o outliner) scene() Node {
	s := o.page.Scene
	if s == nil {
		return Node{}
	}
	settings := map[string]string{
		"desk": "among the desks", "chat": "in the chat", "mail": "a mail", "phone": "on the phone", "meeting": "in a meeting",
		"hall": "in the hall", "coffee": "at the coffee corner",
	}
	who, heard := "", ""
	if s.Person != "" {
		who = o.personName(s.Person)
	} else {
		settings["desk"] = "at your desk"
	}
	if s.Public {
		heard = "others are listening"
	}
	where := o.sentences(o.join(", ", settings[s.Setting], who), heard)
	return o.region("scene", "Scene", Node{Role: "heading", Text: s.Title}, Node{Role: "status", Text: where},
		o.seats(s.Table), Node{Role: "paragraph", Text: s.Text})
}

// seats says who sits at a table, and what can be told of them.
func (o outliner) seats(table []Seat) Node {
	list := Node{Role: "list"}
	for i := range table {
		t := &table[i]
		posture := map[string]string{"leaning_in": "leaning in", "arms_crossed": "arms crossed", "turned_away": "turned away", "slumped": "slumped"}[t.Posture]
		list.Children = append(list.Children, Node{Role: "item", Text: o.sentences(o.join(", ", t.Name, posture, t.Line, t.Note))})
	}
	if len(list.Children) > 0 {
		list.Name = "At the table"
	}
	return list
}

func (o outliner) said() Node {
	s := o.page.Said
	if s == nil {
		return Node{}
	}
	forecast := ""
	if s.Forecast >= 0 {
		forecast = fmt.Sprintf("Your forecast: %d percent.", s.Forecast)
	}
	return o.region("said", "About to happen", Node{Role: "paragraph", Text: o.sentences("you are about to: " + s.Text)},
		Node{Role: "status", Text: forecast})
}

func (o outliner) told() Node {
	t := o.page.Told
	if t == nil {
		return Node{}
	}
	did, later, noticed, forecast := o.sentences(t.Choice), "", "", ""
	if t.Minutes > 0 {
		did = o.join(" ", did, o.sentences(o.minutes(t.Minutes)))
	}
	if t.Later {
		later = "The answer is still out."
	}
	if t.Noticed != "" {
		noticed = "What you noticed about " + first(o.personName(t.Person)) + ": " + lower(t.Noticed)
		if t.Person == "" {
			noticed = "What you noticed: " + lower(t.Noticed)
		}
	}
	if t.Forecast >= 0 {
		forecast = fmt.Sprintf("You had said %d percent.", t.Forecast)
	}
	learned := Node{Role: "list"}
	for _, line := range t.Learned {
		learned.Children = append(learned.Children, Node{Role: "item", Text: line})
	}
	if len(learned.Children) > 0 {
		learned.Name = "What you take from it"
	}
	return o.region("told", "What came of it", Node{Role: "status", Text: did}, o.seats(t.Table), Node{Role: "paragraph", Text: t.Text},
		Node{Role: "status", Text: o.join(" ", later, forecast, t.Came)}, Node{Role: "paragraph", Text: noticed},
		Node{Role: "paragraph", Text: t.Overhear}, learned)
}

func (outliner) minutes(n int) string {
	if n == 1 {
		return "1 minute"
	}
	return strconv.Itoa(n) + " minutes"
}

// debrief shows the step that is asked now; brief leaves out the single lives already seen.
func (o outliner) debrief(brief bool) Node {
	d := o.page.Debrief
	if d == nil {
		return Node{}
	}
	var parts []Node
	switch d.Step {
	case "ending":
		parts = append(parts, Node{Role: "heading", Text: "How it ended"})
		for _, line := range d.Ending {
			parts = append(parts, Node{Role: "paragraph", Text: line})
		}
	case "moment":
		parts = append(parts, Node{Role: "heading", Text: "You first"},
			Node{Role: "paragraph", Text: "Which of these moments mattered most?"})
	case "tokens":
		parts = append(parts, Node{Role: "heading", Text: "Ten tokens"}, Node{
			Role: "paragraph",
			Text: "How much of how it turned out was your choice, how much other people, how much luck? Lay ten tokens.",
		})
	case "lives":
		parts = o.lives(brief)
	case "crowd":
		parts = o.crowd()
	case "done", "":
		parts = append(parts, Node{Role: "heading", Text: "The end of this play"},
			Node{Role: "paragraph", Text: "Thank you for playing it through to here."})
		if d.Card != nil && d.Card.Text != "" {
			parts = append(parts, Node{Role: "paragraph", Text: "Your card: " + d.Card.Text})
		}
	default:
		for _, b := range d.Blocks(d.Step) {
			parts = append(parts, b.node())
		}
	}
	return o.region("debrief", "Looking back", parts...)
}

// lives tells the caveat before any figure, then the decision, then the lives lived with other luck.
func (o outliner) lives(brief bool) []Node {
	d := o.page.Debrief
	var parts []Node
	if !brief || len(d.Lives) <= 1 {
		parts = append(parts, Node{Role: "heading", Text: "The same decision, lived again"},
			Node{Role: "status", Text: o.sentences(d.Caveat)})
		if d.Pivot != nil {
			parts = append(parts, Node{Role: "paragraph", Text: o.join(": ", d.Pivot.When, o.sentences(d.Pivot.Text))})
		}
		parts = append(parts, Node{Role: "paragraph", Text: o.sentences(d.WhyPivot)})
	}
	list := Node{Role: "list", Name: "Lives so far"}
	for _, l := range d.Lives {
		name := "Life " + o.thousands(l.Number)
		if l.Yours {
			name = "A life like yours"
		}
		list.Children = append(list.Children, Node{Role: "item", Name: name, Text: l.Sentence})
	}
	if last := len(list.Children) - 1; brief && last >= 0 {
		newest := list.Children[last]
		return append(parts, Node{Role: "paragraph", Text: newest.Name + ": " + newest.Text})
	}
	return append(parts, list)
}

// crowd says in sentences what a window draws as a gathering.
func (o outliner) crowd() []Node {
	d := o.page.Debrief
	parts := []Node{{Role: "heading", Text: "Everybody"}, {Role: "status", Text: o.sentences(d.Caveat)}}
	c := d.Crowd
	if c == nil {
		return parts
	}
	list := Node{Role: "list", Name: "Of " + o.thousands(c.Total) + " lives in this model"}
	for _, g := range c.Columns {
		text := o.thousands(g.Count) + " ended: " + g.Label + g.yours()
		list.Children = append(list.Children, Node{Role: "item", ID: g.Ending, Text: text})
	}
	foreign := ""
	if c.Foreign > 0 && d.Caveat == "" {
		foreign = fmt.Sprintf("In this model, %.0f in 100 later decisions were not yours: a stand-in took them.", c.Foreign*100)
	}
	return append(parts, list, Node{Role: "paragraph", Text: c.Sentence}, Node{Role: "status", Text: foreign})
}

// thousands writes 1000 as 1,000.
func (outliner) thousands(n int) string {
	digits := strconv.Itoa(n)
	start := 0
	if n < 0 {
		start = 1
	}
	for at := len(digits) - 3; at > start; at -= 3 {
		digits = digits[:at] + "," + digits[at:]
	}
	return digits
}
