//go:build !js

package main

import (
	"bufio"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"headcount/engine/scenario"
	"headcount/engine/workshop"
	"headcount/engine/workshop/load"
	"headcount/engine/workshop/postgres"
	"headcount/engine/workshop/postgres/cluster"
	"headcount/engine/workshop/room"
	"headcount/scenarios"
)

// served is a node, started as whoever keeps the servers would.
type served struct {
	t             *testing.T
	cmd           *exec.Cmd
	people, board string
	problems      strings.Builder
}

var nodeLine = regexp.MustCompile(`^node: phones (\S+), boards (\S+),`)

// startNode starts a node; again on the same addresses where it is told which.
func startNode(t *testing.T, store, people, board string, more ...string) *served {
	t.Helper()
	n := &served{t: t}
	n.cmd = exec.Command(os.Args[0], append([]string{"workshop", "node", "--store", store, "--listen", people, "--board", board}, more...)...)
	n.cmd.Env = append(os.Environ(), asProgram+"=1")
	n.cmd.Stderr = &n.problems
	out, err := n.cmd.StdoutPipe()
	if err := errors.Join(err, n.cmd.Start()); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	m := nodeLine.FindStringSubmatch(line)
	if err != nil || m == nil {
		n.kill()
		t.Fatalf("%v: %q %s", err, line, &n.problems)
	}
	n.people, n.board = m[1], m[2]
	t.Cleanup(n.kill)
	return n
}

// kill ends a node as a power cut does.
func (n *served) kill() {
	_ = n.cmd.Process.Kill() // it may be gone
	_ = n.cmd.Wait()         // it was killed
}

// TestWorkshopOnTwoNodes: rooms are played through two nodes on one database with a standby. One node is killed while people choose, then the
// database's first server is lost with its disk and the standby promoted, then the node comes back and the other is killed. Nothing that anybody was
// told is lost or stands there twice, and no page stands before it.
func TestWorkshopOnTwoNodes(t *testing.T) {
	first := cluster.New(t)
	second := cluster.Standby(t, first)
	store := cluster.Both(first, second, "postgres")
	d := load.Drill{Seats: 8, Lasting: 14 * time.Second, Pace: 800 * time.Millisecond}
	rooms := 3
	if os.Getenv("HEADCOUNT_LONG") != "" {
		d.Seats, d.Lasting, d.Pace, rooms = 40, 90*time.Second, 8*time.Second, 25
	}
	nodes := []*served{startNode(t, store, "127.0.0.1:0", "127.0.0.1:0"), startNode(t, store, "127.0.0.1:0", "127.0.0.1:0")}
	for _, n := range nodes {
		d.Nodes, d.Boards = append(d.Nodes, n.people), append(d.Boards, n.board)
	}
	st, err := postgres.Open(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	sc, found := scenario.Open(scenarios.Files, "two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	var list []load.Room
	for range rooms {
		s, err := workshop.OpenNew(t.Context(), st, sc, workshop.Options{Mode: room.InStep, Seconds: 600})
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, load.Room{Session: s.ID, Secret: s.Secret, Code: s.Code})
	}
	// losses happen while people choose, by what share of the time is over
	losses := make(chan struct{})
	at := func(share float64) { time.Sleep(time.Duration(share * float64(d.Lasting))) }
	begun := false
	out, err := d.Run(t.Context(), list, st, func(what string) {
		t.Log(what)
		if begun {
			return
		}
		begun = true // everybody is seated
		go func() {
			defer close(losses)
			at(.2)
			nodes[0].kill()
			at(.2)
			first.Lose()
			second.Promote()
			at(.2)
			nodes[0] = startNode(t, store, d.Nodes[0], d.Boards[0])
			at(.1)
			nodes[1].kill()
		}()
	})
	<-losses
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	_ = out.Write(&text) // into memory
	t.Log("\n" + text.String())
	if !out.OK() || out.Acked < 3*d.Seats*rooms || out.Switches == 0 {
		t.Errorf("%+v", out)
	}
	if t.Failed() {
		t.Logf("node 1 said %s\nnode 2 said %s", &nodes[0].problems, &nodes[1].problems)
	}
}

// TestNodesNeedADatabase: a file cannot be shared, and is refused in words.
func TestNodesNeedADatabase(t *testing.T) {
	for _, args := range [][]string{{"workshop", "node"}, {"workshop", "open", "two-strides"}, {"workshop", "node", "--store", "w.db"}, {"workshop", "load", "--nodes", "127.0.0.1:1", "--boards", "127.0.0.1:2"}} {
		var out, problems strings.Builder
		if code := run(args, strings.NewReader(""), &out, &problems); code != exitNot || !strings.Contains(problems.String(), "postgres://user@host/name") {
			t.Errorf("%v: %d %s", args, code, problems.String())
		}
	}
}

// TestTheDozenLines: the guide's lines for trying several machines on one, run as they stand there, on free ports and, unless time is given, with fewer
// people and shorter waits.
func TestTheDozenLines(t *testing.T) {
	cluster.Need(t)
	guide, err := os.ReadFile("../../engine/workshop/README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(guide), "**Try it on one machine**")
	_, rest, ok2 := strings.Cut(rest, "```\n")
	lines, _, ok3 := strings.Cut(rest, "```\n")
	if !ok || !ok2 || !ok3 || strings.Count(lines, "\n") > 12 {
		t.Fatalf("no dozen lines in the guide:\n%s", lines)
	}
	var asked []net.Listener
	for _, port := range []string{"5433", "5434", "8790", "8791", "8890", "8891"} {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		asked = append(asked, l) // held until all are known: one that is let go may be given once more
		_, free, err := net.SplitHostPort(l.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		lines = regexp.MustCompile(`\b`+port+`\b`).ReplaceAllString(lines, free)
	}
	for _, l := range asked {
		_ = l.Close() // they were for asking only
	}
	if os.Getenv("HEADCOUNT_LONG") == "" {
		lines = strings.NewReplacer("--rooms 25 --lasting 90s --pace 8s", "--rooms 2 --seats 8 --lasting 20s --pace 1s", "sleep 30", "sleep 6", "sleep 20", "sleep 4").Replace(lines)
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "program")
	text, err := os.ReadFile(os.Args[0]) // where whoever runs the lines may reach it
	if err != nil {
		t.Fatal(err)
	}
	script := filepath.Join(dir, "lines.sh")
	prelude := fmt.Sprintf("trap 'kill $N1 $N2; for d in first second; do [ -d $D/$d ] && pg_ctl -D $D/$d -m immediate stop; done; rm -rf $D' EXIT 2>/dev/null\nheadcount() { exec env %s=1 HEADCOUNT_SAVES=%s '%s' \"$@\"; }\n", asProgram, dir, program)
	for name, content := range map[string][]byte{program: text, script: []byte(prelude + lines)} {
		if err := os.WriteFile(name, content, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for d := dir; len(d) > len(os.TempDir()); d = filepath.Dir(d) {
		if err := os.Chmod(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	cmd := cluster.Command(t, "bash", script)
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	late := time.AfterFunc(5*time.Minute, func() { _ = cmd.Process.Signal(syscall.SIGTERM) }) // its trap stops the servers
	err = cmd.Wait()
	late.Stop()
	t.Logf("\n%s", &out)
	if err != nil || !strings.Contains(out.String(), "0 lost and 0 doubled") || !strings.Contains(out.String(), "the drill ended with 0") {
		t.Errorf("%v", err)
	}
}

// TestNodesAnswerToTheirNames: the door and a board answer to the names they were told, and to no other.
func TestNodesAnswerToTheirNames(t *testing.T) {
	store := cluster.New(t).Address("postgres")
	n := startNode(t, store, "127.0.0.1:0", "127.0.0.1:0", "--address", "http://workshop.example/", "--host", "boards.example")
	var out, problems strings.Builder
	if code := run([]string{"workshop", "open", "two-strides", "--store", store, "--rooms", "2", "--boards", "https://boards.example/"}, strings.NewReader(""), &out, &problems); code != exitWell {
		t.Fatalf("%d %s", code, problems.String())
	}
	lines := regexp.MustCompile(`(?m)^https://boards\.example/(\S+/)\?key=(\S+)  (\w{4} \w{4})$`).FindAllStringSubmatch(out.String(), -1)
	if len(lines) != 2 || lines[0][1] == lines[1][1] || lines[0][3] == lines[1][3] {
		t.Fatalf("no two rooms: %s", out.String())
	}
	ask := func(at, path, name string) (int, string) {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+at+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = name
		c := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
		answer, err := c.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close() // its head says enough
		return answer.StatusCode, answer.Header.Get("Location")
	}
	for _, l := range lines {
		door, board := "/?c="+strings.ReplaceAll(strings.ToLower(l[3]), " ", ""), "/"+l[1]+"?key="+l[2]
		if code, to := ask(n.people, door, "workshop.example"); code != http.StatusSeeOther || !strings.HasPrefix(to, l[1]) {
			t.Errorf("the door answers %d %s", code, to)
		}
		if code, _ := ask(n.people, door, "evil.example"); code != http.StatusMisdirectedRequest {
			t.Errorf("the door answers to another name: %d", code)
		}
		if code, to := ask(n.board, board, "boards.example"); code != http.StatusSeeOther || to != "./" {
			t.Errorf("the board answers %d %s", code, to)
		}
		if code, _ := ask(n.board, board, "evil.example"); code != http.StatusMisdirectedRequest {
			t.Errorf("the board answers to another name: %d", code)
		}
		if code, _ := ask(n.board, "/"+l[1]+"?key=wrong", "boards.example"); code != http.StatusUnauthorized {
			t.Errorf("the board lets in whoever guesses: %d", code)
		}
	}
	address, err := url.Parse(store)
	if err != nil {
		t.Fatal(err)
	}
	address.User = url.UserPassword(address.User.Username(), "opensesame")
	problems.Reset()
	if code := run([]string{"workshop", "take", "nobody", "--store", address.String()}, strings.NewReader(""), &out, &problems); code != exitNot || !strings.Contains(problems.String(), `there is no session "nobody" in the database postgres on `) || strings.Contains(problems.String(), "opensesame") {
		t.Errorf("of a session that is not there it is said: %d %s", code, problems.String())
	}
}
