package scenario

import (
	"slices"
	"strconv"
)

// entry is one key, table or element of an array: where it stands in its file.
type entry struct {
	name   string // of the key; empty for an element of an array
	index  int    // of the element
	parent *entry
	file   *textFile
	key    span // the key itself; for an element the element
	value  span
	kind   entryKind
	read   bool    // whether figure is known
	bad    bool    // reported already: its value was not taken over
	meant  string  // the key of its table that it seems to be under a wrong name, reported already
	slips  bool    // of a table: some key of it is meant as another
	faulty bool    // a use whose arguments are wrong: what follows from that is not reported
	text   string  // of a scalar: the decoded string, or the number as written
	figure float64 // of a number, once decoded
	kids   []*entry
	names  uint64            // marks of the names of kids: what has no mark there is none of them
	byName map[string]*entry // made when there are many kids
	made   *making           // where it comes from, when a use of a fragment made it
}

type entryKind uint8

const (
	entryDate     entryKind = iota // a date or time, of which scenarios have no use
	entryText                      // a string: value includes the quotes
	entryWhole                     // a whole number
	entryFloat                     // another number
	entryTruth                     // true or false
	entryArray                     // an inline array
	entryInline                    // an inline table
	entryTable                     // [table]
	entryImplicit                  // a table known only from a header below it
	entryDotted                    // a table known from a dotted key
	entryTables                    // an array of tables
)

const manyKids = 12

func (e *entry) isTable() bool { return e.kind >= entryInline && e.kind <= entryDotted }

func (e *entry) isNumber() bool { return e.kind == entryWhole || e.kind == entryFloat }

func (e *entry) child(name string) *entry {
	if e == nil || e.names&mark(name) == 0 {
		return nil
	}
	if e.byName != nil {
		return e.byName[name]
	}
	for _, kid := range e.kids {
		if kid.name == name {
			return kid
		}
	}
	return nil
}

// mark is one of 64 marks of a name. Most keys that can be written are not, and are known not to be by it.
func mark(name string) uint64 {
	if name == "" {
		return 1
	}
	return 1 << ((uint(name[0])*7 + uint(name[len(name)-1])*3 + uint(len(name))) & 63)
}

func (e *entry) element(i int) *entry {
	if e == nil || i < 0 || i >= len(e.kids) || (e.kind != entryArray && e.kind != entryTables) {
		return nil
	}
	return e.kids[i]
}

// add appends a kid, a named one or an element of an array.
func (e *entry) add(kid *entry) *entry {
	kid.parent, kid.index = e, len(e.kids)
	e.names |= mark(kid.name)
	e.kids = append(e.kids, kid)
	if kid.name == "" && (e.kind == entryArray || e.kind == entryTables) {
		return kid
	}
	if e.byName == nil && len(e.kids) > manyKids {
		e.byName = make(map[string]*entry, 2*len(e.kids))
		for _, k := range e.kids {
			e.byName[k.name] = k
		}
	} else if e.byName != nil {
		e.byName[kid.name] = kid
	}
	return kid
}

// path writes the way from the root, such as event[2].choice[0].act.ask.
func (e *entry) path() string {
	if e != nil && e.made != nil {
		return e.made.from.path()
	}
	if e == nil || e.parent == nil {
		return ""
	}
	above := e.parent.path()
	if e.parent.kind == entryArray || e.parent.kind == entryTables {
		return above + "[" + strconv.Itoa(e.index) + "]"
	}
	if above == "" {
		return e.name
	}
	return above + "." + e.name
}

// where is a place in a scenario, whether or not the author wrote anything there. It costs nothing to go to a key that is absent.
type where struct {
	e    *entry // the nearest thing that is written; nil without positions
	rest string // the way from there to what is not written, but for its last step
	last string // the last step: a name, or an index in brackets
}

// key goes to a key of a table.
func (w where) key(name string) where {
	if w.last == "" {
		if kid := w.e.child(name); kid != nil {
			return where{e: kid}
		}
	}
	return w.step(name)
}

// index goes to an element of an array.
func (w where) index(i int) where {
	if w.last == "" {
		if kid := w.e.element(i); kid != nil {
			return where{e: kid}
		}
	}
	return w.step("[" + strconv.Itoa(i) + "]")
}

func (w where) step(last string) where {
	if w.last == "" {
		return where{e: w.e, last: last}
	}
	return where{e: w.e, rest: joinPath(w.rest, w.last), last: last}
}

func joinPath(path, step string) string {
	if path == "" || step == "" || step[0] == '[' {
		return path + step
	}
	return path + "." + step
}

// written tells whether the author wrote something there.
func (w where) written() bool { return w.e != nil && w.last == "" }

// broken tells whether what was written there, if under a wrong name, has been refused already.
func (w where) broken() bool {
	if w.written() {
		return w.e.bad
	}
	return w.e != nil && w.e.slips && w.rest == "" && slices.ContainsFunc(w.e.kids, func(kid *entry) bool { return kid.meant == w.last })
}

func (w where) path() string { return joinPath(joinPath(w.e.path(), w.rest), w.last) }

// diagnose makes a finding about the value there, or about its table when nothing is written.
func (w where) diagnose(severity Severity, id, message, advice string) Diagnostic {
	d := Diagnostic{ID: id, Message: plain(message), Advice: plain(advice)}
	if w.e != nil && w.e.file != nil {
		place := w.e.value
		if w.last != "" && w.e.kind != entryArray && w.e.kind != entryInline {
			place = w.e.key
		}
		d = w.e.file.at(place, id, message, advice)
	}
	return d.of(w, severity)
}

// diagnoseKey makes a finding about the key rather than its value.
func (w where) diagnoseKey(severity Severity, id, message, advice string) Diagnostic {
	if !w.written() || w.e.file == nil {
		return w.diagnose(severity, id, message, advice)
	}
	d := w.e.file.at(w.e.key, id, message, advice)
	return d.of(w, severity)
}

// diagnoseInside makes a finding about bytes of the text there.
func (w where) diagnoseInside(offset, length int, severity Severity, id, message, advice string) Diagnostic {
	if !w.written() || w.e.file == nil || w.e.kind != entryText {
		return w.diagnose(severity, id, message, advice)
	}
	start := w.e.inside(offset)
	d := w.e.file.at(span{start, max(w.e.insideEnd(offset+length), start)}, id, message, advice)
	return d.of(w, severity)
}

// first says where the thing was written, for messages about a second one; empty without positions.
func (w where) first() string {
	if w.e == nil || w.e.file == nil {
		return ""
	}
	line, _ := w.e.file.lineColumn(w.e.value.start)
	return w.e.file.name + ":" + strconv.Itoa(line)
}
