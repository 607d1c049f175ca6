package scenario

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func written(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "a.toml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// lines returns the lines that differ, those of before marked with -, those of after with +.
func lines(before, after string) []string {
	a, b := strings.Split(before, "\n"), strings.Split(after, "\n")
	var list []string
	for _, line := range a {
		if !slices.Contains(b, line) {
			list = append(list, "-"+strings.TrimSpace(line))
		}
	}
	for _, line := range b {
		if !slices.Contains(a, line) {
			list = append(list, "+"+strings.TrimSpace(line))
		}
	}
	return list
}

func TestStarterHasNoFindings(t *testing.T) {
	text, err := Starter("my-first-week")
	if err != nil {
		t.Fatal(err)
	}
	if found := findingsOf(text); len(found) > 0 {
		t.Error(found[0].Text())
	}
	if !strings.Contains(text, `title  = "My First Week"`) || strings.Contains(text, "NAME") {
		t.Error("the name is not everywhere")
	}
	for _, bad := range []string{"", "My", "a b", "../x", "and"} {
		if _, err := Starter(bad); err == nil {
			t.Errorf("%q is taken for an id", bad)
		}
	}
}

// TestRenameKeepsTheRest: only what names the thing changes, comments and layout stay, and the old id becomes an alias.
func TestRenameKeepsTheRest(t *testing.T) {
	text, _ := Starter("week")
	text = strings.Replace(text, `id   = "walk"`, `id   = "walk" # on foot`, 1)
	text = strings.Replace(text, `when  = "opened(date)"`, `when  = "opened(date) and not chose(small-question.leave)"`, 1)
	for what, want := range map[string][2]any{
		"date": {"day", []string{
			`-id      = "date"`, `-opens  = "date"`, `-act  = { answer = "mira", about = "date", by = "chat" }`,
			`-act  = { ask = "mira", about = "date", by = "walk" }`, `-when   = "open(date) and not opened(date)"`,
			`-when  = "opened(date) and not chose(small-question.leave)"`,
			`+id      = "day"`, `+aliases = ["date"]`, `+opens  = "day"`, `+act  = { answer = "mira", about = "day", by = "chat" }`,
			`+act  = { ask = "mira", about = "day", by = "walk" }`, `+when   = "open(day) and not opened(day)"`,
			`+when  = "opened(day) and not chose(small-question.leave)"`,
		}},
		"small-question.walk": {"go-over", []string{`-id   = "walk" # on foot`, `+id   = "go-over" # on foot`, `+aliases = ["walk"]`}},
		"small-question": {"question", []string{
			`-id     = "small-question"`, `-when  = "opened(date) and not chose(small-question.leave)"`,
			`+id     = "question"`, `+aliases = ["small-question"]`, `+when  = "opened(date) and not chose(question.leave)"`,
		}},
		"small-question.leave": {"let-lie", []string{
			`-id   = "leave"`, `-when  = "opened(date) and not chose(small-question.leave)"`,
			`+id   = "let-lie"`, `+aliases = ["leave"]`, `+when  = "opened(date) and not chose(small-question.let-lie)"`,
		}},
		"person:tom": {"thomas", []string{
			`-id     = "tom"`, `-who      = ["mira", "tom"]`, `-person = "tom"`, `-when   = "spoken(tom) = 0 and gap > 1"`, `-person = "tom"`,
			`-act  = { answer = "tom", about = "rota", by = "walk" }`, `-act  = { ask = "tom", about = "rota", by = "walk" }`,
			`+id     = "thomas"`, `+aliases = ["tom"]`, `+who      = ["mira", "thomas"]`, `+person = "thomas"`, `+when   = "spoken(thomas) = 0 and gap > 1"`, `+person = "thomas"`,
			`+act  = { answer = "thomas", about = "rota", by = "walk" }`, `+act  = { ask = "thomas", about = "rota", by = "walk" }`,
		}},
		"headphones": {"both-hands", []string{`-id     = "headphones"`, `+id     = "both-hands"`}},
	} {
		edited, err := Rename(written(t, text), what, want[0].(string))
		if err != nil || len(edited) != 1 {
			t.Errorf("%s: %v", what, err)
			continue
		}
		if diff := cmp.Diff(want[1].([]string), lines(text, edited[0].Text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
		if found := findingsOf(edited[0].Text); len(found) > 0 {
			t.Errorf("%s: %s", what, found[0].Text())
		}
	}
}

// TestRenameThereAndBack ends with the same ids, and the one between as an alias.
func TestRenameThereAndBack(t *testing.T) {
	text, _ := Starter("week")
	there, err := Rename(written(t, text), "rota", "on-call-list")
	if err != nil {
		t.Fatal(err)
	}
	back, err := Rename(written(t, there[0].Text), "on-call-list", "rota")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{`+aliases = ["on-call-list"]`}, lines(text, back[0].Text)); diff != "" {
		t.Error(diff)
	}
}

// TestRenameRefuses says in one line why.
func TestRenameRefuses(t *testing.T) {
	text, _ := Starter("week")
	shared := written(t, strings.ReplaceAll(text, `"rota"`, `"tom"`))
	for _, c := range []struct{ file, what, now, want string }{
		{written(t, text), "walk", "go", `a choice is named with its event: small-question.walk`},
		{written(t, text), "dat", "day", `nothing here has the id "dat"; did you mean date?`},
		{written(t, text), "week", "month", `"week" is the id of the scenario itself, by which its plays are kept`},
		{written(t, text+"\n[[office.place]]\nid = \"pot\"\nname = \"The pot\"\nkind = \"coffee\"\nat = [700, 650]\n"), "pot", "urn", `"pot" is a room or a place of the office`},
		{written(t, text), "date", "rota", `there is a matter "rota" already`},
		{written(t, text), "date", "The Day", `"The Day" is no id: an id is lower-case letters and digits joined by hyphens, a letter first, at most 40 characters, such as the-day`},
		{shared, "tom", "thomas", `"tom" is person:tom and matter:tom; say which`},
		{written(t, "format = 1\n[[matter]]\nid = 'date'\n"), "date", "day", "correct the errors first"},
		{written(t, "format = \n"), "date", "day", "correct the errors first"},
	} {
		if _, err := Rename(c.file, c.what, c.now); err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s to %s: %v, want %s", c.what, c.now, err, c.want)
		}
	}
	if edited, err := Rename(shared, "matter:tom", "rota"); err != nil || !strings.Contains(edited[0].Text, `about = "rota"`) || !strings.Contains(edited[0].Text, `answer = "tom"`) {
		t.Error(err)
	}
}

// TestRenameNamedCondition changes its uses in other conditions and in those with a name.
func TestRenameNamedCondition(t *testing.T) {
	name := testScenarios + "ok/named.toml"
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	edited, err := Rename(name, "quiet-so-far", "not-a-word")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		`-when = "answered(date) and not quiet-so-far"`, `-id   = "quiet-so-far"`, `-when = "quiet-so-far or unread > 0"`,
		`+when = "answered(date) and not not-a-word"`, `+id   = "not-a-word"`, `+when = "not-a-word or unread > 0"`,
	}
	if diff := cmp.Diff(want, lines(string(text), edited[0].Text)); diff != "" {
		t.Error(diff)
	}
}

// TestRenameOverSeveralFiles changes each file that names it, and no other.
func TestRenameOverSeveralFiles(t *testing.T) {
	edited, err := Rename(testScenarios+"ok/split", "ana", "anna")
	if err != nil || len(edited) < 2 {
		t.Fatal(edited, err)
	}
	for _, e := range edited {
		if strings.Contains(e.Text, `"ana"`) && !strings.Contains(e.Text, `aliases = ["ana"]`) && !strings.Contains(e.Text, `aliases  = ["ana"]`) {
			t.Errorf("%s still names her:\n%s", e.File, e.Text)
		}
	}
}

// TestMigration carries a made-up older format over two steps: comments and layout stay, each step is told, every file is looked at.
func TestMigration(t *testing.T) {
	rename := func(table, from, to string) func(*entry) []replacement {
		return func(root *entry) []replacement {
			var list []replacement
			if tables := root.child(table); tables != nil {
				for _, item := range tables.kids {
					if kid := item.child(from); kid != nil {
						list = append(list, replacement{kid.file, kid.key, to})
					}
				}
			}
			return list
		}
	}
	steps := []step{
		{to: 1, text: "before all", edit: rename("event", "never", "nowhere")},
		{to: 2, text: "events say scene for setting", edit: rename("event", "scene", "setting")},
		{to: 3, text: "people have a face", edit: rename("person", "looks", "face")},
	}
	text, _ := Starter("week")
	m, err := migrate(written(t, text), steps, 3)
	if err != nil || len(m.Files) != 1 {
		t.Fatal(m, err)
	}
	want := []string{`-format = 1`, `-scene  = "chat"`, `-scene  = "desk"`, `+format = 3`, `+setting  = "chat"`, `+setting  = "desk"`}
	if diff := cmp.Diff(want, lines(text, m.Files[0].Text)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"format 2: events say scene for setting", "format 3: people have a face"}, m.Steps); diff != "" {
		t.Error(diff)
	}
	for text, want := range map[string]string{"format = 4\n": "knows formats up to 3", "id = \"a\"\n": "add format = 3", "format = = 1\n": "correct the errors"} {
		if _, err := migrate(written(t, text), steps, 3); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
	now, err := Migrate(written(t, text))
	if err != nil || now.From != 1 || now.To != 1 || now.Files != nil || len(now.Steps) != 0 {
		t.Errorf("there is something to do: %+v %v", now, err)
	}
}

// TestWordsForOneOfAKind: "request" and "proposal" stand for one of a kind in any() and its like, are ids that may be given, and the first is a verb of the
// list of acts. Conditions mean by them what their place asks for, and a new id reaches them there.
func TestWordsForOneOfAKind(t *testing.T) {
	text, _ := Starter("week")
	text = strings.ReplaceAll(text, "small-question", "request")
	text = strings.Replace(text, `id     = "on-call"`, `id     = "proposal"`, 1)
	text = strings.Replace(text, `when  = "opened(date)"`, `when  = "opened(date) and fired(request) and not chose(request.leave) and days_since(proposal) > 1 and count(request) = 0"`, 1)
	text += "\n[model]\nuses = [\"needs\"]\n\n[[habit]]\nid = \"a\"\ntitle = \"A\"\ntext = \"Hm.\"\nchance = \"act.verb in [request, ask]\"\ncounts = \"act.verb = request\"\n"
	file := written(t, text)
	if _, found := OpenFile(file); HasErrors(found) {
		t.Fatal(found[0].Text())
	}
	edited, err := Rename(file, "event:request", "question")
	if err != nil || len(edited) != 1 {
		t.Fatal(edited, err)
	}
	if now := edited[0].Text; !strings.Contains(now, "fired(question) and not chose(question.leave) and days_since(proposal) > 1 and count(request) = 0") || !strings.Contains(now, "[request, ask]") {
		t.Error(now)
	}
}
