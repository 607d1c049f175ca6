package process

import (
	"headcount/sim/num"
	"headcount/sim/org"
	"headcount/sim/quantity"
	"headcount/sim/rng"
	"headcount/sim/term"
)

// Report renews what each project's status says, on Mondays and Thursdays: what is believed to be done, as those who lead it tell it (Snow,
// Keil & Wallace 2007), and that it is done once it is.
//
// Nobody takes back on Thursday what they said on Monday because it looks a little worse: a number that would fall by Rework.Held at most stays
// where it is until the work has caught up. One that would fall further is told as what it is, a project that has been estimated again. The first
// report of a run takes nothing back, however far it lies below what everybody knew to be done: nothing has been estimated before it.
func Report(c *Context) {
	if !reporting(c) {
		return
	}
	for j := range c.State.Work {
		w, said := &c.State.Work[j], 1.0
		if w.Finished < 0 {
			said = c.status(j)
		}
		back := w.Report - said
		w.TakenBack = 0
		falls := back > c.Params.Rework.Held
		if falls && c.reported() {
			w.TakenBack = back
			c.Tell(org.News{Kind: org.NewsReport, Person: term.NoPerson, Matter: term.NoMatter, Act: term.NewAct(term.VerbNone), Index: j})
		}
		if back < 0 || falls {
			w.Report = said
		}
	}
}

// reporting reports whether status is told this morning: on Mondays and Thursdays.
func reporting(c *Context) bool { return reportDay(c.State.Day) }

func reportDay(day quantity.Day) bool {
	return day.Weekday() == quantity.Monday || day.Weekday() == quantity.Thursday
}

// reported reports whether status has been told on an earlier morning of this run; on a holiday it is not.
func (c *Context) reported() bool {
	for day := range c.State.Day {
		if reportDay(day) && !c.Spec.Calendar.Off(day) {
			return true
		}
	}
	return false
}

// Believed is the share of a project that those who lead it take to be done, 0 to 1. In the full model it flatters, because hidden rework counts
// as done and the plan's rest as all the rest; without it, what was left at the start shrinks as it truly does, from the share that everybody
// knew to be done then.
func Believed(s *org.State, j int) float64 {
	w, done, total := &s.Work[j], 0.0, 0.0
	if s.InFull() {
		b := &s.Builds[j]
		done, total = w.Done-b.Found, b.Forecast-b.Found
	} else {
		from := known(w)
		done, total = w.Done-w.Start, w.Work-w.Start
		if total > 0 {
			return num.Clamp01(num.Lerp(from, 1, done/total))
		}
	}
	if total <= 0 {
		return 1
	}
	return num.Clamp01(done / total)
}

// known is the share of a project that was known to be done when the run began, 0 to 1.
func known(w *org.Project) float64 {
	if w.Estimate <= 0 {
		return 0
	}
	return num.Clamp01(w.Start / w.Estimate)
}

// status is what would be told of an unfinished project: what is believed, bent by the story that is told of it just now, and misread by a
// little. Whoever tells it bends what has come about since the start, to nought at least and to double at most, because where it began is
// known; and nobody tells more than Rework.Plateau before it is done, hence the plateau at "90 % done" (Abdel-Hamid 1989b).
//
//	told = believed + clamp(bend(z) + Honest*e, -gained, gained), 0 to Plateau
func (c *Context) status(j int) float64 {
	p, believed := &c.Params.Rework, Believed(c.State, j)
	gained := max(believed-known(&c.State.Work[j]), 0)
	off := c.bend(c.story(j, bends)) + num.Mul(p.Honest, c.story(j, misreads))
	return num.Clamp(believed+num.Clamp(off, -gained, gained), 0, p.Plateau)
}

// The stories of a project.
const (
	bends    = iota // bends what is believed
	misreads        // is an honest mistake
	stories
)

// onStory are the occasions on which each comes up.
var onStory = [stories]rng.Occasion{onReport, onReport.With(1)}

// story is where a project's status leans just now [z], a standard normal: a story, once told, is told on, and goes over into the next one
// within Rework.Story working days, so that neighbouring reports are of one piece and those of different months are not.
//
//	z = ((1-f)*z_k-1 + f*z_k) / sqrt((1-f)^2 + f^2), f the share of the time between that has gone by since z_k came up
func (c *Context) story(j, which int) float64 {
	span := max(c.Params.Rework.Story, 1)
	last := c.day() / span * span
	if c.day() == last { // whoever listens is told of it once, and not with every report it shapes
		c.whole(rng.Look, j, last, onStory[which], 0)
	}
	f := float64(c.day()-last) / float64(span)
	t := c.told(j, which, last, span)
	return num.Lerp(t.from, t.to, f) / num.Sqrt(num.Square(1-f)+num.Square(f))
}

// told is a story that goes over into the next one: it is drawn once and shapes every report of the days between. It is scratch and says nothing that
// the keys of its draws do not.
type told struct {
	luck       rng.Source
	last, span int
	from, to   float64 // where the one before leans, and where this one does
}

// told returns a story that came up on a day.
func (c *Context) told(j, which, last, span int) *told {
	all := &c.scratch().told
	if len(*all) != stories*len(c.State.Work) {
		*all = make([]told, stories*len(c.State.Work))
	}
	t := &(*all)[stories*j+which]
	if t.last != last || t.span != span || t.luck != c.Luck {
		o := onStory[which]
		*t = told{c.Luck, last, span, c.Luck.Normal(rng.Look, j, last-span, o), c.Luck.Normal(rng.Look, j, last, o)}
	}
	return t
}

// bend is what a story adds to what is believed [share of work]. Of all stories six in ten bend it at safety .5, two of three of them upwards;
// upwards the more the less safe it is to say how things stand, downwards as often wherever it is not safer than that. The further a story lies
// out on its side, the larger the bend, which is a half-normal beyond what could be an honest mistake.
//
//	up = Distorted*Upward*2*(1-safety), down = Distorted*(1-Upward)*min(1, 2*(1-safety))
func (c *Context) bend(z float64) float64 {
	p, fear := &c.Params.Rework, num.Mul(2, 1-c.State.Me.Safety)
	up := num.Clamp01(num.Mul(num.Mul(p.Distorted, p.Upward), fear))
	down := min(num.Mul(num.Mul(p.Distorted, 1-p.Upward), min(fear, 1)), 1-up)
	switch rank := num.NormalCDF(z); {
	case rank > 1-up:
		return c.size((rank - (1 - up)) / up)
	case rank < down:
		return -c.size((down - rank) / down)
	}
	return 0
}

// farthest is the rank from which on a bend grows no larger: three and a third SDs.
const farthest = .999

// size is how large a bend is of which so large a share of all bends to its side is smaller [share of work].
func (c *Context) size(rank float64) float64 {
	p := &c.Params.Rework
	return num.MulAdd(p.Bend, num.NormalQuantile(num.MulAdd(.5, min(rank, farthest), .5)), num.Mul(2, p.Honest))
}
