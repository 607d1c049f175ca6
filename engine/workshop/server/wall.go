package server

import (
	"cmp"
	"fmt"
	"html/template"
	"math"
	"slices"
	"strings"

	"headcount/engine/workshop/room"
)

// wall is what the room did, drawn for the back row: a place for each way it came out, people standing where theirs did, each in the tone and
// with the mark of what they chose, and behind them the shade of a thousand lives.
type wall struct {
	Columns []column
	Chosen  []chosen
	Title   string // "24 people, one decision"
	Each    string // what a figure is: "one of you", "one table"
	Pairs   []room.Pair
	Lives   bool // the shade is there
}

// column is one way it came out.
type column struct {
	Word  string
	N     int // units in the room
	Drawn template.HTML
}

// chosen is one choice of the legend.
type chosen struct {
	Tone  int
	Text  string
	Count int
}

// axis orders outcomes from those nobody hoped for to those everybody did; what is not in it stands in the middle.
var axis = []string{
	"misread", "turned_down", "refused", "resisted", "deflected", "not_there", "no_answer", "quiet", "none", "sent", "deferred", "heard", "reduced",
	"complied", "countered", "done", "learned", "understood", "opened", "granted", "agreed", "committed", "accepted",
}

// Sizes of a wall, in its own units.
const (
	wallWide   = 1000.0
	wallHigh   = 300.0
	figureWide = 26.0
	figureHigh = 36.0
	figureMost = 2.4  // times its size: few people are not giants
	seldom     = 0.02 // share of lives below which a way that nobody in the room met has no place of its own
)

// place gathers one column while it is filled.
type place struct {
	word   string
	rank   int
	people []int // tone of each unit there
	lives  float64
}

// newWall gathers a closed round. lives may be nil.
func newWall(spread *room.Spread, lives map[string]map[string]int, tables bool) *wall {
	w := &wall{Each: "one of you", Title: count(spread.Answered, "person", "people") + ", one decision"}
	if tables {
		w.Each, w.Title = "one table", count(spread.Answered, "table", "tables")+", one decision"
	}
	var places []*place
	at := func(came string) *place {
		word := inWords(came)
		for _, p := range places {
			if p.word == word {
				return p
			}
		}
		rank := slices.Index(axis, came)
		if rank < 0 {
			rank = len(axis) / 2
		}
		places = append(places, &place{word: word, rank: rank})
		return places[len(places)-1]
	}
	for tone, share := range spread.Choices {
		w.Chosen = append(w.Chosen, chosen{tone, share.Text, share.Count})
		for _, way := range share.Ways {
			p := at(way.Came)
			for range way.Count {
				p.people = append(p.people, tone)
			}
		}
		total := 0
		for _, n := range lives[share.Choice] {
			total += n
		}
		for _, came := range axisOf(lives[share.Choice]) {
			w.Lives = true
			at(came).lives += float64(lives[share.Choice][came]*share.Count) / float64(total*max(spread.Answered, 1))
		}
	}
	places = slices.DeleteFunc(places, func(p *place) bool { return len(p.people) == 0 && p.lives < seldom })
	slices.SortStableFunc(places, func(a, b *place) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.word, b.word)) })
	w.draw(places)
	return w
}

// axisOf lists the outcomes of lives in a fixed order.
func axisOf(came map[string]int) []string {
	var list []string
	for word, n := range came {
		if n > 0 {
			list = append(list, word)
		}
	}
	slices.Sort(list)
	return list
}

// draw gives every place the same scale, so that its people can be compared by eye.
func (w *wall) draw(places []*place) {
	wide := wallWide / float64(max(len(places), 3))
	most, peak := 0, 0.0
	for _, p := range places {
		most, peak = max(most, len(p.people)), max(peak, p.lives)
	}
	scale := fitting(most, wide)
	for _, p := range places {
		w.Columns = append(w.Columns, column{p.word, len(p.people), drawn(p, wide, scale, peak)})
	}
}

// fitting returns how large figures can be for so many to stand in one column.
func fitting(most int, wide float64) float64 {
	for scale := figureMost; ; scale -= .05 {
		across := int(wide * .8 / (figureWide * scale))
		if across < 1 && scale > .2 {
			continue
		}
		rows := (most + max(across, 1) - 1) / max(across, 1)
		if float64(rows)*(figureHigh+3)*scale <= wallHigh-8 || scale <= .2 {
			return scale
		}
	}
}

func drawn(p *place, wide, scale, peak float64) template.HTML {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="place" viewBox="0 0 %.0f %.0f" preserveAspectRatio="xMidYMax meet" role="img" aria-label="%d">`, wide, wallHigh, len(p.people))
	if p.lives > 0 {
		top := wallHigh - (wallHigh-14)*p.lives/peak
		fmt.Fprintf(&b, `<path class="shade" d="M%.1f %.0fC%.1f %.0f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.0f %.1f %.0fZ"/>`,
			.02*wide, wallHigh, .24*wide, wallHigh, .22*wide, top, .5*wide, top, .78*wide, top, .76*wide, wallHigh, .98*wide, wallHigh)
	}
	slices.Sort(p.people)
	across := max(int(wide*.8/(figureWide*scale)), 1)
	for i, tone := range p.people {
		row, in := i/across, min(across, len(p.people)-i/across*across)
		x := wide/2 + (float64(i%across)-float64(in)/2)*figureWide*scale
		y := wallHigh - 4 - float64(row+1)*(figureHigh+3)*scale + 3*scale
		fmt.Fprintf(&b, `<g transform="translate(%.1f %.1f) scale(%.2f)">%s</g>`, x, y, math.Round(scale*100)/100, mannequin(tone))
	}
	return template.HTML(b.String() + "</svg>") //nolint:gosec // numbers and shapes of ours alone
}

// marks tell figures apart besides their tones: nothing, a dot, a bar, two bars, a cross, a ring.
var marks = []string{
	"", `<circle class="on" cx="13" cy="27" r="2.6"/>`, `<path class="on" d="M8 26h10v2.6H8Z"/>`, `<path class="on" d="M8 24h10v2.2H8ZM8 28.5h10v2.2H8Z"/>`,
	`<path class="on" d="M11.8 22h2.4v3.3h3.3v2.4h-3.3v3.3h-2.4v-3.3h-3.3v-2.4h3.3Z"/>`,
	`<circle class="ring" cx="13" cy="27" r="3"/>`,
}

// mannequin draws one person of a tone, 26 wide and 36 high, with its mark.
func mannequin(tone int) string {
	tone = min(tone, len(tones)-1)
	return `<g class="` + tones[tone] + `"><circle cx="13" cy="9" r="7"/><path d="M3 34q0-16 10-16q10 0 10 16Z"/></g>` + marks[tone]
}

// single draws one figure for a legend.
func single(tone int) template.HTML {
	return template.HTML(`<svg class="figures" viewBox="0 0 26 36" width="26" height="36" aria-hidden="true">` + mannequin(tone) + `</svg>`) //nolint:gosec // shapes of ours alone
}

// crowdOf draws a room: those who are through stand, the others are faint.
func crowdOf(through, all int) template.HTML {
	across := 20
	for across*3 < all {
		across += 10
	}
	across = min(across, max(all, 8))
	rows := max((all+across-1)/across, 1)
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="crowd" viewBox="%d 0 %d %d" role="img" aria-label="%d / %d">`, -15*max(across-all, 0), across*30, rows*42, through, all) // few stand in the middle
	for i := range all {
		class := "dusk"
		if i >= through {
			class = "faint"
		}
		fmt.Fprintf(&b, `<g class="%s" transform="translate(%d %d)"><circle cx="15" cy="9" r="7"/><path d="M5 34q0-16 10-16q10 0 10 16Z"/></g>`, class, i%across*30, i/across*42+3)
	}
	return template.HTML(b.String() + "</svg>") //nolint:gosec // numbers of ours alone
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// unitName is what a unit is called in front of everybody: tables by their number, people not at all.
func unitName(unit string) string {
	if n, ok := strings.CutPrefix(unit, "t"); ok {
		return "table " + n
	}
	return "one of you"
}

// tokenWords are what tokens are laid on.
func tokenWords() []string { return []string{"my choice", "other people", "luck"} }

func toneOf(k int) string { return tones[k%len(tones)] }

// tokenMark draws on a token what it stands for: a step, two people, a die.
func tokenMark(k int) template.HTML {
	return template.HTML([]string{ //nolint:gosec // shapes of ours alone
		`<path class="line" d="M18 42V30H30V20H42"/>`,
		`<circle class="on" cx="22" cy="23" r="6"/><circle class="on" cx="39" cy="23" r="6"/><path class="on" d="M13 44q0-13 9-13q9 0 9 13ZM30 44q0-13 9-13q9 0 9 13Z"/>`,
		`<circle class="on" cx="21" cy="21" r="4"/><circle class="on" cx="39" cy="21" r="4"/><circle class="on" cx="30" cy="30" r="4"/><circle class="on" cx="21" cy="39" r="4"/><circle class="on" cx="39" cy="39" r="4"/>`,
	}[k%3])
}
