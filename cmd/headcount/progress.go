//go:build !js

package main

import (
	"os"
	"sync"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"
)

// showProgress shows a bar named for what it counts on standard error while it is a terminal and there is anything to count, and nothing otherwise: a bar
// of nothing never comes to its end, and would be waited for.
func showProgress(c *console, of string, total int) (progress func(int), done func()) {
	f, ok := c.err.(*os.File)
	if !ok || total < 1 || !term.IsTerminal(int(f.Fd())) || os.Getenv("TERM") == "dumb" { // which cannot go back to draw a bar anew
		return nil, func() {}
	}
	p := mpb.New(mpb.WithOutput(f), mpb.WithWidth(48))
	bar := p.AddBar(int64(total), mpb.PrependDecorators(decor.Name(of+" ")), mpb.AppendDecorators(decor.CountersNoUnit("%d of %d")), mpb.BarRemoveOnComplete())
	return func(n int) { bar.SetCurrent(int64(n)) }, func() {
		bar.Abort(true) // which takes it away where it stands: what was stopped has not come to its end
		p.Wait()
	}
}

// showShare shows a bar of a total that comes with the first step.
func showShare(c *console, of string) (progress func(done, total int), done func()) {
	var once sync.Once
	var step func(int)
	end := func() {}
	return func(n, total int) {
			once.Do(func() { step, end = showProgress(c, of, total) })
			if step != nil {
				step(n)
			}
		}, func() {
			once.Do(func() {}) // no step comes after
			end()
		}
}
