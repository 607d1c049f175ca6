package debrief

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"headcount/engine/fates"
	"headcount/engine/message"
	"headcount/engine/scenario"
	"headcount/engine/typeset"
)

// longestTold is how long what is told of one scene in a single life may be [letters]: a life is a card and no page.
const longestTold = 150

// happened tells one thing of a life that came otherwise than in the play: who left or stayed, else how a later scene came out, in the author's
// words. What a life before it has told is told of none again, as long as there is something else. "" where there is nothing to tell.
func (r *Review) happened(l *fates.Life) string {
	if r.lived == nil {
		lived, err := fates.Relate(r.sc, r.log, r.pivot)
		if err != nil {
			return ""
		}
		r.lived = &lived
	}
	t, err := fates.Retell(r.sc, r.log, r.pivot, l.Number)
	if err != nil || t.Ending != l.Ending { // another life's story is never told
		return ""
	}
	list := r.different(&t)
	for _, text := range list {
		if !slices.Contains(r.told, text) {
			r.told = append(r.told, text)
			return " " + text
		}
	}
	switch {
	case len(list) > 0:
		return " " + list[0]
	case slices.Contains(r.told, asYours): // said of one life, and so of all that are told no further
		return ""
	}
	r.told = append(r.told, asYours)
	return " " + asYours
}

// asYours is told of a life in which nothing that can be told came otherwise.
const asYours = "The scenes that followed came out as they did for you."

// different lists what came otherwise in a tale than in the play, what tells most first: who left or stayed, the same answer that came out otherwise,
// scenes the play did not have, other answers.
func (r *Review) different(t *fates.Tale) []string {
	var people, same, new, other []string
	for _, p := range t.Left {
		if !slices.Contains(r.lived.Left, p) {
			people = append(people, first(r.sc.Source.People[p].Name)+" left.")
		}
	}
	for _, p := range r.lived.Left {
		if !slices.Contains(t.Left, p) {
			people = append(people, first(r.sc.Source.People[p].Name)+" stayed.")
		}
	}
	for _, m := range t.Scenes {
		text := toldOf(r.sc, m)
		k := slices.IndexFunc(r.lived.Scenes, func(own fates.Met) bool { return own.Act.Event == m.Act.Event })
		switch {
		case text == "":
		case k < 0:
			new = append(new, text)
		case r.lived.Scenes[k].Act.Choice != m.Act.Choice:
			other = append(other, text)
		case r.lived.Scenes[k].Came != m.Came:
			same = append(same, text)
		}
	}
	return slices.Concat(people, same, new, other)
}

// toldOf is a scene and how it came out: the author's short way of telling it, else the first sentence of what the player would have read. "" where
// neither is there or both are too long for a card.
func toldOf(sc *scenario.Scenario, m fates.Met) string {
	e := &sc.Source.Events[m.Act.Event]
	o := e.Choices[m.Act.Choice].Outcomes[m.Came.String()]
	text := o.Sign
	if text == "" && !message.Has(o.Text) { // its numbers are those of a desk that is not here
		text = opening(o.Text)
	}
	if e.Title == "" || text == "" || utf8.RuneCountInString(text) > longestTold {
		return ""
	}
	return headline(e.Title) + ": " + text
}

// headline is a title before a colon, without its stop. The point behind a number stays: “der 28.” is the 28th.
func headline(title string) string {
	bare := strings.TrimRight(title, ".")
	if last, _ := utf8.DecodeLastRuneInString(bare); unicode.IsDigit(last) {
		return title
	}
	return bare
}

// opening is the first sentence of a text, with all that is quoted in it.
func opening(text string) string {
	var open []rune
	for i, c := range text {
		switch {
		case len(open) > 0 && strings.ContainsRune(typeset.Closing(open[len(open)-1]), c):
			open = open[:len(open)-1]
		case typeset.Closing(c) != "":
			open = append(open, c)
		}
		end := i + utf8.RuneLen(c)
		if len(open) == 0 && endsSentence(text[:end], text[end:]) {
			return text[:end]
		}
	}
	return text
}

// endsSentence reports whether a sentence ends between two parts of a text.
func endsSentence(before, after string) bool {
	if after == "" {
		return true
	}
	closed := strings.TrimRight(before, "”“»«\u00a0\u202f")
	if !strings.HasSuffix(closed, ".") && !strings.HasSuffix(closed, "!") && !strings.HasSuffix(closed, "?") {
		return false
	}
	next, ok := strings.CutPrefix(after, " ")
	if !ok {
		return false
	}
	c, _ := utf8.DecodeRuneInString(next)
	return strings.ContainsRune("“„«»", c) || strings.ToUpper(string(c)) == string(c) && strings.ToLower(string(c)) != string(c)
}
