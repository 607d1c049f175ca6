package debrief

import (
	"fmt"

	"headcount/engine/view"
	"headcount/sim/process"
	"headcount/sim/rng"
)

func numberOf(n process.Number) view.DiceNumber {
	out := view.DiceNumber{Kind: n.Purpose.String(), What: numberWords(n.Purpose), At: n.At, Of: n.Of}
	if n.Of > 0 {
		out.Nth = 1 + int(n.At*float64(n.Of))
	}
	return out
}

// placeWords says where a number fell.
func placeWords(n view.DiceNumber) string {
	if n.Of > 0 {
		return fmt.Sprintf("number %d of %d", n.Nth, n.Of)
	}
	return fmt.Sprintf("at %d of 100", percent(n.At))
}

// numberKinds groups numbers by what they were for, in the order of the purposes.
func numberKinds(numbers []process.Number) []view.DiceNumberKind {
	groups := map[rng.Purpose][]process.Number{}
	for _, n := range numbers {
		groups[n.Purpose] = append(groups[n.Purpose], n)
	}
	var list []view.DiceNumberKind
	for p := range rng.Purposes {
		if group := groups[rng.Purpose(p)]; len(group) > 0 {
			list = append(list, numberKind(rng.Purpose(p).String(), numberWords(rng.Purpose(p)), group))
		}
	}
	return list
}

func numberKind(kind, what string, numbers []process.Number) view.DiceNumberKind {
	k := view.DiceNumberKind{Kind: kind, What: what, N: len(numbers)}
	chances := make([]float64, len(numbers))
	for i, n := range numbers {
		k.Quarters[min(int(4*n.At), 3)]++
		chances[i] = .25
	}
	k.Low, k.High = fairRange(chances)
	return k
}

// numberWords says what a number was drawn for.
func numberWords(p rng.Purpose) string {
	if w, ok := numbersFor[p]; ok {
		return w
	}
	return p.String()
}

var numbersFor = map[rng.Purpose]string{
	rng.Taste: "where somebody’s own aims drift", rng.TeamMood: "the mood of the day", rng.Interruption: "how long it took to find back",
	rng.ReplyTime: "how long an answer took", rng.Look: "how well what you saw could be read", rng.RaterError: "how far a judgement was off",
	rng.Notice: "the day of a false alarm", rng.Outcome: "how it was taken in", rng.Stakeholder: "how somebody with a say leaned",
	rng.BudgetDecision: "how those who hold the money felt", rng.Queue: "how long it took at your desk", rng.Initiative: "what somebody started",
	rng.Interview: "what an interview showed", rng.RampUp: "when somebody could begin", rng.Incident: "which machine it was",
	rng.Calendar: "what the company’s year asked", rng.Turnover: "when somebody would go", rng.Event: "what came up", rng.OfferReply: "how an offer was taken",
	rng.Work: "how much got done", rng.Applicant: "when somebody applied",
}
