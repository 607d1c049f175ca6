package postgres

import (
	"context"
	"errors"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/store"
)

// Read implements eventlog.Log.
func (s *Store) Read(ctx context.Context, session string, after uint64, limit int) ([]eventlog.Record, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	if after > 1<<62 {
		return nil, nil // further than any session reaches, and than the column can say
	}
	rows, err := s.pool.Query(ctx, `SELECT `+store.Columns+` FROM event WHERE session = $1 AND seq >= $2 ORDER BY seq LIMIT $3`, session, int64(after), eventlog.Limit(limit)+1)
	if err != nil {
		return nil, s.broken(err)
	}
	records, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (eventlog.Record, error) { return store.Scan(row) })
	if err != nil {
		return nil, s.broken(err)
	}
	if len(records) == 0 && after > 0 {
		if err := there(ctx, s.pool, session); err != nil {
			return nil, s.broken(err)
		}
	}
	return store.Following(records, after, limit), nil
}

// Head implements eventlog.Log.
func (s *Store) Head(ctx context.Context, session string) (eventlog.Head, error) {
	if err := s.open(ctx); err != nil {
		return eventlog.Head{}, err
	}
	head, err := headOf(s.pool.QueryRow(ctx, lastOf, session), session)
	if err != nil {
		return head, s.broken(err)
	}
	return head, nil
}

// Sessions lists what the database holds, the newest first.
func (s *Store) Sessions(ctx context.Context) ([]store.Listed, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	rows, err := s.pool.Query(ctx, `SELECT session, max(seq), min(at), max(at) FROM event GROUP BY session ORDER BY 4 DESC, session`)
	if err != nil {
		return nil, s.broken(err)
	}
	list, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (l store.Listed, err error) {
		var n int64
		err = row.Scan(&l.Session, &n, &l.First, &l.Last)
		l.Events = uint64(n)
		return l, err
	})
	if err != nil {
		return nil, s.broken(err)
	}
	return list, nil
}

// Keep puts something into the vault of a session: what must not leave the servers before the reveal.
func (s *Store) Keep(ctx context.Context, session, key string, value []byte) error {
	return s.put(ctx, session, `INSERT INTO vault (session, key, value) VALUES ($1, $2, $3) ON CONFLICT (session, key) DO UPDATE SET value = excluded.value`, key, value)
}

// Kept returns what the vault of a session holds under a key; nil when nothing.
func (s *Store) Kept(ctx context.Context, session, key string) ([]byte, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	var value []byte
	err := s.pool.QueryRow(ctx, `SELECT value FROM vault WHERE session = $1 AND key = $2`, session, key).Scan(&value)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return nil, nil
	case err != nil:
		return nil, s.broken(err)
	}
	return value, nil
}

// Vaulted returns what the vaults of all sessions hold under a key, by session.
func (s *Store) Vaulted(ctx context.Context, key string) (map[string][]byte, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	rows, err := s.pool.Query(ctx, `SELECT session, value FROM vault WHERE key = $1`, key)
	if err != nil {
		return nil, s.broken(err)
	}
	list := map[string][]byte{}
	var session string
	var value []byte
	if _, err := pgx.ForEachRow(rows, []any{&session, &value}, func() error { list[session] = slices.Clone(value); return nil }); err != nil {
		return nil, s.broken(err)
	}
	return list, nil
}

// Call gives a seat a name; an empty one takes it away.
func (s *Store) Call(ctx context.Context, session, seat, text string) error {
	if text == "" {
		return s.change(ctx, `DELETE FROM name WHERE session = $1 AND seat = $2`, session, seat)
	}
	return s.put(ctx, session, `INSERT INTO name (session, seat, text) VALUES ($1, $2, $3) ON CONFLICT (session, seat) DO UPDATE SET text = excluded.text`, seat, text)
}

// Names returns the names of a session by seat.
func (s *Store) Names(ctx context.Context, session string) (map[string]string, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	rows, err := s.pool.Query(ctx, `SELECT seat, text FROM name WHERE session = $1`, session)
	if err != nil {
		return nil, s.broken(err)
	}
	names := map[string]string{}
	var seat, text string
	if _, err := pgx.ForEachRow(rows, []any{&seat, &text}, func() error { names[seat] = text; return nil }); err != nil {
		return nil, s.broken(err)
	}
	return names, nil
}

// EraseNames removes the names of a session and has their places in the table given up. Write-ahead logs, standbys and backups of the database
// hold them until they are recycled: how long that is lies with whoever keeps it.
func (s *Store) EraseNames(ctx context.Context, session string) error {
	if err := s.change(ctx, `DELETE FROM name WHERE session = $1`, session); err != nil {
		return err
	}
	return s.vacuum(ctx, `name`)
}

// Retire removes a session with its names and secrets; only that there was one stays, and keeps whoever leads it just now, here or elsewhere, from writing
// anything of it again: they are told with ErrGone. now is for people [ms since 1970].
func (s *Store) Retire(ctx context.Context, session string, now int64) error {
	err := s.written(ctx, func(ctx context.Context, conn *pgxpool.Conn) error {
		return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, takeTurn, session); err != nil {
				return err
			}
			if _, err := tx.Exec(ctx, `INSERT INTO retired (session, at) VALUES ($1, $2) ON CONFLICT DO NOTHING`, session, now); err != nil {
				return err
			}
			for _, table := range [...]string{"event", "vault", "name"} {
				if _, err := tx.Exec(ctx, `DELETE FROM `+table+` WHERE session = $1`, session); err != nil {
					return err
				}
			}
			return nil
		})
	})
	if err != nil {
		return err
	}
	s.wakes.Wake(session)
	s.tell(session)
	return s.vacuum(ctx, `event, vault, name`)
}

// put adds something beside the log of a session, unless that was removed: in turn with whoever would do so.
func (s *Store) put(ctx context.Context, session, query string, args ...any) error {
	return s.written(ctx, func(ctx context.Context, conn *pgxpool.Conn) error {
		return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, takeTurn, session); err != nil {
				return err
			}
			if err := there(ctx, tx, session); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, query, append([]any{session}, args...)...)
			return err
		})
	})
}

// change makes one change beside the log.
func (s *Store) change(ctx context.Context, query string, args ...any) error {
	return s.written(ctx, func(ctx context.Context, conn *pgxpool.Conn) error {
		_, err := conn.Exec(ctx, query, args...)
		return err
	})
}

// written does something that writes beside the log, as durably as the log is written.
func (s *Store) written(ctx context.Context, write func(ctx context.Context, conn *pgxpool.Conn) error) error {
	if err := s.open(ctx); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if err := s.heeded(ctx, func(conn *pgxpool.Conn) error { return write(ctx, conn) }); err != nil {
		return s.broken(err)
	}
	return nil
}

// vacuum has the places of what was deleted given up. What the database says of that is no commit.
func (s *Store) vacuum(ctx context.Context, tables string) error {
	if _, err := s.pool.Exec(ctx, `VACUUM `+tables); err != nil {
		return s.broken(err)
	}
	return nil
}
