package scenario

import (
	"slices"

	"headcount/engine/message"
	"headcount/engine/rule"
	"headcount/sim/term"
)

// LessonSource is a claim that the debrief may make, with the measure it rests on in the play at hand and with where it is from. It never changes
// a play, so that no save is touched by it.
type LessonSource struct {
	ID      string           `toml:"id"`
	Claim   string           `toml:"claim" hash:"text" box:"160"`                 // what is claimed, in a sentence, about people in general and never about the player
	Measure string           `toml:"measure" hash:"none"`                         // expression it rests on, worked out at the end of a play; hidden truth may be read
	Figure  string           `toml:"figure" hash:"text" box:"160" counts:"value"` // words for it: {value} stands for what the measure comes to; may count
	When    string           `toml:"when" hash:"none"`                            // condition at the end of a play; absent: it is always told
	Event   string           `toml:"event" hash:"text"`                           // a scene it belongs to: told only where that came up
	Habit   string           `toml:"habit" hash:"text"`                           // a habit of the mirror it belongs to: told only where there was a chance for it
	Sources []EvidenceSource `toml:"source" hash:"text"`                          // [[lesson.source]]: where the claim is from
}

// EvidenceSource is one thing a claim rests on outside of the game.
type EvidenceSource struct {
	By    string `toml:"by" box:"80"`     // who found it: authors, as they are usually named; may be absent where sure is D
	Year  int    `toml:"year"`            // when it was published, 1800 to 2100; may be absent where sure is D
	Found string `toml:"found" box:"240"` // what was found, with its size where there is one
	Sure  string `toml:"sure"`            // A (found again and again), B (a large study, or several that agree), C (one study, old, or of others) or D (an assumption of yours)
	Where string `toml:"where" box:"160"` // where it can be read: a title, a DOI or an address
}

// Lesson is a compiled claim; its words are in the Source.
type Lesson struct {
	Measure *rule.Program
	Scale   float64       // 100 for a share, which is shown as per cents; otherwise 1
	When    *rule.Program // nil: always
	Event   term.EventID  // NoEvent: it belongs to none
	Habit   string        // empty: it belongs to none
}

const maxLessons = 64

// GradeWords lists how sure a source can be, surest first.
func GradeWords() []string { return []string{"A", "B", "C", "D"} }

// The years in which a source can have been published.
const (
	firstYear = 1800
	lastYear  = 2100
)

// lessons compiles what the debrief may claim.
func (c *compiler) lessons() {
	for i := range c.src.Lessons {
		c.out.Lessons = append(c.out.Lessons, c.lesson(&c.src.Lessons[i], c.root.key("lesson").index(i)))
	}
}

func (c *compiler) lesson(src *LessonSource, at where) Lesson {
	c.require(src.Claim, at.key("claim"))
	c.require(src.Measure, at.key("measure"))
	l := Lesson{
		Measure: c.program(src.Measure, rule.Number(), at.key("measure"), 0), Scale: 1, When: c.condition(src.When, at.key("when")),
		Event: term.EventID(c.reference(src.Event, c.out.names.events, "event", at.key("event"))), Habit: src.Habit,
	}
	if l.Measure != nil && l.Measure.Unit() == rule.UnitShare {
		l.Scale = 100
	}
	if l.Measure != nil && len(l.Measure.Reads()) == 0 {
		c.warn(at.key("measure"), "lesson-fixed", "this comes to the same in every play", "measure something that play decides")
	}
	c.lessonHabit(src.Habit, at.key("habit"))
	if src.Figure != "" && !message.Has(src.Figure) {
		c.warn(at.key("figure"), "lesson-figure", "this says nothing of the measure", "write {value} where its number belongs")
	}
	if len(src.Sources) == 0 && !at.key("source").broken() {
		c.fail(at, "lesson-source", "nothing says where this claim is from", "add [[lesson.source]] with by, year, found and sure; sure = \"D\" where you assume it")
	}
	for k := range src.Sources {
		c.evidence(&src.Sources[k], at.key("source").index(k))
	}
	return l
}

// lessonHabit checks that the mirror counts the habit a lesson belongs to.
func (c *compiler) lessonHabit(name string, at where) {
	own := idsOf(c.src.Habits, func(h *HabitSource) string { return h.ID })
	c.oneOf(name, append(HabitNames(), own...), "habit", at)
	switch {
	case slices.Contains(own, name):
		c.mentions("habit", name, at, 0, len(name))
	case slices.Contains(HabitNames(), name) && !slices.Contains(c.out.Watched, name):
		c.warn(at, "lesson-habit", "the mirror does not watch "+name+" here", "add it to watch in [mirror], or take it out")
	}
}

// ofValue checks a text that shows nothing but the measure of its lesson, in a language.
func (c *compiler) ofValue(text string, at where, tag string) {
	for _, n := range c.takeApart(text, at).Numbers() {
		if n.Expr != "value" {
			c.add(at.diagnoseInside(n.Offset, len(n.Expr), Error, "lesson-figure", "nothing is called "+quote(n.Expr)+" here", didYouMean(n.Expr, []string{"value"}, "{value} stands for the measure")))
		}
		c.forms(n, at, tag)
	}
}

// evidence checks one source.
func (c *compiler) evidence(src *EvidenceSource, at where) {
	c.require(src.Found, at.key("found"))
	c.require(src.Sure, at.key("sure"))
	c.oneOf(src.Sure, GradeWords(), "grade", at.key("sure"))
	if src.Sure == "D" || src.Sure != "" && !slices.Contains(GradeWords(), src.Sure) {
		return // one's own assumption, of which there is nobody to name, or perhaps one
	}
	if by := at.key("by"); !by.written() && at.e != nil {
		c.missing(by, "add by = \"...\", or sure = \"D\" where nobody has found it and you assume it")
	} else {
		c.require(src.By, by)
	}
	switch year := at.key("year"); {
	case !year.written() && at.e != nil:
		c.missing(year, "add year = 2000, or whenever it was")
	case at.e != nil:
		c.within(float64(src.Year), firstYear, lastYear, year)
	}
}
