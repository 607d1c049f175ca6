package debrief

import (
	"headcount/sim/observe"
	"headcount/sim/term"
)

// other returns the act that could have stood in the place of a decision: in a scene the first other choice that fits, in a gap the act itself,
// where it could have been done.
func (w *watcher) other(s *step, a term.Act, fits func(term.Act) bool) (term.Act, bool) {
	if s.act.Event == term.NoEvent {
		return a, a != s.act && w.check(s, a)
	}
	for i := range s.desk.Scene.Choices {
		if c := s.desk.Scene.Choices[i].Act; c.Choice != s.act.Choice && fits(c) && w.check(s, c) {
			return c, true
		}
	}
	return term.Act{}, false
}

// byWay is the same act by another way.
func byWay(w *watcher, s *step, way term.Channel, also func(term.Channel) bool) (term.Act, bool) {
	a := s.act
	a.Channel = way
	return w.other(s, a, func(c term.Act) bool {
		return c.Person == s.act.Person && (c.Channel == way || also != nil && also(c.Channel))
	})
}

func walkOver(w *watcher, s *step) (term.Act, bool) {
	return byWay(w, s, term.Walk, term.Channel.FaceToFace)
}

func call(w *watcher, s *step) (term.Act, bool) {
	return byWay(w, s, term.Call, term.Channel.Spoken)
}

func askStakeholder(w *watcher, s *step) (term.Act, bool) {
	for i := range s.desk.Council {
		h := &s.desk.Council[i]
		if h.Met > 0 {
			continue
		}
		a := term.NewAct(term.Consult).On(h.ID)
		if a.Channel = term.Aside; h.Remote {
			a.Channel = term.Call
		}
		if a, ok := w.other(s, a, func(c term.Act) bool { return c.Verb == term.Consult || c.Verb == term.Preview }); ok {
			return a, true
		}
	}
	return term.Act{}, false
}

// wordFirst talks the request over before there is a form.
func wordFirst(w *watcher, s *step) (term.Act, bool) {
	a := s.act
	a.Channel, a.Manner = term.Walk, term.AsQuestion
	return w.other(s, a, func(c term.Act) bool {
		return c.Verb == term.BossDoor || c.Verb == term.Submit && c.Manner == term.AsQuestion
	})
}

func workSample(w *watcher, s *step) (term.Act, bool) {
	a := s.act
	a.Manner = term.WorkSample
	return w.other(s, a, func(c term.Act) bool { return c.Verb == term.Interview && c.Manner == term.WorkSample })
}

// seeToThem turns to whoever waited: the question answered, or how things are where it is not known what they want.
func seeToThem(w *watcher, s *step) (term.Act, bool) {
	who, about := waiting(s.desk)
	if who == term.NoPerson {
		return term.Act{}, false
	}
	way := wayTo(&s.desk.People[who])
	a := term.NewAct(term.Talk).With(who, way)
	if about != term.NoMatter {
		a = term.NewAct(term.Answer).With(who, way).About(about)
	}
	return w.other(s, a, func(c term.Act) bool { return c.Person != term.NoPerson && c.Channel != term.ChannelNone })
}

// wayTo is the nearest way to somebody as they can be seen: over there, or else by telephone, or in the chat where they do not hear.
func wayTo(p *observe.Person) term.Channel {
	switch {
	case !p.Remote && p.Present:
		return term.Walk
	case p.Deaf:
		return term.Chat
	}
	return term.Call
}

func askFirst(w *watcher, s *step) (term.Act, bool) {
	who := s.act.Person
	a := term.NewAct(term.Talk).With(who, wayTo(&s.desk.People[who]))
	return w.other(s, a, func(c term.Act) bool {
		return c.Person == who && (c.Verb == term.Talk || c.Verb == term.Ask || c.Verb == term.OneToOne)
	})
}
