package scenario

import (
	"reflect"
	"slices"
	"strings"

	"headcount/engine/nearest"
	"headcount/sim/term"
)

// misplaced says where a key belongs that its table does not have and one above or below it has; empty where there is no such. In TOML whatever
// stands after a header belongs to it, however it is set in, so this is the commonest slip of all. A key of its own table that is near, of those in
// keys, is meant rather than a table of the file.
func (b *binder) misplaced(kid *entry, keys []string) string {
	if kid.parent == nil {
		return ""
	}
	if kid.name == "value" && b.typeAt(kid.parent) == reflect.TypeFor[VariableSource]() {
		return nearestAdvice + "start?" // which is what it has at first
	}
	if _, is := term.ParseOutcome(kid.name); is && b.typeAt(kid.parent) == reflect.TypeFor[ChoiceSource]() {
		return "it is a way the act can turn out: write outcome." + kid.name + ".text = \"...\""
	}
	if b.typeAt(kid.parent) == reflect.TypeFor[UseSource]() && !kid.isTable() {
		return "what a use gives stands in with = { " + kid.name + " = ... }"
	}
	if advice := b.belongsBelow(kid); advice != "" {
		return advice
	}
	for e := kid.parent; e.parent != nil; {
		inside := e
		for e = e.parent; e.name == "" && e.parent != nil; {
			e = e.parent
		}
		if !b.has(b.typeAt(e), kid.name) {
			continue
		}
		if header := b.headerFor(e, kid); header != "" {
			if id := kid.kind == entryText && kid.text != "" && idForm(kid.text); id || nearest.Of(kid.name, keys) != "" {
				return "" // an id speaks of something that has its table already
			}
			return "it is a table: write " + header + " and its keys below"
		}
		if e.parent == nil {
			return "it belongs at the top: put it above the first header"
		}
		if header := bracketed(inside); header != "" {
			return "it belongs to " + e.name + ": put it above the first " + header
		}
		return "it belongs to " + e.name
	}
	return ""
}

// headerFor writes the header of a table that is written as a plain key; empty where the key is one.
func (b *binder) headerFor(above, kid *entry) string {
	here := b.typeAt(above)
	if kid.isTable() || kid.kind == entryTables {
		return ""
	}
	header := kid.name
	if name := headerOf(above); name != "" {
		header = name + "." + header
	}
	for i, f := range b.fields.of(here) {
		switch t := here.Field(i).Type; {
		case f.key != kid.name || tableOf(t) == nil:
		case t.Kind() == reflect.Slice:
			return "[[" + header + "]]"
		default:
			return "[" + header + "]"
		}
	}
	return ""
}

// bracketed writes a table as its header stands; empty where it has none: an inline table, or keys with dots.
func bracketed(e *entry) string {
	for e.name == "" && e.parent != nil {
		e = e.parent
	}
	switch e.kind {
	case entryTables:
		return "[[" + headerOf(e) + "]]"
	case entryTable:
		return "[" + headerOf(e) + "]"
	}
	return ""
}

// belongsBelow looks for the key in the tables of its table.
func (b *binder) belongsBelow(kid *entry) string {
	here := b.typeAt(kid.parent)
	if here == nil {
		return ""
	}
	traits := map[reflect.Type][]string{reflect.TypeFor[PersonSource](): TraitNames(), reflect.TypeFor[CandidateSource](): candidateTraits()}
	if slices.Contains(traits[here], kid.name) {
		return "it is a trait: write traits = { " + kid.name + " = ... }"
	}
	var found, written []string
	for i, f := range b.fields.of(here) {
		below := tableOf(here.Field(i).Type)
		if below == nil || below == fragmentType || !b.has(below, kid.name) {
			continue
		}
		own := ""
		if kid.isTable() || kid.kind == entryTables {
			if own = b.tableIn(below, kid); own == "" {
				continue // a text, or a number, that is called as the table is
			}
		}
		header := f.key
		if name := headerOf(kid.parent); name != "" {
			header = name + "." + f.key
		}
		if here.Field(i).Type.Kind() == reflect.Slice {
			header = "[[" + header + "]]"
		} else {
			header = "[" + header + "]"
		}
		found = append(found, header)
		written = append(written, strings.Replace(own, "HERE", strings.Trim(header, "[]"), 1))
	}
	switch {
	case len(found) != 1:
		return ""
	case written[0] != "":
		return "it belongs to " + found[0] + ": write " + written[0]
	}
	return "it belongs to " + found[0]
}

// tableIn is the header of a table of another one, HERE standing for that of the other; "" where what is called so there is no table.
func (b *binder) tableIn(t reflect.Type, kid *entry) string {
	name := "HERE." + kid.name
	for i, f := range b.fields.of(t) {
		if f.key != kid.name {
			continue
		}
		switch want := t.Field(i).Type; {
		case want.Kind() == reflect.Slice && want.Elem().Kind() == reflect.Struct:
			return "[[" + name + "]]"
		case want.Kind() == reflect.Struct:
			return "[" + name + "]"
		case want.Kind() == reflect.Map && want.Elem().Kind() == reflect.Struct:
			return "[" + name + "." + oneOf(kid) + "]"
		case want.Kind() == reflect.Map:
			return "[" + name + "]"
		}
	}
	return ""
}

// oneOf is the name under which one of the tables stands that go by names, such as the words of outcomes.
func oneOf(e *entry) string {
	for _, kid := range e.kids {
		if (kid.isTable() || kid.kind == entryTables) && kid.name != "" {
			return kid.name
		}
	}
	return "understood"
}

// elsewhere says which tables of the file have a key, where they are few, before fallback.
func (b *binder) elsewhere(key, fallback string) string {
	const few = 3
	var found []string
	var search func(t reflect.Type, above string)
	search = func(t reflect.Type, above string) {
		for i, f := range b.fields.of(t) {
			below := tableOf(t.Field(i).Type)
			if below == nil || below == fragmentType {
				continue
			}
			name := above + f.key
			if b.has(below, key) {
				if t.Field(i).Type.Kind() == reflect.Slice {
					found = append(found, "[["+name+"]]")
				} else {
					found = append(found, "["+name+"]")
				}
			}
			search(below, name+".")
		}
	}
	search(reflect.TypeFor[Source](), "")
	if len(found) == 0 || len(found) > few {
		return fallback
	}
	return "it is a key of " + strings.Join(found, ", ") + "; " + fallback
}

// tableOf returns what tables a field of this type holds; nil for whatever is no table of known keys.
func tableOf(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() == reflect.Struct {
		return t
	}
	return nil
}

func (b *binder) has(t reflect.Type, key string) bool {
	return t != nil && slices.ContainsFunc(b.fields.of(t), func(f field) bool { return f.key == key })
}

// typeAt returns the struct that a table is read into; nil where it is none of known keys.
func (b *binder) typeAt(e *entry) reflect.Type {
	switch {
	case e.parent == nil:
		return reflect.TypeFor[Source]()
	case e.name == "":
		return b.typeAt(e.parent)
	}
	t := b.typeAt(e.parent)
	if t == nil {
		return nil
	}
	for i, f := range b.fields.of(t) {
		if f.key == e.name {
			return tableOf(t.Field(i).Type)
		}
	}
	return nil
}
