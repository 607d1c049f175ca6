package debrief

import (
	"context"
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/session"
	"headcount/engine/voice"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// days visits every day of a stored play from its first decision on.
func days(t *testing.T, name string, visit func(log declog.Log, n int, day quantity.Day)) {
	t.Helper()
	_, log := golden(t, name)
	last := -1
	for _, e := range log.Entries {
		if e.Kind == declog.KindAct && e.Gap > 0 && e.Day != last {
			last = e.Day
			visit(log, e.N, quantity.Day(e.Day))
		}
	}
}

// stir makes everything other that somebody cannot know: other people, their matters, answers on their way to and from them, what the manager
// has made of it all, and how the work truly stands.
func stir(s *session.State, who term.PersonID) {
	o := &s.Org
	for i := range o.People {
		if i != int(who) {
			p := &o.People[i]
			p.Trust, p.Strain, p.Affect, p.Candour, p.Output, p.Late = 1-p.Trust, p.Strain+2, -p.Affect-1, -p.Candour-1, 9-p.Output, 3
			p.Present, p.Waiting = !p.Present, !p.Waiting
		}
	}
	for i := range o.Minds {
		if i != int(who) {
			o.Minds[i].Motivation, o.Minds[i].Theta = o.Minds[i].Motivation-2, 80
		}
	}
	for m := range o.Desk {
		if d := &o.Desk[m]; d.Person != who {
			d.Concern, d.Unclear, d.Opened, d.Answered, d.Open, d.Ever = 1-d.Concern, 1-d.Unclear, !d.Opened, !d.Answered, !d.Open, !d.Ever
		}
	}
	for i := range o.Given {
		if o.Given[i].Person != who {
			o.Given[i].State = org.PromiseBroken
		}
	}
	o.Wait = slices.DeleteFunc(o.Wait, func(w org.Pending) bool { return w.Act.Person != who })
	o.News = slices.DeleteFunc(o.News, func(n org.News) bool { return n.Person != who })
	o.Mail = nil
	o.Me.Safety, o.Me.Bad, o.Me.Skill = 1-o.Me.Safety, 0, 0
	for j := range o.Work {
		o.Work[j].Work, o.Work[j].Done, o.Work[j].Waste = 999, 1, 99
	}
	for i := range s.Story.Vars {
		s.Story.Vars[i] += 7
	}
}

// TestTheChairLeaksNothing: with everything made other that the person could not know, their day reads the same to the letter.
func TestTheChairLeaksNothing(t *testing.T) {
	read := 0
	for _, name := range []string{"attentive", "mail-first", "walk-first", "people-first", "micromanager"} {
		sc, _ := golden(t, name)
		days(t, name, func(log declog.Log, n int, day quantity.Day) {
			for who := range term.PersonID(len(sc.Spec.People)) {
				plain, stirred := newChair(sc, who, day), newChair(sc, who, day)
				err := fates.Watch(sc, log, n, day, func(h *fates.Happening) {
					plain.watch(h)
					other := *h
					other.State = &session.State{}
					other.State.CopyFrom(h.State)
					stir(other.State, who)
					other.Causes = nil
					for _, c := range h.Causes {
						if c.Person == who {
							other.Causes = append(other.Causes, c)
						}
					}
					stirred.watch(&other)
				})
				if err != nil {
					t.Fatal(err)
				}
				a, b := strings.Join(plain.lines(), "\n"), strings.Join(stirred.lines(), "\n")
				if a != b {
					t.Fatalf("%s, day %d, %s: what the person cannot know shows:\n%s\n--- made other:\n%s", name, day, sc.Source.People[who].ID, a, b)
				}
				read++
			}
		})
	}
	t.Logf("%d days read", read)
}

// TestTheChairKnowsNothingOfOthers: where the manager decides otherwise with somebody else and nothing of it reaches a person that day, that
// person's day reads the same.
func TestTheChairKnowsNothingOfOthers(t *testing.T) {
	compared := 0
	sc, log := golden(t, "attentive")
	for _, e := range log.Entries {
		if e.Act.Event == "" {
			continue
		}
		others, err := fates.Alternatives(sc, log, e.N)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range others {
			day := quantity.Day(e.Day)
			var lives [2][]*chair
			for k := range lives {
				for who := range sc.Spec.People {
					lives[k] = append(lives[k], newChair(sc, term.PersonID(who), day))
				}
			}
			tw, err := fates.RunTwin(context.Background(), sc, log, e.N, a, func(h *fates.Happening) {
				k := 0
				if h.Other {
					k = 1
				}
				for _, c := range lives[k] {
					c.watch(h)
				}
			})
			if err != nil {
				t.Fatal(err)
			}
			for who := range sc.Spec.People {
				id := term.PersonID(who)
				with := fates.With(sc, tw.Yours) == id || fates.With(sc, tw.Other) == id
				if with || slices.ContainsFunc(tw.Reached, func(x fates.Reached) bool { return x.Person == id && x.Day <= day }) {
					continue
				}
				x, y := lives[0][who], lives[1][who]
				x.seen, y.seen = true, true
				public := func(n note) bool { return n.beat == voice.SeesTerminal || n.beat == voice.YouGather }
				x.notes, y.notes = slices.DeleteFunc(x.notes, public), slices.DeleteFunc(y.notes, public) // done before everybody's eyes
				for i := range x.notes {
					x.notes[i].clock = ""
				}
				for i := range y.notes {
					y.notes[i].clock = ""
				}
				if l, m := strings.Join(x.lines(), "\n"), strings.Join(y.lines(), "\n"); l != m {
					t.Errorf("decision %d, %s:\n%s\n---\n%s", e.N, sc.Source.People[who].ID, l, m)
				}
				compared++
			}
		}
	}
	if compared < 50 {
		t.Errorf("only %d days compared", compared)
	}
}

// TestTheChairIsTrue: each beat of a day is held against the states of the day, read from a replay.
func TestTheChairIsTrue(t *testing.T) {
	count := map[voice.Beat]int{}
	for _, name := range []string{"attentive", "mail-first", "walk-first", "absent", "people-first"} {
		sc, _ := golden(t, name)
		days(t, name, func(log declog.Log, n int, day quantity.Day) {
			s, err := session.Replay(sc, log.Cut(n-1))
			if err != nil {
				t.Fatal(err)
			}
			s.Arrive()
			var morning session.State
			s.Copy(&morning)
			for who := range term.PersonID(len(sc.Spec.People)) {
				c := newChair(sc, who, day)
				var last, night session.State // the last moment of the day that shows, and the first after it
				slept, replied := false, map[term.MatterID]bool{}
				err := fates.Watch(sc, log, n, day, func(h *fates.Happening) {
					c.watch(h)
					switch {
					case h.State.Org.Day == day:
						last.CopyFrom(h.State)
						night.CopyFrom(h.State)
					case !slept:
						slept = true
						night.CopyFrom(h.State)
					}
					for i := range h.State.Org.News {
						if x := &h.State.Org.News[i]; x.Kind == org.NewsReply && x.Person == who && x.Day == day {
							replied[x.Act.Matter] = true
						}
					}
				})
				if err != nil {
					t.Fatal(err)
				}
				c.evening()
				for _, x := range c.notes {
					count[x.beat]++
					if x.beat == voice.StillLies && replied[x.matter] && !lies(&night.Org, x.matter) || !holds(x, who, &morning.Org, &last.Org, &night.Org) {
						t.Errorf("%s, day %d, %s: beat %d about matter %d is not so", name, day, sc.Source.People[who].ID, x.beat, x.matter)
					}
				}
			}
		})
	}
	for _, b := range []voice.Beat{voice.ComesInWorn, voice.QuestionLies, voice.HoldsBack, voice.SaysIt, voice.KeepsIt, voice.WorkWaits, voice.ThinksBetter, voice.ThinksLess, voice.ThinksSame, voice.YouMail, voice.StillLies} {
		if count[b] == 0 {
			t.Errorf("no day had beat %d", b)
		}
	}
}

// holds reports whether a beat is so, by states of the morning, of the last moment of the day, and of the first after it: what is written after the last
// stop of a day is of that day, and shows in the next one.
func holds(x note, who term.PersonID, morning, last, night *org.State) bool {
	p, q := &morning.People[who], &last.People[who]
	switch x.beat {
	case voice.ComesInWorn:
		return p.Strain > .6
	case voice.ComesInLow:
		return p.Affect < -.25
	case voice.ComesInWell:
		return p.Affect > .25
	case voice.ComesOn:
		return p.Remote
	case voice.QuestionLies:
		d := &morning.Desk[x.matter]
		return d.Person == who && d.Open && !d.Answered
	case voice.HoldsBack:
		d := &morning.Desk[x.matter]
		return d.Person == who && d.Ever && !d.Opened && d.Concern >= smallestConcern
	case voice.SaysIt:
		return x.matter == term.NoMatter || night.Desk[x.matter].Opened && night.Desk[x.matter].Person == who
	case voice.KeepsIt:
		return last.Desk[x.matter].Person == who && last.Desk[x.matter].Concern >= smallestConcern
	case voice.StillLies:
		return lies(last, x.matter)
	case voice.YouComeOver, voice.YouTakeAside, voice.YouRing:
		return q.Spoken > p.Spoken
	case voice.YouChat, voice.YouMail:
		return q.Written > 0
	case voice.SeesTerminal:
		return !p.Remote
	}
	return true
}

func lies(s *org.State, m term.MatterID) bool { return s.Desk[m].Open && !s.Desk[m].Answered }

// TestTheChairTellsABackgroundOnce: what lay unsaid in the morning and is said in the day is told in full once.
func TestTheChairTellsABackgroundOnce(t *testing.T) {
	sc := shipped(t, "just-one")
	c := newChair(sc, 0, 1)
	c.notes = []note{{beat: voice.HoldsBack, matter: 0}, {beat: voice.SaysIt, matter: 0}, {beat: voice.SaysIt, matter: 1}}
	text := strings.Join(c.lines(), "\n")
	for m := range 2 {
		if n := strings.Count(text, sc.Source.Matters[m].Behind); n != 1 {
			t.Errorf("told %d times: %q in\n%s", n, sc.Source.Matters[m].Behind, text)
		}
	}
	if strings.Contains(text, " \n") || strings.HasSuffix(text, " ") {
		t.Errorf("a blank ends a line of\n%s", text)
	}
}
