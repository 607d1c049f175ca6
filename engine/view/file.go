package view

import "headcount/sim/term"

// File is what stands behind the debrief, each part for whoever wants it; a part not opened yet is nil. Every figure holds in this model.
type File struct {
	Open       string      `json:"open,omitempty"` // in the step of the file: which part is looked at that has no step of its own; empty for the list of parts
	Pivots     *Pivots     `json:"pivots,omitempty"`
	Strands    *Strands    `json:"strands,omitempty"`
	Mirror     *Mirror     `json:"mirror,omitempty"`
	Beliefs    *Beliefs    `json:"beliefs,omitempty"`
	Forecasts  *Forecasts  `json:"forecasts,omitempty"`
	Dispatcher *Dispatcher `json:"dispatcher,omitempty"`
	Dice       *Dice       `json:"dice,omitempty"`
	Stands     *Stands     `json:"stands,omitempty"`
	Lessons    *Lessons    `json:"lessons,omitempty"` // where the scenario claims anything
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

// Sections lists the parts of a file in order, with what leads to each.
func Sections() []Section {
	return []Section{
		PivotsSection(),
		StrandsSection(),
		{"mirror", "The mirror: what you did often"},
		{"beliefs", "What you believed, and what was so"},
		{"forecasts", "Your forecasts over all plays"},
		{"dispatcher", "The Dispatcher: your own rules on the same days"},
		{"dice", "The dice: every draw that touched a decision"},
		StandsSection(),
	}
}

// Section is one part of a file.
type Section struct{ ID, Text string }

// blocks is one section in words; nil where it is not opened.
func (f *File) blocks(section string) []Block {
	switch {
	case f == nil:
	case section == "file" && f.Open != "":
		return f.opened()
	case section == PivotsSection().ID && f.Pivots != nil:
		return f.Pivots.blocks()
	case section == StrandsSection().ID && f.Strands != nil:
		return f.Strands.blocks()
	case section == "file":
		return []Block{
			{"heading", "The file"},
			{"lead", "What stands behind it, each part for itself. All of it is made from the log of your own plays, and every figure holds in this model."},
		}
	case section == "mirror" && f.Mirror != nil:
		return f.Mirror.blocks()
	case section == "beliefs" && f.Beliefs != nil:
		return f.Beliefs.blocks()
	case section == "forecasts" && f.Forecasts != nil:
		return f.Forecasts.blocks()
	case section == "dispatcher" && f.Dispatcher != nil:
		return f.Dispatcher.blocks()
	case section == "dice" && f.Dice != nil:
		return f.Dice.blocks()
	case section == StandsSection().ID && f.Stands != nil:
		return f.Stands.blocks()
	case section == LessonSection().ID && f.Lessons != nil:
		return f.Lessons.blocks()
	}
	return nil
}

func (m *Mirror) blocks() []Block {
	b := []Block{
		{"heading", "The mirror"},
		{"soft", "Counts over what you did, and no grade. A count is not a fault: some of these were the better way."},
	}
	for _, h := range m.Habits {
		b = append(b, Block{"sub", h.Title}, Block{"lead", h.Sentence}, Block{"soft", h.Text}, Block{"text", h.Example})
	}
	if len(m.Idle) > 0 {
		b = append(b, Block{"soft", "No chance for these came up: " + joinList(m.Idle) + "."})
	}
	if len(m.Costs) > 0 {
		b = append(b, Block{"sub", "What it cost, or spared"})
	}
	for _, c := range m.Costs {
		b = append(b, Block{"text", c.Sentence})
	}
	if m.Right != nil {
		return filled(append(b, Block{"sub", "And once the machine was right"}, Block{"text", m.Right.Sentence}))
	}
	return filled(append(b, Block{"text", m.None}))
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
