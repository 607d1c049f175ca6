package process

import (
	"testing"

	"headcount/sim/org"
	"headcount/sim/term"
)

// growing is the room with matter 0 a thread that grows for certain: 100*.5 > 1.
func growing(copied int) *Context {
	c := room()
	c.Params.Threads.RoundsPerDay = 100
	c.Spec.Matters = []org.MatterSpec{{Thread: true}, {}, {}}
	c.State.Desk[0].Thread, c.State.Desk[0].Copied = true, copied
	return c
}

// TestThreadGrows: one round more, .02 less clear, one message in the inbox.
func TestThreadGrows(t *testing.T) {
	c := growing(0)
	Threads(c)
	d := &c.State.Desk[0]
	equal(t, "rounds", d.Rounds, 1)
	same(t, "unclear", d.Unclear, .52)
	equal(t, "messages", len(c.State.Mail), 1)
	equal(t, "message", c.State.Mail[0], org.Message{From: 0, Matter: 0, Kind: org.Thread, Index: 1, Day: 1, Minute: 90})
	equal(t, "untouched by the manager", d.Touched, 0)
}

// TestRoundCostsOwnerAndCopied: four minutes each for the owner and the first people in copy, nothing for the others.
func TestRoundCostsOwnerAndCopied(t *testing.T) {
	for _, k := range [...]struct {
		owner  term.PersonID
		copied int
		want   [3]float64 // rounds of four minutes
	}{
		{0, 0, [3]float64{1, 0, 0}},
		{0, 1, [3]float64{1, 1, 0}},
		{2, 1, [3]float64{1, 0, 1}},
		{2, 2, [3]float64{1, 1, 1}},
		{1, 900, [3]float64{1, 1, 1}},
		{term.NoPerson, 2, [3]float64{1, 1, 0}},
	} {
		c := growing(k.copied)
		c.State.Desk[0].Person = k.owner
		Threads(c)
		for i, want := range k.want {
			same(t, "focus", c.State.People[i].Focus, want*4/60)
		}
	}
}

// TestThreadNeverClearerThanOne: at 1 it stays there.
func TestThreadNeverClearerThanOne(t *testing.T) {
	c := growing(0)
	c.State.Desk[0].Unclear = .99
	Threads(c)
	same(t, "unclear", c.State.Desk[0].Unclear, 1)
}

// TestWhatDoesNotGrow: plain facts, answered and closed matters, and what is no thread.
func TestWhatDoesNotGrow(t *testing.T) {
	for name, change := range map[string]func(d *org.Matter){
		"plain fact": func(d *org.Matter) { d.Unclear = 0 },
		"answered":   func(d *org.Matter) { d.Answered = true },
		"closed":     func(d *org.Matter) { d.Open = false },
		"no thread":  func(d *org.Matter) { d.Thread = false },
	} {
		c := growing(3)
		change(&c.State.Desk[0])
		before := sum(c.State)
		Threads(c)
		equal(t, name, sum(c.State), before)
	}
}

// TestSystemMailIsNobodys: no more than five come in a part of a day, none of them from anybody; none where none are due.
func TestSystemMailIsNobodys(t *testing.T) {
	c := room()
	SystemMail(c)
	if len(c.State.Mail) > 5 {
		t.Errorf("%d messages in one part of a day", len(c.State.Mail))
	}
	for _, m := range c.State.Mail {
		if m.From != term.NoPerson || m.Matter != term.NoMatter || m.Kind != org.System {
			t.Errorf("message %+v", m)
		}
	}
	c = room()
	c.Params.Threads.SystemPerDay = 0
	SystemMail(c)
	equal(t, "messages", len(c.State.Mail), 0)
	c.Params.Threads.SystemPerDay = 1000
	SystemMail(c)
	if len(c.State.Mail) > systemMost {
		t.Errorf("%d messages out of the bits of %d", len(c.State.Mail), systemMost)
	}
}

// TestFullInboxForgetsTheOldest: the 121st message pushes the first forty out, and unread ones are counted as they go.
func TestFullInboxForgetsTheOldest(t *testing.T) {
	c, kept := room(), org.MailKept-org.MailDropped+1
	for k := range org.MailKept + 1 {
		c.post(0, 0, k)
		if k == 0 || k == kept { // the first goes, and the other leaves its place to the message after the last
			c.State.Mail[k].Read = true
			c.State.Me.Unread--
		}
	}
	equal(t, "kept", len(c.State.Mail), kept)
	equal(t, "oldest", c.State.Mail[0].Index, org.MailDropped)
	equal(t, "newest", c.State.Mail[kept-1].Index, org.MailKept)
	equal(t, "unread", c.State.Me.Unread, kept-1)
	c.post(0, 0, 0)
	equal(t, "unread", c.State.Me.Unread, kept)
	equal(t, "one more read", c.State.Mail[kept].Read, false)
}
