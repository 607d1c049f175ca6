package scenario

import (
	"errors"

	"github.com/pelletier/go-toml/v2/unstable"
)

// Positions knows where every key and value of a scenario stands, for findings made after loading. This file is the only one
// that knows the parser behind it.
type Positions struct {
	files  []*textFile
	root   *entry
	failed bool // loading found errors, so that nothing can be compiled
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
}

// index returns the tree of a file, with findings about its syntax and about keys written twice.
func (f *textFile) index() (*entry, []Diagnostic) {
	ix := &indexer{file: f, data: []byte(f.text)}
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
		ix.found = append(ix.found, f.at(place, "toml-syntax", err.Error(), syntaxAdvice(err.Error())))
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
		name, place := string(key.Data), keySpan(key)
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

// step goes to a table on the way, the last one of an array of tables.
func (ix *indexer) step(at *entry, name string, place span) *entry {
	kid := at.child(name)
	if kid == nil {
		return at.add(&entry{name: name, file: ix.file, key: place, value: place, kind: entryImplicit})
	}
	if kid.kind == entryTables && len(kid.kids) > 0 {
		return kid.kids[len(kid.kids)-1]
	}
	return kid
}

func (ix *indexer) appendTable(at *entry, name string, place span) *entry {
	list := at.child(name)
	if list == nil {
		list = at.add(&entry{name: name, file: ix.file, key: place, value: place, kind: entryTables})
	}
	if list.kind != entryTables {
		ix.duplicate(list, name, place)
		return &entry{file: ix.file, kind: entryTable, parent: at, name: name}
	}
	return list.add(&entry{file: ix.file, key: place, value: place, kind: entryTable})
}

func (ix *indexer) openTable(at *entry, name string, place span) *entry {
	kid := at.child(name)
	switch {
	case kid == nil:
		return at.add(&entry{name: name, file: ix.file, key: place, value: place, kind: entryTable})
	case kid.kind == entryImplicit:
		kid.kind, kid.key, kid.value = entryTable, place, place
		return kid
	}
	ix.duplicate(kid, name, place)
	return &entry{file: ix.file, kind: entryTable, parent: at, name: name}
}

func (ix *indexer) duplicate(first *entry, name string, place span) {
	line, _ := ix.file.lineColumn(first.key.start)
	advice := "take one of them out"
	if first.kind == entryTables || first.kind == entryTable && first.parent == ix.root {
		advice = "if there can be several of them, write all of them as [[" + name + "]]"
	}
	d := ix.file.at(place, "toml-duplicate", quote(name)+" is written a second time; the first is in line "+itoa(line), advice)
	d.Path = where{e: first}.path()
	ix.found = append(ix.found, d)
}

// keyValue enters a key, which may be dotted, with its value. It returns where the value ends.
func (ix *indexer) keyValue(at *entry, n *unstable.Node) int {
	end := int(n.Raw.Offset + n.Raw.Length)
	for keys := n.Key(); keys.Next(); {
		key := keys.Node()
		name, place := string(key.Data), keySpan(key)
		if !keys.IsLast() {
			at = ix.step(at, name, place)
			continue
		}
		kid := &entry{name: name, file: ix.file, key: place, parent: at}
		if first := at.child(name); first != nil {
			ix.duplicate(first, name, place)
		} else {
			at.add(kid)
		}
		ix.value(kid, n.Value(), ix.seek(place.end))
	}
	return end
}

// value enters what a value holds. It begins at or after from.
func (ix *indexer) value(e *entry, n *unstable.Node, from int) int {
	switch n.Kind {
	case unstable.Array:
		e.kind, e.value.start = entryArray, from
		at := from + 1
		for kids := n.Children(); kids.Next(); {
			at = ix.seek(at)
			kid := e.add(&entry{file: ix.file})
			at = ix.value(kid, kids.Node(), at)
			kid.key = kid.value
		}
		e.value.end = min(ix.seek(at)+1, len(ix.data))
	case unstable.InlineTable:
		e.kind, e.value.start = entryTable, from
		at := from + 1
		for kids := n.Children(); kids.Next(); {
			at = ix.keyValue(e, kids.Node())
		}
		e.value.end = min(ix.seek(at)+1, len(ix.data))
	default:
		e.value = keySpan(n)
		if n.Kind == unstable.String {
			e.kind = entryText
		}
	}
	return e.value.end
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
