//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
	"headcount/engine/workshop/server"
	"headcount/engine/workshop/store"
)

// workshopFlags are the flags of a session.
type workshopFlags struct {
	listen, board, store, mode, luck, resume, forget string
	hosts, scenes                                    []string
	tables, seconds                                  int
	fresh                                            bool
	seed                                             uint64
}

func newWorkshop(c *console) *cobra.Command {
	var f workshopFlags
	cmd := &cobra.Command{
		Use:   "workshop [SCENARIO]",
		Short: "A room of people plays one scenario, each on their own phone, led from this machine",
		Long: `A room of people plays one scenario, each on their own phone, led from this machine. No internet is needed: phones reach it over the
Wi-Fi of the room. Without a scenario, the sessions that are kept are listed. A session that was interrupted is gone on with.
The guide for whoever leads opens from the board.`,
		Args: atMost(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := f.sound(cmd, args); err != nil {
				return err
			}
			path, err := storePath(f.store)
			if err != nil {
				return err
			}
			if f.forget != "" {
				return forgetSession(cmd.Context(), c, path, f.forget)
			}
			if len(args) == 0 && f.resume != "" {
				name, err := playedIn(cmd.Context(), path, f.resume)
				if err != nil {
					return err
				}
				args = []string{name}
			}
			if len(args) == 0 {
				return listSessions(cmd.Context(), c, path)
			}
			sc, err := openScenario(args[0])
			if err != nil {
				return err
			}
			o, err := f.options(cmd)
			if err != nil {
				return err
			}
			o.Notes = func(string) string { return notesOf(args[0]) }
			return lead(cmd.Context(), c, &f, path, sc, o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.listen, "listen", ":8790", "address that phones reach")
	flags.StringVar(&f.board, "board", "127.0.0.1:8791", "address of the board; keep it on this machine")
	flags.StringVar(&f.resume, "resume", "", "id of the session to go on with")
	flags.StringVar(&f.forget, "forget", "", "id of a session to be removed for good: names, choices, everything; take along what is to be kept first")
	flags.BoolVar(&f.fresh, "new", false, "open a new session even if one was interrupted")
	flags.StringSliceVar(&f.hosts, "host", nil, "another name under which phones may call this machine")
	f.session(cmd)
	cmd.AddCommand(newTake(c), newLoad(c), newNode(c), newOpen(c))
	return cmd
}

// session adds the flags that say where a session is kept and how it is played.
func (f *workshopFlags) session(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.store, "store", "", "where sessions are kept: a file (default: workshop.db beside the saves), or a database, postgres://user@host/name")
	flags.StringVar(&f.mode, "mode", "", "how the room plays: step (everybody alone, round by round), tables (with roles), free (the whole scenario at their own pace); else as the scenario says")
	flags.StringVar(&f.luck, "luck", "", "own: everybody's luck is their own; same: all share one; else as the scenario says")
	flags.IntVar(&f.tables, "tables", 0, "how many tables, with --mode tables")
	flags.IntVar(&f.seconds, "seconds", 0, "how long a round lasts, unless the board says otherwise; else as the scenario says")
	flags.StringSliceVar(&f.scenes, "scenes", nil, "ids of the scenes that are rounds (with --mode free: that are compared at the end), or all; else as the scenario says")
	flags.Uint64Var(&f.seed, "seed", 0, "for a rehearsal: the same people and luck each time")
}

// sound refuses flags that name nothing, as a variable of a script does that is not set, and such as nothing would come of.
func (f *workshopFlags) sound(cmd *cobra.Command, args []string) error {
	flags := cmd.Flags()
	for _, name := range []string{"store", "resume", "forget", "scenes", "host"} {
		if value := flags.Lookup(name); value.Changed && slices.Contains([]string{"", "[]"}, value.Value.String()) {
			return fmt.Errorf("--%s names nothing: say what, or leave it out", name)
		}
	}
	var beside []string
	flags.Visit(func(flag *pflag.Flag) {
		if !slices.Contains([]string{"store", "resume", "forget"}, flag.Name) {
			beside = append(beside, flag.Name)
		}
	})
	switch {
	case f.forget != "" && (len(args) > 0 || f.resume != "" || len(beside) > 0):
		return errors.New("--forget ID removes that session and does nothing else: leave out what stands beside it")
	case f.forget == "" && len(args) == 0 && f.resume == "" && len(beside) > 0:
		return fmt.Errorf("--%s is for a session: say of which scenario, such as `headcount workshop two-strides`; without flags, those that are kept are listed", beside[0])
	}
	return hostNames(f.hosts)
}

// hostNames refuses what can be no name of a machine, as it would never be called by it.
func hostNames(names []string) error {
	for _, name := range names {
		if name == "" || strings.ContainsAny(name, "/:@ ") && net.ParseIP(name) == nil {
			return fmt.Errorf("--host is a name alone, such as workshop.example, not %q", name)
		}
	}
	return nil
}

// options checks the flags.
func (f *workshopFlags) options(cmd *cobra.Command) (workshop.Options, error) {
	o := workshop.Options{Mode: room.Mode(f.mode), Seconds: f.seconds, Tables: f.tables, Scenes: f.scenes, Resume: f.resume, New: f.fresh, Version: version()}
	changed := cmd.Flags().Changed
	if changed("luck") {
		o.Luck = f.luck + "-luck"
	}
	switch {
	case changed("mode") && o.Mode != room.InStep && o.Mode != room.Tables && o.Mode != room.Free:
		return o, fmt.Errorf("--mode is step, tables or free, not %q", f.mode)
	case changed("luck") && o.Luck != room.OwnLuck && o.Luck != room.SameLuck:
		return o, fmt.Errorf("--luck is own or same, not %q", f.luck)
	case changed("tables") && (f.tables < 1 || f.tables > 40):
		return o, fmt.Errorf("--tables is 1 to 40, not %d", f.tables)
	case changed("seconds") && (f.seconds < room.ShortestRound || f.seconds > room.LongestRound):
		return o, fmt.Errorf("--seconds is %d to %d, not %d", room.ShortestRound, room.LongestRound, f.seconds)
	case f.fresh && f.resume != "":
		return o, errors.New("--new and --resume exclude each other")
	}
	if cmd.Flags().Changed("seed") {
		o.Seed = &f.seed
	}
	return o, nil
}

// lead opens a session and serves it until the context ends.
func lead(ctx context.Context, c *console, f *workshopFlags, path string, sc *scenario.Scenario, o workshop.Options) error {
	workshop.Frugal()
	people, board, err := listenBoth(f.listen, f.board)
	if err != nil {
		return err
	}
	defer people.Close()
	defer board.Close()
	o.Join, o.Hosts, o.At = joinAddresses(people.Addr()), f.hosts, people.Addr().String()
	if name, err := os.Hostname(); err == nil {
		o.Hosts = append(o.Hosts, name, name+".local")
	}
	o.Reach = func() []string { return joinAddresses(people.Addr()) }
	o.Office = openOffice(ctx, c)
	st, err := openKeeper(ctx, path)
	if err != nil {
		return err
	}
	if err := expire(ctx, c.err, st); err != nil {
		return errors.Join(err, st.Close())
	}
	s, err := workshop.Open(ctx, st, sc, o)
	if err != nil {
		return errors.Join(err, st.Close())
	}
	announce(c, s, o.Join, board.Addr(), people.Addr(), f.fresh)
	if f.fresh {
		s.Beside = workshop.Interrupted(ctx, st, sc, clockOf(st))
	}
	beside(ctx, c, st, s)
	return errors.Join(serveWorkshop(ctx, s, people, board), st.Close())
}

// listenBoth listens for phones and for boards.
func listenBoth(listen, board string) (people, boards net.Listener, err error) {
	if people, err = net.Listen("tcp", listen); err != nil {
		return nil, nil, notListening("--listen :0", listen, err)
	}
	if boards, err = net.Listen("tcp", board); err == nil {
		return people, boards, nil
	}
	if _, port, bad := net.SplitHostPort(board); bad == nil && errors.Is(err, syscall.EADDRINUSE) && strings.HasSuffix(people.Addr().String(), ":"+port) {
		err = fmt.Errorf("phones and the board need a port each, and port %s is named for both: --board 127.0.0.1:0 takes any free port", port)
	} else {
		err = notListening("--board 127.0.0.1:0", board, err)
	}
	return nil, nil, errors.Join(err, people.Close())
}

// notListening says why an address cannot be listened on. Whoever has lost the link starts the command a second time, most likely.
func notListening(flag, address string, err error) error {
	name, _, _ := strings.Cut(flag, " ")
	port := "8790"
	if n, bad := strconv.Atoi(address); bad == nil && n <= 65535 {
		port = address
	}
	var written *net.AddrError
	var called *net.DNSError
	switch {
	case errors.As(err, &written):
		machine, _, _ := strings.Cut(strings.TrimPrefix(flag, name+" "), ":")
		return fmt.Errorf("cannot listen on %s: an address is a machine and a port, at most 65535, such as %s %s:%s", address, name, machine, port)
	case errors.Is(err, syscall.EADDRINUSE):
		return fmt.Errorf("%s is in use, most likely by this command in another window: stop it there with Ctrl-C and start it again, which gives a new link and loses nothing; %s takes any free port", address, flag)
	case errors.Is(err, syscall.EADDRNOTAVAIL), errors.As(err, &called):
		return fmt.Errorf("this machine has no address %s: name one of its own, or leave %s out", address, name)
	}
	return fmt.Errorf("cannot listen on %s (%w); %s takes any free port", address, err, flag)
}

// announce prints what whoever leads needs; the secret is in the first line and is shown once. fresh says that the command asked for a new session, and so would
// again.
func announce(c *console, s *workshop.Session, join []string, board, people net.Addr, fresh bool) {
	at, onNetwork := boardAddress(board)
	fmt.Fprintf(c.out, "%s/?key=%s\n", at, s.Secret)
	if onNetwork {
		fmt.Fprintln(c.err, "Open that address in a browser: it is the board, and the link is shown this once. It is reached from the network too, where it is not encrypted; without --board, from this machine alone.")
	} else {
		fmt.Fprintln(c.err, "Open that address in a browser on this machine: it is the board, and the link is shown this once.")
	}
	switch {
	case s.Ended:
		fmt.Fprintf(c.err, "Session %s is over; its board is there for what is to be taken home. --new opens a new session.\n", s.ID)
	case s.Resumed:
		fmt.Fprintf(c.err, "Session %s is gone on with; everybody keeps their seat. --new opens a new one.\n", s.ID)
	}
	if s.Older != "" {
		fmt.Fprintf(c.err, "This is a new session. One of the same scenario, %s, was interrupted longer ago: --resume %s goes on with that.\n", s.Older, s.Older)
	}
	for _, address := range join {
		fmt.Fprintf(c.err, "Phones: %s  code %s\n", address, s.Code)
	}
	door, ok := people.(*net.TCPAddr)
	switch {
	case len(join) == 0:
		fmt.Fprintln(c.err, "This machine is in no network, so no phone can reach it: join the Wi-Fi of the room, or open a hotspot. Its address then stands on the board and on the wall.")
	case ok && door.IP.IsLoopback():
		fmt.Fprintln(c.err, "Only browsers on this machine can reach that address; without --listen, phones can.")
	default:
		fmt.Fprintf(c.err, "Try the room the day before: %s/check\n", join[0])
	}
	again := "the same command"
	if fresh {
		again += " without --new"
	}
	fmt.Fprintf(c.err, "Ctrl-C stops; everything is kept, and %s goes on from there.\n", again)
}

// boardAddress is where a browser finds the board. One that listens everywhere is found by an address of this machine: everywhere is none.
func boardAddress(board net.Addr) (at string, onNetwork bool) {
	tcp, ok := board.(*net.TCPAddr)
	if !ok || !tcp.IP.IsUnspecified() {
		return "http://" + board.String(), ok && !tcp.IP.IsLoopback()
	}
	all := append(joinAddresses(board), fmt.Sprintf("http://127.0.0.1:%d", tcp.Port)) // the last where this machine is in no network
	return all[0], true
}

// beside names the other sessions that were interrupted, but for those that are led in another window.
func beside(ctx context.Context, c *console, st workshop.Keeper, s *workshop.Session) {
	how := "was interrupted as well, and is kept"
	if !s.Resumed {
		how = "was interrupted, and is kept with its people"
	}
	for _, id := range s.Beside {
		if led, err := st.Leading(ctx, id); err == nil && led != store.Led {
			fmt.Fprintf(c.err, "Session %s of the same scenario %s: --resume %s goes on with that instead.\n", id, how, id)
		}
	}
}

// serveWorkshop serves both sides until the context ends or one fails.
func serveWorkshop(ctx context.Context, s *workshop.Session, people, board net.Listener) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	served := make(chan error, 1)
	go func() {
		served <- s.Serve(ctx)
		stop()
	}()
	err := serveBoth(ctx, []http.Handler{s.Server.People(), s.Server.Board()}, server.Bounded(people, board, s.Server.Proxies))
	stop()
	return errors.Join(err, <-served)
}

func httpServer(h http.Handler) *http.Server {
	return &http.Server{Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 15 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 16 << 10}
}
