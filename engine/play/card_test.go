package play_test

import (
	"errors"
	"testing"
	"time"

	"headcount/engine/declog"
	"headcount/engine/play"
	"headcount/engine/save"
	"headcount/engine/session"
)

// ended stores a play that is over, with a card unless it is empty, and returns its id.
func ended(t *testing.T, store save.Store, luck uint64, card string) string {
	t.Helper()
	s := session.Start(twoStrides(t), 1, luck, nil)
	id, w, err := store.Create(s.Log.Header)
	if err != nil {
		t.Fatal(err)
	}
	if card != "" {
		if err := w.Append(s.Note(declog.Note{About: declog.NoteCard, Text: card})); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Append(s.Note(declog.Note{About: declog.NoteEnd})); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return id
}

// TestACardIsAskedAboutUntilItIsAnswered: the newest card is found, also behind plays without one; answered, neither it nor an older one is asked
// about again; the answer stands in its play, which is as over as before and replays as before.
func TestACardIsAskedAboutUntilItIsAnswered(t *testing.T) {
	for _, did := range []bool{true, false} {
		store := save.NewMemory(nil)
		if play.LastCard(store) != nil {
			t.Error("a card was found where nothing is kept")
		}
		id := ended(t, store, 2, "When Joon asks, I will write.")
		c := play.LastCard(store)
		if c == nil || c.Save != id || c.Text != "When Joon asks, I will write." {
			t.Fatalf("%+v", c)
		}
		if again := play.LastCard(store); again == nil {
			t.Error("a card that was not answered is not asked about again")
		}
		if err := c.Answer(store, did); err != nil {
			t.Fatal(err)
		}
		if again := play.LastCard(store); again != nil {
			t.Errorf("asked about again: %+v", again)
		}
		log, damage, err := store.Read(id)
		if err != nil || damage != nil || !log.Done() {
			t.Fatal(err, damage)
		}
		last := log.Entries[len(log.Entries)-1]
		if last.Note == nil || last.Note.About != declog.NoteCardDone || last.Note.Of != 1 || last.Note.Text != map[bool]string{true: "yes", false: "no"}[did] {
			t.Errorf("%+v", last.Note)
		}
		if _, err := session.Replay(twoStrides(t), log); err != nil {
			t.Error(err)
		}
	}
}

// TestACardBesideAnOpenPlay: plays that are not over are not looked at, and a busy store is no error.
func TestACardBesideAnOpenPlay(t *testing.T) {
	store := save.NewMemory(nil)
	s := session.Start(twoStrides(t), 1, 2, nil)
	_, w, err := store.Create(s.Log.Header)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Append(s.Note(declog.Note{About: declog.NoteCard, Text: "When ..."})); err != nil {
		t.Fatal(err)
	}
	if c := play.LastCard(store); c != nil {
		t.Errorf("the card of a play that goes on was found: %+v", c)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	ended(t, store, 3, "")
	if c := play.LastCard(store); c != nil {
		t.Errorf("%+v", c)
	}
}

// TestAnAnswerWithoutACard: a newer play that says something was done, and has no card that it could be about, hides no card of an older one.
func TestAnAnswerWithoutACard(t *testing.T) {
	days := 0
	store := save.NewMemory(func() time.Time { days++; return time.Date(2026, 3, days, 12, 0, 0, 0, time.UTC) })
	id := ended(t, store, 2, "When Joon asks, I will write.")
	log, _, w, err := store.Open(ended(t, store, 3, ""))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(w.Append(log.Add(declog.NewNote(0, 0, declog.Note{About: declog.NoteCardDone, Text: "yes"}))), w.Close()); err != nil {
		t.Fatal(err)
	}
	if c := play.LastCard(store); c == nil || c.Save != id {
		t.Errorf("found %+v, want the card in %s", c, id)
	}
}

// TestACardIsNotAskedAboutOnItsOwnDay: what was meant for a working week is asked about from the next day on, by the clock of whoever plays.
func TestACardIsNotAskedAboutOnItsOwnDay(t *testing.T) {
	noon := time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	c := play.Card{Written: noon}
	for now, want := range map[time.Time]bool{
		noon: false, noon.Add(11 * time.Hour): false, noon.Add(12 * time.Hour): true, noon.AddDate(0, 0, 5): true,
		noon.Add(11 * time.Hour).In(time.FixedZone("east", 2*3600)): true, noon.Add(13 * time.Hour).In(time.FixedZone("west", -6*3600)): false,
	} {
		if c.Due(now) != want {
			t.Errorf("at %v: %t", now, c.Due(now))
		}
	}
	if !(&play.Card{}).Due(noon) {
		t.Error("a card of no known day is never asked about")
	}
}
