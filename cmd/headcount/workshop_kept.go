//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"headcount/engine/workshop"
	"headcount/engine/workshop/store"
)

// plural counts things in a column of a list.
func plural(n uint64, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%5d %s", n, what)
}

// listSessions prints what sessions are kept, and how each can be gone on with.
func listSessions(ctx context.Context, c *console, path string) error {
	if _, err := os.Stat(path); err != nil && !inDatabase(path) {
		fmt.Fprintln(c.out, "No sessions are kept. `headcount workshop two-strides` opens one.")
		return nil
	}
	st, err := openKeeper(ctx, path)
	if err != nil {
		return err
	}
	list, err := st.Sessions(ctx)
	if err == nil && len(list) == 0 {
		fmt.Fprintln(c.out, "No sessions are kept. `headcount workshop two-strides` opens one.")
	}
	for _, l := range list {
		opening, ended, failed := workshop.Opening(ctx, st, l.Session)
		if failed != nil {
			fmt.Fprintln(c.err, "headcount:", failed)
			continue
		}
		state := "can be gone on with: --resume " + l.Session
		sc, notHere := openRecorded(opening.Scenario)
		changed := notHere == nil && workshop.Fits(sc, l.Session, opening) != nil
		led, failed := st.Leading(ctx, l.Session)
		if failed != nil {
			led = store.Closed // how it can be gone on with is known all the same
		}
		switch {
		case clockOf(st).Sub(time.UnixMilli(l.Last)) > workshop.Retention && led != store.Led:
			state = "older than thirty days: removed when a session is opened next; what there is to take home: headcount workshop take " + l.Session
		case changed && led != store.Led:
			state = "opened with other rules than those of now; what there is to take home: headcount workshop take " + l.Session
		case ended:
			state = "ended; its board opens once more, for what is to be taken home: --resume " + l.Session
		case led == store.Led:
			state = ledBy(path)
		case led == store.Left:
			state = "its program was killed or lost power, nothing is lost; " + state
		}
		fmt.Fprintf(c.out, "%s  %-16s %s, last %s, %s\n", l.Session, opening.Scenario, plural(l.Events, "event"), time.UnixMilli(l.Last).Format("2006-01-02 15:04"), state)
	}
	return errors.Join(err, st.Close())
}

// withSession opens what keeps a session and does something with it.
func withSession(ctx context.Context, path, id string, do func(st workshop.Keeper) error) error {
	if _, err := os.Stat(path); err != nil && !inDatabase(path) {
		return fmt.Errorf("there is no session %q: none are kept in %s, which is not there", id, path)
	}
	st, err := openKeeper(ctx, path)
	if err != nil {
		return err
	}
	list, err := st.Sessions(ctx)
	switch {
	case err != nil:
	case !slices.ContainsFunc(list, func(l store.Listed) bool { return l.Session == id }):
		err = fmt.Errorf("there is no session %q in %s; `headcount workshop` without a scenario lists them", id, st.Path()) // an address may hold a password
	default:
		err = do(st)
	}
	return errors.Join(err, st.Close())
}

// playedIn returns what a session plays, for whoever names it alone, as the list does.
func playedIn(ctx context.Context, path, id string) (name string, err error) {
	err = withSession(ctx, path, id, func(st workshop.Keeper) error {
		opening, _, err := workshop.Opening(ctx, st, id)
		if err == nil {
			name = opening.Scenario
		}
		return err
	})
	return name, err
}

// forgetSession removes a session for good, before the thirty days are over.
func forgetSession(ctx context.Context, c *console, path, id string) error {
	err := withSession(ctx, path, id, func(st workshop.Keeper) error {
		if err := free(ctx, st, path, id); err != nil {
			return err
		}
		return st.Retire(ctx, id, time.Now().UnixMilli())
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(c.out, "Session %s is removed: names, choices and keys, from the disk too. Files that were taken home from its board are yours to delete.\n", id)
	return nil
}

// free refuses to remove a session under its people. In a database one that is over may be removed while nodes still show its last page to somebody: they let
// go of it, and nothing of it is written any more.
func free(ctx context.Context, st workshop.Keeper, path, id string) error {
	led, err := st.Leading(ctx, id)
	switch {
	case err != nil:
		return err
	case led != store.Led:
		return nil
	case !inDatabase(path):
		return fmt.Errorf("session %s is %s: stop it there with Ctrl-C first", id, ledBy(path))
	}
	if _, ended, err := workshop.Opening(ctx, st, id); err != nil || ended {
		return err
	}
	return fmt.Errorf("session %s is not over, and is %s: end it on its board, or stop what serves it", id, ledBy(path))
}

// ledBy says where a session is led.
func ledBy(path string) string {
	if inDatabase(path) {
		return "served by another Headcount on this database just now"
	}
	return "led by another Headcount on this machine just now"
}

// clockOf is what time it is by the clock of what keeps sessions.
func clockOf(st workshop.Keeper) time.Time {
	if there, ok := st.(interface{ Now() time.Time }); ok {
		return there.Now()
	}
	return time.Now()
}

// expire removes the sessions that are too old, by the clock of what keeps them, and says which.
func expire(ctx context.Context, says io.Writer, st workshop.Keeper) error {
	now := clockOf(st)
	gone, due, err := workshop.Expire(ctx, st, now)
	for _, id := range gone {
		fmt.Fprintf(says, "Session %s was older than thirty days and has been removed.\n", id)
	}
	if len(due) > 0 {
		fmt.Fprintf(says, "Today is %s by this machine's clock, long after anything here was last used. If that is wrong, set the clock right. If it is right, what is older than thirty days is removed when the command is started a day from now or later, and the names in it are erased already: session %s.\n",
			now.Format(dateWords), strings.Join(due, ", "))
	}
	return err
}
