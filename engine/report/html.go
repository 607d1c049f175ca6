package report

import (
	"bytes"
	"html/template"
	"io"

	"headcount/engine/debrief"
	"headcount/engine/typeset"
	"headcount/engine/view"
)

// HTML writes a debrief as one page that needs nothing else: no script, no font, no picture from elsewhere. Every word of a scenario's or a
// player's is escaped. It reads on a telephone and prints on paper.
func HTML(out io.Writer, d *debrief.Document) error {
	var page bytes.Buffer
	if err := whole.Execute(&page, pageOf(d)); err != nil {
		return err
	}
	_, err := out.Write(typeset.Page(page.Bytes()))
	return err
}

// htmlPage is what the page is made from.
type htmlPage struct {
	*debrief.Document
	Ending, You, Why, Chair, Card []view.Block
	Lives                         []view.LivesAlike
	Crowd, Spread                 template.HTML
	Shares                        []htmlShare
	File                          []section
	Others                        []htmlOther
	Remade                        string
}

// htmlOther is another decision that was lived again.
type htmlOther struct {
	*view.OtherPivot
	Lives []view.LivesAlike
	Crowd template.HTML
}

// htmlShare is a token beside a computed share.
type htmlShare struct {
	view.Share
	Laid  template.HTML // nothing where no token could be laid
	Drawn template.HTML
}

func pageOf(d *debrief.Document) htmlPage {
	p := htmlPage{
		Document: d, Ending: ending(d.Debrief), You: spoken(d.Debrief), Chair: d.Debrief.Blocks("chair"), Card: card(d.Debrief),
		File: files(d.Debrief), Remade: remade(d),
	}
	p.Lives = view.Alike(d.Debrief.Lives)
	if c := d.Debrief.Crowd; c != nil {
		p.Crowd = gathering(c)
	}
	p.Others = othersOf(d.Debrief)
	if d.Figures != nil {
		p.Spread = spread(d.Figures)
	}
	if s := d.Debrief.Split; s != nil {
		for _, x := range s.Parts {
			row := htmlShare{Share: x, Drawn: interval(x)}
			if at, ok := map[string]int{"choice": 0, "people": 1, "luck": 2}[x.ID]; ok && len(s.Tokens) > 0 {
				row.Laid = tokens(d.Debrief.Tokens[at])
			}
			p.Shares = append(p.Shares, row)
		}
	}
	return p
}

// othersOf are the other decisions that were lived again.
func othersOf(d *view.Debrief) []htmlOther {
	if d.File == nil || d.File.Pivots == nil {
		return nil
	}
	var list []htmlOther
	for i := range d.File.Pivots.List {
		o := htmlOther{OtherPivot: &d.File.Pivots.List[i]}
		if !o.Ready {
			continue
		}
		o.Lives = view.Alike(o.OtherPivot.Lives)
		if o.OtherPivot.Crowd != nil {
			o.Crowd = gathering(o.OtherPivot.Crowd)
		}
		list = append(list, o)
	}
	return list
}

func (s section) Blocks() []view.Block { return s.blocks }

var whole = template.Must(template.New("debrief").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>{{.Title}}: looking back</title>
<style>` + style + `</style></head><body><main>
<header><p class="over">Headcount, looking back</p><h1>{{.Title}}</h1>
{{with .Life}}<p class="soft">{{.}}</p>{{end}}{{range .Notes}}<p class="note">{{.}}</p>{{end}}</header>
{{template "section" .Ending}}
{{template "section" .You}}
{{with .Debrief.Pivot}}<section><h2>One decision, lived again</h2><h3>{{.When}}</h3><p class="lead">{{.Text}}</p><p class="soft">{{.Came}}</p>
<p class="soft">{{$.Debrief.WhyPivot}}</p>{{with $.Debrief.Caveat}}<p class="note">{{.}}</p>{{end}}
<ol class="lives">{{range $.Lives}}<li{{if .Yours}} class="you"{{end}}><b>{{.Title}}</b> {{.Sentence}}</li>{{end}}</ol></section>{{end}}
{{with .Debrief.Crowd}}<section><h2>Everybody</h2><p class="lead">{{.Sentence}}</p>{{$.Crowd}}
<p class="soft">Each figure stands for some of these lives, in this model; the one in clay is yours.</p></section>{{end}}
{{with .Debrief.Twin}}<section class="twin"><h2>The same days with one thing changed</h2>
{{template "twin" .}}</section>{{end}}
{{with .Debrief.Why}}<section><h2>{{.Heading}}</h2>{{template "chain" .}}</section>{{end}}
{{template "section" .Chair}}
{{with .Debrief.Split}}<section><h2>Your tokens, and the computed split</h2><h3>{{.Of}}</h3>{{range .Tokens}}<p class="lead">{{.}}</p>{{end}}
{{with $.Shares}}<table><tr><td></td><th scope="col">your tokens</th><th scope="col">computed, with its interval</th></tr>{{range .}}<tr><th scope="row">{{.Name}}</th><td>{{.Laid}}</td><td>{{.Drawn}}<br/>{{.Text}}</td></tr>{{end}}</table>{{end}}
<p class="soft">{{.Reference}}</p><p>{{.Account}}</p><h3>{{.Pivot}}</h3>{{range .Judgement}}<p>{{.}}</p>{{end}}{{with $.Spread}}{{.}}{{end}}</section>{{end}}
{{template "section" .Card}}
{{range $.Others}}<section class="twin"><h2>Lived again: {{.When}}</h2><p class="lead">{{.Text}}</p><p class="soft">{{.Came}} {{.WhyThis}}</p><p class="note">{{.Caveat}}</p>
<ol class="lives">{{range .Lives}}<li{{if .Yours}} class="you"{{end}}><b>{{.Title}}</b> {{.Sentence}}</li>{{end}}</ol>
{{with .OtherPivot.Crowd}}<h3>Everybody</h3><p>{{.Sentence}}</p>{{end}}{{.Crowd}}
{{with .Twin}}<h3>The same days with one thing changed</h3>{{template "twin" .}}{{end}}
{{with .Why}}<h3>{{.Heading}}</h3>{{template "chain" .}}{{end}}
{{with .Judgement}}<h3>The decision apart from how it came out</h3>{{range .}}<p>{{.}}</p>{{end}}{{end}}</section>{{end}}
{{range .File}}{{template "section" .Blocks}}{{end}}
<footer><p class="soft">{{.Remade}}</p></footer>
</main></body></html>
{{define "twin"}}<div class="two"><p class="yours"><b>You</b> {{.Yours}}</p><p class="other"><b>The other life</b> {{.Other}}</p></div>
<p class="soft">{{.Why}}</p>{{with .Foreign}}<p class="soft">{{.}}</p>{{end}}
{{range .Days}}<h3>{{.Date}}</h3>{{if .Same}}<p class="soft">The same in both lives.</p>{{else}}<div class="two"><div class="yours"><b class="side">As it was</b>{{range .Yours}}<p>{{.}}</p>{{else}}<p class="soft">Nothing that the other life did not have.</p>{{end}}</div>
<div class="other"><b class="side">In the other life</b>{{range .Other}}<p>{{.}}</p>{{else}}<p class="soft">Nothing that yours did not have.</p>{{end}}</div></div>{{end}}{{end}}
<p>{{.Untouched}}</p><p class="soft">{{.End}}</p>{{end}}
{{define "chain"}}<ol class="chain">{{range .Links}}<li class="{{.Know}}">{{with .When}}<span class="soft">{{.}}.</span> {{end}}{{.Text}}{{with .Tag}} <span class="tag">{{.}}</span>{{end}}</li>{{end}}</ol><p class="soft">{{.End}}</p>{{end}}
{{define "section"}}{{if .}}<section>{{range .}}{{if eq .Role "heading"}}<h2>{{.Text}}</h2>{{else if eq .Role "sub"}}<h3>{{.Text}}</h3>{{else}}<p class="{{.Role}}">{{.Text}}</p>{{end}}
{{end}}</section>{{end}}{{end}}`))

const style = `
body{margin:0;background:#F5EEE1;color:#2C2A33;font:17px/1.55 Georgia,'Iowan Old Style',serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:2rem;line-height:1.15;margin:.2rem 0 1rem}h2{font-size:1.35rem;margin:0 0 .6rem}h3{font-size:1rem;color:#A23E26;margin:1.1rem 0 .3rem}
section{background:#FBF7EE;padding:1.2rem 1.3rem;margin:1.1rem 0;border-radius:.4rem;box-shadow:3px 4px 0 #E6DAC5}
p{margin:.45rem 0}.over{color:#A23E26;font-weight:bold;margin:0}.soft{color:#6A6370;font-size:.92em}.lead{font-size:1.08em}
.note{background:#F7E7B8;color:#5B4A1E;padding:.5rem .8rem;border-radius:.3rem}
.lives{padding-left:0;list-style:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));gap:.7rem}
.lives li{border:1px solid #E6DAC5;border-radius:.3rem;padding:.6rem .7rem}.lives b{display:block}.lives .you{border:2px solid #BB4C34}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem}.two>*{margin:0;padding:.4rem .7rem}.yours{border-left:4px solid #2C2A33;padding-left:.7rem}
.other{border-left:4px double #BB4C34;padding-left:.7rem}.side{font-size:.85em;color:#6A6370}
.chain li{margin:.5rem 0}.tag{white-space:nowrap;font-size:.85em;border:1px solid #A79C93;border-radius:1em;padding:.05rem .6rem;color:#6A6370}
.chance .tag{border-style:dashed}.learnable .tag{border-style:dotted;border-width:2px}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;font-weight:normal;font-size:.95em}
svg{max-width:100%;height:auto;font-family:inherit}b{font-weight:bold}
@media (max-width:38rem){body{font-size:16px}.two{grid-template-columns:1fr}section{padding:.9rem .9rem}table,tbody,tr,td,th{display:block}tr{margin:.6rem 0}tr:first-child{display:none}.tag{white-space:normal}}
@media print{body{background:#fff;font-size:11pt}section{box-shadow:none;padding:0;margin:1rem 0;background:none}main{max-width:none;padding:0}h2,h3{break-after:avoid}li,p,svg,.two{break-inside:avoid}}
`
