package watch

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"headcount/engine/play"
	"headcount/engine/policy"
	"headcount/engine/save"
	"headcount/scenarios"
	"headcount/sim/quantity"
)

// BenchmarkEditToView saves an edit of two-strides and waits until the page shows it, in a play of thirteen days with the decisions of somebody
// attentive, kept in files: from the write of the file to the new page. It prints the median and the slowest; 200 ms is what may be.
func BenchmarkEditToView(b *testing.B) {
	for _, kind := range []string{"words", "rules"} {
		b.Run(kind, func(b *testing.B) {
			folder := filepath.Join(b.TempDir(), "two-strides")
			if err := os.CopyFS(folder, under(b)); err != nil {
				b.Fatal(err)
			}
			o := Open(folder)
			door, err := play.NewAt(o.Scenario, save.NewFiles(b.TempDir(), save.Options{}), 3, 4, seed, play.Ahead{To: quantity.Day(13), By: "attentive", Decide: policy.Named("attentive").Decide})
			if err != nil {
				b.Fatal(err)
			}
			d := &desk{t: b, folder: folder, door: door, Live: Begin(folder, door, func() Opened { return Open(folder) }, Timing{})}
			defer d.Close()
			text, err := os.ReadFile(filepath.Join(folder, "scenario.toml"))
			if err != nil {
				b.Fatal(err)
			}
			var took []time.Duration
			for b.Loop() {
				edit := fmt.Sprintf("%s\n# %d\n", text, len(took))
				edit = strings.Replace(edit, `"Two Strides Away"`, fmt.Sprintf(`"Two Strides Away %d"`, len(took)), 1)
				if kind == "rules" {
					edit = strings.Replace(edit, "[yardstick]\n", fmt.Sprintf("[[variable]]\nid = \"unused\"\nstart = %d\n\n[yardstick]\n", len(took)), 1)
				}
				start := time.Now()
				d.write("scenario.toml", edit)
				if n, text := d.heard(); !n.Changed {
					b.Fatal(text)
				}
				if p := d.View(); p.Week != 3 || len(d.Offers()) == 0 {
					b.Fatalf("week %d", p.Week)
				}
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			ms := func(t time.Duration) float64 { return float64(t.Microseconds()) / 1000 }
			b.ReportMetric(ms(took[len(took)/2]), "ms-median")
			b.ReportMetric(ms(took[len(took)-1]), "ms-slowest")
		})
	}
}

func under(b *testing.B) fs.FS {
	files, err := fs.Sub(scenarios.Files, "two-strides")
	if err != nil {
		b.Fatal(err)
	}
	return files
}
