package host

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"

	"github.com/hajimehoshi/ebiten/v2"
)

// shots writes pictures of the real screen, for tests. It stops at the first error, which Run returns.
type shots struct {
	dir   string
	count int
	err   error
}

func newShots(dir string) shots { return shots{dir: dir} }

// take writes the screen as the next numbered PNG.
func (s *shots) take(screen *ebiten.Image) {
	if s.dir == "" || s.err != nil {
		return
	}
	picture := image.NewRGBA(image.Rectangle{Max: screen.Bounds().Size()})
	screen.ReadPixels(picture.Pix)
	s.count++
	s.err = s.write(filepath.Join(s.dir, fmt.Sprintf("%04d.png", s.count)), picture)
}

// write puts the picture in place under its name only when it is whole: another process may be waiting for it.
func (s *shots) write(name string, picture image.Image) (err error) {
	file, err := os.Create(name + ".part")
	if err != nil {
		return fmt.Errorf("picture of the screen: %w", err)
	}
	encoder := png.Encoder{CompressionLevel: png.NoCompression}
	if err := encoder.Encode(file, picture); err != nil {
		_ = file.Close()
		return fmt.Errorf("picture of the screen: %w", err)
	}
	if err := file.Close(); err != nil {
		return fmt.Errorf("picture of the screen: %w", err)
	}
	return os.Rename(name+".part", name)
}
