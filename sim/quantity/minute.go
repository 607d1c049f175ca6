package quantity

// Minute is a time of the working day, or a span of working time: minutes, as a time counted from 09:00. A time below 0 is
// before work and one above [DayLength] after it.
type Minute int32

// The working day.
const (
	DayLength Minute = 510 // from 09:00 to 17:30
	Hour      Minute = 60
	opening   Minute = 9 * Hour // as a time counted from midnight
	midnight  Minute = 24 * Hour
)

// Clock returns the time of day at this hour and minute of a 24-hour clock: Clock(10, 40) is 100.
func Clock(hour, minute int) Minute {
	return Minute(hour)*Hour + Minute(minute) - opening
}

// ParseClock reads a time of day as [Minute.String] writes it, from 00:00 to 23:59; the hour may go without its zero, as
// in "9:05". It reports false for anything else.
func ParseClock(text string) (Minute, bool) {
	if len(text) == len("9:05") {
		return parseClock('0', text[0], text[1], text[2], text[3])
	}
	if len(text) == len("10:40") {
		return parseClock(text[0], text[1], text[2], text[3], text[4])
	}
	return 0, false
}

func parseClock(tens, ones, colon, minuteTens, minuteOnes byte) (Minute, bool) {
	for _, digit := range [4]byte{tens, ones, minuteTens, minuteOnes} {
		if digit < '0' || digit > '9' {
			return 0, false
		}
	}
	hour := int(tens-'0')*10 + int(ones-'0')
	minute := int(minuteTens-'0')*10 + int(minuteOnes-'0')
	if colon != ':' || hour > 23 || minute > 59 {
		return 0, false
	}
	return Clock(hour, minute), true
}

// HourOfDay returns the hour on a 24-hour clock, from 0 to 23.
func (m Minute) HourOfDay() int {
	return int(m.sinceMidnight() / Hour)
}

// MinuteOfHour returns the minute on a clock, from 0 to 59.
func (m Minute) MinuteOfHour() int {
	return int(m.sinceMidnight() % Hour)
}

// InDay reports whether m is a time at which people work: 09:00 is, 17:30 is not any more.
func (m Minute) InDay() bool {
	return m >= 0 && m < DayLength
}

// String returns the time on a 24-hour clock, such as "10:40". Times a day apart read the same.
func (m Minute) String() string {
	var room [5]byte
	return string(m.AppendClock(room[:0]))
}

// AppendClock appends what String returns, for places that draw every frame and must not allocate.
func (m Minute) AppendClock(to []byte) []byte {
	hour, minute := m.HourOfDay(), m.MinuteOfHour()
	return append(to, byte('0'+hour/10), byte('0'+hour%10), ':', byte('0'+minute/10), byte('0'+minute%10))
}

// sinceMidnight returns the time counted from midnight, below one day whatever m is.
func (m Minute) sinceMidnight() Minute {
	since := (m + opening) % midnight
	if since < 0 {
		since += midnight
	}
	return since
}
