//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"headcount/engine/workshop"
	"headcount/engine/workshop/eventlog"
	"headcount/engine/workshop/postgres"
	"headcount/engine/workshop/store"
)

// inDatabase reports whether sessions are kept in a database and not in a file of this machine.
func inDatabase(path string) bool {
	return strings.HasPrefix(path, "postgres:") || strings.HasPrefix(path, "postgresql:")
}

// openKeeper opens what sessions are kept in, by what storePath returned.
func openKeeper(ctx context.Context, path string) (workshop.Keeper, error) {
	if !inDatabase(path) {
		s, err := store.Open(ctx, path, store.Options{})
		if errors.Is(err, eventlog.ErrDamaged) {
			return nil, fmt.Errorf("%w; --store FILE begins another file at once", err)
		}
		if err != nil {
			return nil, err // not a nil *store.Store in a Keeper
		}
		return s, nil
	}
	s, err := postgres.Open(ctx, path)
	if err != nil {
		return nil, err // not a nil *postgres.Store in a Keeper
	}
	return s, nil
}

// storePath reads --store.
func storePath(url string) (string, error) {
	switch scheme, rest, ok := strings.Cut(url, ":"); {
	case url == "":
		return filepath.Join(filepath.Dir(saveFolder()), "workshop.db"), nil
	case ok && (scheme == "postgres" || scheme == "postgresql"):
		return url, nil
	case ok && (scheme == "file" || scheme == "sqlite"):
		return strings.TrimPrefix(rest, "//"), nil
	case ok && strings.HasPrefix(rest, "//"):
		return "", fmt.Errorf("sessions are kept in a file or in a database, postgres://user@host/name, not under %s://", scheme)
	}
	return url, nil
}
