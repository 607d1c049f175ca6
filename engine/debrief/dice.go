package debrief

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/process"
	"headcount/sim/rng"
)

// Dice takes down the draws of a play, from its log: those made for a decision beside it, those of the days between by what they were for. A draw
// asks whether something happens, and is told with the chance it was stated to have; or it picks a number, and is told by where in its law that fell.
func Dice(sc *scenario.Scenario, log declog.Log) (*view.Dice, error) {
	table, maker := newCup(), view.NewMaker(sc)
	d := &view.Dice{}
	var at, between drawn
	_, err := listen(sc, log, table, func(s *step) {
		before, own := table.take(s)
		between.add(before)
		if s.early { // it touched no decision of the player's
			between.add(own)
			return
		}
		at.add(own)
		if len(own.throws)+len(own.numbers) > 0 {
			d.Decisions = append(d.Decisions, turnOf(s, own, maker))
		}
	})
	if err != nil {
		return nil, err
	}
	between.add(table.drawn)
	d.Kinds, d.Between, d.All = kindsOf(at.throws), kindsOf(between.throws), kindOf("all", at.throws)
	d.Numbers, d.NumbersBetween, d.AllNumbers = numberKinds(at.numbers), numberKinds(between.numbers), numberKind("all", "everything together", at.numbers)
	d.Deciles, d.Largest = tenths(at.throws), surprise(d.Decisions)
	d.Sentence = diceSentence(d.All)
	return d, nil
}

// drawn are draws of both sorts, in the order in which they were made.
type drawn struct {
	throws  []process.Throw
	numbers []process.Number
}

func (d *drawn) add(more drawn) {
	d.throws, d.numbers = append(d.throws, more.throws...), append(d.numbers, more.numbers...)
}

// cup keeps the draws since it was last emptied. The same key is drawn once, however often it is looked at.
type cup struct {
	drawn
	known map[any]bool // throws and numbers by their keys
}

func newCup() *cup { return &cup{known: map[any]bool{}} }

// first reports whether a key comes for the first time.
func (c *cup) first(key any) bool {
	again := c.known[key]
	c.known[key] = true
	return !again
}

// Cause implements process.Sink.
func (c *cup) Cause(process.Cause) {}

// Throw implements process.Thrower.
func (c *cup) Throw(t process.Throw) {
	key := t
	key.Stated, key.Happened = 0, false
	if c.first(key) {
		c.throws = append(c.throws, t)
	}
}

// Number implements process.Numberer.
func (c *cup) Number(n process.Number) {
	key := n
	key.At = 0
	if c.first(key) {
		c.numbers = append(c.numbers, n)
	}
}

// take empties the cup into what was drawn before a decision and for it.
func (c *cup) take(s *step) (before, own drawn) {
	t, n := min(s.thrown.throws, len(c.throws)), min(s.thrown.numbers, len(c.numbers))
	before = drawn{slices.Clone(c.throws[:t]), slices.Clone(c.numbers[:n])}
	own = drawn{slices.Clone(c.throws[t:]), slices.Clone(c.numbers[n:])}
	c.throws, c.numbers = c.throws[:0], c.numbers[:0]
	return before, own
}

// count implements counter.
func (c *cup) count() draws { return draws{len(c.throws), len(c.numbers)} }

func turnOf(s *step, own drawn, m *view.Maker) view.DiceTurn {
	t := view.DiceTurn{Of: s.entry.N, When: view.Day(int(s.day())), Text: s.choice(s.names(m))}
	t.Sentence = t.When + ", " + quoted(t.Text) + ":"
	var parts []string
	for i := 0; i < len(own.throws); {
		n, came := 0, 0
		x := own.throws[i]
		for ; i < len(own.throws) && own.throws[i].Purpose == x.Purpose && own.throws[i].Stated == x.Stated; i++ {
			throw := view.DiceThrow{Kind: x.Purpose.String(), What: diceWords(x.Purpose), Stated: x.Stated, Came: own.throws[i].Happened}
			t.Throws = append(t.Throws, throw)
			if n++; throw.Came {
				came++
			}
		}
		if n > 1 {
			parts = append(parts, fmt.Sprintf(" %s, %d times, stated %s, and it %s", diceWords(x.Purpose), n, chanceWords(x.Stated), oftenWords(came)))
			continue
		}
		parts = append(parts, fmt.Sprintf(" %s, stated %s, %s", diceWords(x.Purpose), chanceWords(x.Stated), cameWords(came == 1)))
	}
	for _, x := range own.numbers {
		number := numberOf(x)
		t.Numbers = append(t.Numbers, number)
		parts = append(parts, " "+number.What+", "+placeWords(number))
	}
	t.Sentence += strings.Join(parts, ";") + "."
	return t
}

func timesWords(n int) string {
	switch n {
	case 0:
		return "never"
	case 1:
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}

func oftenWords(came int) string {
	if came == 0 {
		return "never came true"
	}
	return "came true " + timesWords(came)
}

func cameWords(came bool) string {
	if came {
		return "and it came true"
	}
	return "and it did not come true"
}

// chanceWords writes a chance in percent, with what lies beyond whole ones.
func chanceWords(p float64) string {
	switch {
	case p < .01:
		return "less than 1 %"
	case p > .99:
		return "more than 99 %"
	}
	return fmt.Sprintf("%d %%", percent(p))
}

// kindsOf groups throws by what they were for, in the order of the purposes.
func kindsOf(throws []process.Throw) []view.DiceKind {
	groups := map[rng.Purpose][]process.Throw{}
	for _, t := range throws {
		groups[t.Purpose] = append(groups[t.Purpose], t)
	}
	var list []view.DiceKind
	for p := range rng.Purposes {
		if group := groups[rng.Purpose(p)]; len(group) > 0 {
			k := kindOf(rng.Purpose(p).String(), group)
			k.What = diceWords(rng.Purpose(p))
			list = append(list, k)
		}
	}
	return list
}

func kindOf(name string, throws []process.Throw) view.DiceKind {
	k := view.DiceKind{Kind: name, What: "everything together", N: len(throws)}
	chances := make([]float64, len(throws))
	for i, t := range throws {
		chances[i] = t.Stated
		k.Stated += t.Stated
		if t.Happened {
			k.Came++
		}
	}
	k.Low, k.High = fairRange(chances)
	return k
}

// fairRange is the range in which the number of fair draws of these chances that come true lies at least 95 of 100 times, with at most 2.5 left
// out on either side. The law is exact (Poisson binomial).
func fairRange(chances []float64) (low, high int) {
	const tail = .025
	law := make([]float64, len(chances)+1)
	law[0] = 1
	for n, p := range chances {
		for k := n + 1; k > 0; k-- {
			law[k] = law[k]*(1-p) + law[k-1]*p
		}
		law[0] *= 1 - p
	}
	below := 0.0
	for low < len(chances) && below+law[low] <= tail {
		below += law[low]
		low++
	}
	above := 0.0
	for high = len(chances); high > 0 && above+law[high] <= tail; high-- {
		above += law[high]
	}
	return low, high
}

// tenths groups throws by their stated chance; tenths without any are left out.
func tenths(throws []process.Throw) []view.DiceTenth {
	const parts = 10
	var list [parts]view.DiceTenth
	for _, t := range throws {
		x := &list[min(int(t.Stated*parts), parts-1)]
		x.N++
		x.Stated += t.Stated
		if t.Happened {
			x.Came++
		}
	}
	var out []view.DiceTenth
	for i, x := range list {
		if x.N > 0 {
			x.From, x.To = float64(i)/parts, float64(i+1)/parts
			x.Stated /= float64(x.N)
			x.Came /= float64(x.N)
			out = append(out, x)
		}
	}
	return out
}

// surprise is the draw that came out most against its chance.
func surprise(turns []view.DiceTurn) *view.DiceSurprise {
	var best *view.DiceSurprise
	for _, turn := range turns {
		for _, x := range turn.Throws {
			against := x.Stated
			if !x.Came {
				against = 1 - x.Stated
			}
			if best == nil || cmp.Less(against, best.Against) {
				best = &view.DiceSurprise{Of: turn.Of, Against: against}
				best.Sentence = fmt.Sprintf("Most against its chance: %s, %s %s was stated at %s, %s.", turn.When, stopped(quoted(turn.Text)), voice.Capital(x.What), chanceWords(x.Stated), cameWords(x.Came))
			}
		}
	}
	return best
}

func diceSentence(all view.DiceKind) string {
	if all.N == 0 {
		return "No draw touched a decision of this play."
	}
	s := fmt.Sprintf("%d draws touched your decisions. By their stated chances %.1f of them were to come true, and %d did; of fair draws, between %d and %d do 95 of 100 times.",
		all.N, math.Round(all.Stated*10)/10, all.Came, all.Low, all.High)
	switch {
	case all.Came < all.Low:
		return s + " Fewer than usual: that comes in one of 40 plays by luck alone."
	case all.Came > all.High:
		return s + " More than usual: that comes in one of 40 plays by luck alone."
	}
	return s
}

// diceWords says what a draw was for.
func diceWords(p rng.Purpose) string {
	if w, ok := throwWords[p]; ok {
		return w
	}
	return p.String()
}

var throwWords = map[rng.Purpose]string{
	rng.Ability: "how somebody is made", rng.Applicant: "who applied", rng.Interruption: "whether somebody was cut short", rng.ReplyGiven: "whether an answer was written",
	rng.Reach: "whether it reached them", rng.Understand: "whether it was taken as it was meant", rng.Tone: "whether its tone was taken well",
	rng.Comply: "whether there was a yes", rng.Presence: "whether somebody was there", rng.Look: "what there was to see",
	rng.Notice: "whether it was noticed", rng.Gossip: "whether word of it went round", rng.NoiseSign: "whether a sign showed",
	rng.Event: "whether something came up", rng.Trust: "how a decision was read", rng.Turnover: "whether somebody was shaken or left",
	rng.Incident: "whether something broke", rng.Defect: "whether something was wrong with it", rng.Stakeholder: "what somebody with a say did",
	rng.BudgetDecision: "what those who hold the money did", rng.OfferReply: "whether an offer was taken", rng.Calendar: "what the company’s year brought",
	rng.Conflict: "whether it came to a quarrel", rng.Voice: "whether what stood behind it was said", rng.Queue: "whether somebody came to your door",
	rng.Initiative: "whether somebody did it of their own accord",
}
