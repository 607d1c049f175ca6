package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// TestSettles: written (.88-.78E)*reading, spoken (.97-.22E)*what arrives of speech.
func TestSettles(t *testing.T) {
	c := room()
	for _, k := range [...]struct {
		how                       term.Channel
		hearing, reading, unclear float64
		want                      float64
	}{
		{term.Mail, 1, 1, 0, .88},
		{term.Mail, 1, 1, .5, .49},
		{term.Chat, 1, 1, 1, .1},
		{term.Board, 1, .5, .5, .245},
		{term.Mail, 0, 1, .5, .49}, // writing needs no ears
		{term.Walk, 1, 1, 0, .97},
		{term.Aside, 1, 1, .5, .86},
		{term.Call, 1, 0, 1, .75},
		{term.Video, .5, 1, 0, .485},
		{term.Walk, .1, 1, 0, .291}, // .97*.3, from the lips
		{term.Walk, .3, 1, 0, .291}, // lips and ears alike
		{term.Walk, .31, 1, 0, .3007},
		{term.Call, .1, 1, 0, .097},      // no lips on the telephone
		{term.Video, .1, 1, 0, .097},     // nor on a screen
		{term.Gathering, 1, 1, 0, .97},   // heard by all who hear
		{term.Gathering, .8, 1, 0, .388}, // .97*.8*.5, in a crowd
	} {
		x := &org.Person{Hearing: k.hearing, Reading: k.reading}
		same(t, k.how.String(), Settles(&c.Params.Channels, x, k.how, k.unclear), k.want)
	}
	c.Params.Channels.WrittenSlope = 2
	same(t, "never below 0", Settles(&c.Params.Channels, &org.Person{Reading: 1}, term.Mail, .9), 0)
}

// TestMinutes: rounded half up; writing 5+7E, chat half of it, talking 5+15E and .024 a stride, there and back.
func TestMinutes(t *testing.T) {
	c := room()
	c.State.People[0].Strides = 10
	for _, k := range [...]struct {
		verb   term.Verb
		how    term.Channel
		matter term.MatterID // 0 has E = .5, none counts as .2
		want   quantity.Minute
	}{
		{term.Answer, term.Mail, 0, 9},  // 8.5 goes up
		{term.Answer, term.Board, 0, 9}, // as a mail
		{term.Answer, term.Chat, 0, 4},  // 4.25
		{term.Answer, term.Call, 0, 13}, // 12.5 goes up
		{term.Answer, term.Walk, 0, 13}, // 12.5 + 10*.024 = 12.74
		{term.Answer, term.Aside, 0, 18},
		{term.Request, term.Mail, term.NoMatter, 6},  // 5 + 1.4
		{term.Request, term.Chat, term.NoMatter, 3},  // 3.2
		{term.Request, term.Call, term.NoMatter, 8},  // 5 + 3
		{term.Talk, term.Call, term.NoMatter, 16},    // 15 + 5*.2
		{term.Ask, term.Walk, 0, 18},                 // 15 + 2.5 + .24 = 17.74
		{term.Notice, term.Aside, term.NoMatter, 21}, // 16 + 5 + .24 = 21.24
		{term.Ask, term.Mail, 0, 9},                  // writing, whatever is asked
		{term.Thank, term.Mail, term.NoMatter, 4},
		{term.Thank, term.Walk, term.NoMatter, 4}, // 4 + .24
	} {
		equal(t, k.verb.String()+" by "+k.how.String(), Minutes(c.Params, c.State, new(to(k.verb, 0, k.how, k.matter))), k.want)
	}
	c.State.People[0].Strides = 100000
	equal(t, "most", Minutes(c.Params, c.State, new(to(term.Talk, 0, term.Walk, 0))), 240)
}

// TestComplies: logit 1.39 + offset*(1 - .5T) + 2(T-.5) - .8*max(0, strain), + .4 with reasons.
func TestComplies(t *testing.T) {
	c := room()
	for _, k := range [...]struct {
		how                    term.Channel
		trust, strain, hearing float64
		manner                 term.Manner
		job                    bool
		logit                  float64
	}{
		{term.Walk, .5, 0, 1, 0, false, 1.39},
		{term.Aside, .5, 0, 1, 0, false, 1.39},
		{term.Gathering, .5, 0, 1, 0, false, 1.39},
		{term.Video, .5, 0, 1, 0, false, .565},   // 1.39 - 1.10*.75
		{term.Call, .5, 0, 1, 0, false, .1675},   // 1.39 - 1.63*.75
		{term.Mail, .5, 0, 1, 0, false, -.26},    // 1.39 - 2.2*.75
		{term.Chat, .5, 0, 0, 0, false, 1.39},    // to whom writing is the usual way
		{term.Board, .5, 0, .5, 0, false, .565},  // 1.39 - 1.65*.5
		{term.Call, 0, 0, 1, 0, false, -1.24},    // 1.39 - 1 - 1.63
		{term.Call, 1, 0, 1, 0, false, 1.575},    // 1.39 + 1 - .815
		{term.Call, .5, 0, 1, 0, true, .9621250}, // 1.39 - 1.2225*.35
		{term.Walk, .5, 0, 1, term.WithReasons, false, 1.79},
		{term.Walk, .5, 1, 1, 0, false, .59},
		{term.Walk, .5, -1, 1, 0, false, 1.39}, // being rested adds nothing
		{term.Walk, .5, 9, 1, 0, false, -1.81}, // four z is the most that counts
	} {
		a := term.NewAct(term.Request).With(0, k.how)
		a.Manner = k.manner
		x := &org.Person{Trust: k.trust, Strain: k.strain, Hearing: k.hearing}
		same(t, k.how.String(), Complies(&c.Params.Compliance, x, &a, k.job), logistic(k.logit))
	}
}

// TestOpens: logit -.1 in private, when asked, at trust and safety .5.
func TestOpens(t *testing.T) {
	for _, k := range [...]struct {
		name  string
		act   term.Act
		logit float64
	}{
		{"asked in private", to(term.Ask, 0, term.Aside, 0), -.1},
		{"asked where one hears", to(term.Ask, 0, term.Walk, 0), -.65},
		{"asked on the telephone", to(term.Ask, 0, term.Call, 0), -.6},
		{"asked by video", to(term.Ask, 0, term.Video, 0), -.4},
		{"asked in writing", to(term.Ask, 0, term.Mail, 0), -1.4},
		{"asked before all", to(term.Ask, 0, term.Gathering, 0), -1.3},
		{"how are things", to(term.Talk, 0, term.Aside, 0), -1.1},
		{"noticed where nothing is", to(term.Notice, 0, term.Aside, 0), -1.1},
		{"only answered", to(term.Answer, 0, term.Aside, 0), -1.6},
	} {
		same(t, k.name, Opens(room(), &k.act, 0), logistic(k.logit))
	}
}

// TestOpensByState: trust 4, safety 2, candour .5 a unit; noticing what is true +.3; asked twice -.7; never where nothing is left.
func TestOpensByState(t *testing.T) {
	ask, notice := to(term.Ask, 0, term.Aside, 0), to(term.Notice, 0, term.Aside, 0)
	for name, k := range map[string]struct {
		change func(c *Context, x *org.Person, d *org.Matter)
		act    term.Act
		want   float64
	}{
		"trust .6":          {func(_ *Context, x *org.Person, _ *org.Matter) { x.Trust = .6 }, ask, logistic(.3)},
		"safety .6":         {func(c *Context, _ *org.Person, _ *org.Matter) { c.State.Me.Safety = .6 }, ask, logistic(.1)},
		"candid":            {func(_ *Context, x *org.Person, _ *org.Matter) { x.Candour = 1 }, ask, logistic(.4)},
		"strained, noticed": {func(_ *Context, x *org.Person, _ *org.Matter) { x.Strain = .31 }, notice, logistic(.2)},
		"strained at limit": {func(_ *Context, x *org.Person, _ *org.Matter) { x.Strain = .3 }, notice, logistic(-1.1)},
		"bad day, noticed":  {func(_ *Context, x *org.Person, _ *org.Matter) { x.Affect = -.21 }, notice, logistic(.2)},
		"bad day at limit":  {func(_ *Context, x *org.Person, _ *org.Matter) { x.Affect = -.2 }, notice, logistic(-1.1)},
		"asked twice":       {func(_ *Context, x *org.Person, d *org.Matter) { x.LastAct, d.Rounds, d.Touched = term.Ask, 2, 1 }, ask, logistic(-.8)},
		"asked three ago": {func(c *Context, x *org.Person, d *org.Matter) {
			x.LastAct, d.Rounds, d.Touched, c.State.Day = term.Ask, 2, 1, 4
		}, ask, logistic(-.1)},
		"deaf, half a lip":    {func(_ *Context, x *org.Person, _ *org.Matter) { x.Hearing = 0 }, ask, .3 * logistic(-.1)},
		"said already":        {func(_ *Context, _ *org.Person, d *org.Matter) { d.Opened = true }, ask, 0},
		"nothing behind":      {func(_ *Context, _ *org.Person, d *org.Matter) { d.Concern = .149 }, ask, 0},
		"just enough behind":  {func(_ *Context, _ *org.Person, d *org.Matter) { d.Concern = .15 }, ask, logistic(-.1)},
		"in writing, as ever": {func(_ *Context, x *org.Person, _ *org.Matter) { x.Hearing = 0 }, to(term.Ask, 0, term.Chat, 0), logistic(-.1)},
	} {
		c := room()
		k.change(c, &c.State.People[0], &c.State.Desk[0])
		same(t, name, Opens(c, &k.act, 0), k.want)
	}
}

// TestEarshot: within eight strides, present and hearing, three at most.
func TestEarshot(t *testing.T) {
	c := room()
	equal(t, "four strides", Earshot(c, 0), 1)
	equal(t, "forty strides", Earshot(c, 2), 0)
	c.Spec.People[1].DeskX = 600
	equal(t, "eight strides", Earshot(c, 0), 1)
	c.Spec.People[1].DeskX = 601
	equal(t, "a step more", Earshot(c, 0), 0)
	c.Spec.People[1].DeskX = 300
	c.State.People[1].Hearing = .5
	equal(t, "half deaf", Earshot(c, 0), 0)
	c.State.People[1].Hearing, c.State.People[1].Present = 1, false
	equal(t, "away", Earshot(c, 0), 0)
	for range 5 {
		c.State.People = append(c.State.People, org.Person{Present: true, Hearing: 1})
		c.Spec.People = append(c.Spec.People, org.PersonSpec{})
	}
	equal(t, "a crowd", Earshot(c, 0), 3)
}

// TestStrides: 75 cm each, rounded up; 3-4-5.
func TestStrides(t *testing.T) {
	for _, k := range [...][3]int{{0, 0, 0}, {75, 0, 1}, {76, 0, 2}, {0, -75, 1}, {300, 400, 7}, {225, 300, 5}} {
		equal(t, "strides", Strides(0, 0, k[0], k[1]), k[2])
	}
}

// TestReply: without spread the medians themselves, 47 by mail and 8 by chat, from a minute to 2400.
func TestReply(t *testing.T) {
	c := room()
	c.Params.Channels.ReplySigma, c.Params.Channels.ReplyChance = 0, 1
	mail, comes := Reply(c, 0, term.Mail, onFree)
	equal(t, "mail", mail, 47)
	equal(t, "certain answer comes", comes, true)
	chat, _ := Reply(c, 0, term.Chat, onFree)
	equal(t, "chat", chat, 8)
	c.Params.Channels.ReplyMedian, c.Params.Channels.ReplyChance = .2, 0
	fast, comes := Reply(c, 0, term.Mail, onFree)
	equal(t, "fastest", fast, 1)
	equal(t, "impossible answer comes", comes, false)
	c.Params.Channels.ReplyMedian = 1e6
	slow, _ := Reply(c, 0, term.Mail, onFree)
	equal(t, "slowest", slow, 2400)
}

// TestStrainedReadersAnswerFewerNotLater: 1 - .15*2 = 70 % at two z, never less than half, in the same time.
func TestStrainedReadersAnswerFewerNotLater(t *testing.T) {
	c := room()
	c.Params.Channels.ReplyChance = 1
	for _, k := range [...]struct{ strain, want float64 }{{-1, 1}, {0, 1}, {2, .7}, {4, .5}, {20, .5}} {
		came, draws := 0, 4000
		for d := range draws {
			c.State.Day = quantity.Day(d)
			c.State.People[0].Strain = 0
			calm, _ := Reply(c, 0, term.Mail, onFree)
			c.State.People[0].Strain = k.strain
			after, comes := Reply(c, 0, term.Mail, onFree)
			if after != calm {
				t.Fatalf("strain %v: answer after %d, calm after %d", k.strain, after, calm)
			}
			if comes {
				came++
			}
		}
		figure(t, "share answered", "D", draws, float64(came)/float64(draws), k.want-.03, k.want+.03)
	}
}
