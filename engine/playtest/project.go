package playtest

import (
	"fmt"
	"io"
	"slices"

	"headcount/engine/scenario"
)

// ProjectCount is how far a project got, so that an author can see what estimate these people can carry.
type ProjectCount struct {
	ID       string  `json:"id"`
	Low      float64 `json:"low"`      // hours of work done at the end in all but a tenth of the plays [focus-h]
	Middle   float64 `json:"middle"`   // in half of them
	High     float64 `json:"high"`     // in a tenth of them
	Needed   float64 `json:"needed"`   // hours that it truly took in half of the plays [focus-h]
	Finished int     `json:"finished"` // plays in which it was done
	InTime   int     `json:"in_time"`  // and by its first public date

	done, work []float64 // of each play
}

func newProjectCounts(sc *scenario.Scenario) []ProjectCount {
	list := make([]ProjectCount, len(sc.Spec.Projects))
	for i := range list {
		list[i].ID = sc.Source.Projects[i].ID
	}
	return list
}

// carried notes at the end of a play how far its projects got.
func (r *reached) carried(t *table) {
	for i := range r.Projects {
		p, w := &r.Projects[i], &t.state.Org.Work[i]
		p.done, p.work = append(p.done, w.Done), append(p.work, w.Work)
		if w.Finished < 0 {
			continue
		}
		p.Finished++
		if w.Finished <= w.Public {
			p.InTime++
		}
	}
}

// addProjects joins what another worker noted.
func addProjects(to, more []ProjectCount) {
	for i := range to {
		a, b := &to[i], &more[i]
		a.done, a.work = append(a.done, b.done...), append(a.work, b.work...)
		a.Finished, a.InTime = a.Finished+b.Finished, a.InTime+b.InTime
	}
}

// sumProjects works the figures out once all plays are in.
func sumProjects(list []ProjectCount) []ProjectCount {
	for i := range list {
		p := &list[i]
		n := len(p.done)
		if n == 0 {
			continue
		}
		slices.Sort(p.done)
		p.Low, p.Middle, p.High, p.Needed = p.done[n/10], median(p.done), p.done[n-1-n/10], median(p.work)
	}
	return list
}

func projectText(w io.Writer, list []ProjectCount) {
	for i := range list {
		p := &list[i]
		fmt.Fprintf(w, "project %s\t%.0f hours done (%.0f to %.0f)\t%.0f needed\tdone in %d plays, by its first date in %d\n", p.ID, p.Middle, p.Low, p.High, p.Needed, p.Finished, p.InTime)
	}
}
