package text

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"headcount/engine/view"
)

// onward lists what an empty line takes at each step of the debrief: the first that is offered.
var onward = map[string][]string{"ending": {"ending"}, "lives": {"life", "crowd", "finish"}, "crowd": later, "twin": later, "why": later, "chair": later, "split": later, "card": {"finish"}}

// later are the steps after the crowd; a door offers one of them at a time.
var later = []string{"twin", "why", "chair", "split", "card", "finish"}

// debriefPrompt returns the question of a step of the debrief.
func (g *game) debriefPrompt(d *view.Debrief) string {
	switch d.Step {
	case "ending":
		return "Enter looks back"
	case "moment":
		return "The number of the moment"
	case "tokens":
		return "Choice, people, luck, as in 5 3 2"
	case "lives":
		if _, ok := g.offer("life"); ok {
			if d.More > 0 {
				return fmt.Sprintf("Enter shows another life (%d more), everybody shows all", d.More)
			}
			return "Enter shows another life, everybody shows all"
		}
		return "Enter shows everybody"
	case "crowd", "twin", "why", "chair", "split":
		return "Enter goes on"
	case "card":
		return "When ..., I will ... (Enter leaves it out)"
	case "file":
		return "A number, or Enter to go back"
	case "dispatcher":
		return "rules writes other rules, Enter goes back"
	case "mirror", "beliefs", "forecasts", "dice", "stands", "lessons":
		return "Enter goes back"
	}
	return "A number, or Enter to leave"
}

// debrief answers what its step asks for; handled is false when the line may still name a choice.
func (g *game) debrief(d *view.Debrief, line string) (handled bool, err error) {
	word := strings.ToLower(line)
	switch {
	case d.Step == "moment" && line == "" && len(g.level()) > 0:
		g.out.say("Say the number of the moment that mattered most to you. There is no wrong one.")
		return true, nil
	case d.Step == "tokens" && (line == "" || strings.ContainsAny(line[:1], "-+0123456789")):
		return true, g.layTokens(line)
	case d.Step == "lives" && (word == "everybody" || word == "crowd" || word == "all"):
		return g.goOn([]string{"crowd"})
	case d.Step == "card" && line != "" && len(strings.Fields(line)) > 1: // one word or a number is a choice
		return true, g.keepCard(line)
	case d.Step == "dispatcher" && word == "rules":
		return true, g.writeRules()
	case line == "" && d.Step == "file":
		return g.goOn(g.outOf(d.File))
	case line == "" && onward[d.Step] == nil && d.Step != "done":
		return g.goOn([]string{"file:file"})
	case d.Step == "done" && line == "":
		return true, errOver
	case line == "":
		return g.goOn(onward[d.Step])
	}
	return false, nil
}

// outOf is what an empty line takes in the file: out of what is looked at, one step back.
func (g *game) outOf(f *view.File) []string {
	switch {
	case f == nil || f.Open == "":
		return []string{"finish"}
	case f.Pivots.Find(f.Open) != nil:
		return []string{"file:" + view.PivotsSection().ID}
	}
	return []string{"file:file"}
}

// goOn takes the first of the named offers that can be taken, else says why the last of them cannot.
func (g *game) goOn(ids []string) (handled bool, err error) {
	var refused view.Offer
	for _, id := range ids {
		o, ok := g.offer(id)
		if ok && o.Refused == "" {
			return true, g.take(o)
		}
		if ok {
			refused = o
		}
	}
	if refused.ID != "" {
		return true, g.take(refused)
	}
	return false, nil
}

// words asks for the player's own account of a moment; an empty line leaves it out, back returns to the list.
func (g *game) words() (text string, ok bool, err error) {
	g.out.say("In your own words, on one line: why this one? Enter leaves it out, back returns to the list.")
	line, err := g.ask("Your words")
	if err != nil || strings.EqualFold(line, "back") {
		return "", false, err
	}
	return line, true, nil
}

// keepCard hands over the card for the real week.
func (g *game) keepCard(line string) error {
	if o, ok := g.offer("write"); ok && g.do(view.Intent{Offer: o.ID, Forecast: -1, Text: line}) {
		g.show()
	}
	return nil
}

// writeRules asks for a rule sheet, one rule a line, and runs it.
func (g *game) writeRules() error {
	o, ok := g.offer("rules")
	if !ok {
		g.out.say("Rules cannot be written just now. again reads the page once more.")
		return nil
	}
	g.out.say("One rule a line, the first that holds decides, as in: unanswered > 0 -> answer oldest by walk. An empty line runs them.")
	lines, err := g.ruleLines()
	if err != nil {
		return err
	}
	if len(lines) == 0 {
		g.out.say("Nothing was written; the sheet stays as it is.")
		return nil
	}
	if g.do(view.Intent{Offer: o.ID, Forecast: -1, Text: strings.Join(lines, "\n")}) {
		g.show()
	}
	return nil
}

// noted keeps what the player thinks of somebody, "note ana she is afraid of the date". It reports whether the line was a note.
func (g *game) noted(line string) bool {
	if word, _, _ := strings.Cut(line, " "); !strings.EqualFold(word, "note") {
		return false
	}
	rest := strings.TrimSpace(line[len("note"):])
	name, words, _ := strings.Cut(rest, " ")
	var hits []view.Offer
	for _, o := range g.offers {
		if o.Group == "note" && name != "" && (strings.EqualFold(o.Person, name) || strings.Contains(fold(o.Text), " "+fold(name))) {
			hits = append(hits, o)
		}
	}
	switch {
	case len(hits) == 1 && strings.TrimSpace(words) != "":
		if g.do(view.Intent{Offer: hits[0].ID, Forecast: -1, Text: words}) {
			g.out.say("Noted. It stands beside what was so when you look back.")
		}
	case !slices.ContainsFunc(g.offers, func(o view.Offer) bool { return o.Group == "note" }):
		g.out.say("What you think of somebody can be noted in a gap, before you answer, or on a Friday, as in: note ana she is afraid of the date.")
	default:
		g.out.say("Say whom and what, as in: note ana she is afraid of the date.")
	}
	return true
}

// layTokens reads three numbers that make ten and hands them over.
func (g *game) layTokens(line string) error {
	tokens, problem := parseTokens(line)
	if problem != "" {
		g.out.say(problem)
		return nil
	}
	o, ok := g.offer("tokens")
	switch {
	case !ok:
		g.out.say("Tokens cannot be laid just now. again reads the page once more.")
		return nil
	case o.Refused != "":
		g.out.say("Not now: " + o.Refused)
		return nil
	}
	if g.do(view.Intent{Offer: o.ID, Forecast: -1, Tokens: tokens}) {
		g.show()
	}
	return nil
}

// parseTokens reads "5 3 2", also with commas or slashes; problem says what is missing.
func parseTokens(line string) (tokens [3]int, problem string) {
	fields := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" ,;/", r) })
	const form = "Say three whole numbers that make ten, for choice, people and luck, as in: 5 3 2."
	if len(fields) != len(tokens) {
		return tokens, form
	}
	sum := 0
	for i, field := range fields {
		n, err := strconv.Atoi(field)
		if err != nil || n < 0 || n > 10 {
			return tokens, form
		}
		tokens[i] = n
		sum += n
	}
	switch {
	case sum < 10:
		return tokens, fmt.Sprintf("These make %d. Lay %d more, so that they make ten.", sum, 10-sum)
	case sum > 10:
		return tokens, fmt.Sprintf("These make %d. Take %d away, so that they make ten.", sum, sum-10)
	}
	return tokens, ""
}

// forecast asks a question until it is answered with a percentage; back, z or an end of input leave the choice untaken.
func (g *game) forecast(question string) (percent int, ok bool, err error) {
	g.out.gap()
	g.out.say(question)
	for {
		line, err := g.ask("How likely, 0 to 100?")
		if err != nil {
			return 0, false, err
		}
		switch strings.ToLower(line) {
		case "back", "z", "undo":
			g.out.say("Nothing is decided.")
			g.menu()
			return 0, false, nil
		}
		if percent, ok := parsePercent(line); ok {
			return percent, true, nil
		}
		g.out.say("Say a whole number: 0 means surely not, 50 as likely as not, 100 surely. back leaves it undecided.")
	}
}

// parsePercent reads "60", "60%" and "60 percent".
func parsePercent(line string) (int, bool) {
	line = strings.ToLower(strings.TrimSpace(line))
	for _, unit := range []string{"%", "percent", "per cent"} {
		line = strings.TrimSpace(strings.TrimSuffix(line, unit))
	}
	n, err := strconv.Atoi(line)
	return n, err == nil && n >= 0 && n <= 100
}
