package screen

import (
	"errors"
	"testing"

	"headcount/engine/ui/golden"
	"headcount/engine/ui/input"
	"headcount/engine/ui/theme"
	"headcount/engine/view"
)

// laterSituations are the steps of a debrief that are words from top to bottom, and the question about a card.
func laterSituations() []situation {
	d := view.Debrief{
		Twin: &view.Twin{
			Yours: "Take Dalia aside: “It won't be the 28th”", Other: "Mail her the figures, all in copy",
			Why:       "Of all that lay open, this came out best on average in this model. Of 200 pairs of lives with the same luck it went better in 98 %, worse in 0 %.",
			Untouched: "To Ana, Tilda and Farid nothing differed in these days, not by a minute.", End: "Here the play ends, and the other life with it.",
			Days: []view.TwinDay{
				{
					Date:  "Thursday, week 2",
					Yours: []string{"One line, one colour. You: Take Dalia aside. Dalia's coat is there and Dalia is with the ferry companies, two buildings away, saying a date."},
					Other: []string{"One line, one colour. You: Mail her the figures. Eleven lines, three of them numbers.", "No answer. In the sheet your cell has been filled in, by somebody, in amber."},
				},
				{Date: "Friday, week 2 to Friday, week 3", Same: true},
			},
		},
		Why: &view.Why{Heading: "Why it came out that way", End: "Each condition was tried in 200 lives in this model.", Links: []view.Link{
			{Text: "You decided: Take Dalia aside.", When: "Thursday, week 2"},
			{Text: "Dalia's chair was empty just then. Without that it would have come out that way in 0 of 100 lives in this model instead of 100.", Know: view.Knowable, Tag: "Could be known then."},
		}},
		Chair: &view.Chair{
			Person: "dalia", Name: "Dalia Brandt", Date: "Thursday, week 2", Note: "Written from what was so in this model that day.",
			Lines: []string{"In at nine. Coat, coffee, screen.", "13:30. The chat blinks. It is you.", "On the way home thinks a little better of you than in the morning."},
		},
		Split: &view.Split{
			Of: "How this play turned out", Reference: "In this model, against this reference: 13 ways of managing.", Account: "Your play as a whole came to 36.3.",
			Tokens:    []string{"You laid five on what you chose; computed it is 1.5 of ten."},
			Parts:     []view.Share{{ID: "luck", Name: "Luck", Value: .5, Low: .33, High: .59, Text: "50 % of the variance, between 33 and 59"}},
			Judgement: []string{"Another way was the better bet, and luck carried this one. It need not carry the next."},
		},
		File: &view.File{Mirror: fixtureMirror()},
		Card: &view.Card{Hint: "When ..., I will ..."},
	}
	step := func(s string, offers ...view.Offer) situation {
		d := d
		d.Step = s
		p, o := looksBack(offers, d)
		return situation{name: "later-" + s, page: p, offers: o}
	}
	return []situation{
		step("twin", asks("why", "Why it came out that way")), step("why", asks("chair", "That day from the other chair")),
		step("chair", asks("split", "Your tokens, and the computed split")), step("split", asks("card", "One thing for your own week")),
		step("card", asks("write", "Keep this card"), asks("proposed", "Keep this one: When the same small question comes back, I will ask what stands behind it."), asks("finish", "No card this time")),
		step("mirror", asks("file", "Back to the file")),
	}
}

// fixtureMirror has habits with and without a count, one of an author's own, what one cost, and the machine right once.
func fixtureMirror() *view.Mirror {
	return &view.Mirror{
		Habits: []view.MirrorHabit{
			{ID: "writing-near", Title: "Answering in writing, a few steps away", Text: "Questions answered while whoever asked was at their desk; counted is what was written.", Count: 7, Chances: 11, Example: "Wednesday, week 2: “Review it yourself: three remarks, no why”, to Farid Rahimi, 8 strides away."},
			{ID: "long-thread", Title: "One more message in a long thread", Text: "What you said about a matter after three messages to and fro.", Chances: 2, Example: "Done another way: Monday, week 3: “Call and ask what is behind it”."},
			{ID: "bad-news-typed", Own: true, Title: "Bad news, typed", Text: "Something somebody would rather not hear, said in writing.", Count: 1, Chances: 1, Example: "Tuesday, week 1: Bo read about it (the course)."},
		},
		Idle:  []string{"Taking a case further before asking", "Interviewing longer"},
		Costs: []view.MirrorCost{{ID: "writing-near", Sentence: "Answering in writing: each of 7 times was lived again with walking over in its place. In this model it took 7 minutes less of your time."}},
		Right: &view.MirrorRight{Sentence: "On Thursday of week 2 a message was the better way: in 44 of 60 lives in this model it came out better than walking over."},
	}
}

func TestLaterPictures(t *testing.T) {
	list := laterSituations()
	for _, i := range []int{0, 5} {
		golden.Check(t, list[i].name, benchFor(t, list[i], theme.Default(), 1280, 800).picture())
		golden.Check(t, list[i].name+"-large", benchFor(t, list[i], large(), 960, 600).picture())
	}
}

func TestLaterStepsFitEveryWindow(t *testing.T) {
	for _, v := range windows() {
		for _, s := range laterSituations() {
			inspect(t, s.name, benchFor(t, s, v.th, v.w, v.h))
		}
		b := titleBench(t, v.th, v.w, v.h, fixtureCards())
		b.Remind(Reminder{Text: "When somebody asks me the same thing twice, I will go over and ask what is behind it."})
		b.Draw(newRecorder(v.w, v.h))
		b.rest()
		inspect(t, "reminder", b)
	}
}

// TestLaterStepsByKeys: Enter goes on from every step; a card is written with the keyboard and handed over, or left out.
func TestLaterStepsByKeys(t *testing.T) {
	list := laterSituations()
	for _, s := range list[:4] {
		b := benchFor(t, s, theme.Default(), 1280, 800)
		b.keys(input.Enter)
		if did := b.door.did; len(did) != 1 || did[0].Offer != s.offers[0].ID {
			t.Errorf("%s: Enter took %+v", s.name, did)
		}
	}
	b := benchFor(t, list[4], theme.Default(), 1280, 800)
	if b.state.Focus() != cardID {
		t.Errorf("focus begins at %q", b.state.Focus())
	}
	b.keys(input.Enter) // nothing is written yet: the door says so, and nothing is lost
	if did := b.door.did; len(did) != 1 || did[0].Offer != "write" || did[0].Text != "" {
		t.Errorf("the empty card was handed over as %+v", did)
	}
	b.door.did = nil
	b.typed("When Joon asks, I will write.")
	b.keys(input.Enter)
	if did := b.door.did; len(did) != 1 || did[0].Offer != "write" || did[0].Text != "When Joon asks, I will write." {
		t.Errorf("the card was handed over as %+v", did)
	}
}

// TestAProposedCardIsTakenByKeys: without writing anything.
func TestAProposedCardIsTakenByKeys(t *testing.T) {
	b := benchFor(t, laterSituations()[4], theme.Default(), 1280, 800)
	b.keys(input.Down, input.Enter)
	if did := b.door.did; len(did) != 1 || did[0].Offer != "proposed" {
		t.Errorf("took %+v", did)
	}
}

// TestACardIsAskedAboutBeforeTheTitle: by keyboard; each answer is kept once, "not yet" keeps none, and one that cannot be kept is told.
func TestACardIsAskedAboutBeforeTheTitle(t *testing.T) {
	for id, want := range map[string]int{"ui:did:yes": 1, "ui:did:no": 2, "ui:did:later": 0} {
		kept := 0
		b := titleBench(t, theme.Default(), 1280, 800, fixtureCards())
		b.Remind(Reminder{Text: "When ..., I will ...", Answer: func(did bool) error {
			if kept += 2; did {
				kept--
			}
			return nil
		}})
		b.calm()
		b.into(id)
		if kept != want || b.reminder.Text != "" {
			t.Errorf("%s: kept %d, want %d", id, kept, want)
		}
		if len(b.state.Items()) < 3 {
			t.Errorf("%s: the title does not follow", id)
		}
	}
	b := titleBench(t, theme.Default(), 1280, 800, fixtureCards())
	b.Remind(Reminder{Text: "When ..., I will ...", Answer: func(bool) error { return errors.New("the disk is full") }})
	b.calm()
	b.keys(input.Enter)
	if b.reminder.Text != "" || b.notice == "" {
		t.Errorf("an answer that could not be kept says %q", b.notice)
	}
}

// TestTheLastPageSaysWhoseLives: the lives told of on the last page are those of the decision lived again. Where the player named
// another moment, which stands above, that decision is named beside them.
func TestTheLastPageSaysWhoseLives(t *testing.T) {
	for _, same := range []bool{true, false} {
		b, far := farBench(t, theme.Default(), 1280, 800, situationOf("end-done"))
		done := situationOf("end-done")
		d := done.page.Debrief
		if d.Moment = d.Moments[0].ID; same {
			d.Pivot = &d.Moments[0]
		} else {
			d.Pivot = &d.Moments[1]
		}
		far.comes(done.page, done.offers...)
		b.rest()
		r := newRecorder(b.w, b.h)
		b.Draw(r)
		if _, ok := r.where("One decision, lived again"); ok == same {
			t.Errorf("named what was lived again (%v): the decision is named beside its lives (%v)", same, ok)
		}
	}
}
