package view

import "headcount/sim/term"

// File is what stands behind the debrief, each part for whoever wants it; a part not opened yet is nil. Every figure holds in this model.
type File struct {
	Mirror  *Mirror  `json:"mirror,omitempty"`
	Beliefs *Beliefs `json:"beliefs,omitempty"`
}

// Mirror counts habits over a play: how often, out of how many chances, and no grade.
type Mirror struct {
	Habits []MirrorHabit `json:"habits"`          // those that had a chance, in the order they are watched
	Idle   []string      `json:"idle,omitempty"`  // titles of those that never had one
	Costs  []MirrorCost  `json:"costs,omitempty"` // of two of them at most
	Right  *MirrorRight  `json:"right,omitempty"` // one time the machine way was the better one; nil where there was none
	None   string        `json:"none,omitempty"`  // then: the sentence that says so
}

// MirrorHabit is one habit as a count.
type MirrorHabit struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Text     string `json:"text"`              // what counts, out of what
	Own      bool   `json:"own,omitempty"`     // the author's own, not one of the seven
	Count    int    `json:"count"`             // acts that show it
	Chances  int    `json:"chances"`           // acts that were a chance for it
	Entries  []int  `json:"entries,omitempty"` // numbers of those acts in the log
	Sentence string `json:"sentence"`          // "3 of 11 times."
	Example  string `json:"example,omitempty"` // one of them by its day, or where there is none one chance not used so
	Of       int    `json:"of,omitempty"`      // number of the example in the log
}

// MirrorCost is what a habit cost in this play, or spared: each time held against the same days with that one act done another way, all other
// chance equal, for ten working days at most. Figures are this play less the other.
type MirrorCost struct {
	ID       string  `json:"id"`
	Title    string  `json:"title"`
	Instead  string  `json:"instead"` // what stood in its place: "walking over"
	Times    int     `json:"times"`   // acts looked at
	Minutes  float64 `json:"minutes"` // of your time the acts themselves took [min]
	Hours    float64 `json:"hours"`   // of work done by everybody [focus-h]
	Said     int     `json:"said"`    // things behind a question that came out
	Settled  int     `json:"settled"` // matters answered
	Trust    float64 `json:"trust"`   // of whom it was done to, in you, on a scale of 100
	Sentence string  `json:"sentence"`
}

// MirrorRight is one time the machine way was the better one.
type MirrorRight struct {
	Of       int    `json:"of"` // number of the act in the log
	Habit    string `json:"habit"`
	Instead  string `json:"instead"`
	Lives    int    `json:"lives"`  // lives with other luck, each lived both ways
	Better   int    `json:"better"` // in which it came out better
	Worse    int    `json:"worse"`
	Sentence string `json:"sentence"`
}

// FileOutline is a file as sections of headings, paragraphs and lists, for whoever reads line by line.
func FileOutline(f *File) []Node {
	var parts []Node
	if f.Mirror != nil {
		parts = append(parts, mirrorNodes(f.Mirror)...)
	}
	if f.Beliefs != nil {
		parts = append(parts, beliefNodes(f.Beliefs)...)
	}
	return parts
}

func mirrorNodes(m *Mirror) []Node {
	parts := []Node{
		{Role: "heading", Text: "The mirror"},
		{Role: "paragraph", Text: "Counts over what you did, and no grade. A count is not a fault: some of these were the better way."},
	}
	list := Node{Role: "list", Name: "How often, out of how many chances"}
	for _, h := range m.Habits {
		list.Children = append(list.Children, Node{Role: "item", ID: h.ID, Name: h.Title, Text: joinWords(h.Sentence, h.Text, h.Example)})
	}
	parts = append(parts, list)
	if len(m.Idle) > 0 {
		parts = append(parts, Node{Role: "paragraph", Text: "No chance for these came up: " + lower(joinList(m.Idle)) + "."})
	}
	for _, c := range m.Costs {
		parts = append(parts, Node{Role: "paragraph", Text: c.Sentence})
	}
	if m.Right != nil {
		return append(parts, Node{Role: "paragraph", Text: m.Right.Sentence})
	}
	return append(parts, Node{Role: "paragraph", Text: m.None})
}

// joinWords puts sentences after one another, leaving out those that say nothing.
func joinWords(parts ...string) string {
	text := ""
	for _, p := range parts {
		if p == "" {
			continue
		}
		if text != "" {
			text += " "
		}
		text += p
	}
	return text
}

// joinList writes a list in a sentence: "one, two and three".
func joinList(list []string) string {
	text := ""
	for i, s := range list {
		switch {
		case i == 0:
		case i == len(list)-1:
			text += " and "
		default:
			text += ", "
		}
		text += lower(s)
	}
	return text
}

// Matter is what a matter is called.
func (m *Maker) Matter(id term.MatterID) string { return m.src.Matters[id].Title }
