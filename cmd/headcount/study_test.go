//go:build !js

package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"headcount/engine/play"
	"headcount/engine/study"
)

// ran runs one command line.
func ran(t *testing.T, in string, args ...string) (code int, out, problems string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(args, strings.NewReader(in), &o, &e)
	return code, o.String(), e.String()
}

// TestStudyFromPlanToAnalysis goes the whole way by the command line: a plan, forms asked and left half-way, paper typed in, the analysis, the export.
func TestStudyFromPlanToAnalysis(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "autumn")
	if code, out, problems := ran(t, "", "study", "new", dir, "--people", "8", "--seed", "5"); code != exitWell || !strings.Contains(out, "P08") {
		t.Fatal(code, out, problems)
	}
	if code, _, problems := ran(t, "", "study", "new", dir, "--people", "8"); code != exitNot || !strings.Contains(problems, "is there already") {
		t.Errorf("a study was written over: %d %s", code, problems)
	}
	for _, name := range []string{"consent", "form-a", "form-b", "form-c", "key", "with", "without", "instructions", "afterwards"} {
		code, out, _ := ran(t, "", "study", "print", name)
		if text, err := os.ReadFile(filepath.Join(dir, name+".txt")); err != nil || code != exitWell || string(text) != out {
			t.Errorf("%s: %v", name, err)
		}
	}
	plan, _, err := openStudy(dir)
	if err != nil {
		t.Fatal(err)
	}
	if code, _, problems := ran(t, "no\n", "study", "take", dir, "--code", "P01", "--when", "before"); code != exitNot || !strings.Contains(problems, "no yes") {
		t.Errorf("without consent: %d %s", code, problems)
	}
	// a wrong answer is asked again; the end of the input keeps what there is, and the next time goes on without asking for consent
	if code, _, problems := ran(t, "yes\nq\nb\nb\n", "study", "take", dir, "--code", "p01", "--when", "before"); code != exitShort || !strings.Contains(problems, "half-way") {
		t.Errorf("left half-way: %d %s", code, problems)
	}
	code, out, problems := ran(t, "10-60\n40-70\na\nb\nc\nd\n", "study", "take", dir, "--code", "P01", "--when", "before")
	if code != exitWell || strings.Contains(out, "Do you take part?") {
		t.Errorf("gone on with: %d %s", code, problems)
	}
	if code, _, problems := ran(t, "", "study", "take", dir, "--code", "P01", "--when", "before"); code != exitNot || !strings.Contains(problems, "already") {
		t.Errorf("taken twice: %d %s", code, problems)
	}
	if code, out, _ := ran(t, "", "study", "analyse", dir); code != exitShort || !strings.Contains(out, "too few") {
		t.Errorf("with one form: %d %s", code, out)
	}
	typeIn(t, dir, plan)
	code, out, problems = ran(t, "", "study", "analyse", dir, "--json")
	var report study.Report
	if err := json.Unmarshal([]byte(out), &report); err != nil || code != exitWell || report.Total.After.Difference.Error <= 0 || report.Flow[1].Answered[1] != 4 {
		t.Fatal(code, err, problems, out)
	}
	code, out, _ = ran(t, "", "study", "export", dir)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if err != nil || code != exitWell || len(rows) != 9 || len(rows[0]) != len(study.ExportColumns()) {
		t.Errorf("the export has %d rows, %v", len(rows), err)
	}
	if code, out, _ := ran(t, "", "study", "export", dir, "--json"); code != exitWell || !json.Valid([]byte(out)) {
		t.Error("the export is no JSON")
	}
	file := filepath.Join(t.TempDir(), "rows.csv")
	code, out, _ = ran(t, "", "study", "export", dir, "--json", "--csv", file)
	kept, err := os.ReadFile(file)
	if err != nil || code != exitWell || !json.Valid([]byte(out)) || bytes.Count(kept, []byte("\n")) != 9 {
		t.Errorf("both at once: %d, %v, %d bytes kept, %s", code, err, len(kept), out)
	}
	if code, _, problems := ran(t, "", "study", "export", dir, "--json", "--csv", "-"); code == exitWell || !strings.Contains(problems, "take one") {
		t.Errorf("two results on one output: %d %s", code, problems)
	}
}

// typeIn fills in what is missing before and after, as from paper.
func typeIn(t *testing.T, dir string, plan *study.Study) {
	t.Helper()
	f, err := os.OpenFile(filepath.Join(dir, answersFile), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	w := csv.NewWriter(f)
	for i, p := range plan.Participants {
		for k, when := range []string{"before", "after"} {
			if i == 0 && k == 0 {
				continue
			}
			for _, v := range study.Form(p.Forms[k]) {
				a := study.Answer{Code: p.Code, When: when, Form: p.Forms[k], Vignette: v.Number, Text: string("abcd"[(i+k+v.Number*i)%4])}
				if len(v.Choices) == 0 {
					a.Text = []string{"50", "30-70"}[(i+k)%2]
				}
				if err := w.Write(a.Row()); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if w.Flush(); w.Error() != nil {
		t.Fatal(w.Error())
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestTakingGoesOnAfterALineWithoutAnEnd: answers typed in by hand may end without a new line; what is asked for next stands on a line of its own.
func TestTakingGoesOnAfterALineWithoutAnEnd(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "s")
	if code, _, problems := ran(t, "", "study", "new", dir, "--people", "8", "--seed", "5"); code != exitWell {
		t.Fatal(problems)
	}
	plan, _, err := openStudy(dir)
	if err != nil {
		t.Fatal(err)
	}
	file, first := filepath.Join(dir, answersFile), plan.Participants[0]
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	v := study.Form(first.Forms[0])[0]
	typed := study.Answer{Code: first.Code, When: "before", Form: first.Forms[0], Vignette: v.Number, Text: "a"}
	if len(v.Choices) == 0 {
		typed.Text = "50"
	}
	if err := os.WriteFile(file, append(text, strings.Join(typed.Row(), ",")...), 0o644); err != nil {
		t.Fatal(err)
	}
	answers := strings.Repeat("a\n50\n30-70\n", 16) // one of the three is an answer to each
	if code, _, problems := ran(t, answers, "study", "take", dir, "--code", first.Code, "--when", "before"); code != exitWell {
		t.Fatal(problems)
	}
	_, list, err := openStudy(dir)
	if err != nil || len(list) != len(study.Form(first.Forms[0])) {
		t.Errorf("%d answers of %d, %v", len(list), len(study.Form(first.Forms[0])), err)
	}
}

// TestAnswersThatAreGone: a study whose answers somebody has moved says what to do.
func TestAnswersThatAreGone(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "s")
	if code, _, problems := ran(t, "", "study", "new", dir, "--people", "8", "--seed", "5"); code != exitWell {
		t.Fatal(problems)
	}
	if err := os.Remove(filepath.Join(dir, answersFile)); err != nil {
		t.Fatal(err)
	}
	if code, out, problems := ran(t, "", "study", "analyse", dir); code != exitNot || out != "" || !strings.Contains(problems, "put it back, or begin one whose first line is code,when,") {
		t.Errorf("%d %s%s", code, out, problems)
	}
}

// TestStudyPlaysByItsPlan: the play has the seeds and the arm of the plan, is gone on with by the same command, and without the re-runs nothing is lived
// again: not at the end, not when it is gone on with in the ordinary way.
func TestStudyPlaysByItsPlan(t *testing.T) {
	t.Setenv("HEADCOUNT_SAVES", t.TempDir())
	dir := filepath.Join(t.TempDir(), "s")
	if code, _, problems := ran(t, "", "study", "new", dir, "--people", "8", "--seed", "5", "--scenario", "machine-room"); code != exitWell {
		t.Fatal(problems)
	}
	plan, _, err := openStudy(dir)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, p := range plan.Participants {
		if seen[p.Arm] {
			continue
		}
		seen[p.Arm] = true
		if code, _, problems := ran(t, "quit\n", "study", "play", dir, "--code", p.Code, "--text"); code != exitWell {
			t.Fatal(problems)
		}
		code, out, problems := ran(t, strings.Repeat("\n1\n2\n", 60)+"5 3 2\neverybody\n"+strings.Repeat("\n", 12), "study", "play", dir, "--code", p.Code, "--text")
		if code != exitWell {
			t.Fatal(problems)
		}
		list, err := openStore().List()
		if err != nil {
			t.Fatal(err)
		}
		log, _, err := openStore().Read(list[0].ID)
		if err != nil || len(list) != len(seen) || log.Header.Cast != p.Cast || log.Header.Luck != p.Luck || play.StudyOf(log) != p.Arm+" "+p.Code {
			t.Errorf("%d plays, %+v, %q, %v", len(list), log.Header, play.StudyOf(log), err)
		}
		if !log.Done() {
			t.Fatalf("the play did not come to its end:\n%s", out[max(0, len(out)-2000):])
		}
		if again := strings.Contains(out, "Enter shows another life") || strings.Contains(out, "everybody shows all"); again != (p.Arm == study.With) {
			t.Errorf("%s: lives are told: %v", p.Arm, again)
		}
		if file := strings.Contains(out, "What stands behind it: the file"); file != (p.Arm == study.With) {
			t.Errorf("%s: the file is offered: %v", p.Arm, file)
		}
	}
	if code := run([]string{"study", "play", dir, "--code", "P77", "--text"}, nil, io.Discard, io.Discard); code != exitNot {
		t.Error("somebody who is not there played")
	}
}
