package scenario

import (
	"fmt"
	"slices"
	"strconv"
)

// Format is the format of scenario files that this version writes and reads.
const Format = 1

// step brings files of one format to the next.
type step struct {
	to   int // format after it
	text string
	edit func(root *entry) []replacement // of one file
}

// migrations lists the changes of format there have been, one line each, in order. Format 1 is the first.
func migrations() []step { return nil }

// Migration is what became of the files of a scenario.
type Migration struct {
	From  int      `json:"from"`
	To    int      `json:"to"`
	Steps []string `json:"steps"` // what was done, one line each
	Files []Edited `json:"-"`     // with their new content
}

// Migrate brings the files of a scenario to the present format; comments and layout stay. Nothing is written. Where there is nothing to do, no
// file comes back.
func Migrate(name string) (Migration, error) { return migrate(name, migrations(), Format) }

func migrate(name string, steps []step, current int) (Migration, error) {
	_, pos, found := LoadFile(name)
	if pos == nil || len(pos.files) == 0 {
		return Migration{}, renameErrors(name, found)
	}
	m := Migration{Steps: []string{}, To: current}
	number := pos.root.child("format")
	if number == nil || number.kind != entryWhole {
		return m, fmt.Errorf("%s: nothing says which format it has; add format = %d", name, current)
	}
	m.From = int(number.number())
	if m.From > current || m.From < 0 {
		return m, fmt.Errorf("%s has format %d; this version knows formats up to %d", name, m.From, current)
	}
	files := slices.Clone(pos.files)
	for _, s := range steps {
		if s.to <= m.From || s.to > current {
			continue
		}
		if err := s.take(files); err != nil {
			return m, err
		}
		m.Steps = append(m.Steps, fmt.Sprintf("format %d: %s", s.to, s.text))
	}
	if m.From == current {
		return m, nil
	}
	for i, f := range files {
		if text := f.mark + f.text; text != pos.files[i].mark+pos.files[i].text {
			m.Files = append(m.Files, Edited{File: f.name, Text: text})
		}
	}
	return m, nil
}

// take carries out one step in every file.
func (s step) take(files []*textFile) error {
	for i, f := range files {
		root, found := f.index()
		if len(found) > 0 {
			return fmt.Errorf("%s: %s", found[0].Place(), found[0].Message)
		}
		changes := s.edit(root)
		if number := root.child("format"); number != nil {
			changes = append(changes, replacement{f, number.value, strconv.Itoa(s.to)})
		}
		if edited := apply(changes); len(edited) == 1 {
			next, problem := newTextFile(f.name, []byte(edited[0].Text))
			if problem != nil {
				return fmt.Errorf("%s: %s", f.name, problem.Message)
			}
			files[i] = next
		}
	}
	return nil
}
