package view

// Beliefs is what you took people and projects for, beside what was so, and which conversation taught what. It reads what nobody could see,
// which is for the debrief alone.
type Beliefs struct {
	People     []BeliefPerson    `json:"people"`
	Projects   []BeliefProject   `json:"projects,omitempty"`
	Stances    []BeliefStance    `json:"stances,omitempty"`
	Untold     []string          `json:"untold,omitempty"` // what those with a say care about and never said
	Ties       []BeliefTie       `json:"ties,omitempty"`
	Applicants []BeliefApplicant `json:"applicants,omitempty"`
	Own        []string          `json:"own,omitempty"` // how you have grown and felt, how your word stands, how your advisers see
	Sentence   string            `json:"sentence"`      // over all people: how often you knew how somebody was when you turned to them
	Right      int               `json:"right"`         // decisions about somebody whom you had taken for what they were
	Near       int               `json:"near"`          // and for a band beside it
	Wrong      int               `json:"wrong"`         // and for something else
	Unseen     int               `json:"unseen"`        // and of whom you had seen nothing yet
}

// BeliefPerson is one person: believed, and so.
type BeliefPerson struct {
	Person string       `json:"person"`
	Name   string       `json:"name"`
	Said   []string     `json:"said,omitempty"`   // what you noted of them, with its day
	Items  []BeliefItem `json:"items"`            // last taken for, and so
	Unsaid []string     `json:"unsaid,omitempty"` // what stood behind their questions and never came out
	Taught []Taught     `json:"taught,omitempty"` // conversations that taught something, in order
	Trust  [2]int       `json:"trust"`            // in you, at the start and at the end, on a scale of 100
}

// BeliefItem is one thing believed of somebody beside what was so on the day it was taken, and at the end.
type BeliefItem struct {
	What     string `json:"what"`           // mood | work | rating | status | intent | interest | likes | support
	Title    string `json:"title"`          // "How they were"
	Believed string `json:"believed"`       // band or words; empty where nothing was ever taken
	Then     string `json:"then,omitempty"` // what was so when it was taken
	Now      string `json:"now"`            // what was so at the end
	Days     int    `json:"days"`           // working days between the two; -1 where nothing was ever taken
	Sentence string `json:"sentence"`
}

// Taught is a conversation that taught something.
type Taught struct {
	Of       int    `json:"of"`       // number of the decision in the log; of what was said unasked, of the one after it
	What     string `json:"what"`     // behind, or as in BeliefItem
	Right    bool   `json:"right"`    // what it taught was so
	Sentence string `json:"sentence"` // "Tuesday, week 2: ..."
}

// BeliefProject is a report beside what was so, at the end.
type BeliefProject struct {
	Project  string  `json:"project"`
	Name     string  `json:"name"`
	Reported float64 `json:"reported"` // share done, as it was reported
	So       float64 `json:"so"`       // share of the work that was done
	Sentence string  `json:"sentence"`
}

// BeliefStance is how somebody with a say seemed to stand to a proposal, beside how they stood, and at the end.
type BeliefStance struct {
	Stakeholder string `json:"stakeholder"`
	Proposal    string `json:"proposal"`
	Believed    string `json:"believed"` // stage, or empty where you never talked about it
	Now         string `json:"now"`      // stage at the end
	Aloud       string `json:"aloud"`    // what they said when it was decided; empty before
	Meant       string `json:"meant"`    // and what they meant
	Sentence    string `json:"sentence"`
}

// BeliefTie is something that hung on something else in the business of IT, beside what was known of it before it broke anything.
type BeliefTie struct {
	From     string `json:"from"` // names
	To       string `json:"to"`
	Name     string `json:"name,omitempty"`
	Known    int    `json:"known"`   // working day on which you learned of it before anything broke, -1 never
	Settled  bool   `json:"settled"` // and arranged it with whoever looks after it
	Broke    int    `json:"broke"`   // times it broke something
	Sentence string `json:"sentence"`
}

// BeliefApplicant is somebody who could have been hired: how good they seemed, beside how good they are and how they fit.
type BeliefApplicant struct {
	Candidate string `json:"candidate"`
	Name      string `json:"name"`
	Seemed    string `json:"seemed"` // band, or empty where they were never asked
	So        string `json:"so"`     // band
	Fit       string `json:"fit"`    // with the people of the team, band
	Hired     bool   `json:"hired"`
	Sentence  string `json:"sentence"`
}

// oneInFive is said where somebody was hired: what the best of methods comes to (VT12).
const oneInFive = "Nothing you can ask shows how somebody fits. And of those whom the best of methods finds about one in five are still below the middle, in this model."

func (b *Beliefs) blocks() []Block {
	out := []Block{{"heading", "What you believed, and what was so"}, {"lead", b.Sentence}}
	for _, p := range b.People {
		out = append(out, Block{"sub", p.Name})
		for _, s := range p.Said {
			out = append(out, Block{"yours", s})
		}
		for _, i := range p.Items {
			out = append(out, Block{"text", i.Title + ". " + i.Sentence})
		}
		for _, t := range p.Taught {
			out = append(out, Block{"text", t.Sentence})
		}
		for _, s := range p.Unsaid {
			out = append(out, Block{"other", s})
		}
	}
	out = append(out, b.outward()...)
	if len(b.Projects) > 0 {
		out = append(out, Block{"sub", "Projects"})
	}
	for _, p := range b.Projects {
		out = append(out, Block{"text", p.Sentence})
	}
	if len(b.Own) > 0 {
		out = append(out, Block{"sub", "Yourself, and whom you turned to"})
	}
	for _, text := range b.Own {
		out = append(out, Block{"text", text})
	}
	return filled(out)
}

// outward is what was believed of who and what there is around the team.
func (b *Beliefs) outward() []Block {
	var out []Block
	if len(b.Stances)+len(b.Untold) > 0 {
		out = append(out, Block{"sub", "Those with a say"})
	}
	for _, x := range b.Stances {
		out = append(out, Block{"text", x.Sentence})
	}
	for _, text := range b.Untold {
		out = append(out, Block{"other", text})
	}
	if len(b.Applicants) > 0 {
		out = append(out, Block{"sub", "Who could have been hired"})
	}
	hired := false
	for _, x := range b.Applicants {
		out = append(out, Block{"text", x.Sentence})
		hired = hired || x.Hired
	}
	if hired {
		out = append(out, Block{"text", oneInFive})
	}
	if len(b.Ties) > 0 {
		out = append(out, Block{"sub", "What hung on what"})
	}
	for _, x := range b.Ties {
		out = append(out, Block{"text", x.Sentence})
	}
	return out
}
