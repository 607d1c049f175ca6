package scenario

import (
	"errors"
	"fmt"

	"github.com/BurntSushi/toml"
)

// decodedFile is what the decoder makes of a file, or why it refuses it.
type decodedFile struct {
	table map[string]any
	err   error
}

// decode starts reading the values of a file beside the indexing of its places, which takes as long.
func (f *textFile) decode() <-chan decodedFile {
	done := make(chan decodedFile, 1)
	go func() {
		var d decodedFile
		_, d.err = toml.Decode(f.text, &d.table)
		done <- d
	}()
	return done
}

// adopt gives the entries of the indexed tree the values the decoder read. The two readers are independent: what only one of them
// accepts, or what they read differently, is a finding at its place and never a guess.
func (f *textFile) adopt(tree *entry, d decodedFile) []Diagnostic {
	if d.err != nil {
		place := span{0, 0}
		message := d.err.Error()
		var at toml.ParseError
		if errors.As(d.err, &at) {
			place = span{at.Position.Start, at.Position.Start + at.Position.Len}
			message = at.Message
		}
		return []Diagnostic{f.at(place, "toml-syntax", message, syntaxAdvice(message))}
	}
	if odd := tree.take(d.table); odd != nil {
		return []Diagnostic{f.at(odd.value, "toml-syntax", "this value can be read in two ways", "write it more plainly")}
	}
	return nil
}

// take sets the values of an entry and of all below it; it returns the first entry that does not fit.
func (e *entry) take(v any) *entry {
	switch v := v.(type) {
	case map[string]any:
		return e.takeTable(v)
	case []map[string]any:
		if e.kind != entryArray && e.kind != entryTables || len(e.kids) != len(v) {
			return e
		}
		for i, kid := range e.kids {
			if odd := kid.take(v[i]); odd != nil {
				return odd
			}
		}
		return nil
	case []any:
		return e.takeList(v)
	}
	return e.takeScalar(v)
}

func (e *entry) takeTable(v map[string]any) *entry {
	if !e.isTable() || len(e.kids) != len(v) {
		return e
	}
	for _, kid := range e.kids {
		item, ok := v[kid.name]
		if !ok {
			return kid
		}
		if odd := kid.take(item); odd != nil {
			return odd
		}
	}
	return nil
}

func (e *entry) takeList(v []any) *entry {
	if e.kind != entryArray && e.kind != entryTables || len(e.kids) != len(v) {
		return e
	}
	for i, kid := range e.kids {
		if odd := kid.take(v[i]); odd != nil {
			return odd
		}
	}
	return nil
}

func (e *entry) takeScalar(v any) *entry {
	switch v := v.(type) {
	case string:
		if e.kind != entryText {
			return e
		}
		e.text = v
	case bool:
		if e.kind != entryTruth {
			return e
		}
		e.text = fmt.Sprint(v)
	case int64:
		if e.kind != entryWhole {
			return e
		}
		e.figure, e.read = float64(v), true
	case float64:
		if e.kind != entryFloat {
			return e
		}
		e.figure, e.read = v, true
	}
	return nil
}
