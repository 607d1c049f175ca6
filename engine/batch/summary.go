package batch

import "math"

// Summary is what a store adds up to.
type Summary struct {
	Scenario  string  `json:"scenario"`
	RulesHash string  `json:"rules_hash"`
	Weeks     int     `json:"weeks"`
	Plays     int     `json:"plays"` // finished
	Of        int     `json:"of"`    // in the whole experiment
	Groups    []Group `json:"groups"`
}

// Group is what the plays of one policy under one combination of settings add up to.
type Group struct {
	Settings []Value `json:"settings"`
	Policy   string  `json:"policy"`
	Plays    int64   `json:"plays"`  // that came to an end
	Faults   int64   `json:"faults"` // that broke off by a mistake of ours; in no other figure
	Mean     float64 `json:"mean"`   // of the yardstick, in its points; so are the next ones
	Low      float64 `json:"low"`    // 95 % interval of the mean (Student)
	High     float64 `json:"high"`
	SD       float64 `json:"sd"`
	Min      float64 `json:"min"`
	P05      float64 `json:"p05"`
	P25      float64 `json:"p25"`
	P50      float64 `json:"p50"`
	P75      float64 `json:"p75"`
	P95      float64 `json:"p95"`
	Max      float64 `json:"max"`
	Outcomes []Share `json:"outcomes"`
}

// Value is what a coefficient was set to.
type Value struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
}

// Share is how often an ending came.
type Share struct {
	ID    string  `json:"id"`
	Plays int64   `json:"plays"`
	Share float64 `json:"share"`
	Low   float64 `json:"low"` // 95 % interval (Wilson)
	High  float64 `json:"high"`
}

// z95 is the normal quantile of a two-sided 95 % interval.
const z95 = 1.959963984540054

// Summary adds up what is finished. Groups without a finished play are left out.
func (s *Store) Summary() Summary {
	p := &s.Plan
	sums := make([]*Tally, p.Groups())
	sum := Summary{Scenario: p.Scenario, RulesHash: p.RulesHash, Weeks: p.Weeks, Of: p.Plays(), Groups: []Group{}}
	for _, b := range s.Blocks() {
		g, first, end := p.span(b.Number)
		sum.Plays += end - first
		if sums[g] == nil {
			sums[g] = newTally(len(p.Outcomes))
		}
		sums[g].add(p.tally(&b))
	}
	for g, t := range sums {
		if t != nil {
			sum.Groups = append(sum.Groups, p.group(g, t))
		}
	}
	return sum
}

// Faults is how many plays broke off by a mistake of ours.
func (s *Summary) Faults() int64 {
	n := int64(0)
	for i := range s.Groups {
		n += s.Groups[i].Faults
	}
	return n
}

func (p *Plan) group(g int, t *Tally) Group {
	mean, sd := t.moments()
	q := t.quantiles(.05, .25, .5, .75, .95)
	around := 0.
	if t.Plays > 0 {
		around = float64(student95(t.Plays) * sd / math.Sqrt(float64(t.Plays)))
	}
	group := Group{
		Settings: []Value{}, Policy: p.Policies[g%len(p.Policies)], Plays: t.Plays, Faults: t.Faults, Mean: mean, Low: mean - around, High: mean + around, SD: sd,
		Min: float64(t.Least) / thousandth, P05: q[0], P25: q[1], P50: q[2], P75: q[3], P95: q[4], Max: float64(t.Most) / thousandth, Outcomes: []Share{},
	}
	for i, v := range p.Values(g / len(p.Policies)) {
		group.Settings = append(group.Settings, Value{p.Settings[i].Name, v})
	}
	for i, n := range t.Outcomes {
		group.Outcomes = append(group.Outcomes, shareOf(p.Outcomes[i], n, t.Plays))
	}
	return group
}

// shareOf is n of all, with Wilson's interval.
func shareOf(id string, n, all int64) Share {
	if all == 0 {
		return Share{ID: id, High: 1}
	}
	k, share := float64(all), float64(n)/float64(all)
	zz := float64(z95*z95) / k
	middle, under := share+zz/2, 1+zz
	around := float64(z95 * math.Sqrt(float64(share*(1-share))/k+float64(zz/(4*k))))
	s := Share{ID: id, Plays: n, Share: share, Low: max(0, (middle-around)/under), High: min(1, (middle+around)/under)}
	if n == 0 {
		s.Low = 0
	}
	if n == all {
		s.High = 1
	}
	return s
}
