package process

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// table is the room with three who have a say in two proposals: person 1 of the team, and two from outside, the second of whom respects the
// first. Eight hours of research are behind the first proposal. Trust is .5 all round and nobody is ever missed.
func table() *Context {
	c := room()
	c.Spec.Stakeholders = []org.StakeholderSpec{
		{Person: 1, Interests: 1},
		{Person: term.NoPerson, Interests: 2},
		{Person: term.NoPerson, Respects: 1 << 1},
	}
	c.Spec.Proposals = []org.ProposalSpec{
		{Says: 7, Matter: 0, Project: 0, Weeks: 4},
		{Says: 6, Matter: term.NoMatter, Project: term.NoProject},
	}
	c.State.Council = []org.Stakeholder{{Influence: 1, Last: -1}, {Influence: 3, Trust: .5, Last: -1}, {Influence: 2, Trust: .5, Last: -1}}
	c.State.Proposals = []org.Proposal{{Hours: 8, Decided: -1}, {Decided: -1}}
	for range 6 {
		c.State.Stances = append(c.State.Stances, org.Stance{Shows: -1, Heard: -1, SeenDay: -1})
	}
	c.Params.BuyIn.Reach, c.Params.BuyIn.Polite = 1, 0
	return c
}

func outward(v term.Verb, k term.ObjectID, how term.Channel, m term.Manner) term.Act {
	a := term.NewAct(v).On(k)
	a.Channel, a.Manner = how, m
	return a
}

// TestPersuadedIsTheEquation, term by term, against the sum written out.
func TestPersuadedIsTheEquation(t *testing.T) {
	p := &table().Params.BuyIn
	half := .9 * (1 - 1/2.718281828459045) // eight hours
	for _, k := range []struct {
		what  string
		s     org.Stance
		trust float64
		want  float64
	}{
		{"nothing", org.Stance{}, .5, -1.6},
		{"eight hours", org.Stance{Arrived: 8}, .5, -1.6 + half},
		{"all the research there could be", org.Stance{Arrived: 1000}, .5, -.7},
		{"involved", org.Stance{Involved: 1}, .5, -.3},
		{"talked to beforehand", org.Stance{Prewired: 1}, .5, -.8},
		{"full trust", org.Stance{}, 1, -.6},
		{"no trust", org.Stance{}, 0, -2.6},
		{"by their interest", org.Stance{Matched: 1}, .5, -.9},
		{"a loss weighs 1.8", org.Stance{Loss: 1}, .5, -1.6 - .7*1.8},
		{"cold", org.Stance{Cold: true}, .5, -2.2},
		{"all at once", org.Stance{Arrived: 8, Involved: 1, Prewired: 1, Matched: 1, Loss: .5, Cold: true}, .8, -1.6 + half + 1.3 + .8 + .6 + .7 - .63 - .6},
	} {
		same(t, k.what, Persuaded(p, &k.s, k.trust), k.want)
	}
}

// TestAnswerOnOneDraw: whatever speaks for it, the same draw decides; between commitment and resistance lie 1.2 logits of compliance.
func TestAnswerOnOneDraw(t *testing.T) {
	counts := map[term.Outcome]int{}
	const n = 16000
	for k := range n {
		c := table()
		c.Luck = lucky(k)
		c.State.Stance(0, 1).Arrived = 1000 // -.7
		first := c.decides(0, 1)
		c.State.Day = 9
		equal(t, "asked again", c.decides(0, 1), first)
		counts[first]++
		c.State.Stance(0, 1).Involved = 1
		if second := c.decides(0, 1); stageOf(second) < stageOf(first) {
			t.Fatalf("more in its favour turned %v into %v", first, second)
		}
	}
	for came, want := range map[term.Outcome]float64{
		term.Committed: logistic(-.7), term.Complied: logistic(.5) - logistic(-.7), term.Resisted: 1 - logistic(.5),
	} {
		if got := float64(counts[came]) / n; got < want-.025 || got > want+.025 {
			t.Errorf("%v: %.3f, want %.3f", came, got, want)
		}
	}
}

// TestConsultInvolves: shaped, talked to beforehand, half the loss taken out, the research with them, trust up by a help and half a contact.
func TestConsultInvolves(t *testing.T) {
	c := table()
	c.Params.BuyIn.Tells = -1000
	s := c.State.Stance(0, 1)
	s.Loss = .8
	equal(t, "came", c.Sound(new(outward(term.Consult, 1, term.Walk, term.AsQuestion)), 0), term.Agreed)
	equal(t, "shaped", c.State.Proposals[0].Shaped, 1)
	for _, k := range []struct {
		what      string
		got, want float64
	}{
		{"involved", s.Involved, 1},
		{"prewired", s.Prewired, 1},
		{"loss", s.Loss, .4},
		{"arrived", s.Arrived, 8},
		{"trust", c.State.Council[1].Trust, 1 - .5*(1-.04)*(1-.04*.5)},
	} {
		same(t, k.what, k.got, k.want)
	}
	c.Sound(new(outward(term.Consult, 1, term.Walk, term.AsQuestion)), 0)
	equal(t, "shaped once", c.State.Proposals[0].Shaped, 1)
	other := table()
	other.Sound(new(outward(term.Consult, 1, term.Call, term.AsQuestion)), 0)
	same(t, "by telephone", other.State.Stance(0, 1).Involved, .7)
}

// TestInterestHasToBeKnown: put by an interest that was not told it matches nothing; told first, it does.
func TestInterestHasToBeKnown(t *testing.T) {
	c := table()
	c.Params.BuyIn.Tells, c.Params.BuyIn.TellsAside = -1000, 0
	c.Sound(new(outward(term.Preview, 1, term.Walk, term.ByInterest)), 0)
	same(t, "guessed", c.State.Stance(0, 1).Matched, 0)
	same(t, "prewired", c.State.Stance(0, 1).Prewired, 1)
	c.Params.BuyIn.Tells = 1000
	equal(t, "asked", c.Sound(new(outward(term.Preview, 1, term.Walk, term.TheirAgenda)), 0), term.Learned)
	equal(t, "told", c.State.Council[1].Told, 1)
	c.Sound(new(outward(term.Preview, 1, term.Walk, term.ByInterest)), 0)
	same(t, "known", c.State.Stance(0, 1).Matched, 1)
	equal(t, "and the second", c.State.Council[1].Told, 3)
	equal(t, "nothing left", c.Sound(new(outward(term.Preview, 1, term.Walk, term.TheirAgenda)), 0), term.Quiet)
}

// TestListeningSellsNothing: who was only asked what they care about knows that there is something, and no more.
func TestListeningSellsNothing(t *testing.T) {
	c := table()
	c.Params.BuyIn.Tells = -1000
	equal(t, "came", c.Sound(new(outward(term.Preview, 2, term.Walk, term.TheirAgenda)), 0), term.Quiet) // has no interests
	equal(t, "came", c.Sound(new(outward(term.Preview, 1, term.Walk, term.TheirAgenda)), 0), term.Deflected)
	s := c.State.Stance(0, 1)
	equal(t, "stage", s.Stage, term.StageAware)
	same(t, "prewired", s.Prewired, 0)
	same(t, "arrived", s.Arrived, 0)
}

// TestMailedDocument is read by about a third, by the same each time, and a short mail makes aware.
func TestMailedDocument(t *testing.T) {
	read, aware := 0, 0
	const n = 3000
	for k := range n {
		c := table()
		c.Luck = lucky(k)
		a := outward(term.Pitch, 0, term.Mail, term.Attached)
		c.MailRound(&a)
		first := c.State.Stance(0, 1).Arrived
		c.State.Day = 7
		c.MailRound(&a)
		same(t, "sent again", c.State.Stance(0, 1).Arrived, first)
		if first > 0 {
			read++
			equal(t, "stage", c.State.Stance(0, 1).Stage, term.StageUnderstands)
		}
		c.MailRound(new(outward(term.Pitch, 1, term.Mail, term.Plainly)))
		if c.State.Stance(1, 2).Stage == term.StageAware {
			aware++
		}
		equal(t, "has no say", c.State.Stance(1, 0).Stage, term.StageUnaware)
	}
	if r := float64(read) / n; r < .32 || r > .38 {
		t.Errorf("%.3f read it", r)
	}
	if r := float64(aware) / n; r < .77 || r > .83 {
		t.Errorf("%.3f saw the mail", r)
	}
}

// TestMeetingGoesByWeight: the heaviest speaks first. Their yes, weight 3 of 4 beside person 2, lifts who comes next by .75; a no of somebody
// respected counts double, 6 of 7.
func TestMeetingGoesByWeight(t *testing.T) {
	c := table()
	equal(t, "first", c.nextToSpeak(0, 0), 1)
	equal(t, "second", c.nextToSpeak(0, 2), 2)
	equal(t, "third", c.nextToSpeak(0, 6), 0)
	equal(t, "all have spoken", c.nextToSpeak(0, 7), term.NoObject)
	c.note(0, 1, term.StageCommitted)
	same(t, "a yes", c.mood(0, 2, 1<<1), 3./4)
	c.note(0, 1, term.StageSupports)
	same(t, "a lukewarm one", c.mood(0, 2, 1<<1), .25*3./4)
	c.note(0, 1, term.StageUnderstands)
	same(t, "a respected no", c.mood(0, 2, 1<<1), -6./7)
	same(t, "a no, to somebody who does not care", c.mood(0, 0, 1<<1), -3./5)
	same(t, "nobody has spoken", c.mood(0, 2, 0), 0)
}

// TestDecisionCounts: more than half of the weight committed; noes against yeses with half of the lukewarm; and the double of a respected no.
func TestDecisionCounts(t *testing.T) {
	for _, k := range []struct {
		seen [3]term.Stage
		want term.Outcome
	}{
		{[3]term.Stage{term.StageCommitted, term.StageCommitted, term.StageUnderstands}, term.Committed},  // 4 of 6
		{[3]term.Stage{term.StageSupports, term.StageCommitted, term.StageSupports}, term.Complied},       // 3 of 6 is no more than half
		{[3]term.Stage{term.StageCommitted, term.StageSupports, term.StageUnderstands}, term.Complied},    // 2 against 1 + 1.5
		{[3]term.Stage{term.StageSupports, term.StageUnderstands, term.StageCommitted}, term.Resisted},    // 6 against 2 + .5
		{[3]term.Stage{term.StageUnderstands, term.StageUnderstands, term.StageSupports}, term.Resisted},  // all but one
		{[3]term.Stage{term.StageUnderstands, term.StageSupports, term.StageUnderstands}, term.Resisted},  // 3 against 1.5
		{[3]term.Stage{term.StageUnderstands, term.StageSupports, term.StageSupports}, term.Complied},     // 1 against 2.5
		{[3]term.Stage{term.StageUnderstands, term.StageCommitted, term.StageUnderstands}, term.Resisted}, // 3 against 3
	} {
		c := table()
		for i, s := range k.seen {
			c.note(0, term.ObjectID(i), s)
		}
		equal(t, "decided", c.decision(0), k.want)
	}
}

// TestWhoHearsItFirstInTheMeeting is cold, and let down where they had not even heard that there is something.
func TestWhoHearsItFirstInTheMeeting(t *testing.T) {
	c := table()
	c.State.Stance(0, 1).Stage = term.StageAware
	c.State.Stance(0, 0).Stage = term.StageUnderstands
	c.Conclude(0, true)
	equal(t, "knew it", c.State.Stance(0, 0).Cold, false)
	equal(t, "had seen the mail", c.State.Stance(0, 1).Cold, true)
	equal(t, "knew nothing", c.State.Stance(0, 2).Cold, true)
	same(t, "let down", c.State.Council[2].Trust, .5-.08*.5*.5)
	same(t, "not let down", c.State.Council[1].Trust, .5)
	same(t, "presented", c.State.Stance(0, 2).Arrived, 8)
	equal(t, "decided", c.State.Proposals[0].Decided, 1)
	equal(t, "no news to who was there", len(c.State.News), 0)
}

// TestNobodyPresents: on its day a proposal is decided all the same, with nothing new to anybody.
func TestNobodyPresents(t *testing.T) {
	c := table()
	c.Spec.Proposals[0].Decides = 2
	Decisions(c)
	equal(t, "before its day", c.State.Proposals[0].Decided, -1)
	c.State.Day = 2
	Decisions(c)
	equal(t, "on its day", c.State.Proposals[0].Decided, 2)
	equal(t, "told", c.State.News[0].Kind, org.NewsDecision)
	same(t, "arrived", c.State.Stance(0, 2).Arrived, 0)
	equal(t, "the other", c.State.Proposals[1].Decided, -1)
}

// TestPoliteNo: without trust a no sounds like a yes in the meeting; what is decided is what was said, what they do is what they meant.
func TestPoliteNo(t *testing.T) {
	c := table()
	c.Params.BuyIn.Polite, c.Params.BuyIn.Base = 1, -1000
	c.State.Council[1].Trust, c.State.Council[2].Trust, c.State.People[1].Trust = 0, 0, 0
	equal(t, "decided", c.Conclude(0, true), term.Complied)
	for k := range term.ObjectID(3) {
		equal(t, "meant", c.State.Stance(0, k).Came, term.Resisted)
		equal(t, "said", c.State.Stance(0, k).SeenStage, term.StageSupports)
	}
}

// TestAskedInWritingTheyAnswerInWriting: whoever reads the mail and is ready to says what matters to them 47 minutes later, as news, and not before; to
// whoever does not nothing comes, and after half a day that is a sign. Stakeholder 1 is of elsewhere and has two interests, 0 is person 1 of the team.
func TestAskedInWritingTheyAnswerInWriting(t *testing.T) {
	for _, k := range []struct {
		name  string
		who   term.ObjectID
		reads float64
		tells float64
		news  org.NewsKind
		at    quantity.Minute
		from  term.PersonID
		focus float64
	}{
		{"of elsewhere", 1, 1, 50, org.NewsReply, 137, term.NoPerson, 0},
		{"of the team", 0, 1, 50, org.NewsReply, 137, 1, 1},
		{"not read", 1, 0, 50, org.NewsSilence, 330, term.NoPerson, 0},
		{"read, and not answered", 0, 1, -50, org.NewsSilence, 330, term.NoPerson, 0},
	} {
		c := table()
		b := &c.Params.BuyIn
		b.Glance, b.Tells, b.TellsText = k.reads, k.tells, 0
		c.Params.Channels.ReplySigma, c.Params.Channels.ReplyMedian = 0, 47
		a := outward(term.Preview, k.who, term.Mail, term.TheirAgenda)
		c.SoundInWriting(&a, 0)
		h := &c.State.Council[k.who]
		equal(t, k.name+", told at once", h.Told, uint64(0))
		equal(t, k.name+", under way", len(c.State.Wait), 1)
		equal(t, k.name+", last between them", h.LastCame, term.Sent)
		c.State.Minute = 136
		c.Replies(46)
		equal(t, k.name+", told before its time", len(c.State.News), 0)
		c.State.Minute = k.at
		c.Replies(k.at - 136)
		want := org.News{Kind: k.news, Person: k.from, Matter: term.NoMatter, Act: a, Outcome: term.Learned, Day: 1, Minute: k.at}
		came, told := term.Learned, uint64(1)
		if k.news == org.NewsSilence {
			want.Outcome, came, told = term.NoAnswer, term.Sent, 0
		}
		if len(c.State.News) != 1 {
			t.Fatalf("%s: %d news", k.name, len(c.State.News))
		}
		equal(t, k.name+", news", c.State.News[0], want)
		equal(t, k.name+", told", h.Told, told)
		equal(t, k.name+", came", h.LastCame, came)
		same(t, k.name+", focus of who wrote back", c.State.People[1].Focus*60, k.focus*b.MailMin)
		equal(t, k.name+", still under way", len(c.State.Wait), 0)
	}
}

// TestDocumentAsksNothing: a paper that is only sent waits for no answer; and of who has left in the meantime none comes.
func TestDocumentAsksNothing(t *testing.T) {
	c := table()
	c.SoundInWriting(new(outward(term.Preview, 1, term.Mail, term.Attached)), 0)
	equal(t, "under way", len(c.State.Wait), 0)
	c.Params.BuyIn.Glance, c.Params.BuyIn.Tells, c.Params.BuyIn.TellsText = 1, 50, 0
	c.SoundInWriting(new(outward(term.Consult, 0, term.Mail, term.AsQuestion)), 0)
	c.State.People[1].Gone = true
	c.State.Day = 4
	c.Replies(0)
	equal(t, "told by who has left", c.State.Council[0].Told, uint64(0))
	equal(t, "news", len(c.State.News), 0)
}

// TestRespectedNoCountsDouble when it is decided as well: 1.5 against a yes of 2 and half of a lukewarm 1 passes, 3 do not; and the same no of
// somebody whom nobody respects is 1.5.
func TestRespectedNoCountsDouble(t *testing.T) {
	for _, k := range []struct {
		respected uint64
		want      term.Outcome
	}{{1 << 1, term.Resisted}, {0, term.Complied}} {
		c := table()
		c.Spec.Stakeholders[2].Respects = k.respected
		c.State.Council[1].Influence = 1.5
		for who, seen := range []term.Stage{term.StageSupports, term.StageUnderstands, term.StageCommitted} {
			c.note(0, term.ObjectID(who), seen)
		}
		equal(t, "decided", c.decision(0), k.want)
	}
}

// TestStancesMoveEachOther: who speaks after a yes of weight 3 of 4 is .75 nearer to one, after a respected no 6/7 further off; and over many lucks
// that turns some of them either way.
func TestStancesMoveEachOther(t *testing.T) {
	yes := func(said term.Stage) (sway float64, committed int) {
		for k := range 2000 {
			c := table()
			c.Luck = lucky(k)
			c.State.Stance(0, 2).Prewired = 1
			c.note(0, 1, said)
			c.speakUp(0, 2, 1<<1)
			s := c.State.Stance(0, 2)
			if sway = s.Sway; s.Came == term.Committed {
				committed++
			}
		}
		return sway, committed
	}
	up, with := yes(term.StageCommitted)
	down, against := yes(term.StageUnderstands)
	same(t, "after a yes", up, 3./4)
	same(t, "after a respected no", down, -6./7)
	if with < against+400 {
		t.Errorf("of 2000, %d commit after a yes and %d after a no", with, against)
	}
}

// TestSpokenOfAfterwards: what is decided can be talked about, and nobody has a hand in it any more; trust grows by the talk alone.
func TestSpokenOfAfterwards(t *testing.T) {
	c := decided(term.Committed, term.Complied, term.Resisted)
	c.Params.BuyIn.Tells = -1000
	s := c.State.Stance(0, 1)
	s.Loss = .8
	equal(t, "came", c.Sound(new(outward(term.Consult, 1, term.Walk, term.AsQuestion)), 0), term.Quiet)
	same(t, "involved", s.Involved, 0)
	same(t, "loss", s.Loss, .8)
	same(t, "trust", c.State.Council[1].Trust, .5+.04*.5*.5)
}

// TestInterestsAreToldFaceToFace: logistic(.6) when asked what matters, -.5 by telephone, -2 in writing, and -1.2 where it was not asked for.
func TestInterestsAreToldFaceToFace(t *testing.T) {
	for _, k := range []struct {
		what string
		act  term.Act
		want float64
	}{
		{"asked, face to face", outward(term.Preview, 1, term.Walk, term.TheirAgenda), logistic(.6)},
		{"asked, by telephone", outward(term.Preview, 1, term.Call, term.TheirAgenda), logistic(.1)},
		{"asked, in writing", outward(term.Preview, 1, term.Mail, term.TheirAgenda), logistic(-1.4)},
		{"sold to", outward(term.Preview, 1, term.Walk, term.AsGain), logistic(-.6)},
		{"consulted", outward(term.Consult, 1, term.Walk, term.AsQuestion), logistic(.6)},
	} {
		const n = 3000
		told := 0
		for luck := range n {
			c := table()
			c.Luck = lucky(luck)
			if c.wouldConfide(&k.act) {
				told++
			}
		}
		if got := float64(told) / n; math.Abs(got-k.want) > .03 {
			t.Errorf("%s: told by %.3f, want %.3f", k.what, got, k.want)
		}
	}
}

// TestPromisedMoreThanCanBeKnown of a proposal, to one of them, it is said to all, and held to later.
func TestPromisedMoreThanCanBeKnown(t *testing.T) {
	c := table()
	before := c.leaning(0, 2)
	c.Sound(new(outward(term.Preview, 1, term.Walk, term.AsGain)), 0)
	equal(t, "plainly", c.State.Proposals[0].Inflated, false)
	c.Sound(new(outward(term.Preview, 1, term.Walk, term.Inflated)), 0)
	equal(t, "inflated", c.State.Proposals[0].Inflated, true)
	same(t, "and nearer for another", c.leaning(0, 2), before+c.Params.BuyIn.Inflated)
}

// TestConsultedTheySayWhatIsTheirs: asked face to face before it is decided, a stakeholder shows what they look after; in writing not.
func TestConsultedTheySayWhatIsTheirs(t *testing.T) {
	for how, want := range map[term.Channel]int{term.Walk: 1, term.Mail: -1} {
		c := table()
		c.Spec.Systems = []org.SystemSpec{{Owner: term.NoPerson, Keeper: 1, Project: term.NoProject}}
		c.State.Systems = []org.MapSystem{{Owner: term.NoPerson, Known: -1, Whose: -1}}
		c.Sound(new(outward(term.Consult, 1, how, term.AsQuestion)), 0)
		equal(t, how.String(), int(c.State.Systems[0].Whose), want)
	}
}
