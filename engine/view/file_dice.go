package view

import "fmt"

// Dice is the fair-dice page: every draw that touched a decision with the chance it was stated to have, and how often such draws came true.
type Dice struct {
	Sentence  string        `json:"sentence"`
	Decisions []DiceTurn    `json:"decisions"` // those that a draw touched, in order
	Kinds     []DiceKind    `json:"kinds"`     // the same draws by what they were for
	Between   []DiceKind    `json:"between"`   // draws of the days between decisions, by what they were for
	All       DiceKind      `json:"all"`       // those at decisions together
	Deciles   []DiceTenth   `json:"deciles"`   // those at decisions by their stated chance
	Largest   *DiceSurprise `json:"largest,omitempty"`

	Numbers        []DiceNumberKind `json:"numbers"`         // draws at decisions that picked a number, by what it was for
	NumbersBetween []DiceNumberKind `json:"numbers_between"` // and of the days between
	AllNumbers     DiceNumberKind   `json:"all_numbers"`     // those at decisions together
}

// DiceTurn is one decision with the draws made for it.
type DiceTurn struct {
	Of       int         `json:"of"` // number of the decision in the log
	When     string      `json:"when"`
	Text     string      `json:"text"`
	Throws   []DiceThrow `json:"throws"`
	Sentence string      `json:"sentence"`

	Numbers []DiceNumber `json:"numbers,omitempty"` // draws made for it that picked a number
}

// DiceThrow is one draw that decided whether something happened.
type DiceThrow struct {
	Kind   string  `json:"kind"`   // purpose, as draws are keyed
	What   string  `json:"what"`   // in words: "whether it was taken as it was meant"
	Stated float64 `json:"stated"` // chance that it would, above 0 and below 1
	Came   bool    `json:"came"`   // it did
}

// DiceNumber is one draw that picked a number, told by its place among all that could have come: of fair draws as many lie in one part as in any other
// as large.
type DiceNumber struct {
	Kind string  `json:"kind"`
	What string  `json:"what"`
	At   float64 `json:"at"`           // share of what could have come that lies below it, above 0 and below 1
	Of   int     `json:"of,omitempty"` // number of things that one was picked from; 0 where it was a number
	Nth  int     `json:"nth,omitempty"`
}

// DiceNumberKind is numbers of one sort together: a quarter of fair ones lies in each quarter of what could come.
type DiceNumberKind struct {
	Kind     string `json:"kind"`
	What     string `json:"what"`
	N        int    `json:"n"`
	Quarters [4]int `json:"quarters"` // how many lay in each
	Low      int    `json:"low"`      // 95 of 100 times as many fair draws lie in a quarter this often at least
	High     int    `json:"high"`     // and at most
}

// DiceKind is draws of one sort together: what was to come by their stated chances, and what came.
type DiceKind struct {
	Kind   string  `json:"kind"`
	What   string  `json:"what"`
	N      int     `json:"n"`
	Stated float64 `json:"stated"` // sum of the stated chances
	Came   int     `json:"came"`
	Low    int     `json:"low"`  // 95 of 100 times as many fair draws of these chances come true this often at least
	High   int     `json:"high"` // and at most
}

// DiceTenth is the draws whose stated chance lay in one tenth.
type DiceTenth struct {
	From   float64 `json:"from"`
	To     float64 `json:"to"`
	N      int     `json:"n"`
	Stated float64 `json:"stated"` // mean
	Came   float64 `json:"came"`   // share
}

// DiceSurprise is the draw that came out most against its chance.
type DiceSurprise struct {
	Of       int     `json:"of"`
	Against  float64 `json:"against"` // chance of what happened
	Sentence string  `json:"sentence"`
}

// oneByOne is how many decisions are listed with their draws; all are in the JSON.
const oneByOne = 80

func drawsText(n int) string {
	if n == 1 {
		return "1 draw"
	}
	return fmt.Sprintf("%d draws", n)
}

func numbersText(n int) string {
	if n == 1 {
		return "1 number"
	}
	return fmt.Sprintf("%d numbers", n)
}

func (d *Dice) blocks() []Block {
	b := []Block{
		{"heading", "The dice"},
		{"lead", d.Sentence},
		{"soft", "Each draw is made from the seed in the log of this play and what it is about, so that anybody can make it again. What was stated was stated in this model."},
	}
	if d.Largest != nil {
		b = append(b, Block{"text", d.Largest.Sentence})
	}
	kinds := func(title string, list []DiceKind) {
		if len(list) > 0 {
			b = append(b, Block{"sub", title})
		}
		for _, k := range list {
			b = append(b, Block{"text", fmt.Sprintf("%s: %s, %.1f to come true and %d did (fair: %d to %d).", capital(k.What), drawsText(k.N), k.Stated, k.Came, k.Low, k.High)})
		}
	}
	kinds("At your decisions", d.Kinds)
	if len(d.Deciles) > 0 {
		b = append(b, Block{"sub", "Stated and realised"})
	}
	for _, t := range d.Deciles {
		b = append(b, Block{"text", fmt.Sprintf("Stated between %.0f and %.0f %%: %s, %.0f %% on average, and %.0f %% came true.", 100*t.From, 100*t.To, drawsText(t.N), 100*t.Stated, 100*t.Came)})
	}
	numbers := func(title string, list []DiceNumberKind) {
		if len(list) > 0 {
			b = append(b, Block{"sub", title})
		}
		for _, k := range list {
			b = append(b, Block{"text", fmt.Sprintf("%s: %s, from the lowest quarter to the highest %d, %d, %d and %d (fair: %d to %d in each).",
				capital(k.What), numbersText(k.N), k.Quarters[0], k.Quarters[1], k.Quarters[2], k.Quarters[3], k.Low, k.High)})
		}
	}
	if d.AllNumbers.N > 0 {
		numbers("Numbers at your decisions", append(append([]DiceNumberKind{}, d.Numbers...), d.AllNumbers))
		b = append(b, Block{"soft", "A number is told by its place among all that could have come: at 83 of 100, 83 of 100 such draws come out lower. A quarter of fair ones lies in each quarter."})
	}
	kinds("On the days between", d.Between)
	numbers("Numbers on the days between", d.NumbersBetween)
	b = append(b, Block{"sub", "One by one"})
	for _, t := range d.Decisions[:min(oneByOne, len(d.Decisions))] {
		b = append(b, Block{"text", t.Sentence})
	}
	if n := len(d.Decisions) - oneByOne; n > 0 {
		b = append(b, Block{"soft", fmt.Sprintf("And %d later decisions; headcount debrief LOG --json lists the draws of all.", n)})
	}
	return filled(b)
}
