package voice

import (
	"slices"
	"strings"
	"testing"

	"headcount/sim/quantity"
	"headcount/sim/term"

	"pgregory.net/rapid"
)

func TestSignsForEveryLook(t *testing.T) {
	for p := range term.LeaningIn + 2 {
		for b := range term.Bright + 2 {
			for look := range term.InPerson + 2 {
				for n := range 24 {
					phones, coffee := n&1 == 1, n&2 == 2
					if Sign(p, b, phones, coffee, look, n) == "" {
						t.Fatalf("%v %v %v: no sign", p, b, look)
					}
				}
			}
		}
	}
}

func TestThingsShowOnlyWhereTheyAre(t *testing.T) {
	has := func(phones, coffee bool, lines []string) bool {
		found := false
		for n := range 40 {
			found = found || slices.Contains(lines, Sign(term.Neutral, term.Fine, phones, coffee, term.AcrossRoom, n))
		}
		return found
	}
	if has(false, true, headphoneSigns) || has(true, false, coffeeSigns) || !has(true, false, headphoneSigns) || !has(false, true, coffeeSigns) {
		t.Error("headphones or coffee are seen where they are not, or not where they are")
	}
	for n := range 40 {
		if s := Sign(term.Away, term.Fine, true, true, term.AcrossRoom, n); !slices.Contains(postureSigns[term.Away], s) {
			t.Errorf("an empty chair with %q", s)
		}
	}
}

func TestThreadGrowsAndThenTurns(t *testing.T) {
	if Thread(0) != threadLines[0] || Thread(1) != threadLines[0] || Thread(len(threadLines)) != threadLines[len(threadLines)-1] {
		t.Error("the rounds do not count from 1")
	}
	first := Thread(len(threadLines) + 1)
	if first != threadLines[len(threadLines)-threadTurns] || Thread(len(threadLines)+1+threadTurns) != first {
		t.Errorf("after the last round comes %q", first)
	}
}

// TestSystemSaysEverythingInTurn, and nothing twice before it has.
func TestSystemSaysEverythingInTurn(t *testing.T) {
	said := map[string]bool{}
	for n := range systemLines {
		said[System(n)] = true
	}
	if len(said) != len(systemLines) {
		t.Errorf("%d of %d lines are said", len(said), len(systemLines))
	}
}

func TestQuestionsByTemper(t *testing.T) {
	for _, temper := range append(Tempers(), "", "loud") {
		seen := map[string]bool{}
		for n := range len(questionsOf(temper)) {
			seen[Question(temper, n)] = true
		}
		if len(seen) < 12 || temper != "" && temper != "loud" && len(seen) != 18 {
			t.Errorf("%q asks %d questions", temper, len(seen))
		}
	}
	if !slices.Contains(questions[Dry], Question(Dry, 0)) {
		t.Error("the first question does not have the temper")
	}
}

func TestRepliesNeverMute(t *testing.T) {
	for o := range term.Outcome(len(term.OutcomeNames()) + 1) {
		for _, temper := range append(Tempers(), "", "loud") {
			if r := Reply(o, temper, -3); r == "" || strings.Contains(r, "{") {
				t.Fatalf("%v %s: %q", o, temper, r)
			}
		}
	}
	if got := Reply(term.Understood, Brisk, 0); got != "Clear." {
		t.Errorf("a brisk reply is %q", got)
	}
}

func TestPassingByChannel(t *testing.T) {
	for c := range term.Gathering + 2 {
		for n := range 12 {
			if Silence(c, n) == "" || Queue(n) == "" || Overheard(n) == "" {
				t.Fatalf("%v is mute", c)
			}
		}
	}
	for n := range 20 {
		if contains(Silence(term.Mail, n), "chat") {
			t.Errorf("number %d belongs to another channel", n)
		}
	}
}

// TestLikesNamesTheWork: every line on what somebody would like has a place for it, and the lines of their temper come first.
func TestLikesNamesTheWork(t *testing.T) {
	for _, temper := range append(Tempers(), "", "loud") {
		lines := likesOf(temper)
		for _, line := range lines {
			if !contains(line, "{work}") {
				t.Errorf("%q does not say what", line)
			}
		}
		if own := temper != "" && temper != "loud"; len(lines) < 6 || own != (len(lines) > len(likesOf(""))) || own == slices.Contains(likesOf(""), lines[0]) {
			t.Errorf("%q has %d lines, the first %q", temper, len(lines), lines[0])
		}
	}
	got := Fill("“{work},” says {name}. {They}", Slots{Name: "Ana", Work: "databases"})
	if got != "“Databases,” says Ana. {They}" {
		t.Errorf("filled: %q", got)
	}
}

func TestOffers(t *testing.T) {
	for _, c := range []struct {
		verb term.Verb
		way  term.Channel
		want string
	}{
		{term.Ask, term.Walk, "Walk over and ask what is behind it"},
		{term.Answer, term.Mail, "By mail, answer the question"},
		{term.Coffee, term.ChannelNone, "Stand at the coffee corner for a while"},
		{term.Coffee, term.Walk, "Stand at the coffee corner for a while"},
		{term.StayTechnical, term.Walk, "Choose the technical ladder"},
		{250, 250, "Unknown"},
	} {
		if got := Offer(c.verb, c.way); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
	modelled(func(k Key) {
		label := Offer(k.Verb, k.Channel)
		if label == Capital(spaced(k.Verb.String())) || len(label) > 60 {
			t.Errorf("%v by %v has the label %q", k.Verb, k.Channel, label)
		}
	})
}

func TestAgo(t *testing.T) {
	const wednesday = 7
	for days, want := range map[int]string{
		-1: "not yet", 0: "today", 1: "yesterday", 2: "two days ago", 6: "six days ago", 12: "twelve days ago", 13: "13 days ago",
		98: "98 days ago", 99: "99 days ago",
	} {
		if got := Ago(wednesday, days); got != want {
			t.Errorf("%d: got %q, want %q", days, got, want)
		}
	}
}

func TestFillByHand(t *testing.T) {
	ana := Slots{Name: "Ana", They: "she", Them: "her", Their: "her", Matter: "release date", Behind: "The wedding is on the 28th."}
	for _, c := range []struct{ line, want string }{
		{"{they} will. “{they} would,” says {name}’s friend.", "She will. “She would,” says Ana’s friend."},
		{"{matter}: yes? {matter}.", "Release date: yes? Release date."},
		{"Re: {matter}: “x.” “{matter}” stays; “{matter}” too", "Re: release date: “x.” “Release date” stays; “release date” too"},
		{"Then. {behind}", "Then. The wedding is on the 28th."},
		{"{nmae} {name", "{nmae} {name"},
		{"{{name}}", "{Ana}"},
		{"", ""},
	} {
		if got := Fill(c.line, ana); got != c.want {
			t.Errorf("%q: got %q, want %q", c.line, got, c.want)
		}
	}
	if got := Fill("{name}, {they}, {them}, {their}, {matter}. {behind}", Slots{}); got != "Somebody, they, them, their, the matter. There is more to it than the question." {
		t.Errorf("without slots: %q", got)
	}
	if got := unknown("{a}{name}{b"); !slices.Equal(got, []string{"{a}", "{b"}) {
		t.Errorf("unknown: %q", got)
	}
}

// TestFill: every line of the library comes out without a gap, with its slots in it, and what a slot holds is never read as a slot.
func TestFill(t *testing.T) {
	var lines []string
	for _, f := range families() {
		lines = append(lines, f.lines...)
	}
	text := rapid.StringMatching(`[A-Z][a-z{}]{0,8}`)
	rapid.Check(t, func(t *rapid.T) {
		s := Slots{
			Name: text.Draw(t, "name"), They: "{them}", Them: text.Draw(t, "them"), Their: "{behind}",
			Matter: text.Draw(t, "matter"), Behind: text.Draw(t, "behind"),
			Work: text.Draw(t, "work"), Boss: text.Draw(t, "boss"),
		}
		line := rapid.SampledFrom(lines).Draw(t, "line")
		got := Fill(line, s)
		want := len(line)
		for name, value := range map[string]string{"name": s.Name, "they": s.They, "them": s.Them, "their": s.Their, "matter": s.Matter, "behind": s.Behind, "work": s.Work, "boss": s.Boss} {
			n := strings.Count(line, "{"+name+"}")
			want += n * (len(value) - len(name) - 2)
			if n > 0 && !contains(got, value) {
				t.Fatalf("%q: %q does not hold %q", line, got, value)
			}
		}
		if len(got) != want {
			t.Fatalf("%q: %q has %d bytes, want %d", line, got, len(got), want)
		}
		whole := Fill(line, Slots{})
		if strings.ContainsAny(whole, "{}") {
			t.Fatalf("%q leaves a gap", whole)
		}
	})
}

// TestReadingsForEveryBand: whatever was read has a title and words, and nothing that was not read has any.
func TestReadingsForEveryBand(t *testing.T) {
	for r := range term.Read(term.Reads + 1) {
		known := int(r) < term.Reads
		if (ReadingTitle(r) != "") != known {
			t.Errorf("%v is titled %q", r, ReadingTitle(r))
		}
		for b := range term.Bright + 2 {
			if said := Reading(r, b, 3); (said != "") != (known && b != term.BandUnknown && b <= term.Bright) {
				t.Errorf("%v %v: %q", r, b, said)
			}
		}
	}
	for b := range term.Bright + 2 {
		if said := Felt(b, 1); (said != "") != (b != term.BandUnknown && b <= term.Bright) {
			t.Errorf("felt %v: %q", b, said)
		}
	}
	if LookedBy(term.LookNone) != "" || LookedBy(term.Tone) == "" || LookedBy(9) != "" {
		t.Error("the looks are not told apart")
	}
}

// TestTheDayBeforeAMonday: working days are counted, and on a Monday the one before was a Friday, whatever is told of it.
func TestTheDayBeforeAMonday(t *testing.T) {
	for _, c := range []struct {
		now  quantity.Day
		days int
		want string
	}{{5, 1, "on Friday"}, {6, 1, "yesterday"}, {5, 0, "today"}, {5, 2, "two days ago"}, {-1, 0, "today"}} {
		if day, week := Ago(c.now, c.days), AgoInWeeks(c.now, c.days); day != c.want || week != c.want {
			t.Errorf("on day %d, %d days: %q and %q, want %q", c.now, c.days, day, week, c.want)
		}
	}
}

// TestAgoInWeeks counts five days to a week, from two weeks on, and to the nearest.
func TestAgoInWeeks(t *testing.T) {
	for days, want := range map[int]string{
		-1: "not yet", 0: "today", 9: "nine days ago", 10: "two weeks ago", 12: "two weeks ago", 13: "three weeks ago", 15: "three weeks ago",
		60: "twelve weeks ago", 65: "13 weeks ago", 99: "20 weeks ago", 180: "36 weeks ago",
	} {
		if got := AgoInWeeks(182, days); got != want {
			t.Errorf("%d: got %q, want %q", days, got, want)
		}
	}
}

// TestMenuWords: every act towards somebody is called something short, and every manner reads as words.
func TestMenuWords(t *testing.T) {
	modelled(func(k Key) {
		if does := Does(k.Verb); does == "" || len(does) > 45 || does == Capital(spaced(k.Verb.String())) && k.Verb != term.Apologise {
			t.Errorf("%v is called %q", k.Verb, does)
		}
		for m := term.Plainly; m <= term.TheirAgenda; m++ {
			if how := How(k.Verb, m); how == "" || strings.Contains(how, "_") {
				t.Errorf("%v %v: %q", k.Verb, m, how)
			}
		}
		if Way(k.Channel) == "" || Way(200) != "" {
			t.Errorf("%v is no way", k.Channel)
		}
	})
	if Also(term.OneToOne) == "" || Also(term.Begin) != "" || Does(250) != "Unknown" || How(term.Ask, 200) != "unknown" {
		t.Error("what has no words of its own is not called by its name")
	}
	seen := map[string]bool{}
	for _, v := range []term.Verb{term.Plan, term.Unplan} {
		for _, words := range []string{Place(v, false, false), Place(v, true, false), Place(v, false, true)} {
			if seen[words] || words == "" {
				t.Errorf("%v: %q twice", v, words)
			}
			seen[words] = true
		}
	}
}

// TestPosturesLastAWeek: there are as many lines for each posture as were ever wanted in one week of seven people or more, over all shipped scenarios with five
// ways of playing; what lies beside somebody is said besides.
func TestPosturesLastAWeek(t *testing.T) {
	for posture, wanted := range map[term.Posture]int{
		term.Neutral: 33, term.Upright: 19, term.TurnedAway: 18, term.Slumped: 17, term.ArmsCrossed: 13, term.LeaningIn: 12,
	} {
		if n := len(postureSigns[posture]); n < wanted {
			t.Errorf("%v has %d lines, %d are wanted", posture, n, wanted)
		}
	}
	for band, wanted := range map[term.Band]int{term.Strained: 15, term.Flat: 14, term.Fine: 15, term.Bright: 12} {
		if n := len(closeSigns[band]); n < wanted {
			t.Errorf("%v, close by, has %d lines, %d are wanted", band, n, wanted)
		}
	}
}

// TestSilenceIsAboutOneMessage: whoever has not answered one message may have answered another that day; no line says that nothing at all has come from them.
func TestSilenceIsAboutOneMessage(t *testing.T) {
	for _, line := range flat(silences) {
		for _, claim := range []string{"no line from {name}", "a line from {name}", "Nothing from {name}", "{name} is not in it", "nothing else", "not by {name}.", "there is nothing."} {
			if contains(line, claim) {
				t.Errorf("%q says more than that one message is not answered", line)
			}
		}
	}
}
