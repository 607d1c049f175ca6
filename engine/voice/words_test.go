package voice

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"headcount/sim/term"
)

// family is lines that may stand near each other, with how many words each may have.
type family struct {
	name       string
	lines      []string
	least      int // lines
	fewest, to int // words
}

func flat(rows []row) []string {
	var lines []string
	for _, r := range rows {
		lines = append(lines, r.lines...)
	}
	return lines
}

func families() []family {
	var acts []string
	for _, table := range tables {
		acts = append(acts, flat(table)...)
	}
	var asked []string
	for _, temper := range append(Tempers(), "") {
		asked = append(asked, questions[temper]...)
	}
	noticed := slices.Concat(slices.Concat(postureSigns[:]...), slices.Concat(closeSigns[:]...), slices.Concat(toneSigns[:]...),
		slices.Concat(voiceSigns[:]...), headphoneSigns, coffeeSigns)
	return []family{
		{"act", acts, 500, 8, 30},
		{"question", asked, 24, 2, 20},
		{"system", systemLines, 40, 4, 20},
		{"thread", threadLines, 24, 3, 25},
		{"reply", flat(slices.Concat(replyTables[:]...)), 200, 1, 25},
		{"reply", flat(replyWordRows), 60, 1, 25},
		{"silence", flat(silences), 20, 4, 20},
		{"queue", queueLines, 8, 4, 20},
		{"likes", flat(likesRows), 12, 3, 30},
		{"left", slices.Concat(leftLines, leftHereLines), 6, 4, 25},
		{"joined", slices.Concat(joinedLines, joinedHereLines), 5, 4, 25},
		{"reading", readingLines(), 40, 3, 16},
		{"felt", slices.Concat(felt[:]...), 8, 5, 16},
		{"counsel", slotted(counselLines()), 18, 6, 25},
		{"quoted", slotted(slices.Concat(quotedLines, quotedElsewhere)), 4, 6, 25},
		{"vow", slices.Concat(vowKeptLines, vowKeptHere, vowKeptElsewhere, vowBrokenLines), 8, 3, 25},
		{"after", slices.Concat(slices.Concat(afterWork[:]...), slices.Concat(afterWords[:]...)), 12, 5, 20},
		{"tempted", slices.Concat(tempted[:]...), 6, 6, 20},
		{"overheard", overheardLines, 12, 5, 25},
		{"sign", noticed, 60, 2, 16},
	}
}

func readingLines() []string {
	var lines []string
	for _, bands := range readings {
		lines = append(lines, slices.Concat(bands[:]...)...)
	}
	return lines
}

// agreeing are words that stand behind she, he and they alike: {they} says no verb in the present tense.
var agreeing = []string{"can", "could", "had", "may", "might", "must", "said", "saw", "should", "thought", "will", "would", "wrote", "did"}

var (
	bareFrom = regexp.MustCompile(`[\pL\d]” (comes )?from \{name\}`)
	gendered = regexp.MustCompile(`(?i)\b(he|she|his|her|hers|him|himself|herself)\b`)
	theyNext = regexp.MustCompile(`\{they\} ?([a-z’]*)`)
	matterAt = regexp.MustCompile(`(“|^|Re: |Fwd: |\): )\{matter\}|\{matter\}, I believe`)
)

// worn are words that nobody says aloud to a colleague, or that tell what cannot be seen.
var worn = regexp.MustCompile(`(?i)\b(synerg\w*|leverag\w*|stakeholders?|low-hanging|deep dive|win-win|paradigm\w*|empower\w*|proactive\w*|` +
	`actionable|going forward|circle back|touch base|reach out|buy-in|bandwidth|awesome|gotten|gonna|morale|motivat\w*|burnout|` +
	`trust (fell|rose|grows?|falls?)|at the end of the day|think outside)\b`)

// longest is the most characters that a line may have, in the box it stands in.
func longest(family string) int {
	switch family {
	case "reply", "question", "thread", "silence", "queue":
		return 160
	case "sign":
		return 90
	}
	return 200
}

// unknown returns the gaps of a line that are no slots, with their braces.
func unknown(line string) []string {
	var found []string
	for {
		_, rest, ok := strings.Cut(line, "{")
		if !ok {
			return found
		}
		name, after, closed := strings.Cut(rest, "}")
		switch {
		case !closed:
			return append(found, "{"+name)
		case slices.Contains(slotNames, name):
			line = after
		default:
			found = append(found, "{"+name+"}")
			line = rest
		}
	}
}

// faults says what is wrong with a line.
func faults(f family, line string) []string {
	var found []string
	add := func(format string, args ...any) { found = append(found, fmt.Sprintf(format, args...)) }
	words := len(strings.Fields(line)) + 7*strings.Count(line, "{behind}")
	if words < f.fewest || words > f.to {
		add("%d words, %d to %d are wanted", words, f.fewest, f.to)
	}
	if n := utf8.RuneCountInString(line); n > longest(f.name) {
		add("%d characters", n)
	}
	if strings.ContainsFunc(line, unicode.IsControl) || !utf8.ValidString(line) || line != strings.TrimSpace(line) {
		add("control characters or space at an end")
	}
	if strings.ContainsAny(line, "'\"") {
		add("straight quotation marks")
	}
	if strings.Count(line, "“") != strings.Count(line, "”") {
		add("quotation marks do not pair")
	}
	if gaps := unknown(line); gaps != nil {
		add("unknown slots %q", gaps)
	}
	if m := worn.FindString(line); m != "" {
		add("%q is worn, or says what cannot be seen", m)
	}
	if strings.ContainsAny(line, "—–…") {
		add("a dash or an ellipsis where a full stop or a comma does")
	}
	if m := bareFrom.FindString(line); m != "" {
		add("%q becomes “says” where it is spoken, and wants a comma before the closing mark", m)
	}
	if m := gendered.FindString(line); m != "" {
		add("%q says a gender", m)
	}
	for _, m := range theyNext.FindAllStringSubmatch(line, -1) {
		if !slices.Contains(agreeing, m[1]) {
			add("{they} %s does not fit she, he and they", m[1])
		}
	}
	if strings.Contains(line, "{matter}") && !matterAt.MatchString(line) {
		add("{matter} is a title: put it in quotation marks or before a colon")
	}
	return found
}

func TestLinesAreSound(t *testing.T) {
	for _, f := range families() {
		if len(f.lines) < f.least {
			t.Errorf("%s: %d lines, at least %d are wanted", f.name, len(f.lines), f.least)
		}
		seen := map[string]bool{}
		for _, line := range f.lines {
			for _, fault := range faults(f, line) {
				t.Errorf("%s: %q: %s", f.name, line, fault)
			}
			if plain := strings.ToLower(line); seen[plain] {
				t.Errorf("%s: %q twice", f.name, line)
			} else {
				seen[plain] = true
			}
		}
		t.Logf("%s: %d lines", f.name, len(f.lines))
	}
}

// TestNoLineInTwoFamilies: a line is one person's way of saying one thing.
func TestNoLineInTwoFamilies(t *testing.T) {
	in, all := map[string]string{}, 0
	for _, f := range families() {
		for _, line := range f.lines {
			if other, ok := in[strings.ToLower(line)]; ok && other != f.name {
				t.Errorf("%q is in %s and in %s", line, other, f.name)
			}
			in[strings.ToLower(line)] = f.name
			all++
		}
	}
	if all < 3900 {
		t.Errorf("%d lines, at least 3900 are wanted", all)
	}
	t.Logf("%d lines in all", all)
}

func TestFaultsAreFound(t *testing.T) {
	f := family{"x", nil, 0, 2, 6}
	for _, bad := range []string{
		"one", "one two three four five six seven", "tab\there", "space ", "it's so", "“open only", "a {nmae} b", "so she said", "{they} nods now",
		"about {matter} here", strings.Repeat("x", 150) + " " + strings.Repeat("y", 50),
		"we leverage it", "well — no", "A “yes” from {name} comes",
	} {
		if len(faults(f, bad)) == 0 {
			t.Errorf("%q passes", bad)
		}
	}
	for _, good := range []string{"{they} will go", "“{matter}” stays", "Re: {matter}: yes", "Line of {name}’s"} {
		if found := faults(f, good); found != nil {
			t.Errorf("%q: %v", good, found)
		}
	}
}

// TestOpenedSaysWhatStoodBehind: no line that says it came out may leave it out, and no other may give it away.
func TestOpenedSaysWhatStoodBehind(t *testing.T) {
	for _, table := range tables {
		for _, r := range table {
			for _, line := range r.lines {
				if want := r.came == term.Opened; strings.Contains(line, "{behind}") != want {
					t.Errorf("%v %v: %q: {behind} is there: %v, want %v", r.verb, r.came, line, !want, want)
				}
				if i := strings.Index(line, "{behind}"); i > 0 && !begins(line[:i]) && !strings.HasSuffix(line[:i], ": ") {
					t.Errorf("%q: {behind} is a sentence of its own", line)
				}
			}
		}
	}
}

// TestNobodyToName: a line at a place or a machine names nobody but the boss, for nobody else is meant.
func TestNobodyToName(t *testing.T) {
	for _, r := range placeRows {
		if r.verb == term.Promise || r.verb == term.Decline {
			continue
		}
		for _, line := range r.lines {
			if strings.Contains(strings.ReplaceAll(line, "{boss}", ""), "{") {
				t.Errorf("%v: %q has a slot", r.verb, line)
			}
		}
	}
}
