package scenario

// Source mirrors what an author writes, before anything is resolved. Field order follows the guide. Every text is plain data.
//
// The tag `hash` tells what a change means for saved plays: "text" marks words and looks, which only the text hash covers;
// "presence" marks words of which the rules know only whether there are any; "later" marks keys that came after the first plays were
// saved, which count only where they are written; everything else is covered by the rules hash.
type Source struct {
	Format    int              `toml:"format" hash:"text"` // 1
	ID        string           `toml:"id" hash:"text"`     // lower-case words joined by hyphens
	Title     string           `toml:"title" hash:"text"`
	Weeks     int              `toml:"weeks"` // 1 to 52
	About     string           `toml:"about" hash:"text"`
	Question  string           `toml:"question" hash:"text"` // the question the scenario asks of its player
	Deadline  string           `toml:"deadline" hash:"text"` // the public deadline in words
	Brief     []string         `toml:"brief" hash:"text"`    // paragraphs of the briefing
	Office    OfficeSource     `toml:"office" hash:"text"`
	Company   CompanySource    `toml:"company" hash:"later"`
	Dates     []DateSource     `toml:"date" hash:"later"`
	Manager   ManagerSource    `toml:"manager"`
	Days      DaysSource       `toml:"days"`
	People    []PersonSource   `toml:"person"`
	Projects  []ProjectSource  `toml:"project"`
	Matters   []MatterSource   `toml:"matter"`
	Promises  []PromiseSource  `toml:"promise"`
	Variables []VariableSource `toml:"variable"`
	Yardstick YardstickSource  `toml:"yardstick"`
	Signs     []SignSource     `toml:"sign"`
	Events    []EventSource    `toml:"event"`
	Endings   []EndingSource   `toml:"ending"`
	Weeksdays []WeekSource     `toml:"week" hash:"text"` // [[week]]: Monday and Friday words
	Voices    []VoiceSource    `toml:"voice" hash:"text"`
}

// OfficeSource is the floor plan in centimetres.
type OfficeSource struct {
	Width   int          `toml:"width"`
	Height  int          `toml:"height"`
	Rooms   []RoomSource `toml:"room"`
	Windows [][4]int     `toml:"windows"` // x1 y1 x2 y2
	Doors   [][4]int     `toml:"doors"`
	Places  []SpotSource `toml:"place"`
}

// RoomSource is a walled rectangle.
type RoomSource struct {
	ID   string `toml:"id"`
	Name string `toml:"name"`
	Box  [4]int `toml:"box"` // x y w h
}

// SpotSource is a place to go to.
type SpotSource struct {
	ID   string `toml:"id"`
	Name string `toml:"name"`
	Kind string `toml:"kind"` // coffee boss plant printer board sofa
	At   [2]int `toml:"at"`
}

// ManagerSource is the player's start.
type ManagerSource struct {
	Role  string  `toml:"role" hash:"text"`
	Desk  [2]int  `toml:"desk"`
	Skill float64 `toml:"skill"`                     // technical skill, share of a full developer, 0 to 1.5
	Small float64 `toml:"small_things" hash:"later"` // what a person needs of the manager beside the matters, a week
}

// DaysSource says what fills a day: for each weekday the duties between the gaps.
type DaysSource struct {
	Gaps       []string     `toml:"gaps"`        // three clock times such as "10:30"; absent: 10:30, 13:00, 15:30
	GapMinutes int          `toml:"gap_minutes"` // how long a gap lasts [min]; absent: 45
	Duties     []DutySource `toml:"duty" hash:"text"`
}

// DutySource is a fixed appointment.
type DutySource struct {
	Name string   `toml:"name"`
	On   []string `toml:"on"` // mon tue wed thu fri
	From string   `toml:"from"`
	To   string   `toml:"to"`
}

// PersonSource is one person. Traits are a number (fixed), a range [low, high] drawn by cast, or absent (drawn freely).
type PersonSource struct {
	ID      string         `toml:"id"`
	Name    string         `toml:"name" hash:"text"`
	Role    string         `toml:"role" hash:"text"`
	Desk    [2]int         `toml:"desk"`
	Remote  string         `toml:"remote" hash:"presence"` // empty, or when and where they work: "night shift"
	Note    string         `toml:"note" hash:"text"`       // what is known of them openly
	Temper  string         `toml:"temper" hash:"text"`     // dry warm brisk shy
	Looks   LooksSource    `toml:"looks" hash:"text"`
	Traits  map[string]any `toml:"traits"` // ability sensitivity candour hearing reading at_desk trust
	Project string         `toml:"project"`
	Arrives string         `toml:"arrives" hash:"later"` // first day, such as "w3 mon"; absent: there from the start
	Leaves  string         `toml:"leaves" hash:"later"`  // day they go; absent: never
}

// LooksSource is how a person is drawn.
type LooksSource struct {
	Skin       int    `toml:"skin"` // 0 to 5
	Hair       int    `toml:"hair"` // 0 to 6
	Cut        string `toml:"cut"`
	Cloth      string `toml:"cloth"`
	Glasses    bool   `toml:"glasses"`
	HearingAid bool   `toml:"hearing_aid"`
	Beard      bool   `toml:"beard"`
}

// ProjectSource is one project. Work is in focus-hours.
type ProjectSource struct {
	ID       string   `toml:"id"`
	Name     string   `toml:"name" hash:"text"`
	Estimate float64  `toml:"estimate"` // what the plan says [focus-h]
	Work     any      `toml:"work"`     // what it takes: factor on the estimate, number or [low, high]
	Done     float64  `toml:"done"`     // share done at the start, 0 to 1
	Due      string   `toml:"due"`      // "w3 thu"
	Who      []string `toml:"who"`
	Size     string   `toml:"size" hash:"later"` // absent, or small, medium, large: run in full, with newcomers, hidden rework and forecasts
}

// MatterSource is something that can lie on the desk.
type MatterSource struct {
	ID       string   `toml:"id"`
	Title    string   `toml:"title" hash:"text"`
	Line     string   `toml:"line" hash:"text"`
	Person   string   `toml:"person"`               // who brings it
	Project  string   `toml:"project"`              // whose progress waits for it
	Unclear  float64  `toml:"unclear"`              // equivocality E, 0 (a fact) to 1 (meaning itself is open)
	Concern  any      `toml:"concern"`              // weight of what stands behind the question, 0 to 1; number or [low, high] drawn by cast
	Behind   string   `toml:"behind" hash:"text"`   // what stands behind it, in words; told only when it is opened
	Blocks   float64  `toml:"blocks"`               // share of the owner's output that waits while open, 0 to 1
	Open     bool     `toml:"open"`                 // on the desk from the first day
	Thread   bool     `toml:"thread"`               // grows by itself in the inbox
	Copied   int      `toml:"copied"`               // people in copy
	Messages []string `toml:"messages" hash:"text"` // lines of its thread
}

// PromiseSource is what a named person wants of the player.
type PromiseSource struct {
	ID     string  `toml:"id"`
	Person string  `toml:"person"`
	Text   string  `toml:"text" hash:"text"`
	Due    string  `toml:"due"`
	Kept   string  `toml:"kept"`             // condition, looked at on the due day at close
	Broken string  `toml:"broken"`           // condition that breaks it at once; may be empty
	Told   string  `toml:"told" hash:"text"` // what the person says when it was kept
	Hurt   string  `toml:"hurt" hash:"text"` // what the person says when it was broken
	Weight float64 `toml:"weight"`           // against the other promises; 0 means 1
}

// VariableSource is an author's own number or truth.
type VariableSource struct {
	ID    string  `toml:"id"`
	Start float64 `toml:"start"`
	Truth bool    `toml:"truth"`
}

// YardstickSource is one positive figure for certificates; play never shows it.
type YardstickSource struct {
	Value string `toml:"value"` // expression over truth
}

// SignSource is something to be seen on the floor at a gap.
type SignSource struct {
	ID     string  `toml:"id"`
	Person string  `toml:"person"`
	When   string  `toml:"when"`
	Chance float64 `toml:"chance"` // a day, while the condition holds; 0 means 1
	Means  bool    `toml:"means"`  // whether it points at something
	Text   string  `toml:"text" hash:"text"`
	Under  string  `toml:"under" hash:"text"` // short sign under the name for the rest of the day
	Every  int     `toml:"every"`             // at most once in so many days; 0 means once
}

// EventSource is a scene or a happening.
type EventSource struct {
	ID      string         `toml:"id"`
	Title   string         `toml:"title" hash:"text"`
	Anchor  bool           `toml:"anchor"`
	Heavy   bool           `toml:"heavy"`
	From    string         `toml:"from"`                // earliest day
	By      string         `toml:"by"`                  // latest day; anchors must have one
	When    string         `toml:"when"`                // condition
	Chance  float64        `toml:"chance"`              // a gap, once the condition holds; 0 means 1
	Unless  string         `toml:"unless"`              // makes an anchor unnecessary
	Opens   string         `toml:"opens"`               // matter put on the desk
	Person  string         `toml:"person"`              // who it is with
	Setting string         `toml:"scene" hash:"text"`   // desk chat mail phone meeting hall coffee
	Public  bool           `toml:"public"`              // others listen
	Does    []string       `toml:"does"`                // effects when it comes up
	Text    string         `toml:"text" hash:"text"`    // default opening
	Machine string         `toml:"machine" hash:"text"` // id of the choice a machine would take; for the certificate
	Warm    string         `toml:"warm" hash:"text"`    // id of the choice that is warm; for the certificate
	Openers []OpenerSource `toml:"opener"`
	Choices []ChoiceSource `toml:"choice"`
}

// OpenerSource is another way a scene begins, because of what went before. The first whose condition holds is taken.
type OpenerSource struct {
	When string `toml:"when"`
	Text string `toml:"text" hash:"text"`
}

// ChoiceSource is one answer to a scene: an act of the model with words for each way it can turn out.
type ChoiceSource struct {
	ID       string                   `toml:"id"`
	Text     string                   `toml:"text" hash:"text"`
	When     string                   `toml:"when"` // condition over what the manager could know
	Act      map[string]any           `toml:"act"`
	Minutes  int                      `toml:"minutes"` // 0 means what the channel costs
	Forecast string                   `toml:"forecast" hash:"presence"`
	Hoped    []string                 `toml:"hoped"` // outcomes that count as success of the forecast
	Does     []string                 `toml:"does"`  // effects whatever comes
	Outcomes map[string]OutcomeSource `toml:"outcome"`
}

// OutcomeSource is the words and direct effects of one way it can turn out.
type OutcomeSource struct {
	Text string   `toml:"text" hash:"text"`
	Does []string `toml:"does"`
	Sign string   `toml:"sign" hash:"text"` // what Friday may quote
}

// EndingSource is one way the whole thing can end; the first whose condition holds is taken.
type EndingSource struct {
	ID       string `toml:"id"`
	When     string `toml:"when"`
	Label    string `toml:"label" hash:"text"`    // short, for the crowd
	Text     string `toml:"text" hash:"text"`     // for the player
	Sentence string `toml:"sentence" hash:"text"` // for a single life
	Person   string `toml:"person" hash:"text"`   // whose face stands on the card
}

// WeekSource is Monday's and Friday's words of one week.
type WeekSource struct {
	Week   int      `toml:"week"`
	Monday []string `toml:"monday"`
	Friday []string `toml:"friday"`
}

// VoiceSource adds lines to the voice library for this scenario.
type VoiceSource struct {
	Act     string   `toml:"act"`
	Outcome string   `toml:"outcome"`
	Temper  string   `toml:"temper"`
	Person  string   `toml:"person"`
	Lines   []string `toml:"lines"`
}
