package report

import (
	"fmt"
	"image/color"
	"io"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"

	"headcount/engine/batch"
)

// MostPlotted bounds the groups of one picture: more are not told apart any more.
const MostPlotted = 40

// BatchPlot draws the summary of a batch, as "svg" or "png": on the left the yardstick of each group (line: 5 to 95 % of plays, bar: the middle
// half, dot: median), on the right how often each ending came. It draws 1 to MostPlotted groups.
func BatchPlot(out io.Writer, format string, s *batch.Summary) error {
	if n := len(s.Groups); n == 0 || n > MostPlotted {
		return fmt.Errorf("a picture holds 1 to %d groups of policy and settings, and these are %d", MostPlotted, n)
	}
	left, err := yardsticks(s)
	if err != nil {
		return err
	}
	right, err := endings(s)
	if err != nil {
		return err
	}
	const width = 30 * vg.Centimeter
	height := 5*vg.Centimeter + vg.Length(len(s.Groups))*.9*vg.Centimeter
	c, err := draw.NewFormattedCanvas(width, height, format)
	if err != nil {
		return err
	}
	parts := plot.Align([][]*plot.Plot{{left, right}}, draw.Tiles{Rows: 1, Cols: 2, PadX: vg.Centimeter, PadTop: vg.Points(8), PadBottom: vg.Points(8), PadLeft: vg.Points(8), PadRight: vg.Points(8)}, draw.New(c))
	left.Draw(parts[0][0])
	right.Draw(parts[0][1])
	_, err = c.WriteTo(out)
	return err
}

// sheet is an empty picture with a row for each group, the first one on top.
func sheet(title, across string, s *batch.Summary) *plot.Plot {
	p := plot.New()
	p.Title.Text, p.X.Label.Text = title, across
	for _, f := range []*font.Font{&p.Title.TextStyle.Font, &p.X.Label.TextStyle.Font, &p.X.Tick.Label.Font, &p.Y.Tick.Label.Font, &p.Legend.TextStyle.Font} {
		f.Variant = "Sans"
	}
	names := make([]string, len(s.Groups))
	for i := range s.Groups {
		names[len(names)-1-i] = groupName(&s.Groups[i])
	}
	p.NominalY(names...)
	p.Y.Min, p.Y.Max = -.6, float64(len(names))-.4
	return p
}

// yardsticks draws the quantiles of each group.
func yardsticks(s *batch.Summary) (*plot.Plot, error) {
	p := sheet(s.Scenario+": what plays came to", "yardstick: line 5 to 95 %, bar middle half, dot median", s)
	grid := plotter.NewGrid()
	grid.Horizontal.Width = 0
	p.Add(grid)
	medians := make(plotter.XYs, len(s.Groups))
	for i := range s.Groups {
		g, y := &s.Groups[i], float64(len(s.Groups)-1-i)
		for _, l := range []struct {
			from, to float64
			thick    vg.Length
		}{{g.P05, g.P95, vg.Points(1.5)}, {g.P25, g.P75, vg.Points(9)}} {
			line, err := plotter.NewLine(plotter.XYs{{X: l.from, Y: y}, {X: l.to, Y: y}})
			if err != nil {
				return nil, err
			}
			line.Width, line.Color = l.thick, tone(0)
			p.Add(line)
		}
		medians[i] = plotter.XY{X: g.P50, Y: y}
	}
	dots, err := plotter.NewScatter(medians)
	if err != nil {
		return nil, err
	}
	dots.GlyphStyle = draw.GlyphStyle{Color: hexColour(ink), Radius: vg.Points(3), Shape: draw.CircleGlyph{}}
	p.Add(dots)
	p.Y.Min, p.Y.Max = -.6, float64(len(s.Groups))-.4
	return p, nil
}

// endings draws the shares of the endings as bars end to end, in the order of the legend.
func endings(s *batch.Summary) (*plot.Plot, error) {
	p := sheet("How they ended", "share of plays [%]", s)
	p.Legend.Top = true
	var on *plotter.BarChart
	for k := range s.Groups[0].Outcomes {
		values := make(plotter.Values, len(s.Groups))
		seen := int64(0)
		for i := range s.Groups {
			values[len(values)-1-i] = 100 * s.Groups[i].Outcomes[k].Share
			seen += s.Groups[i].Outcomes[k].Plays
		}
		if seen == 0 {
			continue
		}
		bars, err := plotter.NewBarChart(values, vg.Points(12))
		if err != nil {
			return nil, err
		}
		bars.Horizontal, bars.Color, bars.LineStyle.Color = true, tone(k), color.White
		if on != nil {
			bars.StackOn(on)
		}
		on = bars
		p.Add(bars)
		p.Legend.Add(s.Groups[0].Outcomes[k].ID, bars)
	}
	p.X.Min, p.X.Max = 0, 100
	p.Y.Min, p.Y.Max = -.6, float64(len(s.Groups))+.25*float64(1+len(s.Groups[0].Outcomes))
	return p, nil
}

// tone is one of the game's colours, as many as are wanted.
func tone(k int) color.Color { return hexColour(tones[k%len(tones)]) }

// hexColour reads #RRGGBB.
func hexColour(s string) color.Color {
	v, err := strconv.ParseUint(s[1:], 16, 24)
	if err != nil {
		panic("report: " + err.Error()) // a table of ours
	}
	return color.RGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 255}
}
