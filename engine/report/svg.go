package report

import (
	"fmt"
	"html/template"
	"math"
	"strings"

	"headcount/engine/debrief"
	"headcount/engine/view"
)

// The colours of the page, as the game has them.
const (
	ink   = "#2C2A33"
	soft  = "#6A6370"
	clay  = "#BB4C34"
	shade = "#E6DAC5"
)

var tones = [...]string{"#5A7C9B", "#7C9C78", "#DFA24F", "#7C5A7B", "#8F8B88", "#6B432C"}

// figure draws a person standing on a point, as high as a size.
func figure(b *strings.Builder, x, y, size float64, colour string) {
	r := size * .17
	fmt.Fprintf(b, `<circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s"/>`, x, y-size+r, r, colour)
	fmt.Fprintf(b, `<path d="M%.1f %.1fq0 %.1f %.1f %.1fq%.1f 0 %.1f %.1fv%.1fh%.1fz" fill="%s"/>`,
		x-size*.24, y-size*.36, -size*.24, size*.24, -size*.24, size*.24, size*.24, size*.24, size*.36, -size*.48, colour)
}

// mostFigures bounds a gathering, as in the game: more are not seen as people any more.
const mostFigures = 200

// gathering draws everybody by how their life ended, the player's own among them. Colour never says anything alone: labels stand beside.
func gathering(c *view.Crowd) template.HTML {
	const (
		width, step, high = 660., 15., 26.
		across            = int(width / step)
	)
	each := max(1, int(math.Ceil(float64(c.Total)/mostFigures)))
	var b strings.Builder
	y := 0.
	for i, g := range c.Columns {
		label := fmt.Sprintf("%s: %s of %s", g.Label, count(g.Count), count(c.Total))
		y += 20
		fmt.Fprintf(&b, `<text x="0" y="%.0f" font-size="15" font-weight="600" fill="%s">%s</text>`, y, ink, template.HTMLEscapeString(label))
		n := (g.Count + each - 1) / each
		rows := max(1, (n+across)/across)
		if g.Yours {
			rows = max(1, (n+1+across-1)/across)
		}
		for k := range n {
			figure(&b, step*(float64(k%across)+.5), y+8+high*float64(k/across+1), high-6, tones[i%len(tones)])
		}
		if g.Yours {
			x, at := step*(float64(n%across)+.5), y+8+high*float64(n/across+1)
			figure(&b, x, at, high-2, clay)
			fmt.Fprintf(&b, `<text x="%.0f" y="%.0f" font-size="13" font-weight="600" fill="%s">you</text>`, min(x+9, width-28), at-8, clay)
		}
		y += 8 + high*float64(rows) + 12
	}
	return drawing(width, y, "Everybody by how their life ended: "+crowdWords(c), b.String())
}

func crowdWords(c *view.Crowd) string {
	var parts []string
	for _, g := range c.Columns {
		parts = append(parts, fmt.Sprintf("%s %s", count(g.Count), g.Label))
	}
	return strings.Join(parts, ", ")
}

// drawing wraps shapes in a picture that fits any width and says in words what it shows.
func drawing(w, h float64, title, shapes string) template.HTML {
	return template.HTML(fmt.Sprintf(`<svg viewBox="0 0 %.0f %.0f" role="img" aria-label="%s" width="%.0f">%s</svg>`, w, h, template.HTMLEscapeString(title), w, shapes)) //nolint:gosec // text in it is escaped
}

// tokens draws ten discs: laid, beside the computed share.
func tokens(laid int) template.HTML {
	var b strings.Builder
	for k := range 10 {
		fill, edge := "none", shade
		if k < laid {
			fill, edge = "#C9A063", "#8C5A2B"
		}
		fmt.Fprintf(&b, `<circle cx="%d" cy="9" r="7" fill="%s" stroke="%s" stroke-width="1.5"/>`, 9+18*k, fill, edge)
	}
	return drawing(182, 18, fmt.Sprintf("%d of ten tokens", laid), b.String())
}

// interval draws a share with its interval.
func interval(s view.Share) template.HTML {
	const w = 182.
	var b strings.Builder
	fmt.Fprintf(&b, `<rect x="0" y="5" width="%.0f" height="8" fill="%s"/>`, w, shade)
	fmt.Fprintf(&b, `<rect x="0" y="5" width="%.1f" height="8" fill="%s"/>`, w*s.Value, tones[0])
	fmt.Fprintf(&b, `<path d="M%.1f 9H%.1fM%.1f 4v10M%.1f 4v10" stroke="%s" stroke-width="1.5"/>`, w*s.Low, w*s.High, w*s.Low, w*s.High, ink)
	return drawing(w, 18, s.Name+": "+s.Text, b.String())
}

// spread draws what the lives of a decision came to, one dot a life or so, with the one that was lived.
func spread(f *debrief.Figures) template.HTML {
	const w, bins = 660., 44
	low, high := f.Yardstick, f.Yardstick
	for _, v := range f.Spread {
		low, high = min(low, v), max(high, v)
	}
	if high <= low {
		return ""
	}
	place := func(v float64) int { return min(int((v-low)/(high-low)*bins), bins-1) }
	var heights [bins]int
	most := 1
	for _, v := range f.Spread {
		heights[place(v)]++
		most = max(most, heights[place(v)])
	}
	each := max(1, int(math.Ceil(float64(most)/16)))
	var b strings.Builder
	for k, n := range heights {
		for r := range (n + each - 1) / each {
			fmt.Fprintf(&b, `<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>`, (float64(k)+.5)*w/bins, 130-7*float64(r), tones[0])
		}
	}
	x := (float64(place(f.Yardstick)) + .5) * w / bins
	fmt.Fprintf(&b, `<path d="M0 136H%.0f" stroke="%s"/><path d="M%.1f 136V14" stroke="%s" stroke-width="2"/>`, w, soft, x, clay)
	anchor := "start"
	if x > w/2 {
		anchor = "end"
	}
	fmt.Fprintf(&b, `<text x="%.1f" y="12" font-size="13" font-weight="600" fill="%s" text-anchor="%s">the life you lived</text>`, x, clay, anchor)
	fmt.Fprintf(&b, `<text x="0" y="154" font-size="13" fill="%s">%.0f</text><text x="%.0f" y="154" font-size="13" fill="%s" text-anchor="end">%.0f, on this scenario's yardstick</text>`, soft, low, w, soft, high)
	title := fmt.Sprintf("What %s lives of this decision came to, in this model; yours above %.0f percent of them", count(len(f.Spread)), 100*f.Percentile)
	return drawing(w, 160, title, b.String())
}
