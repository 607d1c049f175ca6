package view

import "strings"

// Page is everything there is to see at one moment.
type Page struct {
	Stop     string        `json:"stop"` // briefing | monday | gap | scene | said | told | friday | end | room
	Scenario string        `json:"scenario"`
	Title    string        `json:"title"`
	About    string        `json:"about"`
	Machines bool          `json:"machines,omitempty"` // it is played among machines, with more of them than people
	Question string        `json:"question"`           // the question the scenario asks of its player
	Deadline string        `json:"deadline"`           // the public deadline, visible from the first minute
	Life     string        `json:"life,omitempty"`     // "second life, from Monday of week 2"; empty in a first life
	Date     string        `json:"date"`               // "Tuesday, week 2"
	Clock    string        `json:"clock"`              // "10:40"
	Day      int           `json:"day"`                // working day from 1
	Days     int           `json:"days"`               // working days of the scenario
	Week     int           `json:"week"`               // from 1
	Weeks    int           `json:"weeks"`              //
	Gap      int           `json:"gap"`                // 1 to 3 while a gap is open, else 0
	Today    []Span        `json:"today"`              // the strip of today
	Plan     Plan          `json:"plan"`               // the floor
	People   []Person      `json:"people"`             // in reading order of the floor
	You      Point         `json:"you"`                // your desk
	Queue    []string      `json:"queue"`              // ids of people standing at your desk
	Matters  []Matter      `json:"matters"`            // at most seven
	Inbox    Inbox         `json:"inbox"`              //
	Projects []Project     `json:"projects"`           //
	Promises []Promise     `json:"promises"`           //
	Gone     []Gone        `json:"gone,omitempty"`     // who has left, and whose place is empty
	Standing []string      `json:"standing,omitempty"` // what has a place in every week, in words
	Felt     *Known        `json:"felt,omitempty"`     // how good with people you feel to be
	Pile     string        `json:"pile,omitempty"`     // small things that wait for you, in words
	Own      []string      `json:"own,omitempty"`      // how you stand yourself, as it feels: what comes to mind, what draws, how worn you are
	Advisers []Adviser     `json:"advisers,omitempty"` // whom you can ask
	Calendar []string      `json:"calendar,omitempty"` // the organisation's calendar, as far as you know of it
	Planner  []PlannerWeek `json:"planner,omitempty"`  // the wall calendar: this week with those around it
	Topics   []Topic       `json:"topics,omitempty"`   // sheets of the organisation around the team: hiring, the map, machines
	Signs    []Sign        `json:"signs"`              // what reached you since your last move, oldest first
	Scene    *Scene        `json:"scene,omitempty"`    // set at stops scene and said
	Said     *Said         `json:"said,omitempty"`     // set at stop said: chosen, outcome not yet shown
	Told     *Told         `json:"told,omitempty"`     // set at stop told: what came of it
	Letter   *Letter       `json:"letter,omitempty"`   // set at briefing, monday, friday, and at room, where a workshop waits or tells: a page that tells
	Debrief  *Debrief      `json:"debrief,omitempty"`  // set at end
	CanUndo  bool          `json:"can_undo,omitempty"` // TakeBack would work now
	Trouble  string        `json:"trouble,omitempty"`  // what went wrong with keeping the play; empty while it is kept
}

// Point is a place on the floor in centimetres from its upper left corner.
type Point struct {
	X int `json:"x"`
	Y int `json:"y"`
}

// Box is a rectangle on the floor in centimetres.
type Box struct {
	X int `json:"x"`
	Y int `json:"y"`
	W int `json:"w"`
	H int `json:"h"`
}

// Plan is the floor as the scenario draws it.
type Plan struct {
	Width   int    `json:"width"`  // centimetres
	Height  int    `json:"height"` // centimetres
	Rooms   []Room `json:"rooms"`
	Windows []Line `json:"windows"`
	Doors   []Line `json:"doors"`
	Places  []Spot `json:"places"`
}

// Room is a walled rectangle with a name.
type Room struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Box  Box    `json:"box"`
}

// Line is a stretch of wall that is a window or a door.
type Line struct {
	From Point `json:"from"`
	To   Point `json:"to"`
}

// Spot is a place to go to: coffee corner, boss's door.
type Spot struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	Kind string `json:"kind"` // coffee | boss | plant | printer | board | sofa
	At   Point  `json:"at"`
}

// Span is a stretch of today on the strip.
type Span struct {
	Kind  string `json:"kind"` // duty | people | machine | waiting | open
	From  int    `json:"from"` // minutes since 09:00
	To    int    `json:"to"`
	Label string `json:"label"`
	Now   bool   `json:"now,omitempty"`
}

// Person is somebody on the floor as they look from your side.
type Person struct {
	ID         string  `json:"id"`
	Name       string  `json:"name"`
	Role       string  `json:"role"`
	Desk       Point   `json:"desk"`
	Looks      Looks   `json:"looks"`
	Present    bool    `json:"present"` // there to be seen now
	Posture    string  `json:"posture"` // unknown away turned_away slumped arms_crossed neutral upright leaning_in
	Mood       string  `json:"mood"`    // unknown strained flat fine bright: how they seemed when you last looked
	Headphones bool    `json:"headphones,omitempty"`
	Coffee     bool    `json:"coffee,omitempty"`
	Sign       string  `json:"sign,omitempty"`  // one short sign under the name, or nothing
	Noticed    string  `json:"noticed"`         // a sentence: what you noticed, with how long ago
	SeenDays   int     `json:"seen_days"`       // working days since you last spoke or looked; -1 never
	Seen       string  `json:"seen"`            // "today", "six days ago", "not yet"
	Fade       float64 `json:"fade"`            // ink left, 0.4 to 1
	Strides    int     `json:"strides"`         // from your desk
	Where      string  `json:"where,omitempty"` // where they work when it is not on this floor: "night shift"
	Waiting    bool    `json:"waiting,omitempty"`
	Note       string  `json:"note,omitempty"`      // what is known of them openly: "Reads lips; prefers writing"
	Think      string  `json:"think,omitempty"`     // what the player last noted that they think of them, in their own words
	ThinkAge   string  `json:"think_age,omitempty"` // and when: "today", "three weeks ago"

	// where people are run in full
	Known   []Known  `json:"known,omitempty"`   // what you took of them, each with its age, newest look first
	Looked  string   `json:"looked,omitempty"`  // how they were last seen: "Seen across the room"
	Unasked string   `json:"unasked,omitempty"` // what could be asked and has not been
	Between string   `json:"between,omitempty"` // the last that passed between you, and how long ago
	Facts   []string `json:"facts,omitempty"`   // what everybody knows: what they work on and since when, evenings, what waits for you
}

// Known is something you took of somebody: never a measurement, and older than it was.
type Known struct {
	Title string  `json:"title"` // "The work of the quarter"
	Text  string  `json:"text"`  // in words
	Seen  string  `json:"seen"`  // "three weeks ago"
	Days  int     `json:"days"`  // working days since
	Fade  float64 `json:"fade"`  // ink left, 0.4 to 1
}

// Gone is somebody who has left.
type Gone struct {
	Person string `json:"person"`
	Name   string `json:"name"`
	Desk   Point  `json:"desk"`
	Text   string `json:"text"` // "left on Friday, week 3"
}

// Looks is how a person is drawn. Every field is an index or a name of the character sheet.
type Looks struct {
	Skin       int    `json:"skin"`
	Hair       int    `json:"hair"`
	Cut        string `json:"cut"`
	Cloth      string `json:"cloth"` // clay ochre sage dusk plum ink
	Glasses    bool   `json:"glasses,omitempty"`
	HearingAid bool   `json:"hearing_aid,omitempty"`
	Beard      bool   `json:"beard,omitempty"`
}

// Matter is something that lies on your desk.
type Matter struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Line   string `json:"line"` // one sentence on where it stands; of one that was opened up, what is behind it
	Person string `json:"person,omitempty"`
	Since  string `json:"since"`            // since when it has been open: "open since yesterday", "open for six days"
	Rounds int    `json:"rounds,omitempty"` // messages to and fro so far
	New    bool   `json:"new,omitempty"`
	Behind bool   `json:"behind,omitempty"` // it was opened up, and the line is what is behind it
}

// Inbox is the machine's side of your day.
type Inbox struct {
	Unread   int       `json:"unread"`
	Messages []Message `json:"messages"` // newest first, at most forty
}

// Message is one mail or chat line.
type Message struct {
	From   string `json:"from"`             // name as written
	Person string `json:"person,omitempty"` // id when it is somebody on the floor
	Kind   string `json:"kind"`             // mail | chat | ticket | system
	Text   string `json:"text"`
	When   string `json:"when"` // "Tue 10:40"
	Unread bool   `json:"unread,omitempty"`
	Rounds int    `json:"rounds,omitempty"`
}

// Project is what the report says, never what is so.
type Project struct {
	ID     string  `json:"id"`
	Name   string  `json:"name"`
	Due    string  `json:"due"`    // "Thursday, week 3"
	Report string  `json:"report"` // words of the status report
	Done   float64 `json:"done"`   // share reported done, 0 to 1
	Low    float64 `json:"low"`    // reported finish, earliest, in working days from the start of the scenario
	High   float64 `json:"high"`   // latest
	DueDay float64 `json:"due_day"`
	Board  *Board  `json:"board,omitempty"` // where projects run in full
}

// Board is a project as those who lead it tell of it, never as it is.
type Board struct {
	Told     string   `json:"told"`     // what it is believed to take in all
	Sure     string   `json:"sure"`     // the interval they say they are sure of
	Compared string   `json:"compared"` // whether others of its kind were looked at
	Team     []Member `json:"team"`
	Closed   bool     `json:"closed,omitempty"` // reported done
}

// Member is somebody at work on a project.
type Member struct {
	Person string `json:"person"`
	Name   string `json:"name"`
	Share  string `json:"share,omitempty"` // "half of the day"; empty for all of it
	Since  string `json:"since"`           // "from the start", "since Monday, week 3"
	New    bool   `json:"new,omitempty"`   // for less than four weeks
}

// Promise is what somebody wants of you and what you said.
type Promise struct {
	ID     string `json:"id"`
	Person string `json:"person"`
	Name   string `json:"name"`
	Text   string `json:"text"`
	Due    string `json:"due"`
	State  string `json:"state"` // asked | given | declined | kept | broken | lapsed: who asked for it has left
}

// Sign is something that reached you: an answer, a silence, somebody noticing.
type Sign struct {
	Person string `json:"person,omitempty"`
	Kind   string `json:"kind"` // reply | silence | floor | mail | waiting | promise | left | joined
	Text   string `json:"text"`
	When   string `json:"when"`
	About  string `json:"about,omitempty"` // of an answer or a silence: the scene or the matter it is about
}

// Scene is a written scene that wants an answer.
type Scene struct {
	ID      string `json:"id"`
	Title   string `json:"title"`
	Setting string `json:"setting"` // desk | chat | mail | phone | meeting | hall | coffee
	Person  string `json:"person,omitempty"`
	Text    string `json:"text"`
	Public  bool   `json:"public,omitempty"` // others are listening
	Table   []Seat `json:"table,omitempty"`  // who sits there, at a meeting
}

// Said is a decision taken, its outcome not yet shown.
type Said struct {
	Text     string `json:"text"`
	Channel  string `json:"channel,omitempty"` // the way to somebody that it takes, if any
	Forecast int    `json:"forecast"`          // -1 when not asked
	Question string `json:"question,omitempty"`
}

// Told is what came of the last decision.
type Told struct {
	Choice   string   `json:"choice"` // what you did
	Text     string   `json:"text"`   // what followed
	Person   string   `json:"person,omitempty"`
	Channel  string   `json:"channel,omitempty"`
	Minutes  int      `json:"minutes"`
	Later    bool     `json:"later,omitempty"`    // the answer is still out
	Forecast int      `json:"forecast"`           // what you had said, -1 when nothing
	Came     string   `json:"came,omitempty"`     // for a marked decision: "It happened." or "It did not happen."
	Noticed  string   `json:"noticed,omitempty"`  // what you noticed meanwhile
	Overhear string   `json:"overhear,omitempty"` // who noticed
	Learned  []string `json:"learned,omitempty"`  // what you now believe of them, beyond how they seemed
	Facing   bool     `json:"facing,omitempty"`   // the person was there, though no way to them was taken: at the boss's door, in an interview
	Table    []Seat   `json:"table,omitempty"`    // who sat there, where it was a meeting; one alone is a guest
	Setting  string   `json:"setting,omitempty"`  // coffee or hall, where a free act led there; floor, where you only looked up
}

// Letter is a page that tells and asks little.
type Letter struct {
	Heading string   `json:"heading"`
	Lines   []string `json:"lines"`
	SetOff  string   `json:"set_off,omitempty"` // Friday: one thing you set going
	Passed  string   `json:"passed,omitempty"`  // Friday: one sign that passed your desk

	Partings []Parting `json:"partings,omitempty"` // who has left today, and who begins
	Review   *Review   `json:"review,omitempty"`   // Friday of a week in which more is looked back on than the week
}

// Tells reports whether what a Friday looks back on is a sign, in the same words: such as an answer that came with the end of the week.
func (l *Letter) Tells(s Sign) bool {
	return s.Text == l.Passed || strings.HasSuffix(l.SetOff, " "+s.Text)
}

// Parting is somebody who leaves or begins: a moment of its own on the page that tells it.
type Parting struct {
	Person string `json:"person"`
	Name   string `json:"name"`
	Text   string `json:"text"`
	Begins bool   `json:"begins,omitempty"` // else has left
}

// Debrief is the first after-action review. Step says what is asked now.
type Debrief struct {
	Step     string   `json:"step"`              // ending | moment | tokens | lives | crowd | twin | why | chair | split | card | done, or a section of the file
	Ending   []string `json:"ending"`            // the ending, told in your promises
	Moments  []Moment `json:"moments,omitempty"` // decisions to choose from
	Moment   string   `json:"moment,omitempty"`  // id of the one you named
	Account  string   `json:"account,omitempty"` // your own words
	Tokens   [3]int   `json:"tokens"`            // choice, people, luck
	Pivot    *Moment  `json:"pivot,omitempty"`   // the decision the lives are about
	WhyPivot string   `json:"why_pivot,omitempty"`
	Lives    []Life   `json:"lives,omitempty"` // shown so far, one at a time
	More     int      `json:"more"`            // single lives still to be shown
	Crowd    *Crowd   `json:"crowd,omitempty"`
	Caveat   string   `json:"caveat,omitempty"` // share of later decisions that were not yours
	Twin     *Twin    `json:"twin,omitempty"`
	Why      *Why     `json:"why,omitempty"`
	Chair    *Chair   `json:"chair,omitempty"`
	Split    *Split   `json:"split,omitempty"`
	Card     *Card    `json:"card,omitempty"`
	File     *File    `json:"file,omitempty"` // what stands behind it, as far as it was opened
}

// Moment is one of your decisions.
type Moment struct {
	ID       string `json:"id"`
	When     string `json:"when"`
	Text     string `json:"text"`
	Came     string `json:"came"`
	Forecast int    `json:"forecast"` // -1 when none
}

// Life is one re-run of a decision, told in a sentence made from that life.
type Life struct {
	Number   int    `json:"number"` // its luck, so that it can be found again
	Ending   string `json:"ending"` // id of the ending
	Sentence string `json:"sentence"`
	Person   string `json:"person,omitempty"` // whose face stands on the card
	Mood     string `json:"mood"`
	Yours    bool   `json:"yours,omitempty"`
}

// Crowd is all the lives together.
type Crowd struct {
	Total    int          `json:"total"`
	Columns  []CrowdGroup `json:"columns"`
	Sentence string       `json:"sentence"`
	Foreign  float64      `json:"foreign"` // share of later decisions that were not yours, 0 to 1
}

// CrowdGroup is the lives that ended alike.
type CrowdGroup struct {
	Ending string `json:"ending"`
	Label  string `json:"label"`
	Count  int    `json:"count"`
	Yours  bool   `json:"yours,omitempty"`
}
