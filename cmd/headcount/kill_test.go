//go:build !js

package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/save"
	"headcount/engine/session"
)

// TestKilledPlayGoesOn kills the real program at many moments of a play and holds that every decision whose outcome was read is in the
// save, that the save replays, and that the next start goes on from it.
func TestKilledPlayGoesOn(t *testing.T) {
	kills := 6
	if os.Getenv("HEADCOUNT_LONG") != "" {
		kills = 60
	}
	for k := range kills {
		dir := t.TempDir()
		read := killed(t, dir, 3+7*k%41)
		list, err := save.NewFiles(dir, save.Options{}).List()
		if err != nil || len(list) != 1 {
			t.Fatalf("kill %d: %d saves, %v", k, len(list), err)
		}
		log, damage, err := save.NewFiles(dir, save.Options{}).Read(list[0].ID)
		if err != nil || damage != nil {
			t.Fatalf("kill %d: %v %v", k, err, damage)
		}
		sc, err := openScenario("two-strides")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := session.Replay(sc, log); err != nil {
			t.Errorf("kill %d: the save does not replay: %v", k, err)
		}
		if n := moves(log); n < read {
			t.Errorf("kill %d: %d outcomes were read and only %d decisions kept", k, read, n)
		}
		goesOn(t, dir, list[0].ID)
	}
}

// moves counts the decisions after the briefing.
func moves(log declog.Log) int {
	n := 0
	for _, e := range log.Entries {
		if e.Kind == declog.KindAct && e.Gap > 0 {
			n++
		}
	}
	return n
}

func program(dir string, args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), asProgram+"=1", "HEADCOUNT_SAVES="+dir)
	return cmd
}

// killed plays with a pipe, answers every prompt, kills the program after so many prompts and returns how many outcomes had been read.
func killed(t *testing.T, dir string, prompts int) int {
	t.Helper()
	cmd := program(dir, "play", "two-strides", "--text", "--seed", fmt.Sprint(prompts))
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	told := 0
	r := bufio.NewReader(out)
	for range prompts {
		prompt, err := r.ReadString('>')
		if err != nil {
			break
		}
		if strings.Contains(prompt, "Enter: Go on") {
			told++
		}
		if _, err := io.WriteString(in, answer(prompt)); err != nil {
			break
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed: the error is the point
	return told
}

// answer gives each prompt something that goes on.
func answer(prompt string) string {
	switch {
	case strings.Contains(prompt, "Who or what?"):
		return "leave\n"
	case strings.Contains(prompt, "What do you do?"), strings.Contains(prompt, "Which way?"):
		return "1\n"
	case strings.Contains(prompt, "0 to 100"):
		return "40\n"
	}
	return "\n"
}

// goesOn starts again and reads that the play goes on.
func goesOn(t *testing.T, dir, id string) {
	t.Helper()
	cmd := program(dir, "play", "two-strides", "--text")
	cmd.Stdin = strings.NewReader("")
	both, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(both), id) {
		t.Errorf("the play %s was not gone on with: %v\n%s", id, err, both)
	}
}
