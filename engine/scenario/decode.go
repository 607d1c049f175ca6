package scenario

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
)

// The tree of a file comes from one parser. Whatever in it is written out of the ordinary, so that two readers of TOML could disagree about
// it, is put before a second, independent one: escapes, underscores, other bases, exponents, inf and nan, dates. Plain texts, plain numbers,
// true and false need no judge, and they are nearly everything, so that this costs next to nothing. In the tests the second reader
// reads whole files, and the two must agree.

// oddity is a value, or the name of a key, to be judged.
type oddity struct {
	e     *entry // nil for the name of a key
	name  string
	place span
}

// most is the longest plain number in digits: each of that length is exact as a float64.
const most = 15

// isPlain tells whether a number can be read in one way only; its figure is set where it is.
func (e *entry) isPlain() bool {
	digits := strings.TrimPrefix(e.text, "-")
	whole, fraction, point := strings.Cut(digits, ".")
	if len(digits) > most || !isNumber(whole) || point != (e.kind == entryFloat) || point && !isNumber(fraction) {
		return false
	}
	if len(whole) > 1 && whole[0] == '0' {
		return false
	}
	v, err := strconv.ParseFloat(e.text, 64)
	e.figure, e.read = v, err == nil
	return e.read
}

// judge asks the second reader about everything odd; what only one of the two accepts, or what they read differently, is a finding at
// its place and never a guess.
func (f *textFile) judge(odd []oddity) []Diagnostic {
	if len(odd) == 0 {
		return nil
	}
	var b strings.Builder
	b.WriteString("v = [\n")
	starts := make([]int, len(odd))
	for i, o := range odd {
		starts[i] = b.Len()
		b.WriteString(f.text[o.place.start:o.place.end])
		b.WriteString(",\n")
	}
	b.WriteString("]\n")
	var read struct{ V []any }
	if _, err := toml.Decode(b.String(), &read); err != nil {
		return []Diagnostic{f.refused(err, odd, starts)}
	}
	for i, o := range odd {
		if len(read.V) != len(odd) || !o.same(read.V[i]) {
			return []Diagnostic{f.at(o.place, "toml-syntax", "this value can be read in two ways", "write it more plainly")}
		}
	}
	return nil
}

// refused places an error of the second reader.
func (f *textFile) refused(err error, odd []oddity, starts []int) Diagnostic {
	var at toml.ParseError
	message, which, inside := err.Error(), 0, 0
	if errors.As(err, &at) {
		message = at.Message
		for which+1 < len(odd) && starts[which+1] <= at.Position.Start {
			which++
		}
		inside = max(at.Position.Start-starts[which], 0)
	}
	place := odd[which].place
	place.start = min(place.start+inside, place.end-1)
	return f.syntaxError(message, place)
}

// same takes over what the second reader made of it; false where that does not fit.
func (o oddity) same(v any) bool {
	e := o.e
	if e == nil {
		return v == o.name
	}
	switch v := v.(type) {
	case string:
		return e.kind == entryText && v == e.text
	case bool:
		return e.kind == entryTruth && e.text == fmt.Sprint(v)
	case int64:
		e.figure, e.read = float64(v), true
		return e.kind == entryWhole
	case float64:
		e.figure, e.read = v, true
		return e.kind == entryFloat
	}
	return e.kind == entryDate
}
