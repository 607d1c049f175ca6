// Package save keeps logs: as files on a disk (Files), in a browser's storage (Browser, in the js build) or in memory for
// tests (Memory). What Append has accepted survives the end of the program and of the machine; what is damaged is kept
// as it was found.
//
// It knows nothing of play. What a log holds belongs in declog, joining a running play with its save in play.
package save

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"headcount/engine/declog"
)

// Errors that a Store wraps, for callers that must tell them apart. The wrapping error is a sentence for the person.
var (
	ErrBusy    = errors.New("another Headcount has this game open")
	ErrMissing = errors.New("no such saved game")
	ErrStorage = errors.New("the game could not be saved")
	ErrOrder   = errors.New("the entry does not follow the last one saved")
	ErrClosed  = errors.New("the saved game was closed")
)

// Info is what a list of saved games tells about one of them.
type Info struct {
	ID       string
	Title    string // as the log has it; empty when the log cannot be read
	Scenario string
	Modified time.Time // information for people, never an input
	Ahead    bool      // Modified lies more than a day ahead of the clock: one of the two is wrong, and nothing tells when it was
	Entries  int
	Day      int
	Done     bool   // the play has reached its end
	Damage   string // what is wrong with it, empty when nothing is; with no Scenario, nothing of it can be opened
}

// Store keeps saved games: logs, each under an id that stays its own. Several programs may have the same games in hand.
type Store interface {
	// List returns all saved games, newest first, and those last that are Ahead. One that cannot be read is listed with its Damage; one that another
	// program is writing at this moment may show the damage of a line not finished yet.
	List() ([]Info, error)
	// Create starts a saved game without entries and opens it.
	Create(h declog.Header) (id string, w Writer, err error)
	// Open returns a saved game as far as it is whole, and a Writer that goes on from there. Opening changes nothing: the
	// first change to a damaged one puts a copy of it aside before anything else.
	Open(id string) (declog.Log, *declog.Damage, Writer, error)
	// Read is Open for looking only; it also works while another program has the game open.
	Read(id string) (declog.Log, *declog.Damage, error)
	// Archive takes a saved game out of the list and keeps it. It is refused while the game is open.
	Archive(id string) error
	// Quarantine puts a copy of a saved game aside with the reason, as it stands, for whoever mends the program; call it
	// before taking back the entry that could not be replayed. The game may be open here. Where it still begins with what
	// stands aside of it already, as one does that is gone on with and comes out otherwise at each opening, no second copy
	// is made: none of what was played before is missing in the first.
	Quarantine(id, reason string) error
}

// Writer goes on writing one saved game. One goroutine may use it at a time.
type Writer interface {
	// Append returns once the entry is safe; its N must be one above the last. After an error the saved game ends where
	// it ended before, and the same entry may be tried again.
	Append(e declog.Entry) error
	// Truncate takes back all but the first n entries, all or none of it.
	Truncate(n int) error
	// Replace puts another log in the place of the whole saved game, all or none of it.
	Replace(log declog.Log) error
	// Close lets others open the game. Everything is safe already.
	Close() error
}

// maxSuffix ends the search for a free name: no person starts that many games in one second.
const maxSuffix = 0xffff

// nameFor returns the id of a game, in which people recognise scenario and time.
func nameFor(scenario string, now time.Time, suffix int) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r == '-':
			return r
		case r >= 'A' && r <= 'Z':
			return r - 'A' + 'a'
		}
		return '-'
	}, scenario)
	name = strings.Trim(name[:min(len(name), 40)], "-")
	return fmt.Sprintf("%s-%s-%04x", cmp.Or(name, "game"), now.Format("20060102-150405"), suffix)
}

// checkID keeps an id from naming anything outside the store.
func checkID(id string) error {
	for _, c := range []byte(id) {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' {
			return fmt.Errorf("%w: %q", ErrMissing, id)
		}
	}
	if id == "" || len(id) > 200 {
		return fmt.Errorf("%w: %q", ErrMissing, id)
	}
	return nil
}

func missing(id string) error {
	return fmt.Errorf("%w: %q; it may have been moved or archived", ErrMissing, id)
}

// describe makes the Info of one stored text.
func describe(id string, text []byte, modified time.Time) Info {
	info := Info{ID: id, Modified: modified}
	log, damage, err := declog.Decode(bytes.NewReader(text))
	if err != nil {
		info.Damage = err.Error()
		return info
	}
	info.Title, info.Scenario = log.Header.Title, log.Header.Scenario
	info.Entries, info.Day, info.Done = len(log.Entries), log.Day(), log.Done()
	if damage != nil {
		info.Damage = damage.String()
	}
	return info
}

// mostAhead is how far ahead of the clock a game may have been written. File systems and second operating systems that keep the time of day are wrong by
// their time zone.
const mostAhead = 24 * time.Hour

// newestFirst puts saved games into their order and marks those that are Ahead: a clock that was once wrong would else make one the newest for years.
func newestFirst(infos []Info, now time.Time) {
	last := func(i *Info) int {
		if i.Ahead {
			return 1
		}
		return 0
	}
	for i := range infos {
		infos[i].Ahead = infos[i].Modified.Sub(now) > mostAhead
	}
	slices.SortFunc(infos, func(a, b Info) int {
		return cmp.Or(last(&a)-last(&b), b.Modified.Compare(a.Modified), cmp.Compare(b.ID, a.ID))
	})
}

// encodeNext returns the line of an entry that follows text holding count entries.
func encodeNext(e declog.Entry, count int) ([]byte, error) {
	if e.N != count+1 {
		return nil, fmt.Errorf("%w: it has number %d after %d entries", ErrOrder, e.N, count)
	}
	var line bytes.Buffer
	if err := declog.AppendEntry(&line, e); err != nil {
		return nil, err
	}
	return line.Bytes(), nil
}

// encodeWhole returns the text of a log whose entries are numbered from 1.
func encodeWhole(log declog.Log) ([]byte, error) {
	var text bytes.Buffer
	if err := declog.Encode(&text, log); err != nil {
		return nil, err
	}
	return text.Bytes(), nil
}

// firstEntries returns the part of a whole text that holds the header and n entries, byte for byte: a newer Headcount may
// have written fields into it that this one does not know.
func firstEntries(text []byte, n int) []byte {
	end := 0
	for range n + 1 {
		end += bytes.IndexByte(text[end:], '\n') + 1
	}
	return text[:end]
}
