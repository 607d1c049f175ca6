package playtest

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"testing"
)

// TestPlaces: a yardstick from 0 to 1 is written with the decimals that tell its plays apart, one from 0 to 100 with one.
func TestPlaces(t *testing.T) {
	for _, k := range []struct {
		spread float64
		want   int
	}{{0, 3}, {8, 1}, {40, 1}, {1, 2}, {.15, 3}, {1e-12, 6}} {
		if n := places(k.spread); n != k.want {
			t.Errorf("a spread of %v is written with %d decimals, not %d", k.spread, n, k.want)
		}
	}
	c := Certificate{Attentive: Figure{Median: .5123, Low: .5044, High: .5199, Spread: .12}}
	c.Players = []PlayerShape{{Name: "walk-everywhere", Kind: "rule", Figure: Figure{Median: .5101}, Below: Figure{Median: .0022, Low: -.0001}}}
	var b bytes.Buffer
	if err := c.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	c.judgeRules()
	c.judgeStyles()
	text := b.String() + c.Findings[0].Message + c.Findings[1].Message
	for _, want := range []string{"0.512", "0.504 to 0.520", "+0.002", "comes to 0.510, and the attentive policy to 0.512 (+0.000 to +0.000", "succeeds = 0.50 "} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not said in\n%s", want, text)
		}
	}
	large := Certificate{Attentive: Figure{Low: 61.7, Spread: 8}}
	if large.Say(61.74) != "61.7" || large.Signed(-.04) != "+0.0" || large.bar() != "61" {
		t.Error(large.Say(61.74), large.Signed(-.04), large.bar())
	}
}

// TestSharesComeToAll: the four shares of a certificate are told in whole percents that come to 100, in the terminal, on the page and in the finding; each
// rounded by itself these came to 101.
func TestSharesComeToAll(t *testing.T) {
	c := Certificate{Shares: []ShareFigure{{Of: "policy", Value: .156}, {Of: "cast", Value: .156}, {Of: "both", Value: .157}, {Of: "luck", Value: .531}}}
	r := Report{Certificate: &c}
	var text, page bytes.Buffer
	if err := errors.Join(c.WriteText(&text), r.WriteHTML(&page)); err != nil {
		t.Fatal(err)
	}
	c.judgeShares()
	for of, want := range map[string]string{"policy": "16", "cast": "15", "both": "16", "luck": "53"} {
		if !regexp.MustCompile(`share of ` + of + ` +` + want + ` %`).MatchString(text.String()) {
			t.Errorf("%s is not %s %% in\n%s", of, want, text.String())
		}
		if row := "<td>" + of + `</td><td class="n">` + want + " %</td>"; !strings.Contains(page.String(), row) {
			t.Errorf("%q is not in the page", row)
		}
	}
	if want := "it is 16 % what was decided, 15 % people, 16 % both together and 53 % luck"; len(c.Findings) != 1 || !strings.Contains(c.Findings[0].Message, want) {
		t.Errorf("%+v, want %q", c.Findings, want)
	}
}
