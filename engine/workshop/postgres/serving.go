package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"headcount/engine/workshop/store"
)

// Serving lets other programs on this database see, until stop is called, that a session is served here. Any number may serve one. It is for people, who would
// else remove a session under somebody; what is written needs none of it.
func (s *Store) Serving(session string) (stop func()) {
	s.serve(session, 1)
	return func() { s.serve(session, -1) }
}

func (s *Store) serve(session string, by int) {
	s.serving.Lock()
	defer s.serving.Unlock()
	if s.served == nil {
		s.served = map[string]int{}
	}
	if s.served[session] += by; s.served[session] == 0 {
		delete(s.served, session)
	}
	s.ending.RLock()
	defer s.ending.RUnlock()
	if !s.holding && s.ended.Err() == nil {
		s.holding = true
		s.done.Go(s.hold)
	}
	select {
	case s.poked <- struct{}{}:
	default: // it will look already
	}
}

// hold holds a lock of the database for each session that is served here, until the store is closed. The locks go with their connection, so also with this
// program, and come again with the next connection.
func (s *Store) hold() {
	for s.ended.Err() == nil {
		if s.holdOn(); s.ended.Err() == nil {
			select {
			case <-s.ended.Done():
			case <-time.After(poll):
			}
		}
	}
}

// holdOn holds the locks for as long as a connection lasts.
func (s *Store) holdOn() {
	conn, err := s.pool.Acquire(s.ended)
	if err != nil {
		return
	}
	raw := conn.Hijack() // nobody else may have it: locks are its own
	defer func() { _ = raw.Close(context.WithoutCancel(s.ended)) }()
	held := map[string]bool{}
	tick := time.NewTicker(poll)
	defer tick.Stop()
	for s.hand(raw, held) == nil {
		select {
		case <-s.ended.Done():
			return
		case <-s.poked:
		case <-tick.C: // a connection that was lost shows when it is asked
		}
	}
}

// The lock of a session that is served: another than that of whoever writes to it.
const (
	takeServed = `SELECT pg_advisory_lock_shared(hashtextextended($1, 1))`
	giveServed = `SELECT pg_advisory_unlock_shared(hashtextextended($1, 1))`
	freeServed = `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 1))`
)

// hand takes the locks that are missing and gives back those of sessions that are not served any more.
func (s *Store) hand(conn *pgx.Conn, held map[string]bool) error {
	ctx, cancel := context.WithTimeout(s.ended, patience)
	defer cancel()
	s.serving.Lock()
	var take, give []string
	for session := range s.served {
		if !held[session] {
			take = append(take, session)
		}
	}
	for session := range held {
		if s.served[session] == 0 {
			give = append(give, session)
		}
	}
	s.serving.Unlock()
	for _, session := range take {
		if _, err := conn.Exec(ctx, takeServed, session); err != nil {
			return err
		}
		held[session] = true
	}
	for _, session := range give {
		if _, err := conn.Exec(ctx, giveServed, session); err != nil {
			return err
		}
		delete(held, session)
	}
	return conn.Ping(ctx)
}

// Leading tells whether a session is served by any program on this database, this one included.
func (s *Store) Leading(ctx context.Context, session string) (store.Leading, error) {
	if err := s.open(ctx); err != nil {
		return store.Closed, err
	}
	var free bool
	if err := s.pool.QueryRow(ctx, freeServed, session).Scan(&free); err != nil {
		return store.Closed, s.broken(err)
	}
	if free {
		return store.Closed, nil
	}
	return store.Led, nil
}
