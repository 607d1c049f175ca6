package workshop

import (
	"context"
	"encoding/json"
	"time"
)

// Retention is for how long a session is kept after it was last used.
const Retention = 30 * 24 * time.Hour

// A clock that was set wrongly must not cost anybody a session. Where a store was last used longer ago than doubt, either nobody has used it or the clock
// has jumped, and nothing tells which: then what is due is named first, and removed no sooner than the grace after that, by which time whoever leads could
// set the clock right.
const (
	doubt = Retention / 2
	grace = 24 * time.Hour
)

// The vault of no session holds what a store remembers of the clock.
const (
	vaultStore = "store"
	vaultClock = "clock"
)

// remembered is what a store remembers of the clock [ms since 1970].
type remembered struct {
	Seen  int64 `json:"seen"`            // when Expire was last called
	Named int64 `json:"named,omitempty"` // when sessions were first named as due that had to wait; 0 where none do
}

// Expire removes sessions that nobody has used for the Retention and returns their ids in gone. Where the clock may have jumped instead, it removes no
// session at first: due names those that it would remove, and it does so once the clock has said the same for a day. What their people want to be called is
// erased at once either way: no clock is a reason to keep that longer than was promised, and the seats go on without.
func Expire(ctx context.Context, st Keeper, now time.Time) (gone, due []string, err error) {
	list, err := st.Sessions(ctx)
	if err != nil {
		return nil, nil, err
	}
	c, err := clockOf(ctx, st)
	if err != nil {
		return nil, nil, err
	}
	at, used := now.UnixMilli(), int64(0)
	past := func(t int64) int64 { // what a clock has noted that was ahead says nothing
		if t > at {
			return 0
		}
		return t
	}
	c.Seen, c.Named = past(c.Seen), past(c.Named)
	for _, l := range list {
		used = max(used, past(l.Last))
	}
	jumped := at-max(used, c.Seen) > doubt.Milliseconds()
	waiting := c.Named > 0 && at-c.Named < grace.Milliseconds()
	for _, l := range list {
		old := func(at int64) bool { return at-l.Last > Retention.Milliseconds() }
		switch {
		case !old(at):
		case waiting, jumped && !old(c.Named):
			if err := forget(ctx, st, l.Session); err != nil {
				return gone, due, err
			}
			due = append(due, l.Session)
		default:
			if err := st.Retire(ctx, l.Session, at); err != nil {
				return gone, due, err
			}
			gone = append(gone, l.Session)
		}
	}
	switch c.Seen = at; {
	case len(due) == 0:
		c.Named = 0
	case !waiting:
		c.Named = at
	}
	return gone, due, c.keep(ctx, st)
}

// forget erases the names of a session, where there are any.
func forget(ctx context.Context, st Keeper, session string) error {
	names, err := st.Names(ctx, session)
	if err != nil || len(names) == 0 {
		return err
	}
	return st.EraseNames(ctx, session)
}

// clockOf returns what a store remembers. What cannot be read counts as nothing: then there is doubt.
func clockOf(ctx context.Context, st Keeper) (c remembered, err error) {
	raw, err := st.Kept(ctx, vaultStore, vaultClock)
	if err != nil {
		return c, err
	}
	if json.Unmarshal(raw, &c) != nil {
		c = remembered{}
	}
	return c, nil
}

func (c *remembered) keep(ctx context.Context, st Keeper) error {
	raw, err := json.Marshal(c)
	if err != nil {
		return err
	}
	return st.Keep(ctx, vaultStore, vaultClock, raw)
}
