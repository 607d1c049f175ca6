package debrief

import (
	"cmp"
	"fmt"
	"slices"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/engine/voice"
	"headcount/sim/measure"
	"headcount/sim/observe"
	"headcount/sim/process"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// Beliefs puts what the player took people for beside what was so: at the end, when it was taken, and at each decision about somebody; and says
// which conversation taught what. It is computed from the log alone; what the player noted of people in it is quoted.
func Beliefs(sc *scenario.Scenario, log declog.Log) (*view.Beliefs, error) {
	b := &believer{sc: sc, engine: session.NewEngine(sc), maker: view.NewMaker(sc), people: make([]believed, len(sc.Spec.People))}
	b.about, b.sent = make([]asked, len(sc.Spec.Matters)), map[term.Act]asked{}
	s, err := walk(sc, log, b.see)
	if err != nil {
		return nil, err
	}
	var end session.State
	s.Copy(&end)
	b.answered(&end)
	b.opened(&end, b.at+1) // what came out after the last decision
	b.hangs(&end.Org, nil)
	out := &view.Beliefs{Right: b.right, Near: b.near, Wrong: b.wrong, Unseen: b.unseen}
	d := s.See()
	b.desk, b.last = d, &end
	if len(d.People) > 0 {
		b.maker.Last(d, 0)
	}
	c := b.engine.Context(&end, s.Luck())
	for i := range b.people {
		if p := &d.People[i]; p.Gone && (p.Joins > d.Day || p.Joins == 0 && b.sc.Source.People[i].Vacant) {
			continue // never came, or a place that nobody has been found for
		}
		out.People = append(out.People, b.person(i, c, log))
	}
	for j := range end.Org.Work {
		out.Projects = append(out.Projects, b.project(j))
	}
	out.Stances, out.Untold = b.stances(), b.untold()
	out.Ties, out.Applicants = b.around(), b.applicants()
	out.Own = b.own(c.Params)
	out.Sentence = b.sentence()
	return out, nil
}

// asked is the last decision that was about a matter.
type asked struct {
	entry int
	text  string
	day   quantity.Day
}

// believed is what is gathered of one person.
type believed struct {
	trust  float64 // in the manager, at the first decision
	begun  bool
	mood   term.Band // truly, on the day of the last look
	moodOn quantity.Day
	reads  [term.Reads]term.Band // truly, on the day of the last look at each at which a decision was taken
	readOn [term.Reads]quantity.Day
	likes  int // the kind of work truly liked most, on the day it was said
	taught []view.Taught
	wrote  int // times the player wrote to them
	asking int // of these to ask something
}

// believer walks a play and notes what was believed beside what was so.
type believer struct {
	sc     *scenario.Scenario
	engine *session.Engine
	maker  *view.Maker
	people []believed
	about  []asked            // by matter
	sent   map[term.Act]asked // what was last written so
	ties   []tie              // by what hangs on what in the business of IT
	begun  bool
	began  [term.Axes]float64 // how far the player had grown
	told   uint64             // matters whose background is known to have come out
	at     int                // the number of the decision that was taken in last
	desk   *observe.Desk
	last   *session.State

	right, near, wrong, unseen int
}

// see takes in one decision.
func (b *believer) see(s *step) {
	b.answered(s.before)
	b.at = s.entry.N
	b.opened(s.before, b.at)
	b.hangs(&s.before.Org, nil)
	if !b.begun {
		b.begun = true
		for k := range b.began {
			b.began[k] = s.before.Org.Self.Growth[k].Level
		}
	}
	if !s.early {
		b.hangs(&s.after.Org, s)
	}
	if !s.free() || s.early { // what came out then, somebody else had asked for
		return
	}
	c := b.engine.Context(s.before, s.luck)
	for i := range b.people {
		if p := &b.people[i]; !p.begun {
			p.begun, p.trust, p.moodOn = true, s.before.Org.People[i].Trust, -1
		}
		b.looked(i, c)
	}
	b.judge(s)
	if m := s.act.Matter; m != term.NoMatter {
		b.about[m] = b.asked(s)
	} else if s.act.Event != term.NoEvent && b.sc.Events[s.act.Event].Opens != term.NoMatter {
		b.about[b.sc.Events[s.act.Event].Opens] = b.asked(s)
	}
	if m := s.after.Told.Result.Revealed; m != term.NoMatter { // whatever it was about: a notice is about nothing in particular
		b.about[m] = b.asked(s)
	}
	b.sceneOpened(s)
	b.turnedTo(s)
	b.learn(s)
	b.opened(s.after, b.at)
}

func (b *believer) asked(s *step) asked {
	return asked{entry: s.entry.N, text: s.choice(s.names(b.maker)), day: s.day()}
}

// looked keeps what was so on the days on which something was last taken of somebody.
func (b *believer) looked(i int, c *process.Context) {
	x, p := &c.State.People[i], &b.people[i]
	if x.Seen.Day == c.State.Day {
		p.mood, p.moodOn = mood(c, i), x.Seen.Day
	}
	if len(c.State.Minds) == 0 {
		return
	}
	m := &c.State.Minds[i]
	for what := range term.Reads {
		if m.Reads[what].Day == c.State.Day {
			p.reads[what], p.readOn[what] = process.BandOf(term.Read(what), process.TrueOf(c, i, term.Read(what))), c.State.Day
		}
	}
	if m.LikesAt == c.State.Day {
		p.likes = liked(c, i)
	}
}

// mood is what a look without any noise would have read.
func mood(c *process.Context, i int) term.Band {
	x := &c.State.People[i]
	return process.MoodBand(process.Mood(x.Affect, x.Strain))
}

// liked is the kind of work somebody likes most.
func liked(c *process.Context, i int) int {
	best := 0
	for k, z := range c.State.Minds[i].Interest {
		if z > c.State.Minds[i].Interest[best] {
			best = k
		}
	}
	return best
}

// judge holds what was last seen of whom a decision is about against how they were just then.
func (b *believer) judge(s *step) {
	who := s.act.Person
	if who == term.NoPerson {
		return
	}
	took, was := s.desk.People[who].Seen.Band, mood(b.engine.Context(s.before, s.luck), int(who))
	switch off := int(took) - int(was); {
	case took == term.BandUnknown:
		b.unseen++
	case off == 0:
		b.right++
	case off == 1 || off == -1:
		b.near++
	default:
		b.wrong++
	}
}

// learn notes what a decision taught at once: a new reading of somebody, or a look that changed what they were taken for.
func (b *believer) learn(s *step) {
	c := b.engine.Context(s.after, s.luck)
	for i := range b.people {
		b.looked(i, c)
		if term.PersonID(i) != s.act.Person {
			continue
		}
		was, is := &s.before.Org.People[i].Seen, &s.after.Org.People[i].Seen
		if moved := mood(c, i); is.Look > term.AcrossRoom && *is != *was && was.Band != term.BandUnknown && turned(was.Band, is.Band, moved) {
			b.teach(s, i, "mood", fmt.Sprintf("you took them for %s, not %s any more", is.Band, was.Band), is.Band, moved)
		}
		b.learnMind(s, i, c)
	}
}

// turned reports whether a look put right what was far off, or put far off what had been right.
func turned(before, after, was term.Band) bool {
	far := func(x term.Band) bool { return x > was+1 || was > x+1 }
	return after == was && far(before) || before == was && far(after)
}

func (b *believer) learnMind(s *step, i int, c *process.Context) {
	if len(c.State.Minds) == 0 {
		return
	}
	was, is := &s.before.Org.Minds[i], &s.after.Org.Minds[i]
	for what := range term.Reads {
		if is.Reads[what].Band != was.Reads[what].Band {
			read := term.Read(what)
			b.teach(s, i, read.String(), lowerTitle(read)+" read "+is.Reads[what].Band.String(), is.Reads[what].Band, process.BandOf(read, process.TrueOf(c, i, read)))
		}
	}
	if is.Likes != was.Likes && is.Likes >= 0 {
		text := fmt.Sprintf("%s: what they would rather do came up: %s", b.when(s), voice.WorkOf(is.Likes))
		t := view.Taught{Of: s.entry.N, What: "likes", Right: is.Likes == liked(c, i), Sentence: text + "."}
		if !t.Right {
			t.Sentence = text + "; they liked " + voice.WorkOf(liked(c, i)) + " more."
		}
		b.people[i].taught = append(b.people[i].taught, t)
	}
}

func (b *believer) when(s *step) string {
	return view.Day(int(s.day())) + ", " + quoted(s.choice(s.names(b.maker)))
}

func (b *believer) teach(s *step, i int, what, text string, took, was term.Band) {
	t := view.Taught{Of: s.entry.N, What: what, Right: took == was, Sentence: b.when(s) + ": " + text}
	if t.Right {
		t.Sentence += ", and so it was."
	} else {
		t.Sentence += "; it was " + was.String() + "."
	}
	b.people[i].taught = append(b.people[i].taught, t)
}

// person puts one person together.
func (b *believer) person(i int, c *process.Context, log declog.Log) view.BeliefPerson {
	src, p := &b.sc.Source.People[i], &b.people[i]
	out := view.BeliefPerson{
		Person: src.ID, Name: b.maker.Name(term.PersonID(i)), Taught: p.taught, Items: []view.BeliefItem{b.moodItem(i, c)},
		Trust: [2]int{percent(p.trust), percent(c.State.People[i].Trust)},
	}
	slices.SortStableFunc(out.Taught, func(x, y view.Taught) int { return cmp.Compare(x.Of, y.Of) }) // what comes out late is told by the day it was asked on
	for _, e := range log.Entries {
		if n := e.Note; n != nil && n.About == declog.NoteBelief && n.Person == src.ID && n.Text != "" {
			out.Said = append(out.Said, fmt.Sprintf("On %s you noted: “%s”", view.Day(e.Day), n.Text))
		}
	}
	if len(c.State.Minds) > 0 {
		out.Items = append(out.Items, b.mindItems(i, c)...)
	}
	for m := range c.State.Desk {
		x := &c.State.Desk[m]
		if int(x.Person) == i && x.Ever && !x.Opened && measure.Concern(c.State, term.MatterID(m)) >= smallestConcern && b.sc.Source.Matters[m].Behind != "" {
			out.Unsaid = append(out.Unsaid, fmt.Sprintf("Never said to you, behind “%s”: %s", b.sc.Source.Matters[m].Title, b.sc.Source.Matters[m].Behind))
		}
	}
	return out
}

func (b *believer) moodItem(i int, c *process.Context) view.BeliefItem {
	seen, p := &b.desk.People[i].Seen, &b.people[i]
	item := view.BeliefItem{What: "mood", Title: "How they were", Now: mood(c, i).String(), Days: -1}
	if seen.Band == term.BandUnknown || seen.Day < 0 {
		item.Sentence = b.unseenBy(i) + " At the end they were " + item.Now + "."
		return item
	}
	item.Believed, item.Days = seen.Band.String(), int(b.desk.Day-seen.Day)
	if p.moodOn == seen.Day {
		item.Then = p.mood.String()
	}
	item.Sentence = taken(item, voice.LookedBy(seen.Look)+" on "+view.Day(int(seen.Day)), b.desk.People[i].Gone)
	return item
}

// taken tells what was taken beside what was so.
func taken(i view.BeliefItem, how string, gone bool) string {
	s := how + ": taken for " + i.Believed
	switch {
	case i.Then == "":
	case i.Then == i.Believed:
		s += ", and so it was"
	default:
		s += "; it was " + i.Then
	}
	if i.Days > 0 && !gone {
		s += ". At the end it was " + i.Now
	}
	return s + "."
}

func (b *believer) mindItems(i int, c *process.Context) []view.BeliefItem {
	var items []view.BeliefItem
	m, p := &c.State.Minds[i], &b.people[i]
	for what := range term.Reads {
		r := m.Reads[what]
		if r.Band == term.BandUnknown || r.Day < 0 {
			continue
		}
		read := term.Read(what)
		item := view.BeliefItem{
			What: read.String(), Title: voice.ReadingTitle(read), Believed: r.Band.String(),
			Now: process.BandOf(read, process.TrueOf(c, i, read)).String(), Days: int(c.State.Day - r.Day),
		}
		switch {
		case r.Day == c.State.Day:
			item.Then = item.Now
		case p.readOn[what] == r.Day && p.reads[what] != term.BandUnknown: // what shows by itself, after the last decision of a day, has no truth of its day here
			item.Then = p.reads[what].String()
		}
		item.Sentence = taken(item, "Read on "+view.Day(int(r.Day)), c.State.People[i].Gone)
		items = append(items, item)
	}
	if m.Likes >= 0 && m.LikesAt >= 0 {
		item := view.BeliefItem{
			What: "likes", Title: "What they would rather do", Believed: voice.WorkOf(m.Likes), Then: voice.WorkOf(p.likes), Now: voice.WorkOf(liked(c, i)),
			Days: int(c.State.Day - m.LikesAt),
		}
		item.Sentence = taken(item, "Said on "+view.Day(int(m.LikesAt)), c.State.People[i].Gone)
		items = append(items, item)
	}
	return items
}

func (b *believer) project(j int) view.BeliefProject {
	src, org := &b.sc.Source.Projects[j], &b.last.Org
	p := view.BeliefProject{Project: src.ID, Name: src.Name, Reported: org.Work[j].Report, So: measure.Done(org, term.ProjectID(j))}
	p.Sentence = fmt.Sprintf("%s: reported %d %% done at the end, and in this model %d %%.", src.Name, percent(p.Reported), percent(p.So))
	return p
}

// lowerTitle names what is read inside a sentence.
func lowerTitle(what term.Read) string {
	return [...]string{"their work", "your mark for them", "where things stood", "whether they meant to stay", "how much they like their kind of work"}[what]
}

func (b *believer) sentence() string {
	all := b.right + b.near + b.wrong + b.unseen
	if all == 0 {
		return "Nothing you decided was about anybody in particular."
	}
	return fmt.Sprintf("In this model, how you had last seen somebody when you turned to them, %s in all: as they were, %s; a little off, %s; quite otherwise, %s; not at all, %s. What shows on the outside is a part of it, and a look ages.",
		timesWords(all), timesWords(b.right), timesWords(b.near), timesWords(b.wrong), timesWords(b.unseen))
}
