package sound

import (
	"math"
	"testing"
)

// TestSoundsAreGentle: each sound is heard, none is louder than it may be, none begins or ends with a click, and none takes long.
func TestSoundsAreGentle(t *testing.T) {
	for c := None + 1; c < cues; c++ {
		w := makers[c]().level(peaks[c])
		peak, sum := 0.0, 0.0
		for _, x := range w {
			peak = max(peak, math.Abs(float64(x)))
			sum += float64(x) * float64(x)
		}
		rms := math.Sqrt(sum / float64(len(w)))
		if math.Abs(peak-peaks[c]) > 1e-6 || peak > .25 || rms < .002 {
			t.Errorf("sound %d: peak %.3f, to be %.3f; root mean square %.4f", c, peak, peaks[c], rms)
		}
		seconds := float64(len(w)) / rate
		if c == room {
			if jump := math.Abs(float64(w[0] - w[len(w)-1])); jump > .01 || seconds < 15 {
				t.Errorf("the room jumps by %.3f where it begins anew, after %.1f seconds", jump, seconds)
			}
			continue
		}
		if first, last := math.Abs(float64(w[0])), math.Abs(float64(w[len(w)-1])); first > .02 || last > .002 || seconds > 1.5 {
			t.Errorf("sound %d: begins at %.3f, ends at %.3f after %.2f seconds", c, first, last, seconds)
		}
	}
}

// TestSilence: without a device everything can be called and nothing happens; the same goes for no player at all.
func TestSilence(t *testing.T) {
	t.Setenv("XDG_RUNTIME_DIR", t.TempDir())
	t.Setenv("PULSE_SERVER", "")
	var none *Player
	for _, p := range []*Player{none, {}, {why: "there is no sound device here"}} {
		p.Play(Door)
		p.Play(None)
		p.Play(cues + 3)
		p.Room(true)
		p.Room(false)
		p.Hush()
		if p.open() {
			t.Error("a silent player is open")
		}
	}
	if none.Silent() == "" {
		t.Error("no player does not say that it is silent")
	}
}

func TestLoopGoesOn(t *testing.T) {
	l := &loop{data: []byte{1, 2, 3, 4, 5, 6, 7, 8}}
	got := make([]byte, 0, 20)
	for len(got) < 20 {
		b := make([]byte, 3)
		n, err := l.Read(b)
		if n == 0 || err != nil {
			t.Fatalf("read %d bytes, %v", n, err)
		}
		got = append(got, b[:n]...)
	}
	for i, x := range got {
		if x != byte(i%8+1) {
			t.Fatalf("byte %d is %d", i, x)
		}
	}
}
