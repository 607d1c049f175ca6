package graph

import (
	"context"

	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/org"
	"headcount/sim/term"
)

// Weigh plays the scenario so many times, the policies taking turns, and notes how often each node came up and each edge was taken. Play k uses
// the root seeds first+k; the same call gives the same weights. It stops early, with what it has, when the context ends; progress may be nil.
func (g *Graph) Weigh(ctx context.Context, sc *scenario.Scenario, policies []string, first uint64, plays int, progress func(int)) error {
	days := make([]float64, len(g.Nodes))
	place := map[string]int{}
	for i, n := range g.Nodes {
		place[n.ID] = i
	}
	for k := range plays {
		if ctx.Err() != nil {
			break
		}
		seed := first + uint64(k)
		when, err := g.play(sc, policy.Named(policies[k%len(policies)]), seed)
		if err != nil {
			return err
		}
		g.Plays++
		for i := range g.Nodes {
			if day, came := when[g.Nodes[i].ID]; came {
				g.Nodes[i].Plays++
				days[i] += day
			}
		}
		for i := range g.Edges {
			e := &g.Edges[i]
			from, a := when[e.From]
			to, b := when[e.To]
			if a && b && from <= to {
				e.Plays++
			}
		}
		if progress != nil {
			progress(k + 1)
		}
	}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Plays > 0 {
			n.Day = days[i] / float64(n.Plays)
		}
	}
	return nil
}

// play returns the day on which each node came up in one play.
func (g *Graph) play(sc *scenario.Scenario, bot policy.Decider, seed uint64) (map[string]float64, error) {
	s := session.Start(sc, seed, seed, nil)
	for s.Stop() != term.End {
		s.Arrive()
		if s.Stop() == term.End {
			break
		}
		a := bot.Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			return nil, refused
		}
		s.Continue()
	}
	var end session.State
	s.Copy(&end)
	when := map[string]float64{}
	for i, f := range end.Story.Fired {
		if f.Day < 0 {
			continue
		}
		id := "event:" + sc.Source.Events[i].ID
		when[id] = float64(f.Day)
		if f.Choice != term.NoChoice && g.answered != nil {
			g.answered(term.EventID(i), f.Choice, f.Came, 1)
		}
		if f.Choice != term.NoChoice {
			for k := range g.Nodes {
				if g.Nodes[k].ID == id {
					g.Nodes[k].Choices[f.Choice].Plays++
				}
			}
		}
	}
	for i, day := range end.Story.Signs {
		if day >= 0 {
			when["sign:"+sc.Source.Signs[i].ID] = float64(day)
		}
	}
	for i := range end.Org.Given {
		if s := end.Org.Given[i].State; s != org.Asked && s != org.PromiseDeclined {
			when["promise:"+sc.Source.Promises[i].ID] = float64(sc.Spec.Promises[i].Due)
		}
	}
	when["ending:"+sc.Source.Endings[s.Ending()].ID] = float64(sc.Spec.Weeks * 5)
	return when, nil
}

// Listen plays like Weigh and reports every answer to a scene with how it turned out.
func Listen(ctx context.Context, sc *scenario.Scenario, policies []string, first uint64, plays int, answered func(term.EventID, term.ChoiceID, term.Outcome, int)) (int, error) {
	g := Of(sc)
	g.answered = answered
	err := g.Weigh(ctx, sc, policies, first, plays, nil)
	return g.Plays, err
}
