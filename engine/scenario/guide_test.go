package scenario

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"headcount/engine/rule"
	"headcount/sim/act"
	"headcount/sim/params"
	"headcount/sim/process"
	"headcount/sim/term"
)

var writeGuide = flag.Bool("guide", false, "write the reference in scenarios/README.md anew")

const (
	guideFile  = "../../scenarios/README.md"
	guideBegin = "<!-- reference: made by go test ./engine/scenario -run Guide -guide; edit the Go comments instead -->\n"
	guideEnd   = "<!-- end of reference -->\n"
)

// TestGuideSaysWhatCoefficientsSay: the weight below which there is nothing to say, and the distance at which people are seen in passing, are
// coefficients, and stand in words in the guide and in comments.
func TestGuideSaysWhatCoefficientsSay(t *testing.T) {
	data, err := os.ReadFile(guideFile)
	if err != nil {
		t.Fatal(err)
	}
	least := plainNumber(params.Default().Openness.Smallest)
	if near := params.Default().Channels.EarshotStrides * process.StrideCentimetres; near != 600 {
		t.Errorf("who sits within %d cm is seen in passing, and the guide says six metres", near)
	}
	for _, want := range []string{"(`concern`, from " + least + " on:", "0 to 1, below " + least + " nothing to be said"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("the guide does not say %q", want)
		}
	}
}

// TestGuideReferenceIsWhatTheTypesSay holds the reference of the authors' guide against the types, their comments and the closed lists.
func TestGuideReferenceIsWhatTheTypesSay(t *testing.T) {
	data, err := os.ReadFile(guideFile)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, opened := strings.Cut(string(data), guideBegin)
	got, after, closed := strings.Cut(rest, guideEnd)
	if !opened || !closed {
		t.Fatalf("%s has lost the marks around its reference", guideFile)
	}
	want := newGuide(t).reference()
	if *writeGuide {
		if err := os.WriteFile(guideFile, []byte(before+guideBegin+want+guideEnd+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != want {
		t.Errorf("the reference in %s is stale: go test ./engine/scenario -run Guide -guide", guideFile)
	}
}

// TestGuideReferenceNamesEverything guards the maker itself: what a reader may look up stands in what it makes.
func TestGuideReferenceNamesEverything(t *testing.T) {
	text := newGuide(t).reference()
	for _, want := range slices.Concat(modelledVerbs(), effectWords(), TraitNames(), term.ChannelNames()[1:], term.WorkKindNames(), term.OutcomeNames()[1:], CheckIDs()) {
		if !strings.Contains(text, "`"+want) {
			t.Errorf("%q is not in the reference", want)
		}
	}
	for _, w := range words(1) {
		if !strings.Contains(text, "`"+signature(w)+"`") {
			t.Errorf("%s is not in the reference", signature(w))
		}
	}
	for line := range strings.Lines(text) {
		if cells := strings.Split(strings.TrimSpace(line), "|"); strings.HasPrefix(line, "| `") && strings.TrimSpace(cells[len(cells)-2]) == "" && len(cells) < 6 {
			t.Errorf("nothing is said of %s", line)
		}
	}
}

// modelledVerbs lists the verbs that a scenario can use.
func modelledVerbs() []string {
	return slices.DeleteFunc(sceneVerbs(), func(name string) bool {
		v, _ := parseVerb(name)
		return !act.Modelled(v)
	})
}

// guide makes the reference.
type guide struct {
	strings.Builder
	docs map[string]string // comments, by Type, Type.Field or constant
	seen map[reflect.Type]bool
}

func newGuide(t *testing.T) *guide {
	t.Helper()
	g := &guide{docs: map[string]string{}, seen: map[reflect.Type]bool{}}
	for _, folder := range []string{".", "../../sim/term"} {
		files, err := filepath.Glob(folder + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			tree, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			g.read(tree)
		}
	}
	return g
}

// read collects the comments of types, their fields and constants.
func (g *guide) read(tree *ast.File) {
	for _, d := range tree.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		for _, s := range decl.Specs {
			switch spec := s.(type) {
			case *ast.ValueSpec:
				for _, name := range spec.Names {
					g.docs[name.Name] = oneLine(spec.Comment)
				}
			case *ast.TypeSpec:
				fields, ok := spec.Type.(*ast.StructType)
				if !ok {
					continue
				}
				g.docs[spec.Name.Name] = oneLine(decl.Doc)
				for _, f := range fields.Fields.List {
					for _, name := range f.Names {
						g.docs[spec.Name.Name+"."+name.Name] = strings.TrimSpace(oneLine(f.Comment) + " " + oneLine(f.Doc))
					}
				}
			}
		}
	}
}

func oneLine(c *ast.CommentGroup) string { return strings.Join(strings.Fields(c.Text()), " ") }

func (g *guide) line(format string, args ...any) { fmt.Fprintf(g, format+"\n", args...) }

func cell(text string) string { return strings.ReplaceAll(text, "|", "\\|") }

func (g *guide) reference() string {
	g.line("\n### Tables and keys\n")
	g.line("Every key is optional unless the checker asks for it. \"Number or `[low, high]`\" means: one number is fixed, two are a range from which the cast draws. In the")
	g.line("comments z is a standard deviation, with 0 for an ordinary person; `[min]`, `[h]`, `[wk]` and `[cm]` are units. A day is written `\"w2 thu\"`.\n")
	g.table(reflect.TypeFor[Source](), "", "The file itself, outside any table")
	g.traits()
	g.acts()
	g.conditions()
	g.effects()
	g.checks()
	return g.String()
}

// table writes one table of the language and those below it.
func (g *guide) table(t reflect.Type, path, title string) {
	if path != "" {
		title = "`" + path + "`"
	}
	g.line("#### %s\n", title)
	if doc := g.docs[t.Name()]; path != "" && doc != "" {
		g.line("%s\n", plainDoc(t.Name(), doc))
	}
	g.line("| key | what is written | what it is |\n|---|---|---|")
	for i := range t.NumField() {
		f := t.Field(i)
		doc := g.docs[t.Name()+"."+f.Name]
		inner, _ := below(f.Type)
		switch {
		case doc != "":
			doc = strings.TrimPrefix(doc, f.Name+" is ")
		case inner != nil:
			doc = "see below"
		default:
			doc = alike[f.Tag.Get("toml")]
		}
		if box := f.Tag.Get("box"); box != "" {
			doc = strings.TrimSpace(doc + " (up to " + box + " characters)")
		}
		g.line("| `%s` | %s | %s |", f.Tag.Get("toml"), g.written(f), cell(doc))
	}
	g.line("")
	for i := range t.NumField() {
		f := t.Field(i)
		inner, many := below(f.Type)
		if inner == nil || g.seen[inner] {
			continue
		}
		g.seen[inner] = true
		g.table(inner, header(path, f.Tag.Get("toml"), f.Type, many), "")
	}
}

// alike explains keys that mean the same wherever they stand and have no comment of their own.
var alike = map[string]string{
	"id": "what other tables and conditions call it: lower-case words joined by hyphens", "name": "as the player reads it",
	"title": "as the player reads it", "role": "what they do here", "temper": "dry, warm, brisk or shy", "person": "id of a person",
	"project": "id of a project", "due": "a day, such as \"w2 fri\"", "when": "condition; absent: always", "text": "what the player reads",
	"does": "effects", "from": "where it begins", "to": "where it ends", "owner": "id of a person or stakeholder", "opening": "id of an opening",
	"known": "known from the start", "knows": "ids of people who know it", "note": "what is known of it openly", "failed": "what is said when it did not",
	"glasses": "wears glasses", "hearing_aid": "wears a hearing aid", "beard": "has a beard",
}

// plainDoc takes the name of the Go type out of its comment: "PersonSource is one person." becomes "One person."
func plainDoc(name, doc string) string {
	doc = strings.TrimPrefix(doc, name+" ")
	doc = strings.TrimPrefix(doc, "is ")
	return strings.ToUpper(doc[:1]) + doc[1:]
}

// below is the struct behind a key, and whether there may be many.
func below(t reflect.Type) (reflect.Type, bool) {
	switch {
	case t.Kind() == reflect.Struct:
		return t, false
	case (t.Kind() == reflect.Slice || t.Kind() == reflect.Map) && t.Elem().Kind() == reflect.Struct:
		return t.Elem(), t.Kind() == reflect.Slice
	}
	return nil, false
}

// header writes [a.b] or [[a.b]]; below a list of tables, [a.b] belongs to the last one above it.
func header(path, key string, t reflect.Type, many bool) string {
	if path = strings.Trim(path, "[]"); path != "" {
		path += "."
	}
	path += key
	if t.Kind() == reflect.Map {
		path += ".NAME"
	}
	if many {
		return "[[" + path + "]]"
	}
	return "[" + path + "]"
}

// written says how a key is written.
func (g *guide) written(f reflect.StructField) string {
	switch f.Tag.Get("toml") {
	case "uses":
		if f.Type.Kind() == reflect.Interface {
			return "text, or texts in brackets"
		}
	case "absent":
		return "text, number, `true` or `false`"
	case "known":
		if f.Type.Kind() == reflect.Interface {
			return "number"
		}
	}
	return g.kind(f.Type)
}

func (g *guide) kind(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		return "text"
	case reflect.Bool:
		return "`true` or `false`"
	case reflect.Int:
		return "whole number"
	case reflect.Float64:
		return "number"
	case reflect.Struct:
		return "table"
	case reflect.Interface:
		return "number or `[low, high]`"
	case reflect.Map:
		if t.Elem().Kind() == reflect.Struct {
			return "tables by name"
		}
		return "table"
	case reflect.Array:
		return fmt.Sprintf("%d whole numbers in brackets", t.Len())
	case reflect.Slice:
		switch t.Elem().Kind() {
		case reflect.Struct:
			return "any number of tables"
		case reflect.String:
			return "texts in brackets"
		case reflect.Float64:
			return "numbers in brackets"
		case reflect.Int:
			return "whole numbers in brackets"
		}
		return "list of " + g.kind(t.Elem())
	}
	return t.String()
}

// needs names the parts of the model without which something changes nothing.
func needs(p parts) string {
	if p == 0 {
		return ""
	}
	return cell(p.or())
}

func (g *guide) traits() {
	g.line("### Traits of people\n")
	g.line("Written in `[person.traits]`. A trait that needs something changes nothing without it, and the checker says so.\n")
	g.line("| trait | range | where absent | needs |\n|---|---|---|---|")
	for _, k := range traitKeys() {
		absent := "drawn"
		switch {
		case k.absent.Free:
		case k.absent.Low == k.absent.High:
			absent = fmt.Sprint(k.absent.Low)
		default:
			absent = fmt.Sprintf("%v to %v", k.absent.Low, k.absent.High)
		}
		g.line("| `%s` | %v to %v | %s | |", k.name, k.low, k.high, absent)
	}
	for _, k := range mindKeys() {
		absent := "drawn"
		switch k.name {
		case "extra_hours":
			absent = "0"
		case "motivation":
			absent = "what the needs support"
		}
		g.line("| `%s` | %v to %v | %s | %s |", k.name, k.low, k.high, absent, needs(k.read))
	}
	g.line("\nKinds of work, for `kind` of a project and for `[person.interests]`: %s.\n", coded(term.WorkKindNames()))
	g.line("Parts of the model, for `uses` in `[model]`: %s.\n", coded(subModelNames()))
}

func coded(list []string) string { return "`" + strings.Join(list, "`, `") + "`" }

// constantOf is the name of the Go constant behind a word: "ask_overtime" is AskOvertime.
func constantOf(word string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(word, "_") {
		if part != "" {
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return b.String()
}

func (g *guide) words(title, head string, list []string) {
	g.line("#### %s\n\n| %s | what it is |\n|---|---|", title, head)
	for _, w := range list {
		g.line("| `%s` | %s |", w, cell(g.docs[constantOf(w)]))
	}
	g.line("")
}

func (g *guide) acts() {
	g.line("### Acts\n")
	g.line("`act = { VERB = TARGET, ... }`. The other keys of an act are %s: the matter it is `about`, the way it goes `by`, how (`manner`), and", coded(actKeys()))
	g.line("`on` for a system or another object beside the person. Where a scene `opens` a matter, an act in it that needs one and names none is about that. Every outcome listed may have words (`outcome.understood.text = \"...\"`); none has to.\n")
	g.line("| verb | what the player does | target | also takes | manners | can turn out |\n|---|---|---|---|---|---|")
	for _, name := range sceneVerbs() {
		v, _ := parseVerb(name)
		if name == "leave_alone" || !act.Modelled(v) {
			continue // another word for leave; kept for what is to come
		}
		takes, doc := targetsOf(v), g.docs[constantOf(name)]
		if name == "leave" {
			doc = g.docs["LeaveAlone"] + "; also written `leave_alone`"
		}
		g.line("| `%s` | %s | %s | %s | %s | %s |", name, cell(doc), targetWords(takes, v), alsoTakes(v, takes), codedOr(mannersOf(v), ""), outcomesOf(v, takes))
	}
	g.line("\nTo `consult` somebody, or to `preview` it to them, is about the proposal whose `matter` stands in `about`; without it, about the first one not decided in which they have a say.")
	g.line("\nWhat is said to somebody can also be said `warmly` or `briefly`; `plainly` is how it is said where nothing is written.\n")
	g.words("Ways (`by`)", "way", term.ChannelNames()[1:])
	g.words("Manners (`manner`)", "manner", mannerWords()[1:])
	g.words("Outcomes", "outcome", term.OutcomeNames()[1:])
}

func codedOr[T fmt.Stringer](list []T, none string) string {
	if len(list) == 0 {
		return none
	}
	var words []string
	for _, w := range list {
		words = append(words, w.String())
	}
	return coded(words)
}

func targetWords(takes target, v term.Verb) string {
	var list []string
	for _, k := range [...]struct {
		bit  target
		word string
	}{{targetNone, "`true`"}, {targetPerson, "person"}, {targetMatter, "matter"}, {targetProject, "project"}, {targetPromise, "promise"}, {targetObject, term.SortOf(v).String()}} {
		if takes&k.bit != 0 {
			list = append(list, k.word)
		}
	}
	return strings.Join(list, ", ")
}

func alsoTakes(v term.Verb, takes target) string {
	var list []string
	if takes&needsMatter != 0 || v == term.Consult || v == term.Preview {
		list = append(list, "`about`")
	}
	if takes&spoken != 0 {
		list = append(list, "`by`")
	}
	if takes&needsProject != 0 {
		list = append(list, "`project`")
	}
	return strings.Join(list, ", ")
}

// outcomesOf lists every way a verb can turn out, by whatever way it goes.
func outcomesOf(v term.Verb, takes target) string {
	var list []term.Outcome
	for o := term.Sent; o.String() != "unknown"; o++ {
		for _, way := range []term.Channel{term.ChannelNone, term.Aside, term.Mail} {
			if way == term.ChannelNone && takes&spoken != 0 || way != term.ChannelNone && takes&spoken == 0 {
				continue
			}
			toSomebody := takes&targetPerson != 0 || v == term.MoveDate || v == term.CutScope // whoever the scene is with
			if slices.ContainsFunc(append(mannersOf(v), term.Plainly), func(manner term.Manner) bool {
				a := term.NewAct(v)
				a.Channel, a.Manner, a.Promise = way, manner, 0 // of a promise that was asked for
				said := a.With(0, way)
				said.Promise = term.NoPromise
				return possible(a, o) || toSomebody && possible(said, o)
			}) {
				list = append(list, o)
				break
			}
		}
	}
	return codedOr(list, "")
}

func signature(w word) string {
	name := w.name
	if w.hidden && !strings.HasPrefix(name, "truth.") {
		name = "truth." + name
	}
	if w.takes == nil {
		return name
	}
	var args []string
	for _, t := range w.takes {
		switch {
		case t.Base == rule.BaseID:
			args = append(args, t.Domain.Written())
		case t.Base == rule.BaseEnum:
			args = append(args, t.Enum)
		default:
			args = append(args, "number")
		}
	}
	return name + "(" + strings.Join(args, ", ") + ")"
}

func (g *guide) conditions() {
	var domains []string
	for _, d := range rule.Quantifiable() {
		domains = append(domains, d.String())
	}
	g.line("### Conditions\n")
	g.line("Comparison with `=`, `!=`, `<`, `<=`, `>`, `>=`, `between A and B`, `in [A, B]`; joined with `and`, `or`, `not`; `+ - * /`; `min(a, b)`, `max(a, b)`, `abs(a)`.")
	g.line("Units behind a number: `%%`, `days`, `weeks`, `min`, `hours`. Dates are written `w2 thu`. The quantifiers `any`, `all`, `count` and `sum` go over")
	g.line("%s, as in `any(person: seen(person) > 5)`, `count(person where waits(person))` or", coded(domains))
	g.line("`sum(project: reported(project))`: inside, the word for the kind stands for the one at hand. Your own `[[variable]]`s are read by their id.\n")
	known := func(w word) bool { return !w.hidden }
	g.vocabulary("What the manager could know", known)
	g.line("Enumerations: band is %s; reading is %s; trouble is %s; stage is %s; standing is %s; outcome is any word of the list of outcomes.\n",
		coded(bandWords()), coded(readingWords()), coded(troubleWords()), coded(stageWords()), coded(standingWords()))
	g.line("#### What was done\n\nIn `chance` and `counts` of a `[[habit]]` alone. Everything else they ask is as it was just before the act.\n")
	g.line("| word | gives | what it is |\n|---|---|---|")
	for _, w := range actWords() {
		g.line("| `%s` | %s | %s |", w.name, gives(w), cell(w.doc))
	}
	g.line("\nEnumerations: verb is any verb of the list of acts, or `wait`, `read_mail` or `proceed`; way is %s; manner is any word of the list of manners.\n", coded(term.ChannelNames()[1:]))
	g.vocabulary("Hidden truth", func(w word) bool { return !known(w) })
	g.line("Hidden truth is for what *happens to* the manager, for endings, tests and the yardstick. A choice that reads it would give it away, and the checker says so.\n")
}

func (g *guide) vocabulary(title string, which func(word) bool) {
	g.line("#### %s\n\n| word | gives | what it is | needs |\n|---|---|---|---|", title)
	for _, w := range words(52) {
		if which(w) {
			g.line("| `%s` | %s | %s | %s |", signature(w), gives(w), cell(w.doc), needs(w.read))
		}
	}
	g.line("")
}

func gives(w word) string {
	text := w.gives.String()
	if w.gives.Base == rule.BaseNumber {
		text = "number"
		if w.unit != rule.UnitNone {
			text = strings.TrimPrefix(w.unit.String(), "a ")
		}
		if w.min < w.max && w.unit != rule.UnitDay {
			text += fmt.Sprintf(", %v to %v", w.min, w.max)
		}
	}
	return strings.TrimPrefix(text, "a ")
}

func (g *guide) effects() {
	g.line("### Effects\n")
	g.line("Written in `does = [\"...\"]`. They are for what the model does not cover: the model already does what the act does.\n")
	g.line("| effect | range | what it does | needs |\n|---|---|---|---|")
	for _, f := range effectForms {
		span := ""
		if f.min < f.max {
			span = fmt.Sprintf("%v to %v", f.min, f.max)
		}
		_, doc, _ := strings.Cut(g.docs["Effect"+constantOf(f.word)], ": ")
		if doc == "" {
			doc = map[string]string{
				"set": "gives a variable a value", "add": "adds to a variable", "open": "puts it on the desk", "close": "takes it off the desk",
				"strain": "moves how tired they are, for weeks", "affect": "moves how they feel, for days", "research": "adds to what is known for it",
			}[f.word]
		}
		g.line("| `%s` | %s | %s | %s |", f.grammar(), span, cell(doc), needs(f.reads))
	}
	g.line("\nKinds of shock: %s.\n", coded(shockWords()))
}

func (g *guide) checks() {
	g.line("### Findings of the checker\n\n| id | what is wrong |\n|---|---|")
	for _, c := range Checks() {
		g.line("| `%s` | %s |", c.ID, cell(c.Text))
	}
	g.line("")
}
