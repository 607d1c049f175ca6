package debrief

import (
	"headcount/engine/declog"
	"headcount/engine/message"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

// Lessons tells what a scenario may claim after one play, in its order: what its conditions allow, where the scene or the habit it belongs to came
// up; nil where it claims nothing at all. What a claim rests on is worked out from the log alone. The error is that of a log that cannot be read.
func Lessons(sc *scenario.Scenario, log declog.Log) (*view.Lessons, error) {
	if len(sc.Lessons) == 0 {
		return nil, nil
	}
	s, err := session.Retrace(sc, log)
	if err != nil {
		return nil, err
	}
	s.Finish()
	var state session.State
	s.Copy(&state)
	chances, err := habitChances(sc, log)
	if err != nil {
		return nil, err
	}
	told := &view.Lessons{List: []view.Lesson{}}
	for i := range sc.Lessons {
		l := &sc.Lessons[i]
		switch {
		case l.Event != term.NoEvent && state.Story.Fired[l.Event].Day < 0:
		case l.Habit != "" && chances[l.Habit] == 0:
		case l.When != nil && !s.Engine().Holds(&state, s.Luck(), l.When):
		default:
			told.List = append(told.List, claimed(sc, i, l.Scale*s.Engine().Value(&state, s.Luck(), l.Measure)))
		}
	}
	if len(told.List) == 0 {
		told.None = "Nothing of what this scenario claims came up in this play."
	}
	return told, nil
}

// habitChances counts the chances there were for each habit; nothing where no lesson belongs to one.
func habitChances(sc *scenario.Scenario, log declog.Log) (map[string]int, error) {
	chances := map[string]int{}
	asked := false
	for i := range sc.Lessons {
		asked = asked || sc.Lessons[i].Habit != ""
	}
	if !asked {
		return chances, nil
	}
	tallies, err := count(sc, log)
	for i := range tallies {
		chances[tallies[i].id] = tallies[i].chances
	}
	return chances, err
}

// claimed puts a lesson into words.
func claimed(sc *scenario.Scenario, i int, value float64) view.Lesson {
	src := &sc.Source.Lessons[i]
	l := view.Lesson{ID: src.ID, Claim: src.Claim, Value: value, Event: src.Event, Habit: src.Habit, Sources: []view.Evidence{}}
	m, _ := message.Parse(src.Figure)
	l.Figure = m.Fill(sc.Source.Tongue(), func(string) float64 { return value })
	for _, e := range src.Sources {
		l.Sources = append(l.Sources, view.Evidence{By: e.By, Year: e.Year, Found: e.Found, Sure: e.Sure, How: view.HowSure(e.Sure), Where: e.Where})
	}
	return l
}
