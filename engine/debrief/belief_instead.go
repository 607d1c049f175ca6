package debrief

import (
	"headcount/engine/session"
	"headcount/sim/org"
	"headcount/sim/term"
)

// turnedTo counts what was done towards somebody.
func (b *believer) turnedTo(s *step) {
	if s.act.Person == term.NoPerson {
		return
	}
	p := &b.people[s.act.Person]
	if !s.act.Channel.Written() {
		return
	}
	b.sent[s.act] = b.asked(s)
	p.wrote++
	switch s.act.Verb {
	case term.Ask, term.Talk, term.Notice, term.OneToOne:
		p.asking++
	}
}

// answered takes in the answers that have come since the last decision: what stood behind a matter may come out in one to a line that was about another, or
// about none.
func (b *believer) answered(s *session.State) {
	for i := range s.Org.News {
		n := &s.Org.News[i]
		if n.Kind != org.NewsReply || n.Outcome != term.Opened || n.Matter == term.NoMatter || n.Matter == n.Act.Matter || b.told>>n.Matter&1 == 1 {
			continue
		}
		if sent, ok := b.sent[n.Act]; ok {
			b.about[n.Matter] = sent
		}
	}
}

// unseenBy says of somebody who was never seen or heard why, and what the player did instead.
func (b *believer) unseenBy(i int) string {
	p, said := &b.people[i], "You never looked."
	if b.desk.People[i].Remote {
		said = "They work from elsewhere, where nobody sees them, and you never heard their voice."
	}
	if p.wrote > 0 {
		said += " You wrote to them " + inWords(p.wrote)
		switch {
		case p.asking == p.wrote:
			said += ", to ask"
		case p.asking > 0:
			said += ", " + counted(p.asking) + " of these to ask"
		}
		said += "."
	}
	return said
}

// inWords writes how often something was done, from once on.
func inWords(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return counted(n) + " times"
}
