package graph

import (
	"bufio"
	"fmt"
	"html"
	"io"
	"math"
	"slices"
	"strings"
)

// WriteDOT writes the graph in the DOT language of Graphviz.
func (g *Graph) WriteDOT(w io.Writer) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "digraph %q {\n  rankdir=LR;\n  node [fontname=\"sans-serif\" style=filled fillcolor=\"#FBF7EE\" color=\"#CDAE80\"];\n", g.Scenario)
	shapes := map[string]string{"event": "box", "sign": "ellipse", "promise": "note", "ending": "doubleoctagon"}
	for _, n := range g.Nodes {
		style := ""
		if n.Anchor {
			style = " penwidth=2 color=\"#BB4C34\""
		}
		fmt.Fprintf(out, "  %q [label=%q shape=%s%s];\n", n.ID, n.Name+g.share(n.Plays), shapes[n.Kind], style)
	}
	for _, e := range g.Edges {
		fmt.Fprintf(out, "  %q -> %q [penwidth=%.2f tooltip=%q];\n", e.From, e.To, g.width(e), strings.Join(e.By, ", ")+g.share(e.Plays))
	}
	fmt.Fprintln(out, "}")
	return out.Flush()
}

// share words how often something happened; empty where nothing was played.
func (g *Graph) share(plays int) string {
	if g.Plays == 0 {
		return ""
	}
	return fmt.Sprintf(" (%d of %d)", plays, g.Plays)
}

// width is how thick an edge is drawn.
func (g *Graph) width(e Edge) float64 {
	if g.Plays == 0 {
		return 1.2
	}
	return .6 + 4.4*float64(e.Plays)/float64(g.Plays)
}

// The measures of the picture [px].
const (
	boxWidth, columnGap = 190, 90
	rowGap, margin      = 18, 40
	headHeight          = 84
	titleHeight, line   = 26, 15
	maxColumns          = 12
)

// box is where a node is drawn.
type box struct {
	x, y, h float64
	column  int
}

// WriteSVG draws the graph: time goes from left to right, thick is often, dashed is never in the plays. It needs no renderer but a browser.
func (g *Graph) WriteSVG(w io.Writer) error {
	boxes, width, height := g.layout()
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, `<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%.0f" viewBox="0 0 %.0f %.0f" font-family="sans-serif" role="img">`+"\n", width, height, width, height)
	fmt.Fprintf(out, "<title>How the events of %s hang together</title>\n", html.EscapeString(g.Scenario))
	fmt.Fprintln(out, `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#6A6370"/></marker></defs>`)
	fmt.Fprintf(out, `<rect width="%.0f" height="%.0f" fill="#F5EEE1"/>`+"\n", width, height)
	fmt.Fprintf(out, `<text x="%d" y="36" font-size="20" fill="#2C2A33">%s</text>`+"\n", margin, html.EscapeString(g.Scenario))
	fmt.Fprintf(out, `<text x="%d" y="58" font-size="12" fill="#6A6370">%s</text>`+"\n", margin, html.EscapeString(g.legend()))
	for _, e := range g.Edges {
		g.drawEdge(out, e, boxes[e.From], boxes[e.To])
	}
	for _, n := range g.Nodes {
		g.drawNode(out, n, boxes[n.ID])
	}
	fmt.Fprintln(out, "</svg>")
	return out.Flush()
}

func (g *Graph) legend() string {
	text := "Left comes before right. A line says: what one writes the other reads (hover for what): clay by an answer, blue by a variable, green by a matter, plum by people and projects."
	if g.Plays > 0 {
		text += fmt.Sprintf(" Thick is often in %d plays, dashed never. Clay frame: everybody meets it.", g.Plays)
	}
	return text
}

// layout puts nodes of about the same time into one column, endings into the last.
func (g *Graph) layout() (boxes map[string]box, width, height float64) {
	boxes = map[string]box{}
	var days []float64
	for _, n := range g.Nodes {
		if n.Kind != "ending" {
			days = append(days, n.Day)
		}
	}
	slices.Sort(days)
	columns := min(max(1, int(math.Ceil(math.Sqrt(float64(len(days)))))), maxColumns)
	heights := make([]float64, columns+1)
	order := slices.Clone(g.Nodes)
	slices.SortStableFunc(order, func(a, b Node) int {
		switch {
		case a.Day < b.Day:
			return -1
		case a.Day > b.Day:
			return 1
		}
		return 0
	})
	for _, n := range order {
		column := columns
		if n.Kind != "ending" {
			rank, _ := slices.BinarySearch(days, n.Day)
			column = min(rank*columns/max(len(days), 1), columns-1)
		}
		h := float64(titleHeight + line*len(n.Choices))
		boxes[n.ID] = box{x: float64(margin + column*(boxWidth+columnGap)), y: headHeight + heights[column], h: h, column: column}
		heights[column] += h + rowGap
	}
	return boxes, float64(2*margin + (columns+1)*boxWidth + columns*columnGap), headHeight + slices.Max(heights) + margin
}

func (g *Graph) drawEdge(out io.Writer, e Edge, from, to box) {
	x1, y1, x2, y2 := from.x+boxWidth, from.y+titleHeight/2, to.x, to.y+titleHeight/2
	bend := max(40, (x2-x1)/2)
	if to.column <= from.column { // back, or to the side: a loop on the right
		x2 = to.x + boxWidth
		bend = 60
		fmt.Fprintf(out, `<path d="M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f"`, x1, y1, x1+bend, y1, x2+bend, y2, x2, y2)
	} else {
		fmt.Fprintf(out, `<path d="M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f"`, x1, y1, x1+bend, y1, x2-bend, y2, x2, y2)
	}
	dash := ""
	if g.Plays > 0 && e.Plays == 0 {
		dash = ` stroke-dasharray="3 4"`
	}
	colour, opacity := edgeColour(e)
	fmt.Fprintf(out, ` fill="none" stroke="%s" stroke-opacity="%.2f" stroke-width="%.2f"%s marker-end="url(#tip)"><title>%s</title></path>`+"\n",
		colour, opacity, g.width(e), dash, html.EscapeString(e.From+" → "+e.To+": "+strings.Join(e.By, ", ")+g.share(e.Plays)))
}

// edgeColour tells what an edge goes by: an answer, a variable, a matter, or people and projects, of which there are most, so that they stay faint.
func edgeColour(e Edge) (colour string, opacity float64) {
	colour, opacity = "#7C5A7B", .28
	for _, by := range e.By {
		switch kind, _, _ := strings.Cut(by, ":"); kind {
		case "choice", "event":
			return "#BB4C34", .7
		case "variable":
			colour, opacity = "#5A7C9B", .65
		case "matter":
			if opacity < .5 {
				colour, opacity = "#7C9C78", .6
			}
		}
	}
	return colour, opacity
}

func (g *Graph) drawNode(out io.Writer, n Node, b box) {
	fill := map[string]string{"event": "#FBF7EE", "sign": "#E6DAC5", "promise": "#F7E7B8", "ending": "#DDE7DA"}[n.Kind]
	edge, thick := "#CDAE80", 1.0
	if n.Anchor {
		edge, thick = "#BB4C34", 2
	}
	opacity := 1.0
	if g.Plays > 0 && n.Plays == 0 {
		opacity = .55
	}
	fmt.Fprintf(out, `<g opacity="%.2f"><title>%s</title><rect x="%.1f" y="%.1f" width="%d" height="%.1f" rx="6" fill="%s" stroke="%s" stroke-width="%g"/>`+"\n",
		opacity, html.EscapeString(n.Kind+" "+n.Name+g.share(n.Plays)), b.x, b.y, boxWidth, b.h, fill, edge, thick)
	drawLine(out, b.x, b.y+17, 13, "#2C2A33", n.Name, g.figure(n.Plays))
	for i, c := range n.Choices {
		drawLine(out, b.x, b.y+titleHeight+float64(line*i)+8, 11, "#6A6370", "· "+c.ID, g.figure(c.Plays))
	}
	fmt.Fprintln(out, "</g>")
}

// figure is a share of all plays in per cent, where something was played.
func (g *Graph) figure(plays int) string {
	if g.Plays == 0 {
		return ""
	}
	return fmt.Sprintf("%.0f %%", 100*float64(plays)/float64(g.Plays))
}

func drawLine(out io.Writer, x, y, size float64, colour, text, figure string) {
	const room = 23 // letters, at the larger size
	if letters := []rune(text); float64(len(letters)) > room*13/size {
		text = string(letters[:int(room*13/size)-1]) + "…"
	}
	fmt.Fprintf(out, `<text x="%.1f" y="%.1f" font-size="%g" fill="%s">%s</text>`, x+8, y, size, colour, html.EscapeString(text))
	if figure != "" {
		fmt.Fprintf(out, `<text x="%.1f" y="%.1f" font-size="10" fill="#6A6370" text-anchor="end">%s</text>`, x+boxWidth-8, y, figure)
	}
	fmt.Fprintln(out)
}

// WriteText writes one line for each edge.
func (g *Graph) WriteText(w io.Writer) error {
	out := bufio.NewWriter(w)
	for _, e := range g.Edges {
		fmt.Fprintf(out, "%s -> %s by %s%s\n", e.From, e.To, strings.Join(e.By, ", "), g.share(e.Plays))
	}
	return out.Flush()
}
