package study

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The goals of learning, in their order.
var goals = []Goal{
	{"L1", "matches the channel to the task"},
	{"L2", "answers “what if?” with a range"},
	{"L3", "judges a decision apart from its outcome"},
	{"L4", "checks before concluding"},
}

// Goal is something a player can do afterwards.
type Goal struct{ ID, Text string }

// Goals lists the goals of learning.
func Goals() []Goal { return append([]Goal(nil), goals...) }

// Points of an item, of a goal (two items) and of a form (eight).
const (
	ItemPoints = 2
	GoalPoints = 2 * ItemPoints
	FormPoints = 4 * GoalPoints
)

// Vignette is one item: a situation, a question, and what an answer to it is worth.
type Vignette struct {
	Number int    // 1 to 8; the same number in another form is its parallel
	Goal   string // L1 to L4
	Text   string
	Ask    string

	Choices []Choice // of which one is taken; empty where a figure or a range is asked for
	Low     float64  // else: the published figure lies from here
	High    float64  // to here, of 100

	Source string // the finding it is keyed to
	Status string // how it was checked: L1 an abstract or the paper's own page was read, L2 a retelling, M from memory
}

// Choice is one answer with its points.
type Choice struct {
	Text   string
	Points int
}

// MostWidth is how wide a range may be to be worth all points [of 100]. A wider one holds almost anything.
const MostWidth = 50

// Points returns what an answer is worth, 0 to ItemPoints: a letter, or a figure ("60"), or a range ("40-70"). Upper and lower case, blanks and
// a percent sign make no difference. The error says what would be an answer.
func (v *Vignette) Points(answer string) (int, error) {
	answer = strings.ToLower(strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t%", r) {
			return -1
		}
		return r
	}, answer))
	if len(v.Choices) > 0 {
		if len(answer) != 1 || answer[0] < 'a' || int(answer[0]-'a') >= len(v.Choices) {
			return 0, fmt.Errorf("an answer here is a letter from a to %c, and not %q", 'a'+len(v.Choices)-1, answer)
		}
		return v.Choices[answer[0]-'a'].Points, nil
	}
	low, high, err := span(answer)
	switch {
	case err != nil:
		return 0, err
	case low == high:
		return 0, nil // one figure says more than anybody knows
	case high-low > MostWidth || high < v.Low || low > v.High:
		return 1, nil
	}
	return ItemPoints, nil
}

// span reads "60" or "40-70", of 100.
func span(answer string) (low, high float64, err error) {
	first, second, two := strings.Cut(strings.NewReplacer("to", "-", "–", "-").Replace(answer), "-")
	low, err = strconv.ParseFloat(first, 64)
	high = low
	if err == nil && two {
		high, err = strconv.ParseFloat(second, 64)
	}
	if err != nil || !(low >= 0 && low <= high && high <= 100) {
		return 0, 0, fmt.Errorf("an answer here is a number from 0 to 100, or a lowest and a highest such as 40-70, and not %q", answer)
	}
	return low, high, nil
}

// Forms returns the names of the parallel forms.
func Forms() []string { return []string{"A", "B", "C"} }

// Form returns the eight vignettes of a form; nil where there is none of that name.
func Form(name string) []Vignette {
	switch strings.ToUpper(name) {
	case "A":
		return slices.Clone(formA)
	case "B":
		return slices.Clone(formB)
	case "C":
		return slices.Clone(formC)
	}
	return nil
}

// Score is what the answers to a form are worth: in all, and by goal in their order.
type Score struct {
	Total  int    `json:"total"`
	ByGoal [4]int `json:"by_goal"`
}

// Scored adds up the points of a whole form; answers are by number from 1. A form with an answer missing or unreadable has no score.
func Scored(form []Vignette, answers map[int]string) (Score, error) {
	var s Score
	for i := range form {
		v := &form[i]
		answer, ok := answers[v.Number]
		if !ok {
			return Score{}, fmt.Errorf("vignette %d has no answer", v.Number)
		}
		p, err := v.Points(answer)
		if err != nil {
			return Score{}, fmt.Errorf("vignette %d: %w", v.Number, err)
		}
		s.Total += p
		for g := range goals {
			if goals[g].ID == v.Goal {
				s.ByGoal[g] += p
			}
		}
	}
	return s, nil
}
