package message

import (
	"slices"
	"strings"
	"testing"
)

// TestFormsAreThoseOfTheLanguages: which categories whole numbers take, as CLDR's tables have it.
func TestFormsAreThoseOfTheLanguages(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "one other", "de": "one other", "ja": "other", "pl": "one few many", "ru": "one few many", "cs": "one few other", "ar": "zero one two few many other",
		"pt-BR": "one other", "lv": "zero one other", "": "one other", "cy": "zero one two few many other", "sl": "one two few other",
	} {
		if got := strings.Join(Forms(tag), " "); got != want {
			t.Errorf("%s: %s, want %s", tag, got, want)
		}
	}
}

// TestFill: the form that a number takes, exact numbers first, figures, and counts within counts.
func TestFill(t *testing.T) {
	const english = "You have {unread, plural, =0 {no mail} one {# mail} other {# mails}} and {days} days."
	const polish = "{unread, plural, one {# wiadomość} few {# wiadomości} many {# wiadomości!} other {# wiadomości?}}"
	const nested = "{days, plural, one {one day and {unread, plural, one {# mail} other {# mails}}} other {# days}}"
	for _, c := range []struct {
		text, tag    string
		unread, days float64
		want         string
	}{
		{english, "en", 0, 3, "You have no mail and 3 days."},
		{english, "en", 1, 3, "You have 1 mail and 3 days."},
		{english, "en", 1.5, -1, "You have 2 mails and -1 days."},
		{english, "nonsense-tag-that-is-none", 2, 3, "You have 2 mails and 3 days."},
		{polish, "pl", 1, 0, "1 wiadomość"},
		{polish, "pl", 3, 0, "3 wiadomości"},
		{polish, "pl", 5, 0, "5 wiadomości!"},
		{polish, "pl", 22, 0, "22 wiadomości"},
		{nested, "en", 7, 1, "one day and 7 mails"},
		{nested, "en", 7, 2, "2 days"},
		{"Nothing # counted }.", "en", 0, 0, "Nothing # counted }."},
	} {
		m, problems := Parse(c.text)
		if len(problems) > 0 {
			t.Errorf("%q: %+v", c.text, problems)
			continue
		}
		got := m.Fill(c.tag, func(expr string) float64 { return map[string]float64{"unread": c.unread, "days": c.days}[expr] })
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
	m, _ := Parse(nested)
	if n := m.Numbers(); len(n) != 2 || n[1].Expr != "unread" || nested[n[1].Offset:n[1].Offset+6] != "unread" {
		t.Errorf("%+v", n)
	}
}

// TestExpressionsKeepTheirCommas: what is counted may be a function of several things.
func TestExpressionsKeepTheirCommas(t *testing.T) {
	m, problems := Parse("{ days_since(a, b) , plural, one {x} other {y}}")
	if n := m.Numbers(); len(problems) > 0 || len(n) != 1 || n[0].Expr != "days_since(a, b)" || n[0].Offset != 2 {
		t.Error(m, problems)
	}
	if missing := m.Numbers()[0].Missing("pl"); !slices.Equal(missing, []string{"few", "many"}) {
		t.Error(missing)
	}
}

// TestProblemsHaveTheirPlace: each mistake is one problem, at its letters, and nothing crashes.
func TestProblemsHaveTheirPlace(t *testing.T) {
	for text, want := range map[string]string{
		"a {unread":                                   "{",
		"{}":                                          "{}",
		"{unread, plurl, one {x} other {y}}":          "plurl",
		"{unread, plural}":                            "{unread, plural",
		"{unread, plural, one {x}}":                   "{unread, plural, one {x}}",
		"{unread, plural, one {x} other {}":           "{",
		"{unread, plural, on {x} other {y}}":          "on",
		"{unread, plural, one {x} one {z} other {y}}": "one",
		"{unread, plural, {x} other {y}}":             "{",
		"{unread, plural, one x other {y}}":           "one x other",
		"{unread, plural, =x {x} other {y}}":          "=x",
	} {
		_, problems := Parse(text)
		if len(problems) == 0 {
			t.Errorf("%q is taken", text)
			continue
		}
		p := problems[0]
		if got := text[p.Offset : p.Offset+p.Length]; !strings.HasPrefix(got, want[:1]) || len(problems) == 1 && got != want && want != "{" {
			t.Errorf("%q: %q, want %q (%+v)", text, got, want, problems)
		}
	}
	deep := strings.Repeat("{a, plural, other {", 3000)
	if _, problems := Parse(deep); len(problems) == 0 {
		t.Error("any depth is taken")
	}
}

// FuzzParse: no text crashes or hangs, and what has no problems can be filled.
func FuzzParse(f *testing.F) {
	f.Add("{unread, plural, =0 {none} one {# mail} other {# {x}}}")
	f.Add("{{{{")
	f.Fuzz(func(t *testing.T, text string) {
		m, problems := Parse(text)
		for _, p := range problems {
			if p.Offset < 0 || p.Length < 1 || p.Offset > len(text) {
				t.Fatalf("%q: %+v", text, p)
			}
		}
		m.Fill("ru", func(string) float64 { return 3 })
	})
}
