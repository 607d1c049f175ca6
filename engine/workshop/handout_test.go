package workshop_test

import (
	"encoding/base64"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"headcount/engine/workshop"
	"headcount/engine/workshop/room"
)

var pageOfPDF = regexp.MustCompile(`/Type\s*/Page\b`)

// TestHandoutsFitTheirPaper: two cards lie on one page, and the four of the parts at a table on one more, on the paper of either side of the ocean.
func TestHandoutsFitTheirPaper(t *testing.T) {
	c := startBrowsers(t)
	for mode, want := range map[room.Mode]int{room.InStep: 1, room.Tables: 2} {
		h := newHall(t, workshop.Options{Mode: mode})
		file := filepath.Join(t.TempDir(), "handout.html")
		if err := os.WriteFile(file, []byte(h.boss.get("/export/handout.html")), 0o600); err != nil {
			t.Fatal(err)
		}
		p := c.tab("handout-"+string(mode), "file://"+file, 1280, 800, false)
		p.sees("On Monday")
		for paper, inches := range map[string][2]float64{"A4": {8.27, 11.69}, "Letter": {8.5, 11}} {
			var r struct{ Data string }
			p.c.Call(p.session, "Page.printToPDF", map[string]any{"paperWidth": inches[0], "paperHeight": inches[1]}, &r)
			pdf, err := base64.StdEncoding.DecodeString(r.Data)
			if err != nil {
				t.Fatal(err)
			}
			if n := len(pageOfPDF.FindAll(pdf, -1)); n != want {
				t.Errorf("%s: %d pages of %s, want %d", mode, n, paper, want)
			}
		}
	}
}
