package term

import "headcount/sim/quantity"

// PersonShown is what of somebody is seen as it is, without noise and without guessing. A state holds it of everybody (org.Person), and a desk shows it of
// them (observe.Person), so that it is copied whole: nothing may stand here that a manager could not know.
type PersonShown struct {
	Waiting    bool         // stands at the manager's desk
	LastAct    Verb         // last act of the manager towards them
	LastHow    Channel      // and its channel
	LastCame   Outcome      // and how it turned out
	Remote     bool         // works elsewhere
	Headphones bool         // wears headphones
	Gone       bool         // not in the team: not come yet, or left
	Matter     MatterID     // what they wait with, or NoMatter
	Joins      quantity.Day // day they come; 0 there from the start
	LastSpoken quantity.Day // -1 never
	Seen       Sighting     // the last look
	Strides    int          // from the manager's desk [strides]; 0 when remote
	Spoken     int          // conversations begun by the manager
	Written    int          // messages from the manager
	Evenings   int          // evenings worked at the manager's wish
	Piled      int          // small things of theirs that wait for the manager
	Parts      int          // projects they work on, where projects run in full
	Planned    int          // weekday of a standing one-to-one, counted from 1; 0 none
}

// Stranger is somebody with whom nothing has passed yet.
func Stranger() PersonShown {
	return PersonShown{Matter: NoMatter, LastSpoken: quantity.Never, Seen: Sighting{Day: quantity.Never}}
}

// MindShown is what was heard and read of somebody beyond the mood of the moment, likewise of a state (org.Mind) and of a desk (observe.Person).
type MindShown struct {
	Likes   int            // kind of work they were heard to like most, -1 while nobody asked
	LikesAt quantity.Day   // when they said so, -1 never
	Reads   [Reads]Reading // the last look of each kind; Day -1 or no Score where none was taken
}
