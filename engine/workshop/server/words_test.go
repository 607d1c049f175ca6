package server

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"headcount/engine/workshop/room"
)

func TestWordsEndOnce(t *testing.T) {
	for words, want := range map[string]string{
		"Leave the cell empty": "Leave the cell empty.", "It's on the wall. Leave it.": "It's on the wall. Leave it.", "“Yes. The 28th.”": "“Yes. The 28th.”",
		"Why?": "Why?", "": ".", "„Ja. Der 28.“": "„Ja. Der 28.“", "Schreiben: „Ja.“": "Schreiben: „Ja.“", "„Nein“": "„Nein“",
	} {
		if got := stopped(words); got != want {
			t.Errorf("%q becomes %q, not %q", words, got, want)
		}
	}
}

// TestWhoeverProposesIsToldSo: a choice that is put to the vote does not say that it is done.
func TestWhoeverProposesIsToldSo(t *testing.T) {
	for kind, want := range map[string]string{"do": "Say it, and do it</button>", "propose": "Say it, and put it to your table</button>"} {
		var w writer
		w.choice(&piece{Kind: kind, Forecast: "How likely?"})
		if !strings.Contains(w.String(), want) {
			t.Errorf("%s: %s", kind, w.String())
		}
	}
}

// TestTextIsSeen: what is written on the pages stands out from what is behind it by 4.5 to 1 at least, as the guidelines ask of small text.
func TestTextIsSeen(t *testing.T) {
	css, err := pages.ReadFile("pages/page.css")
	if err != nil {
		t.Fatal(err)
	}
	colours := map[string]float64{}
	for _, m := range regexp.MustCompile(`--([a-z-]+): #([0-9A-F]{6});`).FindAllStringSubmatch(string(css), -1) {
		if _, ok := colours[m[1]]; !ok {
			colours[m[1]] = luminance(t, m[2])
		}
	}
	for _, pair := range [][2]string{
		{"ink", "paper"},
		{"ink", "sheet"},
		{"soft", "paper"},
		{"soft", "sheet"},
		{"soft", "note"},
		{"note-ink", "note"},
		{"clay-dark", "paper"},
		{"clay-dark", "sheet"},
		{"sheet", "clay"},
		{"mist", "slate"},
		{"mint", "slate"},
		{"dim", "shade"},
	} {
		a, b := colours[pair[0]], colours[pair[1]]
		if a == 0 || b == 0 {
			t.Errorf("there is no %v", pair)
		}
		if ratio := (max(a, b) + .05) / (min(a, b) + .05); ratio < 4.5 {
			t.Errorf("%s on %s: %.2f to 1", pair[0], pair[1], ratio)
		}
	}
	if !strings.Contains(string(css), ".choice.closed small { cursor: default; background: var(--shade); color: var(--dim);") {
		t.Error("what is closed is not written in the colour that is seen on it")
	}
}

// luminance is the relative luminance of a colour, after WCAG 2.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil {
		t.Fatal(err)
	}
	part := func(shift int) float64 {
		c := float64(n>>shift&0xff) / 255
		if c <= .03928 {
			return c / 12.92
		}
		return math.Pow((c+.055)/1.055, 2.4)
	}
	return .2126*part(16) + .7152*part(8) + .0722*part(0)
}

// TestHighContrastKeepsEveryEdge: whatever looks like a button has an edge in high contrast too, where shades are gone.
func TestHighContrastKeepsEveryEdge(t *testing.T) {
	css, err := pages.ReadFile("pages/page.css")
	if err != nil {
		t.Fatal(err)
	}
	pressed := regexp.MustCompile(`(?m)^(button, .*?) \{ display: flex`).FindSubmatch(css)
	edged := regexp.MustCompile(`prefers-contrast: more\).*\} ([^{}]*) \{ box-shadow: none; outline`).FindSubmatch(css)
	if pressed == nil || edged == nil {
		t.Fatal("the style sheet does not say what looks like a button, or what has an edge in high contrast")
	}
	for _, s := range strings.Split(string(pressed[1]), ", ") {
		if !strings.Contains(", "+string(edged[1])+",", ", "+s+",") {
			t.Errorf("%s has no edge in high contrast; these have: %s", s, edged[1])
		}
	}
}

// TestForecastsHappen: pages and letters say of forecasts what window and terminal say, that it happened, and never that it came.
func TestForecastsHappen(t *testing.T) {
	said := 0
	for _, name := range []string{"pages/common.html", "pages/board.html", "pages/play.html"} {
		text, err := pages.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		said += strings.Count(string(text), "It happened for")
		if m := regexp.MustCompile(`(?i)\bit came( for|\.)`).Find(text); m != nil {
			t.Errorf("%s says %q", name, m)
		}
	}
	if said != 2 {
		t.Errorf("said %d times", said)
	}
	for _, c := range []struct {
		of   room.Share
		says string
	}{
		{room.Share{Count: 3}, ""},
		{room.Share{Count: 5, Forecasts: []int{50, 70}, Mean: 60, Hoped: 1}, "They said 60 % on average; for 1 of 2 it happened."},
		{room.Share{Count: 5, Forecasts: []int{50, 70}, Mean: 60, Hoped: 1, Never: 3}, "They said 60 % on average; for 1 of 2 it happened. To 3 more no answer came."},
		{room.Share{Count: 5, Never: 5}, "No answer came that their forecasts could be held against."},
	} {
		if said := foretold(&c.of); said != c.says {
			t.Errorf("%+v: %q, and not %q", c.of, said, c.says)
		}
	}
}

// TestTheWallSaysWhoseForecasts: where not everybody was asked how likely it is, the wall does not speak of all.
func TestTheWallSaysWhoseForecasts(t *testing.T) {
	tmpl, err := templates()
	if err != nil {
		t.Fatal(err)
	}
	for each, want := range map[string]string{"one of you": "5 of you said <b>39 %</b> on average. It happened for <b>20 %</b>.", "one table": "5 tables said <b>39 %</b> on average."} {
		p := shownPage{Spread: room.Spread{Answered: 23, Enough: true, Calling: &room.Calling{Said: 39, Came: 20, N: 5}}, Wall: &wall{Each: each}}
		var out strings.Builder
		if err := tmpl.ExecuteTemplate(&out, "wall", p); err != nil || !strings.Contains(out.String(), want) {
			t.Errorf("%v, and not %q:\n%s", err, want, out.String())
		}
	}
}
