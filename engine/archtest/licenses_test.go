package archtest

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// unlicensed finds files of the assets that LICENSES.md does not name, by their path within the assets or by their bare name.
// Go files are ours and need no line.
func unlicensed(assets fs.FS) ([]string, error) {
	text, err := fs.ReadFile(assets, "LICENSES.md")
	if err != nil {
		return nil, err
	}
	named := map[string]bool{}
	for _, word := range strings.FieldsFunc(string(text), func(r rune) bool { return strings.ContainsRune(" \t\r\n|()[]<>`,;:\"*", r) }) {
		named[strings.TrimSuffix(word, ".")] = true
	}
	var findings []string
	err = fs.WalkDir(assets, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == "LICENSES.md" || strings.HasSuffix(name, ".go") {
			return err
		}
		if !named[name] && !named[path.Base(name)] {
			findings = append(findings, "assets/"+name+": not named in assets/LICENSES.md")
		}
		return nil
	})
	return findings, err
}

func TestEveryAssetHasALicence(t *testing.T) {
	findings, err := unlicensed(os.DirFS(filepath.Join(root(), "assets")))
	if err != nil {
		t.Fatal(err)
	}
	report(t, findings)
}

func TestEveryAssetHasALicenceFindsMissing(t *testing.T) {
	assets := fstest.MapFS{
		"LICENSES.md":    {Data: []byte("| `fonts/a.ttf` | OFL |\n| [b.png](images/b.png), c.png. | CC0 |\n")},
		"assets.go":      {},
		"fonts/a.ttf":    {},
		"fonts/aa.ttf":   {},
		"images/b.png":   {},
		"images/c.png":   {},
		"sounds/d.ogg":   {},
		"sounds/ogg.txt": {},
	}
	findings, err := unlicensed(assets)
	if err != nil {
		t.Fatal(err)
	}
	wantFindings(t, findings, "fonts/aa.ttf", "sounds/d.ogg", "sounds/ogg.txt")
}
