package view

import (
	"strings"
	"testing"

	"headcount/sim/observe"
	"headcount/sim/quantity"
)

// TestMachinesDownTogether: what went down at the same moment is told in one sentence, and nothing else is joined.
func TestMachinesDownTogether(t *testing.T) {
	down := func(when, name string) Sign {
		return Sign{Kind: "machine", When: when, Text: name + " has gone down. Its load has gone to the others."}
	}
	list := together([]Sign{down("Wed", "Birch"), down("Wed", "Elm"), down("Wed", "Hazel"), down("Thu", "Ash"), {Text: "A man with a ladder."}, down("Thu", "Fir")})
	want := []string{
		"Birch, Elm and Hazel have gone down. Their load has gone to the others.", "Ash has gone down. Its load has gone to the others.",
		"A man with a ladder.", "Fir has gone down. Its load has gone to the others.",
	}
	if len(list) != len(want) {
		t.Fatalf("%+v", list)
	}
	for i := range want {
		if list[i].Text != want[i] {
			t.Errorf("%q, want %q", list[i].Text, want[i])
		}
	}
}

// TestOneSideIsNamedOnce: where only one person is in question about a matter, their name and how they looked stand once above the ways and not in each.
func TestOneSideIsNamedOnce(t *testing.T) {
	p := Page{Stop: "gap", People: []Person{{ID: "noor", Name: "Noor Haddad"}}, Matters: []Matter{{ID: "dog", Title: "Is a dog a passenger?", Person: "noor"}}}
	var offers []Offer
	for _, way := range []string{"Walk over and answer", "By mail, answer"} {
		offers = append(offers, Offer{ID: way, Group: "matter", Person: "noor", Matter: "dog", Text: way, Detail: "Four days ago: Polite all through."})
	}
	o := outliner{page: p, offers: offers}
	g := o.matterGroup(p.Matters[0], offers)
	if len(g.More) != 1 || g.More[0] != "Noor Haddad, four days ago: Polite all through." {
		t.Errorf("%q", g.More)
	}
	for _, n := range g.Children {
		if strings.Contains(n.Name+n.Text, "Noor") || strings.Contains(n.Text, "Polite") {
			t.Errorf("%q %q", n.Name, n.Text)
		}
	}
	offers[1].Person = "ben"
	if g := o.matterGroup(p.Matters[0], offers); len(g.More) != 0 || !strings.HasPrefix(g.Children[0].Name, "Noor Haddad: ") {
		t.Errorf("with two in question: %+v", g)
	}
}

// TestTheMachineDoesNotRepeatItself: three messages in each of the four parts of a day say something else each for a week, and the same for as long as
// they lie there, while the oldest fall off the desk.
func TestTheMachineDoesNotRepeatItself(t *testing.T) {
	m, d := houseMaker(t), &observe.Desk{}
	begins, _ := m.sc.GapTimes()
	for day := range quantity.DaysPerWeek {
		for _, at := range append(begins[:], quantity.DayLength) {
			for range systemAPart {
				d.Mail = append(d.Mail, observe.Message{Kind: observe.System, Index: 3, Day: quantity.Day(day), Minute: at})
			}
		}
	}
	var first []string
	said := map[string]bool{}
	for i := range d.Mail {
		text := m.machineSays(d, &d.Mail[i])
		if said[text] {
			t.Errorf("message %d says %q again", i, text)
		}
		said[text] = true
		first = append(first, text)
	}
	for len(d.Mail) > 0 {
		d.Mail, first = d.Mail[1:], first[1:]
		for i := range d.Mail {
			if text := m.machineSays(d, &d.Mail[i]); text != first[i] {
				t.Fatalf("with %d left, message %d says %q, and said %q", len(d.Mail), i, text, first[i])
			}
		}
	}
	d.Mail = make([]observe.Message, systemAPart+1) // more than a part has lines for
	over := m.machineSays(d, &d.Mail[0])
	for i := range d.Mail[1:] {
		if m.machineSays(d, &d.Mail[i+1]) == over {
			t.Errorf("of four at one moment two say %q", over)
		}
	}
}

// TestFirstNames: a title alone is no name, and neither is an article.
func TestFirstNames(t *testing.T) {
	for name, want := range map[string]string{"Noor Haddad": "Noor", "Ms Aalto, Personnel": "Ms Aalto", "Dr Quist": "Dr Quist", "Kofi": "Kofi", "The night operator": "The night operator"} {
		if got := First(name); got != want {
			t.Errorf("%s is called %q, want %q", name, got, want)
		}
	}
}
