package view

// Strands are the chains of a whole play: one for the ending and one for each promise, from the decisions it hung on to how it came.
type Strands struct {
	Sentence string   `json:"sentence"`
	List     []Strand `json:"list"`
}

// Strand is the chain of the ending, or of one promise.
type Strand struct {
	ID    string `json:"id"` // ending, or the id of a promise
	Title string `json:"title"`
	Links []Link `json:"links"`
	End   string `json:"end"` // how it was tried
}

// StrandsSection is the part of a file with them; it is looked at as PivotsSection is.
func StrandsSection() Section {
	return Section{"strands", "Why the ending, and each promise, came out that way"}
}

func (s *Strands) blocks() []Block {
	b := []Block{{"heading", "The ending, and each promise"}, {"soft", s.Sentence}}
	for i := range s.List {
		x := &s.List[i]
		b = append(b, Block{"sub", x.Title})
		for _, l := range x.Links {
			text := l.Text
			if l.When != "" {
				text = l.When + ". " + text
			}
			b = append(b, Block{"text", text}, Block{"soft", l.Tag})
		}
		b = append(b, Block{"soft", x.End})
	}
	return filled(b)
}
