package scenario

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// field is what the tags of a Source say about one of its fields.
type field struct {
	name  string
	key   string // in a file
	mode  string // of the hash tag
	words bool   // words are there, or can be below
	later bool   // counts only where it is written
	box   int    // longest text that fits its place [characters]

	shows string // what counts in it may look at: seen, or truth too; empty where there can be none
}

// fieldTable remembers what was read from tags, which is slow.
type fieldTable map[reflect.Type][]field

// of returns the fields of a struct in order.
func (t fieldTable) of(r reflect.Type) []field {
	if list, ok := t[r]; ok {
		return list
	}
	list := make([]field, r.NumField())
	for i := range list {
		f := r.Field(i)
		list[i] = field{name: f.Name, key: f.Tag.Get("toml"), mode: f.Tag.Get("hash"), shows: f.Tag.Get("counts")}
		if list[i].box = MaxText; f.Tag.Get("box") != "" {
			list[i].box, _ = strconv.Atoi(f.Tag.Get("box")) // a test holds that they are numbers
		}
		if mode, later := strings.CutSuffix(list[i].mode, "later"); later {
			list[i].mode, list[i].later = strings.TrimSuffix(mode, ","), true
		}
		list[i].words = list[i].mode != "none" && (list[i].mode != "" || t.below(f.Type))
	}
	t[r] = list
	return list
}

// below tells whether a type holds tables with words in them.
func (t fieldTable) below(r reflect.Type) bool {
	switch r.Kind() {
	case reflect.Slice, reflect.Array, reflect.Map:
		return t.below(r.Elem())
	case reflect.Struct:
		return slices.ContainsFunc(t.of(r), func(f field) bool { return f.words })
	}
	return false
}

// sortedKeys returns the keys of a map in alphabetical order.
func sortedKeys[V any](m map[string]V) []string {
	if len(m) == 0 {
		return nil
	}
	keys := slices.AppendSeq(make([]string, 0, len(m)), maps.Keys(m))
	slices.Sort(keys)
	return keys
}
