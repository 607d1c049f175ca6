package text

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"headcount/engine/view"
)

// asked lists the offers of the debrief that its prompts stand for, so that no menu repeats them.
var asked = append([]string{"ending", "tokens", "life", "crowd", "write"}, later...)

// level returns what can be chosen where the player is in the menu, lists still whole.
func (g *game) level() []view.Node {
	if len(g.trail) > 0 {
		return g.trail[len(g.trail)-1].Children
	}
	choices, _ := g.brief.Find("region", "choices")
	if g.page.Stop != "end" {
		return choices.Children
	}
	return slices.DeleteFunc(slices.Clone(choices.Children), func(n view.Node) bool { return slices.Contains(asked, n.ID) })
}

// entries opens the lists of a level: entry i carries the number i+1.
func entries(level []view.Node) []view.Node {
	var flat []view.Node
	for _, n := range level {
		if n.Role == "list" {
			flat = append(flat, n.Children...)
		} else {
			flat = append(flat, n)
		}
	}
	return flat
}

// menu prints the numbered choices of the level. People stand in one paragraph, all else one to a line. A page that only
// goes on needs no list: its prompt says so.
func (g *game) menu() {
	level := g.level()
	if all := entries(level); len(all) == 0 || len(all) == 1 && len(g.trail) == 0 && g.pageOffer(all[0].ID) {
		return
	}
	g.out.gap()
	if len(g.trail) > 0 {
		head := g.trail[len(g.trail)-1]
		if n := len(g.trail) - 2; n > 0 && g.trail[n].Ask != "What?" && strings.Contains(g.trail[n].ID, "/") { // the act, when only the way is left to say
			head.Name = g.trail[n].Name + ": " + head.Name
		}
		g.out.say(label(head, ". "))
		for _, line := range head.More {
			g.out.item("  ", line)
		}
	}
	number := 0
	for _, n := range level {
		switch {
		case n.Role == "list" && n.ID == "people":
			names := make([]string, len(n.Children))
			for i, child := range n.Children {
				number++
				names[i] = fmt.Sprintf("%d %s", number, child.Name)
				if child.Hint != "" {
					names[i] += " (" + child.Hint + ")"
				}
			}
			g.out.item("", n.Name+": "+strings.Join(names, ", ")+".")
		case n.Role == "list":
			if n.ID == "matters" {
				g.out.say(n.Name + ":")
			}
			for _, child := range n.Children {
				number++
				g.numbered(number, child)
			}
		default:
			number++
			g.numbered(number, n)
		}
	}
}

func (g *game) numbered(number int, n view.Node) {
	sep := ". "
	if n.Role == "group" {
		sep = ": "
	}
	if n.Role == "group" && n.Hint != "" && !g.unread(n) {
		n.Text = n.Hint + "."
	}
	g.out.item(fmt.Sprintf("%4d. ", number), label(n, sep))
}

// unread reports whether a group is a matter of which it has not been read out yet what is behind it. From then on it has.
func (g *game) unread(n view.Node) bool {
	at := slices.IndexFunc(g.page.Matters, func(m view.Matter) bool { return n.ID == "matter:"+m.ID })
	if at < 0 {
		return false
	}
	m := &g.page.Matters[at]
	known := g.behind[m.ID] == m.Line
	g.behind[m.ID] = m.Line
	return !known
}

// heard notes what an outcome has just told of what is behind a matter.
func (g *game) heard() {
	for i := range g.page.Matters {
		if m := &g.page.Matters[i]; m.Behind && g.page.Told != nil && strings.Contains(g.page.Told.Text, m.Line) {
			g.behind[m.ID] = m.Line
		}
	}
}

// label joins the name of a node and what stands beside it.
func label(n view.Node, sep string) string {
	name, text := strings.TrimSpace(n.Name), strings.TrimSpace(n.Text)
	said := strings.TrimRight(name, "”“»«\" ") // a sentence that ends inside its quotation marks has ended, „so.“ too
	switch {
	case name == "" || text == "":
		return name + text
	case said != "" && strings.ContainsAny(said[len(said)-1:], ".!?:"):
		return name + " " + text
	}
	return name + sep + text
}

func (g *game) pageOffer(id string) bool {
	o, ok := g.offer(id)
	return ok && o.Group == "page"
}

func (g *game) offer(id string) (view.Offer, bool) {
	for _, o := range g.offers {
		if o.ID == id {
			return o, true
		}
	}
	return view.Offer{}, false
}

// choose finds what a line names, here or else at the top of the menu, and opens or takes it.
func (g *game) choose(line string) error {
	hit, ok, note := locate(entries(g.level()), line)
	if !ok && len(g.trail) > 0 && !isNumber(line) {
		trail := g.trail
		g.trail = nil
		if top, found, more := locate(entries(g.level()), line); found {
			hit, ok, note = top, found, more
		} else {
			g.trail = trail
		}
	}
	if note != "" {
		g.out.say(note)
	}
	if !ok {
		g.elsewhere(line)
		return nil
	}
	return g.open(hit)
}

// open takes a choice, and shows what is in anything else.
func (g *game) open(hit view.Node) error {
	if o, found := g.offer(hit.ID); found && hit.Role == "choice" {
		return g.take(o)
	}
	if len(hit.Children) == 0 {
		g.out.say(label(hit, ". "))
		g.out.say("There is nothing to do here just now.")
		return nil
	}
	g.trail = append(g.trail, pathTo(g.level(), hit)...)
	g.menu()
	return nil
}

// elsewhere says that a search would find what nothing here is called.
func (g *game) elsewhere(line string) {
	if g.page.Stop == "gap" && !isNumber(line) && len(view.Search(g.page, g.offers, line)) > 0 {
		g.out.say("To look for it everywhere: search " + line + ".")
	}
}

// pathTo returns the groups to open on the way to one of them, itself included, so that back goes up a step at a time.
func pathTo(nodes []view.Node, hit view.Node) []view.Node {
	for _, n := range nodes {
		if n.Role == "group" && n.ID == hit.ID {
			return []view.Node{n}
		}
		if n.Role == "choice" || n.Role == "group" && !strings.HasPrefix(hit.ID, n.ID+"/") {
			continue
		}
		if path := pathTo(n.Children, hit); len(path) > 0 && n.Role == "group" {
			return append([]view.Node{n}, path...)
		} else if len(path) > 0 {
			return path
		}
	}
	return nil
}

// locate finds the entry that a line names: by number, by the beginning of a name, or both steps in one line, "ana walk".
// When it finds nothing, or less than was said, the note says so.
func locate(nodes []view.Node, line string) (hit view.Node, ok bool, note string) {
	words := strings.Fields(fold(line))
	if len(words) > 12 || len(line) > 200 {
		return hit, false, "That is long for a choice. Say a number or a name."
	}
	if isNumber(line) && strings.Trim(strings.TrimSuffix(line, "."), "0123456789") != "" {
		return hit, false, "Numbers are whole here. Say the number of a choice, or a name."
	}
	for cut := len(words); cut > 0; cut-- {
		hits := match(nodes, strings.Join(words[:cut], " "))
		switch {
		case len(hits) == 0:
			continue
		case len(hits) > 1:
			return hit, false, "That could be " + names(nodes, hits) + ". Say its number."
		case cut == len(words):
			return hits[0], true, ""
		case len(hits[0].Children) == 0:
			continue
		}
		inner, found, more := locate(hits[0].Children, strings.Join(words[cut:], " "))
		if found {
			return inner, true, more
		}
		return hits[0], true, more
	}
	if isNumber(line) {
		if len(nodes) == 0 {
			return hit, false, "There are no numbers here. Enter goes on; help tells more."
		}
		if len(nodes) == 1 {
			return hit, false, fmt.Sprintf("There is no number %s here. The only one is 1.", line)
		}
		return hit, false, fmt.Sprintf("There is no number %s here. The numbers go from 1 to %d.", line, len(nodes))
	}
	return within(nodes, strings.Join(words, " "))
}

// within looks further into machine and places, so that "coffee" finds the coffee corner, and once somebody has been named into what can
// be done, so that "ana praise mail" does. It takes no way to a person who was not named.
func within(nodes []view.Node, words string) (hit view.Node, ok bool, note string) {
	var hits []view.Node
	ways := 0
	for _, n := range nodes {
		if n.ID != "machine" && n.ID != "places" && !strings.HasPrefix(n.ID, "about:") && (n.Role != "group" || !strings.Contains(n.ID, "/")) {
			ways += len(match(n.Children, words))
			continue
		}
		switch found, sure, more := locate(n.Children, words); {
		case sure:
			hits, note = append(hits, found), more
		default:
			hits = append(hits, match(n.Children, words)...)
		}
	}
	switch {
	case len(hits) == 1:
		return hits[0], true, note
	case len(hits) > 1 && !alike(hits):
		return hit, false, "That could be " + listed(hits) + ". Say more of it."
	case len(hits)+ways > 0:
		return hit, false, "Say first whom or what, then the way, as in: ana walk."
	}
	return hit, false, "Nothing here is called that. Say a number or a name; help tells more."
}

// alike reports whether all are called the same, as ways to different things are.
func alike(nodes []view.Node) bool {
	return !slices.ContainsFunc(nodes, func(n view.Node) bool { return n.Name != nodes[0].Name })
}

// listed names the first few.
func listed(nodes []view.Node) string {
	var parts []string
	for _, n := range nodes[:min(len(nodes), 4)] {
		parts = append(parts, n.Name)
	}
	if len(nodes) > 4 {
		return strings.Join(parts, ", ") + " and more"
	}
	return strings.Join(parts, " or ")
}

// match returns the entries that fit best: a number or a whole name before a word of a name before the beginning of one.
func match(nodes []view.Node, words string) []view.Node {
	if at, err := strconv.Atoi(words); err == nil {
		if at >= 1 && at <= len(nodes) {
			return nodes[at-1 : at]
		}
		return nil
	}
	best, hits := 0, []view.Node(nil)
	for _, n := range nodes {
		rank := max(fit(fold(n.Name), words), min(fit(fold(n.Word), words), 2))
		if rank > best {
			best, hits = rank, nil
		}
		if rank == best && rank > 0 {
			hits = append(hits, n)
		}
	}
	return hits
}

// fit ranks how well words name something: 5 all of it, 4 its first words, 3 some words, 2 the beginning of a word,
// 1 the beginnings of several words in any order.
func fit(name, words string) int {
	padded := " " + name + " "
	switch {
	case words == "":
		return 0
	case name == words:
		return 5
	case strings.HasPrefix(padded, " "+words+" "):
		return 4
	case strings.Contains(padded, " "+words+" "):
		return 3
	case strings.Contains(padded, " "+words):
		return 2
	}
	for _, word := range strings.Fields(words) {
		if isNumber(word) || !strings.Contains(padded, " "+word) { // several numbers are several steps
			return 0
		}
	}
	return 1
}

// names lists the first few hits with their numbers.
func names(nodes, hits []view.Node) string {
	var parts []string
	for i, n := range nodes {
		if slices.ContainsFunc(hits, func(h view.Node) bool { return h.Role == n.Role && h.ID == n.ID }) {
			parts = append(parts, fmt.Sprintf("%s (%d)", n.Name, i+1))
		}
	}
	if len(parts) > 4 {
		return strings.Join(parts[:4], ", ") + " and more"
	}
	return strings.Join(parts, " or ")
}

func isNumber(line string) bool {
	return line != "" && strings.Trim(line, "-+.%0123456789") == ""
}

// plainLetters lets names be typed on any keyboard.
var plainLetters = strings.NewReplacer(
	"á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "ā", "a", "ą", "a", "ă", "a", "æ", "ae", "ç", "c", "ć", "c", "č", "c",
	"ď", "d", "đ", "d", "é", "e", "è", "e", "ê", "e", "ë", "e", "ē", "e", "ę", "e", "ě", "e", "ğ", "g", "í", "i", "ì", "i", "î", "i",
	"ï", "i", "ī", "i", "ı", "i", "ł", "l", "ñ", "n", "ń", "n", "ň", "n", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o",
	"ő", "o", "œ", "oe", "ř", "r", "ś", "s", "š", "s", "ş", "s", "ș", "s", "ß", "ss", "ť", "t", "ţ", "t", "ț", "t", "ú", "u", "ù", "u",
	"û", "u", "ü", "u", "ū", "u", "ů", "u", "ű", "u", "ý", "y", "ÿ", "y", "ź", "z", "ż", "z", "ž", "z", "'", "", "\u2019", "",
)

// fold brings what is typed and what is named to the same plain letters, without signs.
func fold(s string) string {
	s = plainLetters.Replace(strings.ToLower(clean(s)))
	keep := func(r rune) bool { return !(r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r > 0x7f) }
	return strings.Join(strings.FieldsFunc(s, keep), " ")
}
