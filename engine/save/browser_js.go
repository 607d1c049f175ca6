package save

import (
	"errors"
	"fmt"
	"syscall/js"
	"time"
)

// Browser is a Store in the localStorage of a web page, which keeps a few megabytes: some hundred plays. A browser
// writes it to its disk in its own time, so a power cut may take the last seconds; closing the tab takes nothing.
type Browser struct{ shelfStore }

var _ Store = (*Browser)(nil)

// NewBrowser returns the store of this page's origin; now may be nil for time.Now. The error says that the browser
// permits no storage, as in some private windows; play without saving is still possible with Memory.
func NewBrowser(now func() time.Time) (*Browser, error) {
	storage, err := guard(func() js.Value { return js.Global().Get("localStorage") })
	return newBrowser(storage, err, now)
}

// NewBrowserOn is NewBrowser on anything that a page hands over in the place of localStorage: it has the same length, key, getItem, setItem and
// removeItem, and setItem throws where nothing could be stored.
func NewBrowserOn(storage js.Value, now func() time.Time) (*Browser, error) {
	return newBrowser(storage, nil, now)
}

func newBrowser(storage js.Value, err error, now func() time.Time) (*Browser, error) {
	if err == nil && !storage.Truthy() {
		err = errors.New("there is none")
	}
	if err != nil {
		return nil, fmt.Errorf("%w: this browser permits no local storage (%w); leave the private window or permit site data", ErrStorage, err)
	}
	return &Browser{newShelfStore(localStorage{storage}, now)}, nil
}

type localStorage struct{ js.Value }

func (s localStorage) get(key string) (string, bool, error) {
	value, err := guard(func() js.Value { return s.Call("getItem", key) })
	if err != nil || value.IsNull() || value.IsUndefined() {
		return "", false, err
	}
	return value.String(), true, nil
}

func (s localStorage) set(key, value string) error {
	_, err := guard(func() js.Value { return s.Call("setItem", key, value) })
	if err != nil {
		return fmt.Errorf("the browser's storage is full or closed (%w); archive old games and clear them, or export this one", err)
	}
	return nil
}

func (s localStorage) remove(key string) error {
	_, err := guard(func() js.Value { return s.Call("removeItem", key) })
	return err
}

func (s localStorage) keys() ([]string, error) {
	var keys []string
	_, err := guard(func() js.Value {
		for i := range s.Get("length").Int() {
			keys = append(keys, s.Call("key", i).String())
		}
		return js.Undefined()
	})
	return keys, err
}

// guard turns an exception of the browser, which reaches Go as a panic, back into an error.
func guard(call func() js.Value) (value js.Value, err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			var exception js.Error
			if e, ok := thrown.(error); ok && errors.As(e, &exception) {
				err = exception
				return
			}
			panic(thrown)
		}
	}()
	return call(), nil
}
