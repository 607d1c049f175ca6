package view

import "testing"

// TestSided: an offer names whom it is about once.
func TestSided(t *testing.T) {
	for _, k := range []struct{ side, text, want string }{
		{"", "Say thank you", "Say thank you"},
		{"Ana", "Say thank you", "Ana: Say thank you"},
		{"Ana", "Ask Sol for advice about Ana", "Ask Sol for advice about Ana"},
		{"About the date", "Call and answer: the date", "Call and answer: the date"},
	} {
		if got := sided(k.side, k.text); got != k.want {
			t.Errorf("%q, %q: got %q, want %q", k.side, k.text, got, k.want)
		}
	}
}

// TestAboutATitleThatIsASentence: what can be done about a matter does not run into the stop at the end of its title.
func TestAboutATitleThatIsASentence(t *testing.T) {
	for title, want := range map[string]string{
		"Release date": "About Release date: Call", "No. Not on my wards.": "About “No. Not on my wards.”: Call", "Who rings them?": "About “Who rings them?”: Call",
	} {
		if got := sided(aboutMatter(title), "Call"); got != want {
			t.Errorf("%q: got %q, want %q", title, got, want)
		}
	}
}

// TestQuestionsEndWhereTheyEnd: what is known of a question stands behind its mark, as a sentence of its own.
func TestQuestionsEndWhereTheyEnd(t *testing.T) {
	var o outliner
	for _, k := range []struct {
		part Part
		want string
	}{
		{Part{Title: "Who really decides here?", Meta: "nobody has told you"}, "Who really decides here? Nobody has told you."},
		{Part{Title: "Who really decides here?", Lines: []string{"Imai does."}}, "Who really decides here? Imai does."},
		{Part{Title: "A second post", Meta: "not advertised yet"}, "A second post, not advertised yet."},
	} {
		if got := o.partText(&k.part); got != k.want {
			t.Errorf("got %q, want %q", got, k.want)
		}
	}
}
