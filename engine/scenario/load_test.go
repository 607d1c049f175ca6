package scenario

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"headcount/sim/quantity"
	"headcount/sim/term"
)

func minimal(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(testScenarios + "ok/minimal.toml")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// findingsOf checks a single file made of a text.
func findingsOf(text string) []Diagnostic {
	return Check(fstest.MapFS{"a/scenario.toml": {Data: []byte(text)}}, "a")
}

func only(t *testing.T, found []Diagnostic, id string) Diagnostic {
	t.Helper()
	if len(found) != 1 || found[0].ID != id {
		t.Fatalf("got %v, want one %s", found, id)
	}
	return found[0]
}

func TestCompiledScenario(t *testing.T) {
	s, found := OpenFile(testScenarios + "ok/rich.toml")
	if s == nil {
		t.Fatal(found)
	}
	event, ok := s.EventID("small-question")
	if !ok || s.EventName(event) != "small-question" || event != 0 {
		t.Errorf("event %d %v", event, ok)
	}
	walk, ok := s.Choice(event, "walk")
	if !ok || s.ChoiceName(event, 1) != "walk" {
		t.Fatal("no choice walk")
	}
	release, _ := s.MatterID("release")
	want := term.NewAct(term.Ask).With(0, term.Walk).About(release).For(event, 1)
	if walk.Act != want {
		t.Errorf("act %+v, want %+v", walk.Act, want)
	}
	e := s.Events[event]
	if e.From != quantity.DayOf(1, quantity.Tuesday) || e.By != 3 || e.Machine != 0 || e.Warm != 1 || len(e.Openers) != 1 {
		t.Errorf("event %+v", e)
	}
	if first := e.Choices[0]; !first.Marked || first.Hoped[0] != term.Understood || len(first.Outcomes) != 3 || first.Minutes != 5 {
		t.Errorf("choice %+v", first)
	}
	if s.Events[1].By != s.lastDay() || s.Events[1].Choices[0].Act.Promise != 1 || s.Events[1].Choices[2].Act.Promise != 1 {
		t.Errorf("second event %+v", s.Events[1])
	}
	if p := s.Spec.People[0]; p.Project != 0 || p.Trust.Low != 0.3 || !p.Ability.Free || p.Hearing.Low != 1 || s.Spec.People[1].Remote != true {
		t.Errorf("people %+v", s.Spec.People)
	}
	if s.Spec.Gaps != [3]quantity.Minute{90, 240, 390} || s.Spec.GapMinutes != 40 || s.Spec.Promises[0].Due != 9 {
		t.Errorf("spec %+v", s.Spec)
	}
	if set := e.Does[1]; set.Kind != EffectSet || set.Variable != 1 || set.Value == nil {
		t.Errorf("effect %+v", set)
	}
}

func (s *Scenario) lastDay() quantity.Day { return quantity.Day(s.Spec.Weeks*workDays - 1) }

func TestSplitFilesAreMerged(t *testing.T) {
	one, _ := OpenFile(testScenarios + "ok/minimal.toml")
	two, found := OpenFile(testScenarios + "ok/split")
	if one == nil || two == nil || len(found) > 0 {
		t.Fatal(found)
	}
	if one.RulesHash != two.RulesHash {
		t.Error("the same rules in three files have another hash")
	}
	if one.TextHash == two.TextHash {
		t.Error("another id has the same text hash")
	}
}

func TestWrittenInTwoFiles(t *testing.T) {
	fsys := fstest.MapFS{
		"s/scenario.toml": {Data: []byte(minimal(t))},
		"s/story.toml":    {Data: []byte("title = \"Again\"\n[yardstick]\nvalue = \"2\"\n[[person]]\nid = \"ana\"\nname = \"A\"\nremote = \"away\"\n")},
		"s/storys.toml":   {Data: []byte("")},
	}
	var got []string
	for _, d := range Check(fsys, "s") {
		got = append(got, strings.Join([]string{d.File, d.ID, d.Path}, " "))
	}
	want := "s/story.toml toml-duplicate title|s/story.toml toml-duplicate yardstick.value|s/story.toml id-double person[1].id|s/storys.toml file-name "
	if strings.Join(got, "|") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "|"), want)
	}
}

func TestByteOrderMarkAndCarriageReturns(t *testing.T) {
	text := strings.ReplaceAll("\uFEFF"+minimal(t), "\n", "\r\n")
	if found := findingsOf(text); len(found) > 0 {
		t.Error(found)
	}
	text = strings.Replace(text, `when = "answered(date)"`, "when = \"\"\"\r\nunread > 1\r\nand answered(dat)\"\"\"", 1)
	if d := only(t, findingsOf(text), "rule-name"); d.Line != 49 || d.Column != 14 {
		t.Errorf("at %d:%d", d.Line, d.Column)
	}
}

func TestColumnsCountCharacters(t *testing.T) {
	text := strings.Replace(minimal(t), "act  = { leave = true }", "act  = { leave = true }\n"+`  outcome.quiet = { text = "grün 🗓", skn = 2 }`, 1)
	if d := only(t, findingsOf(text), "unknown-key"); d.Column != 38 {
		t.Errorf("column %d", d.Column)
	}
}

func TestSilencedFindings(t *testing.T) {
	text := strings.Replace(minimal(t), `text = "Leave it for now"`, "text = \"Walk over\"", 1)
	only(t, findingsOf(text), "choice-same-text")
	same := strings.Replace(text, "text = \"Walk over\"\n  act  = { leave", "text = \"Walk over\" # headcount: allow choice-same-text on purpose\n  act  = { leave", 1)
	if found := findingsOf(same); len(found) > 0 {
		t.Error(found)
	}
	above := strings.Replace(same, "  text = \"Walk over\" # headcount: allow choice-same-text on purpose\n", "  # headcount: allow choice-same-text on purpose\n  text = \"Walk over\"\n", 1)
	if found := findingsOf(above); len(found) > 0 {
		t.Error(found)
	}
}

func TestHostileFiles(t *testing.T) {
	cases := map[string]string{
		"toml-depth":  "a = " + strings.Repeat("[", 1<<20),
		"file-size":   strings.Repeat("# nothing\n", 1<<18),
		"toml-syntax": strings.Repeat("a", 1<<20),
	}
	for id, text := range cases {
		only(t, findingsOf(text), id)
	}
	only(t, findingsOf(strings.Repeat("a.", 4000)+"b = 1"), "toml-depth")
	only(t, findingsOf("["+strings.Repeat("a.", 4000)+"b]"), "toml-depth")
	for _, text := range []string{strings.Repeat("[[event]]\n", 200000), strings.Repeat("x\x1b=1\n", 1000), manyKeys()} {
		found := findingsOf(text)
		if len(found) == 0 || len(found) > maxFindings {
			t.Errorf("%d findings", len(found))
		}
	}
}

// TestHostileFilesAreQuick holds files made to be slow against the clock, generously.
func TestHostileFilesAreQuick(t *testing.T) {
	head := minimal(t)
	cases := map[string]string{
		"one line of equal keys":   "a = {" + strings.Repeat("b=1,", 1<<18) + "}",
		"one line of effects":      strings.Replace(head, "opens  =", "does = ["+strings.Repeat("'x',", 1<<18)+"]\nopens  =", 1),
		"silencers":                strings.Repeat("#headcount: allow x\n", 100000) + head,
		"conditions without sense": strings.Replace(head, "[[ending]]", strings.Repeat("[[sign]]\nid='s'\nwhen='xxxxxxxxxxxxxxxx(yyyyyyyyyyyyy)'\n", 1000)+"[[ending]]", 1),
		"unknown names":            generated(1000) + strings.Repeat("[[event]]\nid='e'\nwhen='chose(event-10000.choice-9)'\n", 20),
		"quotes":                   strings.Repeat("'", 3<<19),
		"texts":                    head + "[[voice]]\nact='answer'\nlines=[" + strings.Repeat("'',", 1<<18) + "]",
		"names":                    head + "[[voice]]\nact='answer'\nlines=[" + strings.Repeat("1,", 1<<19) + "]",
	}
	for name, text := range cases {
		begin := time.Now()
		found := findingsOf(text)
		if took := time.Since(begin); took > time.Minute || len(found) == 0 || len(found) > maxFindings {
			t.Errorf("%s: %v, %d findings", name, took, len(found))
		} else {
			t.Logf("%s: %v, %d findings", name, took, len(found))
		}
	}
}

func manyKeys() string {
	var b strings.Builder
	for i := range 100000 {
		b.WriteString("k" + itoa(i) + " = 1\n")
	}
	return b.String()
}

func TestLinksAreNotFollowed(t *testing.T) {
	dir := t.TempDir()
	outside := filepath.Join(dir, "outside.toml")
	inside := filepath.Join(dir, "s")
	if err := os.WriteFile(outside, []byte(minimal(t)), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(inside, 0o700); err != nil {
		t.Fatal(err)
	}
	linked(t, outside, filepath.Join(inside, "scenario.toml"))
	only(t, CheckPaths(inside), "file-link")
	only(t, CheckPaths(dir+"/none.toml"), "file-missing")
	only(t, CheckPaths(t.TempDir()), "file-missing")
}

func TestPositionsFind(t *testing.T) {
	_, pos, _ := LoadFile(testScenarios + "ok/minimal.toml")
	for path, want := range map[string][2]int{
		"event[0].choice[0].act.answer": {36, 21}, "weeks": {4, 10}, "person[0].desk[1]": {10, 14}, "event[0].choice[1].nothing": {40, 11},
		"event[9]": {24, 3}, "": {1, 1},
	} {
		_, line, column := pos.Find(path)
		if line != want[0] || column != want[1] {
			t.Errorf("%s at %d:%d, want %v", path, line, column, want)
		}
	}
}

func TestCompileWithoutPositions(t *testing.T) {
	src := &Source{Format: 1, ID: "made", Title: "Made", Weeks: 1, Endings: []EndingSource{{ID: "end", Text: "Over."}}, Yardstick: YardstickSource{Value: "truth.mean_trust"}}
	src.People = []PersonSource{{ID: "ana", Name: "Ana"}}
	s, found := Compile(src, nil)
	if s == nil || len(found) > 0 {
		t.Fatal(found)
	}
	src.Events = []EventSource{{ID: "e", Text: "Hm.", Opens: "nothing", When: "unread"}}
	_, found = Compile(src, nil)
	if len(found) != 2 || found[0].Path != "event[0].when" && found[0].Path != "event[0].opens" {
		t.Error(found)
	}
}

func TestLinkedFileSystem(t *testing.T) {
	fsys := fstest.MapFS{"s/scenario.toml": {Mode: fs.ModeSymlink, Data: []byte("../x.toml")}, "x.toml": {Data: []byte(minimal(t))}}
	only(t, Check(fsys, "s"), "file-link")
}

func FuzzLoad(f *testing.F) {
	for _, pattern := range []string{"ok/*.toml", "broken/*.toml"} {
		files, err := filepath.Glob(testScenarios + pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, found := Open(fstest.MapFS{"scenario.toml": {Data: data}}, ".")
		if s == nil && !HasErrors(found) {
			t.Error("neither a scenario nor an error")
		}
		for _, d := range found {
			if d.ID == "inside" || d.Text() == "" || d.Line < 0 || d.Line > 0 && d.Column < 1 {
				t.Errorf("%+v", d)
			}
		}
	})
}
