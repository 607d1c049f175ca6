package scenario

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"headcount/sim/org"
	"headcount/sim/term"
)

// TestCouncilReachesTheSpec: what council.toml declares stands in the specification of the model.
func TestCouncilReachesTheSpec(t *testing.T) {
	s, found := OpenFile(testScenarios + "ok/council.toml")
	if s == nil || len(found) > 0 {
		t.Fatal(found)
	}
	spec := &s.Spec
	for what, ok := range map[string]bool{
		"company": spec.Company == org.CompanySpec{
			Used: true, Authority: 40, Slack: org.Range{Low: -.5, High: .5}, Bad: .2, Priorities: 2, Cares: 0, BossTrust: org.Range{Low: .5, High: .5},
		},
		"fiscal week": spec.Calendar.FiscalWeek == 46 && spec.Calendar.On(org.Window, 7) == 0 && spec.Calendar.On(org.Freeze, 30) == 1,
		"ops": spec.Stakeholders[0] == org.StakeholderSpec{
			Name: "Dr Imai", Person: term.NoPerson, Influence: org.Range{Low: 1, High: 2}, Trust: org.Range{Low: .4, High: .6}, Interests: 2,
		},
		"sales":       spec.Stakeholders[1].Respects == 1 && spec.Stakeholders[1].Remote,
		"ana":         spec.Stakeholders[2].Person == 0 && spec.Stakeholders[2].Name == "Ana",
		"proposal":    spec.Proposals[0].Says == 7 && spec.Proposals[0].Matter == 1 && spec.Proposals[0].Decides == 18 && spec.Proposals[0].Hours == 4 && spec.Proposals[0].Weeks == 3,
		"losses":      len(spec.Proposals[0].Loses) == 2 && spec.Proposals[0].Loses[0].High == .8 && spec.Proposals[0].Loses[1].High == .3,
		"all say":     spec.Proposals[1].Says == 7 && spec.Proposals[1].Matter == term.NoMatter,
		"question":    spec.Questions[0] == org.QuestionSpec{Name: "how a post is asked for here", Tells: term.ClauseHiring, Boss: true, Matter: term.NoMatter},
		"who decides": spec.Questions[4].Knows == 3 && spec.Questions[4].Matter == 0 && !spec.Questions[4].Boss,
		"post": spec.Requests[0] == org.RequestSpec{
			Name: "the second post", Need: term.NeedPost, Cost: 60, Serves: 1, Real: true, Needs: 1, Case: 0, Opens: 0, Pays: org.Range{Low: .6, High: .8}, Weeks: 4,
		},
		"course": spec.Requests[2].Need == term.NeedTraining && spec.Requests[2].Pays.Low == .7 && spec.Requests[2].Case == term.NoObject,
	} {
		if !ok {
			t.Errorf("%s: %+v", what, spec)
		}
	}
	if id, ok := s.ObjectID(term.SortQuestion, "who-decides"); !ok || id != 4 || s.ObjectName(term.SortRequest, 2) != "course" {
		t.Errorf("who decides is %v", id)
	}
	for text, want := range map[string]string{
		s.InterestText(0, 1): "that somebody asks before it is decided", s.InterestText(0, 2): "", s.InterestText(-1, 0): "",
		s.PriorityText(1): "the cost of running it", s.PriorityText(2): "",
	} {
		if text != want {
			t.Errorf("got %q, want %q", text, want)
		}
	}
}

// TestCredibilityIsTakenUp: where the boss decides anything, what is believed of the manager can come along; where nobody does, that is a finding.
func TestCredibilityIsTakenUp(t *testing.T) {
	data, err := os.ReadFile(testScenarios + "ok/council.toml")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(data), "[company]\n", "[carry]\nreads = [\"credibility\"]\n\n[company]\n", 1)
	house := fstest.MapFS{"house/scenario.toml": {Data: []byte(text)}}
	if s, found := Open(house, "house"); s == nil || len(found) > 0 || !s.Carries.Credibility {
		t.Errorf("with a company: %v", found)
	}
}

// TestCouncilHasEverything: the file that is meant to have everything of it once has every word, effect and act.
func TestCouncilHasEverything(t *testing.T) {
	data, err := os.ReadFile(testScenarios + "ok/council.toml")
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	has := func(kind, pattern string) {
		if !regexp.MustCompile(pattern).MatchString(text) {
			t.Errorf("%s %s is not in council.toml", kind, pattern)
		}
	}
	for _, w := range append(councilWords(), councilTruths()...) {
		name := strings.TrimPrefix(w.name, "truth.")
		if w.hidden {
			name = `truth\.` + name
		}
		has("word", `\b`+name+`\b`)
	}
	for _, f := range effectForms {
		if f.kind >= EffectSurprise && f.kind <= EffectNewBoss {
			has("effect", `"`+f.word+`\b`)
		}
	}
	for _, verb := range []string{"consult", "preview", "pitch", "submit", "boss_door", "research"} {
		has("act", `act += \{ `+verb+` = `)
	}
	has("act", `talk = "ana", by = "walk", on = "who-decides"`)
}

// TestHashesOfTheCouncil: a file without these tables has the hash it had before there were such; names, questions and interests are words,
// how many interests there are is not.
func TestHashesOfTheCouncil(t *testing.T) {
	plain, _ := OpenFile(testScenarios + "ok/minimal.toml")
	with := func(change func(src *Source)) *Scenario {
		src := *plain.Source
		src.Stakeholders = []StakeholderSource{{ID: "ops", Name: "Dr Imai", Interests: []string{"sleep"}}}
		change(&src)
		s, found := Compile(&src, nil)
		if s == nil {
			t.Fatal(found)
		}
		return s
	}
	first := with(func(*Source) {})
	words := with(func(src *Source) {
		src.Stakeholders[0].Name, src.Stakeholders[0].Interests[0], src.Company.Boss = "Dr Imai-Lund", "rest", "Ms Okafor"
	})
	rules := with(func(src *Source) { src.Stakeholders[0].Interests = []string{"sleep", "rest"} })
	switch {
	case first.RulesHash == plain.RulesHash:
		t.Error("a stakeholder is not in the rules hash")
	case words.RulesHash != first.RulesHash || words.TextHash == first.TextHash:
		t.Error("words of a stakeholder, or the boss's name, are in the rules hash")
	case rules.RulesHash == first.RulesHash:
		t.Error("one more interest does not change the rules")
	}
}
