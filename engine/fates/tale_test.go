package fates_test

import (
	"context"
	"testing"

	"headcount/engine/fates"
)

// A tale is of the life whose number it was asked for: it ends as that life does, and its scenes come after the decision, in order.
func TestTaleIsOfItsLife(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, 4)
	n := first(log)
	all, err := fates.Run(context.Background(), sc, log, n, fates.Options{Runs: 40})
	if err != nil {
		t.Fatal(err)
	}
	scenes, endings := 0, map[int]bool{}
	for _, l := range all.Lives {
		tale, err := fates.Retell(sc, log, n, l.Number)
		if err != nil {
			t.Fatal(err)
		}
		if tale.Ending != l.Ending {
			t.Fatalf("life %d ends as %d, its tale as %d", l.Number, l.Ending, tale.Ending)
		}
		for i, m := range tale.Scenes {
			if int(m.Day) < log.Entries[n-1].Day || i > 0 && m.Day < tale.Scenes[i-1].Day {
				t.Fatalf("life %d: scene %d is of day %d", l.Number, i, m.Day)
			}
		}
		scenes += len(tale.Scenes)
		endings[tale.Ending] = true
	}
	if scenes < len(all.Lives) || len(endings) < 2 {
		t.Fatalf("%d scenes and %d endings in %d lives", scenes, len(endings), len(all.Lives))
	}
}

func TestRelateTellsThePlay(t *testing.T) {
	sc := twoStrides(t)
	log := played(t, sc, 4)
	n := first(log)
	tale, err := fates.Relate(sc, log, n)
	if err != nil {
		t.Fatal(err)
	}
	answered := 0
	for _, e := range log.Entries[n:] {
		if e.Act.Event != "" {
			if id := sc.Source.Events[tale.Scenes[answered].Act.Event].ID; id != e.Act.Event {
				t.Fatalf("scene %d is %s, the log has %s", answered, id, e.Act.Event)
			}
			answered++
		}
	}
	if answered == 0 || answered != len(tale.Scenes) {
		t.Fatalf("%d scenes were answered, %d are told", answered, len(tale.Scenes))
	}
}
