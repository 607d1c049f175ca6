package scenario

import (
	"slices"
	"strings"

	"headcount/sim/act"
	"headcount/sim/term"
)

// target says what an author puts behind a verb.
type target uint16

const (
	targetPerson  target = 1 << iota // the id of a person
	targetMatter                     // the id of a matter
	targetProject                    // the id of a project
	targetPromise                    // the id of a promise
	targetNone                       // true
	notInScene                       // the verb belongs to the machinery, not to a scene
	spoken                           // needs a channel
	needsMatter                      // needs a matter, or an event that opens one
	needsProject                     // needs a project beside whoever it is done to
	byNoWay                          // is done about somebody and not to their face
	targetObject                     // the id of an object of the verb's sort: term.SortOf

	targets = targetPerson | targetMatter | targetProject | targetPromise | targetObject
)

// actKeys lists the keys of an act that are no verbs; promise is a verb where no other stands.
func actKeys() []string {
	return []string{"about", "by", "project", "person", "promise", "manner", "on"}
}

// sceneVerbs lists the verbs an author may use: those that a scene can be answered by and a sub-model carries out.
func sceneVerbs() []string {
	var list []string
	for _, name := range term.VerbNames() {
		if v, _ := term.ParseVerb(name); targetsOf(v)&notInScene == 0 && act.Modelled(v) {
			list = append(list, name)
		}
	}
	return append(list, "leave_alone")
}

func parseVerb(name string) (term.Verb, bool) {
	if name == "leave_alone" {
		return term.LeaveAlone, true
	}
	return term.ParseVerb(name)
}

// act compiles act = { VERB = "...", about = "...", by = "..." }.
func (c *compiler) act(src map[string]any, event *EventSource, at where) term.Act {
	name := c.verbOf(src, at)
	if name == "" {
		other := term.NewAct(term.VerbNone)
		c.actWords(&other, src, at) // what is wrong beside the verb is said with it
		return term.NewAct(term.VerbNone)
	}
	verb, _ := parseVerb(name)
	if !act.Modelled(verb) {
		c.fail(at.key(name), "act-verb", quote(name)+" is in the vocabulary, but no sub-model carries it out yet", "choose another act, or write the effects beside leave or wait")
	}
	made, before := term.NewAct(verb), len(c.found)
	c.actTarget(&made, src[name], at.key(name))
	c.actDetails(&made, src, name, at)
	c.actParty(&made, event)
	if to, _ := src[name].(string); len(c.found) == before || c.out.names.actsOn(to) == "" { // of another act other things are needed
		c.actNeeds(&made, src, event, name, at)
	}
	if len(c.found) == before && act.Modelled(verb) {
		c.actSense(made, name, at)
	}
	if len(c.found) == before {
		c.actOwner(made, name, at)
	}
	return made
}

// actNeeds checks that what the verb cannot do without is there.
func (c *compiler) actNeeds(made *term.Act, src map[string]any, event *EventSource, name string, at where) {
	takes := targetsOf(made.Verb)
	if takes&needsMatter != 0 && made.Object == term.NoObject && src["on"] == nil && made.Matter == term.NoMatter && src["about"] == nil {
		if i, ok := c.out.names.matters.find(event.Opens); ok {
			made.Matter = term.MatterID(i)
		} else {
			c.fail(at, "act-about", name+" needs a matter", "add about = \"the id of a matter\"")
		}
	}
	if takes&needsProject != 0 && made.Project == term.NoProject && src["project"] == nil {
		c.fail(at, "act-project", name+" needs a project", "add project = \"the id of a project\"")
	}
	if takes&spoken != 0 && made.Channel == term.ChannelNone && src["by"] == nil {
		c.fail(at, "act-channel", "nothing says which way", "add by = \"walk\"; there is "+strings.Join(term.ChannelNames()[1:], ", "))
	}
	if made.Verb == term.Promise && made.Person != term.NoPerson && made.Channel == term.ChannelNone && src["by"] == nil {
		c.fail(at, "act-channel", "nothing says which way", "add by = \"aside\"; there is "+strings.Join(term.ChannelNames()[1:], ", "))
	}
	silent := takes&targets == 0 || act.AboutObject(*made) || takes&byNoWay != 0
	if silent && made.Channel != term.ChannelNone {
		c.warn(at.key("by"), "act-channel", name+" goes by no channel", "leave out by")
	}
}

// actOwner warns of somebody who is answered, or asked what stands behind it, about what another has brought: the one answer would settle the question of
// somebody who never hears it, and of the other nobody but its owner can say it.
func (c *compiler) actOwner(made term.Act, name string, at where) {
	if made.Verb != term.Answer && made.Verb != term.Ask || made.Object != term.NoObject || made.Matter == term.NoMatter || made.Person == term.NoPerson {
		return
	}
	owner := c.out.Spec.Matters[made.Matter].Person
	if owner == term.NoPerson || owner == made.Person {
		return
	}
	people, place := c.out.names.people, at.key("about")
	if !place.written() {
		place = at.key(name) // the event opens it
	}
	asks, whose, matter := people.name(int(made.Person)), people.name(int(owner)), quote(c.out.names.matters.name(int(made.Matter)))
	if made.Verb == term.Answer {
		c.warn(place, "act-owner", matter+" is what "+whose+" asks, and this answers "+asks+": it is settled, and "+whose+" hears nothing",
			"answer "+whose+", or name a matter of "+asks+"; where "+asks+" is to know of it, write tell = \""+asks+"\"")
		return
	}
	c.warn(place, "act-owner", matter+" is what "+whose+" brings, and this asks "+asks+", who cannot say what stands behind it",
		"ask "+whose+", or name a matter of "+asks+"; without one, write talk = \""+asks+"\"")
}

// verbOf finds the one verb of an act and reports what is neither verb nor detail.
func (c *compiler) verbOf(src map[string]any, at where) string {
	var verbs []string
	for _, key := range sortedKeys(src) {
		switch v, ok := parseVerb(key); {
		case slices.Contains(actKeys(), key):
		case !ok:
			c.add(at.key(key).diagnoseKey(Error, "unknown-verb", "there is no act "+quote(key), actAdvice(key)))
			return ""
		case targetsOf(v)&notInScene != 0:
			c.add(at.key(key).diagnoseKey(Error, "unknown-verb", quote(key)+" is no answer to a scene", ""))
			return ""
		default:
			verbs = append(verbs, key)
		}
	}
	if _, ok := src["promise"]; ok && len(verbs) == 0 {
		return "promise"
	}
	switch {
	case len(verbs) == 0 && !at.broken():
		c.fail(at, "act-verb", "nothing says what is done", "write act = { answer = \"person\", about = \"matter\", by = \"walk\" }, or { leave = true }")
	case len(verbs) > 1:
		c.add(at.key(verbs[1]).diagnoseKey(Error, "act-verb", "one act is one thing: here are "+strings.Join(verbs, " and "), "take one out"))
	case len(verbs) == 1:
		return verbs[0]
	}
	return ""
}

// actTarget resolves what stands behind the verb.
func (c *compiler) actTarget(act *term.Act, value any, at where) {
	takes := targetsOf(act.Verb)
	if act.Verb == term.Promise && c.off(partVows) {
		takes = targetPromise
	}
	switch v := value.(type) {
	case bool:
		if !v {
			c.fail(at, "act-target", "an act cannot be false", "take it out")
		} else if takes&targetNone == 0 {
			c.fail(at, "act-target", act.Verb.String()+" needs to know "+takes.question(act.Verb), "write "+act.Verb.String()+" = \"id\"")
		}
	case string:
		if takes&targets == 0 {
			c.fail(at, "act-target", act.Verb.String()+" is done to nobody", "write "+act.Verb.String()+" = true")
			return
		}
		c.targetID(act, takes, v, at)
	default:
		c.fail(at, "type", "an id is needed here", "write one, between quotes and without brackets")
	}
}

func (t target) question(v term.Verb) string {
	switch {
	case t&targetPerson != 0:
		return "who"
	case t&targetMatter != 0:
		return "which matter"
	case t&targetProject != 0:
		return "which project"
	case t&targetObject != 0:
		return "which " + term.SortOf(v).String()
	}
	return "which promise"
}

// targetID resolves an id in the order of what a verb usually takes.
func (c *compiler) targetID(act *term.Act, takes target, name string, at where) {
	n := &c.out.names
	var known []string
	sorts := [...]struct {
		is   target
		what string
		in   index
		set  func(int)
	}{
		{targetPromise, "promise", n.promises, func(i int) { act.Promise = term.PromiseID(i); c.used.promises[i] = true }},
		{targetPerson, "person", n.people, func(i int) { act.Person = term.PersonID(i) }},
		{targetProject, "project", n.projects, func(i int) { act.Project = term.ProjectID(i) }},
		{targetMatter, "matter", n.matters, func(i int) { act.Matter = term.MatterID(i); c.used.matters[i] = true }},
		{targetObject, term.SortOf(act.Verb).String(), n.objects[term.SortOf(act.Verb)], func(i int) { act.Object = term.ObjectID(i) }},
	}
	for _, s := range sorts {
		if takes&s.is == 0 {
			continue
		}
		if i, ok := s.in.find(name); ok {
			s.set(i)
			c.mentions(s.what, name, at, 0, len(name))
			return
		}
		known = append(known, s.in.list...)
	}
	what := strings.TrimPrefix(strings.TrimPrefix(takes.question(act.Verb), "which "), "who")
	if what == "" {
		what = "person"
	}
	if !c.root.key(what).broken() {
		fallback := ""
		if _, is := n.people.find(name); is && act.Verb == term.Promise {
			fallback = "to promise somebody something in play, turn it on: [self] promises = true"
		}
		advice := n.another(name, didYouMean(name, known, fallback))
		if acts := n.actsOn(name); acts != "" {
			advice = acts
		}
		c.fail(at, "unknown-"+what, "there is no "+what+" "+quote(name), advice)
	}
}

// actText returns a key beside the verb that is a text; ok is false where there is none.
func (c *compiler) actText(src map[string]any, key string, at where) (name string, there where, ok bool) {
	v, written := src[key]
	if !written {
		return "", at, false
	}
	name, ok = v.(string)
	if !ok {
		c.fail(at.key(key), "type", "a text is needed here", "")
	}
	return name, at.key(key), ok
}

// actDetails resolves the keys beside the verb.
func (c *compiler) actDetails(act *term.Act, src map[string]any, verb string, at where) {
	c.actWords(act, src, at)
	if name, at, ok := c.actText(src, "on", at); ok {
		c.actObject(act, name, at)
	}
	if verb != "promise" {
		if name, at, ok := c.actText(src, "promise", at); ok {
			act.Promise = c.promise(name, at)
		}
	}
	if name, at, ok := c.actText(src, "manner", at); ok {
		manner, known := term.ParseManner(name)
		act.Manner = manner
		if !known {
			c.fail(at, "unknown-manner", "there is no manner "+quote(name), didYouMean(name, mannerWords(), "it can be done "+strings.Join(mannersFor(*act), ", ")))
		}
	}
}

// actWords resolves the keys that mean the same beside every verb.
func (c *compiler) actWords(act *term.Act, src map[string]any, at where) {
	if name, at, ok := c.actText(src, "about", at); ok {
		act.Matter = c.matter(name, at)
	}
	if name, at, ok := c.actText(src, "project", at); ok {
		act.Project = c.project(name, at)
	}
	if name, at, ok := c.actText(src, "person", at); ok {
		act.Person = c.person(name, at)
	}
	if name, at, ok := c.actText(src, "by", at); ok {
		channel, known := term.ParseChannel(name)
		act.Channel = channel
		if !known || channel == term.ChannelNone {
			c.fail(at, "unknown-channel", "there is no way called "+quote(name), wordMeant(name, term.ChannelNames()[1:], ""))
		}
	}
}

// actParty finds who is asked where an act names a project alone: whoever the scene is with, face to face, or by telephone where they work elsewhere, or in the
// chat where they do not hear either, unless it says otherwise.
func (c *compiler) actParty(act *term.Act, event *EventSource) {
	switch act.Verb {
	case term.MoveDate, term.CutScope, term.Assign, term.Reassign:
	default:
		return
	}
	if i, ok := c.out.names.people.find(event.Person); ok && act.Person == term.NoPerson {
		act.Person = term.PersonID(i)
	}
	if act.Person == term.NoPerson || act.Channel != term.ChannelNone {
		return
	}
	act.Channel = term.Walk
	if int(act.Person) >= len(c.out.Spec.People) || !c.out.Spec.People[act.Person].Remote {
		return
	}
	if act.Channel = term.Call; c.out.Spec.People[act.Person].Deaf() {
		act.Channel = term.Chat
	}
}
