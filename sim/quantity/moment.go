package quantity

// Moment is a minute of a day. Moments compare with == and sort with Compare.
type Moment struct {
	Day    Day
	Minute Minute
}

// Compare returns -1 when m is before other, 0 when they are the same, 1 when m is after it.
func (m Moment) Compare(other Moment) int {
	switch {
	case m.Day < other.Day || m.Day == other.Day && m.Minute < other.Minute:
		return -1
	case m == other:
		return 0
	}
	return 1
}

// Before reports whether m is before other.
func (m Moment) Before(other Moment) bool {
	return m.Compare(other) < 0
}

// After returns the moment that much working time later, or earlier for a span below 0. It lies within a working day: what
// would be 17:30 is 09:00 of the next one.
func (m Moment) After(span Minute) Moment {
	total := m.Minute + span
	days := total / DayLength
	if total%DayLength < 0 {
		days--
	}
	return Moment{m.Day + Day(days), total - days*DayLength}
}

// Since returns the working time from an earlier moment to m; it is below 0 when that moment is the later one.
func (m Moment) Since(earlier Moment) Minute {
	return Minute(m.Day-earlier.Day)*DayLength + m.Minute - earlier.Minute
}

// String returns the moment as logs and tests print it, such as "week 3 Tuesday 10:40".
func (m Moment) String() string {
	return m.Day.String() + " " + m.Minute.String()
}
