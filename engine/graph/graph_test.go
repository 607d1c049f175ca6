package graph_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"headcount/engine/graph"
	"headcount/engine/scenario"
)

func open(t *testing.T, name string) *scenario.Scenario {
	t.Helper()
	sc, found := scenario.OpenFile("../../scenarios/" + name)
	if sc == nil {
		t.Fatal(found)
	}
	return sc
}

// TestEdgesAreReadsAndWrites: minimal.toml has one event, whose matter the first ending looks at.
func TestEdgesAreReadsAndWrites(t *testing.T) {
	g := graph.Of(open(t, "_tests/ok/minimal.toml"))
	want := []graph.Edge{{From: "event:small-question", To: "ending:on-time", By: []string{"matter:date"}}}
	if diff := cmp.Diff(want, g.Edges); diff != "" {
		t.Error(diff)
	}
	if len(g.Nodes) != 3 || !g.Nodes[0].Anchor || g.Nodes[0].Choices[1].ID != "leave" {
		t.Errorf("%+v", g.Nodes)
	}
}

// TestTheOrganisationLeadsOn: what is handed in, advertised or decided is read by conditions as well as a matter is.
func TestTheOrganisationLeadsOn(t *testing.T) {
	for name, want := range map[string]graph.Edge{
		"_tests/cookbook/quoted-back.toml": {From: "event:hand-in", To: "ending:bench", By: []string{"request:bench"}},
		"forty-pages":                      {From: "event:before-thursday", To: "ending:aurora-with-a-call", By: []string{"proposal:"}},
		"the-perfect-candidate":            {From: "event:whom", To: "ending:", By: []string{"candidate:"}},
	} {
		if !slices.ContainsFunc(graph.Of(open(t, name)).Edges, func(e graph.Edge) bool {
			return e.From == want.From && strings.HasPrefix(e.To, want.To) && slices.ContainsFunc(e.By, func(s string) bool { return strings.HasPrefix(s, want.By[0]) })
		}) {
			t.Errorf("%s: nothing leads from %s to %s by %s", name, want.From, want.To, want.By[0])
		}
	}
}

// TestWeights: an anchor comes up in every play, every play has one ending, and the answers add up.
func TestWeights(t *testing.T) {
	sc := open(t, "_tests/ok/minimal.toml")
	const plays = 12
	g := graph.Of(sc)
	if err := g.Weigh(context.Background(), sc, []string{"random", "walk-first"}, 5, plays, nil); err != nil {
		t.Fatal(err)
	}
	again := graph.Of(sc)
	if err := again.Weigh(context.Background(), sc, []string{"random", "walk-first"}, 5, plays, nil); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(g.Nodes, again.Nodes); diff != "" {
		t.Error("the same plays weigh otherwise:", diff)
	}
	n := g.Nodes
	if n[0].Plays != plays || n[0].Choices[0].Plays+n[0].Choices[1].Plays != plays || n[1].Plays+n[2].Plays != plays || g.Edges[0].Plays != n[1].Plays {
		t.Errorf("%+v %+v", n, g.Edges)
	}
	if n[0].Day < 0 || n[0].Day > 2 {
		t.Errorf("by Wednesday of the first week, and comes up on day %.1f", n[0].Day)
	}
	stopped, stop := context.WithCancel(context.Background())
	stop()
	none := graph.Of(sc)
	if err := none.Weigh(stopped, sc, []string{"random"}, 1, plays, nil); err != nil || none.Plays != 0 {
		t.Errorf("%d plays after the end: %v", none.Plays, err)
	}
}

func TestFocus(t *testing.T) {
	g := graph.Of(open(t, "two-strides"))
	near, err := g.Focus("small-question")
	if err != nil || len(near.Nodes) < 2 || len(near.Nodes) >= len(g.Nodes) {
		t.Fatal(near, err)
	}
	for _, e := range near.Edges {
		if e.From != "event:small-question" && e.To != "event:small-question" {
			t.Errorf("%+v is not joined to it", e)
		}
	}
	if _, err := g.Focus("nothing"); err == nil {
		t.Error("an event that is not there has a graph")
	}
}

// TestPictures: the SVG is well formed, shows every node once and lies inside its own frame; the DOT names every node and edge.
func TestPictures(t *testing.T) {
	sc := open(t, "two-strides")
	g := graph.Of(sc)
	if err := g.Weigh(context.Background(), sc, []string{"random"}, 1, 3, nil); err != nil {
		t.Fatal(err)
	}
	var svg, dot, text bytes.Buffer
	if err := errors.Join(g.WriteSVG(&svg), g.WriteDOT(&dot), g.WriteText(&text)); err != nil {
		t.Fatal(err)
	}
	boxes, paths := 0, 0
	for d := xml.NewDecoder(bytes.NewReader(svg.Bytes())); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "rect" && slices.ContainsFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == "rx" }) {
			boxes++
		} else if ok && e.Name.Local == "path" {
			paths++
		}
	}
	if boxes != len(g.Nodes) || paths != len(g.Edges)+1 {
		t.Errorf("%d boxes of %d nodes, %d paths of %d edges and a tip", boxes, len(g.Nodes), paths, len(g.Edges))
	}
	for _, n := range g.Nodes {
		if !strings.Contains(dot.String(), "\""+n.ID+"\" [label") {
			t.Errorf("%s is not in the DOT", n.ID)
		}
	}
	if strings.Count(dot.String(), " -> ") != len(g.Edges) || strings.Count(text.String(), "\n") != len(g.Edges) {
		t.Error("edges are missing")
	}
}
