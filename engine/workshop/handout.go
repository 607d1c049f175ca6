package workshop

import (
	"bytes"
	"html/template"

	"headcount/engine/typeset"
	"headcount/engine/workshop/room"
)

// handouts are for paper: a card for each person, two to a page, and at tables a card for each part.
var handouts = template.Must(template.New("").Parse(`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{.Title}}: handouts</title>
<style>body{font:1rem/1.45 system-ui,sans-serif;color:#2C2A33;max-width:44rem;margin:1rem auto;padding:0 1rem}h1,h2{font-family:Georgia,serif;margin:.2rem 0 .6rem}
section{break-inside:avoid;border:2px solid #2C2A33;border-radius:10px;padding:1rem 1.3rem;margin:0 0 1.2rem;box-sizing:border-box;min-height:11.8cm}.part{min-height:5.7cm}p{margin:.6rem 0}
.line{border-bottom:1px solid #A79C93;height:2.1rem}.soft{color:#6A6370}.boxes{letter-spacing:.3em}h2{break-after:avoid}@page{margin:14mm}@media print{html{font-size:10pt}body{margin:0;padding:0;max-width:none}main>:last-child{margin:0}}</style>
<main>
{{range .Cards}}<section><h1>{{$.Title}}</h1>
<p><b>Before.</b> What do I expect, and how likely is it, from 0 to 100? What makes me think so?</p><div class="line"></div><div class="line"></div>
<p><b>After.</b> Ten tokens: my choice <span class="boxes">▢▢▢▢</span> other people <span class="boxes">▢▢▢</span> luck <span class="boxes">▢▢▢</span> <span class="soft">(cross out and add as you see it)</span></p>
<p><b>My partner chose the same and lived:</b></p><div class="line"></div>
<p><b>A sign I could have seen:</b></p><div class="line"></div>
<p><b>On Monday.</b> When …, I will …</p><div class="line"></div></section>
{{end}}{{range .Parts}}<section class="part"><h2>{{index . 0}}</h2><p>{{index . 1}}</p><p class="soft">{{index . 2}}</p></section>{{end}}</main>
</html>
`))

// parts are the cards of a table: the part, what it does, and what it says afterwards.
var parts = [][3]string{
	{"Proposer", "You hold the pen: you say what your table does. Listen first, then propose one thing; your voters carry it or not.", "Afterwards: what did you need to hear, and from whom?"},
	{"Voter", "You vote on what is proposed. Ask before you vote; a “not so” deserves a reason, in one sentence.", "Afterwards: what made you carry it, or not?"},
	{"Observer", "You say nothing while your table decides. Watch: who speaks first, who is not asked, what changes a mind?", "Afterwards: tell your table one thing you saw, without a verdict."},
	{"Mirror", "You speak for the person the decision is about. When your table talks about them, say what they would say.", "Afterwards: say in their words how it was to be decided about."},
}

// handoutPage writes the handouts of a session.
func handoutPage(o *room.Opening) ([]byte, error) {
	page := struct {
		Title string
		Cards []int
		Parts [][3]string
	}{Title: o.Title, Cards: []int{1, 2}}
	if o.Mode == room.Tables {
		page.Parts = parts
	}
	var out bytes.Buffer
	err := handouts.Execute(&out, page)
	return typeset.Page(out.Bytes()), err
}
