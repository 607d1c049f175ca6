package chromium

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"time"
)

// Page is a tab in a profile of its own: it shares no storage with any other.
type Page struct {
	c       *Chromium
	session string
	x, y    float64 // of the pointer
}

// Blank opens an empty page of a size, in points and pixels alike.
func (c *Chromium) Blank(width, height int) *Page {
	c.tb.Helper()
	var profile struct {
		ID string `json:"browserContextId"`
	}
	c.call("", "Target.createBrowserContext", map[string]any{}, &profile)
	var target struct {
		ID string `json:"targetId"`
	}
	c.call("", "Target.createTarget", map[string]any{"url": "about:blank", "browserContextId": profile.ID, "width": width, "height": height}, &target)
	var attached struct {
		Session string `json:"sessionId"`
	}
	c.call("", "Target.attachToTarget", map[string]any{"targetId": target.ID, "flatten": true}, &attached)
	p := &Page{c: c, session: attached.Session}
	c.call(p.session, "Page.enable", map[string]any{}, nil)
	p.Size(width, height)
	c.call(p.session, "Emulation.setFocusEmulationEnabled", map[string]any{"enabled": true}, nil)
	return p
}

// Before runs a script in every page that is opened from now on, before anything of the page's own.
func (p *Page) Before(script string) {
	p.c.tb.Helper()
	p.c.call(p.session, "Page.addScriptToEvaluateOnNewDocument", map[string]any{"source": script}, nil)
}

// Downloads lets the page save files in a folder.
func (p *Page) Downloads(dir string) {
	p.c.tb.Helper()
	p.c.call(p.session, "Page.setDownloadBehavior", map[string]any{"behavior": "allow", "downloadPath": dir}, nil)
}

// Open opens an address and returns as soon as it is on its way.
func (p *Page) Open(address string) {
	p.c.tb.Helper()
	p.c.call(p.session, "Page.navigate", map[string]any{"url": address}, nil)
}

// Size makes the page so many points wide and high.
func (p *Page) Size(width, height int) {
	p.c.call(p.session, "Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}, nil)
}

// Eval runs a script in the page and returns what it gives, or the promise it gives, as text.
func (p *Page) Eval(script string) string {
	p.c.tb.Helper()
	var r struct {
		Result struct {
			Value any `json:"value"`
		} `json:"result"`
		Exception *struct {
			Text   string `json:"text"`
			Detail struct {
				Description string `json:"description"`
			} `json:"exception"`
		} `json:"exceptionDetails"`
	}
	err := p.c.Try(p.session, "Runtime.evaluate", map[string]any{"expression": script, "returnByValue": true, "awaitPromise": true}, &r)
	switch {
	case err != nil:
		return "exception: " + err.Error()
	case r.Exception != nil:
		return "exception: " + r.Exception.Text + " " + r.Exception.Detail.Description
	}
	return fmt.Sprint(r.Result.Value)
}

// Until waits for something to become true in the page.
func (p *Page) Until(script, what string) {
	p.c.tb.Helper()
	for end := time.Now().Add(Patience); ; time.Sleep(20 * time.Millisecond) {
		got := p.Eval(script)
		if got == "true" {
			return
		}
		if time.Now().After(end) {
			p.c.tb.Fatalf("waiting in vain for %s (last %s); the page says\n%s", what, got, p.Eval("document.body.innerText"))
		}
	}
}

// Files chooses files for the input that a selector finds.
func (p *Page) Files(selector string, names ...string) {
	p.c.tb.Helper()
	var root struct {
		Root struct {
			ID int `json:"nodeId"`
		} `json:"root"`
	}
	p.c.call(p.session, "DOM.getDocument", map[string]any{}, &root)
	var node struct {
		ID int `json:"nodeId"`
	}
	p.c.call(p.session, "DOM.querySelector", map[string]any{"nodeId": root.Root.ID, "selector": selector}, &node)
	p.c.call(p.session, "DOM.setFileInputFiles", map[string]any{"nodeId": node.ID, "files": names}, nil)
}

// Shot is what the upper left part of the page shows now.
func (p *Page) Shot(width, height int) *image.RGBA {
	p.c.tb.Helper()
	m, err := png.Decode(bytes.NewReader(p.Picture(width, height)))
	if err != nil {
		p.c.tb.Fatal(err)
	}
	out := image.NewRGBA(m.Bounds())
	draw.Draw(out, out.Rect, m, m.Bounds().Min, draw.Src)
	return out
}

// Picture is Shot as a PNG.
func (p *Page) Picture(width, height int) []byte {
	p.c.tb.Helper()
	var r struct {
		Data string `json:"data"`
	}
	clip := map[string]any{"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
	p.c.call(p.session, "Page.captureScreenshot", map[string]any{"format": "png", "clip": clip, "optimizeForSpeed": true}, &r)
	raw, err := base64.StdEncoding.DecodeString(r.Data)
	if err != nil {
		p.c.tb.Fatal(err)
	}
	return raw
}

// Browser is the browser that the page is in.
func (p *Page) Browser() *Chromium { return p.c }
