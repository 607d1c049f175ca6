// Package voice is the library of lines for acts and outcomes that nobody wrote a scene for, so that no act is ever mute. It also
// holds the small talk of the floor and of the machine: signs, questions asked again, threads, system messages.
//
// Words only: nothing here decides, remembers or draws chance. What an act does belongs in sim/act and sim/process, which line stands
// where on a page belongs in engine/view. Every line is neutral: it shows what can be seen and never says what it was worth.
package voice

import "headcount/sim/term"

// The tempers a person can speak in. The empty temper is nobody's in particular.
const (
	Dry   = "dry"
	Warm  = "warm"
	Brisk = "brisk"
	Shy   = "shy"
)

// Tempers returns the names of the tempers. The slice is a copy.
func Tempers() []string { return []string{Dry, Warm, Brisk, Shy} }

// Key says what happened, as far as its wording depends on it.
type Key struct {
	Verb    term.Verb
	Channel term.Channel // ChannelNone for acts at a place, a machine or one's own desk
	Outcome term.Outcome
	Temper  string // dry, warm, brisk, shy, or "" for nobody's in particular
	Hears   bool   // false: spoken to, the lips are read; written to, it makes no difference
	Person  string // id of the person in the scenario; only a scenario's own lines look at it
}

// ways is a set of channels.
type ways uint16

const (
	alone   = ways(1 << term.ChannelNone)
	face    = ways(1<<term.Walk | 1<<term.Aside)
	wire    = ways(1<<term.Call | 1<<term.Video)
	team    = ways(1 << term.Gathering)
	spoken  = face | wire | team
	written = ways(1<<term.Chat | 1<<term.Mail | 1<<term.Board)
)

// holds reports whether the channel is in the set; the empty set is any channel.
func (w ways) holds(c term.Channel) bool { return w == 0 || w>>c&1 == 1 }

// row is lines that fit one kind of happening.
type row struct {
	verb   term.Verb    // VerbNone fits every verb
	came   term.Outcome // OutcomeNone fits outcomes that nobody has named
	ways   ways         // empty fits every channel
	temper string       // empty fits every temper
	deaf   bool         // only for speaking to somebody who does not hear
	lines  []string
}

// tables are all rows for acts, one per file.
var tables = [...][]row{
	answerRows, askRows, talkRows, noticeRows, tellRows, thankRows, requestRows, settleRows, projectRows, peopleRows, placeRows, deafRows, outcomeRows,
}

// step is one stage of the way from the exact to the general.
type step struct {
	verb term.Verb // VerbNone for rows that fit every verb
	way  bool      // rows for this channel, as against rows for any
	mood bool      // rows for this temper, as against rows for any
	deaf bool
}

// steps is how Line falls back: for somebody who does not hear, lines written for that and nothing else while there are any; then the
// verb with channel and temper, with temper, with channel, alone; the verb it is kin to likewise; the outcome with channel, alone.
func steps(k Key) []step {
	verbs := kin(k.Verb)
	var all []step
	if !k.Hears && spoken.holds(k.Channel) {
		for _, v := range verbs {
			all = append(all, step{verb: v, way: true, deaf: true})
		}
		all = append(all, step{way: true, deaf: true})
	}
	for _, v := range verbs {
		all = append(all, step{verb: v, way: true, mood: true}, step{verb: v, mood: true}, step{verb: v, way: true}, step{verb: v})
	}
	return append(all, step{way: true}, step{})
}

// kin returns the verb and those whose words fit it too.
func kin(v term.Verb) []term.Verb {
	switch v {
	case term.VerbNone:
		return nil
	case term.OneToOne, term.Purpose:
		return []term.Verb{v, term.Talk}
	case term.Feedback, term.Recognise, term.Expect:
		return []term.Verb{v, term.Thank}
	case term.MoveDate, term.CutScope, term.AskOvertime, term.SetGoal, term.Delegate, term.Assign, term.Reassign, term.Pair:
		return []term.Verb{v, term.Request}
	}
	return []term.Verb{v}
}

// fits reports whether a row belongs to this step for this key.
func (s step) fits(x *row, k Key) bool {
	return x.verb == s.verb && x.came == k.Outcome && x.deaf == s.deaf &&
		(x.ways != 0) == s.way && x.ways.holds(k.Channel) &&
		(x.temper != "") == s.mood && (!s.mood || x.temper == k.Temper)
}

// lines collects the lines of this step for a key from all tables.
func (s step) lines(k Key) []string {
	var lines []string
	for _, table := range tables {
		lines = append(lines, s.among(table, k)...)
	}
	return lines
}

func (s step) among(table []row, k Key) []string {
	var lines []string
	for i := range table {
		if s.fits(&table[i], k) {
			lines = append(lines, table[i].lines...)
		}
	}
	return lines
}

// gather collects the lines of each step that has any.
func gather(k Key, deaf bool) [][]string {
	var found [][]string
	for _, s := range steps(k) {
		if s.deaf != deaf {
			continue
		}
		if lines := s.lines(k); len(lines) > 0 {
			found = append(found, lines)
		}
	}
	return found
}

// pools returns the lines that fit a key, the most fitting pool first. There is always one, and none is empty.
func pools(k Key) [][]string {
	if found := gather(k, true); len(found) > 0 {
		return found
	}
	if found := gather(k, false); len(found) > 0 {
		return found
	}
	k.Verb, k.Outcome = term.VerbNone, term.OutcomeNone
	return gather(k, false)
}
