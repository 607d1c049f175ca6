package scenario

import "strings"

// Source mirrors what an author writes, before anything is resolved. Field order follows the guide. Every text is plain data.
//
// The tag `hash` tells what a change means for saved plays: "text" marks words and looks, which only the text hash covers; "presence" marks words of
// which the rules know only whether there are any; "later" marks keys that came after the first plays were saved, which count only where they are
// written ("text,later": so do words); "counts" marks lists of words of which the rules know only how many there are; everything else is covered by
// the rules hash, but for "none", which marks what tests and the debrief alone look at. The tag `box` is the longest text its place on the screen has
// room for, in characters, where that is less than MaxText. The tag `counts` marks texts in which counts are filled in, and says what those may look
// at: what can be seen, or the truth too.
type Source struct {
	Format    int              `toml:"format" hash:"text"`                 // 1
	ID        string           `toml:"id" hash:"text"`                     // lower-case words joined by hyphens
	Title     string           `toml:"title" hash:"text" box:"60"`         // as it stands on the door
	Licence   string           `toml:"licence" hash:"text,later" box:"60"` // what others may do with it: an SPDX name such as CC-BY-4.0; packages need one
	Language  string           `toml:"language" hash:"text,later"`         // the one it is written in, as a tag such as de or pt-BR; absent: en
	Weeks     int              `toml:"weeks"`                              // 1 to 52
	About     string           `toml:"about" hash:"text" box:"200"`        // one sentence for whoever chooses
	Question  string           `toml:"question" hash:"text" box:"120"`     // the question the scenario asks of its player
	Deadline  string           `toml:"deadline" hash:"text" box:"160"`     // the public deadline in words
	Brief     []string         `toml:"brief" hash:"text"`                  // paragraphs of the briefing
	Office    OfficeSource     `toml:"office" hash:"text"`
	Company   CompanySource    `toml:"company" hash:"later"`
	Dates     []DateSource     `toml:"date" hash:"later"`
	Self      SelfSource       `toml:"self" hash:"later"`
	Advisers  []AdviserSource  `toml:"adviser" hash:"later"`
	Manager   ManagerSource    `toml:"manager"`
	Carry     CarrySource      `toml:"carry" hash:"later"`
	Model     ModelSource      `toml:"model" hash:"later"`
	Days      DaysSource       `toml:"days"`
	People    []PersonSource   `toml:"person"`
	Projects  []ProjectSource  `toml:"project"`
	Matters   []MatterSource   `toml:"matter"`
	Goals     []GoalSource     `toml:"goal" hash:"later"`
	Promises  []PromiseSource  `toml:"promise"`
	Variables []VariableSource `toml:"variable"`
	Yardstick YardstickSource  `toml:"yardstick"`
	Signs     []SignSource     `toml:"sign"`
	Fragments []FragmentSource `toml:"fragment" hash:"none"`
	Uses      []UseSource      `toml:"use" hash:"none"`
	Events    []EventSource    `toml:"event"`
	Endings   []EndingSource   `toml:"ending"`
	Weeksdays []WeekSource     `toml:"week" hash:"text"` // [[week]]: Monday and Friday words
	Voices    []VoiceSource    `toml:"voice" hash:"text"`

	Openings   []OpeningSource   `toml:"opening" hash:"later"`
	Candidates []CandidateSource `toml:"candidate" hash:"later"`
	Systems    []SystemSource    `toml:"system" hash:"later"`
	Processes  []ProcessSource   `toml:"process" hash:"later"`
	Flows      []FlowSource      `toml:"flow" hash:"later"`
	Machines   []MachineSource   `toml:"machine" hash:"later"`

	Stakeholders []StakeholderSource `toml:"stakeholder" hash:"later"`
	Proposals    []ProposalSource    `toml:"proposal" hash:"later"`
	Requests     []RequestSource     `toml:"request" hash:"later"`
	Questions    []QuestionSource    `toml:"inquiry" hash:"later"`

	Conditions []ConditionSource `toml:"condition" hash:"later"`

	Mirror MirrorSource  `toml:"mirror" hash:"later"`
	Habits []HabitSource `toml:"habit" hash:"text,later"`

	Lessons []LessonSource `toml:"lesson" hash:"text,later"`

	Workshop WorkshopSource `toml:"workshop" hash:"text,later"`
	Tempo    TempoSource    `toml:"tempo" hash:"text,later"`

	Tests []TestSource `toml:"test" hash:"none"`
}

// OfficeSource is the floor plan in centimetres.
type OfficeSource struct {
	Width   int          `toml:"width"`  // [cm]
	Height  int          `toml:"height"` // [cm]
	Rooms   []RoomSource `toml:"room"`
	Windows [][4]int     `toml:"windows"` // x1 y1 x2 y2
	Doors   [][4]int     `toml:"doors"`   // x1 y1 x2 y2
	Places  []SpotSource `toml:"place"`
}

// RoomSource is a walled rectangle.
type RoomSource struct {
	ID   string `toml:"id"`
	Name string `toml:"name" box:"30"`
	Box  [4]int `toml:"box"` // x y w h
}

// SpotSource is a place to go to.
type SpotSource struct {
	ID   string `toml:"id"`
	Name string `toml:"name" box:"60"`
	Kind string `toml:"kind"` // coffee boss plant printer board sofa
	At   [2]int `toml:"at"`   // x y [cm]
}

// ManagerSource is the player's start.
type ManagerSource struct {
	Role  string  `toml:"role" hash:"text" box:"60"` // what it says on the player's door
	Desk  [2]int  `toml:"desk"`                      // x y [cm]
	Skill float64 `toml:"skill"`                     // technical skill, share of a full developer, 0 to 1.5
	Small float64 `toml:"small_things" hash:"later"` // what a person needs of the manager beside the matters [1/wk], 0 to 20; absent: nothing
	Hands float64 `toml:"hands" hash:"later"`        // share of working days kept for own technical work at the start, 0 to 0.8; absent: none
}

// ModelSource says which sub-models of people run. Absent: none, the ordinary day alone (moods, strain, trust, matters, progress). What is not
// used neither runs nor has a state. Projects run in full, with newcomers, hidden rework and forecasts, where one has a size.
type ModelSource struct {
	// Uses is "all", or a list of: needs (three needs and motivation), goals (accepted or not), alignment (what people work toward against what
	// is wanted), turnover (people can leave), hours (long hours and strain in full), justice (of decisions; trust by the week), feedback
	// (feedback and one-to-ones), team (conflict, shared and concentrated knowledge), leverage (expectation and interest in the work), reading
	// (looks at work, rating, intention and interest), refill (a post that was left is filled again 6 to 14 weeks later by a stranger, under the
	// same id and name: for experiments, not for stories, so that "all" leaves it out).
	Uses any        `toml:"uses"`
	Cash float64    `toml:"cash"` // salience of a cash incentive on output, 0 to 1; absent: none
	Asks AsksSource `toml:"asks"` // [model.asks]: the work's own matters
}

// AsksSource lets the work itself fill matters again that are settled or given up, for scenarios that run without a story. Absent: never.
type AsksSource struct {
	PerDay    float64 `toml:"per_day"`   // chance a working day that a vacant matter is filled again, 0 to 1; 0 never
	Concerned float64 `toml:"concerned"` // share of those with something unsaid behind them, 0 to 1; absent: none
	Concern   any     `toml:"concern"`   // and its weight, 0 to 1: number or [low, high]; absent: [0.2, 0.9]
	Blocks    any     `toml:"blocks"`    // share of the owner's output that waits, 0 to 1: number or [low, high]; absent: nothing
	Lasts     int     `toml:"lasts"`     // working days until what stays unsaid is given up, 1 to 260; absent: 20
}

// DaysSource says what fills a day: for each weekday the duties between the gaps.
type DaysSource struct {
	Gaps       []string     `toml:"gaps"`        // three clock times such as "10:30"; absent: 10:30, 13:00, 15:30
	GapMinutes int          `toml:"gap_minutes"` // how long a gap lasts [min]; absent: 45
	Duties     []DutySource `toml:"duty" hash:"text"`
}

// DutySource is a fixed appointment.
type DutySource struct {
	Name string   `toml:"name" box:"60"`
	On   []string `toml:"on"`   // mon tue wed thu fri
	From string   `toml:"from"` // a clock time
	To   string   `toml:"to"`   // a clock time
}

// PersonSource is one person. Traits are a number (fixed), a range [low, high] drawn by cast, or absent (drawn from the population, unless
// another default is named). Those in z have a population mean of 0 and an SD of 1 and go from -3 to 3.
type PersonSource struct {
	ID      string      `toml:"id"`
	Aliases []string    `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name    string      `toml:"name" hash:"text" box:"40"`
	Role    string      `toml:"role" hash:"text" box:"60"`
	Desk    [2]int      `toml:"desk"`                       // [cm]
	Remote  string      `toml:"remote" hash:"presence"`     // empty, or when and where they work: "night shift"; they never sit at a desk here, on no day
	Note    string      `toml:"note" hash:"text" box:"300"` // what is known of them openly
	Temper  string      `toml:"temper" hash:"text"`         // dry warm brisk shy
	Looks   LooksSource `toml:"looks" hash:"text"`

	// Traits that always count: ability (log output, -1.5 to 1.5), sensitivity (to bad events, 0.1 to 5, 1 ordinary), candour (z), hearing,
	// reading (shares of speech and of writing that arrive, 0 to 1; absent: 1; who is declared to hear less than 0.3 is never telephoned), at_desk (chance of being there, 0 to 1; absent: 0.8), trust (in
	// the manager, 0 to 1; absent: 0.45 to 0.55), strain (at the start, z, -2 to 4).
	//
	// Those that count where [model] uses what reads them: need_for_clarity, writing_preference, autonomy_preference, growth_need, self_image, embeddedness, market_value,
	// restlessness, care, liking (all z), response (slope of the manager's acts, -1 to 3, 1 ordinary), circle (0 to 1: people whose circles lie
	// near each other are close), autonomy, competence, relatedness (own levels of the needs, z), motivation (at the start, z; absent: what
	// the needs support), angle (away from what is wanted, at the start [deg], 0 to 90), extra_hours (a week beyond the contract as a habit
	// [h], 0 to 40; absent: 0).
	Traits    map[string]any `toml:"traits"`
	Interests map[string]any `toml:"interests" hash:"later"` // in each kind of work, z: development maintenance operations analysis support
	Project   string         `toml:"project"`                // the one they work on, or the main one of their parts
	Parts     []PartSource   `toml:"part" hash:"later"`      // [[person.part]]: several projects at once, or what is known of them
	Arrives   string         `toml:"arrives" hash:"later"`   // first day, such as "w3 mon"; absent: there from the start
	Recruited bool           `toml:"recruited" hash:"later"` // arrives is the day hiring is decided: they come 6 to 14 weeks after it
	Leaves    string         `toml:"leaves" hash:"later"`    // day they go; absent: never, unless they resign
	Vacant    bool           `toml:"vacant" hash:"later"`    // nobody yet: a place that whoever is hired for an [[opening]] takes
}

// PartSource is a person's part in one project. Several need projects that run in full.
type PartSource struct {
	Project string  `toml:"project"`
	Share   float64 `toml:"share"` // of their working time, above 0 to 1; absent: what the other parts leave, in equal shares
	Known   any     `toml:"known"` // weeks spent in it before the first day [wk], 0 to 1000; absent: all there is to know, or none for who comes later
	Knows   any     `toml:"knows"` // share of what there is to know of it, 0 to 1, as the team counts it: number or [low, high]; absent: drawn
}

// LooksSource is how a person is drawn.
type LooksSource struct {
	Skin       int    `toml:"skin"`  // 0 to 5
	Hair       int    `toml:"hair"`  // 0 to 6
	Cut        string `toml:"cut"`   // short, crop, long, bun, curl, side, scarf, bald, bob or locs
	Cloth      string `toml:"cloth"` // clay, ochre, sage, plum, ink or dusk
	Glasses    bool   `toml:"glasses"`
	HearingAid bool   `toml:"hearing_aid"`
	Beard      bool   `toml:"beard"`
}

// ProjectSource is one project. Work is in focus-hours.
type ProjectSource struct {
	ID       string   `toml:"id"`
	Aliases  []string `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name     string   `toml:"name" hash:"text" box:"40"`
	Estimate float64  `toml:"estimate"`              // what the plan says [focus-h]
	Work     any      `toml:"work"`                  // what it takes: factor on the estimate, number or [low, high]
	Done     float64  `toml:"done"`                  // share done at the start, 0 to 1
	Due      string   `toml:"due"`                   // "w3 thu"
	Who      []string `toml:"who"`                   // people who work on it
	Size     string   `toml:"size" hash:"later"`     // absent, or small, medium, large: run in full, with newcomers, hidden rework and forecasts
	Kind     string   `toml:"kind" hash:"later"`     // development (where absent), maintenance, operations, analysis or support: what interests are about
	Parallel float64  `toml:"parallel" hash:"later"` // share that can be used of what people do who are more than were there on the first day (vacant places that may be filled from then on count), above 0 to 1; absent: 0.8; needs a size
}

// MatterSource is something that can lie on the desk.
type MatterSource struct {
	ID       string   `toml:"id"`
	Aliases  []string `toml:"aliases" hash:"text"`        // ids it had before, by which saved plays know it
	Title    string   `toml:"title" hash:"text" box:"60"` // as it stands on the slip
	Line     string   `toml:"line" hash:"text" box:"120"` // a line about it for the list
	Person   string   `toml:"person"`                     // who brings it
	Project  string   `toml:"project"`                    // whose progress waits for it
	Unclear  float64  `toml:"unclear"`                    // equivocality E, 0 (a fact) to 1 (meaning itself is open)
	Concern  any      `toml:"concern"`                    // weight of what stands behind the question, 0 to 1, below 0.15 nothing to be said: number or [low, high] drawn by cast; absent: nothing
	Behind   string   `toml:"behind" hash:"text"`         // what stands behind it, in words; told only when it is opened
	Blocks   float64  `toml:"blocks"`                     // share of the owner's output that waits while open, 0 to 1
	Open     bool     `toml:"open"`                       // on the desk from the first day
	Thread   bool     `toml:"thread"`                     // grows by itself in the inbox
	Copied   int      `toml:"copied"`                     // people in copy
	Messages []string `toml:"messages" hash:"text"`       // lines of its thread; where it is none, what its owner asks again while something stands behind it
}

// PromiseSource is what a named person wants of the player.
type PromiseSource struct {
	ID      string   `toml:"id"`
	Aliases []string `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Person  string   `toml:"person"`
	Text    string   `toml:"text" hash:"text" box:"240"` // what the player reads behind their name, such as what they say
	Due     string   `toml:"due"`
	Kept    string   `toml:"kept"`                       // condition, looked at on the due day at close; absent: it is kept unless broken
	Broken  string   `toml:"broken"`                     // condition that breaks it at once; may be empty
	Told    string   `toml:"told" hash:"text" box:"240"` // what the person says when it was kept
	Hurt    string   `toml:"hurt" hash:"text" box:"240"` // what the person says when it was broken
	Weight  float64  `toml:"weight"`                     // against the other promises; 0 means 1
}

// VariableSource is an author's own number or truth.
type VariableSource struct {
	ID    string  `toml:"id"`
	Start float64 `toml:"start"`              // what it begins with; absent: 0
	Truth bool    `toml:"truth"`              // it is true or false, and begins false; absent: a number
	Carry string  `toml:"carry" hash:"later"` // what it begins with where an earlier scenario was played, such as "left two-strides ana"
}

// YardstickSource is one positive figure for certificates; play never shows it.
type YardstickSource struct {
	Value    string       `toml:"value"`                // expression over truth
	Succeeds float64      `toml:"succeeds" hash:"none"` // a play that comes to this or more has gone well; absent: nothing is said of styles
	Shares   SharesSource `toml:"shares" hash:"none"`   // [yardstick.shares]: bands for what was decided, people, both and luck
}

// SignSource is something to be seen on the floor at a gap.
type SignSource struct {
	ID     string  `toml:"id"`
	Person string  `toml:"person"`
	When   string  `toml:"when"`
	Chance float64 `toml:"chance"` // a day, while the condition holds; 0 means 1
	Means  bool    `toml:"means"`  // whether it points at something
	Text   string  `toml:"text" hash:"text"`
	Under  string  `toml:"under" hash:"text" box:"40"` // short sign under the name for the rest of the day
	Every  int     `toml:"every"`                      // at most once in so many days; 0 means once
}

// EventSource is a scene or a happening.
type EventSource struct {
	ID      string         `toml:"id"`
	Aliases []string       `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Title   string         `toml:"title" hash:"text" box:"60"`
	Anchor  bool           `toml:"anchor"`                         // everybody meets it, on its latest day at the latest
	Heavy   bool           `toml:"heavy"`                          // a hard scene: two of them never come close together
	From    string         `toml:"from"`                           // earliest day
	By      string         `toml:"by"`                             // latest day; anchors must have one
	When    string         `toml:"when"`                           // condition; an anchor comes up on its latest day whatever it says
	Chance  float64        `toml:"chance"`                         // a gap, once the condition holds; absent: 1; of no use on an anchor
	Unless  string         `toml:"unless"`                         // makes an anchor unnecessary
	Opens   string         `toml:"opens"`                          // matter put on the desk
	Person  string         `toml:"person"`                         // who it is with
	Setting string         `toml:"scene"`                          // where it comes up: meeting, hall or coffee (whoever it is with is seen as in a talk), desk (in passing), chat, mail or phone (not seen)
	Public  bool           `toml:"public"`                         // others listen
	Does    []string       `toml:"does"`                           // effects when it comes up
	Text    string         `toml:"text" hash:"text" counts:"seen"` // default opening; may show counts
	Machine string         `toml:"machine" hash:"text"`            // id of the choice a machine would take; for the certificate
	Warm    string         `toml:"warm" hash:"text"`               // id of the choice that is warm; for the certificate
	Openers []OpenerSource `toml:"opener"`
	Choices []ChoiceSource `toml:"choice"`
	Uses    []UseSource    `toml:"use" hash:"none"` // choices and openings of fragments
}

// OpenerSource is another way a scene begins, because of what went before. The first whose condition holds is taken.
type OpenerSource struct {
	When string `toml:"when"`                           // condition under which the scene begins so
	Text string `toml:"text" hash:"text" counts:"seen"` // what the player reads; may show counts
}

// ChoiceSource is one answer to a scene: an act of the model with words for each way it can turn out.
type ChoiceSource struct {
	ID       string                   `toml:"id"`
	Aliases  []string                 `toml:"aliases" hash:"text"`                // ids it had before, by which saved plays know it
	Text     string                   `toml:"text" hash:"text" box:"120"`         // what the player reads before choosing
	When     string                   `toml:"when"`                               // condition over what the manager could know
	Act      map[string]any           `toml:"act"`                                // what is done: see Acts
	Minutes  int                      `toml:"minutes"`                            // 0 means what the channel costs
	Forecast string                   `toml:"forecast" hash:"presence" box:"120"` // asks the player how likely it is to go well
	Hoped    []string                 `toml:"hoped"`                              // outcomes that count as success of the forecast
	HopedIf  string                   `toml:"hoped_if"`                           // or a condition that counts as it, judged when the play is over
	Does     []string                 `toml:"does"`                               // effects whatever comes
	Outcomes map[string]OutcomeSource `toml:"outcome"`
	Uses     []UseSource              `toml:"use" hash:"none"` // outcomes of fragments
}

// OutcomeSource is the words and direct effects of one way it can turn out.
type OutcomeSource struct {
	Text string   `toml:"text" hash:"text" counts:"seen"` // what the player reads; may show counts
	Does []string `toml:"does"`
	Sign string   `toml:"sign" hash:"text" box:"120"` // what Friday may quote
}

// EndingSource is one way the whole thing can end; the first whose condition holds is taken.
type EndingSource struct {
	ID       string `toml:"id"`
	When     string `toml:"when"`
	Label    string `toml:"label" hash:"text" box:"40"`      // short, for the crowd; absent: its id
	Text     string `toml:"text" hash:"text" counts:"truth"` // for the player; may show counts
	Sentence string `toml:"sentence" hash:"text" box:"160"`  // for a single life; absent: its label
	Person   string `toml:"person" hash:"text"`              // whose face stands on the card
	Severe   bool   `toml:"severe" hash:"none"`              // bad enough that there must have been a sign to be seen
}

// Name is what an ending is called among others: its label, or the words of its id where it has none.
func (e *EndingSource) Name() string {
	if e.Label != "" {
		return e.Label
	}
	return strings.ReplaceAll(e.ID, "-", " ")
}

// WeekSource is Monday's and Friday's words of one week.
type WeekSource struct {
	Week   int      `toml:"week"`                 // from 1
	Monday []string `toml:"monday" counts:"seen"` // what is told as the week opens; may show counts
	Friday []string `toml:"friday" counts:"seen"` // and as it is looked back on; may show counts
	Review []string `toml:"review" counts:"seen"` // this Friday looks back on everything since the last review: what is said to it; may show counts
}

// VoiceSource adds lines to the voice library for this scenario.
type VoiceSource struct {
	Act     string   `toml:"act"`     // the verb of the act they are about
	Outcome string   `toml:"outcome"` // how it turned out
	Temper  string   `toml:"temper"`  // whose temper is so; absent: anybody's
	Person  string   `toml:"person"`
	Lines   []string `toml:"lines"` // one of them is said, and none again soon; {name} stands for who it is about
}
