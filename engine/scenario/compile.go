package scenario

import (
	"cmp"
	"reflect"
	"slices"

	"headcount/engine/rule"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// compiler resolves a Source. It goes on after a mistake, so that all are found at once.
type compiler struct {
	src    *Source
	out    *Scenario
	env    *env
	root   where
	at     where // what is looked at just now, for a mistake of ours
	found  []Diagnostic
	used   usage
	days   int        // working days of the scenario
	runs   parts      // of the model
	unsure bool       // whether [model] could not be read
	open   *org.State // in which nothing refuses an act that is not refused always; made when first asked for
	fields fieldTable

	turned   []turn                  // questions how scenes turned out
	counting []counted               // texts that hold counts, or seem to
	programs map[asked]*rule.Program // compiled already
	known    map[asked]*rule.Program // and before that, by who this is a part of; only read
	partial  bool                    // there were so many findings that not all was looked at
	failed   bool                    // errors were found before, by who this is a part of
	unhashed bool                    // for checks, which have no use for hashes
	twin     string                  // where another scenario with this id lies, of those that are checked together
	mention  func(mention)           // told of every name that is resolved; nil but for tools that edit
}

// usage notes what conditions, acts and effects refer to.
type usage struct {
	variables, matters, promises map[int]bool
	conditions                   map[string]bool
	fit                          bool // truth.team_fit, of whichever candidate
}

func newUsage() usage {
	return usage{variables: map[int]bool{}, matters: map[int]bool{}, promises: map[int]bool{}, conditions: map[string]bool{}}
}

// Compile resolves every name and compiles every condition. The Scenario is nil when there is an error, here or while loading.
// Positions may be nil for a Source made by a program; findings then have a path but no line.
func Compile(src *Source, pos *Positions) (*Scenario, []Diagnostic) {
	return newCompiler(src, pos).compile(pos)
}

func newCompiler(src *Source, pos *Positions) *compiler {
	c := &compiler{src: src, out: &Scenario{Source: src, names: namesOf(src)}, root: pos.where(), at: pos.where(), days: clampWeeks(src.Weeks) * workDays, fields: fieldTable{}}
	c.programs = map[asked]*rule.Program{}
	c.used = newUsage()
	c.env = newEnv(src, &c.out.names)
	return c
}

func (c *compiler) compile(pos *Positions) (sc *Scenario, found []Diagnostic) {
	defer func() {
		if p := recover(); p != nil {
			sc, found = nil, bounded(append(c.found, mishapOf(p, c.at).diagnose()))
		}
	}()
	if !c.limits() {
		return nil, bounded(c.found)
	}
	c.head()
	texts := c.besides(func(part *compiler) { part.texts(reflect.ValueOf(part.src).Elem(), part.root, 0, "") })
	c.ids()
	c.fragments(pos)
	c.spec()
	c.conditions()
	c.goals()
	c.promises()
	c.signs()
	c.events()
	texts()
	c.figures()
	c.endings()
	c.ladderEnding()
	c.words()
	c.habits()
	c.lessons()
	c.workshop()
	c.trials()
	if !HasErrors(c.found) && (pos == nil || !pos.failed) {
		c.unused() // an error can hide a use
		c.sense()
		c.partial = c.full()
		c.translations(pos)
	}
	return c.finish(pos)
}

func (c *compiler) finish(pos *Positions) (*Scenario, []Diagnostic) {
	c.found = due(c.found)
	failed := HasErrors(c.found) || c.partial
	found := bounded(c.found)
	if c.partial {
		found[len(found)-1].Severity = Error
	}
	if pos != nil {
		failed = failed || pos.failed
		found = pos.silence(found)
		if !failed {
			found = bounded(append(found, pos.silencers()...))
		}
	}
	if failed {
		return nil, found
	}
	c.out.runs = c.runs
	if !c.unhashed {
		c.out.RulesHash, c.out.TextHash = hashes(c.src, c.fields)
	}
	return c.out, found
}

func clampWeeks(weeks int) int { return min(max(weeks, 1), maxWeeks) }

// full tells that more findings would help nobody; what takes long asks before it looks for more.
func (c *compiler) full() bool { return len(c.found) > maxFindings }

func (c *compiler) add(d Diagnostic) {
	if !c.full() {
		c.found = append(c.found, d)
	}
}

func (c *compiler) fail(at where, id, message, advice string) {
	if !c.full() {
		c.add(at.diagnose(Error, id, message, advice))
	}
}

func (c *compiler) warn(at where, id, message, advice string) {
	if !c.full() {
		c.add(at.diagnose(Warning, id, message, advice))
	}
}

// reference resolves an id; an empty one is nothing, -1.
func (c *compiler) reference(name string, in index, what string, at where) int {
	if name == "" || c.full() {
		return -1
	}
	i, ok := in.find(name)
	if !ok && !c.root.key(what).broken() {
		advice := didYouMean(name, in.list, "")
		if now, before := in.aliases[name]; before {
			advice = nearestAdvice + in.name(now) + "? It has that id now"
		}
		if table, is := tableFor(what); is && len(once(in.list)) == 0 && idForm(name) {
			advice = "there is none yet: add [[" + table + "]] with id = \"" + name + "\""
		}
		c.fail(at, "unknown-"+what, "there is no "+what+" "+quote(name), cmp.Or(unfilled(name), c.out.names.another(name, advice)))
	}
	if ok && what != "choice" {
		c.mentions(what, name, at, 0, len(name))
	}
	return i
}

// tableFor returns the header under which things of a sort are written; ok is false where they are no tables of the file.
func tableFor(what string) (table string, ok bool) {
	switch what {
	case "priority":
		return "company.priority", true
	case "question":
		return "inquiry", true
	}
	return what, slices.Contains(objectKinds(), what) || what == "event"
}

func (c *compiler) person(name string, at where) term.PersonID {
	return term.PersonID(c.reference(name, c.out.names.people, "person", at))
}

func (c *compiler) project(name string, at where) term.ProjectID {
	return term.ProjectID(c.reference(name, c.out.names.projects, "project", at))
}

func (c *compiler) matter(name string, at where) term.MatterID {
	i := c.reference(name, c.out.names.matters, "matter", at)
	c.used.matters[i] = true
	return term.MatterID(i)
}

func (c *compiler) promise(name string, at where) term.PromiseID {
	i := c.reference(name, c.out.names.promises, "promise", at)
	c.used.promises[i] = true
	return term.PromiseID(i)
}

// promises compiles conditions of promises; who wants them and until when is in the Spec.
func (c *compiler) promises() {
	for i := range c.src.Promises {
		p, at := &c.src.Promises[i], c.root.key("promise").index(i)
		c.require(p.Person, at.key("person"))
		c.require(p.Text, at.key("text"))
		compiled := Promise{Kept: c.condition(p.Kept, at.key("kept")), Broken: c.condition(p.Broken, at.key("broken")), Weight: p.Weight}
		if p.Weight == 0 {
			compiled.Weight = 1
		}
		c.within(p.Weight, 0, 100, at.key("weight"))
		c.out.Promises = append(c.out.Promises, compiled)
		if p.Kept != "" || p.Broken != "" {
			c.used.promises[i] = true
		}
	}
}

// signs compiles what can be seen on the floor.
func (c *compiler) signs() {
	for i := range c.src.Signs {
		s, at := &c.src.Signs[i], c.root.key("sign").index(i)
		c.require(s.Person, at.key("person"))
		c.require(s.Text, at.key("text"))
		c.within(s.Chance, 0, 1, at.key("chance"))
		c.chance(s.Chance, false, at.key("chance"))
		c.within(float64(s.Every), 0, float64(maxWeeks*workDays), at.key("every"))
		c.out.Signs = append(c.out.Signs, Sign{
			Person: c.person(s.Person, at.key("person")), When: c.condition(s.When, at.key("when")),
			Chance: orOne(s.Chance), Every: s.Every, Means: s.Means,
		})
	}
}

func orOne(v float64) float64 {
	if v == 0 {
		return 1
	}
	return v
}

// endings compiles the endings and the yardstick.
func (c *compiler) endings() {
	list := c.root.key("ending")
	for i := range c.src.Endings {
		e, at := &c.src.Endings[i], list.index(i)
		c.require(e.Text, at.key("text"))
		c.out.Endings = append(c.out.Endings, Ending{When: c.condition(e.When, at.key("when")), Person: c.person(e.Person, at.key("person"))})
		if e.When == "" && i < len(c.src.Endings)-1 && !at.key("when").written() && !at.key("when").broken() {
			c.warn(list.index(i+1), "ending-unreachable", "the ending before this one always holds", "put the one without when at the end")
		}
	}
	switch last := len(c.src.Endings) - 1; {
	case last < 0:
		c.fail(list, "ending-open", "there is no ending", "add one [[ending]] without when")
	case c.src.Endings[last].When != "":
		c.fail(list.index(last).key("when"), "ending-open", "no ending holds when all conditions fail", "add a last [[ending]] without when")
	}
	at := c.root.key("yardstick")
	c.bar(at)
	c.out.Yardstick = c.program(c.src.Yardstick.Value, rule.Number(), at.key("value"), 0)
	if c.src.Yardstick.Value == "" && !at.broken() && !at.key("value").broken() {
		c.warn(at, "yardstick", "there is no yardstick", "add [yardstick] with a value such as truth.promises_kept")
	}
	if p := c.out.Yardstick; p != nil && c.src.Yardstick.Value != "" && len(p.Reads()) == 0 {
		c.warn(at.key("value"), "yardstick-constant", "nothing that happens moves this yardstick: every play comes to the same",
			"let it read what counts, such as truth.promises_kept or 0.5 * truth.mean_trust")
	}
}

// lastDay is the last working day.
func (c *compiler) lastDay() quantity.Day { return quantity.Day(c.days - 1) }
