package scenario

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// Edited is a file with its new content. Everything that was not meant stays as it was, comments and layout included.
type Edited struct {
	File string // as findings name it
	Text string
}

// replacement is one piece of a file that becomes another.
type replacement struct {
	file *textFile
	at   span
	text string
}

// apply returns the files that changes touch, in the order of their names. Of changes that overlap only the first counts.
func apply(changes []replacement) []Edited {
	slices.SortStableFunc(changes, func(a, b replacement) int {
		return cmp.Or(cmp.Compare(a.file.name, b.file.name), cmp.Compare(a.at.start, b.at.start), cmp.Compare(a.at.end, b.at.end))
	})
	var out []Edited
	for i := 0; i < len(changes); {
		f, done := changes[i].file, 0
		var b strings.Builder
		for ; i < len(changes) && changes[i].file == f; i++ {
			if c := changes[i]; c.at.start >= done {
				b.WriteString(f.text[done:c.at.start])
				b.WriteString(c.text)
				done = c.at.end
			}
		}
		b.WriteString(f.text[done:])
		out = append(out, Edited{File: f.name, Text: f.mark + b.String()})
	}
	return out
}

// declared is where something with an id is declared.
type declared struct {
	kind  string
	id    string // of a choice with its event before a dot
	table *entry
}

// declarations lists everything that has an id, in the order of the file.
func declarations(root *entry) []declared {
	kinds := map[string]string{"inquiry": "question", "process": "system"}
	var list []declared
	for _, tables := range root.kids {
		if tables.kind != entryTables && tables.kind != entryArray {
			continue
		}
		kind := cmp.Or(kinds[tables.name], tables.name)
		for _, table := range tables.kids {
			id := table.child("id")
			if id == nil || id.kind != entryText {
				continue
			}
			list = append(list, declared{kind, id.text, table})
			if choices := table.child("choice"); kind == "event" && choices != nil {
				for _, choice := range choices.kids {
					if own := choice.child("id"); own != nil && own.kind == entryText {
						list = append(list, declared{"choice", id.text + "." + own.text, choice})
					}
				}
			}
		}
	}
	return list
}

// inOffice reports whether a room or a place of the office has an id.
func inOffice(src *Source, id string) bool {
	return slices.ContainsFunc(src.Office.Rooms, func(r RoomSource) bool { return r.ID == id }) ||
		slices.ContainsFunc(src.Office.Places, func(p SpotSource) bool { return p.ID == id })
}

// Rename gives something another id wherever it is named: in tables, acts, effects and conditions. The old id stays as an alias, by which saved
// plays know it. What is an id, or where several things share it a kind and an id, such as person:ana; of a choice its event and
// itself: small-question.walk. Nothing is written; the files come back with their new content. The scenario must have no errors.
func Rename(name, what, now string) ([]Edited, error) {
	src, pos, found := LoadFile(name)
	if src == nil || HasErrors(found) {
		return nil, renameErrors(name, found)
	}
	it, err := pick(declarations(pos.root), what)
	switch {
	case err == nil:
	case what == src.ID:
		return nil, fmt.Errorf("%q is the id of the scenario itself, by which its plays are kept; change it in the file, and they stay with the old one", what)
	case inOffice(src, what):
		return nil, fmt.Errorf("%q is a room or a place of the office, which no play knows; change it in the file", what)
	default:
		return nil, err
	}
	if !(&compiler{}).wellFormed(now, where{}) {
		return nil, notID(now)
	}
	if id := it.table.child("id"); id.made != nil && len(id.made.pieces) > 0 {
		line, _ := id.file.lineColumn(id.key.start)
		return nil, fmt.Errorf("%q is made of what a use gives a fragment; change it in the fragment (%s:%d), or rename what it is made of", what, id.file.name, line)
	}
	own, err := it.renamed(pos.root, now)
	if err != nil {
		return nil, err
	}
	changes, err := mentioned(name, src, pos, map[string]string{it.key(): now})
	if err != nil {
		return nil, err
	}
	changes = slices.Concat(changes, own, it.translated(pos, now))
	edited := apply(slices.Clone(changes))
	if more := follow(pos, edited, it); len(more) > 0 { // ids that uses of fragments make of this one
		also, err := mentioned(name, src, pos, more.names())
		if err != nil {
			return nil, err
		}
		changes = slices.Concat(changes, also, more.translated(pos), remembered(pos, it))
		edited = apply(slices.Clone(changes))
	}
	if marks := remarked(src, pos, edited); len(marks) > 0 {
		edited = apply(append(changes, marks...))
	}
	return edited, stillGood(name, pos, edited)
}

// key names something among all that is declared.
func (d declared) key() string { return d.kind + ":" + d.id }

// mentioned returns the changes wherever things are named; now holds their new ids by key.
func mentioned(name string, src *Source, pos *Positions, now map[string]string) ([]replacement, error) {
	var changes []replacement
	c := newCompiler(src, pos)
	c.mention = func(m mention) {
		if id, ok := now[m.kind+":"+m.id]; ok {
			changes = append(changes, replacement{m.file, m.at, id})
		}
	}
	if _, found := c.compile(pos); HasErrors(found) {
		return nil, renameErrors(name, found)
	}
	return changes, nil
}

func renameErrors(name string, found []Diagnostic) error {
	for _, d := range found {
		if d.Severity == Error {
			return fmt.Errorf("%s: %s; correct the errors first (headcount check %s)", d.Place(), d.Message, name)
		}
	}
	return fmt.Errorf("%s cannot be read", name)
}

// pick finds what an author means by an id.
func pick(list []declared, what string) (declared, error) {
	kind, id, qualified := strings.Cut(what, ":")
	if !qualified {
		kind, id = "", what
	}
	var hits []declared
	var ids, names []string
	for _, d := range list {
		ids = append(ids, d.id)
		if d.id == id && (kind == "" || d.kind == kind) {
			hits = append(hits, d)
			names = append(names, d.kind+":"+d.id)
		}
	}
	switch len(hits) {
	case 0:
		choices := slices.DeleteFunc(slices.Clone(ids), func(full string) bool { return !strings.HasSuffix(full, "."+id) })
		if len(choices) > 0 {
			return declared{}, fmt.Errorf("a choice is named with its event: %s", strings.Join(choices, " or "))
		}
		return declared{}, fmt.Errorf("nothing here has the id %q%s", id, Suggest(id, ids))
	case 1:
		return hits[0], nil
	}
	return declared{}, fmt.Errorf("%q is %s; say which", id, strings.Join(names, " and "))
}

// renamed returns the changes at the declaration itself: the id, and the old one as an alias where saved plays could name it.
func (d declared) renamed(root *entry, now string) ([]replacement, error) {
	_, old, isChoice := strings.Cut(d.id, ".")
	full := now
	if !isChoice {
		old = d.id
	} else {
		full = strings.TrimSuffix(d.id, old) + now
	}
	for _, other := range declarations(root) {
		if other.kind == d.kind && other.id == full {
			return nil, fmt.Errorf("there is %s %q already", article(d.kind), now)
		}
	}
	id := d.table.child("id")
	changes := []replacement{{id.file, textSpan(id), now}}
	if !keepsAliases(d.kind) {
		return changes, nil
	}
	aliases := d.table.child("aliases")
	switch {
	case aliases == nil && d.table.kind == entryInline:
		return append(changes, replacement{id.file, span{id.value.end, id.value.end}, fmt.Sprintf(", aliases = [%q]", old)}), nil
	case aliases == nil:
		return append(changes, aliasLine(id, old)), nil
	}
	for _, kid := range aliases.kids {
		if kid.text == now { // it had this id before
			return append(changes, replacement{kid.file, textSpan(kid), old}), nil
		}
	}
	start, text := aliases.value.start+1, fmt.Sprintf("%q", old)
	if len(aliases.kids) > 0 {
		text += ", "
	}
	return append(changes, replacement{aliases.file, span{start, start}, text}), nil
}

// translated returns the changes in files of other languages, where texts are named by ids.
func (d declared) translated(pos *Positions, now string) []replacement {
	event, old, isChoice := strings.Cut(d.id, ".")
	from := d.table.parent.name + "." + d.id + "."
	to := d.table.parent.name + "." + now + "."
	if isChoice {
		from, to = "event."+event+".choice."+old+".", "event."+event+".choice."+now+"."
	}
	var changes []replacement
	for _, l := range pos.languages {
		texts := l.root.child("text")
		if texts == nil {
			continue
		}
		for _, kid := range texts.kids {
			if rest, ok := strings.CutPrefix(kid.name, from); ok {
				changes = append(changes, replacement{kid.file, kid.key, fmt.Sprintf("%q", to+rest)})
			}
		}
	}
	return changes
}

// textSpan is a string without its quotes.
func textSpan(e *entry) span { return span{e.inside(0), e.inside(len(e.text))} }

// aliasLine adds a line of its own below an id, indented and spaced as that is; a comment behind the id keeps its place.
func aliasLine(id *entry, old string) replacement {
	text, line := id.file.text, strings.LastIndexByte(id.file.text[:id.key.start], '\n')+1
	end, ending := len(text), "\n"
	if i := strings.IndexByte(text[id.value.end:], '\n'); i >= 0 {
		end = id.value.end + i
	}
	if text[end-1] == '\r' {
		end, ending = end-1, "\r\n"
	}
	between := " = "
	if written := text[id.key.end:id.value.start]; strings.HasPrefix(written, strings.Repeat(" ", len("aliases")-len("id")+1)) {
		between = written[len("aliases")-len("id"):]
	}
	return replacement{id.file, span{end, end}, ending + text[line:id.key.start] + "aliases" + between + fmt.Sprintf("[%q]", old)}
}

// keepsAliases tells whether tables of a kind have the key aliases.
func keepsAliases(kind string) bool {
	if kind == "question" {
		kind = "inquiry" // as its list is called
	}
	return !withoutAliases()[kind]
}

// withoutAliases are the lists at the top of a file whose tables have no aliases. It is asked for at every table that a use of a fragment makes.
var withoutAliases = sync.OnceValue(func() map[string]bool {
	lists := map[string]bool{}
	top := reflect.TypeFor[Source]()
	for i := range top.NumField() {
		f := top.Field(i)
		if f.Type.Kind() != reflect.Slice || f.Type.Elem().Kind() != reflect.Struct {
			continue
		}
		_, kept := f.Type.Elem().FieldByName("Aliases")
		lists[f.Tag.Get("toml")] = !kept
	}
	return lists
})

// reread reads files in memory, with what edits make of them.
func reread(pos *Positions, edited []Edited) *loader {
	l := &loader{positions: &Positions{}}
	for _, f := range pos.files {
		text := f.mark + f.text
		for _, e := range edited {
			if e.File == f.name {
				text = e.Text
			}
		}
		if f.tag != "" {
			l.language(f.tag, f.name, []byte(text))
		} else {
			l.text(f.name, []byte(text))
		}
	}
	return l
}

// stillGood compiles what edits make of a scenario in memory: an edit that would break it is refused.
func stillGood(name string, pos *Positions, edited []Edited) error {
	_, found := both(reread(pos, edited).source())
	for _, d := range found {
		if d.Severity == Error {
			return fmt.Errorf("%s would no longer be right (%s: %s); nothing was changed", name, d.Path, d.Message)
		}
	}
	return nil
}
