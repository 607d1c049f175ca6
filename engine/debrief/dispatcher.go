package debrief

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/measure"
	"headcount/sim/observe"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// FirstRules is the sheet that lies there until the player has written one: what kept eleven servers up, with people in their place.
const FirstRules = `promises 1
failed > 0 -> operate failed restart
waiting > 0 -> answer waiting by walk
unanswered > 0 -> answer oldest by chat
unread > 15 -> read_mail
otherwise -> own_work`

// firstRules is the sheet that lies there in a scenario: among machines it is the one for them.
func firstRules(sc *scenario.Scenario) string {
	if sc.OfMachines() {
		return fates.MachineRules
	}
	return FirstRules
}

// dispatcherLives is the number of other lucks in which a sheet is run.
const dispatcherLives = 100

// Rules is the last rule sheet noted in a log; empty where there is none.
func Rules(log declog.Log) string {
	text := ""
	for _, e := range log.Entries {
		if e.Note != nil && e.Note.About == declog.NoteRules {
			text = e.Note.Text
		}
	}
	return text
}

// Dispatcher runs a rule sheet on the same people and the same luck as a play, from the briefing on, and puts what it came to beside what the play
// came to. An empty sheet stands for the one that lies there: FirstRules, and among machines the one for them. A sheet that cannot be read comes back
// with its problems, each with its line. The error is that of a log that cannot be read.
func Dispatcher(ctx context.Context, sc *scenario.Scenario, log declog.Log, rules string) (*view.Dispatcher, error) {
	d := &view.Dispatcher{Rules: rules, Own: strings.TrimSpace(rules) != ""}
	if !d.Own {
		d.Rules = firstRules(sc)
	}
	table, problems := policy.ParseRules(d.Rules)
	for _, p := range problems {
		d.Problems = append(d.Problems, p.Error())
	}
	if table == nil {
		d.Sentence = "The sheet cannot be read yet; nothing was run."
		return d, nil
	}
	yours, err := session.Retrace(sc, log)
	if yours == nil {
		return nil, err
	}
	yours.Finish()
	sheet, used, err := dispatch(sc, log.Begun(), table)
	if err != nil {
		return nil, err
	}
	d.Rows, d.Parted = beside(sc, yours, sheet), parted(sc, log, sheet.Log)
	lines := ruleLines(d.Rules)
	for i, n := range used {
		d.Used = append(d.Used, view.DispatcherUse{Rule: lines[i], Times: n})
	}
	d.Lives, d.Better, d.Same = elsewhere(ctx, sc, log.Begun(), table, yours.Yardstick())
	d.Sentence = dispatcherSentence(d)
	return d, ctx.Err()
}

// dispatch plays a sheet from where the player of a log began, with its seeds and what it brought along, as a first life.
func dispatch(sc *scenario.Scenario, begun declog.Log, table *policy.RuleTable) (*session.Session, []int, error) {
	begun.Header.Life, begun.Header.Policy = nil, "dispatcher"
	s, err := session.Replay(sc, begun)
	if err != nil {
		return nil, nil, err
	}
	used := make([]int, table.Len())
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a, rule := table.Choose(s.See())
		if s.Check(a) != nil {
			a, rule = s.Fallback(), -1
		}
		if _, refused := s.Do(a); refused != nil {
			return nil, nil, fmt.Errorf("the sheet cannot go on: %s", refused.Reason)
		}
		if rule >= 0 {
			used[rule]++
		}
		s.Continue()
	}
	return s, used, nil
}

// ruleLines are the lines of a sheet that hold rules, as written.
func ruleLines(text string) []string {
	var list []string
	for line := range strings.SplitSeq(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); strings.Contains(line, "->") {
			list = append(list, strings.Join(strings.Fields(line), " "))
		}
	}
	return list
}

// elsewhere runs a sheet with the same people and other luck, and counts in how many lives it came to more than a figure, and to just that.
func elsewhere(ctx context.Context, sc *scenario.Scenario, begun declog.Log, table *policy.RuleTable, figure float64) (lives, better, same int) {
	begun.Header.Life = nil
	h := begun.Header
	engine, w := session.NewEngine(sc), &scales{header: h}
	base, err := session.Retrace(sc, begun)
	if err != nil {
		return 0, 0, 0
	}
	var start, state session.State
	var desk observe.Desk
	base.Copy(&start)
	for k := 1; k <= dispatcherLives && ctx.Err() == nil; k++ {
		luck := w.other(k)
		state.CopyFrom(&start)
		engine.Drive(&state, 0, luck, rng.New(h.Cast, h.Luck), &desk, table.Decide)
		lives++
		switch y := engine.Yardstick(&state, luck(0, 0)); {
		case y > figure:
			better++
		case y == figure:
			same++
		}
	}
	return lives, better, same
}

// beside puts what two plays came to side by side.
func beside(sc *scenario.Scenario, yours, sheet *session.Session) []view.DispatcherRow {
	var a, b session.State
	yours.Copy(&a)
	sheet.Copy(&b)
	rows := []view.DispatcherRow{
		{ID: "ending", What: "How it ended", Yours: endingText(sc, yours), Sheet: endingText(sc, sheet)},
		{ID: "promises", What: "Promises", Yours: promisesOf(&a.Org), Sheet: promisesOf(&b.Org)},
	}
	for j := range a.Org.Work {
		src := &sc.Source.Projects[j]
		rows = append(rows, view.DispatcherRow{ID: "project:" + src.ID, What: src.Name, Yours: workOf(&a.Org, j), Sheet: workOf(&b.Org, j)})
	}
	if len(sc.Source.Matters) > 0 {
		rows = append(rows, view.DispatcherRow{ID: "said", What: "What stood behind questions", Yours: saidOf(&a.Org), Sheet: saidOf(&b.Org)})
	}
	rows = append(rows,
		view.DispatcherRow{ID: "trust", What: "Trust in you, on a scale of 100, on average", Yours: trustOf(&a.Org), Sheet: trustOf(&b.Org)},
		view.DispatcherRow{ID: "left", What: "Who left", Yours: leftOf(&a.Org), Sheet: leftOf(&b.Org)},
	)
	if len(a.Org.Machines) > 0 {
		rows = append(rows, view.DispatcherRow{ID: "machines", What: "Times a machine went down", Yours: downsOf(&a.Org), Sheet: downsOf(&b.Org)})
	}
	return rows
}

func promisesOf(s *org.State) string {
	kept, given, lapsed := 0, 0, 0
	for _, g := range s.Given {
		switch g.State {
		case org.PromiseKept:
			kept++
			given++
		case org.PromiseLapsed:
			lapsed++
			given++
		case org.PromiseGiven, org.PromiseBroken:
			given++
		}
	}
	if lapsed > 0 {
		return fmt.Sprintf("%d given, %d of them kept, %d to somebody who left.", given, kept, lapsed)
	}
	return fmt.Sprintf("%d given, %d of them kept.", given, kept)
}

func workOf(s *org.State, j int) string {
	text := fmt.Sprintf("%d %% of the work done", percent(measure.Done(s, term.ProjectID(j))))
	if at := s.Work[j].Finished; at >= 0 {
		text = "done on " + view.Day(int(at))
	}
	if moved := int(s.Work[j].Due - s.Work[j].Public); moved != 0 {
		text += ", its date moved by " + several(moved, "working day")
	}
	return text + "."
}

func saidOf(s *org.State) string {
	said, answered := 0, 0
	for _, m := range s.Desk {
		if m.Opened {
			said++
		}
		if m.Answered {
			answered++
		}
	}
	return fmt.Sprintf("%d said to you; %s answered.", said, several(answered, "question"))
}

// several writes a number with its noun: "1 question", "3 questions".
func several(n int, noun string) string {
	if n == 1 || n == -1 {
		return fmt.Sprintf("%d %s", n, noun)
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func trustOf(s *org.State) string { return fmt.Sprintf("%d.", percent(measure.MeanTrust(s))) }

func leftOf(s *org.State) string {
	if n := measure.Left(s); n > 0 {
		return fmt.Sprintf("%d of their own will.", n)
	}
	return "Nobody."
}

func downsOf(s *org.State) string {
	n := 0
	for i := range s.Machines {
		n += s.Machines[i].Downs
	}
	return fmt.Sprintf("%d.", n)
}

// parted tells the first decision after the briefing in which the sheet did something else.
func parted(sc *scenario.Scenario, yours, sheet declog.Log) string {
	a, b := decisionsOf(yours), decisionsOf(sheet)
	for i := range min(len(a), len(b)) {
		x, y := a[i], b[i]
		x.Act.Forecast, y.Act.Forecast = nil, nil
		if x.Act.Equal(y.Act) && x.Day == y.Day && x.Gap == y.Gap {
			continue
		}
		return fmt.Sprintf("The two first parted on %s: you did %s, the sheet %s. From there on they are two different plays.", view.Day(int(quantity.Day(y.Day))), chosen(sc, yours, x), chosen(sc, sheet, y))
	}
	return "The two did the same from beginning to end."
}

// chosen is a decision of a log in the words it was taken in: of whom it was about it says what was so then, who that was, and whether they had come and
// stood at the player's own desk.
func chosen(sc *scenario.Scenario, log declog.Log, e declog.Entry) string {
	act, err := session.Resolve(sc, e.Act)
	if err != nil {
		return e.Act.Verb
	}
	x := step{act: act, desk: &observe.Desk{}}
	if s, _ := session.Retrace(sc, log.Cut(e.N-1)); s != nil { // one that drifted is told as far as it goes
		s.Arrive()
		if d := s.See(); d.Day == quantity.Day(e.Day) {
			x.desk = d
		}
	}
	return quoted(x.choice(x.names(view.NewMaker(sc))))
}

// decisionsOf are the decisions of a log after the briefing.
func decisionsOf(log declog.Log) []declog.Entry {
	return slices.DeleteFunc(slices.Clone(log.Entries), func(e declog.Entry) bool { return e.Kind != declog.KindAct || e.Gap == 0 })
}

func dispatcherSentence(d *view.Dispatcher) string {
	whose := "Your own rules"
	if !d.Own {
		whose = "A sheet that lies there until you write your own"
	}
	as := ""
	if d.Same > 0 {
		as = fmt.Sprintf(" and in %d just as well", d.Same)
	}
	return fmt.Sprintf("%s, with the same people and the same luck, beside you. In %d of %d other lucks of this model the sheet came out better%s, by the scenario’s own figure, than this play of yours; one luck is one luck.", whose, d.Better, d.Lives, as)
}
