package view

import (
	"fmt"
	"strconv"
)

// Pivots are the decisions that can be lived again besides the one the debrief is about, those first whose forecast lay furthest from what came.
type Pivots struct {
	Sentence string       `json:"sentence"`
	List     []OtherPivot `json:"list"`
}

// OtherPivot is one of them. Until somebody opens it nothing is computed, and everything behind Ready is empty.
type OtherPivot struct {
	Moment
	WhyThis   string   `json:"why_this"` // why it stands in this place of the list
	Ready     bool     `json:"ready"`    // it has been lived again
	Caveat    string   `json:"caveat,omitempty"`
	Lives     []Life   `json:"lives,omitempty"`
	Crowd     *Crowd   `json:"crowd,omitempty"`
	Twin      *Twin    `json:"twin,omitempty"`
	Why       *Why     `json:"why,omitempty"`
	Judgement []string `json:"judgement,omitempty"` // the decision apart from how it came out
	Verdict   string   `json:"verdict,omitempty"`   // as in Split
}

// PivotsSection is the part of a file with the other decisions, and StrandsSection the one with promises and ending. Both are looked at in the
// step of the file itself, so that whoever draws a file draws them: File.Open says which.
func PivotsSection() Section { return Section{"pivots", "Other decisions, lived again"} }

// PivotID is what opens one of the other decisions.
func (p *OtherPivot) PivotID() string { return "pivot:" + p.ID }

// Find is the decision of this id in a list, nil where it has none.
func (p *Pivots) Find(id string) *OtherPivot {
	if p == nil {
		return nil
	}
	for i := range p.List {
		if p.List[i].PivotID() == id {
			return &p.List[i]
		}
	}
	return nil
}

// opened is what is looked at in the step of the file: one of its parts that have no step of their own.
func (f *File) opened() []Block {
	switch {
	case f.Open == PivotsSection().ID && f.Pivots != nil:
		return f.Pivots.blocks()
	case f.Open == StrandsSection().ID && f.Strands != nil:
		return f.Strands.blocks()
	case f.Pivots.Find(f.Open) != nil:
		return f.Pivots.Find(f.Open).blocks()
	}
	return nil
}

func (p *Pivots) blocks() []Block {
	b := []Block{{"heading", "Other decisions, lived again"}, {"soft", p.Sentence}}
	for i := range p.List {
		o := &p.List[i]
		b = append(b, Block{"sub", o.When}, Block{"text", o.Text}, Block{"soft", o.Came + " " + o.WhyThis})
	}
	return filled(b)
}

// Blocks is one of the other decisions in words.
func (p *OtherPivot) Blocks() []Block { return p.blocks() }

func (p *OtherPivot) blocks() []Block {
	b := []Block{
		{"heading", "Lived again: " + p.When}, {"lead", p.Text}, {"soft", p.Came}, {"soft", p.WhyThis}, {"soft", p.Caveat},
	}
	b = append(b, LifeBlocks(p.Lives)...)
	if p.Crowd != nil {
		b = append(b, Block{"sub", "Everybody"})
		b = append(b, p.Crowd.blocks()...)
	}
	if p.Twin != nil {
		b = append(b, under(p.Twin.blocks())...)
	}
	if p.Why != nil {
		b = append(b, under(p.Why.blocks())...)
	}
	if len(p.Judgement) > 0 {
		b = append(b, Block{"sub", "The decision apart from how it came out"})
	}
	for _, line := range p.Judgement {
		b = append(b, Block{"text", line})
	}
	return filled(b)
}

// under is a part of its own as a part of another: its heading is one among several.
func under(b []Block) []Block {
	for i := range b {
		if b[i].Role == "heading" {
			b[i].Role = "sub"
		}
	}
	return b
}

// LivesAlike is one or more single lives, told one after the other, that say the same.
type LivesAlike struct {
	Title    string // what they are called among others
	Sentence string
	Yours    bool // they ended as yours did
}

// Alike puts single lives that say the same, one after the other, together.
func Alike(lives []Life) []LivesAlike {
	var list []LivesAlike
	for i := 0; i < len(lives); {
		titles := []string{}
		from := i
		for ; i < len(lives) && lives[i].Sentence == lives[from].Sentence && lives[i].Yours == lives[from].Yours; i++ {
			titles = append(titles, Thousands(lives[i].Number))
		}
		title := lives[from].Title()
		switch {
		case len(titles) > 1 && lives[from].Yours:
			title = capital(inWords(len(titles))) + " lives like yours"
		case len(titles) > 1:
			title = "Lives " + joinList(titles)
		}
		list = append(list, LivesAlike{title, lives[from].Sentence, lives[from].Yours})
	}
	return list
}

// LifeBlocks tells single lives; those that say the same, one after the other, stand together.
func LifeBlocks(lives []Life) []Block {
	var b []Block
	for _, l := range Alike(lives) {
		b = append(b, Block{"text", l.Title + ": " + l.Sentence})
	}
	return b
}

// inWords writes small numbers as words.
func inWords(n int) string {
	if words := [...]string{"none", "one", "two", "three", "four", "five", "six"}; n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n)
}

// Title is what a life is called among others.
func (l *Life) Title() string {
	if l.Yours {
		return "A life like yours"
	}
	return "Life " + Thousands(l.Number)
}

func (c *Crowd) blocks() []Block {
	var b []Block
	for _, g := range c.Columns {
		text := fmt.Sprintf("%s of %s ended: %s", Thousands(g.Count), Thousands(c.Total), g.Label)
		b = append(b, Block{"text", text + g.yours() + "."})
	}
	return append(b, Block{"lead", c.Sentence})
}

// yours says behind a group of lives that the own one ended so, whether any of these did or none.
func (g *CrowdGroup) yours() string {
	switch {
	case !g.Yours:
		return ""
	case g.Count == 0:
		return " (as yours did)"
	}
	return " (yours among them)"
}

// Blocks is a crowd in words: how many ended how, and what that says.
func (c *Crowd) Blocks() []Block { return c.blocks() }

// Thousands writes 1000 as 1,000, and what is below as it is. It is for counts: n is at least 0.
func Thousands(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return Thousands(n/1000) + fmt.Sprintf(",%03d", n%1000)
}
