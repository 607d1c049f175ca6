package workshop

import (
	"context"

	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/store"
)

// Keeper keeps sessions: their log and, beside it, what must not leave the machine before the reveal and what has to be erasable. There are two:
// store.Store in a file on this machine, postgres.Store in a database that several machines share.
type Keeper interface {
	eventlog.Log
	// Path says where the sessions are kept, for people.
	Path() string
	// Sessions lists what is kept, the newest first.
	Sessions(ctx context.Context) ([]store.Listed, error)
	// Keep puts something into the vault of a session.
	Keep(ctx context.Context, session, key string, value []byte) error
	// Kept returns what the vault of a session holds under a key; nil when nothing.
	Kept(ctx context.Context, session, key string) ([]byte, error)
	// Vaulted returns what the vaults of all sessions hold under a key, by session.
	Vaulted(ctx context.Context, key string) (map[string][]byte, error)
	// Call gives a seat a name; an empty one takes it away.
	Call(ctx context.Context, session, seat, text string) error
	// Names returns the names of a session by seat.
	Names(ctx context.Context, session string) (map[string]string, error)
	// EraseNames removes the names of a session.
	EraseNames(ctx context.Context, session string) error
	// Retire removes a session with its names and secrets; now is for people [ms since 1970].
	Retire(ctx context.Context, session string, now int64) error
	// Leading tells whether a program leads or serves a session just now.
	Leading(ctx context.Context, session string) (store.Leading, error)
	// Close ends it once what was handed in is written.
	Close() error
}
