//go:build !js

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/adrg/xdg"
)

// buildWeb builds the browser's program from the source folder it is started in. Where nothing has changed since, Go has it ready in seconds.
func buildWeb(ctx context.Context, c *console) (program, script []byte, err error) {
	root, err := goTool(ctx, "list", "-m", "-f", "{{.Dir}}", "headcount")
	if err != nil {
		return nil, nil, fmt.Errorf("this build brings no game for browsers along, and builds one only in the source folder, with Go installed (%w); release archives bring it along", err)
	}
	goroot, err := goTool(ctx, "env", "GOROOT")
	if err != nil {
		return nil, nil, err
	}
	if script, err = os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js")); err != nil {
		return nil, nil, fmt.Errorf("the script that starts Go in a browser is missing: %w", err)
	}
	dir := filepath.Join(xdg.CacheHome, "headcount", "web")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, nil, err
	}
	file := filepath.Join(dir, "headcount.wasm")
	if err := compileWeb(ctx, c, root, file); err != nil {
		return nil, nil, err
	}
	data, err := os.ReadFile(file)
	if err == nil {
		program, err = squeezed(data)
	}
	return program, script, err
}

// compileWeb runs Go's compiler and tells how far it is.
func compileWeb(ctx context.Context, c *console, root, file string) error {
	start := time.Now()
	build := exec.CommandContext(ctx, "go", "build", "-v", "-trimpath", "-ldflags=-s -w", "-o", file, "./cmd/headcount")
	build.Dir, build.Env = root, append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	build.Cancel = func() error { return build.Process.Signal(os.Interrupt) }
	said, err := build.StderrPipe()
	if err != nil {
		return err
	}
	fmt.Fprintln(c.err, "Building the game for browsers from the source; the first time takes a minute or two.")
	if err := build.Start(); err != nil {
		return err
	}
	problems := watchCompiler(c, said, start)
	if err := build.Wait(); err != nil {
		return fmt.Errorf("the game for browsers does not build: %w\n%s", err, problems)
	}
	fmt.Fprintf(c.err, "Built in %.0f s.\n", time.Since(start).Seconds())
	return nil
}

// watchCompiler tells every five seconds how many packages have been compiled, and returns what else the compiler said.
func watchCompiler(c *console, said io.Reader, start time.Time) string {
	var problems strings.Builder
	done, told := 0, start
	defer func() { _, _ = io.Copy(io.Discard, said) }() // what is left of it after a line too long to be read: it would hold the compiler up
	for lines := bufio.NewScanner(said); lines.Scan(); {
		if line := lines.Text(); strings.ContainsAny(line, " :") {
			problems.WriteString(line + "\n")
			continue
		}
		if done++; time.Since(told) > 5*time.Second {
			told = time.Now()
			fmt.Fprintf(c.err, "%d packages compiled, %.0f s\n", done, time.Since(start).Seconds())
		}
	}
	return problems.String()
}

// goTool asks the go command.
func goTool(ctx context.Context, args ...string) (string, error) {
	out, err := exec.CommandContext(ctx, "go", args...).Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		err = errors.New(strings.TrimSpace(string(exit.Stderr)))
	}
	return strings.TrimSpace(string(out)), err
}
