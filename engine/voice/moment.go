package voice

import "slices"

// Moment is something that shows among people and is no act of the manager's: a resignation, a newcomer's third week, a lamp that is
// still on. Whether it happens is for the model and the story to say; this is only how it looks.
type Moment uint8

// The moments. The name in a line is that of the person it is about.
const (
	MomentNone Moment = iota

	Evades    // asked whether they think of leaving, and it is not said
	Confides  // asked the same, and it is said
	Resigns   // hands in the notice
	LastDay   // the day on which somebody leaves
	Gone      // how others take it in the days after
	HandsOver // what they know goes to whoever stays

	ThirdWeek  // three weeks after a first day
	ThirdMonth // three months after

	Disputes  // a disagreement that stays about the work
	Quarrels  // one that turns personal
	OnlyOne   // only they know how it works
	TooMuch   // a week with more in it than fits
	BackAgain // back from a week off

	GivesUp      // waited for the manager, and went
	DecidesAlone // decided it, because the manager was not to be had

	Hopeful // how things stand, told as one would like them
	Plateau // nearly done, as last week
	Frank   // how things stand, bad news included
	Likes   // the kind of work they would like; {work} names it

	StaysLate      // goes with strain
	LeavesOnTheDot // goes with having drawn back
	FewerIdeas     // goes with having drawn back
	TidyDesk       // goes with thoughts of leaving
	LongLunch      // goes with thoughts of leaving
	Profile        // goes with thoughts of leaving
	Trifle         // goes with nothing

	momentCount
)

var momentNames = [momentCount]string{
	"none", "evades", "confides", "resigns", "last_day", "gone", "hands_over", "third_week", "third_month", "disputes", "quarrels",
	"only_one", "too_much", "back_again", "gives_up", "decides_alone", "hopeful", "plateau", "frank", "likes", "stays_late",
	"leaves_on_the_dot", "fewer_ideas", "tidy_desk", "long_lunch", "profile", "trifle",
}

// String returns the family under which a scenario adds lines of its own.
func (m Moment) String() string {
	if m >= momentCount {
		return "unknown"
	}
	return momentNames[m]
}

// Moments returns all moments but MomentNone, in order.
func Moments() []Moment {
	var all []Moment
	for m := MomentNone + 1; m < momentCount; m++ {
		all = append(all, m)
	}
	return all
}

// momentRow is lines for a moment; an empty temper is anybody's.
type momentRow struct {
	moment Moment
	temper string
	lines  []string
}

var momentTables = [...][]momentRow{leavingRows, newcomerRows, teamRows, statusRows, glimpseRows}

// Moment returns what a moment looks like, its slots unfilled; n chooses. It is "" for MomentNone and what nobody knows.
func (l *Library) Moment(m Moment, temper string, n int) string {
	pools := l.momentPools(m, temper)
	if len(pools) == 0 {
		return ""
	}
	return at(slices.Concat(pools...), n)
}

// TellMoment returns a moment of a person on a working day and remembers it, as Tell does.
func (l *Library) TellMoment(mem *Memory, m Moment, person, temper string, day int, seed uint64) string {
	pools := l.momentPools(m, temper)
	if len(pools) == 0 {
		return ""
	}
	line, id := pick(pools, mem.recent(person, day), seed)
	mem.remember(tale{id, person, day})
	return line
}

// momentPools returns a moment's lines: the scenario's, those of the temper, those of anybody.
func (l *Library) momentPools(m Moment, temper string) [][]string {
	if m == MomentNone || m >= momentCount {
		return nil
	}
	pools := [][]string{l.family(m.String(), temper, nil), nil, nil}
	for _, table := range momentTables {
		for i := range table {
			switch x := &table[i]; {
			case x.moment != m:
			case x.temper == "":
				pools[2] = append(pools[2], x.lines...)
			case x.temper == temper:
				pools[1] = append(pools[1], x.lines...)
			}
		}
	}
	return slices.DeleteFunc(pools, func(lines []string) bool { return len(lines) == 0 })
}
