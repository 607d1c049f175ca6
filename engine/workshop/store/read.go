package store

import (
	"context"
	"database/sql"
	"errors"
	"os"

	"headcount/engine/workshop/eventlog"
)

// Read implements eventlog.Log.
func (s *Store) Read(ctx context.Context, session string, after uint64, limit int) ([]eventlog.Record, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	if after > 1<<62 {
		return nil, nil // further than any session reaches, and than the column can say
	}
	rows, err := s.read.QueryContext(ctx, `SELECT `+Columns+` FROM event WHERE session = ? AND seq >= ? ORDER BY seq LIMIT ?`, session, int64(after), eventlog.Limit(limit)+1)
	if err != nil {
		return nil, s.broken(err)
	}
	defer rows.Close()
	var records []eventlog.Record
	for rows.Next() {
		r, err := Scan(rows)
		if err != nil {
			return nil, s.broken(err)
		}
		records = append(records, r)
	}
	if err := rows.Err(); err != nil {
		return nil, s.broken(err)
	}
	if len(records) == 0 && after > 0 {
		if err := there(ctx, s.read, session); err != nil {
			return nil, s.broken(err)
		}
	}
	return Following(records, after, limit), nil
}

// Following returns up to limit records that follow after, of those from after on: what was read together with the event that a reader knows tells whether
// the session is still there.
func Following(records []eventlog.Record, after uint64, limit int) []eventlog.Record {
	if len(records) > 0 && records[0].Seq == after {
		records = records[1:]
	}
	if len(records) == 0 {
		return nil
	}
	return records[:min(len(records), eventlog.Limit(limit))]
}

// Head implements eventlog.Log.
func (s *Store) Head(ctx context.Context, session string) (eventlog.Head, error) {
	if err := s.open(ctx); err != nil {
		return eventlog.Head{}, err
	}
	head, err := headOf(ctx, s.read, session)
	if err != nil {
		return head, s.broken(err)
	}
	return head, nil
}

func (s *Store) open(ctx context.Context) error {
	select {
	case <-s.stop:
		return eventlog.ErrClosed
	default:
		return ctx.Err()
	}
}

// Listed is a session as a list of them shows it.
type Listed struct {
	Session string
	Events  uint64
	First   int64 // when it was opened [ms since 1970]
	Last    int64 // when something last happened [ms since 1970]
}

// Sessions lists what the store holds, the newest first.
func (s *Store) Sessions(ctx context.Context) ([]Listed, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	rows, err := s.read.QueryContext(ctx, `SELECT session, max(seq), min(at), max(at) FROM event GROUP BY session ORDER BY 4 DESC, session`)
	if err != nil {
		return nil, s.broken(err)
	}
	defer rows.Close()
	var list []Listed
	for rows.Next() {
		var l Listed
		var n int64
		if err := rows.Scan(&l.Session, &n, &l.First, &l.Last); err != nil {
			return nil, s.broken(err)
		}
		l.Events = uint64(n)
		list = append(list, l)
	}
	if err := rows.Err(); err != nil {
		return nil, s.broken(err)
	}
	return list, nil
}

// Vaulted returns what the vaults of all sessions hold under a key, by session.
func (s *Store) Vaulted(ctx context.Context, key string) (map[string][]byte, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	rows, err := s.read.QueryContext(ctx, `SELECT session, value FROM vault WHERE key = ?`, key)
	if err != nil {
		return nil, s.broken(err)
	}
	defer rows.Close()
	list := map[string][]byte{}
	for rows.Next() {
		var session string
		var value []byte
		if err := rows.Scan(&session, &value); err != nil {
			return nil, s.broken(err)
		}
		list[session] = value
	}
	if err := rows.Err(); err != nil {
		return nil, s.broken(err)
	}
	return list, nil
}

// Keep puts something into the vault of a session: what must not leave the machine before the reveal.
func (s *Store) Keep(ctx context.Context, session, key string, value []byte) error {
	return s.add(ctx, session, `INSERT INTO vault (session, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value`, key, value)
}

// Kept returns what the vault of a session holds under a key; nil when nothing.
func (s *Store) Kept(ctx context.Context, session, key string) ([]byte, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	var value []byte
	err := s.read.QueryRowContext(ctx, `SELECT value FROM vault WHERE session = ? AND key = ?`, session, key).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, s.broken(err)
	}
	return value, nil
}

// Call gives a seat a name; an empty one takes it away.
func (s *Store) Call(ctx context.Context, session, seat, text string) error {
	if text == "" {
		if err := s.change(ctx, `DELETE FROM name WHERE session = ? AND seat = ?`, session, seat); err != nil {
			return err
		}
		return s.settle(ctx)
	}
	return s.add(ctx, session, `INSERT INTO name (session, seat, text) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET text = excluded.text`, seat, text)
}

// Names returns the names of a session by seat.
func (s *Store) Names(ctx context.Context, session string) (map[string]string, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	rows, err := s.read.QueryContext(ctx, `SELECT seat, text FROM name WHERE session = ?`, session)
	if err != nil {
		return nil, s.broken(err)
	}
	defer rows.Close()
	names := map[string]string{}
	for rows.Next() {
		var seat, text string
		if err := rows.Scan(&seat, &text); err != nil {
			return nil, s.broken(err)
		}
		names[seat] = text
	}
	if err := rows.Err(); err != nil {
		return nil, s.broken(err)
	}
	return names, nil
}

// EraseNames removes the names of a session from the file, not only from its tables: what was deleted is overwritten, and the write-ahead
// log that still held it is emptied.
func (s *Store) EraseNames(ctx context.Context, session string) error {
	if err := s.change(ctx, `DELETE FROM name WHERE session = ?`, session); err != nil {
		return err
	}
	return s.settle(ctx)
}

// Retire removes a session with its names and secrets; only that there was one stays. now is for people [ms since 1970].
func (s *Store) Retire(ctx context.Context, session string, now int64) error {
	work := func(ctx context.Context, tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `INSERT INTO retired (session, at) VALUES (?, ?) ON CONFLICT DO NOTHING`, session, now); err != nil {
			return err
		}
		for _, table := range []string{"event", "vault", "name"} {
			if _, err := tx.ExecContext(ctx, `DELETE FROM `+table+` WHERE session = ?`, session); err != nil {
				return err
			}
		}
		return nil
	}
	if _, err := s.submit(ctx, &request{work: work}); err != nil {
		return err
	}
	_ = os.Remove(s.lockPath(session)) // left by a program that was killed, mostly there is none
	s.wakes.Wake(session)
	return s.settle(ctx)
}

// add puts something beside the log of a session, unless that was removed.
func (s *Store) add(ctx context.Context, session, query string, args ...any) error {
	_, err := s.submit(ctx, &request{work: func(ctx context.Context, tx *sql.Tx) error {
		if err := there(ctx, tx, session); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, query, append([]any{session}, args...)...)
		return err
	}})
	return err
}

func (s *Store) change(ctx context.Context, query string, args ...any) error {
	_, err := s.submit(ctx, &request{work: func(ctx context.Context, tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, query, args...)
		return err
	}})
	return err
}

// settle moves everything into the main file and empties the write-ahead log.
func (s *Store) settle(ctx context.Context) error {
	if err := s.open(ctx); err != nil {
		return err
	}
	var busy, frames, moved int
	conn, err := sql.Open("sqlite", address(s.path, lasting...))
	if err != nil {
		return s.broken(err)
	}
	defer conn.Close()
	if err := conn.QueryRowContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`).Scan(&busy, &frames, &moved); err != nil {
		return s.broken(err)
	}
	if busy != 0 {
		return s.broken(errors.New("somebody is still reading; it is erased, and will be overwritten with the next change"))
	}
	return nil
}
