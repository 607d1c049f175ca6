package view

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/voice"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// Told puts what came of a decision into words.
func (m *Maker) Told(d *observe.Desk, c Came) *Told {
	t := &Told{
		Choice: m.Choice(c.Act), Minutes: c.Minutes, Later: c.Later, Forecast: int(c.Act.Forecast), Channel: Way(c.Act.Channel),
		Text: m.Outcome(d, c),
	}
	if c.Act.Person != term.NoPerson && c.Act.Verb != term.Advise {
		t.Person = m.src.People[c.Act.Person].ID
		q := &d.People[c.Act.Person]
		// What is agreed or taken over alone shows nobody, and in a meeting nobody was seen at their own desk.
		looked := q.Seen.Day >= 0 && q.SeenDays == 0 && q.Seen.Look != term.AcrossRoom
		// A scene says itself what there was to see.
		if looked && !c.Act.Channel.Written() && c.Outcome != term.NotThere && m.written(c.Act, c.Outcome) == "" {
			t.Noticed = m.glimpsed(d, int(c.Act.Person))
		}
		if !c.Later && c.Outcome != term.NotThere {
			t.Learned = m.learned(d, c.Act)
		}
	}
	if boss := m.boss(); boss != term.NoPerson && facesBoss(c) {
		t.Person, t.Facing = m.src.People[boss].ID, true
	}
	if c.Act.Object != term.NoObject && !c.Later {
		t.Learned = append(append(t.Learned, m.taught(d, c.Act, c.Outcome)...), m.councilTaught(d, c)...)
	}
	if c.Overhear > 0 && c.Act.Person != term.NoPerson {
		t.Overhear = voice.Fill(voice.Overheard(upTo(pick(d, "overheard", int(c.Act.Person)), 1<<16)), m.slots(c.Act.Person, c.Act.Matter))
	}
	switch {
	case c.Act.Verb == term.Wait:
		t.Setting = "floor"
	case c.Act.Verb == term.Coffee:
		t.Setting = "coffee"
	case c.Act.Verb == term.BossDoor:
		t.Setting = "hall"
	case c.Act.Verb == term.Pitch && !c.Act.Channel.Written():
		t.Table = m.sitting(d, c.Act.Object)
	case c.Act.Verb == term.Interview && c.Act.Manner != term.References && c.Outcome != term.NotThere:
		m.applicant(t, c.Act.Object)
	case c.Act.Verb == term.Preview && c.Act.Channel.FaceToFace() && c.Outcome != term.NotThere && !c.Later:
		m.listener(t, d, c.Act.Object)
	case c.Act.Channel == term.Gathering:
		t.Table = m.team(d)
	case c.Act.Channel == term.Aside, c.Act.Channel == term.Call: // they left the table, or were never at it
	case c.Act.Event != term.NoEvent && !c.Later && !c.Act.Channel.Written():
		t.Table = m.table(d, c.Act.Event)
	}
	if felt := m.afterwards(d, c); felt != "" && m.written(c.Act, c.Outcome) == "" {
		t.Text += " " + felt
	}
	if c.Act.Forecast != term.NoForecast && !c.Later {
		t.Came = m.forecastCame(c.Act, c.Outcome)
	}
	return t
}

// facesBoss reports whether the manager stood before the boss: at the door, or with a request that is no form.
func facesBoss(c Came) bool {
	switch c.Act.Verb {
	case term.BossDoor:
		return c.Outcome != term.NotThere && !c.Later
	case term.Submit:
		return c.Act.Channel == term.Walk && c.Outcome != term.NotThere && !c.Later
	}
	return false
}

// Way names the way to somebody on a page; nothing where an act takes none.
func Way(c term.Channel) string {
	if c == term.ChannelNone {
		return ""
	}
	return c.String()
}

// forecastCame says whether what a forecast asked about happened; nothing while it is only sent and the answer still to come.
func (m *Maker) forecastCame(a term.Act, came term.Outcome) string {
	switch {
	case a.Event != term.NoEvent && m.sc.Events[a.Event].Choices[a.Choice].HopedIf != nil:
		return "That shows when all is over."
	case m.Hoped(a, came):
		return "It happened."
	case came == term.Sent || came == term.OutcomeNone:
		return ""
	case came == term.NotThere:
		return "It did not come to that."
	}
	return "It did not happen."
}

// Hoped reports whether an outcome is one that the forecast of a choice asked about. It is none where the forecast asked how things end.
func (m *Maker) Hoped(a term.Act, came term.Outcome) bool {
	return a.Event != term.NoEvent && slices.Contains(m.sc.Events[a.Event].Choices[a.Choice].Hoped, came)
}

// Choice says what was done, in the player's words.
func (m *Maker) Choice(a term.Act) string {
	if a.Event != term.NoEvent {
		return m.src.Events[a.Event].Choices[a.Choice].Text
	}
	s := m.Offer(a)
	if a.Verb == term.Advise {
		return m.asksAdvice(a)
	}
	switch {
	case a.Person != term.NoPerson:
		s += " (" + m.name(a.Person) + m.aboutMatter(a) + ")"
	case a.Matter != term.NoMatter: // decided for everybody: which of the questions on the desk it was
		s += " (“" + m.src.Matters[a.Matter].Title + "”)"
	}
	return s
}

// ChoiceAt is Choice as the play said it at the time: to somebody who had come and stood at the manager's own desk nobody walks over.
func (m *Maker) ChoiceAt(a term.Act, came bool) string {
	if text := m.Choice(a); !came || a.Event != term.NoEvent || a.Channel != term.Walk {
		return text
	}
	return voice.TurnRound(m.Choice(a))
}

// aboutMatter is what a question that is answered or asked into is about, behind the name of whose it is.
func (m *Maker) aboutMatter(a term.Act) string {
	if a.Matter == term.NoMatter {
		return ""
	}
	return ", about “" + m.src.Matters[a.Matter].Title + "”"
}

// Offer says what a free act is, in the player's words, to whom it is done left out.
func (m *Maker) Offer(a term.Act) string {
	text := m.bossIn(voice.Offer(a.Verb, a.Channel))
	about := ""
	if a.Project != term.NoProject {
		about = m.src.Projects[a.Project].Name
	}
	if name := m.objectName(a); name != "" {
		about = name
	}
	if text := m.asksFor(a); text != "" {
		return text
	}
	if (a.Verb == term.Promise || a.Verb == term.Decline) && a.Promise != term.NoPromise {
		return m.wanted(a.Promise, text)
	}
	switch a.Verb {
	case term.Ask:
		if about != "" && a.Object != term.NoObject {
			return voice.AskAbout(a.Channel) + ": " + about
		}
	case term.Unblock:
		if a.Object != term.NoObject {
			return "Settle things with whoever looks after it: " + about
		}
	case term.OwnWork:
		if about != "" {
			return "Your own terminal: " + about
		}
	case term.Plan, term.Unplan:
		text = voice.Place(a.Verb, a.Person != term.NoPerson, about != "")
	case term.Operate:
		if about != "" {
			return about + ": " + m.How(a)
		}
	case term.Advise:
		return m.asksAdvice(a)
	case term.Promise:
		return m.gives(a)
	case term.Pair:
		about = "" // whatever is on their screen
	}
	if about != "" {
		text += ": " + about
	}
	if how := m.How(a); how != "" {
		text += ", " + how
	}
	return text
}

// Does is what a menu calls a free act, the way and the manner left out.
func (m *Maker) Does(a term.Act) string {
	switch {
	case a.Verb == term.Ask && a.Object != term.NoObject:
		return "Ask somebody about it"
	case a.Verb == term.Unblock && a.Object != term.NoObject:
		return "Settle things with whoever looks after it"
	}
	if text := councilDoes(a); text != "" {
		return m.bossIn(text)
	}
	if a.Verb == term.Plan || a.Verb == term.Unplan {
		return voice.Place(a.Verb, a.Person != term.NoPerson, a.Project != term.NoProject)
	}
	if a.Verb == term.Promise && a.Promise == term.NoPromise {
		if a.Project != term.NoProject {
			return "Promise that the date holds" // which one the menu says
		}
		return "Promise " + m.promised(a)
	}
	return m.bossIn(voice.Does(a.Verb))
}

// How is the manner of an act in words, where its verb is asked for one.
func (m *Maker) How(a term.Act) string {
	if !Heavy(a.Verb) {
		return ""
	}
	return m.bossIn(voice.How(a.Verb, a.Manner))
}

// Heavy lists the acts of which the manner is asked: hard news and decisions, feedback, what a one-to-one is about, and what is asked of
// somebody.
func Heavy(v term.Verb) bool {
	switch v {
	case term.Tell, term.Decide, term.Feedback, term.OneToOne, term.SetGoal, term.Request, term.AskOvertime, term.MoveDate, term.CutScope,
		term.Assign, term.Reassign, term.Rate, term.Promise, term.Interview, term.Offer, term.Operate,
		term.Preview, term.Pitch, term.Submit:
		return true
	}
	return false
}

// Last is what you last saw of somebody and how long ago, to stand beside a way of reaching them.
func (m *Maker) Last(d *observe.Desk, who term.PersonID) string {
	m.learn(d)
	return m.noticed(d, int(who), voice.Ago(d.Day, seenDays(&d.People[who])))
}

// Name is what somebody is called, once a page or a way of reaching people was made.
func (m *Maker) Name(who term.PersonID) string { return m.name(who) }

// allFilled is filled for several texts.
func (m *Maker) allFilled(texts []string) []string {
	list := make([]string, len(texts))
	for i, t := range texts {
		list[i] = m.filled(t)
	}
	return list
}

// Monday returns the words that open a week.
func (m *Maker) Monday(week int) []string {
	for _, w := range m.src.Weeksdays {
		if w.Week == week {
			return m.allFilled(w.Monday)
		}
	}
	return []string{fmt.Sprintf("Week %d begins.", week)}
}

// Friday returns the words that close a week.
func (m *Maker) Friday(week int) []string {
	for _, w := range m.src.Weeksdays {
		if w.Week == week {
			return m.allFilled(w.Friday)
		}
	}
	return []string{fmt.Sprintf("Week %d is over.", week)}
}

// SetOff tells one thing the manager set going, for Friday, under the heading of its scene, so that a sentence out of it has somebody to speak of; ""
// when nothing was.
func (m *Maker) SetOff(e term.EventID, c term.ChoiceID, came term.Outcome) string {
	if e == term.NoEvent || c == term.NoChoice {
		return ""
	}
	if told := m.Turned(e, c, came); told != "" {
		return headed(m.src.Events[e].Title, told)
	}
	return "You chose: " + voice.Stopped(m.src.Events[e].Choices[c].Text)
}

// Turned tells in the scene's own words how a choice turned out, where its title and the choice have been said; "" where it has no words for it.
func (m *Maker) Turned(e term.EventID, c term.ChoiceID, came term.Outcome) string {
	if e == term.NoEvent || c == term.NoChoice {
		return ""
	}
	o := m.src.Events[e].Choices[c].Outcomes[came.String()]
	if o.Sign != "" {
		return o.Sign
	}
	return m.filled(o.Text)
}

// headed puts a title before what it is the title of, ended as a sentence is.
func headed(title, text string) string {
	if strings.HasSuffix(title, "?") || strings.HasSuffix(title, "!") || strings.HasSuffix(title, ".") {
		return title + " " + text
	}
	return title + ". " + text
}

// Passed tells one sign that passed the manager's desk, for Friday; "" when none did.
func (m *Maker) Passed(sign int) string {
	if sign < 0 {
		return ""
	}
	return m.src.Signs[sign].Text
}
