package postgres

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/store"
)

// Append implements eventlog.Log. A call that is given up by its context may still be carried out.
func (s *Store) Append(ctx context.Context, session string, after eventlog.Head, events []eventlog.Event) (eventlog.Head, error) {
	if err := eventlog.Check(session, events); err != nil {
		return eventlog.Head{}, err
	}
	given, err := s.begin(ctx, session, after, events)
	if err != nil {
		return eventlog.Head{}, err
	}
	select {
	case a := <-given:
		if a.err != nil {
			return eventlog.Head{}, s.broken(a.err)
		}
		s.wakes.Wake(session)
		s.tell(session)
		return a.head, nil
	case <-ctx.Done():
		return eventlog.Head{}, ctx.Err()
	}
}

type answer struct {
	head eventlog.Head
	err  error
}

// begin has a call carried out, whatever becomes of whoever waits for it.
func (s *Store) begin(ctx context.Context, session string, after eventlog.Head, events []eventlog.Event) (<-chan answer, error) {
	s.ending.RLock()
	defer s.ending.RUnlock()
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	given := make(chan answer, 1)
	own := slices.Clone(events) // the caller may go on with theirs
	for i := range own {
		own[i].Body = bytes.Clone(own[i].Body)
	}
	s.done.Go(func() {
		under, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
		defer cancel()
		head, err := s.add(under, session, after, own)
		given <- answer{head, err}
	})
	return given, nil
}

// add checks one call against what is recorded and writes its events, in one transaction. Writers of one session take turns.
func (s *Store) add(ctx context.Context, session string, after eventlog.Head, events []eventlog.Event) (eventlog.Head, error) {
	var head eventlog.Head
	err := s.heeded(ctx, func(conn *pgxpool.Conn) error {
		return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
			var err error
			if head, err = turn(ctx, tx, session, events); err != nil {
				return err
			}
			if head.Seq == 0 {
				if err := there(ctx, tx, session); err != nil {
					return err
				}
			}
			if head != after {
				return &eventlog.Conflict{Head: head}
			}
			head, err = write(ctx, tx, session, head, events)
			return err
		})
	})
	return head, err
}

// errAlone says that a commit stands on one machine only.
var errAlone = errors.New("it was told not to wait for its standby, so what it wrote may yet be lost")

// heeded does something that writes, and hears what the database says of its commit: done by the first server and not waited for at the standby, it counts
// as not done. It may be done after all, and can be tried again.
func (s *Store) heeded(ctx context.Context, write func(conn *pgxpool.Conn) error) error {
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	native := conn.Conn().PgConn()
	s.unsure.Delete(native)
	err = write(conn)
	if _, warned := s.unsure.LoadAndDelete(native); warned && err == nil {
		s.alone.Add(1)
		return errAlone
	}
	return err
}

// again is how long it is waited for that the standby has what was written without it.
const again = 5 * time.Second

// together makes sure, where something was written that the standby was not waited for with, that it has it now: until then it can be read here and lost,
// and whoever read it would take it for recorded. A commit is waited for with all that was written before it.
func (s *Store) together(ctx context.Context) error {
	n := s.alone.Load()
	if n == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, again)
	defer cancel()
	err := s.heeded(ctx, func(conn *pgxpool.Conn) error {
		_, err := conn.Exec(ctx, `SELECT pg_logical_emit_message(true, 'headcount', 'all of it')`)
		return err
	})
	if err != nil {
		return s.broken(fmt.Errorf("the standby does not have all of it yet: %w", err))
	}
	s.alone.CompareAndSwap(n, 0) // otherwise there is more by now
	return nil
}

// write writes events in one round trip.
func write(ctx context.Context, tx pgx.Tx, session string, head eventlog.Head, events []eventlog.Event) (eventlog.Head, error) {
	batch := &pgx.Batch{}
	for _, r := range eventlog.Chain(session, head, events) {
		body := r.Body
		if body == nil {
			body = []byte{}
		}
		batch.Queue(`INSERT INTO event (`+store.Columns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, r.Session, int64(r.Seq), r.Kind, r.Actor, r.Play, r.Idem, body, r.At, r.Hash[:])
		head = r.Head()
	}
	return head, tx.SendBatch(ctx, batch).Close()
}

// turn waits for its turn to write to a session and then looks, in the same round trip, at where it stands and for the first event whose actor and
// name are recorded already: that is an error. Each question sees what was there once the one before it was answered.
func turn(ctx context.Context, tx pgx.Tx, session string, events []eventlog.Event) (eventlog.Head, error) {
	batch, index := &pgx.Batch{}, []int{}
	batch.Queue(takeTurn, session)
	batch.Queue(lastOf, session)
	for i := range events {
		if e := &events[i]; e.Idem != "" {
			batch.Queue(`SELECT `+store.Columns+` FROM event WHERE session = $1 AND actor = $2 AND idem = $3 AND idem <> ''`, session, e.Actor, e.Idem)
			index = append(index, i)
		}
	}
	results := tx.SendBatch(ctx, batch)
	if _, err := results.Exec(); err != nil {
		return eventlog.Head{}, errors.Join(err, results.Close())
	}
	head, err := headOf(results.QueryRow(), session)
	if err != nil {
		return eventlog.Head{}, errors.Join(err, results.Close())
	}
	var found error
	for _, i := range index {
		record, err := store.Scan(results.QueryRow())
		switch {
		case errors.Is(err, pgx.ErrNoRows):
		case err != nil:
			return head, errors.Join(err, results.Close())
		case found == nil:
			found = record.Repeated(&events[i], i)
		}
	}
	return head, errors.Join(found, results.Close())
}

// takeTurn waits for the turn to write to a session, until the transaction ends.
const takeTurn = `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`

// there returns eventlog.ErrGone where a session was removed: whoever led it meanwhile brings nothing of it back.
func there(ctx context.Context, q queryer, session string) error {
	var gone bool
	if err := q.QueryRow(ctx, `SELECT EXISTS (SELECT 1 FROM retired WHERE session = $1)`, session).Scan(&gone); err != nil {
		return err
	}
	if gone {
		return eventlog.ErrGone
	}
	return nil
}

// queryer is a transaction or the pool of connections.
type queryer interface {
	QueryRow(ctx context.Context, query string, args ...any) pgx.Row
}

// lastOf asks for the end of a session.
const lastOf = `SELECT seq, hash FROM event WHERE session = $1 ORDER BY seq DESC LIMIT 1`

func headOf(row pgx.Row, session string) (eventlog.Head, error) {
	var seq int64
	var hash []byte
	err := row.Scan(&seq, &hash)
	head := eventlog.Head{Seq: uint64(seq)}
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return eventlog.Head{}, nil
	case err != nil:
		return head, err
	case len(hash) != len(head.Hash):
		return head, fmt.Errorf("%w: event %d of session %s has no hash", eventlog.ErrDamaged, seq, session)
	}
	copy(head.Hash[:], hash)
	return head, nil
}
