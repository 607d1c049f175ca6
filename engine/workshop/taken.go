package workshop

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
	"unicode"

	"headcount/engine/declog"
	"headcount/engine/scenario"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/host"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/plays"
	"headcount/engine/workshop/room"
)

// What a room came to is made by playing it again, which only the rules and the scenario of then can do. So the files of its closed rounds are kept beside
// the log as well: whoever takes a newer program and has taken nothing home can still do so.

// vaultResults holds them, as an archive.
const vaultResults = "results.zip"

// keptAfter is how long is waited for more before they are kept anew. The log has everything meanwhile, and the program of now can play it again.
const keptAfter = 10 * time.Second

// Serve records what people do until ctx ends, and keeps the results of closed rounds as they come. Others are told meanwhile, where they can be, that it is
// served. It ends with eventlog.ErrGone once the session was removed elsewhere.
func (s *Session) Serve(ctx context.Context) error {
	if shared, ok := s.store.(interface {
		Serving(session string) (stop func())
	}); ok {
		defer shared.Serving(s.ID)()
	}
	under, stop := context.WithCancel(ctx)
	var wg sync.WaitGroup
	wg.Go(func() { s.keepResults(under) })
	s.Host.Serve(ctx)
	stop()
	wg.Wait()
	if s.Host.Gone() {
		return fmt.Errorf("session %s: %w", s.ID, eventlog.ErrGone)
	}
	return nil
}

// heard notes that results may have changed. It never blocks.
func (s *Session) heard(outputs []room.Output) {
	for _, o := range outputs {
		if o.All {
			select {
			case s.changed <- struct{}{}:
			default: // it is known already
			}
			return
		}
	}
}

// keepResults keeps the results whenever they have changed, and once more at the end. First come those that whoever served it before was killed too soon to keep: the log
// has them.
func (s *Session) keepResults(ctx context.Context) {
	s.kept, _ = s.store.Kept(ctx, s.ID, vaultResults) // by whoever served it before; what cannot be read is written anew
	s.keepOnce(ctx)
	for ctx.Err() == nil {
		select {
		case <-ctx.Done():
		case <-s.changed:
			select {
			case <-ctx.Done():
			case <-time.After(keptAfter):
				s.keepOnce(ctx)
			}
		}
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), keptAfter)
	defer cancel()
	<-s.Host.Done() // what was handed in belongs to it
	s.keepOnce(last)
}

// keepOnce keeps the results, if they are others than were kept last. What cannot be kept is tried again at the next change: whoever leads hears of a full disk
// from what people do.
func (s *Session) keepOnce(ctx context.Context) {
	now := s.results()
	if len(now.rows) == 0 && s.kept == nil {
		return
	}
	packed, err := now.pack()
	if err != nil || bytes.Equal(packed, s.kept) {
		return
	}
	if s.store.Keep(ctx, s.ID, vaultResults, packed) == nil {
		s.kept = packed
	}
}

// results are what the closed rounds came to so far.
func (s *Session) results() (x results) {
	s.Host.Look(func(r *room.Room) { x = resultsOf(s.ID, r) })
	return x
}

// pack makes an archive of the files, the same from the same results.
func (x *results) pack() ([]byte, error) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range resultFiles {
		text, _, err := x.file(name)
		if err != nil {
			return nil, err
		}
		w, err := z.Create(name)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(text); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return out.Bytes(), err
}

// What is unpacked of kept results at most: a store may come from elsewhere too. Those of the largest rooms stay a hundred times below.
const (
	mostKept  = 64 << 20 // bytes of all files
	mostFiles = 16
)

// Taken is a file that was taken out of a store.
type Taken struct {
	Name string
	Text []byte
}

// unpack reads what pack made.
func unpack(packed []byte) ([]Taken, error) {
	z, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		return nil, err
	}
	if len(z.File) > mostFiles {
		return nil, fmt.Errorf("%d files, and no more than %d are taken", len(z.File), mostFiles)
	}
	var list []Taken
	left := int64(mostKept)
	for _, f := range z.File {
		if strings.ContainsAny(f.Name, `/\:`) {
			return nil, fmt.Errorf("%s is no name of a file", printable(f.Name))
		}
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		text, err := io.ReadAll(io.LimitReader(r, left+1))
		if err := errors.Join(err, r.Close()); err != nil {
			return nil, err
		}
		if left -= int64(len(text)); left < 0 {
			return nil, fmt.Errorf("they are more than %d MB", mostKept>>20)
		}
		list = append(list, Taken{f.Name, text})
	}
	return list, nil
}

// Changed says why a session cannot be played again here.
type Changed struct {
	Session string
	With    string // the program that opened it, for people
}

// Error implements error.
func (c *Changed) Error() string {
	return fmt.Sprintf("session %s was opened with another version of this scenario or of the rules (by Headcount %s), so its plays would go another way here", c.Session, c.With)
}

// Fits returns a *Changed for a session that was opened with other rules than those at hand.
func Fits(sc *scenario.Scenario, id string, opening *room.Opening) error {
	if opening.RulesHash != sc.RulesHash || opening.Rules != declog.RulesVersion {
		return &Changed{id, printable(opening.Engine)}
	}
	return nil
}

// printable takes out of a text what is not to be seen: a record may come from anybody, and a terminal obeys such signs.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsGraphic(r) {
			return r
		}
		return -1
	}, s)
}

// Take returns what can be taken away of a session without opening it: its whole record, and the results of its closed rounds. Where it cannot be played
// again with the scenario at hand, which may be nil, the results are as they were kept then, and why says so; where none were kept, only the record is
// returned. Nothing in the store changes.
func Take(ctx context.Context, st Keeper, sc *scenario.Scenario, id string, opening *room.Opening) (files []Taken, why, err error) {
	var record bytes.Buffer
	if _, err := eventlog.Export(ctx, st, id, &record); err != nil {
		return nil, nil, err
	}
	files = []Taken{{recordFile, record.Bytes()}}
	s := &Session{ID: id, store: st, sc: sc}
	if sc == nil {
		why = fmt.Errorf("its scenario %q is not at hand", opening.Scenario)
	} else if why = Fits(sc, id, opening); why == nil {
		var made []Taken
		if made, why = s.again(ctx, opening); why == nil {
			return append(files, made...), nil, nil
		}
	}
	packed, err := st.Kept(ctx, id, vaultResults)
	if err != nil || packed == nil {
		return files, why, err
	}
	kept, err := unpack(packed)
	if err != nil {
		return files, why, fmt.Errorf("%w: the results that were kept of session %s: %w", eventlog.ErrDamaged, id, err)
	}
	return append(files, kept...), why, nil
}

// again plays a session again and makes the files of its results.
func (s *Session) again(ctx context.Context, opening *room.Opening) ([]Taken, error) {
	var key pass.Key
	if err := s.recall(ctx, &key); err != nil {
		return nil, err
	}
	p, err := plays.New(s.sc, s.master, opening.Luck != room.SameLuck, opening.Rounds)
	if err != nil {
		return nil, err
	}
	if s.Host, err = host.New(ctx, s.store, s.ID, p, time.Now, func([]room.Output) {}); err != nil {
		return nil, err
	}
	x := s.results()
	var list []Taken
	for _, name := range resultFiles {
		text, _, err := x.file(name)
		if err != nil {
			return nil, err
		}
		list = append(list, Taken{name, text})
	}
	return list, nil
}
