package playtest

import (
	"fmt"
	"math"
	"strings"

	"headcount/engine/scenario"
)

// What the judgement goes by, in standard deviations of single plays of the reference where it is a difference.
const (
	fair      = .06 // a choice that lacks no more than this where it came first is as good as the best there
	flat      = .05 // a big scene whose best and worst answer lie no further apart is decided by nothing
	enough    = 12  // decisions that it takes to say anything of a choice
	different = .25 // share of what two styles do that must differ for them to be clearly different
	wanted    = 3   // clearly different styles that must succeed
	nothings  = 2   // signs that come to nothing for each that does not
)

func (c *Certificate) find(id, event, choice, message string, args ...any) {
	c.Findings = append(c.Findings, Finding{id, event, choice, fmt.Sprintf(message, args...)})
}

// judge finds in what the scenario falls short.
func (c *Certificate) judge(sc *scenario.Scenario) {
	c.judgeRules()
	c.judgeStyles()
	c.judgeAnchors(sc)
	c.judgeChoices()
	c.judgeWays()
	c.judgeShares()
	c.judgeSigns(sc)
}

// judgeRules: no fixed rule, no marked option and no searched table reaches the reference.
func (c *Certificate) judgeRules() {
	for i := range c.Players {
		p := &c.Players[i]
		if p.Kind != "rule" && p.Kind != "marked" || p.Below.Low > 0 {
			continue
		}
		id, what := "rule-wins", fmt.Sprintf("the fixed rule %q", p.Name)
		switch p.Name {
		case "warm-option":
			id, what = "warm-wins", "taking the warm choice of every scene"
		case "machine-option":
			id, what = "machine-wins", "taking the machine-style choice of every scene"
		}
		c.find(id, "", "", "%s comes to %s, and the attentive policy to %s (%s to %s above it): let what it always does be wrong for somebody, or some of the time",
			what, c.Say(p.Figure.Median), c.Say(c.Attentive.Median), c.Signed(p.Below.Low), c.Signed(p.Below.High))
	}
	if c.Searched.Table != "" && c.Lead.Low <= 0 {
		c.find("searched-rule-wins", "", "", "a table of if-then rules comes to %s on fresh seeds, and the attentive policy stays within %s to %s of it: give people reasons to be treated unlike one another\n%s",
			c.Say(c.Searched.Confirmed.Median), c.Signed(c.Lead.Low), c.Signed(c.Lead.High), indent(c.Searched.Table))
	}
}

func indent(text string) string { return "    " + strings.ReplaceAll(text, "\n", "\n    ") }

// judgeStyles: several clearly different ways succeed; doing nothing, or anything, does not.
func (c *Certificate) judgeStyles() {
	if c.Succeeds <= 0 {
		c.find("no-bar", "", "", "nothing says what going well means: add succeeds = %s to [yardstick], the figure from which on a play has gone well", c.bar())
		return
	}
	var good []*PlayerShape
	for i := range c.Players {
		p := &c.Players[i]
		if p.Kind == "plain" && p.Figure.Median >= c.Succeeds {
			c.find(p.Name+"-succeeds", "", "", "playing %s comes to %s, and %s counts as having gone well: raise succeeds, or let what nobody attends to cost something", p.Name, c.Say(p.Figure.Median), c.Say(c.Succeeds))
		}
		if p.Kind == "style" && p.Figure.Median >= c.Succeeds {
			good = append(good, p)
		}
	}
	c.Styles = apart(good)
	if len(c.Styles) < wanted {
		c.find("few-styles", "", "", "%d clearly different styles succeed (%s); there should be three: lower succeeds from %s, or let another way of managing pay", len(c.Styles), orNone(c.Styles), c.Say(c.Succeeds))
	}
}

func orNone(list []string) string {
	if len(list) == 0 {
		return "none"
	}
	return strings.Join(list, ", ")
}

// apart is the largest set of styles that all differ from each other; the first found among equals.
func apart(list []*PlayerShape) []string {
	var best []string
	for set := range 1 << len(list) {
		var names []string
		ok := true
		for i := range list {
			if set>>i&1 == 0 {
				continue
			}
			for k := range i {
				ok = ok && (set>>k&1 == 0 || distance(list[i], list[k]) >= different)
			}
			names = append(names, list[i].Name)
		}
		if ok && len(names) > len(best) {
			best = names
		}
	}
	return best
}

// distance is the share of what two players do that differs, 0 to 1.
func distance(a, b *PlayerShape) float64 {
	sum := 0.0
	for _, k := range [][2]float64{{a.Spoke, b.Spoke}, {a.Wrote, b.Wrote}, {a.Asked, b.Asked}, {a.Worked, b.Worked}, {a.Let, b.Let}} {
		sum += math.Abs(k[0]-k[1]) / 2
	}
	return sum
}

// judgeAnchors: in a third of the big scenes the machine-style choice is the better bet, and all of them decide something.
func (c *Certificate) judgeAnchors(sc *scenario.Scenario) {
	marked := 0
	for i := range c.Scenes {
		s := &c.Scenes[i]
		if !s.Anchor {
			continue
		}
		if s.Both > 0 {
			marked++
		}
		if s.Seen >= enough && s.Spread < flat*c.Attentive.Spread {
			c.find("dead-anchor", s.Event, "", "nothing is decided in the anchor %s: its best and its worst answer lie %s apart, and %s would count; let an answer change what comes later", s.Event, c.Finely(s.Spread), c.Finely(flat*c.Attentive.Spread))
		}
	}
	switch n := len(c.Anchors.Machine); {
	case c.Anchors.All == 0 || 3*n >= c.Anchors.All:
	case marked == 0:
		c.find("machine-never", "", "", "no anchor says which of its choices is machine-style and which is warm, so that neither can be shown to be the better one: mark them with machine = \"ID\" and warm = \"ID\" in the [[event]]; in a third of the %d anchors the first should be",
			c.Anchors.All)
	default:
		c.find("machine-never", "", "", "the machine-style choice has the better median in %d of %d anchors (%d have both choices marked), and should in a third: let writing, deciding or shipping be right in one more of them",
			n, c.Anchors.All, marked)
	}
	if c.Anchors.All == 0 && days(sc) > 0 {
		c.find("no-anchor", "", "", "there is no anchor, a scene that everybody meets: mark the scenes that matter with anchor = true and by = \"w1 thu\"")
	}
}

// judgeChoices: every choice is right for somebody, some of the time.
func (c *Certificate) judgeChoices() {
	for i := range c.Scenes {
		s := &c.Scenes[i]
		for k := range s.Choices {
			x := &s.Choices[k]
			if x.Seen < enough {
				continue
			}
			tolerance := fair * c.Attentive.Spread
			switch {
			case 50*x.First < x.Seen && x.Shy < -tolerance:
				c.find("choice-dominated", s.Event, x.ID, "choice %s of event %s never wins for any cast: it lacks %s of the best on average and came first in %d of %d decisions; give it somebody, or a time, for whom it is right",
					x.ID, s.Event, c.Say(-x.Shy), x.First, x.Seen)
			case x.First > 0 && x.Ahead < -tolerance && x.Ahead+x.Error < 0:
				c.find("choice-dominated", s.Event, x.ID, "choice %s of event %s never wins for any cast: where it seemed to come first (%d of %d decisions) other lucks put it %s behind; give it somebody, or a time, for whom it is right",
					x.ID, s.Event, x.First, x.Seen, c.Say(-x.Ahead))
			case x.First >= x.Seen*19/20 && len(s.Choices) > 1 && -otherShy(s, k) > 2*tolerance:
				c.find("choice-wins", s.Event, x.ID, "choice %s of event %s comes first in %d of %d decisions: it is the one right answer; let it be wrong for somebody", x.ID, s.Event, x.First, x.Seen)
			}
		}
	}
}

// otherShy is what the best of the other choices lacks.
func otherShy(s *SceneFigure, own int) float64 {
	high := math.Inf(-1)
	for k := range s.Choices {
		if k != own && s.Choices[k].Seen > 0 {
			high = max(high, s.Choices[k].Shy)
		}
	}
	return high
}

// judgeWays: no way of reaching people is the best about everything.
func (c *Certificate) judgeWays() {
	first, same, people := "", true, map[string]bool{}
	for i := range c.Ways {
		w := &c.Ways[i]
		if w.Seen < enough {
			continue
		}
		people[w.Person] = true
		if first == "" {
			first = w.Best
		}
		same = same && w.Best == first
	}
	if same && len(people) > 1 {
		c.find("channel-wins", "", "", "taking things up by %s is best for everybody: let somebody be reached better another way, by hearing, reading, remote or temper", first)
	}
}

// judgeShares: what decides is inside the declared bands.
func (c *Certificate) judgeShares() {
	declared := false
	for _, s := range c.Shares {
		if s.To == 0 {
			continue
		}
		declared = true
		switch {
		case s.Value < s.From:
			c.find("share-"+s.Of, "", "", "%.0f %% of how plays come out is due to %s (%.0f to %.0f %%), below the declared %.0f %%: let it matter more, or declare what is so",
				100*s.Value, shareWords[s.Of], 100*s.Low, 100*s.High, 100*s.From)
		case s.Value > s.To:
			c.find("share-"+s.Of, "", "", "%.0f %% of how plays come out is due to %s (%.0f to %.0f %%), above the declared %.0f %%: let it matter less, or declare what is so",
				100*s.Value, shareWords[s.Of], 100*s.Low, 100*s.High, 100*s.To)
		}
	}
	if !declared && len(c.Shares) == 4 {
		whole := c.WholeShares()
		c.find("no-shares", "", "", "nothing says whose doing it should be: it is %d %% what was decided, %d %% people, %d %% both together and %d %% luck; declare bands with shares = { policy = [0.2, 0.6], luck = [0.1, 0.5] } in [yardstick]",
			whole[0], whole[1], whole[2], whole[3])
	}
}

var shareWords = map[string]string{"policy": "what was decided", "cast": "who the people were", "both": "the two together", "luck": "luck"}

// judgeSigns: nothing severe without an earlier sign, and most signs come to nothing.
func (c *Certificate) judgeSigns(sc *scenario.Scenario) {
	f := &c.Signs
	for _, s := range f.Severe {
		if s.Warned < s.Plays {
			why := "add a [[sign]] with means = true that can be seen before"
			if len(sc.Signs) > 0 {
				why = "let one with means = true be seen more surely before"
			}
			c.find("no-sign", "", "", "%s came in %d plays, and in %d of them there was no earlier sign to be seen: %s", s.ID, s.Plays, s.Plays-s.Warned, why)
		}
	}
	if f.Meaning > 0 && f.Nothing < nothings*f.Meaning {
		c.find("no-misleading-sign", "", "", "%d signs pointed at something and %d came to nothing, %.1f for each; there should be two: add signs without means, or let them come oftener",
			f.Meaning, f.Nothing, float64(f.Nothing)/float64(f.Meaning))
	}
}
