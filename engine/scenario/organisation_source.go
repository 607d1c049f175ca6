package scenario

// OpeningSource is a post that may be filled.
type OpeningSource struct {
	ID       string   `toml:"id"`
	Aliases  []string `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name     string   `toml:"name" hash:"text"`
	Place    string   `toml:"place"`    // the vacant [[person]] that whoever is hired becomes
	Approved bool     `toml:"approved"` // permission to fill it is there from the start; absent: no, until an effect approves it
	Open     bool     `toml:"open"`     // and it is advertised already; absent: no
	Pay      float64  `toml:"pay"`      // against the market, z, -3 to 3; absent: the market
	Room     float64  `toml:"room"`     // how far a second offer can go beyond it, z, 0 to 3; absent: nowhere
}

// CandidateSource is somebody who may apply. Traits are z among applicants, -3 to 3: a number (fixed), a range [low, high] drawn by cast, or
// absent (drawn from the population).
type CandidateSource struct {
	ID      string      `toml:"id"`
	Aliases []string    `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name    string      `toml:"name" hash:"text"`
	Role    string      `toml:"role" hash:"text"` // what they do now
	Note    string      `toml:"note" hash:"text"` // what the file says
	Temper  string      `toml:"temper" hash:"text"`
	Looks   LooksSource `toml:"looks" hash:"text"`
	Opening string      `toml:"opening"`
	Inside  string      `toml:"inside"`  // a person of the team: ability and interest are theirs, and they apply only when asked; absent: from outside
	Applies any         `toml:"applies"` // chance that they apply at all, drawn by cast, 0 to 1; absent: 1

	// ability (shows as output), interest (in the kind of work; shows as output and staying), fit (with the people of the team; shows as
	// leaving, never as output), shine (self-presentation; shows in a talk and nowhere else), market (what others would pay).
	Traits map[string]any `toml:"traits"`
}

// SystemSource is a system on the map of the business of IT.
type SystemSource struct {
	ID      string   `toml:"id"`
	Aliases []string `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name    string   `toml:"name" hash:"text"`
	Note    string   `toml:"note" hash:"text"` // what can be seen of it where it is used
	Owner   string   `toml:"owner"`            // a person of the team or a stakeholder; absent: nobody
	Project string   `toml:"project"`          // the project that works on it; absent: none
	Known   bool     `toml:"known"`            // the manager knows from the start that it exists; absent: no
	Knows   []string `toml:"knows"`            // people of the team who know it besides its owner
	Drift   any      `toml:"drift"`            // chance that it changes in a week, 0 to 1; absent: the ordinary one
}

// ProcessSource is a process of the business: a place on the map that runs on systems.
type ProcessSource struct {
	ID      string   `toml:"id"`
	Aliases []string `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name    string   `toml:"name" hash:"text"`
	Note    string   `toml:"note" hash:"text"`
	Owner   string   `toml:"owner"`
	Uses    []string `toml:"uses"` // systems it cannot do without: one dependency each
	Known   bool     `toml:"known"`
	Knows   []string `toml:"knows"`
	Costs   float64  `toml:"costs"` // what it takes to mend where one of them breaks it [focus-h]; absent: the ordinary
}

// FlowSource is what one place on the map needs of another.
type FlowSource struct {
	Name   string   `toml:"name" hash:"text"` // what flows: "the nightly totals"
	Text   string   `toml:"text" hash:"text"` // what is told when it breaks something
	From   string   `toml:"from"`
	To     string   `toml:"to"`
	Night  bool     `toml:"night"`  // runs while nobody looks; absent: by day
	Costs  float64  `toml:"costs"`  // what it takes to mend [focus-h]; absent: the ordinary
	Knows  []string `toml:"knows"`  // people of the team who know of it; by day the owners of both ends know too
	Matter string   `toml:"matter"` // comes up on the desk when it breaks something
}

// MachineSource is a server or a service that can be acted on.
type MachineSource struct {
	ID      string   `toml:"id"`
	Aliases []string `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name    string   `toml:"name" hash:"text"`
	Base    any      `toml:"base"`    // load it goes back to by itself, share of capacity, 0 to 1: number or [low, high]; absent: 0.2 to 0.5
	Flawed  any      `toml:"flawed"`  // chance of a known flaw at the start, drawn by cast, 0 to 1: number or [low, high]; absent: none
	Project string   `toml:"project"` // whose people wait while it is down; absent: nobody
	Blocks  float64  `toml:"blocks"`  // and the share of their output that waits, 0 to 1
}
