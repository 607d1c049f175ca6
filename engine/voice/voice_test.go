package voice

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"headcount/sim/term"
)

// happens lists what can come of each act that a sub-model carries out, with the channels it can go by.
type happens struct {
	verb term.Verb
	ways ways
	came []term.Outcome
}

var towards = []happens{
	{term.Answer, spoken | written, []term.Outcome{term.Understood, term.Opened, term.Quiet, term.Misread}},
	{term.Ask, written, []term.Outcome{term.Misread}},
	{term.Ask, spoken | written, []term.Outcome{term.Opened, term.Deflected}},
	{term.Talk, spoken | written, []term.Outcome{term.Opened, term.Quiet}},
	{term.Notice, spoken | written, []term.Outcome{term.Opened, term.Quiet}},
	{term.Tell, spoken | written, []term.Outcome{term.Misread, term.Agreed, term.Resisted}},
	{term.Thank, spoken | written, []term.Outcome{term.Understood, term.Misread}},
	{term.Apologise, spoken | written, []term.Outcome{term.Understood, term.Misread}},
	{term.Request, spoken | written, []term.Outcome{term.Agreed, term.Resisted}},
	{term.MoveDate, spoken | written, []term.Outcome{term.Agreed, term.Resisted}},
	{term.CutScope, spoken | written, []term.Outcome{term.Agreed, term.Resisted}},
	{term.AskOvertime, spoken | written, []term.Outcome{term.Agreed, term.Resisted}},
	{term.Assign, spoken | written, []term.Outcome{term.Agreed, term.Resisted}},
	{term.OneToOne, spoken | written, []term.Outcome{term.Opened, term.Quiet}},
	{term.Feedback, spoken | written, []term.Outcome{term.Understood, term.Misread}},
	{term.Recognise, spoken | written, []term.Outcome{term.Understood, term.Misread}},
	{term.Expect, spoken | written, []term.Outcome{term.Understood, term.Misread}},
	{term.Purpose, spoken | written, []term.Outcome{term.Understood, term.Opened, term.Quiet, term.Misread}},
	{term.SetGoal, spoken | written, []term.Outcome{term.Agreed, term.Resisted}},
	{term.Delegate, spoken | written, []term.Outcome{term.Agreed, term.Resisted}},
	{term.Reassign, spoken | written, []term.Outcome{term.Agreed, term.Resisted}},
	{term.Pair, face | team | 1<<term.Video, []term.Outcome{term.Done}},
	{term.Rate, spoken | written, []term.Outcome{term.Understood, term.Resisted, term.Misread}},
	{term.Promise, spoken | written, []term.Outcome{term.Agreed, term.Misread}},
	{term.Unblock, spoken | written, []term.Outcome{term.Understood, term.Opened, term.Quiet, term.Misread}},
	{term.Decide, spoken | written, []term.Outcome{term.Understood, term.Opened, term.Quiet, term.Misread}},
}

// aboutThings is what can come of asking somebody about a system.
var aboutThings = []happens{
	{term.Ask, spoken | written, []term.Outcome{term.Learned, term.Quiet, term.Deflected}},
	{term.Talk, spoken | written, []term.Outcome{term.Learned, term.Deflected}},
	{term.Notice, spoken | written, []term.Outcome{term.Learned, term.Deflected}},
	{term.OneToOne, spoken | written, []term.Outcome{term.Learned, term.Deflected}},
}

// beyond is what can come of acts towards the organisation around the team, those that no sub-model carries out yet included. Whom they
// are done to is an object and not one of the team.
var beyond = []happens{
	{term.OpenPost, alone, []term.Outcome{term.Done, term.Granted, term.Refused, term.Deferred, term.Quiet}},
	{term.Interview, alone, []term.Outcome{term.Done, term.Learned, term.Quiet, term.NotThere}},
	{term.Offer, alone, []term.Outcome{term.Sent, term.Accepted, term.Countered, term.TurnedDown, term.Deferred}},
	{term.Onboard, alone, []term.Outcome{term.Done, term.Understood, term.Quiet}},
	{term.Visit, alone, []term.Outcome{term.Learned, term.Quiet, term.NotThere, term.Done, term.Opened}},
	{term.Advise, alone, []term.Outcome{term.Learned, term.Deflected, term.NotThere, term.Heard, term.Quiet, term.Done}},
	{term.StayTechnical, alone, []term.Outcome{term.Done, term.Agreed, term.Quiet}},
	{term.Operate, alone, []term.Outcome{term.Done, term.Quiet, term.Misread}},
	{term.Search, alone, []term.Outcome{term.Learned, term.Quiet, term.Done}},
	{term.BossDoor, alone, []term.Outcome{term.Learned, term.Deferred, term.Opened}},
	{term.Submit, alone, []term.Outcome{term.Understood, term.NotThere, term.Sent, term.Done, term.Granted, term.Reduced, term.Refused, term.Deferred, term.Quiet}},
	{term.Pitch, alone, []term.Outcome{term.Committed, term.Complied, term.Resisted, term.Deferred, term.Quiet, term.Learned}},
	{term.Escalate, alone, []term.Outcome{term.Agreed, term.Resisted, term.Deferred, term.Quiet, term.Done}},
	{term.Consult, alone, []term.Outcome{
		term.Learned, term.Deflected, term.Quiet, term.Agreed, term.Resisted, term.Misread, term.Sent, term.NoAnswer, term.NotThere,
	}},
	{term.Preview, alone, []term.Outcome{
		term.Committed, term.Complied, term.Resisted, term.Learned, term.Sent, term.NoAnswer, term.NotThere,
	}},
	{term.Shout, alone, []term.Outcome{
		term.Done, term.Misread, term.Resisted, term.Quiet, term.Understood, term.Sent, term.NoAnswer, term.NotThere,
	}},
}

var byOneself = []happens{
	{term.Unblock, alone, []term.Outcome{term.Done, term.Quiet}},
	{term.Decide, alone, []term.Outcome{term.Done}},
	{term.ReadMail, alone, []term.Outcome{term.Done}},
	{term.OwnWork, alone, []term.Outcome{term.Done}},
	{term.Tickets, alone, []term.Outcome{term.Done}},
	{term.Coffee, alone, []term.Outcome{term.Heard, term.Quiet}},
	{term.BossDoor, alone, []term.Outcome{term.Done, term.NotThere, term.Quiet, term.Agreed, term.Resisted}},
	{term.Wait, alone, []term.Outcome{term.Quiet}},
	{term.LeaveAlone, alone, []term.Outcome{term.Quiet}},
	{term.Tell, alone, []term.Outcome{term.Done}},
	{term.Meet, alone, []term.Outcome{term.Done}},
	{term.TakeTask, alone, []term.Outcome{term.Done}},
	{term.Review, alone, []term.Outcome{term.Done, term.Quiet}},
	{term.Firefight, alone, []term.Outcome{term.Done}},
	{term.Plan, alone, []term.Outcome{term.Done}},
	{term.Unplan, alone, []term.Outcome{term.Done}},
	{term.Research, alone, []term.Outcome{term.Done, term.Quiet}},
	{term.Begin, alone, []term.Outcome{term.Done}},
	{term.Proceed, alone, []term.Outcome{term.Done}},
	{term.Promise, alone, []term.Outcome{term.Done}},
	{term.Decline, alone, []term.Outcome{term.Done}},
}

// modelled calls f with every verb, channel and outcome that can happen, sent, unreached and unanswered included.
func modelled(f func(Key)) {
	for _, h := range slices.Concat(towards, aboutThings, beyond, byOneself) {
		for c := term.ChannelNone; c <= term.Gathering; c++ {
			if !h.ways.holds(c) {
				continue
			}
			came := slices.Clone(h.came)
			switch {
			case c.Written():
				came = append(came, term.Sent, term.NoAnswer)
			case c.Spoken():
				came = append(came, term.NotThere)
			}
			for _, o := range came {
				f(Key{Verb: h.verb, Channel: c, Outcome: o, Hears: true})
			}
		}
	}
}

func TestEveryModelledCombinationSpeaks(t *testing.T) {
	modelled(func(k Key) {
		own := 0
		for _, table := range tables {
			for _, r := range table {
				if (slices.Contains(kin(k), r.verb) || k.Outcome == term.Learned && r.verb == term.VerbNone) && r.came == k.Outcome && !r.deaf && r.temper == "" {
					own += len(r.lines)
				}
			}
		}
		if own < 4 {
			t.Errorf("%v %v: %d lines for the verb, at least 4 are wanted", k.Verb, k.Outcome, own)
		}
		if n := count(k); n < 4 {
			t.Errorf("%v by %v, %v: %d lines fit, at least 4 are wanted", k.Verb, k.Channel, k.Outcome, n)
		}
		if k.Hears = false; spoken.holds(k.Channel) && count(k) < 4 {
			t.Errorf("%v by %v, %v, lips read: %d lines fit, at least 4 are wanted", k.Verb, k.Channel, k.Outcome, count(k))
		}
	})
}

func count(k Key) int {
	n := 0
	for _, pool := range pools(k) {
		n += len(pool)
	}
	return n
}

// TestNothingIsEverMute goes through every key there could be, those of verbs and channels to come included.
func TestNothingIsEverMute(t *testing.T) {
	l := New([]Extra{{Verb: "ask", Lines: nil}, {Lines: []string{""}}})
	for v := range term.Verb(len(term.VerbNames()) + 1) {
		for c := range term.Channel(len(term.ChannelNames()) + 1) {
			for o := range term.Outcome(len(term.OutcomeNames()) + 1) {
				for _, k := range []Key{{Verb: v, Channel: c, Outcome: o, Hears: true}, {Verb: v, Channel: c, Outcome: o, Temper: Shy, Person: "x"}, {Verb: v, Channel: c, Outcome: o, Temper: "loud"}} {
					line, id := pick(l.pools(k), nil, uint64(v)<<60+7)
					if line == "" || id != idOf(line) {
						t.Fatalf("%+v says nothing", k)
					}
				}
			}
		}
	}
}

func TestLineFallsBack(t *testing.T) {
	walk := Key{Verb: term.Ask, Channel: term.Walk, Outcome: term.Deflected, Hears: true}
	shy, deaf, mail := walk, walk, walk
	shy.Temper, deaf.Hears, mail.Channel = Shy, false, term.Mail
	for _, c := range []struct {
		name string
		key  Key
		want string
	}{
		{"channel before any", walk, "over your shoulder"},
		{"temper before channel", shy, "between the two"},
		{"lips before all", deaf, "reads the question from your lips"},
		{"written like anybody's", Key{Verb: term.Ask, Channel: term.Mail, Outcome: term.Deflected, Hears: false}, "nose on the smile"},
		{"verb and outcome", Key{Verb: term.Ask, Channel: term.ChannelNone, Outcome: term.Deflected, Hears: true}, "I only wanted to know"},
		{"kin", Key{Verb: term.CutScope, Channel: term.Walk, Outcome: term.NotThere, Hears: true}, "dentist"},
		{"own before kin", Key{Verb: term.CutScope, Channel: term.Walk, Outcome: term.Agreed, Hears: true, Manner: term.Warmly}, "export"},
		{"manner before none", Key{Verb: term.CutScope, Channel: term.Walk, Outcome: term.Agreed, Hears: true, Manner: term.WithReasons}, "last column"},
		{"turn before none", Key{Verb: term.TakeTask, Outcome: term.Done, Hears: true, Turn: Uninvited}, "half-drawn diagram"},
		{"lips, then what fits writing", Key{Verb: term.Ask, Channel: term.Walk, Outcome: term.Deflected}, "reads the question from your lips"},
		{"outcome alone", Key{Verb: term.Begin, Channel: term.Walk, Outcome: term.Misread, Hears: true}, "not quite what you sent off"},
		{"nothing known", Key{Verb: term.Shout, Channel: term.Walk, Outcome: 200, Hears: true}, "as far as you can see"},
	} {
		found := false
		first := pools(c.key)[0]
		for _, line := range first {
			found = found || contains(line, c.want)
		}
		if !found {
			t.Errorf("%s: %q is not among %q", c.name, c.want, first)
		}
	}
}

func TestLipsAreReadOnlyWhereSomebodySpeaks(t *testing.T) {
	modelled(func(k Key) {
		lipsOf := func(k Key) [][]string {
			if k.Hears || !spoken.holds(k.Channel) {
				return nil
			}
			lips, _ := lipSteps(k)
			return gather(k, lips)
		}
		hears := lipsOf(k)
		k.Hears = false
		lips := lipsOf(k)
		if hears != nil || lips != nil && !k.Channel.Spoken() {
			t.Errorf("%+v has lines for lips", k)
		}
		if k.Channel.Spoken() && lips == nil && (k.Outcome != term.NotThere || k.Channel.FaceToFace() != true) {
			t.Errorf("%+v has none", k)
		}
	})
}

// TestSaidByItsWay: what is typed is not said, and who stands there says it.
func TestSaidByItsWay(t *testing.T) {
	for _, c := range []struct {
		channel    term.Channel
		line, want string
	}{
		{term.Chat, "“All good,” says {name}.", "“All good,” writes {name}."},
		{term.Mail, "“Yes,” from {name}. {behind}", "“Yes,” from {name}. {behind}"},
		{term.Aside, "“Yes,” from {name}. {behind}", "“Yes,” says {name}. {behind}"},
		{term.Call, "“Who?” comes from {name}.", "“Who?” says {name}."},
		{term.Walk, "“Fine,” says {name}.", "“Fine,” says {name}."},
		{term.ChannelNone, "“Fine,” from {name}.", "“Fine,” from {name}."},
	} {
		if got := Said(c.line, c.channel); got != c.want {
			t.Errorf("%v: %q, want %q", c.channel, got, c.want)
		}
	}
}

// TestNobodyIsSeenDownTheTelephone: a call is told in words that carry over it as long as there are any, and somebody who works elsewhere has no desk
// in earshot.
func TestNobodyIsSeenDownTheTelephone(t *testing.T) {
	l := New(nil)
	modelled(func(k Key) {
		if k.Channel != term.Call {
			return
		}
		k.Far, k.Hears = true, true
		for seed := range uint64(40) {
			line, _ := pick(l.pools(k), nil, seed)
			if has(line, ofHere) {
				t.Errorf("%v by call, %v, to somebody elsewhere: %q", k.Verb, k.Outcome, line)
			}
		}
	})
	k := Key{Verb: term.Answer, Channel: term.Call, Outcome: term.Understood, Temper: Brisk, Hears: true}
	for seed := range uint64(40) {
		if line, _ := pick(l.pools(k), nil, seed); has(line, []string{" nod", " shows you"}) {
			t.Errorf("%q down the telephone", line)
		}
	}
}

// TestNoChairIsSavedOverAWire: a call, with a picture or without, and an answer that is written are told without a chair, a cup or a slip of paper from hand to hand.
func TestNoChairIsSavedOverAWire(t *testing.T) {
	l, tried := New(nil), 0
	modelled(func(k Key) {
		if !wire.holds(k.Channel) && !k.answersInWriting() || !k.Hears {
			return
		}
		tried++
		for _, temper := range append(Tempers(), "") {
			k.Temper = temper
			pools := l.pools(k)
			for seed := range uint64(20) {
				line, _ := pick(pools, nil, seed)
				if has(line, []string{"chair for", "you a chair", "up a chair", "Two chairs", "second cup", "one screen", "sticky notes", "slip across", "sheet home", "coffee ring", "gives you a biscuit"}) {
					t.Errorf("%v by %v, %v: %q", k.Verb, k.Channel, k.Outcome, line)
				}
			}
		}
	})
	if tried == 0 {
		t.Error("nothing goes over a wire: the test shows nothing")
	}
}

// TestAQuestionAboutASystemIsNotAboutAQuestion: on its way and put off, it is told in words of its own, whoever is asked and by whatever way.
func TestAQuestionAboutASystemIsNotAboutAQuestion(t *testing.T) {
	l, about := New(nil), term.NewAct(term.Ask).On(0)
	other := regexp.MustCompile(`(?i)behind|what makes you ask|request|the question about|I only wanted|to a question|ticket system`)
	for _, channel := range []term.Channel{term.Walk, term.Aside, term.Call, term.Video, term.Chat, term.Mail} {
		for _, came := range []term.Outcome{term.Sent, term.Deflected} {
			for _, hears := range []bool{true, false} {
				for _, temper := range append(Tempers(), "") {
					k := Key{Verb: term.Ask, Channel: channel, Outcome: came, Temper: temper, Hears: hears, Turn: TurnOf(about)}
					for _, pool := range l.pools(k) {
						for _, line := range pool {
							if other.MatchString(line) {
								t.Errorf("%v, %v, hears %v: %q", channel, came, hears, line)
							}
						}
					}
				}
			}
		}
	}
}

// TestNobodyIsSeenInWriting: what somebody answers to a message is told in words that fit one, as long as there are any: no nod, no room, no pause.
func TestNobodyIsSeenInWriting(t *testing.T) {
	l, all := New(nil), 0
	modelled(func(k Key) {
		if !k.answersInWriting() {
			return
		}
		for _, temper := range append(Tempers(), "") {
			k.Temper = temper
			pool := l.pools(k)[0]
			all++
			if slices.ContainsFunc(pool, func(line string) bool {
				return strings.Contains(line, "{name} nod") || has(line, []string{"checks a phone", "the meeting runs"})
			}) {
				t.Errorf("%v by %v, %v, %q: %q", k.Verb, k.Channel, k.Outcome, temper, pool)
			}
		}
	})
	if all < 100 {
		t.Errorf("only %d answers looked at", all)
	}
}
