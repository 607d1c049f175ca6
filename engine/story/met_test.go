package story

import (
	"testing"

	"headcount/engine/scenario"
	"headcount/sim/org"
	"headcount/sim/process"
	"headcount/sim/term"
)

// TestWhoIsMetInASceneIsSeen: somebody who stands before the manager in a scene is seen there, as in any talk face to face: that day and minute, with its
// validity, without headphones, and not as a desk that is empty; by screen it is the voice. At a desk it is a glance, once a day, and none at whoever
// is not in that day. What comes in writing or on the telephone, or asks for nothing, is no look.
func TestWhoIsMetInASceneIsSeen(t *testing.T) {
	for _, k := range []struct {
		name, setting string
		change        func(*org.Person, *scenario.Event)
		look          term.Look
	}{
		{"at the desk", "desk", nil, term.AcrossRoom},
		{"at the desk, seen today", "desk", func(x *org.Person, _ *scenario.Event) { x.Seen.Day = 7 }, term.LookNone},
		{"at the desk, sent home", "desk", func(x *org.Person, _ *scenario.Event) { x.Back = 8 }, term.LookNone},
		{"at a desk elsewhere", "desk", func(x *org.Person, _ *scenario.Event) { x.Remote = true }, term.LookNone},
		{"in the hall", "hall", nil, term.InPerson},
		{"in the hall, seen today", "hall", func(x *org.Person, _ *scenario.Event) { x.Seen.Day = 7 }, term.InPerson},
		{"over coffee", "coffee", nil, term.InPerson},
		{"in a meeting", "meeting", nil, term.InPerson},
		{"in a meeting, by screen", "meeting", func(x *org.Person, _ *scenario.Event) { x.Remote = true }, term.Voice},
		{"on the telephone", "phone", nil, term.LookNone},
		{"by mail", "mail", nil, term.LookNone},
		{"nobody says where", "", nil, term.LookNone},
		{"with nothing to decide", "hall", func(_ *org.Person, e *scenario.Event) { e.Choices = nil }, term.LookNone},
		{"with nobody", "hall", func(_ *org.Person, e *scenario.Event) { e.Person = term.NoPerson }, term.LookNone},
	} {
		g := staged(t, "full")
		ana, _ := g.sc.PersonID("ana")
		id, _ := g.sc.EventID("middle")
		e, x := &g.sc.Events[id], &g.org.People[ana]
		e.Person, e.Meets = ana, scenario.Meets(k.setting)
		g.org.Day, g.org.Minute, g.org.Gap = 7, 90, 2
		x.Present, x.Headphones, x.Seen = false, true, term.Sighting{Day: 3, Posture: term.Away}
		if k.change != nil {
			k.change(x, e)
		}
		before, c := x.Seen, g.context()
		g.story.open(c, &g.own, id)
		if x.Present || !x.Headphones {
			t.Errorf("%s: being met moved them", k.name)
		}
		if seen := x.Seen; k.look != term.LookNone {
			x.Present, x.Headphones = k.look != term.Voice, k.look != term.InPerson
			process.Look(c, int(ana), k.look)
			if seen != x.Seen || seen.Day != 7 || seen.Minute != 90 || k.look != term.Voice && seen.Posture == term.Away {
				t.Errorf("%s: seen %+v, want %+v", k.name, seen, x.Seen)
			}
		} else if seen != before {
			t.Errorf("%s: seen %+v", k.name, seen)
		}
	}
}
