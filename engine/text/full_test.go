package text

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/scenario"
	"headcount/engine/view"
)

// walker sits at the terminal of a play and types what leads to something not done yet, one line at a time, as a person who only reads
// numbers would: "1 7 2 3".
type walker struct {
	door  view.Door
	done  map[string]bool
	seen  map[string]bool // verbs done
	lines int
}

func (w *walker) Read(p []byte) (int, error) {
	page, offers := w.door.View(), w.door.Offers()
	if w.lines++; w.lines > 2000 || page.Stop == "friday" && page.Week == page.Weeks { // the debrief is another matter
		return 0, io.EOF
	}
	line := ""
	switch page.Stop {
	case "gap":
		line = w.numbers(page, offers)
	case "scene":
		line = "1"
	}
	return copy(p, line+"\n"), nil
}

// numbers is the way by numbers to an offer not done yet; the last of the menu when there is none.
func (w *walker) numbers(page view.Page, offers []view.Offer) string {
	choices, _ := view.Compact(page, offers).Find("region", "choices")
	wait := ""
	for _, o := range offers {
		key := o.Verb + " " + o.Channel + " " + o.Manner
		if o.Refused != "" || o.Group == "note" || w.done[key] { // notes are taken by name
			continue
		}
		path := numbersTo(entries(choices.Children), o.ID)
		if path == "" {
			return "there is no way to " + o.ID
		}
		if o.Verb == "wait" {
			wait = path
			continue
		}
		w.done[key], w.seen[o.Verb] = true, true
		return path
	}
	if wait == "" {
		wait = numbersTo(entries(choices.Children), "wait")
	}
	w.seen["wait"] = true
	return wait
}

// numbersTo returns the numbers that lead to an offer, "1 7 2"; "" when nothing does.
func numbersTo(nodes []view.Node, offer string) string {
	for i, n := range nodes {
		if n.Role == "choice" && n.ID == offer {
			return strconv.Itoa(i + 1)
		}
		if n.Role == "group" {
			if inner := numbersTo(entries(n.Children), offer); inner != "" {
				return strconv.Itoa(i+1) + " " + inner
			}
		}
	}
	return ""
}

// TestWholeModelAtTheTerminal plays a scenario in which everything runs by numbers alone, until every act has been done by every way and in
// every manner: nothing typed goes astray, nothing printed is anything but plain lines, and each act is told.
func TestWholeModelAtTheTerminal(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/_tests/ok/tryout.toml")
	if sc == nil {
		t.Fatal(found)
	}
	done, seen := map[string]bool{}, map[string]bool{}
	for cast := range uint64(2) {
		d, err := play.New(sc, save.NewMemory(nil), cast+1, 9, func() uint64 { return 77 })
		if err != nil {
			t.Fatal(err)
		}
		w := &walker{door: d, done: done, seen: seen}
		var out strings.Builder
		if err := Run(context.Background(), d, w, &out, Options{Echo: true}); err != nil {
			t.Fatal(err)
		}
		checkPlain(t, out.String(), 78)
		for _, trouble := range []string{"Nothing here is called", "There is no number", "That was not done", "Not now:  ", "Say a number", "{", "no way to"} {
			if at := strings.Index(out.String(), trouble); at >= 0 {
				t.Fatalf("cast %d: %q in\n%s", cast+1, trouble, out.String()[max(0, at-1500):at+200])
			}
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for _, v := range strings.Fields(`answer ask talk notice thank one_to_one feedback recognise expect purpose tell apologise set_goal delegate request
		ask_overtime move_date cut_scope assign reassign take_task pair review research firefight meet decide unblock plan unplan read_mail own_work
		tickets coffee wait`) {
		if !seen[v] {
			t.Errorf("%s was never done", v)
		}
	}
}

// fullStage is a gap in which there is more to do with Ana than can stand openly.
func fullStage() stage {
	s := gapStage()
	for _, x := range []struct{ verb, does, drawer, ways, hows string }{
		{"talk", "Ask how things are", "", "walk chat", ""},
		{"feedback", "Give feedback", "", "aside mail", "about the work|about them as a person"},
		{"purpose", "Talk about what the work is for", "say", "aside mail", ""},
		{"tell", "Bring hard news", "say", "aside mail", "with the reasons|short and plain"},
	} {
		for _, way := range strings.Fields(x.ways) {
			for _, how := range strings.Split(x.hows, "|") {
				by := map[string]string{"walk": "Walk over", "chat": "In the chat", "aside": "Find a quiet corner", "mail": "By mail"}[way]
				s.offers = append(s.offers, view.Offer{
					ID: x.verb + ":" + way + ":" + how, Group: "person", Person: "ana", Verb: x.verb, Does: x.does, Drawer: x.drawer, Channel: way, By: by,
					Manner: strings.ReplaceAll(how, " ", "_"), How: how, Text: by + ": " + x.does, Minutes: 10,
				})
			}
		}
	}
	s.offers = append(s.offers, view.Offer{ID: "meet", Group: "week", Verb: "meet", Does: "Call a meeting", Text: "Call a meeting", Minutes: 20})
	for i := range s.page.People {
		if q := &s.page.People[i]; q.ID == "ana" {
			q.Known = []view.Known{{Title: "The kind of work they like", Text: "Ana lights up over it.", Seen: "three weeks ago", Days: 15, Fade: .4}}
			q.Between, q.Facts = "You last spoke four days ago.", []string{"Works on Timetable, from the start."}
		}
	}
	return s
}

// TestWholeMenuTranscript: one question at a time, what, which way and how; back a step at a time; all of it on one line; a search.
func TestWholeMenuTranscript(t *testing.T) {
	lines := []string{
		"ana", "feedback", "aside", "back", "back", "hard news", "back", "back", "back", "ana say purpose", "back", "purpose", "ana tell mail reasons x",
		"search feedback", "2", "search", "search zebra", "week", "ana feedback aside work",
	}
	got := transcript(t, &fakeDoor{stages: []stage{fullStage(), toldStage()}}, lines...)
	path := filepath.Join("testdata", "whole.txt")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("transcript differs from %s (go test ./engine/text -update rewrites it)\n%s", path, got)
	}
	checkPlain(t, got, 78)
}
