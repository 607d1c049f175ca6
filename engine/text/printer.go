package text

import (
	"bufio"
	"io"
	"strings"
	"unicode"

	"headcount/engine/typeset"
)

// printer writes wrapped plain lines. After the first error it writes nothing more and keeps the error.
type printer struct {
	w     *bufio.Writer
	width int
	blank bool // the last line was empty, or there was none yet
	open  bool // a prompt stands on the current line
	err   error
}

func newPrinter(w io.Writer, width int) *printer {
	switch {
	case width == 0:
		width = 78
	case width < 20:
		width = 20
	}
	return &printer{w: bufio.NewWriter(w), width: width, blank: true}
}

// say prints text as paragraphs.
func (p *printer) say(text string) { p.item("", text) }

// item prints text after a mark such as "  4. "; following lines stand below the text.
func (p *printer) item(mark, text string) {
	p.answered()
	for _, paragraph := range strings.Split(strings.TrimSpace(words(text)), "\n") {
		lines := wrap(mark+strings.TrimSpace(paragraph), p.width, displayWidth(mark))
		for _, line := range lines {
			if line == "" {
				p.gap()
				continue
			}
			p.write(line + "\n")
			p.blank = false
		}
		mark = strings.Repeat(" ", len(mark))
	}
}

// words are what people read of a text.
func words(text string) string { return typeset.Text(clean(text)) }

// exact prints a line as it is, with its blanks and unbroken.
func (p *printer) exact(text string) {
	p.answered()
	p.write(strings.TrimRight(clean(text), " ") + "\n")
	p.blank = false
}

// gap prints one empty line, never two.
func (p *printer) gap() {
	p.answered()
	if !p.blank {
		p.write("\n")
		p.blank = true
	}
}

// prompt prints a question that ends in "> " and leaves the line open.
func (p *printer) prompt(text string) {
	p.answered()
	p.write(strings.Join(wrap(strings.Join(strings.Fields(words(text)), " ")+" >", p.width-1, 0), "\n") + " ")
	p.open, p.blank = true, false
	p.flush()
}

// echo repeats on the open line what was read.
func (p *printer) echo(line string) {
	p.write(line + "\n")
	p.open = false
}

// answered notes that the line of a prompt is done with: the player's own Enter, or its echo, has ended it.
func (p *printer) answered() { p.open = false }

// broken ends the line of a prompt that nobody answered.
func (p *printer) broken() {
	if p.open {
		p.write("\n")
		p.open = false
	}
}

func (p *printer) write(s string) {
	if p.err == nil {
		_, p.err = p.w.WriteString(s)
	}
}

func (p *printer) flush() {
	if p.err == nil {
		p.err = p.w.Flush()
	}
}

// wrap breaks text into lines of at most width columns, all but the first indented. Words longer than a line are broken.
func wrap(text string, width, indent int) []string {
	lead := len(text) - len(strings.TrimLeft(text, " "))
	line, used := strings.Repeat(" ", lead), lead
	indent = min(indent, width/2)
	var lines []string
	empty := true // the line holds no word yet
	for _, word := range strings.Fields(text) {
		for word != "" {
			room := width - used
			if !empty {
				room--
			}
			size := displayWidth(word)
			if size > room && !empty {
				lines = append(lines, line)
				line, used, empty = strings.Repeat(" ", indent), indent, true
				continue
			}
			head, tail := word, ""
			if size > room {
				head, tail = split(word, room)
			}
			if !empty {
				line, used = line+" ", used+1
			}
			line, used, empty = line+head, used+displayWidth(head), false
			word = tail
		}
	}
	return append(lines, strings.TrimRight(line, " "))
}

// split cuts a word after at most room columns, at least after one letter with its marks.
func split(word string, room int) (head, tail string) {
	used := 0
	for at, r := range word {
		size := runeWidth(r)
		if at > 0 && size > 0 && used+size > room {
			return word[:at], word[at:]
		}
		used += size
	}
	return word, ""
}

func displayWidth(s string) int {
	width := 0
	for _, r := range s {
		width += runeWidth(r)
	}
	return width
}

// runeWidth is the number of columns a letter takes in a terminal: marks none, East Asian letters two.
func runeWidth(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r >= 0x1100 && r <= 0x115f, r >= 0x2e80 && r <= 0xa4cf, r >= 0xac00 && r <= 0xd7a3, r >= 0xf900 && r <= 0xfaff,
		r >= 0xfe30 && r <= 0xfe6f, r >= 0xff00 && r <= 0xff60, r >= 0xffe0 && r <= 0xffe6, r >= 0x1f300 && r <= 0x1faff,
		r >= 0x20000 && r <= 0x3fffd:
		return 2
	}
	return 1
}
