package chromium

import (
	"strings"
	"unicode"
)

// named are the keys that type nothing, or not what they are called, with what browsers call them.
var named = map[string]struct {
	key, code, text string
	number          int
}{
	"Return": {"Enter", "Enter", "\r", 13}, "Escape": {"Escape", "Escape", "", 27}, "Tab": {"Tab", "Tab", "", 9},
	"Up": {"ArrowUp", "ArrowUp", "", 38}, "Down": {"ArrowDown", "ArrowDown", "", 40},
	"Left": {"ArrowLeft", "ArrowLeft", "", 37}, "Right": {"ArrowRight", "ArrowRight", "", 39}, "space": {" ", "Space", " ", 32},
}

// Key presses a real key and lets it go: a name as xdotool has it, or one letter or digit.
func (p *Page) Key(name string) {
	p.c.tb.Helper()
	params := map[string]any{}
	if k, ok := named[name]; ok {
		params["key"], params["code"], params["windowsVirtualKeyCode"] = k.key, k.code, k.number
		if k.text != "" {
			params["text"] = k.text
		}
	} else {
		r := []rune(name)[0]
		params["key"], params["text"] = name, name
		params["code"], params["windowsVirtualKeyCode"] = codeOf(r), int(unicode.ToUpper(r))
		if unicode.IsUpper(r) {
			params["modifiers"] = 8
		}
	}
	p.send(params)
}

// Control presses a letter together with Control.
func (p *Page) Control(letter string) {
	p.c.tb.Helper()
	p.send(map[string]any{
		"key": letter, "code": codeOf([]rune(letter)[0]), "modifiers": 2, "windowsVirtualKeyCode": int(unicode.ToUpper([]rune(letter)[0])),
	})
}

func (p *Page) send(params map[string]any) {
	p.c.tb.Helper()
	params["type"] = "keyDown"
	p.c.call(p.session, "Input.dispatchKeyEvent", params, nil)
	delete(params, "text")
	params["type"] = "keyUp"
	p.c.call(p.session, "Input.dispatchKeyEvent", params, nil)
}

// codeOf is the physical key on which a letter or digit lies.
func codeOf(r rune) string {
	switch {
	case r >= '0' && r <= '9':
		return "Digit" + string(r)
	case unicode.IsLetter(r):
		return "Key" + strings.ToUpper(string(r))
	}
	return ""
}

// Type types a text, key by key.
func (p *Page) Type(text string) {
	p.c.tb.Helper()
	for _, r := range text {
		if r == ' ' {
			p.Key("space")
			continue
		}
		p.Key(string(r))
	}
}

// Move moves the pointer.
func (p *Page) Move(x, y float64) {
	p.c.tb.Helper()
	p.x, p.y = x, y
	p.mouse("mouseMoved", nil)
}

// Down presses the button where the pointer is.
func (p *Page) Down() {
	p.c.tb.Helper()
	p.mouse("mousePressed", map[string]any{"button": "left", "clickCount": 1})
}

// Up lets the button go.
func (p *Page) Up() {
	p.c.tb.Helper()
	p.mouse("mouseReleased", map[string]any{"button": "left", "clickCount": 1})
}

// Wheel turns the wheel by some points, down where they are positive.
func (p *Page) Wheel(by float64) {
	p.c.tb.Helper()
	p.mouse("mouseWheel", map[string]any{"deltaX": 0, "deltaY": by})
}

func (p *Page) mouse(kind string, more map[string]any) {
	p.c.tb.Helper()
	params := map[string]any{"type": kind, "x": p.x, "y": p.y}
	for k, v := range more {
		params[k] = v
	}
	p.c.call(p.session, "Input.dispatchMouseEvent", params, nil)
}

// Touch puts a finger down and takes it off again after a while has been given to what hears of it.
func (p *Page) Touch(x, y float64, while func()) {
	p.c.tb.Helper()
	point := []map[string]any{{"x": x, "y": y}}
	p.c.call(p.session, "Input.dispatchTouchEvent", map[string]any{"type": "touchStart", "touchPoints": point}, nil)
	while()
	p.c.call(p.session, "Input.dispatchTouchEvent", map[string]any{"type": "touchEnd", "touchPoints": []any{}}, nil)
}

// Drag moves a finger from one place to another in some steps; while is called after each.
func (p *Page) Drag(x, y, toX, toY float64, while func()) {
	p.c.tb.Helper()
	const steps = 5
	p.Touch(x, y, func() {
		while()
		for k := 1; k <= steps; k++ {
			share := float64(k) / steps
			point := []map[string]any{{"x": x + (toX-x)*share, "y": y + (toY-y)*share}}
			p.c.call(p.session, "Input.dispatchTouchEvent", map[string]any{"type": "touchMove", "touchPoints": point}, nil)
			while()
		}
	})
}

// Insert enters a text as a keyboard on the screen does: without keys.
func (p *Page) Insert(text string) {
	p.c.tb.Helper()
	p.c.call(p.session, "Input.insertText", map[string]any{"text": text}, nil)
}

// Compose has an input method propose a text, which stands there until Insert settles it.
func (p *Page) Compose(text string) {
	p.c.tb.Helper()
	p.c.call(p.session, "Input.imeSetComposition", map[string]any{"text": text, "selectionStart": len([]rune(text)), "selectionEnd": len([]rune(text))}, nil)
}

// Drop drops a file or a folder at a place.
func (p *Page) Drop(x, y float64, files ...string) {
	p.c.tb.Helper()
	data := map[string]any{"items": []any{}, "files": files, "dragOperationsMask": 1}
	for _, kind := range []string{"dragEnter", "dragOver", "drop"} {
		p.c.call(p.session, "Input.dispatchDragEvent", map[string]any{"type": kind, "x": x, "y": y, "data": data}, nil)
	}
}
