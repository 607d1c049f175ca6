package debrief

import (
	"regexp"
	"strings"
	"testing"

	"headcount/engine/policy"
	"headcount/sim/observe"
	"headcount/sim/term"
)

// TestWhatBrokeUnannouncedIsTraced: what nobody had asked about is told with its day and with who knew of it; what was visited and settled with the decision
// by which it was learned; and what was known and left alone as that.
func TestWhatBrokeUnannouncedIsTraced(t *testing.T) {
	sc := mechanism(t, "unknown-dependency")
	knows := func(d *observe.Desk) term.Act { // goes and looks until it knows of everything, and settles nothing
		if d.Stop == term.Gap && len(d.Flows) < 2 {
			return term.NewAct(term.Visit).On(0)
		}
		return policy.Idle{}.Decide(d)
	}
	for what, k := range map[string]struct {
		play  func(d *observe.Desk) term.Act
		says  string
		broke int
	}{
		"sits": {policy.Idle{}.Decide, `^The daily totals, from the web shop to the ledger: it broke on \w+, week \d, and you had not heard of it\. Ana and Ben knew of it and could have been asked\.$`, 1},
		"goes": {policy.Named("explorer").Decide, `^The daily totals, from the web shop to the ledger: you learned of it on \w+, week 1 \(“Go and see .*”\) and settled it; nothing broke\.$`, 0},
		"idly": {knows, `^The daily totals, from the web shop to the ledger: you learned of it on \w+, week \d \(“Go and see .*”\) and settled nothing; (nothing broke|it broke on \w+, week \d)\.$`, -1},
	} {
		b := believedIn(t, sc, playedWith(t, sc, 5, k.play))
		if len(b.Ties) != 2 {
			t.Fatalf("%s: %+v", what, b.Ties)
		}
		if x := b.Ties[0]; !regexp.MustCompile(k.says).MatchString(x.Sentence) || k.broke >= 0 && x.Broke != k.broke {
			t.Errorf("%s: %d times, %q", what, x.Broke, x.Sentence)
		}
	}
	x := believedIn(t, sc, playedWith(t, sc, 5, policy.Idle{}.Decide)).Ties[1]
	if !strings.Contains(x.Sentence, ", by night: it broke on Friday, week 3") || !strings.HasSuffix(x.Sentence, "Ben knew of it and could have been asked.") {
		t.Errorf("by night: %q", x.Sentence)
	}
}

// TestApplicantsAsTheySeemed: each of five stands with how good they seemed beside how good they are and how they fit; of who was hired it is said.
func TestApplicantsAsTheySeemed(t *testing.T) {
	sc := mechanism(t, "hiring")
	log := playedWith(t, sc, 1, policy.Named("impression-led").Decide)
	b, end := believedIn(t, sc, log), endState(t, sc, log)
	hired := 0
	for i, x := range b.Applicants {
		c := &end.Org.Candidates[i]
		if x.So != term.Fifth(c.Ability).String() || x.Fit != term.Fifth(c.Fit).String() || x.Seemed != term.Fifth(c.Overall).String() {
			t.Errorf("%+v, in truth %.2f and %.2f, seemed %.2f", x, c.Ability, c.Fit, c.Overall)
		}
		if x.Hired {
			hired++
		}
		if x.Hired != strings.Contains(x.Sentence, x.Name+", whom you took: ") {
			t.Errorf("%q", x.Sentence)
		}
	}
	if len(b.Applicants) != 5 || hired != 1 {
		t.Errorf("%d applicants, %d hired", len(b.Applicants), hired)
	}
}

// TestWhatNobodyToldIsTold: what those with a say care about and never said, and no more than that.
func TestWhatNobodyToldIsTold(t *testing.T) {
	sc := mechanism(t, "council")
	log := playedBy(t, sc, "preview-first", 5)
	end, untold := endState(t, sc, log), 0
	for k := range end.Org.Council {
		for n := range sc.Spec.Stakeholders[k].Interests {
			if end.Org.Council[k].Told>>uint(n)&1 == 0 {
				untold++
			}
		}
	}
	b := believedIn(t, sc, log)
	if len(b.Untold) != untold || untold == 0 || untold == 4 {
		t.Fatalf("%d of 4 were never told: %q", untold, b.Untold)
	}
	if want := "Never said to you, what Dr Imai cares about: that somebody asks before it is decided."; b.Untold[0] != want {
		t.Errorf("%q, want %q", b.Untold[0], want)
	}
}
