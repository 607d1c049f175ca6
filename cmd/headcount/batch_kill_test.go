//go:build linux || darwin

package main

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// shards is how many parts the recipes are tried with, and plays how many plays of each policy.
const (
	shards = 4
	plays  = 2400
)

// recipes are the commands of the guide to batches, as they stand there, but for the sizes.
func recipes(t *testing.T) map[string]string {
	t.Helper()
	guide := readText(t, "../../engine/batch/README.md")
	between := func(from, to string) string {
		_, rest, found := strings.Cut(guide, from)
		text, _, ends := strings.Cut(rest, to)
		if !found || !ends {
			t.Fatalf("the guide has nothing between %q and %q", from, to)
		}
		return text
	}
	list := map[string]string{"Slurm": between("```sh\n", "```"), "Kubernetes": between("- |\n", "volumeMounts")}
	for name, text := range list {
		text = strings.NewReplacer("--runs 100000", fmt.Sprint("--runs ", plays), "SHARDS=16", fmt.Sprint("SHARDS=", shards), "/16\"", fmt.Sprintf("/%d\"", shards)).Replace(text)
		if !strings.Contains(text, fmt.Sprint(plays)) || !strings.Contains(text, fmt.Sprint(shards)) {
			t.Fatalf("the recipe for %s has other sizes than this test expects:\n%s", name, text)
		}
		list[name] = text
	}
	return list
}

// shelf is a folder with a program called headcount, and the way to start a shell in it that finds it.
func shelf(t *testing.T) (dir string, shell func(script string, env ...string) *exec.Cmd) {
	t.Helper()
	bin, dir := t.TempDir(), t.TempDir()
	text := fmt.Sprintf("#!/bin/sh\n%s=1 exec '%s' \"$@\"\n", asProgram, os.Args[0])
	if err := os.WriteFile(filepath.Join(bin, "headcount"), []byte(text), 0o755); err != nil { //nolint:gosec // it must run
		t.Fatal(err)
	}
	return dir, func(script string, env ...string) *exec.Cmd {
		cmd := exec.Command("sh", "-c", script)
		cmd.Dir = dir
		cmd.Env = append(append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"), "SLURM_CPUS_PER_TASK=1"), env...)
		cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
		return cmd
	}
}

// until starts a command and sends a signal to it and all it has started once a file has so many bytes; sent is false where it ended before.
func until(t *testing.T, cmd *exec.Cmd, file string, size int64, s syscall.Signal) (sent bool, err error) {
	t.Helper()
	if err := cmd.Start(); err != nil {
		t.Error(err)
		return false, err
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	for {
		select {
		case err := <-done:
			return sent, err
		case <-time.After(time.Millisecond):
			if info, missing := os.Stat(file); !sent && missing == nil && info.Size() >= size {
				sent = syscall.Kill(-cmd.Process.Pid, s) == nil
			}
		}
	}
}

// TestRecipesSurviveRandomDeaths runs the recipes of the guide as several processes at once, kills each at random moments, starts it again
// with the same command, and holds that the merged result is that of one run, byte by byte.
func TestRecipesSurviveRandomDeaths(t *testing.T) {
	for name, recipe := range recipes(t) {
		for try := 1; ; try++ {
			dir, shell := shelf(t)
			deaths := killAtRandom(t, shell, dir, name, recipe)
			t.Logf("%s: deaths of the four processes: %v", name, deaths)
			if slices.Min(deaths) < 2 && try < 4 && !t.Failed() {
				continue // beside other work one may have ended before the killer was given a turn: that proves nothing
			}
			for i, n := range deaths {
				if n < 2 {
					t.Errorf("%s: process %d died %d times, want 2 or more", name, i+1, n)
				}
			}
			sameAsOne(t, shell, dir, name)
			break
		}
	}
}

// killAtRandom runs the shards of a recipe at once, kills each at random moments and starts it again until it has finished. It counts the deaths of each.
func killAtRandom(t *testing.T, shell func(string, ...string) *exec.Cmd, dir, name, recipe string) []int {
	t.Helper()
	var wg sync.WaitGroup
	deaths := make([]int, shards)
	for i := range shards {
		wg.Go(func() {
			part := filepath.Join(dir, fmt.Sprintf("part-%d.batch", i+1))
			chance := rand.New(rand.NewPCG(uint64(i), 1))
			for try := 0; try < 200; try++ {
				size := int64(0)
				if info, err := os.Stat(part); err == nil {
					size = info.Size()
				}
				step := int64(30_000)
				if try < 2 { // on a slow machine a shard may end within few steps, and each is to die twice
					step = 3_000
				}
				size += 1 + chance.Int64N(step)
				if try == 0 && i == 0 {
					size = 0 // before there is a whole line
				}
				cmd := shell(recipe, fmt.Sprint("SLURM_ARRAY_TASK_ID=", i+1), fmt.Sprint("JOB_COMPLETION_INDEX=", i))
				sent, err := until(t, cmd, part, size, syscall.SIGKILL)
				if err == nil {
					return
				}
				if !sent {
					t.Errorf("%s, shard %d: ended by itself: %v", name, i+1, err)
					return
				}
				deaths[i]++
			}
			t.Errorf("%s, shard %d: never finished", name, i+1)
		})
	}
	wg.Wait()
	return deaths
}

// sameAsOne holds the merged parts against one run.
func sameAsOne(t *testing.T, shell func(string, ...string) *exec.Cmd, dir, name string) {
	t.Helper()
	script := fmt.Sprintf("headcount batch two-strides --policies attentive,mail-first --runs %d --out one.batch --csv one.csv --json > one.json &&"+
		"headcount batch merge part-3.batch part-1.batch part-4.batch part-2.batch --out all.batch --csv all.csv --json > all.json", plays)
	if out, err := shell(script).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	for _, kind := range []string{".batch", ".csv", ".json"} {
		one, all := readText(t, filepath.Join(dir, "one"+kind)), readText(t, filepath.Join(dir, "all"+kind))
		if one != all || one == "" {
			t.Errorf("%s: %d bytes of one run and %d of the parts differ (%s)", name, len(one), len(all), kind)
		}
	}
	if n := strings.Count(readText(t, filepath.Join(dir, "all.csv")), "\n"); n != 2*plays+1 {
		t.Errorf("%s: %d lines of CSV, want %d", name, n, 2*plays+1)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
		t.Errorf("%s: left lying about: %v", name, left)
	}
}

// TestInterruptedBatchKeepsWhatWasFinished presses Ctrl-C in the middle, and goes on.
func TestInterruptedBatchKeepsWhatWasFinished(t *testing.T) {
	dir, shell := shelf(t)
	part := filepath.Join(dir, "all.csv.part")
	const command = "exec headcount batch two-strides --policies attentive,idle --runs 3000 --csv all.csv"
	cmd := shell(command)
	var said bytes.Buffer
	cmd.Stderr = &said
	sent, err := until(t, cmd, part, 9000, syscall.SIGINT)
	var exit *exec.ExitError
	if !sent || !errors.As(err, &exit) || exit.ExitCode() != exitShort {
		t.Fatalf("sent %v, %v: %s", sent, err, said.String())
	}
	if !strings.HasPrefix(said.String(), "Stopped; ") || !strings.Contains(said.String(), "plays are kept in all.csv.part. The same command goes on from there.") {
		t.Errorf("it said %q", said.String())
	}
	if _, err := os.Stat(filepath.Join(dir, "all.csv")); err == nil {
		t.Error("half a CSV was written")
	}
	for _, script := range []string{command, "headcount batch two-strides --policies attentive,idle --runs 3000 --csv one.csv"} {
		if out, err := shell(script).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	if readText(t, filepath.Join(dir, "all.csv")) != readText(t, filepath.Join(dir, "one.csv")) {
		t.Error("stopped and gone on with, the rows came out different")
	}
	if _, err := os.Stat(part); err == nil {
		t.Error("the file that kept the plays is still there")
	}
}
