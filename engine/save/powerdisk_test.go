//go:build !js

package save

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
)

// lcg is Knuth's MMIX generator: enough chance for a test, the same every time.
type lcg uint64

func (g *lcg) below(n int) int {
	*g = *g*6364136223846793005 + 1442695040888963407
	return int(uint64(*g>>33) % uint64(n))
}

// inode is a file of powerDisk.
type inode struct {
	live   []byte // what programs read
	synced []byte // what a power cut certainly leaves
	failed bool   // a Sync failed: later ones succeed and write nothing, as on Linux
}

var errPower = errors.New("no power")

// powerDisk is a disk in memory on which the at-th change fails, once or from then on, and which knows what a power cut
// would leave: of a file the bytes of its last Sync, of a folder the names of its last syncDir; of all later changes any
// part, as chance will have it.
type powerDisk struct {
	names   map[string]*inode // what programs see
	durable map[string]*inode // the names that are certain
	dirs    map[string]bool
	locks   map[string]bool
	changes int // so far
	at      int // the change that fails, from 1; 0: none
	lasting bool
	err     error
	cut     bool // the failure is a power cut: nothing works afterwards
	failed  bool // the failure has been
}

func newPowerDisk() *powerDisk {
	return &powerDisk{names: map[string]*inode{}, durable: map[string]*inode{}, dirs: map[string]bool{"/": true}, locks: map[string]bool{}}
}

// change counts a change and says whether it fails.
func (d *powerDisk) change() error {
	d.changes++
	if d.at == 0 || d.changes < d.at || (d.failed && !d.lasting) {
		return nil
	}
	d.failed = true
	return d.err
}

// afterCut returns the disk as found when power returns.
func (d *powerDisk) afterCut(g *lcg) *powerDisk {
	out := newPowerDisk()
	out.dirs = d.dirs
	all := maps.Clone(d.durable)
	for _, name := range slices.Sorted(maps.Keys(d.names)) {
		if all[name] != d.names[name] && g.below(2) == 0 {
			all[name] = d.names[name] // this change of a name happened to reach the disk
		}
	}
	for _, name := range slices.Sorted(maps.Keys(d.durable)) {
		if d.names[name] == nil && g.below(2) == 0 {
			delete(all, name)
		}
	}
	for name, node := range all {
		left := node.survivor(g)
		out.names[name] = &inode{live: left, synced: left}
	}
	out.durable = maps.Clone(out.names)
	return out
}

// survivor returns what is left of a file: its synced bytes, and of what was written since any part or zeros in its place.
func (n *inode) survivor(g *lcg) []byte {
	left := bytes.Clone(n.live)
	common := 0
	for common < min(len(n.live), len(n.synced)) && n.live[common] == n.synced[common] {
		common++
	}
	if common < len(n.synced) || g.below(3) == 0 {
		return bytes.Clone(n.synced) // shortened or replaced in place: the old bytes
	}
	for i := common; i < len(left); i++ {
		if g.below(40) == 0 {
			clear(left[i:])
			return left[:i+g.below(len(left)-i+1)]
		}
	}
	return left
}

func (d *powerDisk) read(path string) ([]byte, error) {
	if d.cut && d.failed {
		return nil, errPower
	}
	if n := d.names[path]; n != nil {
		return bytes.Clone(n.live), nil
	}
	return nil, &fs.PathError{Op: "read", Path: path, Err: fs.ErrNotExist}
}

func (d *powerDisk) list(string) ([]fs.FileInfo, error) { return nil, nil }

func (d *powerDisk) exists(path string) (bool, error) {
	if d.cut && d.failed {
		return false, errPower
	}
	return d.names[path] != nil || d.dirs[path], nil
}

func (d *powerDisk) create(path string) (file, error) {
	if d.names[path] != nil {
		return nil, fs.ErrExist
	}
	if err := d.change(); err != nil {
		return nil, err
	}
	d.names[path] = &inode{}
	return &powerFile{d, d.names[path]}, nil
}

func (d *powerDisk) open(path string) (file, error) {
	if d.cut && d.failed {
		return nil, errPower
	}
	if n := d.names[path]; n != nil {
		return &powerFile{d, n}, nil
	}
	return nil, fs.ErrNotExist
}

func (d *powerDisk) still(f file, path string, size int64) bool {
	return d.names[path] == f.(*powerFile).n && int64(len(d.names[path].live)) == size
}

func (d *powerDisk) rename(from, to string) error {
	if err := d.change(); err != nil {
		return err
	}
	d.names[to] = d.names[from]
	delete(d.names, from)
	return nil
}

func (d *powerDisk) remove(path string) error {
	if d.names[path] == nil {
		return fs.ErrNotExist
	}
	if err := d.change(); err != nil {
		return err
	}
	delete(d.names, path)
	return nil
}

func (d *powerDisk) mkdir(dir string) error {
	if err := d.change(); err != nil {
		return err
	}
	d.dirs[dir] = true
	return nil
}

func (d *powerDisk) syncDir(dir string) error {
	if err := d.change(); err != nil {
		return err
	}
	inside := func(name string, _ *inode) bool { return filepath.Dir(name) == dir }
	maps.DeleteFunc(d.durable, inside)
	for name, n := range d.names {
		if inside(name, n) {
			d.durable[name] = n
		}
	}
	return nil
}

type powerLock struct {
	d    *powerDisk
	path string
}

func (l powerLock) Close() error { delete(l.d.locks, l.path); return nil }

func (d *powerDisk) lock(path string) (io.Closer, error) {
	if d.locks[path] {
		return nil, ErrBusy
	}
	d.locks[path] = true
	return powerLock{d, path}, nil
}

type powerFile struct {
	d *powerDisk
	n *inode
}

// WriteAt writes half of the text when it fails, as a full disk does.
func (f *powerFile) WriteAt(p []byte, off int64) (int, error) {
	err := f.d.change()
	if err != nil {
		p = p[:len(p)/2]
	}
	end := int(off) + len(p)
	for len(f.n.live) < end {
		f.n.live = append(f.n.live, 0)
	}
	f.n.live = bytes.Clone(f.n.live)
	copy(f.n.live[off:], p)
	return len(p), err
}

func (f *powerFile) Sync() error {
	if err := f.d.change(); err != nil {
		f.n.failed = true
		return err
	}
	if !f.n.failed {
		f.n.synced = bytes.Clone(f.n.live)
	}
	return nil
}

func (f *powerFile) Truncate(size int64) error {
	if err := f.d.change(); err != nil {
		return err
	}
	f.n.live = bytes.Clone(f.n.live[:size])
	return nil
}

func (f *powerFile) Close() error { return nil }
