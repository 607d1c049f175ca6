package playtest

import (
	"context"
	"math"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/shares"
)

// Certificate says whether a recipe wins a scenario, with every figure it says so by.
type Certificate struct {
	Scenario  string        `json:"scenario"`
	RulesHash string        `json:"rules_hash"`
	Seeds     [2]uint64     `json:"seeds"` // first and last, of people and luck alike
	Succeeds  float64       `json:"succeeds"`
	Attentive Figure        `json:"attentive"` // the reference, which sees the desk alone
	Players   []PlayerShape `json:"players"`   // everybody else
	Searched  Searched      `json:"searched"`
	Lead      Figure        `json:"lead"`   // attentive above the best rules found, over fresh seeds
	Styles    []string      `json:"styles"` // clearly different ones that succeed
	Scenes    []SceneFigure `json:"scenes"`
	Anchors   AnchorFigure  `json:"anchors"`
	Ways      []WayFigure   `json:"ways"`
	Shares    []ShareFigure `json:"shares"`
	Signs     SignFigure    `json:"signs"`
	Findings  []Finding     `json:"findings"`
	Stopped   string        `json:"stopped,omitempty"` // what was going on when it was stopped early
}

// PlayerShape is how a player does against the reference over the same seeds.
type PlayerShape struct {
	Name   string  `json:"name"`
	Kind   string  `json:"kind"` // rule, marked, style or plain
	Figure Figure  `json:"figure"`
	Below  Figure  `json:"below"` // how far it stays below attentive
	Spoke  float64 `json:"spoke"` // shares of what it did
	Wrote  float64 `json:"wrote"`
	Asked  float64 `json:"asked"`
	Worked float64 `json:"worked"`
	Let    float64 `json:"let"`

	values []float64
}

// AnchorFigure is in how many of the big scenes the machine-style choice is the better bet.
type AnchorFigure struct {
	All     int      `json:"all"`
	Machine []string `json:"machine"` // those in which it has the better median
}

// ShareFigure is a share of how plays come out.
type ShareFigure struct {
	Of    string  `json:"of"`
	Value float64 `json:"value"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
	From  float64 `json:"from"` // the declared band
	To    float64 `json:"to"`
}

// Finding is something in which a scenario falls short, and what can be done about it, in one sentence.
type Finding struct {
	ID      string `json:"id"`
	Event   string `json:"event,omitempty"`
	Choice  string `json:"choice,omitempty"`
	Message string `json:"message"`
}

// reference is the policy that everything is held against.
const reference = "attentive"

// Certify plays and measures everything the certificate rests on, and judges it.
func Certify(ctx context.Context, sc *scenario.Scenario, o Options) Certificate {
	c := Certificate{
		Scenario: sc.Source.ID, RulesHash: sc.RulesHash, Seeds: [2]uint64{firstSeed, firstSeed + uint64(o.runs()) - 1}, Succeeds: sc.Bar.Succeeds,
		Findings: []Finding{},
	}
	var base []float64
	for _, step := range []struct {
		name string
		do   func()
	}{
		{"playing the reference", func() { base = c.attentive(ctx, sc, o) }},
		{"playing fixed rules and styles", func() { c.players(ctx, sc, o, base) }},
		{"searching for rules", func() { c.searched(ctx, sc, o) }},
		{"living decisions again", func() { c.decisions(ctx, sc, o) }},
		{"trying ways", func() { c.Ways = waysOf(sc, byChannel(ctx, sc, o, rerunPlays(o)/2)) }},
		{"sharing out", func() { c.share(ctx, sc, o) }},
		{"looking for signs", func() { c.Signs = signs(ctx, sc, o) }},
	} {
		if ctx.Err() == nil {
			if step.do(); ctx.Err() != nil {
				c.Stopped = step.name
			}
		}
	}
	if c.Stopped == "" {
		c.judge(sc)
	}
	return c
}

// rerunPlays is in how many plays decisions are lived again.
func rerunPlays(o Options) int { return max(8, o.runs()*3/10) }

func (c *Certificate) attentive(ctx context.Context, sc *scenario.Scenario, o Options) []float64 {
	make, _ := PlayerByName(sc, reference)
	values := yardsticks(policyPlays(ctx, sc, o, reference, make, o.runs(), firstSeed))
	c.Attentive = figure(values)
	return values
}

// players plays everybody else over the seeds of the reference.
func (c *Certificate) players(ctx context.Context, sc *scenario.Scenario, o Options, base []float64) {
	add := func(name, kind string) {
		make, _ := PlayerByName(sc, name)
		plays := policyPlays(ctx, sc, o, "player "+name, make, o.runs(), firstSeed)
		values := yardsticks(plays)
		p := PlayerShape{Name: name, Kind: kind, Figure: figure(values), Below: above(base, values), values: values}
		p.shape(plays)
		c.Players = append(c.Players, p)
	}
	for _, r := range RuleBots() {
		kind := "rule"
		if r[0] == "warm-option" || r[0] == "machine-option" {
			kind = "marked"
		}
		add(r[0], kind)
	}
	for _, name := range policy.Names() {
		switch name {
		case reference:
		case "idle", "random":
			add(name, "plain")
		case "walk-first":
			add(name, "rule")
		default:
			add(name, "style")
		}
	}
}

func (p *PlayerShape) shape(plays []Play) {
	var sum habits
	all := 0
	for i := range plays {
		for k, n := range plays[i].habits {
			sum[k] += n
			all += n
		}
	}
	if all == 0 {
		return
	}
	part := func(k int) float64 { return math.Round(1000*float64(sum[k])/float64(all)) / 1000 }
	p.Spoke, p.Wrote, p.Asked, p.Worked, p.Let = part(spoke), part(wrote), part(asked), part(worked), part(let)
}

// searched looks for the best rule table and holds the reference against it on fresh seeds.
func (c *Certificate) searched(ctx context.Context, sc *scenario.Scenario, o Options) {
	c.Searched = search(ctx, sc, o)
	if c.Searched.Table == "" {
		return
	}
	make, _ := PlayerByName(sc, reference)
	ours := policyPlays(ctx, sc, o, "the reference on fresh seeds", make, confirming*o.runs(), freshSeed)
	c.Lead = above(yardsticks(ours), c.Searched.fresh)
}

func (c *Certificate) decisions(ctx context.Context, sc *scenario.Scenario, o Options) {
	spots, _ := rerun(ctx, sc, o, rerunPlays(o))
	c.Scenes = scenes(sc, spots)
	for i := range c.Scenes {
		s := &c.Scenes[i]
		if !s.Anchor {
			continue
		}
		c.Anchors.All++
		if s.Machine > 0 {
			c.Anchors.Machine = append(c.Anchors.Machine, s.Event)
		}
	}
}

// The size of the crossed design that shares are computed from.
const (
	shareCasts = 16
	shareLucks = 12
)

// share plays a crossed design of the declared ways of managing, people and lucks, and shares out the variance of how it comes out. Every
// share holds against this set of policies.
func (c *Certificate) share(ctx context.Context, sc *scenario.Scenario, o Options) {
	names := append(policy.Archetypes(), reference)
	y := make(shares.Outcomes, len(names))
	for i := range y {
		y[i] = make([][]float64, shareCasts)
		for j := range y[i] {
			y[i][j] = make([]float64, shareLucks)
		}
	}
	cells := len(names) * shareCasts
	done := each(ctx, o, "what is whose doing", cells, func() func(int) {
		t := newTable(sc)
		return func(k int) {
			who, j := policy.Named(names[k/shareCasts]), k%shareCasts
			for l := range shareLucks {
				p := t.play(uint64(j+1), uint64(1000*(j+1)+l), who.Decide)
				y[k/shareCasts][j][l] = math.Log(max(p.Yardstick, 1e-9))
			}
		}
	})
	if done < cells {
		return
	}
	s := shares.Analyse(y, 1000, 1)
	for i, part := range []shares.Share{s.Policy, s.Cast, s.Both, s.Luck} {
		band := sc.Bar.Shares[i]
		c.Shares = append(c.Shares, ShareFigure{[...]string{"policy", "cast", "both", "luck"}[i], part.Value, part.Low, part.High, band[0], band[1]})
	}
}

// WholeShares are the shares in whole percents that come to 100, in their order.
func (c *Certificate) WholeShares() []int {
	values := make([]float64, len(c.Shares))
	for i := range c.Shares {
		values[i] = c.Shares[i].Value
	}
	return shares.Whole(100, values...)
}
