package org

// addBuild adds what the full model of projects holds; a state without it adds nothing.
func (s *State) addBuild(d *Digest) {
	if len(s.Builds)+len(s.Posts)+len(s.Pile) == 0 {
		return
	}
	for _, n := range [...]int{len(s.Builds), len(s.Posts), len(s.Pile)} {
		d.Int(n)
	}
	for i := range s.Builds {
		s.Builds[i].add(d)
	}
	for i := range s.Posts {
		s.Posts[i].add(d)
	}
	for i := range s.Pile {
		d.Int(int(s.Pile[i].Person))
		d.Float(s.Pile[i].Minutes)
		d.Int(int(s.Pile[i].Since))
	}
}

func (b *Build) add(d *Digest) {
	for _, f := range [...]float64{b.Tasks, b.Rework, b.Found, b.Forecast, b.Low, b.High, b.Parallel} {
		d.Float(f)
	}
	d.Int(b.Planned<<8 | int(b.Size))
	d.Truth(b.Outside)
}

func (p *Post) add(d *Digest) {
	d.Int(int(p.Since)<<32 | int(p.Person)<<16 | int(p.Project)&0xffff)
	for _, f := range [...]float64{p.Share, p.Weeks, p.Tau, p.Owes, p.Load, p.Did} {
		d.Float(f)
	}
}

// addBuild adds what the full model of projects holds of a person; somebody without it adds nothing.
func (p *Person) addBuild(d *Digest) {
	if p.Back != 0 { // sent away by a story, once
		d.Int(int(p.Back))
	}
	if p.Joins == 0 && p.Leaves == 0 && !p.Gone && p.Parts == 0 && p.Piled == 0 && p.Planned == 0 {
		return
	}
	for _, i := range [...]int{int(p.Joins), int(p.Leaves), p.Parts, p.Piled, p.Planned} {
		d.Int(i)
	}
	d.Truth(p.Gone)
}

// addBuild adds what the full model of projects holds of the manager; a manager without it adds nothing.
func (m *Manager) addBuild(d *Digest) {
	if m.Hands == 0 && m.Busy == 0 && !m.Technical && !m.Quiet && m.Kept == 0 {
		return
	}
	for _, f := range [...]float64{m.Hands, m.Busy} {
		d.Float(f)
	}
	d.Int(int(m.Kept))
	d.Truth(m.Technical)
	d.Truth(m.Quiet)
}
