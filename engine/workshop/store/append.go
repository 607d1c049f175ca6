package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"headcount/engine/workshop/eventlog"
)

// mostTogether is how many calls one transaction carries at most.
const mostTogether = 256

// request is one call on its way to the writer.
type request struct {
	session string
	after   eventlog.Head
	events  []eventlog.Event
	work    func(ctx context.Context, tx *sql.Tx) error // of a call that is no Append
	answer  chan answer
}

type answer struct {
	head eventlog.Head
	err  error
}

// Append implements eventlog.Log. A call that is given up by its context may still be carried out.
func (s *Store) Append(ctx context.Context, session string, after eventlog.Head, events []eventlog.Event) (eventlog.Head, error) {
	if err := eventlog.Check(session, events); err != nil {
		return eventlog.Head{}, err
	}
	return s.submit(ctx, &request{session: session, after: after, events: events})
}

func (s *Store) submit(ctx context.Context, r *request) (eventlog.Head, error) {
	r.answer = make(chan answer, 1)
	if err := ctx.Err(); err != nil {
		return eventlog.Head{}, err
	}
	select {
	case <-s.stop:
		return eventlog.Head{}, eventlog.ErrClosed
	default:
	}
	select {
	case s.in <- r:
	case <-s.stop:
		return eventlog.Head{}, eventlog.ErrClosed
	case <-ctx.Done():
		return eventlog.Head{}, ctx.Err()
	}
	select {
	case a := <-r.answer:
		return a.head, a.err
	case <-s.done:
		select { // it may have been the last one written
		case a := <-r.answer:
			return a.head, a.err
		default:
			return eventlog.Head{}, eventlog.ErrClosed
		}
	case <-ctx.Done():
		return eventlog.Head{}, ctx.Err()
	}
}

// writing is the one goroutine that writes: it commits together what came in while the last commit was on its way. When the store is closed, it
// writes what was handed in before.
func (s *Store) writing() {
	defer close(s.done)
	for {
		select {
		case r := <-s.in:
			s.commit(s.gather(r))
		case <-s.stop:
			for group := s.gather(); len(group) > 0; group = s.gather() {
				s.commit(group)
			}
			return
		}
	}
}

// gather adds to a group what has been handed in by now.
func (s *Store) gather(group ...*request) []*request {
	for len(group) < mostTogether {
		select {
		case r := <-s.in:
			group = append(group, r)
		default:
			return group
		}
	}
	return group
}

// commit carries out a group in one transaction. Nobody is answered before it is durable, and when it fails, nothing of it has happened.
func (s *Store) commit(group []*request) {
	answers := make([]answer, len(group))
	err := s.transaction(func(ctx context.Context, tx *sql.Tx) error {
		for i, r := range group {
			if r.work != nil {
				answers[i] = answer{err: r.work(ctx, tx)}
				if answers[i].err != nil {
					return answers[i].err
				}
				continue
			}
			head, err := add(ctx, tx, r)
			if answers[i] = (answer{head, err}); err != nil && !eventlog.Refusal(err) {
				return err
			}
		}
		return nil
	})
	if err != nil && len(group) > 1 {
		for _, r := range group { // one of them may be what cannot be written: each by itself
			s.commit([]*request{r})
		}
		return
	}
	for i, r := range group {
		if err != nil {
			answers[i] = answer{err: s.broken(err)}
		}
		r.answer <- answers[i]
		if err == nil && answers[i].err == nil && r.events != nil {
			s.wakes.Wake(r.session)
		}
	}
}

func (s *Store) transaction(work func(ctx context.Context, tx *sql.Tx) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second) // a commit under way is never given up for a caller
	defer cancel()
	tx, err := s.conn.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := work(ctx, tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		_ = tx.Rollback() // the first error says what happened
		return err
	}
	return nil
}

// add checks one call against what is recorded and writes its events.
func add(ctx context.Context, tx *sql.Tx, r *request) (eventlog.Head, error) {
	for i := range r.events {
		if err := repeated(ctx, tx, r.session, &r.events[i], i); err != nil {
			return eventlog.Head{}, err
		}
	}
	head, err := headOf(ctx, tx, r.session)
	if err != nil {
		return head, err
	}
	if head.Seq == 0 {
		if err := there(ctx, tx, r.session); err != nil {
			return head, err
		}
	}
	if head != r.after {
		return head, &eventlog.Conflict{Head: head}
	}
	for _, record := range eventlog.Chain(r.session, head, r.events) {
		body := record.Body
		if body == nil {
			body = []byte{}
		}
		_, err := tx.ExecContext(ctx, `INSERT INTO event (session, seq, kind, actor, play, idem, body, at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			record.Session, int64(record.Seq), record.Kind, record.Actor, record.Play, record.Idem, body, record.At, record.Hash[:])
		if err != nil {
			return head, err
		}
		head = record.Head()
	}
	return head, nil
}

// there returns eventlog.ErrGone where a session was removed: whoever led it meanwhile brings nothing of it back.
func there(ctx context.Context, q queryer, session string) error {
	var n int
	switch err := q.QueryRowContext(ctx, `SELECT 1 FROM retired WHERE session = ?`, session).Scan(&n); {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return err
	}
	return eventlog.ErrGone
}

// Columns are those of a recorded event, in the order in which Scan takes them; every engine that speaks SQL names them so.
const Columns = `session, seq, kind, actor, play, idem, body, at, hash`

func repeated(ctx context.Context, tx *sql.Tx, session string, e *eventlog.Event, index int) error {
	if e.Idem == "" {
		return nil
	}
	row := tx.QueryRowContext(ctx, `SELECT `+Columns+` FROM event WHERE session = ? AND actor = ? AND idem = ? AND idem <> ''`, session, e.Actor, e.Idem)
	record, err := Scan(row)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil
	case err != nil:
		return err
	}
	return record.Repeated(e, index)
}

// queryer is a transaction or the pool of readers.
type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func headOf(ctx context.Context, q queryer, session string) (eventlog.Head, error) {
	var seq int64
	var hash []byte
	err := q.QueryRowContext(ctx, `SELECT seq, hash FROM event WHERE session = ? ORDER BY seq DESC LIMIT 1`, session).Scan(&seq, &hash)
	head := eventlog.Head{Seq: uint64(seq)}
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return eventlog.Head{}, nil
	case err != nil:
		return head, err
	case len(hash) != len(head.Hash):
		return head, fmt.Errorf("%w: event %d of session %s has no hash", eventlog.ErrDamaged, seq, session)
	}
	copy(head.Hash[:], hash)
	return head, nil
}

// Scan reads one row of Columns. The error is that of the row, or eventlog.ErrDamaged where its hash is none.
func Scan(row interface{ Scan(...any) error }) (eventlog.Record, error) {
	var r eventlog.Record
	var seq int64
	var hash []byte
	if err := row.Scan(&r.Session, &seq, &r.Kind, &r.Actor, &r.Play, &r.Idem, &r.Body, &r.At, &hash); err != nil {
		return r, err
	}
	if len(hash) != len(r.Hash) {
		return r, fmt.Errorf("%w: event %d of session %s has no hash", eventlog.ErrDamaged, seq, r.Session)
	}
	r.Seq = uint64(seq)
	copy(r.Hash[:], hash)
	if len(r.Body) == 0 {
		r.Body = nil
	}
	return r, nil
}

// broken puts trouble of the disk or the driver into words and kinds that callers know.
func (s *Store) broken(err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, eventlog.ErrDamaged) || errors.Is(err, eventlog.ErrClosed) || errors.Is(err, eventlog.ErrGone) {
		return err
	}
	var native *sqlite.Error
	if errors.As(err, &native) {
		switch native.Code() & 0xff {
		case lib.SQLITE_FULL:
			return fmt.Errorf("%w: the disk that holds %s is full; make room and try again", eventlog.ErrStorage, s.path)
		case lib.SQLITE_CORRUPT, lib.SQLITE_NOTADB:
			return fmt.Errorf("%w: %s cannot be read as a store of sessions (%v); it is left as it is", eventlog.ErrDamaged, s.path, err)
		case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
			return fmt.Errorf("%w: another program keeps %s busy", eventlog.ErrStorage, s.path)
		}
	}
	return fmt.Errorf("%w: %s: %v", eventlog.ErrStorage, s.path, err)
}
