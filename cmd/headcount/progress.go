//go:build !js

package main

import (
	"os"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"
)

// showProgress shows a bar named for what it counts on standard error while it is a terminal, and nothing otherwise.
func showProgress(c *console, of string, total int) (progress func(int), done func()) {
	f, ok := c.err.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return nil, func() {}
	}
	p := mpb.New(mpb.WithOutput(f), mpb.WithWidth(48))
	bar := p.AddBar(int64(total), mpb.PrependDecorators(decor.Name(of+" ")), mpb.AppendDecorators(decor.CountersNoUnit("%d of %d")), mpb.BarRemoveOnComplete())
	return func(n int) { bar.SetCurrent(int64(n)) }, func() {
		bar.SetCurrent(int64(total))
		p.Wait()
	}
}
