package report

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"headcount/engine/debrief"
	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/view"
	"headcount/scenarios"
)

// written debriefs a stored play, in which somebody has spoken first.
func written(t *testing.T, name string) *debrief.Document {
	t.Helper()
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	f, err := os.Open("../../scenarios/two-strides/golden/" + name + ".log")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	log, _, err := declog.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range log.Entries {
		if e.Act.Event != "" {
			log.Add(declog.NewNote(14, 3, declog.Note{About: declog.NoteMoment, Of: e.N}))
			break
		}
	}
	log.Add(declog.NewNote(14, 3, declog.Note{About: declog.NoteAccount, Text: "It was <b>late</b> & I knew."}))
	log.Add(declog.NewNote(14, 3, declog.Note{About: declog.NoteTokens, Numbers: map[string]int{"choice": 5, "people": 3, "luck": 2}}))
	log.Add(declog.NewNote(14, 3, declog.Note{About: declog.NoteCard, Text: "When somebody asks twice, I will go over."}))
	last := 0
	doc, err := debrief.Written(context.Background(), sc, log, func(done, of int) {
		if done > of {
			t.Errorf("%d of %d are done", done, of)
		}
		last = max(last, done)
	})
	if err != nil {
		t.Fatal(err)
	}
	if last == 0 {
		t.Error("nothing was said of how far it had come")
	}
	return doc
}

// TestDebriefIsWhole: everything is there, in the order of play; the page is well formed, needs nothing from elsewhere and no script, escapes what
// the player wrote, and no picture comes before words.
func TestDebriefIsWhole(t *testing.T) {
	doc := written(t, "mail-first")
	var b, again bytes.Buffer
	if err := errors.Join(HTML(&b, doc), HTML(&again, doc)); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	if page != again.String() {
		t.Error("two pages of one debrief differ")
	}
	order := []string{"How it ended", "What you said", "One decision, lived again", "Everybody", "The same days with one thing changed", "Why it came out that way", "The other chair", "Your tokens, and the computed split", "Your card", "Lived again: ", "The ending, and each promise", "The mirror", "What you believed, and what was so", "The Dispatcher", "The dice", "What this stands on"}
	inOrder(t, "page", page, order)
	wellFormed(t, page)
	for _, never := range []string{"<script", "<link", "<img", "url(", "src=", "http", "<b>late</b>", "ZgotmplZ"} {
		if strings.Contains(page, never) {
			t.Errorf("the page holds %q", never)
		}
	}
	if !strings.Contains(page, "It was &lt;b&gt;late&lt;/b&gt; &amp; I knew.") || strings.Count(page, "<svg") < 6 {
		t.Error("the account or a picture is missing")
	}
	for _, section := range strings.Split(page, "<section")[1:] {
		words, _, drawn := strings.Cut(section, "<svg")
		if drawn && !strings.Contains(words, "<p") {
			t.Errorf("a picture comes before any word:\n%.300s", section)
		}
		if strings.Contains(section, " %") && !regexp.MustCompile(`(?i)(in|of) this model`).MatchString(section) {
			t.Errorf("a figure stands without its model:\n%.300s", section)
		}
	}
	var text bytes.Buffer
	if err := Text(&text, doc); err != nil {
		t.Fatal(err)
	}
	inOrder(t, "text", text.String(), order)
	for _, line := range strings.Split(text.String(), "\n") {
		if n := len([]rune(line)); n > Width {
			t.Errorf("a line of %d letters: %q", n, line)
		}
	}
}

func inOrder(t *testing.T, what, s string, order []string) {
	t.Helper()
	at := 0
	for _, o := range order {
		k := strings.Index(s[at:], o)
		if k < 0 {
			t.Errorf("%s: %q is missing, or not where it belongs", what, o)
			continue
		}
		at += k
	}
}

func wellFormed(t *testing.T, page string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	d.Entity = xml.HTMLEntity
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("the page is not well formed: %v", err)
		}
	}
}

// TestNothingHostileComesThrough: whatever stands in any text of a debrief, no tag of it reaches the page and nothing moves a terminal's cursor.
func TestNothingHostileComesThrough(t *testing.T) {
	const hostile = "</p><script>alert(1)</script>\x1b[2J\"'&"
	doc := written(t, "novice")
	poison(reflect.ValueOf(doc).Elem(), hostile)
	var page, text bytes.Buffer
	if err := errors.Join(HTML(&page, doc), Text(&text, doc)); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(page.String(), "<script") {
		t.Error("a script came through")
	}
	clean := strings.Map(func(r rune) rune { // not allowed in XML at all, and harmless on a page
		if r == 0x1b {
			return -1
		}
		return r
	}, page.String())
	wellFormed(t, clean)
	if strings.Contains(text.String(), "\x1b") {
		t.Error("a control character came through")
	}
}

// poison puts a text into every string of a value, but for what chooses how a block is set.
func poison(v reflect.Value, s string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			poison(v.Elem(), s)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				poison(v.Field(i), s)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			poison(v.Index(i), s)
		}
	case reflect.String:
		v.SetString(s)
	}
}

// TestAnEmptyDebriefIsAPage: with next to nothing to tell, what there is is told.
func TestAnEmptyDebriefIsAPage(t *testing.T) {
	doc := &debrief.Document{Title: "A", Debrief: &view.Debrief{Ending: []string{"It ended."}}, Notes: []string{"Nothing could be lived again."}}
	var page, text bytes.Buffer
	if err := errors.Join(HTML(&page, doc), Text(&text, doc)); err != nil {
		t.Fatal(err)
	}
	wellFormed(t, page.String())
	if strings.Contains(page.String(), "<svg") || !strings.Contains(text.String(), "It ended.") {
		t.Errorf("%s\n%s", page.String(), text.String())
	}
}

func TestCount(t *testing.T) {
	for n, want := range map[int]string{0: "0", 7: "7", 42: "42", 999: "999", 1000: "1,000", 12034: "12,034", 1000000: "1,000,000"} {
		if got := count(n); got != want {
			t.Errorf("count(%d) = %q, want %q", n, got, want)
		}
	}
}
