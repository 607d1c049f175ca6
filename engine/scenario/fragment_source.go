package scenario

// FragmentSource is something written once and used several times. Below it stands what a use puts in its own place: any tables of the file in
// double brackets, such as `[[fragment.event]]` and `[[fragment.matter]]`; or choices and openings, `[[fragment.choice]]` and `[[fragment.opener]]`,
// for use inside an event; or outcomes, `[fragment.outcome.NAME]`, for use inside a choice. It may use other fragments: `[[fragment.use]]`. In its
// texts, ids, conditions and effects `<who>` stands for what a use gives for the parameter `who`, and `<who.name>` for the name, or another text, of
// the person, project or matter that is given.
type FragmentSource struct {
	ID         string            `toml:"id"`
	Parameters []ParameterSource `toml:"parameter"` // what a use gives: `[[fragment.parameter]]`
}

// ParameterSource is one thing that a use of a fragment gives.
type ParameterSource struct {
	ID     string  `toml:"id"`     // written in brackets it stands for what is given: `<who>`
	Type   string  `toml:"type"`   // number, text, truth, day, id (a part of ids), way, outcome; or the id of a person, project, matter, goal, promise, event, choice (as EVENT.CHOICE), variable, condition, date, adviser, opening, candidate, system, process, machine, stakeholder, proposal, request or inquiry
	Low    float64 `toml:"low"`    // of a number: the least; absent: no bound
	High   float64 `toml:"high"`   // and the most
	Absent any     `toml:"absent"` // what it is where a use gives nothing; without it every use has to give one
}

// UseSource puts the tables of a fragment where it stands: `[[use]]` at the top of the file, `[[event.use]]` inside an event, `[[event.choice.use]]`
// inside a choice. An outcome that a choice writes itself goes before that of the fragment.
type UseSource struct {
	Fragment string         `toml:"fragment"` // id of a fragment
	With     map[string]any `toml:"with"`     // what it gives for each parameter: { who = "ana", odds = 0.5 }
	Was      map[string]any `toml:"was"`      // ids it gave before, by which saved plays know what it makes: { who = "anna" }; rename writes it
}
