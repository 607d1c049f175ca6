package save

import (
	"fmt"
	"time"

	"headcount/engine/declog"
)

// shelfWriter is the Writer of a shelfStore. A shelf cannot lock a game, and a lock of our own would outlive a closed
// tab; so each write first looks whether the game is still as this Writer left it.
type shelfWriter struct {
	store  shelfStore
	id     string
	stored string // what the shelf must hold now
	good   int    // bytes of stored that are whole; all, unless the game was found damaged
	count  int    // entries in the whole part
	reason string // what is wrong with the rest
	closed bool
}

// Append implements Writer.
func (w *shelfWriter) Append(e declog.Entry) error {
	line, err := encodeNext(e, w.count)
	if err != nil {
		return err
	}
	if err := w.ready(); err != nil {
		return err
	}
	if err := w.put(w.stored[:w.good] + string(line)); err != nil {
		return err
	}
	w.count++
	return nil
}

// Truncate implements Writer.
func (w *shelfWriter) Truncate(n int) error {
	if n < 0 || n > w.count {
		return fmt.Errorf("%w: cannot go back to %d of %d entries", ErrOrder, n, w.count)
	}
	if err := w.ready(); err != nil {
		return err
	}
	if err := w.put(string(firstEntries([]byte(w.stored[:w.good]), n))); err != nil {
		return err
	}
	w.count = n
	return nil
}

// Replace implements Writer.
func (w *shelfWriter) Replace(log declog.Log) error {
	text, err := encodeWhole(log)
	if err != nil {
		return err
	}
	if err := w.ready(); err != nil {
		return err
	}
	if err := w.put(string(text)); err != nil {
		return err
	}
	w.count = len(log.Entries)
	return nil
}

// Close implements Writer.
func (w *shelfWriter) Close() error {
	w.closed = true
	return nil
}

// ready looks for other writers and sets a damaged game aside.
func (w *shelfWriter) ready() error {
	if w.closed {
		return ErrClosed
	}
	now, ok, err := w.store.shelf.get(saveKey + w.id)
	if err != nil {
		return storageError(err)
	}
	if !ok || now != w.stored {
		return fmt.Errorf("%w, or changed it: it is no longer as it was left here; open it again from the list", ErrBusy)
	}
	if w.reason == "" {
		return nil
	}
	if err := w.store.setAside(w.id, w.stored, w.reason); err != nil {
		return err
	}
	w.reason = ""
	return nil
}

func (w *shelfWriter) put(text string) error {
	if err := w.store.shelf.set(saveKey+w.id, text); err != nil {
		return storageError(err)
	}
	w.stored, w.good = text, len(text)
	_ = w.store.shelf.set(modifiedKey+w.id, w.store.now().Format(time.RFC3339Nano))
	return nil
}
