package scenario

import (
	"fmt"
	"math"
	"reflect"
	"strings"
)

// binder takes over decoded values into a Source. It goes on after a mistake, so that all are found at once.
type binder struct {
	found []Diagnostic
}

func (b *binder) report(e *entry, id, message, advice string) {
	e.bad = true
	if len(b.found) < maxFindings {
		b.found = append(b.found, where{e: e}.diagnose(Error, id, message, advice))
	}
}

// maxFindings bounds what is reported of one scenario.
const maxFindings = 200

// table fills a struct from a table.
func (b *binder) table(to reflect.Value, from map[string]any, e *entry) {
	fields := fieldsOf(to.Type())
	for _, kid := range e.kids {
		value, ok := from[kid.name]
		if !ok {
			continue
		}
		index := fields.find(kid.name)
		if index < 0 {
			kid.bad = true
			if len(b.found) < maxFindings {
				advice := didYouMean(kid.name, fields.names, "the keys here are "+strings.Join(fields.names, ", "))
				message := "there is no key " + quote(kid.name) + " " + tableName(e)
				b.found = append(b.found, where{e: kid}.diagnoseKey(Error, "unknown-key", message, advice))
			}
			continue
		}
		b.value(to.Field(index), value, kid)
	}
}

func tableName(e *entry) string {
	for e.parent != nil && e.name == "" {
		e = e.parent
	}
	if e.parent == nil {
		return "at the top"
	}
	if e.parent.name == "outcome" {
		return "in an outcome"
	}
	return "in " + e.name
}

// fieldList is the keys of a table.
type fieldList struct {
	names []string
}

func (l fieldList) find(name string) int {
	for i, n := range l.names {
		if n == name {
			return i
		}
	}
	return -1
}

func fieldsOf(t reflect.Type) fieldList {
	names := make([]string, t.NumField())
	for i := range names {
		names[i] = t.Field(i).Tag.Get("toml")
	}
	return fieldList{names}
}

// value takes over one value.
func (b *binder) value(to reflect.Value, from any, e *entry) {
	switch to.Kind() {
	case reflect.String:
		if v, ok := from.(string); ok {
			to.SetString(v)
			return
		}
	case reflect.Bool:
		if v, ok := from.(bool); ok {
			to.SetBool(v)
			return
		}
	case reflect.Int:
		if v, ok := from.(int64); ok {
			b.whole(to, v, e)
			return
		}
	case reflect.Float64:
		if v, ok := number(from); ok {
			b.float(to, v, e)
			return
		}
	case reflect.Interface:
		to.Set(reflect.ValueOf(from))
		return
	case reflect.Struct:
		if v, ok := from.(map[string]any); ok {
			b.table(to, v, e)
			return
		}
	case reflect.Map:
		if v, ok := from.(map[string]any); ok {
			b.tables(to, v, e)
			return
		}
	case reflect.Slice, reflect.Array:
		if b.list(to, from, e) {
			return
		}
	}
	b.mismatch(to.Type(), from, e)
}

func number(v any) (float64, bool) {
	switch v := v.(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}

// largest bounds every number in a scenario, so that no sum of them overflows.
const largest = 1e9

func (b *binder) whole(to reflect.Value, v int64, e *entry) {
	if v < -largest || v > largest {
		b.report(e, "range", "a number this large makes no sense here", "")
		return
	}
	to.SetInt(v)
}

func (b *binder) float(to reflect.Value, v float64, e *entry) {
	if !(math.Abs(v) <= largest) {
		b.report(e, "range", "a number this large makes no sense here", "")
		return
	}
	to.SetFloat(v)
}

// tables fills a map: of outcomes by their name, or of plain values.
func (b *binder) tables(to reflect.Value, from map[string]any, e *entry) {
	to.Set(reflect.MakeMapWithSize(to.Type(), min(len(from), manyKids)))
	for _, kid := range e.kids {
		value, ok := from[kid.name]
		if !ok {
			continue
		}
		item := reflect.New(to.Type().Elem()).Elem()
		b.value(item, value, kid)
		to.SetMapIndex(reflect.ValueOf(kid.name), item)
	}
}

// list fills a slice, or an array whose length must fit.
func (b *binder) list(to reflect.Value, from any, e *entry) bool {
	items := reflect.ValueOf(from)
	if !items.IsValid() || items.Kind() != reflect.Slice {
		return false
	}
	if to.Kind() == reflect.Slice {
		to.Set(reflect.MakeSlice(to.Type(), items.Len(), items.Len()))
	} else if items.Len() != to.Len() {
		b.report(e, "type", fmt.Sprintf("%d numbers are needed here, not %d", to.Len(), items.Len()), "")
		return true
	}
	for i := range items.Len() {
		if kid := e.element(i); kid != nil {
			b.value(to.Index(i), items.Index(i).Interface(), kid)
		}
	}
	return true
}

func (b *binder) mismatch(want reflect.Type, from any, e *entry) {
	name := where{e: e}.path()
	if e.name != "" {
		name = e.name
	}
	message := fmt.Sprintf("%s is %s; %s is needed", name, sortOf(from), wanted(want))
	advice := ""
	_, isTable := from.(map[string]any)
	_, isText := from.(string)
	switch {
	case isTable && want.Kind() == reflect.Slice && want.Elem().Kind() == reflect.Struct:
		advice = "write [[" + headerOf(e) + "]], with two brackets: there can be several"
	case want.Kind() == reflect.Struct && e.kind == entryTables:
		advice = "write [" + headerOf(e) + "], with one bracket: there is only one"
	case isText && (want.Kind() == reflect.Int || want.Kind() == reflect.Float64 || want.Kind() == reflect.Bool):
		advice = "leave out the quotes"
	case want.Kind() == reflect.String && !isTable:
		advice = "put it between quotes"
	case want.Kind() == reflect.Slice && isText:
		advice = "put it between square brackets: [\"...\"]"
	}
	b.report(e, "type", message, advice)
}

// headerOf writes a path as it stands in a header, without indices.
func headerOf(e *entry) string {
	var names []string
	for ; e != nil && e.parent != nil; e = e.parent {
		if e.name != "" {
			names = append([]string{e.name}, names...)
		}
	}
	return strings.Join(names, ".")
}

// sortOf names the sort of a decoded value.
func sortOf(v any) string {
	switch v.(type) {
	case string:
		return "a text"
	case bool:
		return "true or false"
	case int64:
		return "a whole number"
	case float64:
		return "a number"
	case map[string]any:
		return "a table"
	case []any, []map[string]any:
		return "a list"
	}
	return "a date"
}

func wanted(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		return "a text"
	case reflect.Bool:
		return "true or false"
	case reflect.Int:
		return "a whole number"
	case reflect.Float64:
		return "a number"
	case reflect.Struct, reflect.Map:
		return "a table"
	}
	if t.Elem().Kind() == reflect.Struct {
		return "a list of tables"
	}
	return "a list"
}
