package scenario

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// Whole returns the folder of the scenario that a file is a part of: a scenario.toml, people.toml or story.toml that has others of them or translations
// beside it, or a translation. Whatever is a scenario by itself, or none, keeps its name. It asks the file system, where a link is what it leads to.
func Whole(name string) string {
	led, err := filepath.EvalSymlinks(name)
	if err != nil {
		return name
	}
	for _, given := range slices.Compact([]string{name, led}) {
		at, err := filepath.Abs(given)
		if err != nil {
			return name
		}
		up := partOf(filepath.ToSlash(at), func(at string) bool { _, err := os.Stat(filepath.FromSlash(at)); return err == nil })
		if up != "" {
			return filepath.Join(given, up)
		}
	}
	return name
}

// wholeIn is Whole in fsys.
func wholeIn(fsys fs.FS, name string) string {
	return path.Join(name, partOf(name, func(at string) bool { _, err := fs.Stat(fsys, at); return err == nil }))
}

// partOf returns the way from a file, or from the folder of translations, up to the scenario it is a part of; empty where it is not a part of any.
func partOf(name string, there func(string) bool) string {
	dir, base := path.Dir(name), path.Base(name)
	own := fileNames()
	has := func(dir string, names ...string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return there(path.Join(dir, name)) })
	}
	switch {
	case base == own[0] && has(dir, append(own[1:], languageFolder)...), slices.Contains(own[1:], base) && has(dir, own[0]):
		return ".."
	case base == languageFolder && has(dir, own[0]) && !has(name, own...):
		return ".."
	case path.Base(dir) == languageFolder && path.Ext(base) == ".toml" && has(path.Dir(dir), own[0]) && !has(dir, own...):
		return "../.."
	}
	return ""
}
