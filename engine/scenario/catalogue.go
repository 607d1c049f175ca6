package scenario

import "slices"

// Confidence says how sure a check can be of what it finds.
type Confidence string

// The confidences.
const (
	Certain Confidence = "certain" // follows from what is written
	Likely  Confidence = "likely"  // can be meant so, and seldom is
)

// CheckInfo is one check of the catalogue.
type CheckInfo struct {
	ID         string     `json:"id"`   // stable; it never changes its meaning
	Text       string     `json:"text"` // what it finds, in a few words
	Confidence Confidence `json:"confidence"`
}

// catalogue lists all checks in the order of their ids, those of conditions (package rule) included.
var catalogue = [...]CheckInfo{
	{"act-about", "an act that needs a matter names none", Certain},
	{"act-channel", "an act says no way where one is needed, or one where none is used", Certain},
	{"act-manner", "a manner the act does not know", Certain},
	{"act-project", "an act that needs a project names none", Certain},
	{"act-refused", "an act that no state allows", Certain},
	{"act-target", "an act aimed at nothing, or at what it cannot be aimed at", Certain},
	{"act-verb", "an act without a verb, with two, or with one that no sub-model carries out", Certain},
	{"adviser-key", "a key that this kind of adviser has no use for", Certain},
	{"allow-reason", "a silencer without a reason", Likely},
	{"allow-unknown", "a silencer for a check that does not exist", Certain},
	{"allow-unused", "a silencer that silences nothing", Certain},
	{"alt-missing", "something drawn that is said in no words", Likely},
	{"anchor-by", "an anchor without a latest day", Certain},
	{"asks-nothing", "[model.asks] that asks nothing", Certain},
	{"carry-fact", "a fact of earlier scenarios that is not well formed", Certain},
	{"carry-off", "something carried over that nothing here takes up", Likely},
	{"chance-idle", "a chance that decides nothing", Certain},
	{"choice-leaks", "a choice whose being offered shows hidden truth", Certain},
	{"choice-never", "a choice that no state allows", Certain},
	{"choice-same-text", "two choices of a scene in the same words", Likely},
	{"choice-single", "a scene with one choice", Likely},
	{"clock", "no time of a working day", Certain},
	{"company-authority", "an authority limit that nothing is held against", Likely},
	{"count-form", "a count that is not written as its grammar says", Certain},
	{"count-leaks", "a count that shows hidden truth", Certain},
	{"count-place", "a count in a text where none is filled in", Certain},
	{"date-form", "no date", Certain},
	{"date-holiday", "something that falls on a holiday", Likely},
	{"date-key", "a key that this kind of date has no use for, or lacks", Certain},
	{"date-order", "dates in the wrong order", Certain},
	{"date-outside", "a date outside the scenario", Certain},
	{"desk-far", "a desk farther than anybody walks", Likely},
	{"desk-full", "more matters on the desk than fit", Likely},
	{"desk-outside", "a desk outside the office", Certain},
	{"desk-shared", "two people at one desk", Certain},
	{"duty-double", "the manager at two appointments at once", Certain},
	{"duty-gap", "an appointment in a gap", Likely},
	{"effect-form", "an effect that is not written as its grammar says", Certain},
	{"ending-open", "no ending where all conditions fail", Certain},
	{"ending-unreachable", "an ending that is never reached", Certain},
	{"event-always", "a condition that always holds", Likely},
	{"event-cycle", "events that wait for one another", Certain},
	{"event-never", "an event that can never come up", Certain},
	{"event-unless", "unless on an event that is no anchor", Certain},
	{"file-link", "a link instead of a file", Certain},
	{"file-missing", "no such file or folder, or no scenario in it", Certain},
	{"file-name", "a file that is not read, or no scenario by its name", Likely},
	{"file-size", "a file that is too large", Certain},
	{"file-unreadable", "a file that cannot be read", Certain},
	{"flow-idle", "a flow that can break nothing", Likely},
	{"flow-self", "a flow from a place to itself", Certain},
	{"forecast-hoped", "a forecast without hoped outcomes, or the reverse", Certain},
	{"format", "a format that is not known here", Certain},
	{"fragment-argument", "a use that gives nothing for a parameter", Certain},
	{"fragment-cycle", "a fragment that uses itself", Certain},
	{"fragment-empty", "a fragment that holds nothing", Certain},
	{"fragment-part", "a part of a parameter that there is not", Certain},
	{"fragment-place", "what a fragment holds cannot stand where it is used", Certain},
	{"fragment-size", "uses of fragments that make too much or go too deep", Certain},
	{"gaps", "gaps that are not three, in order", Certain},
	{"goal-cycle", "a goal that rests on goals", Certain},
	{"goal-fixed", "a goal that is the same in every play", Certain},
	{"goal-unit", "a unit that nothing is measured in", Certain},
	{"habit-leaks", "a habit held against what nobody could see", Certain},
	{"habit-never", "a habit that no act can show, or that each one shows", Certain},
	{"habit-slot", "a gap in the words of a habit that nothing fills", Certain},
	{"habit-watched", "a habit watched twice", Certain},
	{"id-double", "an id written twice", Certain},
	{"id-form", "no id", Certain},
	{"id-reserved", "an id that means something already", Certain},
	{"ladder-ending", "a ladder and an ending that do not fit together", Certain},
	{"language-missing", "texts without words in another language", Certain},
	{"language-name", "a file of translations that is called by no language", Certain},
	{"language-stale", "words that were translated from others than stand there now", Certain},
	{"language-unknown", "a translation of a text that does not exist", Certain},
	{"leaves", "somebody who leaves before they have come", Certain},
	{"lesson-figure", "words for a measure that do not go with it", Certain},
	{"lesson-fixed", "a lesson that no play can make different", Certain},
	{"lesson-habit", "a lesson about a habit that is not watched", Certain},
	{"lesson-source", "a claim that is from nowhere", Certain},
	{"line-slot", "a gap in a line that nothing fills", Certain},
	{"machine-blocks", "a machine whose being down blocks nobody", Likely},
	{"map-unknown", "nothing on the map can be found out", Likely},
	{"model-double", "a sub-model named twice", Certain},
	{"model-needs", "a sub-model without one that it rests on", Certain},
	{"model-off", "something that rests on a sub-model that does not run", Certain},
	{"more", "more findings than are shown", Certain},
	{"office-line", "a window or a door outside of the office", Certain},
	{"office-room", "a room that is no room, or lies outside of the office", Certain},
	{"opener-never", "an opening with which a scene never begins", Certain},
	{"opening-place", "a post without a vacant place, or two with one", Certain},
	{"outcome-impossible", "an outcome that the act, or the scene, cannot have", Certain},
	{"package-collision", "two paths of a package that are one where case does not count", Certain},
	{"package-licence", "a package without a licence", Certain},
	{"package-link", "a link in a package", Certain},
	{"package-nested", "an archive in a package", Certain},
	{"package-path", "a path that has no place in a package", Certain},
	{"package-root", "a package that does not hold one scenario", Certain},
	{"package-size", "a package that is too large, or grows too much", Certain},
	{"package-unreadable", "a package that cannot be read", Certain},
	{"parameter-key", "a key that this type of parameter has no use for", Certain},
	{"part-project", "parts in projects that do not fit together", Certain},
	{"part-share", "shares of time that come to more than all of it", Certain},
	{"person-absent", "a scene with somebody who is away", Certain},
	{"person-gone", "a scene with somebody who does not work here then", Certain},
	{"person-remote", "a scene at a place of the office with somebody who works elsewhere", Likely},
	{"plural-dropped", "a translation without a number of its original", Likely},
	{"plural-idle", "words for a form of numbers that the language has not", Certain},
	{"plural-missing", "a form of numbers without words", Certain},
	{"project-who", "somebody on a project who works on another already", Likely},
	{"promise-never", "a promise that can never be kept", Certain},
	{"proposal-nobody", "a proposal nobody has a say in", Certain},
	{"question-idle", "a question whose answer tells nothing", Likely},
	{"question-nobody", "a question nobody can answer", Certain},
	{"range", "a number outside its range", Certain},
	{"recruited", "somebody recruited without a day on which it is decided", Certain},
	{"request-opening", "a request and a post that do not fit together", Certain},
	{"request-window", "requests that are never collected, or decided when all is over", Certain},
	{"required", "a key that is missing", Certain},
	{"respects-self", "a stakeholder who respects themself", Certain},
	{"rule-arguments", "a function with too few or too many arguments", Certain},
	{"rule-cycle", "a named condition that needs itself", Certain},
	{"rule-hidden", "hidden truth read without truth., or truth. before what can be seen", Certain},
	{"rule-limit", "a condition that is too long, too deep or too large", Certain},
	{"rule-name", "a name in a condition that means nothing", Certain},
	{"rule-named", "a named condition with mistakes of its own", Certain},
	{"rule-range", "a comparison that is always or never true", Certain},
	{"rule-scope", "a member used outside a quantifier, or bound twice", Certain},
	{"rule-syntax", "a condition that does not follow the grammar", Certain},
	{"rule-type", "a value of another type in a condition", Certain},
	{"rule-unit", "units that do not fit together", Certain},
	{"sign-never", "a sign that is never seen", Certain},
	{"stakeholder-interests", "a stakeholder who cares about nothing", Likely},
	{"stakeholder-twice", "something said of a stakeholder and of the person they are", Certain},
	{"tempo-weeks", "weeks that can run, out of the scenario, in the wrong order, or twice", Certain},
	{"test-do", "a test that does what is no choice in a scene", Certain},
	{"test-expect", "a test that expects nothing", Certain},
	{"test-idle", "a test with a condition that is never looked at", Likely},
	{"text-empty", "a blank text", Certain},
	{"text-long", "a text longer than its place", Likely},
	{"toml-depth", "nested too deep", Certain},
	{"toml-duplicate", "a key or table written twice", Certain},
	{"toml-encoding", "no UTF-8 text", Certain},
	{"toml-syntax", "not TOML", Certain},
	{"too-many", "more of something than there is room for", Certain},
	{"type", "a value of the wrong type", Certain},
	{"unknown-adviser", "an adviser that does not exist", Certain},
	{"unknown-candidate", "a candidate that does not exist", Certain},
	{"unknown-carry", "a carry that does not exist", Certain},
	{"unknown-channel", "a channel that does not exist", Certain},
	{"unknown-choice", "a choice that does not exist", Certain},
	{"unknown-clause", "a clause that does not exist", Certain},
	{"unknown-condition", "a named condition that does not exist", Certain},
	{"unknown-date", "a date that does not exist", Certain},
	{"unknown-effect", "an effect that does not exist", Certain},
	{"unknown-event", "an event that does not exist", Certain},
	{"unknown-fragment", "a fragment that does not exist", Certain},
	{"unknown-goal", "a goal that does not exist", Certain},
	{"unknown-grade", "a grade that does not exist", Certain},
	{"unknown-habit", "a habit that does not exist", Certain},
	{"unknown-key", "a key that does not exist", Certain},
	{"unknown-kind", "a kind that does not exist", Certain},
	{"unknown-ladder", "a ladder that does not exist", Certain},
	{"unknown-luck", "a luck that does not exist", Certain},
	{"unknown-machine", "a machine that does not exist", Certain},
	{"unknown-manner", "a manner that does not exist", Certain},
	{"unknown-matter", "a matter that does not exist", Certain},
	{"unknown-mode", "a mode that does not exist", Certain},
	{"unknown-model", "a model that does not exist", Certain},
	{"unknown-need", "a need that does not exist", Certain},
	{"unknown-opening", "an opening that does not exist", Certain},
	{"unknown-outcome", "an outcome that does not exist", Certain},
	{"unknown-parameter", "a parameter that does not exist", Certain},
	{"unknown-person", "a person that does not exist", Certain},
	{"unknown-place", "a place that does not exist", Certain},
	{"unknown-policy", "a policy that does not exist", Certain},
	{"unknown-priority", "a priority that does not exist", Certain},
	{"unknown-project", "a project that does not exist", Certain},
	{"unknown-promise", "a promise that does not exist", Certain},
	{"unknown-proposal", "a proposal that does not exist", Certain},
	{"unknown-question", "a question that does not exist", Certain},
	{"unknown-reading", "a reading that does not exist", Certain},
	{"unknown-request", "a request that does not exist", Certain},
	{"unknown-scene", "a scene that does not exist", Certain},
	{"unknown-shock", "a shock that does not exist", Certain},
	{"unknown-size", "a size that does not exist", Certain},
	{"unknown-stakeholder", "a stakeholder that does not exist", Certain},
	{"unknown-system", "a system that does not exist", Certain},
	{"unknown-temper", "a temper that does not exist", Certain},
	{"unknown-trouble", "a trouble that does not exist", Certain},
	{"unknown-type", "a type that does not exist", Certain},
	{"unknown-variable", "a variable that does not exist", Certain},
	{"unknown-verb", "a verb that does not exist", Certain},
	{"unknown-weekday", "a weekday that does not exist", Certain},
	{"unused-condition", "a named condition nothing uses", Certain},
	{"unused-fragment", "a fragment nothing uses", Certain},
	{"unused-matter", "a matter nothing uses", Certain},
	{"unused-parameter", "a parameter its fragment does not read", Certain},
	{"unused-promise", "a promise nothing uses", Certain},
	{"unused-variable", "a variable nothing uses", Certain},
	{"workshop-anchor", "a round that a room cannot share", Certain},
	{"workshop-key", "a key that this mode of a workshop has no use for", Certain},
	{"workshop-order", "rounds that are not in the order of their days", Certain},
	{"workshop-play", "a workshop that plays longer than it talks", Likely},
	{"workshop-seconds", "a round too short to read its scene", Likely},
	{"yardstick", "no yardstick", Certain},
	{"yardstick-bar", "a figure for going well that no play comes to", Certain},
	{"yardstick-constant", "a yardstick that nothing moves", Certain},
	{"yardstick-negative", "a yardstick that never comes above 0", Certain},
}

// Checks lists all checks in the order of their ids. The slice is a copy.
func Checks() []CheckInfo { return slices.Clone(catalogue[:]) }

// CheckIDs lists the ids of all checks, in order.
func CheckIDs() []string {
	ids := make([]string, len(catalogue))
	for i := range catalogue {
		ids[i] = catalogue[i].ID
	}
	return ids
}

// checkInfo returns a check by its id; one that is not in the catalogue is certain and has no words.
func checkInfo(id string) CheckInfo {
	i, ok := slices.BinarySearchFunc(catalogue[:], id, func(c CheckInfo, id string) int {
		switch {
		case c.ID < id:
			return -1
		case c.ID > id:
			return 1
		}
		return 0
	})
	if !ok {
		return CheckInfo{ID: id, Confidence: Certain}
	}
	return catalogue[i]
}
