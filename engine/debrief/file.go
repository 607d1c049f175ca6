package debrief

import (
	"fmt"
	"strings"

	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
)

// Shelf is where the file finds what the player has kept of other plays. The zero value holds nothing.
type Shelf struct {
	Store save.Store
	Open  func(id string) (*scenario.Scenario, error) // finds the scenario of a play by its id
}

// Open computes one section of the file and turns to it: pivots, pivot:N for one of them, strands, mirror, beliefs, forecasts, dispatcher, dice or
// lessons. rules is the player's own rule sheet for the Dispatcher; empty where there is none. What was computed once is kept, but for the
// Dispatcher, whose sheet may be another, and the forecasts.
//
// A mistake of ours in it is an error like any other: nothing is turned to then, and all other parts can still be opened.
func (r *Review) Open(section string, shelf Shelf, rules string) error {
	if err := attempt(func() error { return r.turnTo(section, shelf, rules) }); err != nil {
		return fmt.Errorf("this part of the file could not be made: %w", err)
	}
	return nil
}

func (r *Review) turnTo(section string, shelf Shelf, rules string) error {
	if r.page.File == nil {
		r.page.File = &view.File{}
	}
	f, err := r.page.File, error(nil)
	switch section {
	case "file":
		f.Open = ""
	case view.PivotsSection().ID:
		if f.Pivots == nil {
			f.Pivots = r.others(OtherPivots)
		}
		return r.inside(section)
	case view.StrandsSection().ID:
		if f.Strands == nil {
			f.Strands, err = Strands(r.ctx, r.sc, r.log)
		}
		if err == nil {
			return r.inside(section)
		}
	case "mirror":
		if f.Mirror == nil {
			f.Mirror, err = Mirror(r.ctx, r.sc, r.log)
		}
	case "beliefs":
		if f.Beliefs == nil {
			f.Beliefs, err = Beliefs(r.sc, r.log)
		}
	case "forecasts":
		f.Forecasts, err = forecastsIn(shelf)
	case "dispatcher":
		f.Dispatcher, err = Dispatcher(r.ctx, r.sc, r.log, rules)
	case view.LessonSection().ID:
		if f.Lessons == nil {
			f.Lessons, err = Lessons(r.sc, r.log)
		}
	case view.StandsSection().ID:
		f.Stands = r.stands()
	case "dice":
		if f.Dice == nil {
			f.Dice, err = Dice(r.sc, r.log)
		}
	default:
		if strings.HasPrefix(section, "pivot:") {
			if err = r.openPivot(section); err == nil {
				return r.inside(section)
			}
			break
		}
		err = fmt.Errorf("there is no section %q", section)
	}
	if err == nil {
		r.page.Step = section
	}
	return err
}

// inside turns to a part of the file that is looked at in the step of the file itself.
func (r *Review) inside(part string) error {
	r.page.Step, r.page.File.Open = "file", part
	return nil
}

func forecastsIn(shelf Shelf) (*view.Forecasts, error) {
	if shelf.Store == nil || shelf.Open == nil {
		shelf.Store = save.NewMemory(nil)
	}
	return Forecasts(shelf.Store, shelf.Open)
}

// LastRules is the player's own rule sheet: the last one noted in a log, or else in the newest of other kept plays that has one; empty where there
// is none.
func LastRules(own string, store save.Store) string {
	if own != "" || store == nil {
		return own
	}
	infos, err := store.List() // newest first
	if err != nil {
		return ""
	}
	for _, info := range infos {
		if log, _, err := store.Read(info.ID); err == nil {
			if text := Rules(log); text != "" {
				return text
			}
		}
	}
	return ""
}
