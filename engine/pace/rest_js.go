package pace

import (
	"sync"
	"syscall/js"
	"time"
)

// slice is how long is computed at a stretch: less than a frame at sixty a second.
const slice = 12 * time.Millisecond

var since = time.Now()

// Rest hands the thread to the page once a slice has been used up, and returns when the page has had its turn. It must not be called where
// the page waits for an answer, that is inside a js.Func.
func Rest() {
	if time.Since(since) < slice {
		return
	}
	turn()
	since = time.Now()
}

// turn waits for a message sent to ourselves: unlike timers, which a browser delays by milliseconds, and by seconds in a tab that nobody sees,
// it comes back as soon as the page has done what waited.
func turn() {
	port, heard := mailbox()
	if port.IsUndefined() {
		time.Sleep(time.Millisecond)
		return
	}
	port.Call("postMessage", 0)
	<-heard
}

// mailbox is the channel to ourselves, opened once; undefined in a browser that has none.
var mailbox = sync.OnceValues(func() (js.Value, <-chan struct{}) {
	kind := js.Global().Get("MessageChannel")
	if !kind.Truthy() {
		return js.Undefined(), nil
	}
	heard := make(chan struct{}, 64)
	channel := kind.New()
	channel.Get("port1").Set("onmessage", js.FuncOf(func(js.Value, []js.Value) any {
		select {
		case heard <- struct{}{}:
		default: // more wait than there can be computations
		}
		return nil
	}))
	return channel.Get("port2"), heard
})
