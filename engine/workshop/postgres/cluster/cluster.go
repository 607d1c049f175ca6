// Package cluster starts real PostgreSQL servers for tests: Debian's package, as the user that may run it, over a socket in a folder that goes with
// the test. Where there is none, the test is skipped and says so.
package cluster

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Cluster is a real database server, started by the test: reachable over a socket in its folder and nowhere else.
type Cluster struct {
	t      *testing.T
	dir    string // holds the data and the socket
	port   int    // names the socket
	cmd    *exec.Cmd
	gone   chan struct{}
	logged bytes.Buffer
}

// tool finds a program of Debian's package postgresql, or skips.
func tool(t *testing.T, name string) string {
	t.Helper()
	if found, err := filepath.Glob("/usr/lib/postgresql/*/bin/" + name); err == nil && len(found) > 0 {
		slices.Sort(found)
		return found[len(found)-1]
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("no %s here: with PostgreSQL installed (Debian: apt install postgresql) the database engine is tried on a real server", name)
	}
	return path
}

// run runs a tool as the user that may run a server: PostgreSQL refuses to run as root.
func run(t *testing.T, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(tool(t, name), args...)
	lower(t, cmd)
	cmd.Dir = "/"
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

// Need skips a test where no server can be started.
func Need(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped by -short: it starts a database server")
	}
	tool(t, "initdb")
	other(t)
}

// Command is a command that runs as the user under whom a server runs.
func Command(t *testing.T, name string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(name, args...)
	lower(t, cmd)
	cmd.Dir = "/"
	return cmd
}

// folder makes a folder that the server's user owns.
func folder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "hc-pg-") // short: a socket's path has 107 bytes
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if uid, gid, ok := other(t); ok {
		if err := os.Chown(dir, uid, gid); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// other is the user under whom a server runs where we are root.
func other(t *testing.T) (uid, gid int, ok bool) {
	t.Helper()
	if os.Getuid() != 0 {
		return 0, 0, false
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		t.Skip("PostgreSQL does not run as root, and there is no user postgres here")
	}
	uid, err1 := strconv.Atoi(u.Uid)
	gid, err2 := strconv.Atoi(u.Gid)
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	return uid, gid, true
}

// New makes and starts a server of its own.
func New(t *testing.T) *Cluster {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped by -short: it starts a database server")
	}
	c := &Cluster{t: t, dir: folder(t), port: 5432}
	run(t, "initdb", "-D", c.Data(), "-U", "headcount", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions")
	c.Start()
	return c
}

// Data is the folder of its data.
func (c *Cluster) Data() string { return filepath.Join(c.dir, "data") }

// Start starts the server and waits until it answers.
func (c *Cluster) Start(settings ...string) {
	c.t.Helper()
	args := []string{"-D", c.Data(), "-k", c.dir, "-p", fmt.Sprint(c.port), "-c", "listen_addresses=", "-c", "max_connections=60", "-c", "shared_buffers=32MB"}
	for _, s := range settings {
		args = append(args, "-c", s)
	}
	c.cmd = exec.Command(tool(c.t, "postgres"), args...)
	c.cmd.Stdout, c.cmd.Stderr, c.cmd.Dir = &c.logged, &c.logged, "/"
	lower(c.t, c.cmd)
	if err := c.cmd.Start(); err != nil {
		c.t.Fatal(err)
	}
	c.gone = make(chan struct{})
	go func(cmd *exec.Cmd, gone chan struct{}) {
		defer close(gone)
		_ = cmd.Wait() // its log says why
	}(c.cmd, c.gone)
	c.t.Cleanup(c.Kill)
	for end := time.Now().Add(60 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		if _, err := c.Ask("SELECT 1"); err == nil {
			return
		} else if time.Now().After(end) {
			c.Kill()
			c.t.Fatalf("the server does not start: %v\n%s", err, &c.logged)
		}
	}
}

// Kill ends the server and all that belongs to it as a power cut does.
func (c *Cluster) Kill() {
	select {
	case <-c.gone:
		return
	default:
	}
	killAll(c.cmd)
	<-c.gone
}

// Ask asks the server for one value.
func (c *Cluster) Ask(query string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, c.Address("postgres"))
	if err != nil {
		return "", err
	}
	defer func() { _ = conn.Close(ctx) }() // it has been asked
	var value string
	err = conn.QueryRow(ctx, query).Scan(&value)
	return value, err
}

// Do has the server do something.
func (c *Cluster) Do(query string) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, c.Address("postgres"))
	if err == nil {
		_, err = conn.Exec(ctx, query)
		err = errors.Join(err, conn.Close(ctx))
	}
	if err != nil {
		c.t.Fatalf("%s: %v", query, err)
	}
}

// Address is that of one of its databases.
func (c *Cluster) Address(database string) string {
	return fmt.Sprintf("postgres:///%s?host=%s&port=%d&user=headcount", database, c.dir, c.port)
}

// Database makes an empty database and returns its address.
func (c *Cluster) Database(name string) string {
	c.t.Helper()
	name = strings.ToLower(strings.NewReplacer("/", "_", " ", "_").Replace(name))
	c.Do(`CREATE DATABASE "` + name + `"`)
	return c.Address(name)
}

// DoIn has something done in a database by its address.
func DoIn(address, query string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, query)
	return errors.Join(err, conn.Close(ctx))
}

// Both is the address of a database on either of two servers, whichever may be written to.
func Both(first, second *Cluster, database string) string {
	return fmt.Sprintf("postgres:///%s?host=%s,%s&port=%d,%d&user=headcount&target_session_attrs=read-write&connect_timeout=5", database, first.dir, second.dir, first.port, second.port)
}

// Lose ends a server for good, with its disk.
func (c *Cluster) Lose() {
	c.t.Helper()
	c.Kill()
	if err := os.RemoveAll(c.Data()); err != nil {
		c.t.Fatal(err)
	}
}

// Promote makes a standby the server that may be written to.
func (c *Cluster) Promote() {
	c.t.Helper()
	run(c.t, "pg_ctl", "promote", "-D", c.Data(), "-w")
}

// Standby makes a second server that follows a first one, and has that one wait for it at every commit.
func Standby(t *testing.T, primary *Cluster) *Cluster {
	t.Helper()
	second := &Cluster{t: t, dir: folder(t), port: primary.port}
	run(t, "pg_basebackup", "-h", primary.dir, "-p", fmt.Sprint(primary.port), "-U", "headcount", "-D", second.Data(), "-R", "-X", "stream", "-c", "fast")
	second.Start("hot_standby=on")
	primary.Do(`ALTER SYSTEM SET synchronous_standby_names = '*'`)
	primary.Do(`SELECT pg_reload_conf()`)
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		state, err := primary.Ask(`SELECT coalesce(max(sync_state), 'none') FROM pg_stat_replication`)
		if err == nil && state == "sync" {
			return second
		}
		if time.Now().After(end) {
			t.Fatalf("the standby does not follow: %q %v\n%s", state, err, &second.logged)
		}
	}
}
