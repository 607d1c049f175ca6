package save

import (
	"errors"
	"syscall/js"
	"testing"
)

// withStorage gives this program, which runs in node and not in a page, a localStorage of limit characters.
func withStorage(t *testing.T, limit int) *Browser {
	t.Helper()
	make := js.Global().Get("Function").New("limit", `
		const m = new Map();
		return {
			get length() { return m.size },
			key(i) { return [...m.keys()][i] ?? null },
			getItem(k) { return m.has(k) ? m.get(k) : null },
			removeItem(k) { m.delete(k) },
			setItem(k, v) {
				let used = k.length + v.length;
				for (const [key, value] of m) { if (key !== k) used += key.length + value.length }
				if (used > limit) throw new Error("QuotaExceededError");
				m.set(k, v);
			},
		};`)
	js.Global().Get("Object").Call("defineProperty", js.Global(), "localStorage",
		map[string]any{"value": make.Invoke(limit), "configurable": true})
	s, err := NewBrowser(clock())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestBrowser(t *testing.T) { conform(t, withStorage(t, 1<<20)) }

func TestBrowserFull(t *testing.T) {
	s := withStorage(t, 1000)
	id, w, err := s.Create(header())
	if err != nil {
		t.Fatal(err)
	}
	saved := 0
	for err == nil {
		if err = w.Append(entry(saved+1, saved+1)); err == nil {
			saved++
		}
	}
	if !errors.Is(err, ErrStorage) || saved == 0 {
		t.Errorf("%d entries, then %v", saved, err)
	}
	wantLog(t, s, id, play(saved))
}
