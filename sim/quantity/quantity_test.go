package quantity

import (
	"testing"
)

func TestClock(t *testing.T) {
	tests := []struct {
		minute Minute
		want   string
	}{
		{0, "09:00"},
		{100, "10:40"},
		{180, "12:00"},
		{509, "17:29"},
		{DayLength, "17:30"},
		{-1, "08:59"},
		{-540, "00:00"},
		{-541, "23:59"},
		{899, "23:59"},
		{900, "00:00"},
		{100 + 1440, "10:40"},
		{100 - 3*1440, "10:40"},
	}
	for _, test := range tests {
		if got := test.minute.String(); got != test.want {
			t.Errorf("Minute(%d): got %s, want %s", int(test.minute), got, test.want)
		}
	}
	if got := Clock(10, 40); got != 100 {
		t.Errorf("Clock(10, 40) = %d, want 100", int(got))
	}
	for minute, want := range map[Minute]bool{-1: false, 0: true, 509: true, 510: false} {
		if got := minute.InDay(); got != want {
			t.Errorf("%s in the working day: got %t, want %t", minute, got, want)
		}
	}
}

func TestParseClock(t *testing.T) {
	for text, want := range map[string]Minute{"09:00": 0, "9:00": 0, "10:40": 100, "17:30": 510, "00:00": -540, "23:59": 899} {
		if got, ok := ParseClock(text); !ok || got != want {
			t.Errorf("ParseClock(%q) = %d, %t, want %d", text, int(got), ok, int(want))
		}
	}
	for _, text := range []string{"", "9", "9:5", "24:00", "10:60", "10.40", "1O:40", "-9:00", " 9:00", "10:400", "١٠:٤٠"} {
		if got, ok := ParseClock(text); ok {
			t.Errorf("ParseClock(%q) = %d, want a refusal", text, int(got))
		}
	}
}

func TestDay(t *testing.T) {
	tests := []struct {
		day     Day
		week    Week
		weekday Weekday
		want    string
	}{
		{0, 1, Monday, "week 1 Monday"},
		{4, 1, Friday, "week 1 Friday"},
		{5, 2, Monday, "week 2 Monday"},
		{11, 3, Tuesday, "week 3 Tuesday"},
		{Never, 0, Friday, "never"},
		{-5, 0, Monday, "week 0 Monday"},
		{-6, -1, Friday, "week -1 Friday"},
	}
	for _, test := range tests {
		if test.day.Week() != test.week || test.day.Weekday() != test.weekday || test.day.String() != test.want {
			t.Errorf("day %d: got %d, %s, %q; want %d, %s, %q", int(test.day),
				int(test.day.Week()), test.day.Weekday(), test.day, int(test.week), test.weekday, test.want)
		}
		if got := DayOf(test.week, test.weekday); got != test.day {
			t.Errorf("DayOf(%d, %s) = %d, want %d", int(test.week), test.weekday, int(got), int(test.day))
		}
		if test.day.LastOfWeek() != (test.weekday == Friday) {
			t.Errorf("day %d: last of its week: %t", int(test.day), test.day.LastOfWeek())
		}
	}
	if Week(3).Monday() != 10 || Week(3).Friday() != 14 || Week(3).Days() != 15 {
		t.Errorf("week 3: Monday %d, Friday %d; three weeks: %d days", int(Week(3).Monday()), int(Week(3).Friday()), int(Week(3).Days()))
	}
}

func TestWeekdayNames(t *testing.T) {
	if Monday.Short() != "Mon" || Friday.String() != "Friday" || Weekday(5).String() != "no weekday" || Weekday(-1).String() != "no weekday" {
		t.Errorf("got %s, %s, %s", Monday.Short(), Friday, Weekday(5))
	}
	for text, want := range map[string]Weekday{"Monday": Monday, "tue": Tuesday, "WEDNESDAY": Wednesday, "Thu": Thursday, "friday": Friday} {
		if got, ok := ParseWeekday(text); !ok || got != want {
			t.Errorf("ParseWeekday(%q) = %s, %t", text, got, ok)
		}
	}
	for _, text := range []string{"", "Sunday", "mo", "mond", "m\x0fn"} {
		if got, ok := ParseWeekday(text); ok {
			t.Errorf("ParseWeekday(%q) = %s, want a refusal", text, got)
		}
	}
}

func TestClockReadsBack(t *testing.T) {
	for m := range DayLength {
		if got, ok := ParseClock(m.String()); !ok || got != m {
			t.Errorf("%s reads back as %d, %v", m, int(got), ok)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	room := make([]byte, 0, 8)
	if allocs := testing.AllocsPerRun(100, func() { room = Clock(10, 40).AppendClock(room[:0]) }); allocs != 0 {
		t.Errorf("AppendClock allocates %v times", allocs)
	}
}
