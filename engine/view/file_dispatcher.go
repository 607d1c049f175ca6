package view

import "fmt"

// Dispatcher is the player's own rule sheet run on the same people and the same luck, its outcome beside the player's. It ranks nobody: one luck is
// one luck.
type Dispatcher struct {
	Rules    string          `json:"rules"` // the sheet, as written
	Own      bool            `json:"own"`   // written by the player; else one that lies there to begin with
	Problems []string        `json:"problems,omitempty"`
	Rows     []DispatcherRow `json:"rows,omitempty"`
	Used     []DispatcherUse `json:"used,omitempty"` // how often each rule decided
	Parted   string          `json:"parted,omitempty"`
	Lives    int             `json:"lives,omitempty"`  // other lucks in which the sheet was run, with the same people
	Better   int             `json:"better,omitempty"` // of them, those that came out better than this play
	Same     int             `json:"same,omitempty"`   // and those that came to the very same
	Sentence string          `json:"sentence"`
}

// DispatcherRow is one thing it came to, both ways.
type DispatcherRow struct {
	ID    string `json:"id"`
	What  string `json:"what"`
	Yours string `json:"yours"`
	Sheet string `json:"sheet"`
}

// DispatcherUse is one rule and how often it decided.
type DispatcherUse struct {
	Rule  string `json:"rule"`
	Times int    `json:"times"`
}

// oftenUsed is how often a rule decided.
func oftenUsed(n int) string {
	switch n {
	case 0:
		return "Never"
	case 1:
		return "Once"
	}
	return fmt.Sprintf("%d times", n)
}

func (d *Dispatcher) blocks() []Block {
	b := []Block{{"heading", "The Dispatcher"}, {"lead", d.Sentence}}
	for _, p := range d.Problems {
		b = append(b, Block{"other", p})
	}
	for _, r := range d.Rows {
		b = append(b, Block{"sub", r.What}, Block{"yours", "You: " + r.Yours}, Block{"other", "The sheet: " + r.Sheet})
	}
	if d.Parted != "" {
		b = append(b, Block{"sub", "Where the two parted"}, Block{"text", d.Parted})
	}
	if len(d.Used) > 0 {
		b = append(b, Block{"sub", "Which rule decided how often"})
	}
	for _, u := range d.Used {
		b = append(b, Block{"text", oftenUsed(u.Times) + ": " + u.Rule})
	}
	return filled(b)
}
