package view

import "fmt"

// Forecasts is how the player's forecasts over all kept plays came out. Figures stand where there are enough.
type Forecasts struct {
	N        int            `json:"n"`                  // forecasts that have come out, over all kept first lives
	Needed   int            `json:"needed"`             // as many make a figure
	Plays    int            `json:"plays"`              // plays they come from
	LeftOut  []string       `json:"left_out,omitempty"` // plays and forecasts that could not be counted, with why
	Sides    []ForecastSide `json:"sides"`              // the machine room, then people
	Sentence string         `json:"sentence"`
}

// ForecastSide is the forecasts about one of the two: machines, or people.
type ForecastSide struct {
	ID       string         `json:"id"` // machines | people
	Name     string         `json:"name"`
	N        int            `json:"n"`
	Figures  bool           `json:"figures"` // whether there are enough for what follows
	Said     float64        `json:"said"`    // mean forecast, 0 to 1
	Came     float64        `json:"came"`    // share that happened
	Low      float64        `json:"low"`     // 95 % interval of that share (Wilson)
	High     float64        `json:"high"`
	Brier    float64        `json:"brier"` // mean squared miss, 0 to 1; 0.25 is what always saying 50 % gives
	Bins     []ForecastBin  `json:"bins,omitempty"`
	Each     []ForecastMade `json:"each,omitempty"`
	Sentence string         `json:"sentence"`
}

// ForecastBin is the forecasts in one fifth of the scale.
type ForecastBin struct {
	From float64 `json:"from"`
	To   float64 `json:"to"`
	N    int     `json:"n"`
	Said float64 `json:"said"` // mean
	Came float64 `json:"came"` // share
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// ForecastMade is what a player said of one decision beforehand, and what came.
type ForecastMade struct {
	Play     string `json:"play"`     // log id
	Scenario string `json:"scenario"` // id
	Of       int    `json:"of"`       // number of the decision
	Text     string `json:"text"`     // what was decided
	Said     int    `json:"said"`     // chance that it happens [%], 0 to 100
	Came     bool   `json:"came"`     // it happened
}

func (f *Forecasts) blocks() []Block {
	b := []Block{{"heading", "Your forecasts"}, {"lead", f.Sentence}}
	for _, s := range f.Sides {
		b = append(b, Block{"sub", s.Name}, Block{"text", s.Sentence})
		if !s.Figures {
			continue
		}
		for _, bin := range s.Bins {
			b = append(b, Block{"text", fmt.Sprintf("Said between %.0f and %.0f %%: %d, on average %.0f %%; %.0f %% happened (%.0f to %.0f %% with so few).",
				100*bin.From, 100*bin.To, bin.N, 100*bin.Said, 100*bin.Came, 100*bin.Low, 100*bin.High)})
		}
	}
	for _, l := range f.LeftOut {
		b = append(b, Block{"soft", l})
	}
	return filled(b)
}
