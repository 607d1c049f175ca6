package playtest

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"headcount/engine/policy"
	"headcount/engine/scenario"
)

// keeps is how many tables a certificate hands on to the next search.
const keeps = 3

// CertificateName is what the certificate of a scenario in a folder is called, beside its files.
const CertificateName = "certificate.json"

// Tables lists the rule tables that a search hands on, the best first: at most three, and the winner alone where the certificate is of a time when no
// others were kept.
func (s *Searched) Tables() []string {
	if len(s.Best) > 0 {
		return slices.Clone(s.Best)
	}
	if s.Table != "" {
		return []string{s.Table}
	}
	return nil
}

// ReadCertificate reads what Write has written. A certificate of before tables were kept reads as well.
func ReadCertificate(data []byte) (c Certificate, err error) {
	if err = json.Unmarshal(data, &c); err != nil {
		return Certificate{}, fmt.Errorf("it cannot be read as a certificate: %w", err)
	}
	if c.Scenario == "" {
		return Certificate{}, fmt.Errorf("it is not a certificate: it names no scenario")
	}
	return c, nil
}

// Write writes the certificate as it is kept in a file.
func (c *Certificate) Write(out io.Writer) error {
	e := json.NewEncoder(out)
	e.SetIndent("", " ")
	e.SetEscapeHTML(false)
	return e.Encode(c)
}

// TablesOf are the tables that a search for a scenario can begin with by an earlier certificate. Where the certificate is of another scenario there are none,
// and the note says so; it is empty otherwise. A certificate of other rules of the same scenario serves: the tables are played anew.
func (c *Certificate) TablesOf(sc *scenario.Scenario) (tables []string, note string) {
	if id := sc.Source.ID; c.Scenario != id {
		return nil, fmt.Sprintf("the certificate is one of %s, and this is %s: the search begins without its tables", c.Scenario, id)
	}
	return c.Searched.Tables(), ""
}

// fitting sorts out the tables that can still be read, each once, and says of every other why a search does not begin with it.
func fitting(tables []string) (fit, notes []string) {
	for i, text := range tables {
		if _, problems := policy.ParseRules(text); len(problems) > 0 {
			notes = append(notes, fmt.Sprintf("rule table %d of the certificate no longer fits, and the search begins without it: %s", i+1, problems[0].Error()))
			continue
		}
		if !slices.Contains(fit, text) {
			fit = append(fit, text)
		}
	}
	return fit, notes
}

// rival is a table that is played on fresh seeds.
type rival struct {
	text   string
	figure Figure
	values []float64
}

// strongest plays the winner of a final and every table of old on the fresh seeds, and returns them, the highest median first and the earlier of equals. Of
// tables that come out the same in every play one stays. It returns how many plays it took, and ok is false where it was stopped before all were played.
func strongest(tables []string, play func(*policy.RuleTable) []float64, want int) (list []rival, plays int, ok bool) {
	for _, text := range tables {
		values := play(ruleTable(text))
		if plays += len(values); len(values) < want {
			return list, plays, false
		}
		if slices.ContainsFunc(list, func(r rival) bool { return slices.Equal(r.values, values) }) {
			continue
		}
		list = append(list, rival{text, figure(values), values})
	}
	slices.SortStableFunc(list, func(a, b rival) int {
		switch {
		case a.figure.Median > b.figure.Median:
			return -1
		case a.figure.Median < b.figure.Median:
			return 1
		}
		return 0
	})
	return list, plays, true
}
