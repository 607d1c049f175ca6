package scenario

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"math"
	"reflect"
	"strings"
)

// hashLength is the number of bytes of a hash that are kept.
const hashLength = 16

// hashes returns the hash of everything that can change a state and that of all else. Both go over the Source, field by field
// with names, lengths and order, so that no two different scenarios read the same.
func hashes(src *Source, fields fieldTable) (rules, text string) {
	sum := func(part string) string {
		h := hasher{sum: sha256.New(), rules: part == "rules", fields: fields}
		h.text("headcount scenario 1 " + part)
		h.value(reflect.ValueOf(src).Elem(), false)
		h.sum.Write(h.bytes)
		return hex.EncodeToString(h.sum.Sum(nil)[:hashLength])
	}
	return sum("rules"), sum("text")
}

// hasher writes one canonical encoding: of the rules, or of the words.
type hasher struct {
	sum    hash.Hash
	bytes  []byte // not yet in sum
	rules  bool
	fields fieldTable
}

func (h *hasher) number(v uint64) { h.bytes = binary.BigEndian.AppendUint64(h.bytes, v) }

func (h *hasher) text(s string) {
	h.number(uint64(len(s)))
	h.bytes = append(h.bytes, s...)
	if len(h.bytes) > 4096 {
		h.sum.Write(h.bytes)
		h.bytes = h.bytes[:0]
	}
}

// value encodes what belongs to this hash; words tells whether the value is part of the words.
func (h *hasher) value(v reflect.Value, words bool) {
	switch v.Kind() {
	case reflect.Struct:
		for i, f := range h.fields.of(v.Type()) {
			h.field(f, v.Field(i), words)
		}
	case reflect.Slice, reflect.Array:
		h.number(uint64(v.Len()))
		for i := range v.Len() {
			h.value(v.Index(i), words)
		}
	case reflect.Map:
		h.table(v.Interface(), words)
	default:
		if words != h.rules {
			h.scalar(v)
		}
	}
}

func (h *hasher) field(f field, v reflect.Value, words bool) {
	switch {
	case f.mode == "none" || f.later && h.blank(v, words || f.mode != ""):
		return
	case f.mode == "text" && h.rules:
		return
	case f.mode == "presence" && h.rules:
		h.flag(v.String() != "")
		return
	case f.mode == "counts" && h.rules:
		h.number(uint64(v.Len()))
		return
	case !h.rules && !words && !f.words:
		return
	}
	h.text(f.name)
	h.value(v, words || f.mode != "")
}

// blank tells whether a value holds nothing that belongs to this hash.
func (h *hasher) blank(v reflect.Value, words bool) bool {
	if v.IsZero() || v.Kind() != reflect.Struct {
		return v.IsZero()
	}
	for i, f := range h.fields.of(v.Type()) {
		skipped := f.mode == "none" || f.mode == "text" && h.rules || !h.rules && !words && !f.words
		if !skipped && !h.blank(v.Field(i), words || f.mode != "") {
			return false
		}
	}
	return true
}

func (h *hasher) flag(b bool) {
	if b {
		h.number(1)
	} else {
		h.number(0)
	}
}

func (h *hasher) scalar(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		text := v.String()
		if h.rules && (strings.ContainsAny(text, "\n\t\r") || strings.Contains(text, "  ")) {
			text = strings.Join(strings.Fields(text), " ")
		}
		h.text(text)
	case reflect.Bool:
		h.flag(v.Bool())
	case reflect.Int:
		h.number(uint64(v.Int()))
	case reflect.Float64:
		h.number(math.Float64bits(v.Float() + 0)) // no negative zero
	case reflect.Interface:
		h.free(v.Interface())
	}
}

// table encodes a map in the order of its keys. An outcome without effects is nothing but words.
func (h *hasher) table(v any, words bool) {
	switch m := v.(type) {
	case map[string]OutcomeSource:
		for _, name := range sortedKeys(m) {
			if o := m[name]; !h.rules || len(o.Does) > 0 {
				h.text(name)
				h.value(reflect.ValueOf(o), words)
			}
		}
	case map[string]any:
		if words != h.rules {
			h.free(m)
		}
	}
	h.text("")
}

// free encodes a value whose type the author chose.
func (h *hasher) free(v any) {
	switch v := v.(type) {
	case nil:
		h.text("nothing")
	case string:
		h.text("text")
		h.text(v)
	case bool:
		h.text("truth")
		h.flag(v)
	case int, int64, float64:
		n, _ := number(v)
		h.text("number")
		h.number(math.Float64bits(n + 0))
	case []any:
		h.text("list")
		h.number(uint64(len(v)))
		for _, item := range v {
			h.free(item)
		}
	case map[string]any:
		h.text("table")
		h.number(uint64(len(v)))
		for _, name := range sortedKeys(v) {
			h.text(name)
			h.free(v[name])
		}
	}
}
