package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// make takes what is committed, builds the game for browsers and then, with that inside, each target; it writes the archives and their checksums.
func (j job) make(ctx context.Context) (err error) {
	if err := os.MkdirAll(j.out, 0o755); err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "headcount-release-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	clone := j.source
	j.source = filepath.Join(work, "source")
	if err := snapshot(ctx, clone, j.source); err != nil {
		return err
	}
	if err := j.webGame(ctx, work, filepath.Join(j.source, "cmd", "headcount", "webgame")); err != nil {
		return err
	}
	var sums strings.Builder
	for _, t := range j.targets {
		begun := time.Now()
		licences, err := j.licences(ctx, t, t.name(j.version)+"/")
		if err != nil {
			return err
		}
		file := filepath.Join(work, strings.ReplaceAll(t.String(), "/", "-"))
		if err := j.compile(ctx, t, file); err != nil {
			return err
		}
		data, err := j.pack(t, file, licences)
		if err != nil {
			return err
		}
		name := t.archive(j.version)
		if err := os.WriteFile(filepath.Join(j.out, name), data, 0o644); err != nil {
			return err
		}
		fmt.Fprintf(&sums, "%x  %s\n", sha256.Sum256(data), name)
		fmt.Printf("%s  %.1f MB  %.0f s\n", name, float64(len(data))/1e6, time.Since(begun).Seconds())
	}
	return os.WriteFile(filepath.Join(j.out, "SHA256SUMS"), []byte(sums.String()), 0o644)
}

// flags make a build that depends on the source and on Go alone.
func (j job) flags(file string, more ...string) []string {
	args := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid= -X main.release=" + j.version, "-o", file}
	return append(append(args, more...), "./cmd/headcount")
}

// settings of the surroundings that would change what is built.
func settings(t target) []string {
	return []string{"GOOS=" + t.system, "GOARCH=" + t.processor, "CGO_ENABLED=0", "GOFLAGS=", "GOAMD64=v1", "GOARM64=v8.0", "GOWASM=", "GOEXPERIMENT="}
}

// webGame builds the game for browsers, compressed, into a folder.
func (j job) webGame(ctx context.Context, work, folder string) error {
	begun := time.Now()
	file := filepath.Join(work, "headcount.wasm")
	if _, err := output(ctx, j.source, settings(target{"js", "wasm"}), "go", j.flags(file)...); err != nil {
		return fmt.Errorf("the game for browsers does not build: %w", err)
	}
	goroot, err := output(ctx, j.source, nil, "go", "env", "GOROOT")
	if err != nil {
		return err
	}
	script, err := os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	packed, err := squeezed(data)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	fmt.Printf("the game for browsers  %.1f MB  %.0f s\n", float64(len(packed))/1e6, time.Since(begun).Seconds())
	return errors.Join(os.WriteFile(filepath.Join(folder, "headcount.wasm.gz"), packed, 0o644), os.WriteFile(filepath.Join(folder, "wasm_exec.js"), script, 0o644))
}

// squeezed compresses without a name and a time.
func squeezed(data []byte) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err == nil {
		_, err = z.Write(data)
	}
	if err == nil {
		err = z.Close()
	}
	return b.Bytes(), err
}

func (j job) compile(ctx context.Context, t target, file string) error {
	if _, err := output(ctx, j.source, settings(t), "go", j.flags(file, "-tags=webgame")...); err != nil {
		return fmt.Errorf("%s does not build: %w", t, err)
	}
	return nil
}

// output runs a command and returns what it prints.
func output(ctx context.Context, dir string, more []string, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), more...)
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s: %w\n%s", name, err, problems.String())
	}
	return strings.TrimSpace(out.String()), nil
}
