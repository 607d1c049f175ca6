// Command release makes the archives that people download, for every system, with the game for browsers inside and checksums beside them.
//
// The same source and the same Go give the same bytes, wherever and whenever they are built: `go run ./cmd/release` twice, and compare.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// job is what is to be made.
type job struct {
	source  string // folder with go.mod
	out     string // folder for the archives
	version string
	targets []target
}

func run(ctx context.Context, args []string) error {
	flags := flag.NewFlagSet("release", flag.ContinueOnError)
	out := flags.String("out", "dist", "folder for the archives; what is in it by the same names is replaced")
	version := flags.String("version", "", "how the release is called; without it, as git describes the source")
	only := flags.String("only", "", "some systems only, as in linux/amd64,windows/arm64")
	if err := flags.Parse(args); err != nil {
		return err
	}
	targets, err := chosen(*only)
	if err != nil {
		return err
	}
	source, err := output(ctx, ".", nil, "go", "list", "-m", "-f", "{{.Dir}}", "headcount")
	if err != nil {
		return fmt.Errorf("start it in the source folder: %w", err)
	}
	if *version == "" {
		if *version, err = output(ctx, source, nil, "git", "describe", "--tags", "--always", "--dirty"); err != nil {
			return fmt.Errorf("git does not describe the source; say --version: %w", err)
		}
	}
	if strings.ContainsAny(*version, " /\\\"'") {
		return fmt.Errorf("a version has no blanks, quotes or slashes: %q", *version)
	}
	dir, err := filepath.Abs(*out)
	if err != nil {
		return err
	}
	return job{source: source, out: dir, version: *version, targets: targets}.make(ctx)
}
