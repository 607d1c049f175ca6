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
	answerRows, askRows, talkRows, noticeRows, tellRows, thankRows, requestRows, settleRows, placeRows, deafRows, outcomeRows,
}

// rung is one step of the way from the exact to the general. Each takes rows the one before has passed over.
type rung struct {
	verb, way, temper, deaf bool
}

// ladder is how Line falls back: a person who does not hear first, then the temper, then the verb alone, then the outcome alone; on each
// step what is written for this channel before what fits any.
var ladder = [...]rung{
	{verb: true, way: true, deaf: true},
	{way: true, deaf: true},
	{verb: true, way: true, temper: true},
	{verb: true, temper: true},
	{verb: true, way: true},
	{verb: true},
	{way: true},
	{},
}

// fits reports whether a row stands on this rung for this key.
func (r rung) fits(x *row, k Key) bool {
	if x.came != k.Outcome || !x.ways.holds(k.Channel) || (x.ways != 0) != r.way || x.deaf != r.deaf {
		return false
	}
	if r.deaf && (k.Hears || !spoken.holds(k.Channel)) {
		return false
	}
	if (x.temper != "") != r.temper || x.temper != "" && x.temper != k.Temper {
		return false
	}
	return r.verb == (x.verb != term.VerbNone) && (x.verb == term.VerbNone || x.verb == k.Verb)
}

// pools returns the lines that fit a key, the most fitting pool first. The last is never empty.
func pools(k Key) [][]string {
	var found [][]string
	for _, verb := range kin(k.Verb) {
		for _, r := range ladder {
			if r.verb == (verb == term.VerbNone) && !r.deaf {
				continue
			}
			k.Verb = verb
			if lines := r.lines(k); len(lines) > 0 {
				found = append(found, lines)
			}
		}
	}
	if k.Outcome != term.OutcomeNone && len(found) == 0 {
		k.Outcome = term.OutcomeNone
		return pools(k)
	}
	return found
}

func (r rung) lines(k Key) []string {
	var lines []string
	for _, table := range tables {
		for i := range table {
			if r.fits(&table[i], k) {
				lines = append(lines, table[i].lines...)
			}
		}
	}
	return lines
}
