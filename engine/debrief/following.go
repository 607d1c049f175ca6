package debrief

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"headcount/engine/fates"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// scored is a link of what followed with how much it weighs: the difference between the two lives in units of the least that is told of its kind, twice that
// for whom the decision was with.
type scored struct {
	link
	weight float64
	day    quantity.Day
	degree bool // it is more or less of something, and not something that came or did not
}

// following are the things that followed from the decision: recorded in one life and not, or less, in the other. left counts those that were left out
// because they were slight beside the largest.
func (r *Review) following(t *fates.Twin, l *ledger) (links []link, left int) {
	var found []scored
	for _, key := range l.order {
		sum := l.sums[key]
		s, known := key.told()
		if !known || math.Abs(sum[0]-sum[1]) < s.least {
			continue
		}
		text := r.follows(key, s, sum[0], sum[1])
		if text == "" {
			continue
		}
		weight := math.Abs(sum[0]-sum[1]) / s.least
		if key.Person == t.Yours.Person && key.Person != term.NoPerson {
			weight *= 2
		}
		found = append(found, scored{link{
			view.Link{Text: text, Know: s.know, Tag: tags[s.know], When: view.Date(l.first[key]), Rests: key.mechanism()}, Claim{Cause: key, Yours: sum[0], Other: sum[1]},
		}, weight, l.first[key], key.degree()})
	}
	found, left = withoutSlight(found)
	slices.SortStableFunc(found, func(a, b scored) int { return cmp.Compare(b.weight, a.weight) })
	found = found[:min(len(found), mostFollowing)]
	slices.SortStableFunc(found, func(a, b scored) int { return cmp.Compare(a.day, b.day) })
	for _, x := range found {
		links = append(links, x.link)
	}
	return links, left
}

// withoutSlight leaves out what differs by degrees and is slight beside the largest of all: a little trust more or less is noise where days of work hung on
// the decision, and the story where nothing else did. The largest itself always stays.
func withoutSlight(found []scored) (kept []scored, left int) {
	largest := 0.0
	for i := range found {
		largest = max(largest, found[i].weight)
	}
	kept = slices.DeleteFunc(found, func(x scored) bool { return x.degree && x.weight < slight*largest })
	return kept, len(found) - len(kept)
}

// degrees are the quantities that change by more or less; whatever else is recorded came or did not, or is work.
var degrees = map[string]bool{
	"trust": true, "safety": true, "justice": true, "affect": true, "strain": true, "own strain": true, "identity": true, "motivation": true, "waits": true,
	"output": true, "autonomy": true, "interest": true, "competence": true, "angle": true, "load": true, "logit": true, "stance": true, "involved": true,
	"confidence": true, "relatedness": true, "credibility": true,
}

// amounts are the quantities that are work or days.
var amounts = map[string]bool{"work": true, "waste": true, "rework": true, "date": true, "hours": true, "concern": true}

// happens reports whether something recorded comes or does not, so that it is told how often it came.
func (k Key) happens() bool { return !degrees[k.What] && !amounts[k.What] }

// degree reports whether something recorded is more or less of something. A promise kept or broken is none, however little trust it moved.
func (k Key) degree() bool {
	return degrees[k.What] && k.Because != "a kept promise" && k.Because != "a broken promise"
}

// follows words what came of a decision: as it came, or as it came in the other life alone.
func (r *Review) follows(k Key, s follow, yours, other float64) string {
	text := s.text
	if s.minus != "" && (yours < 0 || yours == 0 && other < 0) {
		text = s.minus
	}
	if !strings.HasPrefix(text, "{") { // a name, which keeps its capital
		text = strings.ToLower(text[:1]) + text[1:]
	}
	if k.Person != term.NoPerson {
		text = strings.ReplaceAll(text, "{name}", first(r.sc.Source.People[k.Person].Name))
	}
	if k.Matter != term.NoMatter {
		text = strings.ReplaceAll(text, "{matter}", "“"+r.sc.Source.Matters[k.Matter].Title+"”")
	}
	if k.Project != term.NoProject {
		text = voice.Naming(text, "{project}", r.sc.Source.Projects[k.Project].Name)
	}
	if name := r.objectName(k.Sort, k.Object); name != "" {
		text = voice.Naming(text, "{it}", name)
	}
	if strings.Contains(text, "{") {
		return "" // it needs something that was not recorded
	}
	if yours == 0 && other != 0 {
		return "In the other life: " + text + " In yours it did not come to that."
	}
	text = voice.Capital(text)
	switch {
	case other == 0:
		return text + " In the other life it did not come to that."
	case math.Abs(yours) > math.Abs(other) && k.happens():
		return text + " More often than in the other life."
	case math.Abs(yours) > math.Abs(other):
		return text + " More so than in the other life."
	case k.happens():
		return text + " Less often than in the other life."
	}
	return text + " Less so than in the other life."
}
