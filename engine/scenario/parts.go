package scenario

import (
	"fmt"

	"headcount/sim/org"
	"headcount/sim/term"
)

// maxKnown is the longest time somebody can have spent in a project before the first day [wk].
const maxKnown = org.FullyInformed

// parts reads the parts of a person in several projects.
func (c *compiler) parts(s *org.PersonSpec, p *PersonSource, at where) {
	list := at.key("part")
	seen := map[term.ProjectID]bool{}
	for i := range p.Parts {
		part, ok := c.part(&p.Parts[i], p.Arrives != "", list.index(i))
		if !ok {
			continue
		}
		if seen[part.Project] {
			c.fail(list.index(i).key("project"), "part-project", p.ID+" has a part in "+p.Parts[i].Project+" already", "join the two")
			continue
		}
		seen[part.Project] = true
		s.Parts = append(s.Parts, part)
	}
	if len(s.Parts) == 0 {
		return
	}
	switch {
	case s.Project == term.NoProject && p.Project == "":
		s.Project = s.Parts[0].Project
	case s.Project != term.NoProject && !seen[s.Project]:
		c.fail(at.key("project"), "part-project", "the main project is none of the parts", "add a [[person.part]] for it, or leave out project: the first part is the main one")
	}
	if len(s.Parts) > 1 && c.off(partSize) {
		c.warn(list.index(1), "model-off", "a second project counts for nothing: projects do not run in full", partSize.advice())
	}
	c.shares(s, p, list)
}

func (c *compiler) part(src *PartSource, later bool, at where) (org.Part, bool) {
	c.require(src.Project, at.key("project"))
	part := org.Part{Project: c.project(src.Project, at.key("project")), Share: src.Share}
	if at.key("share").written() {
		c.within(src.Share, 0.01, 1, at.key("share"))
	}
	if src.Known != nil {
		v, ok := number(src.Known)
		if part.Known = v; !ok && !at.key("known").broken() {
			c.fail(at.key("known"), "type", "a number of weeks is needed here", "")
		}
		c.within(v, 0, maxKnown, at.key("known"))
		if part.New = v == 0 && !later; c.off(partSize) {
			c.warn(at.key("known"), "model-off", "nobody is new to a project without a size", partSize.advice())
		}
	}
	if src.Knows != nil {
		if part.Knows = c.trait(src.Knows, 0, 1, at.key("knows")); c.off(partTeam) {
			c.warn(at.key("knows"), "model-off", "what is known of a project is counted by the team alone", partTeam.advice())
		}
	}
	return part, part.Project != term.NoProject
}

// shares divides what is left of somebody's time among the parts that name none.
func (c *compiler) shares(s *org.PersonSpec, p *PersonSource, list where) {
	sum, open := 0.0, 0
	for i := range s.Parts {
		if sum += s.Parts[i].Share; s.Parts[i].Share == 0 {
			open++
		}
	}
	switch {
	case sum > 1+1e-9 && len(s.Parts) > 1:
		c.fail(list.index(len(p.Parts)-1).key("share"), "part-share", fmt.Sprintf("the shares of %s come to %.3g", p.ID, sum), "they must not come to more than 1")
	case open > 0 && sum >= 1:
		c.fail(list.index(len(p.Parts)-1), "part-share", "nothing of "+p.ID+"'s time is left for a part without a share", "give each part a share")
	}
	for i := range s.Parts {
		if s.Parts[i].Share == 0 {
			s.Parts[i].Share = max(1-sum, 0) / float64(open)
		}
	}
}
