// Package host runs an App in a window.
//
// It is the only place that reads real devices and owns a real screen; it draws when something changed and not otherwise.
// What the input means belongs in the App.
package host

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io/fs"
	"math"
	"os"
	"runtime"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"headcount/assets"
	"headcount/engine/ui/canvas"
	"headcount/engine/ui/canvas/ebi"
	"headcount/engine/ui/input"
)

// App is what is shown in the window.
type App interface {
	// Update is called sixty times a second with what the player did; true ends the program.
	Update(in input.Snapshot) (quit bool)
	// Dirty reports whether the picture has changed since the last Draw.
	Dirty() bool
	// Draw paints the whole picture. It is called after Dirty reported true, and when the window changed its size.
	Draw(c canvas.Canvas)
}

// Dropper is an App on which files can be dropped. Drop is told of them once, at their arrival; all lie at the top of files.
type Dropper interface {
	Drop(files fs.FS)
}

// ErrNoDisplay means that there is no screen to open a window on.
var ErrNoDisplay = errors.New("no display to open a window on")

// ShotDir is the environment variable that names a folder into which every new picture is written as a PNG.
const ShotDir = "HEADCOUNT_SHOT_DIR"

// The window as it opens, which is also the page that the look was drawn for, and the smallest one, in points.
const (
	title     = "Headcount"
	width     = 1280
	height    = 800
	minWidth  = 960
	minHeight = 600
)

// Run opens the window and returns when the app quits or the window is closed. The error wraps ErrNoDisplay where no
// window can be opened. It must be called from the main goroutine, once.
func Run(app App) error {
	if DisplayMissing() {
		return fmt.Errorf("%w: neither DISPLAY nor WAYLAND_DISPLAY is set", ErrNoDisplay)
	}
	ebiten.SetWindowTitle(title)
	ebiten.SetWindowIcon(icons())
	ebiten.SetWindowSize(width, height)
	ebiten.SetWindowSizeLimits(minWidth, minHeight, -1, -1)
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	ebiten.SetScreenClearedEveryFrame(false)
	g := &game{app: app, painter: ebi.NewPainter(), shots: newShots(os.Getenv(ShotDir))}
	if err := ebiten.RunGame(g); err != nil {
		if !g.started {
			return fmt.Errorf("%w: %w", ErrNoDisplay, err)
		}
		return fmt.Errorf("the window failed: %w", err)
	}
	return g.shots.err
}

// Window is the window of this program, as far as it can take the whole screen. It may be asked for that before Run.
type Window struct{}

// Whole reports whether the window takes the whole screen.
func (Window) Whole() bool { return ebiten.IsFullscreen() }

// SetWhole lets it take the whole screen, or gives it back the size that it had.
func (Window) SetWhole(on bool) { ebiten.SetFullscreen(on) }

// icons are those of the window, of which the system takes the sizes that it has use for.
func icons() []image.Image {
	var list []image.Image
	for _, size := range [...]int{16, 32, 48, 128} {
		icon, err := png.Decode(bytes.NewReader(assets.Icon(size)))
		if err != nil {
			panic("host: " + err.Error()) // they are built in
		}
		list = append(list, icon)
	}
	return list
}

// DisplayMissing reports whether it is certain that no window can open; elsewhere only trying tells.
func DisplayMissing() bool {
	switch runtime.GOOS {
	case "linux", "freebsd", "openbsd", "netbsd":
		return os.Getenv("DISPLAY") == "" && os.Getenv("WAYLAND_DISPLAY") == ""
	}
	return false
}

// game is the App as Ebitengine wants it.
type game struct {
	app     App
	painter *ebi.Painter
	shots   shots
	devices devices
	started bool

	w, h, scale float64 // of the window in points, and pixels in a point, as Layout last heard
	drawn       drawnAt
}

// drawnAt is what a picture was drawn for; a screen of another size is new and empty.
type drawnAt struct {
	w, h  int
	scale float64
}

// Update implements ebiten.Game.
func (g *game) Update() error {
	g.started = true
	files := ebiten.DroppedFiles()
	if files != nil {
		if to, ok := g.app.(Dropper); ok {
			to.Drop(files)
		}
	}
	in := g.devices.read(g.scale)
	in.Dropped = files != nil
	in.Width, in.Height, in.Scale = g.w, g.h, g.scale
	in.Elapsed = time.Second / time.Duration(ebiten.TPS())
	if g.app.Update(in) {
		return ebiten.Termination
	}
	return nil
}

// Draw implements ebiten.Game.
func (g *game) Draw(screen *ebiten.Image) {
	size := screen.Bounds().Size()
	now := drawnAt{size.X, size.Y, g.scale}
	if now == g.drawn && !g.app.Dirty() {
		return
	}
	g.drawn = now
	g.painter.Paint(screen, g.scale, g.app.Draw)
	g.shots.take(screen)
}

// Layout implements ebiten.Game; Ebitengine prefers LayoutF.
func (g *game) Layout(w, h int) (int, int) {
	fw, fh := g.LayoutF(float64(w), float64(h))
	return int(fw), int(fh)
}

// LayoutF asks for one pixel of ours for each pixel of the screen, so that nothing is ever stretched. How many of them make a point is up to us.
func (g *game) LayoutF(w, h float64) (float64, float64) {
	device := ebiten.Monitor().DeviceScaleFactor()
	if device <= 0 {
		device = 1
	}
	zoom := Zoom(w, h)
	g.w, g.h, g.scale = w/zoom, h/zoom, device*zoom
	return w * device, h * device
}

// zoomStep keeps what is seen from growing with each point by which a window is drawn wider, which would lay it out anew each time.
const zoomStep = 1. / 8

// Zoom is how much larger than usual everything is shown in a window of w by h device-independent pixels: a screen may be far larger than the
// window that the look was drawn for, and name no scale factor of its own, and words that stay as they are then stand small in an empty page.
// It is 1 up to that size, and beyond it as many steps of an eighth as leave the page no smaller than it: 1.25 at 1920 by 1080, 2.625 at 3840 by 2160.
func Zoom(w, h float64) float64 {
	return max(1, math.Floor(min(w/width, h/height)/zoomStep)*zoomStep)
}
