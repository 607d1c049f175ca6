package debrief

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
)

// TestAPlayThatHasNotEndedIsRefused: with a sentence that says where it stands.
func TestAPlayThatHasNotEndedIsRefused(t *testing.T) {
	sc, log := golden(t, "attentive")
	doc, err := Written(context.Background(), sc, log.Cut(20), nil)
	if doc != nil || err == nil || !strings.Contains(err.Error(), "week 1") {
		t.Errorf("%v, %v", doc, err)
	}
	bad := log.Clone()
	bad.Entries[10].Act.Verb = "sing"
	if doc, err := Written(context.Background(), sc, bad, nil); doc != nil || err == nil {
		t.Errorf("a log that cannot be followed gave %v, %v", doc, err)
	}
}

// TestStoppedKeepsWhatWasFinished: a context that ends is no loss of what was there.
func TestStoppedKeepsWhatWasFinished(t *testing.T) {
	sc, log := golden(t, "attentive")
	ctx, stop := context.WithCancel(context.Background())
	stop()
	doc, err := Written(ctx, sc, log, nil)
	if !errors.Is(err, context.Canceled) || doc == nil || len(doc.Debrief.Ending) == 0 || doc.Notes[len(doc.Notes)-1] != stoppedEarly {
		t.Fatalf("%+v, %v", doc, err)
	}
	ctx, stop = context.WithCancel(context.Background())
	doc, err = Written(ctx, sc, log, func(done, _ int) {
		if done > Runs+PairedLives {
			stop() // between the crowd and what follows it
		}
	})
	if !errors.Is(err, context.Canceled) || doc.Debrief.Crowd == nil || len(doc.Debrief.Lives) != SingleLives || doc.Debrief.Split != nil {
		t.Fatalf("%+v, %v", doc.Debrief, err)
	}
}

// TestDocumentIsTheSame: the same log gives the same document; it survives JSON; and it is what the game itself goes through.
func TestDocumentIsTheSame(t *testing.T) {
	sc, log := golden(t, "balanced")
	last := 0
	one, err := Written(context.Background(), sc, log, func(done, of int) {
		if done <= last || done > of {
			t.Errorf("after %d of %d steps %d are done", last, of, done)
		}
		last = done
	})
	if err != nil {
		t.Fatal(err)
	}
	two, err := Written(context.Background(), sc, log, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(one, two) {
		t.Error("two debriefs of one log differ")
	}
	text, err := json.Marshal(one)
	if err != nil {
		t.Fatal(err)
	}
	var back Document
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if again, err := json.Marshal(&back); err != nil || string(again) != string(text) {
		t.Errorf("JSON does not come back the same: %v", err)
	}
	played := New(context.Background(), sc, log)
	played.Lay([3]int{4, 3, 3})
	if played.pivot != one.Figures.Decision {
		t.Skipf("no forecast points at a decision: in play the player names one (%d, %d)", played.pivot, one.Figures.Decision)
	}
	played.Go("crowd")
	played.Go("twin")
	if !reflect.DeepEqual(played.Page().Twin, one.Debrief.Twin) || !reflect.DeepEqual(played.Page().Why, one.Debrief.Why) || !reflect.DeepEqual(played.Page().Chair, one.Debrief.Chair) {
		t.Error("the game and the document tell different things")
	}
}
