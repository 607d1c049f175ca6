package debrief

import (
	"context"
	"reflect"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/fates"
	"headcount/engine/session"
)

// TestNotesOnTheWayChangeNothing puts notes of people between the decisions of a log: states, lives, counts and dice stay as they were, but for
// the numbers of the entries behind them.
func TestNotesOnTheWayChangeNothing(t *testing.T) {
	sc := shipped(t, "two-strides")
	plain := playedBy(t, sc, "mail-first", 7)
	noted, numbers := declog.Log{Header: plain.Header}, map[int]int{}
	for _, e := range plain.Entries {
		numbers[e.N] = noted.Add(e.Clone()).N
		if e.N == 12 || e.N == 30 {
			noted.Add(declog.NewNote(e.Day, 4, declog.Note{About: declog.NoteBelief, Person: "ana", Text: "tired"}))
		}
	}
	a, err := session.Replay(sc, plain)
	if err != nil {
		t.Fatal(err)
	}
	b, err := session.Replay(sc, noted)
	if err != nil || a.Hash() != b.Hash() {
		t.Fatalf("%v: the notes move the state", err)
	}
	one, two := mirrored(t, sc, plain), mirrored(t, sc, noted)
	for i := range one.Habits {
		for k, n := range one.Habits[i].Entries {
			if two.Habits[i].Entries[k] != numbers[n] {
				t.Errorf("%s: %v, and with notes %v", one.Habits[i].ID, one.Habits[i].Entries, two.Habits[i].Entries)
			}
		}
	}
	if !reflect.DeepEqual(one.Costs, two.Costs) || one.Right.Better != two.Right.Better || two.Right.Of != numbers[one.Right.Of] {
		t.Errorf("costs %+v, and with notes %+v", one.Costs, two.Costs)
	}
	if x, y := diceOf(t, sc, plain), diceOf(t, sc, noted); !reflect.DeepEqual(x.All, y.All) || !reflect.DeepEqual(x.Between, y.Between) {
		t.Errorf("dice %+v, and with notes %+v", x.All, y.All)
	}
	n := one.Habits[0].Entries[0]
	x, err := fates.Run(context.Background(), sc, plain, n, fates.Options{Runs: 40})
	if err != nil {
		t.Fatal(err)
	}
	y, err := fates.Run(context.Background(), sc, noted, numbers[n], fates.Options{Runs: 40})
	if err != nil || !reflect.DeepEqual(x.Lives, y.Lives) {
		t.Errorf("%v: the lives of decision %d differ with notes", err, n)
	}
	// and a second life of the one is that of the other
	p, err := a.Again(2, 5)
	if err != nil {
		t.Fatal(err)
	}
	q, err := b.Again(2, 5)
	if err != nil || p.Hash() != q.Hash() || p.Luck() != q.Luck() {
		t.Errorf("%v: the second lives differ", err)
	}
}

// TestFollowKeepsNotesInTheirPlace: a log followed after an edit has its notes between the same decisions.
func TestFollowKeepsNotesInTheirPlace(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "attentive", 4)
	noted := declog.Log{Header: log.Header}
	for _, e := range log.Entries {
		noted.Add(e.Clone())
		if e.N == 20 {
			noted.Add(declog.NewNote(e.Day, 4, declog.Note{About: declog.NoteBelief, Person: "joon", Text: "away soon"}))
		}
	}
	s, followed, err := session.Follow(sc, noted)
	if err != nil || len(followed.Lost) > 0 || len(s.Log.Entries) != len(noted.Entries) {
		t.Fatalf("%v %+v: %d entries of %d", err, followed, len(s.Log.Entries), len(noted.Entries))
	}
	for i, e := range s.Log.Entries {
		if e.Kind != noted.Entries[i].Kind || e.Note != nil && e.Note.Text != noted.Entries[i].Note.Text {
			t.Errorf("entry %d is %+v, was %+v", i+1, e, noted.Entries[i])
		}
	}
}

// TestOfWhatWasSaidTwiceTheLastHolds: a log from elsewhere may name moments and lay tokens again and again; the last is taken up, once.
func TestOfWhatWasSaidTwiceTheLastHolds(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "attentive", 4)
	say := func(n declog.Note) { log.Add(declog.NewNote(log.Day(), 4, n)) }
	say(declog.Note{About: declog.NoteStudy, Text: "without P01"}) // in this arm nothing is lived again
	for k := range 3 {
		say(declog.Note{About: declog.NoteMoment, Of: 10 + k})
		say(declog.Note{About: declog.NoteAccount, Text: string(rune('a' + k))})
		say(declog.Note{About: declog.NoteTokens, Numbers: map[string]int{"choice": k, "people": 4, "luck": 6 - k}})
		say(declog.Note{About: declog.NoteCard, Text: string(rune('x' + k))})
	}
	r := New(t.Context(), sc, log)
	if p := r.Page(); p.Moment != "12" || p.Account != "c" || p.Tokens != [3]int{2, 4, 4} || p.Card.Text != "z" || r.Step() != "card" {
		t.Errorf("at %q: moment %q, account %q, tokens %v, card %+v", r.Step(), p.Moment, p.Account, p.Tokens, p.Card)
	}
	half := log.Cut(len(log.Entries) - 11) // the first moment alone
	if r := New(t.Context(), sc, half); r.Step() != "tokens" || r.Page().Moment != "10" {
		t.Errorf("left after the moment was named, it goes on at %q with moment %q", r.Step(), r.Page().Moment)
	}
}
