package view

import "strings"

// Stands is what the model of a play stands on: mechanism by mechanism how many numbers there are, how sure each is, and where they are from.
type Stands struct {
	Lead string   `json:"lead"`
	List []Ground `json:"list"` // those that the chain of this play rests on first
}

// Ground is one mechanism of the model.
type Ground struct {
	Name  string   `json:"name"`
	Links []string `json:"links,omitempty"` // the links of the chain that rest on it
	Sure  string   `json:"sure"`            // how many numbers of each grade, in words
	From  []string `json:"from,omitempty"`  // what was published about it, one line a source
	Turns string   `json:"turns,omitempty"` // what turns into its opposite where one of its numbers lies at the end of its range
}

// StandsSection is the part of a file about the model itself.
func StandsSection() Section {
	return Section{"stands", "What the model stands on, and what we assumed"}
}

func (s *Stands) blocks() []Block {
	b := []Block{{"heading", "What this stands on"}, {"soft", s.Lead}}
	for i := range s.List {
		g := &s.List[i]
		b = append(b, Block{"sub", g.Name})
		for _, link := range g.Links {
			b = append(b, Block{"lead", "Told of your play: " + link})
		}
		b = append(b, Block{"text", g.Sure})
		if len(g.From) > 0 {
			b = append(b, Block{"soft", "Published: " + strings.Join(g.From, "; ") + "."})
		}
		b = append(b, Block{"text", g.Turns})
	}
	return filled(b)
}
