// Package voice is the library of lines for acts and outcomes that nobody wrote a scene for, so that no act is ever mute. It also
// holds the small talk of the floor and of the machine: signs, questions asked again, threads, system messages.
//
// Words only: nothing here decides, remembers or draws chance. What an act does belongs in sim/act and sim/process, which line stands
// where on a page belongs in engine/view. Every line is neutral: it shows what can be seen and never says what it was worth.
package voice

import (
	"slices"
	"strings"

	"headcount/sim/term"
)

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
	Temper  string      // dry, warm, brisk, shy, or "" for nobody's in particular
	Hears   bool        // false: spoken to, the lips are read; written to, it makes no difference
	Person  string      // id of the person in the scenario; only a scenario's own lines look at it
	Manner  term.Manner // how it was done; acts with one manner look past it
	Turn    Turn        // what else was so, or TurnNone
	Far     bool        // they work elsewhere: no desk of theirs is in earshot
	Away    bool        // the calendar has them away today: they have not just left, and are not coming back in a moment
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

// board is where it is read by whoever passes.
const board = ways(1 << term.Board)

// hows is a set of manners.
type hows uint32

// holds reports whether the manner is in the set; the empty set is any manner.
func (h hows) holds(m term.Manner) bool { return h == 0 || h>>m&1 == 1 }

// The manners that acts are told apart by.
const (
	reasons  = hows(1 << term.WithReasons)
	bare     = hows(1<<term.Plainly | 1<<term.Briefly)
	onTask   = hows(1 << term.OnTask)
	onSelf   = hows(1 << term.OnSelf)
	onStatus = hows(1 << term.OnStatus)
	theirs   = hows(1 << term.TheirAgenda)
	asking   = hows(1 << term.AsQuestion)

	unstructured = hows(1 << term.Unstructured)
	structured   = hows(1 << term.Structured)
	workSample   = hows(1 << term.WorkSample)
	panel        = hows(1 << term.Panel)
	references   = hows(1 << term.References)

	restart = hows(1 << term.Restart)
	shift   = hows(1 << term.Shift)
	patch   = hows(1 << term.Patch)
)

// row is lines that fit one kind of happening.
type row struct {
	verb   term.Verb    // VerbNone fits every verb
	came   term.Outcome // OutcomeNone fits outcomes that nobody has named
	ways   ways         // empty fits every channel
	how    hows         // empty fits every manner
	turn   Turn         // TurnNone fits every turn
	temper string       // empty fits every temper
	deaf   bool         // only for speaking to somebody who does not hear
	lines  []string
}

// special reports whether a row is for one manner or turn.
func (x *row) special() bool { return x.how != 0 || x.turn != TurnNone }

// tables are all rows for acts, one per file.
var tables = [...][]row{
	answerRows, askRows, talkRows, noticeRows, tellRows, thankRows, requestRows, settleRows, projectRows, peopleRows, placeRows, deafRows, outcomeRows,
	answerTemperRows, talkTemperRows, tellTemperRows, thankTemperRows, feedbackRows, oneToOneRows, purposeTemperRows, requestTemperRows,
	overtimeRows, assignTemperRows, settleTemperRows, handsRows, outcomeTemperRows, deafMoreRows,
	unplanRows, consultRows, pitchRows, moneyRows, hiringRows, businessRows, adviseRows, upwardRows, promiseRows, outcomeMoreRows,
	writtenTemperRows,
}

// step is one stage of the way from the exact to the general.
type step struct {
	verb    term.Verb // VerbNone for rows that fit every verb
	special bool      // rows for this manner or turn, as against rows for any
	way     bool      // rows for this channel, as against rows for any
	mood    bool      // rows for this temper, as against rows for any
	deaf    bool
}

// steps is how Line falls back: the verb with manner or turn before without, each with channel and temper, with temper, with channel,
// alone; the verbs it is kin to likewise; the outcome likewise.
func steps(k Key) []step {
	var all []step
	for _, v := range append(kin(k), term.VerbNone) {
		for _, special := range []bool{true, false} {
			all = append(all, step{verb: v, special: special, way: true, mood: true}, step{verb: v, special: special, mood: true},
				step{verb: v, special: special, way: true}, step{verb: v, special: special})
		}
	}
	return all
}

// lipSteps is how Line falls back for somebody who is spoken to and does not hear: lines written for that, then those that fit every
// channel, because what fits writing fits everybody.
func lipSteps(k Key) (lips, anyWay []step) {
	for _, v := range append(kin(k), term.VerbNone) {
		for _, special := range []bool{true, false} {
			lips = append(lips, step{verb: v, special: special, way: true, deaf: true})
			anyWay = append(anyWay, step{verb: v, special: special, mood: true}, step{verb: v, special: special})
		}
	}
	return lips, anyWay
}

// kin returns the verb and those whose words fit it too: on the way to somebody many acts are alike that part once they arrive.
func kin(k Key) []term.Verb {
	arrives := k.Outcome != term.Sent && k.Outcome != term.NotThere && k.Outcome != term.NoAnswer
	switch v := k.Verb; v {
	case term.VerbNone:
		return nil
	case term.OneToOne:
		return []term.Verb{v, term.Talk}
	case term.Recognise:
		return []term.Verb{v, term.Thank}
	case term.MoveDate, term.CutScope, term.AskOvertime, term.SetGoal, term.Delegate, term.Assign, term.Reassign, term.Pair:
		if !arrives {
			return []term.Verb{v, term.Request}
		}
	}
	return []term.Verb{k.Verb}
}

// unanswered reports whether a question how things are done here was put to somebody who does not know, or one about a system is on its way or was not answered.
// What they say when they are asked how they are, or what is behind a question of theirs, is no answer to it.
func (k Key) unanswered() bool {
	return k.Turn == AskedHow && k.Outcome == term.Quiet || k.Turn == AskedWhat && (k.Outcome == term.Sent || k.Outcome == term.Deflected)
}

// fits reports whether a row belongs to this step for this key.
func (s step) fits(x *row, k Key) bool {
	return (s.special || !k.unanswered()) && x.verb == s.verb && x.came == k.Outcome && x.deaf == s.deaf &&
		x.special() == s.special && x.how.holds(k.Manner) && (x.turn == TurnNone || x.turn == k.Turn) &&
		(x.ways != 0) == s.way && x.ways.holds(k.Channel) &&
		(x.temper != "") == s.mood && (!s.mood || x.temper == k.Temper)
}

// among collects the lines of this step for a key from rows, and apart from them those that do not carry over the way that was taken.
func (s step) among(rows []*row, k Key) (lines, rest []string) {
	for _, x := range rows {
		if !s.fits(x, k) {
			continue
		}
		for _, line := range x.lines {
			if x.carries(line, k) {
				lines = append(lines, line)
			} else {
				rest = append(rest, line)
			}
		}
	}
	return lines, rest
}

// carries reports whether a line of a row can be told of the way that was taken: on the telephone nobody is seen, nor in an answer that is written, whoever
// works elsewhere has no desk here, and over a wire or in writing nothing goes from hand to hand. Lines written for that very way know what they say. Nor
// does whoever does not hear listen or ring somebody up, and whoever is away for days has not left a warm cup.
func (x *row) carries(line string, k Key) bool {
	switch {
	case k.Channel == term.Call && x.ways != wire && has(line, ofSight):
		return false
	case k.answersInWriting() && x.ways == 0 && (has(line, ofSight) || has(line, ofRoom)):
		return false
	case k.Far && wire.holds(k.Channel) && has(line, ofHere):
		return false
	case (wire.holds(k.Channel) || k.answersInWriting()) && x.ways != wire && x.ways != written && has(line, ofOnePlace):
		return false
	case !k.Hears && !x.deaf && has(line, byEar):
		return false
	case k.Away && k.Outcome == term.NotThere && has(line, ofMoment):
		return false
	}
	return true
}

// answersInWriting reports whether somebody answered what was written to them: then neither they nor a room are seen. What becomes of the writing itself
// (Sent, NoAnswer) is told of the manager's own desk.
func (k Key) answersInWriting() bool {
	return written.holds(k.Channel) && k.Outcome != term.Sent && k.Outcome != term.NoAnswer
}

func has(line string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(line, w) })
}

// ofSight is in lines of what must be seen, ofRoom in lines of those who are together, ofHere in lines of what must be near, and ofOnePlace in lines of two at one
// table, which not even a picture of each other brings about.
var (
	ofSight = []string{
		" nod", " look", " shows you", " smile", "shrug", " face", " hand ", " hands", " eye", " finger", " sit", " chair", "napkin", " head ", " heads",
		" turn", " table", " draw", " sleeve", " back straightens", " points at", " holds up", " lap", " floor", "stands in front",
	}
	ofRoom = []string{
		" room", " meeting", " a phone ", " quiet for a moment", " loud", " pause", " laugh", " door", " waits", " walk", " on the way ", " telephone", " sees nothing",
		" thanks everybody",
	}
	byEar = []string{
		"{name} hears", "{name} listens", "{name} heard", "{name} has heard", "stopped listening", "the telephone", "me ring ", "I’ll ring", "rings up", "rings the",
	}
	ofMoment = []string{
		"still turning", "just missed", "Just left", "warm cup", "half-eaten", "called away", "call", "Engaged", "Busy", "line is busy", "line is taken", "light is on",
		"lamp is on", "floor", "back soon", "back in ten", "lunch", "server room", "dentist", "doctor", "the lift", "other site", "neighbours point", "not free just now",
		"Not this time", "on the way somewhere", "steering group", "only not just now", "Only not just now", "the building", "has not.", "in a talk", "turns slowly",
		"little symbol",
	}
	ofHere = []string{"’s desk", "neighbour", " at the office", "hear it ring", "two desks", "from the second row", "kitchen", " lift ", " the others look"}

	ofOnePlace = []string{
		"you a chair", "up a chair", "Two chairs", "other chair", "at the chair", "second cup", "one screen", "for the mouse", "the mouse a little", "sticky notes",
		"stands nearest", "the table", "side of the desk", "to the desk", "at your desk", "slip across", "pen across", "sheet home", "coffee ring", "until the cleaners",
		"a biscuit", "and tea", "hands it back", "the keyboard for one loop", "the keyboard back", "you hear a pen", "their} jacket",
	}
)

// about returns the rows of all tables that some step for a key could use.
func about(k Key) []*row {
	verbs := append(kin(k), term.VerbNone)
	var rows []*row
	for _, table := range tables {
		for i := range table {
			if x := &table[i]; x.came == k.Outcome && slices.Contains(verbs, x.verb) {
				rows = append(rows, x)
			}
		}
	}
	return rows
}

// gather collects the lines of each step that has any. What does not carry comes last of all: rather a nod down the telephone than the same words again.
func gather(k Key, all []step) [][]string {
	rows := about(k)
	var found [][]string
	var last []string
	for _, s := range all {
		lines, rest := s.among(rows, k)
		if len(lines) > 0 {
			found = append(found, lines)
		}
		last = append(last, rest...)
	}
	if len(last) > 0 {
		found = append(found, last)
	}
	return found
}

// pools returns the lines that fit a key, the most fitting pool first. There is always one, and none is empty.
func pools(k Key) [][]string {
	if !k.Hears && spoken.holds(k.Channel) {
		lips, anyWay := lipSteps(k)
		if found := gather(k, lips); len(found) > 0 {
			return append(found, gather(k, anyWay)...)
		}
	}
	if found := gather(k, steps(k)); len(found) > 0 {
		return found
	}
	k.Verb, k.Outcome = term.VerbNone, term.OutcomeNone
	return gather(k, steps(k))
}
