package report

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image/png"
	"io"
	"strings"
	"testing"

	"headcount/engine/batch"
)

// twoGroups is a summary by hand.
func twoGroups() *batch.Summary {
	group := func(policy string, at float64, said int64) batch.Group {
		return batch.Group{
			Policy: policy, Plays: 1200, Mean: at, Low: at - 1, High: at + 1, SD: 9, Min: at - 20, P05: at - 15, P25: at - 5, P50: at, P75: at + 4, P95: at + 12, Max: at + 18,
			Settings: []batch.Value{{Name: "Trust.Letdown", Value: .16}},
			Outcomes: []batch.Share{{ID: "said", Plays: said, Share: float64(said) / 1200}, {ID: "unsaid", Plays: 1200 - said, Share: float64(1200-said) / 1200}, {ID: "never"}},
		}
	}
	return &batch.Summary{Scenario: "s", Weeks: 3, Plays: 2400, Of: 4800, Groups: []batch.Group{group("careful", 70, 900), group("idle", 30, 300)}}
}

func TestBatchTextByHand(t *testing.T) {
	var b bytes.Buffer
	s := twoGroups()
	s.Groups[1].Faults = 2
	if err := BatchText(&b, s); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"s: 2,400 of 4,800 plays of 3 weeks\n",
		"  1,200  70.0  69.0 to 71.0  9.0  55.0  65.0    70.0  74.0  82.0  careful, Trust.Letdown 0.16\n",
		"careful, Trust.Letdown 0.16: said 75.0 %, unsaid 25.0 %\n",
		"idle, Trust.Letdown 0.16: said 25.0 %, unsaid 75.0 %, and 2 broke off by a mistake of the program\n",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%q is not in\n%s", want, b.String())
		}
	}
	b.Reset()
	if s.Weeks = 1; BatchText(&b, s) != nil || !strings.Contains(b.String(), "plays of 1 week\n") {
		t.Errorf("of one week: %s", b.String())
	}
}

// TestBatchSharesComeToAll: six endings of which five came alike often are told in tenths of a percent that come to 100 together; each rounded by itself they
// came to 100.1.
func TestBatchSharesComeToAll(t *testing.T) {
	s := twoGroups()
	s.Groups = s.Groups[:1]
	s.Groups[0].Plays, s.Groups[0].Outcomes = 1100, []batch.Share{
		{ID: "a", Plays: 190, Share: 190. / 1100},
		{ID: "b", Plays: 190, Share: 190. / 1100},
		{ID: "c", Plays: 190, Share: 190. / 1100},
		{ID: "d", Plays: 190, Share: 190. / 1100},
		{ID: "e", Plays: 190, Share: 190. / 1100},
		{ID: "f", Plays: 150, Share: 150. / 1100},
		{ID: "never"},
	} // 17.27 % five times, and 13.64 %
	var b bytes.Buffer
	if err := BatchText(&b, s); err != nil {
		t.Fatal(err)
	}
	if want := ": a 17.3 %, b 17.3 %, c 17.3 %, d 17.3 %, e 17.2 %, f 13.6 %\n"; !strings.Contains(b.String(), want) {
		t.Errorf("%q is not in\n%s", want, b.String())
	}
}

func TestBatchPlotDrawsBoth(t *testing.T) {
	draw := func(format string) string {
		var b bytes.Buffer
		if err := BatchPlot(&b, format, twoGroups()); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	svg := draw("svg")
	if svg != draw("svg") {
		t.Error("drawn twice, the bytes differ")
	}
	for d := xml.NewDecoder(strings.NewReader(svg)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for want, n := range map[string]int{">careful, Trust.Letdown 0.16<": 2, ">idle, Trust.Letdown 0.16<": 2, ">said<": 1, ">unsaid<": 1, ">never<": 0, "share of plays [%]": 1} {
		if got := strings.Count(svg, want); got != n {
			t.Errorf("%q is in the picture %d times, want %d", want, got, n)
		}
	}
	picture, err := png.Decode(strings.NewReader(draw("png")))
	if err != nil {
		t.Fatal(err)
	}
	colours := map[string]bool{}
	for y := range picture.Bounds().Dy() {
		for x := range picture.Bounds().Dx() {
			r, g, b, _ := picture.At(x, y).RGBA()
			colours[strings.ToUpper(fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8))] = true
		}
	}
	for _, want := range []string{ink, tones[0], tones[1]} {
		if !colours[want] {
			t.Errorf("nothing in the picture is %s", want)
		}
	}
}

func TestBatchPlotSaysWhatItCannotHold(t *testing.T) {
	s := twoGroups()
	for len(s.Groups) <= MostPlotted {
		s.Groups = append(s.Groups, s.Groups[0])
	}
	for _, bad := range []*batch.Summary{s, {}} {
		if err := BatchPlot(io.Discard, "svg", bad); err == nil || !strings.Contains(err.Error(), "1 to 40 groups") {
			t.Errorf("%d groups: %v", len(bad.Groups), err)
		}
	}
}
