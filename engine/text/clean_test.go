package text

import "testing"

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"plain, José, 日本":                             "plain, José, 日本",
		"\x1b[31mred\x1b[0m and \x1b[2J\x1b[1;1Hhome": "red and home",
		"\x1b]0;title\aafter":                         "after",
		"\x1b]8;;https://x\x1b\\link\x1b]8;;\x1b\\":   "link",
		"\x1b]never ends":                             "never ends",
		"\x1b[12;":                                    "",
		"\x1b":                                        "",
		"\u009b31mred":                                "red",
		"one\r\ntwo\rthree\tfour\u2028five":           "one\ntwo three four five",
		"a\x00b\x07c\x08d\x7fe\u202ef\u2066g\ufeffh":  "abcdefgh",
		"bad \xff\xfe bytes":                          "bad \uFFFD bytes",
	} {
		if got := clean(in); got != want {
			t.Errorf("clean(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestNamesAreFoundHoweverTyped reads what is typed against the people, matters and places of the sample gap.
func TestNamesAreFoundHoweverTyped(t *testing.T) {
	for line, want := range map[string]string{
		"ana": "person:ana", "ANA KOVAC": "person:ana", "kov": "person:ana", "jose": "person:jose", "José": "person:jose",
		"ana's silence": "matter:silence", "anas": "matter:silence", "1": "person:ana", "1.": "person:ana", "1 2": "ana-chat",
		"ana walk": "ana-walk", "ana about silence": "ana-silence", "machine 1": "mail", "mail": "mail", "coffee": "coffee",
		"release": "matter:release", "walk": "", "zoe": "", "0": "", "99": "", "-1": "", "1.5": "", "ana 9": "person:ana", "": "",
	} {
		g := &game{door: &fakeDoor{stages: []stage{gapStage()}}}
		g.refresh()
		hit, ok, note := locate(entries(g.level()), line)
		if hit.ID != want || ok != (want != "") || !ok && note == "" {
			t.Errorf("%q found %q, %v (%s), want %q", line, hit.ID, ok, note, want)
		}
	}
}
