package text

import (
	"fmt"
	"slices"
	"strings"

	"headcount/engine/view"
)

// newestMessages is how many messages the inbox reads unasked.
const newestMessages = 10

// commandWords are the words that a command of the terminal may begin with. Its single letters, z, m, h and q, are keys: they never name a choice, so
// that what the prompts say of them always holds.
var commandWords = []string{
	"undo", "take", "back", "help", "again", "look", "everything", "machine", "about", "today", "people", "matters", "inbox", "projects", "promises",
	"week", "rules", "search", "find", "note", "findings", "why", "inspect", "quit", "exit",
}

// begun returns the choice on the screen that a line which could be a command is the beginning of. Where that is exactly one, it comes first:
// "find" is a search only while nothing here begins with it.
func (g *game) begun(line string) (hit view.Node, ok bool) {
	words := fold(line)
	if first, _, _ := strings.Cut(words, " "); !slices.Contains(commandWords, first) {
		return hit, false
	}
	for _, n := range entries(g.level()) {
		if !strings.HasPrefix(fold(n.Name), words) {
			continue
		}
		if ok {
			return view.Node{}, false
		}
		hit, ok = n, true
	}
	return hit, ok
}

// command carries out a line that is a word of the terminal rather than a choice.
func (g *game) command(line string) (handled bool, err error) {
	switch word := strings.ToLower(line); word {
	case "z", "undo", "take back":
		g.takeBack()
	case "back":
		g.back()
	case "help", "h", "?":
		g.help()
	case "again", "look":
		clear(g.behind)
		g.show()
	case "everything":
		for _, n := range view.Outline(g.page, g.offers).Children {
			g.region(n)
		}
	case "m", "machine":
		machine, ok := g.brief.Find("group", "machine")
		if !ok {
			return false, nil
		}
		g.trail = []view.Node{machine}
		g.menu()
	case "about", "today", "people", "matters", "inbox", "inbox all", "projects", "promises", "week":
		g.section(word)
	case "rules":
		if g.page.Stop == "end" { // the debrief has rules of its own
			return false, nil
		}
		return true, g.sheet()
	case "search", "find":
		g.out.say("Say what for, as in: search thanks.")
	default:
		if rest, ok := strings.CutPrefix(word, "m "); ok { // several steps on one line
			if machine, found := g.brief.Find("group", "machine"); found {
				g.trail = []view.Node{machine}
				return true, g.choose(strings.TrimSpace(rest))
			}
		}
		return g.search(word) || g.noted(line) || g.beside(line), nil
	}
	return true, nil
}

// search opens what can be done by a word of it, "search thanks". It reports whether the line was a search.
func (g *game) search(line string) bool {
	words, ok := strings.CutPrefix(line, "search ")
	if !ok {
		if words, ok = strings.CutPrefix(line, "find "); !ok {
			return false
		}
	}
	if g.page.Stop != "gap" {
		g.out.say("There is something to search in a gap, when a move is yours.")
		return true
	}
	found := view.Found(g.page, g.offers, words)
	if len(found.Children) == 0 {
		g.out.say("Nothing that can be done now is called that. Try a plainer word, a name, or a way, as in: search mail ana.")
		return true
	}
	g.trail = []view.Node{found}
	g.menu()
	return true
}

func (g *game) takeBack() {
	if reply := g.door.TakeBack(); reply.Problem != "" {
		g.out.say("That cannot be taken back. " + reply.Problem)
		return
	}
	g.refresh()
	g.out.say("Taken back.")
	g.show()
}

func (g *game) back() {
	if len(g.trail) == 0 {
		g.out.say("There is no step up from here. z takes back the last decision, while its outcome has not been shown.")
		return
	}
	g.trail = g.trail[:len(g.trail)-1]
	g.menu()
}

// section reads one region of the whole page.
func (g *game) section(word string) {
	id, all := strings.CutSuffix(word, " all")
	n, ok := view.Outline(g.page, g.offers).Find("region", id)
	if !ok {
		g.out.say("Nothing there yet: " + id + ".")
		return
	}
	if list := len(n.Children) - 1; id == "inbox" && !all && len(n.Children[list].Children) > newestMessages {
		older := len(n.Children[list].Children) - newestMessages
		n.Children[list].Children = n.Children[list].Children[:newestMessages]
		n.Children = append(n.Children, view.Node{Role: "status", Text: fmt.Sprintf("%d older ones: inbox all", older)})
	}
	g.region(n)
}

// help says first what fits here.
func (g *game) help() {
	here := map[string]string{
		"briefing": "The number of a promise marks it or takes the mark away. An empty line begins.",
		"monday":   "An empty line goes on.",
		"gap":      "One move is yours: say a person, a matter or a place, then the way.",
		"scene":    "Say the number of what you do. Some choices ask first how likely you think it is.",
		"said":     "An empty line shows what follows. Until then z takes your decision back.",
		"told":     "An empty line goes on.",
		"friday":   "An empty line goes on. note ana she is afraid of the date: keeps what you think of somebody, to be held against what was so.",
		"end":      "Answer what is asked, an empty line goes on. You speak first; the figures come after.",
	}
	g.out.gap()
	g.out.say(here[g.page.Stop])
	g.out.say("A choice is named by its number or the beginning of its name. Several steps fit on one line: ana walk.")
	if g.page.Stop == "gap" {
		g.out.say("search WORD: finds anything that can be done by a word of it, as in: search thanks.")
		g.out.say("What is behind a matter is read out once. Its number reads it once more; so does matters.")
	}
	g.out.say("people, matters, inbox, today, projects, promises, week, about: read that part. everything: reads all of it.")
	machine := ""
	if _, ok := g.brief.Find("group", "machine"); ok {
		machine = "m: the machine. "
	}
	if g.rules.Keep != nil && g.page.Stop != "end" {
		g.out.say("rules: your own sheet of rules, to read and to write. In a gap it can run for the rest of the day.")
	}
	g.out.say("again: this page once more. " + machine + "back: one step up. " +
		"z: takes the last decision back while its outcome has not been shown.")
	if g.author != nil {
		g.out.say("You are writing this: a saved edit is taken up at once. findings: what the check finds. why EVENT [DAY]: why something came up or " +
			"not. inspect [PART]: what is true.")
	}
	g.out.say("quit: leave. Nothing is lost, every decision is kept as you take it.")
}

// show reads what is worth reading unasked at this stop, then the choices.
func (g *game) show() {
	g.heard()
	g.out.gap()
	for _, n := range g.brief.Children {
		if n.ID != "choices" {
			g.node(n)
		}
	}
	g.menu()
}

// region reads a part that was asked for, under its name.
func (g *game) region(n view.Node) {
	if n.ID == "choices" {
		g.menu()
		return
	}
	g.out.gap()
	g.node(n)
}

// node prints one node of the outline and everything in it. A region that is one list opens with its name.
func (g *game) node(n view.Node) {
	switch n.Role {
	case "region":
		if len(n.Children) > 0 && n.Children[0].Role == "list" && n.Children[0].Name == "" {
			g.out.say(n.Name + ":")
		}
	case "heading":
		g.out.gap()
		g.out.say(n.Text)
		g.out.gap()
	case "list":
		if n.Name != "" {
			g.out.say(n.Name + ":")
		}
	case "item":
		g.out.item("  ", label(n, ": "))
	default:
		g.out.say(n.Text)
	}
	for _, child := range n.Children {
		g.node(child)
	}
}

// prompt returns the question that fits the stop. Its last characters, "> ", are added when it is printed.
func (g *game) prompt() string {
	if len(g.trail) > 0 {
		if ask := g.trail[len(g.trail)-1].Ask; ask != "" {
			return ask
		}
		return "Which way?"
	}
	if d := g.page.Debrief; d != nil && g.page.Stop == "end" {
		return g.debriefPrompt(d)
	}
	offer, goesOn := g.enter()
	switch {
	case g.page.Stop == "gap":
		return "Who or what?"
	case !goesOn && g.page.Stop == "scene":
		return "What do you do?"
	case !goesOn:
		return "What now?"
	case g.page.Stop == "briefing" && g.promises():
		return "The number of a promise, or Enter to begin"
	case g.page.Stop == "said" && g.page.CanUndo:
		return "Enter shows what follows, z takes it back"
	case g.page.Stop == "said":
		return "Enter shows what follows"
	case g.page.CanUndo:
		return "Enter: " + offer.Text + "; z takes the last decision back"
	}
	return "Enter: " + offer.Text
}

// promises reports whether there is a promise to mark.
func (g *game) promises() bool {
	return slices.ContainsFunc(g.offers, func(o view.Offer) bool { return o.Group == "promise" })
}
