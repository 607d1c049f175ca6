package scenario

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"headcount/engine/nearest"
)

// binder takes over what is written into a Source. It goes on after a mistake, so that all are found at once.
type binder struct {
	found  []Diagnostic
	fields fieldTable
	form   string // advice about whatever is not written as it should be, where the file is no scenario
}

func (b *binder) report(e *entry, id, message, advice string) {
	e.bad = true
	if len(b.found) < maxFindings {
		b.found = append(b.found, where{e: e}.diagnose(Error, id, message, advice))
	}
}

// table fills a struct from a table.
func (b *binder) table(to reflect.Value, e *entry) {
	fields := b.fields.of(to.Type())
	for _, kid := range e.kids {
		if i := slices.IndexFunc(fields, func(f field) bool { return f.key == kid.name }); i >= 0 {
			b.value(to.Field(i), kid)
			continue
		}
		if to.Type() == fragmentType {
			if _, is := contents(kid.name); is {
				continue // read where it is used
			}
		}
		kid.bad = true
		if len(b.found) < maxFindings {
			message := "there is no key " + quote(kid.name) + " " + tableName(e)
			b.found = append(b.found, where{e: kid}.diagnoseKey(Error, "unknown-key", message, b.keyAdvice(kid, fields, to.Type())))
		}
	}
}

// keyAdvice says what to write instead of a key that its table does not have, and notes which of the table's keys it is meant as.
func (b *binder) keyAdvice(kid *entry, fields []field, table reflect.Type) string {
	if b.form != "" {
		return b.form
	}
	var keys []string
	for _, f := range fields {
		keys = append(keys, f.key)
	}
	if table == fragmentType {
		keys = append(keys, contentNames()...)
	}
	vacant := func(key string) bool {
		first := kid.parent.child(key)
		return slices.Contains(keys, key) && (first == nil || first.kind == entryTables && kid.kind == entryTables)
	}
	if ours := meantBy(kid.name, keysMeant[:], vacant); ours != "" {
		kid.means(ours)
		return b.meantKey(kid, ours, table)
	}
	if advice := b.misplaced(kid, keys); advice != "" {
		return advice
	}
	if near := nearest.Of(kid.name, keys); near != "" && vacant(near) {
		kid.means(near)
		return b.meantKey(kid, near, table)
	}
	return didYouMean(kid.name, keys, b.elsewhere(kid.name, "the keys here are "+strings.Join(keys, ", ")))
}

// means notes that a key is meant as another of its table, of which not all is known then.
func (e *entry) means(key string) {
	if first := e.parent.child(key); first != nil {
		first.bad = true
	}
	e.meant, e.parent.slips = key, true
}

// meantKey words that a key is meant as another, with its brackets where tables stand below that and something else is written.
func (b *binder) meantKey(kid *entry, key string, table reflect.Type) string {
	i := slices.IndexFunc(b.fields.of(table), func(f field) bool { return f.key == key })
	lists := i >= 0 && table.Field(i).Type.Kind() == reflect.Slice && tableOf(table.Field(i).Type) != nil
	if !lists || kid.kind == entryTables || kid.kind == entryArray && len(kid.kids) > 0 && kid.kids[0].isTable() {
		return nearestAdvice + key + "?"
	}
	if above := headerOf(kid.parent); above != "" {
		key = above + "." + key
	}
	return nearestAdvice + "[[" + key + "]]?"
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

// value takes over one value.
func (b *binder) value(to reflect.Value, e *entry) {
	switch kind := to.Kind(); {
	case kind == reflect.String && e.kind == entryText:
		to.SetString(e.text)
	case kind == reflect.Bool && e.kind == entryTruth:
		to.SetBool(e.text == "true")
	case kind == reflect.Int && e.kind == entryWhole, kind == reflect.Float64 && (e.kind == entryWhole || e.kind == entryFloat):
		b.number(to, e)
	case kind == reflect.Interface:
		if v := b.free(e); v != nil {
			to.Set(reflect.ValueOf(v))
		}
	case kind == reflect.Struct && e.isTable():
		b.table(to, e)
	case kind == reflect.Map && e.isTable():
		b.tables(to, e)
	case (kind == reflect.Slice || kind == reflect.Array) && (e.kind == entryArray || e.kind == entryTables):
		b.list(to, e)
	default:
		b.mismatch(to.Type(), e)
	}
}

// largest bounds every number in a scenario, so that no sum of them overflows.
const largest = 1e9

func (b *binder) number(to reflect.Value, e *entry) {
	v := e.number()
	switch {
	case math.IsNaN(v):
		b.report(e, "range", "this is no number", "write one in digits")
	case !(math.Abs(v) <= largest):
		b.report(e, "range", "a number this large makes no sense here", "")
	case to.Kind() == reflect.Int:
		to.SetInt(int64(v))
	default:
		to.SetFloat(v)
	}
}

// number reads a number as written; one that is too large is infinite.
func (e *entry) number() float64 {
	if e.read {
		return e.figure
	}
	text := strings.ReplaceAll(e.text, "_", "")
	if e.kind == entryWhole {
		base := 10
		if len(text) > 2 && text[0] == '0' { // the parser lets no other number begin so
			base = 0
		}
		n, err := strconv.ParseInt(text, base, 64)
		if err != nil {
			return math.Inf(1)
		}
		return float64(n)
	}
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return math.Inf(1)
	}
	return v
}

// free returns a value whose type the author chose: a string, bool, float64, list or table of those.
func (b *binder) free(e *entry) any {
	switch {
	case e.kind == entryText:
		return e.text
	case e.kind == entryTruth:
		return e.text == "true"
	case e.kind == entryWhole || e.kind == entryFloat:
		v := 0.0
		b.number(reflect.ValueOf(&v).Elem(), e)
		return v
	case e.kind == entryArray || e.kind == entryTables:
		list := make([]any, len(e.kids))
		for i, kid := range e.kids {
			list[i] = b.free(kid)
		}
		return list
	case e.isTable():
		table := make(map[string]any, len(e.kids))
		for _, kid := range e.kids {
			table[kid.name] = b.free(kid)
		}
		return table
	}
	b.report(e, "type", sortOf(e)+" stands here", "scenarios count in weeks: write \"w1 thu\"")
	return nil
}

// tables fills a map: of outcomes by their name, or of plain values.
func (b *binder) tables(to reflect.Value, e *entry) {
	if outcomes, ok := to.Addr().Interface().(*map[string]OutcomeSource); ok { // by far the most
		*outcomes = make(map[string]OutcomeSource, len(e.kids))
		for _, kid := range e.kids {
			var o OutcomeSource
			b.value(reflect.ValueOf(&o).Elem(), kid)
			(*outcomes)[kid.name] = o
		}
		return
	}
	to.Set(reflect.MakeMapWithSize(to.Type(), len(e.kids)))
	for _, kid := range e.kids {
		item := reflect.New(to.Type().Elem()).Elem()
		b.value(item, kid)
		to.SetMapIndex(reflect.ValueOf(kid.name), item)
	}
}

// list fills a slice, or an array whose length must fit.
func (b *binder) list(to reflect.Value, e *entry) {
	nested := func(kid *entry) bool { return !kid.isNumber() }
	if item := to.Type().Elem(); item.Kind() == reflect.Array && len(e.kids) > 0 && !slices.ContainsFunc(e.kids, nested) {
		b.unlisted(item.Len(), e)
		return
	}
	if to.Kind() == reflect.Slice {
		to.Set(reflect.MakeSlice(to.Type(), len(e.kids), len(e.kids)))
	} else if len(e.kids) != to.Len() {
		b.report(e, "type", fmt.Sprintf("%d numbers are needed here, not %d", to.Len(), len(e.kids)), "")
		return
	}
	if e.kind == entryTables && len(e.kids) >= many {
		b.inParts(to, e.kids)
		return
	}
	for i, kid := range e.kids {
		b.value(to.Index(i), kid)
		e.bad = e.bad || kid.bad && to.Kind() == reflect.Array // of a place or a box all numbers count together
	}
}

// unlisted reports numbers that stand in a list of lists of n numbers by themselves, once.
func (b *binder) unlisted(n int, e *entry) {
	advice := "put each " + itoa(n) + " into brackets of their own"
	if len(e.kids) == n {
		var numbers []string
		for _, kid := range e.kids {
			numbers = append(numbers, kid.text)
		}
		advice = "put them into brackets of their own: " + e.name + " = [[" + strings.Join(numbers, ", ") + "]]"
	}
	b.report(e, "type", e.name+" is a list of lists, of "+itoa(n)+" numbers each", advice)
}

func (b *binder) mismatch(want reflect.Type, e *entry) {
	name := e.name
	if name == "" {
		name = where{e: e}.path()
	}
	kind, isTable, advice := want.Kind(), e.isTable(), b.form
	switch {
	case advice != "":
	case isTable && kind == reflect.Slice && want.Elem().Kind() == reflect.Struct:
		advice = "write [[" + headerOf(e) + "]], with two brackets: there can be several"
	case kind == reflect.Map && e.kind == entryTables && want.Elem().Kind() == reflect.Struct:
		advice = "write [" + headerOf(e) + "." + oneOf(e) + "], with one bracket and the name of one"
	case kind == reflect.Struct && e.kind == entryTables:
		advice = "write [" + headerOf(e) + "], with one bracket: there is only one"
	case want == reflect.TypeFor[OutcomeSource]() && e.kind == entryText:
		advice = "write outcome." + name + ".text = \"...\""
	case want == reflect.TypeFor[map[string]OutcomeSource]() && e.kind == entryText:
		advice = "words belong to one way it can turn out: write outcome.opened.text = \"...\", for instance"
	case kind == reflect.Float64 && e.kind == entryTruth && e.parent.parent != nil && e.parent.parent.name == "variable":
		advice = "what is true or false begins false: write truth = true in place of start"
	case kind == reflect.Struct && !isTable && e.kind != entryArray && e.name != "":
		advice = "write [" + headerOf(e) + "] and its keys below"
	case e.name == "act" && e.kind == entryText:
		advice = "write act = { answer = \"person\", about = \"matter\", by = \"walk\" }, for instance"
	case e.kind == entryDate:
		advice = "scenarios count in weeks: write \"w1 thu\""
	case kind == reflect.String && b.holds(e, dayKeys()):
		b.report(e, "type", name+" is "+sortOf(e)+"; a date is needed", dateAdvice(e.text))
		return
	case kind == reflect.String && b.holds(e, clockKeys()):
		advice = "write it as in \"10:30\""
	case e.kind == entryText && (kind == reflect.Int || kind == reflect.Float64 || kind == reflect.Bool):
		advice = unquoted(e.text, kind)
	case kind == reflect.Bool && e.isNumber():
		advice = "write true or false"
	case e.kind == entryFloat && kind == reflect.Int:
		advice = rounded(e)
	case kind == reflect.String && !isTable && e.kind != entryArray:
		advice = "put it between quotes"
	case kind == reflect.Slice && want.Elem().Kind() == reflect.Struct && !isTable && e.kind != entryTables && e.name != "":
		advice = "write [[" + headerOf(e) + "]] and its keys below"
	case kind == reflect.Array && e.isNumber() && e.name == "":
		advice = "put each into brackets of its own: " + e.parent.name + " = [[1, 2]]"
	case (kind == reflect.Array || kind == reflect.Slice) && e.isNumber():
		advice = "put the numbers between square brackets: " + name + " = [0.5, 0.8]"
		if want.Elem().Kind() == reflect.Int {
			advice = "put the numbers between square brackets: " + name + " = [1, 2]"
		}
	case (kind == reflect.Slice || kind == reflect.Array) && e.kind == entryText && (want.Elem().Kind() == reflect.Int || want.Elem().Kind() == reflect.Float64):
		advice = "write the numbers between square brackets, without quotes: [1, 2]"
	case kind == reflect.Slice && e.kind == entryText:
		advice = "put it between square brackets: [\"...\"]"
	case e.kind == entryArray && (kind == reflect.String || kind == reflect.Bool || kind == reflect.Int || kind == reflect.Float64):
		if advice = "there can be only one: leave out the brackets"; len(e.kids) > 1 {
			advice += ", and all but one"
		}
	case kind == reflect.Map && !isTable && e.kind != entryTables:
		advice = "write " + name + " = { NAME = 0.5 }, with as many names as there are"
	}
	b.report(e, "type", fmt.Sprintf("%s is %s; %s is needed", name, sortOf(e), wanted(want)), advice)
}

// holds tells whether a key is one of a list, by type and key.
func (b *binder) holds(e *entry, keys []string) bool {
	if e.parent == nil || e.name == "" {
		return false
	}
	table := b.typeAt(e.parent)
	return table != nil && slices.Contains(keys, table.Name()+"."+e.name)
}

// unquoted says how a number or a truth is written that stands in quotes.
func unquoted(text string, kind reflect.Kind) string {
	word := strings.TrimSpace(text)
	switch _, err := strconv.ParseFloat(word, 64); {
	case err == nil && kind != reflect.Bool, kind == reflect.Bool && (word == "true" || word == "false"):
		return "leave out the quotes"
	case kind == reflect.Bool:
		return "write true or false, without quotes"
	case kind == reflect.Float64 && strings.HasSuffix(word, "%"):
		return "a share is written from 0 to 1, without quotes: 0.6 for 60 %"
	}
	return "write the number alone, without quotes and words"
}

// rounded says how a number with a fraction is written where none is allowed. Places in the office are the ones that are thought of in another unit.
func rounded(e *entry) string {
	for e.name == "" && e.parent != nil {
		e = e.parent
	}
	if slices.Contains([]string{"desk", "at", "box", "windows", "doors", "width", "height"}, e.name) {
		return "the office is measured in centimetres: 300 for three metres"
	}
	return "write it without a point"
}

// headerOf writes a path as it stands in a header, without indices.
func headerOf(e *entry) string {
	var names []string
	for ; e != nil && e.parent != nil; e = e.parent {
		if e.name != "" {
			names = append(names, e.name)
		}
	}
	slices.Reverse(names)
	return strings.Join(names, ".")
}

// sortOf names the sort of what is written.
func sortOf(e *entry) string {
	switch e.kind {
	case entryText:
		return "a text"
	case entryTruth:
		return "true or false"
	case entryWhole:
		return "a whole number"
	case entryFloat:
		return "a number"
	case entryArray, entryTables:
		return "a list"
	case entryDate:
		return "a date"
	}
	return "a table"
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
