package view

import (
	"cmp"
	"slices"
	"strconv"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Review looks back on a stretch of weeks: what the player did, as the log has it, in counts without a grade.
type Review struct {
	Heading string      `json:"heading"`          // "Weeks 1 to 13"
	Lines   []string    `json:"lines"`            // what is said to it
	People  []ReviewRow `json:"people,omitempty"` // what passed between the player and each of them
	Gaps    []string    `json:"gaps,omitempty"`   // what the gaps of these weeks went to, the most first
	Said    []string    `json:"said,omitempty"`   // what the player said beforehand, and what came
}

// ReviewRow is somebody, and what passed between them and the player.
type ReviewRow struct {
	Person string `json:"person"`
	Name   string `json:"name"`
	Text   string `json:"text"`
}

// Looked is a decision of the stretch that is looked back on, as the review counts it.
type Looked struct {
	Act  term.Act
	Came term.Outcome // of a marked decision in a scene
	Run  bool         // it was taken while weeks ran
}

// Review makes the review of weeks since to week. Who is not here any more is left out: who left is told elsewhere.
func (m *Maker) Review(d *observe.Desk, words []string, since, week int, acts []Looked) *Review {
	r := &Review{Heading: "Weeks " + strconv.Itoa(since) + " to " + strconv.Itoa(week), Lines: m.allFilled(words)}
	for i := range d.People {
		if d.People[i].Gone {
			continue
		}
		r.People = append(r.People, ReviewRow{Person: m.src.People[i].ID, Name: m.name(term.PersonID(i)), Text: m.passedBetween(acts, term.PersonID(i), d.Day, seenDays(&d.People[i]))})
	}
	r.Gaps = gapsWent(acts)
	r.Said = m.saidAndCame(acts)
	return r
}

// passedBetween is what passed between the player and somebody, by ways. What was done in a scene of theirs without a way to them, such as planning side by
// side, is no talk and not nothing either.
func (m *Maker) passedBetween(acts []Looked, who term.PersonID, now quantity.Day, seen int) string {
	spoken, written, scenes := 0, 0, 0
	for i := range acts {
		switch a := &acts[i].Act; {
		case a.Event != term.NoEvent && m.sc.Events[a.Event].Person == who && (a.Person == term.NoPerson || a.Channel == term.ChannelNone):
			scenes++
		case a.Person != who || a.Channel == term.ChannelNone:
		case a.Channel.Written():
			written++
		default:
			spoken++
		}
	}
	last := "last seen " + voice.AgoInWeeks(now, seen)
	if seen < 0 {
		last = "not seen yet"
	}
	switch {
	case spoken == 0 && written == 0 && scenes == 1:
		return "once in a scene, and otherwise nothing; " + last
	case spoken == 0 && written == 0 && scenes > 1:
		return times(scenes) + " in scenes, and otherwise nothing; " + last
	case spoken == 0 && written == 0:
		return "nothing passed between you; " + last
	case written == 0:
		return times(spoken) + " in talk; " + last
	case spoken == 0:
		return times(written) + " in writing, never in talk; " + last
	}
	return times(spoken) + " in talk, " + times(written) + " in writing; " + last
}

// gapsWent counts what free gaps went to.
func gapsWent(acts []Looked) []string {
	type went struct {
		words string
		n     int
	}
	list := []went{{words: "with people"}, {words: "at the machine"}, {words: "about what is decided and asked for"}, {words: "at the coffee corner"}, {words: "left empty"}}
	ran := 0
	for i := range acts {
		a := &acts[i].Act
		if acts[i].Run {
			ran++
		}
		switch {
		case a.Event != term.NoEvent || a.Verb == term.Begin || a.Promise != term.NoPromise: // neither a scene nor the briefing is a gap of the player's
		case a.Verb == term.Wait:
			list[4].n++
		case a.Verb == term.Coffee:
			list[3].n++
		case a.Person != term.NoPerson:
			list[0].n++
		case a.Verb == term.ReadMail || a.Verb == term.OwnWork || a.Verb == term.Tickets || a.Verb == term.Operate || a.Verb == term.Search:
			list[1].n++
		default:
			list[2].n++
		}
	}
	slices.SortStableFunc(list, func(x, y went) int { return cmp.Compare(y.n, x.n) })
	var lines []string
	for _, w := range list {
		if w.n > 0 {
			lines = append(lines, strconv.Itoa(w.n)+" "+w.words)
		}
	}
	if ran > 0 {
		lines = append(lines, strconv.Itoa(ran)+" of them while weeks ran on your plan")
	}
	return lines
}

// saidAndCame puts what the player said beforehand beside what came, decision by decision.
func (m *Maker) saidAndCame(acts []Looked) []string {
	var lines []string
	for i := range acts {
		a := acts[i].Act
		if a.Forecast == term.NoForecast || a.Event == term.NoEvent {
			continue
		}
		came := m.forecastCame(a, acts[i].Came)
		if came == "" {
			continue
		}
		title := m.src.Events[a.Event].Title
		if title == "" {
			title = m.Choice(a)
		}
		lines = append(lines, title+": you said "+strconv.Itoa(int(a.Forecast))+" %. "+came)
	}
	return lines
}
