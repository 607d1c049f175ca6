package scenario

import (
	"slices"

	"headcount/sim/term"
)

// permissions reports posts that nothing ever gives permission to fill: nobody applies for them, and who hires has nothing to do.
func (s *senser) permissions() {
	given := make([]bool, len(s.src.Openings))
	s.out.EachEffect(func(e *Effect) {
		if e.Kind == EffectApprove {
			given[e.Object] = true
		}
	})
	for i := range s.src.Openings {
		o := &s.src.Openings[i]
		asked := slices.ContainsFunc(s.src.Requests, func(r RequestSource) bool { return r.Opening == o.ID })
		if at := s.root.key("opening").index(i); !o.Approved && !o.Open && !asked && !given[term.ObjectID(i)] {
			s.warn(at.key("id"), "opening-permission", "nothing ever gives permission to fill this post",
				"add approved = true, name it in a [[request]] (opening = \""+o.ID+"\"), or let something do \"approve "+o.ID+"\"")
		}
	}
}
