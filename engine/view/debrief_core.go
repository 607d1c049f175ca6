package view

// Twin is the same days twice: as they were lived, and with one decision changed, all other chance equal.
type Twin struct {
	Yours     string    `json:"yours"`     // what you decided
	Other     string    `json:"other"`     // what is decided in the other life
	Why       string    `json:"why"`       // why this one, with its figure
	Days      []TwinDay `json:"days"`      //
	Untouched string    `json:"untouched"` // to whom nothing differed
	Foreign   string    `json:"foreign,omitempty"`
	End       string    `json:"end"` // where it stops, and why
}

// TwinDay is one day of a twin: only what differs.
type TwinDay struct {
	Date  string   `json:"date"`
	Yours []string `json:"yours,omitempty"`
	Other []string `json:"other,omitempty"`
	Same  bool     `json:"same,omitempty"` // nothing differed that day
}

// The ways of knowing that links of a why-chain are told apart by.
const (
	Knowable  = "knowable"  // it could be known then: it was said, or lay there to be seen
	Learnable = "learnable" // somebody could have been asked
	ByChance  = "chance"    // nobody could have known
)

// Why is a chain of causes from a decision to what came of it.
type Why struct {
	Heading string `json:"heading"`
	Links   []Link `json:"links"`
	End     string `json:"end"` // how the claims were tried
}

// Link is one step of a chain.
type Link struct {
	Text string `json:"text"`
	Know string `json:"know,omitempty"` // knowable | learnable | chance; empty for the decision itself
	Tag  string `json:"tag,omitempty"`  // that in words
	When string `json:"when,omitempty"`

	Rests string `json:"rests,omitempty"` // the mechanism of the model it rests on; what is known of that stands in the file
}

// Chair is a day as somebody else lived it.
type Chair struct {
	Person string   `json:"person"` // id
	Name   string   `json:"name"`
	Date   string   `json:"date"`
	Lines  []string `json:"lines"`
	Note   string   `json:"note"` // what it is made of
}

// Split is whose doing it was, computed, beside the tokens.
type Split struct {
	Of        string   `json:"of"`        // what is split
	Reference string   `json:"reference"` // against what the shares hold
	Parts     []Share  `json:"parts"`     // choice, people, both, luck
	Tokens    []string `json:"tokens,omitempty"`
	Account   string   `json:"account,omitempty"` // the play as a whole against a typical one, in signed parts
	Pivot     string   `json:"pivot,omitempty"`   // the decision that is judged
	Judgement []string `json:"judgement"`         // the decision apart from how it came out
	Verdict   string   `json:"verdict"`           // sound_lucky | sound_unlucky | sound_ordinary | poor_lucky | poor_unlucky | poor_ordinary | even
}

// Share is one share of a split with its 95 % interval, 0 to 1.
type Share struct {
	ID    string  `json:"id"` // choice | people | both | luck
	Name  string  `json:"name"`
	Value float64 `json:"share"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
	Text  string  `json:"text"`
}

// Card is what is taken into the real week.
type Card struct {
	Hint string `json:"hint"`           // one that fits the play, proposed
	Text string `json:"text,omitempty"` // as written
}
