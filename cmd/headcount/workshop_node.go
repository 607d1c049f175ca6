//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/node"
	"headcount/engine/workshop/pass"
	"headcount/engine/workshop/server"
)

// databaseOnly refuses a store that only one program may have.
func databaseOnly(url string) (string, error) {
	path, err := storePath(url)
	if err == nil && !inDatabase(path) {
		err = errors.New("several nodes share a database: say which by --store postgres://user@host/name")
	}
	return path, err
}

// newNode serves every session of a database, beside others that do the same.
func newNode(c *console) *cobra.Command {
	var listen, board, store string
	var o workshop.Options
	cmd := &cobra.Command{
		Use:   "node --store postgres://user@host/name [SCENARIO...]",
		Short: "Serve every session of a database, beside other nodes that do the same; any of them may be lost",
		Long: `Serve every session of a database, beside other nodes that do the same. Any node serves any session at any time, and any of them may be
lost: whoever spoke to it goes on with another. Sessions are opened by "headcount workshop open". Shipped scenarios are known to every node; say
the files of others. How it is set up: engine/workshop/README.md, "For whoever keeps the servers".`,
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := databaseOnly(store)
			if err != nil {
				return err
			}
			find, err := scenariosByID(args)
			if err != nil {
				return err
			}
			if err := nodeNames(&o); err != nil {
				return err
			}
			o.Version, o.Notes = version(), notesOf
			return serveNode(cmd.Context(), c, path, listen, board, node.Config{Scenario: find, Options: o})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&listen, "listen", ":8790", "address that phones reach")
	flags.StringVar(&board, "board", "127.0.0.1:8791", "address of the boards; give it to the network only behind TLS")
	flags.StringVar(&store, "store", "", "the database: postgres://user@host/name")
	flags.StringSliceVar(&o.Join, "address", nil, "address under which phones reach all nodes, as it stands on the wall: http://workshop.example")
	flags.StringSliceVar(&o.Hosts, "host", nil, "name under which phones or boards may call this machine, besides its own")
	flags.StringSliceVar(&o.Proxies, "proxy", nil, "IP address of a proxy that hands requests on and says for whom in X-Forwarded-For")
	return cmd
}

// nodeNames checks the names and addresses that a node is told of, and spells them as they are looked for.
func nodeNames(o *workshop.Options) error {
	for i, address := range o.Join {
		if o.Join[i] = strings.TrimSuffix(address, "/"); !isAddress(o.Join[i]) {
			return fmt.Errorf("--address is as it stands on the wall, such as http://workshop.example, not %q", address)
		}
	}
	for i, proxy := range o.Proxies {
		ip := net.ParseIP(proxy)
		if ip == nil {
			return fmt.Errorf("--proxy is an IP address, such as 10.0.0.5, not %q", proxy)
		}
		o.Proxies[i] = ip.String()
	}
	return hostNames(o.Hosts)
}

// isAddress tells whether pages are found under an address: a scheme, a machine, perhaps a port, and nothing else.
func isAddress(address string) bool {
	at, err := url.Parse(address)
	return err == nil && (at.Scheme == "http" || at.Scheme == "https") && at.Hostname() != "" && address == at.Scheme+"://"+at.Host
}

// scenariosByID finds a scenario by the id under which a session was opened: among those named, and the shipped ones.
func scenariosByID(names []string) (func(id string) (*scenario.Scenario, error), error) {
	mine, from := map[string]*scenario.Scenario{}, map[string]string{}
	for _, name := range names {
		sc, err := openScenario(name)
		if err != nil {
			return nil, err
		}
		if other := from[sc.Source.ID]; other != "" && filepath.Clean(other) != filepath.Clean(name) {
			return nil, fmt.Errorf("%s and %s both have the id %q, by which sessions know their scenario; give one of them another id", other, name, sc.Source.ID)
		}
		mine[sc.Source.ID], from[sc.Source.ID] = sc, name
	}
	return func(id string) (*scenario.Scenario, error) {
		if sc := mine[id]; sc != nil {
			return sc, nil
		}
		return openScenario(id)
	}, nil
}

// serveNode serves until the context ends.
func serveNode(ctx context.Context, c *console, path, listen, board string, config node.Config) error {
	people, boards, err := listenBoth(listen, board)
	if err != nil {
		return err
	}
	defer people.Close()
	defer boards.Close()
	o := &config.Options
	if len(o.Join) == 0 {
		o.Join, o.Reach = joinAddresses(people.Addr()), func() []string { return joinAddresses(people.Addr()) }
	}
	if name, err := os.Hostname(); err == nil {
		o.Hosts = append(o.Hosts, name, name+".local")
	}
	for _, address := range o.Join {
		if at, err := url.Parse(address); err == nil {
			o.Hosts = append(o.Hosts, at.Hostname())
		}
	}
	st, err := openKeeper(ctx, path)
	if err != nil {
		return err
	}
	if err := expire(ctx, c.err, st); err != nil {
		return errors.Join(err, st.Close())
	}
	o.Office = openOffice(ctx, c)
	says := &inTurn{to: c.err}
	config.Keeper = st
	config.Say = func(problem error) { fmt.Fprintln(says, "headcount:", problem) }
	n, err := node.New(config)
	if err != nil {
		return errors.Join(err, st.Close())
	}
	fmt.Fprintf(c.out, "node: phones %s, boards %s, %s\n", people.Addr(), boards.Addr(), st.Path())
	ctx, stop := context.WithCancel(ctx)
	var tidying sync.WaitGroup
	tidying.Go(func() { expireEvery(ctx, expiring, says, st) })
	err = serveBoth(ctx, []http.Handler{n.People(), n.Board()}, server.Bounded(people, boards, o.Proxies))
	stop()
	tidying.Wait()
	n.Close()
	return errors.Join(err, st.Close())
}

// expiring is how often a node, which may run for months, looks for sessions that are too old.
const expiring = 24 * time.Hour

// expireEvery removes the sessions that are too old, again and again until the context ends.
func expireEvery(ctx context.Context, every time.Duration, says io.Writer, st workshop.Keeper) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(every):
		}
		if err := expire(ctx, says, st); err != nil && ctx.Err() == nil {
			fmt.Fprintln(says, "headcount: sessions that are too old could not be removed, which is tried again:", err)
		}
	}
}

// inTurn lets several write whole lines.
type inTurn struct {
	mu sync.Mutex
	to io.Writer
}

// Write implements io.Writer.
func (w *inTurn) Write(text []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.to.Write(text)
}

// serveBoth serves both sides until the context ends or one fails.
func serveBoth(ctx context.Context, handlers []http.Handler, at []net.Listener) error {
	var wg sync.WaitGroup
	servers := make([]*http.Server, len(at))
	failed := make(chan error, len(at))
	for i, l := range at {
		servers[i] = httpServer(handlers[i])
		wg.Go(func() { failed <- servers[i].Serve(l) })
	}
	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
	}
	for _, server := range servers {
		err = errors.Join(err, server.Close())
	}
	wg.Wait()
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// newOpen opens sessions in a database, for nodes to serve.
func newOpen(c *console) *cobra.Command {
	var f workshopFlags
	var rooms int
	var boards string
	cmd := &cobra.Command{
		Use:   "open SCENARIO --store postgres://user@host/name",
		Short: "Open sessions in a database, for nodes to serve: prints the link of each board, and its code",
		Args:  exactly(1, "a scenario, such as two-strides"),
		RunE: func(cmd *cobra.Command, args []string) error {
			path, err := databaseOnly(f.store)
			if err != nil {
				return err
			}
			if rooms < 1 || rooms > 1000 {
				return fmt.Errorf("--rooms is 1 to 1000, not %d", rooms)
			}
			if boards = strings.TrimSuffix(boards, "/"); !isAddress(boards) {
				return fmt.Errorf("--boards is an address under which boards are found, such as http://127.0.0.1:8791, not %q", boards)
			}
			sc, err := openScenario(args[0])
			if err != nil {
				return err
			}
			o, err := f.options(cmd)
			if err != nil {
				return err
			}
			return openSessions(cmd.Context(), c, path, sc, o, rooms, boards)
		},
	}
	f.session(cmd)
	cmd.Flags().IntVar(&rooms, "rooms", 1, "how many sessions")
	cmd.Flags().StringVar(&boards, "boards", "http://127.0.0.1:8791", "address under which boards reach the nodes")
	return cmd
}

// openSessions opens sessions and prints a line for each: the link of its board, and the code that lets people in.
func openSessions(ctx context.Context, c *console, path string, sc *scenario.Scenario, o workshop.Options, rooms int, boards string) error {
	st, err := openKeeper(ctx, path)
	if err != nil {
		return err
	}
	for range rooms {
		s, err := workshop.OpenNew(ctx, st, sc, o)
		if err != nil {
			return errors.Join(err, st.Close())
		}
		fmt.Fprintf(c.out, "%s/%s/?key=%s  %s\n", boards, s.ID, s.Secret, pass.Shown(s.Code))
	}
	fmt.Fprintln(c.err, "Each link is the board of whoever leads that room; the code beside it lets its people in.")
	return st.Close()
}
