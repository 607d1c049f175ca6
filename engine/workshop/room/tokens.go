package room

import "fmt"

// few is how many people's tokens are not summed for anybody to see: whoever is one of two knows what the other laid.
const few = 3

// Tally is a sum of tokens.
type Tally struct {
	People int    `json:"people"` // whose tokens these are
	Tokens [3]int `json:"tokens"` // on choice, people and luck
}

func (t *Tally) add(laid [3]int) {
	t.People++
	for k, n := range laid {
		t.Tokens[k] += n
	}
}

// Words says it to people.
func (t *Tally) Words() string {
	return fmt.Sprintf("%d on choice, %d on people, %d on luck", t.Tokens[0], t.Tokens[1], t.Tokens[2])
}

// tallies are the sums of a round that may be seen. They grow by at least Enough people at once: one who is late is not what the sum of before lacked.
type tallies struct {
	all   Tally
	units map[string]Tally // of tables: of those who came into the room's sum together, so that no two sums leave one person over
	in    map[string]bool  // seats whose tokens are in the room's
}

// tally takes those into the sums of the round whose tokens are in none yet, if they are Enough.
func (r *Room) tally() {
	t := r.tallies[r.round]
	if t == nil {
		t = &tallies{units: map[string]Tally{}, in: map[string]bool{}}
	}
	var fresh []*Seat
	for _, s := range r.seats {
		if _, laid := s.Tokens[r.round]; laid && !t.in[s.ID] {
			fresh = append(fresh, s)
		}
	}
	if len(fresh) < Enough || r.playing() == Whole {
		return
	}
	r.tallies[r.round] = t
	units := map[string]Tally{}
	for _, s := range fresh {
		own := units[s.unit.ID]
		own.add(s.Tokens[r.round])
		units[s.unit.ID] = own
		t.all.add(s.Tokens[r.round])
		t.in[s.ID] = true
	}
	for _, u := range r.units {
		_, seen := t.units[u.ID]
		own := units[u.ID]
		if others := len(fresh) - own.People; !seen && own.People >= few && (others == 0 || others >= few) {
			t.units[u.ID] = own
		}
	}
}

// tallyOf returns the sum that a unit may see of its tokens, and that of the room; nil where there is none.
func (r *Room) tallyOf(round int, unit string) (own, all *Tally) {
	t := r.tallies[round]
	if t == nil {
		return nil, nil
	}
	if sum, ok := t.units[unit]; ok {
		own = &sum
	}
	sum := t.all
	return own, &sum
}
