package save

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"headcount/engine/declog"
)

// Where a shelf keeps what. A log is one value, because a shelf sets one value all or not at all.
const (
	saveKey     = "headcount/save/"
	modifiedKey = "headcount/modified/" // beside each save, only for the list; losing it loses nothing
	archiveKey  = "headcount/archive/"
	damagedKey  = "headcount/damaged/" // followed by id and number; the reason under the same key with .txt
)

// shelf is storage of whole texts under names, as a browser has it. set either stores all of value or changes nothing.
type shelf interface {
	get(key string) (value string, ok bool, err error)
	set(key, value string) error
	remove(key string) error
	keys() ([]string, error)
}

// shelfStore is a Store on a shelf.
type shelfStore struct {
	shelf shelf
	now   func() time.Time
}

// Memory is a Store that ends with the program, for tests and for plays nobody keeps.
type Memory struct{ shelfStore }

var _ Store = (*Memory)(nil)

// NewMemory returns an empty store; now may be nil for time.Now.
func NewMemory(now func() time.Time) *Memory {
	return &Memory{newShelfStore(&mapShelf{values: map[string]string{}}, now)}
}

func newShelfStore(s shelf, now func() time.Time) shelfStore {
	if now == nil {
		now = time.Now
	}
	return shelfStore{shelf: s, now: now}
}

// List implements Store.
func (s shelfStore) List() ([]Info, error) {
	keys, err := s.shelf.keys()
	if err != nil {
		return nil, fmt.Errorf("the saved games cannot be listed: %w", err)
	}
	var infos []Info
	for _, key := range keys {
		id, isSave := strings.CutPrefix(key, saveKey)
		if !isSave || checkID(id) != nil {
			continue
		}
		text, ok, err := s.shelf.get(key)
		if err != nil {
			return nil, fmt.Errorf("the saved games cannot be listed: %w", err)
		}
		if ok {
			infos = append(infos, describe(id, []byte(text), s.modified(id)))
		}
	}
	newestFirst(infos, s.now())
	return infos, nil
}

func (s shelfStore) modified(id string) time.Time {
	text, _, err := s.shelf.get(modifiedKey + id)
	if err != nil {
		return time.Time{}
	}
	at, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return time.Time{}
	}
	return at
}

// Create implements Store.
func (s shelfStore) Create(h declog.Header) (string, Writer, error) {
	var text strings.Builder
	if err := declog.Encode(&text, declog.Log{Header: h}); err != nil {
		return "", nil, err
	}
	now := s.now()
	for suffix := range maxSuffix + 1 {
		id := nameFor(h.Scenario, now, suffix)
		taken, err := s.taken(id)
		if err != nil {
			return "", nil, storageError(err)
		}
		if taken {
			continue
		}
		w := &shelfWriter{store: s, id: id}
		if err := w.put(text.String()); err != nil {
			return "", nil, err
		}
		return id, w, nil
	}
	return "", nil, fmt.Errorf("%w: no free name", ErrStorage)
}

func (s shelfStore) taken(id string) (bool, error) {
	_, live, err := s.shelf.get(saveKey + id)
	_, archived, err2 := s.shelf.get(archiveKey + id)
	return live || archived, errors.Join(err, err2)
}

// Read implements Store.
func (s shelfStore) Read(id string) (declog.Log, *declog.Damage, error) {
	log, damage, _, err := s.load(id)
	return log, damage, err
}

func (s shelfStore) load(id string) (declog.Log, *declog.Damage, string, error) {
	text, err := s.text(id)
	if err != nil {
		return declog.Log{}, nil, "", err
	}
	log, damage, err := declog.Decode(strings.NewReader(text))
	return log, damage, text, err
}

func (s shelfStore) text(id string) (string, error) {
	if err := checkID(id); err != nil {
		return "", err
	}
	text, ok, err := s.shelf.get(saveKey + id)
	if err != nil {
		return "", fmt.Errorf("the saved game cannot be read: %w", err)
	}
	if !ok {
		return "", missing(id)
	}
	return text, nil
}

// Open implements Store.
func (s shelfStore) Open(id string) (declog.Log, *declog.Damage, Writer, error) {
	log, damage, text, err := s.load(id)
	if err != nil {
		return declog.Log{}, nil, nil, err
	}
	w := &shelfWriter{store: s, id: id, stored: text, good: len(text), count: len(log.Entries)}
	if damage != nil {
		w.good, w.reason = int(damage.Bytes), damage.String()
	}
	return log, damage, w, nil
}

// Archive implements Store. A shelf has no locks: a Writer of the game notices at its next entry that it is gone.
func (s shelfStore) Archive(id string) error {
	text, err := s.text(id)
	if err != nil {
		return err
	}
	if err := s.shelf.set(archiveKey+id, text); err != nil {
		return storageError(err)
	}
	if err := s.shelf.remove(saveKey + id); err != nil {
		return storageError(err)
	}
	_ = s.shelf.remove(modifiedKey + id)
	return nil
}

// Quarantine implements Store.
func (s shelfStore) Quarantine(id, reason string) error {
	text, err := s.text(id)
	if err != nil {
		return err
	}
	for n := 1; ; n++ {
		old, exists, err := s.shelf.get(asideKey(id, n))
		switch {
		case err != nil:
			return storageError(err)
		case !exists:
			return s.setAside(id, text, reason)
		case old != "" && strings.HasPrefix(text, old):
			return nil
		}
	}
}

// asideKey is the key of the n-th copy of a game that stands aside, from 1.
func asideKey(id string, n int) string { return fmt.Sprintf("%s%s-%d", damagedKey, id, n) }

// setAside keeps a copy under the first free key.
func (s shelfStore) setAside(id, text, reason string) error {
	for n := 1; ; n++ {
		key := asideKey(id, n)
		_, exists, err := s.shelf.get(key)
		if err != nil {
			return storageError(err)
		}
		if exists {
			continue
		}
		if err := s.shelf.set(key, text); err != nil {
			return storageError(err)
		}
		_ = s.shelf.set(key+".txt", reason+"\n") // the copy is what matters
		return nil
	}
}

func storageError(err error) error {
	return fmt.Errorf("%w: %w; everything saved before is kept", ErrStorage, err)
}

// mapShelf is a shelf in memory.
type mapShelf struct {
	mu     sync.Mutex
	values map[string]string
}

func (s *mapShelf) get(key string) (string, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	value, ok := s.values[key]
	return value, ok, nil
}

func (s *mapShelf) set(key, value string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[key] = value
	return nil
}

func (s *mapShelf) remove(key string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.values, key)
	return nil
}

func (s *mapShelf) keys() ([]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Sorted(maps.Keys(s.values)), nil
}
