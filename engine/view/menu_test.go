package view

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// act makes an offer of the parts "verb drawer person channel manner project", a dash for none.
func act(parts string, minutes int) Offer {
	p := strings.Fields(parts)
	for i := range p {
		if p[i] == "-" {
			p[i] = ""
		}
	}
	o := Offer{
		ID: strings.Join(strings.Fields(parts), ":"), Group: "person", Verb: p[0], Does: capital(p[0]) + " it", Drawer: p[1], Person: p[2],
		Channel: p[3], By: capital(p[3]), Manner: p[4], How: p[4], Project: p[5], Minutes: minutes, Text: "All of " + parts, Also: "also" + p[0],
	}
	return o
}

// manyActs are more than stand openly: two verbs at hand, one of them by one way; two in a drawer; one alone in another.
func manyActs() []Offer {
	list := []Offer{act("talk - ana walk - -", 10), act("talk - ana chat - -", 3), act("pair - ana walk - -", 60)}
	for _, way := range []string{"aside", "mail"} {
		for _, how := range []string{"task", "self"} {
			list = append(list, act("feedback - ana "+way+" "+how+" -", 13))
		}
	}
	for _, project := range []string{"tt", "qq"} {
		for _, how := range []string{"reasons", "plainly"} {
			list = append(list, act("cut ask ana walk "+how+" "+project, 8))
		}
	}
	return append(list, act("goal ask ana mail - -", 6), act("plan work ana - - -", 15))
}

// drawn writes a menu as lines, drawers with their question and what is inside indented.
func drawn(list []Entry, indent string) string {
	var b strings.Builder
	for _, e := range list {
		if e.Offer != nil {
			fmt.Fprintf(&b, "%s%s = %s\n", indent, e.Text, e.ID)
			continue
		}
		fmt.Fprintf(&b, "%s%s [%d-%d] %s %s\n%s", indent, e.Text, e.Least, e.Most, e.Ask, e.ID, drawn(e.Inside, indent+"  "))
	}
	return b.String()
}

func menuPage() Page {
	p := outlinePage("gap")
	p.People = append(p.People, Person{ID: "ana", Name: "Ana", Present: true}, Person{ID: "bo", Name: "Bo", Present: true})
	p.Projects = append(p.Projects, Project{ID: "qq", Name: "Quiet"})
	return p
}

// TestMenuOfAPerson by hand: at hand first, a verb with one way in its own words, a level with one answer left out.
func TestMenuOfAPerson(t *testing.T) {
	want := `Talk it [3-10] Which way? talk
  Walk = talk:-:ana:walk:-:-
  Chat = talk:-:ana:chat:-:-
All of pair - ana walk - - = pair:-:ana:walk:-:-
Feedback it [13-13] Which way? feedback
  Aside [13-13] How? feedback/aside
    Task = feedback:-:ana:aside:task:-
    Self = feedback:-:ana:aside:self:-
  Mail [13-13] How? feedback/mail
    Task = feedback:-:ana:mail:task:-
    Self = feedback:-:ana:mail:self:-
Agree on something [6-8] What? ask
  Cut it [8-8] Which project? ask/cut
    Timetable [8-8] How? ask/cut/project:tt
      Walk, reasons = cut:ask:ana:walk:reasons:tt
      Walk, plainly = cut:ask:ana:walk:plainly:tt
    Quiet [8-8] How? ask/cut/project:qq
      Walk, reasons = cut:ask:ana:walk:reasons:qq
      Walk, plainly = cut:ask:ana:walk:plainly:qq
  All of goal ask ana mail - - = goal:ask:ana:mail:-:-
All of plan work ana - - - = plan:work:ana:-:-:-
`
	if got := drawn(Menu(menuPage(), OfPerson, manyActs()), ""); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestMenuOfAProject names people and not the project; with one project a verb names it elsewhere.
func TestMenuOfAProject(t *testing.T) {
	var list []Offer
	for _, who := range []string{"ana", "bo"} {
		for _, verb := range []string{"assign", "cut", "move"} {
			for _, way := range []string{"walk", "mail"} {
				list = append(list, act(verb+" ask "+who+" "+way+" - tt", 8))
			}
		}
	}
	list = append(list, act("review - - - - tt", 60))
	got := drawn(Menu(menuPage(), OfProject, list), "")
	for _, want := range []string{"Give it to somebody as well [8-8] Whom? assign\n  Ana [8-8] Which way? assign/person:ana\n    Walk = ", "Review it = review"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	got = drawn(Menu(menuPage(), OfPerson, list[:6:6]), "")
	if !strings.HasPrefix(got, "All of assign ask ana walk - tt = ") {
		t.Errorf("six offers do not stand openly:\n%s", got)
	}
	if got = drawn(Menu(menuPage(), OfAll, list[:4]), ""); !strings.HasPrefix(got, "Ana: All of assign") {
		t.Errorf("a menu of all does not say whom:\n%s", got)
	}
	if got = drawn(Menu(menuPage(), OfAll, list), ""); !strings.Contains(got, "Cut it: Timetable [8-8] Whom?") {
		t.Errorf("a menu of all does not say which project:\n%s", got)
	}
}

// leaves counts how often each offer is in a menu.
func leaves(list []Entry, into map[string]int) {
	for _, e := range list {
		if e.Offer != nil {
			into[e.Offer.ID]++
		}
		leaves(e.Inside, into)
	}
}

// TestMenuHoldsEveryOfferOnce, whatever it is about; every drawer has something to choose and is found by its id, and no two share one.
func TestMenuHoldsEveryOfferOnce(t *testing.T) {
	var all []Offer
	for i, verb := range strings.Fields("talk feedback cut goal plan") {
		for k, who := range []string{"ana", "bo", "-"} {
			for n, way := range []string{"walk", "mail", "-"} {
				for _, project := range []string{"tt", "qq", "-"} {
					all = append(all, act(verb+" "+[]string{"-", "ask", "say"}[(i+k)%3]+" "+who+" "+way+" "+[]string{"-", "task"}[n%2]+" "+project, i+n))
				}
			}
		}
	}
	for _, root := range []Root{OfPerson, OfMatter, OfProject, OfAll} {
		for n := range len(all) {
			found := map[string]int{}
			list := Menu(menuPage(), root, all[:n])
			leaves(list, found)
			for _, o := range all[:n] {
				if found[o.ID] != 1 {
					t.Fatalf("%q with %d offers: %s is there %d times", root, n, o.ID, found[o.ID])
				}
			}
			drawers(t, list, list, map[string]bool{})
		}
	}
	if _, ok := Inside(Menu(menuPage(), OfPerson, all), "no such drawer"); ok {
		t.Error("a drawer that is not there is found")
	}
}

func drawers(t *testing.T, whole, list []Entry, seen map[string]bool) {
	t.Helper()
	for _, e := range list {
		if e.Offer != nil {
			continue
		}
		if len(e.Inside) < 2 || e.Text == "" || seen[e.ID] {
			t.Fatalf("drawer %q, %q: %d lines, seen %v", e.ID, e.Text, len(e.Inside), seen[e.ID])
		}
		seen[e.ID] = true
		if found, ok := Inside(whole, e.ID); !ok || !reflect.DeepEqual(found, e) {
			t.Fatalf("drawer %q is not found", e.ID)
		}
		drawers(t, whole, e.Inside, seen)
	}
}

func TestMenuSurvivesJSON(t *testing.T) {
	want := Menu(menuPage(), OfPerson, manyActs())
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got []Entry
	if err := json.Unmarshal(data, &got); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("the menu changed on the way: %v", err)
	}
}

func TestSearch(t *testing.T) {
	for words, want := range map[string]int{
		"": 0, "   ": 0, "feedback": 4, "FEED": 4, "ana": 13, "ana feedback mail": 2, "self": 2, "timetable": 2, "alsopair": 1, "zebra": 0, "feedback zebra": 0,
	} {
		if got := Search(menuPage(), manyActs(), words); len(got) != want {
			t.Errorf("%q finds %d, want %d", words, len(got), want)
		}
	}
	plain := []Offer{{ID: "go", Group: "page", Text: "Go on"}}
	if got := Search(menuPage(), plain, "go"); len(got) != 0 {
		t.Error("a page that goes on is found as something to do")
	}
	if n := Found(menuPage(), manyActs(), "feedback"); len(n.Children) != 4 || n.Children[0].Name != "Ana: All of feedback - ana aside task -" {
		t.Errorf("found %+v", n)
	}
	many := manyActs()
	for _, way := range strings.Fields("call chat video board walk gathering") {
		many = append(many, act("feedback - ana "+way+" task -", 5))
	}
	if n := Found(menuPage(), many, "feedback"); n.Name != "Search: feedback. Feedback it: Ana" || n.Ask != "Which way?" || len(n.Children) != 8 {
		t.Errorf("the one thing found is not open: %+v", n)
	}
	if n := Found(menuPage(), manyActs(), "zebra"); len(n.Children) != 0 {
		t.Errorf("found %+v", n)
	}
}

// TestSearchTriesWaysLast: what is called so, or begins so, is found before what is only done in that way.
func TestSearchTriesWaysLast(t *testing.T) {
	box := Offer{ID: "box", Verb: "tickets", Does: "Mailbox"}
	written := Offer{ID: "written", Verb: "talk", Does: "Talk", By: "by mail"}
	said := Offer{ID: "said", Verb: "talk", Does: "Talk", By: "over at the desk"}
	for _, c := range []struct {
		word   string
		offers []Offer
		want   string
	}{
		{"mail", []Offer{written, said, box}, "box"},
		{"mail", []Offer{written, said}, "written"},
		{"mai", []Offer{written, said}, "written"},
		{"desk", []Offer{written, said, box}, "said"},
	} {
		if got := Search(Page{}, c.offers, c.word); len(got) != 1 || got[0].ID != c.want {
			t.Errorf("%q finds %+v, want %s", c.word, got, c.want)
		}
	}
}

// TestFullMenuInOutline: many offers to a person become a tree, and every one of them is still in it; projects and the week have lines.
func TestFullMenuInOutline(t *testing.T) {
	page, offers := menuPage(), manyActs()
	offers = append(offers, Offer{ID: "review:tt", Group: "project", Project: "tt", Verb: "review", Text: "Read it"}, Offer{ID: "plan", Group: "week", Verb: "plan", Text: "Quiet"})
	n := Compact(page, offers)
	for _, o := range offers {
		if choicesIn(n)[o.ID] == 0 {
			t.Errorf("no offer %s", o.ID)
		}
	}
	ana, ok := n.Find("group", "person:ana")
	if !ok || ana.Ask != "What?" || len(ana.Children) != 5 {
		t.Fatalf("ana: %v %+v", ok, ana)
	}
	aside, ok := n.Find("group", "person:ana/feedback/aside")
	if !ok || aside.Ask != "How?" || aside.Word != "aside" || len(aside.Children) != 2 {
		t.Errorf("feedback aside: %v %+v", ok, aside)
	}
	if g, ok := n.Find("group", "project:tt"); !ok || !strings.Contains(g.Hint, "on track") {
		t.Errorf("project: %v %+v", ok, g)
	}
	if g, ok := n.Find("group", "week"); !ok || g.Hint != "nothing fixed yet" {
		t.Errorf("week: %v %+v", ok, g)
	}
}
