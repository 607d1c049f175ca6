// Package postgres keeps workshop sessions in a PostgreSQL database, for more people than one machine serves: the same event log as package
// store keeps in a file, behind the same interface, and beside it vault and names.
//
// The log is durable before Append returns: fsync, full_page_writes and synchronous_commit are read back when a connection is opened, and a
// database that has one of them off is refused. Where synchronous_standby_names is set, a commit also waits for the standby, and an address
// with several hosts and target_session_attrs=read-write finds the one that was promoted. Any number of programs may share a database: what
// they append is fenced by the head they name.
package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"headcount/engine/workshop/eventlog"
)

// schema is that of package store in the words of this database. One line per change of its number:
//
//	1: event, vault, name, retired.
const schema = `
CREATE TABLE IF NOT EXISTS headcount_schema (version integer PRIMARY KEY);
INSERT INTO headcount_schema (version) VALUES (1) ON CONFLICT DO NOTHING;
CREATE TABLE IF NOT EXISTS event (
	session text COLLATE "C" NOT NULL, seq bigint NOT NULL, kind text NOT NULL, actor text COLLATE "C" NOT NULL, play text NOT NULL,
	idem text COLLATE "C" NOT NULL, body bytea NOT NULL, at bigint NOT NULL, hash bytea NOT NULL,
	PRIMARY KEY (session, seq)
);
CREATE UNIQUE INDEX IF NOT EXISTS attempt ON event (session, actor, idem) WHERE idem <> '';
CREATE TABLE IF NOT EXISTS vault (session text COLLATE "C" NOT NULL, key text COLLATE "C" NOT NULL, value bytea NOT NULL, PRIMARY KEY (session, key));
CREATE TABLE IF NOT EXISTS name (session text COLLATE "C" NOT NULL, seat text COLLATE "C" NOT NULL, text text NOT NULL, PRIMARY KEY (session, seat));
CREATE TABLE IF NOT EXISTS retired (session text COLLATE "C" PRIMARY KEY, at bigint NOT NULL);
CREATE OR REPLACE FUNCTION event_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' OR TG_OP = 'TRUNCATE' THEN
		RAISE EXCEPTION 'events never change';
	END IF;
	IF NOT EXISTS (SELECT 1 FROM retired WHERE session = OLD.session) THEN
		RAISE EXCEPTION 'events stay until their session is retired';
	END IF;
	RETURN OLD;
END $$;
CREATE OR REPLACE TRIGGER event_never_changes BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION event_guard();
CREATE OR REPLACE TRIGGER event_stays BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION event_guard();
`

// version is the number of the schema.
const version = 1

// schemaLock keeps programs that start at once from making the schema at once.
const schemaLock = 0x6865616463

// channel is on which sessions that have grown are told; it is a hint, and every reader polls as well.
const channel = "headcount_event"

// poll is how often everybody who watches is woken without a hint.
const poll = time.Second

// patience is how long a transaction may take. A commit under way is never given up for a caller.
const patience = 30 * time.Second

// connections is how many a program holds at most, unless its address says pool_max_conns, besides one that listens and one that lets others see what is served.
// Each session it leads writes one thing at a time.
const connections = 16

// warning is what the database says of a commit whose standby it did not wait for to the end, because somebody told it not to: it calls the commit done,
// and it can be lost.
const warning = "01000"

// Store is the engine on a database. It serves any number of goroutines; Close ends it.
type Store struct {
	pool   *pgxpool.Pool
	ahead  time.Duration // of the database's clock before this machine's
	where  string        // for people; without the password
	wakes  eventlog.Wakes
	grown  chan string  // sessions that others are to be told of
	unsure sync.Map     // connections that were warned of something
	alone  atomic.Int64 // commits that the standby was not waited for with, until it has them; 0 where there is none
	stop   context.CancelFunc
	ended  context.Context
	done   sync.WaitGroup
	ending sync.RWMutex // held to be read while something is begun, so that Close waits for it
	closed sync.Once

	serving sync.Mutex     // of the two below
	served  map[string]int // how often each session is served here
	holding bool           // what is served is being told
	poked   chan struct{}  // to hold, that it has changed
}

var (
	_ eventlog.Log    = (*Store)(nil)
	_ eventlog.Shared = (*Store)(nil)
)

// Shared implements eventlog.Shared: whoever has the address may write.
func (s *Store) Shared() bool { return true }

// Open opens a database by its address, postgres://user@host/database, makes the tables where they are missing, and checks that it keeps what it
// acknowledges.
func Open(ctx context.Context, address string) (*Store, error) {
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, fmt.Errorf("%w: the address of the database cannot be read: %v", eventlog.ErrStorage, err)
	}
	c := config.ConnConfig
	s := &Store{grown: make(chan string, 1024), poked: make(chan struct{}, 1), where: fmt.Sprintf("the database %s on %s:%d", c.Database, c.Host, c.Port)}
	config.ConnConfig.RuntimeParams["application_name"] = "headcount"
	config.ConnConfig.RuntimeParams["synchronous_commit"] = "on"
	config.AfterConnect = durable
	warned := func(conn *pgconn.PgConn, n *pgconn.Notice) {
		if n.Code == warning {
			s.unsure.Store(conn, true)
		}
	}
	config.ConnConfig.OnNotice = warned
	if !strings.Contains(address, "pool_max_conns") {
		config.MaxConns = connections
	}
	if s.pool, err = pgxpool.NewWithConfig(context.WithoutCancel(ctx), config); err != nil {
		return nil, s.broken(err)
	}
	if err := s.prepare(ctx); err != nil {
		s.pool.Close()
		return nil, s.broken(err)
	}
	s.ended, s.stop = context.WithCancel(context.WithoutCancel(ctx))
	s.done.Go(s.listen)
	s.done.Go(s.speak)
	return s, nil
}

// durable refuses a database that would forget what it has acknowledged.
func durable(ctx context.Context, conn *pgx.Conn) error {
	for _, name := range [...]string{"fsync", "full_page_writes", "synchronous_commit"} {
		var value string
		if err := conn.QueryRow(ctx, "SHOW "+name).Scan(&value); err != nil {
			return err
		}
		if value != "on" {
			return fmt.Errorf("%s is %s in this database: what is acknowledged there can be lost; set it on", name, value)
		}
	}
	return nil
}

// prepare makes the tables, one program at a time.
func (s *Store) prepare(ctx context.Context) error {
	return pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `SELECT pg_advisory_xact_lock($1)`, schemaLock); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, schema); err != nil {
			return err
		}
		var newest int
		if err := tx.QueryRow(ctx, `SELECT max(version) FROM headcount_schema`).Scan(&newest); err != nil {
			return err
		}
		if newest > version {
			return fmt.Errorf("its tables are of a newer Headcount (%d, this one knows %d)", newest, version)
		}
		var there time.Time
		err := tx.QueryRow(ctx, `SELECT clock_timestamp()`).Scan(&there)
		s.ahead = time.Until(there)
		return err
	})
}

// Now is the time by the clock of the database as it was when the store was opened, so that programs on several machines speak of the same time.
func (s *Store) Now() time.Time { return time.Now().Add(s.ahead) }

// Path says where the sessions are kept, for people.
func (s *Store) Path() string { return s.where }

// Watch implements eventlog.Log. It hears of what any program writes into this database.
func (s *Store) Watch(session string) (<-chan struct{}, func()) { return s.wakes.Watch(session) }

// Close ends the store once what was handed in is written.
func (s *Store) Close() error {
	s.closed.Do(func() {
		s.ending.Lock()
		s.stop()
		s.ending.Unlock()
		s.done.Wait()
		s.pool.Close()
	})
	return nil
}

// listen wakes those who watch, by the database's hints and by the clock, until the store is closed.
func (s *Store) listen() {
	var wait sync.WaitGroup
	wait.Go(func() {
		tick := time.NewTicker(poll)
		defer tick.Stop()
		for {
			select {
			case <-s.ended.Done():
				return
			case <-tick.C:
				s.wakes.WakeAll()
			}
		}
	})
	for s.ended.Err() == nil {
		if s.hear(); s.ended.Err() == nil { // the connection is gone; the clock wakes until there is another
			select {
			case <-s.ended.Done():
			case <-time.After(poll):
			}
		}
	}
	wait.Wait()
}

// tell lets other programs know that a session has grown. It never waits: where too much is to be told, their clocks do.
func (s *Store) tell(session string) {
	select {
	case s.grown <- session:
	default:
	}
}

// speak tells other programs which sessions have grown, all at once that have grown meanwhile. It does so outside of the transactions that write:
// those that tell something take turns in all of the database, and would do so while they wait for the standby.
func (s *Store) speak() {
	for {
		var list []string
		select {
		case <-s.ended.Done():
			return
		case session := <-s.grown:
			list = append(list, session)
		}
		for more := true; more; {
			select {
			case session := <-s.grown:
				if !slices.Contains(list, session) {
					list = append(list, session)
				}
			default:
				more = false
			}
		}
		ctx, cancel := context.WithTimeout(s.ended, patience)
		_, _ = s.pool.Exec(ctx, `SELECT pg_notify($1, session) FROM unnest($2::text[]) AS session`, channel, list) // a hint; the clock wakes without it
		cancel()
	}
}

// hear passes hints on for as long as a connection lasts.
func (s *Store) hear() {
	conn, err := s.pool.Acquire(s.ended)
	if err != nil {
		return
	}
	raw := conn.Hijack() // it listens, so nobody else may have it
	defer func() { _ = raw.Close(context.WithoutCancel(s.ended)) }()
	if _, err := raw.Exec(s.ended, "LISTEN "+channel); err != nil {
		return
	}
	for {
		n, err := raw.WaitForNotification(s.ended)
		if err != nil {
			return
		}
		s.wakes.Wake(n.Payload)
	}
}

// open reports why nothing can be asked.
func (s *Store) open(ctx context.Context) error {
	if s.ended.Err() != nil {
		return eventlog.ErrClosed
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return s.together(ctx)
}

// broken puts trouble with the database into words and kinds that callers know.
func (s *Store) broken(err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, eventlog.ErrDamaged) || errors.Is(err, eventlog.ErrClosed) || errors.Is(err, eventlog.ErrGone) || eventlog.Refusal(err) {
		return err
	}
	var native *pgconn.PgError
	if errors.As(err, &native) {
		switch native.Code {
		case "53100":
			return fmt.Errorf("%w: the disk of %s is full; make room and try again", eventlog.ErrStorage, s.where)
		case "XX001", "XX002":
			return fmt.Errorf("%w: %s says that it is damaged: %v", eventlog.ErrDamaged, s.where, err)
		}
	}
	return fmt.Errorf("%w: %s: %v", eventlog.ErrStorage, s.where, err)
}
