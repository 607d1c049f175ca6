package canvas

import (
	"strings"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/segmenter"
)

// Run is a piece of text in one style and colour; a list of runs is a rich text.
type Run struct {
	Text  string
	Style Style
	Color Color
}

// Piece is a run placed on a line.
type Piece struct {
	Run
	X float64 // from the left edge of the block, in points
}

// TextLine is one line of a block.
type TextLine struct {
	Pieces   []Piece
	Width    float64
	Baseline float64 // below the top of the block, in points
}

// Block is text broken into lines, ragged right. Nothing is ever left out: a word wider than the block is broken too.
type Block struct {
	Lines  []TextLine
	Width  float64 // of the widest line
	Height float64
	Right  bool // it is read from right to left, and begins at the right
}

// Wrap breaks plain text into lines of at most the given width; line breaks in the text are kept. Its runs have no
// colour: draw the block with DrawBlockIn. Blocks are kept and shared, so they must not be changed.
func Wrap(st Style, text string, width float64) Block {
	return wrapped.get(wrapKey{st, text, width})
}

type wrapKey struct {
	style Style
	text  string
	width float64
}

// wrapKeeper keeps what was wrapped: screens are built anew sixty times a second, mostly with the same texts.
type wrapKeeper struct {
	mu     sync.Mutex
	blocks map[wrapKey]Block
}

// keptBlocks bounds the memory of wrapped texts.
const keptBlocks = 4096

var wrapped = &wrapKeeper{blocks: map[wrapKey]Block{}}

func (k *wrapKeeper) get(key wrapKey) Block {
	k.mu.Lock()
	defer k.mu.Unlock()
	if b, ok := k.blocks[key]; ok {
		return b
	}
	if len(k.blocks) >= keptBlocks {
		clear(k.blocks)
	}
	b := WrapRuns([]Run{{Text: key.text, Style: key.style}}, key.width)
	k.blocks[key] = b
	return b
}

// WrapRuns breaks a rich text into lines of at most the given width. A line is as high as its highest run.
func WrapRuns(runs []Run, width float64) Block {
	w := wrapper{width: width}
	runs = cleaned(runs)
	if w.block.Right = readsLeftAll(runs); w.block.Right {
		for i := range runs {
			runs[i].Style.Right = true
		}
	}
	for _, word := range words(runs) {
		w.place(word)
	}
	if len(w.line) > 0 || w.broke {
		w.finish(lastStyle(runs))
	}
	return w.block
}

// readsLeftAll reports whether a rich text is read from right to left: by the first letter in it.
func readsLeftAll(runs []Run) bool {
	for _, r := range runs {
		if strings.ContainsFunc(r.Text, unicode.IsLetter) {
			return ReadsLeft(r.Text)
		}
	}
	return false
}

// breaks are the signs that end a line; all of them but the first two come only from files of others.
const breaks = "\n\r\v\f\u0085\u2028\u2029"

// cleaned returns runs without what no face can show: broken letters become a mark, tabs a space.
func cleaned(runs []Run) []Run {
	out := make([]Run, len(runs))
	for i, r := range runs {
		r.Text = strings.ReplaceAll(strings.ToValidUTF8(r.Text, "?"), "\t", " ")
		out[i] = r
	}
	return out
}

// word is what stands between two places where a line may break: parts in several styles without a break inside.
type word struct {
	parts []Run
	must  bool // the line ends after this word
}

// words cuts runs at the places where Unicode allows a line to break.
func words(runs []Run) []word {
	var all strings.Builder
	for _, r := range runs {
		all.WriteString(r.Text)
	}
	var seg segmenter.Segmenter
	seg.Init([]rune(all.String()))
	var out []word
	left := runs
	skipped := 0 // bytes of left[0] that are used up
	for it := seg.LineIterator(); it.Next(); {
		line := it.Line()
		text := string(line.Text)
		w := word{must: strings.TrimRight(text, breaks) != text}
		for need := len(text); need > 0; {
			take := min(need, len(left[0].Text)-skipped)
			part := left[0]
			part.Text = strings.TrimRight(part.Text[skipped:skipped+take], breaks)
			if part.Text != "" || w.must {
				w.parts = append(w.parts, part)
			}
			need -= take
			if skipped += take; skipped == len(left[0].Text) && len(left) > 1 {
				left, skipped = left[1:], 0
			}
		}
		out = append(out, w)
	}
	return out
}

type wrapper struct {
	width float64
	block Block
	line  []Run
	used  float64 // width of the line with the spaces at its end
	broke bool    // the last line ended with a line break
}

func (w *wrapper) place(next word) {
	ink, full := wordWidth(next.parts)
	if len(w.line) > 0 && w.used+ink > w.width {
		w.finish(w.line[len(w.line)-1].Style)
	}
	if ink > w.width {
		w.placeByLetter(next.parts)
	} else {
		w.line = append(w.line, next.parts...)
		w.used += full
	}
	w.broke = false
	if next.must {
		style := next.parts[len(next.parts)-1].Style
		w.finish(style)
		w.broke = true
	}
}

// placeByLetter breaks a word that is wider than the whole block.
func (w *wrapper) placeByLetter(parts []Run) {
	for _, part := range parts {
		var seg segmenter.Segmenter
		seg.Init([]rune(part.Text))
		for it := seg.GraphemeIterator(); it.Next(); {
			letter := part
			letter.Text = string(it.Grapheme().Text)
			ink, full := wordWidth([]Run{letter}) // a space has no ink and hangs over the end
			if len(w.line) > 0 && ink > 0 && w.used+ink > w.width {
				w.finish(part.Style)
			}
			w.line = append(w.line, letter)
			w.used += full
		}
	}
}

// wordWidth returns the width without and with the spaces at the end.
func wordWidth(parts []Run) (ink, full float64) {
	for i, p := range parts {
		if i == len(parts)-1 {
			ink = full + Measure(p.Style, strings.TrimRight(p.Text, " "))
		}
		full += Measure(p.Style, p.Text)
	}
	return ink, full
}

// finish ends the line: neighbours of one style become one piece, so that they are shaped together.
func (w *wrapper) finish(empty Style) {
	line := TextLine{}
	height, above := empty.LineHeight(), empty.FirstBaseline()
	if len(w.line) > 0 {
		height, above = 0, 0
	}
	x := 0.0
	for i := 0; i < len(w.line); {
		piece := Piece{Run: w.line[i], X: x}
		for i++; i < len(w.line) && sameLook(w.line[i], piece.Run); i++ {
			piece.Text += w.line[i].Text
		}
		x += Measure(piece.Style, piece.Text)
		if i == len(w.line) {
			piece.Text = strings.TrimRight(piece.Text, " ")
		}
		line.Width = piece.X + Measure(piece.Style, piece.Text)
		height = max(height, piece.Style.LineHeight())
		above = max(above, piece.Style.FirstBaseline())
		line.Pieces = append(line.Pieces, piece)
	}
	if w.block.Right { // the first piece stands at the right
		for i := range line.Pieces {
			p := &line.Pieces[i]
			p.X = line.Width - p.X - Measure(p.Style, p.Text)
		}
	}
	line.Baseline = w.block.Height + above
	w.block.Lines = append(w.block.Lines, line)
	w.block.Height += height
	w.block.Width = max(w.block.Width, line.Width)
	w.line, w.used, w.broke = nil, 0, false
}

func sameLook(a, b Run) bool { return a.Style == b.Style && a.Color == b.Color }

func lastStyle(runs []Run) Style {
	if len(runs) == 0 {
		return Style{}
	}
	return runs[len(runs)-1].Style
}
