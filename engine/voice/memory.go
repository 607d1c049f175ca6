package voice

// The limits of what is told twice.
const (
	FreshDays  = 5   // working days within which nobody is told about in the same words twice
	freshLines = 24  // lines that pass before the same words are used of anybody
	keptLines  = 512 // lines remembered; more than a week of heavy use leaves behind
)

// Memory is what has been told of whom and when. The zero value has told nothing. It is not safe for concurrent use.
type Memory struct {
	told []tale // in the order of telling
}

// tale is one line told.
type tale struct {
	id     uint64
	person string // "" for nobody
	day    int
}

// Tell returns a line for what happened on a working day and remembers it: none that was told of the same person within FreshDays, and
// none of the last two dozen of anybody, while another fits. When all that fit are fresh, it is one of another person's, or else the one
// used longest ago.
func (l *Library) Tell(m *Memory, k Key, day int, seed uint64) string {
	line, id := pick(l.pools(k), m.recent(k.Person, day), seed)
	m.remember(tale{id, k.Person, day})
	return line
}

// recent returns the ids to keep away from, those that matter least first: of others, then of the person, each oldest first.
func (m *Memory) recent(person string, day int) []uint64 {
	var others, own []uint64
	for i, t := range m.told {
		near := day-t.day < FreshDays && t.day-day < FreshDays
		switch {
		case t.person == person && near:
			own = append(own, t.id)
		case i >= len(m.told)-freshLines:
			others = append(others, t.id)
		}
	}
	return append(others, own...)
}

func (m *Memory) remember(t tale) {
	if m.told = append(m.told, t); len(m.told) > keptLines {
		m.told = m.told[1:]
	}
}
