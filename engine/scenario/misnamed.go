package scenario

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"headcount/engine/nearest"
)

// What is called nearly as the files of a scenario are, and is not read: editors for plain texts put .txt behind a name where nobody sees it, and not
// every system tells small letters from capitals.

// properName is how a file is to be called to be read as TOML; "" where it is called so, or is something else.
func properName(name string) string {
	stem, _ := strings.CutSuffix(name, path.Ext(name))
	switch ext := strings.ToLower(path.Ext(name)); {
	case ext == ".txt" && strings.EqualFold(path.Ext(stem), ".toml"):
		name = strings.TrimSuffix(stem, path.Ext(stem)) + ".toml"
	case ext == ".toml":
		name = stem + ext
	default:
		return ""
	}
	if lower := strings.ToLower(name); slices.Contains(fileNames(), lower) {
		return lower
	}
	return name
}

// renaming advises the proper name of a file; empty where it has it.
func renaming(name string) string {
	if proper := properName(name); proper != "" && proper != name {
		return "rename it to " + proper
	}
	return ""
}

// headless advises what to do in a folder without a scenario.toml.
func headless(fsys fs.FS, dir string) string {
	entries, _ := fs.ReadDir(fsys, dir) // one that cannot be read says nothing of what is in it
	for _, e := range entries {
		if head := fileNames()[0]; e.Name() != head && properName(e.Name()) == head {
			return "rename " + e.Name() + " to " + head
		}
	}
	return "a scenario is a folder with a scenario.toml, or a .toml file"
}

// strays finds files and folders that look as if they belonged to a scenario and are not read.
func (l *loader) strays(fsys fs.FS, dir, shown string) {
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return
	}
	for _, e := range entries {
		name := e.Name()
		message, advice := "this file is not read", renaming(name)
		switch {
		case e.IsDir():
			if name == languageFolder || !holdsWords(fsys, dir, name) {
				continue
			}
			message, advice = "this folder is not read", nearestAdvice+languageFolder+"?"
		case path.Ext(name) == ".toml" && !slices.Contains(fileNames(), name):
			advice = strayAdvice(name)
		case advice == "":
			continue
		}
		f := textFile{name: path.Join(shown, name)}
		d := f.whole("file-name", message, advice)
		d.Severity = Warning
		l.found = append(l.found, d)
	}
}

// holdsWords tells whether a folder looks as if it held the words of languages: it is called nearly as theirs, or a file in it is called by one.
func holdsWords(fsys fs.FS, dir, name string) bool {
	if !holdsTOML(fsys, path.Join(dir, name)) {
		return false
	}
	entries, _ := fs.ReadDir(fsys, path.Join(dir, name))
	return nearest.Of(name, []string{languageFolder}) != "" || slices.ContainsFunc(entries, func(e fs.DirEntry) bool {
		tag, isTOML := strings.CutSuffix(e.Name(), ".toml")
		language, _, _ := strings.Cut(tag, "-")
		return isTOML && len(language) == len("de") && isLanguage(tag) // old, new and tmp are languages of three letters
	})
}

// holdsTOML tells whether a folder holds a file of TOML, and no scenario of its own.
func holdsTOML(fsys fs.FS, dir string) bool {
	entries, _ := fs.ReadDir(fsys, dir)
	is := func(ext string) bool {
		return slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return strings.HasSuffix(e.Name(), ext) })
	}
	return is(".toml") && !is(fileNames()[0])
}

func strayAdvice(name string) string {
	return didYouMean(name, fileNames(), "a scenario is read from "+strings.Join(fileNames(), ", ")+" and text/*.toml: put its tables into one of them, or the file elsewhere")
}
