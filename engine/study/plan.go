package study

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"headcount/sim/rng"
)

// Format is the version of a study's file.
const Format = 1

// The arms of a study.
const (
	With    = "with"    // plays, and then goes through the whole debrief with its re-runs
	Without = "without" // plays, and then looks back in the same words of its own, without the re-runs
)

// Whens are the occasions on which a form is filled in, in order.
func Whens() []string { return []string{"before", "after", "later"} }

// DelayDays is how long after the play the last form is due [days].
const DelayDays = 14

// Study is a plan: who is in which arm, who fills in which form when, and which play each plays.
type Study struct {
	Format       int           `json:"headcount_study"`
	Scenario     string        `json:"scenario"`
	Seed         uint64        `json:"seed,string"` // everything drawn for the plan follows from it
	Participants []Participant `json:"participants"`
}

// Participant is one line of the plan. Nothing in it says who it is: whose code it is, the teacher keeps apart.
type Participant struct {
	Code  string    `json:"code"`
	Block int       `json:"block"` // within a block both arms have the same number
	Arm   string    `json:"arm"`   // with | without
	Forms [3]string `json:"forms"` // before, after, later
	Cast  uint64    `json:"cast,string"`
	Luck  uint64    `json:"luck,string"` // nth of one arm and nth of the other play the same office with the same luck
}

// The bounds of a study.
const (
	LeastParticipants = 8
	MostParticipants  = 2000
)

// orders are the ways in which three forms can follow one another.
var orders = [...][3]string{{"A", "B", "C"}, {"A", "C", "B"}, {"B", "A", "C"}, {"B", "C", "A"}, {"C", "A", "B"}, {"C", "B", "A"}}

// Plan draws a study of n people, an even number of at least LeastParticipants: blocks of four or six (the last may be of two), in each of them as many
// with as without in an order by chance, so that nobody can guess who comes next; and in each arm all orders of the forms equally often, as far as
// n allows. The same n, scenario and seed give the same plan.
func Plan(scenario string, n int, seed uint64) (*Study, error) {
	if n < LeastParticipants || n > MostParticipants || n%2 == 1 {
		return nil, fmt.Errorf("a study is of an even number of people from %d to %d, and not of %d", LeastParticipants, MostParticipants, n)
	}
	s := &Study{Format: Format, Scenario: scenario, Seed: seed}
	d := &drawer{source: rng.New(seed, seed)}
	arms := map[string]int{}
	queue := map[string][][3]string{}
	for block := 1; len(s.Participants) < n; block++ {
		size := min(4+2*d.pick(2, "size"), n-len(s.Participants))
		list := slices.Repeat([]string{With, Without}, size/2)
		shuffle(d, list, "arm")
		for _, arm := range list {
			if len(queue[arm]) == 0 {
				queue[arm] = slices.Clone(orders[:])
				shuffle(d, queue[arm], "forms")
			}
			k := arms[arm]
			s.Participants = append(s.Participants, Participant{
				Code: fmt.Sprintf("P%02d", len(s.Participants)+1), Block: block, Arm: arm, Forms: queue[arm][0], Cast: d.seed("cast", k), Luck: d.seed("luck", k),
			})
			queue[arm], arms[arm] = queue[arm][1:], k+1
		}
	}
	return s, nil
}

// drawer draws one thing after another; each draw has a number of its own.
type drawer struct {
	source rng.Source
	n      int
}

func (d *drawer) pick(of int, what string) int {
	d.n++
	return d.source.Pick(of, rng.Policy, d.n, 0, rng.Named(what))
}

// seed is a root seed below 2^53, so that every tool keeps it whole.
func (d *drawer) seed(what string, k int) uint64 {
	return d.source.Bits(rng.Policy, k, 1, rng.Named(what)) >> 11
}

// shuffle puts a list into an order by chance (Fisher & Yates).
func shuffle[T any](d *drawer, list []T, what string) {
	for i := len(list) - 1; i > 0; i-- {
		k := d.pick(i+1, what)
		list[i], list[k] = list[k], list[i]
	}
}

// Read reads a plan. The error says what is wrong with it.
func Read(data []byte) (*Study, error) {
	s := &Study{}
	if err := json.Unmarshal(data, s); err != nil {
		return nil, fmt.Errorf("this is no plan of a study: %w", err)
	}
	if s.Format != Format {
		return nil, fmt.Errorf("this plan has the format %d; this program reads %d", s.Format, Format)
	}
	if len(s.Participants) == 0 {
		return nil, errors.New("nobody takes part in this plan")
	}
	known := map[string]bool{} // by capitals, as codes are looked for
	for i := range s.Participants {
		p := &s.Participants[i]
		switch {
		case p.Code == "" || known[strings.ToUpper(p.Code)]:
			return nil, fmt.Errorf("participant %d has the code %q, which is empty or somebody else's", i+1, p.Code)
		case p.Arm != With && p.Arm != Without:
			return nil, fmt.Errorf("participant %s is in the arm %q; there are %q and %q", p.Code, p.Arm, With, Without)
		case Form(p.Forms[0]) == nil || Form(p.Forms[1]) == nil || Form(p.Forms[2]) == nil:
			return nil, fmt.Errorf("participant %s has the forms %v; there are %s", p.Code, p.Forms, strings.Join(Forms(), ", "))
		}
		known[strings.ToUpper(p.Code)] = true
	}
	return s, nil
}

// Find returns the participant of a code, in capitals or not; nobody of that code is an error that says which codes there are.
func (s *Study) Find(code string) (*Participant, error) {
	for i := range s.Participants {
		if strings.EqualFold(s.Participants[i].Code, strings.TrimSpace(code)) {
			return &s.Participants[i], nil
		}
	}
	return nil, fmt.Errorf("there is nobody with the code %q in this study; there are %s to %s", code, s.Participants[0].Code, s.Participants[len(s.Participants)-1].Code)
}

// FormAt is the form somebody fills in on an occasion: before, after or later; any other is an error.
func (p *Participant) FormAt(when string) (string, error) {
	if at := slices.Index(Whens(), when); at >= 0 {
		return p.Forms[at], nil
	}
	return "", fmt.Errorf("there is no occasion %q; there are %s", when, strings.Join(Whens(), ", "))
}
