package voice

import (
	"regexp"
	"strings"
	"testing"

	"headcount/sim/term"
)

// counselLines are all lines of what an adviser sees.
func counselLines() []string {
	var lines []string
	for i := range sights {
		lines = append(append(lines, sights[i].who...), sights[i].what...)
	}
	return lines
}

// slotted writes gaps that only these lines have as ones that every line may have.
func slotted(lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = strings.NewReplacer("{who}", "{name}", "{what}", "{work}", "{did}", "{work}", "{when}", "{their}").Replace(l)
	}
	return out
}

// TestCounselSaysAllOfIt: whatever is seen, about whom or what, the words name the adviser and what it is about, say what would be done, and
// nothing is left unfilled; nobody is called by a slot.
func TestCounselSaysAllOfIt(t *testing.T) {
	for sees := term.NoTrouble; sees.String() != "unknown"; sees++ {
		for _, about := range []struct{ who, what string }{{"Ana", ""}, {"", "Release 4"}} {
			if sees == term.Leaving && about.who == "" || (sees == term.Unsaid || sees == term.Late) && about.who != "" {
				continue // people leave, projects are late
			}
			for n := range 24 {
				for _, sure := range []int{50, 70, 95} {
					a := Advice{From: "Sol", Who: about.who, What: about.what, Sees: sees, Do: term.Ask, Way: term.Aside, Sure: sure}
					text := Counsel(a, n)
					if strings.ContainsAny(text, "{}") || !strings.Contains(text, "Sol") || !strings.Contains(text, "Sol would ask what is behind it, between the two of you.") {
						t.Errorf("%v: %s", sees, text)
					}
					if sees != term.Unsaid && !strings.Contains(text, about.who+about.what) && !strings.Contains(text, "just what it says") {
						t.Errorf("%v is not about %s%s: %s", sees, about.who, about.what, text)
					}
				}
			}
		}
	}
	own := Counsel(Advice{From: "Sol", What: "Release 4", Sees: term.Late, Do: term.LeaveAlone, Sure: 60, First: "“{project} looks like ours,” says {name}."}, 0)
	if !strings.HasPrefix(own, "“Release 4 looks like ours,” says Sol. Sol would let it be.") {
		t.Errorf("the scenario's own words: %s", own)
	}
}

// TestSurenessIsHeard: three degrees, none in the words of another.
func TestSurenessIsHeard(t *testing.T) {
	seen := map[string]int{}
	for degree, lines := range sureLines {
		for _, l := range lines {
			if was, ok := seen[l]; ok {
				t.Errorf("%q is said at degrees %d and %d", l, was, degree)
			}
			seen[l] = degree
		}
	}
	for sure, want := range map[int]int{50: 0, 64: 0, 65: 1, 84: 1, 85: 2, 95: 2} {
		if got := (Advice{Sure: sure}).sureness(); got != want {
			t.Errorf("%d percent is degree %d, want %d", sure, got, want)
		}
	}
}

// TestOwnPartHasWords: each band of energy and of felt growth, each axis, and a promise either way.
func TestOwnPartHasWords(t *testing.T) {
	energy, felt := map[string]bool{}, map[string]bool{}
	for b := term.Strained; b <= term.Bright; b++ {
		energy[Energy(b, 0)], felt[FeltGrowth(b)] = true, true
	}
	if len(energy) != 4 || len(felt) != 4 || Energy(term.BandUnknown, 0) != "" || felt[FeltGrowth(term.BandUnknown)] {
		t.Errorf("energy %v, felt %v", energy, felt)
	}
	if Tempted(.8, 0) == Tempted(.2, 0) || Dread(1) == Dread(.7) || Dread(.4) != "" {
		t.Error("draw or dread say the same at both ends")
	}
	axes := map[string]bool{}
	for a := range term.Axes {
		axes[Axis(term.Axis(a))] = true
	}
	if len(axes) != term.Axes || Vow("Ana", true, false, 0) == Vow("Ana", false, false, 0) {
		t.Errorf("axes %v", axes)
	}
	if q := Quoted("Ana", Deed(term.Promise), "in week 2", false, 0); q != "“You gave your word, in week 2,” says Ana, out of the blue. “I haven’t forgotten it.”" {
		t.Errorf("quoted: %s", q)
	}
}

// TestOthersDoItThemselves: what an adviser would do is said of the adviser and never of the player.
func TestOthersDoItThemselves(t *testing.T) {
	for v := range term.Verb(len(term.VerbNames())) {
		for _, word := range strings.Fields(strings.NewReplacer(",", " ", ".", " ", "thank you", "").Replace(Doing(v))) {
			if word == "you" || word == "your" || word == "yourself" {
				t.Errorf("would %s", Doing(v))
			}
		}
	}
}

// TestWhatIsQuotedBeginsLikeASentence, whatever was done and whenever.
func TestWhatIsQuotedBeginsLikeASentence(t *testing.T) {
	for n := range quotedLines {
		q := Quoted("Ana", Deed(term.Promise), "in week 2", false, n)
		if at := strings.Index(q, "“"); at >= 0 && !strings.HasPrefix(q[at:], "“You ") {
			t.Errorf("%s", q)
		}
	}
}

// TestWhoIsElsewhereIsNotHere: who works elsewhere brings no coffee, leaves no desk, shakes no hands and is shown no kitchen; of those who are here that is told as well.
func TestWhoIsElsewhereIsNotHere(t *testing.T) {
	here := regexp.MustCompile(`out of the blue|nods|middle of something|coffee|the wall|desk|chair|badge lies|drawer|whiteboard|cake|plants|hand\b|the lift|kitchen|at lunch|notebook`)
	const turns = 24
	for _, elsewhere := range []bool{true, false} {
		found := map[string]int{}
		for n := range turns {
			for name, line := range map[string]string{"kept": Vow("Ana", true, elsewhere, n), "left": Left(elsewhere, n), "quoted": Quoted("Ana", "gave your word", "back then", elsewhere, n), "joined": Joined(elsewhere, n)} {
				if here.MatchString(line) {
					found[name]++
					if elsewhere {
						t.Errorf("%s, of somebody elsewhere: %s", name, line)
					}
				}
			}
		}
		if !elsewhere && len(found) != 4 {
			t.Errorf("of those who are here nothing is told that is seen: %v", found)
		}
	}
}

// TestPromisesOfOneDayHaveWordsOfTheirOwn: four that come to their end at once are told in four ways.
func TestPromisesOfOneDayHaveWordsOfTheirOwn(t *testing.T) {
	for _, kept := range []bool{true, false} {
		for _, elsewhere := range []bool{true, false} {
			told := map[string]bool{}
			for n := range 4 {
				told[Vow("Ana", kept, elsewhere, 7+n)] = true
			}
			if len(told) != 4 {
				t.Errorf("kept %v, elsewhere %v: %d ways", kept, elsewhere, len(told))
			}
		}
	}
}

// TestWhatWasSaidOverAWireHasNoWayBack: only who went somewhere comes back from there.
func TestWhatWasSaidOverAWireHasNoWayBack(t *testing.T) {
	back := map[bool]int{}
	for _, walked := range []bool{true, false} {
		for n := range 12 {
			for _, discomfort := range []float64{.5, .9} {
				if strings.Contains(AfterWords(discomfort, walked, n), "way back") {
					back[walked]++
				}
			}
		}
	}
	if back[true] == 0 || back[false] != 0 {
		t.Errorf("a way back: %v", back)
	}
}
