package session_test

import (
	"math"
	"os"
	"strings"
	"testing"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// mechanism is one of the small scenarios that each show one mechanism of the model.
type mechanism struct {
	tb     testing.TB
	sc     *scenario.Scenario
	engine *session.Engine
}

func opened(tb testing.TB, name string) *mechanism {
	tb.Helper()
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/" + name + ".toml")
	if sc == nil || len(found) > 0 {
		tb.Fatalf("%s: %v", name, found)
	}
	return &mechanism{tb, sc, session.NewEngine(sc)}
}

func (m *mechanism) person(name string) term.PersonID {
	id, ok := m.sc.PersonID(name)
	if !ok {
		m.tb.Fatalf("no person %s", name)
	}
	return id
}

func (m *mechanism) project(name string) term.ProjectID {
	id, ok := m.sc.ProjectID(name)
	if !ok {
		m.tb.Fatalf("no project %s", name)
	}
	return id
}

// way is how somebody leads: what they choose in scenes, in their order by name, and what they do in gaps.
type way struct {
	choose map[string]string
	gap    func(d *observe.Desk) term.Act // nil waits
}

func (m *mechanism) decide(w way) session.Decide {
	return func(d *observe.Desk) term.Act {
		if d.Stop == term.Scene {
			want := w.choose[m.sc.EventName(d.Scene.Event)]
			for i := range d.Scene.Choices {
				if a := d.Scene.Choices[i].Act; m.sc.ChoiceName(a.Event, a.Choice) == want {
					return a
				}
			}
			return d.Scene.Choices[len(d.Scene.Choices)-1].Act // the last one lets it be
		}
		if d.Stop == term.Gap && w.gap != nil {
			return w.gap(d)
		}
		return session.Fallback(d)
	}
}

// lives plays one way with so many casts and lucks and measures each at its end.
func (m *mechanism) lives(n int, w way, measure func(s *session.State, luck rng.Source) float64) []float64 {
	m.tb.Helper()
	var s session.State
	var desk observe.Desk
	values := make([]float64, n)
	for k := range n {
		cast, luck := uint64(k), uint64(k)+1000
		m.engine.Start(&s, cast, luck)
		source := rng.New(cast, luck)
		m.engine.Drive(&s, 0, func(int, int) rng.Source { return source }, source, &desk, m.decide(w))
		if b := s.Org.Broken(); b != "" {
			m.tb.Fatalf("%s, cast %d, luck %d: %s", m.sc.Source.ID, cast, luck, b)
		}
		values[k] = measure(&s, source)
	}
	return values
}

// yardstick measures a life by the scenario's own figure.
func (m *mechanism) yardstick(s *session.State, luck rng.Source) float64 {
	return m.engine.Yardstick(s, luck)
}

// choosing is a way that does nothing but choose so in the scenario's first scene.
func choosing(event, choice string) way { return way{choose: map[string]string{event: choice}} }

func mean(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return sum / float64(len(v))
}

// differs checks that the mean over pairs of equal cast and luck differs by an amount in the band, beyond three standard errors.
func differs(t *testing.T, what string, more, less []float64, low, high float64) {
	t.Helper()
	d := minus(more, less)
	m, v := mean(d), 0.0
	for _, x := range d {
		v += (x - m) * (x - m)
	}
	se := math.Sqrt(v/float64(len(d)-1)) / math.Sqrt(float64(len(d)))
	t.Logf("%s: %.4f against %.4f, difference %.4f (%.1f standard errors, N %d)", what, mean(more), mean(less), m, m/se, len(d))
	if !(m >= low && m <= high) || !(m > 3*se) {
		t.Errorf("%s: difference %.4f, want %.4f to %.4f and above %.4f", what, m, low, high, 3*se)
	}
}

// daily does one act in the first gap of every day, where it is allowed, and goes on with own work in the others.
func daily(a term.Act) func(d *observe.Desk) term.Act {
	return func(d *observe.Desk) term.Act {
		if d.Gap == 1 {
			return a
		}
		return term.NewAct(term.OwnWork)
	}
}

// on is an act of a verb about a project.
func on(v term.Verb, j term.ProjectID) term.Act {
	a := term.NewAct(v)
	a.Project = j
	return a
}

const lucks = 200

// TestMotivation: taken over every day, somebody who wants to decide for herself ends .3 to 1.5 z below where deciding herself takes her.
func TestMotivation(t *testing.T) {
	m := opened(t, "motivation")
	ana := m.person("ana")
	take := term.NewAct(term.TakeTask)
	take.Person = ana
	close := m.lives(lucks, way{map[string]string{"design": "decide"}, daily(take)}, m.yardstick)
	loose := m.lives(lucks, way{map[string]string{"design": "hers"}, daily(term.NewAct(term.Delegate).With(ana, term.Walk))}, m.yardstick)
	differs(t, "motivation, let decide against taken over", loose, close, .3, 2)
}

// TestAlignment: a talk about what it is for turns somebody back by degrees, a mail by a quarter of it; what he gets done is the same.
func TestAlignment(t *testing.T) {
	m := opened(t, "alignment")
	farid := m.person("farid")
	angle := func(s *session.State, _ rng.Source) float64 { return s.Org.Minds[farid].Theta }
	talk := m.lives(lucks, choosing("tool", "talk"), angle)
	mail := m.lives(lucks, choosing("tool", "mail"), angle)
	none := m.lives(lucks, choosing("tool", "leave"), angle)
	differs(t, "degrees, nothing said against a talk", none, talk, 1, 12)
	differs(t, "degrees, a mail against a talk", mail, talk, .5, 12)
	value := m.lives(lucks, choosing("tool", "talk"), m.yardstick)
	differs(t, "value, a talk against nothing said", value, m.lives(lucks, choosing("tool", "leave"), m.yardstick), 0, .2)
}

// TestContagion: a friend who goes draws others after her, and the scene with her does not come up any more.
func TestContagion(t *testing.T) {
	m := opened(t, "contagion")
	others := func(s *session.State, _ rng.Source) float64 {
		return float64(s.Org.Minds[m.person("ben")].Quits + s.Org.Minds[m.person("cleo")].Quits)
	}
	gone := m.lives(lucks, choosing("offer", "let-go"), others)
	held := m.lives(lucks, choosing("offer", "hold"), others)
	differs(t, "others who left, with her gone against here", gone, held, .1, 1)
	farewell, _ := m.sc.EventID("farewell")
	m.lives(20, choosing("offer", "let-go"), func(s *session.State, _ rng.Source) float64 {
		if f := s.Story.Fired[farewell]; f.Day >= 0 || !f.Void {
			t.Errorf("the scene with somebody who has left: %+v", f)
		}
		return 0
	})
}

// TestOvertime: evenings bring more by the end of week 2 and strain by the end; a week off takes strain away.
func TestOvertime(t *testing.T) {
	m := opened(t, "overtime")
	strain := func(s *session.State, _ rng.Source) float64 { return s.Org.People[0].Strain }
	long := m.lives(lucks, way{choose: map[string]string{"evenings": "ask", "tired": "leave"}}, strain)
	rest := m.lives(lucks, way{choose: map[string]string{"evenings": "ask", "tired": "week-off"}}, strain)
	none := m.lives(lucks, choosing("evenings", "leave"), strain)
	differs(t, "strain, evenings against none", long, none, .5, 4)
	differs(t, "strain, through against a week off", long, rest, .3, 4)
	early := func(choice string) []float64 {
		return m.until(lucks, choosing("evenings", choice), quantity.DayOf(2, quantity.Friday), func(s *session.State) float64 { return s.Org.Work[0].Done })
	}
	differs(t, "done by week 2, evenings against none [h]", early("ask"), early("leave"), 3, 40)
	late := func(choice string) []float64 {
		w := way{choose: map[string]string{"evenings": choice, "tired": "leave"}}
		by6 := m.until(lucks, w, quantity.DayOf(6, quantity.Friday), func(s *session.State) float64 { return s.Org.Work[0].Done })
		by8 := m.lives(lucks, w, func(s *session.State, _ rng.Source) float64 { return s.Org.Work[0].Done })
		for k := range by8 {
			by8[k] -= by6[k]
		}
		return by8
	}
	differs(t, "what evenings bring in weeks 1 and 2, less what they bring in weeks 7 and 8 [h]", minus(early("ask"), early("leave")), minus(late("ask"), late("leave")), 1, 20)
}

func minus(a, b []float64) []float64 {
	d := make([]float64, len(a))
	for i := range d {
		d[i] = a[i] - b[i]
	}
	return d
}

// until plays one way to the close of a day and measures there.
func (m *mechanism) until(n int, w way, day quantity.Day, measure func(s *session.State) float64) []float64 {
	values := make([]float64, n)
	for k := range n {
		s := session.Start(m.sc, uint64(k), uint64(k)+1000, nil)
		decide := m.decide(w)
		var st session.State
		for s.Arrive(); s.Stop() != term.End; s.Arrive() {
			if s.Copy(&st); st.Org.Day > day {
				break
			}
			if _, refused := s.Do(decide(s.See())); refused != nil {
				m.tb.Fatalf("cast %d: %v", k, refused)
			}
		}
		s.Copy(&st)
		values[k] = measure(&st)
	}
	return values
}

// TestJustice: two decisions that go against somebody, told with their reasons, leave her .6 z above who was only told; she leans less to
// leaving.
func TestJustice(t *testing.T) {
	m := opened(t, "justice")
	told := func(choice string) way { return way{choose: map[string]string{"desk": choice, "conference": choice}} }
	justice := func(s *session.State, _ rng.Source) float64 { return s.Org.Minds[0].Justice }
	differs(t, "justice, with reasons against without", m.lives(lucks, told("why"), justice), m.lives(lucks, told("that"), justice), .5, 1.3)
	differs(t, "leaning away, with reasons against without", m.lives(lucks, told("why"), m.yardstick), m.lives(lucks, told("that"), m.yardstick), .05, 2)
}

// TestFeedback: about the task it helps by .5 to .8 of a day's SD, and harms a quarter of them; about the person less, and more of them.
func TestFeedback(t *testing.T) {
	m := opened(t, "feedback")
	effect := func(s *session.State, _ rng.Source) float64 { return s.Org.Minds[0].Feedback }
	task := m.lives(2*lucks, choosing("report", "task"), effect)
	self := m.lives(2*lucks, choosing("report", "self"), effect)
	differs(t, "effect, task against self", task, self, .4, 1.2)
	worse := func(v []float64) float64 {
		n := 0.0
		for _, x := range v {
			if x < 0 {
				n++
			}
		}
		return n / float64(len(v))
	}
	if a, b := worse(task), worse(self); a < .18 || a > .35 || b < a+.1 {
		t.Errorf("worse for it: about the task %.3f, about the person %.3f", a, b)
	}
	for k, v := range m.lives(20, choosing("report", "leave"), effect) {
		if v != 0 {
			t.Errorf("%d: nothing was said, and it did %v", k, v)
		}
	}
}

// TestOneToOnes: with one-to-ones on their own subjects once a week fewer leave than without.
func TestOneToOnes(t *testing.T) {
	m := opened(t, "one-to-ones")
	left := func(s *session.State, _ rng.Source) float64 { return float64(m.left(s)) }
	with := m.lives(2*lucks, way{map[string]string{"calendar": "plan"}, m.weekly(term.OneToOne, term.TheirAgenda)}, left)
	without := m.lives(2*lucks, way{map[string]string{"calendar": "leave"}, daily(term.NewAct(term.Tickets))}, left)
	differs(t, "left, without against with one-to-ones", without, with, .03, 1)
}

func (m *mechanism) left(s *session.State) int {
	n := 0
	for i := range s.Org.Minds {
		n += s.Org.Minds[i].Quits
	}
	return n
}

// weekly does one act of a verb with each person once a week, on the weekday of their number, by telephone with who works elsewhere.
func (m *mechanism) weekly(v term.Verb, how term.Manner) func(d *observe.Desk) term.Act {
	return func(d *observe.Desk) term.Act {
		i := int(d.Day.Weekday())
		if d.Gap == 2 && i < len(d.People) && !d.People[i].Gone {
			a := term.NewAct(v).With(term.PersonID(i), term.Aside)
			if a.Manner = how; d.People[i].Remote {
				a.Channel = term.Call
			}
			return a
		}
		return term.NewAct(term.Tickets)
	}
}

// TestConflict: a meeting clears some of what stands between two people, and they get more done.
func TestConflict(t *testing.T) {
	m := opened(t, "conflict")
	conflict := func(s *session.State, _ rng.Source) float64 { return s.Org.Teams[0].Personal }
	done := func(s *session.State, _ rng.Source) float64 { return s.Org.Work[0].Done }
	table, leave := choosing("quarrel", "table"), choosing("quarrel", "leave")
	differs(t, "conflict, left alone against at one table", m.lives(lucks, leave, conflict), m.lives(lucks, table, conflict), .1, 2)
	differs(t, "done, at one table against left alone [h]", m.lives(lucks, table, done), m.lives(lucks, leave, done), .1, 20)
}

// TestInterest: moved to the work she likes, somebody gets more of it done and more of it counts.
func TestInterest(t *testing.T) {
	m := opened(t, "interest")
	moved := m.lives(lucks, choosing("nights", "move"), m.yardstick)
	stayed := m.lives(lucks, choosing("nights", "leave"), m.yardstick)
	differs(t, "contribution, moved against not", moved, stayed, .05, .6)
}

// TestRampUp: a newcomer begins with no exposure at all, is a third to two thirds of what they will be after seven weeks, and further on with
// an hour together a day.
func TestRampUp(t *testing.T) {
	m := opened(t, "ramp-up")
	dan := m.person("dan")
	pair := on(term.Pair, m.project("release")).With(dan, term.Walk)
	both := way{map[string]string{"first-day": "pair"}, func(d *observe.Desk) term.Act {
		if d.Gap == 2 && !d.People[dan].Gone && d.People[dan].Present {
			return pair
		}
		return term.NewAct(term.Tickets)
	}}
	alone := choosing("first-day", "leave")
	first := m.until(50, alone, quantity.DayOf(2, quantity.Monday), func(s *session.State) float64 {
		p := postOf(&s.Org, dan)
		if s.Org.People[dan].Gone || p == nil || p.Weeks > .5 {
			t.Errorf("Dan has not just begun: %+v", p)
		}
		return p.Weeks
	})
	if len(first) != 50 {
		t.Fatal("nobody came")
	}
	differs(t, "ramp after seven weeks, with pairing against alone", m.lives(lucks, both, m.yardstick), m.lives(lucks, alone, m.yardstick), .02, .3)
	for k, v := range m.lives(50, alone, m.yardstick) {
		if v < .3 || v > .75 {
			t.Errorf("%d: after seven weeks alone at %.2f", k, v)
		}
	}
}

func postOf(s *org.State, i term.PersonID) *org.Post {
	for k := range s.Posts {
		if s.Posts[k].Person == i {
			return &s.Posts[k]
		}
	}
	return nil
}

// TestSlip: a look at others of its kind lifts the forecast toward what the work truly takes, and changes nothing about the work.
func TestSlip(t *testing.T) {
	m := opened(t, "slip")
	missed := func(s *session.State, _ rng.Source) float64 {
		return math.Abs(math.Log(s.Org.Builds[0].Forecast / s.Org.Work[0].Work))
	}
	work := func(s *session.State, _ rng.Source) float64 { return s.Org.Work[0].Work }
	others, nod := choosing("plan", "others"), choosing("plan", "nod")
	differs(t, "log of what was missed, nodded against compared", m.lives(lucks, nod, missed), m.lives(lucks, others, missed), .01, .3)
	differs(t, "forecast over plan, compared against nodded", m.lives(lucks, others, m.yardstick), m.lives(lucks, nod, m.yardstick), .05, .5)
	a, b := m.lives(20, others, work), m.lives(20, nod, work)
	for k := range a {
		if a[k] != b[k] {
			t.Errorf("%d: the work takes %v once compared, %v else", k, a[k], b[k])
		}
	}
}

// TestHandsOn: four days a week of own work ship hours, and leave a queue at the door that holds the others up.
func TestHandsOn(t *testing.T) {
	m := opened(t, "hands-on")
	hands := way{map[string]string{"behind": "day"}, func(d *observe.Desk) term.Act {
		if d.Hands < .79 {
			return on(term.Plan, m.project("release"))
		}
		return on(term.OwnWork, m.project("release"))
	}}
	door := way{map[string]string{"behind": "door"}, func(*observe.Desk) term.Act { return term.NewAct(term.Wait) }}
	pile := func(s *session.State, _ rng.Source) float64 { return float64(len(s.Org.Pile)) }
	shipped := func(s *session.State, _ rng.Source) float64 { return s.Org.Me.Shipped }
	team := func(s *session.State, _ rng.Source) float64 {
		return s.Org.Minds[0].Effort + s.Org.Minds[1].Effort + s.Org.Minds[2].Effort
	}
	differs(t, "own work shipped [h]", m.lives(lucks, hands, shipped), m.lives(lucks, door, shipped), 10, 200)
	differs(t, "waiting at the end", m.lives(lucks, hands, pile), m.lives(lucks, door, pile), 2, 100)
	differs(t, "work of the others, door open against hands on [h]", m.lives(lucks, door, team), m.lives(lucks, hands, team), 2, 200)
}

// TestGoals: asked for a goal, more of them carry one than set one, and carry it further than none.
func TestGoals(t *testing.T) {
	m := opened(t, "goals")
	has := func(s *session.State, _ rng.Source) float64 {
		if s.Org.Minds[0].GoalUntil > s.Org.Day {
			return 1
		}
		return 0
	}
	asked, told := choosing("goal", "ask"), choosing("goal", "number")
	differs(t, "carries a goal, asked against told", m.lives(lucks, asked, has), m.lives(lucks, told, has), .03, .5)
	angle := func(s *session.State, _ rng.Source) float64 { return s.Org.Minds[0].Theta }
	differs(t, "degrees, told against asked", m.lives(lucks, told, angle), m.lives(lucks, asked, angle), .1, 5)
}

// TestRefusals: what is senseless is refused in words that say what stands in the way, and changes nothing; the same act is open before.
func TestRefusals(t *testing.T) {
	m := opened(t, "refusals")
	s := session.Start(m.sc, 4, 5, nil)
	decide := func(choose map[string]string) {
		if _, refused := s.Do(m.decide(way{choose: choose})(s.See())); refused != nil {
			t.Fatal(refused)
		}
		s.Arrive()
	}
	s.Arrive()
	decide(nil) // begin
	refuse := func(choice, says string) {
		t.Helper()
		d, before := s.See(), s.Hash()
		for i := range d.Scene.Choices {
			if a := d.Scene.Choices[i].Act; m.sc.ChoiceName(a.Event, a.Choice) == choice {
				if _, r := s.Do(a); r == nil || !strings.Contains(r.Reason, says) || s.Hash() != before {
					t.Errorf("%s: %v", choice, r)
				}
				return
			}
		}
		t.Errorf("%s is not offered", choice)
	}
	until := func(event string) {
		t.Helper()
		id, _ := m.sc.EventID(event)
		for s.See().Scene.Event != id {
			decide(nil)
		}
	}
	until("first")
	refuse("assign", "ben works on it already")
	decide(map[string]string{"first": "hour"})
	until("second")
	refuse("hour", "every week already")
	for i := range s.See().Scene.Choices {
		if a := s.See().Scene.Choices[i].Act; a.Person == m.person("ben") {
			t.Error("somebody who has left can be talked to")
		}
	}
	decide(map[string]string{"second": "compare"})
	if r := s.Check(on(term.Research, m.project("release"))); r == nil || !strings.Contains(r.Reason, "compared with others already") {
		t.Errorf("compared twice: %v", r)
	}
	if r := s.Check(term.NewAct(term.Talk).With(m.person("ben"), term.Call)); r == nil || !strings.Contains(r.Reason, "does not work here") {
		t.Errorf("talk with somebody who has left: %v", r)
	}
	for s.Stop() != term.End {
		decide(nil)
	}
	var st session.State
	s.Copy(&st)
	if third, _ := m.sc.EventID("third"); !st.Story.Fired[third].Void || s.Yardstick() != 1 {
		t.Errorf("a scene with somebody who has left: %+v, yardstick %v", st.Story.Fired[third], s.Yardstick())
	}
}

// TestMechanismsArePlayedToTheEnd: whoever leads, each of the small scenarios ends, and its log leads through the same states again.
func TestMechanismsArePlayedToTheEnd(t *testing.T) {
	entries, err := os.ReadDir("../../scenarios/_tests/ok")
	if err != nil || len(entries) < 18 {
		t.Fatal(entries, err)
	}
	for _, e := range entries {
		name, ok := strings.CutSuffix(e.Name(), ".toml")
		if !ok {
			continue
		}
		m := opened(t, name)
		for k, bot := range []string{"idle", "random", "attentive", "balanced", "hands-on", "people-first"} {
			s := played(t, m.sc, bot, uint64(k), uint64(k)+7)
			if y := s.Yardstick(); !(y > 0) || y > 1e6 {
				t.Errorf("%s by %s: yardstick %v", name, bot, y)
			}
			again, err := session.Replay(m.sc, s.Log)
			if err != nil {
				t.Fatalf("%s by %s: %v", name, bot, err)
			}
			if again.Arrive(); again.Hash() != s.Hash() {
				t.Errorf("%s by %s: ended in %x and again in %x", name, bot, s.Hash(), again.Hash())
			}
		}
	}
}
