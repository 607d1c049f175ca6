package workshop

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// TestKeptResultsFromElsewhere: of results that somebody packed who wants harm, neither a path is followed nor more unpacked than a room has.
func TestKeptResultsFromElsewhere(t *testing.T) {
	many := make([]string, mostFiles+1)
	for i := range many {
		many[i] = fmt.Sprint(i)
	}
	for name, c := range map[string]struct {
		names []string
		size  int
		want  string
	}{
		"whole":  {resultFiles, 10, ""},
		"path":   {[]string{"/../../results.csv"}, 10, "is no name of a file"},
		"bomb":   {[]string{"a", "b"}, mostKept/2 + 1, "more than 64 MB"},
		"crowds": {many, 1, "17 files, and no more than 16 are taken"},
	} {
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		for _, file := range c.names {
			w, err := z.Create(file)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := w.Write(make([]byte, c.size)); err != nil {
				t.Fatal(err)
			}
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		list, err := unpack(out.Bytes())
		if c.want == "" && (err != nil || len(list) != len(c.names)) || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %d files, %v", name, len(list), err)
		}
	}
}
