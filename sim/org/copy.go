package org

// CopyFrom makes the state equal to another, reusing its own memory, so that a thousand forks allocate once.
func (s *State) CopyFrom(o *State) {
	people, work, desk, wait := s.People, s.Work, s.Desk, s.Wait
	given, mail, news := s.Given, s.Mail, s.News
	*s = *o
	s.People = append(people[:0], o.People...)
	s.Work = append(work[:0], o.Work...)
	s.Desk = append(desk[:0], o.Desk...)
	s.Wait = append(wait[:0], o.Wait...)
	s.Given = append(given[:0], o.Given...)
	s.Mail = append(mail[:0], o.Mail...)
	s.News = append(news[:0], o.News...)
}

// Clone returns an independent copy.
func (s *State) Clone() *State {
	c := new(State)
	c.CopyFrom(s)
	return c
}
