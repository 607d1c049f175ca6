package playtest

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"testing"
	"time"

	"headcount/engine/scenario"
)

func TestZ(t *testing.T) {
	sc, found := scenario.OpenFile("../../scenarios/two-strides")
	if sc == nil {
		t.Fatal(found)
	}
	o := Options{Runs: 200}
	at := time.Now()
	cov := Cover(context.Background(), sc, o)
	fmt.Println("cover", time.Since(at), cov.Plays, cov.Never, cov.Odd)
	at = time.Now()
	last := ""
	o.Progress = func(s string, _ float64) {
		if s != last {
			last = s
			fmt.Fprintln(os.Stderr, time.Since(at).Round(time.Second), s)
		}
	}
	c := Certify(context.Background(), sc, o)
	fmt.Println("certify", time.Since(at))
	b, _ := json.MarshalIndent(c, "", " ")
	os.WriteFile("/tmp/ptm/cert.json", b, 0o644)
	for _, f := range c.Findings {
		fmt.Println(f.ID, f.Message)
	}
}
