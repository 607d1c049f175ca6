package declog

// Kind tells what an entry is.
type Kind string

// The kinds of entry. Only an act changes a state; replay passes over all others.
const (
	KindAct  Kind = "act"  // a decision in play
	KindNote Kind = "note" // the player's words, or the program's, about the play
)

// What a note is about. Others are allowed: readers pass over what they do not know.
const (
	NoteEnd     = "end"     // the play has reached its end
	NoteMoment  = "moment"  // the entry that mattered, in Of
	NoteAccount = "account" // the player's account, in Text
	NoteTokens  = "tokens"  // ten tokens laid on choice, people and luck, in Numbers
	NoteCard    = "card"    // the card for the real week, in Text

	NoteCardDone = "card_done" // whether what the card in Of says was done: yes or no, in Text
	NoteRules    = "rules"     // the player's own rule sheet, in Text
	NoteRun      = "run"       // weeks were let run from here; what gaps were for, in Text
	NoteBelief   = "belief"    // what the player thinks of somebody, in Text; whom, in Person
	NoteStudy    = "study"     // the arm and the code in a study that the play belongs to, in Text: "without P07"
)

// Entry is one line of a log.
type Entry struct {
	N     int         `json:"n"`               // its place in the log, from 1
	Kind  Kind        `json:"kind"`            // never empty
	Day   int         `json:"day"`             // day of the play, as the session counts them
	Gap   int         `json:"gap"`             // which of the day's gaps
	Act   Act         `json:"act,omitzero"`    // what was decided; empty in a note
	Note  *Note       `json:"note,omitempty"`  // what was said; nil in an act
	Check *Checkpoint `json:"check,omitempty"` // the state afterwards, for replay to compare
}

// Act is a decision in names, never positions, so that an edited scenario keeps its logs wherever it can. Empty fields
// were not part of the decision.
type Act struct {
	Verb     string `json:"verb,omitempty"`
	Person   string `json:"person,omitempty"`
	Channel  string `json:"channel,omitempty"`
	Matter   string `json:"matter,omitempty"`
	Topic    string `json:"topic,omitempty"`
	Project  string `json:"project,omitempty"`
	Event    string `json:"event,omitempty"`
	Choice   string `json:"choice,omitempty"`
	Manner   string `json:"manner,omitempty"`
	Promise  string `json:"promise,omitempty"`
	Place    string `json:"place,omitempty"`
	Object   string `json:"object,omitempty"`   // what else the act is about: a stakeholder, a request, a system ...; the verb says of which sort
	Forecast *int   `json:"forecast,omitempty"` // how likely the player said a yes was [percent, 0 to 100]; nil: not asked
	Minutes  int    `json:"minutes,omitempty"`  // length the player chose [min]
}

// Equal reports whether two acts are the same decision, forecast included.
func (a Act) Equal(b Act) bool {
	if (a.Forecast == nil) != (b.Forecast == nil) {
		return false
	}
	if a.Forecast != nil && *a.Forecast != *b.Forecast {
		return false
	}
	a.Forecast, b.Forecast = nil, nil
	return a == b
}

// Note is something said about the play. It never changes a state.
type Note struct {
	About   string         `json:"about"`             // one of the Note constants, or another name
	Of      int            `json:"of,omitempty"`      // N of the entry it speaks of; 0: of the whole play
	Person  string         `json:"person,omitempty"`  // id of whom it speaks of
	Text    string         `json:"text,omitempty"`    // the player's own words
	Numbers map[string]int `json:"numbers,omitempty"` // by name, such as tokens on choice, people and luck
}

// Checkpoint is what replay compares: where an entry led when it was made.
type Checkpoint struct {
	State string `json:"state"` // hash of the state after the entry [16 hex digits]
}

// NewAct returns the entry of a decision, with the hash of the state that followed; Log.Add gives it its number.
func NewAct(day, gap int, act Act, state string) Entry {
	return Entry{Kind: KindAct, Day: day, Gap: gap, Act: act, Check: &Checkpoint{State: state}}
}

// NewNote returns the entry of a note; Log.Add gives it its number.
func NewNote(day, gap int, note Note) Entry {
	return Entry{Kind: KindNote, Day: day, Gap: gap, Note: &note}
}
