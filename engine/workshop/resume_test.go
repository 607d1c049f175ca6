package workshop_test

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/store"
)

func openStore(t *testing.T, path string) *store.Store {
	t.Helper()
	st, err := store.Open(t.Context(), path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// seated lets somebody in, so that there is something to go on with.
func seated(t *testing.T, s *workshop.Session) {
	t.Helper()
	r := s.Host.Handle(t.Context(), []room.Input{{Kind: room.KindJoined, Actor: room.Entry, Idem: "a-name-of-an-attempt"}})[0]
	if r.Err != nil || r.Problem != "" {
		t.Fatal(r)
	}
}

// TestGoneOnWithAsItWasOpened: whoever asks for another way of playing than an interrupted session has is told so, and is not led to believe that
// the room has changed; without that, or where nobody has come in yet, it goes on or begins.
func TestGoneOnWithAsItWasOpened(t *testing.T) {
	sc := shipped(t, "two-strides")
	path := filepath.Join(t.TempDir(), "w.db")
	seed, other := uint64(7), uint64(8)
	opened := workshop.Options{Mode: room.InStep, Luck: room.OwnLuck, Seconds: 150, Scenes: []string{"small-question", "one-colour"}, Seed: &seed}
	st := openStore(t, path)
	first, err := workshop.Open(t.Context(), st, sc, opened)
	if err != nil {
		t.Fatal(err)
	}
	seated(t, first)
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		o    workshop.Options
		says string
	}{
		{workshop.Options{Mode: room.Tables}, "--mode step, not tables"},
		{workshop.Options{Luck: room.SameLuck}, "--luck own, not same"},
		{workshop.Options{Tables: 3}, "--mode step, which has no tables"},
		{workshop.Options{Seconds: 151}, "--seconds 150, not 151"},
		{workshop.Options{Scenes: []string{workshop.All}}, "--scenes small-question,one-colour"},
		{workshop.Options{Scenes: []string{"one-colour"}}, "--scenes small-question,one-colour"},
		{workshop.Options{Seed: &other}, "another seed"},
		{workshop.Options{Resume: first.ID, Seconds: 151}, "--seconds 150, not 151"},
		{opened, ""},
		{workshop.Options{Scenes: []string{"one-colour", "small-question"}}, ""},
		{workshop.Options{}, ""},
	} {
		st := openStore(t, path)
		s, err := workshop.Open(t.Context(), st, sc, c.o)
		switch {
		case c.says == "" && (err != nil || s.ID != first.ID || !s.Resumed):
			t.Errorf("%+v: %v", c.o, err)
		case c.says != "" && (err == nil || !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), "--new")):
			t.Errorf("%+v: %v, not %q", c.o, err, c.says)
		}
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestAnUntouchedSessionIsNoObstacle: where nobody has come in, another way of playing opens a new session.
func TestAnUntouchedSessionIsNoObstacle(t *testing.T) {
	sc := shipped(t, "two-strides")
	st := openStore(t, filepath.Join(t.TempDir(), "w.db"))
	defer st.Close()
	first, err := workshop.Open(t.Context(), st, sc, workshop.Options{})
	if err != nil {
		t.Fatal(err)
	}
	second, err := workshop.Open(t.Context(), st, sc, workshop.Options{Mode: room.Tables, Tables: 3})
	if err != nil || second.Resumed || second.ID == first.ID {
		t.Errorf("%v, %+v", err, second)
	}
	if _, err := workshop.Open(t.Context(), st, sc, workshop.Options{New: true, Tables: 3}); err == nil || !strings.Contains(err.Error(), "--mode tables") {
		t.Errorf("tables without tables: %v", err)
	}
}

// TestAnOlderSessionIsNamed: a session that has rested for too long to be gone on with unasked is named, so that nobody takes its seats for lost.
func TestAnOlderSessionIsNamed(t *testing.T) {
	sc := shipped(t, "two-strides")
	st := openStore(t, filepath.Join(t.TempDir(), "w.db"))
	defer st.Close()
	yesterday := func() time.Time { return time.Now().Add(-20 * time.Hour) }
	first, err := workshop.Open(t.Context(), st, sc, workshop.Options{Now: yesterday})
	if err != nil {
		t.Fatal(err)
	}
	seated(t, first)
	second, err := workshop.Open(t.Context(), st, sc, workshop.Options{})
	if err != nil || second.Resumed || second.Older != first.ID {
		t.Errorf("%v, %+v, not %s", err, second, first.ID)
	}
}

// TestOneProgramLeadsASession: a second program is kept from a session that a first one leads, and the first one's round goes on.
func TestOneProgramLeadsASession(t *testing.T) {
	h := newHall(t, workshop.Options{})
	a := h.sit("", 0)
	h.command("Open the round")
	st := openStore(t, h.path)
	_, err := workshop.Open(t.Context(), st, h.sc, h.o)
	if !errors.Is(err, store.ErrLed) || !strings.Contains(err.Error(), "Ctrl-C") {
		t.Errorf("%v", err)
	}
	o := h.o
	o.New = true
	if _, err := workshop.Open(t.Context(), st, h.sc, o); err != nil {
		t.Errorf("a second room beside it: %v", err)
	}
	if err := st.Close(); err != nil {
		t.Error(err)
	}
	if a.get("/play"); strings.Contains(a.page, "Paused") {
		t.Error("the second program let the round stand still")
	}
	if left, err := filepath.Glob(h.path + ".*.lock"); err != nil || len(left) != 1 {
		t.Errorf("%v lie there, %v", left, err)
	}
}

// TestScenesThatAreNamedComeUp: a scene that comes up only as the days before it went is a round of every room for which it is named; where the seed is given as well
// and it does not come up, that is said. All scenes are those that come up.
func TestScenesThatAreNamedComeUp(t *testing.T) {
	sc := shipped(t, "headcount")
	st := openStore(t, filepath.Join(t.TempDir(), "w.db"))
	defer st.Close()
	rounds := func(o workshop.Options) (n int) {
		s, err := workshop.OpenNew(t.Context(), st, sc, o)
		if err != nil {
			t.Fatal(err)
		}
		s.Host.Look(func(r *room.Room) { n = len(r.Rounds()) })
		return n
	}
	for range 12 { // one of four would be without it
		if n := rounds(workshop.Options{Scenes: []string{"her-door", "two-files"}}); n != 2 {
			t.Fatalf("of two scenes that were named %d are rounds", n)
		}
	}
	told, fewer := 0, 0
	for seed := range uint64(20) {
		if rounds(workshop.Options{Scenes: []string{workshop.All}, Seed: &seed}) < 8 {
			fewer++
		}
		_, err := workshop.OpenNew(t.Context(), st, sc, workshop.Options{Scenes: []string{"two-files"}, Seed: &seed})
		if err != nil && strings.Contains(err.Error(), "\"two-files\" does not come up with --seed ") {
			told++
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if told == 0 || told != fewer {
		t.Errorf("%d of 20 seeds have fewer rounds than there are scenes, and of %d it is said", fewer, told)
	}
}

// TestAtTheirOwnPace: where there are no rounds, the board speaks of none; and an address that is none of ours says what to type.
func TestAtTheirOwnPace(t *testing.T) {
	h := newHall(t, workshop.Options{Mode: room.Free})
	a := h.sit("", 0)
	if page := h.command("Let them play"); strings.Contains(page, "Round 0") || !strings.Contains(page, "They play") {
		t.Error(page)
	}
	if page := h.command("Close the round"); strings.Contains(page, "Round 0") || !strings.Contains(page, "The time is up") {
		t.Error(page)
	}
	for _, form := range []string{"/act", "/join", "/resume", "/leave", "/unname"} { // the address at which a page was left, opened anew
		if a.get(form); a.code != 200 || !strings.Contains(a.page, "The time is up") {
			t.Errorf("%s: %d %s", form, a.code, a.page)
		}
	}
	if h.boss.get("/do"); h.boss.code != 200 || !strings.Contains(h.boss.page, "The time is up") {
		t.Errorf("%d %s", h.boss.code, h.boss.page)
	}
	if a.get("/paly"); a.code != 404 || !strings.Contains(a.page, "Type the address on the wall") {
		t.Errorf("%d %s", a.code, a.page)
	}
}

// TestAClockThatWentBack: a laptop that starts with its clock two days behind goes on with the session at hand, and its round keeps its time.
func TestAClockThatWentBack(t *testing.T) {
	h := newHall(t, workshop.Options{Seconds: 600})
	a := h.sit("", 0)
	h.command("Open the round")
	id := h.session.ID
	h.close()
	h.o.Now = func() time.Time { return time.Now().Add(-48 * time.Hour) }
	h.open()
	if !h.session.Resumed || h.session.ID != id {
		t.Fatalf("%s was not gone on with", id)
	}
	a.carry(h.people.URL)
	if a.get("/play"); !strings.Contains(a.page, "Paused") {
		t.Error("the round does not wait")
	}
	if page := h.command("Go on"); !strings.Contains(page, ">10:00</b>") && !strings.Contains(page, ">9:5") {
		t.Errorf("the round lost its time: %s", page)
	}
	a.through(0)
}

// TestSeveralRoomsOnOneMachine: three rooms are led from one laptop, each at a port of its own. After a power cut the same three commands bring each room
// back to its own phones, in whatever order they are typed; the others are named.
func TestSeveralRoomsOnOneMachine(t *testing.T) {
	sc := shipped(t, "two-strides")
	path := filepath.Join(t.TempDir(), "w.db")
	ports := []string{"[::]:8790", "[::]:8890", "[::]:8990"}
	led := map[string]string{}
	clock := time.Now().Add(-time.Hour)
	for _, at := range ports {
		st := openStore(t, path)
		clock = clock.Add(time.Minute)
		s, err := workshop.Open(t.Context(), st, sc, workshop.Options{New: true, At: at, Now: func() time.Time { return clock }})
		if err != nil {
			t.Fatal(err)
		}
		seated(t, s)
		led[at] = s.ID
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for _, at := range []string{ports[1], ports[0], ports[2], "[::]:8888", ""} {
		st := openStore(t, path)
		s, err := workshop.Open(t.Context(), st, sc, workshop.Options{At: at, Now: func() time.Time { return clock }})
		if err != nil {
			t.Fatal(err)
		}
		want := led[at]
		if want == "" { // an address of none of them: the newest
			want = led[ports[2]]
		}
		if s.ID != want || !s.Resumed || len(s.Beside) != 2 || slices.Contains(s.Beside, want) {
			t.Errorf("at %q session %s is gone on with beside %v, not %s", at, s.ID, s.Beside, want)
		}
		if err := st.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
