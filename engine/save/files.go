//go:build !js

package save

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"time"

	"headcount/engine/declog"
)

// Beside <id>.log, the folder may hold <id>.lock while a game is open, <id>.log.tmp for a moment, <id>.log.damaged-N
// with its reason in <id>.log.damaged-N.txt, and the folder archive.
const (
	logExt     = ".log"
	lockExt    = ".lock"
	tempExt    = ".tmp"
	archiveDir = "archive"
)

// Options are what Files would otherwise take from its surroundings. The zero value is right outside of tests.
type Options struct {
	Now    func() time.Time // default time.Now; names new games, and tells which are dated ahead
	Suffix uint16           // the first number tried at the end of a new game's name
}

// Files is a Store of one file per game in one folder.
type Files struct {
	dir    string
	now    func() time.Time
	suffix int
	disk   disk
}

var _ Store = (*Files)(nil)

// NewFiles returns the store in a folder, which is made when the first game is.
func NewFiles(dir string, o Options) *Files {
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Files{dir: dir, now: o.Now, suffix: int(o.Suffix), disk: osDisk{}}
}

func (s *Files) path(id string) string { return filepath.Join(s.dir, id+logExt) }

// List implements Store.
func (s *Files) List() ([]Info, error) {
	files, err := s.disk.list(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("the saved games in %s cannot be listed (%w); HEADCOUNT_SAVES names another folder", s.dir, err)
	}
	var infos []Info
	for _, f := range files {
		id, isLog := strings.CutSuffix(f.Name(), logExt)
		if !isLog || !f.Mode().IsRegular() || checkID(id) != nil {
			continue
		}
		text, err := s.disk.read(s.path(id))
		if errors.Is(err, fs.ErrNotExist) {
			continue // archived since the folder was read
		}
		info := describe(id, text, f.ModTime())
		if err != nil {
			info = Info{ID: id, Modified: f.ModTime(), Damage: err.Error()}
		}
		infos = append(infos, info)
	}
	newestFirst(infos, s.now())
	return infos, nil
}

// Read implements Store.
func (s *Files) Read(id string) (declog.Log, *declog.Damage, error) {
	log, damage, _, err := s.load(id)
	return log, damage, err
}

func (s *Files) load(id string) (declog.Log, *declog.Damage, []byte, error) {
	if err := checkID(id); err != nil {
		return declog.Log{}, nil, nil, err
	}
	text, err := s.disk.read(s.path(id))
	if errors.Is(err, fs.ErrNotExist) {
		return declog.Log{}, nil, nil, missing(id)
	}
	if err != nil {
		return declog.Log{}, nil, nil, fmt.Errorf("the saved game cannot be read: %w", err)
	}
	log, damage, err := declog.Decode(bytes.NewReader(text))
	if err != nil {
		return declog.Log{}, nil, nil, fmt.Errorf("%s: %w", s.path(id), err)
	}
	return log, damage, text, nil
}

// Create implements Store.
func (s *Files) Create(h declog.Header) (string, Writer, error) {
	var text bytes.Buffer
	if err := declog.Encode(&text, declog.Log{Header: h}); err != nil {
		return "", nil, err
	}
	if err := makeDirs(s.disk, s.dir); err != nil {
		return "", nil, trouble(s.dir, err)
	}
	now := s.now()
	for suffix := s.suffix; suffix <= maxSuffix; suffix++ {
		id := nameFor(h.Scenario, now, suffix)
		w, err := s.createAs(id, text.Bytes())
		if errors.Is(err, fs.ErrExist) || errors.Is(err, ErrBusy) {
			continue
		}
		return id, w, err
	}
	return "", nil, fmt.Errorf("%w: no free name in %s", ErrStorage, s.dir)
}

// createAs makes the game under its lock, which also keeps the name for us while we look whether it is free.
func (s *Files) createAs(id string, text []byte) (Writer, error) {
	lock, err := s.disk.lock(filepath.Join(s.dir, id+lockExt))
	if err != nil {
		return nil, trouble(s.dir, err)
	}
	w := &fileWriter{disk: s.disk, path: s.path(id), lock: lock, text: text, stale: true}
	for _, taken := range []string{w.path, filepath.Join(s.dir, archiveDir, id+logExt)} {
		if err := s.free(taken); err != nil {
			return nil, errors.Join(trouble(taken, err), w.Close())
		}
	}
	if err := w.rewrite(text); err != nil {
		return nil, errors.Join(trouble(w.path, err), w.Close())
	}
	return w, nil
}

// free returns fs.ErrExist when something has the name already.
func (s *Files) free(path string) error {
	exists, err := s.disk.exists(path)
	if err == nil && exists {
		return fs.ErrExist
	}
	return err
}

// Open implements Store.
func (s *Files) Open(id string) (declog.Log, *declog.Damage, Writer, error) {
	if _, _, err := s.Read(id); err != nil {
		return declog.Log{}, nil, nil, err // before a lock file is made for a game that is not there
	}
	lock, err := s.disk.lock(filepath.Join(s.dir, id+lockExt))
	if err != nil {
		return declog.Log{}, nil, nil, trouble(s.dir, err)
	}
	w := &fileWriter{disk: s.disk, path: s.path(id), lock: lock, stale: true}
	// Again, now that nobody else writes.
	log, damage, text, err := s.load(id)
	if err != nil {
		return declog.Log{}, nil, nil, errors.Join(err, w.Close())
	}
	w.text, w.count = text, len(log.Entries)
	if damage != nil {
		w.text, w.original = text[:damage.Bytes], text
		w.reason = damage.String()
		return log, damage, w, nil
	}
	if w.file, err = s.disk.open(w.path); err != nil {
		return declog.Log{}, nil, nil, errors.Join(trouble(w.path, err), w.Close())
	}
	w.stale = false
	return log, nil, w, nil
}

// Archive implements Store.
func (s *Files) Archive(id string) error {
	if err := checkID(id); err != nil {
		return err
	}
	if exists, err := s.disk.exists(s.path(id)); err == nil && !exists {
		return missing(id)
	}
	lock, err := s.disk.lock(filepath.Join(s.dir, id+lockExt))
	if err != nil {
		return trouble(s.dir, err)
	}
	return errors.Join(s.archive(id), lock.Close())
}

func (s *Files) archive(id string) error {
	folder := filepath.Join(s.dir, archiveDir)
	if err := makeDirs(s.disk, folder); err != nil {
		return trouble(folder, err)
	}
	target := filepath.Join(folder, id+logExt)
	if err := s.free(target); err != nil {
		return trouble(target, err)
	}
	if err := s.disk.rename(s.path(id), target); err != nil {
		return trouble(target, err)
	}
	// The new name first: a power cut between the two leaves the game under both names rather than none.
	for _, dir := range []string{folder, s.dir} {
		if err := s.disk.syncDir(dir); err != nil {
			return trouble(dir, err)
		}
	}
	return nil
}

// Quarantine implements Store.
func (s *Files) Quarantine(id, reason string) error {
	if err := checkID(id); err != nil {
		return err
	}
	text, err := s.disk.read(s.path(id))
	if errors.Is(err, fs.ErrNotExist) {
		return missing(id)
	}
	if err != nil {
		return fmt.Errorf("the saved game cannot be read: %w", err)
	}
	if err := s.quarantine(s.path(id), text, reason); err != nil {
		return trouble(s.path(id), err)
	}
	return nil
}

// quarantine keeps a copy under the first free name, unless the text still begins with one that is there.
func (s *Files) quarantine(path string, text []byte, reason string) error {
	for n := 1; ; n++ {
		aside := asideName(path, n)
		exists, err := s.disk.exists(aside)
		if err != nil {
			return err
		}
		if !exists {
			return setAside(s.disk, aside, text, reason)
		}
		old, err := s.disk.read(aside)
		if err != nil {
			return err
		}
		if len(old) > 0 && bytes.HasPrefix(text, old) {
			return nil
		}
	}
}
