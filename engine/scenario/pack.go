package scenario

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The limits of a package. Whatever is larger, or grows more when it is unpacked, ends in a finding and is not unpacked.
const (
	MaxPackage      = 8 << 20  // bytes of the archive
	MaxUnpacked     = 16 << 20 // bytes of all its files
	MaxPackageFiles = 256
	MaxRatio        = 200 // times a file may grow, beyond its first 64 KiB
	maxPackagePath  = 200 // letters of a path
	freeRatio       = 64 << 10
)

// packed is one file of a package, unpacked.
type packed struct {
	name string // with forward slashes
	data []byte
}

// unpack reads an archive into memory, or says what makes it unsafe: nothing is ever written, and no path leads anywhere.
func unpack(data []byte, shown string) ([]packed, []Diagnostic) {
	report := packReport{shown: shown}
	if len(data) > MaxPackage {
		report.add("", "package-size", fmt.Sprintf("larger than %d MiB", MaxPackage>>20), "take pictures and sounds out")
		return nil, report.found
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		report.add("", "package-unreadable", "not a zip archive that can be read", "pack the folder of the scenario anew, as a plain .zip")
		return nil, report.found
	}
	if len(archive.File) > MaxPackageFiles {
		report.add("", "package-size", fmt.Sprintf("%d files; there is room for %d", len(archive.File), MaxPackageFiles), "")
		return nil, report.found
	}
	var files []packed
	total := 0
	for _, f := range report.safe(archive.File) {
		content, ok := report.read(f, MaxUnpacked-total)
		if !ok {
			continue
		}
		total += len(content)
		files = append(files, packed{f.Name, content})
	}
	if len(report.found) > 0 {
		return nil, report.found
	}
	slices.SortFunc(files, func(a, b packed) int { return strings.Compare(a.name, b.name) })
	return files, nil
}

// packReport gathers what is wrong with an archive.
type packReport struct {
	shown string
	found []Diagnostic
}

func (r *packReport) add(name, id, message, advice string) {
	if len(r.found) >= maxFindings {
		return
	}
	f := textFile{name: path.Join(r.shown, plain(name))}
	r.found = append(r.found, f.whole(id, message, advice))
}

// safe returns the files of an archive that are to be read; folders, and what macOS adds, are passed over.
func (r *packReport) safe(list []*zip.File) []*zip.File {
	var files []*zip.File
	seen := map[string]string{}
	for _, f := range list {
		if strings.HasPrefix(f.Name, "__MACOSX/") || path.Base(f.Name) == ".DS_Store" {
			continue
		}
		name := strings.TrimSuffix(f.Name, "/")
		if why := unsafePath(name); why != "" {
			r.add("", "package-path", quote(f.Name)+" "+why, "pack the folder of the scenario itself, with plain names")
			continue
		}
		folded := strings.ToLower(name)
		if other, ok := seen[folded]; ok {
			r.add("", "package-collision", quote(f.Name)+" and "+quote(other)+" are the same file where case does not count", "rename one of them")
			continue
		}
		seen[folded] = f.Name
		switch mode := f.Mode(); {
		case mode.IsDir():
		case !mode.IsRegular():
			r.add(f.Name, "package-link", "a link or a device; a package holds plain files only", "put the file itself there")
		case f.Flags&1 != 0:
			r.add(f.Name, "package-unreadable", "encrypted", "pack it without a password")
		default:
			files = append(files, f)
		}
	}
	for _, f := range files {
		for dir := path.Dir(f.Name); dir != "."; dir = path.Dir(dir) {
			if other, ok := seen[strings.ToLower(dir)]; ok && !strings.HasSuffix(other, "/") {
				r.add(f.Name, "package-collision", quote(other)+" is a file and a folder", "rename one of them")
			}
		}
	}
	return files
}

// unsafePath says why a path has no place in a package; empty where it is a plain relative one.
func unsafePath(name string) string {
	switch {
	case name == "" || strings.HasPrefix(name, "/"):
		return "is an absolute path, or none"
	case len(name) > maxPackagePath:
		return "is too long"
	case !utf8.ValidString(name) || strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsPrint(r) }):
		return "holds letters that cannot be shown"
	case strings.ContainsAny(name, `\:*?"<>|`):
		return "holds a letter that no path has everywhere"
	}
	for _, part := range strings.Split(name, "/") {
		bare, _, _ := strings.Cut(strings.ToLower(part), ".")
		switch {
		case part == "..":
			return "leads out of the package"
		case part == "" || part == ".":
			return "is no plain path"
		case strings.HasSuffix(part, ".") || strings.HasSuffix(part, " ") || strings.HasPrefix(part, " "):
			return "ends in a dot or a blank, or begins with one"
		case isDevice(bare):
			return "is the name of a device on Windows"
		}
	}
	return ""
}

func isDevice(name string) bool {
	switch name {
	case "con", "prn", "aux", "nul", "conin$", "conout$":
		return true
	}
	port := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(name, "¹"), "²"), "³")
	if port == name && len(name) == 4 && name[3] >= '0' && name[3] <= '9' {
		port = name[:3]
	}
	return port != name && (port == "com" || port == "lpt")
}

// read unpacks one file, as far as there is room. What an archive says of sizes is not believed.
func (r *packReport) read(f *zip.File, room int) ([]byte, bool) {
	if isArchive(f.Name, nil) {
		r.add(f.Name, "package-nested", "an archive inside the package", "unpack it, or take it out")
		return nil, false
	}
	in, err := f.Open()
	if err != nil {
		r.add(f.Name, "package-unreadable", "packed in a way that cannot be read here", "pack it as a plain .zip")
		return nil, false
	}
	defer func() { _ = in.Close() }() // read only
	limit := min(MaxFile, max(room, 0), freeRatio+int(min(f.CompressedSize64, MaxPackage))*MaxRatio)
	data, err := io.ReadAll(io.LimitReader(in, int64(limit)+1))
	switch {
	case len(data) > limit:
		r.add(f.Name, "package-size", fmt.Sprintf("unpacks to more than %d bytes", limit), "a scenario is text; take out what is not")
		return nil, false
	case err != nil:
		r.add(f.Name, "package-unreadable", "damaged: "+plain(err.Error()), "pack it anew")
		return nil, false
	case isArchive(f.Name, data):
		r.add(f.Name, "package-nested", "an archive inside the package", "unpack it, or take it out")
		return nil, false
	}
	return data, true
}

// isArchive tells archives by their name or by how they begin.
func isArchive(name string, data []byte) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".7z", ".rar", ".jar":
		return true
	}
	for _, mark := range []string{"PK\x03\x04", "PK\x05\x06", "\x1f\x8b", "7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07", "BZh", "\xfd7zXZ\x00", "\x28\xb5\x2f\xfd"} {
		if bytes.HasPrefix(data, []byte(mark)) {
			return true
		}
	}
	return len(data) > 262 && string(data[257:262]) == "ustar"
}

// loadZip reads the scenario in an archive: at its top, or in the one folder there.
func loadZip(data []byte, shown string) (*Source, *Positions, []Diagnostic) {
	files, found := unpack(data, shown)
	if found != nil {
		return nil, nil, bounded(found)
	}
	folder, ok := "", false
	for _, f := range files {
		if path.Base(f.name) != fileNames()[0] {
			continue
		}
		if ok {
			return refuse(shown, "package-root", "there are several scenarios in it", "pack each into its own archive")
		}
		folder, ok = path.Dir(f.name), true
	}
	if !ok || strings.Contains(folder, "/") {
		return refuse(shown, "package-root", "there is no scenario.toml at its top, or in the one folder there", "pack the folder of the scenario itself")
	}
	l := loader{positions: &Positions{}}
	for _, name := range fileNames() {
		for _, f := range files {
			if f.name == path.Join(folder, name) {
				l.text(path.Join(shown, name), f.data)
			}
		}
	}
	for _, f := range files {
		if tag, ok := strings.CutPrefix(f.name, path.Join(folder, languageFolder)+"/"); ok && path.Ext(tag) == ".toml" && !strings.Contains(tag, "/") {
			l.language(strings.TrimSuffix(tag, ".toml"), path.Join(shown, languageFolder, tag), f.data)
		}
	}
	src, pos, found := l.source()
	if src != nil && src.Licence == "" && !HasErrors(found) {
		d := l.positions.where().key("licence").diagnose(Warning, "package-licence", "nothing says what others may do with this package", "add licence = \"CC-BY-4.0\", or another SPDX name")
		found = bounded(append(found, l.positions.silence([]Diagnostic{d})...))
	}
	return src, pos, found
}

// ContentHash names the content of a scenario's files: equal for a folder and for an archive of the same files, whatever the archive adds.
func (p *Positions) ContentHash() string {
	sum := sha256.New()
	for _, f := range p.files {
		for _, part := range []string{path.Base(f.name), f.mark + f.text} {
			var size [8]byte
			binary.BigEndian.PutUint64(size[:], uint64(len(part)))
			sum.Write(size[:])
			sum.Write([]byte(part))
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:hashLength])
}

// LoadDropped reads what was dropped on a window: a folder, a .toml file or a .zip archive at the top of fsys. Where the entries there know their place in the
// file system (AbsPath, as those of Ebitengine on desktops do), a file that is a part of a scenario stands for the whole.
func LoadDropped(fsys fs.FS) (*Source, *Positions, []Diagnostic) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil || len(entries) == 0 {
		return refuse("what was dropped", "file-missing", "nothing that can be read was dropped", "drop one folder, .toml file or .zip")
	}
	for _, e := range entries {
		if placed, ok := e.(interface{ AbsPath() string }); ok {
			if whole := Whole(placed.AbsPath()); whole != placed.AbsPath() {
				return loadBeside(whole)
			}
		}
	}
	if len(entries) > 1 {
		if slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == fileNames()[0] }) {
			return Load(fsys, ".")
		}
		return refuse("what was dropped", "file-missing", "several things were dropped at once", "drop one folder, .toml file or .zip")
	}
	return loadEntry(fsys, entries[0])
}

// loadBeside reads the folder around a file that was dropped, shown by its own name.
func loadBeside(folder string) (*Source, *Positions, []Diagnostic) {
	root, err := os.OpenRoot(folder)
	if err != nil {
		return refuse(folder, "file-missing", reason(err), "")
	}
	defer root.Close()
	return loadNamed(root.FS(), ".", filepath.Base(folder), fileNames())
}

func loadEntry(fsys fs.FS, e fs.DirEntry) (*Source, *Positions, []Diagnostic) {
	name := e.Name()
	switch {
	case e.IsDir():
		return Load(fsys, name)
	case path.Ext(name) == ".toml":
		src, pos, found := loadNamed(fsys, ".", "", []string{name})
		if _, placed := e.(interface{ AbsPath() string }); name == fileNames()[0] && !placed && src != nil && len(src.People) == 0 {
			return refuse(name, "file-missing", "this file holds nobody, and what lies beside it was not dropped", "a scenario of several files is dropped as its folder")
		}
		return src, pos, found
	case path.Ext(name) == ".zip":
		return loadZipOf(fsys, name, name)
	}
	return refuse(name, "file-name", "a scenario is a folder, a file ending in .toml or a .zip", renaming(name))
}

// loadZipOf reads an archive of fsys.
func loadZipOf(fsys fs.FS, name, shown string) (*Source, *Positions, []Diagnostic) {
	data, problem := readUpTo(fsys, name, shown, MaxPackage)
	if problem != nil {
		return nil, nil, []Diagnostic{*problem}
	}
	return loadZip(data, shown)
}

// OpenDropped loads and compiles what was dropped on a window.
func OpenDropped(fsys fs.FS) (*Scenario, []Diagnostic) { return both(LoadDropped(fsys)) }
