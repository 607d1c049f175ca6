//go:build linux || darwin

package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestCtrlCStopsCleanly presses Ctrl-C in the middle of what takes long or waits for somebody: it ends soon, as something that fell short, says so in
// one line, and prints what was finished. A play is left so as by any other way.
func TestCtrlCStopsCleanly(t *testing.T) {
	t.Parallel()
	for command, prints := range map[string]string{
		"graph two-strides --plays 100000000":        "coat-on",
		"stats two-strides --plays 100000000 --json": `"plays"`,
		"validate --only VT10 --scale 100 --json":    "[",
		"rules -":                 "",
		"rules /dev/stdin":        "",
		"replay /dev/stdin":       "",
		"debrief /dev/stdin":      "",
		"play two-strides --text": "Stopped. Nothing is lost",
		"batch two-strides --policies idle --runs 1000000 --small": "plays of 3 weeks",
	} {
		t.Run(strings.Fields(command)[0], func(t *testing.T) {
			t.Parallel()
			out, said, code := stopped(t, syscall.SIGINT, strings.Fields(command)...)
			want := exitShort
			if strings.HasPrefix(command, "play ") {
				want = exitWell
			}
			if code != want || !strings.Contains(out, prints) {
				t.Errorf("exit code %d\n%s%s", code, out, said)
			}
			if !strings.Contains(said+out, "Stopped") || strings.Contains(said, "signal") {
				t.Errorf("it said %q", said)
			}
		})
	}
}

// TestAStudyIsLeftAsAnyPlay: whoever takes part in a study can leave by Ctrl-C, and that is no failure.
func TestAStudyIsLeftAsAnyPlay(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "s")
	if code, _, problems := ran(t, "", "study", "new", dir, "--people", "8", "--seed", "5"); code != exitWell {
		t.Fatal(problems)
	}
	out, said, code := stopped(t, syscall.SIGINT, "study", "play", dir, "--code", "P01", "--text")
	if code != exitWell || !strings.Contains(out, "Stopped. Nothing is lost") || strings.Contains(said, "Stopped.") {
		t.Errorf("exit code %d\n%s%s", code, out, said)
	}
}

// TestServicesAreStoppedAsByCtrlC: a service manager asks by SIGTERM, and a session that is led ends as orderly by it.
func TestServicesAreStoppedAsByCtrlC(t *testing.T) {
	t.Parallel()
	out, said, code := stopped(t, syscall.SIGTERM, "workshop", "two-strides", "--listen", "127.0.0.1:0", "--board", "127.0.0.1:0")
	if code != exitWell || strings.Contains(said, "terminated") {
		t.Errorf("exit code %d\n%s%s", code, out, said)
	}
}

// TestAStoppedMeasurementLeavesNothing: the rooms that are measured are kept in a folder of their own, which goes also when the measuring is stopped.
func TestAStoppedMeasurementLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	_, said, code := stopped(t, syscall.SIGTERM, "workshop", "load", "--rooms", "20")
	if code != exitShort || strings.Count(said, "Stopped.") != 1 || strings.Contains(said, "headcount:") {
		t.Errorf("exit code %d\n%s", code, said)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// stopped runs a command at a terminal where nothing is typed, and sends it a signal. One that had not begun to listen is started again.
func stopped(t *testing.T, by os.Signal, args ...string) (out, said string, code int) {
	t.Helper()
	for _, wait := range []time.Duration{time.Second, 5 * time.Second, 20 * time.Second} {
		cmd := exec.Command(os.Args[0], args...)
		home := t.TempDir()
		cmd.Env = append(os.Environ(), asProgram+"=1", "HEADCOUNT_SAVES="+home+"/saves", "HOME="+home, "XDG_CONFIG_HOME="+home)
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		in, err := cmd.StdinPipe()
		if err == nil {
			err = cmd.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(wait)
		late := time.AfterFunc(time.Minute, func() { _ = cmd.Process.Kill() })
		_ = cmd.Process.Signal(by)
		err = errors.Join(cmd.Wait(), in.Close())
		if !late.Stop() {
			t.Fatalf("still there a minute after %v: %s", by, &stderr)
		}
		if cmd.ProcessState.ExitCode() >= 0 {
			return stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()
		}
		t.Logf("after %v it was not listening yet: %v", wait, err)
	}
	t.Fatal("it never listened")
	return "", "", 0
}
