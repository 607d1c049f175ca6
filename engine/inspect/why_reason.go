package inspect

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/scenario"
	"headcount/engine/session"
	"headcount/engine/story"
)

// sentence says what a verdict comes to.
func (t *thing) sentence(sc *scenario.Scenario, s *session.State, v story.Verdict) string {
	if v.Against == 0 {
		return t.up(v)
	}
	var parts []string
	for _, r := range v.Against.List() {
		parts = append(parts, t.reason(sc, s, v, r))
	}
	text := strings.Join(parts, "; ")
	if !v.Against.Has(story.ReasonWhen) && len(t.of) > 0 && t.of[0] == "when" && v.Against&early == 0 {
		text = "its condition holds; " + text
	}
	return text
}

// early is why a condition need not be looked at: its time has not come, or is over.
const early = story.Reasons(1<<story.ReasonBefore | 1<<story.ReasonVoid | 1<<story.ReasonEarly | 1<<story.ReasonLate)

// up says why something comes up.
func (t *thing) up(v story.Verdict) string {
	switch {
	case t.sign:
		return "shows this morning"
	case v.Forced && slices.Contains(t.of, "when"):
		return "comes up: it is its latest day and the last gap, whatever its condition says"
	case v.Must:
		return "comes up: it is its latest day, and everybody meets an anchor"
	case v.Chance < 1:
		return fmt.Sprintf("comes up: the chance was %.0f %%", 100*v.Chance)
	}
	return "comes up"
}

// reason is one thing that speaks against it, in words.
func (t *thing) reason(sc *scenario.Scenario, s *session.State, v story.Verdict, r story.Reason) string {
	own := &s.Story
	switch r {
	case story.ReasonBefore:
		if t.sign {
			return "it was shown on " + scenario.DayWords(own.Signs[t.id]) + every(sc.Signs[t.id].Every)
		}
		return "it came up on " + scenario.DayWords(own.Fired[t.id].Day) + ", and an event comes up once"
	case story.ReasonVoid:
		if sc.Events[t.id].Unless == nil {
			return "it was left out: until its latest day nothing could be chosen in it, or who it is with did not work here"
		}
		return "what went before has made it unnecessary"
	case story.ReasonEarly:
		return "too early: its first day is " + scenario.DayWords(sc.Events[t.id].From)
	case story.ReasonLate:
		return "too late: its last day was " + scenario.DayWords(sc.Events[t.id].By)
	case story.ReasonUnless:
		return "unless holds"
	case story.ReasonWhen:
		return "its condition does not hold"
	case story.ReasonGone:
		if t.sign {
			return "who it is about is not here"
		}
		return "who it is with does not work here"
	case story.ReasonNoChoice:
		return "nothing could be chosen in it now: " + shut(sc, t.id, v.Shut)
	case story.ReasonHoliday:
		return "nobody works today"
	case story.ReasonToday:
		return "another scene has come up today, and more than one a day is too many"
	case story.ReasonQuiet:
		return "this is the quiet day of the week"
	case story.ReasonHeavy:
		return "it is heavy, and so was the scene of " + scenario.DayWords(own.Last)
	case story.ReasonBehind:
		return sc.EventName(v.First) + " goes first"
	case story.ReasonChance:
		return t.chance(sc, v)
	}
	return r.String()
}

// shut says of each choice why it cannot be taken.
func shut(sc *scenario.Scenario, event int, list []story.Shut) string {
	parts := make([]string, len(list))
	for i, x := range list {
		why := x.Refusal
		if why == "" {
			why = "its condition does not hold"
			if sc.Events[event].Choices[x.Choice].When == nil {
				why = "who it is directed at does not work here"
			}
		}
		parts[i] = sc.Source.Events[event].Choices[x.Choice].ID + " (" + why + ")"
	}
	return strings.Join(parts, ", ")
}

func every(days int) string {
	if days == 0 {
		return ", and a sign without every shows once"
	}
	return fmt.Sprintf(", and it shows once in %d days at most", days)
}

// chance says what drew against it.
func (t *thing) chance(sc *scenario.Scenario, v story.Verdict) string {
	switch {
	case t.sign:
		return fmt.Sprintf("its chance of %.0f %% a day fell otherwise", 100*v.Chance)
	case sc.Events[t.id].Anchor:
		return fmt.Sprintf("an anchor comes up in a gap drawn until its latest day: the chance of this one was %.0f %%", 100*v.Chance)
	}
	return fmt.Sprintf("its chance of %.0f %% a gap fell otherwise", 100*v.Chance)
}
