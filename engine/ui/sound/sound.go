// Package sound makes the few sounds of the office and plays them where there is something to play them on.
//
// Every sound is computed here; there are no recordings. Without a sound device, or before a browser lets a page sound, nothing is heard and
// nothing fails. Which sound belongs to what is decided by the screens, which also caption it.
package sound

import (
	"bytes"
	"encoding/binary"
	"math"
	"os"
	"runtime"
	"sync"

	"github.com/ebitengine/oto/v3"

	"headcount/engine/pace"
)

// Cue names a sound.
type Cue uint8

// The sounds.
const (
	None Cue = iota
	Steps
	Paper
	Keys
	Door
	Phone
	Knock
	Ping
	room
	cues
)

// peaks are how loud each sound is at most: the room is hardly heard, and nothing startles.
var peaks = [cues]float64{Steps: .2, Paper: .14, Keys: .13, Door: .22, Phone: .12, Knock: .22, Ping: .1, room: .035}

var makers = [cues]func() wave{
	Steps: steps, Paper: paper, Keys: keys, Door: door, Phone: phone, Knock: knock, Ping: ping, room: roomTone,
}

// Player plays sounds. The zero value and nil are silent. It is safe for one goroutine.
type Player struct {
	context *oto.Context
	ready   chan struct{}
	playing []*oto.Player
	ambient *oto.Player
	made    [cues][]byte
	why     string
}

// started is the one context a process may have; a second player shares it.
var started = sync.OnceValues(func() (*oto.Context, chan struct{}) {
	c, ready, err := oto.NewContext(&oto.NewContextOptions{SampleRate: rate, ChannelCount: 1, Format: oto.FormatFloat32LE})
	if err != nil {
		return nil, nil
	}
	return c, ready
})

// New returns a player; where there is no sound device it is silent, and Silent says why.
func New() *Player {
	if why := deviceMissing(); why != "" {
		return &Player{why: why}
	}
	c, ready := started()
	if c == nil {
		return &Player{why: "the sound device cannot be opened"}
	}
	return &Player{context: c, ready: ready}
}

// deviceMissing reports why it is certain that nothing can be heard: asking the system then only makes its libraries complain.
func deviceMissing() string {
	if runtime.GOOS != "linux" {
		return ""
	}
	runtimeDir := os.Getenv("XDG_RUNTIME_DIR")
	for _, path := range []string{"/dev/snd", runtimeDir + "/pulse/native"} {
		if _, err := os.Stat(path); err == nil {
			return ""
		}
	}
	if os.Getenv("PULSE_SERVER") != "" {
		return ""
	}
	return "there is no sound device here"
}

// Silent says why nothing is heard; "" where sounds play, as far as is known yet.
func (p *Player) Silent() string {
	if p == nil {
		return "sounds are not part of this build"
	}
	if p.why == "" && p.context != nil {
		if err := p.context.Err(); err != nil {
			p.why = "the sound device cannot be opened"
		}
	}
	return p.why
}

// open reports whether sounds can be played now.
func (p *Player) open() bool {
	if p == nil || p.context == nil || p.Silent() != "" {
		return false
	}
	select {
	case <-p.ready:
		return true
	default:
		return false
	}
}

// Play plays a sound once, over what is heard already. Unknown sounds and None are silent.
func (p *Player) Play(c Cue) {
	if c == None || c >= room || !p.open() {
		return
	}
	still := p.playing[:0]
	for _, q := range p.playing {
		if q.IsPlaying() {
			still = append(still, q)
		}
	}
	if p.playing = still; len(still) >= mostAtOnce {
		return
	}
	q := p.context.NewPlayer(bytes.NewReader(p.samples(c)))
	q.Play()
	p.playing = append(p.playing, q)
}

// mostAtOnce keeps a hurried player from piling sounds up.
const mostAtOnce = 6

// Room lets the office be heard, or not.
func (p *Player) Room(heard bool) {
	if !p.open() {
		return
	}
	switch {
	case heard && p.ambient == nil:
		p.ambient = p.context.NewPlayer(&loop{data: p.samples(room)})
		p.ambient.Play()
	case heard:
		p.ambient.Play()
	case p.ambient != nil:
		p.ambient.Pause()
	}
}

// Hush ends everything that is heard at once.
func (p *Player) Hush() {
	if p == nil {
		return
	}
	for _, q := range p.playing {
		q.Pause()
	}
	p.playing = nil
	if p.ambient != nil {
		p.ambient.Pause()
	}
}

// samples returns a sound as the device wants it, made when it is first heard.
func (p *Player) samples(c Cue) []byte {
	if p.made[c] == nil {
		p.made[c] = encode(makers[c]().level(peaks[c]))
	}
	return p.made[c]
}

func encode(w wave) []byte {
	out := make([]byte, 0, 4*len(w))
	for i, x := range w {
		if i%breath == 0 {
			pace.Rest()
		}
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(x))
	}
	return out
}

// loop reads the same sound again and again.
type loop struct {
	data []byte
	at   int
}

func (l *loop) Read(b []byte) (int, error) {
	n := copy(b, l.data[l.at:])
	l.at = (l.at + n) % len(l.data)
	return n, nil
}
