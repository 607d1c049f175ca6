// Package store keeps workshop sessions in one SQLite file: the event log, and beside it, outside log and hash, what has to be kept from
// people until the reveal (the vault) and what has to be erasable (names).
//
// The log is durable before Append returns: write-ahead log, synchronous=FULL set and read back, one writer that commits what came in
// meanwhile in one transaction. What the events mean belongs in engine/workshop/room.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"headcount/engine/save"
	"headcount/engine/workshop/eventlog"
)

// MinSQLite is the oldest SQLite this package trusts: 3.51.3 mended a write-ahead log that could be corrupted when it was reset.
const MinSQLite = "3.51.3"

// schemaVersion is kept in the file. One line per bump:
//
//	1: event, vault, name, retired.
const schemaVersion = 1

const schema = `
CREATE TABLE IF NOT EXISTS event (
	session TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, actor TEXT NOT NULL, play TEXT NOT NULL, idem TEXT NOT NULL,
	body BLOB NOT NULL, at INTEGER NOT NULL, hash BLOB NOT NULL,
	PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS attempt ON event (session, actor, idem) WHERE idem <> '';
CREATE TABLE IF NOT EXISTS vault (session TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (session, key)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS name (session TEXT NOT NULL, seat TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (session, seat)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS retired (session TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS event_never_changes BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER IF NOT EXISTS event_stays BEFORE DELETE ON event WHEN NOT EXISTS (SELECT 1 FROM retired WHERE session = OLD.session)
	BEGIN SELECT RAISE(ABORT, 'events stay until their session is retired'); END;
PRAGMA user_version = 1;
`

// Store is the engine on a disk. It serves any number of goroutines; Close ends it.
type Store struct {
	path   string
	write  *sql.DB   // one connection
	conn   *sql.Conn // of the writer
	read   *sql.DB
	in     chan *request
	wakes  eventlog.Wakes
	stop   chan struct{}
	done   chan struct{}
	closed sync.Once

	mu  sync.Mutex
	led []io.Closer // the sessions that this program leads
}

var _ eventlog.Log = (*Store)(nil)

// Options are for tests; the zero value is what a workshop uses.
type Options struct {
	MaxPages int // the file may grow to so many pages of 4 KB; 0: as the disk allows
}

// Open opens a file, makes it where it is missing, and checks it: settings read back, structure sound. A file that is damaged is refused
// and left as it is.
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("%w: there is no place for %s (%v)", eventlog.ErrStorage, path, err)
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%w: %s is a folder; name a file in it, such as %s", eventlog.ErrStorage, path, filepath.Join(path, "workshop.db"))
	}
	if err := unstarted(path); err != nil {
		return nil, err
	}
	if err := writable(path); err != nil {
		return nil, err
	}
	write, err := sql.Open("sqlite", address(path, append([]string{"_txlock=immediate", "_pragma=secure_delete(1)"}, lasting...)...))
	if err != nil {
		return nil, err
	}
	write.SetMaxOpenConns(1)
	read, err := sql.Open("sqlite", address(path, "_pragma=query_only(1)"))
	if err != nil {
		return nil, errors.Join(err, write.Close())
	}
	read.SetMaxOpenConns(4)
	s := &Store{path: path, write: write, read: read, in: make(chan *request, 256), stop: make(chan struct{}), done: make(chan struct{})}
	if err := s.begin(ctx, o); err != nil {
		return nil, errors.Join(err, read.Close(), write.Close())
	}
	go s.writing()
	return s, nil
}

// lasting are the settings of every connection that writes, or empties the write-ahead log: what it says is done has reached the disk, on macOS too.
var lasting = []string{"_pragma=synchronous(2)", "_pragma=fullfsync(1)", "_pragma=checkpoint_fullfsync(1)"}

// page is how many bytes SQLite reads and writes at once in our files.
const page = 4096

// unstarted refuses what SQLite would take for a file that has never been written to, and begin anew: one that is shorter than its first page,
// or empty beside a write-ahead log.
func unstarted(path string) error {
	size := func(path string) int64 {
		info, err := os.Stat(path)
		if err != nil {
			return 0
		}
		return info.Size()
	}
	file := size(path)
	if file >= page || size(path+"-journal") > 0 || file == 0 && size(path+"-wal") == 0 {
		return nil
	}
	return fmt.Errorf("%w: %s has been cut short to %d bytes; it is left as it is", eventlog.ErrDamaged, path, file)
}

// writable says in words where nothing can be written, before SQLite says it by a number. A file that it makes is its owner's alone: names are kept in it.
func writable(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err == nil {
		err = f.Close()
	}
	if err == nil {
		return nil
	}
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return fmt.Errorf("%w: nothing can be written to %s (%v); --store FILE keeps sessions elsewhere", eventlog.ErrStorage, path, err)
}

// address writes a path as the driver takes it; every connection waits for another program's lock for five seconds.
func address(path string, settings ...string) string {
	u := url.URL{Scheme: "file", Opaque: url.PathEscape(filepath.ToSlash(path))}
	u.RawQuery = "_pragma=busy_timeout(5000)"
	for _, setting := range settings {
		u.RawQuery += "&" + setting
	}
	return u.String()
}

// begin makes the tables and asserts what durability rests on.
func (s *Store) begin(ctx context.Context, o Options) error {
	conn, err := s.write.Conn(ctx)
	if err != nil {
		return s.broken(err)
	}
	s.conn = conn
	if err := s.sound(ctx); err != nil {
		return err
	}
	var mode string
	if err := conn.QueryRowContext(ctx, "PRAGMA journal_mode=WAL").Scan(&mode); err != nil {
		return s.broken(err)
	}
	if _, err := conn.ExecContext(ctx, schema); err != nil {
		return s.broken(err)
	}
	if o.MaxPages > 0 {
		if _, err := conn.ExecContext(ctx, fmt.Sprintf("PRAGMA max_page_count=%d", o.MaxPages)); err != nil {
			return s.broken(err)
		}
	}
	var synchronous int
	if err := conn.QueryRowContext(ctx, "PRAGMA synchronous").Scan(&synchronous); err != nil {
		return s.broken(err)
	}
	if mode != "wal" || synchronous != 2 {
		return fmt.Errorf("%w: %s does not take the settings that keep it safe (journal %s, synchronous %d); a folder on this machine's own disk does", eventlog.ErrStorage, s.path, mode, synchronous)
	}
	return nil
}

// sound refuses an SQLite that is too old, a file of a newer program, and a file whose structure is damaged.
func (s *Store) sound(ctx context.Context) error {
	var version string
	if err := s.conn.QueryRowContext(ctx, "SELECT sqlite_version()").Scan(&version); err != nil {
		return s.broken(err)
	}
	if older(version, MinSQLite) {
		return fmt.Errorf("%w: SQLite %s is older than %s; build with the version that go.mod names", eventlog.ErrStorage, version, MinSQLite)
	}
	var format int
	if err := s.conn.QueryRowContext(ctx, "PRAGMA user_version").Scan(&format); err != nil {
		return s.broken(err)
	}
	if format > schemaVersion {
		return fmt.Errorf("%w: %s was written by a newer Headcount (format %d); open it with that one", eventlog.ErrStorage, s.path, format)
	}
	var found string
	if err := s.conn.QueryRowContext(ctx, "PRAGMA integrity_check(1)").Scan(&found); err != nil {
		return s.broken(err)
	}
	if found != "ok" {
		return fmt.Errorf("%w: %s: %s; it is left as it is", eventlog.ErrDamaged, s.path, found)
	}
	return nil
}

// older compares versions number by number.
func older(version, than string) bool {
	var a, b [3]int
	fmt.Sscanf(version, "%d.%d.%d", &a[0], &a[1], &a[2]) //nolint:errcheck // what is missing stays 0
	fmt.Sscanf(than, "%d.%d.%d", &b[0], &b[1], &b[2])    //nolint:errcheck // a constant
	for i := range a {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return false
}

// ErrLed says that another program leads a session.
var ErrLed = errors.New("is led by another Headcount on this machine just now")

// Lead takes a session for this store until Close: what another program wrote to the same file would not be heard of here, so two that led one room
// would show it two boards. With ErrLed another one has it. Where no lock can be had, everybody may.
func (s *Store) Lead(session string) error {
	lock, err := save.Lock(s.lockPath(session))
	switch {
	case errors.Is(err, save.ErrBusy):
		return fmt.Errorf("session %s %w", session, ErrLed)
	case err != nil:
		return nil //nolint:nilerr // a folder that takes no lock file: whatever is wrong with it shows when something is to be written
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.led = append(s.led, lock)
	return nil
}

// Leading is whether a session is led by a program.
type Leading int

// The three there are.
const (
	Closed Leading = iota // by none: it was closed in order
	Left                  // by none any more: the program that led it was killed, or the machine lost power
	Led                   // by one that runs just now: on this machine or, where a database is shared, on any
)

// Leading tells whether a session is led, and always can. The lock of a program that is gone is free, whatever file it has left; that is tidied away.
func (s *Store) Leading(_ context.Context, session string) (Leading, error) {
	path := s.lockPath(session)
	if _, err := os.Stat(path); err != nil {
		return Closed, nil //nolint:nilerr // there is no lock
	}
	lock, err := save.Lock(path)
	switch {
	case errors.Is(err, save.ErrBusy):
		return Led, nil
	case err != nil:
		return Closed, nil //nolint:nilerr // a folder that takes no lock files, and so keeps none
	}
	_ = lock.Close() // it was nobody's
	return Left, nil
}

func (s *Store) lockPath(session string) string { return s.path + "." + session + ".lock" }

// Path is where the file lies.
func (s *Store) Path() string { return s.path }

// Watch implements eventlog.Log. It hears of what this program writes.
func (s *Store) Watch(session string) (<-chan struct{}, func()) { return s.wakes.Watch(session) }

// Close ends the store once what was handed in is written.
func (s *Store) Close() error {
	var err error
	s.closed.Do(func() {
		close(s.stop)
		<-s.done
		err = errors.Join(s.conn.Close(), s.read.Close(), s.write.Close())
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, l := range s.led {
			err = errors.Join(err, l.Close())
		}
	})
	return err
}
