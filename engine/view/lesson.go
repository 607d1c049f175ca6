package view

import "fmt"

// Lessons is what a scenario claims after one play.
type Lessons struct {
	List []Lesson `json:"list"`
	None string   `json:"none,omitempty"` // the sentence that says so where nothing it claims came up
}

// Lesson is something a scenario claims once it is over: what, what it rests on in this play, and where it is from.
type Lesson struct {
	ID      string     `json:"id"`
	Claim   string     `json:"claim"`
	Figure  string     `json:"figure,omitempty"` // what it rests on in this play, in words
	Value   float64    `json:"value"`            // and as a number; a share in per cents
	Event   string     `json:"event,omitempty"`  // id of the scene it belongs to
	Habit   string     `json:"habit,omitempty"`  // id of the habit it belongs to
	Sources []Evidence `json:"sources"`
}

// Evidence is one thing a claim rests on outside of the game.
type Evidence struct {
	By    string `json:"by,omitempty"`
	Year  int    `json:"year,omitempty"`
	Found string `json:"found"`
	Sure  string `json:"sure"` // A to D
	How   string `json:"how"`  // that in words
	Where string `json:"where,omitempty"`
}

// HowSure puts a grade into words; empty for none of them.
func HowSure(grade string) string {
	switch grade {
	case "A":
		return "found again and again"
	case "B":
		return "found in one large study, or in several smaller ones that agree"
	case "C":
		return "found in one study, an old one, or one of other people"
	case "D":
		return "an assumption of the author’s"
	}
	return ""
}

// Sentence is the source in one line.
func (e Evidence) Sentence() string {
	text := e.Found
	if e.By != "" {
		text = fmt.Sprintf("%s (%d): %s", e.By, e.Year, e.Found)
	}
	if e.How != "" {
		text += " " + capital(e.How) + "."
	}
	if e.Where != "" {
		text += " " + e.Where
	}
	return text
}

// LessonSection is the part of a file that only scenarios have that claim something.
func LessonSection() Section {
	return Section{"lessons", "What this scenario claims, and where it is from"}
}

func (l *Lessons) blocks() []Block {
	b := []Block{
		{"heading", "What this scenario claims"},
		{"soft", "Of people in general, and with its sources; of your own play only what is counted."},
	}
	for i := range l.List {
		b = append(b, Block{"sub", l.List[i].Claim}, Block{"lead", l.List[i].Figure})
		for _, e := range l.List[i].Sources {
			b = append(b, Block{"text", e.Sentence()})
		}
	}
	return filled(append(b, Block{"text", l.None}))
}
