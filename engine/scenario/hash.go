package scenario

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
)

// hashLength is the number of bytes of a hash that are kept.
const hashLength = 16

// hashes returns the hash of everything that can change a state and that of all else. Both go over the Source, field by field
// with names, lengths and order, so that no two different scenarios read the same.
func hashes(src *Source) (rules, text string) {
	sum := func(part string) string {
		h := hasher{sum: sha256.New(), rules: part == "rules"}
		h.text("headcount scenario 1 " + part)
		h.value(reflect.ValueOf(src).Elem(), false)
		return hex.EncodeToString(h.sum.Sum(nil)[:hashLength])
	}
	return sum("rules"), sum("text")
}

// hasher writes one canonical encoding: of the rules, or of the words.
type hasher struct {
	sum   hash.Hash
	rules bool
}

func (h *hasher) number(v uint64) {
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], v)
	h.sum.Write(b[:])
}

func (h *hasher) text(s string) {
	h.number(uint64(len(s)))
	h.sum.Write([]byte(s))
}

// value encodes what belongs to this hash; words tells whether the value is part of the words.
func (h *hasher) value(v reflect.Value, words bool) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			h.field(v.Type().Field(i), v.Field(i), words)
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

func (h *hasher) field(f reflect.StructField, v reflect.Value, words bool) {
	switch f.Tag.Get("hash") {
	case "text":
		if h.rules {
			return
		}
		words = true
	case "presence":
		if h.rules {
			h.flag(v.String() != "")
			return
		}
		words = true
	}
	h.text(f.Name)
	h.value(v, words)
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
		if h.rules {
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
		for _, name := range slices.Sorted(maps.Keys(m)) {
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
		for _, name := range slices.Sorted(maps.Keys(v)) {
			h.text(name)
			h.free(v[name])
		}
	}
}
