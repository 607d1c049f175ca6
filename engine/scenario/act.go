package scenario

import (
	"slices"
	"strings"

	"headcount/sim/act"
	"headcount/sim/term"
)

// target says what an author puts behind a verb.
type target uint8

const (
	targetPerson  target = 1 << iota // the id of a person
	targetMatter                     // the id of a matter
	targetProject                    // the id of a project
	targetPromise                    // the id of a promise
	targetNone                       // true
	notInScene                       // the verb belongs to the machinery, not to a scene
	spoken                           // needs a channel
	needsMatter                      // needs a matter, or an event that opens one
)

// targetsOf says what a verb takes. What it does is up to sim/act.
func targetsOf(v term.Verb) target {
	switch v {
	case term.VerbNone, term.Begin, term.Proceed:
		return notInScene
	case term.Answer, term.Ask:
		return targetPerson | spoken | needsMatter
	case term.Talk, term.Notice, term.Apologise, term.Request, term.AskOvertime, term.OneToOne, term.SetGoal, term.Delegate,
		term.Recognise, term.Purpose, term.Expect, term.Feedback:
		return targetPerson | spoken
	case term.Tell, term.Thank:
		return targetPerson | targetNone | spoken
	case term.Decide:
		return targetMatter | targetPerson | needsMatter
	case term.Promise, term.Decline:
		return targetPromise
	case term.MoveDate, term.CutScope:
		return targetProject
	case term.Assign, term.Reassign:
		return targetPerson
	case term.Wait, term.LeaveAlone, term.ReadMail, term.OwnWork, term.Tickets, term.Coffee, term.BossDoor:
		return targetNone
	case term.Meet, term.Plan, term.Research, term.Search, term.Submit, term.OpenPost, term.Firefight, term.StayTechnical,
		term.Visit, term.Escalate, term.Pitch, term.Advise, term.Interview, term.Shout, term.Review:
		return targetNone | targetPerson | targetMatter | targetProject
	}
	return targetPerson | targetMatter
}

// actKeys lists the keys of an act that are no verbs; promise is a verb where no other stands.
func actKeys() []string { return []string{"about", "by", "project", "promise", "manner"} }

// sceneVerbs lists the verbs an author may use.
func sceneVerbs() []string {
	var list []string
	for _, name := range term.VerbNames() {
		if v, _ := term.ParseVerb(name); targetsOf(v)&notInScene == 0 {
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
		return term.NewAct(term.VerbNone)
	}
	verb, _ := parseVerb(name)
	if !act.Modelled(verb) {
		c.fail(at.key(name), "act-verb", quote(name)+" is in the vocabulary, but no sub-model carries it out yet", "choose another act, or write the effects beside leave or wait")
	}
	made := term.NewAct(verb)
	c.actTarget(&made, src[name], at.key(name))
	c.actDetails(&made, src, name, at)
	c.actParty(&made, event)
	takes := targetsOf(verb)
	if takes&needsMatter != 0 && made.Matter == term.NoMatter && src["about"] == nil {
		if i, ok := c.out.names.matters.find(event.Opens); ok {
			made.Matter = term.MatterID(i)
		} else {
			c.fail(at, "act-about", name+" needs a matter", "add about = \"the id of a matter\"")
		}
	}
	if takes&spoken != 0 && made.Channel == term.ChannelNone && src["by"] == nil {
		c.fail(at, "act-channel", "nothing says which way", "add by = \"walk\"; there is "+strings.Join(term.ChannelNames()[1:], ", "))
	}
	if takes&(targetPerson|targetMatter|targetProject|targetPromise) == 0 && made.Channel != term.ChannelNone {
		c.warn(at.key("by"), "act-channel", name+" goes by no channel", "leave out by")
	}
	return made
}

// verbOf finds the one verb of an act and reports what is neither verb nor detail.
func (c *compiler) verbOf(src map[string]any, at where) string {
	var verbs []string
	for _, key := range sortedKeys(src) {
		switch v, ok := parseVerb(key); {
		case slices.Contains(actKeys(), key):
		case !ok:
			known := append(sceneVerbs(), actKeys()...)
			c.add(at.key(key).diagnoseKey(Error, "unknown-verb", "there is no act "+quote(key), didYouMean(key, known, "the acts are "+strings.Join(sceneVerbs(), ", "))))
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
	switch v := value.(type) {
	case bool:
		if !v {
			c.fail(at, "act-target", "an act cannot be false", "take it out")
		} else if takes&targetNone == 0 {
			c.fail(at, "act-target", act.Verb.String()+" needs to know "+takes.question(), "write "+act.Verb.String()+" = \"id\"")
		}
	case string:
		if takes&^targetNone&(targetPerson|targetMatter|targetProject|targetPromise) == 0 {
			c.fail(at, "act-target", act.Verb.String()+" is done to nobody", "write "+act.Verb.String()+" = true")
			return
		}
		c.targetID(act, takes, v, at)
	default:
		c.fail(at, "type", "an id is needed here", "")
	}
}

func (t target) question() string {
	switch {
	case t&targetPerson != 0:
		return "who"
	case t&targetMatter != 0:
		return "which matter"
	case t&targetProject != 0:
		return "which project"
	}
	return "which promise"
}

// targetID resolves an id in the order of what a verb usually takes.
func (c *compiler) targetID(act *term.Act, takes target, name string, at where) {
	n := &c.out.names
	var known []string
	sorts := [...]struct {
		is  target
		in  index
		set func(int)
	}{
		{targetPromise, n.promises, func(i int) { act.Promise = term.PromiseID(i); c.used.promises[i] = true }},
		{targetProject, n.projects, func(i int) { act.Project = term.ProjectID(i) }},
		{targetPerson, n.people, func(i int) { act.Person = term.PersonID(i) }},
		{targetMatter, n.matters, func(i int) { act.Matter = term.MatterID(i); c.used.matters[i] = true }},
	}
	for _, s := range sorts {
		if takes&s.is == 0 {
			continue
		}
		if i, ok := s.in.find(name); ok {
			s.set(i)
			return
		}
		known = append(known, s.in.list...)
	}
	what := strings.TrimPrefix(strings.TrimPrefix(takes.question(), "which "), "who")
	if what == "" {
		what = "person"
	}
	if !c.root.key(what).broken() {
		c.fail(at, "unknown-"+what, "there is no "+what+" "+quote(name), didYouMean(name, known, ""))
	}
}

// actDetails resolves the keys beside the verb.
func (c *compiler) actDetails(act *term.Act, src map[string]any, verb string, at where) {
	text := func(key string) (string, where, bool) {
		v, there := src[key]
		if !there || key == verb {
			return "", at, false
		}
		s, ok := v.(string)
		if !ok {
			c.fail(at.key(key), "type", "a text is needed here", "")
		}
		return s, at.key(key), ok
	}
	if name, at, ok := text("about"); ok {
		act.Matter = c.matter(name, at)
	}
	if name, at, ok := text("project"); ok {
		act.Project = c.project(name, at)
	}
	if name, at, ok := text("promise"); ok {
		act.Promise = c.promise(name, at)
	}
	if name, at, ok := text("by"); ok {
		channel, known := term.ParseChannel(name)
		act.Channel = channel
		if !known || channel == term.ChannelNone {
			c.fail(at, "unknown-channel", "there is no way called "+quote(name), didYouMean(name, term.ChannelNames()[1:], ""))
		}
	}
	if name, at, ok := text("manner"); ok {
		manner, known := term.ParseManner(name)
		act.Manner = manner
		if !known {
			c.fail(at, "unknown-manner", "there is no manner "+quote(name), didYouMean(name, mannerWords(), ""))
		}
	}
}

// actParty finds who is asked where an act names a project alone: whoever the scene is with, face to face unless it says otherwise.
func (c *compiler) actParty(act *term.Act, event *EventSource) {
	switch act.Verb {
	case term.MoveDate, term.CutScope, term.Assign, term.Reassign:
	default:
		return
	}
	if i, ok := c.out.names.people.find(event.Person); ok && act.Person == term.NoPerson {
		act.Person = term.PersonID(i)
	}
	if act.Person != term.NoPerson && act.Channel == term.ChannelNone {
		act.Channel = term.Walk
	}
}

func mannerWords() []string {
	var list []string
	for m := term.Plainly; m.String() != "unknown"; m++ {
		list = append(list, m.String())
	}
	return list
}

// possible tells whether an act can turn out so at all.
func possible(act term.Act, o term.Outcome) bool {
	alone := targetsOf(act.Verb)&(targetPerson|targetMatter|targetPromise) == 0 && act.Verb != term.BossDoor
	switch o {
	case term.Sent, term.NoAnswer:
		return act.Channel.Written()
	case term.NotThere:
		return !alone && !act.Channel.Written() && act.Channel != term.Gathering || act.Verb == term.BossDoor
	case term.Understood, term.Misread, term.Opened, term.Deflected:
		return !alone
	case term.Agreed, term.Resisted:
		return !alone || targetsOf(act.Verb)&targetProject != 0
	}
	return true
}
