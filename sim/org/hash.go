package org

import (
	"math"

	"headcount/sim/term"
)

// Digest accumulates a 64-bit hash of values in order (FNV-1a over their bytes, mixed at the end). It is not for secrets: it tells two
// states apart on every machine alike.
type Digest struct{ h uint64 }

const (
	digestStart = 14695981039346656037
	digestPrime = 1099511628211
)

// NewDigest returns a digest to which nothing has been added. The zero value is none: it starts elsewhere.
func NewDigest() Digest { return Digest{digestStart} }

// The powers of digestPrime in 64 bits: what two, four and eight steps multiply by that add zeros.
const (
	digestPrime2 = digestPrime * digestPrime % (1 << 64)
	digestPrime4 = digestPrime2 * digestPrime2 % (1 << 64)
	digestPrime8 = digestPrime4 * digestPrime4 % (1 << 64)
)

// Word adds eight bytes, the lowest first. Most words of a state are small numbers: their seven bytes of zero only multiply, and do so at once.
func (d *Digest) Word(w uint64) {
	if w <= 0xff {
		d.h = (d.h ^ w) * digestPrime8
		return
	}
	d.bytes(w)
}

// bytes adds a word byte by byte.
func (d *Digest) bytes(w uint64) {
	for range 8 {
		d.h = (d.h ^ w&0xff) * digestPrime
		w >>= 8
	}
}

// Int adds an integer.
func (d *Digest) Int(i int) { d.Word(uint64(int64(i))) }

// Float adds a number by its bits; the two zeros are alike.
func (d *Digest) Float(f float64) {
	if f == 0 {
		f = 0
	}
	d.Word(math.Float64bits(f))
}

// Truth adds a truth value.
func (d *Digest) Truth(b bool) {
	if b {
		d.Word(1)
		return
	}
	d.Word(0)
}

// Sum returns the hash so far.
func (d *Digest) Sum() uint64 {
	x := d.h
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// Add puts every field of the state into the digest, in the order of declaration, but for News.Booked, which follows from the
// news, and News.Opener, which is words.
func (s *State) Add(d *Digest) {
	d.Int(int(s.Day))
	d.Int(int(s.Minute))
	d.Int(s.Gap)
	d.Int(len(s.People))
	for i := range s.People {
		s.People[i].add(d)
	}
	for i := range s.Work {
		s.Work[i].add(d)
	}
	for i := range s.Desk {
		s.Desk[i].add(d)
	}
	d.Int(len(s.Wait))
	for i := range s.Wait {
		s.Wait[i].add(d)
	}
	for i := range s.Given {
		d.Int(int(s.Given[i].Person))
		d.Int(int(s.Given[i].State))
		d.Int(int(s.Given[i].Due))
	}
	s.Me.add(d)
	s.addTalk(d)
	s.addMinds(d)
	s.addBuild(d)
	s.addHiring(d)
	s.addSystems(d)
	s.addMachines(d)
	s.addRole(d)
	s.addCouncil(d)
	s.addBudget(d)
}

func (s *State) addTalk(d *Digest) {
	d.Int(len(s.Mail))
	for i := range s.Mail {
		m := &s.Mail[i]
		d.Int(int(m.From)<<32 | int(m.Matter)&0xffff<<8 | int(m.Kind))
		d.Int(m.Index)
		d.Int(int(m.Day)<<16 | int(m.Minute))
		d.Truth(m.Read)
	}
	d.Int(len(s.News))
	for i := range s.News {
		n := &s.News[i]
		d.Int(int(n.Kind))
		d.Int(int(n.Person))
		d.Int(int(n.Matter))
		d.Int(int(n.Outcome))
		d.Int(n.Index)
		d.Int(int(n.Day)<<16 | int(n.Minute))
		addAct(d, n.Act)
	}
}

func (p *Person) add(d *Digest) {
	for _, f := range [...]float64{
		p.Ability, p.Sensitivity, p.Candour, p.Hearing, p.Reading, p.AtDesk, p.Affect, p.Strain, p.Trust,
		p.Focus, p.Late, p.Output,
	} {
		d.Float(f)
	}
	for _, i := range [...]int{ // evenings and tasks taken over share a word: there are never as many of either as half of one counts
		p.Strides, int(p.Project), p.Breached, p.Spoken, p.Written, int(p.LastSpoken), int(p.Matter), int(p.WaitSince), int(p.LastAct),
		int(p.LastHow), int(p.LastCame), p.Asked, p.Evenings | p.Taken<<16, int(p.Seen.Day), int(p.Seen.Minute), int(p.Seen.Look), int(p.Seen.Band),
		int(p.Seen.Posture),
	} {
		d.Int(i)
	}
	for _, n := range p.Cut {
		d.Int(n)
	}
	for _, b := range [...]bool{p.Remote, p.Present, p.Phones, p.Headphones, p.Waiting, p.Seen.Headphones, p.Seen.Coffee} {
		d.Truth(b)
	}
	p.addBuild(d)
}

func (w *Project) add(d *Digest) {
	for _, f := range [...]float64{w.Estimate, w.Work, w.Done, w.Start, w.Report, w.TakenBack, w.Waste} {
		d.Float(f)
	}
	d.Int(int(w.Due))
	d.Int(int(w.Public))
	d.Int(int(w.Finished))
}

func (m *Matter) add(d *Digest) {
	d.Int(int(m.Person))
	d.Int(int(m.Project))
	d.Float(m.Unclear)
	d.Float(m.Concern)
	d.Float(m.Blocks)
	for _, b := range [...]bool{m.Thread, m.Open, m.Answered, m.Opened, m.Ever} {
		d.Truth(b)
	}
	for _, i := range [...]int{m.Copied, m.Rounds, int(m.Since), int(m.Touched)} {
		d.Int(i)
	}
}

func (w *Pending) add(d *Digest) {
	addAct(d, w.Act)
	for _, i := range [...]int{int(w.Outcome), int(w.Day), int(w.Minute), int(w.Limit)} {
		d.Int(i)
	}
	d.Truth(w.Silent)
	d.Truth(w.Never)
}

func (m *Manager) add(d *Digest) {
	for i := range m.People {
		d.Int(m.People[i])
		d.Int(m.Machine[i])
	}
	for i := range m.Used {
		u := &m.Today[i]
		d.Int(int(u.Kind))
		d.Int(int(u.From))
		d.Int(int(u.To))
		d.Int(int(u.Person))
	}
	for _, i := range [...]int{m.Used, m.Unread, m.Block, m.Over} {
		d.Int(i)
	}
	for _, f := range [...]float64{m.Skill, m.Shipped, m.Safety, m.Bad} {
		d.Float(f)
	}
	m.addBuild(d)
}

func addAct(d *Digest, a term.Act) {
	for _, i := range [...]int{
		int(a.Verb), int(a.Person), int(a.Channel), int(a.Manner), int(a.Matter), int(a.Project), int(a.Promise), int(a.Event),
		int(a.Choice), int(a.Forecast), int(a.Object),
	} {
		d.Int(i)
	}
}
