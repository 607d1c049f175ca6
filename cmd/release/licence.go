package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// licences returns the licences of everything that is built into the program of a target: its modules, Go itself, and the fonts.
func (j job) licences(ctx context.Context, t target, folder string) ([]entry, error) {
	var text strings.Builder
	text.WriteString("Headcount is built from these works of others.\n")
	list, err := output(ctx, j.source, settings(t), "go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}", "./cmd/headcount")
	if err != nil {
		return nil, err
	}
	goroot, err := output(ctx, j.source, nil, "go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	modules := slices.DeleteFunc(strings.Split(list, "\n"), func(line string) bool { return strings.TrimSpace(line) == "" })
	slices.Sort(modules)
	for _, line := range append([]string{"Go, its library and its runtime\t" + goroot}, slices.Compact(modules)...) {
		name, dir, _ := strings.Cut(line, "\t")
		if err := addLicence(&text, name, dir); err != nil {
			return nil, err
		}
	}
	entries := []entry{{folder + "licenses/THIRD-PARTY.txt", 0o644, []byte(text.String())}}
	fonts, err := filepath.Glob(filepath.Join(j.source, "assets", "fonts", "*.txt"))
	if err != nil {
		return nil, err
	}
	for _, file := range append(fonts, filepath.Join(j.source, "assets", "LICENSES.md")) {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		entries = append(entries, entry{folder + "licenses/" + filepath.Base(file), 0o644, data})
	}
	return entries, nil
}

// addLicence adds what lies at the top of a module and says how it may be used. A module without any is not for us to give away.
func addLicence(text *strings.Builder, name, dir string) error {
	files, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("the licence of %s: %w", name, err)
	}
	found := false
	for _, f := range files {
		upper := strings.ToUpper(f.Name())
		if f.IsDir() || !slices.ContainsFunc([]string{"LICENSE", "LICENCE", "UNLICENSE", "COPYING", "NOTICE", "PATENTS"}, func(p string) bool { return strings.HasPrefix(upper, p) }) ||
			strings.HasSuffix(upper, ".GO") {
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(text, "\n==== %s: %s\n\n%s\n", name, f.Name(), strings.TrimSpace(strings.ReplaceAll(string(data), "\r\n", "\n")))
		found = true
	}
	if !found {
		return fmt.Errorf("%s says nowhere how it may be used (%s)", name, dir)
	}
	return nil
}
