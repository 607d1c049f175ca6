package study

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"headcount/sim/rng"
)

// TestFormsAreParallel: eight vignettes, two for each goal, the same goal and kind of answer at the same number; one answer worth all, and not always
// at the same letter; every one with a source and how it was checked; no situation twice.
func TestFormsAreParallel(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range Forms() {
		form, letters := Form(name), map[int]int{}
		if len(form) != 8 {
			t.Fatalf("form %s has %d vignettes", name, len(form))
		}
		count := map[string]int{}
		for i, v := range form {
			first := Form("a")[i]
			if v.Number != i+1 || v.Goal != first.Goal || len(v.Choices) != len(first.Choices) {
				t.Errorf("form %s, %d is not parallel to form A", name, v.Number)
			}
			if seen[v.Text] || v.Text == "" || v.Ask == "" || v.Source == "" || v.Status == "" {
				t.Errorf("form %s, %d: %+v", name, v.Number, v)
			}
			seen[v.Text] = true
			count[v.Goal]++
			best := 0
			for k, c := range v.Choices {
				if c.Points == ItemPoints {
					best++
					letters[k]++
				}
			}
			if len(v.Choices) > 0 && best != 1 || len(v.Choices) == 0 && !(v.Low > 0 && v.Low < v.High && v.High < 100) {
				t.Errorf("form %s, %d has %d best answers, or no published figure", name, v.Number, best)
			}
		}
		for _, g := range Goals() {
			if count[g.ID] != 2 {
				t.Errorf("form %s has %d vignettes for %s", name, count[g.ID], g.ID)
			}
		}
		for k, n := range letters {
			if n > 3 {
				t.Errorf("form %s: %c is best %d times of 6", name, 'a'+k, n)
			}
		}
	}
}

func TestPoints(t *testing.T) {
	figure := Vignette{Low: 60, High: 80}
	letter := Form("A")[0]
	for _, c := range []struct {
		v      *Vignette
		answer string
		want   int // -1: refused
	}{
		{&figure, "70", 0},
		{&figure, "50-90 %", 2},
		{&figure, "20 to 60", 2},
		{&figure, "10-59", 1},
		{&figure, "0-100", 1},
		{&figure, "81-90", 1},
		{&figure, "30–80", 2},
		{&figure, "29-80", 1},
		{&figure, "70-70", 0},
		{&figure, "80-60", -1},
		{&figure, "-5", -1},
		{&figure, "120", -1},
		{&figure, "many", -1},
		{&figure, "", -1},
		{&figure, "nan", -1},
		{&letter, "b", 2},
		{&letter, " B ", 2},
		{&letter, "c", 1},
		{&letter, "a", 0},
		{&letter, "e", -1},
		{&letter, "", -1},
		{&letter, "ab", -1},
		{&letter, "é", -1},
	} {
		got, err := c.v.Points(c.answer)
		if err != nil {
			got = -1
		}
		if got != c.want {
			t.Errorf("%q is worth %d, want %d", c.answer, got, c.want)
		}
	}
}

// TestThePlanIsBalanced: in every block both arms the same, the orders of the forms in each arm as equal as can be, partners of the two arms in the
// same office with the same luck, and nothing else alike; the same seed gives the same plan, another seed another.
func TestThePlanIsBalanced(t *testing.T) {
	for _, n := range []int{8, 10, 24, 60, 200} {
		for seed := range uint64(20) {
			s, err := Plan("two-strides", n, seed)
			if err != nil {
				t.Fatal(err)
			}
			again, _ := Plan("two-strides", n, seed)
			if len(s.Participants) != n || !reflect.DeepEqual(s, again) {
				t.Fatalf("%d people became %d, or the plan differs", n, len(s.Participants))
			}
			blocks, codes := map[int]int{}, map[string]bool{}
			used, offices := map[string]map[[3]string]int{With: {}, Without: {}}, map[string][][2]uint64{}
			for _, p := range s.Participants {
				blocks[p.Block] += map[string]int{With: 1, Without: -1}[p.Arm]
				codes[p.Code] = true
				used[p.Arm][p.Forms]++
				offices[p.Arm] = append(offices[p.Arm], [2]uint64{p.Cast, p.Luck})
				if f := slices.Sorted(slices.Values(p.Forms[:])); !slices.Equal(f, Forms()) {
					t.Errorf("%s fills in %v", p.Code, p.Forms)
				}
			}
			for b, d := range blocks {
				if d != 0 {
					t.Errorf("block %d is off by %d", b, d)
				}
			}
			for arm, orders := range used {
				for o, k := range orders {
					if k > (n/2+5)/6 {
						t.Errorf("%d people: %v comes %d times in %s", n, o, k, arm)
					}
				}
			}
			if len(codes) != n || !slices.Equal(offices[With], offices[Without]) || offices[With][0] == offices[With][1] {
				t.Errorf("%d codes of %d, or the partners differ", len(codes), n)
			}
			if other, _ := Plan("two-strides", n, seed+1000); reflect.DeepEqual(s.Participants, other.Participants) {
				t.Errorf("seeds %d and %d give one plan", seed, seed+1000)
			}
		}
	}
	for _, n := range []int{0, 7, 9, 4, 5000} {
		if _, err := Plan("two-strides", n, 1); err == nil {
			t.Errorf("%d people are a study", n)
		}
	}
}

// TestNobodyCanGuess: over many plans, who has seen all before can tell the next arm in 70 of 100, where blocks of two would give 75 and a list in turn 100.
func TestNobodyCanGuess(t *testing.T) {
	right, n := 0., 0.
	for seed := range uint64(400) {
		s, _ := Plan("x", 40, seed)
		with, without := 0, 0
		for _, p := range s.Participants {
			guess := With
			if with > without {
				guess = Without
			}
			switch n++; {
			case with == without: // an even score says nothing
				right += .5
			case guess == p.Arm:
				right++
			}
			if p.Arm == With {
				with++
			} else {
				without++
			}
		}
	}
	if share := right / n; share > .75 {
		t.Errorf("the next arm can be guessed in %.2f", share)
	}
}

// answersOf makes a whole form's answers by how many points each is to be worth.
func answersOf(p *Participant, when int, points func(v *Vignette) int) []Answer {
	var list []Answer
	for _, v := range Form(p.Forms[when]) {
		want := points(&v)
		text := map[int]string{0: "50", 1: "0-100", 2: strconv.Itoa(int(v.Low)) + "-" + strconv.Itoa(int(v.High))}[want]
		for k, c := range v.Choices {
			if c.Points == want {
				text = string(rune('a' + k))
			}
		}
		list = append(list, Answer{p.Code, Whens()[when], p.Forms[when], v.Number, text, "2026-11-26"})
	}
	return list
}

// TestReadAnswersTellsWhatIsWrong, each line with its number, and reads what was filled in by hand.
func TestReadAnswersTellsWhatIsWrong(t *testing.T) {
	s, err := Plan("x", 8, 3)
	if err != nil {
		t.Fatal(err)
	}
	p := &s.Participants[0]
	head := strings.Join(Columns(), ",") + "\n"
	good := "\ufeff" + head + strings.ToLower(p.Code) + ", before ," + strings.ToLower(p.Forms[0]) + ",1, B ,\n"
	list, err := ReadAnswers(s, strings.NewReader(good))
	if err != nil || len(list) != 1 || list[0].Code != p.Code || list[0].Form != p.Forms[0] {
		t.Fatalf("%+v, %v", list, err)
	}
	bad := head + "P99,before,A,1,b,\n" + p.Code + ",sometime," + p.Forms[0] + ",1,b,\n" + p.Code + ",after," + p.Forms[0] + ",1,b,\n" +
		p.Code + ",before," + p.Forms[0] + ",9,b,\n" + p.Code + ",before," + p.Forms[0] + ",1,x,\n" + p.Code + ",before\n" +
		p.Code + ",before," + p.Forms[0] + ",2,b,\n" + p.Code + ",before," + p.Forms[0] + ",2,c,\n" +
		p.Code + ",before," + p.Forms[0] + ",1,b,26.11.2026\n" + p.Code + ",before," + p.Forms[0] + ",1,b,2026-02-30\n" + p.Code + ",before," + p.Forms[0] + ",1,b,2026-02-28\n"
	list, err = ReadAnswers(s, strings.NewReader(bad))
	for _, want := range []string{"line 2: there is nobody", "line 3: there is no occasion", "line 4: " + p.Code + " has form", "line 5: there is no vignette", "line 6: vignette 1: an answer", "line 7: there are 2 fields", "line 9: " + p.Code + " answered vignette 2 before on line 8 already", `line 10: "26.11.2026" is no date; write it as 2026-11-26`, `line 11: "2026-02-30" is no date`} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("nothing says %q in %v", want, err)
		}
	}
	if len(list) != 2 || list[1].Date != "2026-02-28" || strings.Contains(err.Error(), "line 12") {
		t.Errorf("of what is right was read %+v, and said %v", list, err)
	}
	if _, err := ReadAnswers(s, strings.NewReader(strings.ReplaceAll(head, ",", ";"))); err == nil || !strings.Contains(err.Error(), "save the table with commas") {
		t.Errorf("semicolons: %v", err)
	}
	if _, err := ReadAnswers(s, strings.NewReader("a,b\n")); err == nil || !strings.Contains(err.Error(), "line 1") {
		t.Errorf("%v", err)
	}
	for _, line := range []string{p.Code + `",before,A,1,b,`, `"` + p.Code + ",before,A,1,b,", p.Code + `,before,A,1,b "sure",`} { // of the first two not even a field was read
		if _, err := ReadAnswers(s, strings.NewReader(head+"P99,before,A,1,b,\n"+line+"\n")); err == nil || !strings.Contains(err.Error(), "line 2: there is nobody") || !strings.Contains(err.Error(), "line 3: a quotation mark") {
			t.Errorf("%s: %v", line, err)
		}
	}
	if _, err := ReadAnswers(s, io.MultiReader(strings.NewReader(head), iotest.ErrReader(io.ErrUnexpectedEOF))); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("a disk that fails: %v", err)
	}
	for text, want := range map[string]string{
		`{"headcount_study": 9}`: "has the format 9",
		`{"headcount_study": 1}`: "nobody takes part",
		`{"headcount_study": 1, "participants": [{"code": "P01", "arm": "with", "forms": ["A", "B", "C"]}, {"code": "p01", "arm": "with", "forms": ["A", "B", "C"]}]}`: "somebody else's",
	} {
		if _, err := Read([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: want %q, got %v", text, want, err)
		}
	}
}

// TestWhatThereIsNoneOfIsNull: as JSON nothing that is missing can be taken for a zero that was scored.
func TestWhatThereIsNoneOfIsNull(t *testing.T) {
	s, list := made(5, 8, 0, stays)
	first := slices.IndexFunc(list, func(a Answer) bool { return a.Code != list[0].Code })
	for name, c := range map[string]struct {
		list []Answer
		want []string
	}{
		"nobody":         {nil, []string{`{"n":0,"mean":null,"sd":null,"low":null,"high":null}`, `"difference":null`, `"delay":{"n":0,"mean":null`, `{"form":"A","n":0,"mean":null`}},
		"one":            {list[:first], []string{`{"n":1,"mean":`, `,"sd":null,"low":null,"high":null}`, `"size":null`}},
		"none yet later": {slices.DeleteFunc(slices.Clone(list), func(a Answer) bool { return a.When == "later" }), []string{`"difference":{"value":`, `"later":{"difference":null,"size":null,`}},
	} {
		r, _ := Analyse(s, c.list) // too few is part of it
		text, err := json.Marshal(r)
		for _, want := range c.want {
			if err != nil || !strings.Contains(string(text), want) {
				t.Errorf("%s: nothing says %s in %s (%v)", name, want, text, err)
			}
		}
	}
	r, _ := Analyse(s, list)
	text, _ := json.Marshal(r)
	if strings.Contains(string(text), "null") {
		t.Errorf("everybody answered, and still something is null: %s", text)
	}
}

// study is a made-up study: every answer drawn, with a person's own level and, after the play, an effect of the arm on it.
func made(seed uint64, people int, effect float64, gone func(p *Participant, score int, u float64) bool) (*Study, []Answer) {
	s, _ := Plan("x", people, seed)
	source := rng.New(seed, ^seed)
	var list []Answer
	for i := range s.Participants {
		p := &s.Participants[i]
		level := source.Normal(rng.Policy, i, 0, rng.Named("level"))
		total := 0
		for when := range Whens() {
			shift := 0.0
			if when > 0 && p.Arm == With {
				shift = effect
			}
			form := answersOf(p, when, func(v *Vignette) int { return drawnPoints(source, i, when, v.Number, level+shift) })
			if when > 0 && gone(p, total, source.Uniform(rng.Policy, i, when, rng.Named("gone"))) {
				continue
			}
			total = 0
			for _, a := range form {
				n, _ := Form(a.Form)[a.Vignette-1].Points(a.Text)
				total += n
			}
			list = append(list, form...)
		}
	}
	return s, list
}

func drawnPoints(source rng.Source, i, when, number int, level float64) int {
	u := source.Uniform(rng.Policy, i, 10*when+number, rng.Named("answer"))
	switch chance := 1 / (1 + math.Exp(-level)); {
	case u < chance*.8:
		return 2
	case u < chance*.8+.2:
		return 1
	}
	return 0
}

func stays(*Participant, int, float64) bool { return false }

// truth is the difference between the arms in points, from far more people than a study ever has.
func truth(effect float64) float64 {
	source, sum := rng.New(99, 99), 0.0
	const people = 40000
	for i := range people {
		level := source.Normal(rng.Policy, i, 0, rng.Named("level"))
		for number := range 8 {
			sum += float64(drawnPoints(source, i, 1, number, level+effect)-drawnPoints(source, i, 2, number, level)) / people
		}
	}
	return sum
}

// TestTheTruthIsFound: studies of known effect, with everybody answering, then with people gone who had scored low (in the arm with the re-runs
// more often): the interval holds the truth 95 times of 100, estimates lie around it, and where there is no effect one is found in 5 of 100.
func TestTheTruthIsFound(t *testing.T) {
	lowGone := func(p *Participant, score int, u float64) bool {
		share := .1
		if score < 8 && p.Arm == With {
			share = .45
		}
		return u < share
	}
	for _, c := range []struct {
		name    string
		effect  float64
		gone    func(*Participant, int, float64) bool
		studies int
	}{
		{"an effect, all there", .8, stays, 300},
		{"no effect, all there", 0, stays, 300},
		{"an effect, many gone", .8, lowGone, 100},
		{"no effect, many gone", 0, lowGone, 100},
	} {
		want := truth(c.effect)
		held, found, sum, later, heldLater := 0., 0., 0., 0., 0.
		for seed := range uint64(c.studies) {
			s, list := made(7000+seed, 40, c.effect, c.gone)
			cases := s.Cases(list)
			o, err := outcome(s, cases, "total", func(x *Score) float64 { return float64(x.Total) })
			if err != nil {
				t.Fatal(err)
			}
			n := float64(c.studies)
			d, l := &o.After.Difference, &o.Later.Difference
			sum, later = sum+d.Value/n, later+l.Value/n
			if d.Low <= want && want <= d.High {
				held += 1 / n
			}
			if l.Low <= want && want <= l.High {
				heldLater += 1 / n
			}
			if d.P < .05 {
				found += 1 / n
			}
			if (d.P < .05) != (d.Low > 0 || d.High < 0) {
				t.Errorf("p %v and the interval %v to %v disagree", d.P, d.Low, d.High)
			}
		}
		t.Logf("%s: true %.2f, mean %.2f and later %.2f; held in %.3f and %.3f; p below .05 in %.3f", c.name, want, sum, later, held, heldLater, found)
		slack := 3 * math.Sqrt(.05*.95/float64(c.studies))
		if held < .95-slack || heldLater < .95-slack || math.Abs(sum-want) > .2 || math.Abs(later-want) > .25 {
			t.Errorf("%s: the truth %.2f is held in %.3f and %.3f, the means are %.2f and %.2f", c.name, want, held, heldLater, sum, later)
		}
		if c.effect == 0 && found > .05+slack {
			t.Errorf("%s: an effect is found in %.3f", c.name, found)
		}
	}
}

// TestTheSizeHoldsTheTruth: the interval of the effect size holds the true difference over the true standard deviation.
func TestTheSizeHoldsTheTruth(t *testing.T) {
	const studies = 400
	source, held := rng.New(5, 5), 0.
	n := 0
	normal := func() float64 { n++; return source.Normal(rng.Policy, n, 0, rng.Named("size")) }
	for range studies {
		var x, y [2][]float64
		for a := range x {
			for range 16 {
				before := normal()
				x[a], y[a] = append(x[a], before), append(y[a], .6*before+.8*normal()+.7*float64(a)) // standard deviation 1, effect .7
			}
		}
		d, sd, _ := covaried(x, y)
		if g := standardised(d, sd, 32).effect(); g.Low <= .7 && .7 <= g.High {
			held += 1. / studies
		}
	}
	if t.Logf("held in %.3f", held); held < .92 || held > .985 {
		t.Errorf("the size is held in %.3f", held)
	}
}

// TestEverybodyCountsAsAllocated: who never came back stays in the arm they were allocated to, and is drawn; nobody is dropped. Before the last forms are
// due the comparison after the play is there alone.
func TestEverybodyCountsAsAllocated(t *testing.T) {
	s, list := made(3, 24, .8, func(p *Participant, _ int, u float64) bool { return u < .25 })
	r, err := Analyse(s, list)
	if err != nil {
		t.Fatal(err)
	}
	answered := r.Flow[0].Answered[1] + r.Flow[1].Answered[1]
	if r.Flow[0].Allocated+r.Flow[1].Allocated != 24 || r.Total.After.Imputed != 24-answered || answered == 24 {
		t.Errorf("%+v, %d drawn", r.Flow, r.Total.After.Imputed)
	}
	if a := &r.Total.After; a.Difference.Error <= 0 || a.Complete == a.Difference || a.Unchanged == a.Complete {
		t.Errorf("%+v", a)
	}
	again, _ := Analyse(s, list)
	if !reflect.DeepEqual(r, again) {
		t.Error("two analyses of one study differ")
	}
	early := slices.DeleteFunc(slices.Clone(list), func(a Answer) bool { return a.When == "later" })
	r, err = Analyse(s, early)
	if err != nil || r.Total.Later.Difference.Freedom != 0 || r.Total.After.Difference.Freedom == 0 {
		t.Errorf("before the last forms: %v, %+v", err, r.Total)
	}
	var b bytes.Buffer
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"24 people allocated", "allocated to", "L4 checks before concluding", "effect size g", "drawn 100 times", "says nothing of anybody"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("nothing says %q in\n%s", want, b.String())
		}
	}
	if r, err := Analyse(s, nil); !errors.Is(err, ErrNotEnough) || r.NotEnough == "" {
		t.Errorf("%v, %+v", err, r)
	}
}

// TestAnalysisWithAllThereIsTheExample: through codes, forms, answers and scores the analysis comes to what exact arithmetic gives for these totals.
func TestAnalysisWithAllThereIsTheExample(t *testing.T) {
	s, _ := Plan("x", 16, 1)
	with := 0
	s.Participants = slices.DeleteFunc(s.Participants, func(p Participant) bool { // eight with and seven without
		if p.Arm == Without {
			with++
		}
		return p.Arm == Without && with == 8
	})
	var list []Answer
	next := [2]int{}
	for i := range s.Participants {
		p := &s.Participants[i]
		a := armOf(&Case{Participant: *p})
		for when, scores := range [][]float64{exampleX[a], exampleY[a]} {
			left := int(scores[next[a]])
			list = append(list, answersOf(p, when, func(v *Vignette) int {
				n := min(left, ItemPoints)
				left -= n
				return n
			})...)
		}
		next[a]++
	}
	r, err := Analyse(s, list)
	if err != nil {
		t.Fatal(err)
	}
	near(t, "difference", r.Total.After.Difference.Value, 1.660332541567696, 1e-12)
	near(t, "low", r.Total.After.Difference.Low, .9106992768169271, 1e-8)
	near(t, "g", r.Total.After.Size.Value, .8657140950395399, 1e-12)
	near(t, "mean with, after", r.Total.Means[1][1].Mean, 9.75, 1e-12)
	near(t, "mean without, before", r.Total.Means[0][0].Mean, 52./7, 1e-12)
	if r.Total.After.Imputed != 0 || r.Total.After.Complete != r.Total.After.Difference {
		t.Errorf("%+v", r.Total.After)
	}
	export := s.Cases(list)
	if row := export[0].ExportRow(); len(row) != len(ExportColumns()) || row[7] == "" || row[len(row)-1] != "" {
		t.Errorf("%v", row)
	}
}

// TestLeastSeen is the usual figure: 64 in each arm for half a standard deviation without anything known before; with r = .5 three quarters of it.
func TestLeastSeen(t *testing.T) {
	near(t, "96 people", LeastSeen(96), .4952, 1e-3)
}

// TestMissingScoresAreSaid: how many, and nothing where none is.
func TestMissingScoresAreSaid(t *testing.T) {
	for n, want := range map[int]string{0: "", 1: "1 score later is missing. It was drawn ", 2: "2 scores later are missing. They were drawn "} {
		var out bytes.Buffer
		p := printer{out: &out}
		if p.missing("later", &Comparison{Imputed: n}); !strings.HasPrefix(out.String(), want) || (n == 0) != (out.Len() == 0) {
			t.Errorf("%d missing: %q", n, out.String())
		}
	}
}
