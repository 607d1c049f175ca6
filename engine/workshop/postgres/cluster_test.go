package postgres_test

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

// cluster is a real database server, started by the test: reachable over a socket in its folder and nowhere else.
type cluster struct {
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

// newCluster makes and starts a server of its own.
func newCluster(t *testing.T) *cluster {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped by -short: it starts a database server")
	}
	c := &cluster{t: t, dir: folder(t), port: 5432}
	run(t, "initdb", "-D", c.data(), "-U", "headcount", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-instructions")
	c.start()
	return c
}

func (c *cluster) data() string { return filepath.Join(c.dir, "data") }

// start starts the server and waits until it answers.
func (c *cluster) start(settings ...string) {
	c.t.Helper()
	args := []string{"-D", c.data(), "-k", c.dir, "-p", fmt.Sprint(c.port), "-c", "listen_addresses=", "-c", "max_connections=60", "-c", "shared_buffers=32MB"}
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
	c.t.Cleanup(c.kill)
	for end := time.Now().Add(60 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		if _, err := c.ask("SELECT 1"); err == nil {
			return
		} else if time.Now().After(end) {
			c.kill()
			c.t.Fatalf("the server does not start: %v\n%s", err, &c.logged)
		}
	}
}

// kill ends the server and all that belongs to it as a power cut does.
func (c *cluster) kill() {
	select {
	case <-c.gone:
		return
	default:
	}
	killAll(c.cmd)
	<-c.gone
}

// ask asks the server for one value.
func (c *cluster) ask(query string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, c.address("postgres"))
	if err != nil {
		return "", err
	}
	defer func() { _ = conn.Close(ctx) }() // it has been asked
	var value string
	err = conn.QueryRow(ctx, query).Scan(&value)
	return value, err
}

// do has the server do something.
func (c *cluster) do(query string) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, c.address("postgres"))
	if err == nil {
		_, err = conn.Exec(ctx, query)
		err = errors.Join(err, conn.Close(ctx))
	}
	if err != nil {
		c.t.Fatalf("%s: %v", query, err)
	}
}

func (c *cluster) address(database string) string {
	return fmt.Sprintf("postgres:///%s?host=%s&port=%d&user=headcount", database, c.dir, c.port)
}

// database makes an empty database and returns its address.
func (c *cluster) database(name string) string {
	c.t.Helper()
	name = strings.ToLower(strings.NewReplacer("/", "_", " ", "_").Replace(name))
	c.do(`CREATE DATABASE "` + name + `"`)
	return c.address(name)
}

// doIn has something done in a database by its address.
func doIn(address, query string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, query)
	return errors.Join(err, conn.Close(ctx))
}
