//go:build !js

package main

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"headcount/engine/workshop"
	"headcount/engine/workshop/store"
)

// TestSessionsThatAreTooOld: the list says of a session that nobody has used for thirty days that it is about to be removed, and how what there is of it is taken
// home; whoever serves for months removes it without being started again.
func TestSessionsThatAreTooOld(t *testing.T) {
	file := filepath.Join(t.TempDir(), "w.db")
	sc, err := openScenario("two-strides")
	if err != nil {
		t.Fatal(err)
	}
	st, err := store.Open(t.Context(), file, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, ago := range []time.Duration{workshop.Retention + time.Hour, 0} {
		s, err := workshop.OpenNew(t.Context(), st, sc, workshop.Options{Now: func() time.Time { return time.Now().Add(-ago) }})
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, s.ID)
	}
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	list := func() string {
		var out, problems strings.Builder
		if code := run([]string{"workshop", "--store", file}, strings.NewReader(""), &out, &problems); code != exitWell {
			t.Errorf("%d %s", code, problems.String())
		}
		return out.String()
	}
	if text := list(); !strings.Contains(text, "older than thirty days: removed when a session is opened next; what there is to take home: headcount workshop take "+ids[0]+"\n") || !strings.Contains(text, "--resume "+ids[1]) {
		t.Error(text)
	}
	if st, err = store.Open(t.Context(), file, store.Options{}); err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	says := make(lines)
	go expireEvery(ctx, time.Millisecond, says, st)
	select {
	case text := <-says:
		if want := "Session " + ids[0] + " was older than thirty days and has been removed.\n"; text != want {
			t.Errorf("%s, want %s", text, want)
		}
	case <-ctx.Done():
		t.Fatal("it is never removed")
	}
	stop()
	if text := list(); strings.Contains(text, ids[0]) || !strings.Contains(text, ids[1]) {
		t.Error(text)
	}
}

// lines hands on what is written, each time.
type lines chan string

// Write implements io.Writer.
func (l lines) Write(text []byte) (int, error) {
	l <- string(text)
	return len(text), nil
}
