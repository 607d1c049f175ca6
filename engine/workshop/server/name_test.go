package server

import (
	"strings"
	"testing"
)

func TestNames(t *testing.T) {
	family := "👩\u200d👩\u200d👧\u200d👦" // one sign of seven runes
	for typed, want := range map[string]string{
		"":                                 "",
		"   ":                              "",
		"  Ana \t\n Maria ":                "Ana Maria",
		"\u202eevil\u2066":                 "evil", // it would turn the rest of the line round
		"\u200b\u200b\ufeff":               "",
		"\u3164\u2800":                     "",
		"\u200d\u200c":                     "",
		"\u0301":                           "",
		"x\u0301\u0302\u0303\u0304\u0305y": "x\u0301\u0302\u0303y",
		"نازنین\u200cها":                   "نازنین\u200cها", // a non-joiner that belongs there
		"日本":                               "日本",
		strings.Repeat("A", 10_000):        strings.Repeat("A", 24),
		strings.Repeat(family, 4):          strings.Repeat(family, 3), // 28 runes: the fourth would be torn
		strings.Repeat("e\u0301", 30):      strings.Repeat("e\u0301", 12),
		"<b>":                              "<b>",
		"a\x00b":                           "a b",
		"\xff\xfex":                        "x",
		strings.Repeat("a\u200d", 1000):    strings.Repeat("a\u200d", 11) + "a",
	} {
		if got := asName(typed); got != want {
			t.Errorf("%q becomes %q, not %q", typed[:min(len(typed), 60)], got, want)
		}
	}
}
