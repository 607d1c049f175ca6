package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
)

// take puts a log that came from elsewhere among the kept plays, and returns the id it has here. One that is here already is not put in
// twice. Of a damaged one the whole part is taken, and the note says so.
func (l *library) take(text []byte) (id, note string, err error) {
	log, damage, err := declog.Decode(bytes.NewReader(text))
	if err != nil {
		return "", "", err
	}
	sc, _, err := l.scenarioOf(log.Header.Scenario)
	if err != nil {
		return "", "", fmt.Errorf("this play is of the scenario %q, which is not here; add the scenario first (%w)", log.Header.Scenario, err)
	}
	if _, err := session.Replay(sc, log); err != nil {
		note = "It was played with another version of the scenario: " + err.Error() + ". "
	}
	if damage != nil {
		note += "Part of it could not be read: " + damage.String() + "."
	}
	if id, err = l.known(log); id != "" || err != nil {
		return id, "It is among the kept plays already.", err
	}
	id, w, err := l.store.Create(log.Header)
	if err != nil {
		return "", "", err
	}
	if err := w.Replace(log); err != nil {
		return "", "", errors.Join(err, w.Close(), l.store.Archive(id))
	}
	return id, note, w.Close()
}

// scenarioOf finds the scenario that has an id, and its name in the corridor: the two differ for what was given by path or dropped.
func (l *library) scenarioOf(id string) (*scenario.Scenario, string, error) {
	for _, name := range l.names() {
		if sc, err := l.scenario(name); err == nil && sc.Source.ID == id {
			return sc, name, nil
		}
	}
	sc, err := l.scenario(id) // it may lie here by that name, or stand in the corridor and not load
	return sc, id, err
}

// dropLog takes a log that was dropped on the window, and goes on with it.
func (l *library) dropLog(text []byte) (view.Door, string, error) {
	id, note, err := l.take(text)
	if err != nil {
		return nil, "", err
	}
	door, more, err := l.Look(id)
	return door, strings.TrimSpace(note + " " + more), err
}

// known returns the id under which this very play is kept already.
func (l *library) known(log declog.Log) (string, error) {
	want, err := encoded(log)
	if err != nil {
		return "", err
	}
	list, err := l.store.List()
	if err != nil {
		return "", err
	}
	for _, info := range list {
		if info.Scenario != log.Header.Scenario || info.Entries != len(log.Entries) {
			continue
		}
		kept, _, err := l.store.Read(info.ID)
		if err != nil {
			continue // it is told of in the list
		}
		if text, err := encoded(kept); err == nil && text == want {
			return info.ID, nil
		}
	}
	return "", nil
}

func encoded(log declog.Log) (string, error) {
	var b bytes.Buffer
	err := declog.Encode(&b, log)
	return b.String(), err
}

// droppedLog returns the one file that was dropped, where it is the log of a play.
func droppedLog(files fs.FS) ([]byte, bool) {
	list, err := fs.ReadDir(files, ".")
	if err != nil || len(list) != 1 || list[0].IsDir() {
		return nil, false
	}
	f, err := files.Open(list[0].Name())
	if err != nil {
		return nil, false
	}
	defer f.Close()
	var read bytes.Buffer // of a film that is dropped by mistake no more than tells that it is none
	_, _, err = declog.Decode(io.TeeReader(f, &read))
	return read.Bytes(), err == nil || errors.Is(err, declog.ErrHeader) || errors.Is(err, declog.ErrTooNew) || errors.Is(err, declog.ErrTooOld)
}
