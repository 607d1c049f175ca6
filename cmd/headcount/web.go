//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"
)

func newWeb(c *console) *cobra.Command {
	var listen string
	cmd := &cobra.Command{
		Use:   "web",
		Short: "The game in a browser, solo: plays are kept in the browser",
		Long: "The game in a browser, solo. It plays in the page, and keeps its plays in the browser, for this address alone: another port is another shelf.\n" +
			"“Your plays” under the game exports and imports them. The address may ask for a play: ?play=two-strides, with seed=N, cast=N, luck=N, alone\n" +
			"or new.",
		Args: atMost(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			l, err := net.Listen("tcp", listen)
			if err != nil {
				return notListening("--listen 127.0.0.1:0", listen, err)
			}
			g, err := openWebGame(cmd.Context(), c)
			if err != nil {
				return errors.Join(err, l.Close())
			}
			return serveWeb(cmd.Context(), c, l, g)
		},
	}
	cmd.Flags().StringVar(&listen, "listen", "127.0.0.1:8780", "address to serve on")
	return cmd
}

// openWebGame returns the game for browsers: the one this program brings along, or one built from the source folder.
func openWebGame(ctx context.Context, c *console) (*webGame, error) {
	program, script, err := broughtAlong()
	if err != nil {
		return nil, err
	}
	if program == nil {
		if program, script, err = buildWeb(ctx, c); err != nil {
			return nil, err
		}
	}
	return newWebGame(program, script)
}

// serveWeb serves the game until the context ends.
func serveWeb(ctx context.Context, c *console, l net.Listener, g *webGame) error {
	server := &http.Server{Handler: g, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute}
	fmt.Fprintf(c.out, "http://%s/\n", l.Addr())
	fmt.Fprintln(c.err, "Open that address in a browser. Ctrl-C stops.")
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	var err error
	select {
	case err = <-done:
	case <-ctx.Done():
		err = server.Close()
	}
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
