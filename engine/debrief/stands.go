package debrief

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/view"
	"headcount/sim/params"
	"headcount/sim/term"
)

// mechanisms names the mechanism, as the registry of coefficients calls it, on which something recorded rests: by what was recorded, or for what is
// around the team by the process that recorded it.
var mechanisms = map[string]string{
	"trust": "Trust, safety and justice", "safety": "Trust, safety and justice", "concern": "Trust, safety and justice", "justice": "Trust, safety and justice",
	"settled": "The manager's time", "stands": "The manager's time", "waits": "The manager's time",
	"overheard": "Channels", "waste": "Alignment", "work": "Estimates, slip and the planning fallacy", "rework": "Onboarding and Brooks's law",
	"date": "Estimates, slip and the planning fallacy", "evening": "Overtime and strain", "strain": "Overtime and strain", "affect": "Day-to-day noise",
	"motivation": "Motivation", "autonomy": "The manager's time", "competence": "Leverage and inspiration", "interest": "Leverage and inspiration", "watched": "Motivation",
	"angle": "Alignment", "shock": "Turnover", "left": "Turnover", "headcount": "Turnover", "personal conflict": "Team level",
	"output": "One-to-ones and feedback", "own strain": "Role transition", "identity": "Role transition",
	"credibility": "Budget and headcount", "machines:": "Machines", "buy-in:": "Persuasion and buy-in", "budget:": "Budget and headcount", "questions:": "Budget and headcount",
	"hiring:": "Hiring", "systems:": "The business of IT",
}

// mechanism is the mechanism on which something recorded rests; empty where none is named.
func (k Key) mechanism() string {
	if k.Sort != term.SortNone {
		if m := mechanisms[k.Process+":"]; m != "" {
			return m
		}
	}
	return mechanisms[k.What]
}

// stands tells what the model stands on: first the mechanisms that links of the chain rest on, each with the links, then the others.
func (r *Review) stands() *view.Stands {
	rests := map[string][]string{}
	if r.page.Why != nil {
		for _, l := range r.page.Why.Links {
			if l.Rests != "" {
				rests[l.Rests] = append(rests[l.Rests], l.Text)
			}
		}
	}
	grounds, counts := groundsOf(params.Registry(), rests)
	slices.SortStableFunc(grounds, func(a, b view.Ground) int {
		return min(1, len(b.Links)) - min(1, len(a.Links))
	})
	return &view.Stands{
		Lead: fmt.Sprintf("The model has %d numbers. %d of them are our own assumption: a guess that somebody else would make differently. Of %d more only the direction was found, and the size is ours. "+
			"So read what it says as “in this model”, and look here before you act on it.", counts.all, counts.own, counts.directions),
		List: grounds,
	}
}

// stood is how many coefficients there are, how many rest on nothing published, and how many on what tells a direction and no size.
type stood struct{ all, own, directions int }

// directed marks the grade of coefficients of which the direction alone was found.
const directed = "direction "

// groundsOf gathers the coefficients by mechanism, in the order of the registry.
func groundsOf(entries []params.Entry, rests map[string][]string) (list []view.Ground, counts stood) {
	at, grades := map[string]int{}, map[string]map[string]int{}
	for i := range entries {
		e := &entries[i]
		if e.Source == "switch" {
			continue
		}
		k, known := at[e.Section]
		if !known {
			k = len(list)
			at[e.Section], grades[e.Section] = k, map[string]int{}
			list = append(list, view.Ground{Name: e.Section, Links: rests[e.Section]})
		}
		counts.all++
		switch {
		case e.Grade == "D":
			counts.own++
			grades[e.Section][e.Grade]++
		case e.OfDirection():
			counts.directions++
			grades[e.Section][directed+e.Grade]++
		default:
			grades[e.Section][e.Grade]++
		}
		if !strings.HasPrefix(e.Source, "own") && !slices.Contains(list[k].From, e.Source) {
			list[k].From = append(list[k].From, e.Source)
		}
		if len(e.Flips) > 0 {
			list[k].Turns = strings.TrimSpace(list[k].Turns + fmt.Sprintf(" At an end of the range of %s the lesson %q turns.", e.Name, strings.Join(e.Flips, ", ")))
		}
	}
	for i := range list {
		list[i].Sure = sureWords(grades[list[i].Name])
	}
	return list, counts
}

// sureWords counts grades in words: first the numbers that were found, then those whose direction was, then our own.
func sureWords(grades map[string]int) string {
	total := 0
	var parts []string
	for _, g := range [...]string{"A", "B", "C", directed + "A", directed + "B", directed + "C", "D"} {
		n := grades[g]
		total += n
		switch grade, ofDirection := strings.CutPrefix(g, directed); {
		case n == 0:
		case g == "D":
			parts = append(parts, fmt.Sprintf("%d our own assumption", n))
		case ofDirection:
			parts = append(parts, fmt.Sprintf("%d of which the direction alone was %s", n, view.HowSure(grade)))
		default:
			parts = append(parts, fmt.Sprintf("%d %s", n, view.HowSure(grade)))
		}
	}
	if total == 1 {
		return "One number: " + strings.TrimPrefix(parts[0], "1 ") + "."
	}
	return fmt.Sprintf("%d numbers: %s.", total, strings.Join(parts, "; "))
}
