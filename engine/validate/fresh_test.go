package validate

import (
	"context"
	"fmt"
	"os"
	"slices"
	"testing"

	"headcount/sim/params"
)

// TestFreshSeedsGiveTheSameVerdicts: five ranges of seeds, at the full number of runs, judge every row alike, but for one that is explained as lying on the edge; no row of grade A or B is
// outside its band, every one of C or D that is has its explanation, and none has one that is inside. Coefficients were chosen on the first three; the numbers of runs were, when ten others
// had shown which rows chance could take over an edge, so that three standard errors lie between the estimate and the edge of every row of grade A or B. It takes a quarter of an hour.
func TestFreshSeedsGiveTheSameVerdicts(t *testing.T) {
	if os.Getenv("HEADCOUNT_LONG") == "" {
		t.Skip("HEADCOUNT_LONG is not set")
	}
	verdicts, texts := map[string][]bool{}, map[string][]string{}
	var order []string
	for _, first := range []uint64{1, 1_000_001, 2_000_001, 40_000_001, 150_000_001} {
		rows, err := Check(context.Background(), Run{Params: params.Default(), First: first}, nil)
		if err != nil {
			t.Fatal(err)
		}
		for i := range rows {
			r := &rows[i]
			if verdicts[r.ID] == nil {
				order = append(order, r.ID)
			}
			verdicts[r.ID] = append(verdicts[r.ID], r.OK)
			texts[r.ID] = append(texts[r.ID], fmt.Sprintf("%.3f (margin %.2f)", r.Estimate, r.Margin))
			switch {
			case r.Blocks():
				t.Errorf("%s, seeds from %d: %.3f of grade %s is not within %v and %v", r.ID, first, r.Estimate, r.Grade, r.Low, r.High)
			case !r.OK && r.Why == "":
				t.Errorf("%s, seeds from %d: %.3f is not within %v and %v; explain it or mend it", r.ID, first, r.Estimate, r.Low, r.High)
			}
		}
	}
	for _, id := range order {
		all := verdicts[id]
		t.Logf("%-7s %v %v", id, all, texts[id])
		if slices.Contains(all, true) && slices.Contains(all, false) && explained(id) == "" {
			t.Errorf("%s: %v with %v", id, all, texts[id])
		}
		if !slices.Contains(all, false) && explained(id) != "" {
			t.Errorf("%s is in its band and explained all the same", id)
		}
	}
	for _, e := range explanations {
		if verdicts[e.row] == nil {
			t.Errorf("%s is explained and is no row", e.row)
		}
	}
}
