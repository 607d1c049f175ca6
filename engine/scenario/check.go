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

// findings is both for those who want the findings alone; twin is where another scenario of its id lies.
func findings(src *Source, pos *Positions, found []Diagnostic, twin string) []Diagnostic {
	if src == nil {
		return sortDiagnostics(found)
	}
	c := newCompiler(src, pos)
	c.unhashed, c.twin = true, twin
	_, more := c.compile(pos)
	return bounded(append(found, more...))
}

// Check returns the findings about what lies at each path of fsys: the folder of a scenario, or a file of it, a .toml file that is a whole
// scenario, or a folder in which both are looked for. Folders and files whose names begin with a dot or an underscore are only looked
// at when they are named.
func Check(fsys fs.FS, paths ...string) []Diagnostic {
	w := walker{fsys: fsys, met: meetings{}}
	return w.check(paths)
}

// CheckPaths is Check over paths of the file system.
func CheckPaths(paths ...string) []Diagnostic {
	var found []Diagnostic
	met := meetings{}
	for _, name := range paths {
		found = append(found, checkPath(name, met)...)
	}
	return sortDiagnostics(found)
}

// meetings are the scenarios of one check, by their ids: where each was met first.
type meetings map[string]struct{ shown, place string }

// meet notes a scenario and returns where another one with its id lies, or nothing. A package does not count: what is in it may well lie beside it.
func (m meetings) meet(src *Source, pos *Positions, shown string) (twin string) {
	if src == nil || src.ID == "" || path.Ext(shown) == ".zip" {
		return ""
	}
	place, err := filepath.Abs(filepath.FromSlash(pos.files[0].name))
	if err != nil {
		place = pos.files[0].name
	}
	first, again := m[src.ID]
	switch {
	case !again:
		m[src.ID] = struct{ shown, place string }{shown, place}
		return ""
	case first.place == place:
		return "" // it is checked twice
	}
	return first.shown
}

func checkPath(name string, met meetings) []Diagnostic {
	name = Whole(name)
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		src, pos, found := LoadFile(name)
		return findings(src, pos, found, met.meet(src, pos, filepath.ToSlash(name)))
	}
	root, err := os.OpenRoot(name)
	if err != nil {
		_, _, found := refuse(name, "file-missing", reason(err), "")
		return found
	}
	defer root.Close()
	w := walker{fsys: root.FS(), shown: filepath.ToSlash(name), met: met}
	return w.check([]string{"."})
}

// walker looks for scenarios in folders.
type walker struct {
	fsys  fs.FS
	shown string // put before every path
	met   meetings
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
	shown := path.Join(w.shown, dir)
	src, pos, found := loadNamed(w.fsys, dir, shown, names)
	if len(names) == 1 {
		shown = path.Join(shown, names[0])
	}
	w.found = append(w.found, findings(src, pos, found, w.met.meet(src, pos, shown))...)
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
			src, pos, found := loadZipOf(w.fsys, name, path.Join(w.shown, name))
			w.found = append(w.found, findings(src, pos, found, "")...)
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
	misnamed := func(e fs.DirEntry) bool { return e.Type().IsRegular() && properName(e.Name()) == fileNames()[0] }
	headless := slices.ContainsFunc(entries, misnamed)
	for _, e := range entries {
		if head := fileNames()[0]; misnamed(e) {
			f := textFile{name: path.Join(w.shown, name, e.Name())}
			d := f.whole("file-name", "the scenario of a folder stands in "+head+", and this is called otherwise", renaming(e.Name()))
			d.Severity = Warning
			w.count, w.found = w.count+1, append(w.found, d)
			continue
		}
		hidden := strings.HasPrefix(e.Name(), ".") || strings.HasPrefix(e.Name(), "_")
		part := headless && slices.Contains(fileNames()[1:], e.Name())
		if !hidden && !part && (e.IsDir() || e.Type().IsRegular()) {
			w.visit(path.Join(name, e.Name()), depth+1)
		}
	}
}
