package voice

import (
	"hash/fnv"
	"slices"
)

// Extra is lines a scenario adds. Empty fields fit everything; names that nobody knows fit nothing (engine/scenario reports them).
type Extra struct {
	Verb    string // as term.Verb writes it
	Outcome string // as term.Outcome writes it
	Temper  string
	Person  string // id of the person who speaks
	Lines   []string
}

// Library is the built-in lines and those of one scenario, which come first where they fit. It never changes: use it from anywhere.
type Library struct {
	extras []Extra
}

// New returns a library with a scenario's lines in front. It keeps a copy of them.
func New(extras []Extra) *Library {
	kept := make([]Extra, 0, len(extras))
	for _, x := range extras {
		x.Lines = slices.Clone(x.Lines)
		x.Lines = slices.DeleteFunc(x.Lines, func(line string) bool { return line == "" })
		kept = append(kept, x)
	}
	return &Library{extras: kept}
}

// pick returns a line of the pools and the id by which it is remembered. It is none of the recent ones while another fits: it goes
// through the better fitting lines first. When all that fit are recent, it is the one used longest ago; recent is oldest first.
func pick(pools [][]string, recent []uint64, seed uint64) (line string, id uint64) {
	longest := len(recent)
	for _, pool := range pools {
		first := int(seed % uint64(len(pool)))
		for i := range pool {
			candidate := pool[(first+i)%len(pool)]
			c := idOf(candidate)
			used := lastIndex(recent, c)
			if used < 0 {
				return candidate, c
			}
			if used < longest {
				line, id, longest = candidate, c, used
			}
		}
	}
	return line, id
}

func lastIndex(ids []uint64, id uint64) int {
	for i := len(ids) - 1; i >= 0; i-- {
		if ids[i] == id {
			return i
		}
	}
	return -1
}

// idOf returns what a line is remembered by, its slots unfilled.
func idOf(line string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(line)) // never fails
	return h.Sum64()
}

// pools puts the scenario's lines before the built-in ones.
func (l *Library) pools(k Key) [][]string { return append(l.own(k), pools(k)...) }

// own returns the scenario's lines that fit a key, those that name most of it first.
func (l *Library) own(k Key) [][]string {
	if k.unanswered() {
		return nil
	}
	var own [extraFields + 1][]string
	for i := range l.extras {
		if score, ok := l.extras[i].score(k); ok {
			own[score] = append(own[score], l.extras[i].Lines...)
		}
	}
	var found [][]string
	for score := extraFields; score >= 0; score-- {
		if len(own[score]) > 0 {
			found = append(found, own[score])
		}
	}
	return found
}

// extraFields is how many fields of an Extra can name something.
const extraFields = 4

// score counts the fields that name something of the key; ok is false where one names something else.
func (x *Extra) score(k Key) (score int, ok bool) {
	for _, f := range [extraFields][2]string{
		{x.Verb, k.Verb.String()}, {x.Outcome, k.Outcome.String()}, {x.Temper, k.Temper}, {x.Person, k.Person},
	} {
		switch f[0] {
		case "":
		case f[1]:
			score++
		default:
			return 0, false
		}
	}
	return score, true
}

// at returns the line with a number, counting round; lines is never empty.
func at(lines []string, n int) string {
	n %= len(lines)
	if n < 0 {
		n += len(lines)
	}
	return lines[n]
}
