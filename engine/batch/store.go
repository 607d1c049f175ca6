package batch

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"sync"
	"time"

	"headcount/engine/wholefile"
)

// Errors that Open, Read and Merge wrap.
var (
	ErrNotBatch = errors.New("not a file of a batch")
	ErrOther    = errors.New("belongs to another experiment")
	ErrBusy     = errors.New("another process is at work on it")
)

// Store holds the finished blocks of a plan, in memory and, if it has a file, there too. It is safe for concurrent use.
type Store struct {
	Plan Plan

	mu      sync.Mutex
	blocks  map[int]Block
	file    *os.File // locked; nil for one in memory
	path    string
	dropped int
}

// Memory returns an empty store without a file.
func Memory(p Plan) *Store { return &Store{Plan: p, blocks: map[int]Block{}} }

// Open returns a store with a file: an empty one where there is none, else with what the file holds of the same plan. Lines that a dying machine
// left damaged are dropped, and their blocks come again. Close it.
func Open(path string, p Plan) (*Store, error) {
	for {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o666)
		if err != nil {
			return nil, err
		}
		s := Memory(p)
		s.file, s.path = f, path
		err = ordinary(f)
		if err == nil {
			err = lockSoon(f)
		}
		if err == nil && !named(f, path) {
			if err = f.Close(); err == nil {
				continue // whoever had it has finished, and put the whole in its place
			}
		}
		if err == nil {
			err = s.resume()
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, errors.Join(err, f.Close()))
		}
		return s, nil
	}
}

// named reports whether a file is what its path leads to, also where that cannot be found out: what is added to one that lost its name is lost with it.
func named(f *os.File, path string) bool {
	held, err := f.Stat()
	now, gone := os.Stat(path)
	if errors.Is(gone, fs.ErrNotExist) {
		return false
	}
	return err != nil || gone != nil || os.SameFile(held, now)
}

// ordinary refuses devices and pipes: what is written to them is not there to go on from.
func ordinary(f *os.File) error {
	info, err := f.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = errors.New("finished plays are kept in a file, and this is none")
	}
	return err
}

// resume reads the file, and leaves it so that a line can be appended.
func (s *Store) resume() error {
	text, err := whole(s.file)
	if err != nil {
		return err
	}
	head, err := line(s.Plan)
	if err != nil {
		return err
	}
	if bytes.HasPrefix(head, text) && len(text) < len(head) { // new, or cut off within its first line
		if len(text) > 0 { // by its name: on Windows, what was opened to be added to cannot be cut
			if err := os.Truncate(s.path, 0); err != nil {
				return err
			}
		}
		_, err = s.file.Write(head)
		return err
	}
	was, err := parse(text)
	if err != nil {
		return err
	}
	if err := s.Plan.same(&was.Plan); err != nil {
		return fmt.Errorf("%w; give another file, or delete this one", err)
	}
	s.blocks, s.dropped = was.blocks, was.dropped
	if text[len(text)-1] != '\n' {
		_, err = s.file.Write([]byte{'\n'})
	}
	return err
}

// lockSoon locks a file; a process that is just dying has it for a moment longer.
func lockSoon(f *os.File) error {
	const moment, moments = 50 * time.Millisecond, 30
	err := lock(f)
	for n := 0; n < moments && errors.Is(err, ErrBusy); n++ {
		time.Sleep(moment)
		err = lock(f)
	}
	return err
}

// same says in what two plans differ.
func (p *Plan) same(o *Plan) error {
	a, b := reflect.ValueOf(*p), reflect.ValueOf(*o)
	for i := range a.NumField() {
		if !reflect.DeepEqual(a.Field(i).Interface(), b.Field(i).Interface()) {
			return fmt.Errorf("%w: %s differs", ErrOther, a.Type().Field(i).Tag.Get("json"))
		}
	}
	return nil
}

// Read reads a file that may hold all blocks of a plan or some, and leaves it alone. It fails where the file cannot be read or does not begin with a plan;
// damaged lines behind it are left out and counted.
func Read(path string) (*Store, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s is a folder: %w", path, ErrNotBatch)
	}
	text, err := whole(f)
	var s *Store
	if err == nil {
		s, err = parse(text)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

// whole reads a file. Of one that does not begin as a batch does, however long or without end it is, it reads no more than the beginning.
func whole(f io.Reader) ([]byte, error) {
	const begin = `{"headcount-batch":`
	head, err := io.ReadAll(io.LimitReader(f, int64(len(begin))))
	switch {
	case err != nil || len(head) < len(begin):
		return head, err
	case string(head) != begin:
		return nil, ErrNotBatch
	}
	rest, err := io.ReadAll(f)
	return append(head, rest...), err
}

// parse reads the text of a file; damaged lines after the first are dropped and counted.
func parse(text []byte) (*Store, error) {
	var s *Store
	for l := range bytes.Lines(text) {
		if len(bytes.TrimSpace(l)) == 0 {
			continue
		}
		body, whole := unwrap(l)
		if s == nil {
			var p Plan
			if !whole || json.Unmarshal(body, &p) != nil || p.Format == 0 {
				return nil, ErrNotBatch
			}
			if p.Format != FormatVersion {
				return nil, fmt.Errorf("%w: it has format %d, and this Headcount reads format %d", ErrNotBatch, p.Format, FormatVersion)
			}
			if !p.valid() {
				return nil, fmt.Errorf("%w: its plan has no policy or outcome, or numbers outside the limits of one experiment", ErrNotBatch)
			}
			s = Memory(p)
			continue
		}
		var b Block
		if !whole || json.Unmarshal(body, &b) != nil || s.Plan.fits(&b) != nil {
			s.dropped++
			continue
		}
		s.blocks[b.Number] = b
	}
	if s == nil {
		return nil, ErrNotBatch
	}
	return s, nil
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// line writes a value as a line with its check sum.
func line(v any) ([]byte, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return fmt.Appendf(body, "\t%08x\n", crc32.Checksum(body, castagnoli)), nil
}

// unwrap returns what stands in a line, and whether it is whole.
func unwrap(l []byte) ([]byte, bool) {
	at := bytes.LastIndexByte(l, '\t')
	if at < 0 || l[len(l)-1] != '\n' {
		return nil, false
	}
	return l[:at], fmt.Sprintf("%08x\n", crc32.Checksum(l[:at], castagnoli)) == string(l[at+1:])
}

// Has reports whether a block is finished.
func (s *Store) Has(block int) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, there := s.blocks[block]
	return there
}

// Dropped is how many damaged lines were found.
func (s *Store) Dropped() int { return s.dropped }

// Add keeps a finished block. One that is there already is not kept twice. It serves many goroutines; an error is one of the file, and the block is then
// not kept.
func (s *Store) Add(b Block) error {
	l, err := line(b)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, there := s.blocks[b.Number]; there {
		return nil
	}
	if s.file != nil {
		if _, err := s.file.Write(l); err != nil {
			return fmt.Errorf("%s cannot be written: %w", s.path, err)
		}
	}
	s.blocks[b.Number] = b
	return nil
}

// Blocks returns the finished blocks by number.
func (s *Store) Blocks() []Block {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]Block, 0, len(s.blocks))
	for _, b := range s.blocks {
		list = append(list, b)
	}
	slices.SortFunc(list, func(a, b Block) int { return cmp.Compare(a.Number, b.Number) })
	return list
}

// Missing returns the numbers of the blocks that are not finished.
func (s *Store) Missing() []int {
	var list []int
	for b := range s.Plan.Blocks() {
		if !s.Has(b) {
			list = append(list, b)
		}
	}
	return list
}

// Write writes the plan and the finished blocks by number: equal bytes for equal blocks, however they came together.
func (s *Store) Write(out io.Writer) error {
	head, err := line(s.Plan)
	if err != nil {
		return err
	}
	if _, err := out.Write(head); err != nil {
		return err
	}
	for _, b := range s.Blocks() {
		l, err := line(b)
		if err != nil {
			return err
		}
		if _, err := out.Write(l); err != nil {
			return err
		}
	}
	return nil
}

// Finish puts the lines of the file in order, once its blocks are finished, and lets go of it. The file is the old one or the new one, never half of it.
func (s *Store) Finish() error {
	if s.file == nil {
		return nil
	}
	f := s.file
	s.file = nil
	return then(f, func() error { return wholefile.Write(s.path, s.Write) })
}

// Close lets go of the file; a store in memory has none. Closing twice does nothing.
func (s *Store) Close() error {
	if s.file == nil {
		return nil
	}
	f := s.file
	s.file = nil
	return f.Close()
}

// Merge puts stores of one plan together, one at least, in any order; stores of different plans are an error. A block that several hold must be the
// same in all of them: another one means that a program of other rules, or a damaged machine, has played.
func Merge(stores ...*Store) (*Store, error) {
	all := Memory(stores[0].Plan)
	for i, s := range stores {
		if err := all.Plan.same(&s.Plan); err != nil {
			return nil, fmt.Errorf("file %d: %w", i+1, err)
		}
		for _, b := range s.Blocks() {
			if was, there := all.blocks[b.Number]; there {
				x, _ := line(was)
				y, _ := line(b)
				if !bytes.Equal(x, y) {
					return nil, fmt.Errorf("file %d: block %d came out differently in another file; play one of them again", i+1, b.Number)
				}
			}
			all.blocks[b.Number] = b
		}
		all.dropped += s.dropped
	}
	return all, nil
}
