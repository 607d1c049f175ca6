package rng

// Purpose says what a draw is for. It is part of the key, so two purposes never share a draw.
//
// The name and the number of a purpose are frozen within a rules version: append to the list, and never reorder, reuse or remove.
type Purpose uint16

// The purposes, in frozen order. The table below says which of them use the cast seed.
const (
	Ability        Purpose = iota // what a person can do, at birth
	Taste                         // what a person likes and minds: temper, values, preferred channels, habits
	Affect                        // the feelings that one person begins with; those of each day are part of Day
	TeamMood                      // a day's mood that a team shares
	TaskNoise                     // how much harder or easier tasks turn out than estimated; a day's work is part of Day
	Interruption                  // whether and when a person is interrupted
	ReplyTime                     // how long an answer takes
	ReplyGiven                    // whether an answer comes at all
	Reach                         // whether a message reaches a person
	Understand                    // what a person takes a message to mean
	Tone                          // how a message sounds to its reader
	Comply                        // whether a person does what was asked
	Presence                      // who is in, away, or ill
	Look                          // what the manager happens to see
	RaterError                    // how far a judgement of a person is off
	Notice                        // whether somebody notices an event
	Gossip                        // whether news travels along a tie
	NoiseSign                     // the direction of an error of a given size
	Outcome                       // how an uncertain act turns out
	Event                         // whether an event of the story comes up
	StoryCast                     // which person takes which part in the story
	Cosmetic                      // what never reaches a state, such as idle animation
	Policy                        // the choices of a bot
	StandIn                       // what people do when the manager is away
	Estimate                      // what somebody believes a piece of work will take
	Work                          // how much work gets done in a stretch of time
	Names                         // what people and projects are called
	Strain                        // onset of exhaustion and its course
	Trust                         // how a deed is read by the one it was done to
	Turnover                      // whether a person leaves, and when they say so
	Applicant                     // who applies, and how good they are
	OfferReply                    // whether a candidate accepts
	Interview                     // what an interview shows
	RampUp                        // how a newcomer settles in
	Defect                        // whether work has a flaw, and when it shows
	Incident                      // whether something breaks in operation
	Stakeholder                   // what people outside the team ask for and think
	BudgetDecision                // what those who hold the money decide
	Calendar                      // meetings, clashes, who turns up
	Conflict                      // whether a disagreement turns into a quarrel
	Support                       // whether people help each other
	Idea                          // whether somebody has one, and voices it
	Voice                         // whether a concern is spoken aloud
	Queue                         // who comes to the manager's door
	WordChoice                    // which of several equal wordings is shown
	Initiative                    // what people start of their own accord
	Day                           // what every day asks about everybody, one thing after the other: process.today says what
	purposeCount                  // append above
)

// purposes is indexed by Purpose. The names appear in draw audits and never change.
var purposes = [purposeCount]struct {
	name string
	cast bool // drawn from the cast seed
}{
	Ability:        {"ability", true},
	Taste:          {"taste", true},
	Affect:         {"affect", false},
	TeamMood:       {"team-mood", false},
	TaskNoise:      {"task-noise", false},
	Interruption:   {"interruption", false},
	ReplyTime:      {"reply-time", false},
	ReplyGiven:     {"reply-given", false},
	Reach:          {"reach", false},
	Understand:     {"understand", false},
	Tone:           {"tone", false},
	Comply:         {"comply", false},
	Presence:       {"presence", false},
	Look:           {"look", false},
	RaterError:     {"rater-error", false},
	Notice:         {"notice", false},
	Gossip:         {"gossip", false},
	NoiseSign:      {"noise-sign", false},
	Outcome:        {"outcome", false},
	Event:          {"event", false},
	StoryCast:      {"story-cast", true},
	Cosmetic:       {"cosmetic", false},
	Policy:         {"policy", false},
	StandIn:        {"stand-in", false},
	Estimate:       {"estimate", false},
	Work:           {"work", false},
	Names:          {"names", true},
	Strain:         {"strain", false},
	Trust:          {"trust", false},
	Turnover:       {"turnover", false},
	Applicant:      {"applicant", false},
	OfferReply:     {"offer-reply", false},
	Interview:      {"interview", false},
	RampUp:         {"ramp-up", false},
	Defect:         {"defect", false},
	Incident:       {"incident", false},
	Stakeholder:    {"stakeholder", false},
	BudgetDecision: {"budget-decision", false},
	Calendar:       {"calendar", false},
	Conflict:       {"conflict", false},
	Support:        {"support", false},
	Idea:           {"idea", false},
	Voice:          {"voice", false},
	Queue:          {"queue", false},
	WordChoice:     {"word-choice", false},
	Initiative:     {"initiative", false},
	Day:            {"day", false},
}

// purposeKeys holds, of each purpose, what goes into the keys of its draws: its name, mixed, and which of a source's roots it uses.
var purposeKeys = func() (keys [purposeCount]struct {
	key  uint64
	cast bool
},
) {
	for p := range keys {
		keys[p].key, keys[p].cast = mix(uint64(Named(purposes[p].name))), purposes[p].cast
	}
	return keys
}()

// Purposes is the number of purposes; those below it are valid.
const Purposes = int(purposeCount)

// String returns the purpose's name, as draw audits print it.
func (p Purpose) String() string {
	if p >= purposeCount {
		return "unknown purpose"
	}
	return purposes[p].name
}

// UsesCast reports whether draws for this purpose come from the cast seed, which decides who the people are, rather than
// from the luck seed.
func (p Purpose) UsesCast() bool {
	return p < purposeCount && purposes[p].cast
}
