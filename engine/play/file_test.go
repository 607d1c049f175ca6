package play_test

import (
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/view"
)

// offerOf is an offer of a door by its id.
func offerOf(t *testing.T, d *play.Local, id string) view.Offer {
	t.Helper()
	for _, o := range d.Offers() {
		if o.ID == id {
			return o
		}
	}
	t.Fatalf("no offer %q at %q", id, d.View().Stop)
	return view.Offer{}
}

func took(t *testing.T, d *play.Local, in view.Intent) {
	t.Helper()
	offerOf(t, d, in.Offer)
	if r := d.Do(in); r.Problem != "" {
		t.Fatalf("%s: %s", in.Offer, r.Problem)
	}
}

// TestTheFile opens every section once a play is over, writes rules for the Dispatcher, and goes back.
func TestTheFile(t *testing.T) {
	sc, store := twoStrides(t), save.NewMemory(nil)
	d, err := play.New(sc, store, 3, 4, seed)
	if err != nil {
		t.Fatal(err)
	}
	noted := false
	for n := 0; d.View().Debrief == nil || d.View().Debrief.Step != "done"; n++ {
		if n > 1000 {
			t.Fatal("no end")
		}
		if d.View().Stop == "friday" && !noted {
			noted = true
			if r := d.Do(view.Intent{Offer: "note:ana", Text: " "}); r.Problem == "" {
				t.Error("a note without words was kept")
			}
			took(t, d, view.Intent{Offer: "note:ana", Text: "She  counts the weeks."})
			if q := d.View().People[0]; q.ID != "ana" || q.Think != "She counts the weeks." || q.ThinkAge != "today" {
				t.Errorf("beside her stands %q, %q", q.Think, q.ThinkAge)
			}
			took(t, d, view.Intent{Offer: "go", Forecast: -1})
			continue
		}
		step(t, d, nth(n*7))
	}
	took(t, d, view.Intent{Offer: "file:file"})
	for _, s := range view.Sections() {
		took(t, d, view.Intent{Offer: "file:" + s.ID})
		page := d.View().Debrief
		if s.ID == page.File.Open { // looked at in the step of the file itself
			each(t, d, s.ID)
			continue
		}
		if page.Step != s.ID || len(page.Blocks(s.ID)) < 2 {
			t.Errorf("%s: step %q, %v", s.ID, page.Step, page.Blocks(s.ID))
		}
		if s.ID == "dispatcher" {
			rules(t, d)
		}
		took(t, d, view.Intent{Offer: "file:file"})
	}
	said := d.View().Debrief.File.Beliefs.People[0].Said
	if len(said) == 0 || !strings.HasSuffix(said[0], "you noted: “She counts the weeks.”") {
		t.Errorf("noted: %v", said)
	}
	child, err := d.Session().Again(2, 99)
	if err != nil {
		t.Fatal(err)
	}
	if life := child.Log.Header.Life; life.Entries != len(child.Log.Entries) || life.Of != d.Session().Log.ID() || child.Luck().Luck() != 99 && child.Log.Day() >= 5 {
		t.Errorf("the second life of a play with notes: %+v of %d entries", life, len(child.Log.Entries))
	}
	took(t, d, view.Intent{Offer: "finish"})
	if got := d.View().Debrief.Step; got != "done" {
		t.Errorf("back leads to %q", got)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	// the sheet is there in the next play too
	again, err := play.New(sc, store, 8, 8, seed)
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; again.View().Debrief == nil || again.View().Debrief.Step != "done"; n++ {
		step(t, again, nth(n))
	}
	took(t, again, view.Intent{Offer: "file:file"})
	took(t, again, view.Intent{Offer: "file:dispatcher"})
	if own := again.View().Debrief.File.Dispatcher; !own.Own || own.Rules != "unanswered > 0 -> answer oldest by walk\n otherwise -> wait" {
		t.Errorf("the sheet of the play before is not there: %+v", own)
	}
}

// each opens what a part of the file offers to open, one after the other, and goes back to the file.
func each(t *testing.T, d *play.Local, part string) {
	t.Helper()
	if len(d.View().Debrief.Blocks("file")) < 2 {
		t.Errorf("%s says nothing", part)
	}
	for _, o := range d.Offers() {
		if o.ID == "file:file" {
			continue
		}
		took(t, d, view.Intent{Offer: o.ID})
		if page := d.View().Debrief; page.Step != "file" || "file:"+page.File.Open != o.ID || len(page.Blocks("file")) < 6 {
			t.Errorf("%s: step %q, %v", o.ID, page.Step, page.Blocks("file"))
		}
		took(t, d, view.Intent{Offer: "file:" + part})
	}
	took(t, d, view.Intent{Offer: "file:file"})
}

// rules writes a sheet with a mistake and one without.
func rules(t *testing.T, d *play.Local) {
	t.Helper()
	if d.View().Debrief.File.Dispatcher.Own {
		t.Error("nobody has written rules yet")
	}
	if r := d.Do(view.Intent{Offer: "rules", Text: "otherwise -> wiat"}); !strings.Contains(r.Problem, "line 1, column 14") {
		t.Errorf("problem %q", r.Problem)
	}
	took(t, d, view.Intent{Offer: "rules", Text: "unanswered > 0 -> answer oldest by walk; otherwise -> wait"})
	if got := d.View().Debrief.File.Dispatcher; !got.Own || len(got.Rows) == 0 {
		t.Errorf("%+v", got)
	}
	log := d.Session().Log
	if last := log.Entries[len(log.Entries)-1]; last.Note == nil || last.Note.About != declog.NoteRules {
		t.Errorf("the sheet is not in the log: %+v", last)
	}
}
