//go:build !js

package main

import (
	"errors"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"headcount/engine/workshop/postgres/cluster"
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

// TestASessionIsForgottenInADatabase: a room is not removed under its people by somebody who does not know that a node serves it. Once it is over it is removed
// though a node still shows its last page, and that node lets go of it; and a room that nobody serves any more is removed as it stands.
func TestASessionIsForgottenInADatabase(t *testing.T) {
	address := cluster.New(t).Address("postgres")
	says := func(args ...string) (int, string) {
		var out, problems strings.Builder
		code := run(append([]string{"workshop", "--store", address}, args...), strings.NewReader(""), &out, &problems)
		return code, out.String() + problems.String()
	}
	n := startNode(t, address, "127.0.0.1:0", "127.0.0.1:0")
	_, opened := says("open", "two-strides", "--rooms", "2", "--boards", "http://"+n.board)
	rooms := regexp.MustCompile(`(?m)^(http://\S+/(\S+)/)\?key=(\S+)  (\w{4} \w{4})$`).FindAllStringSubmatch(opened, -1)
	if len(rooms) != 2 {
		t.Fatal(opened)
	}
	phones, boards := []*visitor{newVisitor(t), newVisitor(t)}, []*visitor{newVisitor(t), newVisitor(t)}
	for i, room := range rooms {
		phones[i].get("http://" + n.people + "/?c=" + strings.ReplaceAll(room[4], " ", ""))
		phones[i].post("http://"+n.people+"/"+room[2]+"/join", url.Values{"code": {room[4]}, "nonce": {phones[i].field("nonce")}, "name": {"Wilhelmina"}})
		boards[i].get(room[1] + "?key=" + room[3])
	}
	forgets := func(id string, want int, part string) {
		t.Helper()
		if code, text := says("--forget", id); code != want || !strings.Contains(text, part) {
			t.Fatalf("%d %s", code, text)
		}
	}
	for _, room := range rooms {
		forgets(room[2], exitNot, "is not over, and is served by another Headcount on this database just now")
	}
	if _, list := says(); strings.Count(list, "served by another Headcount on this database just now") != 2 {
		t.Errorf("listed:\n%s", list)
	}
	boards[0].post(rooms[0][1]+"do", url.Values{"do": {"end"}, "n": {boards[0].field("n")}})
	forgets(rooms[0][2], exitWell, "Session "+rooms[0][2]+" is removed")
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		r, err := phones[0].c.Get("http://" + n.people + "/" + rooms[0][2] + "/play")
		if err != nil {
			t.Fatal(err)
		}
		_ = r.Body.Close() // its code is enough
		if r.StatusCode == http.StatusGone {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("the node still shows it: %d", r.StatusCode)
		}
	}
	phones[1].get("http://" + n.people + "/" + rooms[1][2] + "/play") // the other room goes on
	n.kill()
	for end := time.Now().Add(10 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) { // until the database has noticed
		if _, list := says(); !strings.Contains(list, "served by another") {
			break
		}
	}
	forgets(rooms[1][2], exitWell, "Session "+rooms[1][2]+" is removed")
	if _, list := says(); !strings.HasPrefix(list, "No sessions are kept.") {
		t.Errorf("listed afterwards:\n%s", list)
	}
	for _, table := range []string{"event", "vault", "name"} {
		if err := cluster.DoIn(address, `DO $$ BEGIN IF EXISTS (SELECT 1 FROM `+table+` WHERE session <> 'store') THEN RAISE EXCEPTION 'something is left'; END IF; END $$`); err != nil {
			t.Errorf("%s: %v", table, err)
		}
	}
}
