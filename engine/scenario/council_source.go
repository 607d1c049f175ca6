package scenario

// StakeholderSource is somebody whose support counts.
type StakeholderSource struct {
	ID        string      `toml:"id"`
	Aliases   []string    `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name      string      `toml:"name" hash:"text"`          // absent where person is given: theirs
	Role      string      `toml:"role" hash:"text"`
	Note      string      `toml:"note" hash:"text"` // what is known of them openly
	Temper    string      `toml:"temper" hash:"text"`
	Looks     LooksSource `toml:"looks" hash:"text"`       // as they are drawn at a table; absent: chosen by their name, or those of the person
	Person    string      `toml:"person"`                  // the same as somebody of the team; absent: somebody outside of it
	Remote    string      `toml:"remote" hash:"presence"`  // where they are when not in this house
	Influence any         `toml:"influence"`               // weight in what is decided, beside the chart, 0 to 5: number or [low, high]; absent: 1
	Trust     any         `toml:"trust"`                   // starting trust in the manager, 0 to 1: number or [low, high]; absent: 0.45 to 0.55
	Respects  []string    `toml:"respects"`                // stakeholders whose no counts double with them
	Interests []string    `toml:"interests" hash:"counts"` // what they care about privately, in words; told only when they tell
}

// ProposalSource is something that stakeholders decide about.
type ProposalSource struct {
	ID      string         `toml:"id"`
	Aliases []string       `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Title   string         `toml:"title" hash:"text"`
	Text    string         `toml:"text" hash:"text"` // what it says
	Says    []string       `toml:"says"`             // stakeholders who have a say; absent: all of them
	Loses   map[string]any `toml:"loses"`            // what each would lose by it, 0 to 1: number or [low, high]; absent: nothing
	Matter  string         `toml:"matter"`           // the matter it belongs to
	Project string         `toml:"project"`          // the project it is about: help and resistance reach it
	Hours   float64        `toml:"hours"`            // research there is from the start [h]
	Decides string         `toml:"decides"`          // day of the decision meeting; absent: whenever the manager calls it
	Weeks   float64        `toml:"weeks"`            // what carrying it out takes with everybody's ordinary help [wk]; absent: 4
}

// RequestSource is something that can be asked for.
type RequestSource struct {
	ID      string   `toml:"id"`
	Aliases []string `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Name    string   `toml:"name" hash:"text"`          // "the second post"
	Text    string   `toml:"text" hash:"text"`          // what it is for
	Need    string   `toml:"need"`                      // post, tool or training
	Cost    float64  `toml:"cost"`                      // a year, in the unit of [company] authority
	Serves  []string `toml:"serves"`                    // which of the boss's priorities it serves
	Loss    bool     `toml:"loss"`                      // something is truly lost without it; its text has to say so, since no sheet does
	Needs   []string `toml:"needs"`                     // questions that must have been asked before
	Case    string   `toml:"case"`                      // the proposal whose research is its business case
	Opening string   `toml:"opening"`                   // the post that it gives permission to fill
	Pays    any      `toml:"pays"`                      // chance that it brings what is honestly said of it, 0 to 1: number or [low, high]; absent: 0.7
	Weeks   int      `toml:"weeks"`                     // until that shows [wk]; absent: 8
	Came    string   `toml:"came" hash:"text"`          // what is said when it did
	Failed  string   `toml:"failed" hash:"text"`
}

// QuestionSource is a managerial question.
type QuestionSource struct {
	ID      string   `toml:"id"`
	Aliases []string `toml:"aliases" hash:"text,later"` // ids it had before, by which saved plays know it
	Ask     string   `toml:"ask" hash:"text"`           // as it is asked: "How is a post asked for here?"
	Name    string   `toml:"name" hash:"text"`          // as one does not know it: "how a post is asked for here"
	Answer  string   `toml:"answer" hash:"text"`        // what is told
	Tells   string   `toml:"tells"`                     // what it makes known: windows, authority, priorities, influence or hiring; absent: its answer alone
	Boss    bool     `toml:"boss"`                      // the boss can answer it
	Knows   []string `toml:"knows"`                     // people who can
	Opens   string   `toml:"opens"`                     // a matter that the answer brings up
}

// PrioritySource is something a boss can be after.
type PrioritySource struct {
	ID   string `toml:"id"`
	Name string `toml:"name" hash:"text"`
}
