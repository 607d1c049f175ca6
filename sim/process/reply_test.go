package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/term"
)

// writing is the room where an answer takes exactly so many minutes and comes, or does not.
func writing(minutes float64, comes float64) *Context {
	c := room()
	c.Params.Channels.ReplySigma, c.Params.Channels.ReplyMedian, c.Params.Channels.ReplyChance = 0, minutes, comes
	return c
}

// TestWriteCrossesMidnight: the working day has 510 minutes, and the minute after its last is the first of the next one.
func TestWriteCrossesMidnight(t *testing.T) {
	for _, k := range [...]struct {
		at     quantity.Minute
		after  float64
		day    quantity.Day
		minute quantity.Minute
	}{
		{90, 47, 1, 137},
		{462, 47, 1, 509},  // the last minute
		{463, 47, 2, 0},    // 510 is tomorrow 09:00
		{500, 47, 2, 37},   // 547 - 510
		{90, 1, 1, 91},     // the quickest
		{90, 2400, 5, 450}, // 2490 - 4*510
		{520, 47, 2, 57},   // written after hours
	} {
		c := writing(k.after, 1)
		c.State.Minute = k.at
		a := to(term.Answer, 0, term.Mail, 0)
		c.Write(&a, term.Understood, onFree)
		want := org.Pending{Act: a, Outcome: term.Understood, Day: k.day, Minute: k.minute, Limit: HalfDay}
		equal(t, "pending", c.State.Wait[0], want)
	}
}

// TestReplyArrives at its minute and not one before, with its effect, a message and news of it.
func TestReplyArrives(t *testing.T) {
	c := writing(47, 1)
	a := to(term.Answer, 0, term.Mail, 0)
	c.Write(&a, term.Understood, onFree)
	c.State.Minute = 136
	c.Replies(46)
	equal(t, "waiting", len(c.State.Wait), 1)
	equal(t, "answered", c.State.Desk[0].Answered, false)
	c.State.Minute = 137
	c.Replies(1)
	equal(t, "waiting", len(c.State.Wait), 0)
	equal(t, "answered", c.State.Desk[0].Answered, true)
	same(t, "trust", c.State.People[0].Trust, .51)
	equal(t, "message", c.State.Mail[0], org.Message{From: 0, Matter: 0, Kind: org.Reply, Index: int(term.Understood), Day: 1, Minute: 137})
	want := org.News{Kind: org.NewsReply, Person: 0, Matter: 0, Act: a, Outcome: term.Understood, Day: 1, Minute: 137}
	equal(t, "news", c.State.News[0], want)
}

// TestOvernightReplyArrivesInTheMorning: due 09:37 of day 2, it is there at the first look of that day after 09:37.
func TestOvernightReplyArrivesInTheMorning(t *testing.T) {
	c := writing(47, 1)
	c.State.Minute = 500
	c.Write(new(to(term.Answer, 0, term.Mail, 0)), term.Understood, onFree)
	c.State.Minute = quantity.DayLength
	c.Replies(10)
	equal(t, "the evening", len(c.State.Wait), 1)
	c.State.Day, c.State.Minute = 2, 36
	c.Replies(36)
	equal(t, "a minute early", len(c.State.Wait), 1)
	c.State.Minute = 37
	c.Replies(1)
	equal(t, "the morning", len(c.State.Wait), 0)
}

// TestReplyNamesWhatWasSaid: an answer that opens somebody's heaviest matter is news about that matter.
func TestReplyNamesWhatWasSaid(t *testing.T) {
	c := writing(1, 1)
	c.Write(new(term.NewAct(term.Talk).With(0, term.Chat)), term.Opened, onFree)
	c.State.Day = 2
	c.Replies(0)
	equal(t, "matter", c.State.News[0].Matter, 0)
	equal(t, "opened", c.State.Desk[0].Opened, true)
}

// TestSilenceAfterHalfADay: told once at 240 minutes, and not before; a late answer still comes.
func TestSilenceAfterHalfADay(t *testing.T) {
	c := writing(600, 1)
	a := to(term.Answer, 0, term.Mail, 0)
	c.Write(&a, term.Understood, onFree)
	c.Replies(239)
	equal(t, "news before", len(c.State.News), 0)
	c.Replies(1)
	equal(t, "news", len(c.State.News), 1)
	want := org.News{Kind: org.NewsSilence, Person: 0, Matter: 0, Act: a, Outcome: term.NoAnswer, Day: 1, Minute: 90}
	equal(t, "silence", c.State.News[0], want)
	c.Replies(400)
	equal(t, "told again", len(c.State.News), 1)
	c.State.Day, c.State.Minute = 2, 180 // 90 + 600 - 510
	c.Replies(0)
	equal(t, "the late answer", c.State.News[1].Kind, org.NewsReply)
	equal(t, "waiting", len(c.State.Wait), 0)
}

// TestNoAnswerEndsInSilence: what will never be answered is forgotten once the silence is told, and has no other effect.
func TestNoAnswerEndsInSilence(t *testing.T) {
	c := writing(47, 0)
	c.Write(new(to(term.Answer, 0, term.Mail, 0)), term.Understood, onFree)
	equal(t, "never", c.State.Wait[0].Never, true)
	c.State.Day = 2
	c.Replies(239)
	equal(t, "waiting", len(c.State.Wait), 1)
	c.Replies(1)
	equal(t, "waiting", len(c.State.Wait), 0)
	equal(t, "news", c.State.News[0].Kind, org.NewsSilence)
	equal(t, "answered", c.State.Desk[0].Answered, false)
	equal(t, "messages", len(c.State.Mail), 0)
}

// TestSilenceOfWhatIsSettled: who has had the answer by telephone meanwhile is not said to owe one to the mail; what was asked in a scene, and
// what is still open, is told as ever.
func TestSilenceOfWhatIsSettled(t *testing.T) {
	for _, k := range []struct {
		name    string
		event   term.EventID
		settled bool
		news    int
	}{{"open", term.NoEvent, false, 1}, {"settled", term.NoEvent, true, 0}, {"settled, of a scene", 0, true, 1}} {
		c := writing(47, 0)
		a := to(term.Answer, 0, term.Mail, 0)
		a.Event = k.event
		c.Write(&a, term.Understood, onFree)
		c.State.Desk[0].Answered = k.settled
		c.Replies(240)
		equal(t, k.name, len(c.State.News), k.news)
		equal(t, k.name, len(c.State.Wait), 0)
	}
}

// TestRepliesKeepTheirOrder: what is not due stays in the order it was asked.
func TestRepliesKeepTheirOrder(t *testing.T) {
	c := room()
	for k, minute := range [...]quantity.Minute{200, 80, 150} {
		c.State.Wait = append(c.State.Wait, org.Pending{
			Act: to(term.Ask, term.PersonID(k), term.Mail, term.NoMatter), Outcome: term.Deflected, Day: 1, Minute: minute, Limit: HalfDay,
		})
	}
	c.Replies(0)
	equal(t, "waiting", len(c.State.Wait), 2)
	equal(t, "first", c.State.Wait[0].Minute, 200)
	equal(t, "second", c.State.Wait[1].Minute, 150)
}

// TestAsked: an act that answers a scene draws by the scene, a free one by the part of the day.
func TestAsked(t *testing.T) {
	free := term.NewAct(term.Ask)
	equal(t, "same scene, other choice and gap", Asked(new(free.For(3, 0)), 1), Asked(new(free.For(3, 1)), 2))
	if Asked(new(free.For(3, 0)), 1) == Asked(new(free.For(4, 0)), 1) || Asked(&free, 1) == Asked(&free, 2) || Asked(&free, 3) == Asked(new(free.For(3, 0)), 3) {
		t.Error("two occasions share their luck")
	}
}

// TestTellKeepsTheNewest: twelve are kept, the oldest goes.
func TestTellKeepsTheNewest(t *testing.T) {
	c := room()
	for k := range org.NewsKept + 3 {
		c.Tell(org.News{Index: k})
	}
	equal(t, "kept", len(c.State.News), org.NewsKept)
	equal(t, "oldest", c.State.News[0].Index, 3)
	equal(t, "newest", c.State.News[org.NewsKept-1], org.News{Index: org.NewsKept + 2, Day: 1, Minute: 90})
}

// TestWhoIsOffAnswersAfterwards: from Friday (day 4) on somebody is off for five days, to day 8: nobody reaches them by telephone, and what is written to
// them is read on day 9, so that silence is no sign before half a day of that has passed.
func TestWhoIsOffAnswersAfterwards(t *testing.T) {
	c := minded()
	c.State.Minute = 90
	c.Params.Channels.ReplySigma, c.Params.Channels.ReplyMedian, c.Params.Channels.ReplyChance, c.Params.Channels.CallReach = 0, 47, 1, 1
	a := to(term.Ask, 0, term.Mail, 0)
	equal(t, "reached", Meets(c, new(a.With(0, term.Call)), onFree), true)
	c.WeekOff(0)
	equal(t, "reached while off", Meets(c, new(a.With(0, term.Call)), onFree), false)
	c.Write(&a, term.Deflected, onFree)
	want := org.Pending{Act: a, Outcome: term.Deflected, Day: 9, Minute: 137, Limit: HalfDay + 5*quantity.DayLength}
	equal(t, "pending", c.State.Wait[0], want)
}
