package debrief

import (
	"slices"
	"strings"
	"testing"

	"headcount/engine/declog"
	"headcount/engine/policy"
	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/view"
	"headcount/sim/term"
)

func believedIn(tb testing.TB, sc *scenario.Scenario, log declog.Log) *view.Beliefs {
	tb.Helper()
	b, err := Beliefs(sc, log)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// bandOf is the mood as it is, by the formula of the model and the bounds of its bands written out once more.
func bandOf(affect, strain float64) string {
	switch z := min(max(2.4*affect-.8*strain, -3), 3); {
	case z < -1.1:
		return "strained"
	case z < -.2:
		return "flat"
	case z < 1:
		return "fine"
	}
	return "bright"
}

// TestBeliefsAgain derives what was last seen against what was so at each decision, and what came out at all, from prefixes of the log.
func TestBeliefsAgain(t *testing.T) {
	sc := shipped(t, "two-strides")
	order := []string{"strained", "flat", "fine", "bright"}
	for _, who := range []string{"attentive", "mail-first"} {
		log := playedBy(t, sc, who, 6)
		right, near, wrong, unseen := 0, 0, 0, 0
		for i, e := range log.Entries {
			if e.Kind != declog.KindAct || e.Gap == 0 {
				continue
			}
			a, err := session.Resolve(sc, e.Act)
			if err != nil {
				t.Fatal(err)
			}
			if a.Person == term.NoPerson {
				continue
			}
			s, err := session.Replay(sc, log.Cut(i))
			if err != nil {
				t.Fatal(err)
			}
			s.Arrive()
			var state session.State
			s.Copy(&state)
			x := &state.Org.People[a.Person]
			took := s.See().People[a.Person].Seen.Band.String()
			switch off := slices.Index(order, took) - slices.Index(order, bandOf(x.Affect, x.Strain)); {
			case took == "unknown":
				unseen++
			case off == 0:
				right++
			case off == 1, off == -1:
				near++
			default:
				wrong++
			}
		}
		b := believedIn(t, sc, log)
		if b.Right != right || b.Near != near || b.Wrong != wrong || b.Unseen != unseen {
			t.Errorf("%s: told %d %d %d %d, came to %d %d %d %d", who, b.Right, b.Near, b.Wrong, b.Unseen, right, near, wrong, unseen)
		}
		checkBehind(t, sc, log, b)
	}
}

// checkBehind holds what came out, and what never did, against the state at the end.
func checkBehind(t *testing.T, sc *scenario.Scenario, log declog.Log, b *view.Beliefs) {
	t.Helper()
	end := endState(t, sc, log)
	for m := range end.Org.Desk {
		x, src := &end.Org.Desk[m], &sc.Source.Matters[m]
		p := b.People[x.Person]
		came := 0
		for _, taught := range p.Taught {
			if taught.What == "behind" && strings.Contains(taught.Sentence, src.Behind) {
				came++
				small := []string{term.Notice.String(), term.Talk.String(), term.OneToOne.String()} // these are about nothing in particular
				if e := log.Entries[taught.Of-1]; e.Act.Matter != src.ID && e.Act.Event == "" && (!slices.Contains(small, e.Act.Verb) || e.Act.Person != p.Person) {
					t.Errorf("%s is said to have come out by %+v", src.ID, e.Act)
				}
			}
		}
		never := slices.ContainsFunc(p.Unsaid, func(text string) bool { return strings.Contains(text, src.Behind) })
		if src.Behind != "" && (came > 1 || came == 1 && never || came == 1 && !x.Opened || never && x.Opened) {
			t.Errorf("%s: came out %d times, never %v; opened %v", src.ID, came, never, x.Opened)
		}
		if never && x.Concern < smallestConcern {
			t.Errorf("%s: never said, and %v is too little to say", src.ID, x.Concern)
		}
		if x.Opened && src.Behind != "" && came == 0 {
			t.Logf("%s came out by itself", src.ID)
		}
	}
	for i, p := range b.People {
		if p.Trust[1] != int(end.Org.People[i].Trust*100+.5) {
			t.Errorf("%s: trust %v, %v", p.Person, p.Trust, end.Org.People[i].Trust)
		}
		if now := bandOf(end.Org.People[i].Affect, end.Org.People[i].Strain); p.Items[0].Now != now {
			t.Errorf("%s is told to have been %s, was %s", p.Person, p.Items[0].Now, now)
		}
	}
}

// TestNothingIsBelievedOfAVacantPlace: of a place that nobody has come to there is nothing to tell.
func TestNothingIsBelievedOfAVacantPlace(t *testing.T) {
	sc := shipped(t, "headcount")
	log := playedBy(t, sc, "mail-first", 3)
	end := endState(t, sc, log)
	empty := 0
	for i := range end.Org.People {
		src := &sc.Source.People[i]
		if !src.Vacant || !end.Org.People[i].Gone || end.Org.People[i].Joins > 0 {
			continue
		}
		empty++
		for _, p := range believedIn(t, sc, log).People {
			if p.Person == src.ID {
				t.Errorf("%s is told of: %+v", src.ID, p)
			}
		}
	}
	if empty != 1 {
		t.Errorf("%d places are empty at the end, 1 is wanted", empty)
	}
}

// TestBeliefsOfMinds: where people are run in full, what was read of them stands beside what was so when it was read.
func TestBeliefsOfMinds(t *testing.T) {
	sc := tested(t, "ok/full.toml")
	b := believedIn(t, sc, playedBy(t, sc, "people-first", 3))
	right, wrong, kinds := 0, 0, map[string]bool{}
	for _, p := range b.People {
		for _, item := range p.Items {
			kinds[item.What] = true
			if item.Days < 0 || item.What == "mood" {
				continue
			}
			if item.Then == "" || item.Now == "" || item.Believed == "" {
				t.Errorf("%s: %+v", p.Person, item)
			}
			if item.Then == item.Believed {
				right++
			} else {
				wrong++
			}
		}
	}
	if right == 0 || wrong == 0 || !kinds["interest"] || !kinds["likes"] {
		t.Errorf("%d right, %d wrong, %v: looks are neither perfect nor blind", right, wrong, kinds)
	}
}

// TestWhatShowsByItselfHasNoTruthOfItsDay: a quarter's work is read at the close of its last Friday, when no decision is taken any more. It was told as
// “taken for fine; it was unknown”, or held against the truth of the quarter before.
func TestWhatShowsByItselfHasNoTruthOfItsDay(t *testing.T) {
	sc := shipped(t, "first-year")
	read := 0
	for _, p := range believedIn(t, sc, playedBy(t, sc, "attentive", 1)).People {
		for _, item := range p.Items {
			if strings.Contains(item.Sentence, "unknown") {
				t.Errorf("%s: %s", p.Person, item.Sentence)
			}
			if item.What == "work" {
				read++
				if item.Then == "" || item.Then != item.Now {
					t.Errorf("%s: read on the last day, and held against another: %+v", p.Person, item)
				}
			}
		}
	}
	if read == 0 {
		t.Error("no work of a quarter was read: the test shows nothing")
	}
}

// TestNotedBeliefsAreQuoted: what the player noted of somebody stands in their words, with its day.
func TestNotedBeliefsAreQuoted(t *testing.T) {
	sc := shipped(t, "two-strides")
	log := playedBy(t, sc, "attentive", 6)
	log.Add(declog.NewNote(7, 1, declog.Note{About: declog.NoteBelief, Person: "joon", Text: "He is looking elsewhere."}))
	for _, p := range believedIn(t, sc, log).People {
		want := []string(nil)
		if p.Person == "joon" {
			want = []string{"On Wednesday, week 2 you noted: “He is looking elsewhere.”"}
		}
		if !slices.Equal(p.Said, want) {
			t.Errorf("%s: %v", p.Person, p.Said)
		}
	}
	b, _ := Beliefs(sc, log)
	text := ""
	for _, n := range (&view.Debrief{File: &view.File{Beliefs: b}}).Blocks("beliefs") {
		text += n.Text + "\n"
	}
	if !strings.Contains(text, "looking elsewhere") || !strings.Contains(text, "Harbour 4: reported") {
		t.Error(text)
	}
}

// TestBeliefsOfThoseWithASay: what was said in a meeting and what was meant stand side by side, as the state at the end has them.
func TestBeliefsOfThoseWithASay(t *testing.T) {
	sc := tested(t, "ok/council.toml")
	differ, talked := 0, 0
	for seed := range uint64(6) {
		log := playedBy(t, sc, "preview-first", seed+1)
		end := endState(t, sc, log)
		for _, x := range believedIn(t, sc, log).Stances {
			k := slices.IndexFunc(sc.Source.Stakeholders, func(h scenario.StakeholderSource) bool { return h.ID == x.Stakeholder })
			p := slices.IndexFunc(sc.Source.Proposals, func(q scenario.ProposalSource) bool { return q.ID == x.Proposal })
			stance := &end.Org.Stances[p*len(sc.Source.Stakeholders)+k]
			if x.Now != stance.Stage.String() || x.Meant != "" && x.Meant != stance.Came.String() || x.Believed != "" && x.Believed != stance.SeenStage.String() {
				t.Errorf("seed %d: %+v, and %+v", seed+1, x, stance)
			}
			if x.Believed != "" {
				talked++
			}
			if x.Aloud != x.Meant {
				differ++
			}
		}
	}
	if talked == 0 || differ == 0 {
		t.Errorf("talked to %d, said otherwise than meant %d", talked, differ)
	}
}

// TestWhatSomebodyElseTurnedToIsNoBelief: where somebody else decided first, only what the player decided is held against how people were.
func TestWhatSomebodyElseTurnedToIsNoBelief(t *testing.T) {
	sc := shipped(t, "two-strides")
	s := session.Start(sc, 3, 3, nil)
	s.Log.Header.Ahead = &declog.Ahead{By: "attentive", Day: 5}
	bot := policy.Named("attentive")
	if err := s.GoAhead(5, bot.Decide); err != nil {
		t.Fatal(err)
	}
	for s.Arrive(); s.Stop() != term.End; s.Arrive() {
		a := bot.Decide(s.See())
		if s.Check(a) != nil {
			a = s.Fallback()
		}
		if _, refused := s.Do(a); refused != nil {
			t.Fatal(refused)
		}
	}
	own, early := 0, 0
	for _, e := range s.Log.Entries {
		a, err := session.Resolve(sc, e.Act)
		switch {
		case err != nil:
			t.Fatal(err)
		case a.Person == term.NoPerson || e.Gap == 0:
		case s.Log.Header.Early(&e):
			early++
		default:
			own++
		}
	}
	b, err := Beliefs(sc, s.Log)
	if err != nil {
		t.Fatal(err)
	}
	if n := b.Right + b.Near + b.Wrong + b.Unseen; n != own || early == 0 {
		t.Errorf("%d decisions about somebody are counted; the player took %d, somebody else %d", n, own, early)
	}
}

// TestWhatANoticeBroughtOutIsListed: what came out when the player said what they had noticed, or only asked how things were, stands under whose it was, with
// that decision; the play says itself which matter came out.
func TestWhatANoticeBroughtOutIsListed(t *testing.T) {
	sc := shipped(t, "two-strides")
	brought := 0
	for seed := range uint64(12) {
		log := playedBy(t, sc, []string{"attentive", "people-first"}[seed%2], seed+1)
		b := believedIn(t, sc, log)
		if _, err := walk(sc, log, func(s *step) {
			m := s.after.Told.Result.Revealed
			if s.act.Matter != term.NoMatter || s.act.Event != term.NoEvent || m == term.NoMatter || s.before.Org.Desk[m].Opened || sc.Source.Matters[m].Behind == "" {
				return
			}
			brought++
			if !slices.ContainsFunc(b.People[s.after.Org.Desk[m].Person].Taught, func(x view.Taught) bool {
				return x.What == "behind" && x.Of == s.entry.N && strings.Contains(x.Sentence, sc.Source.Matters[m].Behind)
			}) {
				t.Errorf("seed %d: decision %d (%s) brought out %s, and it is not said", seed, s.entry.N, s.entry.Act.Verb, sc.Source.Matters[m].ID)
			}
		}); err != nil {
			t.Fatal(err)
		}
	}
	if brought == 0 {
		t.Error("nothing came out by noticing in any play: the test shows nothing")
	}
}

// TestWhoCannotBeSeenIsNotBlamedOnLooking: of somebody who works from elsewhere and was never heard it is said that nobody sees them there, and what the
// player did instead; only of those who sit there that they were not looked at.
func TestWhoCannotBeSeenIsNotBlamedOnLooking(t *testing.T) {
	sc := shipped(t, "two-strides")
	elsewhere, mine := 0, 0
	for _, who := range []string{"mail-first", "absent", "attentive"} {
		log := playedBy(t, sc, who, 6)
		wrote := map[term.PersonID]int{}
		s, err := walk(sc, log, func(s *step) {
			if s.free() && s.act.Person != term.NoPerson && s.act.Channel.Written() {
				wrote[s.act.Person]++
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		b := believedIn(t, sc, log)
		for i := range b.People {
			text := b.People[i].Items[0].Sentence
			if b.People[i].Items[0].Believed != "" {
				continue
			}
			if !s.See().People[i].Remote {
				if !strings.HasPrefix(text, "You never looked.") {
					t.Errorf("%s: %s", who, text)
				}
				continue
			}
			elsewhere++
			if strings.Contains(text, "never looked") || !strings.Contains(text, "from elsewhere") {
				t.Errorf("%s: %s", who, text)
			}
			if n := wrote[term.PersonID(i)]; n > 0 {
				mine++
				if !strings.Contains(text, "You wrote to them "+inWords(n)) {
					t.Errorf("%s wrote %d times: %s", who, n, text)
				}
			}
		}
	}
	if elsewhere == 0 || mine == 0 {
		t.Errorf("%d were never heard, %d of them written to: the test shows nothing", elsewhere, mine)
	}
}

// TestWhoCameToTheDeskIsTurnedTo: of somebody who stood at the player's own desk the debrief says what the play said, and not that the player walked over.
func TestWhoCameToTheDeskIsTurnedTo(t *testing.T) {
	sc := shipped(t, "two-strides")
	turned := 0
	for seed := range uint64(4) {
		log := playedBy(t, sc, "attentive", seed+1)
		dice, err := Dice(sc, log)
		if err != nil {
			t.Fatal(err)
		}
		said := map[int]string{}
		for _, x := range dice.Decisions {
			said[x.Of] = x.Text
		}
		if _, err := walk(sc, log, func(s *step) {
			a := s.act
			if a.Event != term.NoEvent || a.Person == term.NoPerson || a.Channel != term.Walk {
				return
			}
			came := s.desk.People[a.Person].Waiting
			for _, text := range []string{said[s.entry.N], example(s, view.NewMaker(sc))} {
				switch {
				case text == "":
				case came && (!strings.Contains(text, "Turn to them and") || strings.Contains(text, "Walk over") || strings.Contains(text, "strides away")):
					t.Errorf("seed %d, %d: they stood there: %s", seed, s.entry.N, text)
				case came:
					turned++
				case strings.Contains(text, "Turn to them"):
					t.Errorf("seed %d, %d: they sat at their desk: %s", seed, s.entry.N, text)
				}
			}
		}); err != nil {
			t.Fatal(err)
		}
	}
	if turned == 0 {
		t.Error("nobody came to the desk: the test shows nothing")
	}
}

// TestBeliefsAreCountedInWords: what came once or never is not told as "1 times" or "0 times".
func TestBeliefsAreCountedInWords(t *testing.T) {
	b := believer{}
	b.right, b.wrong = 1, 2
	want := "3 times in all: as they were, once; a little off, never; quite otherwise, 2 times; not at all, never."
	if got := b.sentence(); !strings.Contains(got, want) {
		t.Errorf("%q does not say %q", got, want)
	}
}
