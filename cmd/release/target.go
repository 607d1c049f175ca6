package main

import (
	"fmt"
	"slices"
	"strings"
)

// target is a system and a processor, by Go's names.
type target struct{ system, processor string }

// all are the systems that releases are made for.
var all = []target{
	{"linux", "amd64"}, {"linux", "arm64"}, {"windows", "amd64"}, {"windows", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"},
}

func (t target) String() string { return t.system + "/" + t.processor }

// name is how the archive and the folder in it are called. People know macOS by that name.
func (t target) name(version string) string {
	system := t.system
	if system == "darwin" {
		system = "macos"
	}
	return fmt.Sprintf("headcount-%s-%s-%s", version, system, t.processor)
}

// program is the name of the program in the archive.
func (t target) program() string {
	if t.system == "windows" {
		return "headcount.exe"
	}
	return "headcount"
}

// archive is the name of the archive.
func (t target) archive(version string) string {
	if t.system == "windows" {
		return t.name(version) + ".zip"
	}
	return t.name(version) + ".tar.gz"
}

// chosen reads a list of targets; an empty one means all.
func chosen(list string) ([]target, error) {
	if list == "" {
		return all, nil
	}
	var targets []target
	for _, name := range strings.Split(list, ",") {
		i := slices.IndexFunc(all, func(t target) bool { return t.String() == name })
		if i < 0 {
			return nil, fmt.Errorf("there is no release for %q; there are %v", name, all)
		}
		targets = append(targets, all[i])
	}
	return targets, nil
}
