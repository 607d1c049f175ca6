package scenario

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// The limits of a walk over folders.
const (
	maxWalkDepth = 8
	maxWalkFiles = 2000
)

// Open loads and compiles the scenario in a folder of fsys. The Scenario is nil when there is an error.
func Open(fsys fs.FS, dir string) (*Scenario, []Diagnostic) { return both(Load(fsys, dir)) }

// OpenFile loads and compiles a folder or a .toml file of the file system.
func OpenFile(name string) (*Scenario, []Diagnostic) { return both(LoadFile(name)) }

func both(src *Source, pos *Positions, found []Diagnostic) (*Scenario, []Diagnostic) {
	if src == nil {
		return nil, found
	}
	s, more := Compile(src, pos)
	return s, bounded(append(found, more...))
}

// findings is both for those who want the findings alone.
func findings(src *Source, pos *Positions, found []Diagnostic) []Diagnostic {
	if src == nil {
		return sortDiagnostics(found)
	}
	c := newCompiler(src, pos)
	c.unhashed = true
	_, more := c.compile(pos)
	return bounded(append(found, more...))
}

// Check returns the findings about what lies at each path of fsys: the folder of a scenario, or a file of it, a .toml file that is a whole
// scenario, or a folder in which both are looked for. Folders and files whose names begin with a dot or an underscore are only looked
// at when they are named.
func Check(fsys fs.FS, paths ...string) []Diagnostic {
	w := walker{fsys: fsys}
	return w.check(paths)
}

// CheckPaths is Check over paths of the file system.
func CheckPaths(paths ...string) []Diagnostic {
	var found []Diagnostic
	for _, name := range paths {
		found = append(found, checkPath(name)...)
	}
	return sortDiagnostics(found)
}

func checkPath(name string) []Diagnostic {
	name = Whole(name)
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		return findings(LoadFile(name))
	}
	root, err := os.OpenRoot(name)
	if err != nil {
		_, _, found := refuse(name, "file-missing", reason(err), "")
		return found
	}
	defer root.Close()
	w := walker{fsys: root.FS(), shown: filepath.ToSlash(name)}
	return w.check([]string{"."})
}

// walker looks for scenarios in folders.
type walker struct {
	fsys  fs.FS
	shown string // put before every path
	count int
	found []Diagnostic
}

func (w *walker) check(paths []string) []Diagnostic {
	for _, name := range paths {
		before := w.count
		w.visit(wholeIn(w.fsys, path.Clean(name)), 0)
		if w.count == before {
			_, _, none := refuse(path.Join(w.shown, name), "file-missing", "there is no scenario here", headless(w.fsys, name))
			w.found = append(w.found, none...)
		}
	}
	return sortDiagnostics(w.found)
}

func (w *walker) scenario(dir string, names []string) {
	w.count++
	w.found = append(w.found, findings(loadNamed(w.fsys, dir, path.Join(w.shown, dir), names))...)
}

// visit looks at a file or a folder.
func (w *walker) visit(name string, depth int) {
	if depth > maxWalkDepth || w.count >= maxWalkFiles {
		return
	}
	info, err := fs.Stat(w.fsys, name)
	if err != nil || !info.IsDir() {
		switch path.Ext(name) {
		case ".toml":
			w.scenario(path.Dir(name), []string{path.Base(name)})
		case ".zip":
			w.count++
			w.found = append(w.found, findings(loadZipOf(w.fsys, name, path.Join(w.shown, name)))...)
		}
		return
	}
	entries, err := fs.ReadDir(w.fsys, name)
	if err != nil {
		return
	}
	if slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == fileNames()[0] }) {
		w.scenario(name, fileNames())
		return
	}
	for _, e := range entries {
		if head := fileNames()[0]; e.Type().IsRegular() && e.Name() != head && properName(e.Name()) == head {
			f := textFile{name: path.Join(w.shown, name, e.Name())}
			d := f.whole("file-name", "the scenario of a folder stands in "+head+", and this is called otherwise", renaming(e.Name()))
			d.Severity = Warning
			w.count, w.found = w.count+1, append(w.found, d)
			continue
		}
		hidden := strings.HasPrefix(e.Name(), ".") || strings.HasPrefix(e.Name(), "_")
		if !hidden && (e.IsDir() || e.Type().IsRegular()) {
			w.visit(path.Join(name, e.Name()), depth+1)
		}
	}
}
