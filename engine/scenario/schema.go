package scenario

import (
	"reflect"
	"slices"
	"strings"

	"headcount/sim/term"
)

// sourceDoc is the comment of a Source type, or of one of its keys.
type sourceDoc struct{ of, text string }

func docOf(name string) string {
	i, ok := slices.BinarySearchFunc(sourceDocs[:], name, func(d sourceDoc, name string) int { return strings.Compare(d.of, name) })
	if !ok {
		return ""
	}
	return sourceDocs[i].text
}

// Schema returns a JSON Schema (draft 7) of the files authors write, for completion and checks in an editor: types, closed lists and the
// comments of the Source types. With the Source of a scenario its ids stand in it as enumerations; src may be nil. What cannot be said in a
// schema, such as conditions, is for Compile. The value marshals to JSON; every run gives the same.
func Schema(src *Source) map[string]any {
	m := schemaMaker{ids: idLists(src), lists: closedLists(), tables: map[string]any{}}
	root := m.table(reflect.TypeFor[Source]())
	root["$schema"] = "http://json-schema.org/draft-07/schema#"
	root["title"] = "A scenario of Headcount"
	if src != nil && src.ID != "" {
		root["title"] = "The scenario " + src.ID
	}
	root["definitions"] = m.tables
	return root
}

// schemaMaker writes the schema of each type once.
type schemaMaker struct {
	ids    map[string][]string // by kind
	lists  map[string]listed   // by type and key
	tables map[string]any
	gaps   bool // below a fragment, where <NAME> may stand for any text or number
}

// table describes a struct.
func (m *schemaMaker) table(t reflect.Type) map[string]any {
	properties, required := map[string]any{}, []string{}
	for i := range t.NumField() {
		f := t.Field(i)
		key := f.Tag.Get("toml")
		properties[key] = m.field(t.Name()+"."+key, f.Type)
		if key == "id" && t != reflect.TypeFor[Source]() {
			required = append(required, key)
		}
	}
	if t == fragmentType {
		m.contents(properties)
	}
	out := map[string]any{"type": "object", "additionalProperties": false, "properties": properties}
	if doc := docOf(t.Name()); doc != "" {
		out["description"] = doc
	}
	if len(required) > 0 {
		out["required"] = required
	}
	return out
}

// field describes a key: its comment, its closed list and its type.
func (m *schemaMaker) field(name string, t reflect.Type) map[string]any {
	special, is := m.lists[name]
	var out map[string]any
	switch {
	case is && special.act:
		out = m.act()
	case is && special.free:
		out = map[string]any{"type": []string{"string", "number", "boolean"}}
	case is && special.traits != nil:
		out = m.traits(special.traits)
	case is && special.outcomes:
		out = m.outcomes(t)
	case is && special.kinds != nil && t.Kind() == reflect.Map:
		out = map[string]any{"type": "object", "additionalProperties": m.numberOrRange()}
		if names := m.named(special.kinds); names != nil {
			out["propertyNames"] = map[string]any{"enum": names}
		}
	case t.Kind() == reflect.Interface && is && len(special.words) > 0:
		item := map[string]any{"enum": append([]string{"all"}, special.words...)}
		out = map[string]any{"anyOf": []any{item, map[string]any{"type": "array", "items": item}}}
	default:
		out = m.value(t, special)
	}
	if doc := docOf(name); doc != "" {
		if _, reference := out["$ref"]; reference {
			out = map[string]any{"allOf": []any{out}}
		}
		out["description"] = doc
	}
	return out
}

// value describes a type; what is listed holds for a text, or for each text of a list.
func (m *schemaMaker) value(t reflect.Type, l listed) map[string]any {
	switch t.Kind() {
	case reflect.String:
		return m.text(l)
	case reflect.Bool:
		return m.orGap(map[string]any{"type": "boolean"})
	case reflect.Int:
		return m.orGap(map[string]any{"type": "integer"})
	case reflect.Float64:
		return m.orGap(map[string]any{"type": "number"})
	case reflect.Struct:
		name := t.Name()
		if m.gaps {
			name += "InFragment"
		}
		if _, made := m.tables[name]; !made {
			m.tables[name] = nil // a type never holds itself
			m.tables[name] = m.table(t)
		}
		return map[string]any{"$ref": "#/definitions/" + name}
	case reflect.Slice:
		return map[string]any{"type": "array", "items": m.value(t.Elem(), l)}
	case reflect.Array:
		return map[string]any{"type": "array", "items": m.value(t.Elem(), l), "minItems": t.Len(), "maxItems": t.Len()}
	case reflect.Map:
		return map[string]any{"type": "object"}
	}
	return m.numberOrRange()
}

// contents adds what a fragment holds: tables of the file, of an event and of a choice, in which parameters may stand for texts and numbers.
func (m *schemaMaker) contents(properties map[string]any) {
	m.gaps = true
	source := reflect.TypeFor[Source]()
	for i := range source.NumField() {
		f := source.Field(i)
		if _, is := contents(f.Tag.Get("toml")); is {
			properties[f.Tag.Get("toml")] = m.value(f.Type, listed{})
		}
	}
	properties["choice"] = m.value(reflect.TypeFor[[]ChoiceSource](), listed{})
	properties["opener"] = m.value(reflect.TypeFor[[]OpenerSource](), listed{})
	properties["outcome"] = m.outcomes(reflect.TypeFor[map[string]OutcomeSource]())
	m.gaps = false
}

// orGap lets a gap of a fragment stand for a value.
func (m *schemaMaker) orGap(value map[string]any) map[string]any {
	if !m.gaps {
		return value
	}
	return map[string]any{"anyOf": []any{value, map[string]any{"type": "string", "pattern": gapPattern}}}
}

func (m *schemaMaker) text(l listed) map[string]any {
	out := map[string]any{"type": "string"}
	switch names := m.named(l.kinds); {
	case len(l.words) > 0:
		out["enum"] = l.words
	case l.pattern != "":
		out["pattern"] = l.pattern
	case names != nil:
		out["enum"] = names
	default:
		return out
	}
	return m.orGap(out)
}

// named joins the ids of some kinds; nil where there is no scenario, or none of them.
func (m *schemaMaker) named(kinds []string) []string {
	var names []string
	for _, kind := range kinds {
		for _, id := range m.ids[kind] {
			if !slices.Contains(names, id) {
				names = append(names, id)
			}
		}
	}
	return names
}

func (m *schemaMaker) numberOrRange() map[string]any {
	number := m.orGap(map[string]any{"type": "number"})
	return map[string]any{"anyOf": []any{number, map[string]any{"type": "array", "items": number, "minItems": 2, "maxItems": 2}}}
}

func (m *schemaMaker) traits(names []string) map[string]any {
	properties := map[string]any{}
	for _, name := range names {
		properties[name] = m.numberOrRange()
	}
	return map[string]any{"type": "object", "additionalProperties": false, "properties": properties}
}

func (m *schemaMaker) outcomes(t reflect.Type) map[string]any {
	properties := map[string]any{}
	for _, name := range term.OutcomeNames()[1:] {
		properties[name] = m.value(t.Elem(), listed{})
	}
	return map[string]any{"type": "object", "additionalProperties": false, "properties": properties}
}

// act describes act = { VERB = "...", about = "...", by = "..." }.
func (m *schemaMaker) act() map[string]any {
	id := m.text(listed{kinds: objectKinds()})
	target := map[string]any{"anyOf": []any{map[string]any{"const": true}, id}}
	properties := map[string]any{}
	for _, verb := range sceneVerbs() {
		properties[verb] = target
	}
	properties["about"] = m.text(listed{kinds: []string{"matter"}})
	properties["by"] = m.text(listed{words: term.ChannelNames()[1:]})
	properties["manner"] = m.text(listed{words: mannerWords()})
	properties["person"] = m.text(listed{kinds: []string{"person"}})
	properties["project"] = m.text(listed{kinds: []string{"project"}})
	properties["promise"] = m.text(listed{kinds: []string{"promise", "person"}})
	properties["on"] = id
	return map[string]any{"type": "object", "additionalProperties": false, "minProperties": 1, "properties": properties}
}
