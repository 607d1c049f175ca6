package scenario

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// The limits of what uses of fragments make.
const (
	maxUseDepth  = 8       // uses within fragments within uses
	maxMade      = 200_000 // keys, tables and elements in all
	maxMadeBytes = 8 << 20 // of texts that something was filled into
	maxFragments = 64
)

// making says of an entry that a use of a fragment made where it comes from.
type making struct {
	from   *entry  // in the fragment
	use    *entry  // the use; another may have made it
	pieces []piece // of its text: what was filled in, in order
}

// place is where tables can stand: at the top, in an event, in a choice.
type place uint8

const (
	placeTop place = iota
	placeEvent
	placeChoice
)

// nested says which lists of tables hold further uses.
func (p place) nested() string { return [...]string{"event", "choice", ""}[p] }

// use is how a use is written there.
func (p place) use() string {
	return [...]string{"[[use]]", "[[event.use]]", "[[event.choice.use]]"}[p]
}

// contents tells where tables of a fragment can be used, and whether a fragment holds tables of that name at all.
func contents(name string) (at place, holds bool) {
	switch name {
	case "choice", "opener":
		return placeEvent, true
	case "outcome":
		return placeChoice, true
	case "use":
		return placeTop, true // and elsewhere: a use goes where its fragment does
	case "fragment":
		return placeTop, false
	}
	return placeTop, slices.Contains(topLists(), name)
}

// topLists lists the tables in double brackets at the top of a file, in the order of the Source. It is asked for at every use of a fragment.
var topLists = sync.OnceValue(func() []string {
	var list []string
	t := reflect.TypeFor[Source]()
	for i := range t.NumField() {
		f := t.Field(i)
		if key := f.Tag.Get("toml"); f.Type.Kind() == reflect.Slice && f.Type.Elem().Kind() == reflect.Struct && key != "fragment" {
			list = append(list, key)
		}
	}
	return list
})

// contentNames lists all a fragment may hold beside its own keys.
func contentNames() []string { return append(slices.Clone(topLists()), "choice", "opener", "outcome") }

// expander puts the tables of fragments where they are used. It goes over the tree of what is written, before anything is read from it, so that
// whatever follows sees one scenario; what was made knows the place in the fragment and the use.
type expander struct {
	root      *entry
	files     map[*textFile]int
	fragments map[string]*entry
	tables    map[string]map[string]*entry // of the file itself, by list and id
	stack     []string                     // of fragments at hand
	made      int
	bytes     int
	full      bool // a limit was met, and said
	fills     []*filling
	found     []Diagnostic
}

// expand carries out every use.
func (l *loader) expand() {
	x := expander{root: l.positions.root, files: map[*textFile]int{}, fragments: map[string]*entry{}, tables: map[string]map[string]*entry{}}
	for i, f := range l.positions.files {
		x.files[f] = i
	}
	for _, f := range tablesOf(x.root.child("fragment")) {
		if id := f.child("id"); id != nil && id.kind == entryText && x.fragments[id.text] == nil {
			x.fragments[id.text] = f
		}
	}
	x.table(x.root, placeTop)
	l.positions.fills = x.fills
	l.found = append(l.found, x.found...)
}

// tablesOf returns the tables of a list; nothing where there is none.
func tablesOf(list *entry) []*entry {
	if list == nil || list.kind != entryTables && list.kind != entryArray {
		return nil
	}
	var tables []*entry
	for _, kid := range list.kids {
		if kid.isTable() {
			tables = append(tables, kid)
		}
	}
	return tables
}

// table carries out the uses below a table and in it.
func (x *expander) table(t *entry, at place) {
	if below := at.nested(); below != "" {
		for _, item := range tablesOf(t.child(below)) {
			x.table(item, at+1)
		}
	}
	var parts []spliced
	for _, use := range tablesOf(t.child("use")) {
		if made := x.use(use, at); made != nil {
			parts = append(parts, spliced{use, made})
		}
	}
	if len(parts) > 0 {
		x.splice(t, parts)
	}
}

func (x *expander) report(d Diagnostic) {
	if len(x.found) < maxFindings {
		x.found = append(x.found, d)
	}
}

// refuse makes a finding about a use; what it would make is missing, and whatever misses it is not to blame.
func (x *expander) refuse(w where, id, message, advice string) *entry {
	x.report(w.diagnose(Error, id, message, advice))
	return nil
}

// use makes what stands in the place of one use; nil where that cannot be.
func (x *expander) use(use *entry, at place) *entry {
	w := where{e: use}
	name := use.child("fragment")
	switch {
	case name == nil:
		return x.refuse(w.key("fragment"), "required", "nothing says which fragment is used", "add fragment = \"...\"")
	case name.kind != entryText:
		return nil // reported when it is read
	}
	fragment, named := x.fragments[name.text], where{e: name}
	switch {
	case fragment == nil:
		return x.refuse(named, "unknown-fragment", "there is no fragment "+quote(name.text), didYouMean(name.text, sortedKeys(x.fragments), ""))
	case slices.Contains(x.stack, name.text):
		return x.refuse(named, "fragment-cycle", "this fragment uses itself: "+strings.Join(append(x.stack, name.text), ", "), "take one of the uses out")
	case len(x.stack) >= maxUseDepth:
		return x.refuse(named, "fragment-size", fmt.Sprintf("uses within fragments go more than %d deep", maxUseDepth), "write some of it out")
	}
	for _, kid := range fragment.kids {
		if belongs, is := contents(kid.name); is && kid.name != "use" && belongs != at {
			return x.refuse(named, "fragment-place", fmt.Sprintf("%s holds %s, which cannot stand here", quote(name.text), kid.name), "use it as "+belongs.use())
		}
	}
	f := x.filling(use, fragment)
	made := &entry{kind: entryTable, file: use.file}
	for _, kid := range fragment.kids {
		if _, is := contents(kid.name); is {
			if c := x.clone(kid, f); c != nil {
				made.add(c)
			}
		}
	}
	if !x.full {
		x.stack = append(x.stack, name.text)
		x.table(made, at)
		x.stack = x.stack[:len(x.stack)-1]
	}
	if x.full {
		return nil
	}
	return made
}

// clone copies what a fragment holds, filled in. It is nil once there is too much.
func (x *expander) clone(e *entry, f *filling) *entry {
	if x.made++; x.made > maxMade || x.bytes > maxMadeBytes {
		if !x.full {
			x.refuse(where{e: f.use}, "fragment-size", "uses of fragments make more than there is room for", "use fewer, or smaller ones")
		}
		x.full = true
		return nil
	}
	c := &entry{
		name: e.name, file: e.file, key: e.key, value: e.value, kind: e.kind, text: e.text, figure: e.figure, read: e.read,
		made: &making{from: e, use: f.use},
	}
	if e.kind == entryText {
		x.fill(c, f)
	}
	for _, kid := range e.kids {
		k := x.clone(kid, f)
		if k == nil {
			return nil
		}
		c.add(k)
	}
	if e.isTable() && e.parent != nil && (e.parent.kind == entryTables || e.parent.kind == entryArray) && keepsAliases(e.parent.name) {
		x.remember(c, f)
	}
	return c
}

// spliced is what one use made.
type spliced struct{ use, made *entry }

// order ranks tables as they are written: by file, then by place. What a use made has the place of the use.
func (x *expander) order(e *entry) [2]int { return [2]int{x.files[e.file], e.key.start} }

// ranked is a table with its place among others.
type ranked struct {
	at    [2]int
	table *entry
}

// splice puts what uses made into the lists of a table, each in the place of its use.
func (x *expander) splice(t *entry, parts []spliced) {
	lists := map[string][]ranked{}
	var names []string
	for _, p := range parts {
		for _, kid := range p.made.kids {
			switch {
			case kid.name == "use":
			case kid.name == "outcome":
				x.outcomes(t, kid)
			case kid.kind == entryTables || kid.kind == entryArray: // anything else is reported in the fragment
				if lists[kid.name] == nil {
					names = append(names, kid.name)
					lists[kid.name] = x.there(t, kid)
				}
				for _, item := range kid.kids {
					lists[kid.name] = append(lists[kid.name], ranked{x.order(p.use), item})
				}
			}
		}
	}
	for _, name := range names {
		items, list := lists[name], t.child(name)
		slices.SortStableFunc(items, func(a, b ranked) int { return slices.Compare(a.at[:], b.at[:]) })
		list.kids = list.kids[:0]
		for _, item := range items {
			list.add(item.table)
		}
	}
}

// there returns what a list of a table holds already; the list is made where there is none.
func (x *expander) there(t, like *entry) []ranked {
	list := t.child(like.name)
	if list == nil {
		list = t.add(&entry{name: like.name, file: like.file, key: like.key, value: like.value, kind: entryTables, made: like.made})
	}
	items := make([]ranked, 0, len(list.kids)+len(like.kids))
	for _, kid := range list.kids {
		items = append(items, ranked{x.order(kid), kid})
	}
	return items
}

// outcomes adds the outcomes of a fragment to those of a choice, which go before them.
func (x *expander) outcomes(choice, made *entry) {
	own := choice.child("outcome")
	if own == nil || !own.isTable() || !made.isTable() {
		if own == nil {
			choice.add(made)
		}
		return
	}
	for _, kid := range made.kids {
		switch first := own.child(kid.name); {
		case first == nil:
			own.add(kid)
		case first.made != nil && first.made.use != kid.made.use:
			x.report(where{e: kid}.diagnoseKey(Error, "toml-duplicate", quote(kid.name)+" comes from two fragments", "write it in the choice itself, or use one of them"))
		}
	}
}

// uses returns the uses that made an entry, the innermost first.
func (e *entry) uses() []*entry {
	var list []*entry
	for e != nil && e.made != nil {
		e = e.made.use
		list = append(list, e)
	}
	return list
}

// declaredAs returns the table that declares something in the file itself; nil where there is none.
func (x *expander) declaredAs(list, id string) *entry {
	if x.tables[list] == nil {
		x.tables[list] = map[string]*entry{}
		for _, t := range tablesOf(x.root.child(list)) {
			if own := t.child("id"); own != nil && own.kind == entryText {
				x.tables[list][own.text] = cmp.Or(x.tables[list][own.text], t)
			}
		}
	}
	return x.tables[list][id]
}
