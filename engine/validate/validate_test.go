package validate

import (
	"context"
	"testing"

	"headcount/engine/policy"
	"headcount/engine/shares"
	"headcount/sim/params"
)

// quick is a run of a tenth of the full size.
func quick(t *testing.T) Run {
	t.Helper()
	return Run{Params: params.Default(), First: 1, Scale: .1}
}

// rows runs some targets and returns their rows by id.
func rows(t *testing.T, r Run, only ...string) map[string]Result {
	t.Helper()
	found, err := Check(context.Background(), r, only)
	if err != nil {
		t.Fatal(err)
	}
	byID := map[string]Result{}
	for _, row := range found {
		t.Logf("%s %s: %.3f in %.3f..%.3f, N %d, grade %s, %v %s", row.ID, row.Statistic, row.Estimate, row.Low, row.High, row.N, row.Grade, row.OK, row.Note)
		byID[row.ID] = row
	}
	return byID
}

// TestFastTargets: at their full size.
func TestFastTargets(t *testing.T) {
	r := quick(t)
	r.Scale = 1
	for id, row := range rows(t, r, "VT02", "VT09", "VT10", "VT11", "VT27") {
		if row.Blocks() {
			t.Errorf("%s: %v is not within %v and %v", id, row.Estimate, row.Low, row.High)
		}
	}
}

// TestWorkersDoNotMatter: one worker and three come to the same rows.
func TestWorkersDoNotMatter(t *testing.T) {
	one, three := quick(t), quick(t)
	one.Workers, three.Workers = 1, 3
	a, b := rows(t, one, "VT02", "VT11"), rows(t, three, "VT02", "VT11")
	for id := range a {
		if a[id] != b[id] {
			t.Errorf("%s: %+v with one worker, %+v with three", id, a[id], b[id])
		}
	}
}

func TestChecksNames(t *testing.T) {
	if _, err := Check(context.Background(), quick(t), []string{"VT99"}); err == nil {
		t.Error("a target that does not exist was run")
	}
	seen := map[string]bool{}
	for _, target := range Targets() {
		if seen[target.ID] || target.N <= 0 || target.Rows == nil || target.Title == "" || target.Source == "" {
			t.Errorf("target %+v", target)
		}
		seen[target.ID] = true
	}
}

// TestOfficeIsTheSameAgain: two runs of the same seeds end in the same state, whatever ran before on the same office.
func TestOfficeIsTheSameAgain(t *testing.T) {
	spec := Base(4)
	o := NewOffice(spec, params.Default())
	o.Days(20, policy.Named("novice"), nil)
	value := func(o *Office) float64 {
		o.Begin(3, 4)
		o.Days(20, policy.Named("balanced"), nil)
		return o.Value()
	}
	if a, b := value(o), value(NewOffice(spec, params.Default())); a != b || a <= 0 {
		t.Errorf("%v and %v", a, b)
	}
}

// TestIdenticalPeopleLeaveNoShare: where every cast is the same people, neither cast nor policy by cast has a share, while policy
// keeps one.
func TestIdenticalPeopleLeaveNoShare(t *testing.T) {
	cast, both, policy, all := 0, 0, 0, 6
	for seed := range uint64(all) {
		r := quick(t)
		r.ctx, r.First = context.Background(), 1+1000*seed
		alike := nested(&r, 4, 3)
		s := shares.Analyse(crossed(&r, 26, 4, 3, func(i, j, k int) (cast, luck uint64) {
			_, luck = alike(i, j, k)
			return 7, luck
		}), 500, 1)
		t.Logf("policy %+v, cast %+v, both %+v, luck %+v", s.Policy, s.Cast, s.Both, s.Luck)
		cast, both = cast+int(flag(s.Cast.Low > 0)), both+int(flag(s.Both.Low > 0))
		policy += int(flag(s.Policy.Low > 0))
	}
	if policy < all-1 {
		t.Errorf("policy has a share in %d of %d designs", policy, all)
	}
	if cast > 2 || both > 2 { // one in forty by chance
		t.Errorf("identical people have a share in %d of %d designs, policy by cast in %d", cast, all, both)
	}
}
