package playtest

import (
	"html/template"
	"io"
)

// WriteHTML writes the report as one page that needs nothing else. Words of the scenario's are escaped.
func (r *Report) WriteHTML(out io.Writer) error { return page.Execute(out, r) }

var page = template.Must(template.New("report").Funcs(template.FuncMap{
	"percent": func(v float64) int { return int(100*v + .5) },
}).Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test of {{.Scenario}}</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#222;background:#fbfaf7}
table{border-collapse:collapse;margin:.5rem 0 1.5rem}td,th{padding:.2rem .8rem .2rem 0;text-align:left;vertical-align:top}
th{border-bottom:1px solid #999}td.n{text-align:right;font-variant-numeric:tabular-nums}code{background:#eee;padding:0 .2rem}
.short{border-left:4px solid #a33;padding-left:.8rem;white-space:pre-wrap}.never{color:#a33}pre{background:#eee;padding:.6rem}
@media (prefers-color-scheme:dark){body{color:#ddd;background:#1c1b19}code,pre{background:#333}.never{color:#f99}}
.wide{overflow-x:auto}
</style></head><body><main>
<h1>Test of {{.Scenario}}</h1>
{{if .Stopped}}<p>It was stopped; this is what was finished.</p>{{end}}
{{$f := .Findings}}<h2>{{len $f}} findings</h2>
{{range $f}}<p class="short"><strong>{{.ID}}</strong> {{.Message}}</p>{{end}}
{{if .Trials}}<h2>Tests</h2><div class="wide" tabindex="0"><table><tr><th>test</th><th>lucks</th><th>expected</th><th>holds</th><th>between</th></tr>
{{range .Trials}}{{$t := .}}{{range .Expect}}<tr><td>{{$t.ID}}</td><td class="n">{{$t.Counted}} of {{$t.Lucks}}</td><td><code>{{.That}}</code></td><td class="n">{{percent .Share}} %{{if not .OK}} <span class="never">outside</span>{{end}}</td><td>{{percent .Low}} to {{percent .High}} %</td></tr>{{end}}{{end}}</table></div>{{end}}
<h2>Coverage</h2><p>{{.Coverage.Plays}} plays by {{range .Coverage.Players}}{{.}} {{end}}</p>
<div class="wide" tabindex="0"><table><tr><th>event</th><th>came up</th><th>choice</th><th>open</th><th>taken</th><th>turned out</th></tr>
{{range .Coverage.Events}}<tr><td>{{.ID}}</td><td class="n{{if not .Fired}} never{{end}}">{{.Fired}}</td></tr>
{{range .Choices}}<tr><td></td><td></td><td>{{.ID}}</td><td class="n">{{.Offered}}</td><td class="n{{if not .Taken}} never{{end}}">{{.Taken}}</td><td>{{range .Outcomes}}{{.ID}} {{.Plays}} {{end}}{{if .Refused}}(not now {{.Refused}}: {{.Why}}){{end}}</td></tr>{{end}}
{{range .Clauses}}<tr><td></td><td></td><td colspan="4"><code>{{.Text}}</code> ({{.Of}}): true {{.True}}, false {{.False}}</td></tr>{{end}}{{end}}</table></div>
{{if .Coverage.Endings}}<div class="wide" tabindex="0"><table><tr><th>ending</th><th>plays</th></tr>{{range .Coverage.Endings}}<tr><td>{{.ID}}</td><td class="n">{{.Plays}}</td></tr>{{end}}</table></div>
{{end}}{{if .Coverage.Signs}}<div class="wide" tabindex="0"><table><tr><th>sign</th><th>plays</th></tr>{{range .Coverage.Signs}}<tr><td>{{.ID}}</td><td class="n">{{.Plays}}</td></tr>{{end}}</table></div>
{{end}}{{if .Coverage.Lessons}}<div class="wide" tabindex="0"><table><tr><th>lesson</th><th>plays</th></tr>{{range .Coverage.Lessons}}<tr><td>{{.ID}}</td><td class="n">{{.Plays}}</td></tr>{{end}}</table></div>
{{end}}{{if .Coverage.Goals}}<div class="wide" tabindex="0"><table><tr><th>goal reached</th><th>plays</th></tr>{{range .Coverage.Goals}}<tr><td>{{.ID}}</td><td class="n">{{.Plays}}</td></tr>{{end}}</table></div>
{{end}}{{if .Coverage.Projects}}<div class="wide" tabindex="0"><table><tr><th>project</th><th>hours done</th><th>in 80 % of the plays</th><th>needed</th><th>done in plays</th><th>by its first date</th></tr>{{range .Coverage.Projects}}<tr><td>{{.ID}}</td><td class="n">{{printf "%.0f" .Middle}}</td><td>{{printf "%.0f to %.0f" .Low .High}}</td><td class="n">{{printf "%.0f" .Needed}}</td><td class="n">{{.Finished}}</td><td class="n">{{.InTime}}</td></tr>{{end}}</table></div>
{{end}}{{if .Coverage.Habits}}<div class="wide" tabindex="0"><table><tr><th>habit</th><th>chances</th><th>shown</th></tr>{{range .Coverage.Habits}}<tr><td>{{.ID}}</td><td class="n">{{.Chances}}</td><td class="n">{{.Shown}}</td></tr>{{end}}</table></div>
{{end}}{{if .Coverage.Never}}<h3>Never reached</h3><ul>{{range .Coverage.Never}}<li class="never">{{.}}</li>{{end}}</ul>{{end}}
{{if .Coverage.Odd}}<h3>Odd plays</h3><ul>{{range .Coverage.Odd}}<li>{{.What}}: <code>{{.Command}}</code></li>{{end}}</ul>{{end}}
{{with .Certificate}}<h2>Certificate</h2><p>Seeds {{index .Seeds 0}} to {{index .Seeds 1}}; gone well from {{$.Certificate.Say .Succeeds}}; styles: {{range .Styles}}{{.}} {{end}}</p>
<div class="wide" tabindex="0"><table><tr><th>who</th><th>median</th><th>95 %</th><th>attentive is above by</th></tr>
<tr><td>attentive</td><td class="n">{{$.Certificate.Say .Attentive.Median}}</td><td>{{.Say .Attentive.Low}} to {{.Say .Attentive.High}}</td></tr>
{{range .Players}}<tr><td>{{.Name}} ({{.Kind}})</td><td class="n">{{$.Certificate.Say .Figure.Median}}</td><td>{{$.Certificate.Say .Figure.Low}} to {{$.Certificate.Say .Figure.High}}</td><td>{{with .Below}}{{$.Certificate.Signed .Median}} ({{$.Certificate.Signed .Low}} to {{$.Certificate.Signed .High}}){{end}}</td></tr>{{end}}
<tr><td>best rules found</td><td class="n">{{$.Certificate.Say .Searched.Confirmed.Median}}</td><td>{{.Say .Searched.Confirmed.Low}} to {{.Say .Searched.Confirmed.High}}</td><td>{{with .Lead}}{{$.Certificate.Signed .Median}} ({{$.Certificate.Signed .Low}} to {{$.Certificate.Signed .High}}){{end}}</td></tr></table></div>
<pre>{{.Searched.Table}}</pre>{{range .Searched.Notes}}<p>{{.}}</p>{{end}}
<div class="wide" tabindex="0"><table><tr><th>scene</th><th>choice</th><th>open</th><th>first</th><th>median</th><th>ahead</th></tr>{{range .Scenes}}<tr><td>{{.Event}}</td></tr>{{range .Choices}}<tr><td></td><td>{{.ID}}</td><td class="n">{{.Seen}}</td><td class="n">{{.First}}</td><td class="n">{{$.Certificate.Say .Median}}</td><td class="n">{{$.Certificate.SignedFinely .Ahead}}</td></tr>{{end}}{{end}}</table></div>
<div class="wide" tabindex="0"><table><tr><th>share of</th><th>value</th><th>95 %</th><th>declared</th></tr>{{range $i, $s := .Shares}}<tr><td>{{.Of}}</td><td class="n">{{index $.Certificate.WholeShares $i}} %</td><td>{{percent .Low}} to {{percent .High}} %</td><td>{{percent .From}} to {{percent .To}} %</td></tr>{{end}}</table></div>
<p>{{.Signs.Meaning}} signs pointed at something, {{.Signs.Nothing}} came to nothing.</p>{{end}}
</main></body></html>
`))
