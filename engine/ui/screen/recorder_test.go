package screen

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"headcount/engine/ui/canvas"
)

// recorder is a canvas that remembers where words were set, to find what a picture would show: words cut off or over each other.
type recorder struct {
	canvas.Canvas
	matrix []canvas.Matrix
	clips  []canvas.Rect
	texts  []placed
	arrows []canvas.Rect // small strokes, as at the edge of what scrolls
}

// placed is a line of words: where it stands, and what of that can be seen.
type placed struct {
	text string
	box  canvas.Rect
	seen canvas.Rect
	clip canvas.Rect
	free bool // in no scrolling area or other clip: must be seen whole
}

func newRecorder(w, h float64) *recorder {
	return &recorder{
		Canvas: canvas.Measuring(w, h, 1), matrix: []canvas.Matrix{canvas.Identity()}, clips: []canvas.Rect{{W: w, H: h}},
	}
}

func (r *recorder) Measuring() bool { return false }

func (r *recorder) top() canvas.Matrix { return r.matrix[len(r.matrix)-1] }

func (r *recorder) Push(m canvas.Matrix) { r.matrix = append(r.matrix, r.top().Mul(m)) }

func (r *recorder) Pop() { r.matrix = r.matrix[:len(r.matrix)-1] }

func (r *recorder) PushClip(c canvas.Rect) {
	r.clips = append(r.clips, r.top().Bounds(c).Intersect(r.clips[len(r.clips)-1]))
}

func (r *recorder) PopClip() { r.clips = r.clips[:len(r.clips)-1] }

// FillPath notes sheets: what lies under one is no longer part of the picture. Small shapes hide no words.
func (r *recorder) FillPath(p *canvas.Path, c canvas.Color) {
	b, ok := p.Bounds()
	w, h := r.Size()
	veil := b.W >= w-1 && b.H >= h-1
	if b = r.top().Bounds(b).Intersect(r.clips[len(r.clips)-1]); !ok || !veil && (c.A < 255 || b.W*b.H < 12000) {
		return
	}
	kept := r.texts[:0]
	for _, t := range r.texts {
		if t.seen.Intersect(b).Empty() {
			kept = append(kept, t)
		}
	}
	r.texts = kept
}

// StrokePath notes small strokes: an arrow says that there is more behind an edge.
func (r *recorder) StrokePath(p *canvas.Path, _ canvas.Stroke, _ canvas.Color) {
	if b, ok := p.Bounds(); ok && b.W <= 12 && b.H <= 12 {
		r.arrows = append(r.arrows, r.top().Bounds(b))
	}
}

func (r *recorder) Text(x, y float64, text string, st canvas.Style, _ canvas.Color) {
	if strings.TrimSpace(text) == "" {
		return
	}
	box := r.top().Bounds(canvas.Rect{X: x, Y: y - st.Size*.72, W: canvas.Measure(st, text), H: st.Size * .92})
	r.texts = append(r.texts, placed{text: text, box: box, seen: box.Intersect(r.clips[len(r.clips)-1]), clip: r.clips[len(r.clips)-1], free: len(r.clips) == 1})
}

// faults lists words that stand outside the window, are cut at a side, or lie over other words.
func (r *recorder) faults() []string {
	w, h := r.Size()
	var list []string
	for i, t := range r.texts {
		if t.free && (t.box.X < -.5 || t.box.Right() > w+.5 || t.box.Y < -.5 || t.box.Bottom() > h+.5) {
			list = append(list, fmt.Sprintf("%q at %.0f stands outside", t.text, t.box))
		}
		if !t.free && t.box.Bottom() > t.clip.Bottom()+1 && !r.marked(t.clip, t.clip.Bottom()) || !t.free && t.box.Y < t.clip.Y-1 && !r.marked(t.clip, t.clip.Y) {
			list = append(list, fmt.Sprintf("%q at %.0f goes on behind an edge of %.0f that has no mark", t.text, t.box, t.clip))
		}
		if t.seen.Empty() { // scrolled out of sight
			continue
		}
		if t.seen.W < t.box.W-1 {
			list = append(list, fmt.Sprintf("%q at %.0f is cut to %.0f", t.text, t.box, t.seen))
		}
		for _, u := range r.texts[:i] {
			if over := t.seen.Intersect(u.seen); over.W > 1 && over.H > 2 {
				list = append(list, fmt.Sprintf("%q at %.0f lies over %q at %.0f", t.text, t.seen, u.text, u.seen))
			}
		}
	}
	return list
}

// marked reports whether an arrow stands at the edge of a clip, at a height.
func (r *recorder) marked(clip canvas.Rect, y float64) bool {
	return slices.ContainsFunc(r.arrows, func(a canvas.Rect) bool {
		return a.X > clip.X && a.Right() <= clip.Right()+1 && a.Bottom() > y-16 && a.Y < y+16
	})
}

// where returns the box of the first line that holds the words.
func (r *recorder) where(words string) (canvas.Rect, bool) {
	for _, t := range r.texts {
		if strings.Contains(t.text, words) {
			return t.box, true
		}
	}
	return canvas.Rect{}, false
}

// inspect draws a bench on a recorder and reports what is wrong with the page.
func inspect(t *testing.T, name string, b *bench) *recorder {
	t.Helper()
	r := newRecorder(b.w, b.h)
	b.Draw(r)
	for _, fault := range r.faults() {
		t.Errorf("%s: %s", name, fault)
	}
	for _, item := range b.state.Items() {
		if q := item.Rect; !q.Empty() && (q.X < 0 || q.Y < 0 || q.Right() > b.w+.5 || q.Bottom() > b.h+.5) {
			t.Errorf("%s: %s at %.0f reaches outside the window", name, item.ID, q)
		}
	}
	for i, one := range b.state.Items() {
		for _, other := range b.state.Items()[:i] {
			if over := one.Rect.Intersect(other.Rect); one.Region != "note" && over.W > 1 && over.H > 1 {
				t.Errorf("%s: %s and %s share %.0f", name, other.ID, one.ID, over)
			}
		}
	}
	high := 0.0
	for _, item := range b.state.Items() {
		if item.Region != "panel" || item.Rect.Empty() {
			continue
		}
		if item.Rect.Y < high-1 {
			t.Errorf("%s: focus jumps up to %s at %.0f", name, item.ID, item.Rect)
		}
		high = item.Rect.Y
	}
	item, ok := b.state.FocusItem()
	if !ok {
		t.Errorf("%s: nothing has focus", name)
	} else if item.Rect.W < 8 || item.Rect.H < 8 {
		t.Errorf("%s: focus on %q, of which only %.0f is seen", name, item.ID, item.Rect)
	}
	return r
}

func TestRecorderFindsFaults(t *testing.T) {
	st := canvas.Style{Face: canvas.Sans, Size: 20}
	for name, draw := range map[string]func(r *recorder){
		"over each other": func(r *recorder) {
			r.Text(10, 40, "one", st, canvas.Color{})
			r.Text(20, 42, "two", st, canvas.Color{})
		},
		"outside": func(r *recorder) { r.Text(180, 40, "a long way out", st, canvas.Color{}) },
		"below":   func(r *recorder) { r.Text(10, 108, "deep", st, canvas.Color{}) },
		"behind an edge": func(r *recorder) {
			r.PushClip(canvas.Rect{W: 200, H: 30})
			r.Text(10, 40, "below", st, canvas.Color{})
			r.PopClip()
		},
		"cut": func(r *recorder) {
			r.PushClip(canvas.Rect{W: 30, H: 100})
			r.Text(10, 40, "cut in two", st, canvas.Color{})
			r.PopClip()
		},
	} {
		r := newRecorder(200, 100)
		draw(r)
		if len(r.faults()) == 0 {
			t.Errorf("words %s go unseen", name)
		}
	}
	r := newRecorder(200, 100)
	r.Text(10, 40, "one", st, canvas.Color{})
	r.Text(10, 70, "two", st, canvas.Color{})
	if f := r.faults(); len(f) > 0 {
		t.Errorf("good words are found fault with: %v", f)
	}
}
