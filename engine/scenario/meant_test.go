package scenario

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// TestWordsOfOthers: what another word is taken for is there, no word of ours is taken for another, and none stands twice where the first would hide the second.
func TestWordsOfOthers(t *testing.T) {
	env := newEnv(&Source{}, &names{})
	var keys []string
	for _, table := range everyTable(reflect.TypeFor[Source]()) {
		for _, f := range (fieldTable{}).of(table) {
			keys = append(keys, f.key)
		}
	}
	values := slices.Concat(sceneWords(), env.Names())
	for _, list := range []struct {
		of    string
		rows  []othersWords
		known []string
	}{{"keys", keysMeant[:], keys}, {"values", valuesMeant[:], values}, {"conditions", wordsMeant[:], env.Names()}} {
		for _, row := range list.rows {
			if !slices.Contains(list.known, row.ours) {
				t.Errorf("%s: there is no %s", list.of, row.ours)
			}
			if words := strings.Fields(row.theirs); len(once(words)) != len(words) || slices.Contains(words, row.ours) {
				t.Errorf("%s: a word twice in %v", list.of, row)
			}
		}
	}
	acts := map[string]string{}
	for _, row := range actsMeant {
		if !slices.Contains(sceneVerbs(), row.ours) {
			t.Errorf("there is no act %s", row.ours)
		}
		for word := range strings.FieldsSeq(row.theirs) {
			if slices.Contains(sceneVerbs(), word) || slices.Contains(actKeys(), word) || acts[word] != "" {
				t.Errorf("%s is an act already, or taken for %s too", word, acts[word])
			}
			acts[word] = row.ours
		}
	}
	for _, row := range effectsMeant {
		if !slices.Contains(effectWords(), row.ours) {
			t.Errorf("there is no effect %s", row.ours)
		}
		for word := range strings.FieldsSeq(row.theirs) {
			if slices.Contains(effectWords(), word) {
				t.Errorf("%s is an effect already", word)
			}
		}
	}
}

// sceneWords lists the words of all closed lists.
func sceneWords() []string {
	var list []string
	for _, row := range wordLists() {
		list = append(list, row.is.words...)
	}
	return append(list, insteadWords()...)
}

// everyTable lists the tables of a file and those in them.
func everyTable(t reflect.Type) []reflect.Type {
	list := []reflect.Type{t}
	for i := range t.NumField() {
		if below := tableOf(t.Field(i).Type); below != nil {
			list = append(list, everyTable(below)...)
		} else if f := t.Field(i).Type; f.Kind() == reflect.Map && tableOf(f.Elem()) != nil {
			list = append(list, everyTable(f.Elem())...)
		}
	}
	return list
}

// TestOneBrokenFileOfSeveral: a file that cannot be read does not keep back what is wrong in the others by themselves, and nothing they refer to seems missing.
func TestOneBrokenFileOfSeveral(t *testing.T) {
	files := fstest.MapFS{
		"a/scenario.toml": {Data: []byte("format = 1\nid = \"a\"\ntitle = \"A\"\nweeks = \"2\"\n")},
		"a/people.toml":   {Data: []byte("[[person]]\nid = \"ana\"\nname = \"Ana\"\nmood = \"dry\"\n")},
		"a/story.toml":    {Data: []byte("[[event]]\nid = \"e\"\nanchor = yes\n")},
	}
	var got []string
	for _, d := range Check(files, "a") {
		got = append(got, d.Place()+" "+d.ID)
	}
	if want := []string{"a/people.toml:4:1 unknown-key", "a/scenario.toml:4:9 type", "a/story.toml:3:10 toml-syntax"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestAStrayFileIsNotReadInto: of a file that is no scenario nothing but that is said, whatever its keys are.
func TestAStrayFileIsNotReadInto(t *testing.T) {
	files := fstest.MapFS{"a/scenario.toml": {Data: []byte(minimal(t))}, "a/tool.toml": {Data: []byte("[tool]\nname = 3\n")}}
	only(t, Check(files, "a/tool.toml"), "file-name")
}
