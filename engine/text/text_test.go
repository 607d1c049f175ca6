package text

import (
	"context"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"

	"headcount/engine/view"
)

var update = flag.Bool("update", false, "rewrite the golden transcripts")

// transcript plays lines against a door and returns everything printed, with the lines repeated after their prompts.
func transcript(t testing.TB, d view.Door, lines ...string) string {
	t.Helper()
	var out strings.Builder
	err := Run(context.Background(), d, strings.NewReader(strings.Join(append(lines, ""), "\n")), &out, Options{Echo: true})
	if err != nil {
		t.Fatalf("Run: %v", err)
	}
	return out.String()
}

func TestTranscripts(t *testing.T) {
	week := letterStage("monday", view.Letter{Heading: "Monday, week 2", Lines: []string{"The week is planned."}}, goOn("Start the week")...)
	friday := letterStage("friday", view.Letter{
		Heading: "Friday", Lines: []string{"The floor empties."}, SetOff: "Ben wrote the rota himself.", Passed: "Ana took her plant home.",
	}, goOn("Into the weekend")...)
	day := []stage{gapStage(), sceneStage(), saidStage(), toldStage(), friday}
	cases := []struct {
		name   string
		stages []stage
		lines  []string
	}{
		{"briefing", []stage{briefingStage(), week}, []string{"2", "1", "promise ben", "7", "help", "", "quit"}},
		{"brought", append(broughtStages(), week), []string{"leave", "again", "bring", "4", "", "quit"}},
		{"letters", []stage{week, friday, gapStage()}, []string{"again", "", "", "quit"}},
		{"gap", []stage{gapStage()}, []string{"ana", "back", "m", "release", "jose", "1", "jan", "wa", "coffee now", "", "quit"}},
		{"commands", []stage{gapStage()}, []string{"people", "matters", "inbox", "today", "projects", "promises", "about", "help", "again"}},
		{"day", day, []string{"ana walk", "3", "ask", "", "maybe", "back", "1", "60%", "z", "1", "60", "", "", "", "quit"}},
		{"debrief", debriefStages(), []string{"", "", "x", "1", "back", "1", "I waited too long.", "5 3", "5 3 1", "5 3 2", "", "everybody", ""}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := transcript(t, &fakeDoor{stages: c.stages}, c.lines...)
			path := filepath.Join("testdata", c.name+".txt")
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("transcript differs from %s (go test ./engine/text -update rewrites it)\n%s", path, got)
			}
			checkPlain(t, got, 78)
		})
	}
}

// checkPlain fails on anything a terminal could take as a command, on long lines and on doubled empty ones.
func checkPlain(t testing.TB, out string, width int) {
	t.Helper()
	for _, r := range out {
		if r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			t.Fatalf("control character %U in output %q", r, out)
		}
	}
	if strings.Contains(out, "\n\n\n") {
		t.Errorf("two empty lines in a row:\n%s", out)
	}
	for line := range strings.Lines(out) {
		prompt, _, _ := strings.Cut(line, "> ") // what was typed after a prompt is the player's
		if w := displayWidth(strings.TrimRight(prompt, "\n")); w > width {
			t.Errorf("%d columns: %q", w, line)
		}
	}
}

func TestEveryPromptEndsAlike(t *testing.T) {
	stages := append([]stage{briefingStage(), gapStage(), sceneStage(), saidStage(), toldStage()}, debriefStages()...)
	for _, s := range stages {
		if got := transcript(t, &fakeDoor{stages: []stage{s}}); !strings.Contains(got, " > \nThe input has ended.") && s.offers != nil {
			t.Errorf("stop %s: no prompt before the end of input:\n%s", s.page.Stop, got)
		}
	}
}

func TestEndOfInputAndQuitKeepThePlay(t *testing.T) {
	for _, lines := range [][]string{{}, {"quit"}, {"ana"}, {"3", "1"}} {
		if got := transcript(t, &fakeDoor{stages: []stage{gapStage(), sceneStage()}}, lines...); !strings.Contains(got, "is kept.") {
			t.Errorf("%q: the end does not say that the play is kept:\n%s", lines, got)
		}
	}
	trouble := gapStage()
	trouble.page.Trouble = "the disk is full; free some space"
	if got := transcript(t, &fakeDoor{stages: []stage{trouble}}); strings.Contains(got, "Nothing is lost") || strings.Count(got, "disk is full") != 2 {
		t.Errorf("trouble with keeping is not told plainly:\n%s", got)
	}
}

func TestForecastIsHandedOver(t *testing.T) {
	d := &fakeDoor{stages: []stage{sceneStage(), saidStage()}}
	transcript(t, d, "1", "", "60 %")
	if len(d.done) != 1 || d.done[0].Forecast != 60 || d.done[0].Offer != "ask" {
		t.Errorf("done %+v, want the offer ask with 60", d.done)
	}
	d = &fakeDoor{stages: []stage{sceneStage(), saidStage()}}
	transcript(t, d, "leave")
	if len(d.done) != 1 || d.done[0].Forecast != -1 {
		t.Errorf("done %+v, want no forecast", d.done)
	}
}

func TestProblemsChangeNothing(t *testing.T) {
	s := gapStage()
	s.stuck = "The workshop does not answer. Try again in a moment."
	d := &fakeDoor{stages: []stage{s, saidStage()}}
	got := transcript(t, d, "ana walk", "jose 1", "z")
	for _, want := range []string{s.stuck, "Not now: he is on the night shift", "That cannot be taken back."} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if d.at != 0 || len(d.done) != 0 {
		t.Errorf("something was done: %+v", d.done)
	}
}

// TestProblemHalfWay: where a refusal leaves other things to do than before, as where only some promises could be kept, the new list is read and holds.
func TestProblemHalfWay(t *testing.T) {
	s := gapStage()
	s.stuck, s.after = "The disk is full.", 1
	d := &fakeDoor{stages: []stage{s, sceneStage(), saidStage()}}
	got := transcript(t, d, "ana walk", "leave")
	if _, after, ok := strings.Cut(got, s.stuck); !ok || !strings.Contains(after, sceneStage().offers[0].Text) {
		t.Errorf("what can be done now is not read after the refusal:\n%s", got)
	}
	if len(d.done) != 1 || d.done[0].Offer != "leave" {
		t.Errorf("done %+v, want the offer leave", d.done)
	}
}

// TestEveryOfferCanBeTaken walks the menu of a gap by numbers alone.
func TestEveryOfferCanBeTaken(t *testing.T) {
	taken := map[string]bool{}
	for first := range 10 {
		for second := range 6 {
			d := &fakeDoor{stages: []stage{gapStage(), saidStage()}}
			transcript(t, d, itoa(first), itoa(second))
			for _, i := range d.done {
				taken[i.Offer] = true
			}
		}
	}
	for _, o := range gapStage().offers {
		if !taken[o.ID] && o.Refused == "" {
			t.Errorf("offer %s cannot be reached", o.ID)
		}
	}
}

func itoa(n int) string { return string(rune('0' + n)) }

func TestVeryLongLineIsRefused(t *testing.T) {
	d := &fakeDoor{stages: []stage{gapStage(), saidStage()}}
	got := transcript(t, d, strings.Repeat("a", 1<<20), "ana walk")
	if !strings.Contains(got, "very long") || len(d.done) != 1 || len(got) > 8000 {
		t.Errorf("%d bytes printed, done %v", len(got), d.done)
	}
}

func TestControlCharactersNeverReachTheOutput(t *testing.T) {
	evil := "\x1b[2Jshown\x1b]0;title\a\x9b31m\u009b31m\r\b\x7f\x00\u202e\u2028 \x1b]8;;open \x1bPq \x1b(B\t\x1b"
	stages := append([]stage{briefingStage(), gapStage(), sceneStage(), saidStage(), toldStage()}, debriefStages()...)
	for _, s := range stages {
		s.page.Title, s.page.Date, s.page.Trouble, s.page.About = evil, evil, evil, evil
		for i := range s.page.People {
			s.page.People[i].Name, s.page.People[i].Noticed = evil, evil
		}
		for i := range s.offers {
			s.offers[i].Text, s.offers[i].Detail, s.offers[i].Refused, s.offers[i].Forecast = evil, evil, evil, evil
		}
		if s.page.Scene != nil {
			s.page.Scene.Text = evil
		}
		got := transcript(t, &fakeDoor{stages: []stage{s}, at: 0}, "1", evil, "1", "people", "everything", "help", evil, "")
		checkPlain(t, got, 78)
		if s.page.Stop == "gap" && !strings.Contains(got, "shown") {
			t.Errorf("the words went with the escapes:\n%s", got)
		}
	}
}

func TestCancelStopsWhileWaiting(t *testing.T) {
	ctx, cancel := context.WithCancelCause(context.Background())
	in, _ := io.Pipe() // never says anything
	why := errors.New("interrupted")
	time.AfterFunc(10*time.Millisecond, func() { cancel(why) })
	var out strings.Builder
	err := Run(ctx, &fakeDoor{stages: []stage{gapStage()}}, in, &out, Options{})
	if !errors.Is(err, why) || !strings.HasSuffix(out.String(), "Stopped. Nothing is lost: every decision you took is kept.\n") {
		t.Errorf("err %v, output ends %q", err, out.String())
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestBrokenOutputIsReported(t *testing.T) {
	err := Run(context.Background(), &fakeDoor{stages: []stage{gapStage()}}, strings.NewReader("1\n1\n"), brokenPipe{}, Options{})
	if !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("err %v, want %v", err, io.ErrClosedPipe)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text          string
		width, indent int
		want          string
	}{
		{"", 20, 0, ""},
		{"one two three", 7, 0, "one two|three"},
		{"  4. one two", 9, 5, "  4. one|    two"}, // an indent never takes more than half the line
		{"abcdefghij", 4, 0, "abcd|efgh|ij"},
		{"日本語の文", 4, 0, "日本|語の|文"},
		{"e\u0301e\u0301e\u0301", 2, 0, "e\u0301e\u0301|e\u0301"},
	} {
		if got := strings.Join(wrap(c.text, c.width, c.indent), "|"); got != c.want {
			t.Errorf("wrap(%q, %d, %d) = %q, want %q", c.text, c.width, c.indent, got, c.want)
		}
	}
	for _, width := range []int{-3, 0, 20, 21, 40, 200} {
		var out strings.Builder
		_ = Run(context.Background(), &fakeDoor{stages: []stage{gapStage()}}, strings.NewReader("everything\n"), &out, Options{Width: width})
		checkPlain(t, out.String(), map[bool]int{true: 78, false: max(width, 20)}[width == 0])
	}
}

// FuzzInput feeds any bytes to a whole play: it must end, print nothing but plain lines, and decide only what was offered.
func FuzzInput(f *testing.F) {
	for _, seed := range []string{
		"", "1\n1\n\n", "ana walk\n1\n60%\n\nz\n", "5 3 2\n", "\x00\xff\x1b[31m\n\n\n", "help\npeople\neverything\nback\nm\n3\n",
		"\n\n\n1\nwords\n5 3 2\n\neverybody\n\n", "quit", "-1\n1.5\n+1\n999999999999999999999\n1 1 1 1\n",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		stages := append([]stage{briefingStage(), gapStage(), sceneStage(), saidStage(), toldStage()}, debriefStages()...)
		d := &fakeDoor{stages: stages}
		var out strings.Builder
		if err := Run(context.Background(), d, strings.NewReader(string(input)), &out, Options{}); err != nil {
			t.Fatal(err)
		}
		checkPlain(t, out.String(), 1<<20)
		for _, i := range d.done {
			if i.Forecast < -1 || i.Forecast > 100 {
				t.Errorf("forecast %d", i.Forecast)
			}
		}
	})
}

// TestLabelEndsWhereItsQuoteEnds: a choice that ends inside its quotation marks gets no second full stop, whichever marks its language has.
func TestLabelEndsWhereItsQuoteEnds(t *testing.T) {
	for name, want := range map[string]string{
		"“Why?”": "“Why?” 4 minutes.", "„Warum?“": "„Warum?“ 4 minutes.", "»Warum?«": "»Warum?« 4 minutes.", "« Pourquoi ? »": "« Pourquoi ? » 4 minutes.",
		"Hingehen: „Nur kurz“": "Hingehen: „Nur kurz“. 4 minutes.", "Hingehen": "Hingehen. 4 minutes.",
	} {
		if got := label(view.Node{Name: name, Text: "4 minutes."}, ". "); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}
