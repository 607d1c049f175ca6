package process

import (
	"iter"
	"math/bits"

	"headcount/sim/org"
	"headcount/sim/params"
	"headcount/sim/quantity"
	"headcount/sim/rng"
)

// today is the chance of one day that everybody is asked about, drawn once for the day: for each person one row of draws, of most a quarter for each
// part. It is scratch and says nothing that the key of its draws, the coefficients and the specification do not: a model may go on with another
// state of the same day.
type today struct {
	spec    *org.Spec
	params  *params.Params // which nobody changes in the course of a day
	luck    rng.Source
	day     quantity.Day
	away    []int          // who is away, as the calendar has it
	seats   []rng.Quarters // who is found at the desk
	own     []rng.Quarters // what the day does to each of them, in quarters: ofMood, ofWork, ofEars
	lags    []rng.Quarters // how long it takes to find back in
	law     rng.LogNormals // of those [h]
	small   rng.LogNormals // the minutes that something small takes
	counted bool           // whether strain counts whom colleagues interrupt
	calls   happens        // whom they interrupt
	comes   happens        // who comes to the manager's desk
	needs   happens        // who needs something small of the manager
}

// The quarters of today.own.
const (
	ofMood = iota // shock to the day's feelings
	ofWork        // how much harder or easier the day's work turns out
	ofEars        // headphones
)

// of reports whether it has been drawn for the present day; whoever takes from it draws it where not. A call for both would cost several times as
// much as this comparison, in every part of the day and for each who asks.
func (t *today) of(c *Context) bool {
	s := c.State
	return t.day == s.Day && t.luck == c.Luck && t.spec == c.Spec && t.params == c.Params && len(t.seats) == len(s.People)
}

// draw draws the chance of the present day.
func (t *today) draw(c *Context) {
	p := c.Params
	t.spec, t.params, t.luck, t.day, t.counted = c.Spec, p, c.Luck, c.State.Day, c.countsColleagues()
	t.law.Of(lagLaw(&p.Focus), 60)
	t.small.Of(rng.LogNormalLaw{Median: p.Pile.Minutes, Sigma: p.Pile.Sigma, Low: 1, High: 120}, 1)
	n := len(c.State.People)
	t.own, t.seats, t.lags = lent(t.own, n), lent(t.seats, n), lent(t.lags, n)
	t.calls, t.comes, t.needs = t.calls[:0], t.comes[:0], t.needs[:0]
	draws := c.Luck.Draws(rng.Day, c.day(), rng.Whole)
	call, come, need := rng.NewPoll(p.Focus.ByColleagues), rng.NewPoll(p.Queue.Comes), rng.NewPoll(c.Spec.Piles/partsOfWeek)
	for first := 0; first < n; first += sixteen {
		calls, comes, needs := call, come, need
		last := min(first+sixteen, n)
		own, seats, lags := t.own[first:last], t.seats[first:last], t.lags[first:last]
		for k := range own {
			row := draws.Row(first + k)
			own[k] = rng.Quarters(row.Bits())
			seats[k] = rng.Quarters(row.Bits())
			lags[k] = rng.Quarters(row.Bits())
			calls.Add(row.Bits())
			comes.Add(row.Bits())
			needs.Add(row.Bits())
		}
		t.calls = append(t.calls, calls.Answers(len(own)))
		t.comes = append(t.comes, comes.Answers(len(own)))
		t.needs = append(t.needs, needs.Answers(len(own)))
	}
	t.away = t.away[:0]
	for i, away := range c.away() {
		if away {
			t.away = append(t.away, i)
			t.calls.not(i)
		}
	}
}

// happens says for each quarter of a list of draws whether something happens, sixteen draws to a word, so that going over those for which it does
// costs nothing for the others. A draw belongs to a person, its quarters to the parts of the day; or each quarter to a thing of its own.
type happens []rng.Sixteen

// sixteen is how many draws share a word.
const sixteen = 16

// below says for which quarters of the next n draws of a row something of this probability happens.
func below(into happens, row rng.Row, n int, probability float64) happens {
	into = into[:0]
	asked := rng.NewPoll(probability)
	for ; n > 0; n -= sixteen {
		poll, draws := asked, min(n, sixteen)
		for range draws {
			poll.Add(row.Bits())
		}
		into = append(into, poll.Answers(draws))
	}
	return into
}

// not takes a person out for the whole day.
func (h happens) not(i int) { h[i/sixteen] &^= 0x0001_0001_0001_0001 << (i % sixteen) }

// bit is 1 where it happens to a person in the part of the day that begins at a bit, and 0 where not.
func (h happens) bit(i int, first uint) uint64 {
	return uint64(h[uint(i)/sixteen]) >> ((first + uint(i)%sixteen) & 63) & 1
}

// in goes over the people to whom it happens in a part of the day, in order.
func (h happens) in(part int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for w, word := range h {
			for now := word.Of(part); now != 0; now &= now - 1 {
				if !yield(w*sixteen + bits.TrailingZeros16(now)) {
					return
				}
			}
		}
	}
}

// things goes over those of n things to which it happens, in order: thing k has quarter k of draw k/4.
func (h happens) things(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		const first = 0x0001_0001_0001_0001
		for w, word := range h {
			for draws := word.Of(0) | word.Of(1) | word.Of(2) | word.Of(3); draws != 0; draws &= draws - 1 {
				draw := bits.TrailingZeros16(draws)
				for four := word >> draw & first; four != 0; four &= four - 1 {
					if k := 4*(w*sixteen+draw) + bits.TrailingZeros64(uint64(four))/16; k >= n || !yield(k) {
						return
					}
				}
			}
		}
	}
}

// rater is the manager's own error of this week about somebody's mood, drawn the first time that it is asked for.
func (c *Context) rater(i int) float64 {
	t, n := &c.scratch().rated, len(c.State.People)
	if uint(c.State.Day-t.monday) >= quantity.DaysPerWeek || len(t.known) != n || t.luck != c.Luck {
		t.luck, t.week = c.Luck, c.State.Day.Week()
		t.monday = t.week.Monday()
		t.known, t.error = lent(t.known, n), lent(t.error, n)
		clear(t.known)
	}
	if !t.known[i] {
		t.known[i], t.error[i] = true, c.Normal(rng.RaterError, i, int(t.week), onMood)
	}
	return t.error[i]
}

// rated is the manager's own error about the mood of each person in one week, so far as it has been drawn.
type rated struct {
	luck   rng.Source
	week   quantity.Week
	monday quantity.Day // its first day
	known  []bool
	error  []float64
}

// unanswered goes over the matters on the desk that wait for an answer, in order.
func (c *Context) unanswered() iter.Seq[int] {
	return func(yield func(int) bool) {
		desk := c.State.Desk
		for first := 0; first < len(desk); first += setSize {
			for set := waiting(desk[first:min(first+setSize, len(desk))]); set != 0; set &= set - 1 {
				if !yield(first + bits.TrailingZeros64(set)) {
					return
				}
			}
		}
	}
}

// setSize is how many matters share a word that says something of each, the first of them in its lowest bit.
const setSize = 64

// waiting says which of up to setSize matters lie on the desk and wait for an answer. Few of many do, and which is nothing that a processor
// could foresee: so they are picked without a jump, and what follows goes over these alone.
func waiting(desk []org.Matter) uint64 {
	set, n := uint64(0), len(desk)
	for ; len(desk) >= 8; desk = desk[8:] { // they come in at the top, and those before them move down; eight at once, because a turn costs as much as two
		set = set>>8 | waits(&desk[0])<<56 | waits(&desk[1])<<57 | waits(&desk[2])<<58 | waits(&desk[3])<<59 |
			waits(&desk[4])<<60 | waits(&desk[5])<<61 | waits(&desk[6])<<62 | waits(&desk[7])<<63
	}
	for m := range desk {
		set = set>>1 | waits(&desk[m])<<63
	}
	return set >> uint(setSize-n)
}

// lying says in the same way which of them lie on the desk with anything unanswered or unsaid.
func lying(desk []org.Matter) uint64 {
	set, n := uint64(0), len(desk)
	for ; len(desk) >= 4; desk = desk[4:] {
		set = set>>4 | lies(&desk[0])<<60 | lies(&desk[1])<<61 | lies(&desk[2])<<62 | lies(&desk[3])<<63
	}
	for m := range desk {
		set = set>>1 | lies(&desk[m])<<63
	}
	return set >> uint(setSize-n)
}

// lies is 1 for a matter that lies on the desk with anything unanswered or unsaid, and 0 for any other.
func lies(d *org.Matter) uint64 { return uint64(bit(d.Open) &^ (bit(d.Opened) & bit(d.Answered))) }

// waits is 1 for a matter that lies on the desk and waits for an answer, and 0 for any other.
func waits(d *org.Matter) uint64 { return uint64(bit(d.Open)) &^ uint64(bit(d.Answered)) }

// bit is 1 for true and 0 for false.
func bit(b bool) uint8 {
	if b {
		return 1
	}
	return 0
}

// scratch returns the room that was lent, or new room where none was.
func (c *Context) scratch() *Tally {
	if c.Tally == nil {
		return newTally()
	}
	return c.Tally
}

// newTally makes new room. It stands in no caller: there it would lie on the stack, of which every process would take 17 KiB that it never uses.
//
//go:noinline
func newTally() *Tally { return new(Tally) }

// lent returns n places in the list's own memory where it is large enough.
func lent[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n)
	}
	return list[:n]
}
