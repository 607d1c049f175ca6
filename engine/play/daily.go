package play

import (
	"context"
	"fmt"
	"hash/fnv"
	"slices"

	"headcount/engine/fates"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

// DailyLives is how many lives the moment of a day is lived in.
const DailyLives = 20

// Daily is one moment of one scenario: somebody else has led the team until then, the player answers one scene with a forecast, and sees what it came to
// in so many lives. Nothing of it is kept. It implements view.Door.
type Daily struct {
	*Local
	crowd *view.Debrief // what it came to; nil until it has been asked for
}

var _ view.Door = (*Daily)(nil)

// A DailyMoment is a scene with a marked decision that a day can be about.
type DailyMoment struct {
	Scenario string
	Event    term.EventID
}

// DailyMoments lists the scenes of a scenario with a marked answer that comes out in the scene itself, in the order in which they are written.
func DailyMoments(sc *scenario.Scenario) (list []DailyMoment) {
	for i := range sc.Source.Events {
		if slices.ContainsFunc(sc.Source.Events[i].Choices, func(c scenario.ChoiceSource) bool { return c.Forecast != "" && c.HopedIf == "" }) {
			list = append(list, DailyMoment{sc.Source.ID, term.EventID(i)})
		}
	}
	return list
}

// DailySeed makes a number of a date, written as 2026-11-26: the same on every machine, another for every day and try.
func DailySeed(date string, try int) uint64 {
	h := fnv.New64a()
	_, _ = fmt.Fprintf(h, "today %s %d", date, try)
	return h.Sum64()
}

// NewDaily leads a play to a scene and hands it over there. The error says that it did not come up.
func NewDaily(sc *scenario.Scenario, event term.EventID, cast, luck uint64, decide session.Decide) (*Daily, error) {
	s, err := session.Begin(sc, cast, luck, nil)
	if err != nil {
		return nil, err
	}
	for s.Finish(); s.Stop() != term.End; s.Finish() {
		if s.Stop() == term.Scene && s.See().Scene.Event == event {
			l, err := stored(s, save.NewMemory(nil), func() uint64 { return luck })
			if err != nil {
				return nil, err
			}
			return &Daily{Local: l}, nil
		}
		a := decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			return nil, fmt.Errorf("a fallback was refused: %s", refused.Reason)
		}
	}
	return nil, fmt.Errorf("the scene %q did not come up", sc.EventName(event))
}

// View implements view.Door.
func (d *Daily) View() view.Page {
	p := d.Local.View()
	if d.crowd != nil {
		p.Stop, p.Told, p.Scene, p.Letter, p.Debrief = "end", nil, nil, nil, d.crowd
		return p
	}
	p.Life = "Today’s moment; somebody else has led this team until now"
	p.Signs = nil // they were told to somebody else
	return p
}

// Offers implements view.Door.
func (d *Daily) Offers() []view.Offer {
	if d.crowd != nil {
		return []view.Offer{{ID: "ui:title", Group: "debrief", Text: "Back to the corridor"}}
	}
	list := d.Local.Offers()
	for i := range list {
		if list[i].ID == "go" {
			list[i].Text = fmt.Sprintf("And in %d lives?", DailyLives)
		}
	}
	return list
}

// Do implements view.Door: after what came of it, the lives are all that is left to look at.
func (d *Daily) Do(in view.Intent) view.Reply {
	switch {
	case d.crowd != nil:
		return view.Reply{Problem: "The moment of today has been lived; tomorrow has another."}
	case in.Offer == "go" && slices.ContainsFunc(d.Local.Offers(), func(o view.Offer) bool { return o.ID == "go" }):
		return d.live()
	}
	return d.Local.Do(in)
}

// live lives the decision in other luck.
func (d *Daily) live() view.Reply {
	log := d.s.Log
	n := len(log.Entries)
	result, err := fates.Run(context.Background(), d.s.Scenario(), log, n, fates.Options{Runs: DailyLives})
	if err != nil {
		return view.Reply{Problem: "The lives could not be lived: " + err.Error() + "."}
	}
	a, err := session.Resolve(d.s.Scenario(), log.Entries[n-1].Act)
	if err != nil {
		return view.Reply{Problem: err.Error() + "."}
	}
	d.crowd = &view.Debrief{Step: "crowd", Crowd: d.gathered(&result, a)}
	return view.Reply{}
}

// gathered sorts the lives: by what the forecast asked, or else by whether it came as it did here.
func (d *Daily) gathered(r *fates.Result, a term.Act) *view.Crowd {
	yours := d.s.Came(a)
	if yours == term.Sent || yours == term.OutcomeNone { // the answer was still out: as it came in the end
		yours = r.Yours.Came
	}
	marked := a.Forecast != term.NoForecast
	atEnd := marked && d.s.Scenario().Events[a.Event].Choices[a.Choice].HopedIf != nil // how things end is not lived here
	so := func(l *fates.Life) bool {
		if marked {
			return l.Hoped
		}
		return l.Came == yours
	}
	here := !marked || d.maker.Hoped(a, yours)
	n := 0
	for i := range r.Lives {
		if so(&r.Lives[i]) {
			n++
		}
	}
	labels := [2]string{"It came out as here", "It came out otherwise"}
	sentence := fmt.Sprintf("In this model, with the same people and the same words, it came out as here in %d of %d lives.", n, len(r.Lives))
	if marked {
		labels = [2]string{"It happened", "It did not"}
		how := "here it did not."
		switch {
		case atEnd:
			how = "yours ends here, before that is known."
		case here:
			how = "here it did."
		}
		sentence = fmt.Sprintf("You said %d %%. In this model, with the same people and the same words, it happened in %d of %d lives; %s", a.Forecast, n, len(r.Lives), how)
	}
	c := &view.Crowd{Total: len(r.Lives), Sentence: sentence}
	for k, count := range [2]int{n, len(r.Lives) - n} {
		c.Columns = append(c.Columns, view.CrowdGroup{Label: labels[k], Count: count, Yours: !atEnd && here == (k == 0)})
	}
	return c
}
