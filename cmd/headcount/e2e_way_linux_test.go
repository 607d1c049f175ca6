package main

import (
	"slices"
	"strings"

	"headcount/engine/ui/widget"
)

// play plays on until the debrief is done, or until enough inputs.
func (p *player) play(enough int) {
	p.tb.Helper()
	for steps := 0; p.inputs < enough; steps++ {
		page := p.m.page()
		switch {
		case steps > 2000:
			p.tb.Fatalf("no end at %q after %d inputs", p.kind(), p.inputs)
		case page.Debrief != nil && page.Debrief.Step == "done":
			return
		case page.Stop == "gap" && !p.toured:
			p.toured = true
			p.tour()
		default:
			p.step()
		}
	}
}

// step does one thing that leads on.
func (p *player) step() {
	p.tb.Helper()
	page := p.m.page()
	switch {
	case p.m.has("ui:read"):
		p.must("ui:read")
	case sliderOf(p.m) != "":
		p.forecast()
	case page.Stop == "briefing":
		p.briefing()
	case page.Stop == "scene":
		p.oneOf(p.m.offers("scene"))
	case page.Stop == "said" && page.CanUndo && p.kinds["undone"] < 2:
		p.kinds["undone"]++
		p.takeBack()
	case page.Stop == "gap":
		p.gap()
	case page.Stop == "end":
		p.lookBack(page.Debrief.Step)
	default: // pages that only tell
		p.must(p.m.offers("page")[0])
	}
}

// must is choose for what has to be possible.
func (p *player) must(id string) {
	p.tb.Helper()
	if !p.choose(id) {
		p.tb.Fatalf("at %q nothing leads from %q to %q; there are %v", p.kind(), p.m.state.Focus(), id,
			p.m.some(func(widget.Item) bool { return true }))
	}
}

// oneOf chooses another one each time, or the next that can be reached. Scrolling for it takes long and is done now and then.
func (p *player) oneOf(ids []string) {
	p.tb.Helper()
	seen := p.m.some(func(item widget.Item) bool { return slices.Contains(ids, item.ID) && item.Rect.H >= leastHeight })
	if len(seen) > 0 && p.m.decisions()%8 != 0 {
		ids = seen
	}
	for i := range ids {
		if p.choose(ids[(p.m.decisions()+i)%len(ids)]) {
			return
		}
	}
	p.tb.Fatalf("at %q none of %v can be reached; there are %v", p.kind(), ids, p.m.some(func(widget.Item) bool { return true }))
}

func (p *player) briefing() {
	p.tb.Helper()
	wanted := p.m.offers("promise")
	if given := p.kinds["promised"]; given < min(2, len(wanted)) {
		p.kinds["promised"]++
		p.must(wanted[given])
		return
	}
	p.must("begin")
}

func (p *player) takeBack() {
	p.tb.Helper()
	if p.mouse {
		p.must("ui:undo")
		return
	}
	p.press("z")
}

// forecast says how likely it is: by arrows, or by a click on the line.
func (p *player) forecast() {
	p.tb.Helper()
	slider, _ := p.m.item(sliderOf(p.m))
	if p.mouse {
		x, y := middle(slider)
		p.hold(x+int(slider.Rect.W)/5, y-4)
	} else {
		if !p.walkTo(slider.ID) {
			p.tb.Fatalf("no way to the slider from %q", p.m.state.Focus())
		}
		p.press("Right", "Right")
	}
	offered := p.m.offers("scene")
	if p.m.page().Stop == "gap" {
		offered = append(p.m.offers("person"), p.m.offers("matter")...)
	}
	p.must(offered[0])
}

// gap uses a gap in another way each time.
func (p *player) gap() {
	p.tb.Helper()
	for _, group := range []string{"person", "matter", "place"} {
		if open := p.m.offers(group); len(open) > 0 {
			p.oneOf(open)
			return
		}
	}
	switch {
	case p.m.has("ui:back"): // nothing can be done here just now
		p.must("ui:back")
		p.kinds["tried"]++
	case p.m.has("ui:close"): // the inbox
		p.oneOf(p.m.offers("machine"))
	default:
		p.approach()
	}
}

// approach goes to a person, a matter or a place, or uses the machine, or lets the gap pass.
func (p *player) approach() {
	p.tb.Helper()
	starting := func(prefix string) []string {
		return p.m.some(func(item widget.Item) bool { return strings.HasPrefix(item.ID, prefix) })
	}
	turn := p.m.decisions() + p.kinds["tried"]
	matters, machine := starting("ui:matter:"), p.m.offers("machine")
	signs, wait := starting("ui:sign:"), p.m.offers("page")
	ways := [][]string{matters, machine, signs, starting("ui:person:"), machine, matters, wait, machine, signs, starting("ui:place:"), machine, matters}
	if !p.mouse && turn%3 == 1 {
		p.press("m")
		return
	}
	for i := range ways {
		if way := ways[(turn+i)%len(ways)]; len(way) > 0 && p.choose(way[turn/len(ways)%len(way)]) {
			return
		}
	}
	p.tb.Fatalf("at %q there is nothing to be done", p.kind())
}

// tour opens once what lies over a page, and changes the look.
func (p *player) tour() {
	p.tb.Helper()
	if p.pad {
		p.press("h", "Escape", "m", "Escape", "p", "Escape")
		return
	}
	if !p.mouse {
		p.press("h", "Escape", "m", "Escape", "p", "2", "3", "7", "6", "1", "Escape", "Escape")
		return
	}
	for _, id := range []string{
		"ui:inbox", "ui:close", "ui:day", "ui:pause", "ui:settings", "ui:text:150", "ui:contrast:on", "ui:contrast:off", "ui:text:100", "ui:close",
		"ui:help", "ui:close", "ui:close", "ui:close",
	} {
		p.must(id)
	}
}

// lookBack goes through the debrief.
func (p *player) lookBack(step string) {
	p.tb.Helper()
	switch step {
	case "ending":
		p.must("ending")
	case "moment":
		p.account()
	case "tokens":
		p.layTokens()
	case "lives":
		if p.kinds["lived"]++; p.kinds["lived"] > 2 {
			p.must("crowd")
			return
		}
		p.must("life")
	case "card":
		p.must("finish")
	default:
		p.must(p.m.offers("debrief")[0])
	}
}

// account says in words why a moment mattered, and names it.
func (p *player) account() {
	p.tb.Helper()
	if p.pad { // which writes nothing
		p.must(p.m.offers("debrief")[0])
		return
	}
	const words = "He wrote 10 days, zpmh"
	if p.mouse {
		p.must("account")
	} else if !p.walkTo("account") {
		p.tb.Fatal("no way to the player's own words")
	}
	p.write(words)
	moments := p.m.offers("debrief")
	p.must(moments[min(1, len(moments)-1)])
	if got := p.m.page().Debrief.Account; got != words {
		p.tb.Fatalf("the account is %q, want %q", got, words)
	}
}

// layTokens lays four, three and three.
func (p *player) layTokens() {
	p.tb.Helper()
	for i, id := range []string{"token:choice", "token:people", "token:luck"} {
		n := []int{4, 3, 3}[i]
		if !p.mouse {
			if !p.walkTo(id) {
				p.tb.Fatalf("no way to %s", id)
			}
			p.press(slices.Repeat([]string{"Right"}, n)...)
			continue
		}
		item, _ := p.m.item(id)
		for range n {
			p.click(int(item.Rect.Right())-15, int(item.Rect.Center().Y))
		}
	}
	p.must("tokens")
}

// leave closes the program by its own menu.
func (p *player) leave() {
	p.tb.Helper()
	if p.mouse {
		p.must("ui:pause")
	} else {
		p.press("p")
	}
	p.must("ui:quit")
}
