package scenario

import (
	"reflect"
	"strings"
	"testing"
)

func hashesOf(src *Source) (rules, text string) { return hashes(src, fieldTable{}) }

// leaf is one changeable place of a Source, with the hash that a change must show in.
type leaf struct {
	path  string
	value reflect.Value
	mode  string // "" for rules, else the hash tag
}

// leaves walks a Source as the tags say, not as the hasher does.
func leaves(path string, v reflect.Value, mode string) []leaf {
	var list []leaf
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			inner := mode
			if tag := f.Tag.Get("hash"); tag != "" {
				inner = tag
			}
			list = append(list, leaves(path+"."+f.Name, v.Field(i), inner)...)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			list = append(list, leaves(path+"["+itoa(i)+"]", v.Index(i), mode)...)
		}
	case reflect.Map:
		// Values in a map cannot be changed in place: see TestHashOfMaps.
	default:
		list = append(list, leaf{path, v, mode})
	}
	return list
}

// change alters a value and returns how to undo it.
func change(v reflect.Value) (undo func()) {
	before := reflect.New(v.Type()).Elem()
	before.Set(v)
	switch v.Kind() {
	case reflect.String:
		v.SetString(v.String() + "x")
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int:
		v.SetInt(v.Int() + 1)
	case reflect.Float64:
		v.SetFloat(v.Float() + 0.125)
	case reflect.Interface:
		v.Set(reflect.ValueOf(any(0.0625)))
	}
	return func() { v.Set(before) }
}

// rich loads the scenario that has everything once, but for the full model.
func rich(t *testing.T) *Source { return loaded(t, "rich") }

func loaded(t *testing.T, name string) *Source {
	t.Helper()
	src, _, found := LoadFile(testScenarios + "ok/" + name + ".toml")
	if src == nil || len(found) > 0 {
		t.Fatal(found)
	}
	return src
}

func TestEveryFieldIsInExactlyItsHash(t *testing.T) {
	for _, name := range []string{"rich", "full"} {
		t.Run(name, func(t *testing.T) { eachFieldInItsHash(t, loaded(t, name)) })
	}
}

func eachFieldInItsHash(t *testing.T, src *Source) {
	rules, text := hashesOf(src)
	seen := map[string]bool{}
	for _, l := range leaves("", reflect.ValueOf(src).Elem(), "") {
		if l.mode == "presence" && l.value.String() == "" {
			continue
		}
		undo := change(l.value)
		newRules, newText := hashesOf(src)
		undo()
		inRules, inText := newRules != rules, newText != text
		words, none := l.mode == "text" || l.mode == "text,later" || l.mode == "presence", l.mode == "none"
		if inRules == (words || none) || inText != words {
			t.Errorf("%s: changes the rules hash %v, the text hash %v", l.path, inRules, inText)
		}
		seen[l.mode] = true
	}
	if len(seen) != 6 {
		t.Errorf("modes seen: %v", seen)
	}
	if r, x := hashesOf(src); r != rules || x != text {
		t.Error("the hash of the same scenario differs")
	}
}

func TestHashOfMaps(t *testing.T) {
	cases := []struct {
		name        string
		change      func(*Source)
		rules, text bool
	}{
		{"trait", func(s *Source) { s.People[0].Traits["candour"] = 0.5 }, true, false},
		{"trait added", func(s *Source) { s.People[0].Traits["ability"] = 0.5 }, true, false},
		{"trait range", func(s *Source) { s.People[0].Traits["trust"] = []any{0.3, 0.6} }, true, false},
		{"act", func(s *Source) { s.Events[0].Choices[0].Act["by"] = "mail" }, true, false},
		{"outcome words", func(s *Source) { setOutcome(s, func(o *OutcomeSource) { o.Text = "No." }) }, false, true},
		{"outcome sign", func(s *Source) { setOutcome(s, func(o *OutcomeSource) { o.Sign = "no" }) }, false, true},
		{"outcome effects", func(s *Source) { setOutcome(s, func(o *OutcomeSource) { o.Does = []string{"useful ana"} }) }, true, false},
		{"outcome of words", func(s *Source) { s.Events[0].Choices[0].Outcomes["sent"] = OutcomeSource{Text: "Gone."} }, false, true},
		{"remote or not", func(s *Source) { s.People[1].Remote = "" }, true, true},
		{"forecast or not", func(s *Source) { s.Events[0].Choices[0].Forecast = "" }, true, true},
		{"blanks in a condition", func(s *Source) { s.Events[0].When = strings.ReplaceAll(s.Events[0].When, "\n", "   ") }, false, false},
		{"event taken out", func(s *Source) { s.Events = s.Events[:1] }, true, true},
		{"line of a voice", func(s *Source) { s.Voices[0].Lines = s.Voices[0].Lines[:1] }, false, true},
	}
	rules, text := hashesOf(rich(t))
	for _, c := range cases {
		src := rich(t)
		c.change(src)
		r, x := hashesOf(src)
		if (r != rules) != c.rules || (x != text) != c.text {
			t.Errorf("%s: changes the rules hash %v, the text hash %v", c.name, r != rules, x != text)
		}
	}
	if len(rules) != 2*hashLength || rules == text {
		t.Errorf("rules %s, text %s", rules, text)
	}
}

func setOutcome(s *Source, change func(*OutcomeSource)) {
	outcomes := s.Events[0].Choices[0].Outcomes
	o := outcomes["understood"]
	change(&o)
	outcomes["understood"] = o
}
