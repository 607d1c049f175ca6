package scenario

import (
	"errors"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// Positions knows where every key and value of a scenario stands, for findings made after loading. This file is the only one
// that knows the parser behind it.
type Positions struct {
	files     []*textFile
	root      *entry
	languages []languageFile
	fills     []*filling // what uses of fragments gave, in order
	failed    bool       // loading found errors, so that nothing can be compiled
}

// Find returns the place of the value at a path such as event[2].choice[0].act.ask, or of the nearest table around it.
func (p *Positions) Find(path string) (file string, line, column int) {
	w := p.where()
	for name, index := range steps(path) {
		if name != "" {
			w = w.key(name)
		} else {
			w = w.index(index)
		}
	}
	d := w.diagnose(Advice, "", "", "")
	return d.File, d.Line, d.Column
}

func (p *Positions) where() where {
	if p == nil {
		return where{}
	}
	return where{e: p.root}
}

// indexer builds the tree of one file.
type indexer struct {
	file  *textFile
	data  []byte
	root  *entry
	table *entry // where keys go at present
	found []Diagnostic
	spare []entry  // made in blocks
	odd   []oddity // written out of the ordinary
}

// made returns a new entry with what it is made of.
func (ix *indexer) made(e entry) *entry {
	const block = 256
	if len(ix.spare) == 0 {
		ix.spare = make([]entry, block)
	}
	to := &ix.spare[0]
	ix.spare = ix.spare[1:]
	*to = e
	to.file = ix.file
	return to
}

// index returns the tree of a file, with findings about its syntax and about keys written twice.
func (f *textFile) index() (*entry, []Diagnostic) {
	ix := &indexer{file: f, data: f.bytes}
	if f.bytes = nil; len(ix.data) != len(f.text) {
		ix.data = []byte(f.text)
	}
	ix.root = &entry{file: f, kind: entryTable}
	ix.table = ix.root
	parser := unstable.Parser{}
	parser.Reset(ix.data)
	for parser.NextExpression() {
		switch n := parser.Expression(); n.Kind {
		case unstable.Table, unstable.ArrayTable:
			ix.header(n)
		case unstable.KeyValue:
			ix.keyValue(ix.table, n)
		}
	}
	if err := parser.Error(); err != nil {
		place := span{len(f.text), len(f.text)}
		var at *unstable.ParserError
		if errors.As(err, &at) && at.Highlight != nil {
			r := parser.Range(at.Highlight)
			place = span{int(r.Offset), int(r.Offset + r.Length)}
		}
		if place.end >= len(f.text) && f.unended >= 0 {
			place = span{f.unended, f.unended + 1}
		}
		ix.found = append(ix.found, f.syntaxError(err.Error(), place))
	}
	if len(ix.found) == 0 {
		ix.found = f.judge(ix.odd)
	}
	return ix.root, ix.found
}

func keySpan(n *unstable.Node) span {
	return span{int(n.Raw.Offset), int(n.Raw.Offset + n.Raw.Length)}
}

// header follows [table] and [[table]].
func (ix *indexer) header(n *unstable.Node) {
	at := ix.root
	for keys := n.Key(); keys.Next(); {
		key := keys.Node()
		place := keySpan(key)
		name := ix.keyName(key, place)
		if !keys.IsLast() {
			at = ix.step(at, name, place)
			continue
		}
		if n.Kind == unstable.ArrayTable {
			at = ix.appendTable(at, name, place)
		} else {
			at = ix.openTable(at, name, place)
		}
	}
	ix.table = at
}

// step goes to a table on the way of a header, the last one of an array of tables.
func (ix *indexer) step(at *entry, name string, place span) *entry {
	kid := at.child(name)
	switch {
	case kid == nil:
		return at.add(ix.made(entry{name: name, key: place, value: place, kind: entryImplicit}))
	case kid.kind == entryTables:
		return kid.kids[len(kid.kids)-1]
	case kid.kind == entryTable, kid.kind == entryImplicit, kid.kind == entryDotted:
		return kid
	}
	return ix.duplicate(kid, name, place)
}

func (ix *indexer) appendTable(at *entry, name string, place span) *entry {
	list := at.child(name)
	if list == nil {
		list = at.add(ix.made(entry{name: name, key: place, value: place, kind: entryTables}))
	}
	if list.kind != entryTables {
		return ix.duplicate(list, name, place)
	}
	return list.add(ix.made(entry{key: place, value: place, kind: entryTable}))
}

func (ix *indexer) openTable(at *entry, name string, place span) *entry {
	kid := at.child(name)
	switch {
	case kid == nil:
		return at.add(ix.made(entry{name: name, key: place, value: place, kind: entryTable}))
	case kid.kind == entryImplicit:
		kid.kind, kid.key, kid.value = entryTable, place, place
		return kid
	}
	return ix.duplicate(kid, name, place)
}

// duplicate reports what is defined a second time and returns a table that nobody reads, for what follows.
func (ix *indexer) duplicate(first *entry, name string, place span) *entry {
	spare := ix.made(entry{name: name, parent: ix.root, key: place, value: place, kind: entryTable})
	if len(ix.found) >= maxFindings {
		return spare
	}
	line, _ := ix.file.lineColumn(first.key.start)
	if first.kind == entryImplicit && canRepeat(name) {
		if !first.bad {
			advice := "put what stands from line " + itoa(line) + " on below this header"
			ix.found = append(ix.found, ix.file.at(place, "toml-duplicate", "the first "+quote(name)+" begins here, and line "+itoa(line)+" writes into one already", advice))
		}
		first.bad = true
		return spare
	}
	advice := "take one of them out"
	if first.kind == entryTables || first.kind == entryTable && canRepeat(name) {
		advice = "if there can be several of them, write all of them as [[" + headerOf(first) + "]]"
	}
	d := ix.file.at(place, "toml-duplicate", quote(name)+" is written a second time; the first is in line "+itoa(line), advice)
	d.Path = where{e: first}.path()
	ix.found = append(ix.found, d)
	return spare
}

// keyValue enters a key, which may be dotted, with its value. It returns where the value ends.
func (ix *indexer) keyValue(at *entry, n *unstable.Node) int {
	end := int(n.Raw.Offset + n.Raw.Length)
	for keys := n.Key(); keys.Next(); {
		key := keys.Node()
		place := keySpan(key)
		name := ix.keyName(key, place)
		kid := at.child(name)
		switch {
		case !keys.IsLast() && kid == nil:
			at = at.add(ix.made(entry{name: name, key: place, value: place, kind: entryDotted}))
			continue
		case !keys.IsLast() && kid.kind == entryDotted:
			at = kid
			continue
		case kid != nil:
			at = ix.duplicate(kid, name, place)
		}
		if keys.IsLast() {
			ix.value(at.add(ix.made(entry{name: name, key: place})), n.Value(), ix.seek(place.end))
		}
	}
	return end
}

// keyName returns the name of a key, as part of the file's own text where it stands there unchanged, which saves a copy.
func (ix *indexer) keyName(n *unstable.Node, place span) string {
	raw := ix.file.text[place.start:place.end]
	if raw == string(n.Data) {
		return raw
	}
	name := string(n.Data)
	if strings.IndexByte(raw, '\\') >= 0 {
		ix.odd = append(ix.odd, oddity{name: name, place: place})
	}
	return name
}

// value enters what a value holds. It begins at or after from.
func (ix *indexer) value(e *entry, n *unstable.Node, from int) int {
	switch n.Kind {
	case unstable.Array:
		e.kind, e.value.start = entryArray, from
		at := from + 1
		for kids := n.Children(); kids.Next(); {
			at = ix.seek(at)
			kid := e.add(ix.made(entry{}))
			at = ix.value(kid, kids.Node(), at)
			kid.key = kid.value
		}
		e.value.end = min(ix.seek(at)+1, len(ix.data))
	case unstable.InlineTable:
		e.kind, e.value.start = entryInline, from
		at := from + 1
		for kids := n.Children(); kids.Next(); {
			at = ix.keyValue(e, kids.Node())
		}
		e.value.end = min(ix.seek(at)+1, len(ix.data))
	default:
		ix.scalar(e, n)
	}
	return e.value.end
}

func (ix *indexer) scalar(e *entry, n *unstable.Node) {
	e.value = keySpan(n)
	switch n.Kind {
	case unstable.String:
		e.kind = entryText
		if e.text = ix.content(e.value, n.Data); !ix.own(e.text, e.value) {
			ix.odd = append(ix.odd, oddity{e: e, place: e.value})
		}
		return
	case unstable.Integer:
		e.kind = entryWhole
	case unstable.Float:
		e.kind = entryFloat
	case unstable.Bool:
		e.kind = entryTruth
	}
	e.text = ix.file.text[e.value.start:e.value.end]
	if number := e.kind == entryWhole || e.kind == entryFloat; e.kind != entryTruth && !(number && e.isPlain()) {
		ix.odd = append(ix.odd, oddity{e: e, place: e.value})
	}
}

// own tells whether a decoded string stands in the file just so.
func (ix *indexer) own(text string, place span) bool {
	raw := ix.file.text[place.start:place.end]
	return text != "" && len(raw) > len(text) && (len(raw)-len(text) == 2 || len(raw)-len(text) == 6 || len(raw)-len(text) == 7) &&
		strings.IndexByte(raw, '\\') < 0 && strings.IndexByte(raw, '\r') < 0 || raw == `""` || raw == "''"
}

// content returns a decoded string, as part of the file's own text where no escape stands between.
func (ix *indexer) content(place span, decoded []byte) string {
	for quotes := range []int{1, 3} {
		end := place.end - 1 - 2*quotes
		if start := end - len(decoded); start > place.start && ix.file.text[start:end] == string(decoded) {
			return ix.file.text[start:end]
		}
	}
	return string(decoded)
}

// seek skips what may stand between two values.
func (ix *indexer) seek(at int) int {
	for at < len(ix.data) {
		switch ix.data[at] {
		case ' ', '\t', '\r', '\n', ',', '=':
			at++
		case '#':
			for at < len(ix.data) && ix.data[at] != '\n' {
				at++
			}
		default:
			return at
		}
	}
	return at
}
