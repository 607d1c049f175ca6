//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/load"
	"headcount/engine/workshop/room"
)

// drill opens rooms in a database and plays them through its nodes, while somebody takes nodes and databases away.
func drill(ctx context.Context, c *console, store string, sc *scenario.Scenario, rooms int, d load.Drill, asJSON bool) error {
	path, err := databaseOnly(store)
	if err == nil {
		err = d.Check()
	}
	if err != nil {
		return err
	}
	st, err := openKeeper(ctx, path)
	if err != nil {
		return err
	}
	say := func(what string) { fmt.Fprintln(c.err, what) }
	var list []load.Room
	for range rooms {
		s, err := workshop.OpenNew(ctx, st, sc, workshop.Options{Mode: room.InStep, Luck: room.OwnLuck, Seconds: 600, Version: version()})
		if err != nil {
			return errors.Join(err, st.Close())
		}
		list = append(list, load.Room{Session: s.ID, Secret: s.Secret, Code: s.Code})
	}
	out, err := d.Run(ctx, list, st, say)
	if err := errors.Join(err, st.Close()); err != nil {
		return err
	}
	if asJSON {
		err = printJSON(c, out)
	} else {
		err = out.Write(c.out)
	}
	if err == nil && !out.OK() {
		err = errShort
	}
	return err
}
