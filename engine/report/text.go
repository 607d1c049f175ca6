package report

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"headcount/engine/debrief"
	"headcount/engine/view"
)

// Width is how wide plain text is set [letters].
const Width = 78

// Text writes a debrief as plain text, in the order in which it is gone through in play.
func Text(out io.Writer, d *debrief.Document) error {
	p := &page{w: bufio.NewWriter(out)}
	p.heading(d.Title + ": looking back")
	p.text("", d.Life)
	for _, n := range d.Notes {
		p.text("", n)
	}
	for _, s := range sections(d) {
		if len(s.blocks) > 0 {
			p.section(s.blocks)
		}
	}
	p.text("", remade(d))
	return p.w.Flush()
}

// remade says by which seeds all of it can be made again.
func remade(d *debrief.Document) string {
	return "Log " + d.Log + ". Every figure above holds in this model only, and comes out the same again from the same log."
}

// section is a part of the debrief in blocks.
type section struct {
	id     string
	blocks []view.Block
}

// sections are the parts of a debrief in order.
func sections(d *debrief.Document) []section {
	list := []section{
		{"ending", ending(d.Debrief)}, {"you", spoken(d.Debrief)}, {"lives", livesOf(d.Debrief)}, {"crowd", crowdOf(d.Debrief)},
	}
	for _, id := range []string{"twin", "why", "chair", "split"} {
		list = append(list, section{id, d.Debrief.Blocks(id)})
	}
	list = append(list, section{"card", card(d.Debrief)})
	if d.Debrief.File != nil && d.Debrief.File.Pivots != nil {
		for i := range d.Debrief.File.Pivots.List {
			if o := &d.Debrief.File.Pivots.List[i]; o.Ready {
				list = append(list, section{o.PivotID(), o.Blocks()})
			}
		}
	}
	return append(list, files(d.Debrief)...)
}

func ending(d *view.Debrief) []view.Block {
	b := []view.Block{{Role: "heading", Text: "How it ended"}}
	for i, line := range d.Ending {
		role := "text"
		if i == 0 {
			role = "lead"
		}
		b = append(b, view.Block{Role: role, Text: line})
	}
	return b
}

// spoken is what the player said before anything was computed.
func spoken(d *view.Debrief) []view.Block {
	var b []view.Block
	for _, m := range d.Moments {
		if m.ID == d.Moment {
			b = append(b, view.Block{Role: "heading", Text: "What you said"}, view.Block{Role: "sub", Text: m.When}, view.Block{Role: "lead", Text: m.Text}, view.Block{Role: "soft", Text: m.Came})
		}
	}
	if d.Account != "" {
		b = append(b, view.Block{Role: "yours", Text: "“" + d.Account + "”"})
	}
	return b
}

func livesOf(d *view.Debrief) []view.Block {
	if d.Pivot == nil || len(d.Lives) == 0 {
		return nil
	}
	b := []view.Block{
		{Role: "heading", Text: "One decision, lived again"},
		{Role: "sub", Text: d.Pivot.When},
		{Role: "lead", Text: d.Pivot.Text},
		{Role: "soft", Text: d.Pivot.Came},
		{Role: "soft", Text: d.WhyPivot},
		{Role: "soft", Text: d.Caveat},
	}
	return filled(append(b, view.LifeBlocks(d.Lives)...))
}

func crowdOf(d *view.Debrief) []view.Block {
	if d.Crowd == nil {
		return nil
	}
	return append([]view.Block{{Role: "heading", Text: "Everybody"}}, d.Crowd.Blocks()...)
}

func card(d *view.Debrief) []view.Block {
	switch c := d.Card; {
	case c != nil && c.Text != "":
		return []view.Block{{Role: "heading", Text: "Your card"}, {Role: "lead", Text: c.Text}}
	case c != nil && c.Hint != "":
		return []view.Block{
			{Role: "heading", Text: "One thing for your own week"},
			{Role: "text", Text: "Put it as a situation and a deed: when ..., I will ... One that fits this play:"},
			{Role: "lead", Text: c.Hint},
		}
	}
	return nil
}

// files are the parts of the file behind the debrief.
func files(d *view.Debrief) []section {
	var list []section
	for _, s := range append(view.Sections(), view.LessonSection()) {
		if s.ID == view.PivotsSection().ID {
			continue // each of them stands whole before the file
		}
		if b := d.Blocks(s.ID); len(b) > 0 {
			list = append(list, section{s.ID, b})
		}
	}
	return list
}

func filled(blocks []view.Block) []view.Block {
	var out []view.Block
	for _, b := range blocks {
		if b.Text != "" {
			out = append(out, b)
		}
	}
	return out
}

// count writes 1000 as 1,000.
func count(n int) string {
	if n < 1000 {
		return digits(n)
	}
	rest := digits(1000 + n%1000)
	return count(n/1000) + "," + rest[1:]
}

func digits(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return digits(n/10) + string(rune('0'+n%10))
}

// page sets blocks as paragraphs.
type page struct{ w *bufio.Writer }

func (p *page) heading(s string) {
	s = clean(s)
	p.line(s)
	p.line(strings.Repeat("=", utf8.RuneCountInString(s)))
	p.line("")
}

func (p *page) section(blocks []view.Block) {
	for _, b := range blocks {
		switch b.Role {
		case "heading":
			s := clean(b.Text)
			p.line(s)
			p.line(strings.Repeat("-", utf8.RuneCountInString(s)))
			p.line("")
		case "sub":
			p.text("", b.Text)
		case "soft":
			p.text("    ", b.Text)
		case "yours", "other":
			p.text("  | ", b.Text)
		default:
			p.text("  ", b.Text)
		}
	}
}

// text sets one paragraph behind a margin.
func (p *page) text(margin, s string) {
	if s == "" {
		return
	}
	line := ""
	for _, word := range strings.Fields(clean(s)) {
		if line != "" && utf8.RuneCountInString(margin+line+" "+word) > Width {
			p.line(margin + line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	p.line(margin + line)
	p.line("")
}

func (p *page) line(s string) { _, _ = p.w.WriteString(s + "\n") } // Flush tells of an error

// clean takes out what could move a terminal's cursor.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' {
			return ' '
		}
		return r
	}, s)
}
