package playtest

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/sim/rng"
)

// Searched is the best if-then rule table that was found, and how it was looked for.
type Searched struct {
	Table     string  `json:"table"`
	Tried     int     `json:"tried"`      // tables played
	Plays     int     `json:"plays"`      // plays it took
	Search    float64 `json:"search"`     // its middle on the seeds it was chosen by, which flatters it
	Confirmed Figure  `json:"confirmed"`  // its median on fresh seeds; the highest of at most four tables, which flatters it a little too
	First     uint64  `json:"first_seed"` // the first of them

	Began []string `json:"began,omitempty"` // the tables of an earlier certificate that the search began with
	Best  []string `json:"best,omitempty"`  // the best on fresh seeds, Table first, at most three: the next search can begin with them
	Notes []string `json:"notes,omitempty"` // why it did not begin with others that it was given

	fresh []float64 // what Table comes to in each of the fresh plays
}

// The size of a search: tables kept, tables tried beside them in each round, plays of each, rounds, and how many go into the final.
const (
	kept    = 6
	brood   = 16
	tryRuns = 60
	rounds  = 20
	finals  = 4
)

// confirming is how many times as many fresh plays the winner is measured by: it may come near.
const confirming = 4

// The seeds of the certificate: what is measured, what the search may look at, what its final is decided by, and what it is held against.
const (
	firstSeed  = 1
	searchSeed = 200_001
	finalSeed  = 300_001
	freshSeed  = 400_001
)

// recipe is a rule table as it is bred: lines of conditions and acts, both numbers into what the grammar allows. One that is verbatim is its text as it stands,
// which the grammar may not be able to say; it is played and not bred.
type recipe struct {
	promises int
	rules    [][2]int
	last     int // what is done otherwise
	verbatim string
	score    float64
}

// grammar is what a recipe can be made of.
type grammar struct{ when, then []string }

// newGrammar makes every condition that the words of a rule table allow with plain thresholds, and every act that can be written.
func newGrammar() grammar {
	var g grammar
	try := func(list *[]string, text, table string) {
		if _, problems := policy.ParseRules(table); len(problems) == 0 {
			*list = append(*list, text)
		}
	}
	condition := func(text string) { try(&g.when, text, text+" -> wait") }
	for _, w := range policy.RuleWords() {
		name, of, _ := strings.Cut(strings.TrimSuffix(w[0], ")"), "(")
		body := []string{name, "not " + name, name + " = strained", name + " = fine"}
		for _, k := range []string{"0", "1", "2", "5", "12"} {
			body = append(body, name+" > "+k, name+" > "+k+" days")
		}
		for _, b := range body {
			if of == "" {
				condition(b)
				continue
			}
			condition("any(" + of + ": " + strings.Replace(b, name, name+"("+of+")", 1) + ")")
		}
	}
	for _, k := range []string{"1", "2", "3"} {
		condition("gap = " + k)
		condition("week = " + k)
	}
	for _, verb := range []string{"answer", "ask", "decide", "talk", "thank", "notice", "recognise", "tell", "request", "one_to_one", "feedback", "purpose"} {
		for _, whom := range []string{"waiting", "oldest", "longest_thread", "longest", "weary"} {
			for _, how := range []string{"walk", "aside", "call", "chat", "mail", "mail with_reasons", "walk with_reasons"} {
				act := verb + " " + whom + " by " + how
				try(&g.then, act, "otherwise -> "+act)
			}
		}
	}
	for _, act := range []string{"read_mail", "own_work", "tickets", "coffee", "wait", "leave_alone", "boss_door", "research", "meet", "plan"} {
		try(&g.then, act, "otherwise -> "+act)
	}
	return g
}

func (g *grammar) text(r *recipe) string {
	if r.verbatim != "" {
		return r.verbatim
	}
	var b strings.Builder
	b.WriteString("promises " + strconv.Itoa(r.promises) + "\n")
	for _, rule := range r.rules {
		b.WriteString(g.when[rule[0]] + " -> " + g.then[rule[1]] + "\n")
	}
	b.WriteString("otherwise -> " + g.then[r.last])
	return b.String()
}

// breeder draws what a search needs, each draw keyed by round, place and occasion.
type breeder struct {
	g        grammar
	source   rng.Source
	round, k int
	drawn    int
	promises int
}

var onBreed = rng.Named("breed")

func (b *breeder) pick(n int) int {
	b.drawn++
	return b.source.Pick(n, rng.Policy, b.k, b.round, onBreed.With(b.drawn))
}

func (b *breeder) fresh() recipe {
	r := recipe{promises: b.pick(b.promises + 1), last: b.pick(len(b.g.then))}
	for range 2 + b.pick(4) {
		r.rules = append(r.rules, [2]int{b.pick(len(b.g.when)), b.pick(len(b.g.then))})
	}
	return r
}

const longest = 8

// change makes one or two changes to a recipe: another condition, another act, a rule more, a rule less, another order, a mate's rule.
func (b *breeder) change(r recipe, mate *recipe) recipe {
	r.rules = slices.Clone(r.rules)
	for range 1 + b.pick(2) {
		n := len(r.rules)
		switch at := b.pick(max(n, 1)); b.pick(8) {
		case 0:
			r.promises = b.pick(b.promises + 1)
		case 1:
			r.last = b.pick(len(b.g.then))
		case 2:
			if n < longest {
				r.rules = slices.Insert(r.rules, at, [2]int{b.pick(len(b.g.when)), b.pick(len(b.g.then))})
			}
		case 3:
			if n > 1 {
				r.rules = slices.Delete(r.rules, at, at+1)
			}
		case 4:
			if n > 1 {
				other := b.pick(n)
				r.rules[at], r.rules[other] = r.rules[other], r.rules[at]
			}
		case 5:
			if m := len(mate.rules); m > 0 && n < longest {
				r.rules = slices.Insert(r.rules, at, mate.rules[b.pick(m)])
			}
		case 6:
			if n > 0 {
				r.rules[at][0] = b.pick(len(b.g.when))
			}
		default:
			if n > 0 {
				r.rules[at][1] = b.pick(len(b.g.then))
			}
		}
	}
	return r
}

// read turns a table of ours into a recipe; ok is false where the grammar cannot say it.
func (g *grammar) read(text string) (r recipe, ok bool) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if rest, is := strings.CutPrefix(line, "promises "); is {
			r.promises, _ = strconv.Atoi(rest)
			continue
		}
		when, then, _ := strings.Cut(line, " -> ")
		act := slices.Index(g.then, then)
		if act < 0 {
			return r, false
		}
		if when == "otherwise" {
			r.last = act
			continue
		}
		at := slices.Index(g.when, when)
		if at < 0 {
			return r, false
		}
		r.rules = append(r.rules, [2]int{at, act})
	}
	return r, true
}

// search looks for the rule table that wins: it starts from the fixed rules, from the tables that an earlier search found and from chance, changes what does
// well, judges all by the same plays, then lets the best play a final on other seeds, and measures the winner and the tables of old on fresh ones. The one
// with the highest median there is what was found, so that no search ends below one of the tables it began with.
func search(ctx context.Context, sc *scenario.Scenario, o Options) Searched {
	b := breeder{g: newGrammar(), source: rng.New(7, 7), promises: len(sc.Promises)}
	out := Searched{First: freshSeed}
	out.Began, out.Notes = fitting(o.Tables)
	pool := b.begin(out.Began)
	n := searchRounds(o)
	for b.round = 0; b.round < n && ctx.Err() == nil; b.round++ {
		parents := pool[:min(len(pool), kept)]
		children := slices.Clone(pool[len(parents):])
		if b.round > 0 {
			children = children[:0]
		}
		for b.k = range brood {
			b.drawn = 0
			if b.round == 0 || b.k < 3 {
				children = append(children, b.fresh())
				continue
			}
			children = append(children, b.change(parents[b.pick(len(parents))], &parents[b.pick(len(parents))]))
		}
		if b.round == 0 {
			children = append(children, parents...)
			parents = nil
		}
		out.Plays += judge(ctx, sc, o, &b.g, children, tryRuns, searchSeed)
		out.Tried += len(children)
		pool = slices.Concat(parents, children)
		slices.SortStableFunc(pool, func(x, y recipe) int { return cmp.Compare(y.score, x.score) })
		pool = pool[:min(len(pool), 2*kept)]
	}
	if ctx.Err() != nil || len(pool) == 0 {
		return out
	}
	return final(ctx, sc, o, &b.g, pool, out)
}

// begin is what a search starts from beside chance: the fixed rules, and the tables of old that the grammar can say.
func (b *breeder) begin(old []string) (pool []recipe) {
	for _, r := range rules {
		if made, ok := b.g.read(r.text); ok {
			pool = append(pool, made)
		}
	}
	for _, text := range old {
		if made, ok := b.g.read(text); ok {
			pool = append(pool, made)
		}
	}
	return pool
}

// searchRounds is how long a search goes on: fewer rounds where fewer plays are asked for.
func searchRounds(o Options) int { return min(max(rounds*o.runs()/DefaultRuns, 3), 4*rounds) }

func final(ctx context.Context, sc *scenario.Scenario, o Options, g *grammar, pool []recipe, out Searched) Searched {
	best := slices.Clone(pool[:min(len(pool), finals)])
	for _, text := range out.Began {
		best = append(best, recipe{verbatim: text})
		if made, ok := g.read(text); ok {
			best[len(best)-1] = made
		}
	}
	flattered := map[string]float64{}
	for i := range min(len(pool), finals) {
		flattered[g.text(&best[i])] = best[i].score
	}
	out.Plays += judge(ctx, sc, o, g, best, o.runs(), finalSeed)
	slices.SortStableFunc(best, func(x, y recipe) int { return cmp.Compare(y.score, x.score) })
	chosen, known := flattered[g.text(&best[0])]
	out.Plays += prune(ctx, sc, o, g, &best[0])
	pruned := g.text(&best[0])
	list, plays, ok := strongest(append([]string{pruned}, out.Began...), func(t *policy.RuleTable) []float64 {
		return yardsticks(policyPlays(ctx, sc, o, "the best rules on fresh seeds", func() policy.Decider { return t }, confirming*o.runs(), freshSeed))
	}, confirming*o.runs())
	if out.Plays += plays; !ok {
		return out
	}
	out.Table, out.Confirmed, out.Search, out.fresh = list[0].text, list[0].figure, chosen, list[0].values
	if !known || out.Table != pruned {
		again := []recipe{{verbatim: out.Table}}
		out.Plays += judge(ctx, sc, o, g, again, tryRuns, searchSeed)
		out.Search = again[0].score
	}
	for i := range list[:min(len(list), keeps)] {
		out.Best = append(out.Best, list[i].text)
	}
	return out
}

// prune takes out rules that make no difference, so that what is left can be read.
func prune(ctx context.Context, sc *scenario.Scenario, o Options, g *grammar, r *recipe) (plays int) {
	for k := len(r.rules) - 1; k >= 0; k-- { // none of one that is verbatim
		less := recipe{promises: r.promises, last: r.last, rules: slices.Delete(slices.Clone(r.rules), k, k+1)}
		pair := []recipe{*r, less}
		plays += judge(ctx, sc, o, g, pair, o.runs(), finalSeed)
		if ctx.Err() == nil && pair[1].score >= pair[0].score {
			r.rules = less.rules
		}
	}
	return plays
}

// judge plays every recipe over the same seeds and sets its score: the mean of the middle half, which goes with the median and jumps less.
func judge(ctx context.Context, sc *scenario.Scenario, o Options, g *grammar, list []recipe, runs int, first uint64) int {
	tables := make([]*policy.RuleTable, len(list))
	for i := range list {
		tables[i] = ruleTable(g.text(&list[i]))
	}
	values := make([]float64, len(list)*runs)
	done := each(ctx, o, "search for rules that win", len(values), func() func(int) {
		t := newTable(sc)
		return func(k int) {
			seed := first + uint64(k%runs)
			values[k] = t.play(seed, seed, tables[k/runs].Decide).Yardstick
		}
	})
	for i := range list {
		if (i+1)*runs <= done {
			list[i].score = middle(values[i*runs : (i+1)*runs])
		}
	}
	return done
}
