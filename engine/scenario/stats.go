package scenario

import (
	"reflect"
	"slices"
	"strings"
	"unicode"

	"headcount/sim/term"
)

// WordsPerMinute is the pace of silent reading that reading times are counted with: 238 words a minute is the mean for English non-fiction
// (Brysbaert 2019, a meta-analysis of 190 studies).
const WordsPerMinute = 238

// Stats is what a scenario says, in numbers.
type Stats struct {
	Scenario string       `json:"scenario"`
	Licence  string       `json:"licence"`           // empty where nothing is said
	Content  string       `json:"content,omitempty"` // hash of the files, where it was asked for: Positions.ContentHash
	Words    int          `json:"words"`             // in all
	Minutes  float64      `json:"minutes"`           // to read all of it [min]
	Parts    []PartStats  `json:"parts"`             // by kind of table, in the order of the Source
	Voices   []VoiceStats `json:"voices"`            // by person
	Events   []EventStats `json:"events"`
	Choices  int          `json:"choices"`
	Written  int          `json:"written"` // ways to turn out that have words of their own
	Plays    int          `json:"plays"`   // of bots, that what follows was counted in
	Answers  int          `json:"answers"` // to scenes, in all of those
	Library  float64      `json:"library"` // share of them that spoke from the library, 0 to 1

	Fragments []FragmentStats `json:"fragments,omitempty"`
	Workshop  *WorkshopStats  `json:"workshop,omitempty"` // where the scenario declares one
}

// WorkshopStats is how long a room is busy with a scenario.
type WorkshopStats struct {
	Mode    string          `json:"mode"`
	Rounds  int             `json:"rounds"`
	Seconds int             `json:"seconds"` // of a round
	Parts   WorkshopMinutes `json:"parts"`   // [min]
	Minutes float64         `json:"minutes"` // in all [min]; in mode free without the play
}

// FragmentStats is how often one fragment is used.
type FragmentStats struct {
	Fragment string `json:"fragment"`
	Uses     int    `json:"uses"` // those within other fragments each time that one is used
}

// PartStats is what one kind of table says.
type PartStats struct {
	Part  string `json:"part"`
	Texts int    `json:"texts"`
	Words int    `json:"words"`
}

// VoiceStats is how much there is of one person.
type VoiceStats struct {
	Person string `json:"person"`
	Scenes int    `json:"scenes"` // events with them
	Words  int    `json:"words"`  // in those
	Lines  int    `json:"lines"`  // of the voice library that this scenario adds for them
}

// EventStats is how much there is to read of one event.
type EventStats struct {
	Event   string        `json:"event"`
	Words   int           `json:"words"` // openings, choices and outcomes
	Choices []ChoiceStats `json:"choices"`
	Written int           `json:"written"` // outcomes with words of their own, of all its choices
}

// ChoiceStats is how much there is to read of one choice, and how often its words were those of the library.
type ChoiceStats struct {
	Choice  string         `json:"choice"`
	Words   int            `json:"words"`   // of the choice itself
	Written []string       `json:"written"` // outcomes with words of their own
	Own     int            `json:"own"`     // answers in play that had them
	Library map[string]int `json:"library"` // answers in play that spoke from the library, by outcome
}

// Answered counts answers to a scene that turned out in one way.
func (s *Stats) Answered(event term.EventID, choice term.ChoiceID, came term.Outcome, times int) {
	c := &s.Events[event].Choices[choice]
	if slices.Contains(c.Written, came.String()) {
		c.Own += times
	} else {
		c.Library[came.String()] += times
		s.Library = (s.Library*float64(s.Answers) + float64(times)) / float64(s.Answers+times)
		s.Answers += times
		return
	}
	s.Library = s.Library * float64(s.Answers) / float64(s.Answers+times)
	s.Answers += times
}

// CountWords counts what stands between blanks and holds a letter or a digit.
func CountWords(text string) int {
	n := 0
	for _, word := range strings.Fields(text) {
		if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

// Stats counts words. What is counted in play is added with Answered.
func (s *Scenario) Stats() Stats {
	out := Stats{Scenario: s.Source.ID, Licence: s.Source.Licence, Parts: []PartStats{}, Voices: []VoiceStats{}, Events: []EventStats{}}
	fields := fieldTable{}
	source := reflect.ValueOf(s.Source).Elem()
	for i, f := range fields.of(source.Type()) {
		part := PartStats{Part: f.key}
		if f.key == "id" || f.key == "licence" || f.key == "language" || f.mode == "none" {
			continue
		}
		countTexts(source.Field(i), fields, f.mode != "", &part)
		if part.Texts > 0 {
			out.Parts = append(out.Parts, part)
			out.Words += part.Words
		}
	}
	for i := range s.Source.Fragments {
		id := s.Source.Fragments[i].ID
		out.Fragments = append(out.Fragments, FragmentStats{id, s.uses[id]})
	}
	if w := &s.Workshop; w.Declared {
		out.Workshop = &WorkshopStats{Mode: w.Mode, Rounds: len(w.Anchors), Seconds: w.Seconds, Parts: w.Minutes, Minutes: w.Minutes.Total()}
	}
	out.Minutes = float64(out.Words) / WordsPerMinute
	for i := range s.Source.People {
		out.Voices = append(out.Voices, VoiceStats{Person: s.Source.People[i].ID})
	}
	for i := range s.Source.Voices {
		if k, ok := s.names.people.find(s.Source.Voices[i].Person); ok {
			out.Voices[k].Lines += len(s.Source.Voices[i].Lines)
		}
	}
	for i := range s.Events {
		e := s.eventStats(i)
		out.Events = append(out.Events, e)
		out.Choices += len(e.Choices)
		out.Written += e.Written
		if p := s.Events[i].Person; p != term.NoPerson {
			out.Voices[p].Scenes++
			out.Voices[p].Words += e.Words
		}
	}
	return out
}

func (s *Scenario) eventStats(i int) EventStats {
	src := &s.Source.Events[i]
	out := EventStats{Event: src.ID, Words: CountWords(src.Title) + CountWords(src.Text), Choices: []ChoiceStats{}}
	for k := range src.Openers {
		out.Words += CountWords(src.Openers[k].Text)
	}
	for j := range src.Choices {
		c := &src.Choices[j]
		stats := ChoiceStats{Choice: c.ID, Words: CountWords(c.Text) + CountWords(c.Forecast), Written: []string{}, Library: map[string]int{}}
		out.Words += stats.Words
		for _, name := range term.OutcomeNames() {
			if written := c.Outcomes[name]; written.Text != "" {
				stats.Written = append(stats.Written, name)
				out.Words += CountWords(written.Text) + CountWords(written.Sign)
			}
		}
		out.Written += len(stats.Written)
		out.Choices = append(out.Choices, stats)
	}
	return out
}

// countTexts counts the words below a value; ids and closed lists are none.
func countTexts(v reflect.Value, fields fieldTable, words bool, to *PartStats) {
	switch v.Kind() {
	case reflect.Struct:
		lists := closedLists()
		for i, f := range fields.of(v.Type()) {
			_, closed := lists[v.Type().Name()+"."+f.key]
			if f.mode == "none" {
				continue
			}
			if closed || f.key == "id" || f.key == "aliases" || f.key == "temper" {
				if f.key != "outcome" {
					continue
				}
			}
			countTexts(v.Field(i), fields, words || f.mode != "", to)
		}
	case reflect.Slice:
		for i := range v.Len() {
			countTexts(v.Index(i), fields, words, to)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() { // sums do not depend on the order
			countTexts(v.MapIndex(key), fields, words, to)
		}
	case reflect.String:
		if words && v.Len() > 0 {
			to.Texts++
			to.Words += CountWords(v.String())
		}
	}
}
