//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"headcount/engine/workshop/load"
	"headcount/engine/workshop/room"
)

// newLoad measures a room full of phones.
func newLoad(c *console) *cobra.Command {
	o := load.Options{}
	d := load.Drill{}
	var asJSON, serve bool
	var store string
	cmd := &cobra.Command{
		Use:   "load [SCENARIO]",
		Short: "Measure rooms full of phones on this machine: how soon a choice is saved, how much memory it takes",
		Long: `Measure rooms full of phones on this machine: how soon a choice is saved, how soon everybody is told, how much memory it takes. It
speaks to loopback alone, keeps nothing, and ends by itself: one room after about ten seconds, 250 rooms of forty after some minutes. The
sessions are served by a second process of the same program, so that what is measured of its memory is its own.

With --nodes it is a drill instead: so many rooms are opened in the database of these nodes and played through all of them at once, while you
take a node or a database server away. At the end it looks whether anything that was acknowledged is lost or stands there twice.`,
		Args: atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			name := "two-strides"
			if len(args) == 1 {
				name = args[0]
			}
			if err := soundLoad(cmd, &o, &d); err != nil {
				return err
			}
			sc, err := openScenario(name)
			if err != nil {
				return err
			}
			if serve {
				err = load.Serve(cmd.Context(), o.Rooms, sc, c.in, c.out)
				if wasStopped(cmd.Context(), err) {
					return nil // whoever measures says so
				}
				return err
			}
			if len(d.Nodes) > 0 {
				d.Seats = o.Seats
				return drill(cmd.Context(), c, store, sc, o.Rooms, d, asJSON)
			}
			return measure(cmd.Context(), c, name, o, asJSON)
		},
	}
	flags := cmd.Flags()
	flags.IntVar(&o.Rooms, "rooms", 1, "how many rooms at once")
	flags.IntVar(&o.Seats, "seats", 40, "how many phones in each")
	flags.IntVar(&o.Moves, "moves", 5, "how many moves each phone makes as people do, after all have chosen at once")
	flags.BoolVar(&asJSON, "json", false, "one JSON document; times in nanoseconds")
	flags.StringSliceVar(&d.Nodes, "nodes", nil, "for a drill: where phones reach the nodes, 127.0.0.1:8790,127.0.0.1:8890")
	flags.StringSliceVar(&d.Boards, "boards", nil, "for a drill: where the boards of these nodes are, in the same order")
	flags.StringVar(&store, "store", "", "for a drill: the database of these nodes, postgres://user@host/name")
	flags.DurationVar(&d.Lasting, "lasting", time.Minute, "for a drill: how long people choose")
	flags.DurationVar(&d.Pace, "pace", 4*time.Second, "for a drill: how long somebody takes for a choice, about")
	flags.BoolVar(&serve, "serve", false, "serve the rooms to another process that measures")
	if err := flags.MarkHidden("serve"); err != nil {
		panic(err)
	}
	return cmd
}

// soundLoad refuses what cannot be measured, and what nothing would come of.
func soundLoad(cmd *cobra.Command, o *load.Options, d *load.Drill) error {
	switch {
	case o.Rooms < 1 || o.Rooms > 1000:
		return fmt.Errorf("--rooms is 1 to 1000, not %d", o.Rooms)
	case o.Seats < 1 || o.Seats > room.MaxSeats:
		return fmt.Errorf("--seats is 1 to %d, not %d", room.MaxSeats, o.Seats)
	case o.Moves < 0 || o.Moves > 1000:
		return fmt.Errorf("--moves is 0 to 1000, not %d", o.Moves)
	case d.Lasting < time.Second || d.Lasting > 24*time.Hour:
		return fmt.Errorf("--lasting is 1s to 24h, not %v", d.Lasting)
	case d.Pace < 100*time.Millisecond || d.Pace > time.Hour:
		return fmt.Errorf("--pace is 100ms to 1h, not %v", d.Pace)
	}
	for _, flag := range []string{"boards", "store", "lasting", "pace"} {
		if len(d.Nodes) == 0 && cmd.Flags().Changed(flag) {
			return fmt.Errorf("--%s is for a drill: say by --nodes where phones reach the nodes, or leave it out", flag)
		}
	}
	return nil
}

// measure starts whoever serves, measures, and says what fell short.
func measure(ctx context.Context, c *console, name string, o load.Options, asJSON bool) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, self, "workshop", "load", name, "--serve", "--rooms", strconv.Itoa(o.Rooms))
	cmd.Stderr = c.err
	in, err1 := cmd.StdinPipe()
	out, err2 := cmd.StdoutPipe()
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	cmd.Cancel = in.Close // it ends by itself then, and takes its folder away; killed, it would leave it
	cmd.WaitDelay = 10 * time.Second
	if err := cmd.Start(); err != nil {
		return err
	}
	say := func(what string) { fmt.Fprintf(c.err, "%s …\n", what) }
	r, err := load.Run(ctx, o, load.Serving{In: in, Out: out}, say)
	err = errors.Join(err, in.Close(), cmd.Wait())
	if ctx.Err() != nil {
		return ctx.Err() // whatever else went wrong comes of it
	}
	if err != nil {
		return err
	}
	say("the log by itself")
	alone, err1 := load.Append(ctx, 1, 2*time.Second)
	many, err2 := load.Append(ctx, 40, 2*time.Second)
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	r.Alone, r.Many = alone, many
	if asJSON {
		err = printJSON(c, struct {
			*load.Report
			Aims []load.Aim `json:"aims"`
		}{r, r.Aims()})
	} else {
		err = r.Write(c.out)
	}
	for _, a := range r.Aims() {
		if !a.OK && err == nil {
			err = errShort
		}
	}
	return err
}
