package scenario

import (
	"cmp"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"

	"headcount/engine/message"
	"headcount/engine/rule"
	"headcount/sim/term"
)

// The bounds of a scenario that the model and the screen rest on.
const (
	maxWeeks    = 52
	maxPeople   = 16
	maxProjects = 16
	maxMatters  = 64
	maxPromises = 16
	maxAdvisers = 8
	maxDesk     = 7 // matters on the desk at once
	maxVariable = 256
	maxID       = 40 // letters

	// MaxText is the longest text that fits its place on the screen, in characters.
	MaxText = 600
)

// section is an array of tables at the top of the file whose items have ids.
type section struct {
	key string
	ids []string
	max int // as many there is room for
}

// sections lists them in the order in which findings about them are made.
func (c *compiler) sections() []section {
	n := &c.out.names
	return []section{
		{"person", n.people.list, maxPeople},
		{"project", n.projects.list, maxProjects},
		{"matter", n.matters.list, maxMatters},
		{"goal", n.goals.list, maxGoals},
		{"promise", n.promises.list, maxPromises},
		{"variable", n.variables.list, maxVariable},
		{"event", n.events.list, MaxEvents},
		{"sign", idsOf(c.src.Signs, func(s *SignSource) string { return s.ID }), MaxEvents},
		{"condition", idsOf(c.src.Conditions, func(n *ConditionSource) string { return n.ID }), maxConditions},
		{"ending", idsOf(c.src.Endings, func(e *EndingSource) string { return e.ID }), maxMatters},
		{"date", n.dates.list, maxMatters},
		{"adviser", n.objects[term.SortAdviser].list, maxAdvisers},
		{"opening", n.objects[term.SortOpening].list, maxOpenings},
		{"candidate", n.objects[term.SortCandidate].list, maxObjects},
		{"system", idsOf(c.src.Systems, func(y *SystemSource) string { return y.ID }), maxObjects / 2},
		{"process", idsOf(c.src.Processes, func(p *ProcessSource) string { return p.ID }), maxObjects / 2},
		{"machine", n.objects[term.SortMachine].list, maxObjects},
		{"stakeholder", n.objects[term.SortStakeholder].list, maxStakeholders},
		{"proposal", n.objects[term.SortProposal].list, maxProposals},
		{"request", n.objects[term.SortRequest].list, maxRequests},
		{"inquiry", n.objects[term.SortQuestion].list, maxQuestions},
		{"lesson", idsOf(c.src.Lessons, func(l *LessonSource) string { return l.ID }), maxLessons},
		{"habit", idsOf(c.src.Habits, func(h *HabitSource) string { return h.ID }), maxHabits},
		{"fragment", idsOf(c.src.Fragments, func(f *FragmentSource) string { return f.ID }), maxFragments},
		{"test", idsOf(c.src.Tests, func(t *TestSource) string { return t.ID }), maxTests},
	}
}

// limits reports what is too many; false means that there is no use in going on.
func (c *compiler) limits() bool {
	ok := true
	for _, s := range c.sections() {
		if have := len(s.ids); have > s.max {
			c.fail(c.root.key(s.key).index(s.max), "too-many", fmt.Sprintf("%d times %s; there is room for %d", have, s.key, s.max), "")
			ok = false
		}
	}
	for i := range c.src.Events {
		if n := len(c.src.Events[i].Choices); n > MaxChoices {
			at := c.root.key("event").index(i).key("choice").index(MaxChoices)
			c.fail(at, "too-many", fmt.Sprintf("%d choices; a scene has room for %d", n, MaxChoices), "")
			ok = false
		}
	}
	return ok
}

// head checks the top of the file.
func (c *compiler) head() {
	switch format := c.root.key("format"); {
	case c.src.Format == 1 || format.broken():
	case !format.written() && c.root.e != nil:
		c.missing(format, "add format = 1")
	default:
		c.fail(format, "format", fmt.Sprintf("format %d is not known here", c.src.Format), "this version reads format = 1")
	}
	c.require(c.src.Title, c.root.key("title"))
	switch weeks := c.root.key("weeks"); {
	case weeks.broken():
	case !weeks.written() && c.root.e != nil:
		c.missing(weeks, "add weeks = 3")
	default:
		c.within(float64(c.src.Weeks), 1, maxWeeks, weeks)
	}
	if len(c.src.People) == 0 && !c.root.key("person").broken() {
		c.fail(c.root.key("person"), "required", "there is nobody", "add a [[person]]")
	}
	open := 0
	for i := range c.src.Matters {
		if !c.src.Matters[i].Open {
			continue
		}
		if open++; open == maxDesk+1 {
			c.fail(c.root.key("matter").index(i).key("open"), "desk-full", "more than seven matters lie on the desk from the start", "let an event open it")
		}
	}
}

// texts checks all words of the Source for being blank or too long; box is the longest that fits there, 0 where there are no words. It notes
// those that hold counts; shows is what such may look at.
func (c *compiler) texts(v reflect.Value, at where, box int, shows string) {
	switch v.Kind() {
	case reflect.Struct:
		for i, f := range c.fields.of(v.Type()) {
			field := v.Field(i)
			if field.Kind() == reflect.String && field.Len() == 0 && at.e.child(f.key) == nil || f.mode == "none" || box == 0 && !f.words {
				continue // nothing is written, or no words can be below
			}
			below := box
			if f.mode != "" || box > 0 {
				below = f.box
			}
			seen := cmp.Or(f.shows, shows)
			if gapsOf(v.Type().Name(), f.key) != noGaps {
				seen = countsGaps
			}
			c.texts(field, at.key(f.key), below, seen)
		}
	case reflect.Slice:
		for i := range v.Len() {
			c.texts(v.Index(i), at.index(i), box, shows)
		}
	case reflect.Map:
		if outcomes, ok := v.Interface().(map[string]OutcomeSource); ok {
			for _, name := range sortedKeys(outcomes) {
				o := outcomes[name]
				c.texts(reflect.ValueOf(&o).Elem(), at.key(name), box, shows)
			}
		}
	case reflect.String:
		if box > 0 {
			c.text(v.String(), at, box)
			if message.Has(v.String()) {
				c.counting = append(c.counting, counted{v.String(), at, shows})
			}
		}
	}
}

// text checks one text for being blank, or too long where box is above 0.
func (c *compiler) text(text string, at where, box int) {
	if strings.TrimSpace(text) == "" {
		if at.written() && !at.broken() {
			c.fail(at, "text-empty", "nothing stands here", "write something, or take the line out")
		}
		return
	}
	if n := utf8.RuneCountInString(text); box > 0 && n > box {
		c.warn(at, "text-long", fmt.Sprintf("%d characters; %d fit", n, box), "shorten it, or tell a part of it elsewhere")
	}
}

// ids checks that ids are there, well formed and unlike one another.
func (c *compiler) ids() {
	if c.src.ID == "" {
		c.requireID("id", c.root)
	} else {
		c.wellFormed(c.src.ID, c.root.key("id"))
	}
	if c.twin != "" {
		c.warn(c.root.key("id"), "scenario-double", quote(c.src.ID)+" is the id of "+c.twin+" too", "give one of the two another id: plays are kept by it, and those of one would be taken for those of the other")
	}
	n := &c.out.names
	for _, s := range c.sections() {
		c.idList(s.ids, c.root.key(s.key))
	}
	for i := range n.choices {
		c.idList(n.choices[i].list, c.root.key("event").index(i).key("choice"))
	}
	c.idList(idsOf(c.src.Office.Rooms, func(r *RoomSource) string { return r.ID }), c.root.key("office").key("room"))
	c.idList(idsOf(c.src.Office.Places, func(p *SpotSource) string { return p.ID }), c.root.key("office").key("place"))
	c.aliasCheck()
	for i, name := range n.variables.list {
		if _, taken := c.env.plain[name]; taken {
			c.fail(c.root.key("variable").index(i).key("id"), "id-reserved", quote(name)+" means something in conditions already", "choose another id")
		}
	}
}

// requireID reports a missing or blank id of a table.
func (c *compiler) requireID(key string, table where) {
	at := table.key(key)
	if !at.written() {
		c.missing(at, "add "+key+" = \"lower-case-words\"")
	} else {
		c.text("", at, 0)
	}
}

func (c *compiler) idList(list []string, tables where) {
	seen := map[string]int{}
	for i, id := range list {
		table := tables.index(i)
		if id == "" {
			c.requireID("id", table)
			continue
		}
		at := table.key("id")
		if !c.wellFormed(id, at) {
			continue
		}
		if first, ok := seen[id]; ok {
			message := quote(id) + " is taken"
			if place := tables.index(first).key("id").first(); place != "" {
				message += " at " + place
			}
			advice := "choose another id"
			if at.e != nil && at.e.made != nil {
				advice = "let the id hold a parameter of the fragment, as in <who>-asks; where it does, give each use another value for it"
			}
			c.fail(at, "id-double", message, advice)
			continue
		}
		seen[id] = i
	}
}

// repeated warns of what is named again in one list.
func (c *compiler) repeated(list []string, at where) {
	if len(list) < 2 {
		return
	}
	seen := make(map[string]bool, len(list))
	for i, name := range list {
		if seen[name] && name != "" {
			c.warn(at.index(i), "list-double", quote(name)+" is in this list already", "take one of them out, or name what was meant")
		}
		seen[name] = true
	}
}

// unfilled tells that a text holds a blank which nothing fills, as outside of the tables of a fragment; empty where it holds none.
func unfilled(text string) string {
	_, rest, open := strings.Cut(text, "<")
	if word, _, shut := strings.Cut(rest, ">"); open && shut && word != "" {
		return "nothing fills <" + word + "> here: blanks are for the tables of a fragment, such as [[fragment.event]]"
	}
	return ""
}

// idForm reports whether a text that is not empty has the form of an id.
func idForm(id string) bool {
	ok := id[0] >= 'a' && id[0] <= 'z' && len(id) <= maxID
	for i := range len(id) {
		letter := 'a' <= id[i] && id[i] <= 'z' || '0' <= id[i] && id[i] <= '9'
		joint := (id[i] == '-' || id[i] == '_') && i+1 < len(id) && isAlphanumeric(id[i+1])
		ok = ok && (letter || joint)
	}
	return ok
}

func (c *compiler) wellFormed(id string, at where) bool {
	switch {
	case strings.TrimSpace(id) == "":
	case !idForm(id):
		c.fail(at, "id-form", quote(id)+" is no id", cmp.Or(unfilled(id), whatAnIDIs(id)))
	case rule.Reserved(id):
		c.fail(at, "id-reserved", quote(id)+" is a word of conditions", "choose another id")
	default:
		return true
	}
	return false
}

// words checks what only speaks: weeks and voices.
func (c *compiler) words() {
	seen := map[int]bool{}
	for i := range c.src.Weeksdays {
		w, at := &c.src.Weeksdays[i], c.root.key("week").index(i).key("week")
		if !at.written() && at.e != nil {
			c.missing(at, "add week = 1")
			continue
		}
		if last := clampWeeks(c.src.Weeks); !c.endless() {
			c.within(float64(w.Week), 1, float64(last), at)
		}
		if seen[w.Week] {
			c.fail(at, "id-double", fmt.Sprintf("week %d is written a second time", w.Week), "join the two")
		}
		seen[w.Week] = true
	}
	c.tempo()
	for i := range c.src.Voices {
		v, at := &c.src.Voices[i], c.root.key("voice").index(i)
		c.require(v.Act, at.key("act"))
		if _, ok := parseVerb(v.Act); v.Act != "" && !ok {
			c.fail(at.key("act"), "unknown-verb", "there is no act "+quote(v.Act), didYouMean(v.Act, sceneVerbs(), ""))
		}
		if v.Outcome != "" {
			o, ok := c.outcome(v.Outcome, term.NewAct(term.VerbNone), at.key("outcome"), false)
			if verb, known := parseVerb(v.Act); ok && known && !everComes(verb, o) {
				c.warn(at.key("outcome"), "outcome-impossible", "nobody ever says this: "+v.Act+" cannot turn out "+v.Outcome, everEnds(verb))
			}
		}
		c.oneOf(v.Temper, temperWords(), "temper", at.key("temper"))
		c.person(v.Person, at.key("person"))
		c.voiceSlots(v, at.key("lines"))
		if len(v.Lines) == 0 && !at.key("lines").broken() {
			c.missing(at.key("lines"), "add lines = [\"...\"]")
		}
	}
}

// unused warns of what nothing refers to.
func (c *compiler) unused() {
	check := func(list []string, used map[int]bool, key, advice string) {
		for i, id := range list {
			if !used[i] && id != "" {
				c.warn(c.root.key(key).index(i).key("id"), "unused-"+key, "nothing uses the "+key+" "+quote(id), advice)
			}
		}
	}
	for i := range c.src.Matters {
		if c.src.Matters[i].Open || c.src.Matters[i].Thread {
			c.used.matters[i] = true
		}
	}
	c.unusedConditions()
	c.unusedFragments()
	c.unusedFits()
	check(c.out.names.variables.list, c.used.variables, "variable", "read it in a condition, or take it out")
	check(c.out.names.matters.list, c.used.matters, "matter", "let an event open it, or take it out")
	check(c.out.names.promises.list, c.used.promises, "promise", "say when it is kept: kept = \"...\"")
}
