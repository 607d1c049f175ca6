package scenario

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Severity grades a Diagnostic.
type Severity string

// The severities. A scenario with an error cannot be played; a warning is something that players would probably notice; advice
// may be wrong.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Advice  Severity = "advice"
)

// Diagnostic is one finding about a scenario, for its author.
type Diagnostic struct {
	File     string   `json:"file"`
	Line     int      `json:"line"`   // from 1; 0 when the finding is about the file as a whole
	Column   int      `json:"column"` // from 1, in characters
	ID       string   `json:"id"`     // stable; names the check
	Severity Severity `json:"severity"`
	Message  string   `json:"message"`
	Advice   string   `json:"advice"`            // what to do; may be empty
	Path     string   `json:"path"`              // such as event[2].choice[0].act.ask
	Excerpt  string   `json:"excerpt,omitempty"` // the line, or the part of it around the column

	Confidence Confidence `json:"confidence"`
	Uses       []Place    `json:"uses,omitempty"`    // of fragments that made what is wrong here, the innermost first
	Nearest    string     `json:"nearest,omitempty"` // the known name that comes nearest to what is written

	caret  int // characters of Excerpt before the place
	length int // characters to underline
	by     []*entry
}

// Place is a place in a file.
type Place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`   // from 1
	Column int    `json:"column"` // from 1, in characters
}

// of completes a finding about a place with its way there.
func (d Diagnostic) of(w where, severity Severity) Diagnostic {
	d.Severity, d.Path, d.by = severity, w.path(), w.e.uses()
	for _, use := range d.by {
		line, column := use.file.lineColumn(use.key.start)
		d.Uses = append(d.Uses, Place{use.file.name, line, column})
	}
	return d
}

// due drops findings that only follow from wrong arguments of a use, which are reported themselves.
func due(found []Diagnostic) []Diagnostic {
	return slices.DeleteFunc(found, func(d Diagnostic) bool {
		return slices.ContainsFunc(d.by, func(use *entry) bool { return use.faulty })
	})
}

// HasErrors tells whether any finding is an error.
func HasErrors(found []Diagnostic) bool {
	return slices.ContainsFunc(found, func(d Diagnostic) bool { return d.Severity == Error })
}

// Place returns the file of a finding with its line and column, or the file alone, where the finding is about the whole of it.
func (d Diagnostic) Place() string {
	if d.Line > 0 {
		return fmt.Sprintf("%s:%d:%d", plain(d.File), d.Line, d.Column)
	}
	return plain(d.File)
}

// Text returns the finding as it is shown on a terminal: one line saying where and what, the excerpt with a caret, the advice.
// It holds no control characters but line breaks and does not end in one.
func (d Diagnostic) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: %s [%s]", d.Place(), d.Severity, plain(d.Message), plain(d.ID))
	if d.Excerpt != "" {
		margin := fmt.Sprintf("%5d | ", d.Line)
		fmt.Fprintf(&b, "\n%s%s", margin, excerptPlain(d.Excerpt))
		fmt.Fprintf(&b, "\n%*s%s%s", len(margin), "| ", strings.Repeat(" ", d.caret), strings.Repeat("^", max(d.length, 1)))
	}
	if d.Path != "" {
		fmt.Fprintf(&b, "\n        at %s", plain(d.Path))
	}
	const few = 4
	for i, use := range d.Uses {
		if i == few {
			fmt.Fprintf(&b, "\n        and in %d more places", len(d.Uses)-few)
			break
		}
		fmt.Fprintf(&b, "\n        used at %s:%d:%d", plain(use.File), use.Line, use.Column)
	}
	if d.Advice != "" {
		fmt.Fprintf(&b, "\n        %s", plain(d.Advice))
	}
	return b.String()
}

// WriteText writes findings as text, one after the other.
func WriteText(w io.Writer, found []Diagnostic) error {
	for _, d := range found {
		if _, err := io.WriteString(w, d.Text()+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// sortDiagnostics orders by file, place and id, and drops what is said twice.
func sortDiagnostics(found []Diagnostic) []Diagnostic {
	for i := range found {
		found[i].complete()
	}
	slices.SortStableFunc(found, func(a, b Diagnostic) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.ID, b.ID), cmp.Compare(a.Message, b.Message))
	})
	same := func(a, b *Diagnostic) bool {
		return a.File == b.File && a.Line == b.Line && a.Column == b.Column && a.ID == b.ID && a.Message == b.Message && a.Path == b.Path
	}
	kept := found[:0]
	for i := range found {
		if last := len(kept) - 1; last >= 0 && same(&kept[last], &found[i]) {
			kept[last].Uses = joined(kept[last].Uses, found[i].Uses)
			continue
		}
		kept = append(kept, found[i])
	}
	return kept
}

// joined adds the places that are not there yet.
func joined(to, more []Place) []Place {
	for _, p := range more {
		if !slices.Contains(to, p) {
			to = append(slices.Clip(to), p)
		}
	}
	return to
}

// complete adds what follows from the id and the advice.
func (d *Diagnostic) complete() {
	if d.Confidence == "" {
		d.Confidence = checkInfo(d.ID).Confidence
	}
	if near, ok := strings.CutPrefix(d.Advice, nearestAdvice); ok && d.Nearest == "" {
		d.Nearest = strings.Trim(near[:max(strings.IndexAny(near, "?("), 0)], "[]") // of a call its name, of a header what it names
	}
}

// maxFindings bounds what is reported of one scenario.
const maxFindings = 200

// bounded sorts findings and leaves out what is beyond reading, saying so: as an error where there is one among them.
func bounded(found []Diagnostic) []Diagnostic {
	found = sortDiagnostics(found)
	if len(found) <= maxFindings {
		return found
	}
	severity := Warning
	if HasErrors(found) {
		severity = Error
	}
	more := Diagnostic{File: found[0].File, ID: "more", Severity: severity, Message: "there are more findings", Advice: "correct these first"}
	return append(found[:maxFindings-1], more)
}

// plain drops what could move a cursor, hide text or turn its direction: a scenario is data.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case !unicode.IsPrint(r):
			return -1
		}
		return r
	}, text)
}

// excerptPlain is plain, but keeps the number of characters, so that the caret stays below its place.
func excerptPlain(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case !unicode.IsPrint(r):
			return '·'
		}
		return r
	}, text)
}

const excerptWidth = 110

// setExcerpt cuts the part of the line around the place.
func (d *Diagnostic) setExcerpt(before, after string, length int) {
	left, right := []rune(excerptPlain(before)), []rune(excerptPlain(after))
	if len(left)+len(right) > excerptWidth && len(left) > excerptWidth/2 {
		left = left[len(left)-max(excerptWidth/2, excerptWidth-len(right)):]
	}
	right = right[:min(len(right), excerptWidth-len(left))]
	d.Excerpt, d.caret = string(left)+string(right), len(left)
	d.length = max(1, min(length, len(right)))
}

// quote shows a word of the author's in a message, shortened.
func quote(word string) string {
	const longest = 40
	if utf8.RuneCountInString(word) > longest {
		word = string([]rune(word)[:longest]) + "…"
	}
	return "“" + plain(word) + "”"
}
