//go:build !js

package main

import (
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestASessionIsForgotten: a room that asks for it is removed before its thirty days are over, with every name and choice, from the disk too; not while it
// is led, and nothing of another room goes with it.
func TestASessionIsForgotten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "w.db")
	says := func(args ...string) (int, string) {
		var out, problems strings.Builder
		code := run(append([]string{"workshop", "--store", file}, args...), strings.NewReader(""), &out, &problems)
		return code, out.String() + problems.String()
	}
	var ids []string
	for _, name := range []string{"Wilhelmina", "Ottokar"} {
		h := startHall(t, file, "--new")
		v := newVisitor(t)
		v.get(h.people + "/?c=" + h.code)
		v.post(h.people+"/join", url.Values{"code": {h.code}, "nonce": {v.field("nonce")}, "name": {name}})
		_, list := says()
		id, _, _ := strings.Cut(list, " ")
		ids = append(ids, id)
		if code, text := says("--forget", id); code != exitNot || !strings.Contains(text, "is led by another Headcount") {
			t.Errorf("a room that plays is removed under its people: %d %s", code, text)
		}
		h.kill()
		if plays, err := playedIn(t.Context(), file, id); plays != "two-strides" || err != nil {
			t.Errorf("named alone, a session is gone on with as %q, %v", plays, err)
		}
	}
	if code, text := says("--forget", ids[0]); code != exitWell || !strings.Contains(text, "Session "+ids[0]+" is removed") {
		t.Fatalf("%d %s", code, text)
	}
	if _, list := says(); strings.Contains(list, ids[0]) || !strings.Contains(list, ids[1]) {
		t.Errorf("listed afterwards:\n%s", list)
	}
	if code, text := says("--forget", ids[0]); code != exitNot || !strings.Contains(text, "there is no session") {
		t.Errorf("removed twice: %d %s", code, text)
	}
	other := false
	for _, end := range []string{"", "-wal", "-shm"} {
		raw, err := os.ReadFile(file + end)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		if strings.Contains(string(raw), "Wilhelmina") {
			t.Errorf("the name is still in the file%s", end)
		}
		other = other || strings.Contains(string(raw), "Ottokar")
	}
	if !other {
		t.Error("the other room's name is gone")
	}
}
