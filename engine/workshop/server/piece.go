package server

import (
	"html/template"
	"strconv"
	"strings"
)

// Main writes what is worth reading unasked, with the face of whoever stands there. Pieces are written by hand, as they are most of every page
// of every phone: by templates it takes four times as long. All words are escaped here and nowhere else.
func (p *phonePage) Main() template.HTML {
	w := writer{tongue: p.tongue}
	w.Grow(4 << 10)
	for _, top := range p.main {
		if p.Face != "" && (top.ID == "scene" || top.ID == "told") {
			w.put(`<img class="face" src="face.png?r`, strconv.Itoa(p.Round), "v", strconv.Itoa(p.Version), `" width="330" height="176" alt="`, p.Face, `">`)
		}
		w.piece(top)
	}
	return template.HTML(w.String()) //nolint:gosec // put escapes all that is not ours
}

// More writes the rest, folded away.
func (p *phonePage) More() template.HTML {
	w := writer{tongue: p.tongue}
	w.Grow(16 << 10)
	for _, top := range p.more {
		w.piece(top)
	}
	return template.HTML(w.String()) //nolint:gosec // put escapes all that is not ours
}

type writer struct {
	strings.Builder
	tongue *Tongue
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;", "\x00", "\uFFFD")

// put writes parts in turn: ours as they are, the others' escaped.
func (w *writer) put(parts ...string) {
	for i, part := range parts {
		if i%2 == 0 {
			w.WriteString(part)
		} else {
			_, _ = escaper.WriteString(w, part) // a Builder takes everything
		}
	}
}

func (w *writer) inside(p *piece) {
	for i := range p.Inside {
		w.piece(&p.Inside[i])
	}
}

func (w *writer) piece(p *piece) {
	switch p.Role {
	case "region":
		w.region(p)
	case "heading":
		w.put("<h2"+w.tongue.of(p.Text)+">", p.Text, "</h2>\n")
	case "paragraph":
		w.put("<p"+w.tongue.of(p.Text)+">", p.Text, "</p>\n")
	case "status":
		w.put(`<p class="status"`+w.tongue.of(p.Text)+">", p.Text, "</p>\n")
	case "list":
		if p.Name != "" {
			w.put(`<h2 class="list">`, p.Name, "</h2>") // not h3: no h2 need stand above it
		}
		w.put("<ul>")
		for i := range p.Inside {
			w.put("<li>")
			w.piece(&p.Inside[i])
			w.put("</li>")
		}
		w.put("</ul>\n")
	case "item":
		if p.Name != "" {
			w.put("<b"+w.tongue.of(p.Name)+">", p.Name, "</b> ")
		}
		w.put("", p.Text)
	case "group":
		w.group(p)
	case "choice":
		w.choice(p)
	}
}

func (w *writer) region(p *piece) {
	if p.Folded {
		w.put(`<details class="region" data-id="`, p.ID, `"><summary>`, p.Name, "</summary>")
		w.inside(p)
		w.put("</details>\n")
		return
	}
	w.put(`<section class="region `, p.ID, `" aria-label="`, p.Name, `">`)
	w.inside(p)
	w.put("</section>\n")
}

func (w *writer) group(p *piece) {
	w.put(`<details class="group" data-id="`, p.ID, `"><summary><b`+w.tongue.of(p.Name)+">", p.Name, "</b>")
	if p.Hint != "" {
		w.put(" <small>", p.Hint, "</small>")
	}
	w.put("</summary>\n")
	if p.Text != "" && !strings.EqualFold(strings.TrimRight(p.Text, "."), p.Hint) { // said already
		w.put(`<p class="status">`, p.Text, "</p>")
	}
	for _, more := range p.More {
		w.put(`<p class="status"`+w.tongue.of(more)+">", more, "</p>")
	}
	if p.Ask != "" {
		w.put(`<p class="ask">`, p.Ask, "</p>")
	}
	w.inside(p)
	w.put("</details>\n")
}

func (w *writer) choice(p *piece) {
	if p.Refused {
		w.put(`<p class="choice closed"><b`+w.tongue.of(p.Name)+">", p.Name, "</b> <small>", p.Text, "</small></p>\n")
		return
	}
	w.put(`<form class="choice" method="post" action="act"><input type="hidden" name="kind" value="`, p.Kind, `"><input type="hidden" name="v" value="`, strconv.Itoa(p.Version),
		`"><input type="hidden" name="n" value="`, p.Nonce, `"><input type="hidden" name="offer" value="`, p.ID, `">`)
	words := func() {
		w.WriteString(icon(p.Channel))
		w.put("<b"+w.tongue.of(p.Name)+">", p.Name, "</b> <small>", p.Text, "</small>")
	}
	switch {
	case p.Forecast != "":
		w.put(`<details data-id="`, p.ID, `"><summary class="button">`)
		words()
		does := "Say it, and do it"
		if p.Kind == "propose" {
			does = "Say it, and put it to your table"
		}
		w.put(`</summary><label class="ask"><span`+w.tongue.of(p.Forecast)+">", p.Forecast, "</span> "+percents+`</label><button class="do">`, does, `</button></details>`)
	case p.Tokens:
		w.put(tokenFields+`<button class="do">`, p.Name, "</button>")
	default:
		w.put(`<button class="button">`)
		words()
		w.put("</button>")
	}
	w.put("</form>\n")
}

const percents = `<select name="forecast" required><option value="">how likely?</option><option value="0">0 %, no way</option><option value="10">10 %</option>` +
	`<option value="20">20 %</option><option value="30">30 %</option><option value="40">40 %</option><option value="50">50 %, a coin</option>` +
	`<option value="60">60 %</option><option value="70">70 %</option><option value="80">80 %</option><option value="90">90 %</option>` +
	`<option value="100">100 %, certain</option></select>`

const tokenFields = `<div class="tokens"><label>my choice <input type="number" name="choice" min="0" max="10" value="4" inputmode="numeric"></label>` +
	`<label>other people <input type="number" name="people" min="0" max="10" value="3" inputmode="numeric"></label>` +
	`<label>luck <input type="number" name="luck" min="0" max="10" value="3" inputmode="numeric"></label></div>`

// tokenForm is tokenFields for a template.
func tokenForm() template.HTML { return template.HTML(tokenFields) } //nolint:gosec // ours

// icons are drawn in a box of 24 by 24 with a stroke of 2; by the channel a choice goes through.
var icons = map[string]string{
	"walk":      "M13 4.5a1.8 1.8 0 1 0-.1 0M11 9l3-1 2 4 3 1M12 9l-1 6 3 3 1 4M11 15l-4 6",
	"aside":     "M8 9.5a3 3 0 1 0-.1 0M16 9.5a3 3 0 1 0-.1 0M3 20c0-4 2-6 5-6s4 2 4 4c0-2 1-4 4-4s5 2 5 6",
	"call":      "M6 3h4l1.5 5-2.5 2a12 12 0 0 0 5 5l2-2.5 5 1.5v4a2 2 0 0 1-2 2A17 17 0 0 1 4 5a2 2 0 0 1 2-2",
	"video":     "M3 7h11v10H3ZM14 11l6-3v8l-6-3Z",
	"chat":      "M4 5h16v11H10l-5 4v-4H4ZM8 9h8M8 12.5h5",
	"mail":      "M3 6h18v13H3ZM3 7l9 7 9-7",
	"board":     "M4 4h16v13H4ZM8 8h8M8 12h5M12 17v4",
	"gathering": "M5 14h14l2 6H3ZM7 11a2 2 0 1 0-.1 0M12 9a2 2 0 1 0-.1 0M17 11a2 2 0 1 0-.1 0",
}

// icon draws the sign of a channel; nothing for none.
func icon(channel string) string {
	d, ok := icons[channel]
	if !ok {
		return ""
	}
	return `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="` + d + `"/></svg>`
}
