package process

import (
	"math/bits"
	"slices"

	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Threads lets written matters grow by themselves: the less clear, the more rounds; each round blurs it a little more, lands in the
// inbox and costs everybody in copy some focus.
func Threads(c *Context) {
	t, p, desk := &c.scratch().threads, &c.Params.Threads, c.State.Desk
	if t.spec != c.Spec {
		t.find(c.Spec)
	}
	grows := c.dice(rng.Event, onThreadIn[c.State.Gap])
	for _, m := range t.list {
		d := &desk[m]
		if waits(d)&uint64(bit(d.Thread)) == 0 {
			continue
		}
		if !grows.Chance(num.Mul(p.RoundsPerDay, d.Unclear), m) {
			continue
		}
		d.Rounds++
		d.Unclear = num.Clamp01(d.Unclear + p.Blur)
		c.deliver(d.Person, term.MatterID(m), org.Thread, d.Rounds)
		c.disturb(d)
	}
}

// threads are the matters that may be threads, in order: those declared as one, because no other becomes one. It is scratch, made once for a
// specification.
type threads struct {
	spec *org.Spec
	list []int
}

func (t *threads) find(spec *org.Spec) {
	t.spec, t.list = spec, t.list[:0]
	for m := range spec.Matters {
		if spec.Matters[m].Thread {
			t.list = append(t.list, m)
		}
	}
}

// disturb costs the owner and the first people in copy a few minutes of focus.
func (c *Context) disturb(d *org.Matter) {
	lost, people, copied := c.Params.Threads.PerRoundMin/60, c.State.People, d.Copied
	if d.Person != term.NoPerson {
		people[d.Person].Focus += lost
	}
	for i := 0; i < len(people) && copied > 0; i++ {
		if i != int(d.Person) {
			people[i].Focus += lost
			copied--
		}
	}
}

// SystemMail brings the machine's own talk: tickets, build results, newsletters. Nobody needs it, and it counts up.
func SystemMail(c *Context) {
	draw := c.Luck.Draws(rng.Event, c.day(), onSystemIn[c.State.Gap]).Bits(0)
	asked := uint64(1)<<(systemBits*min(max(c.Params.Threads.SystemPerDay, 0), systemMost)) - 1
	for comes := ^(draw | draw>>1) & systemFirst & asked; comes != 0; comes &= comes - 1 {
		line := 7*int(draw>>(bits.TrailingZeros64(comes)+2)&15) + 5*c.State.Gap + 17*c.day()
		c.deliver(term.NoPerson, term.NoMatter, org.System, line)
	}
}

// One draw decides about the messages of one part of a day, six bits each: it comes where the first two are zero, one in four, because a day
// has four parts; the others say which it is.
const (
	systemBits  = 6
	systemMost  = 10
	systemFirst = 0o0101_0101_0101_0101_0101 // the first bit of each
)

func (c *Context) post(from term.PersonID, m term.MatterID, index int) {
	c.deliver(from, m, org.Question, index)
}

// deliver puts a message into the inbox; when it is full the oldest go, a batch at a time. The message is filled where it lies: a copy of what has just
// been written in pieces has to wait until it is in memory.
func (c *Context) deliver(from term.PersonID, m term.MatterID, kind org.MessageKind, index int) {
	s := c.State
	if len(s.Mail) >= min(org.MailKept, cap(s.Mail)) {
		makeRoom(s)
	}
	n := len(s.Mail)
	s.Mail = s.Mail[:n+1]
	msg := &s.Mail[n]
	*msg = org.Message{}
	msg.From, msg.Matter, msg.Kind, msg.Index = from, m, kind, index
	msg.Day, msg.Minute = s.Day, s.Minute
	s.Me.Unread++
}

// makeRoom drops the oldest messages of a full inbox, and gives one that is not full the memory for one more. It stands apart because it is rare.
func makeRoom(s *org.State) {
	if len(s.Mail) >= org.MailKept {
		old, unread := s.Mail[:org.MailDropped], 0
		for k := range old {
			unread += int(bit(!old[k].Read))
		}
		s.Me.Unread -= unread
		s.Mail = s.Mail[:copy(s.Mail, s.Mail[org.MailDropped:])]
	}
	s.Mail = slices.Grow(s.Mail, 1)
}
