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

// TestAdviceAsksEachThingOnce: first whom, then about whom or what; where there is one adviser only the second.
func TestAdviceAsksEachThingOnce(t *testing.T) {
	ask := func(who, id string) []Offer {
		list := []Offer{{Verb: "advise", Object: id, Of: who, Does: "Ask for advice", Text: "Ask " + who + " for advice", ID: id}}
		for _, about := range []string{"ana", "ben"} {
			o := list[0]
			o.ID, o.Person, o.Text = id+about, about, o.Text+" about "+about
			list = append(list, o)
		}
		return list
	}
	people := []Person{{ID: "ana", Name: "Ana"}, {ID: "ben", Name: "Ben"}}
	o := outliner{page: Page{People: people, Advisers: []Adviser{{Name: "Sol"}, {Name: "Ida"}}}}
	n := o.adviceGroup(append(ask("Sol", "sol"), ask("Ida", "ida")...), map[string]bool{})
	if n.Ask != "Whom?" || len(n.Children) != 2 {
		t.Fatalf("two advisers: %q over %d lines", n.Ask, len(n.Children))
	}
	for _, c := range n.Children {
		if c.Ask != "About whom, or what?" {
			t.Errorf("%s: %q", c.Name, c.Ask)
		}
	}
	o.page.Advisers = o.page.Advisers[:1]
	if n = o.adviceGroup(ask("Sol", "sol"), map[string]bool{}); n.Ask != "About whom, or what?" || len(n.Children) != 3 {
		t.Errorf("one adviser: %q over %d lines", n.Ask, len(n.Children))
	}
}
