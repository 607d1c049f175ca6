package main

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// snapshot puts what is committed into a folder: a release is of a commit, whatever changes in the source folder while it is built.
func snapshot(ctx context.Context, source, folder string) error {
	var out, problems bytes.Buffer
	cmd := exec.CommandContext(ctx, "git", "archive", "--format=tar", "HEAD")
	cmd.Dir, cmd.Stdout, cmd.Stderr = source, &out, &problems
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("a release is made from a clone of the source, with git: %w\n%s", err, problems.String())
	}
	for r := tar.NewReader(&out); ; {
		h, err := r.Next()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		case h.Typeflag != tar.TypeReg:
			continue
		}
		if !filepath.IsLocal(h.Name) {
			return fmt.Errorf("%q leads out of the source", h.Name)
		}
		to := filepath.Join(folder, filepath.FromSlash(h.Name))
		data, err := io.ReadAll(r)
		if err == nil {
			err = os.MkdirAll(filepath.Dir(to), 0o755)
		}
		if err == nil {
			err = os.WriteFile(to, data, os.FileMode(h.Mode)&0o755)
		}
		if err != nil {
			return err
		}
	}
}
