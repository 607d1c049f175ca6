package scenario

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"

	"headcount/engine/pace"
)

// fileNames lists the files a scenario can be split into, in the order they are read.
func fileNames() []string { return []string{"scenario.toml", "people.toml", "story.toml"} }

// Load reads the scenario in a folder of fsys: scenario.toml, and people.toml and story.toml where there are such. The Source is
// nil when a file could not be read at all. Files are never looked for through links. Positions belong to the Source.
func Load(fsys fs.FS, dir string) (*Source, *Positions, []Diagnostic) {
	return loadNamed(fsys, dir, dir, fileNames())
}

// LoadFile reads a scenario of the file system: a folder, or a single .toml file that is a whole scenario. Of a file that is a part of one the whole is read.
func LoadFile(name string) (*Source, *Positions, []Diagnostic) {
	name = Whole(name)
	folder, only := name, fileNames()
	if info, err := os.Stat(name); err != nil {
		return refuse(name, "file-missing", reason(err), "")
	} else if !info.IsDir() {
		if ext := path.Ext(filepath.ToSlash(name)); ext != ".toml" && ext != ".zip" {
			return refuse(name, "file-name", "a scenario is a folder, a file ending in .toml or a .zip", renaming(filepath.Base(name)))
		}
		whole, err := filepath.EvalSymlinks(name)
		if err != nil {
			return refuse(name, "file-missing", reason(err), "")
		}
		folder, only = filepath.Dir(whole), []string{filepath.Base(whole)}
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return refuse(name, "file-missing", reason(err), "")
	}
	defer root.Close()
	shown := filepath.ToSlash(name)
	if path.Ext(shown) == ".zip" && folder != name {
		return loadZipOf(root.FS(), only[0], shown)
	}
	if folder != name {
		return loadOne(root.FS(), only[0], path.Clean(shown))
	}
	return loadNamed(root.FS(), ".", shown, only)
}

// loadOne reads a file that is a whole scenario, and is shown by another name where a link leads to it.
func loadOne(fsys fs.FS, name, shown string) (*Source, *Positions, []Diagnostic) {
	l := loader{positions: &Positions{}}
	l.file(fsys, name, shown)
	l.alone(fsys, name)
	return l.source()
}

// reason is an error without the path, which is shown anyway.
func reason(err error) string {
	var at *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file or folder"
	case errors.As(err, &at):
		return at.Err.Error()
	}
	return err.Error()
}

func refuse(name, id, message, advice string) (*Source, *Positions, []Diagnostic) {
	f := textFile{name: filepath.ToSlash(name)}
	return nil, nil, sortDiagnostics([]Diagnostic{f.whole(id, message, advice)})
}

// loader gathers what the files of a scenario hold.
type loader struct {
	positions *Positions
	found     []Diagnostic
	unread    bool // a file could not be read, so that references would seem missing
}

func loadNamed(fsys fs.FS, dir, shown string, names []string) (*Source, *Positions, []Diagnostic) {
	l := loader{positions: &Positions{}}
	for i, name := range names {
		inside, display := path.Join(dir, name), path.Join(shown, name)
		if _, err := fs.Lstat(fsys, inside); errors.Is(err, fs.ErrNotExist) {
			if i == 0 {
				return refuse(shown, "file-missing", "there is no "+name+" here", headless(fsys, dir))
			}
			continue
		}
		l.file(fsys, inside, display)
	}
	if len(names) > 1 {
		l.strays(fsys, dir, shown)
		l.languages(fsys, dir, shown)
	} else {
		l.alone(fsys, path.Join(dir, names[0]))
	}
	return l.source()
}

// source makes of all files what the author wrote.
func (l *loader) source() (src *Source, pos *Positions, found []Diagnostic) {
	defer func() {
		if p := recover(); p != nil {
			l.fail(mishapOf(p, l.positions.where()).diagnose())
			src, pos, found = nil, l.positions, l.finish()
		}
	}()
	if l.unread {
		if l.positions.root != nil {
			l.bind() // what the files that could be read hold by themselves
		}
		return nil, l.positions, l.finish()
	}
	if len(l.positions.root.kids) == 0 {
		l.fail(where{e: l.positions.root}.diagnose(Error, "required", "nothing stands here", "`headcount new NAME` writes a scenario to begin with"))
		return nil, l.positions, l.finish()
	}
	l.expand()
	return l.bind(), l.positions, l.finish()
}

// bind takes over what stands in the files that were read.
func (l *loader) bind() *Source {
	source := &Source{}
	b := binder{fields: fieldTable{}}
	b.table(reflect.ValueOf(source).Elem(), l.positions.root)
	l.found = append(l.found, b.found...)
	return source
}

func (l *loader) finish() []Diagnostic {
	l.found = due(l.found)
	l.positions.failed = l.positions.failed || l.unread || HasErrors(l.found)
	return l.positions.silence(bounded(l.found))
}

// file reads one file and adds it to what was read before.
func (l *loader) file(fsys fs.FS, name, display string) {
	pace.Rest()
	data, problem := readLimited(fsys, name, display)
	if problem != nil {
		l.fail(*problem)
		return
	}
	l.text(display, data)
}

// text adds the content of one file to what was read before.
func (l *loader) text(display string, data []byte) {
	f, problem := newTextFile(display, data)
	if problem != nil {
		l.fail(*problem)
		return
	}
	tree, found := f.index()
	if len(found) > 0 {
		l.fail(found...)
		return
	}
	l.positions.files = append(l.positions.files, f)
	if l.positions.root == nil {
		l.positions.root = tree
		return
	}
	l.merge(l.positions.root, tree)
}

func (l *loader) fail(found ...Diagnostic) {
	l.unread = true
	l.found = append(l.found, found...)
}

// readLimited reads a regular file that is no link and not too large.
func readLimited(fsys fs.FS, name, display string) ([]byte, *Diagnostic) {
	return readUpTo(fsys, name, display, MaxFile)
}

func readUpTo(fsys fs.FS, name, display string, most int64) ([]byte, *Diagnostic) {
	shown := textFile{name: display}
	fail := func(id, message string) ([]byte, *Diagnostic) {
		d := shown.whole(id, message, "")
		return nil, &d
	}
	info, err := fs.Lstat(fsys, name)
	switch {
	case err != nil:
		return fail("file-unreadable", reason(err))
	case info.Mode()&fs.ModeSymlink != 0:
		return fail("file-link", "a link; the files of a scenario lie in its own folder")
	case !info.Mode().IsRegular():
		return fail("file-unreadable", "not a file that can be read")
	}
	file, err := fsys.Open(name)
	if err != nil {
		return fail("file-unreadable", reason(err))
	}
	defer file.Close()
	var data bytes.Buffer
	data.Grow(int(min(max(info.Size(), 0), most)) + bytes.MinRead)
	if _, err := data.ReadFrom(io.LimitReader(file, most+1)); err != nil {
		return fail("file-unreadable", reason(err))
	}
	return data.Bytes(), nil
}

// alone refuses a file without the head of a scenario that was read by itself and looks like a part of one, in place of all that a part lacks.
func (l *loader) alone(fsys fs.FS, name string) {
	root := l.positions.root
	if l.unread || root.child("id") != nil {
		return
	}
	f, base := root.file, path.Base(name)
	if words := root.child("text"); words != nil && words.isTable() {
		l.fail(f.whole("file-missing", "these are translations, and there is no scenario that they belong to", "they are read from the folder text of a scenario: scenario.toml, and beside it text/de.toml"))
		l.positions.root = nil
		return
	}
	if root.child("format") != nil {
		return
	}
	_, err := fs.Stat(fsys, path.Join(path.Dir(name), fileNames()[0]))
	switch {
	case err == nil && base != fileNames()[0]:
		l.fail(f.whole("file-name", "this file is no scenario by itself, and is not read as a part of the one beside it", strayAdvice(base)))
	case err != nil && slices.Contains(fileNames()[1:], base):
		l.fail(f.whole("file-missing", "this file is a part of a scenario, and there is no scenario.toml beside it", "a scenario is a folder with a scenario.toml; take the whole folder"))
	default:
		return
	}
	l.positions.root = nil // nothing else is said of it
}

// merge adds the tables of a further file. Arrays of tables follow one another; anything else may be written only once.
func (l *loader) merge(to, from *entry) {
	for _, kid := range from.kids {
		first := to.child(kid.name)
		switch {
		case first == nil:
			to.add(kid)
		case first.kind == entryTables && kid.kind == entryTables:
			for _, item := range kid.kids {
				first.add(item)
			}
		case first.isTable() && kid.isTable():
			l.merge(first, kid)
		default:
			line, _ := first.file.lineColumn(first.key.start)
			message := fmt.Sprintf("%s is written a second time; the first is in %s:%d", quote(kid.name), first.file.name, line)
			l.found = append(l.found, where{e: kid}.diagnoseKey(Error, "toml-duplicate", message, "take one of them out"))
		}
	}
}

// silence takes out findings that the author allowed, and notes which permissions were used. An error cannot be silenced.
func (p *Positions) silence(found []Diagnostic) []Diagnostic {
	return slices.DeleteFunc(found, func(d Diagnostic) bool {
		if d.Severity == Error || d.Line == 0 {
			return false
		}
		for _, f := range p.files {
			if f.name == d.File && f.allowed(d) {
				return true
			}
		}
		return false
	})
}

func (f *textFile) allowed(d Diagnostic) bool {
	for i := range f.allows {
		a := &f.allows[i]
		if a.id == d.ID && (a.line == d.Line && !a.alone || a.line == d.Line-1 && a.alone) {
			a.used = true
			return true
		}
	}
	return false
}

// silencers finds permissions that are of no use, or give no reason.
func (p *Positions) silencers() []Diagnostic {
	var found []Diagnostic
	for _, f := range p.files {
		for _, a := range f.allows[:min(len(f.allows), maxFindings)] {
			d := Diagnostic{}
			switch {
			case checkInfo(a.id).Text == "":
				d = f.at(a.at, "allow-unknown", "there is no check "+quote(a.id), didYouMean(a.id, CheckIDs(), "write: # headcount: allow CHECK-ID reason"))
			case !a.used:
				d = f.at(a.at, "allow-unused", "nothing here needs to be allowed", "take the comment out; errors cannot be allowed")
			case !a.reasoned:
				d = f.at(a.at, "allow-reason", "no reason is given", "say why, behind the id")
			default:
				continue
			}
			d.Severity = Warning
			found = append(found, d)
		}
	}
	return found
}
