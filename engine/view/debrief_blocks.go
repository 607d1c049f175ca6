package view

import "fmt"

// Block is a piece of a step of the debrief in words, for front ends that set it one under the other.
type Block struct {
	Role string // heading | sub | lead | text | yours | other | soft
	Text string
}

// node is the block in an outline.
func (b Block) node() Node {
	role := "paragraph"
	switch b.Role {
	case "heading", "sub":
		role = "heading"
	case "soft":
		role = "status"
	}
	return Node{Role: role, Text: b.Text}
}

// Blocks is a step from the twin to the card in words. Every front end says the same.
func (d *Debrief) Blocks(step string) []Block {
	switch {
	case step == "twin" && d.Twin != nil:
		return d.Twin.blocks()
	case step == "why" && d.Why != nil:
		return d.Why.blocks()
	case step == "chair" && d.Chair != nil:
		return d.Chair.blocks()
	case step == "split" && d.Split != nil:
		return d.Split.blocks()
	case step == "card":
		return []Block{
			{"heading", "One thing for your own week"},
			{"lead", "Nothing here says what your people are like. But one thing you could try on Monday?"},
			{"text", "Put it as a situation and a deed: when ..., I will ... It stays on this machine, and you are asked about it next time."},
		}
	}
	return d.File.blocks(step)
}

func (t *Twin) blocks() []Block {
	b := []Block{
		{"heading", "The same days with one thing changed"},
		{"yours", "You: " + t.Yours},
		{"other", "The other life: " + t.Other},
		{"soft", t.Why},
		{"soft", t.Foreign},
	}
	for _, day := range t.Days {
		b = append(b, Block{"sub", day.Date})
		if day.Same {
			b = append(b, Block{"text", "The same in both lives."})
		}
		for _, line := range day.Yours {
			b = append(b, Block{"yours", "As it was. " + line})
		}
		for _, line := range day.Other {
			b = append(b, Block{"other", "In the other life. " + line})
		}
	}
	return filled(append(b, Block{"text", t.Untouched}, Block{"soft", t.End}))
}

func (w *Why) blocks() []Block {
	b := []Block{{"heading", w.Heading}}
	for _, l := range w.Links {
		text := l.Text
		if l.When != "" {
			text = l.When + ". " + text
		}
		b = append(b, Block{"text", text}, Block{"soft", l.Tag})
	}
	return filled(append(b, Block{"soft", w.End}))
}

func (c *Chair) blocks() []Block {
	b := []Block{{"heading", "The other chair"}, {"sub", c.Name + ", " + c.Date}}
	for _, line := range c.Lines {
		b = append(b, Block{"text", line})
	}
	return filled(append(b, Block{"soft", c.Note}))
}

func (s *Split) blocks() []Block {
	b := []Block{{"heading", "Your tokens, and the computed split"}, {"sub", s.Of}}
	for _, line := range s.Tokens {
		b = append(b, Block{"lead", line})
	}
	for _, p := range s.Parts {
		b = append(b, Block{"text", fmt.Sprintf("%s: %s", p.Name, p.Text)})
	}
	b = append(b, Block{"soft", s.Reference}, Block{"text", s.Account}, Block{"sub", s.Pivot})
	for _, line := range s.Judgement {
		b = append(b, Block{"text", line})
	}
	return filled(b)
}

// filled leaves out what says nothing.
func filled(blocks []Block) []Block {
	var out []Block
	for _, b := range blocks {
		if b.Text != "" {
			out = append(out, b)
		}
	}
	return out
}
