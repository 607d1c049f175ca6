package scenario

import (
	"bytes"
	"strings"
	"testing"
)

// TestSlipsOfAFirstHour: what a new author types wrong is answered in words that help, and without numbers of characters.
func TestSlipsOfAFirstHour(t *testing.T) {
	base := "format = 1\nid = \"ten\"\ntitle = \"Ten\"\nweeks = 1\n"
	for _, k := range [][2]string{
		{"title = \"Ten\"", "title = \"The \"ten\" days\"\t" + `got 't' / quotation marks inside text are written “ ”`},
		{"weeks = 1", "weeks = 60%\t" + `got '%' / a share is written from 0 to 1: 0.6 for 60 %`},
		{"weeks = 1", "weeks = two\ta number is written in digits"},
		{"id = \"ten\"", "id = \"Ten Days\"\tat most 40, such as ten-days"},
		{"weeks = 1", "weeks = 1\n[yardstick]\nvalue = \"mean_trust\"\twrite truth.mean_trust in endings, goals, the yardstick"},
	} {
		slip, want, _ := strings.Cut(k[1], "\t")
		_, found := OpenFile(written(t, strings.Replace(base, k[0], slip, 1)))
		var b bytes.Buffer
		if err := WriteText(&b, found); err != nil {
			t.Fatal(err)
		}
		for w := range strings.SplitSeq(want, " / ") {
			if !strings.Contains(b.String(), w) {
				t.Errorf("%s: %q is not said in\n%s", slip, w, b.String())
			}
		}
		if strings.Contains(b.String(), "U+") {
			t.Errorf("%s: a number of a character in\n%s", slip, b.String())
		}
	}
}
