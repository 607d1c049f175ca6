package sound

import (
	"math"

	"headcount/engine/pace"
)

// rate is the number of samples a second, of all sounds.
const rate = 48000

// wave is one channel of samples between -1 and 1.
type wave []float32

func silence(seconds float64) wave { return make(wave, int(seconds*rate)) }

// hiss is white noise that is the same at every start: a shift register, not chance.
type hiss uint32

func (h *hiss) next() float64 {
	x := uint32(*h)
	x ^= x << 13
	x ^= x >> 17
	x ^= x << 5
	*h = hiss(x)
	return float64(int32(x)) / (1 << 31)
}

// pick returns a number between low and high.
func (h *hiss) pick(low, high float64) float64 { return low + (high-low)*(h.next()+1)/2 }

// lowpass lets through what is below a frequency in hertz; each call takes one sample.
func lowpass(hertz float64) func(x float64) float64 {
	k, y := 1-math.Exp(-2*math.Pi*hertz/rate), 0.0
	return func(x float64) float64 {
		y += k * (x - y)
		return y
	}
}

// band lets through what lies between two frequencies.
func band(low, high float64) func(x float64) float64 {
	upper, lower := lowpass(high), lowpass(low)
	return func(x float64) float64 {
		y := upper(x)
		return y - lower(y)
	}
}

// breath is how many samples are made before a browser's page may have its turn.
const breath = 1024

// add mixes a sound into w from a moment on: f is asked for each sample with the seconds since then, for as long as it lasts.
func (w wave) add(at, lasts float64, f func(t float64) float64) {
	from := int(at * rate)
	for i := range int(lasts * rate) {
		if from+i >= len(w) {
			return
		}
		if i%breath == 0 {
			pace.Rest()
		}
		w[from+i] += float32(f(float64(i) / rate))
	}
}

// strike rises within two milliseconds and dies away, to a third after each fall in seconds.
func strike(t, fall float64) float64 { return min(1, t/.002) * math.Exp(-t/fall) }

// swell rises and falls once over a time.
func swell(t, lasts float64) float64 { return math.Pow(math.Sin(math.Pi*min(1, t/lasts)), 2) }

func tone(t, hertz float64) float64 { return math.Sin(2 * math.Pi * hertz * t) }

// steps are four, soft, on carpet.
func steps() wave {
	w, h := silence(1.15), hiss(0x51ED5)
	for i := range 4 {
		soft, gain := band(70, 900), .8+.2*float64(i%2)
		w.add(.02+.26*float64(i), .2, func(t float64) float64 {
			return gain * (.5*strike(t, .03)*tone(t, 68) + .9*strike(t, .035)*soft(h.next()))
		})
	}
	return w
}

// paper is a sheet that is turned.
func paper() wave {
	w, h := silence(.5), hiss(0xA7E12)
	for _, s := range [...]struct{ at, lasts, gain float64 }{{0, .22, 1}, {.14, .16, .7}, {.3, .12, .4}} {
		dry := band(1500, 6500)
		w.add(s.at, s.lasts, func(t float64) float64 { return s.gain * swell(t, s.lasts) * dry(h.next()) })
	}
	return w
}

// keys are a line typed quickly.
func keys() wave {
	w, h := silence(1), hiss(0xBEEF5)
	for at := .01; at < .8; at += h.pick(.06, .15) {
		click, gain := band(900, 5200), h.pick(.5, .9)
		w.add(at, .05, func(t float64) float64 {
			return gain * (strike(t, .006)*click(h.next()) + .35*strike(t, .012)*tone(t, 190))
		})
	}
	return w
}

// door is a latch and a leaf that falls to.
func door() wave {
	w, h := silence(.7), hiss(0xD00B5)
	latch, leaf := band(600, 2600), band(50, 320)
	w.add(.02, .06, func(t float64) float64 { return .55 * strike(t, .008) * latch(h.next()) })
	w.add(.2, .45, func(t float64) float64 { return strike(t, .07) * (.5*tone(t, 82) + 1.6*leaf(h.next())) })
	return w
}

// phone rings twice, two desks away.
func phone() wave {
	w := silence(1.35)
	soft := lowpass(2200)
	for _, at := range []float64{0, .62} {
		w.add(at, .45, func(t float64) float64 {
			edge := min(1, t/.02) * min(1, (.45-t)/.06)
			return soft(edge * (.5 + .5*tone(t, 19)) * (.5*tone(t, 620) + .35*tone(t, 780) + .15*tone(t, 1240)))
		})
	}
	return w
}

// knock is somebody at your desk.
func knock() wave {
	w, h := silence(.5), hiss(0x4E0C5)
	for _, at := range []float64{.01, .17} {
		wood := band(200, 1400)
		w.add(at, .12, func(t float64) float64 { return .7*strike(t, .02)*tone(t, 210) + .6*strike(t, .012)*wood(h.next()) })
	}
	return w
}

// ping is the machine that has something for you.
func ping() wave {
	w := silence(.7)
	w.add(0, .6, func(t float64) float64 { return .6 * strike(t, .16) * (tone(t, 1318.5) + .4*tone(t, 2637)) })
	w.add(.09, .6, func(t float64) float64 { return .5 * strike(t, .2) * tone(t, 1975.5) })
	return w
}

// roomTone is what an office sounds like when nothing happens: air, somebody typing far away, voices without words. Its end leads into its
// beginning.
func roomTone() wave {
	const lasts, overlap = 20.0, 2.0
	w, h := silence(lasts+overlap), hiss(0x0FF1C)
	air := lowpass(260)
	w.add(0, lasts+overlap, func(float64) float64 { return .9 * air(h.next()) })
	for at := 1.0; at < lasts-2; at += h.pick(1.4, 4.5) {
		for key := at; key < at+h.pick(.4, 1.6); key += h.pick(.08, .2) {
			far := band(500, 1700)
			w.add(key, .04, func(t float64) float64 { return .09 * strike(t, .006) * far(h.next()) })
		}
	}
	for _, v := range [...]struct{ at, lasts, low float64 }{{2.5, 3.2, 190}, {7.4, 2.4, 150}, {11.8, 4, 210}, {16, 2.6, 165}} {
		voice, speed := band(v.low, 3.4*v.low), h.pick(3.2, 4.4)
		w.add(v.at, v.lasts, func(t float64) float64 {
			return .11 * swell(t, v.lasts) * (.55 + .45*tone(t, speed)) * voice(h.next())
		})
	}
	n := int(overlap * rate)
	loop := w[:int(lasts*rate)]
	for i, tail := range w[len(loop):] { // the tail fades out over the head that fades in
		in := float32(math.Sqrt(float64(i) / float64(n)))
		loop[i] = loop[i]*in + tail*float32(math.Sqrt(1-float64(i)/float64(n)))
	}
	return loop
}

// level brings w to a peak and lets it end in silence.
func (w wave) level(peak float64) wave {
	most := float32(0)
	for _, x := range w {
		most = max(most, x, -x)
	}
	pace.Rest()
	if most == 0 {
		return w
	}
	for i := range w {
		w[i] *= float32(peak) / most
	}
	return w
}
