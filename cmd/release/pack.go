package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// entry is a file of an archive.
type entry struct {
	name string
	mode int64
	data []byte
}

// day is the time of every file in every archive: the same for all releases, so that it says nothing, and none that a zip cannot hold.
var day = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// texts are what there is to read in an archive: the guides lie where README.md says.
var texts = []string{"LICENSE", "CHANGELOG.md", "README.md", "engine/workshop/README.md", "scenarios/README.md", "engine/batch/README.md", "engine/study/README.md"}

// pack makes the archive of a target from its program.
func (j job) pack(t target, file string, licences []entry) ([]byte, error) {
	program, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	folder := t.name(j.version) + "/"
	entries := []entry{{folder + t.program(), 0o755, program}, {folder + "START.txt", 0o644, []byte(start(t))}}
	for _, name := range texts {
		text, err := os.ReadFile(filepath.Join(j.source, filepath.FromSlash(name)))
		if err != nil {
			return nil, err
		}
		entries = append(entries, entry{folder + name, 0o644, text})
	}
	entries = append(entries, licences...)
	if t.system == "windows" {
		return zipped(entries)
	}
	return tarred(entries)
}

// start is what a person reads who has opened an archive and nothing else.
func start(t target) string {
	text := "Headcount\n\n"
	switch t.system {
	case "windows":
		text += "Double-click headcount.exe. Windows may say that it does not know the publisher: “More info”, then “Run anyway”.\n"
	case "darwin":
		text += "macOS keeps programs that it does not know from starting. In a terminal, in this folder:\n\n    xattr -d com.apple.quarantine headcount\n    ./headcount\n"
	default:
		text += "In a terminal, in this folder:\n\n    ./headcount\n\nIt needs the C library of most distributions (glibc); Alpine has another one.\n"
	}
	text += "\nWithout a display:        headcount play two-strides --text\nIn a browser:             headcount web\n" +
		"A room of people:         headcount workshop two-strides (the guide: engine/workshop/README.md)\nEverything else:          headcount help, and README.md\n"
	if t.system == "windows" {
		return string(bytes.ReplaceAll([]byte(text), []byte("\n"), []byte("\r\n")))
	}
	return text
}

func tarred(entries []entry) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	w := tar.NewWriter(z)
	for _, e := range entries {
		h := &tar.Header{Name: e.name, Mode: e.mode, Size: int64(len(e.data)), ModTime: day, Typeflag: tar.TypeReg, Format: tar.FormatUSTAR}
		if err := w.WriteHeader(h); err != nil {
			return nil, fmt.Errorf("%s: %w", e.name, err)
		}
		if _, err := w.Write(e.data); err != nil {
			return nil, fmt.Errorf("%s: %w", e.name, err)
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	err = z.Close()
	return b.Bytes(), err
}

func zipped(entries []entry) ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, e := range entries {
		h := &zip.FileHeader{Name: e.name, Method: zip.Deflate, Modified: day}
		h.SetMode(os.FileMode(e.mode))
		to, err := w.CreateHeader(h)
		if err == nil {
			_, err = to.Write(e.data)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.name, err)
		}
	}
	err := w.Close()
	return b.Bytes(), err
}
