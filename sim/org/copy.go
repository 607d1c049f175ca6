package org

// CopyFrom makes the state equal to another, reusing its own memory, so that a thousand forks allocate once.
func (s *State) CopyFrom(o *State) {
	people, work, desk, wait := s.People, s.Work, s.Desk, s.Wait
	given, mail, news := s.Given, s.Mail, s.News
	minds, teams := s.Minds, s.Teams
	builds, posts, pile := s.Builds, s.Posts, s.Pile
	openings, candidates := s.Openings, s.Candidates
	systems, flows, machines := s.Systems, s.Flows, s.Machines
	advisers, vows, quotes, dated := s.Advisers, s.Vows, s.Quotes, s.Dated
	council, proposals, stances := s.Council, s.Proposals, s.Stances
	budget, requests, questions := s.Budget, s.Requests, s.Questions
	*s = *o
	s.People = append(people[:0], o.People...)
	s.Work = append(work[:0], o.Work...)
	s.Desk = append(desk[:0], o.Desk...)
	s.Wait = append(wait[:0], o.Wait...)
	s.Given = append(given[:0], o.Given...)
	s.Mail = append(mail[:0], o.Mail...)
	s.News = append(news[:0], o.News...)
	s.Minds = append(minds[:0], o.Minds...)
	s.Teams = append(teams[:0], o.Teams...)
	s.Builds = append(builds[:0], o.Builds...)
	s.Posts = append(posts[:0], o.Posts...)
	s.Pile = append(pile[:0], o.Pile...)
	s.Openings = append(openings[:0], o.Openings...)
	s.Candidates = append(candidates[:0], o.Candidates...)
	s.Systems = append(systems[:0], o.Systems...)
	s.Flows = append(flows[:0], o.Flows...)
	s.Machines = append(machines[:0], o.Machines...)
	s.Advisers = append(advisers[:0], o.Advisers...)
	s.Vows = append(vows[:0], o.Vows...)
	s.Quotes = append(quotes[:0], o.Quotes...)
	s.Dated = append(dated[:0], o.Dated...)
	s.Council = append(council[:0], o.Council...)
	s.Proposals = append(proposals[:0], o.Proposals...)
	s.Stances = append(stances[:0], o.Stances...)
	s.Budget = append(budget[:0], o.Budget...)
	s.Requests = append(requests[:0], o.Requests...)
	s.Questions = append(questions[:0], o.Questions...)
}

// Clone returns an independent copy.
func (s *State) Clone() *State {
	c := new(State)
	c.CopyFrom(s)
	return c
}
