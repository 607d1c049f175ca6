package act

import (
	"math"
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"

	"pgregory.net/rapid"
)

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func same(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) <= 1e-12*math.Max(1, math.Abs(want))) {
		t.Errorf("%s: got %.15g, want %.15g", what, got, want)
	}
}

// TestPromises: given raises half a gain of hope (.5 -> .51), declined costs nothing, and leaving the briefing declines the rest.
func TestPromises(t *testing.T) {
	for _, k := range []struct {
		verb  term.Verb
		state org.PromiseState
		trust float64
	}{{term.Promise, org.PromiseGiven, .51}, {term.Decline, org.PromiseDeclined, .5}, {term.Begin, org.PromiseDeclined, .5}} {
		c := office()
		r := Apply(c, whole(k.verb), 0)
		equal(t, k.verb.String(), r, Result{Outcome: term.Done, Revealed: term.NoMatter})
		equal(t, k.verb.String(), c.State.Given[0].State, k.state)
		equal(t, "the answered one", c.State.Given[1].State, org.PromiseGiven)
		same(t, "trust", c.State.People[0].Trust, k.trust)
		equal(t, "strip of today", c.State.Me.Used, 0)
	}
}

// TestSpeakInterrupts: by voice it counts, is dated, costs the other the minutes and a lag of 6 min = .1 h, and is seen.
func TestSpeakInterrupts(t *testing.T) {
	c := office()
	c.Params.Focus.LagSigma, c.Params.Openness.Base = 0, -1000
	r := Apply(c, whole(term.Talk), 0)
	x := &c.State.People[0]
	equal(t, "result", r, Result{Outcome: term.Quiet, Minutes: 16, Revealed: term.NoMatter}) // 15 + 5*.2
	equal(t, "spoken", x.Spoken, 1)
	equal(t, "last", x.LastSpoken, 1)
	equal(t, "cut", x.Cut[1], 1)
	same(t, "focus", x.Focus, .1+16./60)
	equal(t, "look", x.Seen.Look, term.InPerson)
	equal(t, "minutes with people", c.State.Me.People[1], 16)
	equal(t, "clock", c.State.Minute, 106)
	equal(t, "strip", c.State.Me.Today[0], org.Use{Kind: org.UsePeople, From: 90, To: 106, Person: 0})
}

// TestWaitingPeopleAreNotInterrupted: whoever stands at the desk is spoken to without a lag, wherever they should be, and goes back.
func TestWaitingPeopleAreNotInterrupted(t *testing.T) {
	c := office()
	x := &c.State.People[0]
	x.Present, x.Waiting, x.Matter = false, true, 0
	c.Params.Openness.Base = -1000
	Apply(c, whole(term.Talk), 0)
	equal(t, "cut", x.Cut[1], 0)
	same(t, "focus", x.Focus, 16./60)
	equal(t, "waiting", x.Waiting, false)
	equal(t, "matter", x.Matter, term.NoMatter)
}

// TestEmptyChair: a way in vain costs three minutes and nobody anything; the same for a call nobody takes, and for a gathering of none.
func TestEmptyChair(t *testing.T) {
	for _, how := range []term.Channel{term.Walk, term.Aside, term.Call, term.Video, term.Gathering} {
		c := office()
		c.State.People[0].Present, c.Params.Channels.CallReach = false, 0
		before := c.State.People[0]
		r := Apply(c, term.NewAct(term.Talk).With(0, how), 0)
		equal(t, how.String(), r, Result{Outcome: term.NotThere, Minutes: 3, Revealed: term.NoMatter})
		equal(t, how.String(), c.State.People[0], before)
		equal(t, "clock", c.State.Minute, 93)
	}
}

// TestVoiceIsHeardNotSeen: a call is a look by voice.
func TestVoiceIsHeardNotSeen(t *testing.T) {
	c := office()
	c.Params.Channels.CallReach = 1
	Apply(c, term.NewAct(term.Talk).With(2, term.Call), 0)
	equal(t, "look", c.State.People[2].Seen.Look, term.Voice)
}

// TestWriteGoesOut: nothing shows at once, an answer is on its way, the minutes are the machine's.
func TestWriteGoesOut(t *testing.T) {
	c := office()
	a := whole(term.Answer).With(0, term.Mail)
	r := Apply(c, a, 0)
	equal(t, "result", r, Result{Outcome: term.Sent, Minutes: 9, Later: true, Revealed: term.NoMatter}) // 5 + 7*.5 = 8.5
	equal(t, "written", c.State.People[0].Written, 1)
	equal(t, "on its way", len(c.State.Wait), 1)
	equal(t, "act", c.State.Wait[0].Act, a)
	equal(t, "answered", c.State.Desk[0].Answered, false)
	equal(t, "minutes with the machine", c.State.Me.Machine[1], 9)
	equal(t, "minutes with people", c.State.Me.People[1], 0)
	same(t, "trust", c.State.People[0].Trust, .5)
}

// TestAnsweredAloud: settled, revealed and overheard as the processes have it.
func TestAnsweredAloud(t *testing.T) {
	c := office()
	c.Params.Channels.SpokenBase, c.Params.Channels.EarshotLearns, c.Params.Openness.Base = 100, 1, -1000
	c.State.Desk[1] = org.Matter{Person: 1, Open: true, Ever: true}
	r := Apply(c, whole(term.Answer), 0)
	equal(t, "result", r, Result{Outcome: term.Understood, Minutes: 13, Overhear: 1, Revealed: term.NoMatter}) // 5 + 15*.5 = 12.5
	equal(t, "the matter", c.State.Desk[0].Answered, true)
	equal(t, "the neighbour's", c.State.Desk[1].Answered, true)
	c = office()
	c.Params.Channels.SpokenBase, c.Params.Openness.Base = 100, 1000
	equal(t, "revealed", Apply(c, whole(term.Answer), 0).Revealed, 0)
}

// TestGathering costs everybody on the floor 13 + 2*3 = 19 minutes.
func TestGathering(t *testing.T) {
	c := office()
	c.Params.Openness.Base = -1000
	r := Apply(c, whole(term.Answer).With(0, term.Gathering), 0)
	equal(t, "minutes", r.Minutes, 19)
	for i, want := range []float64{19. / 60, 19. / 60, 0} {
		same(t, "focus", c.State.People[i].Focus, want)
	}
}

// TestOwnWork: .8 of (60 - 25) min = .4667 h goes into the project, the gap is gone.
func TestOwnWork(t *testing.T) {
	c := office()
	r := Apply(c, whole(term.OwnWork), 0)
	equal(t, "result", r, Result{Outcome: term.Done, Minutes: 60, Revealed: term.NoMatter})
	same(t, "shipped", c.State.Me.Shipped, .8*35/60)
	same(t, "done", c.State.Work[0].Done, 20+.8*35/60)
	equal(t, "minutes with the machine", c.State.Me.Machine[1], 60)
	c = office()
	c.Spec.GapMinutes = 25
	Apply(c, whole(term.OwnWork), 0)
	same(t, "a gap as long as finding back in", c.State.Me.Shipped, 0)
	c = office()
	Apply(c, whole(term.Tickets), 0)
	same(t, "tickets", c.State.Me.Shipped, .5)
}

// TestReadMail: 1.5 minutes each, the gap at most, five at least; what was read of today is a look at its writer. A scene that gives it ten
// minutes costs ten, and the seventh message begun in them is the last that is read.
func TestReadMail(t *testing.T) {
	for _, k := range []struct {
		unread  int
		scene   quantity.Minute // what a scene gives it, 0 nothing
		minutes quantity.Minute
		left    int
	}{{0, 0, 5, 0}, {3, 0, 5, 0}, {4, 0, 6, 0}, {40, 0, 60, 0}, {41, 0, 60, 1}, {41, 10, 10, 34}, {41, 2, 2, 39}, {2, 10, 10, 0}, {41, 90, 90, 1}} {
		c := office()
		for range k.unread {
			c.State.Mail = append(c.State.Mail, org.Message{From: 1, Day: 1})
		}
		c.State.Me.Unread = k.unread
		r := Apply(c, whole(term.ReadMail), k.scene)
		equal(t, "minutes", r.Minutes, k.minutes)
		equal(t, "left", c.State.Me.Unread, k.left)
		if k.unread > 0 {
			equal(t, "look", c.State.People[1].Seen.Look, term.Tone)
		}
	}
}

// TestCoffee: at most two stop, each a contact (.504); with nobody there it is quiet.
func TestCoffee(t *testing.T) {
	c := office()
	for i := range c.State.People {
		c.State.People[i].Present = false
	}
	equal(t, "nobody", Apply(c, whole(term.Coffee), 0), Result{Outcome: term.Quiet, Minutes: 12, Revealed: term.NoMatter})
	met := 0
	for luck := range 200 {
		c := office()
		c.Luck = rng.New(0, uint64(luck))
		c.State.Day = quantity.Day(luck % 15)
		c.State.Gap = 1 + luck%3
		r := Apply(c, whole(term.Coffee), 0)
		n := 0
		for i := range c.State.People {
			if x := &c.State.People[i]; x.LastSpoken == c.State.Day {
				n++
				same(t, "trust", x.Trust, .504)
			}
		}
		equal(t, "who stopped", r.Overhear, n)
		equal(t, "heard", r.Outcome == term.Heard, n > 0)
		met += n
	}
	if met < 150 || met > 250 { // two present, each stopping half of the time: 200
		t.Errorf("%d stopped in 200 times, want about 200", met)
	}
}

// TestWaitLooksAround: ten minutes for a look at everybody present.
func TestWaitLooksAround(t *testing.T) {
	c := office()
	r := Apply(c, whole(term.Wait), 0)
	equal(t, "result", r, Result{Outcome: term.Quiet, Minutes: 10, Revealed: term.NoMatter})
	for i, want := range []term.Look{term.AcrossRoom, term.AcrossRoom, term.LookNone} {
		equal(t, "look", c.State.People[i].Seen.Look, want)
	}
	equal(t, "kind", c.State.Me.Today[0].Kind, org.UseWaiting)
	equal(t, "booked", c.State.Me.People[1]+c.State.Me.Machine[1], 0)
}

// TestDecide settles a matter without anybody's answer: half a gain for its owner. A decision takes eight minutes, clearing the way the gap.
func TestDecide(t *testing.T) {
	for v, minutes := range map[term.Verb]quantity.Minute{term.Decide: 8, term.Unblock: 60} {
		c := office()
		equal(t, v.String(), Apply(c, whole(v), 0), Result{Outcome: term.Done, Minutes: minutes, Revealed: term.NoMatter})
		equal(t, "answered", c.State.Desk[0].Answered, true)
		same(t, "trust", c.State.People[0].Trust, .51)
	}
	c := office()
	c.State.Desk[0].Person = term.NoPerson
	before := c.State.Desk[0]
	Apply(c, whole(term.Decide), 0)
	equal(t, "nobody's matter", c.State.Desk[0], before)
}

// TestMinutesOverride: a positive number replaces what the way costs.
func TestMinutesOverride(t *testing.T) {
	c := office()
	equal(t, "minutes", Apply(c, whole(term.Wait), 33).Minutes, 33)
	equal(t, "clock", c.State.Minute, 123)
}

// TestStripOfTodayHasTwelveEntries: the thirteenth is not on it, but its minutes count.
func TestStripOfTodayHasTwelveEntries(t *testing.T) {
	c := office()
	for range org.TodayKept + 1 {
		Apply(c, whole(term.Tickets), 1)
	}
	equal(t, "entries", c.State.Me.Used, org.TodayKept)
	equal(t, "minutes", c.State.Me.Machine[1], org.TodayKept+1)
}

// TestAloneMinutes guesses: the gap, eight, twelve, ten, and 1.5 a message between five and the gap.
func TestAloneMinutes(t *testing.T) {
	c := office()
	for v, want := range map[term.Verb]quantity.Minute{
		term.OwnWork: 60, term.Tickets: 60, term.TakeTask: 60, term.Coffee: 12, term.Wait: 10, term.Decide: 8, term.ReadMail: 5,
		term.Unblock: 60, term.Meet: 20, term.Plan: 15, term.Unplan: 15,
	} {
		equal(t, v.String(), AloneMinutes(c.Params, c.Spec, c.State, term.NewAct(v)), want)
	}
	for unread, want := range map[int]quantity.Minute{3: 5, 4: 6, 40: 60, 100: 60} {
		c.State.Me.Unread = unread
		equal(t, "messages", AloneMinutes(c.Params, c.Spec, c.State, term.NewAct(term.ReadMail)), want)
	}
}

// TestAllowedActsAreWhole: whatever Check allows, Apply does without breaking anything, and names no matter that there is not.
func TestAllowedActsAreWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := office()
		for range rapid.IntRange(1, 12).Draw(t, "acts") {
			a := anyAct(t)
			if on(c, a) != nil {
				continue
			}
			r := Apply(c, a, 0)
			if b := c.State.Broken(); b != "" {
				t.Fatalf("%+v: %s", a, b)
			}
			if r.Minutes < 0 || r.Outcome == term.OutcomeNone || int(r.Revealed) >= len(c.State.Desk) || r.Revealed < term.NoMatter {
				t.Fatalf("%+v: %+v", a, r)
			}
			if r.Revealed != term.NoMatter && !c.State.Desk[r.Revealed].Opened {
				t.Fatalf("%+v: revealed %d, which nobody has said", a, r.Revealed)
			}
		}
	})
}

// TestEveryMinuteIsAsSaid: what an act is said to take is what it takes, for every verb, with somebody named and without, but where nobody is there.
func TestEveryMinuteIsAsSaid(t *testing.T) {
	for _, v := range allVerbs() {
		for _, who := range []term.PersonID{term.NoPerson, 0} {
			c, a := office(), whole(v)
			if a.Person == term.NoPerson {
				a.Person = who
			}
			if on(c, a) != nil || v == term.Promise || v == term.Decline || v == term.Begin || v == term.Proceed {
				continue
			}
			said := Minutes(c.Params, c.Spec, c.State, a)
			if r := Apply(c, a, 0); r.Outcome != term.NotThere && r.Minutes != said {
				t.Errorf("%s, person %d: said to take %d minutes, takes %d", v, who, said, r.Minutes)
			}
		}
	}
}
