package playtest

import (
	"fmt"
)

// Odd is a play that is unlike the others, and how to open it.
type Odd struct {
	What    string `json:"what"`
	Player  string `json:"player"`
	Cast    uint64 `json:"cast"`
	Luck    uint64 `json:"luck"`
	Command string `json:"command"`
}

// oddities names plays to look at: what went wrong, what came once, what came out lowest and highest.
func (c *Coverage) oddities(plays [][block]Play) {
	type seen struct {
		player string
		p      *Play
	}
	var low, high, under seen
	below := 0 // plays whose yardstick is not positive, under among them
	for k := range plays {
		name := coverPlayers[k%len(coverPlayers)]
		again := name != "coverage" // that can be played again only together with the plays before it
		for i := range plays[k] {
			p := &plays[k][i]
			switch {
			case p.Fault != "":
				c.odd("went wrong: "+p.Fault, name, p)
				continue
			case p.Yardstick <= 0:
				below++
				if under.p == nil || again && (under.player == "coverage" || p.Yardstick < under.p.Yardstick) {
					under = seen{name, p}
				}
			case c.Endings[p.Ending].Plays == 1:
				c.odd("alone came to the ending "+c.Endings[p.Ending].ID, name, p)
			}
			if !again {
				continue
			}
			if low.p == nil || p.Yardstick < low.p.Yardstick {
				low = seen{name, p}
			}
			if high.p == nil || p.Yardstick > high.p.Yardstick {
				high = seen{name, p}
			}
		}
	}
	if below > 0 {
		c.odd(fmt.Sprintf("the yardstick is %.3g, and 0 or less in %d of %d plays; it must be positive", under.p.Yardstick, below, c.Plays), under.player, under.p)
	}
	if low.p != nil && low.p.Yardstick == high.p.Yardstick {
		c.Still = c.Plays > 1
	} else if low.p != nil {
		n := places((high.p.Yardstick - low.p.Yardstick) / 4)
		c.odd(fmt.Sprintf("came out lowest, at %.*f", n, low.p.Yardstick), low.player, low.p)
		c.odd(fmt.Sprintf("came out highest, at %.*f", n, high.p.Yardstick), high.player, high.p)
	}
}

// mostOdd is how many odd plays are named.
const mostOdd = 12

func (c *Coverage) odd(what, player string, p *Play) {
	if len(c.Odd) >= mostOdd || c.index[what] {
		return
	}
	c.index[what] = true
	c.Odd = append(c.Odd, Odd{what, player, p.Cast, p.Luck, openCommand(c.name, player, p.Cast, p.Luck)})
}

// openCommand is the one command that plays a play again.
func openCommand(name, player string, cast, luck uint64) string {
	return fmt.Sprintf("headcount run %s --policy %s --cast %d --luck %d --log odd.log", name, player, cast, luck)
}
