//go:build !js

package main

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"
)

//go:embed web.html
var webPage []byte

func newWeb(c *console) *cobra.Command {
	var listen string
	cmd := &cobra.Command{
		Use:   "web",
		Short: "The game in a browser, solo: plays are kept in the browser",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			dir, err := buildWeb(cmd.Context(), c)
			if err != nil {
				return err
			}
			return serveWeb(cmd.Context(), c, listen, dir)
		},
	}
	cmd.Flags().StringVar(&listen, "listen", "127.0.0.1:8780", "address to serve on")
	return cmd
}

// buildWeb builds the browser's program from the source folder it is started in and returns the folder with everything to serve.
func buildWeb(ctx context.Context, c *console) (string, error) {
	root, err := goTool(ctx, "list", "-m", "-f", "{{.Dir}}", "headcount")
	if err != nil {
		return "", fmt.Errorf("the browser's program is built from source: start `headcount web` in the source folder, with Go installed (%w)", err)
	}
	goroot, err := goTool(ctx, "env", "GOROOT")
	if err != nil {
		return "", err
	}
	dir := filepath.Join(xdg.CacheHome, "headcount", "web")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	fmt.Fprintln(c.err, "Building the browser's program; the first time takes a minute.")
	build := exec.CommandContext(ctx, "go", "build", "-ldflags=-s -w", "-o", filepath.Join(dir, "headcount.wasm"), "./cmd/headcount")
	build.Dir = root
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("the browser's program does not build: %w\n%s", err, out)
	}
	script, err := os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return "", err
	}
	if err := os.WriteFile(filepath.Join(dir, "wasm_exec.js"), script, 0o644); err != nil {
		return "", err
	}
	return dir, os.WriteFile(filepath.Join(dir, "index.html"), webPage, 0o644)
}

func goTool(ctx context.Context, args ...string) (string, error) {
	out, err := exec.CommandContext(ctx, "go", args...).Output()
	return strings.TrimSpace(string(out)), err
}

// serveWeb serves the folder until the context ends.
func serveWeb(ctx context.Context, c *console, listen, dir string) error {
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return fmt.Errorf("cannot listen on %s (%w); --listen 127.0.0.1:0 takes any free port", listen, err)
	}
	server := &http.Server{Handler: http.FileServer(http.Dir(dir)), ReadHeaderTimeout: 10 * time.Second}
	fmt.Fprintf(c.out, "http://%s/\n", l.Addr())
	fmt.Fprintln(c.err, "Open that address in a browser. Ctrl-C stops.")
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	select {
	case err = <-done:
	case <-ctx.Done():
		err = server.Close()
	}
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}
