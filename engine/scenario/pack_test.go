package scenario

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// file is one entry of an archive made for a test.
type zipped struct {
	name string
	text string
	mode fs.FileMode
}

func archive(t testing.TB, files ...zipped) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate}
		if f.mode != 0 {
			h.SetMode(f.mode)
		}
		to, err := w.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := to.Write([]byte(f.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func licensed(t testing.TB) string {
	t.Helper()
	text, err := Starter("packed")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Replace(text, "weeks  = 1", "licence = \"CC-BY-4.0\"\nweeks  = 1", 1)
}

// TestPackageIsItsFolder: the same files, at the top or in one folder, give the same scenario and the same content hash as the folder.
func TestPackageIsItsFolder(t *testing.T) {
	text := licensed(t)
	dir := filepath.Join(t.TempDir(), "packed")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "scenario.toml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, folder, _ := LoadFile(dir)
	for name, files := range map[string][]zipped{
		"top":    {{name: "scenario.toml", text: text}, {name: "notes.txt", text: "hm"}},
		"folder": {{name: "packed/"}, {name: "packed/scenario.toml", text: text}, {name: "__MACOSX/packed/._scenario.toml", text: "x"}, {name: "packed/.DS_Store", text: "x"}},
	} {
		file := filepath.Join(t.TempDir(), name+".zip")
		if err := os.WriteFile(file, archive(t, files...), 0o600); err != nil {
			t.Fatal(err)
		}
		sc, found := OpenFile(file)
		if sc == nil || len(found) > 0 {
			t.Fatalf("%s: %v", name, found)
		}
		_, pos, _ := LoadFile(file)
		if pos.ContentHash() != folder.ContentHash() {
			t.Errorf("%s: another content hash", name)
		}
		if found := CheckPaths(filepath.Dir(file)); len(found) > 0 {
			t.Errorf("the folder it lies in: %v", found)
		}
	}
}

// TestHostilePackages: each has its finding, at its file, and nothing is unpacked.
func TestHostilePackages(t *testing.T) {
	good := zipped{name: "scenario.toml", text: licensed(t)}
	with := func(files ...zipped) []byte { return archive(t, append([]zipped{good}, files...)...) }
	many := make([]zipped, MaxPackageFiles)
	for i := range many {
		many[i] = zipped{name: "n" + itoa(i), text: "x"}
	}
	damaged := with()
	damaged[60] ^= 0xff
	encrypted := with()
	for _, mark := range []string{"PK\x03\x04", "PK\x01\x02"} {
		at := bytes.Index(encrypted, []byte(mark))
		encrypted[at+len(mark)+2+2*(len(mark)-4)+map[string]int{"PK\x03\x04": 0, "PK\x01\x02": 2}[mark]] |= 1
	}
	for name, c := range map[string]struct {
		data []byte
		id   string
	}{
		"absolute":       {with(zipped{name: "/etc/passwd"}), "package-path"},
		"parent":         {with(zipped{name: "a/../../b"}), "package-path"},
		"parent alone":   {with(zipped{name: ".."}), "package-path"},
		"backslash":      {with(zipped{name: `a\b`}), "package-path"},
		"drive":          {with(zipped{name: "C:/b"}), "package-path"},
		"device":         {with(zipped{name: "aux.txt"}), "package-path"},
		"device in path": {with(zipped{name: "COM1/b"}), "package-path"},
		"trailing dot":   {with(zipped{name: "a./b"}), "package-path"},
		"control":        {with(zipped{name: "a\x1b[31m"}), "package-path"},
		"direction":      {with(zipped{name: "a\u202etxt"}), "package-path"},
		"not UTF-8":      {with(zipped{name: "a\xff"}), "package-path"},
		"double slash":   {with(zipped{name: "a//b"}), "package-path"},
		"long":           {with(zipped{name: strings.Repeat("a/", 200) + "b"}), "package-path"},
		"link":           {with(zipped{name: "people.toml", text: "/etc/passwd", mode: fs.ModeSymlink | 0o777}), "package-link"},
		"pipe":           {with(zipped{name: "people.toml", mode: fs.ModeNamedPipe | 0o600}), "package-link"},
		"duplicate":      {with(good), "package-collision"},
		"case":           {with(zipped{name: "Scenario.TOML"}), "package-collision"},
		"file and folder": {
			with(zipped{name: "a", text: "x"}, zipped{name: "a/b", text: "x"}), "package-collision",
		},
		"bomb":           {with(zipped{name: "people.toml", text: strings.Repeat("#", MaxFile)}), "package-size"},
		"many":           {with(many...), "package-size"},
		"large":          {make([]byte, MaxPackage+1), "package-size"},
		"nested":         {with(zipped{name: "more.zip", text: "x"}), "package-nested"},
		"nested, hidden": {with(zipped{name: "picture.png", text: string(archive(t, good))}), "package-nested"},
		"no archive":     {[]byte("format = 1"), "package-unreadable"},
		"empty":          {nil, "package-unreadable"},
		"damaged":        {damaged, "package-unreadable"},
		"encrypted":      {encrypted, "package-unreadable"},
		"no scenario":    {archive(t, zipped{name: "notes.txt", text: "x"}), "package-root"},
		"too deep":       {archive(t, zipped{name: "a/b/scenario.toml", text: good.text}), "package-root"},
		"two scenarios": {
			archive(t, zipped{name: "a/scenario.toml", text: good.text}, zipped{name: "b/scenario.toml", text: good.text}), "package-root",
		},
		"no licence": {archive(t, zipped{name: "scenario.toml", text: strings.Replace(good.text, "licence = \"CC-BY-4.0\"\n", "", 1)}), "package-licence"},
		"mistake":    {archive(t, zipped{name: "scenario.toml", text: good.text + "\ntittle = 1\n"}), "unknown-key"},
	} {
		src, _, found := LoadDropped(fstest.MapFS{"x.zip": {Data: c.data}})
		if len(found) == 0 || found[0].ID != c.id || !strings.HasPrefix(found[0].File, "x.zip") {
			t.Errorf("%s: %v, want %s", name, found, c.id)
		}
		if src != nil && strings.HasPrefix(c.id, "package-") && c.id != "package-licence" {
			t.Errorf("%s is read all the same", name)
		}
		for _, d := range found {
			checkShape(t, d)
		}
	}
}

// TestDropped reads what can be dropped on a window, and says what cannot.
func TestDropped(t *testing.T) {
	text := licensed(t)
	for name, fsys := range map[string]fstest.MapFS{
		"folder":            {"week/scenario.toml": {Data: []byte(text)}},
		"file":              {"week.toml": {Data: []byte(text)}},
		"archive":           {"week.zip": {Data: archive(t, zipped{name: "week/scenario.toml", text: text})}},
		"files of a folder": {"scenario.toml": {Data: []byte(text)}, "people.toml": {Data: []byte("#")}},
	} {
		if sc, found := OpenDropped(fsys); sc == nil || sc.Source.ID != "packed" {
			t.Errorf("%s: %v", name, found)
		}
	}
	for name, fsys := range map[string]fstest.MapFS{
		"nothing": {}, "two": {"a.toml": {}, "b.toml": {}}, "picture": {"a.png": {}}, "empty folder": {"a/b.txt": {}},
	} {
		if sc, found := OpenDropped(fsys); sc != nil || len(found) != 1 {
			t.Errorf("%s: %v", name, found)
		}
	}
}

// placed is a folder whose entries know where they lie, as what is dropped on a window of a desktop; no other file of it can be read.
type placed struct {
	fs.FS
	dir   string
	names []string
}

type placedEntry struct {
	fs.DirEntry
	at string
}

func (e placedEntry) AbsPath() string { return e.at }

func (p placed) ReadDir(name string) ([]fs.DirEntry, error) {
	list, err := fs.ReadDir(p.FS, name)
	if name != "." {
		return list, err
	}
	list = slices.DeleteFunc(list, func(e fs.DirEntry) bool { return !slices.Contains(p.names, e.Name()) })
	for i, e := range list {
		list[i] = placedEntry{e, filepath.Join(p.dir, e.Name())}
	}
	return list, err
}

// TestDroppedPart: a file that is dropped and is a part of a scenario stands for the whole where the rest can be reached, and elsewhere it is said what to drop.
func TestDroppedPart(t *testing.T) {
	head, people, cut := strings.Cut(licensed(t), "[[person]]")
	rest, story, too := strings.Cut(people, "[[matter]]")
	if !cut || !too {
		t.Fatal("the first scenario has changed")
	}
	files := map[string]string{"scenario.toml": head, "people.toml": "[[person]]" + rest, "story.toml": "[[matter]]" + story}
	dir := laid(t)
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, names := range [][]string{{"scenario.toml"}, {"story.toml"}, {"people.toml", "story.toml"}} {
		if sc, found := OpenDropped(placed{os.DirFS(dir), dir, names}); sc == nil || len(sc.Source.People) != 2 || len(sc.Events) == 0 {
			t.Errorf("%v: %v", names, found)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "story.toml"), []byte("[[matter]]\nfew = 3\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, found := OpenDropped(placed{os.DirFS(dir), dir, []string{"scenario.toml"}})
	if i := slices.IndexFunc(found, func(d Diagnostic) bool { return d.ID == "unknown-key" }); i < 0 || found[i].File != filepath.Base(dir)+"/story.toml" {
		t.Errorf("%v", found)
	}
	_, found = OpenDropped(fstest.MapFS{"scenario.toml": {Data: []byte(head)}})
	if d := only(t, found, "file-missing"); !strings.Contains(d.Advice, "dropped as its folder") {
		t.Errorf("%+v", d)
	}
}

// FuzzPackage: no archive crashes, hangs or unpacks to more than there is room for.
func FuzzPackage(f *testing.F) {
	f.Add(archive(f, zipped{name: "scenario.toml", text: "format = 1"}))
	f.Add(archive(f, zipped{name: "a/scenario.toml", text: licensed(f)}, zipped{name: "a/people.toml", text: "#"}))
	f.Fuzz(func(t *testing.T, data []byte) {
		files, found := unpack(data, "x.zip")
		total := 0
		for _, file := range files {
			total += len(file.data)
			if unsafePath(file.name) != "" {
				t.Errorf("%q was let through", file.name)
			}
		}
		if total > MaxUnpacked || len(files) > 0 && len(found) > 0 {
			t.Errorf("%d bytes, %d findings", total, len(found))
		}
	})
}
